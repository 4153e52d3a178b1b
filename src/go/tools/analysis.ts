// A program parsed and checked for its reader rather than for the compiler: whatever is wrong with
// it, as much as possible is known about the rest.

import { Library, type SourceText } from '../compile';
import { importPaths } from '../compile/imports';
import { packagePath, readGoMod } from '../compile/load';
import {
  parseFile,
  type File,
  type FileSet,
  type Node,
  type Pos,
  type SourceFile,
} from '../syntax';
import { Scanner } from '../syntax/scanner';
import { Checker, Info, Package, universe, type TypeError } from '../types';
import type { Location, TextRange } from './protocol';
import { repair } from './repair';

/** A package of the user's own files. */
export interface AnalysedPackage {
  readonly path: string;
  readonly pkg: Package;
  readonly files: File[];
  readonly info: Info;
  readonly checker: Checker;
}

export interface AnalysisError {
  readonly pos: Pos;
  readonly msg: string;
  readonly code: string;
  readonly soft: boolean;
}

export interface AnalysisOptions {
  /** Leave function bodies for `checkBody`. */
  readonly lazyBodies?: boolean;
}

export class Analysis {
  readonly packages = new Map<string, AnalysedPackage>();
  readonly errors: AnalysisError[] = [];
  /** Import paths that nothing provides. */
  missing = new Set<string>();

  private constructor(
    readonly library: Library,
    readonly fset: FileSet,
    /** Where positions of the user's files start. */
    private readonly ownBase: Pos,
  ) {}

  static async of(
    library: Library,
    sources: readonly SourceText[],
    options: AnalysisOptions = {},
  ): Promise<Analysis> {
    const module = readGoMod(sources.find((s) => s.name === 'go.mod')?.text ?? '');
    const go = sources.filter((s) => s.name.endsWith('.go'));
    // The library must be loaded before positions are given out.
    const imports = go.flatMap((s) => scanImports(s.text));
    const own = new Set(go.map((s) => packagePath(module.path, s.name)));
    const missing = await requireEach(
      library,
      [...new Set(imports)].filter((p) => !own.has(p)),
    );
    const fset = library.fset.fork();
    const a = new Analysis(library, fset, (fset.files.at(-1)?.end ?? 0) + 1);
    a.missing = missing;
    const groups = new Map<string, File[]>();
    for (const s of go) {
      const file = a.parse(s);
      const external = s.name.endsWith('_test.go') && file.name.name.endsWith('_test');
      const path = packagePath(module.path, s.name) + (external ? '_test' : '');
      groups.set(path, [...(groups.get(path) ?? []), file]);
    }
    a.checkAll(groups, module.go, options);
    return a;
  }

  /** Parses a file and, if it has errors, once more what it may become. */
  private parse(s: SourceText): File {
    const before = this.errors.length;
    const file = parseFile(this.fset, s.name, s.text, (pos, msg) =>
      this.errors.push({ pos, msg, code: '', soft: false }),
    );
    if (this.errors.length === before) return file;
    const repaired = repair(s.text);
    if (repaired === s.text) return file;
    // Its errors are those of the first parse, its positions those of the text as written.
    return parseFile(this.fset, s.name, repaired, () => {});
  }

  private checkAll(groups: Map<string, File[]>, goVersion: string, options: AnalysisOptions): void {
    const active = new Set<string>();
    const check = (path: string): void => {
      const files = groups.get(path);
      if (files === undefined || this.packages.has(path) || active.has(path)) return;
      active.add(path);
      for (const f of files) importPaths(f).forEach(check);
      this.packages.set(path, this.checkPackage(path, files, goVersion, options));
    };
    for (const path of groups.keys()) check(path);
  }

  private checkPackage(
    path: string,
    files: File[],
    goVersion: string,
    options: AnalysisOptions,
  ): AnalysedPackage {
    const pkg = new Package(path, files[0].name.name, universe);
    const info = new Info();
    const checker = new Checker(this.fset, pkg, info, {
      error: (e) => this.errors.push(asError(e)),
      importer: (p) => this.packages.get(p)?.pkg ?? this.library.package(p),
      goVersion,
      lazyBodies: options.lazyBodies,
      allowMissingBodies: true,
    });
    guarded(() => checker.checkFiles(files));
    return { path, pkg, files, info, checker };
  }

