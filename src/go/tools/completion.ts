// Completion: what could stand where the cursor is.
//
// The source is analysed with a made-up name at the cursor, so that half-written code (`x.`) parses;
// from the place of that name in the tree follows what may stand there.

import type { CompositeLit, Expr, File, Ident, Node, Pos } from '../syntax';
import {
  lookupFieldOrMethod,
  underlying,
  universe,
  unalias,
  type Func,
  type GoObject,
  type Package,
  type Type,
  type Var,
} from '../types';
import { constraintInterface, typeSetOf } from '../types/typeset';
import type { AnalysedPackage, Analysis } from './analysis';
import {
  clauseKeywords,
  builtinDoc,
  expressionKeywords,
  statementKeywords,
  statementSnippets,
  topLevelKeywords,
} from './builtins';
import { completionKind, detailOf } from './describe';
import { docOf } from './docs';
import { expectedType, fits } from './expected';
import { enclosingBody, labelsIn, scopeAt } from './entities';
import { importEdits, type PackageIndex } from './importing';
import type { CompletionItem, CompletionKind, TextEdit } from './protocol';
import { pathAt, pathTo, walk } from './walk';

/** A letter that nobody writes: the name at the cursor ends in it. */
export const cursorMark = 'ᐧ';

/** Groups of items, in the order in which they are shown. */
const rank = {
  fitting: 0,
  member: 1,
  local: 2,
  package: 3,
  imported: 4,
  predeclared: 5,
  keyword: 6,
  snippet: 7,
  unimported: 8,
};

/** Where the cursor is and what is known around it. */
export interface CompletionContext {
  readonly analysis: Analysis;
  readonly pkg: AnalysedPackage;
  readonly file: File;
  /** Position of the name at the cursor. */
  readonly pos: Pos;
  readonly index: PackageIndex;
  /** An opening parenthesis follows: what is called needs no other. */
  readonly callFollows: boolean;
  /** The packages that were asked for have been loaded, as far as that is possible. */
  readonly loaded: boolean;
  /** The type that is wanted at the cursor. */
  wanted?: Type | null;
}

/** Items for the cursor, or the packages that must be loaded to know them. */
export function complete(c: CompletionContext): {
  items: CompletionItem[];
  load: readonly string[];
} {
  const ident = findCursor(c.file);
  if (ident === null) return { items: outsideOfTree(c), load: [] };
  const path = pathTo(c.file, ident);
  const parent = path[path.length - 2];
  // Of x.f, it is the whole selector that stands in its place.
  const whole = parent.kind === 'SelectorExpr' ? path.slice(0, -1) : path;
  if (whole.length > 1) c.wanted = expectedType(c.pkg, whole);
  if (parent.kind === 'SelectorExpr' && parent.sel === ident) return completeSelector(c, parent.x);
  if (parent.kind === 'BranchStmt') return { items: labels(path), load: [] };
  if (declares(parent, ident)) return { items: [], load: [] };
  const items: CompletionItem[] = [];
  const literal = literalAround(path);
  if (literal !== null) items.push(...fieldKeys(c, literal, parent.kind === 'KeyValueExpr'));
  const typeOnly = wantsType(parent, ident);
  items.push(...lexical(c, ident.pos, typeOnly));
  if (!typeOnly && parent.kind === 'ExprStmt') items.push(...statementItems(path));
  const keywords =
    parent.kind === 'TypeSpec' || typeOnly
      ? expressionKeywords
      : ['func', 'map', 'struct', 'chan', 'interface', 'range'];
  if (parent.kind !== 'ExprStmt') items.push(...keywords.map((k) => keyword(k)));
  return { items: unique(items), load: [] };
}

function findCursor(file: File): Ident | null {
  let found: Ident | null = null;
  walk(file, (n) => {
    if (n.kind === 'Ident' && n.name.endsWith(cursorMark)) found = n;
    return found === null;
  });
  return found;
}

/** The parser dropped the name: at the top level, or near errors. */
function outsideOfTree(c: CompletionContext): CompletionItem[] {
  const inFunction = c.file.decls.some(
    (d) => d.kind === 'FuncDecl' && d.pos < c.pos && c.pos < d.end,
  );
  if (!inFunction) return topLevelKeywords.map((k) => keyword(k));
  return unique([...lexical(c, c.pos, false), ...statementItems(pathAt(c.file, c.pos))]);
}

// ---------------------------------------------------------------------------- Members

function completeSelector(
  c: CompletionContext,
  x: Expr,
): { items: CompletionItem[]; load: readonly string[] } {
  const { info } = c.pkg;
  const obj = x.kind === 'Ident' ? info.objectOf(x) : null;
  if (obj !== null && obj.kind === 'pkgname')
    return { items: packageMembers(c, obj.imported, []), load: [] };
  const tv = info.types.get(x);
  if (tv !== undefined) {
    const methodsOnly = tv.mode === 'typexpr';
    const type = tv.type.kind === 'tuple' ? (tv.type.vars[0]?.type ?? tv.type) : tv.type;
    const items = membersOf(type, c.pkg.pkg).filter((m) => !methodsOnly || m.obj.kind === 'func');
    return { items: items.map((m) => memberItem(c, m.obj, rank.member + m.depth)), load: [] };
  }
  if (x.kind !== 'Ident' || obj !== null) return { items: [], load: [] };
  // Nothing of that name is declared: a package that could be imported.
  const paths = c.index.named(x.name);
  const load = paths.filter((p) => !knows(c, p));
  if (load.length > 0 && !c.loaded) return { items: [], load };
  const items = paths
    .filter((p) => knows(c, p))
    .flatMap((p) => packageMembers(c, c.analysis.library.package(p)!, importEdits(c.file, p)));
  return { items: unique(items), load: [] };
}

