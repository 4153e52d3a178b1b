// Test support: checking files whose imports are read from a real Go installation.
//
// Only tests use this; the product has its own library. Imported packages are checked from source
// without function bodies. Reading files is the test's business.

import { buildConstraintHolds, FileSet, type File, isSyntaxError, parseFile } from '../../syntax';
import { Checker, Info, Package, type TypeError, universe, unsafePackage } from '..';

/** The Go files of a folder of GOROOT/src, or null if there is no such folder. */
export type FolderReader = (path: string, wanted: (name: string) => boolean) => Source[] | null;

export interface Source {
  name: string;
  text: string;
}

const systems = /_(aix|android|darwin|dragonfly|freebsd|illumos|ios|js|linux|netbsd|openbsd|plan9|solaris|wasip1|windows|zos)(_|\.|$)/;
const machines = /_(386|amd64|arm|arm64|loong64|mips|mipsle|mips64|mips64le|ppc64|ppc64le|riscv64|s390x|wasm)(_|\.|$)/;

function hasTag(tag: string): boolean {
  if (['linux', 'amd64', 'unix', 'gc', 'cgo'].includes(tag)) return tag !== 'cgo';
  const m = /^go1\.(\d+)$/.exec(tag);
  return m !== null && Number(m[1]) <= 26;
}

function wanted(name: string): boolean {
  if (!name.endsWith('.go') || name.endsWith('_test.go')) return false;
  const os = systems.exec(name);
  const arch = machines.exec(name);
  return (os === null || os[1] === 'linux') && (arch === null || arch[1] === 'amd64');
}

/** A source importer over GOROOT/src. */
export class GorootImporter {
  readonly fset = new FileSet();
  private readonly packages = new Map<string, Package | null>();
  /** Errors found in the library, which should have none. */
  readonly errors: string[] = [];

  constructor(private readonly read: FolderReader) {}

  readonly import = (path: string): Package | undefined => {
    if (path === 'unsafe') return unsafePackage;
    const known = this.packages.get(path);
    if (known !== undefined) return known ?? undefined;
    this.packages.set(path, null);
    const sources = this.read(path, wanted) ?? this.read('vendor/' + path, wanted);
    if (sources === null) return undefined;
    const pkg = this.check(path, sources);
    this.packages.set(path, pkg);
    return pkg ?? undefined;
  };

  private check(path: string, sources: readonly Source[]): Package | null {
    const files: File[] = [];
    for (const { name, text } of sources) {
      const f = parseFile(this.fset, name, text, () => {});
      if (f.goBuild !== null && !buildConstraintHolds(f.goBuild, hasTag)) continue;
      if (f.name.name === 'documentation' || f.name.name === 'main') continue;
      files.push(f);
    }
    if (files.length === 0) return null;
    const pkg = new Package(path, files[0].name.name, universe);
    const checker = new Checker(this.fset, pkg, new Info(), {
      error: (e) => this.errors.push(`${this.fset.format(e.pos)}: ${e.msg}`),
      importer: this.import,
      ignoreFuncBodies: true,
      allowMissingBodies: true,
    });
    checker.checkFiles(files);
    return pkg;
  }
}

/** What checking some files found: syntax errors alone if there are any. */
export interface CheckResult {
  errors: { pos: number; msg: string }[];
  files: File[];
  info: Info;
  pkg: Package;
}

/** Parses and checks one package. */
export function checkSources(
  fset: FileSet,
  sources: readonly Source[],
  importer: (path: string) => Package | undefined,
  goVersion = '',
  path = 'p',
): CheckResult {
  const errors: { pos: number; msg: string }[] = [];
  let syntax = false;
  const files = sources.map((s) =>
    parseFile(fset, s.name, s.text, (pos, msg) => {
      errors.push({ pos, msg });
      if (isSyntaxError(msg)) syntax = true;
    }),
  );
  const pkg = new Package(path, files[0]?.name.name ?? '', universe);
  const info = new Info();
  if (!syntax) {
    const error = (e: TypeError): void => {
      errors.push({ pos: e.pos, msg: e.msg });
    };
    new Checker(fset, pkg, info, { error, importer, goVersion }).checkFiles(files);
  }
  return { errors, files, info, pkg };
}
