// Whether a process could go on at a point of some order of an execution's events: the question on which it hangs whether leaving
// it there is a preemption. The machine is not asked: it would have to be brought there. What has happened to the thing that
// the process stands before tells, from the accesses of the events that are done by then.
//
// Main, about to return, counts as one that cannot go on (cost.ts says the same).

import { Access } from './dependency';
import type { Execution } from './execution';
import { CaseFlag, Op } from './model';

/** A point of an order: how many of its events each process has done, and what each stands before (-1: nothing). */
export interface Point {
  readonly counts: Int32Array;
  readonly standing: (process: number) => number;
  /** Whether what a process's next event depends on is done. */
  readonly nextIsPossible: (process: number) => boolean;
  /** Whether a moment at which time passed is over. */
  readonly over: (time: number) => boolean;
}

export function couldGoOn(x: Execution, process: number, at: Point): boolean {
  const s = at.standing(process);
  if (s < 0) return false;
  const by = x.creator[s];
  if (by >= 0 && x.process[by] < 0 && !at.over(by)) return false;
  const object = x.object[s];
  /** How many of the accesses done are of one of the types. */
  const done = (...types: readonly number[]): number => {
    let n = 0;
    each(x, object, at, (_, type) => { if (types.includes(type)) n++; });
    return n;
  };
  switch (x.kind[s]) {
    case Op.none:
    case Op.asleep:
    case Op.exit:
      return false;
    case Op.lock:
    case Op.rLock:
      return done(Access.lock, Access.tryLock) <= done(Access.unlock);
    case Op.rwWait:
      return done(Access.readLock) <= done(Access.readUnlock);
    case Op.once:
      return done(Access.onceFirst) <= done(Access.onceDone);
    case Op.wgWait: {
      let counter = 0;
      each(x, object, at, (e, type) => { if (type === Access.add || type === Access.addUnsafe) counter += x.n[x.standing[e]]; });
      return counter === 0;
    }
    case Op.condWait:
      return isSignalled(x, process, object, at);
    case Op.send:
    case Op.receive:
    case Op.select:
      return x.poll[s] !== 0 || hasReadyCase(x, process, s, at);
    default:
      return true;
  }
}

/** Looks at the accesses of an object by events that are done, the last first. */
function each(x: Execution, object: number, { counts }: Point, look: (event: number, type: number) => boolean | void): void {
  for (let a = x.lastAccess(x.objectIndex(object)); a >= 0; a = x.accessPrevious[a]) {
    const e = x.accessEvent[a];
    if (counts[x.process[e]] >= x.seq[e] && look(e, x.accessType[a]) === true) return;
  }
}

/** Whether the process got a signal since it joined last. */
function isSignalled(x: Execution, process: number, object: number, at: Point): boolean {
  let signalled = false;
  each(x, object, at, (e, type) => {
    if (type === Access.condAdd && x.process[e] === process) return true;
    if (type === Access.condSignal && (x.kind[x.standing[e]] === Op.broadcast || x.choice[e] === process)) signalled = true;
  });
  return signalled;
}

function hasReadyCase(x: Execution, process: number, s: number, at: Point): boolean {
  for (let c = x.caseFirst[s]; c < x.caseFirst[s] + x.caseCount[s]; c++) {
    const object = x.caseObject[c];
    if (object === 0) continue;
    // When a timer's channel is due is not known: its own next event tells.
    if ((x.caseFlags[c] & CaseFlag.timer) !== 0) {
      if (at.nextIsPossible(process)) return true;
      continue;
    }
    let closed = false;
    let held = 0;
    each(x, object, at, (_, type) => {
      closed ||= type === Access.close;
      held += type === Access.send ? 1 : type === Access.receive ? -1 : 0;
    });
    const sends = (x.caseFlags[c] & CaseFlag.send) !== 0;
    if (closed || (sends ? held < x.caseCapacity[c] : held > 0)) return true;
    if (x.caseCapacity[c] === 0 && hasPartner(x, process, s, object, sends, at)) return true;
  }
  return false;
}

/** Whether somebody stands before the opposite of a send or receive. */
function hasPartner(x: Execution, process: number, s: number, object: number, sends: boolean, at: Point): boolean {
  for (let q = 0; q < x.processes; q++) {
    const other = q === process ? -1 : at.standing(q);
    if (other < 0 || !x.isChannelOp(other) || (x.poll[s] !== 0 && x.poll[other] !== 0)) continue;
    for (let c = x.caseFirst[other]; c < x.caseFirst[other] + x.caseCount[other]; c++) {
      if (x.caseObject[c] === object && ((x.caseFlags[c] & CaseFlag.send) !== 0) !== sends) return true;
    }
  }
  return false;
}
