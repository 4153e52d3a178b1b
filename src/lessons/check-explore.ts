// What the explorer says of a lesson's programs, asked once a program: the figures that a reader gets who
// presses Prove.

import type { SourceText } from '../go/compile';
import { explore } from '../explore/explore';
import type { Report } from '../explore/report';
import { Runner } from './check-run';
import { kindOf, type Exercise, type FailureKind } from './exercise';

export interface Proof {
  /** Everything was explored. */
  readonly complete: boolean;
  readonly schedules: number;
  readonly failing: number;
  /** By kind, what was said. */
  readonly failures: ReadonlyMap<FailureKind, string>;
  /** What schedules that end well print. */
  readonly outputs: readonly string[];
  /** The simplest schedule that fails. */
  readonly shortest: { readonly preemptions: number; readonly steps: number } | null;
  readonly seconds: number;
}

/** A reader waits no longer than this; exploring that takes more needs a smaller program. */
const MAX_SECONDS = 20;

/** Explorations of one lesson's programs. */
export class Explorations {
  private readonly known = new Map<string, Promise<Proof | null>>();

  constructor(
    private readonly source: (file: string) => readonly SourceText[],
    private readonly enabled: boolean,
  ) {}

  /** What the explorer finds; null where it is not asked or the program does not compile. */
  of(file: string, exercise?: Exercise): Promise<Proof | null> {
    let p = this.known.get(file);
    if (p === undefined) this.known.set(file, (p = this.enabled ? this.explore(file, exercise) : Promise.resolve(null)));
    return p;
  }

  private async explore(file: string, exercise: Exercise | undefined): Promise<Proof | null> {
    const runner = await Runner.compile(this.source(file));
    if (typeof runner === 'string') return null;
    const report = await explore(runner.visible(), { maxSeconds: MAX_SECONDS, maxPreemptions: exercise?.preemptions ?? null });
    return read(report, exercise?.output ?? null);
  }
}

function read(report: Report, output: string | null): Proof {
  const failures = new Map<FailureKind, string>();
  for (const f of report.failures) {
    const property = /^(?:panic: )?property: (.*)/.exec(f.message);
    failures.set(kindOf(f), property?.[1] ?? f.message);
  }
  const outputs = [...new Set(report.outcomes.filter((o) => o.exit === 0).map((o) => o.stdout))];
  const other = output === null ? undefined : outputs.find((o) => o !== output);
  if (other !== undefined) failures.set('output', JSON.stringify(other));
  const first = [...report.failures].sort((a, b) => a.preemptions - b.preemptions || a.steps - b.steps)[0];
  return {
    complete: report.limits.length === 0,
    schedules: report.schedules,
    failing: report.failures.reduce((n, f) => n + f.count, 0),
    failures,
    outputs,
    shortest: first === undefined ? null : { preemptions: first.preemptions, steps: first.steps },
    seconds: report.seconds,
  };
}

/** Failures in a line. */
export function explain(failures: ReadonlyMap<FailureKind, string>): string {
  return [...failures].map(([k, m]) => `${k} (${m})`).join(', ');
}
