// The predeclared functions and those of package unsafe.

import type * as ast from '../syntax/ast';
import { assignment } from './assignments';
import { argumentList } from './calls';
import type { Checker } from './checker';
import { compare, imagPart, makeComplex, realPart, toComplex } from './constant/ops';
import { makeInt } from './constant/value';
import { commonUnder, coreTypeOrString } from './coretype';
import { checkExpr, checkExprOrType, type ExprKind } from './expressions';
import { checkIndex } from './indexing';
import { lookupFieldOrMethod } from './lookup';
import { type Package, Var } from './objects';
import { Operand } from './operand';
import {
  allOrdered, defaultType, isNumeric, isString, isTyped, isUntyped,
} from './predicates';
import { recordBuiltinType, recordSelection } from './record';
import { alignof, offsetOfPath, sizeof } from './sizes';
import { everyType } from './typeset';
import { Pointer, Signature, Slice, Tuple, type Type, type Basic } from './types';
import { checkVarType } from './typexpr';
import { applyImplicit, convertUntyped } from './untyped';
import { emptyInterface, isInvalid, typ } from './universe';
import { unalias, underlying } from './underlying';

/** How many arguments a function takes, and what a call of it is. */
const shapes: Record<string, { min: number; variadic: boolean; kind: ExprKind }> = {
  append: { min: 1, variadic: true, kind: 'expression' },
  cap: { min: 1, variadic: false, kind: 'expression' },
  clear: { min: 1, variadic: false, kind: 'statement' },
  close: { min: 1, variadic: false, kind: 'statement' },
  complex: { min: 2, variadic: false, kind: 'expression' },
  copy: { min: 2, variadic: false, kind: 'statement' },
  delete: { min: 2, variadic: false, kind: 'statement' },
  imag: { min: 1, variadic: false, kind: 'expression' },
  len: { min: 1, variadic: false, kind: 'expression' },
  make: { min: 1, variadic: true, kind: 'expression' },
  max: { min: 1, variadic: true, kind: 'expression' },
  min: { min: 1, variadic: true, kind: 'expression' },
  new: { min: 1, variadic: false, kind: 'expression' },
  panic: { min: 1, variadic: false, kind: 'statement' },
  print: { min: 0, variadic: true, kind: 'statement' },
  println: { min: 0, variadic: true, kind: 'statement' },
  real: { min: 1, variadic: false, kind: 'expression' },
  recover: { min: 0, variadic: false, kind: 'statement' },
  Add: { min: 2, variadic: false, kind: 'expression' },
  Alignof: { min: 1, variadic: false, kind: 'expression' },
  Offsetof: { min: 1, variadic: false, kind: 'expression' },
  Sizeof: { min: 1, variadic: false, kind: 'expression' },
  Slice: { min: 2, variadic: false, kind: 'expression' },
  SliceData: { min: 1, variadic: false, kind: 'expression' },
  String: { min: 2, variadic: false, kind: 'expression' },
  StringData: { min: 1, variadic: false, kind: 'expression' },
};

/** Checks a call of a predeclared function; x becomes its result. */
export function checkBuiltinCall(c: Checker, x: Operand, call: ast.CallExpr, name: string): ExprKind {
  const shape = shapes[name];
  const label = x.builtinUnsafe ? 'unsafe.' + name : name;
  const fail = (): ExprKind => {
    x.mode = 'invalid';
    return shape.kind;
  };
  if (call.ellipsis !== 0 && name !== 'append') {
    c.error(call.ellipsis, 'InvalidDotDotDot', `invalid operation: invalid use of ... with built-in ${label}`);
    c.use(call.args);
    return fail();
  }
  const takesType = name === 'make' || name === 'new';
  let args: Operand[] = [];
  if (!takesType && name !== 'Offsetof') {
    const hadCall = c.env.hasCallOrRecv;
    if (name === 'len' || name === 'cap') c.env.hasCallOrRecv = false;
    args = argumentList(c, call.args).map((a) => a.x);
    if (args.some((a) => a.mode === 'invalid')) return fail();
    const result = arity(c, call, label, shape, args.length) && apply(c, x, call, name, args);
    if (name === 'len' || name === 'cap') c.env.hasCallOrRecv ||= hadCall;
    return result ? shape.kind : fail();
  }
  if (!arity(c, call, label, shape, call.args.length)) return fail();
  return apply(c, x, call, name, args) ? shape.kind : fail();
}

