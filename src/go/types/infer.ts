// Type inference: finding the type arguments that a call or assignment leaves out.
//
// Typed arguments are unified with parameter types first, then type arguments with their constraints
// until nothing changes, and what is still unknown takes the default types of untyped constants.

import { underlying } from './underlying';
import { copyVar } from './subst';
import { coreTerm } from './coretype';
import type { Checker } from './checker';
import { missingMethod } from './implements';
import { lookupFieldOrMethod } from './lookup';
import { type Pos, TypeName, type Var } from './objects';
import type { Operand } from './operand';
import { defaultType, isTyped, isTypeParam, isUntypedNumeric, maxUntyped } from './predicates';
import { mentions, subst, substMap } from './subst';
import { type Type, TypeParam } from './types';
import { constraintInterface, typeSetOf } from './typeset';
import { isInvalid } from './universe';
import { unalias } from './underlying';
import { exactMode, inexact, inexactAssign, Unifier } from './unify';

/** Fresh copies of type parameters, and t in terms of them. */
export function renameTypeParams(
  params: readonly TypeParam[],
  t: Type,
): { params: TypeParam[]; type: Type } {
  const fresh = params.map((p) => {
    const obj = new TypeName(p.obj.pos, p.obj.pkg, p.obj.name, null);
    const q = new TypeParam(obj, p.constraint);
    obj.type = q;
    q.index = p.index;
    return q;
  });
  params.forEach((p, i) => {
    fresh[i].constraint = subst(p.constraint, params, fresh);
    if (p.iface !== null && p.iface !== p.constraint) {
      fresh[i].iface = subst(constraintInterface(p), params, fresh) as TypeParam['iface'];
    }
  });
  return { params: fresh, type: subst(t, params, fresh) };
}

/** One inference problem. */
class Inference {
  readonly unifier: Unifier;
  failed = false;

  constructor(
    readonly c: Checker,
    readonly pos: Pos,
    /** Put in front of messages. */
    readonly prefix: string,
    readonly tparams: readonly TypeParam[],
    known: readonly (Type | null)[],
    readonly reverse: boolean,
  ) {
    this.unifier = new Unifier(tparams, known, c.allowVersion(21));
    this.unifier.findMethod = (t, m) => {
      const r = lookupFieldOrMethod(t, false, m.pkg, m.name);
      return r.obj !== null && r.obj.kind === 'func' ? r.obj : null;
    };
  }

  fail(pos: Pos, msg: string): void {
    this.failed = true;
    this.c.error(pos, 'CannotInferTypeArgs', this.prefix + msg);
  }

  /** `[P, Q]` for messages about several type parameters. */
  names(): string {
    const list = this.tparams.map((p) => p.obj.name);
    if (list.length === 1) return list[0];
    if (list.length === 2) return `${list[0]} and ${list[1]}`;
    return `${list.slice(0, -1).join(', ')}, and ${list[list.length - 1]}`;
  }

  /** An argument's type does not fit its parameter's. */
  mismatch(param: Type, arg: Operand): void {
    const { c } = this;
    const targs = this.unifier.inferred(this.tparams);
    const what = `type ${c.show(arg.type)} of ${c.src(arg.expr)}`;
    const shown = c.show(param);
    if (targs.every((t) => t === null)) {
      this.fail(arg.pos, `${what} does not match ${shown} (cannot infer ${this.names()})`);
      return;
    }
    const inferred = subst(param, this.tparams, targs.map((t, i) => t ?? this.tparams[i]));
    if (inferred === param) this.fail(arg.pos, `${what} does not match ${shown}`);
    else if (this.reverse) this.fail(arg.pos, `inferred type ${c.show(inferred)} for ${shown} does not match ${what}`);
    else this.fail(arg.pos, `${what} does not match inferred type ${c.show(inferred)} for ${shown}`);
  }

  /** Unifies parameter types with those of typed arguments; the rest is returned for later. */
  unifyArguments(params: readonly Var[], args: readonly Operand[]): number[] {
    const untyped: number[] = [];
    for (let i = 0; i < args.length; i++) {
      const arg = args[i];
      if (arg.mode === 'invalid') continue;
      const pt = params[i].type!;
      const generic = arg.type.kind === 'signature' && arg.type.typeParams.length > 0;
      if (!mentions(pt, this.tparams) && !generic) continue;
      if (isTyped(arg.type)) {
        if (!this.unifier.unify(pt, arg.type, inexactAssign)) {
          this.mismatch(pt, arg);
          return untyped;
        }
      } else if (isTypeParam(pt) && !arg.isNil) {
        untyped.push(i);
      }
    }
    return untyped;
  }

  /** Uses constraints until they tell nothing new. */
  unifyConstraints(): void {
    for (;;) {
      const before = this.unifier.unknowns;
      for (const p of this.tparams) {
        this.unifyConstraint(p);
        if (this.failed) return;
      }
      if (this.unifier.unknowns === before) return;
    }
  }

