// Explores all schedules of a program in one worker and reports what was found.

import type { CompiledProgram } from '../go/compile';
import { conclude } from './conclude';
import { End, Search, type SearchOptions } from './dpor';
import { Findings } from './findings';
import type { Report } from './report';
import { StateHash } from './state';
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

export class Exploration {
  private readonly findings: Findings;
  private readonly search: Search;

  private constructor(
    private readonly program: CompiledProgram,
    private readonly model: WasmModel,
    private readonly options: ExploreOptions,
  ) {
    this.findings = new Findings(program.debug, options.allowLeaks === true, options.isTest === true);
    this.search = new Search(model, { maxSteps: options.maxSteps ?? 10_000, saveEvery: 0, stateHash: hashOf(model) });
  }

  static async create(program: CompiledProgram, options: ExploreOptions): Promise<Exploration> {
    return new Exploration(program, await WasmModel.create(program, options), options);
  }

  async run(onProgress: OnProgress = () => {}): Promise<Report> {
    const { search, options, findings, model } = this;
    const start = performance.now();
    const end = options.maxSeconds == null ? Infinity : start + 1000 * options.maxSeconds;
    const limits: string[] = [];
    let told = start;
    for (;;) {
      const ended = search.next();
      if (ended === null) break;
      if (ended === End.restart) {
        findings.clear();
        continue;
      }
      if (ended === End.complete) findings.note(search, model);
      else if (ended === End.livelock) findings.noteLivelock(search, model, search.cycles!.from);
      else if (ended === End.cut) findings.noteCut(search, model);
      if (options.first === true && findings.failures.size > 0) {
        limits.push('the first failure');
        break;
      }
      if (options.maxSchedules != null && search.complete >= options.maxSchedules) {
        if (search.next() === null) break;
        limits.push(`${options.maxSchedules} schedules`);
        break;
      }
      if (search.cut >= MAX_CUT) break;
      const now = performance.now();
      if (now > end) {
        limits.push(`${options.maxSeconds} seconds`);
        break;
      }
      if (now - told < PROGRESS_EVERY_MS) continue;
      told = now;
      const { complete: schedules, steps } = search;
      if ((await onProgress({ schedules, failures: findings.failures.size, seconds: (now - start) / 1000, steps })) === true) {
        limits.push('your request');
        break;
      }
    }
    if (search.endless > 0) limits.push('schedules that go round for ever, printing or while others sleep');
    if (search.cut > search.endless) limits.push(`${options.maxSteps ?? 10_000} steps`);
    if (search.cut === 0 && search.incomplete) limits.push('too many WaitGroup.Adds in doubt');
    const seconds = (performance.now() - start) / 1000;
    return conclude(this.program, options, findings, {
      schedules: search.complete, redundant: search.covered, steps: search.steps, limits, seconds, workers: 1,
    });
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
