// A stopped machine as a person sees it: goroutines, their stacks and variables, and the things that
// they meet at. Only reads memory.

import { variablesAt } from '../go/wasm';
import { shortName, type Goroutines } from './goroutines';
import type { MachineMemory } from './memory';
import type { FrameInfo, GoroutineInfo, GoroutineStatus, ObjectInfo, ObjectKind, Place, ValueInfo, VariableInfo } from './protocol';
import type { Scope } from './evaluate';
import { Values, type Stored } from './values';

const STATUS: readonly GoroutineStatus[] = ['dead', 'runnable', 'running', 'waiting'];

/** Names are looked for when an object is first used for at most so many of them. */
const MAX_LEARNT = 2000;

/** A goroutine's descriptor in memory. */
export interface Descriptor {
  readonly address: number;
  readonly slot: number;
  readonly id: number;
}

/** A suspended frame. */
interface RawFrame {
  readonly point: number;
  readonly start: number;
}

/** Is told of an address that a variable leads to. */
type Note = (address: number, label: string, isChannel?: boolean) => void;

export class Inspector {
  readonly values: Values;
  private readonly g: (name: string) => number;
  /** By object number: what it was called when that was first known. */
  private readonly labels = new Map<number, string>();
  /** By address, in the state looked at last; null: not looked for yet, since every object had a name. */
  private holders: Map<number, string> | null = null;

  constructor(
    private readonly memory: MachineMemory,
    private readonly goroutines: Goroutines,
    /** What each numbered object is, by the operations seen on it. */
    private readonly kinds: ReadonlyMap<number, ObjectKind>,
  ) {
    this.values = new Values(memory);
    const type = memory.runtimeType('g');
    this.g = (name) => memory.field(type, name).offset;
  }

  // ---------------------------------------------------------------- goroutines

  /** The descriptors of all goroutines that have not ended. */
  descriptors(): Descriptor[] {
    const m = this.memory;
    const all = m.at('runtime.allgs');
    const data = m.u32(all);
    const list: Descriptor[] = [];
    for (let i = 0, n = m.int(all + 8); i < n; i++) {
      const address = m.u32(data + 8 * i);
      if (m.u8(address + this.g('state')) !== 0) list.push({ address, slot: i, id: m.i32(address + this.g('id')) });
    }
    return list;
  }

  find(id: number): Descriptor | undefined {
    return this.descriptors().find((d) => d.id === id);
  }

  place(position: number): Place | null {
    return position < 0 ? null : (this.memory.debug.positions[position] ?? null);
  }

  /** The innermost frame of the user's own code. */
  private userPlace(d: Descriptor): Place | null {
    const { debug } = this.memory;
    for (const { point } of this.frames(d)) {
      const p = debug.points[point];
      const f = debug.functions[p.function];
      if (!f.library && !f.wrapper) return this.place(p.position);
    }
    const entry = debug.table.get(this.memory.u32(d.address + this.g('entry')));
    return entry === undefined ? null : this.place(debug.functions[entry].position);
  }

  idOf(descriptor: number): number {
    return descriptor === 0 ? 0 : this.memory.i32(descriptor + this.g('id'));
  }

  /** The place of the innermost frame of a goroutine, if that is the user's own code. */
  running(descriptor: number): Place | null {
    if (descriptor === 0) return null;
    const { debug } = this.memory;
    for (const { point } of this.frames({ address: descriptor, slot: 0, id: 0 })) {
      const p = debug.points[point];
      const f = debug.functions[p.function];
      if (f.wrapper) continue;
      return f.library ? null : this.place(p.position);
    }
    return null;
  }

  /**
   * What names stand for in a goroutine: the variables of its innermost frame of the user's own code that has
   * one of that name, then package variables.
   */
  scope(descriptor: number): Scope {
    const { debug } = this.memory;
    const own = (descriptor === 0 ? [] : this.frames({ address: descriptor, slot: 0, id: 0 })).filter(({ point }) => !debug.functions[debug.points[point].function].library);
    return (name) => {
      for (const { point, start } of own) {
        const variable = variablesAt(debug, point).filter((v) => v.name === name && !v.optimisedOut).at(-1);
        const stored = variable === undefined ? null : this.home(variable, start);
        if (stored !== null) return stored;
      }
      const global = debug.globals.find((g) => g.name === (name.includes('.') ? name : `main.${name}`));
      return global === undefined ? null : { address: global.address, type: global.type };
    };
  }

