// Explores all schedules of a program in one worker and reports what was found.

import type { CompiledProgram } from '../go/compile';
import { classify, dataRace, type Ending } from './classify';
import { End, Search } from './dpor';
import type { Execution } from './execution';
import { simplest } from './linearise';
import { Op } from './model';
import { replay, type NamedEvent } from './replay';
import type { Failure, OutcomeEntry, Report } from './report';
import { WasmModel } from './wasm-model';

export interface ExploreOptions {
  readonly maxPreemptions?: number | null;
  readonly maxSchedules?: number | null;
  readonly maxSeconds?: number | null;
  /** Steps in one execution at most. Default 10,000. */
  readonly maxSteps?: number;
  /** Stops at the first failure. */
  readonly first?: boolean;
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

interface Found {
  readonly ending: NonNullable<Ending['failure']>;
  count: number;
  best: { readonly events: readonly NamedEvent[]; readonly preemptions: number; readonly switches: number; readonly exact: boolean };
}

interface Result {
  readonly stdout: string;
  readonly exit: number;
  count: number;
  readonly events: readonly NamedEvent[];
}

/** Distinct outcomes that are kept with a schedule; beyond it they are only counted. */
const MAX_OUTCOMES = 10_000;
/** Failing executions of one kind whose simplest linearisation is looked for. */
const MAX_SIMPLIFIED = 2_000;
/** Outcomes that are given with a schedule. */
const MAX_OUTCOME_SCHEDULES = 100;
const PROGRESS_EVERY_MS = 100;

export class Exploration {
  private readonly failures = new Map<string, Found>();
  private readonly outcomes = new Map<string, Result>();
  private readonly search: Search;

  private constructor(
    private readonly program: CompiledProgram,
    private readonly model: WasmModel,
    private readonly options: ExploreOptions,
  ) {
    this.search = new Search(model, { maxSteps: options.maxSteps ?? 10_000, saveEvery: 0 });
  }

  static async create(program: CompiledProgram, options: ExploreOptions): Promise<Exploration> {
    return new Exploration(program, await WasmModel.create(program, options), options);
  }

  async run(onProgress: OnProgress = () => {}): Promise<Report> {
    const { search, options } = this;
    const start = performance.now();
    const end = options.maxSeconds == null ? Infinity : start + 1000 * options.maxSeconds;
    const limits: string[] = [];
    let told = start;
    for (;;) {
      const ended = search.next();
      if (ended === null) break;
      if (ended === End.restart) {
        this.failures.clear();
        this.outcomes.clear();
        continue;
      }
      if (ended === End.complete) this.note();
      if (options.first === true && this.failures.size > 0) {
        limits.push('the first failure');
        break;
      }
      if (options.maxSchedules != null && search.complete >= options.maxSchedules) {
        if (search.next() === null) break;
        limits.push(`${options.maxSchedules} schedules`);
        break;
      }
      const now = performance.now();
      if (now > end) {
        limits.push(`${options.maxSeconds} seconds`);
        break;
      }
      if (now - told < PROGRESS_EVERY_MS) continue;
      told = now;
      const { complete: schedules, steps } = search;
      if ((await onProgress({ schedules, failures: this.failures.size, seconds: (now - start) / 1000, steps })) === true) {
        limits.push('your request');
        break;
      }
    }
    if (search.cut > 0) limits.push(`${options.maxSteps ?? 10_000} steps`);
    else if (search.incomplete) limits.push('too many WaitGroup.Adds in doubt');
    return this.report(limits, (performance.now() - start) / 1000);
  }

  /** Notes how the execution at hand ended. */
  private note(): void {
    const { search, model } = this;
    const { execution: x } = search;
    const { failure, exit } = classify(x, model, this.program.debug, search.crashed);
    const stdout = model.text(1);
    const key = `${exit} ${stdout}`;
    const known = this.outcomes.get(key);
    if (known !== undefined) known.count++;
    else if (this.outcomes.size < MAX_OUTCOMES) {
      const events = this.outcomes.size < MAX_OUTCOME_SCHEDULES ? this.events(x, inOrder(x)) : [];
      this.outcomes.set(key, { stdout, exit, count: 1, events });
    }
    const race = dataRace(model, this.program.debug);
    if (race !== null) this.noteFailure(race);
    if (failure === null || (failure.kind === 'leak' && this.options.allowLeaks === true)) return;
    this.noteFailure(failure);
  }

