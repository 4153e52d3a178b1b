// The functions of package unsafe.

import type * as ast from '../syntax/ast';
import { assignment } from './assignments';
import { failed, invalidArgument, setValue } from './builtins';
import type { Checker } from './checker';
import { makeInt } from './constant/value';
import { commonUnder } from './coretype';
import { validType } from './cycles';
import { checkExpr } from './expressions';
import { validIndex } from './indexing';
import { lookupFieldOrMethod } from './lookup';
import type { Func, Package, Var } from './objects';
import { Operand, startPos } from './operand';
import { recordSelection } from './record';
import { alignof, offsetOfPath, sizeof } from './sizes';
import { type Named, Pointer, Slice, type Type } from './types';
import { byteType, typ } from './universe';
import { unalias, underlying } from './underlying';

/** The language version that brought each function. */
const since: Record<string, number> = { Add: 17, Slice: 17, SliceData: 20, String: 20, StringData: 20 };

/** Checks a call of unsafe.name; x becomes its result. */
export function unsafeCall(c: Checker, x: Operand, call: ast.CallExpr, name: string, args: Operand[]): boolean {
  if (since[name] !== undefined) c.verifyVersion(startPos(call.fun), since[name], 'unsafe.' + name);
  switch (name) {
    case 'Sizeof':
    case 'Alignof':
      return measure(c, x, call, name, args[0]);
    case 'Offsetof':
      return offsetof(c, x, call);
    case 'Add':
      assignment(c, args[0], typ.unsafePointer, 'argument to unsafe.Add');
      if (failed(args[0]) || !validIndex(c, args[1], 'length', true)) return false;
      setValue(c, x, call, typ.unsafePointer, [typ.unsafePointer, args[1].type]);
      return true;
    case 'Slice': {
      const u = commonUnder(args[0].type);
      if (u?.kind !== 'pointer') return invalidArgument(c, args[0], `${c.describe(args[0])} is not a pointer`);
      if (!validIndex(c, args[1], 'length', false)) return false;
      setValue(c, x, call, new Slice(u.elem), [args[0].type, args[1].type]);
      return true;
    }
    case 'SliceData': {
      const u = commonUnder(args[0].type);
      if (u?.kind !== 'slice') return invalidArgument(c, args[0], `${c.describe(args[0])} is not a slice`);
      setValue(c, x, call, new Pointer(u.elem), [args[0].type]);
      return true;
    }
    case 'String': {
      const ptr = new Pointer(byteType);
      assignment(c, args[0], ptr, 'argument to unsafe.String');
      if (failed(args[0]) || !validIndex(c, args[1], 'length', false)) return false;
      setValue(c, x, call, typ.string, [ptr, args[1].type]);
      return true;
    }
    default:
      assignment(c, args[0], typ.string, `argument to unsafe.${name}`);
      if (failed(args[0])) return false;
      setValue(c, x, call, new Pointer(byteType), [typ.string]);
      return true;
  }
}

/** Sizeof and Alignof are constant unless they depend on a type parameter. */
function measure(c: Checker, x: Operand, call: ast.CallExpr, name: 'Sizeof' | 'Alignof', a: Operand): boolean {
  assignment(c, a, null, `argument to unsafe.${name}`);
  if (failed(a)) return false;
  const t = a.type;
  if (sizeVaries(t)) {
    setValue(c, x, call, typ.uintptr, [t]);
    return true;
  }
  if (!validType(c, t)) return false;
  const size = name === 'Sizeof' ? sizeof(t) : alignof(t);
  if (size >= 2 ** 63) {
    c.error(a.pos, 'TypeTooLarge', `${c.describe(a)} is too large`);
    return false;
  }
  x.setConst(makeInt(size), typ.uintptr);
  return true;
}

/** Whether the size of t depends on a type parameter. */
function sizeVaries(t: Type, seen: Set<Named> = new Set()): boolean {
  const u = unalias(t);
  switch (u.kind) {
    case 'typeparam':
      return true;
    case 'array':
      return sizeVaries(u.elem, seen);
    case 'named':
      if (seen.has(u)) return false;
      seen.add(u);
      return sizeVaries(underlying(u), seen);
    case 'struct':
      return u.fields.some((f) => f.type !== null && sizeVaries(f.type, seen));
    default:
      return false;
  }
}

function offsetof(c: Checker, x: Operand, call: ast.CallExpr): boolean {
  let e = call.args[0];
  while (e.kind === 'ParenExpr') e = e.x;
  if (e.kind !== 'SelectorExpr') {
    c.error(startPos(e), 'BadOffsetofSyntax', `invalid argument: ${c.src(e)} is not a selector expression`);
    c.use([e]);
    return false;
  }
  const base = new Operand();
  checkExpr(c, base, e.x);
  if (base.mode === 'invalid') return false;
  const u = underlying(base.type);
  const t = u.kind === 'pointer' ? u.elem : base.type;
  const r = lookupFieldOrMethod(t, false, c.pkg as Package, e.sel.name);
  const field = offsetField(c, base, t, e, r.obj, r.index);
  if (field === null) return false;
  if (r.indirect) return invalidArgument(c, base, `field ${e.sel.name} is embedded via a pointer in ${c.show(t)}`);
  if (!validType(c, t)) return false;
  if (!sizeVaries(t) && sizeof(t) >= 2 ** 63) {
    c.error(base.pos, 'TypeTooLarge', `${c.describe(base)} is too large`);
    return false;
  }
  recordSelection(c, e, 'field', t, field, r.index!, r.indirect, field.type!);
  if (sizeVaries(t)) setValue(c, x, call, typ.uintptr, [field.type!]);
  else x.setConst(makeInt(offsetOfPath(t, r.index!)), typ.uintptr);
  return true;
}

/** The field whose offset is asked for; null after an error. */
function offsetField(
  c: Checker,
  base: Operand,
  t: Type,
  e: ast.SelectorExpr,
  obj: Var | Func | null,
  index: number[] | null,
): Var | null {
  if (obj !== null && index !== null && obj.kind === 'var') return obj;
  if (obj !== null) invalidArgument(c, base, `${c.src(e)} is a method value`);
  else invalidArgument(c, base, `${c.show(t)} has no single field ${e.sel.name}`);
  return null;
}
