// Assignments, initialisation and short variable declarations.

import type * as ast from '../syntax/ast';
import { assignable, implicitType } from './assignability';
import type { Checker } from './checker';
import { unparen } from './exprstring';
import { checkExpr, checkMulti, singleValue } from './expressions';
import { type Const, type Pos, Var } from './objects';
import { Operand } from './operand';
import { defaultType, hasNil, isGenericSignature, isNonTypeParamInterface, isNumeric, isUntyped } from './predicates';
import { recordCommaOk, recordDef, recordUse } from './record';
import { declare } from './resolver';
import { applyImplicit } from './untyped';
import type { Signature, Type } from './types';
import { isInvalid, typ } from './universe';
import { underlying } from './underlying';

/** The function-typed variable that a generic function value is assigned to, if there is one. */
export interface Target {
  sig: Signature;
  desc: string;
}

/** A target for values of variable v; null unless its type is a function type. */
export function varTarget(v: Var): Target | null {
  return makeTarget(v.type, v.name);
}

export function makeTarget(t: Type | null, desc: string): Target | null {
  if (t === null) return null;
  const u = underlying(t);
  return u.kind === 'signature' ? { sig: u, desc } : null;
}

const valueModes = new Set(['constant', 'variable', 'mapindex', 'value', 'nilvalue', 'commaok']);

/** Checks that x can be assigned to type t, null meaning the blank identifier. */
export function assignment(c: Checker, x: Operand, t: Type | null, context: string): void {
  singleValue(c, x);
  if (x.mode === 'invalid') return;
  if (!valueModes.has(x.mode)) {
    c.error(x.pos, 'UnassignableOperand', `cannot assign ${c.describe(x)} to ${t === null ? '_' : c.show(t)} in ${context}`);
    x.mode = 'invalid';
    return;
  }
  if (isUntyped(x.type) && !assignUntyped(c, x, t, context)) return;
  const sig = underlying(x.type);
  if (sig.kind === 'signature' && isGenericSignature(sig)) {
    const msg = `cannot use generic function ${c.src(x.expr)} without instantiation in ${context}`;
    c.error(x.pos, 'WrongTypeArgCount', msg);
    x.mode = 'invalid';
    return;
  }
  if (t === null) return;
  const r = assignable(c, x, t);
  if (r.ok) return;
  cannotUse(c, x, t, context, r.cause === '' ? '' : ': ' + r.cause);
}

function cannotUse(c: Checker, x: Operand, t: Type, context: string, suffix: string): void {
  const msg = `cannot use ${c.describe(x)} as ${c.show(t)} value in ${context}${suffix}`;
  c.error(x.pos, 'IncompatibleAssign', msg);
  x.mode = 'invalid';
}

/** Gives an untyped x the type it takes on; false after an error. */
function assignUntyped(c: Checker, x: Operand, t: Type | null, context: string): boolean {
  let target = t;
  if (x.isNil) {
    if (t === null) {
      c.error(x.pos, 'UntypedNilUse', `use of untyped nil in ${context}`);
      x.mode = 'invalid';
      return false;
    }
    if (!hasNil(t)) {
      cannotUse(c, x, t, context, '');
      return false;
    }
  } else if (target === null || isNonTypeParamInterface(target)) {
    target = defaultType(x.type);
  }
  const r = implicitType(c, x, target!);
  if (!r.ok) {
    const why = r.problem === 'invalid' ? '' : ` (${r.problem})`;
    cannotUse(c, x, target!, context, why);
    return false;
  }
  applyImplicit(c, x, r.type, r.value);
  return true;
}

/** Initialises a constant. */
export function initConst(c: Checker, lhs: Const, x: Operand): void {
  if (x.mode === 'invalid' || (lhs.type !== null && isInvalid(lhs.type))) {
    lhs.type ??= typ.invalid;
    return;
  }
  if (x.mode !== 'constant') {
    c.error(x.pos, 'InvalidConstInit', `${c.describe(x)} is not constant`);
    lhs.type ??= typ.invalid;
    return;
  }
  lhs.type ??= x.type;
  assignment(c, x, lhs.type, 'constant declaration');
  if ((x.mode as string) !== 'invalid') lhs.value = x.value;
}

/** Initialises a variable, whose type follows from x if it has none. */
export function initVar(c: Checker, lhs: Var, x: Operand, context: string): void {
  if (x.mode === 'invalid' || isInvalid(x.type) || (lhs.type !== null && isInvalid(lhs.type))) {
    lhs.type ??= typ.invalid;
    x.mode = 'invalid';
    return;
  }
  if (lhs.type === null) {
    let t = x.type;
    if (isUntyped(t)) {
      if (x.isNil) {
        c.error(x.pos, 'UntypedNilUse', `use of untyped nil in ${context}`);
        lhs.type = typ.invalid;
        x.mode = 'invalid';
        return;
      }
      t = defaultType(t);
    }
    if (t.kind === 'tuple' && x.mode !== 'novalue') singleValue(c, x);
    lhs.type = (x.mode as string) === 'invalid' || x.mode === 'novalue' ? typ.invalid : t;
  }
  assignment(c, x, lhs.type, context);
}