function arity(c: Checker, call: ast.CallExpr, label: string, shape: { min: number; variadic: boolean }, n: number): boolean {
  const few = n < shape.min;
  if (!few && (shape.variadic || n === shape.min)) return true;
  const what = few ? 'not enough' : 'too many';
  const at = few ? call.rparen : (call.args[shape.min]?.pos ?? call.pos);
  c.error(at, 'WrongArgCount', `${what} arguments for ${c.src(call)} (expected ${shape.min}, found ${n})`);
  void label;
  return false;
}

function apply(c: Checker, x: Operand, call: ast.CallExpr, name: string, args: Operand[]): boolean {
  switch (name) {
    case 'append':
      return append(c, x, call, args);
    case 'len':
    case 'cap':
      return length(c, x, call, name, args[0]);
    case 'clear':
      return clear(c, x, call, args[0]);
    case 'close':
      return close(c, x, call, args[0]);
    case 'complex':
      return complex(c, x, call, args[0], args[1]);
    case 'copy':
      return copy(c, x, call, args[0], args[1]);
    case 'delete':
      return deleteKey(c, x, call, args[0], args[1]);
    case 'real':
    case 'imag':
      return part(c, x, call, name, args[0]);
    case 'make':
      return make(c, x, call);
    case 'new':
      return allocate(c, x, call);
    case 'min':
    case 'max':
      return extremum(c, x, call, name, args);
    case 'panic':
      return panic(c, x, call, args[0]);
    case 'print':
    case 'println':
      return print(c, x, call, args);
    case 'recover':
      value(c, x, call, emptyInterface, []);
      return true;
    default:
      return unsafeCall(c, x, call, name, args);
  }
}

/** x becomes a value of this type; the function's signature in this use is recorded. */
function value(c: Checker, x: Operand, call: ast.CallExpr, result: Type | null, params: readonly Type[], variadic = false): void {
  const vars = (types: readonly Type[]): Var[] => types.map((t) => Var.param(0, null, '', t));
  const sig = new Signature(null, new Tuple(vars(params)), new Tuple(vars(result === null ? [] : [result])), variadic);
  recordBuiltinType(c, call.fun, sig);
  if (result === null) x.mode = 'novalue';
  else {
    x.mode = 'value';
    x.type = result;
  }
}

function invalidArgument(c: Checker, x: Operand, msg: string): false {
  c.error(x.pos, 'InvalidArg', `invalid argument: ${msg}`);
  return false;
}

function append(c: Checker, x: Operand, call: ast.CallExpr, args: Operand[]): boolean {
  const s = args[0];
  if (s.isNil) {
    c.error(s.pos, 'InvalidAppend', 'first argument to append must be a typed slice; have untyped nil');
    return false;
  }
  const u = commonUnder(s.type);
  if (u?.kind !== 'slice') {
    c.error(s.pos, 'InvalidAppend', `invalid argument: ${c.describe(s)} is not a slice`);
    return false;
  }
  const result = s.type;
  if (call.ellipsis !== 0) {
    const more = args[1];
    if (args.length !== 2) {
      c.error(call.pos, 'WrongArgCount', `can only use ... with final argument in list`);
      return false;
    }
    const bytes = underlying(u.elem);
    const isBytes = bytes.kind === 'basic' && bytes.basicKind === typ.uint8.basicKind;
    const core = coreTypeOrString(more.type);
    if (isBytes && core !== null && isString(core)) {
      if (isUntyped(more.type)) convertUntyped(c, more, typ.string);
      value(c, x, call, result, [result, typ.string], true);
      return more.mode !== ('invalid' as string);
    }
    assignment(c, more, result.kind === 'named' ? new Slice(u.elem) : result, 'argument');
    if ((more.mode as string) === 'invalid') return false;
    value(c, x, call, result, [result, new Slice(u.elem)], true);
    return true;
  }
  for (const a of args.slice(1)) {
    assignment(c, a, u.elem, 'argument');
    if ((a.mode as string) === 'invalid') return false;
  }
  value(c, x, call, result, [result, new Slice(u.elem)], true);
  return true;
}

