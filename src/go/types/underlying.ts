// Underlying types: seeing through names and aliases.

import { Interface, type Struct, type Type, type TypeParam } from './types';
import { emptyInterface, typ } from './universe';

/** Follows alias declarations to the type they name. */
export function unalias(t: Type): Type {
  while (t.kind === 'alias') {
    if (t.rhs === null) return typ.invalid;
    t = t.rhs;
  }
  return t;
}

/**
 * The underlying type of t; that of a type parameter is its constraint interface. A type whose
 * declaration is still being checked has the invalid type.
 */
export function underlying(t: Type): Type {
  for (;;) {
    switch (t.kind) {
      case 'named':
        return t.underlyingOrNil ?? typ.invalid;
      case 'alias':
        if (t.rhs === null) return typ.invalid;
        t = t.rhs;
        break;
      case 'typeparam':
        return constraintInterface(t);
      default:
        return t;
    }
  }
}

/** The constraint of a type parameter as an interface; `[P int]` means `[P interface{ int }]`. */
export function constraintInterface(p: TypeParam): Interface {
  if (p.iface !== null) return p.iface;
  const u = underlying(p.constraint);
  if (u.kind === 'interface') return (p.iface = u);
  // The constraint's declaration is in progress, or had an error.
  if (u === typ.invalid) return emptyInterface;
  p.iface = new Interface([], [p.constraint]);
  p.iface.implicit = true;
  return p.iface;
}

/** The struct type underlying t or the pointer's element; an error if there is none. */
export function coreStruct(t: Type): Struct {
  let u = underlying(t);
  if (u.kind === 'pointer') u = underlying(u.elem);
  if (u.kind !== 'struct') throw new Error('not a struct type: ' + u.kind);
  return u;
}
