// Conflicts: the steps that an execution did not take, but another would. Found at the end of each
// execution. Each is a step ℓ of a standing S together with the events D (one, two, rarely more) that
// stood in its way: without D and all that comes after D, the rest of the execution leads to a state
// in which ℓ can be done. That rest and ℓ are a sequence to be tried from the state before the first
// event of D.
//
// For most operations this is the reversal of a race: D is the last event that the operation depends
// on and that is not in S's history. What is beyond that:
//  - a lock is not reversed with the unlock that enabled it but with the lock before that, and likewise
//    receives (with receives), sends (with sends), Once;
//  - a process that is blocked at the end of the execution counts too;
//  - rendezvous: of every two standings at one unbuffered channel that could have met;
//  - each other case of a select, which may have become possible only after the select was done;
//  - WaitGroup.Wait at a zero that no order has shown yet.

import { ACCESS_TYPES, Access, DEPENDENT, WORLD } from './dependency';
import type { Execution } from './execution';
import { CaseFlag, Op } from './model';
import { EXIT, OPEN } from './moves';

/** Takes a conflict: the step, what it touches, and (in `Conflicts.obstacles`) what stood in its way. */
export interface ConflictSink {
  /** `set` is UNKNOWN when it must be tried whether the step is possible and what it touches. */
  conflict(process: number, choice: number, partner: number, partnerChoice: number, set: number): void;
}

const NOTHING = -2;

/** In place of a set of accesses. */
export const UNKNOWN = -1;

const A = Access;

/** Operations that never wait. */
const NEVER_WAITS = new Uint8Array(64);
for (const k of [
  Op.close, Op.len, Op.tryLock, Op.unlock, Op.rwUnlock, Op.tryRLock, Op.rUnlock, Op.wgAdd, Op.onceDone, Op.condAdd,
  Op.signal, Op.broadcast, Op.pool, Op.mapLoad, Op.mapStore, Op.load, Op.store, Op.add, Op.swap, Op.cas, Op.logic,
  Op.timerStop, Op.timerReset, Op.output, Op.exit, Op.wake,
]) {
  NEVER_WAITS[k] = 1;
}

/** WaitGroups with more Adds in doubt than this are not searched in full. */
const MAX_DOUBTFUL_ADDS = 12;

export class Conflicts {
  /** The events D of the conflict being reported. */
  readonly obstacles = new Int32Array(16);
  obstacleCount = 0;
  /** A search was cut short: exploration is not complete. */
  cutShort = false;
  private readonly nearer = new Int32Array(1024);
  private readonly sendsAt = new Map<number, number[]>();
  private readonly receivesAt = new Map<number, number[]>();

  constructor(
    private readonly x: Execution,
    private readonly sink: ConflictSink,
  ) {}

  /**
   * Reports all conflicts of the execution, also those whose events it shares with ones before: what remains
   * without the obstacles may be something else each time.
   */
  find(): void {
    const { x } = this;
    for (let s = 0; s < x.standings; s++) {
      const e = x.consumer[s];
      if (e < 0) this.pending(s);
      else {
        if (x.process[e] === x.owner[s]) this.performed(e, s);
        this.otherChoices(e, s);
      }
    }
    this.meetings();
  }

  // ---- The rest of the execution without the obstacles ----

  private only(e: number): void {
    this.obstacles[0] = e;
    this.obstacleCount = 1;
  }

  private and(e: number): void {
    this.obstacles[this.obstacleCount++] = e;
  }

  /** Whether an event remains when the obstacles and all that comes after them are taken away. */
  remains(e: number): boolean {
    for (let i = 0; i < this.obstacleCount; i++) if (this.x.precedes(this.obstacles[i], e)) return false;
    return true;
  }

  /** How many accesses of the type the object has in what remains. */
  private countRemaining(object: number, type: Access): number {
    const { x } = this;
    let n = 0;
    for (let a = x.lastAccess(x.objectIndex(object)); a >= 0; a = x.accessPrevious[a]) {
      if (x.accessType[a] === type && this.remains(x.accessEvent[a])) n++;
    }
    return n;
  }

  /** The last access of the type in what remains, as an event; -1: none. */
  private lastRemaining(object: number, type: Access): number {
    const { x } = this;
    for (let a = x.lastAccess(x.objectIndex(object)); a >= 0; a = x.accessPrevious[a]) {
      if (x.accessType[a] === type && this.remains(x.accessEvent[a])) return x.accessEvent[a];
    }
    return -1;
  }