function length(c: Checker, x: Operand, call: ast.CallExpr, name: 'len' | 'cap', a: Operand): boolean {
  let n: number | null = null;
  const measure = (t: Type): boolean => {
    let u = underlying(t);
    if (u.kind === 'pointer') {
      const base = underlying(u.elem);
      if (base.kind !== 'array') return false;
      u = base;
    }
    switch (u.kind) {
      case 'basic':
        return name === 'len' && isString(u);
      case 'array':
        n = u.len;
        return true;
      case 'slice':
      case 'chan':
        return true;
      case 'map':
        return name === 'len';
      default:
        return false;
    }
  };
  if (a.mode === 'constant' && isString(a.type) && name === 'len' && a.value.kind === 'string') {
    const bytes = a.value.bytes.length;
    if (isUntyped(a.type)) convertUntyped(c, a, typ.string);
    value(c, x, call, typ.int, [typ.string]);
    x.setConst(makeInt(bytes), typ.int);
    return true;
  }
  const tp = unalias(a.type);
  const ok = tp.kind === 'typeparam' ? everyType(tp, (_, u) => u !== null && measure(u)) : measure(a.type);
  if (!ok) return invalidArgument(c, a, `${c.describe(a)} for built-in ${name}`);
  if (isUntyped(a.type)) convertUntyped(c, a, defaultType(a.type));
  value(c, x, call, typ.int, [a.type]);
  if (tp.kind !== 'typeparam' && n !== null && !c.env.hasCallOrRecv) x.setConst(makeInt(n), typ.int);
  return true;
}

function clear(c: Checker, x: Operand, call: ast.CallExpr, a: Operand): boolean {
  c.verifyVersion(call.fun.pos, 21, 'clear');
  const u = commonUnder(a.type);
  if (u?.kind !== 'map' && u?.kind !== 'slice') return invalidArgument(c, a, `clear ${c.describe(a)} must be a map or slice`);
  value(c, x, call, null, [a.type]);
  return true;
}

function close(c: Checker, x: Operand, call: ast.CallExpr, a: Operand): boolean {
  const u = commonUnder(a.type);
  if (u?.kind !== 'chan') {
    c.error(a.pos, 'InvalidClose', `invalid operation: cannot close non-channel ${c.describe(a)}`);
    return false;
  }
  if (u.dir === 'recv') {
    c.error(a.pos, 'InvalidClose', `invalid operation: cannot close receive-only channel ${c.describe(a)}`);
    return false;
  }
  value(c, x, call, null, [a.type]);
  return true;
}

function complex(c: Checker, x: Operand, call: ast.CallExpr, a: Operand, b: Operand): boolean {
  if (isUntyped(a.type) && !isUntyped(b.type)) convertUntyped(c, a, b.type);
  else if (!isUntyped(a.type) && isUntyped(b.type)) convertUntyped(c, b, a.type);
  else if (isUntyped(a.type) && isUntyped(b.type) && !(a.mode === 'constant' && b.mode === 'constant')) {
    convertUntyped(c, a, typ.float64);
    convertUntyped(c, b, typ.float64);
  }
  if ((a.mode as string) === 'invalid' || (b.mode as string) === 'invalid') return false;
  const untyped = isUntyped(a.type) && isUntyped(b.type);
  if (!untyped && underlying(a.type) !== underlying(b.type)) {
    return invalidArgument(c, a, `mismatched types ${c.show(a.type)} and ${c.show(b.type)}`);
  }
  const u = underlying(a.type);
  let result: Type;
  if (untyped && isNumeric(a.type)) result = typ.untypedComplex;
  else if (u === typ.float32) result = typ.complex64;
  else if (u === typ.float64) result = typ.complex128;
  else return invalidArgument(c, a, `arguments have type ${c.show(a.type)}, expected floating-point`);
  if (a.mode === 'constant' && b.mode === 'constant') {
    const v = makeComplex(a.value, b.value);
    if (!untyped) value(c, x, call, result, [a.type, b.type]);
    x.setConst(v, result);
    return true;
  }
  value(c, x, call, result, [a.type, b.type]);
  return true;
}

