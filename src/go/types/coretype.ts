// Core types: the single underlying type that all types of a type set share, where there is one.

import { identical } from './identical';
import { Chan, type Type, type TypeParam } from './types';
import { constraintInterface, everyType, typeSetOf } from './typeset';
import { typ } from './universe';
import { unalias, underlying } from './underlying';

/** Of two channel types with the same element the more restricted; null if directions conflict. */
function mergeChans(x: Chan, y: Chan): Chan | null {
  if (!identical(x.elem, y.elem)) return null;
  if (x.dir === y.dir || y.dir === 'both') return x;
  return x.dir === 'both' ? y : null;
}

/** Folds the underlying types of t's type set into one; null if they differ or there are none. */
export function commonUnder(t: Type): Type | null {
  const u = unalias(t);
  if (u.kind !== 'typeparam') return underlying(u);
  let common: Type | null = null;
  const ok = everyType(u, (_, under) => {
    if (under === null) return false;
    if (common === null) {
      common = under;
      return true;
    }
    if (common.kind === 'chan' && under.kind === 'chan') {
      common = mergeChans(common, under);
      return common !== null;
    }
    return identical(common, under);
  });
  return ok ? common : null;
}

/** The core type of t: its underlying type, or that of all types in a type parameter's set. */
export function coreType(t: Type): Type | null {
  return commonUnder(t);
}

/** Like coreType, but a mix of string and []byte counts as string. */
export function coreTypeOrString(t: Type): Type | null {
  const u = unalias(t);
  if (u.kind !== 'typeparam') return underlying(u);
  const common = commonUnder(u);
  if (common !== null) return common;
  let sawString = false;
  const ok = everyType(u, (_, under) => {
    if (under === null) return false;
    if (under.kind === 'basic') {
      sawString = true;
      return under.basicKind === typ.string.basicKind;
    }
    return under.kind === 'slice' && identical(under.elem, typ.uint8);
  });
  return ok && sawString ? typ.string : null;
}

/** What a type parameter's constraint says about its structure. */
export interface CoreTerm {
  tilde: boolean;
  type: Type;
  /** The constraint has exactly one term. */
  single: boolean;
}

/** The single term of a constraint, or its core type as a tilde term; null if it has none. */
export function coreTerm(p: TypeParam): CoreTerm | null {
  const terms = typeSetOf(constraintInterface(p)).terms;
  if (terms === null || terms.length === 0) return null;
  if (terms.length === 1) return { tilde: terms[0].tilde, type: terms[0].type, single: true };
  const common = commonUnder(p);
  return common === null ? null : { tilde: true, type: common, single: false };
}
