// Substitution of type arguments for type parameters, and lazy instances of generic types.

import { Func, Var } from './objects';
import {
  Alias,
  ArrayType,
  Chan,
  Interface,
  MapType,
  Named,
  Pointer,
  Signature,
  Slice,
  Struct,
  Tuple,
  type Type,
  type TypeParam,
  Union,
} from './types';
import { earlyTypeKey } from './typekey';

/** What to put in place of each type parameter. */
export type TypeMap = ReadonlyMap<TypeParam, Type>;

/** Pairs type parameters with type arguments. */
export function makeTypeMap(params: readonly TypeParam[], args: readonly Type[]): TypeMap {
  const m = new Map<TypeParam, Type>();
  params.forEach((p, i) => {
    if (args[i] !== undefined) m.set(p, args[i]);
  });
  return m;
}

/** t with the type parameters replaced by the type arguments; t itself if it has none of them. */
export function subst(t: Type, params: readonly TypeParam[], args: readonly Type[]): Type {
  return params.length === 0 ? t : substMap(t, makeTypeMap(params, args));
}

/** t with the type parameters of the map replaced. */
export function substMap(t: Type, map: TypeMap): Type {
  if (map.size === 0) return t;
  switch (t.kind) {
    case 'basic':
      return t;
    case 'typeparam':
      return map.get(t) ?? t;
    case 'pointer': {
      const e = substMap(t.elem, map);
      return e === t.elem ? t : new Pointer(e);
    }
    case 'slice': {
      const e = substMap(t.elem, map);
      return e === t.elem ? t : new Slice(e);
    }
    case 'array': {
      const e = substMap(t.elem, map);
      return e === t.elem ? t : new ArrayType(e, t.len);
    }
    case 'map': {
      const k = substMap(t.key, map);
      const e = substMap(t.elem, map);
      return k === t.key && e === t.elem ? t : new MapType(k, e);
    }
    case 'chan': {
      const e = substMap(t.elem, map);
      return e === t.elem ? t : new Chan(t.dir, e);
    }
    case 'struct': {
      const fields = substVars(t.fields, map);
      return fields === t.fields ? t : new Struct(fields, t.tags);
    }
    case 'tuple':
      return substTuple(t, map);
    case 'signature':
      return substSignature(t, map);
    case 'interface':
      return substInterface(t, map);
    case 'union':
      return substUnion(t, map);
    case 'named':
      return substNamed(t, map);
    case 'alias':
      return substAlias(t, map);
  }
}

function substList(list: Type[], map: TypeMap): Type[] {
  let out: Type[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const u = substMap(list[i], map);
    if (u !== list[i] && out === null) out = list.slice();
    if (out !== null) out[i] = u;
  }
  return out ?? list;
}

function substVars(list: Var[], map: TypeMap): Var[] {
  let out: Var[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const v = list[i];
    const u = v.type === null ? null : substMap(v.type, map);
    if (u === v.type) continue;
    if (out === null) out = list.slice();
    out[i] = copyVar(v, u);
  }
  return out ?? list;
}

/** A variable like v with another type. */
export function copyVar(v: Var, type: Type | null): Var {
  const c = new Var(v.pos, v.pkg, v.name, type);
  c.isField = v.isField;
  c.embedded = v.embedded;
  c.isParam = v.isParam;
  c.used = v.used;
  c.parent = v.parent;
  c.originVar = v.origin;
  return c;
}

function substTuple(t: Tuple, map: TypeMap): Tuple {
  const vars = substVars(t.vars, map);
  return vars === t.vars ? t : new Tuple(vars);
}

/** The receiver stays: a method's own is substituted when the method is instantiated. */
function substSignature(t: Signature, map: TypeMap): Signature {
  const params = substTuple(t.params, map);
  const results = substTuple(t.results, map);
  if (params === t.params && results === t.results) return t;
  const sig = new Signature(t.recv, params, results, t.variadic);
  sig.typeParams = t.typeParams;
  return sig;
}

function substInterface(t: Interface, map: TypeMap): Interface {
  let methods = t.methods;
  t.methods.forEach((m, i) => {
    const type = m.type === null ? null : (substMap(m.type, map) as Signature);
    if (type === m.type) return;
    if (methods === t.methods) methods = t.methods.slice();
    methods[i] = copyFunc(m, type);
  });
  const embeddeds = substList(t.embeddeds, map);
  if (methods === t.methods && embeddeds === t.embeddeds) return t;
  const it = new Interface(methods, embeddeds);
  it.implicit = t.implicit;
  it.embedPos = t.embedPos;
  it.complete = t.complete;
  return it;
}

function copyFunc(m: Func, type: Signature | null): Func {
  const f = new Func(m.pos, m.pkg, m.name, type);
  f.originFunc = m.origin;
  f.hasPtrRecv = m.hasPtrRecv;
  return f;
}

function substUnion(t: Union, map: TypeMap): Union {
  let changed = false;
  const terms = t.terms.map((x) => {
    const u = substMap(x.type, map);
    if (u === x.type) return x;
    changed = true;
    return { tilde: x.tilde, type: u };
  });
  return changed ? new Union(terms) : t;
}

function substNamed(t: Named, map: TypeMap): Type {
  if (t.typeArgs.length === 0) {
    if (t.typeParams.length > 0 || !t.enclosing.some((p) => map.has(p))) return t;
    return instantiateNamed(t, t.enclosing.map((p) => map.get(p) ?? p));
  }
  const args = substList(t.typeArgs, map);
  const enclosing = substEnclosing(t, map);
  return args === t.typeArgs && enclosing === t.enclosingArgs ? t : instantiateNamed(t.origin, args, enclosing);
}

