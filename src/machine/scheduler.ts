// The scheduler's inside as plain data: processors and their queues, timers by when they fire, contexts
// as far as variables hold them. Read from memory by the names of package runtime's structures
// (proc.go, runq.go, time.go) and of package context's.

import type { Inspector } from './inspect';
import type { MachineMemory } from './memory';
import type { ContextInfo, PolicyName, ProcessorInfo, SchedulerInfo, TimerInfo } from './protocol';
import type { Stored } from './values';

/** As runq.go and proc.go have them. */
const QUEUE = 256;
const TIME_SLICE = 4_000_000;
/** More than this nobody can look at. */
const MAX_LISTED = 2000;
const MAX_CONTEXTS = 200;

export function schedulerOf(m: MachineMemory, inspector: Inspector, policy: PolicyName): SchedulerInfo {
  const id = (descriptor: number): number => inspector.idOf(descriptor);
  return {
    policy,
    processors: processors(m, id),
    global: list(m, m.at('runtime.sched.global'), id),
    timers: timers(m, inspector),
    contexts: contexts(m, inspector),
    heapBytes: m.u32(m.at('runtime.heapLive')),
    collections: m.i32(m.at('runtime.gcCycles')),
  };
}

function processors(m: MachineMemory, id: (d: number) => number): ProcessorInfo[] {
  const sched = m.find('runtime.sched')!;
  const ps = m.field(sched.type, 'ps');
  const type = m.type(m.type(ps.type).elem!).elem!;
  const at = (p: number, name: string): number => p + m.field(type, name).offset;
  const count = m.i32(m.at('runtime.sched.procs'));
  return Array.from({ length: count }, (_, i) => m.u32(sched.address + ps.offset + 8 * i))
    .filter((p) => p !== 0)
    .map((p) => {
      const head = m.u32(at(p, 'head'));
      const length = (m.u32(at(p, 'tail')) - head) >>> 0;
      const queue = Array.from({ length }, (_, i) => id(m.u32(at(p, 'runq') + 8 * ((head + i) % QUEUE))));
      const slice = m.int(at(p, 'slice')) / TIME_SLICE;
      return { id: m.i32(at(p, 'id')), current: id(m.u32(at(p, 'current'))), runNext: id(m.u32(at(p, 'runNext'))), queue, slice: Math.max(0, Math.min(1, slice)) };
    });
}

function list(m: MachineMemory, address: number, id: (d: number) => number): number[] {
  const { type } = m.find('runtime.sched.global')!;
  const next = m.field(m.runtimeType('g'), 'schedNext').offset;
  const ids: number[] = [];
  for (let g = m.u32(address + m.field(type, 'first').offset); g !== 0 && ids.length < MAX_LISTED; g = m.u32(g + next)) ids.push(id(g));
  return ids;
}

function timers(m: MachineMemory, inspector: Inspector): TimerInfo[] {
  const heap = m.at('runtime.timers.heap');
  const data = m.u32(heap);
  const type = m.runtimeType('t');
  const at = (t: number, name: string): number => t + m.field(type, name).offset;
  const infos = Array.from({ length: Math.min(m.int(heap + 8), MAX_LISTED) }, (_, i) => m.u32(data + 8 * i)).map((t) => ({
    number: m.u32(at(t, 'gp')) === 0 ? m.i32(at(t, 'id')) : 0,
    when: m.int(at(t, 'when')),
    period: m.int(at(t, 'period')),
    goroutine: inspector.idOf(m.u32(at(t, 'gp'))),
    object: inspector.objectNumber(m.u32(at(t, 'c'))),
    calls: m.u32(at(t, 'fn')) !== 0,
  }));
  return infos.sort((a, b) => a.when - b.when || a.number - b.number);
}

// ---------------------------------------------------------------- contexts

const KINDS: Readonly<Record<string, ContextInfo['kind']>> = { 'context.cancelCtx': 'cancel', 'context.timerCtx': 'deadline', 'context.afterFuncCtx': 'afterFunc' };

function contexts(m: MachineMemory, inspector: Inspector): ContextInfo[] {
  const found = new Map<number, ContextInfo>();
  /** Notes the context that an interface or pointer holds; gives the address of the nearest one that can be cancelled. */
  const note = (s: Stored | null, label: string, depth = 0): number => {
    if (s === null || depth > 100 || found.size >= MAX_CONTEXTS) return 0;
    const t = m.type(s.type);
    if (t.kind === 'interface') return note(inspector.values.held(s), label, depth + 1);
    if (t.kind === 'pointer') return m.u32(s.address) === 0 ? 0 : note({ address: m.u32(s.address), type: t.elem! }, label, depth + 1);
    if (t.kind !== 'struct' || !t.name.startsWith('context.')) return 0;
    const inner = (name: string): Stored | null => {
      const f = t.fields!.find((x) => x.name === name);
      return f === undefined ? null : { address: s.address + f.offset, type: f.type };
    };
    const kind = KINDS[t.name];
    // What carries a value or cuts cancellation off is passed through.
    if (kind === undefined) return note(inner('Context') ?? inner('c'), label, depth + 1);
    const known = found.get(s.address);
    if (known !== undefined) {
      if (known.label === '' && label !== '') found.set(s.address, { ...known, label });
      return s.address;
    }
    const core = t.name === 'context.cancelCtx' ? s : inner('cancelCtx')!;
    const coreType = m.type(core.type);
    const field = (name: string): Stored => {
      const f = coreType.fields!.find((x) => x.name === name)!;
      return { address: core.address + f.offset, type: f.type };
    };
    const text = (name: string): string => (m.u32(field(name).address) === 0 ? '' : errorText(inspector, field(name)));
    const deadline = kind === 'deadline' ? deadlineOf(m, inner('timer')!) : null;
    found.set(s.address, { address: s.address, parent: 0, kind, label, error: text('err'), cause: text('cause'), deadline });
    const parent = note(field('Context'), '', depth + 1);
    found.set(s.address, { ...found.get(s.address)!, parent });
    return s.address;
  };
  inspector.eachVariable((name, stored) => {
    const t = m.type(stored.type);
    if (t.kind === 'interface' && t.name === 'context.Context') note(stored, name);
  });
  return [...found.values()];
}

/** The two errors of package context in their own words; others as they are stored. */
function errorText(inspector: Inspector, s: Stored): string {
  const text = inspector.values.text(s);
  if (/deadlineExceeded/.test(text) || text === '{}') return 'context deadline exceeded';
  const quoted = /"((?:[^"\\]|\\.)*)"/.exec(text);
  return quoted === null ? text : quoted[1];
}

function deadlineOf(m: MachineMemory, timer: Stored): number | null {
  // A *time.Timer: its run time's timer knows when.
  const p = m.u32(timer.address);
  const t = m.type(m.type(timer.type).elem!);
  const inner = t.fields!.find((f) => f.name === 'r');
  const raw = p === 0 || inner === undefined ? 0 : m.u32(p + inner.offset);
  if (raw === 0) return null;
  return m.int(raw + m.field(m.runtimeType('t'), 'when').offset);
}
