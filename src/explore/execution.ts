// The execution at hand: the events so far, what each process stands before, and the happens-before
// order between events that the dependency relation gives (as vector clocks). Grows and shrinks at
// its end, like a stack; everything is columns of numbers, so that a step allocates nothing.
//
// A *standing* is a process before one operation: made by an event (its own last one, or the one that
// started it) and consumed by the event that does the operation. Its *history* is the clock of the
// event that made it: the events without which the process would not stand there.

import { grown32, grown8 } from './arrays';
import { AccessSets, ANY_ACCESS } from './access-set';
import { ACCESS_TYPES, Access, DEPENDENT, WORLD } from './dependency';
import { CaseFlag, Op, Outcome, Performed, type Model } from './model';
import { ParkedSelects } from './parked';
import { addIsUnsafe } from './waitgroup';

/** The process number of events that let time pass. */
export const TIME = -1;
const INPUT = -3;

const NONE = -1;

export class Execution {
  // Events.
  length = 0;
  process = new Int32Array(256);
  choice = new Int32Array(256);
  partner = new Int32Array(256);
  partnerChoice = new Int32Array(256);
  /** The standings an event consumes; the second of a rendezvous, else -1. */
  standing = new Int32Array(256);
  standing2 = new Int32Array(256);
  /** Bits of Outcome. */
  outcome = new Uint8Array(256);
  /** Number of the event among its process's, from 1. */
  seq = new Int32Array(256);
  /** What it touched (access-set.ts). */
  accesses = new Int32Array(256);
  private accessTop = new Int32Array(256);
  private standingTop = new Int32Array(256);
  private caseTop = new Int32Array(256);
  private seenTop = new Int32Array(256);
  /** The last event before that let time pass. */
  timeBefore = new Int32Array(256);
  /** Rows of vector clocks: for each process, how many of its events happen before or are this one. */
  clocks = new Int32Array(256 * 16);
  stride = 16;

  // Standings.
  standings = 0;
  owner = new Int32Array(256);
  kind = new Uint8Array(256);
  object = new Int32Array(256);
  n = new Int32Array(256);
  poll = new Uint8Array(256);
  creator = new Int32Array(256);
  consumer = new Int32Array(256);
  caseFirst = new Int32Array(256);
  caseCount = new Int32Array(256);
  /** The program crashes after this operation: not to be done before others have had their chance. */
  crashes = new Uint8Array(256);
  private readonly crashing: number[] = [];
  private before = new Int32Array(256);

  // Cases of standings.
  cases = 0;
  caseObject = new Int32Array(256);
  caseFlags = new Uint8Array(256);
  caseCapacity = new Int32Array(256);

  // Accesses, linked from the last to the first of each object.
  accessCount = 0;
  accessEvent = new Int32Array(512);
  accessType = new Uint8Array(512);
  /** For sends and receives: the how-manieth of the channel, from 1. */
  accessOrdinal = new Int32Array(512);
  accessPrevious = new Int32Array(512);
  private accessObject = new Int32Array(512);

  // Processes.
  processes = 0;
  /** What a process stands before, -1: it has ended or not begun. */
  current = new Int32Array(64).fill(NONE);
  private count = new Int32Array(64);

  // Objects, by dense index.
  private readonly indexOf = new Map<number, number>();
  private objects = 0;
  private head = new Int32Array(64).fill(NONE);
  private sends = new Int32Array(64);
  private receives = new Int32Array(64);
  /** The event count when it came into being; -1: nobody has stood before it in this execution. */
  private bornAt = new Int32Array(64).fill(NONE);
  private seen = new Int32Array(256);
  private seenCount = 0;

  /** The event that ended the program (exit), -1: it goes on. */
  exited = NONE;
  /** The last event that let time pass. */
  time = NONE;
  private pairs = new Int32Array(64);
  private pairCount = 0;
  readonly parked = new ParkedSelects(this);
  /** In another state (enterState): whether an event has happened there. */
  private happenedThere: ((e: number) => boolean) | null = null;
  private outer: { current: Int32Array<ArrayBuffer>; time: number; exited: number } | null = null;

  constructor(
    readonly model: Model,
    readonly sets: AccessSets,
  ) {}

