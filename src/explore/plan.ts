// Takes the work apart, for several workers or machines: the executions of a program as units (unit.ts)
// that can be explored apart. The same program gives the same units everywhere.
//
// A unit is taken apart by a step p that is possible where it begins: the executions in which p may come first, and the
// others. The second kind is explored with p asleep, which is work for nothing when nothing ever happens that p depends on. So
// steps are tried first, by a few random walks with p asleep: p is taken if it woke up in all of them.
// If there is no such step, the second part is explored here, as far as that is little work: mostly
// it is empty. What is found so is part of the plan's own results.

import { AccessSets, ANY_ACCESS } from './access-set';
import { Search, End } from './dpor';
import { Execution } from './execution';
import { Performed, type Model } from './model';
import { EXIT, Moves } from './moves';
import { RandomSource } from './random-source';
import { SleepSets } from './sleep';
import { enterUnit, unitStep, WHOLE, type Asleep, type Unit, type UnitStep } from './unit';

export interface PlanOptions {
  /** Units wanted; fewer come of a program that does not come apart. */
  readonly units: number;
  readonly maxSteps: number;
  readonly sourceSets: boolean;
}

export interface Plan {
  readonly units: readonly Unit[];
}

const WALKS = 6;
/** Steps that are tried for taking a unit apart. */
const CANDIDATES = 4;
/** Executions that may be run to find a part empty. */
const SMALL = 400;

interface Candidate {
  readonly step: UnitStep;
  readonly process: number;
  readonly choice: number;
  readonly partner: number;
  readonly partnerChoice: number;
}

/** What came of taking a unit apart: two parts, one (there is nothing else), or nothing. */
type Parts = readonly Unit[] | null;

export class Planner {
  private readonly x: Execution;
  private readonly moves: Moves;
  private readonly sleep: SleepSets;
  private readonly sets = new AccessSets();
  private readonly random = new RandomSource(1);

  constructor(
    private readonly model: Model,
    private readonly options: PlanOptions,
    /** Explores a part that is likely small, at most so many executions; false: it was more. It must then forget them. */
    private readonly explore: (unit: Unit, most: number) => boolean,
  ) {
    this.x = new Execution(model, this.sets);
    this.moves = new Moves(this.x);
    this.sleep = new SleepSets(this.x);
  }

  plan(): Plan {
    // Breadth first: the parts of one unit are of like size, more often than not.
    let open: Unit[] = [WHOLE];
    const closed: Unit[] = [];
    while (open.length > 0 && open.length + closed.length < this.options.units) {
      const unit = open.shift()!;
      const parts = this.split(unit);
      if (parts === null) closed.push(unit);
      else open.push(...parts);
    }
    return { units: [...closed, ...open] };
  }

  private split(unit: Unit): Parts {
    for (let at: Unit = unit; ; ) {
      const parts = this.splitOnce(at);
      // One part: the unit begins later than was said.
      if (parts === null || parts.length !== 1) return parts === null && at !== unit ? [at] : parts;
      at = parts[0];
      if (at.prefix.length >= this.options.maxSteps) return null;
    }
  }

  private enter(unit: Unit): boolean {
    this.sleep.clear();
    if (this.x.start() === Performed.crashed) return false;
    this.model.save(0);
    enterUnit(unit, this.x, this.sleep);
    return true;
  }

  private splitOnce(unit: Unit): Parts {
    if (!this.enter(unit)) return null;
    const { x, model } = this;
    const depth = x.length;
    model.save(depth);
    const n = this.moves.all();
    if (n === 0) {
      if (x.exited >= 0 || unit.asleep.length > 0) return null;
      const before = unitStep(x, -1, -1, -1, -1);
      if (!x.pushTime()) return null;
      return [{ prefix: [...unit.prefix, before], asleep: [] }];
    }
    const candidates: Candidate[] = [];
    const awake: Candidate[] = [];
    for (let i = 0; i < n; i++) {
      const { process: ps, choice: cs, partner: qs, partnerChoice: qcs } = this.moves;
      const [process, choice, partner, partnerChoice] = [ps[i], cs[i], qs[i], qcs[i]];
      if (this.sleep.has(depth, process, choice, partner, partnerChoice)) continue;
      const c = { step: unitStep(x, process, choice, partner, partnerChoice), process, choice, partner, partnerChoice };
      awake.push(c);
      if (choice !== EXIT && x.exited < 0) candidates.push(c);
    }
    // Everything is asleep: the unit is empty.
    if (awake.length === 0) return [];
    let first: { with: Unit; without: Unit } | null = null;
    for (const c of candidates.slice(0, CANDIDATES)) {
      const parts = this.apart(unit, depth, c);
      if (parts === null) continue;
      if (awake.length === 1) return [parts.with];
      first ??= parts;
      if (this.wakes(parts.without)) return [parts.with, parts.without];
      this.enter(unit);
      model.save(depth);
    }
    if (first === null) return null;
    return this.explore(first.without, SMALL) ? [first.with] : null;
  }