/** The type of an assignment's left side: null for the blank identifier, invalid on error. */
function checkLhs(c: Checker, lhs: ast.Expr): Type | null {
  const id = unparen(lhs);
  if (id.kind === 'Ident' && id.name === '_') {
    recordDef(c, id, null);
    return null;
  }
  // Assigning to a variable does not count as using it.
  let v: Var | null = null;
  let used = false;
  if (id.kind === 'Ident') {
    const found = c.lookup(id.name, id.pos);
    if (found !== undefined && found.obj.kind === 'var' && found.obj.pkg === c.pkg) {
      v = found.obj;
      used = v.used;
    }
  }
  const x = new Operand();
  checkExpr(c, x, lhs);
  if (v !== null) v.used = used;
  if (x.mode === 'invalid') return typ.invalid;
  if (x.mode === 'variable' || x.mode === 'mapindex') return x.type;
  if (x.expr !== null && x.expr.kind === 'SelectorExpr') {
    const op = new Operand();
    checkExpr(c, op, x.expr.x);
    if (op.mode === 'mapindex') {
      c.error(x.pos, 'UnaddressableFieldAssign', `cannot assign to struct field ${c.src(x.expr)} in map`);
      return typ.invalid;
    }
  }
  const msg = `cannot assign to ${c.src(x.expr)} (neither addressable nor a map index expression)`;
  c.error(x.pos, 'UnassignableOperand', msg);
  return typ.invalid;
}

/** lhs = rhs, where x holds the value if rhs was checked already. */
export function assignVar(
  c: Checker,
  lhs: ast.Expr,
  rhs: ast.Expr | null,
  x: Operand | null,
  context: string,
): void {
  const t = checkLhs(c, lhs);
  if (t !== null && isInvalid(t)) {
    if (x !== null) x.mode = 'invalid';
    else if (rhs !== null) c.use([rhs]);
    return;
  }
  if (x === null) {
    x = new Operand();
    checkExpr(c, x, rhs!, t === null ? null : makeTarget(t, c.src(lhs)));
  }
  if (x.mode === 'invalid') return;
  if (t === null && context === 'assignment') context = 'assignment to _ identifier';
  assignment(c, x, t, context);
}

/** Initialises variables from expressions; ret is the return statement this stands for. */
export function initVars(
  c: Checker,
  lhs: readonly Var[],
  rhs: readonly ast.Expr[],
  ret: ast.ReturnStmt | null,
): void {
  const context = ret === null ? 'assignment' : 'return statement';
  const l = lhs.length;
  const isCall = rhs.length === 1 && unparen(rhs[0]).kind === 'CallExpr';
  if (l === rhs.length && !isCall) {
    lhs.forEach((v, i) => {
      const x = new Operand();
      const desc = ret !== null && v.name === '' ? 'result variable' : v.name;
      checkExpr(c, x, rhs[i], makeTarget(v.type, desc));
      initVar(c, v, x, context);
    });
    return;
  }
  if (rhs.length !== 1) {
    // Other errors on the right would make a mismatch misleading.
    const ok = c.use(rhs);
    const lhsOk = lhs.every((v) => v.type === null || !isInvalid(v.type));
    if (ok && ret !== null) returnError(c, ret, lhs, c.operandsOf(rhs));
    else if (ok && lhsOk) assignError(c, rhs, l, rhs.length);
    invalidate(lhs);
    return;
  }
  const multi = checkMulti(c, rhs[0], l === 2 && ret === null);
  if (multi.list.length === l) {
    lhs.forEach((v, i) => initVar(c, v, multi.list[i], context));
    if (multi.commaOk) recordCommaOk(c, rhs[0], [multi.list[0].type, multi.list[1].type]);
    return;
  }
  if (multi.list[0]?.mode !== 'invalid') {
    if (ret !== null) returnError(c, ret, lhs, multi.list);
    else assignError(c, rhs, l, multi.list.length);
  }
  invalidate(lhs);
}

/** Avoids further errors about variables whose initialisation failed. */
function invalidate(vars: readonly Var[]): void {
  for (const v of vars) {
    v.used = true;
    v.type ??= typ.invalid;
  }
}