  /** Starts the program anew. */
  start(): Performed {
    while (this.length > 0) this.pop();
    this.standings = this.cases = 0;
    this.current.fill(NONE);
    this.dropSeen(0);
    const status = this.model.start();
    this.takeFresh(NONE);
    return status;
  }

  // ---- Questions ----

  /** Whether event x happens before (or is) event y. */
  precedes(x: number, y: number): boolean {
    return this.clocks[y * this.stride + this.process[x]] >= this.seq[x];
  }

  /** Whether event x is in the history of a standing. */
  inHistory(x: number, standing: number): boolean {
    const by = this.creator[standing];
    return by >= 0 && this.clocks[by * this.stride + this.process[x]] >= this.seq[x];
  }

  /** The dense index of an object, -1 when nobody has stood before it. */
  objectIndex(object: number): number {
    return this.indexOf.get(object) ?? NONE;
  }

  /** The last access of the object with the dense index, -1: none. */
  lastAccess(index: number): number {
    return index < 0 ? NONE : this.head[index];
  }

  /** The object came up only after so many events: in another order of them it may have another number. */
  private cameUpAfter(object: number, events: number): boolean {
    if (object < 0) return false;
    const i = this.objectIndex(object);
    return i < 0 || this.bornAt[i] > events;
  }

  /** A set of accesses in terms that hold for all executions that share the first `events` events. */
  stableSet(set: number, events: number): number {
    const list = this.sets.list(set);
    for (let i = 1; i < list.length; i += 2) if (this.cameUpAfter(list[i], events)) return ANY_ACCESS;
    return set;
  }

  /** The index of the case column for a standing's case. */
  caseOf(standing: number, choice: number): number {
    return this.caseFirst[standing] + (choice < 0 ? 0 : choice);
  }

  isChannelOp(standing: number): boolean {
    const k = this.kind[standing];
    return k === Op.send || k === Op.receive || k === Op.select;
  }

  /** An operation that the world sees: nothing of the kind comes after the program's end. */
  isWorldly(standing: number): boolean {
    const k = this.kind[standing];
    return k === Op.output || k === Op.exit || this.crashes[standing] !== 0;
  }

  /** Has stood before its operation while time passed. */
  hasWaited(standing: number): boolean {
    return this.time >= 0 && this.creator[standing] < this.time;
  }

  // ---- Another state of the same events ----

  /** Whether an event has happened in the state at hand. */
  happened(e: number): boolean {
    return this.happenedThere === null || this.happenedThere(e);
  }

  /**
   * Lets what the processes stand before be what it is after the first `base` events and those of the
   * later ones that `remains` says (which must be a state that can be reached). `leaveState` ends that.
   */
  enterState(base: number, remains: (e: number) => boolean): void {
    const { current } = this;
    this.outer = { current, time: this.time, exited: this.exited };
    const happened = (e: number): boolean => e < base || (e < this.length && remains(e));
    this.current = new Int32Array(current.length).fill(NONE);
    for (let s = 0; s < this.standings; s++) {
      const by = this.consumer[s];
      if (happened(this.creator[s]) && (by < 0 || !happened(by))) this.current[this.owner[s]] = s;
    }
    while (this.time >= base) this.time = this.timeBefore[this.time];
    this.happenedThere = happened;
    if (this.exited >= 0 && !happened(this.exited)) this.exited = NONE;
  }

  leaveState(): void {
    ({ current: this.current, time: this.time, exited: this.exited } = this.outer!);
    this.outer = null;
    this.happenedThere = null;
  }

  /** What a step would touch from the state at hand, given what it turned out to do. */
  accessesOf(process: number, choice: number, partner: number, outcome: number, crashed: boolean): number {
    this.pairCount = 0;
    const s = this.current[process];
    const by = this.creator[s];
    const row = this.length * this.stride;
    if (this.length >= this.process.length) this.growEvents();
    if (by >= 0) this.clocks.copyWithin(row, by * this.stride, (by + 1) * this.stride);
    else this.clocks.fill(0, row, row + this.stride);
    this.findAccesses(s, choice, partner >= 0 ? this.current[partner] : NONE, outcome, row);
    if (crashed) this.pair(Access.crash, WORLD);
    return this.sets.of(this.pairs, this.pairCount);
  }

