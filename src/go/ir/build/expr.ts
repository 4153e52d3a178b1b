// Expressions: from the typed AST to values. One function a form of expression; calls, composite
// literals and function values have files of their own.

import type * as ast from '../../syntax/ast';
import { identical, lookupFieldOrMethod, underlying, type Func as FuncObject, type Struct, type Type } from '../../types';
import type { Expr } from '../ir';
import { arithmetic, compare, fieldValue, isString, shift, unaryArithmetic } from './arith';
import { call, callValues } from './call';
import { closureOf, funcValue, methodExpression, methodValue } from './closure';
import { compositeLit } from './composite';
import { assertType, assignable, constant, isNil } from './convert';
import type { FuncBuilder, Value } from './function';
import { fieldPlace, layoutOf } from './layout';
import { addressIn, addressOf, loadLocation, location, pendingLocation } from './location';
import { i32, i64, load, op, use } from './ops';
import { exprBefore } from './order';
import { atSite } from './site';

export function unparen(e: ast.Expr): ast.Expr {
  while (e.kind === 'ParenExpr') e = e.x;
  return e;
}

/** The value of a single-valued expression. */
export function expr(fb: FuncBuilder, e: ast.Expr): Value {
  const tv = fb.info.types.get(e);
  if (tv?.value) return constant(fb, tv.value, fb.type(tv.type));
  return fb.trusted ? operand(fb, e) : atSite(fb, e, () => operand(fb, e));
}

function operand(fb: FuncBuilder, e: ast.Expr): Value {
  switch (e.kind) {
    case 'ParenExpr':
      return expr(fb, e.x);
    case 'Ident':
      return identifier(fb, e);
    case 'FuncLit':
      return closureOf(fb, e);
    case 'CompositeLit':
      return compositeLit(fb, e, fb.typeOf(e));
    case 'SelectorExpr':
      return selector(fb, e);
    case 'IndexExpr':
      return index(fb, e);
    case 'SliceExpr':
      return slice(fb, e);
    case 'TypeAssertExpr': {
      const x = expr(fb, e.x);
      fb.at(e.pos);
      return assertType(fb, x, singleType(fb, e));
    }
    case 'CallExpr': {
      const values = fb.made.get(e) ?? call(fb, e);
      if (values.length !== 1) throw fb.bug(`call with ${values.length} results as a value`, e.pos);
      return values[0];
    }
    case 'StarExpr':
      return loadLocation(fb, location(fb, e));
    case 'UnaryExpr':
      return unary(fb, e);
    case 'BinaryExpr':
      return binary(fb, e);
    default:
      throw fb.bug(`expression ${e.kind}`, e.pos);
  }
}

/** The type of an expression that may have been recorded with its comma-ok tuple. */
export function singleType(fb: FuncBuilder, e: ast.Expr): Type {
  const t = fb.typeOf(e);
  return t.kind === 'tuple' ? t.vars[0].type! : t;
}

/** The expression as a value of the type it is assigned to. */
export function exprAs(fb: FuncBuilder, e: ast.Expr, to: Type): Value {
  return assignable(fb, expr(fb, e), to);
}

/** All values of an expression list: a single call may give several. */
export function exprList(fb: FuncBuilder, list: readonly ast.Expr[]): Value[] {
  if (list.length === 1) {
    const e = unparen(list[0]);
    if (e.kind === 'CallExpr' && !fb.info.types.get(e)?.value) return callValues(fb, e);
  }
  return list.map((e, i) => exprBefore(fb, e, list.slice(i + 1)));
}

/** A condition as an i32. */
export function condition(fb: FuncBuilder, e: ast.Expr): Expr {
  return expr(fb, e).parts[0];
}

function identifier(fb: FuncBuilder, e: ast.Ident): Value {
  const o = fb.info.objectOf(e);
  if (o === null) throw fb.bug(`identifier ${e.name} denotes nothing`, e.pos);
  switch (o.kind) {
    case 'var':
      return fb.read(fb.placeOf(o), fb.type(o.type!));
    case 'func':
      return funcValue(fb, o, instanceArgs(fb, e), fb.typeOf(e));
    case 'nil':
      return nilOf(fb, e);
    default:
      throw fb.bug(`identifier ${e.name} is a ${o.kind}`, e.pos);
  }
}

