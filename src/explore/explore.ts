// Explores the schedules of a program in one worker and reports what was found: all of them, one part of them (--shard), those
// within a bound of preemptions or delays, or a sample.

import type { CompiledProgram } from '../go/compile';
import { BoundedSearch } from './bounded';
import { conclude, type Claim } from './conclude';
import type { BoundKind } from './cost';
import { End, Search, type SearchOptions } from './dpor';
import { Findings, type Executed } from './findings';
import { exploreSmall, Planner } from './plan';
import type { Report, Shard } from './report';
import { Sampler } from './sample';
import { StateHash } from './state';
import { WHOLE, type Unit } from './unit';
import { WasmModel } from './wasm-model';

export interface ExploreOptions {
  /** Only schedules with at most so many preemptions, or delays (cost.ts); not both. */
  readonly maxPreemptions?: number | null;
  readonly maxDelays?: number | null;
  /** With bounds 0, 1, 2, … up to the bound, until something fails or nothing is left out. */
  readonly iterate?: boolean;
  /** Draws so many schedules at random instead. */
  readonly sample?: { readonly runs: number; /** By PCT of this depth. */ readonly depth?: number };
  /** What the program must print to stdout: other output is a failure. */
  readonly expect?: string;
  readonly maxSchedules?: number | null;
  readonly maxSeconds?: number | null;
  /** Steps in one execution at most. Default 10,000. */
  readonly maxSteps?: number;
  /** Stops at the first failure. */
  readonly first?: boolean;
  /** It is a test: another exit code than 0 is a failure, told by what the test has logged. */
  readonly isTest?: boolean;
  /** Goroutines left blocked at exit are no failure. */
  readonly allowLeaks?: boolean;
  readonly args?: readonly string[];
  readonly stdin?: string;
  readonly maxMemory?: number;
  readonly seed?: number;
  /** Explores only this part of the schedules: parts are disjoint, and together all. */
  readonly shard?: Shard;
}

export interface Progress {
  readonly schedules: number;
  readonly failures: number;
  readonly seconds: number;
  readonly steps: number;
}

/** Asked now and then; true: stop. */
export type OnProgress = (p: Progress) => boolean | void | Promise<boolean | void>;

const PROGRESS_EVERY_MS = 100;
/** Executions that run into the limit of steps, or go round for ever, before exploring is given up: there is no end of them. */
const MAX_CUT = 8;

/** Units for each part: the more, the likelier that parts take the same time. */
const UNITS_A_SHARD = 16;
const LEAST_UNITS = 64;

/** What runs executions, one at each call. */
interface Runner extends Executed {
  next(): End | null;
  readonly complete: number;
  readonly covered: number;
  readonly cut: number;
  readonly steps: number;
}

export class Exploration {
  private readonly findings: Findings;
  private readonly maxSteps: number;
  private readonly limits: string[] = [];
  // Of the units that are done.
  private complete = 0;
  private covered = 0;
  private steps = 0;
  private isCut = false;
  private isEndless = false;
  private isIncomplete = false;
  private start = 0;
  private end = Infinity;
  /** When progress was last told. */
  private told = 0;

  private constructor(
    private readonly program: CompiledProgram,
    private readonly model: WasmModel,
    private readonly options: ExploreOptions,
  ) {
    this.findings = this.newFindings();
    this.maxSteps = options.maxSteps ?? 10_000;
  }

  static async create(program: CompiledProgram, options: ExploreOptions): Promise<Exploration> {
    return new Exploration(program, await WasmModel.create(program, options), options);
  }

  private newFindings(): Findings {
    const { allowLeaks, isTest, expect } = this.options;
    return new Findings(this.program.debug, { allowLeaks, isTest, expect });
  }

  async run(onProgress: OnProgress = () => {}): Promise<Report> {
    const { options, findings, limits } = this;
    this.start = this.told = performance.now();
    this.end = options.maxSeconds == null ? Infinity : this.start + 1000 * options.maxSeconds;
    const claim = options.sample !== undefined ? await this.draw(options.sample, onProgress) : await this.search(onProgress);
    if (this.isEndless) limits.push('schedules that go round for ever, printing or while others sleep');
    if (this.isCut) limits.push(`${this.maxSteps} steps`);
    if (this.isIncomplete && !this.isCut && !this.isEndless) limits.push('too many WaitGroup.Adds in doubt');
    const seconds = (performance.now() - this.start) / 1000;
    return conclude(this.program, options, findings, {
      schedules: this.complete, redundant: this.covered, steps: this.steps, limits, seconds, workers: 1,
    }, claim);
  }

  private search(onProgress: OnProgress): Promise<Claim> {
    const { maxPreemptions, maxDelays } = this.options;
    if (maxPreemptions != null) return this.within('preemptions', maxPreemptions, onProgress);
    if (maxDelays != null) return this.within('delays', maxDelays, onProgress);
    return this.all(onProgress);
  }

  /** All schedules, or those of one part. */
  private async all(onProgress: OnProgress): Promise<Claim> {
    const { options } = this;
    const units = options.shard === undefined ? [WHOLE] : this.unitsOf(options.shard);
    for (const unit of units) {
      const search = new Search(this.model, { maxSteps: this.maxSteps, saveEvery: 0, unit, stateHash: hashOf(this.model) });
      const found = unit === WHOLE ? this.findings : this.newFindings();
      await this.drive(search, found, onProgress, unit === units[units.length - 1]);
      this.isEndless ||= search.endless > 0;
      this.isCut ||= search.cut > search.endless;
      this.isIncomplete ||= search.incomplete;
      this.take(search, found);
      if (this.limits.length > 0) break;
    }
    return {};
  }

