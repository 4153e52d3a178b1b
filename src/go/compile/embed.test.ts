// Which files go:embed's patterns find, and what is said when they find none.

import { expect, test } from 'vitest';
import type { Importer } from '../types';
import { FileSet, parseFile } from '../syntax';
import { Checker, Info, Package, universe } from '../types';
import { embeddedFiles } from './embed';

const sources = ['main.go', 'hello.txt', 'data/a.txt', 'data/sub/b.txt', 'data/_hidden', 'tmpl/x.tmpl'].map((name) => ({ name, text: name }));

/** The names that the variable v of a program with this directive holds, and the errors. */
function embed(directive: string, declaration = 'var v string'): { names: string[]; errors: string[] } {
  const fset = new FileSet();
  const file = parseFile(fset, 'main.go', `package main\n\nimport _ "embed"\n\n${directive}\n${declaration}\n`, () => {});
  const info = new Info();
  const other = new Package('embed', 'embed', universe);
  const importer: Importer = () => other;
  new Checker(fset, new Package('main', 'main', universe), info, { error: () => {}, importer }).checkFiles([file]);
  const errors: string[] = [];
  const found = embeddedFiles([file], info, '', sources, (pos, m) => errors.push(`${fset.position(pos).line}: ${m}`));
  return { names: [...found.values()].flat().map((f) => f.name), errors };
}

test('patterns find files, and those of folders', () => {
  expect(embed('//go:embed hello.txt').names).toEqual(['hello.txt']);
  expect(embed('//go:embed data "tmpl/*.tmpl"').names).toEqual(['data/a.txt', 'data/sub/b.txt', 'tmpl/x.tmpl']);
  expect(embed('//go:embed all:data').names).toEqual(['data/a.txt', 'data/sub/b.txt', 'data/_hidden']);
  expect(embed('//go:embed data/?.txt').names).toEqual(['data/a.txt']);
});

test('what finds nothing or stands before nothing is an error', () => {
  expect(embed('//go:embed nope').errors).toEqual(['5: pattern nope: no matching files found']);
  expect(embed('//go:embed hello.txt', 'func f() {}').errors).toEqual(['5: go:embed cannot apply to this declaration']);
});
