// Statements.

import type * as ast from '../syntax/ast';
import { assignment, assignVar, assignVars, initVars, returnError, shortVarDecl } from './assignments';
import type { Checker } from './checker';
import { declStmt } from './declarations';
import { commonUnder } from './coretype';
import { unparen } from './exprstring';
import { binaryExpr, comparison } from './binary';
import { checkAssertable, checkExpr, checkRaw, channelElem } from './expressions';
import { constantKey } from './literals';
import { Var } from './objects';
import { Operand, startPos } from './operand';
import { allBoolean, defaultType, hasNil, isTypeParam, isUntyped, isNumeric } from './predicates';
import { incomparableCause, isComparable } from './comparable';
import { recordDef, recordImplicit, recordTypeAndValue } from './record';
import { declare } from './resolver';
import { rangeStmt } from './range';
import { typeKey } from './typekey';
import type { Type } from './types';
import { checkVarType } from './typexpr';
import { isInvalid, typ } from './universe';
import { underlying } from './underlying';
import { convertUntyped } from './untyped';

/** Checks a statement list in the current scope. */
export function checkStmtList(c: Checker, depth: number, list: readonly ast.Stmt[]): void {
  const last = lastNonEmpty(list);
  list.forEach((s, i) => stmt(c, s, depth, i === last));
}

function lastNonEmpty(list: readonly ast.Stmt[]): number {
  let i = list.length - 1;
  while (i >= 0 && list[i].kind === 'EmptyStmt') i--;
  return i;
}

function inScope(c: Checker, node: ast.Node, comment: string, body: () => void): void {
  c.openScope(node, comment);
  body();
  c.closeScope();
}

function simple(c: Checker, s: ast.Stmt | null): void {
  if (s !== null) stmt(c, s, 0, false);
}

function stmt(c: Checker, s: ast.Stmt, depth: number, last: boolean): void {
  // What is queued inside a statement belongs to its scopes.
  const top = c.delayedCount;
  stmtInner(c, s, depth, last);
  c.processDelayed(top);
}

function stmtInner(c: Checker, s: ast.Stmt, depth: number, last: boolean): void {
  void last;
  switch (s.kind) {
    case 'BadStmt':
    case 'EmptyStmt':
    case 'BranchStmt':
      return;
    case 'DeclStmt':
      return declStmt(c, s.decl);
    case 'LabeledStmt':
      return stmt(c, s.stmt, depth, last);
    case 'ExprStmt':
      return exprStmt(c, s);
    case 'SendStmt':
      return sendStmt(c, s);
    case 'IncDecStmt':
      return incDecStmt(c, s);
    case 'AssignStmt':
      return assignStmt(c, s);
    case 'GoStmt':
      return suspended(c, 'go', s.call);
    case 'DeferStmt':
      return suspended(c, 'defer', s.call);
    case 'ReturnStmt':
      return returnStmt(c, s);
    case 'BlockStmt':
      return inScope(c, s, 'block', () => checkStmtList(c, depth, s.list));
    case 'IfStmt':
      return ifStmt(c, s, depth);
    case 'SwitchStmt':
      return switchStmt(c, s, depth);
    case 'TypeSwitchStmt':
      return typeSwitchStmt(c, s, depth);
    case 'SelectStmt':
      return selectStmt(c, s, depth);
    case 'ForStmt':
      return forStmt(c, s, depth);
    case 'RangeStmt':
      return rangeStmt(c, s, () => checkStmtList(c, depth, s.body.list));
  }
}

function exprStmt(c: Checker, s: ast.ExprStmt): void {
  const x = new Operand();
  const kind = checkRaw(c, null, x, s.x, null, false);
  let msg: string;
  switch (x.mode) {
    case 'invalid':
      return;
    case 'builtin':
      msg = 'must be called';
      break;
    case 'typexpr':
      msg = 'is not an expression';
      break;
    default:
      if (kind === 'statement') return;
      msg = 'is not used';
  }
  c.error(x.pos, 'UnusedExpr', `${c.describe(x)} ${msg}`);
}

