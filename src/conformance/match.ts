// Comparing what the front end reports with what comments in the sources expect.

import type { Expectation } from '../go/types/testsupport/errorcomments';
import type { Finding } from './gc';
import type { Failure } from './report';

/**
 * Pairs expectations with findings of the same line. With `all` an expectation takes every finding
 * of its line that it matches, as the runner of GOROOT/test does; otherwise one, the nearest.
 */
export function compare(test: string, want: readonly Expectation[], got: readonly Finding[], all: boolean): Failure[] {
  const failures: Failure[] = [];
  const left = new Set(got);
  for (const w of want) {
    const fits = [...left].filter((f) => f.line === w.line && w.matches(f.msg));
    if (fits.length === 0) {
      const others = got.filter((f) => f.line === w.line).map((f) => f.msg);
      const but = others.length === 0 ? '' : `\nline has: ${others.join('\n')}`;
      failures.push({ test, line: w.line, kind: 'missing', text: `"${w.text}"${but}` });
      continue;
    }
    const nearest = fits.reduce((a, b) => (Math.abs(a.col - w.col) <= Math.abs(b.col - w.col) ? a : b));
    for (const f of all ? fits : [nearest]) left.delete(f);
  }
  for (const f of left) failures.push({ test, line: f.line, kind: 'extra', text: f.msg });
  return failures;
}
