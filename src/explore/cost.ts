// What steps cost under a bound.
//
//  - Preemptions: a step of another goroutine than the one that ran costs one if the one that ran could have gone on.
//    It costs nothing after runtime.Gosched, after time has passed, or where main is about to return. Of the two goroutines of a
//    rendezvous either may be the one that runs on.
//  - Delays: a scheduler without choice lets the goroutine that ran go on, and otherwise the next one in the order in which they
//    came into being, round about. Each goroutine that is passed over costs one.
//
// Who runs and is about to start another goroutine does that first: nobody can tell the difference.

import { TIME, type Execution } from './execution';
import { Op } from './model';
import { EXIT, type Moves } from './moves';

export type BoundKind = 'preemptions' | 'delays';

export class Costs {
  /** By index of the moves last looked at. */
  cost = new Int32Array(64);
  private enabled = new Uint8Array(64);

  constructor(
    private readonly x: Execution,
    private readonly kind: BoundKind,
  ) {}

  /** Who ran last: one or two processes, as one number; 0: nobody in particular. */
  get last(): number {
    const { x } = this;
    const e = x.length - 1;
    if (e < 0) return 1;
    const p = x.process[e];
    if (p === TIME) return 0;
    if (this.kind === 'preemptions' && x.kind[x.standing[e]] === Op.yield) return 0;
    const q = this.kind === 'preemptions' && x.standing2[e] >= 0 ? x.partner[e] : -1;
    return Math.max(p, q) + 1 + 65536 * (q < 0 ? 0 : Math.min(p, q) + 1);
  }

  /** Finds what each of the moves costs. */
  of(moves: Moves): void {
    const { x } = this;
    if (this.cost.length < moves.process.length) this.cost = new Int32Array(moves.process.length);
    if (this.enabled.length < x.processes) this.enabled = new Uint8Array(2 * x.processes);
    this.enabled.fill(0);
    for (let i = 0; i < moves.count; i++) {
      if (moves.choice[i] === EXIT) continue;
      this.enabled[moves.process[i]] = 1;
      if (moves.partner[i] >= 0) this.enabled[moves.partner[i]] = 1;
    }
    const { last } = this;
    const first = (last & 65535) - 1;
    const second = Math.floor(last / 65536) - 1;
    for (let i = 0; i < moves.count; i++) {
      const p = moves.process[i];
      const q = moves.partner[i];
      if (moves.choice[i] === EXIT || last === 0) this.cost[i] = 0;
      else if (this.kind === 'delays') this.cost[i] = q < 0 ? this.passed(first, p) : Math.min(this.passed(first, p), this.passed(first, q));
      else if (p === first || p === second || (q >= 0 && (q === first || q === second))) this.cost[i] = 0;
      else this.cost[i] = this.enabled[first] !== 0 && (second < 0 || this.enabled[second] !== 0) ? 1 : 0;
    }
  }

  /** The index of the move in which the one goroutine that runs starts another; -1: it does not. */
  startsOther(moves: Moves): number {
    const { x, last } = this;
    if (last === 0 || last > 65535) return -1;
    for (let i = 0; i < moves.count; i++) if (moves.process[i] === last - 1 && x.kind[x.current[last - 1]] === Op.spawn) return i;
    return -1;
  }

  /** How many who could go on come before the process, from the one that ran last on. */
  private passed(from: number, process: number): number {
    const n = this.x.processes;
    let passed = 0;
    for (let p = from; p !== process; p = p + 1 === n ? 0 : p + 1) passed += this.enabled[p];
    return passed;
  }
}
