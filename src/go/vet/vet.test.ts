// vet against what real `go vet` says of the programs in testdata, recorded in .txt files beside them.
//
// To record a program again, put it into a module p, in a folder of the program's name, and run
// `go vet` there.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FileSet, parseFile } from '../syntax';
import { Checker, Info, Package, unsafePackage, universe } from '../types';
import { vet } from '.';
import { packages } from './testsupport/packages';

const dir = new URL('testdata/', import.meta.url);

/** A package and everything that vet needs to know of it. */
function check(fset: FileSet, path: string, name: string, text: string, known: Map<string, Package>): string[] {
  const errors: string[] = [];
  const file = parseFile(fset, name, text, (pos, msg) => errors.push(`${fset.format(pos)}: ${msg}`));
  const pkg = new Package(path, file.name.name, universe);
  const info = new Info();
  const importer = (p: string): Package | undefined => {
    if (p === 'unsafe') return unsafePackage;
    if (!known.has(p) && packages[p] !== undefined) {
      expect(check(fset, p, `${p}.go`, packages[p], known)).toEqual([]);
    }
    return known.get(p);
  };
  new Checker(fset, pkg, info, { error: (e) => errors.push(`${fset.format(e.pos)}: ${e.msg}`), importer }).checkFiles([file]);
  known.set(path, pkg);
  expect(errors).toEqual([]);
  return path.startsWith('p/') ? vet([file], info, fset, pkg).map((f) => `${fset.format(f.pos)}: ${f.message}`) : [];
}

test.each(readdirSync(dir).filter((n) => n.endsWith('.go')))('%s', (name) => {
  const base = name.replace(/\.go$/, '');
  const got = check(new FileSet(), `p/${base}`, name, readFileSync(new URL(name, dir), 'utf8'), new Map());
  const recorded = new URL(`${base}.txt`, dir);
  const want = existsSync(recorded) ? readFileSync(recorded, 'utf8').trim().split('\n') : [];
  expect(got.sort()).toEqual(want.filter((l) => l !== '').sort());
});
