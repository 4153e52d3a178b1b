// GOROOT/test: programs that must run, print what their .out file says (nothing without one), and
// exit with 0. This knows what is expected of each and how to call what went wrong; run-worker.ts
// compiles and runs one, run-pool.ts keeps several workers busy.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Pool } from './run-pool';
import type { Outcome } from './run-worker';

/** Why a program does not do what it should. */
export type Reason =
  | 'package missing' // it imports one that the library does not have
  | 'does not compile' // diagnostics for a program that real Go accepts
  | 'compiler crash'
  | 'not supported' // the compiler says that it cannot do this yet
  | 'module refused' // the engine does not validate the module
  | 'too slow'
  | 'panics'
  | 'fatal error'
  | 'wrong exit code'
  | 'wrong output'
  | 'machine crash';

export interface RunFailure {
  readonly test: string;
  readonly reason: Reason;
  /** The first words of what it said. */
  readonly detail: string;
}

export interface RunReport {
  readonly tests: number;
  /** Listed, but not in this installation of Go. */
  readonly absent: readonly string[];
  readonly failures: readonly RunFailure[];
  readonly seconds: number;
}

/** Runs the listed tests, given by path under GOROOT/test, in `jobs` processes. */
export async function runTests(goroot: string, list: readonly string[], jobs: number): Promise<RunReport> {
  const start = performance.now();
  const root = join(goroot, 'test');
  const present = list.filter((t) => existsSync(join(root, t)));
  const failures: RunFailure[] = [];
  await new Pool(jobs).run(
    present.map((t) => join(root, t)),
    (path, outcome) => {
      const test = path.slice(root.length + 1);
      const failure = judge(path, outcome);
      if (failure !== null) failures.push({ test, ...failure });
    },
  );
  failures.sort((a, b) => present.indexOf(a.test) - present.indexOf(b.test));
  const absent = list.filter((t) => !present.includes(t));
  return { tests: present.length, absent, failures, seconds: (performance.now() - start) / 1000 };
}

function judge(path: string, o: Outcome): Omit<RunFailure, 'test'> | null {
  switch (o.kind) {
    case 'diagnostics': {
      const first = o.text.split('\n').find((l) => l !== '') ?? '';
      const reason =
        /is not in std$/.test(first) ? 'package missing'
        : /not supported/.test(first) ? 'not supported'
        : 'does not compile';
      return { reason, detail: first.replace(/^.*?([^/]*\.go)/, '$1') };
    }
    case 'crash':
      return { reason: o.stage === 'compile' ? 'compiler crash' : o.stage === 'load' ? 'module refused' : 'machine crash', detail: o.text };
    case 'timeout':
      return { reason: 'too slow', detail: o.text };
    case 'ran':
      return judgeRun(path, o);
  }
}

function judgeRun(path: string, o: Outcome & { kind: 'ran' }): Omit<RunFailure, 'test'> | null {
  if (o.exit === 124) return { reason: 'too slow', detail: 'work limit' };
  if (o.exit !== 0) {
    const fatal = /^fatal error: .*/m.exec(o.stderr);
    const panic = /^panic: .*/m.exec(o.stderr);
    if (fatal !== null) return { reason: 'fatal error', detail: fatal[0] };
    if (panic !== null) return { reason: 'panics', detail: firstLines(panic[0] + '\n' + o.stdout) };
    return { reason: 'wrong exit code', detail: `exit ${o.exit}: ${firstLines(o.stderr + o.stdout)}` };
  }
  const golden = path.replace(/\.go$/, '.out');
  const want = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  // The runner of GOROOT/test looks at both streams as one.
  return o.output === want ? null : { reason: 'wrong output', detail: difference(o.output, want) };
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, 3).join(' | ').slice(0, 200);
}

function difference(got: string, want: string): string {
  const g = got.split('\n');
  const w = want.split('\n');
  const at = g.findIndex((line, i) => line !== w[i]);
  const line = at < 0 ? g.length : at;
  return `line ${line + 1}: got ${JSON.stringify(g[line] ?? '')}, want ${JSON.stringify(w[line] ?? '')}`.slice(0, 200);
}

/** The failures by reason, largest group first, and the sum. */
export function formatRunReport(r: RunReport): string {
  const lines: string[] = [];
  for (const [reason, list] of byReason(r)) {
    lines.push(`${list.length} × ${reason}`);
    for (const f of list) lines.push(`    ${f.test}: ${f.detail}`);
  }
  for (const t of r.absent) lines.push(`absent: ${t}`);
  const passed = r.tests - r.failures.length;
  lines.push(`run: ${passed} of ${r.tests} (${((100 * passed) / r.tests).toFixed(1)} %); ${r.seconds.toFixed(1)} s`);
  return lines.join('\n') + '\n';
}

function byReason(r: RunReport): [Reason, RunFailure[]][] {
  const groups = new Map<Reason, RunFailure[]>();
  for (const f of r.failures) groups.set(f.reason, [...(groups.get(f.reason) ?? []), f]);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}

/** The same as a page of Markdown. */
export function runReportPage(r: RunReport): string {
  const passed = r.tests - r.failures.length;
  const rows = byReason(r).map(([reason, list]) => `| ${reason} | ${list.length} |`);
  const details = byReason(r).flatMap(([reason, list]) => [
    '',
    `### ${reason[0].toUpperCase()}${reason.slice(1)}`,
    ...list.map((f) => `- \`${f.test}\`: ${markdown(f.detail)}`),
  ]);
  return [
    '<!-- Generated by `conformance run --page docs/conformance-run.md`; do not edit. -->',
    '# Programs of Go\'s own test suite',
    '',
    'Each is a program of `GOROOT/test` that runs, prints what its `.out` file says (nothing without',
    'one) and exits with 0. They are compiled by this compiler and run at full speed.',
    '',
    '| result | programs |',
    '|---|---|',
    `| passes | ${passed} of ${r.tests} |`,
    ...rows,
    ...details,
    '',
  ].join('\n');
}

function markdown(text: string): string {
  return '`' + text.split('\n')[0].replaceAll('`', "'") + '`';
}
