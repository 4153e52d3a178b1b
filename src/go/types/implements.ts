// Implementing an interface and satisfying a constraint, with the reason why not.

import type { Checker } from './checker';
import { isComparable } from './comparable';
import { identical } from './identical';
import { lookupFieldOrMethod } from './lookup';
import type { Func } from './objects';
import { isInterface, isTypeParam } from './predicates';
import { type Signature, type Term, type Type } from './types';
import { isEmptySet, termsInclude, termsSubset, typeSetOf } from './typeset';
import { isInvalid } from './universe';
import { underlying } from './underlying';
import { signatureString, typeString } from './typestring';
import type { Interface } from './types';

/** null: yes; otherwise why not, as a parenthesised cause or a whole sentence. */
export type Cause = string | null;

/** Why V does not implement (or as a type argument, satisfy) the interface T; null if it does. */
export function implementsCause(c: Checker, v: Type, t: Type, constraint: boolean): Cause {
  const vu = underlying(v);
  const tu = underlying(t);
  if (isInvalid(vu) || isInvalid(tu)) return null;
  if (vu.kind === 'pointer' && isInvalid(underlying(vu.elem))) return null;
  const verb = constraint ? 'satisfy' : 'implement';
  if (tu.kind !== 'interface') {
    const why = interfacePointer(tu) ? `type ${c.show(t)} is pointer to interface, not interface` : `${c.show(t)} is not an interface`;
    return `${c.show(v)} does not ${verb} ${c.show(t)} (${why})`;
  }
  const ts = typeSetOf(tu);
  if (ts.methods.length === 0 && ts.terms === null && !ts.comparable) return null;
  const vi = vu.kind === 'interface' ? typeSetOf(vu) : null;
  // No type is in the empty set, so all that are satisfy T.
  if (vi !== null && isEmptySet(vi)) return null;
  if (isEmptySet(ts)) return `cannot ${verb} ${c.show(t)} (empty type set)`;
  const missing = missingMethodCause(c, v, t, true);
  // An embedded field that is invalid might have had the method.
  if (missing !== null && embedsInvalid(v, new Set())) return null;
  if (missing !== null) return `${c.show(v)} does not ${verb} ${c.show(t)} ${missing}`;
  const comparability = (): Cause => comparabilityCause(c, v, tu, constraint, verb);
  if (ts.terms === null) return comparability();
  if (vi !== null) {
    if (!termsSubset(vi.terms, ts.terms)) return `${c.show(v)} does not ${verb} ${c.show(t)}`;
    return comparability();
  }
  if (!termsInclude(ts.terms, v)) {
    return `${c.show(v)} does not ${verb} ${c.show(t)} ${missingTermCause(c, v, t, ts.terms)}`;
  }
  return comparability();
}

function missingTermCause(c: Checker, v: Type, t: Type, terms: readonly Term[]): string {
  const near = terms.find(
    (x) => !x.tilde && identical(x.type, underlying(x.type)) && identical(x.type, underlying(v)),
  );
  if (near !== undefined) return `(possibly missing ~ for ${c.show(near.type)} in ${c.show(t)})`;
  if (mentionsElement(underlying(t), v)) {
    return `(${c.show(t)} mentions ${c.show(v)}, but ${c.show(v)} is not in the type set of ${c.show(t)})`;
  }
  // Terms are named in full.
  const list = terms.map((x) => (x.tilde ? '~' : '') + typeString(x.type)).join(' | ');
  return `(${c.show(v)} missing in ${list})`;
}

/** Whether t is v, or an interface or union literal that v is an element of. */
function mentionsElement(t: Type, v: Type): boolean {
  if (t.kind === 'interface') return t.embeddeds.some((e) => mentionsElement(e, v));
  if (t.kind === 'union') return t.terms.some((x) => mentionsElement(x.type, v));
  return identical(t, v);
}

function comparabilityCause(
  c: Checker,
  v: Type,
  t: Interface,
  constraint: boolean,
  verb: string,
): Cause {
  if (!typeSetOf(t).comparable) return null;
  if (isComparable(v, false)) return null;
  if (constraint && isComparable(v, true)) {
    if (c.allowVersion(20)) return null;
    return `${c.show(v)} to ${verb} comparable requires go1.20 or later`;
  }
  return `${c.show(v)} does not ${verb} comparable`;
}

function interfacePointer(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'pointer' && isInterface(u.elem) && !isTypeParam(u.elem);
}

function typeParamPointer(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'pointer' && isTypeParam(u.elem);
}

/** Whether a struct, or what a pointer points to, embeds a type that is invalid. */
function embedsInvalid(t: Type, seen: Set<Type>): boolean {
  let u = underlying(t);
  if (u.kind === 'pointer') u = underlying(u.elem);
  if (u.kind !== 'struct' || seen.has(u)) return false;
  seen.add(u);
  return u.fields.some((f) => f.embedded && (f.type === null || isInvalid(underlying(f.type)) || embedsInvalid(f.type, seen)));
}

