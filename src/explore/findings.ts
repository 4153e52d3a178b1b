// What executions have shown so far: failures by kind and place, and end results, each with how many
// executions have it and the simplest one. Plain data, so that what several workers, or several machines,
// have found can be put together.

import type { CompiledProgram } from '../go/compile';
import { Classifier, type EndingFailure } from './classify';
import { raceFailures } from './data-race';
import type { Search } from './dpor';
import type { Execution } from './execution';
import { simplest } from './linearise';
import { Op } from './model';
import type { NamedEvent } from './replay';
import { bySimplicity, failureKey, outcomeKey } from './report';
import { Wake, type WasmModel } from './wasm-model';

/** The simplest execution with a failure. */
export interface Simplest {
  readonly events: readonly NamedEvent[];
  readonly preemptions: number;
  readonly switches: number;
  /** No linearisation of this execution, or of any other with the failure, is simpler. */
  readonly exact: boolean;
}

export interface FoundFailure {
  readonly ending: EndingFailure;
  count: number;
  best: Simplest;
}

export interface FoundOutcome {
  readonly stdout: string;
  readonly exit: number;
  count: number;
  /** Of one execution that ends like this; empty: not kept. */
  events: readonly NamedEvent[];
}

/** Findings as plain data. */
export interface FindingsData {
  /** Executions with a failure. */
  readonly failing: number;
  /** Bits of package runtime's drawn, of all executions: what the seed fixed. */
  readonly drawn: number;
  readonly failures: readonly FoundFailure[];
  readonly outcomes: readonly FoundOutcome[];
  readonly waitsFor: readonly string[];
}

/** Distinct outcomes that are kept with a count. */
const MAX_OUTCOMES = 10_000;
/** Failing executions of one kind whose simplest linearisation is looked for. */
export const MAX_SIMPLIFIED = 2_000;
/** Outcomes that are given with a schedule. */
const MAX_OUTCOME_SCHEDULES = 100;

/** What counts as a failure. */
export interface Rules {
  /** Goroutines left blocked at exit do not. */
  readonly allowLeaks?: boolean;
  /** Another exit code than 0 does. */
  readonly isTest?: boolean;
  /** Other output than this does; white space around it does not count. */
  readonly expect?: string;
}

/** What of a search the findings look at. */
export type Executed = Pick<Search, 'execution' | 'crashed'>;

export class Findings {
  readonly failures = new Map<string, FoundFailure>();
  readonly outcomes = new Map<string, FoundOutcome>();
  drawn = 0;
  failing = 0;
  /** What executions waited for in the end that exploring does not give. */
  readonly waitsFor = new Set<string>();
  private classifier: { readonly of: Execution; readonly is: Classifier } | null = null;

  constructor(
    private readonly debug: CompiledProgram['debug'],
    private readonly rules: Rules = {},
  ) {}

  clear(): void {
    this.failures.clear();
    this.outcomes.clear();
    this.drawn = this.failing = 0;
    this.waitsFor.clear();
  }

  data(): FindingsData {
    return {
      drawn: this.drawn, failing: this.failing, failures: [...this.failures.values()], outcomes: [...this.outcomes.values()], waitsFor: [...this.waitsFor],
    };
  }

  /** Adds what was found elsewhere. */
  merge(other: FindingsData): void {
    this.drawn |= other.drawn;
    this.failing += other.failing;
    for (const w of other.waitsFor) this.waitsFor.add(w);
    for (const f of other.failures) this.add(f.ending, f.count, f.best);
    for (const o of other.outcomes) {
      const key = outcomeKey(o);
      const known = this.outcomes.get(key);
      if (known === undefined) {
        if (this.outcomes.size < MAX_OUTCOMES) this.outcomes.set(key, { ...o });
        continue;
      }
      known.count += o.count;
      if (known.events.length === 0) known.events = o.events;
    }
  }

  private add(ending: EndingFailure, count: number, best: Simplest): void {
    const key = failureKey(ending);
    const found = this.failures.get(key);
    if (found === undefined) this.failures.set(key, { ending, count, best });
    else {
      found.count += count;
      const exact = best.exact && found.best.exact;
      found.best = { ...(isSimpler(best, found.best) ? best : found.best), exact };
    }
  }

  /** Notes how the execution at hand ended. */
  note(run: Executed, model: WasmModel): void {
    const { execution: x } = run;
    const { failure, exit, waitsFor } = this.classifierOf(x, model).ending(run.crashed);
    if (waitsFor !== '') this.waitsFor.add(waitsFor);
    this.drawn |= model.drawn;
    this.noteOutcome(x, model, { exit, stdout: model.text(1) });
    const races = new Map(raceFailures(model.races(), this.debug).map((f) => [failureKey(f), f]));
    const failures = [...races.values()];
    if (failure === null && this.rules.isTest === true && exit !== 0) failures.push(failedTest(model.text(1)));
    const ended = failure === null || failure.kind === 'leak';
    if (ended && this.rules.expect !== undefined && model.text(1).trim() !== this.rules.expect.trim()) {
      failures.push(unexpected(model.text(1), this.rules.expect));
    }
    if (failure !== null && !(failure.kind === 'leak' && this.rules.allowLeaks === true)) failures.push(failure);
    for (const f of failures) this.noteFailure(run, model, f);
    if (failures.length > 0) this.failing++;
  }

