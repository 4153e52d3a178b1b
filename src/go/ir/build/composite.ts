// Composite literals. Small structs are built in registers; larger ones and arrays in a slot of the
// frame; slices in fresh heap arrays, from an image in static data when all elements are constant.

import type * as ast from '../../syntax/ast';
import { ArrayType, underlying, type Struct, type Type } from '../../types';
import type { Data, Expr } from '../ir';
import { assignable, writeParts } from './convert';
import { expr, mapCall, unparen } from './expr';
import type { FuncBuilder, Value } from './function';
import { fieldPlace, layoutOf } from './layout';
import { dataAddress, i32, i64, use, zeroOf } from './ops';
import { mayCall } from './order';

export function compositeLit(fb: FuncBuilder, e: ast.CompositeLit, t: Type): Value {
  const u = underlying(t);
  switch (u.kind) {
    case 'pointer': {
      // An element whose type &T is elided.
      return { type: t, parts: [fb.allocateBox(compositeLit(fb, e, u.elem))] };
    }
    case 'struct':
      return structLit(fb, e, t, u);
    case 'array':
      return arrayLit(fb, e, t, u.elem, u.len);
    case 'slice':
      return sliceLit(fb, e, t, u.elem);
    case 'map':
      return mapLit(fb, e, t, u.key, u.elem);
    default:
      throw fb.bug(`composite literal of ${u.kind}`, e.pos);
  }
}

/** An element: a value, or a composite literal without its type. */
function element(fb: FuncBuilder, e: ast.Expr, t: Type): Value {
  const x = unparen(e);
  if (x.kind === 'CompositeLit' && x.type === null) return compositeLit(fb, x, t);
  return assignable(fb, expr(fb, e), t);
}

interface Element {
  /** Of the field or element. */
  readonly index: number;
  readonly value: ast.Expr;
}

/** Evaluates elements in order and puts them where they belong: one by one, or all after the last call. */
function elements(
  fb: FuncBuilder,
  list: readonly Element[],
  typeAt: (index: number) => Type,
  put: (index: number, v: Value) => void,
): void {
  let lastCall = list.length - 1;
  while (lastCall >= 0 && !mayCall(fb, list[lastCall].value)) lastCall--;
  if (lastCall <= 0) {
    for (const x of list) put(x.index, element(fb, x.value, typeAt(x.index)));
    return;
  }
  const values = list.map((x, i) => {
    if (i < lastCall) fb.callsFollow++;
    const v = element(fb, x.value, typeAt(x.index));
    if (i < lastCall) fb.callsFollow--;
    return v;
  });
  list.forEach((x, i) => put(x.index, values[i]));
}

/** The fields that a struct literal sets. */
function fieldsOf(e: ast.CompositeLit, s: Struct): Element[] {
  return e.elts.map((x, i) => {
    if (x.kind !== 'KeyValueExpr') return { index: i, value: x };
    const name = (x.key as ast.Ident).name;
    return { index: s.fields.findIndex((f) => f.name === name), value: x.value };
  });
}

function structLit(fb: FuncBuilder, e: ast.CompositeLit, t: Type, s: Struct): Value {
  const l = layoutOf(t);
  if (l.memory) {
    const slot = fb.slotFor(t, 'lit');
    const at: Expr = { op: 'frameaddr', slot, offset: 0 };
    fb.emit({ op: 'memzero', to: at, size: i32(l.size) });
    const fields = fieldsOf(e, s);
    elements(fb, fields, (i) => s.fields[i].type!, (i, v) => {
      if (s.fields[i].name !== '_') fb.storeValue(at, fieldPlace(s, i).offset, v);
    });
    return { type: t, parts: [at] };
  }
  const parts: Expr[] = l.parts.map((p) => zeroOf(p.type));
  elements(fb, fieldsOf(e, s), (i) => s.fields[i].type!, (index, v) => {
    if (s.fields[index].name === '_') return; // stays zero
    const { part } = fieldPlace(s, index);
    v.parts.forEach((p, i) => (parts[part + i] = p));
  });
  return { type: t, parts };
}

