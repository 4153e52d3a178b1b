// Short constructors for IR expressions, with the folding that costs nothing.

import type { Accessed, Data, Expr, Func, MemoryAccess, Opcode, Reg, ValueType } from '../ir';
import type { Part } from './layout';

export const i32 = (value: number): Expr => ({ op: 'const', type: 'i32', value: value | 0 });
export const i64 = (value: number | bigint): Expr => ({
  op: 'const',
  type: 'i64',
  value: BigInt.asIntN(64, BigInt(value)),
});
export const f32 = (value: number): Expr => ({ op: 'const', type: 'f32', value });
export const f64 = (value: number): Expr => ({ op: 'const', type: 'f64', value });

/** The zero of a value type. */
export function zeroOf(t: ValueType): Expr {
  return t === 'i64' ? i64(0) : { op: 'const', type: t, value: 0 };
}

export const use = (reg: Reg): Expr => ({ op: 'reg', reg });

export function op(code: Opcode, ...args: Expr[]): Expr {
  return fold(code, args) ?? { op: 'wasm', code, args };
}

/** The value of an i32 or i64 constant expression, or null. */
export function constantOf(e: Expr): bigint | null {
  return e.op === 'const' && (e.type === 'i32' || e.type === 'i64') ? BigInt(e.value) : null;
}

function fold(code: Opcode, args: Expr[]): Expr | null {
  const a = constantOf(args[0]);
  if (args.length === 1) {
    if (a === null) return null;
    switch (code) {
      case 'i32.wrap_i64':
        return i32(Number(BigInt.asIntN(32, a)));
      case 'i64.extend_i32_s':
        return i64(a);
      case 'i64.extend_i32_u':
        return i64(BigInt.asUintN(32, a));
      case 'i32.eqz':
      case 'i64.eqz':
        return i32(a === 0n ? 1 : 0);
    }
    return null;
  }
  const b = constantOf(args[1]);
  if (b === 0n && (code === 'i32.add' || code === 'i64.add' || code === 'i64.sub' || code === 'i32.sub')) {
    return args[0];
  }
  if (b === 1n && (code === 'i32.mul' || code === 'i64.mul')) return args[0];
  if (a !== null && b !== null) {
    switch (code) {
      case 'i32.add':
        return i32(Number(BigInt.asIntN(32, a + b)));
      case 'i64.add':
        return i64(a + b);
      case 'i32.mul':
        return i32(Number(BigInt.asIntN(32, a * b)));
      case 'i64.mul':
        return i64(a * b);
    }
  }
  if (code === 'i32.mul' && b !== null && b > 0n && (b & (b - 1n)) === 0n) {
    return op('i32.shl', args[0], i32(b.toString(2).length - 1));
  }
  return null;
}

/** Without a site: of memory that does not change once goroutines share it. */
export function load(access: MemoryAccess, address: Expr, offset: number, pointer = false, site: Accessed = null): Expr {
  return { op: 'load', access, address, offset, pointer, site };
}

export const loadPart = (p: Part, address: Expr, offset: number, site: Accessed): Expr =>
  load(p.access, address, offset + p.offset, p.pointer, site);

export const dataAddress = (data: Data, offset = 0): Expr => ({ op: 'data', data, offset });
export const funcIndex = (func: Func): Expr => ({ op: 'func', func });

/** The value type that an expression has. */
export function typeOfExpr(e: Expr): ValueType {
  switch (e.op) {
    case 'const':
      return e.type;
    case 'reg':
      return e.reg.type;
    case 'wasm':
      return resultOf(e.code);
    case 'load':
      return e.access === 'i64' || e.access === 'f32' || e.access === 'f64' ? e.access : 'i32';
    case 'select':
      return typeOfExpr(e.then);
    case 'machine':
      return e.register === 'budget' || e.register === 'steps' ? 'i64' : 'i32';
    default:
      return 'i32';
  }
}

const comparison = /\.(eqz?|ne|lt|gt|le|ge)(_[su])?$/;
const results = new Map<Opcode, ValueType>();

/** The type of an instruction's result. */
export function resultOf(code: Opcode): ValueType {
  let t = results.get(code);
  if (t === undefined) {
    t = comparison.test(code) ? 'i32' : (code.slice(0, 3) as ValueType);
    results.set(code, t);
  }
  return t;
}

/** Whether evaluating e again or later gives the same and costs nothing. */
export function isSimple(e: Expr): boolean {
  return e.op === 'const' || e.op === 'data' || e.op === 'func' || e.op === 'frameaddr';
}