/** Whether a package was loaded before the analysis gave out positions. */
function knows(c: CompletionContext, path: string): boolean {
  const file = c.analysis.library.checkedPackage(path)?.files[0];
  return file !== undefined && c.analysis.fset.file(file.pos) === file.source;
}

function packageMembers(
  c: CompletionContext,
  pkg: Package,
  edits: readonly TextEdit[],
): CompletionItem[] {
  return [...pkg.scope.objects()]
    .filter((o) => o.exported)
    .map((o) => ({ ...memberItem(c, o, rank.member), additionalEdits: edits }));
}

function memberItem(c: CompletionContext, obj: GoObject, group: number): CompletionItem {
  return { ...objectItem(c, obj, group), documentation: docOf(c.analysis, obj) };
}

/** Fields and methods that can be selected, with how deeply they are embedded. */
function membersOf(t0: Type, from: Package): { obj: Var | Func; depth: number }[] {
  const found = new Map<string, { obj: Var | Func; depth: number }>();
  const seen = new Set<Type>();
  let level: Type[] = [t0];
  for (let depth = 0; level.length > 0; depth++) {
    const next: Type[] = [];
    for (const t of level) {
      const base = withoutPointer(t);
      if (seen.has(base)) continue;
      seen.add(base);
      const note = (obj: Var | Func): void => {
        if (obj.name === '_' || found.has(obj.name)) return;
        if (!obj.exported && obj.pkg?.path !== from.path) return;
        found.set(obj.name, { obj, depth });
      };
      if (base.kind === 'named') base.methods.forEach(note);
      const form = base.kind === 'typeparam' ? constraintInterface(base) : underlying(base);
      if (form.kind === 'interface') typeSetOf(form).methods.forEach(note);
      if (form.kind === 'struct') {
        form.fields.forEach(note);
        for (const f of form.fields) if (f.embedded && f.type !== null) next.push(f.type);
      }
    }
    level = next;
  }
  // What is ambiguous, or needs an address that an interface's pointer does not give, can't be selected.
  return [...found.values()].filter(
    (m) => lookupFieldOrMethod(t0, true, from, m.obj.name).obj !== null,
  );
}

function withoutPointer(t: Type): Type {
  const u = unalias(t);
  return u.kind === 'pointer' ? unalias(u.elem) : u;
}

// ---------------------------------------------------------------------------- Literals

/** The composite literal of which the cursor's name is an element or a key. */
function literalAround(path: readonly Node[]): CompositeLit | null {
  const ident = path[path.length - 1];
  const parent = path[path.length - 2];
  if (parent.kind === 'CompositeLit' && parent.type !== ident) return parent;
  const outer = path[path.length - 3];
  if (parent.kind === 'KeyValueExpr' && parent.key === ident && outer.kind === 'CompositeLit')
    return outer;
  return null;
}

function fieldKeys(c: CompletionContext, lit: CompositeLit, hasColon: boolean): CompletionItem[] {
  const type = c.pkg.info.types.get(lit)?.type;
  if (type === undefined) return [];
  const form = underlying(withoutPointer(type));
  if (form.kind !== 'struct') return [];
  const given = new Set(
    lit.elts.map((e) => (e.kind === 'KeyValueExpr' && e.key.kind === 'Ident' ? e.key.name : '')),
  );
  return form.fields
    .filter((f) => !given.has(f.name) && (f.exported || f.pkg?.path === c.pkg.pkg.path))
    .map((f) => {
      const own = memberItem(c, f, rank.member);
      return hasColon ? own : { ...own, insertText: `${f.name}: ` };
    });
}

// ---------------------------------------------------------------------------- Names in scope

function lexical(c: CompletionContext, pos: Pos, typeOnly: boolean): CompletionItem[] {
  const items: CompletionItem[] = [];
  const visible = new Set<string>();
  for (
    let s: ReturnType<typeof scopeAt> | null = scopeAt(c.pkg, c.file, pos);
    s !== null;
    s = s.parent
  ) {
    for (const obj of s.objects()) {
      if (visible.has(obj.name) || obj.name.endsWith(cursorMark) || obj.name === '_') continue;
      const isLocal = s !== universe && s !== c.pkg.pkg.scope;
      if (isLocal && obj.scopePos > pos) continue;
      visible.add(obj.name);
      if (typeOnly && obj.kind !== 'typename' && obj.kind !== 'pkgname') continue;
      const group =
        s === universe
          ? rank.predeclared
          : obj.kind === 'pkgname'
            ? rank.imported
            : isLocal
              ? rank.local
              : rank.package;
      const doc =
        s === universe ? builtinDoc(obj.name) : group === rank.local ? '' : docOf(c.analysis, obj);
      items.push({ ...objectItem(c, obj, group), documentation: doc });
    }
  }
  for (const [name, paths] of c.index.names) {
    if (visible.has(name)) continue;
    for (const path of paths) items.push(unimported(c, name, path));
  }
  return items;
}

