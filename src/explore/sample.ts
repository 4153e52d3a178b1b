// Sampling: executions drawn at random instead of all of them. What they show is true of them, and says nothing about the others.
//
//  - A random walk takes each possible step with the same probability.
//  - PCT (Burckhardt, Kothari, Musuvathi, Nagarakatte, ASPLOS 2010) gives goroutines random priorities, lets the one with the highest go
//    on, and at d - 1 steps drawn beforehand makes the one that runs the lowest. A failure that d orders between steps bring
//    about shows up in each execution with a probability of at least 1 / (n k^(d-1)), for n goroutines and k steps.

import { AccessSets } from './access-set';
import { ClassHash, HashMap } from './class-hash';
import { End } from './dpor';
import { Execution } from './execution';
import { Performed, type Model } from './model';
import { Moves } from './moves';
import { RandomSource } from './random-source';

export interface SampleOptions {
  readonly seed: number;
  readonly maxSteps: number;
  /** PCT of this depth; absent: random walks. */
  readonly depth?: number;
}

/** Random walks by which PCT learns how many goroutines and steps there are. */
const LEARN = 20;
const MAX_CLASSES = 1_000_000;

export class Sampler {
  readonly execution: Execution;
  crashed = false;
  /** Executions that came to their end, and those cut at the limit of steps. */
  complete = 0;
  cut = 0;
  steps = 0;
  /** Executions among them that no other was equivalent to. */
  distinct = 0;
  /** The most goroutines and steps of an execution. */
  goroutines = 1;
  longest = 1;
  private readonly moves: Moves;
  private readonly hash: ClassHash;
  private readonly classes = new HashMap(MAX_CLASSES);
  private readonly random: RandomSource;
  private priorities = new Float64Array(64);
  private changes: readonly number[] = [];
  private awake: number[] = [];
  private learned = false;

  constructor(
    private readonly model: Model,
    private readonly options: SampleOptions,
  ) {
    this.execution = new Execution(model, new AccessSets());
    this.moves = new Moves(this.execution);
    this.hash = new ClassHash(this.execution);
    this.random = new RandomSource(options.seed, 0);
  }

  /** The probability that PCT states, of one execution. */
  get probability(): number {
    return 1 / (this.goroutines * this.longest ** ((this.options.depth ?? 1) - 1));
  }

  /** Draws an execution, which then stands until the next call. */
  next(): End {
    const { depth } = this.options;
    if (depth === undefined) return this.count(this.run(false));
    if (!this.learned) {
      for (let i = 0; i < LEARN; i++) this.run(false);
      this.learned = true;
    }
    this.priorities.fill(0);
    this.changes = Array.from({ length: depth - 1 }, () => this.random.below(this.longest));
    return this.count(this.run(true));
  }

  private count(end: End): End {
    if (end === End.cut) this.cut++;
    else this.complete++;
    if (!this.classes.full && this.classes.lowers(this.hash.key(), this.hash.check)) this.distinct++;
    return end;
  }

  private run(pct: boolean): End {
    const { execution: x } = this;
    this.crashed = false;
    const started = x.start();
    if (started === Performed.crashed) {
      this.crashed = true;
      return End.complete;
    }
    this.model.save(0);
    const end = this.walk(pct);
    this.goroutines = Math.max(this.goroutines, x.processes);
    this.longest = Math.max(this.longest, x.length);
    return end;
  }

  private walk(pct: boolean): End {
    const { execution: x, moves, model, awake } = this;
    while (x.length < this.options.maxSteps) {
      const n = moves.all();
      if (n === 0) {
        if (x.exited >= 0 || !x.pushTime()) return End.complete;
        this.hash.enter();
        continue;
      }
      // Once main has returned, what would crash the program is not done any more.
      const over = x.exited >= 0;
      if (over) model.save(x.length);
      awake.length = 0;
      for (let i = 0; i < n; i++) awake.push(i);
      let done = false;
      while (awake.length > 0 && !done) {
        const at = pct ? this.highest(awake) : this.random.below(awake.length);
        const [i] = awake.splice(at, 1);
        const depth = x.length;
        const process = moves.process[i];
        const status = x.push(process, moves.choice[i], moves.partner[i], moves.partnerChoice[i]);
        this.hash.enter();
        this.steps++;
        if (status !== Performed.crashed) {
          done = true;
          const change = this.changes.indexOf(depth);
          if (pct && change >= 0) this.priorities[process] = -1 - change;
        } else if (over) {
          x.pop();
          model.restore(depth);
        } else {
          this.crashed = true;
          return End.complete;
        }
      }
      if (!done) return End.complete;
    }
    return End.cut;
  }

  /** The place, among the indices of moves, of a move of the process with the highest priority. */
  private highest(indices: readonly number[]): number {
    const { moves } = this;
    let best = -1;
    let most = -Infinity;
    let equal = 0;
    for (let k = 0; k < indices.length; k++) {
      const i = indices[k];
      const q = moves.partner[i];
      const priority = q < 0 ? this.priority(moves.process[i]) : Math.max(this.priority(moves.process[i]), this.priority(q));
      if (priority > most) {
        most = priority;
        best = k;
        equal = 1;
      } else if (priority === most && this.random.below(++equal) === 0) best = k;
    }
    return best;
  }

  private priority(process: number): number {
    if (process >= this.priorities.length) {
      const wider = new Float64Array(2 * process);
      wider.set(this.priorities);
      this.priorities = wider;
    }
    // Drawn when it is first met; never 0.
    if (this.priorities[process] === 0) this.priorities[process] = 1 + this.random.next();
    return this.priorities[process];
  }
}

