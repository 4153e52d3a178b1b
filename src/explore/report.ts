// What exploring tells: plain data, the JSON of `interleave explore --json` (DESIGN.md section 7).

import type { Why } from './explain';

export type FailureKind = 'panic' | 'fatal' | 'deadlock' | 'partial-deadlock' | 'leak' | 'livelock' | 'race' | 'property';

/** A goroutine that cannot go on, and what it waits for. */
export interface Stuck {
  /** Stable name: main/1/3. */
  readonly goroutine: string;
  /** The operation before which it stands: 'send', 'lock', … */
  readonly operation: string;
  /** Where, `f.go:3:2`. */
  readonly position: string;
  /** Where it was started; '' for main. */
  readonly started: string;
  /** Stable names of those who hold what it waits for. */
  readonly heldBy: readonly string[];
  /** In words: what it waits for, who could have served it, and why they never will. */
  readonly why?: Why;
}

/** One of the two accesses of a data race. */
export interface RaceParty {
  /** Stable name. */
  readonly goroutine: string;
  readonly write: boolean;
  readonly atomic: boolean;
  /** What is accessed, as in the source; '' when the source has no name for it. */
  readonly name: string;
  /** Of the innermost line that is not the library's, `f.go:3:2`. */
  readonly position: string;
  /** The calls, innermost first. */
  readonly stack: readonly { readonly function: string; readonly position: string }[];
  /** Where the goroutine was started, likewise; [] for main. */
  readonly started: readonly { readonly function: string; readonly position: string }[];
}

export interface RaceReport {
  /** As in the source; '' when it has no name there. */
  readonly variable: string;
  readonly accesses: readonly [RaceParty, RaceParty];
  /** The order that is missing, in words. */
  readonly missing: string;
}

export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
  /** `f.go:3:2`, '' when there is none. */
  readonly position: string;
  /** Replays to this failure. */
  readonly schedule: string;
  /** Turns of that schedule. */
  readonly steps: number;
  readonly preemptions: number;
  readonly switches: number;
  /** No schedule with this failure is simpler: known when exploration finished. */
  readonly minimal: boolean;
  /** How many executions fail this way. */
  readonly count: number;
  readonly stuck: readonly Stuck[];
  /** Of a data race. */
  readonly race?: RaceReport;
  /** The nearest schedule that passes, where one was found. */
  readonly passing?: Passing;
}

/** A schedule that passes and begins as a failing one does. */
export interface Passing {
  readonly schedule: string;
  /** Operations, at the beginning, that both do; then the failing one goes on with a step of `failing`, this one with one of `instead`. */
  readonly shared: number;
  /** Stable names; '' where time passes. */
  readonly failing: string;
  readonly instead: string;
}

/** An end result. */
export interface OutcomeEntry {
  readonly stdout: string;
  readonly exit: number;
  /** How many inequivalent executions lead to it. */
  readonly count: number;
  readonly schedule: string;
}

/** What was explored, where it is not all. */
export interface Bound {
  /** Only schedules with at most so many; null: others as well, or it has turned out that there are no others. */
  readonly preemptions: number | null;
  readonly delays?: number | null;
  readonly schedules: number | null;
  readonly seconds: number | null;
}

/** Schedules that were drawn at random. */
export interface Sampled {
  readonly method: 'random' | 'pct';
  readonly schedules: number;
  /** Inequivalent ones among them. */
  readonly distinct: number;
  readonly seed: number;
  /** Of PCT: its depth d, the most goroutines n and steps k of a schedule, and 1 / (n k^(d-1)), how likely one schedule at least shows a failure of depth d. */
  readonly depth?: number;
  readonly goroutines?: number;
  readonly steps?: number;
  readonly probability?: number;
}

