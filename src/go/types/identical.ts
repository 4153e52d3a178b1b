// Type identity.

import type { Interface, Signature, Struct, Tuple, Type, TypeParam } from './types';
import { typeSetOf, termsSubset } from './typeset';
import { unalias } from './underlying';

/** Whether x and y are the same type. */
export function identical(x: Type, y: Type): boolean {
  return x === y || new Comparer(false).identical(x, y);
}

/** Identity that ignores struct tags, as conversions need. */
export function identicalIgnoreTags(x: Type, y: Type): boolean {
  return x === y || new Comparer(true).identical(x, y);
}

class Comparer {
  /** Interfaces being compared, assumed identical if met again. */
  private readonly pairs: [Interface, Interface][] = [];
  /** Type parameters of y's signatures and those of x's they correspond to. */
  private readonly renamed = new Map<TypeParam, TypeParam>();

  constructor(private readonly ignoreTags: boolean) {}

  identical(x: Type, y: Type): boolean {
    x = unalias(x);
    y = unalias(y);
    if (x === y) return true;
    switch (x.kind) {
      case 'basic':
        return y.kind === 'basic' && x.basicKind === y.basicKind;
      case 'pointer':
        return y.kind === 'pointer' && this.identical(x.elem, y.elem);
      case 'slice':
        return y.kind === 'slice' && this.identical(x.elem, y.elem);
      case 'array':
        // A negative length stands for an error that was reported.
        return (
          y.kind === 'array' &&
          (x.len < 0 || y.len < 0 || x.len === y.len) &&
          this.identical(x.elem, y.elem)
        );
      case 'map':
        return y.kind === 'map' && this.identical(x.key, y.key) && this.identical(x.elem, y.elem);
      case 'chan':
        return y.kind === 'chan' && x.dir === y.dir && this.identical(x.elem, y.elem);
      case 'struct':
        return y.kind === 'struct' && this.structs(x, y);
      case 'tuple':
        return y.kind === 'tuple' && this.tuples(x, y);
      case 'signature':
        return y.kind === 'signature' && this.signatures(x, y);
      case 'interface':
        return y.kind === 'interface' && this.interfaces(x, y);
      case 'union':
        return y.kind === 'union' && termsSubset(x.terms, y.terms) && termsSubset(y.terms, x.terms);
      case 'named':
        if (y.kind !== 'named' || x.origin !== y.origin) return false;
        return (
          x.typeArgs.length > 0 &&
          x.typeArgs.length === y.typeArgs.length &&
          x.typeArgs.every((a, i) => this.identical(a, y.typeArgs[i])) &&
          x.enclosingArgs.length === y.enclosingArgs.length &&
          x.enclosingArgs.every((a, i) => this.identical(a, y.enclosingArgs[i]))
        );
      case 'typeparam':
        return y.kind === 'typeparam' && this.renamed.get(y) === x;
      case 'alias':
        return false;
    }
  }

  private structs(x: Struct, y: Struct): boolean {
    if (x.fields.length !== y.fields.length) return false;
    return x.fields.every((f, i) => {
      const g = y.fields[i];
      if (f.embedded !== g.embedded || f.id !== g.id) return false;
      if (!this.ignoreTags && (x.tags[i] ?? '') !== (y.tags[i] ?? '')) return false;
      return this.identical(f.type!, g.type!);
    });
  }

  private tuples(x: Tuple, y: Tuple): boolean {
    return (
      x.vars.length === y.vars.length &&
      x.vars.every((v, i) => this.identical(v.type!, y.vars[i].type!))
    );
  }

  private signatures(x: Signature, y: Signature): boolean {
    if (x.typeParams.length !== y.typeParams.length || x.variadic !== y.variadic) return false;
    y.typeParams.forEach((tp, i) => this.renamed.set(tp, x.typeParams[i]));
    const same =
      x.typeParams.every((tp, i) =>
        this.identical(tp.constraint, y.typeParams[i].constraint),
      ) &&
      this.tuples(x.params, y.params) &&
      this.tuples(x.results, y.results);
    for (const tp of y.typeParams) this.renamed.delete(tp);
    return same;
  }

  private interfaces(x: Interface, y: Interface): boolean {
    const xs = typeSetOf(x);
    const ys = typeSetOf(y);
    if (xs.comparable !== ys.comparable || xs.methods.length !== ys.methods.length) return false;
    if (!termsSubset(xs.terms, ys.terms) || !termsSubset(ys.terms, xs.terms)) return false;
    if (xs.methods.length === 0) return true;
    if (this.pairs.some(([a, b]) => (a === x && b === y) || (a === y && b === x))) return true;
    this.pairs.push([x, y]);
    const same = xs.methods.every((m, i) => {
      const n = ys.methods[i];
      return m.id === n.id && this.identical(m.type!, n.type!);
    });
    this.pairs.pop();
    return same;
  }
}