  private isFree(lock: number): boolean {
    const held = this.countRemaining(lock, A.lock) + this.countRemaining(lock, A.tryLock);
    return held <= this.countRemaining(lock, A.unlock);
  }

  private inBuffer(channel: number): number {
    return this.countRemaining(channel, A.send) - this.countRemaining(channel, A.receive);
  }

  private isClosed(channel: number): boolean {
    return this.lastRemaining(channel, A.close) >= 0;
  }

  private report(s: number, choice: number, set: number): void {
    if (this.x.parked.had(s)) return this.ofParked(s, choice, this.x.owner[s], choice, -1, -1);
    this.sink.conflict(this.x.owner[s], choice, -1, -1, set);
  }

  /**
   * Reports a step of a select that waited: without the obstacles at hand, and also without all that may have given it another
   * case before. Whether it is possible then must be tried.
   */
  private ofParked(s: number, k: number, process: number, choice: number, partner: number, partnerChoice: number): void {
    const { x } = this;
    const n = this.obstacleCount;
    this.sink.conflict(process, choice, partner, partnerChoice, UNKNOWN);
    this.obstacleCount = n;
    for (const y of x.parked.readiers(s, k)) {
      if (x.inHistory(y, s) || !this.remains(y) || this.obstacleCount >= this.obstacles.length) continue;
      this.and(y);
    }
    if (this.obstacleCount > n) this.sink.conflict(process, choice, partner, partnerChoice, UNKNOWN);
    this.obstacleCount = n;
  }

  // ---- One standing ----

  /** The conflicts of what a standing did. */
  private performed(e: number, s: number): void {
    const { x } = this;
    const list = x.sets.list(x.accesses[e]);
    for (let i = 0; i < list.length; i += 2) {
      // Rendezvous have a search of their own.
      if (list[i] !== A.meet) this.races(e, s, list[i + 1], list[i] as Access, x.accesses[e]);
    }
  }

  /** The conflicts of a standing that could not, or did not, do its operation. */
  private pending(s: number): void {
    const { x } = this;
    const object = x.object[s];
    const sets = x.sets;
    if (x.isWorldly(s)) this.races(-1, s, WORLD, A.write, sets.one(A.write, WORLD));
    switch (x.kind[s]) {
      case Op.lock:
        return this.races(-1, s, object, A.lock, sets.one(A.lock, object));
      case Op.rLock:
        return this.races(-1, s, object, A.readLock, sets.one(A.readLock, object));
      case Op.wgWait:
        return this.waits(x.length, s);
      case Op.once:
        return this.races(-1, s, object, A.onceFirst, sets.one(A.onceFirst, object));
      case Op.timerFire:
        return this.races(-1, s, object, A.write, sets.one(A.write, object));
      case Op.send:
      case Op.receive:
      case Op.select:
        for (let k = 0; k < x.caseCount[s]; k++) {
          this.obstacleCount = 0;
          this.caseUnblocked(s, k);
        }
    }
  }

  /**
   * The races of an operation (e, or -1 when it is only pending) with what the object has seen before:
   * each event that it depends on, that is not in its history, and without which it is possible.
   */
  private races(e: number, s: number, object: number, type: Access, set: number): void {
    const { x } = this;
    if (type === A.wait) return this.waits(e, s);
    const index = x.objectIndex(object);
    let near = 0;
    for (let a = x.lastAccess(index); a >= 0; a = x.accessPrevious[a]) {
      const y = x.accessEvent[a];
      if (e >= 0 && y >= e) continue;
      const t = x.accessType[a] as Access;
      if (!this.dependsOrEnables(e, s, type, t, a)) continue;
      if (x.inHistory(y, s)) continue;
      // Nor can what the partner comes after be taken away from a rendezvous.
      if (e >= 0 && x.standing2[e] >= 0 && x.inHistory(y, x.standing2[e])) continue;
      if (this.isFarther(y, near)) continue;
      this.only(y);
      if (!this.reverse(e, s, object, type, t, set)) continue;
      // What a poll would do instead says nothing of whether it could do the same still earlier.
      if (x.poll[s] === 0 && near < this.nearer.length) this.nearer[near++] = y;
    }
  }

  private isFarther(y: number, near: number): boolean {
    for (let i = 0; i < near; i++) if (this.x.precedes(y, this.nearer[i])) return true;
    return false;
  }