function sendStmt(c: Checker, s: ast.SendStmt): void {
  const ch = new Operand();
  const v = new Operand();
  checkExpr(c, ch, s.chan);
  checkExpr(c, v, s.value);
  if (ch.mode === 'invalid' || v.mode === 'invalid') return;
  c.sendPos = s.pos;
  const elem = channelElem(c, ch, 'send');
  c.sendPos = 0;
  if (elem !== null) assignment(c, v, elem, 'send');
}

function incDecStmt(c: Checker, s: ast.IncDecStmt): void {
  const x = new Operand();
  checkExpr(c, x, s.x);
  if (x.mode === 'invalid') return;
  if (!isNumericAll(x.type)) {
    c.error(s.x.pos, 'NonNumericIncDec', `invalid operation: ${c.src(s.x)}${s.tok} (non-numeric type ${c.show(x.type)})`);
    return;
  }
  x.mode = x.mode === 'mapindex' || x.mode === 'variable' ? x.mode : 'value';
  const y = new Operand();
  y.copyFrom(x);
  y.mode = 'value';
  assignVar(c, s.x, null, y, 'assignment');
}

function isNumericAll(t: Type): boolean {
  const u = commonUnder(t);
  return isTypeParam(t) || (u !== null && isNumeric(u));
}

function assignStmt(c: Checker, s: ast.AssignStmt): void {
  if (s.tok === ':=') return shortVarDecl(c, s.tokPos, s.lhs, s.rhs);
  if (s.tok === '=') return assignVars(c, s.lhs, s.rhs);
  if (s.lhs.length !== 1 || s.rhs.length !== 1) {
    c.error(s.tokPos, 'MultiValAssignOp', `assignment operation ${s.tok} requires single-valued expressions`);
    return;
  }
  const x = new Operand();
  binaryExpr(c, x, null, s.lhs[0], s.rhs[0], s.tok.slice(0, -1) as ast.BinaryOp, s.tokPos);
  assignVar(c, s.lhs[0], null, x, 'assignment operation');
}

/** go and defer take a call that is not a conversion or a pure expression. */
function suspended(c: Checker, keyword: 'go' | 'defer', e: ast.Expr): void {
  const call = unparen(e);
  if (call.kind !== 'CallExpr') {
    c.error(startPos(e), 'InvalidCall', `expression in ${keyword} must be function call`);
    c.use([e]);
    return;
  }
  const x = new Operand();
  const kind = checkRaw(c, null, x, e, null, false);
  if (kind === 'statement' || x.mode === 'invalid') return;
  const what = kind === 'conversion' ? 'requires function call, not conversion' : 'discards result of';
  c.error(x.pos, 'UnusedResults', `${keyword} ${what} ${c.describe(x)}`);
}

function returnStmt(c: Checker, s: ast.ReturnStmt): void {
  const results = c.env.sig!.results.vars;
  if (s.results.length > 0) {
    if (results.length === 0) {
      c.use(s.results);
      c.error(s.results[0].pos, 'WrongResultCount', 'too many return values\n\thave ' + have(c, s) + '\n\twant ()');
      return;
    }
    initVars(c, results, s.results, s);
    return;
  }
  if (results.length === 0) return;
  if (results[0].name === '') {
    returnError(c, s, results, []);
    return;
  }
  for (const v of results) {
    const alt = c.lookup(v.name, s.pos);
    if (alt !== undefined && alt.obj !== v) {
      c.error(s.pos, 'OutOfScopeResult', `result parameter ${v.name} not in scope at return\n\t${c.fset.format(alt.obj.pos)}: inner declaration of ${alt.obj.kind} ${v.name}`);
    }
  }
}

function have(c: Checker, s: ast.ReturnStmt): string {
  const types = c.operandsOf(s.results).map((x) => (isUntyped(x.type) && isNumeric(x.type) ? 'number' : c.show(defaultType(x.type))));
  return `(${types.join(', ')})`;
}

// ---------------------------------------------------------------------------- Branching

function conditionExpr(c: Checker, e: ast.Expr, what: string): void {
  const x = new Operand();
  checkExpr(c, x, e);
  if (x.mode !== 'invalid' && !allBoolean(x.type)) c.error(e.pos, 'InvalidCond', `non-boolean condition in ${what} statement`);
}

