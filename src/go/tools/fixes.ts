// Quick fixes: changes that make an error go away.

import type { File, FuncDecl, FuncLit, Ident, Node, Stmt } from '../syntax';
import { BasicInfo, underlying, type Signature, type Type } from '../types';
import { rangeIn, type AnalysedPackage, type Analysis, type AnalysisError } from './analysis';
import { qualifierFor, show } from './describe';
import { scopeAt } from './entities';
import { importEdits, type PackageIndex } from './importing';
import type { QuickFix, TextEdit } from './protocol';
import { implementFixes } from './stubs';
import { pathAt, walk } from './walk';

/** An error and what is around it. */
interface Site {
  readonly a: Analysis;
  readonly pkg: AnalysedPackage;
  readonly file: File;
  readonly error: AnalysisError;
  readonly index: PackageIndex;
  /** The nodes at the error, outermost first. */
  readonly path: readonly Node[];
}

/** Fixes for one error. */
export function fixesFor(
  a: Analysis,
  pkg: AnalysedPackage,
  file: File,
  error: AnalysisError,
  index: PackageIndex,
): QuickFix[] {
  const site: Site = { a, pkg, file, error, index, path: pathAt(file, error.pos) };
  switch (error.code) {
    case 'UndeclaredName':
      return undeclared(site);
    case 'UnusedImport':
      return unusedImport(site);
    case 'UnusedVar':
      return unusedVariable(site);
    case 'MissingReturn':
      return missingReturn(site);
    case 'WrongResultCount':
      return missingResults(site);
    case 'NoNewVar':
      return noNewVariable(site);
    default: {
      const stubs = implementFixes(a, pkg, file, error.pos, error.msg);
      return stubs.length > 0 ? stubs : misspelled(site);
    }
  }
}

function fix(title: string, edits: readonly TextEdit[], isPreferred = true): QuickFix {
  return { title, edits, isPreferred };
}

function replace(file: File, from: number, to: number, newText: string): TextEdit {
  return { file: file.source.name, range: rangeIn(file.source, from, to), newText };
}

function innermost<K extends Node['kind']>(
  path: readonly Node[],
  ...kinds: K[]
): Extract<Node, { kind: K }> | null {
  for (const n of [...path].reverse()) {
    if ((kinds as string[]).includes(n.kind)) return n as Extract<Node, { kind: K }>;
  }
  return null;
}

// ---------------------------------------------------------------------------- Names

function undeclared({ file, path, index, error }: Site): QuickFix[] {
  const id = path[path.length - 1];
  if (id.kind !== 'Ident') return [];
  const parent = path[path.length - 2];
  if (parent.kind === 'SelectorExpr' && parent.x === id) {
    return index
      .named(id.name)
      .map((p, i) => fix(`Import ${JSON.stringify(p)}`, importEdits(file, p), i === 0));
  }
  const assign = innermost(path, 'AssignStmt');
  if (
    assign !== null &&
    assign.tok === '=' &&
    assign.lhs.includes(id) &&
    assign.lhs.every((x) => x.kind === 'Ident')
  ) {
    return [
      fix(`Declare ${id.name} with :=`, [replace(file, assign.tokPos, assign.tokPos + 1, ':=')]),
    ];
  }
  void error;
  return [];
}

function noNewVariable({ file, path }: Site): QuickFix[] {
  const assign = innermost(path, 'AssignStmt');
  if (assign === null || assign.tok !== ':=') return [];
  return [fix('Assign with =', [replace(file, assign.tokPos, assign.tokPos + 2, '=')])];
}

/** The message knows what was meant: `… (but have Name)`, `… but does have method Name`. */
function misspelled({ file, path, error }: Site): QuickFix[] {
  const meant = /but (?:does )?have (?:field |method )?([\p{L}_][\p{L}\p{Nd}_]*)/u.exec(
    error.msg,
  )?.[1];
  const at = path[path.length - 1];
  const id = at.kind === 'SelectorExpr' ? at.sel : at;
  if (meant === undefined || id.kind !== 'Ident') return [];
  return [fix(`Change to ${meant}`, [replace(file, id.pos, id.end, meant)])];
}

// ---------------------------------------------------------------------------- Unused things