  private noteOutcome(x: Execution, model: WasmModel, { exit, stdout }: { exit: number; stdout: string }): void {
    const key = outcomeKey({ exit, stdout });
    const known = this.outcomes.get(key);
    if (known !== undefined) known.count++;
    else if (this.outcomes.size < MAX_OUTCOMES) {
      const events = this.outcomes.size < MAX_OUTCOME_SCHEDULES ? named(x, model, inOrder(x)) : [];
      this.outcomes.set(key, { stdout, exit, count: 1, events });
    }
  }

  /** Notes what is wrong already with the execution at hand, which was cut. */
  noteCut(run: Executed, model: WasmModel): void {
    const classifier = this.classifierOf(run.execution, model);
    let any = false;
    const found = (failure: EndingFailure, after: () => number): void => {
      any = true;
      const known = this.failures.get(failureKey(failure));
      if (known !== undefined) known.count++;
      else this.noteFailure(run, model, failure, after());
    };
    for (const race of raceFailures(model.races(), this.debug)) {
      const key = failureKey(race);
      found(race, () => classifier.firstAfter(() => raceFailures(model.races(), this.debug).some((r) => failureKey(r) === key)));
    }
    const partial = classifier.partial();
    if (partial !== null) found(partial, () => classifier.partialAfter());
    if (any) this.failing++;
  }

  /** Notes that the execution at hand goes round for ever, from so many of its events on. */
  noteLivelock(run: Executed, model: WasmModel, from: number): void {
    this.noteOutcome(run.execution, model, { exit: -1, stdout: model.text(1) });
    this.noteFailure(run, model, this.classifierOf(run.execution, model).livelock(from));
    this.failing++;
  }

  private classifierOf(x: Execution, model: WasmModel): Classifier {
    if (this.classifier?.of !== x) this.classifier = { of: x, is: new Classifier(x, model, this.debug) };
    return this.classifier.is;
  }

  /** `events`: so many of the execution lead to it. */
  private noteFailure({ execution: x, crashed }: Executed, model: WasmModel, ending: EndingFailure, events = x.length): void {
    const found = this.failures.get(failureKey(ending));
    if (found !== undefined && found.count >= MAX_SIMPLIFIED) {
      found.count++;
      return;
    }
    const { order, preemptions, switches, exact } = simplest(x, crashed, events);
    const cost = { preemptions, switches, events: order };
    const isBest = found === undefined || isSimpler(cost, found.best);
    this.add(ending, 1, isBest ? { events: named(x, model, order), preemptions, switches, exact } : { ...found.best, exact });
  }
}

/** The failure of a test that ended with a code other than 0, from what it wrote. */
function failedTest(stdout: string): EndingFailure {
  const logged = /^ +(?:\S*\/)?(\S+\.go:\d+): (.*)$/m.exec(stdout);
  const failed = /^ *--- FAIL: (\S+)/m.exec(stdout);
  return { kind: 'property', message: `${failed?.[1] ?? 'the test'} fails${logged === null ? '' : `: ${logged[2]}`}`, position: logged?.[1] ?? '', stuck: [] };
}

const SHOWN = 200;

function unexpected(stdout: string, expected: string): EndingFailure {
  const shown = (text: string): string => JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
  return { kind: 'property', message: `unexpected output: ${shown(stdout)}, not ${shown(expected)}`, position: '', stuck: [] };
}

type Cost = Pick<Simplest, 'preemptions' | 'switches'> & { readonly events: { readonly length: number } };

const isSimpler = (a: Cost, b: Cost): boolean => bySimplicity({ ...a, steps: a.events.length }, { ...b, steps: b.events.length }) < 0;

/** The events in that order, by names. */
export function named(x: Execution, model: WasmModel, order: readonly number[]): NamedEvent[] {
  return order.map((e) => {
    if (x.process[e] < 0) {
      return { process: '', kind: endsBubble(x, e) ? Op.wake : 0, choice: -1, partner: '', partnerChoice: -1, target: '', partnerSelects: false };
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

/** Whether a moment at which nothing else can happen is not time passing but for who waits for that (testing/synctest). */
function endsBubble(x: Execution, e: number): boolean {
  for (let s = 0; s < x.standings; s++) if (x.creator[s] === e && x.kind[s] === Op.wake && x.n[s] === Wake.idle) return true;
  return false;
}

/** The events as they came, but for the program's end, which comes after what the others still did. */
export function inOrder(x: Execution): number[] {
  const order = Array.from({ length: x.length }, (_, e) => e).filter((e) => e !== x.exited);
  if (x.exited >= 0) order.push(x.exited);
  return order;
}