function nilOf(fb: FuncBuilder, e: ast.Expr): Value {
  const t = fb.typeOf(e);
  if (isNil({ type: t, parts: [] })) return { type: t, parts: [i32(0)] };
  return fb.zero(t);
}

/** Type arguments of the instance that the identifier denotes, concrete. */
export function instanceArgs(fb: FuncBuilder, id: ast.Ident): Type[] {
  const inst = fb.info.instances.get(id);
  return inst === undefined ? [] : inst.typeArgs.map((t) => fb.type(t));
}

// ---------------------------------------------------------------------------- selectors

function selector(fb: FuncBuilder, e: ast.SelectorExpr): Value {
  const s = fb.info.selections.get(e);
  if (s === undefined) {
    // A qualified identifier.
    return identifier(fb, e.sel);
  }
  switch (s.kind) {
    case 'field':
      return fieldOf(fb, e);
    case 'methodVal':
      return methodValue(fb, e);
    case 'methodExpr':
      return methodExpression(fb, e);
  }
}

/** The path of embedded fields from the operand's concrete type to the field or method. */
export function selectionPath(fb: FuncBuilder, e: ast.SelectorExpr): { index: readonly number[]; obj: import('../../types').GoObject } {
  const s = fb.info.selections.get(e)!;
  if (fb.env === null) return { index: s.index, obj: s.obj };
  // In an instance the operand's type may have become concrete, with another path.
  const recv = s.kind === 'methodExpr' ? fb.type(s.recv) : fb.typeOf(e.x);
  const r = lookupFieldOrMethod(recv, true, fb.pkg.pkg, e.sel.name);
  if (r.obj === null || r.index === null) throw fb.bug(`no ${e.sel.name} in instance`, e.pos);
  return { index: r.index, obj: r.obj };
}

function fieldOf(fb: FuncBuilder, e: ast.SelectorExpr): Value {
  if (isAddressable(fb, e)) return loadLocation(fb, location(fb, e));
  let v = expr(fb, e.x);
  for (const i of selectionPath(fb, e).index) v = fieldStep(fb, v, i);
  return v;
}

/** Field i of a struct value, or of the struct that a pointer value points to. */
export function fieldStep(fb: FuncBuilder, v: Value, i: number): Value {
  const u = underlying(v.type);
  if (u.kind === 'pointer') {
    const s = underlying(u.elem) as Struct;
    const p = fb.nonNilAddress(v.parts[0]);
    return fb.loadValue(s.fields[i].type!, p, fieldPlace(s, i).offset);
  }
  const s = u as Struct;
  if (layoutOf(v.type).memory) {
    return fb.loadValue(s.fields[i].type!, fb.reuse(v.parts[0], true), fieldPlace(s, i).offset);
  }
  return fieldValue(v, i);
}

/** Whether an expression denotes a variable (so that it has a location). */
export function isAddressable(fb: FuncBuilder, e: ast.Expr): boolean {
  switch (e.kind) {
    case 'ParenExpr':
      return isAddressable(fb, e.x);
    case 'Ident':
      return fb.info.objectOf(e)?.kind === 'var';
    case 'StarExpr':
      return true;
    case 'SelectorExpr': {
      const s = fb.info.selections.get(e);
      if (s === undefined) return fb.info.objectOf(e.sel)?.kind === 'var';
      if (s.kind !== 'field') return false;
      return underlying(fb.typeOf(e.x)).kind === 'pointer' || isAddressable(fb, e.x);
    }
    case 'IndexExpr': {
      const u = underlying(fb.typeOf(e.x));
      if (u.kind === 'slice' || u.kind === 'pointer') return true;
      return u.kind === 'array' && isAddressable(fb, e.x);
    }
    default:
      return false;
  }
}