  /** The two parts of the unit at which the model is; null: the step crashes the program. */
  private apart(unit: Unit, depth: number, c: Candidate): { with: Unit; without: Unit } | null {
    const { x, sleep, sets } = this;
    const crashed = x.push(c.process, c.choice, c.partner, c.partnerChoice) === Performed.crashed;
    const set = x.accesses[depth];
    const stays: Asleep[] = [];
    if (!crashed) {
      const before = sleep.list(depth);
      sleep.enter(depth, c.process, c.partner, set);
      const after = new Set(sleep.list(depth + 1));
      before.forEach((key, i) => {
        if (after.has(key)) stays.push(unit.asleep[i]);
      });
      sleep.leave(depth);
    }
    x.pop();
    this.model.restore(depth);
    if (crashed) return null;
    const accesses = set === ANY_ACCESS ? null : [...sets.list(set)];
    return {
      with: { prefix: [...unit.prefix, c.step], asleep: stays },
      without: { prefix: unit.prefix, asleep: [...unit.asleep, { step: c.step, accesses }] },
    };
  }

  /** Whether the step that fell asleep last wakes up in all random walks that are tried. */
  private wakes(unit: Unit): boolean {
    for (let i = 0; i < WALKS; i++) if (!this.enter(unit) || !this.walk()) return false;
    return true;
  }

  /** False: everything that could go on was asleep. */
  private walk(): boolean {
    const { x, sleep, moves } = this;
    const awake: number[] = [];
    while (x.length < this.options.maxSteps) {
      const depth = x.length;
      if (sleep.isEmpty(depth)) return true;
      const n = moves.all();
      if (n === 0) {
        if (x.exited >= 0 || !x.pushTime()) return true;
        sleep.enter(depth, -1, -1, ANY_ACCESS);
        continue;
      }
      awake.length = 0;
      let ends = -1;
      for (let i = 0; i < n; i++) {
        if (sleep.has(depth, moves.process[i], moves.choice[i], moves.partner[i], moves.partnerChoice[i])) continue;
        if (moves.choice[i] === EXIT) ends = i;
        else awake.push(i);
      }
      if (awake.length === 0 && ends >= 0) awake.push(ends);
      if (awake.length === 0) return false;
      const i = awake[this.random.below(awake.length)];
      const { process: ps, choice: cs, partner: qs, partnerChoice: qcs } = moves;
      const [process, choice, partner, partnerChoice] = [ps[i], cs[i], qs[i], qcs[i]];
      if (x.push(process, choice, partner, partnerChoice) === Performed.crashed) return true;
      sleep.enter(depth, process, partner, x.accesses[depth]);
    }
    return true;
  }
}

/**
 * Runs all executions of a unit, if they are no more than `most`; null: they are more. `note` is told of each complete one, `forget`
 * that those it was told of do not count.
 */
export function exploreSmall(
  model: Model,
  unit: Unit,
  options: Pick<PlanOptions, 'maxSteps' | 'sourceSets'>,
  most: number,
  note: (s: Search) => void,
  forget: () => void,
): Search | null {
  const { maxSteps, sourceSets } = options;
  const search = new Search(model, { maxSteps, saveEvery: 0, unit, sourceSets });
  for (let end = search.next(); end !== null; end = search.next()) {
    if (end === End.restart) forget();
    else if (end === End.complete) note(search);
    if (search.complete + search.covered + search.cut > most) {
      forget();
      return null;
    }
  }
  return search;
}
