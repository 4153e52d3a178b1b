// GOROOT/src/internal/types/testdata: the type checkers' own tests, with errors beside the tokens.
//
// A test is a file, or a folder of files that make up one package. Flags are on the first line.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenExpectations } from '../go/types/testsupport/tokens';
import { frontEnd, type Source } from './gc';
import type { GoRoot } from './goroot';
import { compare } from './match';
import { type Report, Tally } from './report';

/** Runs all tests whose path contains `filter`. */
export function typesTests(root: GoRoot, filter: string): Report {
  const tally = new Tally('types');
  const top = join(root.root, 'src/internal/types/testdata');
  for (const dir of readdirSync(top).sort()) {
    for (const e of readdirSync(join(top, dir), { withFileTypes: true })) {
      const name = `${dir}/${e.name}`;
      if (!name.includes(filter)) continue;
      const path = join(top, name);
      const names = e.isDirectory() ? readdirSync(path).map((f) => join(path, f)) : [path];
      const sources = names.map((n) => ({ name: n.slice(top.length + 1), text: readFileSync(n, 'utf8') }));
      const why = unsupported(flagLine(sources[0].text));
      if (why !== '') tally.skip(name, why);
      else tally.test(name, () => runTest(root, name, sources));
    }
  }
  return tally.report();
}

function runTest(root: GoRoot, name: string, sources: readonly Source[]): ReturnType<typeof compare> {
  const lang = /-lang=(go1\.\d+)/.exec(flagLine(sources[0].text))?.[1];
  const options = { lang, keepGoing: true, allowMissingBodies: true, testFunctions: true, onlyTypes: true };
  const found = frontEnd(root, sources, options).map((f) => ({ ...f, msg: checkerWording(f.msg) }));
  return sources.flatMap((s) =>
    compare(name, tokenExpectations(s.text), found.filter((f) => f.file === s.name), false),
  );
}

function flagLine(text: string): string {
  return /^\/\/\s*(-.*)/.exec(text)?.[1] ?? '';
}

function unsupported(flags: string): string {
  if (flags.includes('-gotypesalias=0')) return 'asks for a checker without alias types';
  if (flags.includes('-fakeImportC')) return 'cgo';
  return '';
}

/**
 * Misuse of labels is reported by gc's parser, in its own words; the type checker, which these tests
 * are for, has others.
 */
function checkerWording(msg: string): string {
  return msg
    .replace(/^label (\S+) defined and not used$/, 'label $1 declared and not used')
    .replace(/^label (\S+) already defined at .*$/, 'label $1 already declared')
    .replace(/^label (\S+) not defined$/, 'label $1 not declared')
    .replace(/^(break|continue) label not defined: (\S+)$/, 'invalid $1 label $2')
    .replace(/^goto (\S+) jumps over declaration of .*:(\d+):\d+$/, 'goto $1 jumps over variable declaration at line $2')
    .replace(/^goto (\S+) jumps into block .*$/, 'goto $1 jumps into block');
}
