// What the explorer says of a lesson's programs, asked once a program. It is asked as anybody asks it,
// through `interleave explore --json`, so that a lesson's figures are those that a reader gets.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceText } from '../go/compile';
import type { Exercise, FailureKind } from './exercise';

export interface Proof {
  readonly complete: boolean;
  readonly schedules: number;
  readonly failing: number;
  readonly failures: Map<FailureKind, string>;
  readonly outputs: readonly string[];
  /** Of the shortest schedule that fails, by kind. */
  readonly shortest: { readonly preemptions: number; readonly steps: number } | null;
}

interface Report {
  readonly verdict: 'holds' | 'fails' | 'incomplete';
  readonly schedules: number;
  readonly failures: readonly { kind: string; message: string; steps: number; preemptions: number; count?: number }[];
  readonly outcomes: readonly { stdout: string; exit: number; count: number }[];
}

const program = join(process.cwd(), 'bin/interleave.js');

/** Explorations of one lesson's programs. */
export class Explorations {
  private readonly known = new Map<string, Promise<Proof | null>>();

  constructor(
    private readonly source: (file: string) => readonly SourceText[],
    private readonly enabled: boolean,
  ) {}

  /** What the explorer finds; null where there is no explorer. */
  of(file: string, exercise?: Exercise): Promise<Proof | null> {
    let p = this.known.get(file);
    if (p === undefined) this.known.set(file, (p = Promise.resolve(this.enabled ? this.explore(file, exercise) : null)));
    return p;
  }

  private explore(file: string, exercise: Exercise | undefined): Proof | null {
    if (!existsSync(program)) return null;
    const folder = mkdtempSync(join(tmpdir(), 'explore-'));
    const path = join(folder, 'main.txtar');
    writeFileSync(path, this.source(file).map((f) => `-- ${f.name} --\n${f.text}`).join(''));
    const bound = exercise?.preemptions == null ? [] : ['--max-preemptions', String(exercise.preemptions)];
    const r = spawnSync('node', [program, 'explore', '--json', '--max-seconds', '60', ...bound, path], { encoding: 'utf8', timeout: 120_000, maxBuffer: 1 << 28 });
    rmSync(folder, { recursive: true });
    if (!r.stdout.startsWith('{')) return null;
    return read(JSON.parse(r.stdout) as Report, exercise?.output ?? null);
  }
}

function read(report: Report, output: string | null): Proof {
  const failures = new Map<FailureKind, string>();
  for (const f of report.failures) {
    const property = /^(?:panic: )?property: (.*)/.exec(f.message);
    const kind = property !== null ? 'property' : f.kind === 'partial-deadlock' ? 'deadlock' : f.kind;
    failures.set(kind as FailureKind, property?.[1] ?? f.message);
  }
  const outputs = [...new Set(report.outcomes.filter((o) => o.exit === 0).map((o) => o.stdout))];
  const other = output === null ? undefined : outputs.find((o) => o !== output);
  if (other !== undefined) failures.set('output', JSON.stringify(other));
  const first = [...report.failures].sort((a, b) => a.preemptions - b.preemptions || a.steps - b.steps)[0];
  return {
    complete: report.verdict !== 'incomplete',
    schedules: report.schedules,
    failing: report.failures.reduce((n, f) => n + (f.count ?? 0), 0),
    failures,
    outputs,
    shortest: first === undefined ? null : { preemptions: first.preemptions, steps: first.steps },
  };
}

/** Failures in a line. */
export function explain(failures: ReadonlyMap<FailureKind, string>): string {
  return [...failures].map(([k, m]) => `${k} (${m})`).join(', ');
}
