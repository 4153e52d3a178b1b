// Selects that waited while time passed. Time passes only when nobody can go on, so such a select stands in the queues of
// its channels then, and gets the case that is made ready first: it has no choice any more, and events that make different
// cases of it ready do not commute (Access.parkedCase).

import { Access } from './dependency';
import type { Execution } from './execution';
import { CaseFlag, Op } from './model';

const NOBODY: readonly number[] = [];

export class ParkedSelects {
  /** By event that let time pass: the selects that waited then and could take cases of several channels. */
  private readonly at = new Map<number, readonly number[]>();

  constructor(private readonly x: Execution) {}

  /** Notes who waits as an event lets time pass: all who stand before a select. */
  note(time: number): void {
    const { x } = this;
    const parked: number[] = [];
    for (let p = 0; p < x.processes; p++) {
      const s = x.current[p];
      if (s < 0 || x.kind[s] !== Op.select || x.poll[s] !== 0) continue;
      const channels = new Set<number>();
      for (let c = x.caseFirst[s]; c < x.caseFirst[s] + x.caseCount[s]; c++) {
        if (x.caseObject[c] !== 0 && (x.caseFlags[c] & CaseFlag.timer) === 0) channels.add(x.caseObject[c]);
      }
      if (channels.size > 1) parked.push(s);
    }
    this.at.set(time, parked);
  }

  /** Has waited while time passed last, and what comes first decides which case it takes. */
  has(standing: number): boolean {
    return this.now().includes(standing);
  }

  /** Whether it is a select that waited so when it went on, or waits so still. */
  had(standing: number): boolean {
    const time = this.epochOf(standing);
    return time >= 0 && (this.at.get(time) ?? NOBODY).includes(standing);
  }

  /** The event since which a case of a parked select is ready without a partner; Infinity: it is not, or a timer's. */
  readySince(standing: number, k: number): number {
    const { x } = this;
    const c = x.caseFirst[standing] + k;
    if (x.caseObject[c] === 0 || (x.caseFlags[c] & CaseFlag.timer) !== 0) return Infinity;
    const sends = (x.caseFlags[c] & CaseFlag.send) !== 0;
    const capacity = x.caseCapacity[c];
    const since: number[] = [];
    for (let a = x.lastAccess(x.objectIndex(x.caseObject[c])); a >= 0; a = x.accessPrevious[a]) {
      const e = x.accessEvent[a];
      if (e < x.time) break;
      if (x.happened(e)) since.push(a);
    }
    // When time passed it was not ready: the buffer was empty, or full.
    let inBuffer = sends ? capacity : 0;
    let closed = false;
    let ready = Infinity;
    for (const a of since.reverse()) {
      const t = x.accessType[a];
      if (t === Access.send) inBuffer++;
      else if (t === Access.receive) inBuffer--;
      else if (t === Access.close) closed = true;
      else continue;
      if (!closed && (sends ? inBuffer >= capacity : inBuffer <= 0)) ready = Infinity;
      else if (ready === Infinity) ready = x.accessEvent[a];
    }
    return ready;
  }

  /** The event that made a case of a parked select ready first; Infinity: none is ready but those of timers. */
  firstReady(standing: number): number {
    let first = Infinity;
    for (let k = 0; k < this.x.caseCount[standing]; k++) first = Math.min(first, this.readySince(standing, k));
    return first;
  }

  /**
   * The objects of the parked selects (objectOf) of which an operation on a channel decides, perhaps, what they take.
   * `pairs`: the operation's accesses so far, `n` of them, as type and object; `s` and `s2`: whose it is.
   */
  decidedBy(pairs: Int32Array, n: number, s: number, s2: number): number[] {
    const decided: number[] = [];
    for (const parked of this.now()) {
      const own = parked === s || parked === s2;
      for (let i = 0; i < n; i++) {
        const type = pairs[2 * i];
        const meets = type === Access.meet || type === Access.meetWaiting;
        if (meets ? own : !own && this.mayReady(parked, type, pairs[2 * i + 1])) {
          decided.push(this.objectOf(parked));
          break;
        }
      }
    }
    return decided;
  }

  /** The events between time's passing and a parked select's going on that may have made a case of it ready, but for that case. */
  readiers(standing: number, but: number): number[] {
    const { x } = this;
    const found: number[] = [];
    const time = this.epochOf(standing);
    const by = x.consumer[standing];
    const except = but < 0 ? 0 : x.caseObject[x.caseFirst[standing] + but];
    for (let a = x.lastAccess(x.objectIndex(this.objectOf(standing))); a >= 0; a = x.accessPrevious[a]) {
      const e = x.accessEvent[a];
      if (x.accessType[a] !== Access.parkedCase || e < time || (by >= 0 && e > by)) continue;
      const touched = x.sets.list(x.accesses[e]);
      if (x.standing[e] !== standing && x.standing2[e] !== standing && touched[1] !== except) found.push(e);
    }
    return found;
  }

  /** When time had passed last before a standing was consumed, as an event. */
  private epochOf(standing: number): number {
    const { x } = this;
    const by = x.consumer[standing];
    return by < 0 ? x.time : x.timeBefore[by];
  }

  /** The selects that waited when time passed last, also those that have gone on since. */
  private now(): readonly number[] {
    const { time } = this.x;
    return time < 0 ? NOBODY : (this.at.get(time) ?? NOBODY);
  }

  /** What stands for a parked select among objects: its first channel. */
  private objectOf(standing: number): number {
    const { x } = this;
    for (let c = x.caseFirst[standing]; ; c++) if (x.caseObject[c] !== 0) return x.caseObject[c];
  }

  private mayReady(parked: number, type: number, object: number): boolean {
    const { x } = this;
    if (type !== Access.send && type !== Access.receive && type !== Access.close) return false;
    for (let c = x.caseFirst[parked]; c < x.caseFirst[parked] + x.caseCount[parked]; c++) {
      if (x.caseObject[c] !== object) continue;
      const sends = (x.caseFlags[c] & CaseFlag.send) !== 0;
      if (type === Access.close || (type === Access.receive) === sends) return true;
    }
    return false;
  }
}