function part(c: Checker, x: Operand, call: ast.CallExpr, name: 'real' | 'imag', a: Operand): boolean {
  if (isUntyped(a.type)) {
    if (a.mode === 'constant') {
      if (isNumeric(a.type)) a.setConst(toComplex(a.value), typ.untypedComplex);
    } else convertUntyped(c, a, typ.complex128);
  }
  const u = underlying(a.type);
  let result: Type;
  if (u === typ.complex64) result = typ.float32;
  else if (u === typ.complex128) result = typ.float64;
  else if (u === typ.untypedComplex) result = typ.untypedFloat;
  else return invalidArgument(c, a, `argument has type ${c.show(a.type)}, expected complex type`);
  if (a.mode === 'constant') {
    const v = name === 'real' ? realPart(a.value) : imagPart(a.value);
    if (isTyped(result)) value(c, x, call, result, [a.type]);
    x.setConst(v, result);
    return true;
  }
  value(c, x, call, result, [a.type]);
  return true;
}

function copy(c: Checker, x: Operand, call: ast.CallExpr, dst: Operand, src: Operand): boolean {
  const d = commonUnder(dst.type);
  if (d?.kind !== 'slice') {
    c.error(dst.pos, 'InvalidCopy', `invalid argument: copy expects slice arguments; found ${c.describe(dst)} and ${c.describe(src)}`);
    return false;
  }
  const s = coreTypeOrString(src.type);
  if (s !== null && isString(s)) {
    const e = underlying(d.elem);
    if (e.kind === 'basic' && e.basicKind === typ.uint8.basicKind) {
      if (isUntyped(src.type)) convertUntyped(c, src, typ.string);
      value(c, x, call, typ.int, [dst.type, src.type]);
      return true;
    }
  }
  if (s?.kind !== 'slice') {
    c.error(dst.pos, 'InvalidCopy', `invalid argument: copy expects slice arguments; found ${c.describe(dst)} and ${c.describe(src)}`);
    return false;
  }
  if (!c.sameType(d.elem, s.elem)) {
    c.error(dst.pos, 'InvalidCopy', `invalid argument: arguments to copy ${c.describe(dst)} and ${c.describe(src)} have different element types ${c.show(d.elem)} and ${c.show(s.elem)}`);
    return false;
  }
  value(c, x, call, typ.int, [dst.type, src.type]);
  return true;
}

function deleteKey(c: Checker, x: Operand, call: ast.CallExpr, m: Operand, k: Operand): boolean {
  const u = commonUnder(m.type);
  if (u?.kind !== 'map') return invalidArgument(c, m, `${c.describe(m)} is not a map`);
  assignment(c, k, u.key, 'argument to delete');
  if ((k.mode as string) === 'invalid') return false;
  value(c, x, call, null, [m.type, u.key]);
  return true;
}

function make(c: Checker, x: Operand, call: ast.CallExpr): boolean {
  const t = checkVarType(c, call.args[0]);
  if (isInvalid(t)) {
    c.use(call.args.slice(1));
    return false;
  }
  const u = commonUnder(t);
  const min = u?.kind === 'slice' ? 2 : 1;
  if (u?.kind !== 'slice' && u?.kind !== 'map' && u?.kind !== 'chan') {
    c.error(call.args[0].pos, 'InvalidMake', `invalid argument: cannot make ${c.src(call.args[0])}; type must be slice, map, or channel`);
    c.use(call.args.slice(1));
    return false;
  }
  const n = call.args.length;
  if (n < min || n > min + 1) {
    c.error(call.pos, 'WrongArgCount', `invalid operation: ${c.src(call)} expects ${min} or ${min + 1} arguments; found ${n}`);
    return false;
  }
  const sizes = call.args.slice(1).map((a) => checkIndex(c, a, -1));
  if (sizes.length === 2 && sizes[0] !== null && sizes[1] !== null && sizes[0] > sizes[1] && sizes[1] >= 0n) {
    c.error(call.args[1].pos, 'SwappedMakeArgs', `invalid argument: length and capacity swapped`);
  }
  value(c, x, call, t, [t, ...call.args.slice(1).map(() => typ.int)]);
  return true;
}

