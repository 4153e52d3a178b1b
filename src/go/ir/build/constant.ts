// Constants as values: exact ones of the checker as register parts of a concrete type.

import type { ConstantValue, Type } from '../../types';
import type { Expr } from '../ir';
import { numericOf } from './arith';
import type { Value } from './function';
import { dataAddress, f32, f64, i32, i64 } from './ops';
import type { ProgramBuilder } from './program';

/** A constant as a value of a type that is not an interface. */
export function constantValue(prog: ProgramBuilder, c: ConstantValue, t: Type): Value {
  return { type: t, parts: constantParts(prog, c, t), constant: c };
}

function constantParts(prog: ProgramBuilder, c: ConstantValue, t: Type): Expr[] {
  if (c.kind === 'bool') return [i32(c.value ? 1 : 0)];
  if (c.kind === 'string') {
    return c.bytes === '' ? [i32(0), i64(0)] : [dataAddress(prog.stringData(c.bytes)), i64(c.bytes.length)];
  }
  const n = numericOf(t);
  if (n === null) {
    // uintptr-like constants converted to unsafe.Pointer.
    return [i32(Number(BigInt.asIntN(32, prog.constantInt(c))))];
  }
  if (n.kind === 'int') {
    const v = prog.constantInt(c);
    if (n.reg === 'i64') return [i64(v)];
    const narrow = n.signed ? BigInt.asIntN(n.bits, v) : BigInt.asUintN(n.bits, v);
    return [i32(Number(narrow))];
  }
  const make = n.reg === 'f32' ? (x: number): Expr => f32(Math.fround(x)) : f64;
  if (n.kind === 'float') return [make(prog.constantFloat(c, n.reg === 'f32'))];
  const { re, im } = prog.constantComplex(c, n.reg === 'f32');
  return [make(re), make(im)];
}
