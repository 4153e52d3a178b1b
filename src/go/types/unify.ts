// Type unification: the engine of type inference.
//
// Unifying two types finds types for a set of bound type parameters that make them the same,
// exactly or up to assignability. Bound parameters that turn out equal share one slot.

import { identical } from './identical';
import type { Func } from './objects';
import type { Chan, Interface, Signature, Struct, Type, TypeParam } from './types';
import { coreTerm } from './coretype';
import { typeSetOf, termsSubset } from './typeset';
import { unalias, underlying } from './underlying';

/** Types at top level need only be assignable; element types must match exactly. */
export interface UnifyMode {
  assign: boolean;
  exact: boolean;
}

export const inexactAssign: UnifyMode = { assign: true, exact: false };
export const inexact: UnifyMode = { assign: false, exact: false };
export const exactMode: UnifyMode = { assign: false, exact: true };

/** Deeper nesting than this means that unification does not end. */
const maxDepth = 100;

interface Slot {
  type: Type | null;
}

export class Unifier {
  private readonly slots = new Map<TypeParam, Slot>();
  private depth = 0;

  constructor(
    readonly params: readonly TypeParam[],
    args: readonly (Type | null)[],
    /** Whether interfaces may unify by their methods (go1.21). */
    private readonly interfaces = true,
  ) {
    params.forEach((p, i) => this.slots.set(p, { type: args[i] ?? null }));
  }

  /** The type inferred for a bound parameter, or null. */
  at(p: TypeParam): Type | null {
    return this.slots.get(p)?.type ?? null;
  }

  set(p: TypeParam, t: Type): void {
    const s = this.slots.get(p);
    if (s !== undefined) s.type = t;
  }

  /** How many bound parameters have no type yet. */
  get unknowns(): number {
    let n = 0;
    for (const s of this.slots.values()) if (s.type === null) n++;
    return n;
  }

  /** Inferred types in the order of the parameters. */
  inferred(params: readonly TypeParam[]): (Type | null)[] {
    return params.map((p) => this.at(p));
  }

  unify(x: Type, y: Type, mode: UnifyMode): boolean {
    if (x === y || unalias(x) === unalias(y)) return true;
    if (++this.depth > maxDepth) {
      this.depth--;
      return false;
    }
    const ok = this.unifyForms(x, y, mode);
    this.depth--;
    return ok;
  }

  private slot(t: Type): Slot | undefined {
    const u = unalias(t);
    return u.kind === 'typeparam' ? this.slots.get(u) : undefined;
  }

  private unifyForms(x: Type, y: Type, mode: UnifyMode): boolean {
    if (this.slot(x) === undefined && this.slot(y) !== undefined) [x, y] = [y, x];

    // A defined type against a type literal: compare underlying types, unless exactness or a
    // bound type parameter (which takes the name) forbids.
    if (!mode.exact) {
      const ux = unalias(x);
      const uy = unalias(y);
      if (uy.kind === 'named' && isLiteral(ux)) return this.unifyUnder(x, y, mode);
      if (ux.kind === 'named' && isLiteral(uy)) return this.unifyUnder(x, y, mode);
    }
    const sx = this.slot(x);
    if (sx !== undefined) return this.unifyBound(sx, y, mode);

    // Elements of types that are assigned must match exactly.
    const elemMode: UnifyMode = mode.assign ? exactMode : mode;
    x = unalias(x);
    y = unalias(y);
    if (!mode.exact) {
      const viaCore = this.unifyCore(x, y, mode);
      if (viaCore !== null) return viaCore;
      if (this.interfaces) {
        const viaMethods = this.unifyInterfaces(x, y, exactMode);
        if (viaMethods !== null) return viaMethods;
      }
    }
    if (x.kind === 'chan' && y.kind === 'chan') return this.unifyChans(x, y, mode, elemMode);
    return this.unifyStructure(x, y, mode, elemMode);
  }

