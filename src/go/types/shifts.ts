// Shift expressions, whose untyped left operand may get its type from what surrounds them.

import type * as ast from '../syntax/ast';
import { overflow } from './binary';
import type { Checker } from './checker';
import { shift, toInt } from './constant/ops';
import { makeInt, unknownValue } from './constant/value';
import type { Pos } from './objects';
import type { Operand } from './operand';
import { allInteger, allUnsigned, isInteger, isUntyped } from './predicates';
import { typ } from './universe';
import { convertUntyped, representable, updateExprType } from './untyped';

/** Shift counts of constants are limited, so that values stay of a sane size. */
const maxShift = 1023n - 1n + 52n;

/** Checks x op y for a shift; e is null in an assignment operation. */
export function shiftExpr(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.BinaryExpr | null,
  op: '<<' | '>>',
  opPos: Pos,
): void {
  // The left operand is an integer, or an untyped constant that can be one.
  const xv = x.mode === 'constant' ? toInt(x.value) : unknownValue;
  if (!allInteger(x.type) && !(isUntyped(x.type) && xv.kind === 'int')) {
    notAnInteger(c, x);
    return;
  }
  if (!checkShiftCount(c, y)) {
    x.mode = 'invalid';
    return;
  }
  if (x.mode === 'constant') {
    if (y.mode === 'constant') {
      constantShift(c, x, y, e, op, opPos, xv.kind === 'int' ? xv.value : null);
      return;
    }
    // The type of an untyped constant that is shifted by a variable depends on the context.
    if (isUntyped(x.type)) {
      const info = x.expr === null ? undefined : c.untyped.get(x.expr);
      if (info !== undefined) info.isLhs = true;
      x.mode = 'value';
      return;
    }
  }
  if (!allInteger(x.type)) {
    notAnInteger(c, x);
    return;
  }
  x.mode = 'value';
}

function notAnInteger(c: Checker, x: Operand): void {
  c.error(x.pos, 'InvalidShiftOperand', `invalid operation: shifted operand ${c.describe(x)} must be integer`);
  x.mode = 'invalid';
}

function checkShiftCount(c: Checker, y: Operand): boolean {
  const invalid = (msg: string): boolean => {
    c.error(y.pos, 'InvalidShiftCount', `invalid operation: ${msg}`);
    return false;
  };
  const failed = (): boolean => y.mode === 'invalid';
  if (y.mode === 'constant') {
    const v = toInt(y.value);
    if (v.kind === 'int' && v.value < 0n) return invalid(`negative shift count ${c.describe(y)}`);
    if (isUntyped(y.type)) {
      // The count must fit uint even if it can have no other type.
      representable(c, y, typ.uint);
      if (failed()) return false;
      if (v.kind === 'int') updateExprType(c, y.expr, typ.uint, true);
    } else if (y.value.kind !== 'unknown' && v.kind !== 'int') {
      return invalid(`shift count ${c.describe(y)} must be integer`);
    }
    return true;
  }
  if (allInteger(y.type)) {
    if (isUntyped(y.type) || allUnsigned(y.type) || c.allowVersion(13)) return true;
    return invalid(`signed shift count ${c.describe(y)} requires go1.13 or later`);
  }
  if (isUntyped(y.type)) {
    convertUntyped(c, y, typ.uint);
    return !failed();
  }
  return invalid(`shift count ${c.describe(y)} must be integer`);
}

function constantShift(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.BinaryExpr | null,
  op: '<<' | '>>',
  opPos: Pos,
  value: bigint | null,
): void {
  const count = toInt(y.value);
  if (value === null || count.kind !== 'int') {
    x.value = unknownValue;
    if (!isInteger(x.type)) x.type = typ.untypedInt;
    return;
  }
  if (count.value > maxShift) {
    c.error(y.pos, 'InvalidShiftCount', `invalid operation: invalid shift count ${c.describe(y)}`);
    x.mode = 'invalid';
    return;
  }
  if (!isInteger(x.type)) x.type = typ.untypedInt;
  x.value = shift(makeInt(value), op, Number(count.value));
  x.expr = e ?? x.expr;
  overflow(c, x, opPos);
}
