// What can happen next in an execution: the labels of all steps that are enabled.
//
// A *label* names a step: a process, the choice it makes (the case of a select, -1 for default; the
// answer of a Choose; who gets a signal), and for a rendezvous the receiver and its case.

import { grown32 } from './arrays';
import type { Execution } from './execution';
import { CaseFlag, Op } from './model';

/** In place of a choice: whichever is possible. Only in wakeup sequences. */
export const OPEN = -2;
/** The choice of the step that ends the program. It is no step of the machine: the others go on. */
export const EXIT = -3;

export class Moves {
  count = 0;
  process = new Int32Array(64);
  choice = new Int32Array(64);
  partner = new Int32Array(64);
  partnerChoice = new Int32Array(64);
  private readonly waiting = new Int32Array(256);

  constructor(private readonly x: Execution) {}

  private add(process: number, choice: number, partner: number, partnerChoice: number): void {
    if (this.count >= this.process.length) this.grow();
    const i = this.count++;
    this.process[i] = process;
    this.choice[i] = choice;
    this.partner[i] = partner;
    this.partnerChoice[i] = partnerChoice;
  }

  private grow(): void {
    const n = 2 * this.process.length;
    this.process = grown32(this.process, n);
    this.choice = grown32(this.choice, n);
    this.partner = grown32(this.partner, n);
    this.partnerChoice = grown32(this.partnerChoice, n);
  }

  /** Collects all steps that are enabled; gives their number. */
  all(): number {
    this.count = 0;
    const { current, processes } = this.x;
    for (let p = 0; p < processes; p++) if (current[p] >= 0) this.ofStanding(p, current[p]);
    return this.count;
  }

  /** Collects the steps of one process: of a rendezvous it is the sender or the receiver. */
  of(process: number): number {
    this.count = 0;
    const { x } = this;
    const s = x.current[process];
    if (s < 0) return 0;
    this.ofStanding(process, s);
    if (!x.isChannelOp(s)) return this.count;
    for (let p = 0; p < x.processes; p++) {
      const other = x.current[p];
      if (other >= 0 && p !== process && x.isChannelOp(other)) this.meetings(p, other, process);
    }
    return this.count;
  }

  private ofStanding(p: number, s: number): void {
    const { x } = this;
    if (x.exited >= 0 && x.isWorldly(s)) return;
    switch (x.kind[s]) {
      case Op.asleep:
        return;
      case Op.wake:
        return this.add(p, 0, -1, -1);
      case Op.exit:
        return this.add(p, EXIT, -1, -1);
      case Op.choose:
        for (let k = 0; k < x.n[s]; k++) this.add(p, k, -1, -1);
        return;
      case Op.signal:
        return this.signals(p, s);
      case Op.send:
      case Op.receive:
      case Op.select:
        return this.channel(p, s);
      default:
        if (x.model.ready(p, 0)) this.add(p, 0, -1, -1);
    }
  }

  private signals(p: number, s: number): void {
    const n = this.x.model.waiters(this.x.object[s], this.waiting);
    if (n === 0) this.add(p, -1, -1, -1);
    for (let i = 0; i < n; i++) this.add(p, this.waiting[i], -1, -1);
  }

  private channel(p: number, s: number): void {
    const { x } = this;
    const n = x.caseCount[s];
    let taken = false;
    // Who waited has got what came first.
    const since = x.parked.has(s) ? x.parked.firstReady(s) : Infinity;
    for (let k = 0; k < n; k++) {
      if (x.caseObject[x.caseFirst[s] + k] !== 0 && x.model.ready(p, k)) {
        if (since !== Infinity && x.parked.readySince(s, k) !== since && (x.caseFlags[x.caseFirst[s] + k] & CaseFlag.timer) === 0) continue;
        this.add(p, k, -1, -1);
        taken = true;
      }
    }
    this.meetings(p, s, -1);
    if (x.poll[s] !== 0 && !taken && !this.surelyMeets(p, s)) this.add(p, -1, -1, -1);
  }

  /** Whether a select that waited has something already, though it has not gone on with it. */
  private isDecided(s: number): boolean {
    return this.x.parked.has(s) && this.x.parked.firstReady(s) !== Infinity;
  }

  /** Adds the rendezvous in which process p sends; with `only` as the receiver, unless that is -1. */
  private meetings(p: number, s: number, only: number): void {
    const { x } = this;
    const first = x.caseFirst[s];
    if (this.isDecided(s)) return;
    for (let k = 0; k < x.caseCount[s]; k++) {
      const c = first + k;
      const object = x.caseObject[c];
      if (object === 0 || x.caseCapacity[c] !== 0 || (x.caseFlags[c] & CaseFlag.send) === 0) continue;
      if (x.model.closed(object)) continue;
      for (let q = 0; q < x.processes; q++) {
        const other = x.current[q];
        if (other < 0 || q === p || (only >= 0 && q !== only) || !x.isChannelOp(other)) continue;
        if ((x.poll[s] !== 0 && x.poll[other] !== 0) || this.isDecided(other)) continue;
        for (let j = 0; j < x.caseCount[other]; j++) {
          const d = x.caseFirst[other] + j;
          if (x.caseObject[d] === object && (x.caseFlags[d] & CaseFlag.send) === 0) this.add(p, k, q, j);
        }
      }
    }
  }

  /** Whether a poll has a partner that has waited while time passed, so that it cannot miss it. */
  private surelyMeets(p: number, s: number): boolean {
    const { x } = this;
    for (let k = 0; k < x.caseCount[s]; k++) {
      const c = x.caseFirst[s] + k;
      const object = x.caseObject[c];
      if (object === 0 || x.caseCapacity[c] !== 0) continue;
      const sends = x.caseFlags[c] & CaseFlag.send;
      for (let q = 0; q < x.processes; q++) {
        const other = x.current[q];
        if (other < 0 || q === p || x.poll[other] !== 0 || !x.isChannelOp(other) || !x.hasWaited(other)) continue;
        for (let j = 0; j < x.caseCount[other]; j++) {
          const d = x.caseFirst[other] + j;
          if (x.caseObject[d] === object && (x.caseFlags[d] & CaseFlag.send) !== sends) return true;
        }
      }
    }
    return false;
  }
}