/** lhs... = rhs... */
export function assignVars(
  c: Checker,
  lhs: readonly ast.Expr[],
  rhs: readonly ast.Expr[],
): void {
  const l = lhs.length;
  const isCall = rhs.length === 1 && unparen(rhs[0]).kind === 'CallExpr';
  if (l === rhs.length && !isCall) {
    lhs.forEach((e, i) => assignVar(c, e, rhs[i], null, 'assignment'));
    return;
  }
  if (rhs.length !== 1) {
    const lhsOk = c.useLhs(lhs);
    const rhsOk = c.use(rhs);
    if (lhsOk && rhsOk) assignError(c, rhs, l, rhs.length);
    return;
  }
  const multi = checkMulti(c, rhs[0], l === 2);
  if (multi.list.length === l) {
    lhs.forEach((e, i) => assignVar(c, e, null, multi.list[i], 'assignment'));
    if (multi.commaOk) recordCommaOk(c, rhs[0], [multi.list[0].type, multi.list[1].type]);
    return;
  }
  if (multi.list[0]?.mode !== 'invalid') assignError(c, rhs, l, multi.list.length);
  c.useLhs(lhs);
}

function plural(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}

/** Reports that the numbers of variables and values differ. */
export function assignError(c: Checker, rhs: readonly ast.Expr[], l: number, r: number): void {
  const vars = plural(l, 'variable');
  const vals = plural(r, 'value');
  const call = unparen(rhs[0]);
  const what =
    rhs.length === 1 && call.kind === 'CallExpr'
      ? `${c.src(call.fun)} returns ${vals}`
      : vals;
  c.error(rhs[0].pos, 'WrongResultCount', `assignment mismatch: ${vars} but ${what}`);
}

/** Reports that a return statement has the wrong number of values. */
export function returnError(
  c: Checker,
  at: ast.ReturnStmt,
  lhs: readonly Var[],
  rhs: readonly Operand[],
): void {
  const l = lhs.length;
  const r = rhs.length;
  const many = r > l;
  let pos: Pos = at.pos;
  if (many) pos = rhs[l].expr?.pos ?? at.pos;
  else if (r > 0) pos = rhs[r - 1].expr?.pos ?? at.pos;
  const have = typesSummary(c, rhs.map((x) => x.type), false);
  const want = typesSummary(c, lhs.map((v) => v.type), false);
  const msg = `${many ? 'too many' : 'not enough'} return values\n\thave ${have}\n\twant ${want}`;
  c.error(pos, 'WrongResultCount', msg);
}

/** A list of types as 'have' and 'want' lines show it. */
export function typesSummary(
  c: Checker,
  types: readonly (Type | null)[],
  variadic: boolean,
  hasDots = false,
): string {
  const list = types.map((t, i) => {
    const last = i === types.length - 1;
    if (t === null || isInvalid(t)) return 'unknown type';
    const dots = hasDots && last ? '...' : '';
    if (isUntyped(t)) return (isNumeric(t) ? 'number' : c.show(t).replace('untyped ', '')) + dots;
    if (variadic && last && t.kind === 'slice') return '...' + c.show(t.elem);
    return c.show(t) + dots;
  });
  return `(${list.join(', ')})`;
}

/** lhs := rhs. */
export function shortVarDecl(
  c: Checker,
  pos: Pos,
  lhs: readonly ast.Expr[],
  rhs: readonly ast.Expr[],
): void {
  const top = c.delayedCount;
  const scope = c.env.scope;
  const vars: Var[] = [];
  const fresh: Var[] = [];
  const seen = new Set<string>();
  let failed = false;
  for (const e of lhs) {
    const v = shortVar(c, e, seen, fresh);
    if (v === null) failed = true;
    vars.push(v ?? new Var(e.pos, c.pkg, '_', null));
  }
  initVars(c, vars, rhs, null);
  c.processDelayed(top);
  if (fresh.length === 0 && !failed) {
    c.softError(pos, 'NoNewVar', 'no new variables on left side of :=');
    return;
  }
  // The scope of a new variable starts after the statement.
  const scopePos = rhs[rhs.length - 1].end;
  for (const v of fresh) declare(c, scope, null, v, scopePos);
}

/** The variable on the left of :=, new or from this scope; null after an error. */
function shortVar(
  c: Checker,
  e: ast.Expr,
  seen: Set<string>,
  fresh: Var[],
): Var | null {
  if (e.kind !== 'Ident') {
    c.useLhs([e]);
    c.error(e.pos, 'BadDecl', `non-name ${c.src(e)} on left side of :=`);
    return null;
  }
  if (e.name !== '_') {
    if (seen.has(e.name)) {
      c.error(e.pos, 'RepeatedDecl', `${e.name} repeated on left side of :=`);
      return null;
    }
    seen.add(e.name);
  }
  const alt = c.env.scope.lookup(e.name);
  if (alt !== undefined) {
    recordUse(c, e, alt);
    if (alt.kind === 'var') return alt;
    c.error(e.pos, 'UnassignableOperand', `cannot assign to ${c.src(e)}`);
    return null;
  }
  const v = new Var(e.pos, c.pkg, e.name, null);
  recordDef(c, e, v);
  if (e.name !== '_') fresh.push(v);
  return v;
}
