// GOROOT/test: programs that must be refused, with the errors beside the lines.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineExpectations } from '../go/types/testsupport/errorcomments';
import { frontEnd } from './gc';
import type { GoRoot } from './goroot';
import { compare } from './match';
import { type Report, Tally } from './report';

/** Runs the listed tests, given by path under GOROOT/test. */
export function errorcheck(root: GoRoot, list: readonly string[]): Report {
  const tally = new Tally('errorcheck');
  for (const name of list) {
    tally.test(name, () => {
      const text = readFileSync(join(root.root, 'test', name), 'utf8');
      const base = name.slice(name.lastIndexOf('/') + 1);
      const lang = /^\/\/ errorcheck.* -lang=(go1\.\d+)/.exec(text)?.[1];
      const found = frontEnd(root, [{ name: base, text }], { lang, driver: true, allowMissingBodies: true });
      // The tests are run with columns off, so positions in front of further lines have none.
      const got = found.map((f) => ({ ...f, msg: f.msg.replace(/^(\t\S+\.go:\d+):\d+/gm, '$1') }));
      return compare(name, lineExpectations(text, base), got, true);
    });
  }
  return tally.report();
}
