// Optimal dynamic partial order reduction: runs one execution of each Mazurkiewicz trace, by sleep sets
// and wakeup trees (Abdulla, Aronis, Jonsson, Sagonas, POPL 2014), going back by snapshots.
//
// The search is a stack of events. At the end of an execution its conflicts (conflicts.ts) become
// sequences in the wakeup trees of the depths where they branch off. Then the last event is taken back
// until there is a depth with something to try.

import { AccessSets, ANY_ACCESS } from './access-set';
import { Conflicts, UNKNOWN, type ConflictSink } from './conflicts';
import { Access, WORLD } from './dependency';
import { Cycles } from './cycles';
import { Execution } from './execution';
import { Op, Performed, type Model } from './model';
import { EXIT, Moves, OPEN } from './moves';
import { SleepSets } from './sleep';
import { WHOLE, enterUnit, type Unit } from './unit';
import { initial, NOT_INITIAL, Sequence, WakeupTrees } from './wakeup';

/** How an execution ended. */
export const End = {
  /** Nothing is enabled, or the program has crashed. */
  complete: 0,
  /** What is enabled has been explored elsewhere: not an execution of its own. */
  covered: 1,
  /** It reached the limit of steps. */
  cut: 2,
  /** No execution: all is explored anew, what was counted so far does not count. */
  restart: 3,
  /** It goes round for ever and nobody can help it: a livelock. */
  livelock: 4,
} as const;
export type End = (typeof End)[keyof typeof End];

/** In place of a process: whichever can go on. */
const ALL = -1;

/** Steps that are rather done again than a state saved. */
const CHEAP_STEPS = 4;

interface Label {
  process: number;
  choice: number;
  partner: number;
  partnerChoice: number;
  set: number;
  /** It crashes a program that has ended. */
  afterExit: boolean;
}

export interface SearchOptions {
  /** Events in one execution at most. */
  readonly maxSteps: number;
  /** A wakeup sequence that turns out to be impossible throws (tests) instead of being dropped. */
  readonly strict?: boolean;
  /** The part of the executions to run; default: all. */
  readonly unit?: Unit;
  /** Begins with the weaker rule of source sets: see Search.optimal. */
  readonly sourceSets?: boolean;
  /** Depths between snapshots while running on; 0: only where the search has come back to. */
  readonly saveEvery?: number;
  /** Gives a hash of the state at the end of the execution, by which states are found to come again. */
  readonly stateHash?: (x: Execution, moves: Moves) => () => string;
}

export class Search implements ConflictSink {
  readonly execution: Execution;
  readonly sets = new AccessSets();
  private readonly moves: Moves;
  private readonly trees: WakeupTrees;
  private readonly sleep: SleepSets;
  private readonly conflicts: Conflicts;
  private readonly sequence = new Sequence();
  /** Finds states that come again; null: not looked for. */
  readonly cycles: Cycles | null;
  /** Executions that repeat for ever and were cut there. */
  endless = 0;
  /** By depth: whether the model has saved the state there under that number. */
  private saved = new Uint8Array(256);
  private running = false;
  /** Where the executions of the unit branch off; what comes before is the same in all. */
  private root = 0;

  /** Executions that ended, by how. */
  complete = 0;
  covered = 0;
  cut = 0;
  /** Steps done, those done again after going back included. */
  steps = 0;
  /** Wakeup sequences that could not be followed. */
  impossible = 0;
  /** Some step has crashed the program, be it one that was then put off. */
  sawCrash = false;
  /** The last execution ended in a crash. */
  crashed = false;
  /**
   * Wakeup trees cover sequences by others only if it is known what all steps touch. Where it turns out
   * that it is not (things that come into being in different orders), the search begins anew with the
   * weaker rule of source sets, which may run into executions that are covered already.
   */
  optimal = true;
  private mustRestart = false;
  private readonly tried: Label[] = [];
  private triedCount = 0;