  private noteFailure(ending: NonNullable<Ending['failure']>): void {
    const { execution: x, crashed } = this.search;
    const key = `${ending.kind} ${ending.position} ${ending.message}`;
    const found = this.failures.get(key);
    if (found !== undefined && found.count >= MAX_SIMPLIFIED) {
      found.count++;
      return;
    }
    const { order, preemptions, switches, exact } = simplest(x, crashed);
    const isSimpler =
      found === undefined ||
      preemptions < found.best.preemptions ||
      (preemptions === found.best.preemptions &&
        (switches < found.best.switches || (switches === found.best.switches && order.length < found.best.events.length)));
    const best = isSimpler ? { events: this.events(x, order), preemptions, switches, exact } : found.best;
    if (found === undefined) this.failures.set(key, { ending, count: 1, best });
    else {
      found.count++;
      found.best = best;
    }
  }

  /** The events in that order, by names. */
  private events(x: Execution, order: readonly number[]): NamedEvent[] {
    const { model } = this;
    return order.map((e) => {
      if (x.process[e] < 0) {
        return { process: '', kind: 0, choice: -1, partner: '', partnerChoice: -1, target: '', partnerSelects: false };
      }
      const s = x.standing[e];
      const kind = x.kind[s];
      const meets = x.standing2[e] >= 0;
      return {
        process: model.name(x.process[e]),
        kind,
        choice: kind === Op.signal || kind === Op.exit ? -1 : x.choice[e],
        partner: meets ? model.name(x.partner[e]) : '',
        partnerChoice: x.partnerChoice[e],
        target: kind === Op.signal && x.choice[e] >= 0 ? model.name(x.choice[e]) : '',
        partnerSelects: meets && x.kind[x.standing2[e]] === Op.select,
      };
    });
  }

  private async report(limits: readonly string[], seconds: number): Promise<Report> {
    const { options, search } = this;
    const complete = limits.length === 0;
    const failures: Failure[] = [];
    for (const { ending, count, best } of this.failures.values()) {
      const r = await this.replay(best.events);
      failures.push({
        kind: ending.kind, message: ending.message, position: ending.position, schedule: r.schedule, steps: r.turns,
        preemptions: best.preemptions, switches: best.switches, minimal: complete && best.exact && count <= MAX_SIMPLIFIED, count,
        stuck: ending.stuck,
      });
    }
    failures.sort((a, b) => a.preemptions - b.preemptions || a.switches - b.switches || a.steps - b.steps);
    const outcomes: OutcomeEntry[] = [];
    for (const { stdout, exit, count, events } of this.outcomes.values()) {
      outcomes.push({ stdout, exit, count, schedule: events.length === 0 ? '' : (await this.replay(events)).schedule });
    }
    outcomes.sort((a, b) => b.count - a.count);
    return {
      verdict: failures.length > 0 ? 'fails' : complete ? 'holds' : 'incomplete',
      schedules: search.complete,
      bound: {
        preemptions: options.maxPreemptions ?? null, schedules: options.maxSchedules ?? null, seconds: options.maxSeconds ?? null,
      },
      failures, outcomes, seconds, workers: 1, limits, redundant: search.covered, steps: search.steps,
    };
  }

  private replay(events: readonly NamedEvent[]): ReturnType<typeof replay> {
    const { args, stdin, maxMemory, seed } = this.options;
    return replay(this.program, events, {
      args: ['program', ...(args ?? [])], stdin: stdin ?? '', maxMemory: maxMemory ?? 512, seed: seed ?? 1,
    });
  }
}

/** Explores a program compiled in mode `visible`. */
export async function explore(program: CompiledProgram, options: ExploreOptions = {}, onProgress?: OnProgress): Promise<Report> {
  return (await Exploration.create(program, options)).run(onProgress);
}

/** The events as they came, but for the program's end, which comes after what the others still did. */
function inOrder(x: Execution): number[] {
  const order = Array.from({ length: x.length }, (_, e) => e).filter((e) => e !== x.exited);
  if (x.exited >= 0) order.push(x.exited);
  return order;
}
