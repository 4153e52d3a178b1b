// Conversions T(x).

import { assignable } from './assignability';
import type { Checker } from './checker';
import { bitLength } from './constant/float';
import { constantString, toInt } from './constant/ops';
import { encodeRune } from './constant/literal';
import { makeString } from './constant/value';
import { identicalIgnoreTags } from './identical';
import type { Operand } from './operand';
import {
  defaultType,
  isBytesOrRunes,
  isComplex,
  isConstType,
  isFloat,
  isInteger,
  isNonTypeParamInterface,
  isString,
  isTypeParam,
  isUntyped,
} from './predicates';
import { representableConst } from './representable';
import { BasicKind, type Type } from './types';
import { everyType } from './typeset';
import { unalias, underlying } from './underlying';
import { updateExprType } from './untyped';

/** Converts x to type t, or reports that it cannot be. */
export function conversion(c: Checker, x: Operand, t: Type): void {
  const constArg = x.mode === 'constant';
  const constResult = constArg && isConstType(t);
  let ok: boolean;
  let cause = '';
  if (constResult) {
    ok = constConversion(x, t);
    // Between integers only the size can be wrong.
    if (!ok && isInteger(x.type) && isInteger(t)) {
      c.error(x.pos, 'InvalidConversion', `constant ${constantString(x.value)} overflows ${c.show(t)}`);
      x.mode = 'invalid';
      return;
    }
  } else if (constArg && isTypeParam(t)) {
    // A constant becomes a variable value of the type parameter's type.
    const r = constToTypeParam(c, x, t);
    ok = r.ok;
    cause = r.cause;
    x.mode = 'value';
  } else {
    const r = convertible(c, x, t);
    ok = r.ok;
    cause = r.cause;
    if (ok) x.mode = 'value';
  }
  if (!ok) {
    const why = cause === '' ? '' : ': ' + cause;
    c.error(x.pos, 'InvalidConversion', `cannot convert ${c.describe(x)} to type ${c.show(t)}${why}`);
    x.mode = 'invalid';
    return;
  }
  settleUntyped(c, x, t, constArg, constResult);
  x.type = t;
}

/** Every type of the type parameter's set must be able to hold the constant. */
function constToTypeParam(c: Checker, x: Operand, t: Type): { ok: boolean; cause: string } {
  let cause = '';
  const ok = everyType(t, (s, u) => {
    if (s === null || u === null) {
      cause = `${c.show(t)} does not contain specific types`;
      return false;
    }
    if (isString(x.type) && isBytesOrRunes(u)) return true;
    if (constConversion(x.clone(), u)) return true;
    cause =
      isInteger(x.type) && isInteger(u)
        ? `constant ${constantString(x.value)} overflows ${c.show(u)} (in ${c.show(t)})`
        : `cannot convert ${c.describe(x)} to type ${c.show(u)} (in ${c.show(t)})`;
    return false;
  });
  return { ok, cause };
}

/** The untyped operand gets a type: its own default, or the target if that is what it becomes. */
function settleUntyped(
  c: Checker,
  x: Operand,
  t: Type,
  constArg: boolean,
  constResult: boolean,
): void {
  if (!isUntyped(x.type)) return;
  let final = t;
  if (isNonTypeParamInterface(t) || (constArg && !isConstType(t))) {
    final = defaultType(x.type);
  } else if (x.mode === 'constant' && isInteger(x.type) && isString(t)) {
    final = x.type;
  } else if (constResult && isString(t) && isInteger(x.type)) {
    final = x.type;
  }
  if (x.isNil) final = t;
  updateExprType(c, x.expr, final, true);
}

/** Converts a constant to a constant type: its value, rounded. */
function constConversion(x: Operand, t: Type): boolean {
  const u = underlying(t);
  if (u.kind !== 'basic') return false;
  const v = representableConst(x.value, u);
  if (v !== null) {
    x.value = v;
    return true;
  }
  if (isInteger(x.type) && isString(t)) {
    const i = toInt(x.value);
    const n = i.kind === 'int' && i.value >= 0n && i.value <= 0x10ffffn ? Number(i.value) : 0xfffd;
    x.value = makeString(encodeRune(n));
    return true;
  }
  // Messages show an integral value in full.
  if (isInteger(t)) {
    const i = toInt(x.value);
    if (i.kind === 'int' && bitLength(i.value) < 4096) x.value = i;
  }
  return false;
}

