// GOROOT/src: every package of the standard library must parse and check without an error.

import type { GoRoot } from './goroot';
import { libraryPackages } from './library';
import { type Failure, type Report, Tally } from './report';

/** Checks all packages whose path contains `filter`, function bodies included. */
export function stdlib(root: GoRoot, filter: string): Report {
  const tally = new Tally('stdlib');
  let lines = 0;
  for (const path of libraryPackages(root)) {
    if (!path.includes(filter)) continue;
    tally.test(path, () => {
      const failures: Failure[] = [];
      const checked = root.checkPackage(path, (pos, msg) => {
        const p = root.fset.position(pos);
        failures.push({ test: p.file, line: p.line, kind: 'extra', text: msg });
      });
      for (const f of checked?.files ?? []) lines += f.source.lineCount;
      return failures;
    });
  }
  return tally.report([`${lines} lines`]);
}