  private dependsOrEnables(e: number, s: number, type: Access, t: Access, a: number): boolean {
    if (DEPENDENT[type * ACCESS_TYPES + t] !== 0) return true;
    const { x } = this;
    if (e < 0 || x.poll[s] === 0) return false;
    // A poll is always possible: what enables it can come after it.
    if (type === A.receive) return t === A.send && x.accessOrdinal[a] === this.ordinalOf(e);
    if (type === A.send) {
      const capacity = x.caseCapacity[x.caseOf(s, x.choice[e])];
      return t === A.receive && x.accessOrdinal[a] === this.ordinalOf(e) - capacity;
    }
    return false;
  }

  private ordinalOf(e: number): number {
    const { x } = this;
    const object = x.sets.list(x.accesses[e])[1];
    for (let a = x.lastAccess(x.objectIndex(object)); a >= 0; a = x.accessPrevious[a]) {
      if (x.accessEvent[a] === e) return x.accessOrdinal[a];
    }
    return 0;
  }

  /** Reports the operation before the one obstacle, if it is possible there. */
  private reverse(e: number, s: number, object: number, type: Access, t: Access, set: number): boolean {
    const { x } = this;
    if (type === A.parkedCase) {
      this.sink.conflict(x.process[e], x.choice[e], x.partner[e], x.partnerChoice[e], UNKNOWN);
      return true;
    }
    const kind = x.kind[s];
    const choice = e >= 0 ? x.choice[e] : kind === Op.exit ? EXIT : 0;
    if (object === WORLD && kind !== Op.output && kind !== Op.exit) {
      // It crashes the program.
      if (e < 0) this.report(s, OPEN, UNKNOWN);
      else this.sink.conflict(x.process[e], x.choice[e], x.partner[e], x.partnerChoice[e], UNKNOWN);
      return true;
    }
    if (NEVER_WAITS[kind] !== 0 || kind === Op.timerFire) {
      // What it does there may differ from what it did.
      const unsure = kind === Op.tryLock || kind === Op.tryRLock || kind === Op.cas || kind === Op.wgAdd;
      this.report(s, kind === Op.signal ? OPEN : choice, unsure || kind === Op.signal ? UNKNOWN : set);
      return true;
    }
    switch (type) {
      case A.lock:
      case A.readLock:
        if (t === A.unlock || !this.isFree(object)) return false;
        this.report(s, choice, set);
        return true;
      case A.onceFirst:
      case A.onceLater:
        if (t !== A.onceFirst) return false;
        this.report(s, choice, x.sets.one(A.onceFirst, object));
        return true;
      case A.acquire:
      case A.condWake:
        return false;
      case A.meetWaiting:
        this.sink.conflict(x.process[e], x.choice[e], x.partner[e], x.partnerChoice[e], set);
        return true;
    }
    if (x.poll[s] !== 0) {
      this.report(s, OPEN, UNKNOWN);
      return true;
    }
    if (!x.isChannelOp(s)) {
      // Input.
      this.report(s, choice, UNKNOWN);
      return true;
    }
    const c = x.caseOf(s, choice);
    if ((x.caseFlags[c] & CaseFlag.timer) !== 0) {
      this.report(s, choice, UNKNOWN);
      return true;
    }
    const capacity = x.caseCapacity[c];
    switch (type) {
      case A.send:
        if (this.inBuffer(object) >= capacity) return false;
        this.report(s, choice, set);
        return true;
      case A.receive:
        if (this.inBuffer(object) <= 0 && !this.isClosed(object)) return false;
        this.report(s, choice, this.inBuffer(object) > 0 ? set : UNKNOWN);
        return true;
      case A.receiveClosed:
        if (t === A.close || this.inBuffer(object) <= 0) return false;
        this.report(s, choice, x.sets.one(A.receive, object));
        return true;
      case A.sendClosed: {
        if (capacity === 0) return false;
        if (this.inBuffer(object) >= capacity) {
          const last = this.lastRemaining(object, A.send);
          if (last < 0 || x.inHistory(last, s)) return false;
          this.and(last);
        }
        this.report(s, choice, x.sets.one(A.send, object));
        return true;
      }
    }
    return false;
  }

  /**
   * Reports the case of a standing that has no partner, with the obstacles at hand and, if it is not
   * possible then, without the last send or receive that took the room or the value away.
   */
  private caseUnblocked(s: number, k: number): void {
    const { x } = this;
    const c = x.caseFirst[s] + k;
    const object = x.caseObject[c];
    if (object === 0) return;
    const flags = x.caseFlags[c];
    if ((flags & CaseFlag.timer) !== 0) {
      if (this.obstacleCount === 0) {
        const last = this.lastRemaining(object, A.write);
        if (last < 0 || x.inHistory(last, s)) return;
        this.only(last);
      }
      return this.report(s, k, UNKNOWN);
    }
    const capacity = x.caseCapacity[c];
    const sends = (flags & CaseFlag.send) !== 0;
    const type = sends ? A.send : A.receive;
    if (this.isClosed(object)) {
      if (this.obstacleCount > 0) this.report(s, k, UNKNOWN);
      return;
    }
    if (capacity === 0) return;
    const inBuffer = this.inBuffer(object);
    if (sends ? inBuffer >= capacity : inBuffer <= 0) {
      const last = this.lastRemaining(object, type);
      if (last < 0 || x.inHistory(last, s)) return;
      this.and(last);
    } else if (this.obstacleCount === 0) return;
    this.report(s, k, x.sets.one(type, object));
  }