  private unifyConstraint(p: TypeParam): void {
    const { c, unifier } = this;
    const tx = unifier.at(p);
    const core = coreTerm(p);
    if (core !== null) {
      if (tx !== null) {
        if (isInvalid(tx)) return;
        // With a tilde only underlying types must match; whether they are the same is checked later.
        const t = core.tilde && !isTypeParam(tx) ? underlying(tx) : tx;
        if (!unifier.unify(t, core.type, inexact)) {
          this.fail(this.pos, `${p.obj.name} (type ${c.show(tx)}) does not satisfy ${c.show(p.constraint)}`);
          return;
        }
      } else if (core.single && !core.tilde) {
        unifier.set(p, core.type);
      }
    }
    // A type that is not known yet has no methods to speak of.
    if (tx === null || isInvalid(tx) || mentions(tx, this.tparams)) return;
    // Methods of the type argument must match those of the constraint.
    const methods = typeSetOf(constraintInterface(p)).methods;
    if (methods.length === 0) return;
    const same = (a: Type, b: Type): boolean => unifier.unify(a, b, exactMode);
    const missing = missingMethod(c, tx, p.constraint, true, same);
    if (missing !== null) {
      this.fail(this.pos, `${p.obj.name} (type ${c.show(tx)}) does not satisfy ${c.show(p.constraint)} ${missing.cause}`);
    }
  }

  /** What is left takes the default type of the largest untyped constant passed for it. */
  applyUntyped(untyped: readonly number[], params: readonly Var[], args: readonly Operand[]): void {
    const { c, unifier } = this;
    const max = new Map<TypeParam, Type>();
    for (const i of untyped) {
      const p = unalias(params[i].type!);
      if (p.kind !== 'typeparam' || unifier.at(p) !== null) continue;
      const arg = args[i];
      const old = max.get(p);
      let t: Type | null = arg.type;
      if (old !== undefined) {
        t = isUntypedNumeric(old) || old === arg.type ? maxUntyped(old, arg.type) : null;
        if (t === null) {
          const msg = `mismatched types ${c.show(old)} and ${c.show(arg.type)} (cannot infer ${this.names()})`;
          this.fail(arg.pos, msg);
          return;
        }
      }
      max.set(p, t);
    }
    for (const [p, t] of max) unifier.set(p, defaultType(t));
  }

  /** Replaces type parameters inside inferred types until none is left. */
  simplify(): (Type | null)[] {
    const list = this.unifier.inferred(this.tparams);
    this.killCycles(list);
    for (let round = 0; round < this.tparams.length + 1; round++) {
      let changed = false;
      const map = new Map<TypeParam, Type>();
      this.tparams.forEach((p, i) => {
        if (list[i] !== null) map.set(p, list[i]!);
      });
      list.forEach((t, i) => {
        if (t === null || !mentions(t, this.tparams)) return;
        const u = substMap(t, map);
        if (u !== t) {
          list[i] = u;
          changed = true;
        }
      });
      if (!changed) break;
    }
    // A type that still mentions a parameter is as good as unknown.
    return list.map((t) => (t !== null && mentions(t, this.tparams) ? null : t));
  }

  /** Drops types that contain themselves, which substitution would expand forever. */
  private killCycles(list: (Type | null)[]): void {
    const reaches = (i: number, target: number, seen: Set<number>): boolean => {
      const t = list[i];
      if (t === null) return false;
      return this.tparams.some((p, j) => {
        if (!mentions(t, [p])) return false;
        if (j === target) return true;
        if (seen.has(j)) return false;
        seen.add(j);
        return reaches(j, target, seen);
      });
    };
    list.forEach((_, i) => {
      if (reaches(i, i, new Set())) list[i] = null;
    });
  }
}

/**
 * The type arguments for the type parameters, given those known and the arguments passed for the
 * parameters; null after an error. In a call messages begin with its function `fun`. With `reverse`
 * the argument is the target that a generic function is assigned to.
 */
export function infer(
  c: Checker,
  pos: Pos,
  fun: string | null,
  tparams: readonly TypeParam[],
  known: readonly (Type | null)[],
  params: readonly Var[],
  args: readonly Operand[],
  reverse: boolean,
): Type[] | null {
  if (known.every((t) => t !== null)) return known as Type[];
  if (known.some((t) => t !== null && isInvalid(t))) return null;
  const prefix = fun === null ? '' : `in call to ${fun}, `;
  const inf = new Inference(c, pos, prefix, tparams, known, reverse);
  // What is known already is part of the parameter types.
  let ps = params;
  if (known.some((t) => t !== null)) {
    const map = new Map<TypeParam, Type>();
    tparams.forEach((p, i) => {
      if (known[i] !== null) map.set(p, known[i]!);
    });
    ps = params.map((v) => copyVar(v, substMap(v.type!, map)));
  }
  const untyped = inf.unifyArguments(ps, args);
  if (inf.failed) return null;
  inf.unifyConstraints();
  if (inf.failed) return null;
  inf.applyUntyped(untyped, ps, args);
  if (inf.failed) return null;
  const list = inf.simplify();
  const missing = list.findIndex((t) => t === null);
  if (missing >= 0) {
    const { obj } = tparams[missing];
    inf.fail(pos, `cannot infer ${obj.name} (declared at ${c.fset.format(obj.pos)})`);
    return null;
  }
  return list as Type[];
}
