// Test functions as a program: the package under test moves to a folder of its own, and a generated
// package main runs its Test functions, as go test does it.

import { FileSet, parseFile, type File } from '../syntax';
import type { SourceText } from './archive';

const MODULE = 'interleave.test';

interface Tests {
  readonly names: string[];
  hasMain: boolean;
}

/** Names of the Test functions of these files, in their order. */
export function testNames(sources: readonly SourceText[]): string[] {
  const found: Tests = { names: [], hasMain: false };
  for (const s of sources) {
    if (!s.name.endsWith('_test.go') || s.name.includes('/')) continue;
    collect(parseFile(new FileSet(), s.name, s.text, () => {}), found);
  }
  return found.names;
}

/** The files of a program that runs the Test functions of these files; null when there are none. */
export function testProgram(sources: readonly SourceText[]): SourceText[] | null {
  const go = sources.filter((s) => s.name.endsWith('.go') && !s.name.includes('/'));
  if (!go.some((s) => s.name.endsWith('_test.go'))) return null;
  const mod = sources.find((s) => s.name === 'go.mod');
  const module = /^module\s+(\S+)/m.exec(mod?.text ?? '')?.[1] ?? MODULE;
  const version = /^go\s+(\S+)/m.exec(mod?.text ?? '')?.[1];
  const inner: Tests = { names: [], hasMain: false };
  const outer: Tests = { names: [], hasMain: false };
  const moved = go.map((s) => {
    const file = parseFile(new FileSet(), s.name, s.text, () => {});
    const external = s.name.endsWith('_test.go') && file.name.name.endsWith('_test');
    if (s.name.endsWith('_test.go')) collect(file, external ? outer : inner);
    return { ...s, path: s.path ?? s.name, name: `${external ? 'xtest' : 'test'}/${s.name.replace(/_test\.go$/, '_tests.go')}` };
  });
  const others = sources.filter((s) => s.name.endsWith('.go') && s.name.includes('/'));
  const text = mainText(module, inner, outer, moved.some((s) => s.name.startsWith('xtest/')));
  return [
    { name: 'go.mod', text: `module ${module}\n${version === undefined ? '' : `\ngo ${version}\n`}` },
    ...moved,
    ...others,
    { name: 'main.go', path: '_testmain.go', text },
  ];
}

/** Finds TestXxx functions and TestMain. */
function collect(file: File, into: Tests): void {
  for (const d of file.decls) {
    if (d.kind !== 'FuncDecl' || d.recv !== null) continue;
    const { name } = d.name;
    if (name === 'TestMain') into.hasMain = true;
    else if (/^Test($|[^a-z])/u.test(name)) into.names.push(name);
  }
}

function mainText(module: string, inner: Tests, outer: Tests, hasOuter: boolean): string {
  const entry = (pkg: string) => (n: string): string => `\t{Name: ${JSON.stringify(n)}, F: ${pkg}.${n}},`;
  const uses = (t: Tests): boolean => t.names.length > 0 || t.hasMain;
  const main = inner.hasMain ? 'inner.TestMain(m)' : outer.hasMain ? 'outer.TestMain(m)' : 'os.Exit(m.Run())';
  return [
    'package main',
    '',
    'import (',
    ...(inner.hasMain || outer.hasMain ? [] : ['\t"os"']),
    '\t"testing"',
    '',
    `\t${uses(inner) ? 'inner' : '_'} "${module}/test"`,
    ...(hasOuter ? [`\t${uses(outer) ? 'outer' : '_'} "${module}/xtest"`] : []),
    ')',
    '',
    'var tests = []testing.InternalTest{',
    ...inner.names.map(entry('inner')),
    ...outer.names.map(entry('outer')),
    '}',
    '',
    'func main() {',
    '\tm := testing.MainStart(nil, tests, nil, nil, nil)',
    `\t${main}`,
    '}',
    '',
  ].join('\n');
}