  constructor(
    private readonly model: Model,
    private readonly options: SearchOptions,
  ) {
    this.execution = new Execution(model, this.sets);
    this.moves = new Moves(this.execution);
    this.trees = new WakeupTrees(this.sets);
    this.sleep = new SleepSets(this.execution);
    this.conflicts = new Conflicts(this.execution, this);
    const moves = new Moves(this.execution);
    this.cycles = options.stateHash === undefined ? null : new Cycles(this.execution, moves, options.stateHash(this.execution, moves));
    this.optimal = options.sourceSets !== true;
  }

  /** Part of the search was given up: what was explored is not all. */
  get incomplete(): boolean {
    return this.cut > 0 || this.conflicts.cutShort;
  }

  /** Runs the next execution; null: all have been run. The execution and the model's state stand until the next call. */
  next(): End | null {
    if (!this.running) {
      this.running = true;
      this.sleep.clear();
      if (this.execution.start() === Performed.crashed) {
        this.crashed = true;
        this.complete++;
        return End.complete;
      }
      this.save(0);
      enterUnit(this.options.unit ?? WHOLE, this.execution, this.sleep);
      this.root = this.execution.length;
      for (let depth = 1; depth <= this.root; depth++) this.noteSaved(depth);
      if (this.root > 0) this.save(this.root);
    } else {
      this.conflicts.find();
      if (this.crashed) this.insteadOfCrash();
      if (this.mustRestart) return this.restart(false);
      if (!this.goBack()) return null;
    }
    const end = this.runOn();
    if (end === End.restart) return this.restart(this.optimal);
    if (end === End.complete || end === End.livelock) this.complete++;
    else if (end === End.covered) this.covered++;
    else this.cut++;
    return end;
  }

  private restart(optimal: boolean): End {
    while (this.execution.length > 0) {
      const depth = this.execution.length;
      this.trees.dropAll(this.trees.root[depth]);
      this.trees.root[depth] = -1;
      this.takeBack();
    }
    this.trees.dropAll(this.trees.root[0]);
    this.trees.root[0] = -1;
    this.mustRestart = false;
    this.optimal = optimal;
    this.running = false;
    this.complete = this.covered = this.cut = this.endless = 0;
    return End.restart;
  }

  // ---- Forward ----

  private runOn(): End {
    const { execution: x, trees, options } = this;
    this.crashed = false;
    this.cycles?.passedOver.clear();
    for (;;) {
      const depth = x.length;
      trees.ensureDepth(depth + 1);
      if (depth >= options.maxSteps) return End.cut;
      if (this.cycles !== null) {
        const verdict = this.cycles.look(trees.root[depth] >= 0);
        if (verdict === 'restart') return End.restart;
        if (verdict === 'livelock') return End.livelock;
        if (verdict === 'known') return End.covered;
        if (verdict === 'over') return End.complete;
        if (verdict === 'endless') {
          this.endless++;
          return End.cut;
        }
      }
      while (trees.root[depth] >= 0) {
        const r = this.follow(depth);
        if (r === Performed.crashed) return this.endOfCrash();
        if (r !== null) break;
      }
      if (x.length > depth) continue;
      const n = this.moves.all();
      if (n === 0) {
        if (x.exited < 0 && x.pushTime()) {
          this.sleep.enter(depth, -1, -1, ANY_ACCESS);
          this.noteSaved(depth + 1);
          continue;
        }
        return End.complete;
      }
      if (!this.choose(depth, n)) return End.covered;
      if (this.crashed) return this.endOfCrash();
    }
  }

  /** After a crash: who is asleep and has nothing to do with it goes before it, elsewhere. */
  private endOfCrash(): End {
    return this.sleep.isEmpty(this.execution.length) ? End.complete : End.covered;
  }

