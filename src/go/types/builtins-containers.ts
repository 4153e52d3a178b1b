// The predeclared functions for slices, arrays, maps and strings: append, cap, clear, copy, delete,
// len and make.

import type * as ast from '../syntax/ast';
import { assignment } from './assignments';
import { failed, invalidArgument, setValue } from './builtins';
import { checkArguments } from './calls';
import type { Checker } from './checker';
import { makeInt } from './constant/value';
import { commonUnderCause } from './coretype';
import { identical } from './identical';
import { checkIndex } from './indexing';
import { Var } from './objects';
import { type Operand, startPos } from './operand';
import { defaultType, isString, isUntyped } from './predicates';
import { everyType } from './typeset';
import { Signature, Slice, Tuple, type MapType, type Type } from './types';
import { checkVarType } from './typexpr';
import { byteType, isInvalid, typ } from './universe';
import { unalias, underlying } from './underlying';
import { convertUntyped } from './untyped';

/** The element type of slices and strings; otherwise the cause. */
function elementType(c: Checker, x: Operand, allowString: boolean): Type | string {
  let first: Type | null = null;
  let elem: Type | null = null;
  let cause = '';
  everyType(x.type, (t, u) => {
    let e: Type | null = null;
    if (u?.kind === 'slice') e = u.elem;
    else if (allowString && u !== null && isString(u)) e = byteType;
    if (t === null || e === null) {
      const shown = x.isNil ? 'untyped nil' : c.describe(x);
      cause = `argument must be a slice; have ${shown}`;
      return false;
    }
    if (elem === null || first === null) {
      first = t;
      elem = e;
      return true;
    }
    if (identical(elem, e)) return true;
    cause = `mismatched slice element types ${c.show(elem)} and ${c.show(e)} in ${c.describe(x)}`;
    return false;
  });
  return cause !== '' || elem === null ? cause : elem;
}

function isByteSliceElem(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'basic' && u.basicKind === typ.uint8.basicKind;
}

/** Whether every type of t's set is a string or byte slice, and some are strings. */
function isBytesOrStrings(t: Type): boolean {
  let strings = false;
  const ok = everyType(t, (_, u) => {
    if (u === null) return false;
    if (isString(u)) {
      strings = true;
      return true;
    }
    return u.kind === 'slice' && isByteSliceElem(u.elem);
  });
  return ok && strings;
}

/** append(s, x...): like a call of a function with parameters (S, ...E). */
export function append(c: Checker, x: Operand, call: ast.CallExpr, args: Operand[]): boolean {
  const s = args[0];
  const elem = elementType(c, s, false);
  if (typeof elem === 'string') {
    c.error(s.pos, 'InvalidAppend', `invalid append: ${elem}`);
    return false;
  }
  const result = s.type;
  // The bytes of a string may be appended to those of a slice.
  if (args.length === 2 && call.ellipsis !== 0 && isByteSliceElem(elem) && isBytesOrStrings(args[1].type)) {
    const [, more] = args;
    if (isUntyped(more.type)) convertUntyped(c, more, typ.string);
    setValue(c, x, call, result, [result, more.type], true);
    return !failed(more);
  }
  const params = new Tuple([Var.param(0, null, '', result), Var.param(0, null, '', new Slice(elem))]);
  const sig = new Signature(null, params, new Tuple([Var.param(0, null, '', result)]), true);
  checkArguments(c, call, sig, [], [], args.map((a) => ({ x: a, targs: [] })));
  // What is wrong with the arguments does not change the type of the result.
  setValue(c, x, call, result, [result, new Slice(elem)], true);
  return true;
}

export function length(c: Checker, x: Operand, call: ast.CallExpr, name: 'len' | 'cap', a: Operand): boolean {
  if (a.mode === 'constant' && isString(a.type) && name === 'len' && a.value.kind === 'string') {
    const bytes = a.value.bytes.length;
    if (isUntyped(a.type)) convertUntyped(c, a, typ.string);
    setValue(c, x, call, typ.int, [typ.string]);
    x.setConst(makeInt(bytes), typ.int);
    return true;
  }
  const tp = unalias(a.type);
  const isParam = tp.kind === 'typeparam';
  let size: number | null = null;
  const measure = (u: Type | null): boolean => {
    const n = u === null ? null : measured(u, name);
    if (n !== null && n >= 0) size = n;
    return n !== null;
  };
  const ok = isParam ? everyType(tp, (_, u) => measure(u)) : measure(underlying(a.type));
  if (!ok) return invalidArgument(c, a, `${c.describe(a)} for built-in ${name}`);
  if (isUntyped(a.type)) convertUntyped(c, a, defaultType(a.type));
  setValue(c, x, call, typ.int, [a.type]);
  if (!isParam && size !== null && !c.env.hasCallOrRecv) x.setConst(makeInt(size), typ.int);
  return true;
}

