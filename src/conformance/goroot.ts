// A Go installation on disk: which files make up its packages, and importing those from source.
//
// Imported packages are checked without function bodies. They are those of the installation, not the
// project's own library, so that what is measured is the front end alone.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildConstraintHolds, FileSet, parseFile, type File } from '../go/syntax';
import { Checker, Info, Package, universe, unsafePackage } from '../go/types';

const systems = new Set(
  'aix android darwin dragonfly freebsd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(' '),
);
const machines = new Set(
  '386 amd64 arm arm64 loong64 mips mipsle mips64 mips64le ppc64 ppc64le riscv64 s390x wasm'.split(' '),
);

/** A platform that packages are built for. */
export interface Platform {
  readonly os: string;
  readonly arch: string;
}

/** A package that has been checked as a whole. */
export interface CheckedPackage {
  readonly files: File[];
  readonly pkg: Package;
  readonly info: Info;
}

/** Whether a build tag holds on a platform, for the language version of this implementation. */
export function hasTag(p: Platform, tag: string): boolean {
  const m = /^go1\.(\d+)$/.exec(tag);
  if (m !== null) return Number(m[1]) <= 26;
  if (tag === 'unix') return p.os === 'linux';
  return tag === p.os || tag === p.arch || tag === 'gc' || tag === 'goexperiment.regabiwrappers';
}

/** Whether a file's name selects it for a platform: name_OS, name_ARCH and name_OS_ARCH restrict. */
export function nameMatches(p: Platform, file: string): boolean {
  const parts = file.replace(/\.go$/, '').split('_').slice(1);
  let last = parts.pop();
  if (last !== undefined && machines.has(last)) {
    if (last !== p.arch) return false;
    last = parts.pop();
  }
  return last === undefined || !systems.has(last) || last === p.os;
}

/** The packages of an installation, parsed and checked on demand. */
export class GoRoot {
  readonly fset = new FileSet();
  private readonly packages = new Map<string, Package | null>();

  constructor(
    readonly root: string,
    readonly platform: Platform = { os: 'linux', arch: 'amd64' },
  ) {}

  /** The files of a folder under src that make up its package; null if there are none. */
  parseFolder(path: string, onError: (pos: number, msg: string) => void = () => {}): File[] | null {
    const dir = join(this.root, 'src', path);
    let names: string[];
    try {
      names = readdirSync(dir).filter((n) => n.endsWith('.go') && !n.endsWith('_test.go'));
    } catch {
      return null;
    }
    const files: File[] = [];
    for (const name of names.sort()) {
      if (name.startsWith('_') || name.startsWith('.') || !nameMatches(this.platform, name)) continue;
      const text = readFileSync(join(dir, name), 'utf8');
      // Most files that a constraint leaves out need not be parsed.
      const line = /^\/\/go:build .*$/m.exec(text.slice(0, text.search(/^package /m) + 1));
      if (line !== null && !buildConstraintHolds(line[0], (t) => hasTag(this.platform, t))) continue;
      files.push(parseFile(this.fset, `$GOROOT/src/${path}/${name}`, text, onError));
    }
    const own = files.filter((f) => f.name.name !== 'documentation');
    return own.length === 0 ? null : own;
  }

  /** Finds an imported package; undefined if there is none. */
  readonly import = (path: string): Package | undefined => {
    if (path === 'unsafe') return unsafePackage;
    const known = this.packages.get(path);
    if (known !== undefined) return known ?? undefined;
    this.packages.set(path, null);
    const files = this.parseFolder(path) ?? this.parseFolder('vendor/' + path);
    if (files === null) return undefined;
    const pkg = this.check(path, files);
    this.packages.set(path, pkg);
    return pkg;
  };

  /** Checks a package with its function bodies; null if there is none, or it is made with cgo. */
  checkPackage(path: string, onError: (pos: number, msg: string) => void): CheckedPackage | null {
    const all = this.parseFolder(path, onError);
    if (all === null || all.some((f) => f.imports.some((i) => i.path.value === '"C"'))) return null;
    const files = all.filter((f) => f.name.name === all[0].name.name);
    const pkg = new Package(path, files[0].name.name, universe);
    const info = new Info();
    new Checker(this.fset, pkg, info, {
      error: (e) => onError(e.pos, e.msg),
      importer: this.import,
      allowMissingBodies: true,
    }).checkFiles(files);
    return { files, pkg, info };
  }

  private check(path: string, files: File[]): Package {
    const pkg = new Package(path, files[0].name.name, universe);
    new Checker(this.fset, pkg, new Info(), {
      error: () => {},
      importer: this.import,
      ignoreFuncBodies: true,
      allowMissingBodies: true,
    }).checkFiles(files);
    return pkg;
  }
}
