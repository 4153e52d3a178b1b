// Binary operators: bringing operands to one type, arithmetic, comparison, and constant overflow.

import type * as ast from '../syntax/ast';
import { assignable, implicitType } from './assignability';
import type { Checker } from './checker';
import { incomparableCause } from './comparable';
import { bitLength } from './constant/float';
import { binaryOp, compare, imagPart, realPart, sign } from './constant/ops';
import { makeBool, unknownValue } from './constant/value';
import { checkExpr } from './expressions';
import { identical } from './identical';
import type { Pos } from './objects';
import { Operand, compositeKind } from './operand';
import {
  allBoolean,
  allInteger,
  allNumeric,
  allNumericOrString,
  allOrdered,
  allString,
  defaultType,
  hasNil,
  isComplex,
  isInteger,
  isNonTypeParamInterface,
  isPointer,
  isTyped,
  isTypeParam,
} from './predicates';
import { shiftExpr } from './shifts';
import type { Type } from './types';
import { isInvalid, typ } from './universe';
import { underlying } from './underlying';
import { applyImplicit, invalidConversion, representable, updateExprType } from './untyped';

const comparisons = new Set<string>(['==', '!=', '<', '<=', '>', '>=']);

/** Whether op compares. */
export function isComparison(op: string): boolean {
  return comparisons.has(op);
}

/** x op y, where e is the expression or null for an assignment operation. */
export function binaryExpr(
  c: Checker,
  x: Operand,
  e: ast.BinaryExpr | null,
  lhs: ast.Expr,
  rhs: ast.Expr,
  op: ast.BinaryOp,
  opPos: Pos,
): void {
  const y = new Operand();
  checkExpr(c, x, lhs);
  checkExpr(c, y, rhs);
  if (x.mode === 'invalid') return;
  if (y.mode === 'invalid') {
    x.mode = 'invalid';
    x.expr = y.expr;
    return;
  }
  if (op === '<<' || op === '>>') {
    shiftExpr(c, x, y, e, op, opPos);
    return;
  }
  if (!matchOperands(c, x, y)) {
    x.mode = 'invalid';
    return;
  }
  if (isComparison(op)) {
    comparison(c, x, y, op);
    return;
  }
  if (!identical(x.type, y.type)) {
    if (!isInvalid(x.type) && !isInvalid(y.type)) {
      const what = e !== null ? c.src(e) : `${c.src(lhs)} ${op}= ${c.src(rhs)}`;
      c.error(x.pos, 'MismatchedTypes', `invalid operation: ${what} (mismatched types ${c.show(x.type)} and ${c.show(y.type)})`);
    }
    x.mode = 'invalid';
    return;
  }
  if (!binaryDefined(c, x, op)) {
    x.mode = 'invalid';
    return;
  }
  if ((op === '/' || op === '%') && dividesByZero(x, y)) {
    c.error(y.pos, 'DivByZero', 'invalid operation: division by zero');
    x.mode = 'invalid';
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant') {
    // An unknown operand has been reported.
    if (x.value.kind === 'unknown' || y.value.kind === 'unknown') {
      x.value = unknownValue;
      return;
    }
    x.value = binaryOp(x.value, op, y.value, op === '/' && isInteger(x.type));
    x.expr = e ?? x.expr;
    overflow(c, x, opPos);
    return;
  }
  x.mode = 'value';
}

function dividesByZero(x: Operand, y: Operand): boolean {
  if (y.mode !== 'constant' || y.value.kind === 'unknown') return false;
  if (x.mode !== 'constant' && !allInteger(x.type)) return false;
  if (!isComplex(x.type)) return sign(y.value) === 0;
  // The squares of the parts may vanish though the parts do not.
  return x.mode === 'constant' && [realPart(y.value), imagPart(y.value)].every((v) => sign(binaryOp(v, '*', v)) === 0);
}

/**
 * Converts untyped operands to each other's types where that is possible; what is left differing is
 * the caller's to report. False after an error about a constant that does not fit.
 */
export function matchOperands(c: Checker, x: Operand, y: Operand): boolean {
  if (!mayConvert(x, y)) return true;
  const toY = implicitType(c, x, y.type);
  const toX = implicitType(c, y, x.type);
  for (const [o, r, other] of [
    [x, toY, y],
    [y, toX, x],
  ] as const) {
    if (r.ok) continue;
    if (isNonTypeParamInterface(other.type)) return true;
    invalidConversion(c, r.problem, o, isTypeParam(other.type) ? other.type : underlying(other.type));
    return false;
  }
  if (!toY.ok || !toX.ok) return false;
  applyImplicit(c, x, toY.type, toY.value);
  const again = implicitType(c, y, x.type);
  if (again.ok) applyImplicit(c, y, again.type, again.value);
  return true;
}

/** Whether the operands can be brought to one type by converting untyped ones. */
function mayConvert(x: Operand, y: Operand): boolean {
  if (isTyped(x.type) && isTyped(y.type)) return false;
  if (allNumeric(x.type) !== allNumeric(y.type)) return false;
  if (isNonTypeParamInterface(x.type) || isNonTypeParamInterface(y.type)) return true;
  if (allBoolean(x.type) !== allBoolean(y.type)) return false;
  if (allString(x.type) !== allString(y.type)) return false;
  if (x.isNil) return hasNil(y.type);
  if (y.isNil) return hasNil(x.type);
  return !isPointer(x.type) && !isPointer(y.type);
}