  // ---- Going on ----

  /** Does a label and appends its event. After a crash the event is there, and touches the world. */
  push(process: number, choice: number, partner: number, partnerChoice: number): Performed {
    const e = this.length;
    const s = this.current[process];
    const s2 = partner >= 0 ? this.current[partner] : NONE;
    let status: Performed = Performed.ok;
    let outcome = 0;
    if (this.kind[s] === Op.exit) {
      // The others go on, as far as the world does not see it: what they could have done before.
      this.model.fresh.count = 0;
      this.exited = e;
    } else {
      status = this.model.perform(process, choice, partner, partnerChoice);
      outcome = this.model.outcome;
    }
    this.beginEvent(e);
    this.process[e] = process;
    this.choice[e] = choice;
    this.partner[e] = partner;
    this.partnerChoice[e] = partnerChoice;
    this.standing[e] = s;
    this.standing2[e] = s2;
    this.outcome[e] = outcome;
    const { stride, clocks } = this;
    const row = e * stride;
    const by = this.creator[s];
    if (by >= 0) clocks.copyWithin(row, by * stride, (by + 1) * stride);
    else clocks.fill(0, row, row + stride);
    if (s2 >= 0) this.join(row, this.creator[s2]);
    if (this.time >= 0) this.join(row, this.time);
    this.findAccesses(s, choice, s2, outcome, row);
    if (status === Performed.crashed) this.pair(Access.crash, WORLD);
    this.accesses[e] = this.sets.of(this.pairs, this.pairCount);
    for (let i = 0; i < this.pairCount; i++) this.access(e, row, this.pairs[2 * i], this.pairs[2 * i + 1]);
    this.seq[e] = clocks[row + process] = ++this.count[process];
    this.consumer[s] = e;
    this.current[process] = NONE;
    if (s2 >= 0) {
      clocks[row + partner] = ++this.count[partner];
      this.consumer[s2] = e;
      this.current[partner] = NONE;
    }
    this.length = e + 1;
    if (status === Performed.ok) this.takeFresh(e);
    return status;
  }

  /** Lets time pass; false: there is no timer. */
  pushTime(): boolean {
    if (!this.model.passTime()) return false;
    const e = this.length;
    this.beginEvent(e);
    this.process[e] = TIME;
    this.choice[e] = this.partner[e] = this.partnerChoice[e] = NONE;
    this.standing[e] = this.standing2[e] = NONE;
    this.outcome[e] = 0;
    this.seq[e] = 0;
    this.accesses[e] = ANY_ACCESS;
    const row = e * this.stride;
    for (let p = 0; p < this.stride; p++) this.clocks[row + p] = p < this.processes ? this.count[p] : 0;
    this.parked.note(e);
    this.time = e;
    this.length = e + 1;
    this.takeFresh(e);
    return true;
  }

  /** Notes that from here on the program crashes if a process does what it stands before. */
  willCrash(standing: number): void {
    this.crashes[standing] = 1;
    this.crashing.push(standing, this.length);
  }

  /** Takes the last event back (not what the machine did). */
  pop(): void {
    const e = --this.length;
    const { crashing } = this;
    while (crashing.length > 0 && crashing[crashing.length - 1] > e) {
      crashing.pop();
      this.crashes[crashing.pop()!] = 0;
    }
    while (this.standings > this.standingTop[e]) {
      const s = --this.standings;
      this.current[this.owner[s]] = this.before[s];
    }
    this.cases = this.caseTop[e];
    while (this.accessCount > this.accessTop[e]) {
      const a = --this.accessCount;
      const o = this.accessObject[a];
      this.head[o] = this.accessPrevious[a];
      if (this.accessType[a] === Access.send) this.sends[o]--;
      else if (this.accessType[a] === Access.receive) this.receives[o]--;
    }
    this.dropSeen(this.seenTop[e]);
    this.time = this.timeBefore[e];
    if (this.exited === e) this.exited = NONE;
    const p = this.process[e];
    if (p === TIME) return;
    const s = this.standing[e];
    const s2 = this.standing2[e];
    this.count[p]--;
    this.current[p] = s;
    this.consumer[s] = NONE;
    if (s2 >= 0) {
      const q = this.partner[e];
      this.count[q]--;
      this.current[q] = s2;
      this.consumer[s2] = NONE;
    }
  }

