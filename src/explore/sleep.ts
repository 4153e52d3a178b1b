// Sleep sets: at each depth of the execution, the steps that need not be taken from there, because all
// executions in which they come next are covered by ones explored before. A step leaves the set when
// something happens that it depends on. The sets of all depths are one stack.
//
// A step may be asleep because another search takes it (unit.ts). Then it is not known here what follows it, and it covers only
// sequences that it is part of.

import { grown32, grown8 } from './arrays';
import type { AccessSets } from './access-set';
import type { Execution } from './execution';
import { fallsBelowZero } from './waitgroup';
import { INDEPENDENT, initial, type Sequence } from './wakeup';

export class SleepSets {
  private process = new Int32Array(256);
  private choice = new Int32Array(256);
  private partner = new Int32Array(256);
  private partnerChoice = new Int32Array(256);
  private set = new Int32Array(256);
  /** The step is another search's to take. */
  private foreign = new Uint8Array(256);
  private top = 0;
  /** By depth: where its entries begin; they end where the next depth's begin, or at the top. */
  private start = new Int32Array(256);

  private readonly sets: AccessSets;

  constructor(private readonly x: Execution) {
    this.sets = x.sets;
  }

  /** Begins with nothing asleep at depth 0. */
  clear(): void {
    this.top = 0;
    this.start[0] = 0;
  }

  /**
   * Makes the set of depth + 1 of that of depth, which is the last: what does not depend on the step. A step that crashes
   * the program wakes up, also one that would do so only now: nothing was seen that follows it, so what it covers is itself alone.
   */
  enter(depth: number, process: number, partner: number, set: number): void {
    if (depth + 1 >= this.start.length) {
      const start = new Int32Array(2 * this.start.length);
      start.set(this.start);
      this.start = start;
    }
    const from = this.start[depth];
    const to = this.top;
    this.start[depth + 1] = to;
    for (let i = from; i < to; i++) {
      const p = this.process[i];
      const q = this.partner[i];
      if (p === process || p === partner || (q >= 0 && (q === process || q === partner))) continue;
      if (this.sets.dependent(this.set[i], set) || this.sets.crashes(this.set[i]) || fallsBelowZero(this.x, p)) continue;
      this.push(p, this.choice[i], q, this.partnerChoice[i], this.set[i], this.foreign[i]);
    }
  }

  /** Goes back to a depth. */
  leave(depth: number): void {
    this.top = this.start[depth + 1];
  }

  /** Adds a step to the set of the last depth. */
  push(process: number, choice: number, partner: number, partnerChoice: number, set: number, foreign = 0): void {
    const i = this.top++;
    if (i >= this.process.length) this.grow();
    this.process[i] = process;
    this.choice[i] = choice;
    this.partner[i] = partner;
    this.partnerChoice[i] = partnerChoice;
    this.set[i] = set;
    this.foreign[i] = foreign;
  }

  /** Whether a step is asleep at the depth, which is the last. */
  has(depth: number, process: number, choice: number, partner: number, partnerChoice: number): boolean {
    for (let i = this.start[depth]; i < this.top; i++) {
      if (
        this.process[i] === process &&
        this.choice[i] === choice &&
        this.partner[i] === partner &&
        this.partnerChoice[i] === partnerChoice
      ) {
        return true;
      }
    }
    return false;
  }

  /** The steps asleep at the last depth, as texts. */
  list(depth: number): string[] {
    const found: string[] = [];
    for (let i = this.start[depth]; i < this.top; i++) {
      found.push(`${this.process[i]} ${this.choice[i]} ${this.partner[i]} ${this.partnerChoice[i]}`);
    }
    return found;
  }

  isEmpty(depth: number): boolean {
    return this.start[depth] === this.top;
  }

  /**
   * Whether any step asleep at the depth can come first in the sequence: then it is covered. `weak`:
   * one that is not in the sequence, but independent of all of it, counts too. `last`: the execution's length.
   */
  covers(depth: number, last: number, v: Sequence, weak: boolean): boolean {
    const to = depth < last ? this.start[depth + 1] : this.top;
    for (let i = this.start[depth]; i < to; i++) {
      const { process, choice, partner, partnerChoice, set } = this;
      const at = initial(this.sets, v, process[i], choice[i], partner[i], partnerChoice[i], set[i]);
      if (at >= 0 || (weak && at === INDEPENDENT && this.foreign[i] === 0)) return true;
    }
    return false;
  }

  private grow(): void {
    const n = 2 * this.process.length;
    this.process = grown32(this.process, n);
    this.choice = grown32(this.choice, n);
    this.partner = grown32(this.partner, n);
    this.partnerChoice = grown32(this.partnerChoice, n);
    this.set = grown32(this.set, n);
    this.foreign = grown8(this.foreign, n);
  }
}
