// How an execution ended, in terms of the report: what failed, where, and who is stuck.

import type { DebugInfo } from '../go/wasm';
import type { Execution } from './execution';
import { Access } from './dependency';
import { Op } from './model';
import type { FailureKind, RaceReport, Stuck } from './report';
import { StuckFinder, type StuckSet } from './stuck';
import type { WasmModel } from './wasm-model';

export interface EndingFailure {
  readonly kind: FailureKind;
  readonly message: string;
  readonly position: string;
  readonly stuck: readonly Stuck[];
  readonly race?: RaceReport;
}

export interface Ending {
  readonly failure: EndingFailure | null;
  readonly exit: number;
  /** What the program waits for that exploring does not give: 'a signal or a connection'; '' for nothing. */
  readonly waitsFor: string;
}

const OPERATION = new Map<number, string>(Object.entries(Op).map(([name, kind]) => [kind, name]));

const LOCKS: ReadonlySet<number> = new Set([Op.lock, Op.rLock, Op.rwWait]);
const LOCK_LIKE: ReadonlySet<number> = new Set([...LOCKS, Op.condWait, Op.once]);

/** Classifies executions of one search, each while the search stands at its end, the model in that state. */
export class Classifier {
  private readonly finder: StuckFinder;

  constructor(
    private readonly x: Execution,
    private readonly model: WasmModel,
    private readonly debug: DebugInfo,
  ) {
    this.finder = new StuckFinder(x, model, (process, standing) => describeStuck(x, model, debug, process, standing));
  }

  /** How a complete execution ended. */
  ending(crashed: boolean): Ending {
    const { x, model, debug } = this;
    if (crashed) return { failure: { ...crash(model.text(2), x, model, debug), stuck: [] }, exit: 2, waitsFor: '' };
    if (x.exited >= 0) return { failure: this.leftBehind(), exit: x.n[x.standing[x.exited]], waitsFor: '' };
    if (model.waitsOutside) return { failure: this.partial(), exit: 0, waitsFor: 'a signal or a connection from outside' };
    const { stuck } = this.finder.find(true);
    const main = stuck.find((k) => k.goroutine === 'main');
    const message = main === undefined
      ? 'fatal error: no goroutines (main called runtime.Goexit) - deadlock!'
      : 'fatal error: all goroutines are asleep - deadlock!';
    return { failure: { kind: 'deadlock', message, position: (main ?? stuck[0])?.position ?? '', stuck }, exit: 2, waitsFor: '' };
  }

  /** What is wrong already with an execution that did not come to its end. */
  partial(): EndingFailure | null {
    return this.failure('partial-deadlock', this.finder.find(false));
  }

  /** How many events of the execution at hand it takes until what `partial` says is certain. */
  partialAfter(): number {
    return this.finder.earliest(this.finder.find(false).processes);
  }

  /** An execution that goes round from so many of its events on, and nobody can help it. */
  livelock(from: number): EndingFailure {
    const { x, model, debug } = this;
    const who = [...new Set(Array.from({ length: x.length - from }, (_, i) => x.process[from + i]))].sort((a, b) => (model.name(a) < model.name(b) ? -1 : 1));
    const stuck = who.filter((p) => x.current[p] >= 0).map((p) => describeStuck(x, model, debug, p, x.current[p]));
    const names = stuck.map((k) => k.goroutine);
    const steps = x.length - from;
    const message = `${names.join(' and ')} go${names.length === 1 ? 'es' : ''} round for ever: after ${steps} step${steps === 1 ? '' : 's'} all is as it was, and nobody else can run`;
    return { kind: 'livelock', message, position: stuck[0]?.position ?? '', stuck };
  }

  /** The least number of events of the execution at hand after which the test says yes, as it does after all. */
  firstAfter(test: () => boolean): number {
    return this.finder.firstAfter(test);
  }

  /** Who is left blocked when the program ends. */
  private leftBehind(): EndingFailure | null {
    const set = this.finder.find(false);
    // Who waits for a lock waits for another goroutine that is as stuck, or gone: that is more than a leak.
    const kind = set.early || set.kinds.some((k) => LOCK_LIKE.has(k)) ? 'partial-deadlock' : 'leak';
    return this.failure(kind, set);
  }

  private failure(kind: 'partial-deadlock' | 'leak', { stuck, kinds, late }: StuckSet): EndingFailure | null {
    if (stuck.length === 0) return null;
    const first = stuck[Math.max(0, kinds.findIndex((k) => LOCK_LIKE.has(k)))];
    const many = stuck.length === 1 ? 'a goroutine is' : `${stuck.length} goroutines are`;
    const how = kind === 'partial-deadlock' ? 'blocked for ever' : late ? 'left behind at exit, to block for ever' : 'left blocked at exit';
    return { kind, message: `${many} ${how}: ${first.operation}`, position: first.position, stuck };
  }
}

function crash(stderr: string, x: Execution, model: WasmModel, debug: DebugInfo): { kind: FailureKind; message: string; position: string } {
  const lines = stderr.split('\n');
  const property = /^panic: (interleave: the property at (\S+) does not hold at exit)/m.exec(stderr);
  if (property !== null) return { kind: 'property', message: property[1], position: property[2] };
  const line = lines.find((l) => /^(panic: |fatal error: |livelock: )/.test(l)) ?? lines[0] ?? '';
  const kind: FailureKind = line.startsWith('fatal error: ') ? 'fatal' : line.startsWith('livelock: ') ? 'livelock' : 'panic';
  const frame = /^\t(?!.*\/src\/)(?:.*\/)?([^/\s]+\.go):(\d+)/m.exec(stderr.slice(stderr.indexOf('goroutine ')));
  const last = x.length > 0 ? x.process[x.length - 1] : 0;
  const position = frame !== null ? `${frame[1]}:${frame[2]}` : placeText(debug, model.position(last));
  return { kind, message: line.replace(/^livelock: /, ''), position };
}

function describeStuck(x: Execution, model: WasmModel, debug: DebugInfo, process: number, standing: number): Stuck {
  return {
    goroutine: model.name(process),
    operation: OPERATION.get(x.kind[standing]) ?? '',
    position: placeText(debug, model.position(process)),
    started: placeText(debug, model.site(process)),
    heldBy: holders(x, standing).map((p) => model.name(p)),
  };
}

/** Who has the lock that a standing waits for: who locked it and has not unlocked it. */
function holders(x: Execution, standing: number): number[] {
  if (!LOCKS.has(x.kind[standing])) return [];
  const held: number[] = [];
  const released: number[] = [];
  for (let a = x.lastAccess(x.objectIndex(x.object[standing])); a >= 0; a = x.accessPrevious[a]) {
    const p = x.process[x.accessEvent[a]];
    const t = x.accessType[a];
    if (t === Access.unlock || t === Access.readUnlock) released.push(p);
    else if (t === Access.lock || t === Access.tryLock || t === Access.readLock) {
      const i = released.indexOf(p);
      if (i >= 0) released.splice(i, 1);
      else if (released.length > 0 && t !== Access.readLock) released.pop();
      else held.push(p);
    }
  }
  return [...new Set(held)];
}

/** A position of the debug information as `f.go:3:2`. */
export function placeText(debug: DebugInfo, position: number): string {
  const p = position < 0 ? undefined : debug.positions[position];
  if (p === undefined) return '';
  return `${p.file.replace(/^.*\//, '')}:${p.line}:${p.column}`;
}