  /** One of x and y is a defined type, the other a literal. Interfaces keep their names. */
  private unifyUnder(x: Type, y: Type, mode: UnifyMode): boolean {
    const ux = underlying(x);
    const uy = underlying(y);
    if (this.interfaces && (ux.kind === 'interface' || uy.kind === 'interface')) {
      const r = this.unifyInterfaces(unalias(x), unalias(y), exactMode);
      if (r !== null) return r;
    }
    return this.unify(ux, uy, mode);
  }

  private unifyBound(sx: Slot, y: Type, mode: UnifyMode): boolean {
    const sy = this.slot(y);
    if (sy !== undefined) return this.join(sx, sy, mode);
    if (sx.type === null) {
      sx.type = y;
      return true;
    }
    return this.refine(sx, y, mode);
  }

  /** Two bound parameters become one. */
  private join(sx: Slot, sy: Slot, mode: UnifyMode): boolean {
    if (sx === sy) return true;
    if (sx.type !== null && sy.type !== null && !this.unify(sx.type, sy.type, mode)) return false;
    const keep = sx.type !== null ? sx : sy;
    for (const [p, s] of this.slots) if (s === sx || s === sy) this.slots.set(p, keep);
    return true;
  }

  /** A parameter that has a type meets another one, which may be the better choice. */
  private refine(s: Slot, y: Type, mode: UnifyMode): boolean {
    const old = s.type!;
    const oldNamed = unalias(old).kind === 'named';
    const newNamed = unalias(y).kind === 'named';
    if (!mode.exact) {
      const oi = asInterface(unalias(old));
      const yi = asInterface(unalias(y));
      if (oi !== null || yi !== null) {
        // An interface goes with an interface of the same methods; a name wins.
        if (oi === null || yi === null) return false;
        const ok = oldNamed && newNamed ? this.unify(old, y, exactMode) : this.unifySameMethods(oi, yi, exactMode);
        if (ok && newNamed) s.type = y;
        return ok;
      }
    }
    if (!this.unify(old, y, mode)) return false;
    if (mode.exact || oldNamed) return true;
    const ou = underlying(old);
    const yu = underlying(y);
    // A bidirectional channel can be assigned to a directed one, not the other way round.
    const moreDirected = ou.kind === 'chan' && yu.kind === 'chan' && ou.dir === 'both' && yu.dir !== 'both';
    if (newNamed || moreDirected) s.type = y;
    return true;
  }

  /** An unbound type parameter with a core type unifies by that. */
  private unifyCore(x: Type, y: Type, mode: UnifyMode): boolean | null {
    const tx = x.kind === 'typeparam';
    const ty = y.kind === 'typeparam';
    if (tx === ty) return null;
    const p = tx ? x : y;
    const other = tx ? y : x;
    const core = coreTerm(p as TypeParam);
    if (core === null) return null;
    if (underlying(other).kind === 'interface') return null;
    return this.unify(core.type, other, mode);
  }

  /** Unification of an interface with any type by their common methods; null if not applicable. */
  private unifyInterfaces(x: Type, y: Type, elemMode: UnifyMode): boolean | null {
    const ix = asInterface(x);
    const iy = asInterface(y);
    if (ix !== null && iy !== null) {
      const sx = typeSetOf(ix);
      const sy = typeSetOf(iy);
      if (sx.comparable !== sy.comparable) return false;
      if (!termsSubset(sx.terms, sy.terms) || !termsSubset(sy.terms, sx.terms)) return false;
      const small = sx.methods.length <= sy.methods.length ? sx.methods : sy.methods;
      const large = small === sx.methods ? sy.methods : sx.methods;
      return small.every((m) => {
        const n = large.find((o) => o.id === m.id);
        return n !== undefined && this.unifyMethods(m, n, elemMode);
      });
    }
    if (ix === null && iy === null) return null;
    const it = ix ?? iy!;
    const t = ix !== null ? y : x;
    const methods = typeSetOf(it).methods;
    if (t.kind === 'typeparam') return null;
    return methods.every((m) => {
      const found = this.findMethod(t, m);
      return found !== null && this.unifyMethods(m, found, elemMode);
    });
  }

