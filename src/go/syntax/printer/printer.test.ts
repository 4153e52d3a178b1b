// The formatter against what gofmt makes of the same input. Expectations are recorded, so that the
// tests need no Go: testdata/NAME.input and NAME.golden, written by testing/check-gofmt.mjs, which
// also compares on far more input.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Scanner } from '../scanner';
import { format } from './index';
import { normalizeNumber } from './numbers';
import { manglers, randomFrom } from './testing/mangle';

const here = new URL('.', import.meta.url).pathname;
const root = new URL('../../../..', import.meta.url).pathname;

function formatted(text: string): string {
  const result = format(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors[0]));
  return result.text;
}

function goFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    if (e.isDirectory()) return goFiles(path);
    return e.name.endsWith('.go') ? [path] : [];
  });
}

const files = ['src/go/std', 'testdata'].flatMap((d) => goFiles(root + d));

/** The tokens of a text, less what gofmt may add or drop: semicolons, parentheses and final commas. */
function tokens(text: string): string[] {
  const list: string[] = [];
  const scanner = new Scanner(text, () => {});
  for (scanner.next(); scanner.tok !== 'EOF'; scanner.next()) {
    const { tok } = scanner;
    if (tok === ';') continue;
    if ((tok === ')' || tok === '}' || tok === ']') && list.at(-1) === ',') list.pop();
    if (tok === '(' || tok === ')') continue;
    if (tok === 'literal' && scanner.litKind !== 'STRING') list.push(normalizeNumber(scanner.lit));
    else list.push(tok === 'name' || tok === 'literal' ? scanner.lit : tok);
  }
  return list;
}

describe('recorded cases come out as from gofmt', () => {
  const cases = readdirSync(here + 'testdata').filter((f) => f.endsWith('.input'));
  test.each(cases)('%s', (name) => {
    const read = (file: string): string => readFileSync(join(here, 'testdata', file), 'utf8');
    expect(formatted(read(name))).toBe(read(name.replace('.input', '.golden')));
  });
});

test('every Go file of the project is formatted', () => {
  expect(files.length).toBeGreaterThan(100);
  const different = files.filter((f) => {
    const text = readFileSync(f, 'utf8');
    return formatted(text) !== text;
  });
  expect(different.map((f) => f.slice(root.length))).toEqual([]);
});

describe('mangled files', () => {
  test.each(Object.keys(manglers))(
    '%s: formatting again changes nothing, no token is lost',
    (name) => {
      const random = randomFrom(20091110);
      let accepted = 0;
      for (const f of files.filter((_, i) => i % 10 === 0)) {
        const text = manglers[name](readFileSync(f, 'utf8'), random);
        const result = format(text);
        if (!result.ok) continue;
        accepted++;
        const [before, after] = [tokens(text), tokens(result.text)];
        // Without blank lines the imports are one run, to be sorted.
        if (name === 'no blank lines') for (const list of [before, after]) list.sort();
        expect(after, f).toEqual(before);
        // gofmt itself needs two rounds to settle where comments get into other places.
        if (!/comments|no blank lines/.test(name))
          expect(formatted(result.text), f).toBe(result.text);
      }
      expect(accepted).toBeGreaterThan(0);
    },
  );
});

test('source with errors is not touched', () => {
  expect(format('package p\n\nfunc f( {\n', 'x.go')).toEqual({
    ok: false,
    errors: [
      { file: 'x.go', line: 3, column: 9, message: 'syntax error: unexpected {, expected )' },
    ],
  });
  expect(format('package p\n\nfunc f() { for a, b, c = range x {} }\n').ok).toBe(false);
  expect(format('package p\n\nfunc f() { go x }\n').ok).toBe(false);
  // These are for the compiler to complain about.
  expect(format('package p\n\nfunc f() {\nL:\n\tbreak\n}\n').ok).toBe(true);
});

test('a chain of thousands of operators is no problem', () => {
  const chain = Array.from({ length: 20_000 }, (_, i) => `"${i}"`).join(' +\n\t');
  const text = `package p\n\nvar s = ${chain}\n`;
  expect(formatted(text)).toBe(text);
});

test('a thousand lines take less than 20 ms', () => {
  const big =
    'package p\n' +
    readFileSync(here + 'testdata/statements.golden', 'utf8')
      .replace('package p\n', '')
      .repeat(12);
  for (let i = 0; i < 5; i++) formatted(big);
  const start = performance.now();
  for (let i = 0; i < 5; i++) formatted(big);
  const perThousand = ((performance.now() - start) / 5 / big.split('\n').length) * 1000;
  expect(perThousand).toBeLessThan(20);
});