function unusedImport({ file, error }: Site): QuickFix[] {
  const decl = file.decls.find(
    (d) => d.kind === 'ImportDecl' && d.pos <= error.pos && error.pos <= d.end,
  );
  if (decl === undefined || decl.kind !== 'ImportDecl') return [];
  const spec = decl.specs.find((s) => s.pos === error.pos);
  if (spec === undefined) return [];
  const title = `Remove import ${spec.path.value}`;
  const node = decl.specs.length === 1 ? decl : spec;
  return [
    fix(title, [
      removeLines(file, node.pos, (node === spec ? spec.comment?.end : undefined) ?? node.end),
    ]),
  ];
}

/** Removes a stretch, with its whole lines if there is nothing else on them. */
function removeLines(file: File, from: number, to: number): TextEdit {
  const { source } = file;
  const start = source.lineStart(source.line(from));
  const next = source.lineStart(source.line(to) + 1);
  const alone = /^\s*$/.test(source.slice(start, from)) && /^\s*$/.test(source.slice(to, next));
  return alone ? replace(file, start, next, '') : replace(file, from, to, '');
}

function unusedVariable(site: Site): QuickFix[] {
  const { file, path } = site;
  const id = path[path.length - 1];
  if (id.kind !== 'Ident') return [];
  const fixes: QuickFix[] = [];
  const removal = removeVariable(site, id);
  if (removal !== null) fixes.push(removal);
  const use = useBlank(file, path, id);
  if (use !== null) fixes.push(fix(`Use ${id.name}: _ = ${id.name}`, [use], fixes.length === 0));
  return fixes;
}

/** `_ = x` behind the statement that declares x. */
function useBlank(file: File, path: readonly Node[], id: Ident): TextEdit | null {
  // In the header of a compound statement, the place is at the start of its block.
  const compound = innermost(path, 'IfStmt', 'ForStmt', 'RangeStmt');
  if (compound !== null && id.pos < compound.body.pos) {
    const first = compound.body.pos + 1;
    return replace(file, first, first, `\n${indentOf(file, compound.pos)}\t_ = ${id.name}`);
  }
  const stmt = innermost(path, 'AssignStmt', 'DeclStmt') as Stmt | null;
  if (stmt === null) return null;
  const end = endOfLine(file, stmt.end);
  return replace(file, end, end, `\n${indentOf(file, stmt.pos)}_ = ${id.name}`);
}

function removeVariable({ file, path }: Site, id: Ident): QuickFix | null {
  const parent = path[path.length - 2];
  const title = `Remove ${id.name}`;
  switch (parent.kind) {
    case 'AssignStmt': {
      if (parent.lhs.length > 1)
        return fix(`Replace ${id.name} by _`, blankOut(file, parent.lhs, id, parent.tokPos));
      const holder = path[path.length - 3];
      const isStatement =
        holder.kind === 'BlockStmt' ||
        holder.kind === 'CaseClause' ||
        (holder.kind === 'CommClause' && holder.comm !== parent);
      if (!isStatement || parent.rhs.length !== 1) return null;
      const effect = hasEffect(parent.rhs[0]);
      if (!effect) return fix(title, [removeLines(file, parent.pos, parent.end)]);
      const { kind } = parent.rhs[0];
      const standsAlone =
        kind === 'CallExpr' || (kind === 'UnaryExpr' && parent.rhs[0].op === '<-');
      return fix(title, [replace(file, parent.pos, parent.rhs[0].pos, standsAlone ? '' : '_ = ')]);
    }
    case 'RangeStmt':
      if (parent.value === id && parent.key !== null) {
        const blankKey = parent.key.kind === 'Ident' && parent.key.name === '_';
        const from = blankKey ? parent.key.pos : parent.key.end;
        return fix(title, [replace(file, from, blankKey ? parent.range : id.end, '')]);
      }
      if (parent.key === id && parent.value === null)
        return fix(title, [replace(file, id.pos, parent.range, '')]);
      return fix(`Replace ${id.name} by _`, [replace(file, id.pos, id.end, '_')]);
    case 'VarSpec': {
      const decl = innermost(path, 'DeclStmt');
      if (decl === null || parent.names.length > 1 || parent.values.some(hasEffect)) return null;
      const whole = decl.decl.specs.length === 1 ? decl : parent;
      return fix(title, [removeLines(file, whole.pos, whole.end)]);
    }
    default:
      return null;
  }
}