  /** Set by inference: how to find a method of a concrete type. */
  findMethod: (t: Type, m: Func) => Func | null = () => null;

  private unifyMethods(m: Func, n: Func, mode: UnifyMode): boolean {
    const a = m.ensureType();
    const b = n.ensureType();
    return a !== null && b !== null && this.unifySignatures(a, b, mode);
  }

  /** `whole` is the mode for x and y themselves, `mode` that for their elements. */
  private unifyStructure(x: Type, y: Type, whole: UnifyMode, mode: UnifyMode): boolean {
    switch (x.kind) {
      case 'basic':
      case 'typeparam':
      case 'union':
        return identical(x, y);
      case 'pointer':
        return y.kind === 'pointer' && this.unify(x.elem, y.elem, mode);
      case 'slice':
        return y.kind === 'slice' && this.unify(x.elem, y.elem, mode);
      case 'array':
        return (
          y.kind === 'array' &&
          (x.len < 0 || y.len < 0 || x.len === y.len) &&
          this.unify(x.elem, y.elem, mode)
        );
      case 'map':
        return (
          y.kind === 'map' && this.unify(x.key, y.key, mode) && this.unify(x.elem, y.elem, mode)
        );
      case 'struct':
        return y.kind === 'struct' && this.unifyStructs(x, y, mode);
      case 'tuple':
        return (
          y.kind === 'tuple' &&
          x.vars.length === y.vars.length &&
          x.vars.every((v, i) => this.unify(v.type!, y.vars[i].type!, mode))
        );
      case 'signature':
        return y.kind === 'signature' && this.unifySignatures(x, y, mode);
      case 'interface':
        return y.kind === 'interface' && this.unifySameMethods(x, y, mode);
      case 'named':
        if (y.kind !== 'named' || x.origin !== y.origin) return false;
        return (
          x.typeArgs.length === y.typeArgs.length &&
          x.typeArgs.length > 0 &&
          x.typeArgs.every((a, i) => this.unify(a, y.typeArgs[i], whole))
        );
      case 'chan':
      case 'alias':
        return false;
    }
  }

  private unifyChans(x: Chan, y: Chan, mode: UnifyMode, elemMode: UnifyMode): boolean {
    return (x.dir === y.dir || !mode.exact) && this.unify(x.elem, y.elem, elemMode);
  }

  private unifyStructs(x: Struct, y: Struct, mode: UnifyMode): boolean {
    return (
      x.fields.length === y.fields.length &&
      x.fields.every((f, i) => {
        const g = y.fields[i];
        return (
          f.embedded === g.embedded &&
          f.id === g.id &&
          (x.tags[i] ?? '') === (y.tags[i] ?? '') &&
          this.unify(f.type!, g.type!, mode)
        );
      })
    );
  }

  private unifySignatures(x: Signature, y: Signature, mode: UnifyMode): boolean {
    return (
      // Type parameters of a generic function that is passed are inferred along.
      x.variadic === y.variadic &&
      this.unify(x.params, y.params, mode) &&
      this.unify(x.results, y.results, mode)
    );
  }

  private unifySameMethods(x: Interface, y: Interface, mode: UnifyMode): boolean {
    const sx = typeSetOf(x);
    const sy = typeSetOf(y);
    if (sx.comparable !== sy.comparable || sx.methods.length !== sy.methods.length) return false;
    if (!termsSubset(sx.terms, sy.terms) || !termsSubset(sy.terms, sx.terms)) return false;
    return sx.methods.every(
      (m, i) => m.id === sy.methods[i].id && this.unifyMethods(m, sy.methods[i], mode),
    );
  }
}

/** Whether t has no name of its own; basic types count, as their names stand for themselves. */
function isLiteral(t: Type): boolean {
  return t.kind !== 'named' && t.kind !== 'typeparam';
}

function asInterface(t: Type): Interface | null {
  if (t.kind === 'typeparam') return null;
  const u = underlying(t);
  return u.kind === 'interface' ? u : null;
}
