// Types as text: in the form of gc's messages, and in the form of the reflect package (%T).

import { quote } from './constant/ops';
import type { Func, Package, Pos, TypeName, Var } from './objects';
import { universe } from './universe';
import type { Interface, Signature, Struct, Tuple, Type, TypeParam, Union } from './types';

/** How to name a package in front of a type's name; an empty string leaves it out. */
export type Qualifier = (pkg: Package) => string;

/** Writes every package by its path, as fully qualified names need. */
export const pathQualifier: Qualifier = (pkg) => pkg.path;

/** Leaves out the given package and names others, as messages about that package do. */
export function relativeTo(pkg: Package | null): Qualifier {
  return (other) => (other === pkg ? '' : other.name);
}

/**
 * The type in the form of gc's messages. `where` formats the place of a type parameter's
 * declaration, which is given if its name is also that of something predeclared.
 */
export function typeString(t: Type, qualifier: Qualifier = pathQualifier, where: ((pos: Pos) => string) | null = null): string {
  const w = new TypeWriter(qualifier, false);
  w.where = where;
  return w.type(t);
}

/** The type as reflect and %T show it. */
export function runtimeTypeString(t: Type): string {
  return new TypeWriter((p) => p.name, true).type(t);
}

/** A signature without `func`: parameters, named or not, and results. */
export function signatureString(sig: Signature, qualifier: Qualifier = pathQualifier, names = true): string {
  const w = new TypeWriter(qualifier, false);
  w.names = names;
  return w.signature(sig);
}

/** A type's name with its package as the qualifier has it. */
export function qualifiedName(obj: TypeName | Func | Var, qualifier: Qualifier): string {
  const q = obj.pkg === null ? '' : qualifier(obj.pkg);
  return q === '' ? obj.name : q + '.' + obj.name;
}

class TypeWriter {
  /** Interfaces being written, to stop at anonymous cycles. */
  private readonly open = new Set<Type>();
  where: ((pos: Pos) => string) | null = null;
  /** Whether parameters are written with their names. */
  names = true;

  constructor(
    private readonly qualifier: Qualifier,
    /** reflect's spelling: no parameter names, spaces before braces, paths in type arguments. */
    private readonly runtime: boolean,
  ) {}

  type(t: Type): string {
    switch (t.kind) {
      case 'basic':
        return this.basicName(t.name, t.basicKind);
      case 'pointer':
        return '*' + this.type(t.elem);
      case 'slice':
        return '[]' + this.type(t.elem);
      case 'array':
        return `[${t.len < 0 ? '?' : t.len}]${this.type(t.elem)}`;
      case 'map':
        return `map[${this.type(t.key)}]${this.type(t.elem)}`;
      case 'chan':
        return this.chan(t.dir, t.elem);
      case 'struct':
        return this.struct(t);
      case 'tuple':
        return this.tuple(t, false);
      case 'signature':
        return 'func' + this.signature(t);
      case 'interface':
        return this.interface(t);
      case 'union':
        return this.union(t);
      case 'named':
        return this.name(t.obj) + this.args(t.typeArgs, t.typeArgs.length > 0 ? [] : t.typeParams, t.enclosingArgs);
      case 'alias':
        if (this.runtime) return t.rhs === null ? t.obj.name : this.type(t.rhs);
        return this.name(t.obj) + this.args(t.typeArgs, t.typeArgs.length > 0 ? [] : t.typeParams);
      case 'typeparam':
        if (this.where === null || universe.lookup(t.obj.name) === undefined) return t.obj.name;
        return `${t.obj.name} /* with ${t.obj.name} declared at ${this.where(t.obj.pos)} */`;
    }
  }

  private basicName(name: string, kind: number): string {
    if (kind === 18) return 'unsafe.Pointer';
    if (this.runtime) return name === 'byte' ? 'uint8' : name === 'rune' ? 'int32' : name;
    return name;
  }

  private name(obj: TypeName): string {
    return qualifiedName(obj, this.qualifier);
  }

