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
  return u.kind === 'typeparam' ? fold(u, null).type : underlying(u);
}

/** The common underlying type, or why there is none. */
export interface Common {
  type: Type | null;
  cause: string;
}

/** Says what is wrong with a type of a type set, given with its underlying type; empty if nothing is. */
export type TypeCheck = (t: Type, under: Type) => string;

/** Like commonUnder, and says why there is none; every type must pass the check. */
export function commonUnderCause(t: Type, show: (t: Type) => string, check: TypeCheck = () => ''): Common {
  const u = unalias(t);
  if (u.kind === 'typeparam') return fold(u, show, check);
  const under = underlying(u);
  const cause = check(t, under);
  return { type: cause === '' ? under : null, cause };
}

function fold(p: TypeParam, show: ((t: Type) => string) | null, check: TypeCheck = () => ''): Common {
  let common: Type | null = null;
  // The type whose underlying type is `common`, for messages.
  let first: Type | null = null;
  let cause = '';
  const ok = everyType(p, (t, under) => {
    if (t === null || under === null) {
      cause = 'no specific type';
      return false;
    }
    cause = check(t, under);
    if (cause !== '') return false;
    if (common === null || first === null) {
      common = under;
      first = t;
      return true;
    }
    if (common.kind === 'chan' && under.kind === 'chan') {
      const merged = mergeChans(common, under);
      if (merged === null) {
        const what = identical(common.elem, under.elem) ? 'conflicting directions' : 'different element types';
        if (show !== null) cause = `channels ${show(first)} and ${show(t)} have ${what}`;
        return false;
      }
      common = merged;
      return true;
    }
    if (identical(common, under)) return true;
    if (show !== null) cause = `${show(first)} and ${show(t)} have different underlying types`;
    return false;
  });
  return ok ? { type: common, cause: '' } : { type: null, cause };
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
