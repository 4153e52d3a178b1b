// Imports as text: which packages there are to import, adding one, and putting all in order.

import { NoPos, type CommentGroup, type File, type ImportSpec } from '../syntax';
import { rangeIn, type AnalysedPackage, type Analysis } from './analysis';
import type { TextEdit } from './protocol';
import { walk } from './walk';

/** Finds packages by the name that code uses them under. */
export class PackageIndex {
  private readonly byName = new Map<string, string[]>();

  /** Of the given import paths, those that a program may import. */
  constructor(readonly paths: readonly string[]) {
    for (const p of paths) {
      if (!isImportable(p)) continue;
      const name = packageName(p);
      this.byName.set(name, [...(this.byName.get(name) ?? []), p]);
    }
    for (const list of this.byName.values())
      list.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  }

  /** Paths of the packages of this name, the most likely one first. */
  named(name: string): readonly string[] {
    return this.byName.get(name) ?? [];
  }

  get names(): Iterable<[string, readonly string[]]> {
    return this.byName;
  }
}

function isImportable(path: string): boolean {
  return !path.split('/').includes('internal');
}

/** Of packages of one name, the plain ones are most likely meant. */
function rank(path: string): number {
  return (
    path.split('/').length + (path.startsWith('crypto/') || path.startsWith('text/') ? 0.5 : 0)
  );
}

/** The name of a package, judged by its path. */
export function packageName(path: string): string {
  const parts = path.split('/');
  const last = parts[parts.length - 1];
  return /^v\d+$/.test(last) && parts.length > 1 ? parts[parts.length - 2] : last;
}

/** Whether the go command would look for a path in the standard library. */
function isStd(path: string): boolean {
  return !path.split('/')[0].includes('.');
}

// ---------------------------------------------------------------------------- Adding one

/** What to change for a file to import a path; nothing if it does. */
export function importEdits(file: File, path: string): TextEdit[] {
  if (file.imports.some((s) => pathOf(s) === path && s.name === null)) return [];
  const { source } = file;
  const quoted = JSON.stringify(path);
  const at = (from: number, to: number, newText: string): TextEdit[] => [
    { file: source.name, range: rangeIn(source, from, to), newText },
  ];
  const decls = file.decls.filter((d) => d.kind === 'ImportDecl');
  const group = decls.find((d) => d.lparen !== NoPos && d.specs.length > 0);
  if (group !== undefined) {
    const before = group.specs
      .filter((s) => isStd(pathOf(s)) === isStd(path) && pathOf(s) < path)
      .at(-1);
    if (before !== undefined) {
      const end = before.comment?.end ?? before.end;
      return at(end, end, `\n\t${quoted}`);
    }
    const first = group.specs[0];
    return at(first.doc?.pos ?? first.pos, first.doc?.pos ?? first.pos, `${quoted}\n\t`);
  }
  const single = decls.find((d) => d.lparen === NoPos);
  if (single !== undefined) {
    const spec = source.slice(single.specs[0].pos, single.specs[0].end);
    const lines = [spec, quoted].sort((a, b) =>
      a.replace(/^\S+ /, '') < b.replace(/^\S+ /, '') ? -1 : 1,
    );
    return at(single.pos, single.end, `import (\n\t${lines.join('\n\t')}\n)`);
  }
  // Behind the package clause and what else is on its line.
  const end = lineEnd(file, file.name.end);
  return at(end, end, `\n\nimport ${quoted}`);
}

function lineEnd(file: File, pos: number): number {
  const { source } = file;
  const newline = source.text.indexOf('\n', pos - source.base);
  return newline < 0 ? source.end : newline + source.base;
}

export function pathOf(s: ImportSpec): string {
  return s.path.value.slice(1, -1);
}

// ---------------------------------------------------------------------------- Putting all in order

/** Names used like packages that nothing declares, with the members asked of them. */
export function unresolvedPackages(pkg: AnalysedPackage, file: File): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  walk(file, (n) => {
    if (n.kind !== 'SelectorExpr' || n.x.kind !== 'Ident') return;
    if (pkg.info.objectOf(n.x) !== null || pkg.info.types.has(n.x)) return;
    const members = found.get(n.x.name) ?? new Set<string>();
    members.add(n.sel.name);
    found.set(n.x.name, members);
  });
  return found;
}

/** Of the packages of a name, the first that has all the members asked for. */
export async function choosePackage(
  a: Analysis,
  index: PackageIndex,
  name: string,
  members: ReadonlySet<string>,
): Promise<string | null> {
  const candidates = index.named(name);
  for (const path of candidates) {
    try {
      await a.library.require([path]);
    } catch {
      continue;
    }
    const scope = a.library.package(path)?.scope;
    if (scope !== undefined && [...members].every((m) => m === '_' || scope.lookup(m)?.exported))
      return path;
  }
  return candidates[0] ?? null;
}

