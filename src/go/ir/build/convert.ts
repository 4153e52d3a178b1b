// Conversions: implicit ones at assignments (to interfaces, from nil and untyped values) and explicit
// ones, plus type assertions. Relies on arith.ts for numbers.

import {
  BasicKind,
  identical,
  underlying,
  type ConstantValue,
  type Interface,
  type Type,
} from '../../types';
import type { Expr } from '../ir';
import { convertNumber, dynamicType, isEmptyInterface, isString, numericOf } from './arith';
import { constantValue } from './constant';
import type { FuncBuilder, Value } from './function';
import { isDirect, layoutOf } from './layout';
import { dataAddress, i32, i64, op, use } from './ops';
import { unshared } from './site';

/** v as a value of type `to`, to which it is assignable. */
export function assignable(fb: FuncBuilder, v: Value, to: Type): Value {
  if (v.type === to) return v;
  const u = underlying(to);
  if (u.kind === 'interface') return toInterface(fb, v, to);
  if (isNil(v)) return fb.zero(to);
  if (v.constant !== undefined && u.kind === 'basic') return constantValue(fb.prog, v.constant, to);
  return { type: to, parts: v.parts };
}

export function isNil(v: Value): boolean {
  return v.type.kind === 'basic' && v.type.basicKind === BasicKind.UntypedNil;
}

/** An interface value of type `to` that holds v (or what v, itself an interface, holds). */
export function toInterface(fb: FuncBuilder, v: Value, to: Type): Value {
  if (isNil(v)) return fb.zero(to);
  const from = underlying(v.type);
  const target = underlying(to) as Interface;
  if (from.kind === 'interface') return interfaceToInterface(fb, v, from, to, target);
  const d = fb.prog.descriptors;
  const word = isEmptyInterface(to)
    ? d.address(v.type)
    : dataAddress(d.itab(to, v.type));
  return { type: to, parts: [word, boxed(fb, v)] };
}

function interfaceToInterface(fb: FuncBuilder, v: Value, from: Interface, to: Type, target: Interface): Value {
  if (identical(from, target)) return { type: to, parts: v.parts };
  if (isEmptyInterface(to)) return { type: to, parts: [dynamicType(fb, v), v.parts[1]] };
  const x = fb.reusable(v);
  const t = fb.reuse(dynamicType(fb, x));
  const tab = fb.reg('i32', false, 'itab');
  fb.set(tab, i32(0));
  fb.if(t, () => fb.set(tab, use(fb.prog.runtimeCall1(fb, 'getitab', [fb.prog.descriptors.address(to), t]))));
  return { type: to, parts: [use(tab), x.parts[1]] };
}

/** The data word of an interface that holds v. */
function boxed(fb: FuncBuilder, v: Value): Expr {
  if (isDirect(v.type)) return v.parts[0];
  const l = layoutOf(v.type);
  if (l.size === 0) return dataAddress(fb.prog.zeroSized());
  if (!l.memory && v.parts.every((p) => p.op === 'const' || p.op === 'data')) return staticBox(fb, v);
  const value = fb.reusable(v);
  const box = fb.fresh(use(fb.prog.runtimeCall1(fb, 'newobject', [fb.prog.descriptors.address(v.type)])), 'box', true);
  const from = value.site ?? fb.site;
  unshared(fb, () => fb.storeValue(use(box), 0, { ...value, site: from }));
  return use(box);
}

/** A constant in static data: nobody can change what an interface holds. */
function staticBox(fb: FuncBuilder, v: Value): Expr {
  const l = layoutOf(v.type);
  const d = fb.prog.newData({
    symbol: `const.${fb.prog.data.length}`,
    size: l.size,
    align: 8,
    bytes: new Uint8Array(l.size),
    readOnly: true,
  });
  writeParts(d, 0, v);
  return dataAddress(d);
}

/** Writes constant parts into static data. */
export function writeParts(d: import('../ir').Data, offset: number, v: Value): void {
  const view = new DataView(d.bytes!.buffer);
  layoutOf(v.type).parts.forEach((p, i) => {
    const e = v.parts[i];
    const at = offset + p.offset;
    if (e.op === 'data') d.relocs.push({ offset: at, target: e.data, addend: e.offset });
    else if (e.op === 'func') d.relocs.push({ offset: at, target: e.func, addend: 0 });
    else if (e.op === 'const') {
      if (p.access === 'i64') view.setBigInt64(at, BigInt(e.value), true);
      else if (p.access === 'f64') view.setFloat64(at, Number(e.value), true);
      else if (p.access === 'f32') view.setFloat32(at, Number(e.value), true);
      else if (p.access === 'i32') view.setInt32(at, Number(e.value), true);
      else if (p.access === 'i16s' || p.access === 'i16u') view.setInt16(at, Number(e.value), true);
      else view.setInt8(at, Number(e.value));
    } else throw new Error('not a constant part');
  });
}

// ---------------------------------------------------------------------------- constants

/** A constant as a value of type t. */
export function constant(fb: FuncBuilder, c: ConstantValue, t: Type): Value {
  const u = underlying(t);
  if (u.kind === 'interface') {
    return toInterface(fb, constant(fb, c, fb.prog.defaultType(c)), t);
  }
  return constantValue(fb.prog, c, t);
}

// ---------------------------------------------------------------------------- explicit conversion