  /** The schedules within a bound. */
  private async within(kind: BoundKind, most: number, onProgress: OnProgress): Promise<Claim> {
    const { options, limits } = this;
    for (let bound = options.iterate === true ? 0 : most; ; bound++) {
      const search = new BoundedSearch(this.model, { kind, most: bound, maxSteps: this.maxSteps });
      const found = this.newFindings();
      await this.drive(search, found, onProgress, true);
      if (search.full) limits.push('the states that fit into memory');
      this.isCut ||= search.cut > 0;
      this.steps += search.steps;
      if (bound < most && limits.length === 0 && !this.isCut && found.failures.size === 0 && search.leftOut) continue;
      this.complete += search.complete;
      this.findings.merge(found.data());
      // Where nothing was left out, the bound is none.
      return search.leftOut || search.full ? { [kind]: bound } : {};
    }
  }

  /** Schedules drawn at random. */
  private async draw({ runs, depth }: NonNullable<ExploreOptions['sample']>, onProgress: OnProgress): Promise<Claim> {
    const seed = this.options.seed ?? 1;
    const sampler = new Sampler(this.model, { seed, maxSteps: this.maxSteps, depth });
    let n = 0;
    const runner: Runner = {
      execution: sampler.execution,
      next: () => (n++ < runs ? sampler.next() : null),
      get crashed() { return sampler.crashed; },
      get complete() { return sampler.complete; },
      covered: 0,
      cut: 0,
      get steps() { return sampler.steps; },
    };
    await this.drive(runner, this.findings, onProgress, true);
    this.take(runner, this.findings);
    this.isCut = sampler.cut > 0;
    const drawn = sampler.complete + sampler.cut;
    this.limits.unshift(`${drawn} sampled schedules`);
    const pct = depth === undefined ? {} : { depth, goroutines: sampler.goroutines, steps: sampler.longest, probability: sampler.probability };
    return { sampled: { method: depth === undefined ? 'random' : 'pct', schedules: drawn, distinct: sampler.distinct, seed, ...pct } };
  }

  /** Runs executions until there are no more, or a limit is reached. `last`: nothing comes after this. */
  private async drive(search: Runner, found: Findings, onProgress: OnProgress, last: boolean): Promise<void> {
    const { options, findings, limits } = this;
    for (let ended = search.next(); ended !== null; ended = search.next()) {
      if (ended === End.restart) {
        found.clear();
        continue;
      }
      if (ended === End.complete) found.note(search, this.model);
      else if (ended === End.livelock && search instanceof Search) found.noteLivelock(search, this.model, search.cycles!.from);
      else if (ended === End.cut) found.noteCut(search, this.model);
      if (options.first === true && found.failures.size > 0) {
        limits.push('the first failure');
        return;
      }
      if (options.maxSchedules != null && this.complete + search.complete >= options.maxSchedules) {
        const complete = search.complete;
        if (last && search.next() === null) return;
        // One more was run to see whether there is one; it does not count.
        this.complete -= search.complete - complete;
        limits.push(`${options.maxSchedules} schedules`);
        return;
      }
      if (search.cut >= MAX_CUT) return;
      const now = performance.now();
      if (now > this.end) {
        limits.push(`${options.maxSeconds} seconds`);
        return;
      }
      if (now - this.told < PROGRESS_EVERY_MS) continue;
      this.told = now;
      const failures = Math.max(found.failures.size, findings.failures.size);
      const progress = { schedules: this.complete + search.complete, failures, seconds: (now - this.start) / 1000, steps: this.steps + search.steps };
      if ((await onProgress(progress)) === true) {
        limits.push('your request');
        return;
      }
    }
  }

  /** Adds up what a search did and found. */
  private take(search: Pick<Runner, 'complete' | 'covered' | 'steps'>, found: Findings): void {
    this.complete += search.complete;
    this.covered += search.covered;
    this.steps += search.steps;
    if (found !== this.findings) this.findings.merge(found.data());
  }

  /** The units of a part. What making the plan has explored belongs to the first. */
  private unitsOf(shard: Shard): Unit[] {
    const { model, maxSteps } = this;
    const planner = new Planner(model, { units: Math.max(LEAST_UNITS, UNITS_A_SHARD * shard.count), maxSteps, sourceSets: false }, (unit, most) => {
      const found = this.newFindings();
      const search = exploreSmall(model, unit, { maxSteps, sourceSets: false }, most, (s) => found.note(s, model), () => found.clear());
      if (search === null || search.incomplete) return false;
      if (shard.index === 1) this.take(search, found);
      return true;
    });
    return planner.plan().units.filter((_, i) => i % shard.count === shard.index - 1);
  }
}

/** How states of the model are compared. */
function hashOf(model: WasmModel): NonNullable<SearchOptions['stateHash']> {
  return (x, moves) => {
    const state = new StateHash(model, x, moves);
    return () => state.hash();
  };
}

/** Explores a program compiled in mode `visible`. */
export async function explore(program: CompiledProgram, options: ExploreOptions = {}, onProgress?: OnProgress): Promise<Report> {
  return (await Exploration.create(program, options)).run(onProgress);
}