  /** Whether an address lies in the stack of a goroutine or in space of the host's own: it means nothing later on. */
  isOnStack(address: number): boolean {
    if (this.memory.isScratch(address)) return true;
    return this.descriptors().some((d) => {
      const stack = this.memory.u32(d.address + this.g('stack'));
      return address >= stack && address < stack + this.memory.u32(d.address + this.g('stackSize'));
    });
  }

  describe(d: Descriptor): GoroutineInfo {
    const m = this.memory;
    const at = (name: string): number => d.address + this.g(name);
    const identity = this.goroutines.get(d.id);
    const status = STATUS[m.u8(at('state'))];
    const waits = status === 'waiting';
    const pendingType = m.field(m.runtimeType('g'), 'pending').type;
    const pendingAt = (name: string): number => at('pending') + m.field(pendingType, name).offset;
    return {
      id: d.id,
      name: identity?.name ?? `goroutine ${d.id}`,
      label: identity?.label ?? `goroutine ${d.id}`,
      creator: identity?.creator ?? 0,
      site: this.place(identity?.site ?? -1),
      status,
      waitReason: waits ? this.waitReason(m.u8(at('waitReason'))) : '',
      object: this.objectNumber(waits ? m.u32(at('waitObject')) : m.u32(pendingAt('object'))),
      waitSince: waits ? m.int(at('waitSince')) : 0,
      place: this.userPlace(d),
      pending: (waits ? 0 : m.i32(pendingAt('kind'))) as GoroutineInfo['pending'],
      stackBytes: m.u32(at('stackSize')),
    };
  }

  /** What tracebacks call a reason for waiting. */
  waitReason(reason: number): string {
    const found = this.memory.find('runtime.waitReasons');
    return found === null ? '' : this.memory.string(found.address + 16 * reason);
  }

  waitReasons(): string[] {
    const found = this.memory.find('runtime.waitReasons');
    const n = found === null ? 0 : this.memory.type(found.type).length!;
    return Array.from({ length: n }, (_, i) => this.waitReason(i));
  }

  // ---------------------------------------------------------------- stacks

  private frames(d: Descriptor): RawFrame[] {
    const m = this.memory;
    const stack = m.u32(d.address + this.g('stack'));
    const list: RawFrame[] = [];
    for (let top = m.u32(d.address + this.g('top')); top > 0; ) {
      const point = m.u32(stack + top - 4);
      const info = m.debug.points[point];
      if (info === undefined) break;
      const size = m.debug.functions[info.function].frameSize;
      if (size === 0) break;
      list.push({ point, start: stack + top - size });
      top -= size;
    }
    return list;
  }

  /** The stack, innermost frame first; the run time's and the compiler's own frames are left out. */
  stack(d: Descriptor): FrameInfo[] {
    const { debug } = this.memory;
    return this.frames(d).flatMap(({ point, start }) => {
      const p = debug.points[point];
      const f = debug.functions[p.function];
      if (f.wrapper || f.name.startsWith('runtime.')) return [];
      const place = this.place(p.position) ?? { file: '', line: 0, column: 0 };
      return [{ function: shortName(f.name), place, library: f.library, variables: this.variables(point, start) }];
    });
  }

  private variables(point: number, start: number): VariableInfo[] {
    return variablesAt(this.memory.debug, point).map((v) => {
      const stored = v.optimisedOut ? null : this.home(v, start);
      return stored === null
        ? { name: v.name, optimisedOut: true, value: { text: '', type: this.memory.type(v.type).name, address: 0, typeIndex: v.type, children: 0, object: 0 } }
        : { name: v.name, optimisedOut: false, value: this.value(stored) };
    });
  }

