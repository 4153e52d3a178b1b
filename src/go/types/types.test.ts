// The checker's own tests: Go files in testdata with the expected errors beside the tokens.
//
// `/* ERROR "text" */` after a token expects an error there whose message contains the text, ERRORx
// one that matches a regular expression. Missing and further errors both fail. A first line such as
// `// -lang=go1.20` sets the language version.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FileSet, parseFile } from '../syntax';
import { Builtin, Checker, Info, Package, Scope, universe, unsafePackage } from '.';
import { tokenExpectations } from './testsupport/tokens';

const dir = new URL('testdata/', import.meta.url);

/** The universe with assert, which checks what constants are. */
const testUniverse = new Scope(universe);
testUniverse.insert(new Builtin('assert', null));

/** A few declarations under well-known import paths; the checker does not need more of them. */
const packages: Record<string, string> = {
  fmt: 'package fmt; func Println(...any) {}; type Stringer interface{ String() string }; type pp struct{}',
  os: 'package os; type File struct{ name string }; func (*File) Close() error { return nil }; func Exit(int) {}',
};

function importer(fset: FileSet): (path: string) => Package | undefined {
  const known = new Map<string, Package>();
  return (path) => {
    if (path === 'unsafe') return unsafePackage;
    const text = packages[path];
    if (text === undefined) return undefined;
    let pkg = known.get(path);
    if (pkg === undefined) {
      pkg = new Package(path, path, universe);
      const file = parseFile(fset, path, text, () => {});
      new Checker(fset, pkg, new Info(), { error: () => {} }).checkFiles([file]);
      known.set(path, pkg);
    }
    return pkg;
  };
}

/** What the checker says about a file, as `line: message`, and what it should say. */
function check(name: string, text: string): { got: string[]; want: string[] } {
  const fset = new FileSet();
  const found: { line: number; col: number; msg: string }[] = [];
  const add = (pos: number, msg: string): void => {
    const { line, col } = fset.position(pos);
    found.push({ line, col, msg });
  };
  const imports = importer(fset);
  const file = parseFile(fset, name, text, add);
  const pkg = new Package('p', file.name.name, testUniverse);
  const goVersion = /^\/\/ -lang=(go1\.\d+)/.exec(text)?.[1];
  new Checker(fset, pkg, new Info(), { error: (e) => add(e.pos, e.msg), importer: imports, goVersion }).checkFiles([file]);

  const want: string[] = [];
  const got: string[] = [];
  const left = new Set(found);
  for (const w of tokenExpectations(text)) {
    const hit = [...left].find((f) => f.line === w.line && f.col === w.col && w.matches(f.msg));
    if (hit === undefined) want.push(`${w.line}:${w.col}: ${w.text}`);
    else left.delete(hit);
  }
  for (const f of left) got.push(`${f.line}:${f.col}: ${f.msg}`);
  return { got, want };
}

describe('errors beside the tokens', () => {
  const names = readdirSync(dir).filter((n) => n.endsWith('.go'));
  test.each(names)('%s', (name) => {
    const { got, want } = check(name, readFileSync(new URL(name, dir), 'utf8'));
    expect(got).toEqual([]);
    expect(want).toEqual([]);
  });
});
