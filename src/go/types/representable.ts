// Which constants a basic type can represent, and what they become there.

import { imagPart, makeComplex, realPart, roundToFloat, sign, toComplex, toFloat, toInt } from './constant/ops';
import type { ConstantValue } from './constant/value';
import { type Basic, BasicInfo, BasicKind } from './types';

/** [bits, signed] of each integer kind. */
const integerKinds = new Map<number, [number, boolean]>([
  [BasicKind.Int, [64, true]],
  [BasicKind.Int8, [8, true]],
  [BasicKind.Int16, [16, true]],
  [BasicKind.Int32, [32, true]],
  [BasicKind.Int64, [64, true]],
  [BasicKind.Uint, [64, false]],
  [BasicKind.Uint8, [8, false]],
  [BasicKind.Uint16, [16, false]],
  [BasicKind.Uint32, [32, false]],
  [BasicKind.Uint64, [64, false]],
  [BasicKind.Uintptr, [64, false]],
]);

/** The constant as a value of type t, rounded if need be; null if t cannot represent it. */
export function representableConst(v: ConstantValue, t: Basic): ConstantValue | null {
  if (v.kind === 'unknown') return v;
  if ((t.info & BasicInfo.Integer) !== 0) return asInteger(v, t);
  if ((t.info & BasicInfo.Float) !== 0) return asFloat(v, t);
  if ((t.info & BasicInfo.Complex) !== 0) return asComplex(v, t);
  if ((t.info & BasicInfo.String) !== 0) return v.kind === 'string' ? v : null;
  if ((t.info & BasicInfo.Boolean) !== 0) return v.kind === 'bool' ? v : null;
  return null;
}

function asInteger(v: ConstantValue, t: Basic): ConstantValue | null {
  const i = toInt(v);
  if (i.kind !== 'int') return null;
  const form = integerKinds.get(t.basicKind);
  if (form === undefined) return i;
  const [bits, signed] = form;
  const n = i.value;
  const fits = signed ? BigInt.asIntN(bits, n) === n : BigInt.asUintN(bits, n) === n;
  return fits ? i : null;
}

function asFloat(v: ConstantValue, t: Basic): ConstantValue | null {
  const f = toFloat(v);
  if (f.kind !== 'float') return null;
  if (t.basicKind === BasicKind.UntypedFloat) return f;
  const r = roundToFloat(f, t.basicKind === BasicKind.Float32 ? 32 : 64);
  return r.kind === 'unknown' ? null : r;
}

function asComplex(v: ConstantValue, t: Basic): ConstantValue | null {
  const z = toComplex(v);
  if (z.kind !== 'complex') return null;
  if (t.basicKind === BasicKind.UntypedComplex) return z;
  const bits = t.basicKind === BasicKind.Complex64 ? 32 : 64;
  const re = roundToFloat(realPart(z), bits);
  const im = roundToFloat(imagPart(z), bits);
  return re.kind === 'unknown' || im.kind === 'unknown' ? null : makeComplex(re, im);
}

/** Whether a constant is negative. */
export function isNegative(v: ConstantValue): boolean {
  return sign(v) < 0;
}
