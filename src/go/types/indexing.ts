// Index and slice expressions, and explicit instantiation, which shares the index syntax.

import type * as ast from '../syntax/ast';
import { assignment } from './assignments';
import type { Checker } from './checker';
import { constantString, sign, toInt } from './constant/ops';
import type { ConstantValue } from './constant/value';
import { commonUnder, commonUnderCause, coreTypeOrString } from './coretype';
import { checkExpr, checkExprOrType } from './expressions';
import { identical } from './identical';
import { Operand, startPos } from './operand';
import { allInteger, isGenericSignature, isString, isTypeParam, isUntyped } from './predicates';
import { Slice, type Type } from './types';
import { everyType } from './typeset';
import { byteType, isInvalid, typ } from './universe';
import { checkType } from './typexpr';
import { unalias, underlying } from './underlying';
import { requireComplete } from './incomplete';
import { convertUntyped } from './untyped';

/** Checks x[i]; true means that it instantiates a generic function, which the caller completes. */
export function checkIndexExpr(c: Checker, x: Operand, e: ast.IndexExpr): boolean {
  checkExprOrType(c, x, e.x, true);
  switch (x.mode) {
    case 'invalid':
      c.use(e.indices);
      return false;
    case 'typexpr':
      // A generic type with arguments.
      x.mode = 'invalid';
      x.type = checkType(c, e);
      if (!isInvalid(x.type)) x.mode = 'typexpr';
      return false;
    case 'builtin':
      c.error(e.lbrack, 'NonIndexableOperand', `cannot index ${c.describe(x)}`);
      c.use(e.indices);
      x.mode = 'invalid';
      return false;
    case 'value': {
      const sig = underlying(x.type);
      if (sig.kind === 'signature' && isGenericSignature(sig)) return true;
      break;
    }
  }
  indexValue(c, x, e);
  return false;
}

/** What indexing a type yields. */
interface Indexed {
  elem: Type;
  /** Constant length, or -1. */
  length: number;
  addressable: boolean;
  /** A byte of a string. */
  isByte: boolean;
  key: Type | null;
}

function indexedForm(u: Type, x: Operand): Indexed | null {
  const form = (elem: Type, length: number, addressable: boolean): Indexed => ({
    elem,
    length,
    addressable,
    isByte: false,
    key: null,
  });
  switch (u.kind) {
    case 'basic':
      if (!isString(u)) return null;
      return {
        elem: byteType,
        length: x.mode === 'constant' && x.value.kind === 'string' ? x.value.bytes.length : -1,
        addressable: false,
        isByte: true,
        key: null,
      };
    case 'array':
      return form(u.elem, u.len, x.mode === 'variable');
    case 'pointer': {
      const a = underlying(u.elem);
      return a.kind === 'array' ? form(a.elem, a.len, true) : null;
    }
    case 'slice':
      return form(u.elem, -1, true);
    case 'map':
      return { elem: u.elem, length: -1, addressable: false, isByte: false, key: u.key };
    default:
      return null;
  }
}

function indexValue(c: Checker, x: Operand, e: ast.IndexExpr): void {
  const ptr = unalias(x.type);
  if (!requireComplete(c, x, ptr.kind === 'pointer' ? ptr.elem : ptr)) return;
  const form = isTypeParam(x.type) ? indexedTypeParam(x) : indexedForm(underlying(x.type), x);
  if (form === null) {
    c.error(e.lbrack, 'NonIndexableOperand', `cannot index ${c.describe(x)}`);
    c.use(e.indices);
    x.mode = 'invalid';
    return;
  }
  const index = singleIndex(c, e);
  if (form.key !== null) {
    mapIndex(c, x, e, form.key, form.elem);
    return;
  }
  if (index === null) {
    x.mode = 'invalid';
    return;
  }
  const constString = form.isByte && x.mode === 'constant';
  const value = checkIndex(c, index, form.length);
  if (constString && value !== null && value >= 0n && x.value.kind === 'string') {
    // A constant string's byte is a value of type byte, no constant.
    x.mode = 'value';
  }
  x.mode = form.addressable ? 'variable' : 'value';
  x.type = form.elem;
  x.expr = e;
}

function mapIndex(c: Checker, x: Operand, e: ast.IndexExpr, key: Type, elem: Type): void {
  const k = new Operand();
  checkExpr(c, k, e.indices[0]);
  assignment(c, k, key, 'map index');
  // The element type is known even if the key is wrong.
  x.mode = 'mapindex';
  x.type = elem;
  x.expr = e;
}

/** Every type of a type parameter's set must be indexable alike. */
function indexedTypeParam(x: Operand): Indexed | null {
  let result: Indexed | null = null;
  const ok = everyType(x.type, (_, u) => {
    if (u === null) return false;
    const y = x.clone();
    y.mode = x.mode === 'constant' ? 'value' : x.mode;
    const f = indexedForm(u, y);
    if (f === null) return false;
    if (result === null) {
      result = f;
      return true;
    }
    if ((f.key === null) !== (result.key === null)) return false;
    if (f.key !== null && result.key !== null && !identical(f.key, result.key)) return false;
    if (!identical(f.elem, result.elem)) return false;
    if (f.length >= 0 && (result.length < 0 || f.length < result.length)) result.length = f.length;
    result.addressable &&= f.addressable;
    return true;
  });
  return ok ? result : null;
}

