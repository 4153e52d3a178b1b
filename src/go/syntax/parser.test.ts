// The parser on real programs, and its wording of errors, compared with what gc prints.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileSet, parseFile, parseLibraryFile } from './index';

function errorsOf(text: string): string[] {
  const fset = new FileSet();
  const errors: string[] = [];
  parseFile(fset, 'x.go', text, (pos, msg) => {
    const p = fset.position(pos);
    errors.push(`${p.line}:${p.col}: ${msg}`);
  });
  return errors;
}

function goFiles(): string[] {
  const root = new URL('../../..', import.meta.url).pathname;
  const find = (dir: string): string[] => walk(root + dir);
  return [...find('src/go/std'), ...find('testdata')];
}

function walk(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    if (e.isDirectory()) return walk(path);
    return e.name.endsWith('.go') ? [path] : [];
  });
}

test('every Go file of the project parses', () => {
  const files = goFiles();
  expect(files.length).toBeGreaterThan(100);
  for (const f of files) expect({ f, errors: errorsOf(readFileSync(f, 'utf8')) }).toEqual({ f, errors: [] });
});

describe("errors have gc's wording and position", () => {
  // Each recorded from `go build`.
  const cases: [string, string, string[]][] = [
    ['a missing brace', 'package p\nfunc f()\n{\n}\n', ['3:1: syntax error: unexpected semicolon or newline before {']],
    ['a missing condition', 'package p\nfunc f() {\n\tif {\n\t}\n}\n', ['3:5: syntax error: missing condition in if statement']],
    ['an unterminated string', 'package p\nvar s = "abc\n', ['2:13: newline in string']],
    ['a statement at top level', 'package p\nx := 1\n', ['2:1: syntax error: non-declaration statement outside function body']],
    ['a call over lines', 'package p\nfunc f() {\n\tg(1,\n\t\t2\n\t)\n}\n', ['4:4: syntax error: unexpected newline in argument list; possibly missing comma or )']],
    ['an unused label', 'package p\nfunc f() {\nL:\n}\n', ['3:1: label L defined and not used']],
    ['a break outside a loop', 'package p\nfunc f() {\n\tbreak\n}\n', ['3:2: break is not in a loop, switch, or select']],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(errorsOf(text)).toEqual(expected);
  });
});

test('a type parameter that looks like an array length', () => {
  const file = parseFile(new FileSet(), 'x.go', 'package p\ntype T[P *struct{}] struct{}\n', (_, msg) => {
    throw new Error(msg);
  });
  const decl = file.decls[0];
  const spec = decl.kind === 'TypeDecl' ? decl.specs[0] : null;
  expect(spec?.typeParams?.fields.map((f) => f.names[0].name)).toEqual(['P']);
});

test('any text ends in a tree or in errors, never in an exception', () => {
  const tokens = ['package', 'p', '\n', ';', 'func', 'f', '(', ')', '{', '}', '[', ']', 'if', 'for', 'range', ':=', '=', '1', '"s"', 'go', 'chan', '<-', 'select', 'case', ':', ',', '.', '*', 'type', 'struct', 'interface', 'T', '...', 'switch', 'map', 'var', 'const', '~', '|', '/*', '`'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 60 }), (list) => {
      errorsOf('package p\n' + list.join(' '));
    }),
    { numRuns: 2000, seed: 20091110 },
  );
});


test('bodies that are parsed later are the same, and as soon as they are read', () => {
  const text = [
    'package p',
    '// A comment with a { brace.',
    'func f(a int) string { if a > 0 { return "}" }; return `{"` + string(\'}\') /* } */ }',
    'func (t T) g() {',
    '\tfor {} // }',
    '}',
    'func h()',
    'var x = func() int { return 1 }',
    '',
  ].join('\n');
  const shape = (later: boolean): string => {
    const fset = new FileSet();
    const errors: string[] = [];
    const parse = later ? parseLibraryFile : parseFile;
    const file = parse(fset, 'p.go', text, (pos, msg) => errors.push(`${fset.format(pos)}: ${msg}`));
    return JSON.stringify([errors, file.decls], (key, value: unknown) => (key === 'id' ? 0 : value));
  };
  expect(JSON.parse(shape(true))).toEqual(JSON.parse(shape(false)));
});