function unimported(c: CompletionContext, name: string, path: string): CompletionItem {
  return {
    label: name,
    kind: 'package',
    detail: `import ${JSON.stringify(path)}`,
    documentation: '',
    insertText: name,
    isSnippet: false,
    sortText: sortKey(rank.unimported, name),
    additionalEdits: importEdits(c.file, path),
  };
}

/** Whether a name is being introduced here rather than used. */
function declares(parent: Node, id: Ident): boolean {
  switch (parent.kind) {
    case 'FuncDecl':
    case 'TypeSpec':
    case 'File':
    case 'ImportSpec':
      return parent.name === id;
    case 'Field':
    case 'VarSpec':
    case 'ConstSpec':
      return parent.names.includes(id);
    case 'LabeledStmt':
      return parent.label === id;
    case 'AssignStmt':
      // Of several, some may be there already.
      return parent.tok === ':=' && parent.lhs.length === 1 && parent.lhs[0] === id;
    case 'RangeStmt':
      return parent.tok === ':=' && (parent.key === id || parent.value === id);
    case 'TypeSwitchStmt':
      return parent.lhs === id;
    default:
      return false;
  }
}

/** Whether only a type can stand here. */
function wantsType(parent: Node, id: Ident): boolean {
  switch (parent.kind) {
    case 'Field':
    case 'VarSpec':
    case 'ConstSpec':
    case 'TypeSpec':
    case 'TypeAssertExpr':
      return parent.type === id;
    case 'ArrayType':
      return parent.elt === id;
    case 'Ellipsis':
      return parent.elt === id;
    case 'MapType':
    case 'ChanType':
      return true;
    default:
      return false;
  }
}

// ---------------------------------------------------------------------------- Keywords

function statementItems(path: readonly Node[]): CompletionItem[] {
  const keywords = [...statementKeywords];
  const inClause = path.some(
    (n) =>
      n.kind === 'CaseClause' ||
      n.kind === 'CommClause' ||
      n.kind === 'SelectStmt' ||
      n.kind === 'SwitchStmt',
  );
  if (inClause) keywords.push(...clauseKeywords);
  const snippets = statementSnippets.map((s): CompletionItem => {
    return {
      ...bare(s.label, 'snippet', rank.snippet),
      detail: s.detail,
      insertText: s.text,
      isSnippet: true,
    };
  });
  return [...keywords.map((k) => keyword(k)), ...snippets];
}

function labels(path: readonly Node[]): CompletionItem[] {
  const body = enclosingBody(path);
  if (body === null) return [];
  return labelsIn(body)
    .filter((l) => l.declares)
    .map((l) => bare(l.ident.name, 'label', rank.member));
}

function keyword(word: string): CompletionItem {
  return bare(word, 'keyword', rank.keyword);
}

/** Items for a path in an import declaration. */
export function importPathItems(index: PackageIndex, own: readonly string[]): CompletionItem[] {
  return [...own, ...index.paths.filter((p) => !p.split('/').includes('internal'))].map((p) =>
    bare(p, 'package', rank.member),
  );
}

// ---------------------------------------------------------------------------- Items

function bare(label: string, kind: CompletionKind, group: number): CompletionItem {
  return {
    label,
    kind,
    detail: '',
    documentation: '',
    insertText: label,
    isSnippet: false,
    sortText: sortKey(group, label),
    additionalEdits: [],
  };
}

function objectItem(c: CompletionContext, obj: GoObject, group: number): CompletionItem {
  if (c.wanted !== undefined && c.wanted !== null && fits(obj, c.wanted)) group = rank.fitting;
  const item = { ...bare(obj.name, completionKind(obj), group), detail: detailOf(obj, c.pkg.pkg) };
  if (c.callFollows || (obj.kind !== 'func' && obj.kind !== 'builtin')) return item;
  const sig = obj.kind === 'func' ? obj.ensureType() : null;
  const takesNothing =
    obj.kind === 'builtin' ? obj.name === 'recover' : sig === null || sig.params.vars.length === 0;
  return {
    ...item,
    insertText: takesNothing ? `${obj.name}()` : `${obj.name}($0)`,
    isSnippet: !takesNothing,
  };
}

function sortKey(group: number, label: string): string {
  return `${String(group).padStart(2, '0')} ${label}`;
}

/** Without repetitions: the first item of each label and import counts. */
function unique(items: readonly CompletionItem[]): CompletionItem[] {
  const seen = new Set<string>();
  return items.filter((i) => {
    const key = `${i.label} ${i.kind === 'package' ? i.detail : ''} ${i.kind === 'snippet' ? 's' : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