  /** Follows the first wakeup sequence of the depth by one step; null: it was not possible. */
  private follow(depth: number): Performed | null {
    const { execution: x, trees, moves } = this;
    const n = trees.root[depth];
    const process = trees.process[n];
    const choice = trees.choice[n];
    const partner = trees.partner[n];
    const partnerChoice = trees.partnerChoice[n];
    trees.root[depth] = trees.sibling[n];
    const below = trees.child[n];
    trees.drop(n);
    moves.of(process);
    let found = false;
    for (let i = 0; i < moves.count && !found; i++) {
      found =
        moves.process[i] === process &&
        moves.choice[i] === choice &&
        moves.partner[i] === partner &&
        moves.partnerChoice[i] === partnerChoice;
    }
    if (!found || this.sleep.has(depth, process, choice, partner, partnerChoice)) {
      // A step that crashes the program is put off, and not possible after its end: see undoCrash.
      if (!found && x.crashes[x.current[process]] !== 1) {
        this.impossible++;
        if (this.options.strict === true) {
          throw new Error(`impossible step ${process}:${choice}:${partner} at depth ${depth}`);
        }
      }
      trees.dropAll(below);
      return null;
    }
    trees.root[depth + 1] = below;
    const status = this.step(depth, process, choice, partner, partnerChoice);
    if (status !== Performed.crashed || x.exited < 0) return status;
    // The program had ended before: it does not crash any more.
    this.undoCrash(depth);
    return null;
  }

  /** Takes back a step that turned out to crash the program, to be done when there is nothing else. */
  private undoCrash(depth: number): void {
    const { execution: x } = this;
    this.crashed = false;
    const s = x.standing[depth];
    const s2 = x.standing2[depth];
    this.trees.dropAll(this.trees.root[depth + 1]);
    this.trees.root[depth + 1] = -1;
    this.takeBack();
    x.willCrash(s);
    if (s2 >= 0) x.willCrash(s2);
    this.bring(depth);
  }

  /**
   * Does one of the enabled steps that is not asleep: of the process that ran last if possible, and
   * what ends the program only when there is nothing else. False: all are asleep.
   */
  private choose(depth: number, n: number): boolean {
    const { execution: x, moves } = this;
    const last = this.first(depth > 0 ? x.process[depth - 1] : 0, n);
    for (let rank = 0; rank < 3; rank++) {
      for (let turn = 0; turn < 2; turn++) {
        for (let i = 0; i < n; i++) {
          const p = moves.process[i];
          if ((p === last) !== (turn === 0)) continue;
          const s = x.current[p];
          if ((x.crashes[s] !== 0 ? 2 : x.kind[s] === Op.exit ? 1 : 0) !== rank) continue;
          if (this.sleep.has(depth, p, moves.choice[i], moves.partner[i], moves.partnerChoice[i])) continue;
          const { choice, partner, partnerChoice } = moves;
          const [c, q, qc] = [choice[i], partner[i], partnerChoice[i]];
          if (this.step(depth, p, c, q, qc) !== Performed.crashed) return true;
          if (rank === 2 && x.exited < 0) {
            this.crashed = true;
            return true;
          }
          // It ends the program: the others first.
          this.undoCrash(depth);
          const again = moves.all();
          if (again === 0) return true;
          return this.choose(depth, again);
        }
      }
    }
    return false;
  }

  /** Who is to go on if it can: the process that ran last, unless another was passed over by a schedule that goes round. */
  private first(last: number, n: number): number {
    const passedOver = this.cycles?.passedOver;
    if (passedOver === undefined || passedOver.size === 0) return last;
    for (let i = 0; i < n; i++) {
      const p = this.moves.process[i];
      if (passedOver.delete(p)) return p;
    }
    return last;
  }

  private step(depth: number, process: number, choice: number, partner: number, partnerChoice: number): Performed {
    const { execution: x } = this;
    const every = this.options.saveEvery ?? 1;
    if (every > 0 && depth % every === 0 && this.saved[depth] === 0) this.save(depth);
    const status = x.push(process, choice, partner, partnerChoice);
    this.steps++;
    this.sleep.enter(depth, process, partner, x.accesses[depth]);
    this.noteSaved(depth + 1);
    if (status === Performed.crashed) this.crashed = this.sawCrash = true;
    return status;
  }

  // ---- Back ----