  private dropSeen(to: number): void {
    while (this.seenCount > to) this.bornAt[this.seen[--this.seenCount]] = NONE;
  }

  private beginEvent(e: number): void {
    if (e >= this.process.length) this.growEvents();
    this.accessTop[e] = this.accessCount;
    this.standingTop[e] = this.standings;
    this.caseTop[e] = this.cases;
    this.seenTop[e] = this.seenCount;
    this.timeBefore[e] = this.time;
    this.pairCount = 0;
  }

  private join(row: number, event: number): void {
    if (event < 0) return;
    const { clocks, stride } = this;
    const from = event * stride;
    for (let p = 0; p < stride; p++) {
      const v = clocks[from + p];
      if (v > clocks[row + p]) clocks[row + p] = v;
    }
  }

  /** Takes over what the model says has come to stand. */
  private takeFresh(event: number): void {
    const f = this.model.fresh;
    for (let i = 0; i < f.count; i++) {
      const s = this.standings++;
      if (s >= this.owner.length) this.growStandings();
      const p = f.process[i];
      if (p >= this.processes) this.admit(p);
      this.owner[s] = p;
      this.kind[s] = f.kind[i];
      this.object[s] = f.object[i];
      this.n[s] = f.n[i];
      this.poll[s] = f.poll[i];
      this.creator[s] = event;
      this.consumer[s] = NONE;
      this.crashes[s] = 0;
      this.before[s] = this.current[p];
      this.current[p] = s;
      this.caseFirst[s] = this.cases;
      this.caseCount[s] = f.caseCount[i];
      if (f.object[i] > 0) this.see(f.object[i]);
      for (let k = 0; k < f.caseCount[i]; k++) {
        const from = f.caseFirst[i] + k;
        const c = this.cases++;
        if (c >= this.caseObject.length) this.growCases();
        this.caseObject[c] = f.caseObject[from];
        this.caseFlags[c] = f.caseFlags[from];
        this.caseCapacity[c] = f.caseCapacity[from];
        if (f.caseObject[from] > 0) this.see(f.caseObject[from]);
      }
    }
  }

  /** Makes room for a process. */
  private admit(p: number): void {
    this.processes = p + 1;
    if (p >= this.current.length) {
      const n = this.current.length;
      this.current = grown32(this.current, 2 * p);
      this.current.fill(NONE, n);
      this.count = grown32(this.count, 2 * p);
    }
    if (p >= this.stride) {
      const wide = this.stride * 2;
      const clocks = new Int32Array((this.clocks.length / this.stride) * wide);
      for (let e = 0; e < this.length; e++) {
        clocks.set(this.clocks.subarray(e * this.stride, (e + 1) * this.stride), e * wide);
      }
      this.clocks = clocks;
      this.stride = wide;
      if (p >= this.stride) this.admit(p);
    }
  }

  private see(object: number): void {
    const o = this.index(object);
    if (this.bornAt[o] >= 0) return;
    // The program's end is an event, but not a step of the model.
    const born = this.model.born(object);
    this.bornAt[o] = this.exited >= 0 && born > this.exited ? born + 1 : born;
    if (this.seenCount >= this.seen.length) this.seen = grown32(this.seen, 2 * this.seen.length);
    this.seen[this.seenCount++] = o;
  }

  private index(object: number): number {
    let o = this.indexOf.get(object);
    if (o === undefined) {
      o = this.objects++;
      this.indexOf.set(object, o);
      if (o >= this.head.length) {
        const n = 2 * this.head.length;
        const old = this.head.length;
        this.head = grown32(this.head, n);
        this.head.fill(NONE, old);
        this.sends = grown32(this.sends, n);
        this.receives = grown32(this.receives, n);
        this.bornAt = grown32(this.bornAt, n);
        this.bornAt.fill(NONE, old);
      }
    }
    return o;
  }

  // ---- Accesses ----

