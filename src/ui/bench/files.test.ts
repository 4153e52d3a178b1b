import { expect, test } from 'vitest';
import { fileNameProblem, firstText } from './files';

test('names of files', () => {
  const problems = ['a.go', 'pkg/a.go', 'go.mod', '', ' a.go', 'a b.go', '../a.go', '/a.go', 'pkg//a.go', 'main.go', 'x'.repeat(101)].map((n) => fileNameProblem(n, ['main.go']) === '');
  expect(problems).toEqual([true, true, true, false, false, false, false, false, false, false, false]);
});

test('a new file begins with its package', () => {
  expect([firstText('b.go', 'package main\n'), firstText('store/b.go', ''), firstText('go.mod', ''), firstText('a_test.go', '// x\npackage shop\n').split('\n')[0]]).toEqual(['package main\n', 'package store\n', '', 'package shop']);
});