  private takeBack(): void {
    const { execution: x } = this;
    x.pop();
    this.sleep.leave(x.length);
    this.saved[x.length + 1] = 0;
  }

  /** Goes back to the last depth with something to try; false: there is none. */
  private goBack(): boolean {
    const { execution: x, trees } = this;
    while (x.length > this.root) {
      const e = x.length - 1;
      const { [e]: process } = x.process;
      const choice = x.choice[e];
      const partner = x.partner[e];
      const partnerChoice = x.partnerChoice[e];
      const set = x.accesses[e];
      trees.dropAll(trees.root[e + 1]);
      trees.root[e + 1] = -1;
      this.takeBack();
      if (trees.root[e] < 0) continue;
      this.sleep.push(process, choice, partner, partnerChoice, set);
      this.bring(e);
      return true;
    }
    return false;
  }

  /**
   * Brings the machine to the execution's state at the depth, which is its end. The state is saved if the search will come
   * back here once more, as far as is known, or if it took some steps to get here: saving costs as much as several steps.
   */
  private bring(depth: number): void {
    const redone = this.replay(depth);
    const { root, sibling } = this.trees;
    const again = root[depth] >= 0 && sibling[root[depth]] >= 0;
    if (redone > 0 && (again || redone > CHEAP_STEPS)) this.save(depth);
  }

  /** Brings the machine to the state after so many of the execution's events; gives how many steps were done again. */
  private replay(depth: number): number {
    let d = depth;
    while (this.saved[d] === 0) d--;
    this.model.restore(d);
    const redone = depth - d;
    for (; d < depth; d++) this.redo(this.execution, d);
    return redone;
  }

  /** Lets the machine do a step of the execution, or of a sequence, again. */
  private redo(of: Execution | Sequence, i: number): void {
    this.steps++;
    if (of.process[i] < 0) this.model.passTime();
    else if (of.choice[i] !== EXIT) {
      this.model.perform(of.process[i], of.choice[i], of.partner[i], of.partnerChoice[i]);
    }
  }

  private save(depth: number): void {
    this.noteSaved(depth);
    this.model.save(depth);
    this.saved[depth] = 1;
  }

  private noteSaved(depth: number): void {
    if (depth >= this.saved.length) {
      const wider = new Uint8Array(2 * depth);
      wider.set(this.saved);
      this.saved = wider;
    }
    this.saved[depth] = 0;
  }

  // ---- Conflicts ----

  /** Inserts what remains without the obstacles, and the step, where the first obstacle was. */
  conflict(process: number, choice: number, partner: number, partnerChoice: number, set: number): void {
    const { execution: x, conflicts, sequence: v } = this;
    let base = conflicts.obstacles[0];
    for (let i = 1; i < conflicts.obstacleCount; i++) base = Math.min(base, conflicts.obstacles[i]);
    if (base < this.root) return;
    if (set !== UNKNOWN) {
      this.remainder(base);
      v.push(process, choice, partner, partnerChoice, set);
      this.insert(base);
      return;
    }
    this.remainder(base);
    if (this.sleep.covers(base, x.length, v, false)) return;
    this.tryOut(base, process, choice, partner, partnerChoice);
    const obstacles = conflicts.obstacleCount;
    for (let i = 0; i < this.triedCount; i++) {
      const t = this.tried[i];
      conflicts.obstacleCount = obstacles;
      if (t.afterExit) {
        // It crashes the program if it comes before the end.
        conflicts.obstacles[conflicts.obstacleCount++] = x.exited;
        base = Math.min(base, x.exited);
      }
      this.remainder(base);
      v.push(t.process, t.choice, t.partner, t.partnerChoice, t.set);
      const branches = this.divergence(base);
      if (branches >= 0) this.insert(branches);
    }
  }