/** `_` in place of one of several variables; if no new one is left, `=` in place of `:=`. */
function blankOut(file: File, lhs: readonly Node[], id: Ident, tokPos: number): TextEdit[] {
  const edits = [replace(file, id.pos, id.end, '_')];
  const others = lhs.filter((x) => x !== id && !(x.kind === 'Ident' && x.name === '_'));
  if (others.length === 0) edits.push(replace(file, tokPos, tokPos + 2, '='));
  return edits;
}

/** Whether leaving an expression out might change what the program does. */
function hasEffect(x: Node): boolean {
  let found = false;
  walk(x, (n) => {
    if (n.kind === 'FuncLit') return false;
    if (n.kind === 'CallExpr' || (n.kind === 'UnaryExpr' && n.op === '<-')) found = true;
    return !found;
  });
  return found;
}

// ---------------------------------------------------------------------------- Results

function missingReturn(site: Site): QuickFix[] {
  const { file, error } = site;
  // The error stands at the closing brace.
  const f = enclosingFunction(pathAt(file, error.pos));
  const sig = f === null ? null : signatureOf(site.pkg, f);
  if (f === null || sig === null || f.body === null) return [];
  const values = zeroValues(site, sig, 0).join(', ');
  const { source } = file;
  const indent = indentOf(file, f.body.rbrace);
  const oneLine = source.line(f.body.pos) === source.line(f.body.rbrace);
  const text = oneLine ? ` return ${values} ` : `\treturn ${values}\n${indent}`;
  return [fix('Add a return statement', [replace(file, f.body.rbrace, f.body.rbrace, text)])];
}

function missingResults(site: Site): QuickFix[] {
  const { file, path, error } = site;
  if (!error.msg.startsWith('not enough return values')) return [];
  const stmt = innermost(path, 'ReturnStmt');
  const f = enclosingFunction(path);
  const sig = f === null ? null : signatureOf(site.pkg, f);
  if (stmt === null || sig === null) return [];
  const given = stmt.results.length;
  const values = zeroValues(site, sig, given).join(', ');
  const end = given === 0 ? stmt.pos + 'return'.length : stmt.results[given - 1].end;
  return [
    fix('Add the missing results', [replace(file, end, end, (given === 0 ? ' ' : ', ') + values)]),
  ];
}

function enclosingFunction(path: readonly Node[]): FuncDecl | FuncLit | null {
  return innermost(path, 'FuncDecl', 'FuncLit');
}

function signatureOf(pkg: AnalysedPackage, f: FuncDecl | FuncLit): Signature | null {
  const type =
    f.kind === 'FuncDecl' ? pkg.info.objectOf(f.name)?.type : pkg.info.types.get(f)?.type;
  return type?.kind === 'signature' ? type : null;
}

/** Values for the results from the given index on: zero ones, and the error at hand if there is one. */
function zeroValues(site: Site, sig: Signature, from: number): string[] {
  const scope = scopeAt(site.pkg, site.file, site.error.pos);
  const err = scope.lookupParent('err', site.error.pos)?.obj;
  return sig.results.vars.slice(from).map((v) => {
    if (v.type === null) return 'nil';
    const isError =
      v.type.kind === 'named' && v.type.obj.name === 'error' && v.type.obj.pkg === null;
    if (isError && err?.kind === 'var' && err.type === v.type) return 'err';
    return zeroValue(v.type, site.pkg);
  });
}

/** The zero value of a type as an expression. */
export function zeroValue(t: Type, pkg: AnalysedPackage): string {
  if (t.kind === 'typeparam') return `*new(${t.obj.name})`;
  const form = underlying(t);
  switch (form.kind) {
    case 'basic':
      if (form.info & BasicInfo.Boolean) return 'false';
      if (form.info & BasicInfo.String) return '""';
      return form.info & BasicInfo.Numeric ? '0' : 'nil';
    case 'struct':
    case 'array':
      return show(t, qualifierFor(pkg.pkg)) + '{}';
    default:
      return 'nil';
  }
}

// ---------------------------------------------------------------------------- Text

function indentOf(file: File, pos: number): string {
  const { source } = file;
  return /^[ \t]*/.exec(source.slice(source.lineStart(source.line(pos)), pos))![0];
}

function endOfLine(file: File, pos: number): number {
  const { source } = file;
  const newline = source.text.indexOf('\n', pos - source.base);
  return newline < 0 ? source.end : newline + source.base;
}
