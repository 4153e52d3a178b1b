// Canonical keys: strings that are equal exactly if two types are identical.

import type { Var } from './objects';
import type { Interface, Signature, Term, Type, TypeParam } from './types';
import { typeSetOf } from './typeset';

/** A string that is the same for identical types and different for others. */
export function typeKey(t: Type): string {
  return new KeyWriter(false).type(t);
}

/**
 * A key for use while declarations are still being checked: it does not look into type sets, so
 * identical interfaces written differently have different keys.
 */
export function earlyTypeKey(types: readonly Type[]): string {
  const w = new KeyWriter(true);
  return types.map((t) => w.type(t)).join(',');
}

class KeyWriter {
  /** Type parameters of enclosing signatures, by position. */
  private readonly bound: TypeParam[] = [];
  private readonly open: Interface[] = [];

  constructor(private readonly early: boolean) {}

  type(t: Type): string {
    switch (t.kind) {
      case 'basic':
        return 'b' + t.basicKind;
      case 'pointer':
        return '*' + this.type(t.elem);
      case 'slice':
        return '[]' + this.type(t.elem);
      case 'array':
        return `[${t.len}]` + this.type(t.elem);
      case 'map':
        return `m[${this.type(t.key)}]${this.type(t.elem)}`;
      case 'chan':
        return `c${t.dir}(${this.type(t.elem)})`;
      case 'struct':
        return `s{${t.fields.map((f, i) => this.field(f, t.tags[i] ?? '')).join(';')}}`;
      case 'tuple':
        return `(${t.vars.map((v) => this.type(v.type!)).join(',')})`;
      case 'signature':
        return this.signature(t);
      case 'interface':
        return this.interface(t);
      case 'union':
        return 'u' + this.terms(t.terms);
      case 'named':
        if (t.typeArgs.length === 0) return 'N' + t.id;
        return `N${t.origin.id}[${[...t.typeArgs, ...t.enclosingArgs].map((a) => this.type(a)).join(',')}]`;
      case 'alias':
        return t.rhs === null ? 'A' + t.id : this.type(t.rhs);
      case 'typeparam': {
        const i = this.bound.lastIndexOf(t);
        return i >= 0 ? '$' + i : 'P' + t.id;
      }
    }
  }

  private field(f: Var, tag: string): string {
    const embedded = f.embedded ? '!' : '';
    return `${embedded}${f.id} ${this.type(f.type!)}${tag === '' ? '' : JSON.stringify(tag)}`;
  }

  private signature(sig: Signature): string {
    const n = this.bound.length;
    this.bound.push(...sig.typeParams);
    const head = sig.typeParams.map((p) => this.type(p.constraint)).join(',');
    const s = `f[${head}]${this.type(sig.params)}${sig.variadic ? '...' : ''}${this.type(sig.results)}`;
    this.bound.length = n;
    return s;
  }

  private interface(t: Interface): string {
    // An anonymous interface can contain itself only through its own methods.
    const depth = this.open.indexOf(t);
    if (depth >= 0) return 'i@' + depth;
    this.open.push(t);
    const s = this.early ? this.earlyInterface(t) : this.interfaceSet(t);
    this.open.pop();
    return s;
  }

  private earlyInterface(t: Interface): string {
    const parts = t.methods.map((m) => m.id + (m.type === null ? '?' : this.type(m.type)));
    parts.sort();
    return `i{${parts.join(';')};${t.embeddeds.map((e) => this.type(e)).join(';')}}`;
  }

  private interfaceSet(t: Interface): string {
    const set = typeSetOf(t);
    const parts = set.methods.map((m) => m.id + this.type(m.type!));
    if (set.comparable) parts.push('comparable');
    if (set.terms !== null) parts.push(this.terms(set.terms));
    return `i{${parts.join(';')}}`;
  }

  private terms(list: readonly Term[]): string {
    return (
      '(' +
      list
        .map((x) => (x.tilde ? '~' : '') + this.type(x.type))
        .sort()
        .join('|') +
      ')'
    );
  }
}
