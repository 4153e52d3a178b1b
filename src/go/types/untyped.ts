// Untyped expressions: giving them their final type once the context decides it.

import type * as ast from '../syntax/ast';
import { implicitType, representation, type ConversionProblem } from './assignability';
import type { Checker } from './checker';
import type { ConstantValue } from './constant/value';
import { Operand } from './operand';
import { allInteger, isTypeParam, isUntyped } from './predicates';
import { recordTypeAndValue } from './record';
import type { Basic, Type } from './types';
import { underlying } from './underlying';

const comparisons = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** Converts an untyped operand to the target's type, or reports why that is impossible. */
export function convertUntyped(c: Checker, x: Operand, target: Type): void {
  const r = implicitType(c, x, target);
  if (!r.ok) {
    invalidConversion(c, r.problem, x, isTypeParam(target) ? target : underlying(target));
    x.mode = 'invalid';
    return;
  }
  applyImplicit(c, x, r.type, r.value);
}

/** Gives x the type and value that implicitType found. */
export function applyImplicit(
  c: Checker,
  x: Operand,
  type: Type,
  value: ConstantValue | null,
): void {
  if (value !== null) {
    x.value = value;
    updateExprValue(c, x.expr, value);
  }
  if (type !== x.type) {
    x.type = type;
    updateExprType(c, x.expr, type, false);
  }
}

/** Reports that a constant does not fit a type. */
export function invalidConversion(
  c: Checker,
  problem: ConversionProblem,
  x: Operand,
  target: Type,
): void {
  const what = c.describe(x);
  const t = c.show(target);
  if (problem === 'truncated') c.error(x.pos, 'TruncatedFloat', `${what} truncated to ${t}`);
  else if (problem === 'overflows') c.error(x.pos, 'NumericOverflow', `${what} overflows ${t}`);
  else c.error(x.pos, 'InvalidConstVal', `cannot convert ${what} to type ${t}`);
}

/** Checks that a constant fits type t and rounds it; reports it otherwise. */
export function representable(c: Checker, x: Operand, t: Basic): void {
  const r = representation(x, t);
  if (typeof r === 'string') {
    invalidConversion(c, r, x, x.type !== t && underlying(x.type) === t ? x.type : t);
    x.mode = 'invalid';
    return;
  }
  x.value = r;
}

export function updateExprValue(c: Checker, e: ast.Expr | null, value: ConstantValue): void {
  if (e === null) return;
  const info = c.untyped.get(e);
  if (info !== undefined) info.value = value;
}

/**
 * Changes the type of an untyped expression and of those inside that share its type. With `final`,
 * or once it is typed, the type is recorded.
 */
export function updateExprType(
  c: Checker,
  e: ast.Expr | null,
  type: Type,
  final: boolean,
): void {
  if (e === null) return;
  const old = c.untyped.get(e);
  if (old === undefined) return;
  // Operands of constant expressions keep their types.
  switch (e.kind) {
    case 'ParenExpr':
      updateExprType(c, e.x, type, final);
      break;
    case 'UnaryExpr':
      if (old.value === null) updateExprType(c, e.x, type, final);
      break;
    case 'BinaryExpr':
      if (old.value !== null || comparisons.has(e.op)) break;
      updateExprType(c, e.x, type, final);
      if (e.op !== '<<' && e.op !== '>>') updateExprType(c, e.y, type, final);
      break;
  }
  if (!final && isUntyped(type)) {
    old.type = underlying(type);
    return;
  }
  c.untyped.delete(e);
  if (old.isLhs && !allInteger(type)) {
    const msg = `invalid operation: shifted operand ${c.src(e)} (type ${c.show(type)}) must be integer`;
    c.error(e.pos, 'InvalidShiftOperand', msg);
    return;
  }
  if (old.value !== null) {
    const x = new Operand();
    x.mode = old.mode;
    x.expr = e;
    x.type = old.type;
    x.value = old.value;
    convertUntyped(c, x, type);
    if (x.mode === 'invalid') return;
    recordTypeAndValue(c, e, old.mode, type, x.value);
    return;
  }
  recordTypeAndValue(c, e, old.mode, type, old.value);
}