function ifStmt(c: Checker, s: ast.IfStmt, depth: number): void {
  inScope(c, s, 'if', () => {
    simple(c, s.init);
    conditionExpr(c, s.cond, 'if');
    inScope(c, s.body, 'then', () => checkStmtList(c, depth, s.body.list));
    if (s.else !== null) stmt(c, s.else, depth, false);
  });
}

function forStmt(c: Checker, s: ast.ForStmt, depth: number): void {
  inScope(c, s, 'for', () => {
    simple(c, s.init);
    if (s.cond !== null) conditionExpr(c, s.cond, 'for');
    if (s.post?.kind === 'AssignStmt' && s.post.tok === ':=') c.use(s.post.rhs);
    else simple(c, s.post);
    inScope(c, s.body, 'body', () => checkStmtList(c, depth, s.body.list));
  });
}

function switchStmt(c: Checker, s: ast.SwitchStmt, depth: number): void {
  inScope(c, s, 'switch', () => {
    simple(c, s.init);
    const x = switchTag(c, s);
    reportDefaults(c, s.clauses);
    const seen = new Map<string, ast.Expr>();
    for (const clause of s.clauses) {
      for (const e of clause.list ?? []) caseValue(c, x, e, seen);
      inScope(c, clause, 'case', () => checkStmtList(c, depth, clause.body));
    }
  });
}

function switchTag(c: Checker, s: ast.SwitchStmt): Operand {
  const x = new Operand();
  if (s.tag === null) {
    // A missing tag stands for true.
    x.setConst({ kind: 'bool', value: true }, typ.bool);
    x.expr = null;
    return x;
  }
  checkExpr(c, x, s.tag);
  assignment(c, x, null, 'switch expression');
  if (x.mode !== 'invalid' && !isComparable(x.type, true) && !hasNil(x.type)) {
    const why = incomparableCause(x.type, true, c.show);
    const shown = `${c.show(x.type)} is not comparable`;
    c.error(x.pos, 'InvalidExprSwitch', `cannot switch on ${c.describe(x)}${why === null ? '' : ` (${shown})`}`);
    x.mode = 'invalid';
  }
  return x;
}

function caseValue(c: Checker, x: Operand, e: ast.Expr, seen: Map<string, ast.Expr>): void {
  const v = new Operand();
  checkExpr(c, v, e);
  if (x.mode === 'invalid' || v.mode === 'invalid') return;
  convertUntyped(c, v, x.type);
  if ((v.mode as string) === 'invalid') return;
  // The comparison's result is of no interest.
  const w = v.clone();
  comparison(c, w, x.clone(), '==', true);
  // Repeated booleans are permitted: they often come from build-dependent constants.
  if (w.mode === 'invalid' || v.mode !== 'constant' || v.value.kind === 'bool' || v.value.kind === 'unknown') return;
  const key = `${typeKey(v.type)} ${constantKey(v.value)}`;
  const other = seen.get(key);
  if (other !== undefined) {
    const previous = `\n\t${c.fset.format(nodePos(other))}: previous case`;
    c.error(v.pos, 'DuplicateCase', `duplicate case ${c.describe(v)} in expression switch${previous}`);
  } else seen.set(key, e);
}

/** Where gc takes an expression to be: calls and operations are at their parenthesis or operator. */
function nodePos(e: ast.Expr): number {
  switch (e.kind) {
    case 'CallExpr':
      return e.lparen;
    case 'BinaryExpr':
      return e.opPos;
    case 'IndexExpr':
    case 'SliceExpr':
      return e.lbrack;
    default:
      return startPos(e);
  }
}

function reportDefaults(c: Checker, clauses: readonly (ast.CaseClause | ast.CommClause)[]): void {
  let first: ast.Node | null = null;
  for (const k of clauses) {
    const isDefault = k.kind === 'CaseClause' ? k.list === null : k.comm === null;
    if (!isDefault) continue;
    if (first !== null) c.error(k.pos, 'DuplicateDefault', `multiple defaults (first at ${c.fset.format(first.pos)})`);
    else first = k;
  }
}