/** new(T), or from Go 1.26 on new(x): a variable with the value of x. */
function allocate(c: Checker, x: Operand, call: ast.CallExpr): boolean {
  const arg = new Operand();
  checkExprOrType(c, arg, call.args[0], false);
  if (arg.mode === 'invalid') return false;
  if (arg.mode === 'typexpr') {
    const t = checkVarType(c, call.args[0]);
    if (isInvalid(t)) return false;
    value(c, x, call, new Pointer(t), [t]);
    return true;
  }
  if (!c.verifyVersion(call.args[0].pos, 26, `new(${c.src(call.args[0])})`)) return false;
  assignment(c, arg, null, 'argument to new');
  if ((arg.mode as string) === 'invalid') return false;
  value(c, x, call, new Pointer(arg.type), [arg.type]);
  return true;
}

function extremum(c: Checker, x: Operand, call: ast.CallExpr, name: 'min' | 'max', args: Operand[]): boolean {
  c.verifyVersion(call.fun.pos, 21, name);
  const op = name === 'min' ? '<' : '>';
  for (const a of args) {
    if (!allOrdered(a.type)) {
      c.error(a.pos, 'InvalidMinMaxOperand', `invalid argument: ${c.describe(a)} cannot be ordered`);
      return false;
    }
  }
  const r = args[0].clone();
  for (const a of args.slice(1)) {
    const left = r.clone();
    matchTypes(c, r, a);
    if ((r.mode as string) === 'invalid' || (a.mode as string) === 'invalid') {
      c.error(a.pos, 'MismatchedTypes', `invalid argument: mismatched types ${c.show(left.type)} (previous argument) and ${c.show(a.type)} (type of ${c.src(a.expr)})`);
      return false;
    }
    if (r.mode === 'constant' && a.mode === 'constant') {
      if (compare(a.value, op, r.value)) r.value = a.value;
    } else r.mode = 'value';
  }
  if (r.mode !== 'constant') {
    r.mode = 'value';
    // Untyped arguments of a call that is not constant take its type.
    for (const a of args) if (isUntyped(a.type) && isTyped(r.type)) applyImplicit(c, a, r.type, null);
    if (isUntyped(r.type)) r.type = defaultType(r.type);
  }
  if (isTyped(r.type)) value(c, x, call, r.type, args.map(() => r.type));
  x.copyFrom(r);
  if (r.mode === 'constant') x.setConst(r.value, r.type);
  return true;
}

function matchTypes(c: Checker, a: Operand, b: Operand): void {
  if (isTyped(a.type) && isUntyped(b.type)) convertUntyped(c, b, a.type);
  else if (isUntyped(a.type) && isTyped(b.type)) {
    convertUntyped(c, a, b.type);
    if (a.mode !== 'invalid') a.type = b.type;
  } else if (isUntyped(a.type) && isUntyped(b.type)) {
    const rank = (t: Type): number => (unalias(t) as Basic).basicKind;
    if (isNumeric(a.type) !== isNumeric(b.type)) a.mode = 'invalid';
    else if (rank(b.type) > rank(a.type)) a.type = b.type;
  } else if (!c.sameType(a.type, b.type)) a.mode = 'invalid';
}

function panic(c: Checker, x: Operand, call: ast.CallExpr, a: Operand): boolean {
  if (c.env.sig !== null && c.env.sig.results.vars.length > 0) {
    c.panicCalls.add(call);
  }
  assignment(c, a, emptyInterface, 'argument to panic');
  if ((a.mode as string) === 'invalid') return false;
  value(c, x, call, null, [emptyInterface]);
  return true;
}

function print(c: Checker, x: Operand, call: ast.CallExpr, args: Operand[]): boolean {
  for (const a of args) {
    assignment(c, a, null, 'argument to built-in ' + (call.fun.kind === 'Ident' ? call.fun.name : 'print'));
    if ((a.mode as string) === 'invalid') return false;
  }
  value(c, x, call, null, args.map((a) => a.type));
  return true;
}

// ---------------------------------------------------------------------------- unsafe

