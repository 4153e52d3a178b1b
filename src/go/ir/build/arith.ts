// Arithmetic on numbers and strings, comparisons and numeric conversions: Go's operators as Wasm
// instructions, with Go's wrapping, shifting and panicking.

import type { BinaryOp } from '../../syntax/ast';
import { BasicInfo, BasicKind, typeSetOf, underlying, type Type } from '../../types';
import type { Expr, Opcode } from '../ir';
import { isPlain } from './descriptors';
import type { FuncBuilder, Value } from './function';
import { fieldPlace, layoutOf } from './layout';
import { constantOf, f64, i32, i64, load, op, use } from './ops';

/** What must be known of a numeric type. */
export interface Numeric {
  readonly kind: 'int' | 'float' | 'complex';
  /** The register type of a value, or of each half of a complex one. */
  readonly reg: 'i32' | 'i64' | 'f32' | 'f64';
  readonly bits: number;
  readonly signed: boolean;
}

const numerics = new Map<BasicKind, Numeric>();
function int(k: BasicKind, bits: number, signed: boolean): void {
  numerics.set(k, { kind: 'int', reg: bits === 64 ? 'i64' : 'i32', bits, signed });
}
int(BasicKind.Int, 64, true);
int(BasicKind.Int8, 8, true);
int(BasicKind.Int16, 16, true);
int(BasicKind.Int32, 32, true);
int(BasicKind.Int64, 64, true);
int(BasicKind.Uint, 64, false);
int(BasicKind.Uint8, 8, false);
int(BasicKind.Uint16, 16, false);
int(BasicKind.Uint32, 32, false);
int(BasicKind.Uint64, 64, false);
int(BasicKind.Uintptr, 64, false);
int(BasicKind.UntypedInt, 64, true);
int(BasicKind.UntypedRune, 32, true);
numerics.set(BasicKind.Float32, { kind: 'float', reg: 'f32', bits: 32, signed: true });
numerics.set(BasicKind.Float64, { kind: 'float', reg: 'f64', bits: 64, signed: true });
numerics.set(BasicKind.UntypedFloat, { kind: 'float', reg: 'f64', bits: 64, signed: true });
numerics.set(BasicKind.Complex64, { kind: 'complex', reg: 'f32', bits: 64, signed: true });
numerics.set(BasicKind.Complex128, { kind: 'complex', reg: 'f64', bits: 128, signed: true });
numerics.set(BasicKind.UntypedComplex, { kind: 'complex', reg: 'f64', bits: 128, signed: true });

export function numericOf(t: Type): Numeric | null {
  const u = underlying(t);
  return u.kind === 'basic' ? (numerics.get(u.basicKind) ?? null) : null;
}

export function isString(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'basic' && (u.info & BasicInfo.String) !== 0;
}

/** Brings the result of 32-bit arithmetic back into a narrow type's range. */
export function normalise(n: Numeric, e: Expr): Expr {
  if (n.kind !== 'int' || n.bits >= 32) return e;
  if (n.signed) return op(n.bits === 8 ? 'i32.extend8_s' : 'i32.extend16_s', e);
  return op('i32.and', e, i32(n.bits === 8 ? 0xff : 0xffff));
}

/** a op b for operands of one numeric type (shifts: see `shift`). */
export function arithmetic(fb: FuncBuilder, o: BinaryOp, t: Type, a: Value, b: Value): Value {
  const n = numericOf(t);
  if (n === null) throw fb.bug(`arithmetic ${o} on ${underlying(t).kind}`);
  if (n.kind === 'complex') return complexArithmetic(fb, o, t, n, a, b);
  const [x, y] = [a.parts[0], b.parts[0]];
  return { type: t, parts: [n.kind === 'float' ? floatOp(n, o, x, y) : intOp(fb, n, o, x, y)] };
}

