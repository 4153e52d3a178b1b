// What names stand for: objects of the checker, and labels, which are a matter of syntax alone.

import type { BlockStmt, File, Ident, Node, Pos } from '../syntax';
import type { GoObject, Scope } from '../types';
import type { AnalysedPackage, Analysis } from './analysis';
import { originPos } from './docs';
import { identAt, walk } from './walk';

export type Entity =
  | { readonly kind: 'object'; readonly obj: GoObject }
  | { readonly kind: 'label'; readonly label: Ident; readonly body: BlockStmt }
  | { readonly kind: 'package'; readonly path: string };

/** A name in the source and what it stands for. */
export interface NameAt {
  readonly ident: Ident;
  readonly path: readonly Node[];
  readonly file: File;
  readonly pkg: AnalysedPackage;
  readonly entity: Entity;
}

export function entityAt(a: Analysis, fileName: string, pos: Pos): NameAt | null {
  const found = a.file(fileName);
  if (found === null) return null;
  const { file, pkg } = found;
  const name = identAt(file, pos);
  if (name === null) return null;
  const entity = entityOf(pkg, file, name.ident, name.path);
  return entity === null ? null : { ...name, file, pkg, entity };
}

function entityOf(
  pkg: AnalysedPackage,
  file: File,
  id: Ident,
  path: readonly Node[],
): Entity | null {
  if (id === file.name) return { kind: 'package', path: pkg.path };
  const parent = path[path.length - 2];
  if ((parent.kind === 'LabeledStmt' || parent.kind === 'BranchStmt') && parent.label === id) {
    return labelEntity(id, path);
  }
  const obj = pkg.info.objectOf(id) ?? guardVariable(pkg, parent, id);
  return obj === null ? null : { kind: 'object', obj };
}

/** The variable of a type switch, of which each clause has its own. */
function guardVariable(pkg: AnalysedPackage, parent: Node, id: Ident): GoObject | null {
  if (parent.kind !== 'TypeSwitchStmt' || parent.lhs !== id) return null;
  for (const c of parent.clauses) {
    const v = pkg.info.implicits.get(c);
    if (v !== undefined) return v;
  }
  return null;
}

function labelEntity(id: Ident, path: readonly Node[]): Entity | null {
  const body = enclosingBody(path);
  if (body === null) return null;
  const label = labelsIn(body).find((l) => l.declares && l.ident.name === id.name)?.ident;
  return label === undefined ? null : { kind: 'label', label, body };
}

/** The body of the innermost function on a path. */
export function enclosingBody(path: readonly Node[]): BlockStmt | null {
  for (const n of [...path].reverse()) {
    if (n.kind === 'FuncLit' || n.kind === 'FuncDecl') return n.body;
  }
  return null;
}

/** The labels of a function's body, where they are declared and where they are used. */
export function labelsIn(body: BlockStmt): { ident: Ident; declares: boolean }[] {
  const found: { ident: Ident; declares: boolean }[] = [];
  walk(body, (n) => {
    if (n.kind === 'FuncLit') return false;
    if (n.kind === 'LabeledStmt') found.push({ ident: n.label, declares: true });
    if (n.kind === 'BranchStmt' && n.label !== null)
      found.push({ ident: n.label, declares: false });
    return true;
  });
  return found;
}

/** Whether two objects are the same declaration, whatever they were instantiated with. */
export function sameObject(x: GoObject, y: GoObject): boolean {
  if (x === y) return true;
  const pos = originPos(x);
  return pos !== 0 && pos === originPos(y) && x.name === y.name && x.kind === y.kind;
}

/** The names in the user's files that stand for an object, its declaration included. */
export function occurrences(
  a: Analysis,
  obj: GoObject,
): { ident: Ident; file: File; pkg: AnalysedPackage }[] {
  const found: { ident: Ident; file: File; pkg: AnalysedPackage }[] = [];
  for (const pkg of a.packages.values()) {
    const idents = new Set<Ident>();
    for (const [id, o] of pkg.info.defs) {
      // The name in a type switch's guard is recorded without an object.
      if (
        o === null
          ? id.pos === obj.pos && id.name === obj.name && obj.kind === 'var'
          : sameObject(o, obj)
      ) {
        idents.add(id);
      }
    }
    for (const [id, o] of pkg.info.uses) if (sameObject(o, obj)) idents.add(id);
    for (const ident of idents) {
      const file = pkg.files.find((f) => f.pos <= ident.pos && ident.pos <= f.end);
      if (file !== undefined && ident.end > ident.pos) found.push({ ident, file, pkg });
    }
  }
  return found.sort((x, y) => x.ident.pos - y.ident.pos);
}

/** The innermost scope at a position. */
export function scopeAt(pkg: AnalysedPackage, file: File, pos: Pos): Scope {
  let scope = pkg.info.scopes.get(file) ?? pkg.pkg.scope;
  for (;;) {
    const inner = scope.children.filter((s) => s.pos <= pos && pos <= s.end);
    // Of scopes that touch, the smallest one counts.
    const next = inner.sort((x, y) => x.end - x.pos - (y.end - y.pos))[0];
    if (next === undefined) return scope;
    scope = next;
  }
}

/** Whether a scope is another or lies within it. */
export function isWithin(scope: Scope, outer: Scope): boolean {
  for (let s: Scope | null = scope; s !== null; s = s.parent) if (s === outer) return true;
  return false;
}

/**
 * What each name of the user's files means: the place of its declaration among those names, or how
 * else it is known. The same before and after a renaming that changes nothing else.
 */
export function bindings(a: Analysis): { ident: Ident; meaning: string }[] {
  const list: { ident: Ident; pkg: AnalysedPackage }[] = [];
  for (const pkg of a.packages.values()) {
    for (const file of pkg.files) {
      walk(file, (n) => {
        // An import may get a name, or lose it.
        if (n.kind === 'ImportSpec') return false;
        if (n.kind === 'Ident' && n.end > n.pos) list.push({ ident: n, pkg });
        return true;
      });
    }
  }
  const index = new Map(list.map(({ ident }, i) => [ident.pos, i]));
  return list.map(({ ident, pkg }) => {
    const obj = pkg.info.objectOf(ident);
    if (obj === null) return { ident, meaning: '' };
    if (obj.kind === 'pkgname') return { ident, meaning: `package ${obj.imported.path}` };
    const i = a.isOwn(originPos(obj)) ? index.get(originPos(obj)) : undefined;
    return {
      ident,
      meaning: i === undefined ? `${obj.kind} ${obj.pkg?.path ?? ''}.${obj.name}` : `${i}`,
    };
  });
}