  /** Checks the body of the function around a position, where bodies were put off. */
  checkBodyAt(p: AnalysedPackage, file: File, pos: Pos): void {
    for (const d of file.decls) {
      if (d.kind === 'FuncDecl' && d.pos <= pos && pos <= d.end)
        guarded(() => p.checker.checkBody(d));
    }
  }

  /** A file of the user's and the package it belongs to. */
  file(name: string): { file: File; pkg: AnalysedPackage } | null {
    for (const pkg of this.packages.values()) {
      const file = pkg.files.find((f) => f.source.name === name);
      if (file !== undefined) return { file, pkg };
    }
    return null;
  }

  /** The syntax of the file that holds a position, the library's included. */
  fileAt(pos: Pos): File | null {
    const source = this.fset.file(pos);
    if (source === null) return null;
    for (const p of this.packages.values()) {
      for (const f of p.files) if (f.source === source) return f;
    }
    return this.library.fileOf(source);
  }

  /** Whether a position is in a file of the user's. */
  isOwn(pos: Pos): boolean {
    // The library's files come before all others.
    return pos >= this.ownBase && this.fset.file(pos) !== null;
  }

  location(pos: Pos, end: Pos): Location | null {
    const source = this.fset.file(pos);
    return source === null ? null : { file: source.name, range: rangeIn(source, pos, end) };
  }
}

/** The import paths of a file, found without parsing the rest of it. */
function scanImports(text: string): string[] {
  const paths: string[] = [];
  const scanner = new Scanner(text, () => {});
  let inImport = false;
  let depth = 0;
  for (scanner.next(); scanner.tok !== 'EOF'; scanner.next()) {
    const { tok } = scanner;
    if (tok === 'import') inImport = true;
    else if (tok === 'func' || tok === 'type' || tok === 'var' || tok === 'const') break;
    else if (tok === '(') depth++;
    else if (tok === ')') depth--;
    else if (inImport && tok === 'literal' && scanner.litKind === 'STRING' && !scanner.bad) {
      paths.push(scanner.lit.slice(1, -1));
    } else if (tok === ';' && depth === 0) inImport = false;
  }
  return paths;
}

/** Loads packages; one that the library has but can't be loaded counts as missing. */
async function requireEach(library: Library, paths: readonly string[]): Promise<Set<string>> {
  const missing = new Set<string>();
  for (const p of paths) {
    if (p === 'unsafe') continue;
    try {
      for (const m of await library.require([p])) if (m === p) missing.add(p);
    } catch {
      missing.add(p);
    }
  }
  return missing;
}

function asError(e: TypeError): AnalysisError {
  return { pos: e.pos, msg: e.msg, code: e.code ?? '', soft: e.soft === true };
}

/** Checking broken source must not fail altogether: what is known so far is of use. */
function guarded(f: () => void): void {
  try {
    f();
  } catch (e) {
    if (!(e instanceof Error)) throw e;
  }
}

// ---------------------------------------------------------------------------- Positions

export function rangeIn(source: SourceFile, pos: Pos, end: Pos): TextRange {
  const start = placeIn(source, pos);
  const stop = placeIn(source, end);
  return {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: stop.lineNumber,
    endColumn: stop.column,
  };
}

export function nodeRange(file: File, node: Node): TextRange {
  return rangeIn(file.source, node.pos, node.end);
}

function placeIn(source: SourceFile, pos: Pos): { lineNumber: number; column: number } {
  const line = source.line(pos);
  return { lineNumber: line, column: pos - source.lineStart(line) + 1 };
}

/** The position of a line and column; past a line's end, its end. */
export function posIn(source: SourceFile, lineNumber: number, column: number): Pos {
  const start = source.lineStart(lineNumber);
  const next = source.lineStart(lineNumber + 1);
  const end = lineNumber < source.lineCount ? next - 1 : source.end;
  return Math.max(start, Math.min(start + column - 1, end));
}