// ---------------------------------------------------------------------------- index and slice

function index(fb: FuncBuilder, e: ast.IndexExpr): Value {
  const f = unparen(e.x);
  const id = f.kind === 'Ident' ? f : f.kind === 'SelectorExpr' ? f.sel : null;
  if (id !== null && fb.info.instances.has(id)) {
    const o = fb.info.objectOf(id) as FuncObject;
    return funcValue(fb, o, instanceArgs(fb, id), fb.typeOf(e));
  }
  const u = underlying(fb.typeOf(e.x));
  if (u.kind === 'map') return mapIndex(fb, e).value;
  if (isString(fb.typeOf(e.x))) return stringIndex(fb, e);
  if (isAddressable(fb, e)) return loadLocation(fb, location(fb, e));
  // An array that is not a variable.
  if (u.kind !== 'array') throw fb.bug(`index of ${u.kind}`, e.pos);
  const v = exprBefore(fb, e.x, e.indices);
  const i = indexValue(fb, e.indices[0]);
  fb.at(e.pos);
  fb.checkIndex(i.expr, i64(u.len), i.unsigned);
  return arrayElement(fb, v, u.elem, i.expr);
}

function arrayElement(fb: FuncBuilder, v: Value, elem: Type, i: Expr): Value {
  if (!layoutOf(v.type).memory) return { type: elem, parts: v.parts };
  const address = op('i32.add', v.parts[0], scaled(i, layoutOf(elem).size));
  return fb.loadValue(elem, fb.reuse(address, false), 0);
}

/** index * size as an i32. */
export function scaled(i: Expr, size: number): Expr {
  return op('i32.mul', op('i32.wrap_i64', i), i32(size));
}

/** An index as an i64 that can be used several times, and whether its type is unsigned. */
export function indexValue(fb: FuncBuilder, e: ast.Expr): { expr: Expr; unsigned: boolean } {
  return indexOperand(fb, expr(fb, e));
}

export function indexOperand(fb: FuncBuilder, v: Value): { expr: Expr; unsigned: boolean } {
  const x = v.parts[0];
  const u = underlying(v.type);
  const unsigned = u.kind === 'basic' && (u.info & 4) !== 0;
  const t = layoutOf(v.type).parts[0].type;
  if (t === 'f64') return { expr: i64(0), unsigned: false };
  const wide = t === 'i64' ? x : op(unsigned ? 'i64.extend_i32_u' : 'i64.extend_i32_s', x);
  return { expr: fb.reuse(wide, false, 'i'), unsigned: unsigned && t === 'i64' };
}

function stringIndex(fb: FuncBuilder, e: ast.IndexExpr): Value {
  const x = expr(fb, e.x);
  const i = indexValue(fb, e.indices[0]);
  const s = fb.reusable(x);
  fb.at(e.pos);
  fb.checkIndex(i.expr, s.parts[1], i.unsigned);
  const address = op('i32.add', s.parts[0], op('i32.wrap_i64', i.expr));
  return { type: fb.typeOf(e), parts: [load('i8u', address, 0)] };
}

/** m[k]: the element (or zero) and, if wanted, whether it was there. */
export function mapIndex(fb: FuncBuilder, e: ast.IndexExpr): { value: Value; ok: Expr } {
  const u = underlying(fb.typeOf(e.x));
  if (u.kind !== 'map') throw fb.bug('not a map', e.pos);
  const m = expr(fb, e.x);
  const key = exprAs(fb, e.indices[0], u.key);
  fb.at(e.pos);
  const p = mapCall(fb, 'mapaccess', fb.typeOf(e.x), m.parts[0], key)!;
  const place = fb.allocate('elem', u.elem, false);
  fb.initialise(place, u.elem, null);
  fb.if(use(p), () => {
    const v = fb.loadValue(u.elem, use(p), 0);
    fb.assignPlace(place, v);
  });
  return { value: fb.read(place, u.elem), ok: op('i32.ne', use(p), i32(0)) };
}