/** The elements of an array or slice literal with their indices, and the length they need. */
function indexed(fb: FuncBuilder, e: ast.CompositeLit): { list: Element[]; length: number } {
  let next = 0;
  let length = 0;
  const list = e.elts.map((x) => {
    if (x.kind === 'KeyValueExpr') {
      next = Number(fb.prog.constantInt(fb.info.types.get(x.key)!.value!));
    }
    const item = { index: next, value: x.kind === 'KeyValueExpr' ? x.value : x };
    next++;
    length = Math.max(length, next);
    return item;
  });
  return { list, length };
}

function arrayLit(fb: FuncBuilder, e: ast.CompositeLit, t: Type, elem: Type, len: number): Value {
  const { list } = indexed(fb, e);
  const l = layoutOf(t);
  if (len === 0) return { type: t, parts: [] };
  if (!l.memory) {
    if (list.length === 0) return fb.zero(t);
    return { type: t, parts: element(fb, list[0].value, elem).parts };
  }
  const slot = l.size > 16 * 1024 ? null : fb.slotFor(t, 'lit');
  const at: Expr =
    slot !== null
      ? { op: 'frameaddr', slot, offset: 0 }
      : use(fb.fresh(use(fb.prog.runtimeCall1(fb, 'newobject', [fb.prog.descriptors.address(t)])), 'lit', true));
  fillArray(fb, at, list, elem, len, slot !== null);
  return { type: t, parts: [at] };
}

function fillArray(
  fb: FuncBuilder,
  at: Expr,
  list: readonly Element[],
  elem: Type,
  len: number,
  clear: boolean,
): void {
  const size = layoutOf(elem).size;
  const image = constantImage(fb, list, elem, len);
  if (image !== null) {
    fb.emit({ op: 'memcopy', to: at, from: dataAddress(image), size: i32(size * len) });
    return;
  }
  if (clear) fb.emit({ op: 'memzero', to: at, size: i32(size * len) });
  elements(fb, list, () => elem, (i, v) => fb.storeValue(at, i * size, v));
}

/** All elements as static data, when they are constants and more than a few. */
function constantImage(fb: FuncBuilder, list: readonly Element[], elem: Type, len: number): Data | null {
  if (list.length < 4 || layoutOf(elem).memory || underlying(elem).kind === 'interface') return null;
  if (!list.every((x) => fb.info.types.get(x.value)?.value)) return null;
  const size = layoutOf(elem).size;
  const d = fb.prog.newData({ symbol: `image.${fb.prog.serial()}`, size: size * len, align: 8, bytes: new Uint8Array(size * len), readOnly: true });
  for (const x of list) writeParts(d, x.index * size, element(fb, x.value, elem));
  return d;
}

function sliceLit(fb: FuncBuilder, e: ast.CompositeLit, t: Type, elem: Type): Value {
  const { list, length } = indexed(fb, e);
  const n = i64(length);
  if (length === 0) return { type: t, parts: [dataAddress(fb.prog.zeroSized()), n, n] };
  const array = new ArrayType(elem, length);
  const p = fb.fresh(use(fb.prog.runtimeCall1(fb, 'newobject', [fb.prog.descriptors.address(array)])), 'lit', true);
  fillArray(fb, use(p), list, elem, length, false);
  return { type: t, parts: [use(p), n, n] };
}

function mapLit(fb: FuncBuilder, e: ast.CompositeLit, t: Type, key: Type, elem: Type): Value {
  const m = fb.prog.runtimeCall1(fb, 'makemap', [fb.prog.descriptors.address(t), i64(e.elts.length)]);
  for (const x of e.elts) {
    if (x.kind !== 'KeyValueExpr') throw fb.bug('map literal without key', x.pos);
    const k = element(fb, x.key, key);
    const held = layoutOf(key).memory ? k : fb.reusable(k);
    const v = element(fb, x.value, elem);
    const value = layoutOf(elem).memory ? v : fb.reusable(v);
    const p = mapCall(fb, 'mapassign', t, use(m), held)!;
    fb.storeValue(use(p), 0, value);
  }
  return { type: t, parts: [use(m)] };
}
