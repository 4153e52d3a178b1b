// The predeclared functions for numbers: complex, real, imag, min and max.

import type * as ast from '../syntax/ast';
import { assignment } from './assignments';
import { failed, invalidArgument, setValue } from './builtins';
import type { Checker } from './checker';
import { compare, imagPart, makeComplex, realPart, sign, toComplex } from './constant/ops';
import { matchOperands } from './binary';
import { identical } from './identical';
import { type Operand, startPos } from './operand';
import { allOrdered, isNumeric, isTyped, isTypeParam, isUntyped } from './predicates';
import type { Type } from './types';
import { emptyInterface, typ } from './universe';
import { underlying } from './underlying';
import { convertUntyped, updateExprType } from './untyped';

/** Type parameters are no operands of the functions for complex numbers. */
function rejectTypeParam(c: Checker, a: Operand, name: string): boolean {
  if (!isTypeParam(a.type)) return false;
  const msg = `${c.describe(a)} not supported as argument to built-in ${name} for go1.18 (see go.dev/issue/50937)`;
  c.error(a.pos, 'UnsupportedFeature', msg);
  return true;
}

export function complex(c: Checker, x: Operand, call: ast.CallExpr, a: Operand, b: Operand): boolean {
  unifyParts(c, a, b);
  if (failed(a) || failed(b)) return false;
  if (!identical(a.type, b.type)) {
    const types = `${c.show(a.type)} and ${c.show(b.type)}`;
    c.error(a.pos, 'InvalidComplex', `invalid operation: ${c.src(call)} (mismatched types ${types})`);
    return false;
  }
  if (rejectTypeParam(c, a, 'complex')) return false;
  const u = underlying(a.type);
  let result: Type;
  if (u === typ.float32) result = typ.complex64;
  else if (u === typ.float64) result = typ.complex128;
  else if (u === typ.untypedFloat) result = typ.untypedComplex;
  else return invalidArgument(c, a, `arguments have type ${c.show(a.type)}, expected floating-point`);
  const constant = a.mode === 'constant' && b.mode === 'constant' ? makeComplex(a.value, b.value) : null;
  if (isTyped(result)) setValue(c, x, call, result, [a.type, b.type]);
  if (constant !== null) x.setConst(constant, result);
  return true;
}

/** Gives both parts of a complex number one type where one of them is untyped. */
function unifyParts(c: Checker, a: Operand, b: Operand): void {
  if (isUntyped(a.type) && isTyped(b.type)) convertUntyped(c, a, b.type);
  else if (isTyped(a.type) && isUntyped(b.type)) convertUntyped(c, b, a.type);
  else if (isUntyped(a.type) && isUntyped(b.type)) {
    if (a.mode === 'constant' && b.mode === 'constant') {
      for (const o of [a, b]) if (isNumeric(o.type) && sign(imagPart(o.value)) === 0) o.type = typ.untypedFloat;
    } else {
      convertUntyped(c, a, typ.float64);
      convertUntyped(c, b, typ.float64);
    }
  }
}

export function part(c: Checker, x: Operand, call: ast.CallExpr, name: 'real' | 'imag', a: Operand): boolean {
  if (isUntyped(a.type)) {
    if (a.mode === 'constant') {
      if (isNumeric(a.type)) a.setConst(toComplex(a.value), typ.untypedComplex);
    } else convertUntyped(c, a, typ.complex128);
  }
  if (failed(a) || rejectTypeParam(c, a, name)) return false;
  const u = underlying(a.type);
  let result: Type;
  if (u === typ.complex64) result = typ.float32;
  else if (u === typ.complex128) result = typ.float64;
  else if (u === typ.untypedComplex) result = typ.untypedFloat;
  else return invalidArgument(c, a, `argument has type ${c.show(a.type)}, expected complex type`);
  if (a.mode === 'constant') {
    const v = name === 'real' ? realPart(a.value) : imagPart(a.value);
    if (isTyped(result)) setValue(c, x, call, result, [a.type]);
    x.setConst(v, result);
    return true;
  }
  setValue(c, x, call, result, [a.type]);
  return true;
}

/** min and max take their operands to one type as < does. */
export function extremum(c: Checker, x: Operand, call: ast.CallExpr, name: 'min' | 'max', args: Operand[]): boolean {
  c.verifyVersion(startPos(call.fun), 21, name);
  const op = name === 'min' ? '<' : '>';
  const r = args[0].clone();
  for (const [i, a] of args.entries()) {
    if (!allOrdered(a.type)) return invalidArgument(c, a, `${c.describe(a)} cannot be ordered`);
    if (i === 0) continue;
    if (!matchOperands(c, r, a)) return false;
    if (!identical(r.type, a.type)) {
      const types = `${c.show(r.type)} (previous argument) and ${c.show(a.type)} (type of ${c.src(a.expr)})`;
      return invalidArgument(c, a, `mismatched types ${types}`);
    }
    if (r.mode === 'constant' && a.mode === 'constant') {
      if (compare(a.value, op, r.value)) r.copyFrom(a);
    } else r.mode = 'value';
  }
  if (r.mode !== 'constant') {
    r.mode = 'value';
    // A value has a type.
    assignment(c, r, emptyInterface, 'argument to built-in ' + name);
    if (failed(r)) return false;
  }
  for (const a of args) updateExprType(c, a.expr, r.type, true);
  if (isTyped(r.type)) setValue(c, x, call, r.type, args.map(() => r.type));
  x.copyFrom(r);
  return true;
}
