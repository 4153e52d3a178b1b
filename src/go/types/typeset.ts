// Type sets: which types an interface admits, and the algebra of their terms.
//
// A term list denotes the union of its terms; null denotes the set of all types. Lists are kept
// normalised: no term includes another.

import { isComparable as comparable } from './comparable';
import { identical } from './identical';
import type { Func, Pos } from './objects';
import type { Interface, Term, Type, TypeSet, Union } from './types';
import { typ } from './universe';
import { constraintInterface, unalias, underlying } from './underlying';

export { constraintInterface };

/** Receives the problems found while a type set is computed. */
export interface TypeSetReporter {
  duplicateMethod(m: Func, other: Func, pos: Pos, otherPos: Pos, explicit: boolean): void;
  /** Called for each embedded element before it is used. */
  embedded(t: Type, pos: Pos): boolean;
  tooManyTerms(pos: Pos): void;
}

/** gc takes no more terms in a union. */
export const maxUnionTerms = 100;

const emptySet: TypeSet = { methods: [], terms: null, comparable: false };

/** The type set of an interface, computed on first use. */
export function typeSetOf(it: Interface, report: TypeSetReporter | null = null): TypeSet {
  if (it.typeSet !== null) return it.typeSet;
  // Incomplete interfaces are met only inside a cycle that is reported elsewhere.
  if (!it.complete) return emptySet;
  if (it.methods.length === 0 && it.embeddeds.length === 0) return (it.typeSet = emptySet);
  const set: TypeSet = { methods: [], terms: null, comparable: false };
  it.typeSet = set;
  const byId = new Map<string, Member>();
  for (const m of it.methods) addMethod(byId, m, m.pos, true, report);
  let terms: Term[] | null = null;
  let mustCompare = false;
  it.embeddeds.forEach((e, i) => {
    const pos = it.embedPos[i] ?? 0;
    if (report !== null && !report.embedded(e, pos)) return;
    const u = underlying(e);
    let other: Term[] | null;
    if (u.kind === 'interface') {
      const inner = typeSetOf(u, report);
      if (inner.comparable) mustCompare = true;
      for (const m of inner.methods) addMethod(byId, m, pos, false, report);
      other = inner.terms;
    } else if (u.kind === 'union') {
      other = unionTerms(u, report, pos);
    } else if (u === typ.invalid) {
      return;
    } else {
      other = [{ tilde: false, type: e }];
    }
    terms = intersect(terms, other);
  });
  set.methods = [...byId.values()].map((m) => m.func).sort(compareMethods);
  set.terms = terms;
  restrictToComparable(set, mustCompare);
  return set;
}

/** The order of an interface's methods: exported ones first, then by name. */
export function compareMethods(a: Func, b: Func): number {
  // Exported names sort before unexported ones of any package, as reflect has it.
  if (a.exported !== b.exported) return a.exported ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A method of the set and where it comes from: its declaration, or an embedded element. */
interface Member {
  func: Func;
  pos: Pos;
}

function addMethod(
  byId: Map<string, Member>,
  m: Func,
  pos: Pos,
  explicit: boolean,
  report: TypeSetReporter | null,
): void {
  const other = byId.get(m.id);
  if (other === undefined) byId.set(m.id, { func: m, pos });
  else report?.duplicateMethod(m, other.func, pos, other.pos, explicit);
}

/** Comparability together with terms is the same as only the comparable terms. */
function restrictToComparable(set: TypeSet, mustCompare: boolean): void {
  if (!mustCompare) return;
  if (set.terms === null) {
    set.comparable = true;
    return;
  }
  set.terms = set.terms.filter((t) => comparable(t.type, false));
}

/** The term list of a union; null if it admits all types. */
export function unionTerms(u: Union, report: TypeSetReporter | null = null, pos: Pos = 0): Term[] | null {
  const all: Term[] = [];
  for (const t of u.terms) {
    const ut = underlying(t.type);
    if (ut.kind === 'interface') {
      const inner = typeSetOf(ut, report).terms;
      if (inner === null) return null;
      all.push(...inner);
    } else if (ut !== typ.invalid && (!t.tilde || identical(ut, t.type))) {
      // No type has a defined type as underlying type.
      all.push(t);
    }
    if (all.length > maxUnionTerms) {
      report?.tooManyTerms(pos);
      return null;
    }
  }
  return normalize(all);
}

function normalize(list: Term[]): Term[] {
  const out: Term[] = [];
  for (const t of list) {
    if (out.some((o) => termIncludes(o, t))) continue;
    for (let i = out.length - 1; i >= 0; i--) if (termIncludes(t, out[i])) out.splice(i, 1);
    out.push(t);
  }
  return out;
}

/** Whether x's set includes all of y's. */
function termIncludes(x: Term, y: Term): boolean {
  if (x.tilde) return identical(underlying(x.type), underlying(y.type));
  return !y.tilde && identical(x.type, y.type);
}

/** Whether two terms have no type in common. */
export function termsDisjoint(x: Term, y: Term): boolean {
  const ux = y.tilde ? underlying(x.type) : x.type;
  const uy = x.tilde ? underlying(y.type) : y.type;
  return !identical(ux, uy);
}

function intersect(a: Term[] | null, b: Term[] | null): Term[] | null {
  if (a === null) return b;
  if (b === null) return a;
  const out: Term[] = [];
  for (const x of a) {
    for (const y of b) {
      if (termsDisjoint(x, y)) continue;
      // Of two overlapping terms the one without tilde is the smaller.
      out.push(x.tilde && !y.tilde ? y : x);
    }
  }
  return normalize(out);
}

/** Whether every type of a is in b. */
export function termsSubset(a: Term[] | null, b: Term[] | null): boolean {
  if (b === null) return true;
  if (a === null) return false;
  return a.every((x) => b.some((y) => termIncludes(y, x)));
}

/** Whether type t is in the term list. */
export function termsInclude(list: Term[] | null, t: Type): boolean {
  if (list === null) return true;
  return list.some((x) => termIncludes(x, { tilde: false, type: t }));
}

/** Whether no type at all is in the set. */
export function isEmptySet(s: TypeSet): boolean {
  return s.terms !== null && s.terms.length === 0;
}

/** Whether the set is given by methods alone. */
export function isMethodSet(s: TypeSet): boolean {
  return !s.comparable && s.terms === null;
}

/**
 * Calls f with each type of t's type set and its underlying type; for anything but a type parameter
 * that is t alone. An unrestricted set calls f once with nulls. Stops when f returns false.
 */
export function everyType(
  t: Type,
  f: (t: Type | null, under: Type | null) => boolean,
): boolean {
  const u = unalias(t);
  if (u.kind !== 'typeparam') return f(t, underlying(u));
  const set = typeSetOf(constraintInterface(u));
  if (set.terms === null || set.terms.length === 0) return f(null, null);
  return set.terms.every((x) => f(x.type, underlying(x.type)));
}
