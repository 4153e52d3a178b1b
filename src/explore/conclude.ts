// From findings to the report: each failure and outcome gets a schedule that anybody can run, and the
// verdict says what was proved and no more.

import type { CompiledProgram } from '../go/compile';
import type { ExploreOptions } from './explore';
import { MAX_SIMPLIFIED, type Findings } from './findings';
import type { Nearest } from './nearest';
import { replay, type NamedEvent } from './replay';
import { bySimplicity, type Failure, type FixedBySeed, type OutcomeEntry, type Report } from './report';

/** By bit of package runtime's drawn. */
const FIXED_BY_SEED: readonly FixedBySeed[] = ['map order', 'random numbers'];

/** Failures for which the nearest passing schedule is looked for. */
const MAX_PASSING = 8;

/** What the search did, for the report. */
export interface Totals {
  readonly schedules: number;
  readonly redundant: number;
  readonly steps: number;
  /** Why it is not all; empty: it is. */
  readonly limits: readonly string[];
  readonly seconds: number;
  readonly workers: number;
}

/** What the verdict is about, if not all schedules. */
export type Claim = Pick<Report, 'sampled'> & { readonly preemptions?: number; readonly delays?: number };

export async function conclude(
  program: CompiledProgram, options: ExploreOptions, findings: Findings, totals: Totals, claim: Claim = {},
  nearest: (failing: readonly NamedEvent[]) => Nearest | null = () => null,
): Promise<Report> {
  const limits = [...totals.limits, ...[...findings.waitsFor].map((w) => `where it waits for ${w}`)];
  const complete = limits.length === 0;
  const play = (events: readonly NamedEvent[], stuck: readonly string[] = []): ReturnType<typeof replay> => {
    const { args, stdin, maxMemory, seed } = options;
    return replay(program, events, {
      args: ['program', ...(args ?? [])], stdin: stdin ?? '', maxMemory: maxMemory ?? 512, seed: seed ?? 1,
    }, stuck);
  };
  const failures: Failure[] = [];
  for (const { ending, count, best } of findings.failures.values()) {
    const r = await play(best.events, ending.stuck.map((k) => k.goroutine));
    const passes = failures.length < MAX_PASSING ? nearest(best.events) : null;
    const passing = passes === null ? {} : {
      passing: {
        schedule: (await play(passes.events)).schedule, shared: passes.shared,
        failing: best.events[passes.shared].process, instead: passes.events[passes.shared]?.process ?? '',
      },
    };
    failures.push({
      kind: ending.kind, message: ending.message, position: ending.position, schedule: r.schedule, steps: r.turns,
      preemptions: best.preemptions, switches: best.switches, minimal: complete && claim.delays === undefined && best.exact && count <= MAX_SIMPLIFIED, count,
      stuck: ending.stuck.map((k) => ({ ...k, ...(r.why.has(k.goroutine) ? { why: r.why.get(k.goroutine) } : {}) })), ...(ending.race === undefined ? {} : { race: ending.race }), ...passing,
    });
  }
  failures.sort(bySimplicity);
  const outcomes: OutcomeEntry[] = [];
  for (const { stdout, exit, count, events } of findings.outcomes.values()) {
    outcomes.push({ stdout, exit, count, schedule: events.length === 0 ? '' : (await play(events)).schedule });
  }
  outcomes.sort((a, b) => b.count - a.count);
  return {
    verdict: failures.length > 0 ? 'fails' : complete ? 'holds' : 'incomplete',
    schedules: totals.schedules,
    bound: {
      preemptions: claim.preemptions ?? null, delays: claim.delays ?? null, schedules: options.maxSchedules ?? null, seconds: options.maxSeconds ?? null,
    },
    failures, outcomes, seconds: totals.seconds, workers: totals.workers, limits, redundant: totals.redundant, steps: totals.steps,
    fixedBySeed: FIXED_BY_SEED.filter((_, i) => ((findings.drawn >> i) & 1) !== 0),
    seed: options.seed ?? 1,
    ...(claim.sampled === undefined ? {} : { sampled: claim.sampled }),
    ...(options.shard === undefined ? {} : { shard: options.shard, program: digest(program.bytes) }),
  };
}

/** A short text that tells programs apart (FNV-1a). */
function digest(bytes: Uint8Array): string {
  let h = 0x811c9dc5;
  for (const b of bytes) h = Math.imul(h ^ b, 0x01000193);
  return `${bytes.length}-${(h >>> 0).toString(16)}`;
}