  private pair(type: Access, object: number): void {
    const i = 2 * this.pairCount++;
    if (i + 1 >= this.pairs.length) this.pairs = grown32(this.pairs, 2 * this.pairs.length);
    this.pairs[i] = type;
    this.pairs[i + 1] = object;
  }

  /** The accesses by which an operation on a channel, whose others are found, decides what parked selects take. */
  private parkedAccesses(s: number, s2: number): void {
    for (const object of this.parked.decidedBy(this.pairs, this.pairCount, s, s2)) this.pair(Access.parkedCase, object);
  }

  /** The accesses that an operation without a partner makes, as the relation has them. */
  private findAccesses(s: number, choice: number, s2: number, outcome: number, row: number): void {
    const object = this.object[s];
    const ok = (outcome & Outcome.success) !== 0;
    switch (this.kind[s]) {
      case Op.send:
      case Op.receive:
      case Op.select:
        this.channelAccesses(s, choice, s2, outcome);
        return this.parkedAccesses(s, s2);
      case Op.close:
        this.pair(Access.close, object);
        return this.parkedAccesses(s, s2);
      case Op.len:
        return this.pair(Access.len, object);
      case Op.lock:
        return this.pair(Access.lock, object);
      case Op.tryLock:
        return this.pair(ok ? Access.tryLock : Access.tryFail, object);
      case Op.unlock:
      case Op.rwUnlock:
        return this.pair(Access.unlock, object);
      case Op.rwWait:
        return this.pair(Access.acquire, object);
      case Op.rLock:
        return this.pair(Access.readLock, object);
      case Op.tryRLock:
        return this.pair(ok ? Access.readLock : Access.tryReadFail, object);
      case Op.rUnlock:
        return this.pair(Access.readUnlock, object);
      case Op.wgAdd:
        return this.pair(this.n[s] < 0 && addIsUnsafe(this, object, s, row) ? Access.addUnsafe : Access.add, object);
      case Op.wgWait:
        return this.pair(Access.wait, object);
      case Op.once:
        return this.pair(ok ? Access.onceFirst : Access.onceLater, object);
      case Op.onceDone:
        return this.pair(Access.onceDone, object);
      case Op.condAdd:
        return this.pair(Access.condAdd, object);
      case Op.condWait:
        return this.pair(Access.condWake, object);
      case Op.signal:
      case Op.broadcast:
        return this.pair(Access.condSignal, object);
      case Op.load:
      case Op.mapLoad:
        return this.pair(Access.read, object);
      case Op.cas:
        return this.pair(ok ? Access.write : Access.read, object);
      case Op.store:
      case Op.add:
      case Op.swap:
      case Op.logic:
      case Op.pool:
      case Op.mapStore:
      case Op.timerStop:
      case Op.timerReset:
      case Op.timerFire:
        return this.pair(Access.write, object);
      case Op.output:
      case Op.exit:
        return this.pair(Access.write, WORLD);
      case Op.input:
        return this.pair(Access.write, INPUT);
    }
  }

  private channelAccesses(s: number, choice: number, s2: number, outcome: number): void {
    if (choice < 0) {
      // The default case: no other was ready.
      const first = this.caseFirst[s];
      for (let c = first; c < first + this.caseCount[s]; c++) {
        const object = this.caseObject[c];
        if (object === 0) continue;
        const flags = this.caseFlags[c];
        if ((flags & CaseFlag.timer) !== 0) this.pair(Access.read, object);
        else this.pair((flags & CaseFlag.send) !== 0 ? Access.failSend : Access.failReceive, object);
      }
      return;
    }
    const c = this.caseOf(s, choice);
    const object = this.caseObject[c];
    const flags = this.caseFlags[c];
    const closed = (outcome & Outcome.closed) !== 0;
    if ((flags & CaseFlag.timer) !== 0) this.pair(Access.write, object);
    else if (s2 >= 0) {
      this.pair(this.hasWaited(s) || this.hasWaited(s2) ? Access.meetWaiting : Access.meet, object);
    } else if ((flags & CaseFlag.send) !== 0) this.pair(closed ? Access.sendClosed : Access.send, object);
    else this.pair(closed ? Access.receiveClosed : Access.receive, object);
  }

