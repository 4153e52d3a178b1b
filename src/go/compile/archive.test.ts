import { expect, test } from 'vitest';
import { splitArchive } from './archive';

test('a plain file is one file', () => {
  expect(splitArchive('a.go', 'package main\n')).toEqual([{ name: 'a.go', text: 'package main\n' }]);
});

test('an archive is its files, the text before the first marker included', () => {
  const text = 'package main\n-- go.mod --\nmodule m\n-- q/q.go --\npackage q\n';
  expect(splitArchive('main.go', text)).toEqual([
    { name: 'main.go', text: 'package main\n' },
    { name: 'go.mod', text: 'module m\n' },
    { name: 'q/q.go', text: 'package q\n' },
  ]);
});