  // ---- Other choices of the same standing ----

  private otherChoices(e: number, s: number): void {
    const { x } = this;
    switch (x.kind[s]) {
      case Op.choose:
        for (let k = 0; k < x.n[s]; k++) {
          if (k === x.choice[e]) continue;
          this.only(e);
          this.report(s, k, 0);
        }
        return;
      case Op.signal:
        return this.otherWaiters(e, s);
      case Op.select:
        return this.otherCases(e, s);
    }
  }

  private otherCases(e: number, s: number): void {
    const { x } = this;
    const isFirst = x.standing[e] === s;
    const taken = isFirst ? x.choice[e] : x.partnerChoice[e];
    if (taken < 0) return;
    for (let k = 0; k < x.caseCount[s]; k++) {
      if (k === taken) continue;
      this.only(e);
      this.caseUnblocked(s, k);
    }
    if (x.poll[s] !== 0) this.nothingReady(e, s);
    if (x.poll[s] !== 0 && x.standing2[e] >= 0) {
      // Without the partner it may find nothing ready.
      this.only(e);
      this.report(s, OPEN, UNKNOWN);
    }
  }

  /**
   * The default case of a select that took another: without what made any case ready, which can be several events that have
   * nothing to do with each other.
   */
  private nothingReady(e: number, s: number): void {
    const { x } = this;
    this.only(e);
    for (let y = this.readied(s); y !== NOTHING; y = this.readied(s)) {
      if (y < 0 || x.inHistory(y, s) || this.obstacleCount >= this.obstacles.length) return;
      this.and(y);
    }
    this.report(s, -1, UNKNOWN);
  }

  /** An event of what remains that makes a case of the select ready; NOTHING: none is; -1: one is, by no event. */
  private readied(s: number): number {
    const { x } = this;
    const first = x.caseFirst[s];
    for (let c = first; c < first + x.caseCount[s]; c++) {
      const object = x.caseObject[c];
      if (object === 0 || (x.caseFlags[c] & CaseFlag.timer) !== 0) continue;
      if (this.isClosed(object)) return this.lastRemaining(object, A.close);
      const capacity = x.caseCapacity[c];
      if (capacity === 0) continue;
      const inBuffer = this.inBuffer(object);
      if ((x.caseFlags[c] & CaseFlag.send) !== 0) {
        if (inBuffer < capacity) return this.lastRemaining(object, A.receive);
      } else if (inBuffer > 0) return this.lastRemaining(object, A.send);
    }
    return NOTHING;
  }

  /** The others who waited for the signal. */
  private otherWaiters(e: number, s: number): void {
    const { x } = this;
    const object = x.object[s];
    const gone: number[] = [];
    for (let a = x.lastAccess(x.objectIndex(object)); a >= 0; a = x.accessPrevious[a]) {
      const y = x.accessEvent[a];
      if (y >= e) continue;
      if (x.accessType[a] === A.condSignal) {
        if (x.kind[x.standing[y]] === Op.broadcast) return;
        if (x.choice[y] >= 0) gone.push(x.choice[y]);
      } else if (x.accessType[a] === A.condAdd) {
        const p = x.process[y];
        const i = gone.indexOf(p);
        if (i >= 0) gone.splice(i, 1);
        else if (p !== x.choice[e]) {
          this.only(e);
          this.report(s, p, x.accesses[e]);
        }
      }
    }
  }

  // ---- WaitGroup.Wait ----

