// The standard library as checked packages. They never change, so each is parsed and its
// declarations are checked once in the life of a process; function bodies are checked when a program
// first uses them. All share one FileSet, of which every compilation takes a fork.

import { parseLibraryFile, FileSet, type File, type SourceFile } from '../syntax';
import { Checker, Info, Package, universe, unsafePackage } from '../types';
import type { CheckedPackage } from '../ir/build/program';
import { importPaths } from './imports';

export type StdSource = (path: string) => Promise<{ name: string; text: string }[] | null>;

/** Packages that every program contains. */
const always = ['runtime', 'internal/abi'];

export class Library {
  readonly fset = new FileSet();
  private readonly parsed = new Map<string, Promise<File[] | null>>();
  private readonly checked = new Map<string, CheckedPackage>();
  /** In dependency order. */
  private readonly order: CheckedPackage[] = [];

  constructor(private readonly source: StdSource) {}

  /** Loads and checks the named packages and all they import; gives those that do not exist. */
  async require(paths: readonly string[]): Promise<Set<string>> {
    const missing = new Set<string>();
    const wanted = [...always, ...paths];
    const visited = new Set<string>();
    while (wanted.length > 0) {
      const batch = wanted.splice(0).filter((p) => p !== 'unsafe' && !visited.has(p));
      for (const p of batch) visited.add(p);
      const files = await Promise.all(batch.map((p) => this.parse(p)));
      files.forEach((list, i) => {
        if (list === null) missing.add(batch[i]);
        else wanted.push(...list.flatMap(importPaths));
      });
    }
    for (const p of visited) if (!missing.has(p)) await this.check(p);
    return missing;
  }

  /** A package that `require` has loaded. */
  package(path: string): Package | undefined {
    if (path === 'unsafe') return unsafePackage;
    return this.checked.get(path)?.pkg;
  }

  /** The named packages and all they import, in dependency order. */
  closure(paths: Iterable<string>): CheckedPackage[] {
    const keep = new Set<string>();
    const visit = (path: string): void => {
      const p = this.checked.get(path);
      if (p === undefined || keep.has(path)) return;
      keep.add(path);
      for (const f of p.files) importPaths(f).forEach(visit);
    };
    always.forEach(visit);
    for (const p of paths) visit(p);
    return this.order.filter((p) => keep.has(p.pkg.path));
  }

  /** The checked package of this path that `require` has loaded. */
  checkedPackage(path: string): CheckedPackage | undefined {
    return this.checked.get(path);
  }

  /** The syntax of one of the library's files. */
  fileOf(source: SourceFile): File | null {
    for (const p of this.order) for (const f of p.files) if (f.source === source) return f;
    return null;
  }

  private parse(path: string): Promise<File[] | null> {
    let files = this.parsed.get(path);
    if (files === undefined) {
      files = this.source(path).then((sources) => sources && sources.map((s) => this.parseOne(s)));
      this.parsed.set(path, files);
    }
    return files;
  }

  private parseOne(s: { name: string; text: string }): File {
    return parseLibraryFile(this.fset, s.name, s.text, (pos, msg) => {
      throw new Error(`${this.fset.format(pos)}: ${msg}`);
    });
  }

  private async check(path: string): Promise<void> {
    if (this.checked.has(path)) return;
    const files = await this.parse(path);
    if (files === null) throw new Error(`the library imports ${path}, which it does not have`);
    for (const p of files.flatMap(importPaths)) if (p !== 'unsafe') await this.check(p);
    if (this.checked.has(path)) return;
    const pkg = new Package(path, files[0].name.name, universe);
    const info = new Info();
    const checker = new Checker(this.fset, pkg, info, {
      error: (e) => {
        if (!e.soft) throw new Error(`${this.fset.format(e.pos)}: ${e.msg}`);
      },
      importer: (p) => this.package(p),
      lazyBodies: true,
      allowMissingBodies: true,
    });
    checker.checkFiles(files);
    const done: CheckedPackage = { pkg, files, info, library: true, checkBody: (d) => checker.checkBody(d) };
    this.checked.set(path, done);
    this.order.push(done);
  }
}