/** T(v). */
export function convert(fb: FuncBuilder, v: Value, to: Type): Value {
  if (isNil(v)) return fb.zero(to);
  const from = underlying(v.type);
  const target = underlying(to);
  if (target.kind === 'interface') return toInterface(fb, v, to);
  if (isString(to)) {
    if (isString(v.type)) return { type: to, parts: v.parts };
    return toStringValue(fb, v, from, to);
  }
  if (numericOf(to) !== null && numericOf(v.type) !== null) {
    // A constant converted to a type parameter: it has the value that each of its types can represent.
    return v.constant !== undefined ? constantValue(fb.prog, v.constant, to) : convertNumber(fb, v, to);
  }
  if (target.kind === 'basic' && target.basicKind === BasicKind.Uintptr) {
    return { type: to, parts: [op('i64.extend_i32_u', v.parts[0])] };
  }
  if (target.kind === 'basic' && target.basicKind === BasicKind.UnsafePointer && numericOf(v.type) !== null) {
    // At once: from now on the collector must see that it is a pointer.
    return { type: to, parts: [use(fb.fresh(op('i32.wrap_i64', v.parts[0]), 'p', true))] };
  }
  if (target.kind === 'slice' && isString(v.type)) {
    const runes = layoutOf(target.elem).size === 4;
    const r = fb.prog.runtimeCall(fb, runes ? 'stringtorunes' : 'stringtobytes', v.parts);
    return { type: to, parts: r.map(use) };
  }
  if (from.kind === 'slice' && (target.kind === 'array' || target.kind === 'pointer')) {
    return sliceToArray(fb, v, to);
  }
  return { type: to, parts: v.parts };
}

function toStringValue(fb: FuncBuilder, v: Value, from: Type, to: Type): Value {
  const call = (name: string, args: readonly Expr[]): Value => ({
    type: to,
    parts: fb.prog.runtimeCall(fb, name, args).map(use),
  });
  if (from.kind === 'slice') {
    const s = fb.reusable(v);
    const size = layoutOf(from.elem).size;
    fb.access(false, s.parts[0], op('i32.mul', op('i32.wrap_i64', s.parts[1]), i32(size)));
    if (size === 4) return call('runestostring', s.parts);
    return call('bytestostring', [s.parts[0], s.parts[1]]);
  }
  const n = numericOf(v.type)!;
  const x = n.reg === 'i64' ? v.parts[0] : op(n.signed ? 'i64.extend_i32_s' : 'i64.extend_i32_u', v.parts[0]);
  return call('intstring', [x]);
}

function sliceToArray(fb: FuncBuilder, v: Value, to: Type): Value {
  const target = underlying(to);
  const array = target.kind === 'pointer' ? underlying(target.elem) : target;
  if (array.kind !== 'array') throw fb.bug('slice to array conversion');
  const s = fb.reusable(v);
  fb.if(op('i64.lt_u', s.parts[1], i64(array.len)), () =>
    fb.prog.panicCall(fb, 'panicSliceConvert', [s.parts[1], i64(array.len)]),
  );
  if (target.kind === 'pointer') return { type: to, parts: [s.parts[0]] };
  if (layoutOf(to).size === 0) return fb.zero(to);
  return fb.loadValue(to, s.parts[0], 0);
}

// ---------------------------------------------------------------------------- type assertion

/** The condition that the interface value holds a T (concrete) or implements T (interface). */
export function holds(fb: FuncBuilder, dynamic: Expr, to: Type): { condition: Expr; itab: Expr | null } {
  if (underlying(to).kind !== 'interface') {
    return { condition: op('i32.eq', dynamic, fb.prog.descriptors.address(to)), itab: null };
  }
  if (isEmptyInterface(to)) return { condition: op('i32.ne', dynamic, i32(0)), itab: null };
  const tab = fb.reg('i32', false, 'itab');
  fb.set(tab, i32(0));
  fb.if(dynamic, () =>
    fb.set(tab, use(fb.prog.runtimeCall1(fb, 'getitab', [fb.prog.descriptors.address(to), dynamic]))),
  );
  return { condition: use(tab), itab: use(tab) };
}

/** The value of type `to` in an interface known to hold one. */
export function unboxed(fb: FuncBuilder, v: Value, to: Type, dynamic: Expr, itab: Expr | null): Value {
  if (underlying(to).kind === 'interface') return { type: to, parts: [itab ?? dynamic, v.parts[1]] };
  if (isDirect(to)) return { type: to, parts: [v.parts[1]] };
  return unshared(fb, () => fb.loadValue(to, v.parts[1], 0));
}

/** x.(T), panicking. */
export function assertType(fb: FuncBuilder, v: Value, to: Type): Value {
  const x = fb.reusable(v);
  const dynamic = fb.reuse(dynamicType(fb, x));
  const d = fb.prog.descriptors;
  if (underlying(to).kind === 'interface' && !isEmptyInterface(to)) {
    const tab = fb.prog.runtimeCall1(fb, 'assertitab', [d.address(to), dynamic]);
    return { type: to, parts: [use(tab), x.parts[1]] };
  }
  const { condition } = holds(fb, dynamic, to);
  fb.if(op('i32.eqz', condition), () =>
    fb.prog.panicCall(fb, 'panicdottype', [dynamic, d.address(to), d.address(v.type)]),
  );
  return unboxed(fb, x, to, dynamic, null);
}

/** v, ok := x.(T). */
export function assertTypeOk(fb: FuncBuilder, v: Value, to: Type): { value: Value; ok: Expr } {
  const x = fb.reusable(v);
  const dynamic = fb.reuse(dynamicType(fb, x));
  const { condition, itab } = holds(fb, dynamic, to);
  const ok = fb.fresh(op('i32.ne', condition, i32(0)), 'ok');
  const result = fb.allocate('v', to, false);
  fb.initialise(result, to, null);
  fb.if(use(ok), () => {
    fb.assignPlace(result, unboxed(fb, x, to, dynamic, itab));
  });
  return { value: fb.read(result, to), ok: use(ok) };
}

/** Whether the interface value is nil, from its first word. */
export function isNilInterface(v: Value): Expr {
  return op('i32.eqz', v.parts[0]);
}