/** One part of several: 1 of 4. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export interface Report {
  /** The part of the schedules that this report speaks of; absent: all. */
  readonly shard?: Shard;
  /** Of what was explored: reports of different programs are not put together. */
  readonly program?: string;
  /** The schedules were drawn at random: nothing is said of others. */
  readonly sampled?: Sampled;
  readonly verdict: 'holds' | 'fails' | 'incomplete';
  /** Complete executions, one each inequivalent schedule, failing ones included. */
  readonly schedules: number;
  /** Executions with a failure, those included that were cut. */
  readonly failing: number;
  readonly bound: Bound;
  readonly failures: readonly Failure[];
  readonly outcomes: readonly OutcomeEntry[];
  readonly seconds: number;
  readonly workers: number;
  /** Why exploration is incomplete: the limits that were reached; empty when it is complete. */
  readonly limits: readonly string[];
  /** What the seed fixed and exploring did not vary, though the program asked for it: map order, random numbers. */
  readonly fixedBySeed: readonly FixedBySeed[];
  readonly seed: number;
  /** Executions that turned out to be covered by others. */
  readonly redundant: number;
  /** Steps executed. */
  readonly steps: number;
}

/** What makes two failures the same one. A livelock is the same wherever in the circle it is noticed. */
export function failureKey(f: Pick<Failure, 'kind' | 'message' | 'position' | 'stuck'>): string {
  return f.kind === 'livelock' ? `livelock ${f.stuck.map((k) => k.goroutine).join()}` : `${f.kind} ${f.position} ${f.message}`;
}

export function outcomeKey(o: Pick<OutcomeEntry, 'exit' | 'stdout'>): string {
  return `${o.exit} ${o.stdout}`;
}

/** Orders failures: fewest preemptions, then fewest switches, then fewest steps. */
export function bySimplicity(a: Pick<Failure, 'preemptions' | 'switches' | 'steps'>, b: Pick<Failure, 'preemptions' | 'switches' | 'steps'>): number {
  return a.preemptions - b.preemptions || a.switches - b.switches || a.steps - b.steps;
}

/** What the program left to chance that is no choice of a schedule. */
export type FixedBySeed = 'map order' | 'random numbers';

/** What the verdict must add where the program drew what exploring does not vary; '' where it did not. */
export function seedSentence(r: Report): string {
  if (r.fixedBySeed.length === 0) return '';
  const what = r.fixedBySeed.join(' and ');
  return `${what[0].toUpperCase()}${what.slice(1)} fixed by seed ${r.seed}: other seeds may give other results.`;
}

/** The verdict in a sentence that claims no more than what was proved. */
export function verdictSentence(r: Report): string {
  const count = r.schedules.toLocaleString('en');
  const within = boundText(r.bound);
  if (r.sampled !== undefined) return sampledSentence(r, r.sampled);
  if (r.verdict === 'holds') {
    const all = r.schedules === 1 ? (within === '' ? 'its one schedule' : 'the one schedule') : `all ${count} schedules`;
    return `${r.shard === undefined ? '' : `part ${r.shard.index} of ${r.shard.count} `}holds in ${all}${within}`;
  }
  if (r.verdict === 'incomplete') return `nothing found in ${count} schedules${within} of unknown, stopped at ${r.limits.join(' and ')}`;
  if (r.failing > r.schedules) return `fails in ${failing(r)} schedules${within}`;
  const whole = r.limits.length === 0 ? `of all ${count} schedules` : `of the ${count} explored schedules`;
  return `fails in ${failing(r)} ${whole}${within}`;
}

const failing = (r: Report): string => r.failing.toLocaleString('en');

/** Which schedules the verdict is about: '' where it is about all. */
function boundText({ preemptions, delays }: Bound): string {
  const atMost = (n: number, what: string): string => ` with at most ${n} ${what}${n === 1 ? '' : 's'}`;
  if (preemptions !== null) return atMost(preemptions, 'preemption');
  return delays == null ? '' : atMost(delays, 'delay');
}

function sampledSentence(r: Report, s: Sampled): string {
  const drawn = `${s.schedules.toLocaleString('en')} sampled schedules (${s.distinct.toLocaleString('en')} different)`;
  return r.verdict === 'fails' ? `fails in ${failing(r)} of ${drawn}` : `nothing found in ${drawn} of unknown`;
}

/** What PCT states about a sample; '' where it does not apply. */
export function probabilitySentence(r: Report): string {
  const { depth, goroutines, steps, probability, schedules } = r.sampled ?? {};
  if (depth === undefined || probability === undefined || schedules === undefined) return '';
  const all = 1 - (1 - probability) ** schedules;
  return `a failure of depth ${depth} shows in one schedule with a probability of at least 1/(${goroutines}·${steps}^${depth - 1}) = ${probability.toPrecision(3)}, in ${schedules} of them with ${all.toPrecision(3)}`;
}
