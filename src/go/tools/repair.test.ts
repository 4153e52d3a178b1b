// What half-written source is taken for.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { repair } from './repair';

const root = new URL('../../../', import.meta.url).pathname;

describe('patches', () => {
  const cases: [string, string, string][] = [
    ['a dot with nothing behind it', 'func f() {\n\tx.\n}\n', 'func f() {\n\tx._\n}\n'],
    [
      'a chain over lines is none',
      'func f() {\n\tx.\n\t\ty()\n}\n',
      'func f() {\n\tx.\n\t\ty()\n}\n',
    ],
    ['a call', 'func f() {\n\tg(1, h(2\n\tx()\n}\n', 'func f() {\n\tg(1, h(2))\n\tx()\n}\n'],
    ['a call at the end of a block', 'func f() {\n\tg(1,\n}\n', 'func f() {\n\tg(1,)\n}\n'],
    ['a header', 'func f() {\n\tif x.\n\t}\n}\n', 'func f() {\n\tif x._ {\n\t}\n}\n'],
    [
      'a block before the next function',
      'func f() {\n\tif x {\n\nfunc g() {}\n',
      'func f() {\n\tif x {}}\n\nfunc g() {}\n',
    ],
    ['comments stay where they are', 'func f() {\n\tx. // c\n}\n', 'func f() {\n\tx._ // c\n}\n'],
  ];
  test.each(cases)('%s', (_, before, after) => {
    expect(repair('package p\n\n' + before)).toBe('package p\n\n' + after);
  });
});

test('source that parses is left alone', () => {
  const files = readdirSync(root + 'testdata/lang').filter((n) => n.endsWith('.go'));
  expect(files.length).toBeGreaterThan(20);
  for (const f of files) {
    const text = readFileSync(`${root}testdata/lang/${f}`, 'utf8');
    expect(repair(text), f).toBe(text);
  }
});