function floatOp(n: Numeric, o: BinaryOp, x: Expr, y: Expr): Expr {
  const names: Partial<Record<BinaryOp, string>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' };
  return op(`${n.reg}.${names[o]}` as Opcode, x, y);
}

function intOp(fb: FuncBuilder, n: Numeric, o: BinaryOp, x: Expr, y: Expr): Expr {
  const r = n.reg;
  const w = (name: string, ...args: Expr[]): Expr => op(`${r}.${name}` as Opcode, ...args);
  switch (o) {
    case '+':
      return normalise(n, w('add', x, y));
    case '-':
      return normalise(n, w('sub', x, y));
    case '*':
      return normalise(n, w('mul', x, y));
    case '&':
      return w('and', x, y);
    case '|':
      return w('or', x, y);
    case '^':
      return w('xor', x, y);
    case '&^':
      return w('and', x, w('xor', y, r === 'i64' ? i64(-1) : i32(-1)));
    case '/':
    case '%':
      return divide(fb, n, o, x, y);
  }
  throw fb.bug(`integer operator ${o}`);
}

function divide(fb: FuncBuilder, n: Numeric, o: '/' | '%', x: Expr, y: Expr): Expr {
  const r = n.reg;
  const w = (name: string, ...args: Expr[]): Expr => op(`${r}.${name}` as Opcode, ...args);
  const c = constantOf(y);
  const suffix = n.signed ? '_s' : '_u';
  const name = (o === '/' ? 'div' : 'rem') + suffix;
  if (c !== null && c !== 0n && c !== -1n) return normalise(n, w(name, x, y));
  const b = fb.reuse(y, false, 'div');
  if (!fb.trusted) fb.if(w('eqz', b), () => fb.prog.panicCall(fb, 'panicdivide', []));
  if (o === '%' || !n.signed || n.bits < 32) return normalise(n, w(name, x, b));
  // The most negative number by -1 wraps in Go and traps in Wasm.
  const a = fb.reuse(x, false, 'num');
  const minusOne = w('eq', b, r === 'i64' ? i64(-1) : i32(-1));
  const zero = r === 'i64' ? i64(0) : i32(0);
  const safe: Expr = { op: 'select', condition: minusOne, then: r === 'i64' ? i64(1) : i32(1), else: b };
  return { op: 'select', condition: minusOne, then: w('sub', zero, a), else: w(name, a, safe) };
}

/** x << y and x >> y; y of any integer type, panicking when negative. */
export function shift(fb: FuncBuilder, o: '<<' | '>>', t: Type, a: Value, b: Value): Value {
  const n = numericOf(t)!;
  const r = n.reg;
  const w = (name: string, ...args: Expr[]): Expr => op(`${r}.${name}` as Opcode, ...args);
  const x = a.parts[0];
  const count = constantOf(b.parts[0]);
  const num = (v: number): Expr => (r === 'i64' ? i64(v) : i32(v));
  if (count !== null) {
    const c = BigInt.asUintN(64, count) > 64n ? 64 : Number(count);
    if (o === '<<') return { type: t, parts: [c >= n.bits ? num(0) : normalise(n, w('shl', x, num(c)))] };
    if (!n.signed) return { type: t, parts: [c >= n.bits ? num(0) : w('shr_u', x, num(c))] };
    return { type: t, parts: [w('shr_s', x, num(Math.min(c, n.bits - 1)))] };
  }
  const m = numericOf(b.type) ?? { kind: 'int', reg: 'i64', bits: 64, signed: false };
  const y = fb.reuse(b.parts[0], false, 'count');
  const cmp = (name: string, v: number): Expr =>
    op(`${m.reg}.${name}` as Opcode, y, m.reg === 'i64' ? i64(v) : i32(v));
  if (m.signed && !fb.trusted) fb.if(cmp('lt_s', 0), () => fb.prog.panicCall(fb, 'panicshift', []));
  const inRange = cmp('lt_u', n.bits);
  const amount =
    m.reg === r ? y : r === 'i64' ? op('i64.extend_i32_u', y) : op('i32.wrap_i64', y);
  if (o === '>>' && n.signed) {
    const limited: Expr = { op: 'select', condition: inRange, then: amount, else: num(n.bits - 1) };
    return { type: t, parts: [w('shr_s', x, limited)] };
  }
  const shifted = o === '<<' ? normalise(n, w('shl', x, amount)) : w('shr_u', x, amount);
  return { type: t, parts: [{ op: 'select', condition: inRange, then: shifted, else: num(0) }] };
}