  /** Where a variable's bytes are as they would be in memory; registers are put together in scratch space. */
  private home(v: ReturnType<typeof variablesAt>[number], start: number): Stored | null {
    const m = this.memory;
    const { home, type } = v;
    if (home.in === 'frame') return home.offset < 0 ? null : { address: start + home.offset, type };
    if (home.in === 'heap') {
      if (home.offset < 0) return null;
      const address = m.u32(start + home.offset);
      return address === 0 ? null : { address, type };
    }
    return m.scratch(type, home.offsets.map((o, i) => ({ address: o < 0 ? -1 : start + o, wide: home.wide[i] })));
  }

  value(stored: Stored): ValueInfo {
    const parts = this.values.parts(stored);
    const t = this.memory.type(stored.type);
    const object = t.kind === 'chan' || t.kind === 'pointer' ? this.objectNumber(this.memory.u32(stored.address)) : this.objectNumber(stored.address);
    return {
      text: this.values.text(stored),
      type: t.name,
      address: parts.length > 0 ? stored.address : 0,
      typeIndex: stored.type,
      children: parts.length,
      object,
    };
  }

  // ---------------------------------------------------------------- objects

  /** The number that the run time has given the thing at an address; 0: none. */
  objectNumber(address: number): number {
    if (address === 0) return 0;
    const m = this.memory;
    const table = m.u32(m.at('runtime.objects.table'));
    const size = m.u32(m.at('runtime.objects.size'));
    if (size === 0) return 0;
    for (let i = (Math.imul(address, 0x9e3779b1) >>> 7) & (size - 1); ; i = (i + 1) & (size - 1)) {
      const a = m.u32(table + 8 * i);
      if (a === address) return m.u32(table + 8 * i + 4);
      if (a === 0) return 0;
    }
  }

  /** Visits the run time's table of numbered objects. */
  private eachObject(visit: (number: number, address: number) => void): void {
    const m = this.memory;
    const table = m.u32(m.at('runtime.objects.table'));
    const size = m.u32(m.at('runtime.objects.size'));
    for (let i = 0; i < size; i++) {
      const address = m.u32(table + 8 * i);
      if (address !== 0) visit(m.u32(table + 8 * i + 4), address);
    }
  }

  /** Numbered objects and their addresses, by number. */
  private objectTable(): { number: number; address: number }[] {
    const list: { number: number; address: number }[] = [];
    this.eachObject((number, address) => list.push({ number, address }));
    return list.sort((a, b) => a.number - b.number);
  }

  /** What a numbered object is called: the variable that holds it, as far as one has been seen. */
  label(number: number): string {
    return this.labels.get(number) ?? `${this.kinds.get(number) ?? 'object'}#${number}`;
  }

  /** What the thing at an address is called, in the state for which `objects` was asked last. */
  labelAt(address: number): string {
    const number = this.objectNumber(address);
    return (number === 0 ? undefined : this.labels.get(number)) ?? this.heldBy(address) ?? (number === 0 ? '' : this.label(number));
  }

  /** Finds a name for an object that is used for the first time, by the goroutine with this descriptor. */
  learn(number: number, descriptor: number): void {
    if (this.labels.has(number) || number > MAX_LEARNT) return;
    const address = this.addressOf(number);
    if (address === 0) return;
    const found = (a: number, label: string): void => {
      if (a === address && !this.labels.has(number)) this.labels.set(number, label);
    };
    this.visitGlobals(found);
    if (descriptor !== 0) this.visitStack({ address: descriptor, slot: 0, id: 0 }, found);
  }

  /** All numbered objects, and who waits at them of the goroutines as described. */
  objects(goroutines: readonly GoroutineInfo[]): ObjectInfo[] {
    const table = this.objectTable();
    this.holders = null;
    for (const o of table) {
      if (this.labels.has(o.number)) continue;
      const label = this.heldBy(o.address);
      if (label !== undefined) this.labels.set(o.number, label);
    }
    const waiting = new Map<number, { id: number; reason: string }[]>();
    for (const g of goroutines) {
      if (g.status !== 'waiting' || g.object === 0) continue;
      const list = waiting.get(g.object) ?? [];
      list.push({ id: g.id, reason: g.waitReason });
      waiting.set(g.object, list);
    }
    return table.map((o) => this.object(o.number, o.address, waiting.get(o.number) ?? []));
  }