/** Whether a value of x's type can be converted to t; otherwise perhaps why not. */
export function convertible(c: Checker, x: Operand, t: Type): { ok: boolean; cause: string } {
  const yes = { ok: true, cause: '' };
  const direct = assignable(c, x, t);
  if (direct.ok) return yes;
  const no = { ok: false, cause: direct.cause };
  const v0 = unalias(x.type);
  const t0 = unalias(t);
  const vp = v0.kind === 'typeparam';
  const tp = t0.kind === 'typeparam';
  const vu = underlying(v0);
  const tu = underlying(t0);
  if (!vp && !tp) {
    if (identicalIgnoreTags(vu, tu)) return yes;
    // Unnamed pointers to types that differ only in name and tags.
    if (v0.kind === 'pointer' && t0.kind === 'pointer') {
      const bv = unalias(v0.elem);
      const bt = unalias(t0.elem);
      if (
        bv.kind !== 'typeparam' &&
        bt.kind !== 'typeparam' &&
        identicalIgnoreTags(underlying(bv), underlying(bt))
      ) {
        return yes;
      }
    }
    if ((isInteger(v0) || isFloat(v0)) && (isInteger(t0) || isFloat(t0))) return yes;
    if (isComplex(v0) && isComplex(t0)) return yes;
    if (isString(t0) && (isInteger(v0) || isBytesOrRunes(vu))) return yes;
    if (isString(v0) && isBytesOrRunes(tu)) return yes;
    // package unsafe
    if ((vu.kind === 'pointer' || isUintptr(vu)) && isUnsafePointer(tu)) return yes;
    if (isUnsafePointer(vu) && (tu.kind === 'pointer' || isUintptr(tu))) return yes;
    if (vu.kind === 'slice') return sliceConversion(c, vu.elem, tu);
    return no;
  }
  const r = termwise(c, x, v0, t, vp, tp);
  if (r.ok || direct.cause === '') return r;
  return { ok: false, cause: `${r.cause}\n\t${direct.cause}` };
}

/** A slice converts to an array, or a pointer to one, of the same element type. */
function sliceConversion(c: Checker, elem: Type, tu: Type): { ok: boolean; cause: string } {
  if (tu.kind === 'array' && c.sameType(elem, tu.elem)) {
    return c.allowVersion(20)
      ? { ok: true, cause: '' }
      : { ok: false, cause: 'conversion of slice to array requires go1.20 or later' };
  }
  if (tu.kind === 'pointer') {
    const a = underlying(tu.elem);
    if (a.kind === 'array' && c.sameType(elem, a.elem)) {
      return c.allowVersion(17)
        ? { ok: true, cause: '' }
        : { ok: false, cause: 'conversion of slice to array pointer requires go1.17 or later' };
    }
  }
  return { ok: false, cause: '' };
}

/** Type parameters: every combination of types must convert. */
function termwise(
  c: Checker,
  x: Operand,
  v: Type,
  t: Type,
  vp: boolean,
  tp: boolean,
): { ok: boolean; cause: string } {
  let cause = '';
  const to = (y: Operand, from: string): boolean => {
    if (!tp) {
      const r = convertible(c, y, t);
      if (!r.ok) cause = `cannot convert ${from} to type ${c.show(t)}`;
      return r.ok;
    }
    return everyType(t, (s) => {
      if (s === null) return false;
      const r = convertible(c, y, s);
      if (!r.ok) cause = `cannot convert ${from} to type ${c.show(s)} (in ${c.show(t)})`;
      return r.ok;
    });
  };
  if (!vp) return { ok: to(x, `${c.show(v)}`), cause };
  const ok = everyType(v, (s) => {
    if (s === null) return false;
    const y = x.clone();
    y.type = s;
    return to(y, `${c.show(s)} (in ${c.show(v)})`);
  });
  return { ok, cause };
}

function isUintptr(t: Type): boolean {
  return t.kind === 'basic' && t.basicKind === BasicKind.Uintptr;
}

function isUnsafePointer(t: Type): boolean {
  return t.kind === 'basic' && t.basicKind === BasicKind.UnsafePointer;
}