  /** Zeros of the counter before what Wait (event e, or the end) saw: without some Adds that are not in its history. */
  private waits(e: number, s: number): void {
    const { x } = this;
    const index = x.objectIndex(x.object[s]);
    const doubtful: number[] = [];
    for (let a = x.lastAccess(index); a >= 0; a = x.accessPrevious[a]) {
      const y = x.accessEvent[a];
      if (y >= e || (x.accessType[a] !== A.add && x.accessType[a] !== A.addUnsafe)) continue;
      if (x.n[x.standing[y]] > 0 && !x.inHistory(y, s)) doubtful.push(y);
    }
    if (doubtful.length === 0) return;
    if (doubtful.length > MAX_DOUBTFUL_ADDS) {
      this.cutShort = true;
      doubtful.length = MAX_DOUBTFUL_ADDS;
    }
    const found: number[] = [];
    const all = 1 << doubtful.length;
    const bySize = Array.from({ length: all - 1 }, (_, i) => i + 1).sort((a, b) => bits(a) - bits(b));
    for (const subset of bySize) {
      if (found.some((f) => (f & subset) === f)) continue;
      this.obstacleCount = 0;
      for (let i = 0; i < doubtful.length; i++) if ((subset & (1 << i)) !== 0) this.and(doubtful[i]);
      let sum = 0;
      for (let a = x.lastAccess(index); a >= 0; a = x.accessPrevious[a]) {
        const y = x.accessEvent[a];
        const t = x.accessType[a];
        if ((t === A.add || t === A.addUnsafe) && this.remains(y)) sum += x.n[x.standing[y]];
      }
      if (sum !== 0) continue;
      found.push(subset);
      this.report(s, 0, x.sets.one(A.wait, x.object[s]));
    }
  }

  // ---- Rendezvous ----

  private meetings(): void {
    const { x } = this;
    const { sendsAt, receivesAt } = this;
    for (const l of sendsAt.values()) l.length = 0;
    for (const l of receivesAt.values()) l.length = 0;
    let any = false;
    for (let s = 0; s < x.standings; s++) {
      if (!x.isChannelOp(s)) continue;
      const first = x.caseFirst[s];
      for (let k = 0; k < x.caseCount[s]; k++) {
        const c = first + k;
        if (x.caseObject[c] === 0 || x.caseCapacity[c] !== 0 || (x.caseFlags[c] & CaseFlag.timer) !== 0) continue;
        const map = (x.caseFlags[c] & CaseFlag.send) !== 0 ? sendsAt : receivesAt;
        let list = map.get(x.caseObject[c]);
        if (list === undefined) map.set(x.caseObject[c], (list = []));
        list.push(s, k);
        any = true;
      }
    }
    if (!any) return;
    for (const [channel, sends] of sendsAt) {
      const receives = receivesAt.get(channel);
      if (receives === undefined || sends.length === 0 || receives.length === 0) continue;
      const close = this.closeOf(channel);
      for (let i = 0; i < sends.length; i += 2) {
        for (let j = 0; j < receives.length; j += 2) {
          this.meeting(channel, close, sends[i], sends[i + 1], receives[j], receives[j + 1]);
        }
      }
    }
  }

  /** The event that closed the channel, -1: none. */
  private closeOf(channel: number): number {
    const { x } = this;
    let first = -1;
    for (let a = x.lastAccess(x.objectIndex(channel)); a >= 0; a = x.accessPrevious[a]) {
      if (x.accessType[a] === A.close) first = x.accessEvent[a];
    }
    return first;
  }

  /** Reports the rendezvous of two standings, if they could have met and did not. */
  private meeting(
    channel: number,
    close: number,
    s: number,
    k: number,
    r: number,
    j: number,
  ): void {
    const { x } = this;
    if (x.owner[s] === x.owner[r] || (x.poll[s] !== 0 && x.poll[r] !== 0)) return;
    const e = x.consumer[s];
    const f = x.consumer[r];
    if (e >= 0 && e === f && x.choice[e] === k && x.partnerChoice[e] === j && x.standing[e] === s) return;
    if (e >= 0 && x.inHistory(e, r)) return;
    if (f >= 0 && x.inHistory(f, s)) return;
    this.obstacleCount = 0;
    if (e >= 0) this.and(e);
    if (f >= 0 && f !== e) this.and(f);
    if (close >= 0) {
      if (x.inHistory(close, s) || x.inHistory(close, r)) return;
      if (this.remains(close)) this.and(close);
    }
    if (this.obstacleCount === 0) return;
    for (const [parked, k2] of [[s, k], [r, j]]) {
      if (x.parked.had(parked)) this.ofParked(parked, k2, x.owner[s], k, x.owner[r], j);
    }
    if (x.parked.had(s) || x.parked.had(r)) return;
    // It touches the channel as a rendezvous does; whether time had passed is known there only.
    this.sink.conflict(x.owner[s], k, x.owner[r], j, x.sets.one(A.meet, channel));
  }
}

function bits(n: number): number {
  let count = 0;
  for (; n !== 0; n &= n - 1) count++;
  return count;
}