  private object(number: number, address: number, waiting: readonly { id: number; reason: string }[]): ObjectInfo {
    const kind = this.kinds.get(number) ?? 'other';
    const base = { number, kind, label: this.label(number), type: '', capacity: 0, buffer: [] as string[], closed: false, holder: 0, count: 0 };
    const ids = waiting.map((w) => w.id);
    if (kind === 'chan') return { ...base, ...this.channel(address), label: base.label };
    const extra = kind === 'mutex' ? this.mutex(address) : kind === 'rwmutex' ? this.rwmutex(address) : kind === 'waitgroup' ? this.waitgroup(address) : {};
    return { ...base, ...extra, senders: [], receivers: ids };
  }

  private channel(c: number): Pick<ObjectInfo, 'type' | 'capacity' | 'buffer' | 'closed' | 'senders' | 'receivers'> {
    const m = this.memory;
    const type = m.runtimeType('c');
    const at = (name: string): number => c + m.field(type, name).offset;
    const elem = m.debug.descriptors.get(m.u32(at('elem')));
    const count = m.int(at('count'));
    const size = m.u32(at('elemSize'));
    const head = m.u32(at('head'));
    const end = m.u32(at('end'));
    const buf = m.u32(at('buf'));
    const buffer = Array.from({ length: Math.min(count, 100) }, (_, i) => {
      const offset = end === 0 ? 0 : (head + i * size) % end;
      return elem === undefined ? '?' : this.values.text({ address: buf + offset, type: elem });
    });
    return {
      type: elem === undefined ? '' : m.type(elem).name,
      capacity: m.int(at('size')),
      buffer,
      closed: m.u8(at('closed')) !== 0,
      senders: this.queue(at('sendq')),
      receivers: this.queue(at('recvq')),
    };
  }

  /** The goroutines in a wait queue, first to be served first. */
  private queue(q: number): number[] {
    const m = this.memory;
    const type = m.field(m.runtimeType('c'), 'recvq').type;
    const waiter = m.type(m.field(type, 'first').type).elem!;
    const ids: number[] = [];
    for (let w = m.u32(q + m.field(type, 'first').offset); w !== 0 && ids.length < 1000; w = m.u32(w + m.field(waiter, 'next').offset)) {
      ids.push(m.i32(m.u32(w + m.field(waiter, 'g').offset) + this.g('id')));
    }
    return ids;
  }

  private mutex(address: number): Pick<ObjectInfo, 'holder'> {
    const m = this.memory;
    return { holder: m.i32(address + m.field(m.runtimeType('mu'), 'holder').offset) };
  }

  private rwmutex(address: number): Pick<ObjectInfo, 'holder' | 'count'> {
    const m = this.memory;
    const type = m.runtimeType('rw');
    return { holder: m.i32(address + m.field(type, 'writer').offset), count: m.i32(address + m.field(type, 'readers').offset) };
  }

  private waitgroup(address: number): Pick<ObjectInfo, 'count'> {
    const m = this.memory;
    return { count: m.i32(address + m.field(m.runtimeType('wg'), 'n').offset) };
  }

  // ---------------------------------------------------------------- labels

  private heldBy(address: number): string | undefined {
    return (this.holders ??= this.findHolders()).get(address);
  }

  /** Which variables hold what: package variables first, then those of stacks, outermost frames first. */
  private findHolders(): Map<number, string> {
    const holders = new Map<number, string>();
    const note = (address: number, label: string): void => {
      if (address !== 0 && !holders.has(address)) holders.set(address, label);
    };
    this.eachVariable((name, stored) => this.visit(stored, name, 0, note));
    return holders;
  }

  private visitGlobals(note: Note): void {
    this.packageVariables((name, stored) => this.visit(stored, name, 0, note));
  }