function binaryDefined(c: Checker, x: Operand, op: string): boolean {
  let ok: boolean;
  switch (op) {
    case '+':
      ok = allNumericOrString(x.type);
      break;
    case '-':
    case '*':
    case '/':
      ok = allNumeric(x.type);
      break;
    case '&&':
    case '||':
      ok = allBoolean(x.type);
      break;
    default:
      ok = allInteger(x.type);
      break;
  }
  if (!ok) undefinedOperator(c, x, op);
  return ok;
}

export function undefinedOperator(c: Checker, x: Operand, op: string): void {
  c.error(x.pos, 'UndefinedOp', `invalid operation: operator ${op} not defined on ${c.describe(x)}`);
}

// ---------------------------------------------------------------------------- Comparison

/** Checks x op y; the result is an untyped boolean. In a switch x is the case, y the tag. */
export function comparison(
  c: Checker,
  x: Operand,
  y: Operand,
  op: ast.BinaryOp,
  switchCase = false,
): void {
  const problem = comparisonProblem(c, x, y, op);
  if (problem !== null) {
    const { at, cause } = problem;
    const what = switchCase
      ? `invalid case ${c.src(x.expr)} in switch on ${y.expr === null ? 'true' : c.src(y.expr)}`
      : `invalid operation: ${c.src(x.expr)} ${op} ${c.src(y.expr)}`;
    c.error(switchCase ? x.pos : at.pos, 'UndefinedOp', `${what} (${cause})`);
    x.mode = 'invalid';
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant') {
    x.value = makeBool(compare(x.value, op, y.value));
  } else {
    x.mode = 'value';
    // The operands' types matter no more than this.
    updateExprType(c, x.expr, defaultType(x.type), true);
    updateExprType(c, y.expr, defaultType(y.type), true);
  }
  x.type = typ.untypedBool;
}

function comparisonProblem(
  c: Checker,
  x: Operand,
  y: Operand,
  op: string,
): { at: Operand; cause: string } | null {
  // A mismatch shows at the second operand.
  if (!assignable(c, x, y.type).ok && !assignable(c, y, x.type).ok) {
    return { at: y, cause: `mismatched types ${c.show(x.type)} and ${c.show(y.type)}` };
  }
  if (op === '==' || op === '!=') {
    if (x.isNil || y.isNil) {
      const t = x.isNil ? y.type : x.type;
      if (hasNil(t) && !(x.isNil && y.isNil)) return null;
      return { at: y, cause: operatorCause(c, y, op) };
    }
    for (const o of [x, y]) {
      if (incomparableCause(o.type, true) === null) continue;
      const cause = equalityCause(c, o.type);
      return { at: o, cause: cause === '' ? typeParamCause(c, x, y, o, op) : cause };
    }
    return null;
  }
  for (const o of [x, y]) {
    if (!allOrdered(o.type)) return { at: o, cause: typeParamCause(c, x, y, o, op) };
  }
  return null;
}

function equalityCause(c: Checker, t: Type): string {
  const u = underlying(t);
  if (u.kind === 'slice' || u.kind === 'signature' || u.kind === 'map') {
    return `${compositeKind(t)} can only be compared to nil`;
  }
  return incomparableCause(t, true, c.show) ?? '';
}

function typeParamCause(c: Checker, x: Operand, y: Operand, at: Operand, op: string): string {
  if (!isTypeParam(x.type) && !isTypeParam(y.type)) return operatorCause(c, at, op);
  const p = isTypeParam(x.type) ? at : y;
  return `type parameter ${c.show(p.type)} cannot use operator ${op}`;
}

function operatorCause(c: Checker, x: Operand, op: string): string {
  const kind = compositeKind(x.type);
  return `operator ${op} not defined on ${kind !== '' ? kind : c.show(x.type)}`;
}

// ---------------------------------------------------------------------------- Overflow

const opNames: Record<string, string> = {
  '+': 'addition',
  '-': 'subtraction',
  '^': 'bitwise XOR',
  '*': 'multiplication',
  '<<': 'shift',
};

function operationName(e: ast.Expr | null): string {
  if (e === null) return '';
  if (e.kind === 'BinaryExpr') return opNames[e.op] ?? '';
  if (e.kind === 'UnaryExpr' && e.op === '^') return 'bitwise complement';
  return '';
}

/** Untyped integers may have this many bits. */
const maxUntypedBits = 512;

/** Checks that a constant result fits its type. */
export function overflow(c: Checker, x: Operand, opPos: Pos): void {
  if (x.value.kind === 'unknown') {
    c.error(opPos, 'InvalidConstVal', 'constant result is not representable');
    return;
  }
  if (isTyped(x.type)) {
    const u = underlying(x.type);
    if (u.kind === 'basic') representable(c, x, u);
    return;
  }
  if (x.value.kind === 'int' && bitLength(x.value.value) > maxUntypedBits) {
    const op = operationName(x.expr);
    c.error(opPos, 'InvalidConstVal', `constant ${op === '' ? '' : op + ' '}overflow`);
    x.value = unknownValue;
  }
}
