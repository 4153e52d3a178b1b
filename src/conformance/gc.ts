// One package through the front end as gc's own driver puts it through: which errors are dropped,
// and what is added to those about language versions.

import { explainVersion } from '../go/compile';
import { isSyntaxError, parseFile, type File } from '../go/syntax';
import { Builtin, Checker, Info, Package, Scope, universe } from '../go/types';
import type { GoRoot } from './goroot';

/** An error of the front end; the lines after the first are indented. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly msg: string;
}

export interface Source {
  readonly name: string;
  readonly text: string;
}

export interface Options {
  /** `go1.N`, as -lang sets it. */
  readonly lang?: string;
  /** Check types even if the syntax is wrong, as the tests of the type checker do. */
  readonly keepGoing?: boolean;
  /** The driver's own doing: sorting, dropping repeats, explaining versions. */
  readonly driver?: boolean;
  readonly allowMissingBodies?: boolean;
  /** Predeclare assert and trace, which only tests know. */
  readonly testFunctions?: boolean;
  /** Leave out what gc checks after types. */
  readonly onlyTypes?: boolean;
}

/** The universe, with functions for tests. */
const testUniverse = new Scope(universe);
for (const name of ['assert', 'trace']) testUniverse.insert(new Builtin(name, null));

/** Parses and checks the package made of some files. */
export function frontEnd(root: GoRoot, sources: readonly Source[], options: Options = {}): Finding[] {
  const fset = root.fset;
  const found: Finding[] = [];
  let syntax = false;
  const add = (pos: number, msg: string): void => {
    const p = fset.position(pos);
    found.push({ file: p.file, line: p.line, col: p.col, msg });
  };
  const files: File[] = sources.map((s) =>
    parseFile(fset, s.name, s.text, (pos, msg) => {
      if (isSyntaxError(msg)) syntax = true;
      add(pos, msg);
    }),
  );
  // gc stops after a syntax error, unlike the type checker's own tests.
  if (!syntax || options.keepGoing === true) {
    const pkg = new Package('p', files[0].name.name, options.testFunctions === true ? testUniverse : universe);
    const versions = new Map(files.map((f) => [f.source.name, f.goVersion]));
    new Checker(fset, pkg, new Info(), {
      error: (e) => {
        const file = fset.position(e.pos).file;
        add(e.pos, options.driver === true ? explainVersion(e.msg, versions.get(file) ?? '', options.lang ?? '') : e.msg);
      },
      importer: root.import,
      goVersion: options.lang,
      allowMissingBodies: options.allowMissingBodies,
      onlyTypes: options.onlyTypes,
    }).checkFiles(files);
  }
  return options.driver === true ? flush(found) : found;
}

/** Sorted by line; a message that only repeats the one before on its line is dropped. */
function flush(found: Finding[]): Finding[] {
  const kept = found.filter((f, i) => {
    const last = found[i - 1];
    return last === undefined || last.line !== f.line || last.file !== f.file || last.msg !== f.msg;
  });
  return kept.sort((a, b) => a.line - b.line || a.col - b.col);
}