/** Of an instance of a generic type declared in a generic function: what stands for the function's type parameters. */
function substEnclosing(t: Named, map: TypeMap): readonly Type[] {
  const { typeParams, enclosing } = t.origin;
  if (typeParams.length === 0) return t.enclosingArgs;
  if (t.enclosingArgs.length > 0) return substList(t.enclosingArgs as Type[], map);
  return enclosing.some((p) => map.has(p)) ? enclosing.map((p) => map.get(p) ?? p) : t.enclosingArgs;
}

function substAlias(t: Alias, map: TypeMap): Type {
  if (t.typeArgs.length > 0) {
    const args = substList(t.typeArgs, map);
    return args === t.typeArgs ? t : instantiateAlias(t.origin, args);
  }
  if (t.rhs === null || t.typeParams.length > 0) return t;
  const rhs = substMap(t.rhs, map);
  return rhs === t.rhs ? t : rhs;
}

/** The instance of a generic defined type; the same object for the same arguments. */
export function instantiateNamed(origin: Named, args: Type[], enclosing: readonly Type[] = []): Named {
  const key = earlyTypeKey(args) + (enclosing.length > 0 ? `;${earlyTypeKey(enclosing as Type[])}` : '');
  origin.instances ??= new Map();
  let inst = origin.instances.get(key);
  if (inst === undefined) {
    inst = makeInstance(origin, args);
    inst.enclosingArgs = enclosing;
    origin.instances.set(key, inst);
  }
  return inst;
}

function makeInstance(origin: Named, args: Type[]): Named {
  const inst = new Named(origin.obj, null, origin, args);
  inst.expand = () => {
    const u = origin.underlyingOrNil;
    if (u === null) return null;
    if (origin.typeParams.length === 0) return subst(u, origin.enclosing, args);
    const outer = inst.enclosingArgs;
    return subst(u, [...origin.typeParams, ...origin.enclosing.slice(0, outer.length)], [...args, ...outer]);
  };
  inst.methodMaker = (i) => makeMethod(inst, origin.method(i));
  return inst;
}

/** The method of an instance, typed when first asked. */
function makeMethod(inst: Named, m: Func): Func {
  const f = copyFunc(m, null);
  f.resolver = () => {
    const sig = m.ensureType();
    if (sig === null) return;
    const map = makeTypeMap(sig.recvTypeParams, inst.typeArgs);
    const params = substTuple(sig.params, map);
    const results = substTuple(sig.results, map);
    const recvType = hasPtr(sig) ? new Pointer(inst) : inst;
    const recv = sig.recv === null ? null : copyVar(sig.recv, recvType);
    f.type = new Signature(recv, params, results, sig.variadic);
  };
  return f;
}

function hasPtr(sig: Signature): boolean {
  return sig.recv !== null && sig.recv.type !== null && sig.recv.type.kind === 'pointer';
}

/** The instance of a generic alias. */
export function instantiateAlias(origin: Alias, args: Type[]): Alias {
  const rhs = origin.rhs === null ? null : subst(origin.rhs, origin.typeParams, args);
  return new Alias(origin.obj, rhs, origin, args);
}

/** The signature of a generic function for the given type arguments. */
export function instantiateSignature(sig: Signature, args: readonly Type[]): Signature {
  const map = makeTypeMap(sig.typeParams, args);
  const inst = new Signature(
    sig.recv,
    substTuple(sig.params, map),
    substTuple(sig.results, map),
    sig.variadic,
  );
  return inst;
}

/** Whether t mentions any of the type parameters. */
export function mentions(t: Type, params: readonly TypeParam[]): boolean {
  return new Mention(params).type(t);
}

/** What stands for the type parameters of the function around a type's declaration, where nothing else names them. */
function enclosingOf(t: Named): readonly Type[] {
  if (t.enclosingArgs.length > 0) return t.enclosingArgs;
  const isInstanceOfPlain = t.typeArgs.length > 0 && t.origin.typeParams.length === 0;
  return isInstanceOfPlain ? [] : t.origin.enclosing;
}

class Mention {
  private readonly seen = new Set<Type>();
  constructor(private readonly params: readonly TypeParam[]) {}

  type(t: Type): boolean {
    switch (t.kind) {
      case 'basic':
        return false;
      case 'typeparam':
        return this.params.includes(t);
      case 'pointer':
      case 'slice':
      case 'array':
      case 'chan':
        return this.type(t.elem);
      case 'map':
        return this.type(t.key) || this.type(t.elem);
      case 'struct':
        return t.fields.some((f) => f.type !== null && this.type(f.type));
      case 'tuple':
        return t.vars.some((v) => v.type !== null && this.type(v.type));
      case 'signature':
        return this.type(t.params) || this.type(t.results);
      case 'interface':
        if (this.seen.has(t)) return false;
        this.seen.add(t);
        return (
          t.methods.some((m) => m.type !== null && this.type(m.type)) ||
          t.embeddeds.some((e) => this.type(e))
        );
      case 'union':
        return t.terms.some((x) => this.type(x.type));
      case 'named':
        return t.typeArgs.some((a) => this.type(a)) || enclosingOf(t).some((p) => this.type(p));
      case 'alias':
        if (t.typeArgs.length > 0) return t.typeArgs.some((a) => this.type(a));
        return t.rhs !== null && this.type(t.rhs);
    }
  }
}