/** The length that all values of a type have, -1 if they differ; null if they have none. */
function measured(u: Type, name: 'len' | 'cap'): number | null {
  switch (u.kind) {
    case 'basic':
      return name === 'len' && isString(u) ? -1 : null;
    case 'array':
      return u.len;
    case 'pointer': {
      const a = underlying(u.elem);
      return a.kind === 'array' ? a.len : null;
    }
    case 'slice':
    case 'chan':
      return -1;
    case 'map':
      return name === 'len' ? -1 : null;
    default:
      return null;
  }
}

export function clear(c: Checker, x: Operand, call: ast.CallExpr, a: Operand): boolean {
  c.verifyVersion(startPos(call.fun), 21, 'clear');
  const ok = everyType(a.type, (_, u) => u?.kind === 'map' || u?.kind === 'slice');
  if (!ok) return invalidArgument(c, a, `cannot clear ${c.describe(a)}: argument must be (or constrained by) map or slice`);
  setValue(c, x, call, null, [a.type]);
  return true;
}

export function copy(c: Checker, x: Operand, call: ast.CallExpr, dst: Operand, src: Operand): boolean {
  const invalid = (at: Operand, cause: string): false => {
    c.error(at.pos, 'InvalidCopy', `invalid copy: ${cause}`);
    return false;
  };
  const to = elementType(c, dst, false);
  if (typeof to === 'string') return invalid(dst, to);
  const from = elementType(c, src, true);
  if (typeof from === 'string') return invalid(src, from);
  // The bytes of a string go into any byte slice.
  const fits = identical(to, from) || (isBytesOrStrings(src.type) && isByteSliceElem(to));
  if (!fits) {
    const have = `have different element types ${c.show(to)} and ${c.show(from)}`;
    return invalid(dst, `arguments ${c.describe(dst)} and ${c.describe(src)} ${have}`);
  }
  if (isUntyped(src.type)) convertUntyped(c, src, typ.string);
  setValue(c, x, call, typ.int, [dst.type, src.type]);
  return true;
}

export function deleteKey(c: Checker, x: Operand, call: ast.CallExpr, m: Operand, k: Operand): boolean {
  let first: MapType | null = null;
  let cause = '';
  everyType(m.type, (_, u) => {
    if (u?.kind !== 'map') cause = `${c.describe(m)} is not a map`;
    else if (first !== null && !identical(first.key, u.key)) cause = `maps of ${c.describe(m)} must have identical key types`;
    else first = u;
    return cause === '';
  });
  if (cause !== '' || first === null) return invalidArgument(c, m, cause);
  const { key } = first as MapType;
  assignment(c, k, key, 'argument to delete');
  if (failed(k)) return false;
  setValue(c, x, call, null, [m.type, key]);
  return true;
}

export function make(c: Checker, x: Operand, call: ast.CallExpr): boolean {
  const t = checkVarType(c, call.args[0]);
  if (isInvalid(t)) {
    c.use(call.args.slice(1));
    return false;
  }
  const common = commonUnderCause(t, c.show, (_, u) =>
    u.kind === 'slice' || u.kind === 'map' || u.kind === 'chan' ? '' : 'type must be slice, map, or channel',
  );
  const u = common.type;
  if (u === null) {
    const what = `cannot make ${c.src(call.args[0])}: ${common.cause}`;
    c.error(startPos(call.args[0]), 'InvalidMake', `invalid argument: ${what}`);
    c.use(call.args.slice(1));
    return false;
  }
  const min = u.kind === 'slice' ? 2 : 1;
  const n = call.args.length;
  if (n < min || n > min + 1) {
    const msg = `invalid operation: ${c.src(call)} expects ${min} or ${min + 1} arguments; found ${n}`;
    c.error(startPos(call), 'WrongArgCount', msg);
    return false;
  }
  const sizes = call.args.slice(1).map((a) => checkIndex(c, a, -1));
  if (sizes.length === 2 && sizes[0] !== null && sizes[1] !== null && sizes[0] > sizes[1] && sizes[1] >= 0n) {
    c.error(startPos(call.args[1]), 'SwappedMakeArgs', 'invalid argument: length and capacity swapped');
  }
  setValue(c, x, call, t, [t, ...call.args.slice(1).map(() => typ.int)]);
  return true;
}
