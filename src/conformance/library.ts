// The packages of the standard library of an installation.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GoRoot } from './goroot';

/** Folders that hold no packages of the library, or sources of other tools. */
const leaveOut = /(^|\/)(testdata|_[^/]*)(\/|$)|^cmd(\/|$)|^builtin$/;

/** Their import paths, sorted; those of vendored packages begin with `vendor/`. */
export function libraryPackages(root: GoRoot, dir = ''): string[] {
  const out: string[] = [];
  for (const e of readdirSync(join(root.root, 'src', dir), { withFileTypes: true })) {
    const path = dir === '' ? e.name : `${dir}/${e.name}`;
    if (!e.isDirectory() || leaveOut.test(path)) continue;
    if (readdirSync(join(root.root, 'src', path)).some((n) => n.endsWith('.go') && !n.endsWith('_test.go'))) out.push(path);
    out.push(...libraryPackages(root, path));
  }
  return out.sort();
}