function singleIndex(c: Checker, e: ast.IndexExpr): ast.Expr | null {
  if (e.indices.length === 1) return e.indices[0];
  c.error(e.indices[1].pos, 'InvalidIndex', 'more than one index');
  return e.indices[0];
}

/** Checks an index against a constant length (-1: none); its value if constant, -1 otherwise. */
export function checkIndex(c: Checker, e: ast.Expr, max: number): bigint | null {
  const x = new Operand();
  checkExpr(c, x, e);
  if (!validIndex(c, x, 'index', false)) return null;
  if (x.mode !== 'constant') return -1n;
  if (x.value.kind === 'unknown') return null;
  const v = toInt(x.value);
  if (v.kind !== 'int') return null;
  if (max >= 0 && v.value >= BigInt(max)) {
    c.error(x.pos, 'InvalidIndex', `invalid argument: index ${constantString(x.value)} out of bounds [0:${max}]`);
    return null;
  }
  return v.value;
}

/** Whether x is an integer usable as an index or size; gives an untyped constant type int. */
export function validIndex(c: Checker, x: Operand, what: string, allowNegative: boolean): boolean {
  if (x.mode === 'invalid') return false;
  convertUntyped(c, x, typ.int);
  if (x.mode as string === 'invalid') return false;
  const invalid = (problem: string): boolean => {
    c.error(x.pos, 'InvalidIndex', `invalid argument: ${what} ${c.describe(x)} ${problem}`);
    return false;
  };
  if (!allInteger(x.type)) return invalid('must be integer');
  if (x.mode !== 'constant' || x.value.kind === 'unknown') return true;
  if (!allowNegative && sign(x.value) < 0) return invalid('must not be negative');
  return fitsInt(x.value) || invalid('overflows int');
}

function fitsInt(v: ConstantValue): boolean {
  const i = toInt(v);
  return i.kind === 'int' && BigInt.asIntN(64, i.value) === i.value;
}

// ---------------------------------------------------------------------------- Slices

/** Checks x[low:high:max]. */
export function checkSliceExpr(c: Checker, x: Operand, e: ast.SliceExpr): void {
  checkExpr(c, x, e.x);
  if (x.mode === 'invalid') {
    c.use([e.low, e.high, e.max].filter((i): i is ast.Expr => i !== null));
    return;
  }
  const length = slicedForm(c, x, e);
  if (length === null) {
    x.mode = 'invalid';
    c.use([e.low, e.high, e.max].filter((i): i is ast.Expr => i !== null));
    return;
  }
  x.expr = e;
  const values: { v: bigint; e: ast.Expr }[] = [];
  for (const i of [e.low, e.high, e.max]) {
    if (i === null) continue;
    const v = checkIndex(c, i, length >= 0 ? length + 1 : -1);
    if (v !== null && v >= 0n) values.push({ v, e: i });
  }
  // Constant indices must be in order.
  for (let i = 0; i < values.length; i++) {
    const later = values.slice(i + 1).find((o) => o.v < values[i].v);
    if (later !== undefined) {
      c.error(later.e.pos, 'SwappedSliceIndices', `invalid slice indices: ${later.v} < ${values[i].v}`);
      break;
    }
  }
}

/** Sets x to the slice's type and gives the constant length, -1 without one; null on error. */
function slicedForm(c: Checker, x: Operand, e: ast.SliceExpr): number | null {
  const ptr = unalias(x.type);
  if (ptr.kind === 'pointer' && !requireComplete(c, x, ptr.elem)) return null;
  const u = coreTypeOrString(x.type);
  if (u === null) {
    const { cause } = commonUnderCause(x.type, c.show);
    c.error(x.pos, 'NonSliceableOperand', `cannot slice ${c.describe(x)}: ${cause}`);
    return null;
  }
  switch (u.kind) {
    case 'basic': {
      if (!isString(u)) break;
      if (e.slice3) {
        const at = e.max ?? e;
        c.error(startPos(at), 'InvalidSliceExpr', 'invalid operation: 3-index slice of string');
        return null;
      }
      const length = x.mode === 'constant' && x.value.kind === 'string' ? x.value.bytes.length : -1;
      // Slicing an untyped string gives a string.
      if (isUntyped(x.type)) {
        convertUntyped(c, x, typ.string);
        x.type = typ.string;
      }
      x.mode = 'value';
      return length;
    }
    case 'array':
      if (x.mode !== 'variable') {
        c.error(x.pos, 'NonSliceableOperand', `cannot slice unaddressable value ${c.describe(x)}`);
        return null;
      }
      x.mode = 'value';
      x.type = new Slice(u.elem);
      return u.len;
    case 'pointer': {
      const a = commonUnder(u.elem);
      if (a === null || a.kind !== 'array') break;
      x.mode = 'value';
      x.type = new Slice(a.elem);
      return a.len;
    }
    case 'slice':
      if (x.mode !== 'invalid') x.mode = 'value';
      return -1;
  }
  c.error(x.pos, 'NonSliceableOperand', `cannot slice ${c.describe(x)}`);
  return null;
}


