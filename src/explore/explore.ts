// Explores the schedules of a program in one worker and reports what was found: all of them, one part of them (--shard), those
// within a bound of preemptions or delays, or a sample.

import type { CompiledProgram } from '../go/compile';
import { BoundedSearch } from './bounded';
import { conclude, type Claim } from './conclude';
import type { BoundKind } from './cost';
import { End, Search, type SearchOptions } from './dpor';
import { Findings, type Executed, type FindingsData, type Rules } from './findings';
import type { Helper, StartHelper } from './helpers';
import { nearestPassing } from './nearest';
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
  /** MiB: of the program's memory, and of the snapshots that are kept of it. */
  readonly maxMemory?: number;
  readonly seed?: number;
  /** Shares the work out to so many workers; the report is the same for any number. Of all schedules only. */
  readonly workers?: number;
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
/** The limit that whoever asked has set by saying stop. */
const REQUEST = 'your request';
/** Workers go on while an answer to the progress is on its way, but not longer than this. */
const PAUSE_AFTER_MS = 50;
/** Executions that run into the limit of steps, or go round for ever, before exploring is given up: there is no end of them. */
const MAX_CUT = 8;

/** What came of one unit. */
export interface Part {
  readonly complete: number;
  readonly covered: number;
  readonly steps: number;
  readonly cut: boolean;
  readonly endless: boolean;
  readonly incomplete: boolean;
  readonly limits: readonly string[];
  readonly findings: FindingsData;
}

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
  /** Bytes of snapshots. */
  private readonly memory: number;
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
  private startHelper: StartHelper | undefined;
  /** When progress was last told. */
  private told = 0;

  constructor(
    private readonly program: CompiledProgram,
    private readonly model: WasmModel,
    private readonly options: ExploreOptions,
  ) {
    this.findings = this.newFindings();
    this.maxSteps = options.maxSteps ?? 10_000;
    this.memory = (options.maxMemory ?? 512) * 2 ** 20;
  }

  static async create(program: CompiledProgram, options: ExploreOptions): Promise<Exploration> {
    return new Exploration(program, await WasmModel.create(program, options), options);
  }

  private get rules(): Rules {
    const { allowLeaks, isTest, expect } = this.options;
    return { allowLeaks, isTest, expect };
  }

  private newFindings(): Findings {
    return new Findings(this.program.debug, this.rules);
  }

  async run(onProgress: OnProgress = () => {}, startHelper?: StartHelper): Promise<Report> {
    const { options, findings, limits } = this;
    this.startClock();
    this.startHelper = startHelper;
    const claim = options.sample !== undefined ? await this.draw(options.sample, onProgress) : await this.search(onProgress);
    if (this.isEndless) limits.push('schedules that go round for ever, printing or while others sleep');
    if (this.isCut) limits.push(`${this.maxSteps} steps`);
    if (this.isIncomplete && !this.isCut && !this.isEndless) limits.push('too many WaitGroup.Adds in doubt');
    const seconds = (performance.now() - this.start) / 1000;
    return conclude(this.program, options, findings, {
      schedules: this.complete, redundant: this.covered, steps: this.steps, limits, seconds, workers: options.workers ?? 1,
    }, claim, (failing) => nearestPassing(this.program.debug, this.model, failing, this.rules, this.maxSteps));
  }

  private startClock(): void {
    const { maxSeconds } = this.options;
    this.start = this.told = performance.now();
    this.end = maxSeconds == null ? Infinity : this.start + 1000 * maxSeconds;
  }

  private search(onProgress: OnProgress): Promise<Claim> {
    const { maxPreemptions, maxDelays } = this.options;
    if (maxPreemptions != null) return this.within('preemptions', maxPreemptions, onProgress);
    if (maxDelays != null) return this.within('delays', maxDelays, onProgress);
    return this.options.workers === undefined ? this.all(onProgress) : this.shared(this.options.workers, onProgress);
  }

  /** All schedules, or those of one part. */
  private async all(onProgress: OnProgress): Promise<Claim> {
    const { options } = this;
    const units = options.shard === undefined ? [WHOLE] : this.unitsOf(options.shard);
    for (const unit of units) {
      await this.unit(unit, onProgress, unit === units[units.length - 1]);
      if (this.limits.length > 0) break;
    }
    return {};
  }

  private async unit(unit: Unit, onProgress: OnProgress, last: boolean): Promise<void> {
    const search = new Search(this.model, { maxSteps: this.maxSteps, saveEvery: 0, unit, stateHash: hashOf(this.model) });
    const found = unit === WHOLE ? this.findings : this.newFindings();
    await this.drive(search, found, onProgress, last);
    this.isEndless ||= search.endless > 0;
    this.isCut ||= search.cut > search.endless;
    this.isIncomplete ||= search.incomplete;
    this.take(search, found);
  }

  /** Explores one unit, for another exploration that gives it out. */
  async part(unit: Unit, onProgress: OnProgress): Promise<Part> {
    this.startClock();
    await this.unit(unit, onProgress, true);
    const { complete, covered, steps, isCut, isEndless, isIncomplete, limits, findings } = this;
    return { complete, covered, steps, cut: isCut, endless: isEndless, incomplete: isIncomplete, limits, findings: findings.data() };
  }

  /** All schedules, in units that workers take one after another. What they found is put together in the order of the units. */
  private async shared(workers: number, onProgress: OnProgress): Promise<Claim> {
    const { limits, options } = this;
    const units = this.unitsOf({ index: 1, count: 1 });
    const parts: Part[] = [];
    const helpers = this.startHelper === undefined ? [] : Array.from({ length: Math.min(workers, units.length) }, this.startHelper);
    let next = 0;
    const stop = (why: string): void => {
      if (next < units.length || parts.filter((p) => p !== undefined).length < units.length) limits.push(why);
      next = units.length;
      for (const h of helpers) h.tell('stop');
    };
    const overLimit = (): void => {
      if (limits.length > 0) return;
      if (options.first === true && parts.some((p) => p !== undefined && p.findings.failures.length > 0)) stop('the first failure');
      else if (options.maxSchedules != null && this.progress(parts, helpers).schedules >= options.maxSchedules) stop(`${options.maxSchedules} schedules`);
      else if (performance.now() > this.end) stop(`${options.maxSeconds} seconds`);
    };
    const work = async (explore: (unit: Unit) => Promise<Part>): Promise<void> => {
      while (next < units.length) {
        const i = next++;
        parts[i] = await explore(units[i]);
        if (parts[i].limits.includes(REQUEST)) next = units.length;
        overLimit();
      }
    };
    const settled = { done: false };
    const tell = async (): Promise<void> => {
      while (!settled.done) {
        await new Promise((resolve) => setTimeout(resolve, PROGRESS_EVERY_MS));
        if (settled.done) return;
        overLimit();
        const pause = setTimeout(() => helpers.forEach((h) => h.tell('pause')), PAUSE_AFTER_MS);
        const stops = await onProgress(this.progress(parts, helpers));
        clearTimeout(pause);
        helpers.forEach((h) => h.tell('resume'));
        if (stops === true && limits.length === 0) stop(REQUEST);
        if (stops === true) return;
      }
    };
    try {
      if (helpers.length === 0) {
        await work((unit) => new Exploration(this.program, this.model, options).part(unit, onProgress));
      } else {
        for (const h of helpers) h.begin(this.program, options);
        const telling = tell();
        try {
          await Promise.all(helpers.map((h) => work((unit) => h.explore(unit))));
        } finally {
          settled.done = true;
        }
        await telling;
      }
    } finally {
      for (const h of helpers) h.end();
    }
    for (const part of parts) if (part !== undefined) this.takePart(part);
    return {};
  }

  private progress(parts: readonly Part[], helpers: readonly Helper[]): Progress {
    const now = [...parts.filter((p) => p !== undefined), ...helpers.flatMap((h) => (h.progress === null ? [] : [h.progress]))];
    const sum = (of: (p: Part | Progress) => number): number => now.reduce((n, p) => n + of(p), 0);
    return {
      schedules: this.complete + sum((p) => ('complete' in p ? p.complete : p.schedules)),
      failures: Math.max(this.findings.failures.size, ...now.map((p) => ('findings' in p ? p.findings.failures.length : p.failures))),
      seconds: (performance.now() - this.start) / 1000,
      steps: this.steps + sum((p) => p.steps),
    };
  }

  private takePart(part: Part): void {
    this.complete += part.complete;
    this.covered += part.covered;
    this.steps += part.steps;
    this.isCut ||= part.cut;
    this.isEndless ||= part.endless;
    this.isIncomplete ||= part.incomplete;
    for (const l of part.limits) if (!this.limits.includes(l) && (l !== REQUEST || this.limits.length === 0)) this.limits.push(l);
    this.findings.merge(part.findings);
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
      if (this.model.savedBytes > this.memory) {
        limits.push(`${options.maxMemory ?? 512} MiB of memory`);
        return;
      }
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
        limits.push(REQUEST);
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

/** Explores a program compiled in mode `visible`. `startHelper` starts a worker, where options ask for some. */
export async function explore(program: CompiledProgram, options: ExploreOptions = {}, onProgress?: OnProgress, startHelper?: StartHelper): Promise<Report> {
  return (await Exploration.create(program, options)).run(onProgress, startHelper);
}
