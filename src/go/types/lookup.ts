// Selectors: finding fields and methods through embedding, and method sets.

import { identical } from './identical';
import { type Func, isExported, type Package, type Var, objectId } from './objects';
import type { Interface, Named, Struct, Type } from './types';
import { constraintInterface, typeSetOf } from './typeset';
import { unalias, underlying } from './underlying';

/** What a lookup found. */
export interface LookupResult {
  /** The field or method; null if there is none. */
  obj: Var | Func | null;
  /**
   * The path of field indices, ending with the field's or method's own index. When obj is null, a
   * non-null path means that the selector is ambiguous.
   */
  index: number[] | null;
  /**
   * Whether a pointer was followed. When obj is null and index too, it means that a method exists but
   * has a pointer receiver that the operand cannot supply.
   */
  indirect: boolean;
}

const notFound: LookupResult = { obj: null, index: null, indirect: false };

/**
 * Looks up a field or method of type t, as for x.name where x has type t and is addressable or
 * not. With foldCase, names match without regard to case.
 */
export function lookupFieldOrMethod(
  t: Type,
  addressable: boolean,
  pkg: Package | null,
  name: string,
  foldCase = false,
): LookupResult {
  if (name === '_') return notFound;
  const r = lookup(t, addressable, pkg, name, foldCase);
  // Methods of a defined pointer type's base are not reached by selectors, only its fields.
  const u = unalias(t);
  if (u.kind === 'named') {
    const p = underlying(u);
    if (p.kind === 'pointer') {
      const viaBase = lookup(p, false, pkg, name, foldCase);
      return viaBase.obj !== null && viaBase.obj.kind === 'func' ? notFound : viaBase;
    }
  }
  return r;
}

/** A type met while searching one depth of embedding. */
interface Candidate {
  type: Type;
  index: number[];
  indirect: boolean;
  /** The same type occurs more than once at this depth. */
  multiples: boolean;
}

function lookup(
  t0: Type,
  addressable: boolean,
  pkg: Package | null,
  name: string,
  foldCase: boolean,
): LookupResult {
  const start = derefOnce(t0);
  let t = start.type;
  const isPtr = start.indirect;
  // A pointer to an interface or type parameter has no methods.
  if (isPtr && underlying(t).kind === 'interface') return notFound;
  t = unalias(t);
  let current: Candidate[] = [{ type: t, index: [], indirect: isPtr, multiples: false }];
  const seen = new Set<Named>();
  while (current.length > 0) {
    const next: Candidate[] = [];
    let found: LookupResult | null = null;
    let ambiguous = false;
    const hit = (obj: Var | Func, index: number[], e: Candidate): boolean => {
      if (found !== null || e.multiples) {
        ambiguous = true;
        found = { obj: null, index, indirect: false };
        return false;
      }
      found = { obj, index, indirect: e.indirect };
      return true;
    };
    for (const e of current) {
      if (ambiguous) break;
      const typ = unalias(e.type);
      if (typ.kind === 'named') {
        // Already searched at a shallower depth: anything found there hides this.
        if (seen.has(typ)) continue;
        seen.add(typ);
        const i = methodIndex(typ, pkg, name, foldCase);
        if (i >= 0) {
          hit(typ.method(i), [...e.index, i], e);
          continue;
        }
      }
      const u = typ.kind === 'typeparam' ? constraintInterface(typ) : underlying(typ);
      if (u.kind === 'struct') {
        searchStruct(u, e, next, pkg, name, foldCase, hit);
      } else if (u.kind === 'interface') {
        const i = interfaceMethodIndex(u, pkg, name, foldCase);
        if (i >= 0) {
          const m = typeSetOf(u).methods[i];
          if (hit(m, [...e.index, i], e)) found = { obj: m, index: [...e.index, i], indirect: true };
        }
      }
    }
    if (found !== null) return finish(found, addressable, isPtr, t);
    current = consolidate(next);
  }
  return notFound;
}

function searchStruct(
  s: Struct,
  e: Candidate,
  next: Candidate[],
  pkg: Package | null,
  name: string,
  foldCase: boolean,
  hit: (obj: Var | Func, index: number[], e: Candidate) => boolean,
): void {
  for (let i = 0; i < s.fields.length; i++) {
    const f = s.fields[i];
    if (sameId(f, pkg, name, foldCase)) {
      hit(f, [...e.index, i], e);
      continue;
    }
    if (!f.embedded || f.type === null) continue;
    const d = derefOnce(f.type);
    const u = unalias(d.type);
    const form = u.kind === 'typeparam' ? u : underlying(u);
    if (u.kind === 'named' || form.kind === 'struct' || form.kind === 'interface') {
      next.push({
        type: u,
        index: [...e.index, i],
        indirect: e.indirect || d.indirect,
        multiples: e.multiples,
      });
    }
  }
}