/** Calls mapaccess, mapassign or mapdelete in the kind that fits the key's type. */
export function mapCall(
  fb: FuncBuilder,
  what: 'mapaccess' | 'mapassign' | 'mapdelete',
  map: Type,
  m: Expr,
  key: Value,
): import('../ir').Reg | null {
  const t = fb.prog.descriptors.address(map);
  const kind = mapKind(key.type);
  m = fb.reuse(m, true, 'map');
  fb.access(what !== 'mapaccess', m, i32(8));
  if (kind !== '') {
    return fb.prog.runtimeCall(fb, what + kind, [t, m, ...key.parts], [true])[0] ?? null;
  }
  const l = layoutOf(key.type);
  let at: Expr;
  if (l.memory) {
    at = key.parts[0];
    fb.access(false, at, i32(l.size));
  } else {
    const slot = fb.slotFor(key.type, 'key');
    at = { op: 'frameaddr', slot, offset: 0 };
    fb.storeValue(at, 0, key);
  }
  return fb.prog.runtimeCall(fb, what, [t, m, at], [true])[0] ?? null;
}

/** The suffix of the map functions for keys of this type; the map's own code uses the same rule. */
export function mapKind(key: Type): '' | '_32' | '_64' | '_str' {
  const l = layoutOf(key);
  const u = underlying(key);
  if (isString(key)) return '_str';
  if (u.kind !== 'basic' || l.parts.length !== 1) return '';
  if (l.parts[0].type === 'i64') return '_64';
  if (l.parts[0].type === 'i32' && l.size === 4) return '_32';
  return '';
}

function slice(fb: FuncBuilder, e: ast.SliceExpr): Value {
  const t = fb.typeOf(e);
  const xt = fb.typeOf(e.x);
  const u = underlying(xt);
  const place = u.kind === 'array' ? pendingLocation(fb, e.x) : null;
  const x = place === null ? expr(fb, e.x) : null;
  const operand = (): Value => {
    if (u.kind === 'array') {
      const a = fb.nonNilAddress(addressIn(fb, place!.resolve(), e.pos));
      return { type: t, parts: [a, i64(u.len), i64(u.len)] };
    }
    const v = fb.reusable(x!);
    if (u.kind === 'pointer') {
      const array = underlying(u.elem);
      const n = array.kind === 'array' ? array.len : 0;
      return { type: t, parts: [fb.nonNilAddress(v.parts[0]), i64(n), i64(n)] };
    }
    return v;
  };
  const bounds = [e.low, e.high, e.max];
  const values = bounds.map((b, i) => b && exprBefore(fb, b, bounds.slice(i + 1).filter((later) => later !== null)));
  const v = operand();
  fb.at(e.pos);
  const [low, high, max] = values.map((b) => b && indexOperand(fb, b));
  if (isString(xt)) return sliceString(fb, t, v, low, high);
  return sliceSlice(fb, t, v, low, high, max, u.kind !== 'slice');
}

type Bound = { expr: Expr; unsigned: boolean } | null;

function failSlice(fb: FuncBuilder, name: string, condition: Expr, x: Bound, y: Expr): void {
  if (fb.trusted) return;
  fb.if(condition, () =>
    fb.prog.panicCall(fb, name + (x !== null && x.unsigned ? 'U' : ''), [x === null ? i64(0) : x.expr, y]),
  );
}

function sliceString(fb: FuncBuilder, t: Type, v: Value, low: Bound, high: Bound): Value {
  const len = v.parts[1];
  const hi = high === null ? len : high.expr;
  const lo = low === null ? i64(0) : low.expr;
  if (high !== null) failSlice(fb, 'panicSliceAlen', op('i64.gt_u', hi, len), high, len);
  if (low !== null) failSlice(fb, 'panicSliceB', op('i64.gt_u', lo, hi), low, hi);
  const n = fb.reuse(op('i64.sub', hi, lo), false, 'len');
  // An empty rest must not point past the end of its memory.
  const base = low === null ? v.parts[0] : op('i32.add', v.parts[0], { op: 'select', condition: op('i64.eqz', n), then: i32(0), else: op('i32.wrap_i64', lo) });
  return { type: t, parts: [base, n] };
}

