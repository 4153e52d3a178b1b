// GOROOT/src under vet, which finds nothing there.

import { vet } from '../go/vet';
import type { GoRoot } from './goroot';
import { libraryPackages } from './library';
import { type Report, Tally } from './report';

/** Runs vet on all packages whose path contains `filter`. */
export function vetLibrary(root: GoRoot, filter: string): Report {
  const tally = new Tally('vet');
  for (const path of libraryPackages(root)) {
    if (!path.includes(filter)) continue;
    tally.test(path, () => {
      const checked = root.checkPackage(path, () => {});
      if (checked === null) return [];
      // The library may do with pointers what others may not.
      const wanted = (analyzer: string): boolean => analyzer !== 'unsafeptr';
      return vet(checked.files, checked.info, root.fset, checked.pkg, wanted).map((f) => {
        const p = root.fset.position(f.pos);
        return { test: p.file, line: p.line, kind: 'extra' as const, text: `${f.analyzer}: ${f.message}` };
      });
    });
  }
  return tally.report();
}