  /** Type arguments; at run time those of the function around the declaration come first. */
  private args(list: readonly Type[], params: readonly TypeParam[], enclosing: readonly Type[] = []): string {
    if (list.length === 0) return params.length > 0 && !this.runtime ? this.typeParams(params) : '';
    const w = this.runtime ? new TypeWriter(pathQualifier, true) : this;
    const texts = (types: readonly Type[]): string => types.map((t) => w.type(t)).join(this.runtime ? ',' : ', ');
    return '[' + (this.runtime && enclosing.length > 0 ? texts(enclosing) + ';' : '') + texts(list) + ']';
  }

  private chan(dir: string, elem: Type): string {
    const e = this.type(elem);
    if (dir === 'send') return 'chan<- ' + e;
    if (dir === 'recv') return '<-chan ' + e;
    return elem.kind === 'chan' && elem.dir === 'recv' ? `chan (${e})` : 'chan ' + e;
  }

  private struct(t: Struct): string {
    const fields = t.fields.map((f, i) => {
      const tag = t.tags[i] ? ' ' + quote(t.tags[i]) : '';
      const type = f.type === null ? '?' : this.type(f.type);
      return (f.embedded ? '' : f.name + ' ') + type + tag;
    });
    if (!this.runtime) return `struct{${fields.join('; ')}}`;
    return fields.length === 0 ? 'struct {}' : `struct { ${fields.join('; ')} }`;
  }

  private interface(t: Interface): string {
    if (t.implicit && t.methods.length === 0 && t.embeddeds.length === 1) {
      return this.type(t.embeddeds[0]);
    }
    if (this.open.has(t)) return 'interface{...}';
    this.open.add(t);
    const list = this.runtime && t.typeSet !== null ? t.typeSet.methods : t.methods;
    const parts = list.map((m) => {
      const name = this.runtime && !m.exported && m.pkg !== null ? m.pkg.name + '.' + m.name : m.name;
      return name + (m.type?.kind === 'signature' ? this.signature(m.type) : '()');
    });
    if (!this.runtime || t.typeSet === null) {
      for (const e of t.embeddeds) parts.push(this.type(e));
    }
    this.open.delete(t);
    if (!this.runtime) return `interface{${parts.join('; ')}}`;
    return parts.length === 0 ? 'interface {}' : `interface { ${parts.join('; ')} }`;
  }

  private union(t: Union): string {
    return t.terms.map((x) => (x.tilde ? '~' : '') + this.type(x.type)).join(' | ');
  }

  private tuple(t: Tuple, variadic: boolean): string {
    const last = t.vars.length - 1;
    const list = t.vars.map((v, i) => {
      const name = v.name !== '' && this.names && !this.runtime ? v.name + ' ' : '';
      if (v.type === null) return name + '?';
      if (!variadic || i !== last) return name + this.type(v.type);
      // append([]byte, s...) has a final parameter of type string.
      if (v.type.kind === 'slice') return name + '...' + this.type(v.type.elem);
      return name + this.type(v.type) + '...';
    });
    return `(${list.join(', ')})`;
  }

  signature(sig: Signature): string {
    let s = sig.typeParams.length > 0 ? this.typeParams(sig.typeParams) : '';
    s += this.tuple(sig.params, sig.variadic);
    const r = sig.results.vars;
    if (r.length === 0) return s;
    if (r.length === 1 && (r[0].name === '' || !this.names || this.runtime)) {
      return s + ' ' + (r[0].type === null ? '?' : this.type(r[0].type));
    }
    return s + ' ' + this.tuple(sig.results, false);
  }

  /** `[P, Q any]`: neighbours with the same constraint share it. */
  private typeParams(list: readonly TypeParam[]): string {
    let s = '[';
    let prev: Type | null = null;
    list.forEach((tp, i) => {
      if (i > 0) {
        if (tp.constraint !== prev) s += ' ' + this.type(prev!);
        s += ', ';
      }
      prev = tp.constraint;
      s += tp.obj.name;
    });
    if (prev !== null) s += ' ' + this.type(prev);
    return s + ']';
  }
}