function typeSwitchStmt(c: Checker, s: ast.TypeSwitchStmt, depth: number): void {
  inScope(c, s, 'switch', () => {
    simple(c, s.init);
    if (s.lhs !== null) {
      if (s.lhs.name === '_') c.softError(s.lhs.pos, 'NoNewVar', 'no new variable on left side of :=');
      else recordDef(c, s.lhs, null);
    }
    const x = new Operand();
    checkExpr(c, x, s.x);
    const valid = x.mode !== 'invalid' && switchable(c, x);
    reportDefaults(c, s.clauses);
    const vars: Var[] = [];
    const seen = new Map<string, ast.Expr>();
    for (const clause of s.clauses) {
      const t = caseTypes(c, valid ? x : null, clause, seen);
      inScope(c, clause, 'case', () => {
        if (s.lhs !== null && s.lhs.name !== '_') {
          const v = new Var(s.lhs.pos, c.pkg, s.lhs.name, t ?? (valid ? x.type : typ.invalid));
          declare(c, c.env.scope, null, v, clause.colon);
          recordImplicit(c, clause, v);
          vars.push(v);
        }
        checkStmtList(c, depth, clause.body);
      });
    }
    if (s.lhs !== null && s.lhs.name !== '_') {
      const used = vars.some((v) => v.used);
      // Unused in all clauses is one error, at the symbol.
      for (const v of vars) v.used = true;
      if (!used) c.softError(s.lhs.pos, 'UnusedVar', `${s.lhs.name} declared and not used`);
    }
  });
}

function switchable(c: Checker, x: Operand): boolean {
  if (isTypeParam(x.type)) {
    c.error(x.pos, 'InvalidTypeSwitch', `cannot use type switch on type parameter value ${c.describe(x)}`);
    return false;
  }
  if (underlying(x.type).kind !== 'interface') {
    c.error(x.pos, 'InvalidTypeSwitch', `${c.describe(x)} is not an interface`);
    return false;
  }
  return true;
}

/** Checks a clause's types; the type its variable has, null for that of the operand. */
function caseTypes(c: Checker, x: Operand | null, clause: ast.CaseClause, seen: Map<string, ast.Expr>): Type | null {
  let only: Type | null = null;
  for (const e of clause.list ?? []) {
    const t = caseType(c, e);
    only = t;
    if (t !== null && isInvalid(t)) continue;
    const key = t === null ? 'nil' : typeKey(t);
    const other = seen.get(key);
    if (other !== undefined) {
      const what = t === null ? 'nil' : c.show(t);
      c.error(startPos(e), 'DuplicateCase', `duplicate case ${what} in type switch\n\t${c.fset.format(startPos(other))}: previous case`);
      continue;
    }
    seen.set(key, e);
    if (x !== null && t !== null) checkAssertable(c, e, x, t, true);
  }
  return clause.list?.length === 1 ? only : null;
}

/** A case's type; null for nil. */
function caseType(c: Checker, e: ast.Expr): Type | null {
  const id = unparen(e);
  if (id.kind === 'Ident') {
    const found = c.lookup(id.name, id.pos);
    if (found?.obj.kind === 'nil') {
      c.info.uses.set(id, found.obj);
      recordTypeAndValue(c, e, 'nilvalue', typ.untypedNil, null);
      return null;
    }
  }
  return checkVarType(c, e);
}

function selectStmt(c: Checker, s: ast.SelectStmt, depth: number): void {
  reportDefaults(c, s.clauses);
  for (const clause of s.clauses) {
    if (clause.comm !== null && !isCommunication(clause.comm)) {
      const { comm } = clause;
      const at = comm.kind === 'AssignStmt' ? comm.tokPos : comm.kind === 'ExprStmt' ? nodePos(comm.x) : comm.pos;
      c.error(at, 'InvalidSelectCase', 'select case must be send or receive (possibly with assignment)');
      continue;
    }
    inScope(c, clause, 'case', () => {
      simple(c, clause.comm);
      checkStmtList(c, depth, clause.body);
    });
  }
}

function isCommunication(s: ast.Stmt): boolean {
  const isReceive = (e: ast.Expr): boolean => {
    const u = unparen(e);
    return u.kind === 'UnaryExpr' && u.op === '<-';
  };
  if (s.kind === 'SendStmt') return true;
  if (s.kind === 'ExprStmt') return isReceive(s.x);
  return s.kind === 'AssignStmt' && s.rhs.length === 1 && isReceive(s.rhs[0]);
}