function complexArithmetic(fb: FuncBuilder, o: BinaryOp, t: Type, n: Numeric, a: Value, b: Value): Value {
  const w = (name: string, x: Expr, y: Expr): Expr => op(`${n.reg}.${name}` as Opcode, x, y);
  if (o === '+' || o === '-') {
    const name = o === '+' ? 'add' : 'sub';
    return { type: t, parts: [w(name, a.parts[0], b.parts[0]), w(name, a.parts[1], b.parts[1])] };
  }
  const [ar, ai] = a.parts.map((e) => fb.reuse(e));
  const [br, bi] = b.parts.map((e) => fb.reuse(e));
  if (o === '*') {
    return {
      type: t,
      parts: [
        w('sub', w('mul', ar, br), w('mul', ai, bi)),
        w('add', w('mul', ar, bi), w('mul', ai, br)),
      ],
    };
  }
  const wide = (e: Expr): Expr => (n.reg === 'f32' ? op('f64.promote_f32', e) : e);
  const narrow = (e: Expr): Expr => (n.reg === 'f32' ? op('f32.demote_f64', e) : e);
  const q = fb.prog.runtimeCall(fb, 'complexdivide', [wide(ar), wide(ai), wide(br), wide(bi)]);
  return { type: t, parts: q.map((r) => narrow(use(r))) };
}

/** -x, ^x, +x. */
export function unaryArithmetic(fb: FuncBuilder, o: '+' | '-' | '^', v: Value): Value {
  if (o === '+') return v;
  const n = numericOf(v.type)!;
  const x = v.parts[0];
  if (o === '^') {
    const all = n.reg === 'i64' ? i64(-1) : i32(-1);
    return { type: v.type, parts: [normalise(n, op(`${n.reg}.xor` as Opcode, x, all))] };
  }
  if (n.kind !== 'int') return { type: v.type, parts: v.parts.map((p) => op(`${n.reg}.neg` as Opcode, p)) };
  const zero = n.reg === 'i64' ? i64(0) : i32(0);
  return { type: v.type, parts: [normalise(n, op(`${n.reg}.sub` as Opcode, zero, x))] };
}

// ---------------------------------------------------------------------------- comparison

const orderings: Partial<Record<BinaryOp, string>> = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' };

/** a op b as an i32 condition; both operands have the same type. */
export function compare(fb: FuncBuilder, o: BinaryOp, a: Value, b: Value): Expr {
  if (o === '==') return equal(fb, a, b);
  if (o === '!=') return op('i32.eqz', equal(fb, a, b));
  const name = orderings[o]!;
  if (isString(a.type)) {
    const r = fb.prog.runtimeCall1(fb, 'cmpstring', [...a.parts, ...b.parts]);
    return op(`i64.${name}_s` as Opcode, use(r), i64(0));
  }
  const n = numericOf(a.type)!;
  const suffix = n.kind === 'float' ? '' : n.signed ? '_s' : '_u';
  return op(`${n.reg}.${name}${suffix}` as Opcode, a.parts[0], b.parts[0]);
}

