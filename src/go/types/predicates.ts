// Questions about types: their basic properties, and those of every type in a type set.

import { BasicInfo, BasicKind, type Signature, type Type } from './types';
import { constraintInterface, everyType, isMethodSet, typeSetOf } from './typeset';
import { isInvalid, runeType, typ } from './universe';
import { unalias, underlying } from './underlying';

function hasInfo(t: Type, info: number): boolean {
  const u = unalias(t);
  if (u.kind === 'typeparam') return false;
  const b = underlying(u);
  return b.kind === 'basic' && (b.info & info) !== 0;
}

/** Like hasInfo, but for a type parameter asks it of every type in its type set. */
function allInfo(t: Type, info: number): boolean {
  const u = unalias(t);
  if (u.kind !== 'typeparam') return hasInfo(u, info);
  return everyType(u, (_, under) => under !== null && hasInfo(under, info));
}

export const isBoolean = (t: Type): boolean => hasInfo(t, BasicInfo.Boolean);
export const isInteger = (t: Type): boolean => hasInfo(t, BasicInfo.Integer);
export const isUnsigned = (t: Type): boolean => hasInfo(t, BasicInfo.Unsigned);
export const isFloat = (t: Type): boolean => hasInfo(t, BasicInfo.Float);
export const isComplex = (t: Type): boolean => hasInfo(t, BasicInfo.Complex);
export const isNumeric = (t: Type): boolean => hasInfo(t, BasicInfo.Numeric);
export const isString = (t: Type): boolean => hasInfo(t, BasicInfo.String);
export const isConstType = (t: Type): boolean => hasInfo(t, BasicInfo.ConstType);

export const allBoolean = (t: Type): boolean => allInfo(t, BasicInfo.Boolean);
export const allInteger = (t: Type): boolean => allInfo(t, BasicInfo.Integer);
export const allUnsigned = (t: Type): boolean => allInfo(t, BasicInfo.Unsigned);
export const allNumeric = (t: Type): boolean => allInfo(t, BasicInfo.Numeric);
export const allString = (t: Type): boolean => allInfo(t, BasicInfo.String);
export const allOrdered = (t: Type): boolean => allInfo(t, BasicInfo.Ordered);
export const allNumericOrString = (t: Type): boolean =>
  allInfo(t, BasicInfo.Numeric | BasicInfo.String);

/** Whether t is a basic type itself, an alias of one or a type whose underlying type is one. */
export function isBasic(t: Type, kind: number): boolean {
  const u = unalias(t);
  if (u.kind === 'typeparam') return false;
  const b = underlying(u);
  return b.kind === 'basic' && b.basicKind === kind;
}

export function isUntyped(t: Type): boolean {
  const u = unalias(t);
  return u.kind === 'basic' && (u.info & BasicInfo.Untyped) !== 0;
}

export function isTyped(t: Type): boolean {
  return !isUntyped(t);
}

export function isUntypedNumeric(t: Type): boolean {
  const u = unalias(t);
  return (
    u.kind === 'basic' && (u.info & BasicInfo.Untyped) !== 0 && (u.info & BasicInfo.Numeric) !== 0
  );
}

export function isTypeParam(t: Type): boolean {
  return unalias(t).kind === 'typeparam';
}

/** An interface type; a type parameter is not one. */
export function isNonTypeParamInterface(t: Type): boolean {
  return !isTypeParam(t) && underlying(t).kind === 'interface';
}

/** Whether the underlying type is an interface, type parameters included. */
export function isInterface(t: Type): boolean {
  return underlying(t).kind === 'interface';
}

/** Types with a name: predeclared, defined, and type parameters. */
export function hasName(t: Type): boolean {
  const u = unalias(t);
  return u.kind === 'basic' || u.kind === 'named' || u.kind === 'typeparam';
}

export function isPointer(t: Type): boolean {
  return unalias(t).kind !== 'typeparam' && underlying(t).kind === 'pointer';
}

export function isBytesOrRunes(t: Type): boolean {
  const u = underlying(t);
  if (u.kind !== 'slice') return false;
  const e = underlying(u.elem);
  return (
    e.kind === 'basic' && (e.basicKind === BasicKind.Uint8 || e.basicKind === BasicKind.Int32)
  );
}

/** An uninstantiated generic type. */
export function isGenericType(t: Type): boolean {
  if (t.kind === 'named' || t.kind === 'alias') {
    return t.typeParams.length > 0 && t.typeArgs.length === 0;
  }
  return false;
}

/** Whether nil is a value of t (for type parameters: of every type in the set). */
export function hasNil(t: Type): boolean {
  const u = underlying(t);
  switch (u.kind) {
    case 'basic':
      return u.basicKind === BasicKind.UnsafePointer || u.basicKind === BasicKind.UntypedNil;
    case 'pointer':
    case 'slice':
    case 'map':
    case 'chan':
    case 'signature':
      return true;
    case 'interface':
      return !isTypeParam(t) || everyType(t, (_, under) => under !== null && hasNil(under));
    default:
      return false;
  }
}

/** An interface that is more than its methods and so only good as a constraint. */
export function isConstraintInterface(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'interface' && !isTypeParam(t) && !isMethodSet(typeSetOf(u));
}

/** The type that an untyped constant gets when nothing else decides. */
export function defaultType(t: Type): Type {
  const u = unalias(t);
  if (u.kind !== 'basic') return t;
  switch (u.basicKind) {
    case BasicKind.UntypedBool:
      return typ.bool;
    case BasicKind.UntypedInt:
      return typ.int;
    case BasicKind.UntypedRune:
      return runeType;
    case BasicKind.UntypedFloat:
      return typ.float64;
    case BasicKind.UntypedComplex:
      return typ.complex128;
    case BasicKind.UntypedString:
      return typ.string;
    default:
      return t;
  }
}

/** Of two untyped numeric types the one whose kind is larger; null if they do not mix. */
export function maxUntyped(x: Type, y: Type): Type | null {
  if (x === y) return x;
  if (!isUntypedNumeric(x) || !isUntypedNumeric(y)) return null;
  const bx = unalias(x);
  const by = unalias(y);
  if (bx.kind !== 'basic' || by.kind !== 'basic') return null;
  return bx.basicKind > by.basicKind ? bx : by;
}

/** Bounds of an integer type's width, or 0 for others. */
export function integerBits(t: Type): number {
  const u = underlying(t);
  if (u.kind !== 'basic') return 0;
  switch (u.basicKind) {
    case BasicKind.Int8:
    case BasicKind.Uint8:
      return 8;
    case BasicKind.Int16:
    case BasicKind.Uint16:
      return 16;
    case BasicKind.Int32:
    case BasicKind.Uint32:
      return 32;
    case BasicKind.Int:
    case BasicKind.Int64:
    case BasicKind.Uint:
    case BasicKind.Uint64:
    case BasicKind.Uintptr:
      return 64;
    default:
      return 0;
  }
}

/** Whether a type can be used in place of a value's type at all. */
export function isValid(t: Type): boolean {
  return !isInvalid(t);
}

/** Generic signatures have type parameters of their own. */
export function isGenericSignature(sig: Signature): boolean {
  return sig.typeParams.length > 0;
}

/** Whether a type parameter's constraint has specific types. */
export function hasTerms(t: Type): boolean {
  const u = unalias(t);
  return u.kind === 'typeparam' && typeSetOf(constraintInterface(u)).terms !== null;
}
