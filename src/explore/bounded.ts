// Bounded search: all executions that need at most so many preemptions, or delays (cost.ts), each Mazurkiewicz class once.
//
// Sleep sets and wakeup trees are not sound under a bound: the execution that stands for a class may cost more than another of the
// same class, or lie behind a step that costs too much. So this is a plain search of states, in which a state is the class
// of the events so far (class-hash.ts). A state is looked at again only if who ran last is another, or it was reached at less cost.

import { AccessSets } from './access-set';
import { ClassHash, HashMap } from './class-hash';
import { Costs, type BoundKind } from './cost';
import { End } from './dpor';
import { Execution } from './execution';
import { Performed, type Model } from './model';
import { EXIT, Moves } from './moves';

export interface BoundedOptions {
  readonly kind: BoundKind;
  readonly most: number;
  readonly maxSteps: number;
  /** States that are kept at most: the search is then given up. */
  readonly maxStates?: number;
}

/** Numbers in a row of Frame.moves: process, choice, partner, its choice, cost. */
const ROW = 5;
const MAX_STATES = 4_000_000;

/** A depth of the search: what is still to be tried there. */
interface Frame {
  moves: Int32Array;
  count: number;
  next: number;
  /** Of the way here. */
  cost: number;
  saved: boolean;
  /** The program has ended, and what was tried since would crash it: so far, this is the execution's end. */
  dead: boolean;
}

export class BoundedSearch {
  readonly execution: Execution;
  crashed = false;
  /** Classes of complete executions within the bound. */
  complete = 0;
  readonly covered = 0;
  cut = 0;
  steps = 0;
  /** More states than are kept. */
  full = false;
  private readonly moves: Moves;
  private readonly costs: Costs;
  private readonly hash: ClassHash;
  private readonly frames: Frame[] = [];
  /** State and who ran last → least cost. */
  private readonly visited: HashMap;
  private readonly ended: HashMap;
  /** Steps from states: those taken, and those that would have cost too much. */
  private readonly taken: HashMap;
  private readonly left = new Map<number, number>();
  private running = false;
  /** The execution's last event is its end. */
  private atEnd = false;
  /** The machine stands where the execution ends. */
  private inPlace = false;

  constructor(
    private readonly model: Model,
    private readonly options: BoundedOptions,
  ) {
    const most = options.maxStates ?? MAX_STATES;
    this.execution = new Execution(model, new AccessSets());
    this.moves = new Moves(this.execution);
    this.costs = new Costs(this.execution, options.kind);
    this.hash = new ClassHash(this.execution);
    this.visited = new HashMap(most);
    this.ended = new HashMap(most);
    this.taken = new HashMap(most);
  }

  /** Whether the bound has left something out. Known when the search is over. */
  get leftOut(): boolean {
    for (const [key, check] of this.left) if (!this.taken.has(key, check)) return true;
    return false;
  }

  /** Runs the next execution; null: all have been run. The execution and the model's state stand until the next call. */
  next(): End | null {
    const { execution: x } = this;
    this.crashed = false;
    if (!this.running) {
      this.running = true;
      if (x.start() === Performed.crashed) {
        this.atEnd = this.crashed = true;
        this.complete++;
        return End.complete;
      }
      this.model.save(0);
      this.inPlace = true;
      const end = this.arrive(0);
      if (end !== null) return end;
    }
    if (this.atEnd && !this.takeBack()) return null;
    while (!this.full) {
      const depth = x.length;
      const f = this.frames[depth];
      if (f.next >= f.count) {
        if (f.dead && this.isNew()) {
          f.dead = false;
          this.bring(depth);
          this.complete++;
          return End.complete;
        }
        if (!this.takeBack()) return null;
        continue;
      }
      const end = this.step(depth, f);
      if (end !== null) return end;
    }
    return null;
  }