/** a == b for values of one type. */
export function equal(fb: FuncBuilder, a: Value, b: Value): Expr {
  const t = a.type;
  const l = layoutOf(t);
  const u = underlying(t);
  if (l.memory) {
    fb.access(false, a.parts[0], i32(l.size));
    fb.access(false, b.parts[0], i32(l.size));
    if (isPlain(t)) {
      const r = fb.prog.runtimeCall1(fb, 'memequal', [a.parts[0], b.parts[0], i64(l.size)]);
      return use(r);
    }
    return use(fb.prog.runtimeCall1(fb, 'typeequal', [fb.prog.descriptors.address(t), a.parts[0], b.parts[0]]));
  }
  switch (u.kind) {
    case 'interface':
      return interfaceEqual(fb, a, b);
    case 'struct':
      return structEqual(fb, a, b);
    case 'array':
      if (u.len === 0) return i32(1);
      return equal(fb, { type: u.elem, parts: a.parts }, { type: u.elem, parts: b.parts });
    case 'basic':
      if (isString(t)) return stringEqual(fb, a, b);
  }
  let e: Expr | null = null;
  l.parts.forEach((p, i) => {
    const c = op(`${p.type}.eq` as Opcode, a.parts[i], b.parts[i]);
    e = e === null ? c : op('i32.and', e, c);
  });
  return e ?? i32(1);
}

function stringEqual(fb: FuncBuilder, a: Value, b: Value): Expr {
  const empty = (v: Value): boolean => constantOf(v.parts[1]) === 0n;
  if (empty(b)) return op('i64.eqz', a.parts[1]);
  if (empty(a)) return op('i64.eqz', b.parts[1]);
  const x = fb.reusable(a);
  const y = fb.reusable(b);
  const r = fb.reg('i32', false, 'eq');
  fb.set(r, i32(0));
  fb.if(op('i64.eq', x.parts[1], y.parts[1]), () => {
    const m = fb.prog.runtimeCall1(fb, 'memequal', [x.parts[0], y.parts[0], x.parts[1]]);
    fb.set(r, use(m));
  });
  return use(r);
}

/** The dynamic type's descriptor of an interface value, 0 for nil. */
export function dynamicType(fb: FuncBuilder, v: Value): Expr {
  if (isEmptyInterface(v.type)) return v.parts[0];
  // Reads 0 through a nil table: the first page is always zero.
  return load('i32', v.parts[0], fb.prog.descriptors.offset('Itab', 'Type'));
}

export function isEmptyInterface(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'interface' && typeSetOf(u).methods.length === 0;
}

function interfaceEqual(fb: FuncBuilder, a: Value, b: Value): Expr {
  const nil = (v: Value): boolean => constantOf(v.parts[0]) === 0n;
  if (nil(b)) return op('i32.eqz', a.parts[0]);
  if (nil(a)) return op('i32.eqz', b.parts[0]);
  const x = fb.reusable(a);
  const y = fb.reusable(b);
  const r = fb.reg('i32', false, 'eq');
  fb.set(r, i32(0));
  const [s, t] = [fb.reuse(dynamicType(fb, x)), fb.reuse(dynamicType(fb, y))];
  fb.if(op('i32.eq', s, t), () => {
    const m = fb.prog.runtimeCall1(fb, 'efaceeq', [s, x.parts[1], y.parts[1]]);
    fb.set(r, use(m));
  });
  return use(r);
}

function structEqual(fb: FuncBuilder, a: Value, b: Value): Expr {
  const u = underlying(a.type);
  if (u.kind !== 'struct') throw fb.bug('not a struct');
  const x = fb.reusable(a);
  const y = fb.reusable(b);
  const simple = u.fields.every((f) => f.name === '_' || !needsCall(f.type!));
  const r = simple ? null : fb.reg('i32', false, 'eq');
  let all: Expr = i32(1);
  const fieldOf = (v: Value, i: number): Value => fieldValue(v, i);
  if (r === null) {
    u.fields.forEach((f, i) => {
      if (f.name === '_') return;
      const c = equal(fb, fieldOf(x, i), fieldOf(y, i));
      all = all.op === 'const' ? c : op('i32.and', all, c);
    });
    return all;
  }
  const done = fb.label('differ');
  fb.set(r, i32(0));
  fb.block(done, () => {
    u.fields.forEach((f, i) => {
      if (f.name !== '_') fb.brif(op('i32.eqz', equal(fb, fieldOf(x, i), fieldOf(y, i))), done);
    });
    fb.set(r, i32(1));
  });
  return use(r);
}