function sliceSlice(fb: FuncBuilder, t: Type, v: Value, low: Bound, high: Bound, max: Bound, array: boolean): Value {
  const u = underlying(t);
  const size = u.kind === 'slice' ? layoutOf(u.elem).size : 1;
  const [ptr, len, cap0] = v.parts;
  let cap = cap0;
  const hi = high === null ? len : high.expr;
  const lo = low === null ? i64(0) : low.expr;
  const kind = array ? 'Alen' : 'Acap';
  if (max !== null) {
    failSlice(fb, `panicSlice3${kind}`, op('i64.gt_u', max.expr, cap), max, cap);
    failSlice(fb, 'panicSlice3B', op('i64.gt_u', hi, max.expr), high, max.expr);
    if (low !== null) failSlice(fb, 'panicSlice3C', op('i64.gt_u', lo, hi), low, hi);
    cap = max.expr;
  } else {
    if (high !== null) failSlice(fb, `panicSlice${kind}`, op('i64.gt_u', hi, cap), high, cap);
    if (low !== null) failSlice(fb, 'panicSliceB', op('i64.gt_u', lo, hi), low, hi);
  }
  if (low === null) return { type: t, parts: [ptr, hi, cap] };
  const newCap = fb.reuse(op('i64.sub', cap, lo), false, 'cap');
  const offset: Expr = { op: 'select', condition: op('i64.eqz', newCap), then: i32(0), else: scaled(lo, size) };
  return { type: t, parts: [op('i32.add', ptr, offset), op('i64.sub', hi, lo), newCap] };
}

// ---------------------------------------------------------------------------- operators

function unary(fb: FuncBuilder, e: ast.UnaryExpr): Value {
  const t = fb.typeOf(e);
  switch (e.op) {
    case '&': {
      const x = unparen(e.x);
      if (x.kind === 'CompositeLit') {
        const v = compositeLit(fb, x, fb.typeOf(x));
        const box = fb.allocateBox(v);
        return { type: t, parts: [box] };
      }
      return { type: t, parts: [addressOf(fb, x)] };
    }
    case '<-': {
      const elem = singleType(fb, e);
      return receive(fb, expr(fb, e.x).parts[0], elem, e.pos).value;
    }
    case '!':
      return { type: t, parts: [op('i32.eqz', expr(fb, e.x).parts[0])] };
    case '+':
    case '-':
    case '^': {
      const v = unaryArithmetic(fb, e.op, expr(fb, e.x));
      return { type: t, parts: v.parts };
    }
    default:
      throw fb.bug(`operator ${e.op}`, e.pos);
  }
}

/** <-ch: the value and whether it was sent (not the zero of a closed channel). */
export function receive(fb: FuncBuilder, ch: Expr, elem: Type, pos: number): { value: Value; ok: Expr } {
  const l = layoutOf(elem);
  fb.at(pos);
  if (l.size === 0) {
    const ok = fb.prog.runtimeCall1(fb, 'chanrecv', [ch, i32(-1)]);
    return { value: fb.zero(elem), ok: use(ok) };
  }
  const slot = fb.slotFor(elem, 'recv');
  const ok = fb.prog.runtimeCall1(fb, 'chanrecv', [ch, { op: 'frameoff', slot }]);
  const v = fb.loadValue(elem, { op: 'frameaddr', slot, offset: 0 }, 0);
  // The slot may be used again before the value is (in a loop), so parts are read now.
  return { value: l.memory ? v : fb.snapshot(v, 'recv'), ok: use(ok) };
}

