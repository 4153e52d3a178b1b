// From source texts to a checked program: which packages there are, what they import, in which
// order they are checked. Nothing here knows of IR or Wasm.

import { FileSet, isSyntaxError, parseFile, type File } from '../syntax';
import { Checker, Info, Package, universe } from '../types';
import type { CheckedPackage } from '../ir/build/program';
import type { SourceText } from './archive';
import { Diagnostics, type Diagnostic } from './diagnostics';
import { importPaths } from './imports';
import { embeddedFiles } from './embed';
import type { Library } from './library';

export interface LoadedProgram {
  readonly fset: FileSet;
  /** In dependency order, package main last. Empty when there are errors. */
  readonly packages: readonly CheckedPackage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The packages of the user's own files, by import path; main is ''. */
interface UserPackage {
  readonly path: string;
  readonly files: File[];
}

/** Parses and checks a program made of these files (one folder a package; go.mod names the module). */
export async function loadProgram(library: Library, sources: readonly SourceText[]): Promise<LoadedProgram> {
  const module = readGoMod(sources.find((s) => s.name === 'go.mod')?.text ?? '');
  const go = sources.filter((s) => s.name.endsWith('.go') && !s.name.endsWith('_test.go'));
  // A first parse finds the imports: the library must be loaded before positions are given out.
  const scratch = new FileSet();
  const imports = go.flatMap((s) => importPaths(parseFile(scratch, s.name, s.text, () => {})));
  const own = new Set(go.map((s) => packagePath(module.path, s.name)));
  const missing = await library.require([...new Set(imports)].filter((p) => !own.has(p) && p !== 'unsafe'));
  const fset = library.fset.fork();
  const errors = new Diagnostics(fset);
  let syntaxFailed = false;
  const packages = new Map<string, UserPackage>();
  for (const s of go) {
    const file = parseFile(fset, s.path ?? s.name, s.text, (pos, msg) => {
      errors.add(pos, msg);
      if (isSyntaxError(msg)) syntaxFailed = true;
    });
    const path = packagePath(module.path, s.name);
    const p = packages.get(path) ?? { path, files: [] };
    p.files.push(file);
    packages.set(path, p);
  }
  const failed = (): LoadedProgram => ({ fset, packages: [], diagnostics: errors.sorted() });
  if (go.length === 0) return { fset, packages: [], diagnostics: [noFiles] };
  if (syntaxFailed) return failed();
  if (reportMissing(packages, missing, own, errors)) return failed();
  const checked = checkAll(packages, library, fset, module, errors, sources);
  if (!errors.empty) return failed();
  return { fset, packages: [...library.closure(new Set(imports)), ...checked], diagnostics: [] };
}

const noFiles: Diagnostic = { file: 'main.go', line: 1, column: 1, message: 'no Go files', severity: 'error' };

/** The import path of the package that a file belongs to; the module's root is package main. */
export function packagePath(module: string, file: string): string {
  const slash = file.lastIndexOf('/');
  return slash < 0 ? 'main' : `${module}/${file.slice(0, slash)}`;
}

/** The module path and language version that a go.mod gives. */
export function readGoMod(text: string): { path: string; go: string } {
  const path = /^module\s+(\S+)/m.exec(text)?.[1] ?? 'play';
  const go = /^go\s+(\d+\.\d+)/m.exec(text)?.[1];
  return { path, go: go === undefined ? '' : 'go' + go };
}

/** Reports imports of packages that do not exist; whether there are any. */
function reportMissing(packages: Map<string, UserPackage>, missing: Set<string>, own: Set<string>, errors: Diagnostics): boolean {
  let any = false;
  for (const p of packages.values()) {
    for (const f of p.files) {
      for (const i of f.imports) {
        const path = i.path.value.slice(1, -1);
        if (!missing.has(path) || own.has(path)) continue;
        const known = path.includes('.') ? `no required module provides package ${path}` : `package ${path} is not in std`;
        errors.add(i.path.pos, known);
        any = true;
      }
    }
  }
  return any;
}

function checkAll(
  packages: Map<string, UserPackage>,
  library: Library,
  fset: FileSet,
  module: { path: string; go: string },
  errors: Diagnostics,
  sources: readonly SourceText[],
): CheckedPackage[] {
  const done = new Map<string, CheckedPackage>();
  const order: CheckedPackage[] = [];
  const active = new Set<string>();
  const check = (p: UserPackage): CheckedPackage | undefined => {
    const known = done.get(p.path);
    if (known !== undefined) return known;
    if (active.has(p.path)) {
      errors.add(p.files[0].pos, 'import cycle not allowed');
      return undefined;
    }
    active.add(p.path);
    for (const path of p.files.flatMap(importPaths)) {
      const dependency = packages.get(path);
      if (dependency !== undefined) check(dependency);
    }
    const checked = checkPackage(p, fset, module.go, errors, (path) => done.get(path)?.pkg ?? library.package(path));
    const folder = p.path === 'main' ? '' : p.path.slice(module.path.length + 1);
    const embedded = embeddedFiles(p.files, checked.info, folder, sources, (pos, message) => errors.add(pos, message));
    done.set(p.path, checked);
    order.push({ ...checked, embedded });
    return checked;
  };
  for (const p of packages.values()) if (p.path !== 'main') check(p);
  const main = packages.get('main');
  if (main !== undefined) check(main);
  return order;
}

/** gc says where the language version came from that a construct is too new for. */
export function explainVersion(message: string, fileVersion: string, moduleVersion: string): string {
  if (!/requires go[0-9]+\.[0-9]+ or later/.test(message)) return message;
  return fileVersion !== '' ? `${message} (file declares //go:build ${fileVersion})` : `${message} (-lang was set to ${moduleVersion}; check go.mod)`;
}

function checkPackage(
  p: UserPackage,
  fset: FileSet,
  goVersion: string,
  errors: Diagnostics,
  importer: (path: string) => Package | undefined,
): CheckedPackage {
  const name = p.files[0].name.name;
  const pkg = new Package(p.path === 'main' ? 'main' : p.path, name, universe);
  const info = new Info();
  const report = (pos: number, message: string): void => {
    errors.add(pos, explainVersion(message, p.files.find((f) => pos >= f.pos && pos <= f.end)?.goVersion ?? '', goVersion));
  };
  const checker = new Checker(fset, pkg, info, { error: (e) => report(e.pos, e.msg), importer, goVersion });
  checker.checkFiles(p.files);
  if (p.path === 'main') {
    const main = pkg.scope.lookup('main');
    if (main?.kind !== 'func' && errors.empty) errors.add(p.files[0].name.pos, 'function main is undeclared in the main package');
  }
  return { pkg, files: p.files, info, library: false, checkBody: (d) => checker.checkBody(d) };
}