/** Applies the rule that a pointer method needs a pointer or an addressable operand. */
function finish(r: LookupResult, addressable: boolean, isPtr: boolean, t: Type): LookupResult {
  const f = r.obj;
  if (f === null || f.kind !== 'func') return r;
  f.ensureType();
  const viaInterface = t.kind === 'typeparam' || isInterfaceMethod(f);
  if (viaInterface) return r;
  if (hasPointerReceiver(f) && !r.indirect && !addressable && !isPtr) {
    return { obj: null, index: null, indirect: true };
  }
  return r;
}

function isInterfaceMethod(f: Func): boolean {
  const recv = f.type?.kind === 'signature' ? f.type.recv : null;
  return recv !== null && recv.type !== null && underlying(recv.type).kind === 'interface';
}

/** Whether a method's receiver is a pointer. */
export function hasPointerReceiver(f: Func): boolean {
  if (f.type !== null && f.type.kind === 'signature' && f.type.recv !== null) {
    const t = f.type.recv.type;
    return t !== null && unalias(t).kind === 'pointer';
  }
  return f.origin.hasPtrRecv;
}

/** Types that occur more than once at one depth are merged and marked. */
function consolidate(list: Candidate[]): Candidate[] {
  if (list.length <= 1) return list;
  const out: Candidate[] = [];
  for (const e of list) {
    const same = out.find((o) => identical(o.type, e.type));
    if (same === undefined) out.push(e);
    else same.multiples = true;
  }
  return out;
}

function derefOnce(t: Type): { type: Type; indirect: boolean } {
  const u = unalias(t);
  return u.kind === 'pointer' ? { type: u.elem, indirect: true } : { type: t, indirect: false };
}

function sameId(
  obj: Var | Func,
  pkg: Package | null,
  name: string,
  foldCase: boolean,
): boolean {
  if (foldCase && obj.name.toLowerCase() === name.toLowerCase()) return true;
  if (obj.name !== name) return false;
  return obj.exported || obj.pkg === pkg || (obj.pkg?.path ?? '') === (pkg?.path ?? '');
}

/** The index of a declared method, or -1. */
export function methodIndex(
  t: Named,
  pkg: Package | null,
  name: string,
  foldCase = false,
): number {
  const n = t.numMethods;
  for (let i = 0; i < n; i++) {
    if (sameId(t.origin.method(i), pkg, name, foldCase)) return i;
  }
  return -1;
}

/** The index of a method in an interface's type set, or -1. */
export function interfaceMethodIndex(
  it: Interface,
  pkg: Package | null,
  name: string,
  foldCase = false,
): number {
  return typeSetOf(it).methods.findIndex((m) => sameId(m, pkg, name, foldCase));
}

/** A method in a method set. */
export interface MethodSetEntry {
  func: Func;
  index: number[];
  indirect: boolean;
}

/** The method set of t, sorted by unique name. */
export function methodSet(t: Type): MethodSetEntry[] {
  const names = new Map<string, { pkg: Package | null; name: string }>();
  collectMethodNames(t, names, new Set());
  const out: MethodSetEntry[] = [];
  for (const { pkg, name } of names.values()) {
    const r = lookupFieldOrMethod(t, false, pkg, name);
    if (r.obj !== null && r.obj.kind === 'func' && r.index !== null) {
      out.push({ func: r.obj, index: r.index, indirect: r.indirect });
    }
  }
  return out.sort((a, b) => compareNames(a.func, b.func));
}

function compareNames(a: Func, b: Func): number {
  if (a.exported !== b.exported) return a.exported ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function collectMethodNames(
  t: Type,
  names: Map<string, { pkg: Package | null; name: string }>,
  seen: Set<Type>,
): void {
  const u = unalias(derefOnce(t).type);
  if (seen.has(u)) return;
  seen.add(u);
  const note = (m: Func): void => {
    names.set(objectId(m.pkg, m.name), { pkg: m.pkg, name: m.name });
  };
  if (u.kind === 'named') for (let i = 0; i < u.numMethods; i++) note(u.origin.method(i));
  const form = underlying(u);
  if (form.kind === 'interface') for (const m of typeSetOf(form).methods) note(m);
  if (form.kind === 'struct') {
    for (const f of form.fields) {
      if (f.embedded && f.type !== null) collectMethodNames(f.type, names, seen);
    }
  }
}

/** Whether a field or method has this name as seen from pkg. */
export function sameFieldName(f: Var | Func, pkg: Package | null, name: string): boolean {
  return name !== '_' && sameId(f, pkg, name, false);
}

/** How a member that is not the one selected relates to it. */
export type Spelling = 'missing' | 'misspelled' | 'unexported' | 'inaccessible';

/** Compares a selector with a member whose name is the same but for case. */
export function spelling(pkg: Package | null, alt: Var | Func, sel: string): Spelling {
  if (alt.pkg === pkg) return 'misspelled';
  const sameTail = alt.name.slice(1) === sel.slice(1);
  if (isExported(sel)) return alt.exported ? 'misspelled' : sameTail ? 'unexported' : 'missing';
  if (alt.exported) return sameTail ? 'misspelled' : 'missing';
  return alt.name === sel ? 'inaccessible' : 'missing';
}