function needsCall(t: Type): boolean {
  const u = underlying(t);
  if (u.kind === 'interface' || isString(t)) return true;
  if (u.kind === 'struct') return u.fields.some((f) => needsCall(f.type!));
  if (u.kind === 'array') return u.len > 0 && needsCall(u.elem);
  return false;
}

/** A field of a struct value that is in registers. */
export function fieldValue(v: Value, i: number): Value {
  const u = underlying(v.type);
  if (u.kind !== 'struct') throw new Error('not a struct');
  const t = u.fields[i].type!;
  const { part } = fieldPlace(u, i);
  return { type: t, parts: v.parts.slice(part, part + layoutOf(t).parts.length) };
}

// ---------------------------------------------------------------------------- conversion

/** A number of one type as another, as Go's explicit conversions do on amd64. */
export function convertNumber(fb: FuncBuilder, v: Value, to: Type): Value {
  const n = numericOf(v.type)!;
  const m = numericOf(to)!;
  if (n.kind === 'complex' || m.kind === 'complex') {
    if (n.reg === m.reg) return { type: to, parts: v.parts };
    const c: Opcode = m.reg === 'f64' ? 'f64.promote_f32' : 'f32.demote_f64';
    return { type: to, parts: v.parts.map((p) => op(c, p)) };
  }
  const x = v.parts[0];
  return { type: to, parts: [scalarConversion(fb, x, n, m)] };
}

function scalarConversion(fb: FuncBuilder, x: Expr, n: Numeric, m: Numeric): Expr {
  if (n.kind === 'float') {
    if (m.kind === 'float') {
      if (n.reg === m.reg) return x;
      return op(m.reg === 'f64' ? 'f64.promote_f32' : 'f32.demote_f64', x);
    }
    return floatToInt(fb, n.reg === 'f32' ? op('f64.promote_f32', x) : x, m);
  }
  if (m.kind === 'float') {
    return op(`${m.reg}.convert_${n.reg}_${n.signed ? 's' : 'u'}` as Opcode, x);
  }
  if (n.reg === 'i64') return m.reg === 'i64' ? x : normalise(m, op('i32.wrap_i64', x));
  if (m.reg === 'i64') return op(n.signed ? 'i64.extend_i32_s' : 'i64.extend_i32_u', x);
  const fits = m.bits > n.bits ? !n.signed || m.signed || m.bits === 32 : m.bits === n.bits && m.signed === n.signed;
  return fits ? x : normalise(m, x);
}

/** Out of range gives what amd64's instructions give. */
function floatToInt(fb: FuncBuilder, x: Expr, m: Numeric): Expr {
  const f = fb.reuse(x, false, 'f');
  const two63 = f64(2 ** 63);
  const min = i64(-(1n << 63n));
  const signed = (e: Expr): Expr => ({
    op: 'select',
    condition: op('f64.lt', op('f64.abs', e), two63),
    then: op('i64.trunc_sat_f64_s', e),
    else: min,
  });
  if (m.reg === 'i64' && !m.signed) {
    const high = op('i64.or', signed(op('f64.sub', f, two63)), min);
    return { op: 'select', condition: op('f64.lt', f, two63), then: signed(f), else: high };
  }
  if (m.reg === 'i64') return signed(f);
  if (m.bits === 32 && !m.signed) return op('i32.wrap_i64', signed(f));
  const in32: Expr = {
    op: 'select',
    condition: op('f64.lt', op('f64.abs', op('f64.trunc', f)), f64(2 ** 31)),
    then: op('i32.trunc_sat_f64_s', f),
    else: i32(-(2 ** 31)),
  };
  return normalise(m, in32);
}
