// From findings to the report: each failure and outcome gets a schedule that anybody can run, and the
// verdict says what was proved and no more.

import type { CompiledProgram } from '../go/compile';
import type { ExploreOptions } from './explore';
import { MAX_SIMPLIFIED, type Findings } from './findings';
import type { EndingFailure } from './classify';
import type { Nearest } from './nearest';
import { ENDLESS, replay, type NamedEvent, type Replayed } from './replay';
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
  const play = (events: readonly NamedEvent[], stuck: readonly string[] = []): ReturnType<typeof replay> => {
    const { args, stdin, maxMemory, seed } = options;
    return replay(program, events, {
      args: ['program', ...(args ?? [])], stdin: stdin ?? '', maxMemory: maxMemory ?? 512, seed: seed ?? 1,
    }, stuck);
  };
  // Nothing is told that a run does not show: it is the model that is wrong then, and more than this may be.
  let failing = findings.failing;
  const notShown = (what: string, count: number): void => {
    limits.push(`${what}, which could not be run again`);
    failing = Math.max(0, failing - count);
  };
  const failures: Failure[] = [];
  for (const { ending, count, best } of findings.failures.values()) {
    const r = await play(best.events, ending.stuck.map((k) => k.goroutine));
    if (!showsFailure(r, ending)) {
      notShown(`a ${ending.kind}`, count);
      continue;
    }
    const passes = failures.length < MAX_PASSING ? nearest(best.events) : null;
    const passing = passes === null ? {} : {
      passing: {
        schedule: (await play(passes.events)).schedule, shared: passes.shared,
        failing: best.events[passes.shared].process, instead: passes.events[passes.shared]?.process ?? '',
      },
    };
    failures.push({
      kind: ending.kind, message: ending.message, position: ending.position, schedule: r.schedule, steps: r.turns,
      preemptions: best.preemptions, switches: best.switches, minimal: claim.delays === undefined && best.exact && count <= MAX_SIMPLIFIED, count,
      stuck: ending.stuck.map((k) => ({ ...k, ...(r.why.has(k.goroutine) ? { why: r.why.get(k.goroutine) } : {}) })), ...(ending.race === undefined ? {} : { race: ending.race }), ...passing,
    });
  }
  failures.sort(bySimplicity);
  const outcomes: OutcomeEntry[] = [];
  for (const { stdout, exit, count, events } of findings.outcomes.values()) {
    if (events.length === 0) outcomes.push({ stdout, exit, count, schedule: '' });
    else {
      const r = await play(events);
      if (showsOutcome(r, stdout, exit)) outcomes.push({ stdout, exit, count, schedule: r.schedule });
      else notShown('an end result', 0);
    }
  }
  outcomes.sort((a, b) => b.count - a.count);
  const complete = limits.length === 0;
  return {
    verdict: failures.length > 0 ? 'fails' : complete ? 'holds' : 'incomplete',
    schedules: totals.schedules, failing,
    bound: {
      preemptions: claim.preemptions ?? null, delays: claim.delays ?? null, schedules: options.maxSchedules ?? null, seconds: options.maxSeconds ?? null,
    },
    failures: failures.map((f) => ({ ...f, minimal: f.minimal && complete })),
    outcomes, seconds: totals.seconds, workers: totals.workers, limits: [...new Set(limits)], redundant: totals.redundant, steps: totals.steps,
    fixedBySeed: FIXED_BY_SEED.filter((_, i) => ((findings.drawn >> i) & 1) !== 0),
    seed: options.seed ?? 1,
    ...(claim.sampled === undefined ? {} : { sampled: claim.sampled }),
    ...(options.shard === undefined ? {} : { shard: options.shard, program: digest(program.bytes) }),
  };
}

/** Whether a run fails as an execution of the explorer did. */
function showsFailure(r: Replayed, { kind, message }: EndingFailure): boolean {
  switch (kind) {
    case 'panic':
    case 'fatal':
    case 'deadlock':
      return r.exit === 2 && r.stderr.includes(message);
    case 'property':
      return r.exit > 0 || (r.exit === 0 && message.startsWith('unexpected output'));
    case 'race':
      return r.stderr.includes('DATA RACE');
    // Those who are stuck have been brought there; who comes to block only after the end is still on the way.
    case 'leak':
    case 'partial-deadlock':
      return r.stuck || (r.exit >= 0 && message.includes('left behind'));
    case 'livelock':
      return r.problem === '' || r.problem === ENDLESS;
  }
}

/** Whether a run ends as an execution of the explorer did. With data races the run has an exit code of its own. */
function showsOutcome(r: Replayed, stdout: string, exit: number): boolean {
  if (r.problem === ENDLESS) return true;
  return r.stdout === stdout && (r.exit === exit || (exit === 0 && r.stderr.includes('DATA RACE')));
}

/** A short text that tells programs apart (FNV-1a). */
function digest(bytes: Uint8Array): string {
  let h = 0x811c9dc5;
  for (const b of bytes) h = Math.imul(h ^ b, 0x01000193);
  return `${bytes.length}-${(h >>> 0).toString(16)}`;
}
