// Recursive types: which ones would have infinite size, and how cycles are reported.

import type { Checker } from './checker';
import { identical } from './identical';
import type { GoObject, Pos } from './objects';
import type { Alias, Named, Type, TypeParam } from './types';
import { typ } from './universe';
import { unalias } from './underlying';

/** A step of a cycle: an object, or an instance of a generic type at the place that mentions it. */
interface Step {
  readonly obj: GoObject;
  readonly pos: Pos;
}

/** Reports a cycle of declarations, each referring to the next and the last to the first. */
export function cycleError(c: Checker, cycle: readonly GoObject[]): void {
  report(c, firstInSource(cycle.map((obj) => ({ obj, pos: obj.pos }))));
}

/** Reports a cycle of types, each defined as the next. */
export function typeCycleError(c: Checker, cycle: readonly (Named | Alias)[]): void {
  report(c, firstInSource(cycle.map((t) => step(c, t))));
}

function step(c: Checker, t: Named | Alias): Step {
  return { obj: t.obj, pos: (t.kind === 'named' ? c.instancePos.get(t) : undefined) ?? t.obj.pos };
}

/** The cycle turned so that what comes first in the source does. */
function firstInSource(cycle: readonly Step[]): Step[] {
  let first = 0;
  cycle.forEach((s, i) => {
    if (s.pos < cycle[first].pos) first = i;
  });
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function report(c: Checker, ordered: readonly Step[]): void {
  const { obj, pos } = ordered[0];
  const isType = obj.kind === 'typename';
  // A cycle is reported once, however it is met.
  if (isType && pos === obj.pos && c.reportedCycles.has(obj)) return;
  for (const s of ordered) c.reportedCycles.add(s.obj);
  if (ordered.length === 1) {
    const what = isType ? 'invalid recursive type' : 'invalid cycle in declaration';
    c.error(pos, 'InvalidDeclCycle', `${what}: ${obj.name} refers to itself`);
    return;
  }
  let msg = isType ? `invalid recursive type ${obj.name}` : `invalid cycle in declaration of ${obj.name}`;
  ordered.forEach((s, i) => {
    const next = ordered[(i + 1) % ordered.length];
    msg += `\n\t${c.fset.format(s.pos)}: ${s.obj.name} refers to ${next.obj.name}`;
  });
  c.error(pos, 'InvalidDeclCycle', msg);
}

/** Reports a type that contains itself other than through a pointer; whether it does not. */
export function validType(c: Checker, t: Type): boolean {
  return new Validator(c).visit(t, [], []);
}

/**
 * Walks the types that a value contains directly. The path holds the types being expanded; `nest`
 * holds them with the instances whose type arguments are looked into when a parameter is met.
 */
class Validator {
  constructor(private readonly c: Checker) {}

  visit(t0: Type, nest: readonly Named[], path: readonly Named[]): boolean {
    const t = unalias(t0);
    switch (t.kind) {
      case 'array':
        return this.visit(t.elem, nest, path);
      case 'struct':
        return t.fields.every((f) => f.type === null || this.visit(f.type, nest, path));
      case 'union':
        return t.terms.every((x) => this.visit(x.type, nest, path));
      case 'interface':
        return t.embeddeds.every((e) => this.visit(e, nest, path));
      case 'named':
        return this.named(t, nest, path);
      case 'typeparam':
        return this.typeParam(t, nest, path);
      default:
        return true;
    }
  }

  private named(t: Named, nest: readonly Named[], path: readonly Named[]): boolean {
    const { c } = this;
    if (c.validTypes.has(t)) return true;
    // What is wrong with an invalid type has been said; there may be more to say about this one.
    if (t.underlyingOrNil === typ.invalid) return true;
    // Types of other packages were checked there, unless they contain ours through arguments.
    if (t.obj.pkg !== c.pkg && t.typeArgs.length === 0) return true;
    const at = nest.findIndex((n) => identical(n, t));
    if (at >= 0) {
      // The cycle is part of the path, which may start before it.
      const start = path.findIndex((n) => identical(n, t));
      const cycle = start >= 0 ? path.slice(start) : [t];
      report(c, cycle.map((n) => step(c, n)));
      if (t.obj.pkg === c.pkg) t.origin.setUnderlying(typ.invalid);
      return false;
    }
    if (nest.length > 50) return true;
    const rhs = t.origin.fromRHS ?? t.origin.underlyingOrNil;
    if (rhs === null) return true;
    const ok = this.visit(rhs, [...nest, t], [...path, t]);
    if (ok && t.typeArgs.length === 0) c.validTypes.add(t);
    return ok;
  }

  /** A type parameter stands for the argument given to the innermost enclosing instance. */
  private typeParam(p: TypeParam, nest: readonly Named[], path: readonly Named[]): boolean {
    const inst = nest[nest.length - 1];
    if (inst === undefined) return true;
    const i = inst.origin.typeParams.indexOf(p);
    const arg = i < 0 ? undefined : inst.typeArgs[i];
    return arg === undefined || this.visit(arg, nest.slice(0, -1), path);
  }
}
