// Assignability, and the implicit conversion of untyped operands.

import type { Checker } from './checker';
import type { ConstantValue } from './constant/value';
import { identical } from './identical';
import { implementsCause } from './implements';
import type { Operand } from './operand';
import {
  defaultType,
  hasName,
  hasNil,
  isBoolean,
  isInteger,
  isNonTypeParamInterface,
  isNumeric,
  isString,
  isTyped,
  isTypeParam,
  isUntyped,
  maxUntyped,
} from './predicates';
import { representableConst } from './representable';
import { type Basic, BasicKind, type Type } from './types';
import { everyType, typeSetOf } from './typeset';
import { isInvalid } from './universe';
import { unalias, underlying } from './underlying';

/** Why a conversion of a constant fails. */
export type ConversionProblem = 'truncated' | 'overflows' | 'invalid';

/** The implicit type of an untyped operand, or why it has none. */
export type Implicit =
  | { ok: true; type: Type; value: ConstantValue | null }
  | { ok: false; problem: ConversionProblem };

const noConversion: Implicit = { ok: false, problem: 'invalid' };

/** Whether x can be assigned to a variable of type t0; otherwise perhaps why not. */
export function assignable(c: Checker, x: Operand, t0: Type): { ok: boolean; cause: string } {
  const yes = { ok: true, cause: '' };
  const no = (cause = ''): { ok: boolean; cause: string } => ({ ok: false, cause });
  if (x.mode === 'invalid' || isInvalid(t0)) return yes;
  const v = unalias(x.type);
  const t = unalias(t0);
  if (identical(v, t)) return yes;
  const vu = underlying(v);
  const tu = underlying(t);
  const vp = v.kind === 'typeparam';
  const tp = t.kind === 'typeparam';

  if (isUntyped(vu)) {
    if (tp) {
      const ok = everyType(t, (s) => s !== null && implicitType(c, x, s).ok);
      return { ok, cause: '' };
    }
    return { ok: implicitType(c, x, t).ok, cause: '' };
  }
  // Identical underlying types, and one of them has no name.
  if (identical(vu, tu) && (!hasName(v) || !hasName(t)) && !vp && !tp) return yes;

  // T is an interface that V implements.
  let cause = '';
  if ((tu.kind === 'interface' && !tp) || isInterfacePointer(tu)) {
    const why = implementsCause(c, v, t, false);
    if (why === null) return yes;
    // A type parameter may still be assignable term by term.
    if (!vp) return no(why);
  }
  if (vu.kind === 'interface' && !vp && implementsCause(c, t, v, false) === null) return no('need type assertion');
  // A bidirectional channel becomes a directed one if one of the types has no name.
  if (vu.kind === 'chan' && vu.dir === 'both' && tu.kind === 'chan' && !vp && !tp) {
    if (identical(vu.elem, tu.elem)) return { ok: !hasName(v) || !hasName(t), cause: '' };
  }
  if (!vp && !tp) return no(cause);
  return assignableToTerms(c, x, v, t, t0);
}

/** Assignment to or from a type parameter: every type of its type set must do. */
function assignableToTerms(
  c: Checker,
  x: Operand,
  v: Type,
  t: Type,
  /** The type as it is written. */
  t0: Type,
): { ok: boolean; cause: string } {
  let cause = '';
  if (!hasName(v) && t.kind === 'typeparam') {
    const ok = everyType(t, (s) => {
      if (s === null) return false;
      const r = assignable(c, x, s);
      if (!r.ok) cause = `cannot assign ${c.show(x.type)} to ${c.show(s)} (in ${c.show(t)})`;
      return r.ok;
    });
    return { ok, cause };
  }
  if (v.kind === 'typeparam' && !hasName(t)) {
    const y = x.clone();
    const ok = everyType(v, (s) => {
      if (s === null) return false;
      y.type = s;
      const r = assignable(c, y, t);
      if (!r.ok) cause = `cannot assign ${c.show(s)} (in ${c.show(v)}) to ${c.show(t0)}`;
      return r.ok;
    });
    return { ok, cause };
  }
  return { ok: false, cause: '' };
}

function isInterfacePointer(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'pointer' && isNonTypeParamInterface(u.elem);
}

/** The type that x gets when it is used where target is expected. */
export function implicitType(c: Checker, x: Operand, target: Type): Implicit {
  if (x.mode === 'invalid' || isTyped(x.type) || isInvalid(target)) {
    return { ok: true, type: x.type, value: null };
  }
  if (isUntyped(target)) {
    if (x.isNil) {
      return isNilType(target) ? { ok: true, type: target, value: null } : noConversion;
    }
    const max = maxUntyped(x.type, target);
    return max === null ? noConversion : { ok: true, type: max, value: null };
  }
  if (x.isNil) return hasNil(target) ? { ok: true, type: target, value: null } : noConversion;
  const u = underlying(target);
  if (u.kind === 'basic') return implicitBasic(x, target, u);
  if (u.kind !== 'interface') return noConversion;
  if (isTypeParam(target)) {
    const ok = everyType(target, (s) => s !== null && implicitType(c, x, s).ok);
    return ok ? { ok: true, type: target, value: null } : noConversion;
  }
  // An untyped value in an interface has its default type.
  const set = typeSetOf(u);
  if (set.methods.length > 0 || set.terms !== null || set.comparable) return noConversion;
  return { ok: true, type: defaultType(x.type), value: null };
}

function isNilType(t: Type): boolean {
  return t.kind === 'basic' && t.basicKind === BasicKind.UntypedNil;
}

function implicitBasic(x: Operand, target: Type, u: Basic): Implicit {
  if (x.mode === 'constant') {
    const r = representation(x, u);
    return typeof r === 'string'
      ? { ok: false, problem: r }
      : { ok: true, type: target, value: r };
  }
  // Untyped values that are not constant come from comparisons and shifts.
  const k = unalias(x.type);
  if (k.kind !== 'basic') return noConversion;
  const fits =
    k.basicKind === BasicKind.UntypedBool
      ? isBoolean(target)
      : k.basicKind === BasicKind.UntypedString
        ? isString(target)
        : isNumeric(target);
  return fits ? { ok: true, type: target, value: null } : noConversion;
}

/** The constant operand as a value of basic type t, or what is wrong. */
export function representation(x: Operand, t: Basic): ConstantValue | ConversionProblem {
  const v = representableConst(x.value, t);
  if (v !== null) return v;
  if (isNumeric(x.type) && isNumeric(t)) {
    // Floats lose their fraction, everything else its size.
    if (!isInteger(x.type) && isInteger(t)) {
      return 'truncated';
    }
    return 'overflows';
  }
  return 'invalid';
}