  /** Appends an access and orders the event after those it depends on. */
  private access(e: number, row: number, type: number, object: number): void {
    const o = this.index(object);
    let ordinal = 0;
    let enabler = 0;
    let enablerType = 0;
    if (type === Access.send) {
      ordinal = ++this.sends[o];
      const s = this.standing[e];
      enabler = ordinal - this.caseCapacity[this.caseOf(s, this.choice[e])];
      enablerType = Access.receive;
    } else if (type === Access.receive) {
      ordinal = ++this.receives[o];
      enabler = ordinal;
      enablerType = Access.send;
    } else if (type === Access.condWake) this.joinSignal(row, o, this.owner[this.standing[e]]);
    for (let a = this.head[o]; a >= 0; a = this.accessPrevious[a]) {
      const t = this.accessType[a];
      if (DEPENDENT[type * ACCESS_TYPES + t] !== 0 || (t === enablerType && this.accessOrdinal[a] === enabler)) {
        const x = this.accessEvent[a];
        if (this.clocks[row + this.process[x]] < this.seq[x]) this.join(row, x);
        // A write comes after all accesses before it.
        if (t === Access.write && type <= Access.write) break;
      }
    }
    const a = this.accessCount++;
    if (a >= this.accessEvent.length) this.growAccesses();
    this.accessEvent[a] = e;
    this.accessType[a] = type;
    this.accessObject[a] = o;
    this.accessOrdinal[a] = ordinal;
    this.accessPrevious[a] = this.head[o];
    this.head[o] = a;
  }

  /** Orders the end of a Cond.Wait after the signal that the process got: the first since it joined. */
  private joinSignal(row: number, o: number, process: number): void {
    let signal = NONE;
    for (let a = this.head[o]; a >= 0; a = this.accessPrevious[a]) {
      const x = this.accessEvent[a];
      if (this.accessType[a] === Access.condSignal) {
        const broadcast = this.kind[this.standing[x]] === Op.broadcast;
        if (broadcast || this.choice[x] === process) signal = x;
      } else if (this.accessType[a] === Access.condAdd && this.process[x] === process) break;
    }
    this.join(row, signal);
  }

  // ---- Growing ----

  private growEvents(): void {
    const n = 2 * this.process.length;
    this.process = grown32(this.process, n);
    this.choice = grown32(this.choice, n);
    this.partner = grown32(this.partner, n);
    this.partnerChoice = grown32(this.partnerChoice, n);
    this.standing = grown32(this.standing, n);
    this.standing2 = grown32(this.standing2, n);
    this.outcome = grown8(this.outcome, n);
    this.seq = grown32(this.seq, n);
    this.accesses = grown32(this.accesses, n);
    this.accessTop = grown32(this.accessTop, n);
    this.standingTop = grown32(this.standingTop, n);
    this.caseTop = grown32(this.caseTop, n);
    this.seenTop = grown32(this.seenTop, n);
    this.timeBefore = grown32(this.timeBefore, n);
    this.clocks = grown32(this.clocks, n * this.stride);
  }

  private growStandings(): void {
    const n = 2 * this.owner.length;
    this.owner = grown32(this.owner, n);
    this.kind = grown8(this.kind, n);
    this.object = grown32(this.object, n);
    this.n = grown32(this.n, n);
    this.poll = grown8(this.poll, n);
    this.creator = grown32(this.creator, n);
    this.consumer = grown32(this.consumer, n);
    this.caseFirst = grown32(this.caseFirst, n);
    this.caseCount = grown32(this.caseCount, n);
    this.crashes = grown8(this.crashes, n);
    this.before = grown32(this.before, n);
  }

  private growCases(): void {
    const n = 2 * this.caseObject.length;
    this.caseObject = grown32(this.caseObject, n);
    this.caseFlags = grown8(this.caseFlags, n);
    this.caseCapacity = grown32(this.caseCapacity, n);
  }

  private growAccesses(): void {
    const n = 2 * this.accessEvent.length;
    this.accessEvent = grown32(this.accessEvent, n);
    this.accessType = grown8(this.accessType, n);
    this.accessOrdinal = grown32(this.accessOrdinal, n);
    this.accessPrevious = grown32(this.accessPrevious, n);
    this.accessObject = grown32(this.accessObject, n);
  }
}