/** Whether an import is used; those without a name in the file, `_` and `.`, count as used. */
function isUsed(pkg: AnalysedPackage, s: ImportSpec): boolean {
  const obj = s.name === null ? pkg.info.implicits.get(s) : pkg.info.defs.get(s.name);
  if (obj === undefined || obj === null || obj.kind !== 'pkgname') return true;
  return obj.used || obj.name === '_' || obj.name === '.';
}

/** An import as it will stand in the file. */
interface Line {
  readonly path: string;
  readonly text: string;
}

/**
 * Removes imports that are not used, adds those that are missing and sorts: the standard library
 * first, then the rest. While the source has syntax errors nothing is removed.
 */
export async function organizeImports(
  a: Analysis,
  index: PackageIndex,
  fileName: string,
): Promise<TextEdit[]> {
  const found = a.file(fileName);
  if (found === null) return [];
  const { file, pkg } = found;
  const broken = a.errors.some((e) => e.code === '' && e.pos >= file.pos && e.pos <= file.end);
  const groups = existingGroups(file).map((g) => g.filter((s) => broken || isUsed(pkg, s)));
  const lines = groups.map((g) =>
    g.map((s): Line => ({ path: pathOf(s), text: specText(file, s) })),
  );
  const missing: Line[] = [];
  for (const [name, members] of unresolvedPackages(pkg, file)) {
    const path = await choosePackage(a, index, name, members);
    if (path === null || file.imports.some((s) => pathOf(s) === path && s.name === null)) continue;
    missing.push({ path, text: JSON.stringify(path) });
  }
  return replaceImports(file, arrange(lines, missing));
}

/** Runs of imports with no blank line between them. */
function existingGroups(file: File): ImportSpec[][] {
  const groups: ImportSpec[][] = [];
  let lastLine = -1;
  for (const s of file.imports) {
    const line = file.source.line(s.doc?.pos ?? s.pos);
    if (groups.length === 0 || line > lastLine + 1) groups.push([]);
    groups[groups.length - 1].push(s);
    lastLine = file.source.line(s.end);
  }
  return groups;
}

function specText(file: File, s: ImportSpec): string {
  const comment = (c: CommentGroup | null): string =>
    c === null ? '' : file.source.slice(c.pos, c.end);
  const doc = comment(s.doc);
  const own = (s.name === null ? '' : s.name.name + ' ') + s.path.value;
  return (
    (doc === '' ? '' : doc.replace(/\n\s*/g, '\n\t') + '\n\t') +
    own +
    (s.comment === null ? '' : ' ' + comment(s.comment))
  );
}

/** The groups, each sorted and either of the standard library or not. */
function arrange(groups: Line[][], missing: readonly Line[]): Line[][] {
  const std: Line[][] = [];
  const others: Line[][] = [];
  for (const g of groups) {
    const own = g.filter((l) => isStd(l.path));
    const rest = g.filter((l) => !isStd(l.path));
    if (own.length > 0) std.push(own);
    if (rest.length > 0) others.push(rest);
  }
  for (const l of missing) {
    const target = isStd(l.path) ? std : others;
    if (target.length === 0) target.push([]);
    target[0].push(l);
  }
  const sorted = [...std, ...others];
  for (const g of sorted) g.sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0));
  return sorted;
}

function replaceImports(file: File, groups: Line[][]): TextEdit[] {
  const { source } = file;
  const decls = file.decls.filter((d) => d.kind === 'ImportDecl');
  const all = groups.flat();
  let text = groups.map((g) => g.map((l) => `\t${l.text}\n`).join('')).join('\n');
  text =
    all.length === 1 && !all[0].text.includes('\n')
      ? `import ${all[0].text}`
      : `import (\n${text})`;
  if (decls.length === 0) {
    if (all.length === 0) return [];
    const end = lineEnd(file, file.name.end);
    return [{ file: source.name, range: rangeIn(source, end, end), newText: `\n\n${text}` }];
  }
  const from = decls[0].pos;
  let to = decls[decls.length - 1].end;
  if (all.length === 0) {
    text = '';
    while (to < source.end && /\s/.test(source.slice(to, to + 1))) to++;
  } else if (decls[decls.length - 1].lparen === NoPos) {
    to = decls[decls.length - 1].specs[0].comment?.end ?? to;
  }
  if (source.slice(from, to) === text) return [];
  return [{ file: source.name, range: rangeIn(source, from, to), newText: text }];
}
