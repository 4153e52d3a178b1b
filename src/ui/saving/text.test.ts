import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFiles, unpackFiles } from './text';

test('files come back from their text; the text of one file is the file', () => {
  const name = fc.constantFrom('main.go', 'a/a.go', 'x_test.go');
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ name, text: fc.string() }), { minLength: 1, selector: (f) => f.name }), (files) => {
      expect(unpackFiles(packFiles(files))).toEqual(files);
    }),
  );
  expect(packFiles([{ name: 'main.go', text: 'package main' }])).toBe('package main');
  expect(unpackFiles('interleave-files:[{')).toEqual([{ name: 'main.go', text: 'interleave-files:[{' }]);
});
