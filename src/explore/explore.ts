// Explores all schedules of a program, or one part of them (--shard), in one worker and reports what was found.

import type { CompiledProgram } from '../go/compile';
import { conclude } from './conclude';
import { End, Search, type SearchOptions } from './dpor';
import { Findings } from './findings';
import { exploreSmall, Planner } from './plan';
import type { Report, Shard } from './report';
import { StateHash } from './state';
import { WHOLE, type Unit } from './unit';
import { WasmModel } from './wasm-model';

export interface ExploreOptions {
  readonly maxPreemptions?: number | null;
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
    return new Findings(this.program.debug, this.options.allowLeaks === true, this.options.isTest === true);
  }

  async run(onProgress: OnProgress = () => {}): Promise<Report> {
    const { options, findings } = this;
    const start = performance.now();
    const end = options.maxSeconds == null ? Infinity : start + 1000 * options.maxSeconds;
    const units = options.shard === undefined ? [WHOLE] : this.unitsOf(options.shard);
    let told = start;
    for (const unit of units) {
      const search = new Search(this.model, { maxSteps: this.maxSteps, saveEvery: 0, unit, stateHash: hashOf(this.model) });
      const found = unit === WHOLE ? findings : this.newFindings();
      for (;;) {
        const ended = search.next();
        if (ended === null) break;
        if (ended === End.restart) {
          found.clear();
          continue;
        }
        if (ended === End.complete) found.note(search, this.model);
        else if (ended === End.livelock) found.noteLivelock(search, this.model, search.cycles!.from);
        else if (ended === End.cut) found.noteCut(search, this.model);
        if (options.first === true && found.failures.size > 0) {
          this.limits.push('the first failure');
          break;
        }
        if (options.maxSchedules != null && this.complete + search.complete >= options.maxSchedules) {
          if (unit === units[units.length - 1] && search.next() === null) break;
          this.limits.push(`${options.maxSchedules} schedules`);
          break;
        }
        if (search.cut >= MAX_CUT) break;
        const now = performance.now();
        if (now > end) {
          this.limits.push(`${options.maxSeconds} seconds`);
          break;
        }
        if (now - told < PROGRESS_EVERY_MS) continue;
        told = now;
        const failures = Math.max(found.failures.size, findings.failures.size);
        const progress = { schedules: this.complete + search.complete, failures, seconds: (now - start) / 1000, steps: this.steps + search.steps };
        if ((await onProgress(progress)) === true) {
          this.limits.push('your request');
          break;
        }
      }
      this.take(search, found);
      if (this.limits.length > 0) break;
    }
    const { limits } = this;
    if (this.isEndless) limits.push('schedules that go round for ever, printing or while others sleep');
    if (this.isCut) limits.push(`${this.maxSteps} steps`);
    if (this.isIncomplete && !this.isCut && !this.isEndless) limits.push('too many WaitGroup.Adds in doubt');
    const seconds = (performance.now() - start) / 1000;
    return conclude(this.program, options, findings, {
      schedules: this.complete, redundant: this.covered, steps: this.steps, limits, seconds, workers: 1,
    });
  }

  /** Adds up what a search did and found. */
  private take(search: Search, found: Findings): void {
    this.complete += search.complete;
    this.covered += search.covered;
    this.steps += search.steps;
    this.isCut ||= search.cut > search.endless;
    this.isEndless ||= search.endless > 0;
    this.isIncomplete ||= search.incomplete;
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
