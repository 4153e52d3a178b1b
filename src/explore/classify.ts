// How an execution ended, in terms of the report: what failed, where, and who is stuck.

import type { DebugInfo } from '../go/wasm';
import type { Execution } from './execution';
import { Access } from './dependency';
import { Op } from './model';
import type { FailureKind, RaceReport, Stuck } from './report';
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
}

const OPERATION = new Map<number, string>(Object.entries(Op).map(([name, kind]) => [kind, name]));

const LOCKS: ReadonlySet<number> = new Set([Op.lock, Op.rLock, Op.rwWait]);

/** Classifies the execution at which the search stands, the model in its end state. */
export function classify(x: Execution, model: WasmModel, debug: DebugInfo, crashed: boolean): Ending {
  if (crashed) return { failure: { ...crash(model.text(2), x, model, debug), stuck: [] }, exit: 2 };
  const stuck: { process: number; standing: number }[] = [];
  let asleep = false;
  for (let p = 0; p < x.processes; p++) {
    const s = x.current[p];
    if (s < 0) continue;
    if (x.kind[s] === Op.asleep) asleep = true;
    else if (!x.isWorldly(s) && x.kind[s] !== Op.timerFire) stuck.push({ process: p, standing: s });
  }
  const describe = (): Stuck[] => stuck.map(({ process, standing }) => describeStuck(x, model, debug, process, standing));
  if (x.exited < 0) {
    const list = describe();
    const main = list.find((k) => k.goroutine === 'main');
    const message = main === undefined
      ? 'fatal error: no goroutines (main called runtime.Goexit) - deadlock!'
      : 'fatal error: all goroutines are asleep - deadlock!';
    return { failure: { kind: 'deadlock', message, position: (main ?? list[0])?.position ?? '', stuck: list }, exit: 2 };
  }
  const exit = x.n[x.standing[x.exited]];
  // Who sleeps may still wake the others.
  if (stuck.length === 0 || asleep) return { failure: null, exit };
  const list = describe();
  const locked = stuck.findIndex(({ standing }) => LOCKS.has(x.kind[standing]) || x.kind[standing] === Op.condWait);
  const first = list[Math.max(0, locked)];
  const many = list.length === 1 ? 'a goroutine is' : `${list.length} goroutines are`;
  return locked >= 0
    ? { failure: { kind: 'partial-deadlock', message: `${many} blocked for ever: ${first.operation}`, position: first.position, stuck: list }, exit }
    : { failure: { kind: 'leak', message: `${many} left blocked at exit: ${first.operation}`, position: first.position, stuck: list }, exit };
}

function crash(stderr: string, x: Execution, model: WasmModel, debug: DebugInfo): { kind: FailureKind; message: string; position: string } {
  const lines = stderr.split('\n');
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
