// Explores test functions: each one as a program of its own, in all schedules. A schedule in which it fails, by t.Error
// or t.Fatal, by a panic, a deadlock or a race, is a failure.

import { testNames, testProgram, type Compiler, type Diagnostic, type SourceText } from '../go/compile';
import { explore, type ExploreOptions, type OnProgress } from './explore';
import type { Report } from './report';

export interface TestReport {
  readonly name: string;
  readonly report: Report;
}

export type TestsResult =
  | { readonly ok: true; readonly tests: readonly TestReport[] }
  /** `diagnostics` is empty when there are no tests. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** The program's arguments for one test; what follows the first slash of go test's pattern picks subtests. */
export function testArguments(name: string, pattern: string): string[] {
  const slash = pattern.indexOf('/');
  return [`-test.run=^${name}$${slash < 0 ? '' : pattern.slice(slash)}`];
}

/** Explores the tests whose name the pattern (go test's -run) matches; tells each report as it comes. */
export async function exploreTests(
  compiler: Compiler,
  sources: readonly SourceText[],
  pattern: string,
  options: ExploreOptions,
  onTest: (t: TestReport) => void = () => {},
  onProgress?: OnProgress,
): Promise<TestsResult> {
  const files = testProgram(sources);
  if (files === null) return { ok: false, diagnostics: [] };
  const result = await compiler.compile(files);
  if (!result.ok) return { ok: false, diagnostics: result.diagnostics };
  const program = result.compilation.module('visible', options.maxMemory ?? 512, true);
  const wanted = new RegExp(pattern.split('/')[0], 'u');
  const tests: TestReport[] = [];
  for (const name of testNames(sources).filter((n) => wanted.test(n))) {
    const report = await explore(program, { ...options, args: testArguments(name, pattern), isTest: true }, onProgress);
    tests.push({ name, report });
    onTest({ name, report });
  }
  return { ok: true, tests };
}