function binary(fb: FuncBuilder, e: ast.BinaryExpr): Value {
  const t = fb.typeOf(e);
  switch (e.op) {
    case '&&':
    case '||':
      return { type: t, parts: [shortCircuit(fb, e)] };
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return { type: t, parts: [comparison(fb, e)] };
    case '<<':
    case '>>': {
      const a = exprBefore(fb, e.x, [e.y]);
      const b = expr(fb, e.y);
      fb.at(e.pos);
      return shift(fb, e.op, t, { type: t, parts: a.parts }, b);
    }
  }
  if (e.op === '+' && isString(t)) return concat(fb, e, t);
  const a = assignable(fb, exprBefore(fb, e.x, [e.y]), t);
  const b = exprAs(fb, e.y, t);
  fb.at(e.pos);
  return arithmetic(fb, e.op, t, a, b);
}

function shortCircuit(fb: FuncBuilder, e: ast.BinaryExpr): Expr {
  const a = condition(fb, e.x);
  let b: Expr = i32(0);
  const rest = fb.collect(() => {
    b = condition(fb, e.y);
  });
  if (rest.length === 0 && isCheap(b) && fb.callsFollow === 0) return op(e.op === '&&' ? 'i32.and' : 'i32.or', a, b);
  const r = fb.fresh(a, 'cond');
  const then = [...rest, { op: 'set', reg: r, value: b } as const];
  fb.emit({
    op: 'if',
    condition: use(r),
    then: e.op === '&&' ? then : [],
    else: e.op === '||' ? then : [],
  });
  return use(r);
}

/** Whether evaluating an expression that may not be needed costs less than a branch. */
function isCheap(e: Expr): boolean {
  switch (e.op) {
    case 'wasm':
      // Divisions trap.
      return !/\.(div|rem)_[su]$/.test(e.code) && e.args.every(isCheap);
    case 'load':
      return false;
    case 'select':
      return false;
    default:
      return true;
  }
}

function comparison(fb: FuncBuilder, e: ast.BinaryExpr): Expr {
  let a = exprBefore(fb, e.x, [e.y]);
  let b = expr(fb, e.y);
  fb.at(e.pos);
  if (isNil(a) || isNil(b)) {
    const v = isNil(a) ? b : a;
    const isZero = isNil(v) ? i32(1) : op('i32.eqz', v.parts[0]);
    return e.op === '==' ? isZero : op('i32.eqz', isZero);
  }
  if (!identical(a.type, b.type)) {
    const ai = underlying(a.type).kind === 'interface';
    const bi = underlying(b.type).kind === 'interface';
    if (ai && !bi) b = assignable(fb, b, a.type);
    else if (bi && !ai) a = assignable(fb, a, b.type);
    else if (ai && bi) {
      const any = fb.prog.emptyInterface;
      a = assignable(fb, a, any);
      b = assignable(fb, b, any);
    } else if (a.constant !== undefined) a = assignable(fb, a, b.type);
    else b = assignable(fb, b, a.type);
  }
  return compare(fb, e.op, a, b);
}

/** a + b + c as one concatenation. */
function concat(fb: FuncBuilder, e: ast.BinaryExpr, t: Type): Value {
  const operands: ast.Expr[] = [];
  const flatten = (x: ast.Expr): void => {
    const y = unparen(x);
    if (y.kind === 'BinaryExpr' && y.op === '+' && !fb.info.types.get(y)?.value) {
      flatten(y.x);
      flatten(y.y);
    } else operands.push(x);
  };
  flatten(e);
  const parts = operands.map((x, i) => exprBefore(fb, x, operands.slice(i + 1)));
  return concatValues(fb, parts, t);
}

export function concatValues(fb: FuncBuilder, values: readonly Value[], t: Type): Value {
  if (values.length <= 3) {
    const r = fb.prog.runtimeCall(fb, `concat${values.length}`, values.flatMap((v) => v.parts));
    return { type: t, parts: r.map(use) };
  }
  const pointers = values.map((_, i) => 16 * i);
  const slot = fb.slot(16 * values.length, 8, pointers, 'strings');
  const at: Expr = { op: 'frameaddr', slot, offset: 0 };
  values.forEach((v, i) => fb.storeValue(at, 16 * i, v));
  const r = fb.prog.runtimeCall(fb, 'concatN', [at, i64(values.length)]);
  return { type: t, parts: r.map(use) };
}
