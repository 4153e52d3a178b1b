// GOROOT/test: programs that must run, print what their .out file says, and exit with 0.
//
// How a program is run is the caller's business, so that this knows nothing of the machine.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Failure, type Report } from './report';

/** What a program did. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** Compiles and runs a program given as source text. */
export type RunProgram = (source: string) => Promise<Outcome>;

/** Runs the listed tests, given by path under GOROOT/test. */
export async function runTests(goroot: string, list: readonly string[], run: RunProgram): Promise<Report> {
  const start = performance.now();
  const failures: Failure[] = [];
  for (const name of list) {
    const path = join(goroot, 'test', name);
    const text = await failureOf(path, run);
    if (text !== null) failures.push({ test: name, line: 0, kind: 'crash', text });
  }
  const seconds = (performance.now() - start) / 1000;
  const passed = list.length - failures.length;
  return { mode: 'run', tests: list.length, passed, skipped: [], failures, notes: [], seconds };
}

async function failureOf(path: string, run: RunProgram): Promise<string | null> {
  const golden = path.replace(/\.go$/, '.out');
  const want = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  let got: Outcome;
  try {
    got = await run(readFileSync(path, 'utf8'));
  } catch (e) {
    return e instanceof Error ? e.message : String(e);
  }
  if (got.exit !== 0) return `exit ${got.exit}\n${got.stderr}`;
  // The runner of GOROOT/test looks at both streams as one.
  const out = got.stdout + got.stderr;
  return out === want || got.stderr + got.stdout === want ? null : `output differs\n${out.slice(0, 400)}`;
}
