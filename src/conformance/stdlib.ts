// GOROOT/src: every package of the standard library must parse and check without an error.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Checker, Info, Package, universe } from '../go/types';
import type { GoRoot } from './goroot';
import { type Failure, type Report, Tally } from './report';

/** Folders that hold no packages of the library, or sources of other tools. */
const leaveOut = /(^|\/)(testdata|_[^/]*)(\/|$)|^cmd(\/|$)|^builtin$/;

/** Checks all packages whose path contains `filter`, function bodies included. */
export function stdlib(root: GoRoot, filter: string): Report {
  const tally = new Tally('stdlib');
  let lines = 0;
  for (const path of packagePaths(root, '')) {
    if (!path.includes(filter)) continue;
    tally.test(path, () => {
      const failures: Failure[] = [];
      const error = (pos: number, msg: string): void => {
        const p = root.fset.position(pos);
        failures.push({ test: p.file, line: p.line, kind: 'extra', text: msg });
      };
      const files = root.parseFolder(path, error);
      if (files === null || files.some((f) => f.imports.some((i) => i.path.value === '"C"'))) return failures;
      for (const f of files) lines += f.source.lineCount;
      const pkg = new Package(path, files[0].name.name, universe);
      const checker = new Checker(root.fset, pkg, new Info(), {
        error: (e) => error(e.pos, e.msg),
        importer: root.import,
        allowMissingBodies: true,
      });
      checker.checkFiles(files.filter((f) => f.name.name === files[0].name.name));
      return failures;
    });
  }
  return tally.report([`${lines} lines`]);
}

function packagePaths(root: GoRoot, dir: string): string[] {
  const out: string[] = [];
  for (const e of readdirSync(join(root.root, 'src', dir), { withFileTypes: true })) {
    const path = dir === '' ? e.name : `${dir}/${e.name}`;
    if (!e.isDirectory() || leaveOut.test(path)) continue;
    if (readdirSync(join(root.root, 'src', path)).some((n) => n.endsWith('.go') && !n.endsWith('_test.go'))) out.push(path);
    out.push(...packagePaths(root, path));
  }
  return out.sort();
}
