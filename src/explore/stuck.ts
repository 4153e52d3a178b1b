// Which goroutines an execution leaves blocked for ever, and since when that is certain.
//
//  - An execution in which nothing can happen any more leaves all who are blocked.
//  - After main's end, the others are first let go on as if main had lingered (the afterlife): who merely sleeps or
//    is about to do something may still end by itself, may wake others, or may come to wait for what nobody gives.
//  - Where somebody can always go on (a ticker, a cut execution), reachability tells (reach.ts).
//
// All of it happens on the machine of the search: the state is saved first and brought back.

import { TIME, type Execution } from './execution';
import { Moves } from './moves';
import { Op, Performed } from './model';
import { Reach, standing } from './reach';
import type { Stuck } from './report';
import type { WasmModel } from './wasm-model';

/** Steps that the others may take after main's end; whoever is not done then is looked at by reachability. */
const AFTERLIFE_STEPS = 400;
/** The process that is goroutine main. */
const MAIN = 0;

export interface StuckSet {
  readonly processes: readonly number[];
  readonly stuck: readonly Stuck[];
  /** Kinds of the operations before which they stand, in the same order. */
  readonly kinds: readonly number[];
  /** It was certain while the program was still running. */
  readonly early: boolean;
  /** They come to block only after main's end. */
  readonly late: boolean;
}

const NOBODY: StuckSet = { processes: [], stuck: [], kinds: [], early: false, late: false };

export class StuckFinder {
  private readonly reach: Reach;
  private readonly moves: Moves;

  constructor(
    private readonly x: Execution,
    private readonly model: WasmModel,
    /** Says in the report's terms what a process stands before. */
    private readonly describe: (process: number, standing: number) => Stuck,
  ) {
    this.reach = new Reach(model);
    this.moves = new Moves(x);
  }

  private readonly isEnabled = (p: number): boolean => this.moves.of(p) > 0;

  /**
   * Whom an execution leaves blocked for ever that ended in no crash. `over`: nothing can happen any more, so
   * it is all who are blocked.
   */
  find(over: boolean): StuckSet {
    const { x } = this;
    const { blocked, alive } = standing(x, this.isEnabled);
    if (x.exited < 0) {
      const left = over ? blocked : this.reach.stuckForEver(x, blocked, alive);
      return this.set(left, true, false);
    }
    // Whoever ends the program does not wait for main.
    const others = blocked.filter((p) => p !== MAIN);
    const dead = alive.length === 0 && !this.willTick(others) && this.model.timerFunctions().length === 0;
    const left = dead ? this.set(others, false, false) : this.afterlife(others, alive);
    return !left.late && left.processes.length > 0 && this.wasCertain(left.processes) ? { ...left, early: true } : left;
  }

  /** Whether a timer will send to one of them. */
  private willTick(processes: readonly number[]): boolean {
    const { x } = this;
    return processes.some((p) => {
      const s = x.current[p];
      if (!x.isChannelOp(s)) return false;
      for (let c = x.caseFirst[s]; c < x.caseFirst[s] + x.caseCount[s]; c++) {
        if (x.caseObject[c] !== 0 && this.model.willTick(x.caseObject[c])) return true;
      }
      return false;
    });
  }

  private set(processes: readonly number[], early: boolean, late: boolean): StuckSet {
    const { current, kind } = this.x;
    return {
      processes, early, late,
      stuck: processes.map((p) => this.describe(p, current[p])),
      kinds: processes.map((p) => kind[current[p]]),
    };
  }

  /** Lets the others go on after main's end; who is left blocked for ever. */
  private afterlife(blocked: readonly number[], alive: readonly number[]): StuckSet {
    const { x, model } = this;
    const { length, exited } = x;
    const before = this.set(this.reach.stuckForEver(x, blocked, alive), false, false);
    model.save(length);
    x.exited = -1;
    let found = before;
    if (this.goOn()) {
      const now = standing(x, this.isEnabled);
      const others = now.blocked.filter((p) => p !== MAIN);
      const left = now.alive.length === 0 ? others : this.reach.stuckForEver(x, others, now.alive);
      found = this.set(left, false, !left.some((p) => blocked.includes(p)));
    }
    while (x.length > length) x.pop();
    x.exited = exited;
    model.restore(length);
    return found;
  }

  /** Lets everybody go on, fairly, until nothing can happen or for so many steps; false: the program dies. */
  private goOn(): boolean {
    const { x, moves } = this;
    const lastRun = new Map<number, number>();
    const waits = (i: number): number => lastRun.get(moves.process[i]) ?? 0;
    for (let n = 1; n <= AFTERLIFE_STEPS; n++) {
      const count = moves.all();
      if (count === 0) {
        if (!x.pushTime()) return true;
        continue;
      }
      let best = 0;
      for (let i = 1; i < count; i++) if (waits(i) < waits(best)) best = i;
      const { [best]: p } = moves.process;
      const { [best]: q } = moves.partner;
      lastRun.set(p, n);
      if (q >= 0) lastRun.set(q, n);
      if (x.kind[x.current[p]] === Op.exit) return false;
      if (x.push(p, moves.choice[best], q, moves.partnerChoice[best]) === Performed.crashed) return false;
    }
    return true;
  }

  /** Whether one of them was beyond reach already when time last passed before the program's end. */
  private wasCertain(processes: readonly number[]): boolean {
    const { x } = this;
    let t = x.exited - 1;
    while (t >= 0 && x.process[t] !== TIME) t--;
    if (t < 0 || !processes.some((p) => x.creator[x.current[p]] < t)) return false;
    this.model.restore(0);
    this.redo(0, t);
    const certain = this.stuckIn(t);
    this.redo(t, x.length);
    return processes.some((p) => certain.includes(p));
  }

  /** The least number of events after which one of the processes, which are beyond reach now, was so already. */
  earliest(processes: readonly number[]): number {
    return this.firstAfter((events) => {
      const stuck = this.stuckIn(events);
      return processes.some((p) => stuck.includes(p));
    });
  }

  /** The least number of events after which the test says yes, as it then does for ever. The model is there when it is asked. */
  firstAfter(test: (events: number) => boolean): number {
    const { x, model } = this;
    let from = 0;
    let to = x.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      model.restore(0);
      this.redo(0, middle);
      if (test(middle)) to = middle;
      else from = middle + 1;
    }
    model.restore(0);
    this.redo(0, x.length);
    return to;
  }

  /** Who is beyond reach after so many of the execution's events, where the model stands. */
  private stuckIn(events: number): number[] {
    const { x } = this;
    x.enterState(events, () => false);
    const { blocked, alive } = standing(x, this.isEnabled);
    const stuck = this.reach.stuckForEver(x, blocked, alive);
    x.leaveState();
    return stuck;
  }

  /** Lets the model do events of the execution again. */
  private redo(from: number, to: number): void {
    const { x, model } = this;
    for (let e = from; e < to; e++) {
      if (x.process[e] === TIME) model.passTime();
      else if (e !== x.exited) model.perform(x.process[e], x.choice[e], x.partner[e], x.partnerChoice[e]);
    }
  }
}