  /**
   * Nothing follows a crash, so it stands in the way of all that is possible there, also of what has nothing to do with it: another
   * order of that may hold steps that no execution shows which ends here.
   */
  private insteadOfCrash(): void {
    const { execution: x, conflicts, sequence: v } = this;
    const base = x.length - 1;
    if (base < this.root) return;
    conflicts.obstacles[0] = base;
    conflicts.obstacleCount = 1;
    v.length = 0;
    this.tryOut(base, ALL, OPEN, -1, -1);
    for (let i = 0; i < this.triedCount; i++) {
      const t = this.tried[i];
      v.length = 0;
      v.push(t.process, t.choice, t.partner, t.partnerChoice, t.set);
      this.insert(base);
    }
  }

  /**
   * Where the sequence, begun at `base`, leaves the execution at hand: what was tried may not depend on what was thought to stand
   * in its way. Takes off the sequence what it shares with the execution; -1: it does not leave it.
   */
  private divergence(base: number): number {
    const { execution: x, sequence: v, sets } = this;
    for (let e = base; e < x.length; e++) {
      if (x.process[e] < 0) return e;
      const at = initial(sets, v, x.process[e], x.choice[e], x.partner[e], x.partnerChoice[e], x.accesses[e]);
      if (at === NOT_INITIAL) return e;
      // The end of the program leaves undone what crashes it or may: done before, it can depend on what came before.
      if (at < 0 && e === x.exited) return e;
      if (at >= 0) v.remove(at);
      if (v.length === 0) return -1;
    }
    return -1;
  }

  /** Fills the sequence with the events from `base` on that remain without the obstacles. */
  private remainder(base: number): void {
    const { execution: x, conflicts, sequence: v } = this;
    v.length = 0;
    // Nothing follows a crash.
    const end = this.crashed ? x.length - 1 : x.length;
    for (let e = base; e < end; e++) {
      if (conflicts.remains(e)) v.push(x.process[e], x.choice[e], x.partner[e], x.partnerChoice[e], x.accesses[e]);
    }
  }

  private insert(base: number): void {
    const { execution: x, sequence: v, sets } = this;
    if (base < this.root) return;
    if (this.sleep.covers(base, x.length, v, this.optimal)) return;
    sets.guessed = false;
    for (let i = 0; i < v.length; i++) v.set[i] = x.stableSet(v.set[i], base);
    if (!this.optimal) this.trees.insertUnlessBegun(base, v);
    else {
      this.trees.insert(base, v);
      if (sets.guessed) this.mustRestart = true;
    }
  }

  /** Finds out by trying which steps of the process (or that one, or of all processes) are possible after the sequence, and what they touch. */
  private tryOut(base: number, process: number, choice: number, partner: number, partnerChoice: number): void {
    const { execution: x, moves, model, conflicts } = this;
    const end = this.crashed ? x.length - 1 : x.length;
    this.triedCount = 0;
    this.replay(base);
    for (let i = 0; i < this.sequence.length; i++) this.redo(this.sequence, i);
    x.enterState(base, (e) => e < end && conflicts.remains(e));
    const n = process === ALL ? moves.all() : moves.of(process);
    let fresh = true;
    for (let i = 0; i < n; i++) {
      const label = {
        process: moves.process[i],
        choice: moves.choice[i],
        partner: moves.partner[i],
        partnerChoice: moves.partnerChoice[i],
        set: 0,
        afterExit: false,
      };
      const wanted =
        choice === OPEN ||
        (label.process === process &&
          label.choice === choice &&
          label.partner === partner &&
          label.partnerChoice === partnerChoice);
      if (!wanted) continue;
      if (x.kind[x.current[label.process]] === Op.exit) label.set = this.sets.one(Access.write, WORLD);
      else {
        if (!fresh) {
          this.replay(base);
          for (let k = 0; k < this.sequence.length; k++) this.redo(this.sequence, k);
        }
        fresh = false;
        const crashed = model.perform(label.process, label.choice, label.partner, label.partnerChoice) !== Performed.ok;
        label.afterExit = crashed && x.exited >= 0;
        label.set = x.accessesOf(label.process, label.choice, label.partner, model.outcome, crashed);
      }
      this.tried[this.triedCount++] = label;
    }
    x.leaveState();
  }
}
