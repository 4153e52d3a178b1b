// States that come again in one execution. From there on a program may go round for ever:
//  - if every goroutine that could run on the way did run, no scheduler can help it: a livelock;
//  - if one was passed over, the schedule is merely unfair, and that one is to go on now;
//  - if the program is only waiting for the clock to move, which it does when nobody can run, nothing is known.
//
// Looking costs much more than a step, so it begins only with executions that are long. Until then one state is
// kept, at a depth that doubles (Brent), and compared where all stand before the same operations.

import type { Execution } from './execution';
import { Op } from './model';
import type { Moves } from './moves';

/** Depth at which an execution is long. */
const LONG = 200;

/** What is known at a depth. */
export type Verdict =
  /** Nothing special. */
  | 'go on'
  /** All is to be explored anew, with every state looked at. */
  | 'restart'
  /** A cycle that nobody who could run is missing from. */
  | 'livelock'
  /** As livelock, but the cycle does something that the world sees, or time could end it. */
  | 'endless'
  /** The program has ended; others go round for ever, which nobody sees. */
  | 'over'
  /** The state has been left in all ways that matter. */
  | 'known';

export class Cycles {
  /** Looks at every state. */
  private watching = false;
  private readonly hashes: string[] = [];
  /** By depth, who can run there. */
  private readonly enabled: (readonly number[])[] = [];
  private anchor = { depth: -1, standing: '', hash: '' };
  /** Who was passed over and is to run when it can. */
  readonly passedOver = new Set<number>();
  /** Of the last livelock: the depth at which its state came first. */
  from = -1;

  constructor(
    private readonly x: Execution,
    private readonly moves: Moves,
    private readonly hash: () => string,
  ) {}

  /** Looks at the state at the end of the execution. `isDictated`: what comes next is known already. */
  look(isDictated: boolean): Verdict {
    const depth = this.x.length;
    if (!this.watching) return depth >= LONG && this.comesAgain(depth) ? this.watch() : 'go on';
    const able = this.able();
    this.enabled[depth] = able;
    const hash = this.hash();
    this.hashes[depth] = hash;
    this.hashes.length = this.enabled.length = depth + 1;
    const first = this.hashes.indexOf(hash);
    if (first === depth) return 'go on';
    const before = this.hashes.lastIndexOf(hash, depth - 1);
    const { ran, worldly } = this.cycle(before, depth);
    const passed = new Set<number>();
    for (let d = before; d < depth; d++) for (const p of this.enabled[d]) if (!ran.has(p)) passed.add(p);
    if (passed.size === 0) {
      this.from = before;
      if (this.x.exited >= 0) return 'over';
      return worldly || this.sleeps() ? 'endless' : 'livelock';
    }
    if (before !== first) return 'known';
    if (!isDictated) for (const p of passed) this.passedOver.add(p);
    return 'go on';
  }

  private watch(): Verdict {
    this.watching = true;
    this.hashes.length = this.enabled.length = 0;
    return 'restart';
  }

  /** Whether the state is the one at the anchor. */
  private comesAgain(depth: number): boolean {
    const { x } = this;
    let standing = '';
    for (let p = 0; p < x.processes; p++) {
      const s = x.current[p];
      standing += s < 0 ? '.' : `${x.kind[s]},${x.object[s]};`;
    }
    const { anchor } = this;
    if (anchor.depth < LONG || depth <= anchor.depth || depth >= 2 * anchor.depth) {
      this.anchor = { depth, standing, hash: this.hash() };
      return false;
    }
    return standing === anchor.standing && this.hash() === anchor.hash;
  }

  /** Who takes part in the events from one depth to another, and whether the world sees any of them. */
  private cycle(from: number, to: number): { ran: Set<number>; worldly: boolean } {
    const { x } = this;
    const ran = new Set<number>();
    let worldly = false;
    for (let e = from; e < to; e++) {
      ran.add(x.process[e]);
      if (x.standing2[e] >= 0) ran.add(x.partner[e]);
      if (x.process[e] < 0 || x.isWorldly(x.standing[e]) || x.kind[x.standing[e]] === Op.input) worldly = true;
    }
    return { ran, worldly };
  }

  private able(): number[] {
    const { moves } = this;
    const n = moves.all();
    const list: number[] = [];
    for (let i = 0; i < n; i++) {
      list.push(moves.process[i]);
      if (moves.partner[i] >= 0) list.push(moves.partner[i]);
    }
    return list;
  }

  /** Whether time could bring something. */
  private sleeps(): boolean {
    const { x } = this;
    for (let p = 0; p < x.processes; p++) if (x.current[p] >= 0 && x.kind[x.current[p]] === Op.asleep) return true;
    return x.model.timersArmed();
  }
}