  private step(depth: number, f: Frame): End | null {
    const { execution: x } = this;
    const [process, choice, partner, partnerChoice, cost] = f.moves.subarray(ROW * f.next, ROW * f.next + ROW);
    f.next++;
    this.bring(depth);
    this.taken.lowers(this.hash.key(moveKey(process, choice, partner, partnerChoice)), this.hash.check);
    this.steps++;
    const status = x.push(process, choice, partner, partnerChoice);
    this.hash.enter();
    if (status === Performed.crashed && x.exited >= 0) {
      // The program had ended before: it does not crash any more.
      this.takeBack();
      return null;
    }
    f.dead = false;
    if (status !== Performed.crashed) return this.arrive(f.cost + cost);
    if (!this.isNew()) {
      this.takeBack();
      return null;
    }
    this.atEnd = this.crashed = true;
    this.complete++;
    return End.complete;
  }

  /** Finds what can be done from the state at hand; gives how the execution ends if that is its end. */
  private arrive(cost: number): End | null {
    const { execution: x, moves, costs, options } = this;
    const depth = x.length;
    const f = this.frame(depth);
    f.count = f.next = 0;
    f.cost = cost;
    f.saved = depth === 0;
    f.dead = false;
    if (!this.visited.lowers(this.hash.key(costs.last), this.hash.check, cost)) return null;
    this.full ||= this.visited.full;
    if (depth >= options.maxSteps) {
      this.atEnd = true;
      this.cut++;
      return End.cut;
    }
    const n = moves.all();
    if (n === 0) {
      if (x.exited < 0 && x.pushTime()) {
        this.hash.enter();
        return this.arrive(cost);
      }
      if (!this.isNew()) return null;
      this.atEnd = true;
      this.complete++;
      return End.complete;
    }
    costs.of(moves);
    const only = costs.startsOther(moves);
    if (f.moves.length < ROW * n) f.moves = new Int32Array(2 * ROW * n);
    // What costs least first; of the same cost, the program's end last.
    for (let want = 0, placed = 0; placed < n; want++) {
      for (let ends = 0; ends < 2; ends++) {
        for (let i = 0; i < n; i++) {
          if (costs.cost[i] !== want || (moves.choice[i] === EXIT ? 1 : 0) !== ends) continue;
          placed++;
          if (only >= 0 && i !== only) continue;
          if (cost + want > options.most) {
            this.left.set(this.hash.key(moveKey(moves.process[i], moves.choice[i], moves.partner[i], moves.partnerChoice[i])), this.hash.check);
            continue;
          }
          f.moves.set([moves.process[i], moves.choice[i], moves.partner[i], moves.partnerChoice[i], want], ROW * f.count++);
        }
      }
    }
    f.dead = x.exited >= 0 && f.count > 0;
    return null;
  }

  private isNew(): boolean {
    return this.ended.lowers(this.hash.key(), this.hash.check);
  }

  private frame(depth: number): Frame {
    return (this.frames[depth] ??= { moves: new Int32Array(ROW * 8), count: 0, next: 0, cost: 0, saved: false, dead: false });
  }

  /** Takes back the last event; false: there is none. */
  private takeBack(): boolean {
    this.atEnd = false;
    if (this.execution.length === 0) return false;
    this.execution.pop();
    this.inPlace = false;
    return true;
  }

  /** Brings the machine to the execution's end. */
  private bring(depth: number): void {
    if (this.inPlace) return;
    const { execution: x, model } = this;
    let d = depth;
    while (!this.frames[d].saved) d--;
    model.restore(d);
    for (; d < depth; d++) {
      this.steps++;
      if (x.process[d] < 0) model.passTime();
      else if (x.choice[d] !== EXIT) model.perform(x.process[d], x.choice[d], x.partner[d], x.partnerChoice[d]);
    }
    if (!this.frames[depth].saved) {
      model.save(depth);
      this.frames[depth].saved = true;
    }
    this.inPlace = true;
  }
}

/** A number for a step, other than 0. */
function moveKey(process: number, choice: number, partner: number, partnerChoice: number): number {
  return ((process * 31 + choice + 5) * 65599 + (partner + 2) * 257 + partnerChoice + 3) | 0;
}
