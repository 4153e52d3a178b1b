// Range statements: what a range clause iterates over, and its variables.

import type * as ast from '../syntax/ast';
import { assignment, assignVar, initVar } from './assignments';
import type { Checker } from './checker';
import { commonUnderCause } from './coretype';
import { checkExpr } from './expressions';
import { Var } from './objects';
import { Operand, startPos } from './operand';
import { isBoolean, isInteger, isString } from './predicates';
import { recordDef } from './record';
import { declare } from './resolver';
import type { Signature, Type } from './types';
import { runeType, typ } from './universe';
import { unalias, underlying } from './underlying';

/** The types of the variables; null where the clause may not have one. */
interface RangeTypes {
  readonly key: Type | null;
  readonly value: Type | null;
}

/** Checks a range statement; `body` checks the statements inside. */
export function rangeStmt(c: Checker, s: ast.RangeStmt, body: () => void): void {
  const x = new Operand();
  checkExpr(c, x, s.x);
  const types = x.mode === 'invalid' ? null : rangeTypes(c, x, s);
  c.openScope(s, 'range');
  const of = [types?.key ?? null, types?.value ?? null];
  // The variable of a range over an integer is initialised by that integer itself.
  const overInt = x.mode !== 'invalid' && isInteger(x.type);
  if (s.tok === ':=') defineVars(c, s, of, overInt ? x : null);
  else if (s.tok === '=') assignToVars(c, s, of, overInt ? x : null);
  else if (overInt) assignment(c, x, null, 'range clause');
  c.openScope(s.body, 'body');
  body();
  c.closeScope();
  c.closeScope();
}

function rangeVar(e: ast.Expr, t: Type): Operand {
  const y = new Operand();
  y.mode = 'value';
  // There is no better expression to show.
  y.expr = e;
  y.type = t;
  return y;
}

function defineVars(c: Checker, s: ast.RangeStmt, types: (Type | null)[], int: Operand | null): void {
  const fresh: Var[] = [];
  [s.key, s.value].forEach((e, i) => {
    if (e === null) return;
    if (e.kind !== 'Ident') {
      c.error(startPos(e), 'InvalidSyntaxTree', `non-name ${c.src(e)} on left side of :=`);
      return;
    }
    const v = new Var(e.pos, c.pkg, e.name, null);
    recordDef(c, e, v);
    if (e.name !== '_') fresh.push(v);
    const t = types[i];
    if (t === null) {
      // What is wrong has been said.
      v.type = typ.invalid;
      v.used = true;
    } else if (int !== null) initVar(c, v, int, 'range clause');
    else initVar(c, v, rangeVar(e, t), 'assignment');
  });
  if (fresh.length === 0) c.error(s.pos, 'BadDecl', 'no new variables on left side of :=');
  for (const v of fresh) declare(c, c.env.scope, null, v, s.body.pos);
}

function assignToVars(c: Checker, s: ast.RangeStmt, types: (Type | null)[], int: Operand | null): void {
  [s.key, s.value].forEach((e, i) => {
    if (e === null) return;
    const t = types[i];
    if (t === null) {
      c.useLhs([e]);
      return;
    }
    if (int === null) {
      assignVar(c, e, null, rangeVar(e, t), 'assignment');
      return;
    }
    assignVar(c, e, null, int, 'range clause');
    // An untyped constant took on the variable's type.
    if (int.mode !== 'invalid' && !isInteger(int.type)) {
      c.softError(startPos(e), 'InvalidRangeExpr', `cannot use iteration variable of type ${c.show(int.type)}`);
    }
  });
}

/** The types of the variables of `range x`; null if there are none because of an error. */
function rangeTypes(c: Checker, x: Operand, s: ast.RangeStmt): RangeTypes | null {
  const r = typesOf(c, x.type);
  const what = c.describe(x);
  if (typeof r === 'string') {
    c.softError(x.pos, 'InvalidRangeExpr', `cannot range over ${what}${r === '' ? '' : ': ' + r}`);
    return null;
  }
  const invalid = (e: ast.Expr, msg: string): void => c.softError(startPos(e), 'InvalidIterVar', msg);
  if (s.key !== null && r.key === null) invalid(s.key, `range over ${what} permits no iteration variables`);
  else if (s.value !== null && r.value === null) invalid(s.value, `range over ${what} permits only one iteration variable`);
  else if (s.extra.length > 0) invalid(s.extra[0], 'range clause permits at most two iteration variables');
  return r;
}

function typesOf(c: Checker, t: Type): RangeTypes | string {
  const common = commonUnderCause(t, c.show);
  const u = common.type;
  if (u === null) return common.cause;
  switch (u.kind) {
    case 'basic':
      if (isString(u)) return { key: typ.int, value: runeType };
      if (isInteger(u)) return c.allowVersion(22) ? { key: t, value: null } : 'requires go1.22 or later';
      return '';
    case 'array':
    case 'slice':
      return { key: typ.int, value: u.elem };
    case 'pointer': {
      const base = underlying(u.elem);
      return base.kind === 'array' ? { key: typ.int, value: base.elem } : '';
    }
    case 'map':
      return { key: u.key, value: u.elem };
    case 'chan':
      return u.dir === 'send' ? `receive from send-only channel ${c.show(t)}` : { key: u.elem, value: null };
    case 'signature':
      return funcTypes(c, u);
    default:
      return '';
  }
}

function funcTypes(c: Checker, sig: Signature): RangeTypes | string {
  if (!c.allowVersion(23)) return 'requires go1.23 or later';
  const bad = (what: string): string => `func must be func(yield func(...) bool): ${what}`;
  if (sig.params.vars.length !== 1) return bad('wrong argument count');
  if (sig.results.vars.length !== 0) return bad('unexpected results');
  const common = commonUnderCause(sig.params.vars[0].type!, c.show);
  const yieldType = common.type;
  if (yieldType === null) return bad(`in yield type, ${common.cause}`);
  if (yieldType.kind !== 'signature') return bad('argument is not func');
  if (yieldType.params.vars.length > 2) return bad('yield func has too many parameters');
  const results = yieldType.results.vars;
  if (results.length !== 1 || !isBoolean(results[0].type!)) return bad('yield func does not return bool');
  if (unalias(results[0].type!) !== typ.bool) return bad('yield func returns user-defined boolean, not bool');
  const [k, v] = yieldType.params.vars;
  return { key: k?.type ?? null, value: v?.type ?? null };
}