/** A method that is missing, and the parenthesised cause. */
export interface MissingMethod {
  method: Func;
  cause: string;
}

/** The cause text of missingMethod, or null if all methods are there. */
export function missingMethodCause(c: Checker, v: Type, t: Type, isStatic: boolean): Cause {
  return missingMethod(c, v, t, isStatic)?.cause ?? null;
}

/**
 * The first method of interface T that V lacks, or null. If V is an interface and the check is not
 * static, only methods that V has with another signature count.
 */
export function missingMethod(
  c: Checker,
  v: Type,
  t: Type,
  isStatic: boolean,
  same: (a: Type, b: Type) => boolean = identical,
): MissingMethod | null {
  const tu = underlying(t);
  if (tu.kind !== 'interface') return null;
  const methods = typeSetOf(tu).methods;
  if (methods.length === 0) return null;
  const vu = underlying(v);
  if (vu.kind === 'interface') {
    const have = typeSetOf(vu).methods;
    for (const m of methods) {
      const f = have.find((h) => h.id === m.id);
      if (f === undefined) {
        if (isStatic) return notFound(c, v, t, m);
      } else if (!same(f.type!, m.type!)) return wrongSignature(c, f, m);
    }
    return null;
  }
  for (const m of methods) {
    const r = lookupFieldOrMethod(v, false, m.pkg, m.name);
    const f = r.obj;
    if (f === null || f.kind !== 'func') return notFound(c, v, t, m);
    f.ensureType();
    if (f.type !== null && !same(f.type, m.type!)) return wrongSignature(c, f, m);
  }
  return null;
}

function wrongSignature(c: Checker, f: Func, m: Func): MissingMethod {
  if (f.name !== m.name) return { method: m, cause: `(missing method ${m.name})${haveWant(c, f, m)}` };
  let have = funcString(c, f, false);
  let want = funcString(c, m, false);
  // Packages tell apart what looks the same.
  if (have === want) {
    have = funcString(c, f, true);
    want = funcString(c, m, true);
  }
  if (have === want) return { method: m, cause: `(wrong type for method ${m.name})` };
  const cause = `(wrong type for method ${m.name})\n\t\thave ${have}\n\t\twant ${want}`;
  return { method: m, cause };
}

function haveWant(c: Checker, f: Func, m: Func): string {
  return `\n\t\thave ${funcString(c, f, false)}\n\t\twant ${funcString(c, m, false)}`;
}

function funcString(c: Checker, f: Func, withPackage: boolean): string {
  const name = withPackage && f.pkg !== null ? `${f.pkg.name}.${f.name}` : f.name;
  return name + (f.type === null ? '' : signatureString(f.type as Signature, c.qualifier, false));
}

/** Says why V has no method m: a different spelling, a pointer receiver, a field and so on. */
function notFound(c: Checker, v: Type, t: Type, m: Func): MissingMethod {
  const cause = (text: string): MissingMethod => ({ method: m, cause: text });
  if (!isInterface(v) || isTypeParam(v)) {
    const r = lookupFieldOrMethod(v, false, m.pkg, m.name);
    if (r.obj !== null && r.obj.kind === 'var') {
      return cause(`(${c.show(v)}.${m.name} is a field, not a method)`);
    }
    if (r.obj === null && r.index !== null) {
      return cause(`(ambiguous selector ${c.show(v)}.${m.name})`);
    }
    if (r.obj === null && r.indirect) return cause(`(method ${m.name} has pointer receiver)`);
    const folded = lookupFieldOrMethod(v, false, m.pkg, m.name, true);
    if (folded.obj !== null && folded.obj.kind === 'func') {
      const f = folded.obj;
      f.ensureType();
      if (f.name === m.name) return cause(`(unexported method ${m.name})`);
      return cause(`(missing method ${m.name})${haveWant(c, f, m)}`);
    }
  } else {
    const vu = underlying(v);
    const low = m.name.toLowerCase();
    const f =
      vu.kind === 'interface'
        ? typeSetOf(vu).methods.find((h) => h.name.toLowerCase() === low)
        : undefined;
    if (f !== undefined) {
      if (f.name === m.name) return cause(`(unexported method ${m.name})`);
      return cause(`(missing method ${m.name})${haveWant(c, f, m)}`);
    }
  }
  if (interfacePointer(v)) return cause(`(type ${c.show(v)} is pointer to interface, not interface)`);
  if (interfacePointer(t)) return cause(`(type ${c.show(t)} is pointer to interface, not interface)`);
  if (typeParamPointer(v)) {
    return cause(`(type ${c.show(v)} is pointer to type parameter, not type parameter)`);
  }
  return cause(`(missing method ${m.name})`);
}

/** Why type T can never be the dynamic type of interface x; null if it can. */
export function assertableCause(c: Checker, v: Type, t: Type): Cause {
  // An interface may always have a dynamic type that has more methods.
  if (isInterface(t)) return null;
  return missingMethodCause(c, t, v, false);
}