  private packageVariables(visit: (name: string, stored: Stored) => void): void {
    for (const g of this.memory.debug.globals) if (g.name.startsWith('main.')) visit(g.name.slice(5), { address: g.address, type: g.type });
  }

  /** The user's own variables: package variables, then those of all stacks, outermost frames first. */
  eachVariable(visit: (name: string, stored: Stored) => void): void {
    this.packageVariables(visit);
    for (const d of this.descriptors()) this.stackVariables(d, visit);
  }

  private stackVariables(d: Descriptor, visit: (name: string, stored: Stored) => void): void {
    const { debug } = this.memory;
    for (const { point, start } of this.frames(d).reverse()) {
      if (debug.functions[debug.points[point].function].library) continue;
      for (const v of variablesAt(debug, point)) {
        const stored = v.optimisedOut ? null : this.home(v, start);
        if (stored !== null) visit(v.name, stored);
      }
    }
  }

  /** The address of a numbered object, 0 if there is none of that number. */
  addressOf(number: number): number {
    let address = 0;
    this.eachObject((n, a) => {
      if (n === number) address = a;
    });
    return address;
  }

  /** The channels in whose queues a goroutine stands, as far as variables lead to them: those of its select. */
  channelsWaitedAt(goroutine: number): { address: number; label: string; sends: boolean }[] {
    const found = new Map<number, { address: number; label: string; sends: boolean }>();
    this.eachVariable((name, stored) => {
      this.visit(stored, name, 0, (address, label, isChannel) => {
        if (isChannel !== true || address === 0 || found.has(address)) return;
        const { senders, receivers } = this.channel(address);
        const sends = senders.includes(goroutine);
        if (sends || receivers.includes(goroutine)) found.set(address, { address, label, sends });
      });
    });
    return [...found.values()];
  }

  /** Ids of the goroutines whose variables, or package variables, lead to an address; of the first `limit` descriptors. */
  whoReaches(wanted: number, limit: number): Set<number> {
    let found = false;
    const note = (address: number): void => {
      if (address === wanted) found = true;
    };
    const asked = this.descriptors().filter((d) => d.slot < limit);
    this.visitGlobals(note);
    // What a package variable leads to is in everybody's reach.
    const reaching = found ? asked : asked.filter((d) => {
      found = false;
      this.visitStack(d, note);
      if (!found) this.visitClosure(d, note);
      return found;
    });
    return new Set(reaching.map((d) => d.id));
  }

  /** What a goroutine that has not begun will be called with. */
  private visitClosure(d: Descriptor, note: Note): void {
    const m = this.memory;
    if (m.u32(d.address + this.g('top')) !== 0) return;
    const start = m.u32(d.address + this.g('start'));
    // The closure's captured words, as far as they are numbered objects or point to one.
    for (let i = 1; start !== 0 && i <= 12; i++) note(m.u32(start + 8 * i), '');
  }

  private visitStack(d: Descriptor, note: Note): void {
    this.stackVariables(d, (name, stored) => this.visit(stored, name, 0, note));
  }

  private visit(s: Stored, label: string, depth: number, note: Note): void {
    const m = this.memory;
    const t = m.type(s.type);
    switch (t.kind) {
      case 'chan':
        return note(m.u32(s.address), label, true);
      case 'pointer': {
        const p = m.u32(s.address);
        if (p === 0 || t.elem === undefined) return;
        note(p, label);
        if (depth < 3) this.visit({ address: p, type: t.elem }, label, depth + 1, note);
        return;
      }
      case 'struct':
        if (!t.name.startsWith('time.')) note(s.address, label);
        if (depth < 4 && !/^(sync|atomic|time|context)\./.test(t.name)) {
          for (const f of t.fields!) this.visit({ address: s.address + f.offset, type: f.type }, `${label}.${f.name}`, depth + 1, note);
        }
        return;
      case 'array':
      case 'slice': {
        if (depth >= 3) return;
        for (const p of this.values.parts(s).slice(0, 32)) this.visit(p, label + p.name, depth + 1, note);
        return;
      }
      case 'int':
      case 'uint':
        return note(s.address, label);
      default:
        return;
    }
  }
}
