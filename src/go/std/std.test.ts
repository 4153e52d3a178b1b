// Every package of the library type-checks, bodies included, under the project's own checker, and exports
// what docs/std.md says (testing/apidoc.mjs records the names where Go is present).

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileSet, parseFile } from '../syntax';
import { Checker, Info, Package, universe, unsafePackage } from '../types';

const std = new URL('.', import.meta.url).pathname;

/** Folders of the tools that test the library; they lie beside package testing. */
const tools = new Set(['testdata', 'gen', 'host', 'hosttests', 'overlay'].map((name) => `testing/${name}`));

function packages(dir = ''): string[] {
  return readdirSync(join(std, dir)).flatMap((name) => {
    const path = dir === '' ? name : `${dir}/${name}`;
    if (!statSync(join(std, path)).isDirectory() || tools.has(path)) return [];
    const own = readdirSync(join(std, path)).some((n) => n.endsWith('.go')) ? [path] : [];
    return [...own, ...packages(path)];
  });
}

const fset = new FileSet();
const done = new Map<string, Package | undefined>();
const errors: Record<string, string[]> = {};

/** Checks a package and those that it imports. */
function load(path: string): Package | undefined {
  if (path === 'unsafe') return unsafePackage;
  if (done.has(path)) return done.get(path);
  done.set(path, undefined);
  const dir = join(std, path);
  const names = existsSync(dir) ? readdirSync(dir).filter((n) => n.endsWith('.go') && !n.endsWith('_test.go')) : [];
  if (names.length === 0) return undefined;
  const list: string[] = [];
  const files = names.map((n) =>
    parseFile(fset, `${path}/${n}`, readFileSync(join(dir, n), 'utf8'), (p, m) => list.push(`${fset.format(p)}: ${m}`)),
  );
  for (const f of files) for (const i of f.imports) load(i.path.value.slice(1, -1));
  const pkg = new Package(path, files[0].name.name, universe);
  done.set(path, pkg);
  const checker = new Checker(fset, pkg, new Info(), {
    error: (e) => {
      // Packages that are not written yet are missing, not wrong.
      if (!e.msg.endsWith(' is not in std')) list.push(`${fset.format(e.pos)}: ${e.msg}`);
    },
    importer: load,
    allowMissingBodies: true,
  });
  checker.checkFiles(files);
  if (list.length > 0) errors[path] = list;
  return pkg;
}

test('the library type-checks', () => {
  const all = packages();
  expect(all.length).toBeGreaterThan(10);
  for (const p of all) load(p);
  expect(errors).toEqual({});
});

test('the library exports what the page about it says', () => {
  const recorded = JSON.parse(readFileSync(join(std, 'testing/api.json'), 'utf8')) as Record<string, string[]>;
  const missing = Object.entries(recorded).flatMap(([path, names]) => {
    const scope = load(path)?.scope;
    return names.filter((n) => scope?.lookup(n) == null).map((n) => `${path}.${n}`);
  });
  expect(missing).toEqual([]);
});