function unsafeCall(c: Checker, x: Operand, call: ast.CallExpr, name: string, args: Operand[]): boolean {
  const constant = (n: number, t: Type): boolean => {
    x.setConst(makeInt(n), typ.uintptr);
    void t;
    return true;
  };
  switch (name) {
    case 'Sizeof':
    case 'Alignof': {
      assignment(c, args[0], null, `argument to unsafe.${name}`);
      if ((args[0].mode as string) === 'invalid') return false;
      const t = args[0].type;
      if (hasTypeParams(t)) {
        value(c, x, call, typ.uintptr, [t]);
        return true;
      }
      return constant(name === 'Sizeof' ? sizeof(t) : alignof(t), t);
    }
    case 'Offsetof':
      return offsetof(c, x, call);
    case 'Add': {
      assignment(c, args[0], typ.unsafePointer, 'argument to unsafe.Add');
      if ((args[0].mode as string) === 'invalid' || !integerArg(c, args[1])) return false;
      value(c, x, call, typ.unsafePointer, [typ.unsafePointer, args[1].type]);
      return true;
    }
    case 'Slice': {
      const u = commonUnder(args[0].type);
      if (u?.kind !== 'pointer') return invalidArgument(c, args[0], `${c.describe(args[0])} is not a pointer`);
      if (!integerArg(c, args[1])) return false;
      value(c, x, call, new Slice(u.elem), [args[0].type, args[1].type]);
      return true;
    }
    case 'SliceData': {
      const u = commonUnder(args[0].type);
      if (u?.kind !== 'slice') return invalidArgument(c, args[0], `${c.describe(args[0])} is not a slice`);
      value(c, x, call, new Pointer(u.elem), [args[0].type]);
      return true;
    }
    case 'String':
      assignment(c, args[0], new Pointer(typ.uint8), 'argument to unsafe.String');
      if ((args[0].mode as string) === 'invalid' || !integerArg(c, args[1])) return false;
      value(c, x, call, typ.string, [new Pointer(typ.uint8), args[1].type]);
      return true;
    default:
      assignment(c, args[0], typ.string, `argument to unsafe.${name}`);
      if ((args[0].mode as string) === 'invalid') return false;
      value(c, x, call, new Pointer(typ.uint8), [typ.string]);
      return true;
  }
}

function integerArg(c: Checker, a: Operand): boolean {
  if (isUntyped(a.type)) convertUntyped(c, a, typ.int);
  return a.mode !== 'invalid';
}

function hasTypeParams(t: Type): boolean {
  const u = unalias(t);
  switch (u.kind) {
    case 'typeparam':
      return true;
    case 'array':
      return hasTypeParams(u.elem);
    case 'named':
      return u.typeArgs.some(hasTypeParams) || (underlying(u).kind === 'struct' && u.typeArgs.length > 0 && hasTypeParams(underlying(u)));
    case 'struct':
      return u.fields.some((f) => f.type !== null && hasTypeParams(f.type));
    default:
      return false;
  }
}

function offsetof(c: Checker, x: Operand, call: ast.CallExpr): boolean {
  let e = call.args[0];
  while (e.kind === 'ParenExpr') e = e.x;
  if (e.kind !== 'SelectorExpr') {
    c.error(e.pos, 'BadOffsetofSyntax', `invalid argument: ${c.src(e)} is not a selector expression`);
    c.use([e]);
    return false;
  }
  const base = new Operand();
  checkExpr(c, base, e.x);
  if (base.mode === 'invalid') return false;
  const u = underlying(base.type);
  const t = u.kind === 'pointer' ? u.elem : base.type;
  const r = lookupFieldOrMethod(t, false, c.pkg as Package, e.sel.name);
  if (r.obj === null || r.index === null || r.obj.kind !== 'var') {
    c.error(e.sel.pos, 'MissingFieldOrMethod', `invalid argument: ${c.show(t)} has no single field ${e.sel.name}`);
    return false;
  }
  recordSelection(c, e, 'field', t, r.obj, r.index, r.indirect, r.obj.type!);
  if (hasTypeParams(t)) {
    value(c, x, call, typ.uintptr, [r.obj.type!]);
    return true;
  }
  x.setConst(makeInt(offsetOfPath(t, r.index)), typ.uintptr);
  return true;
}
