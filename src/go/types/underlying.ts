// Underlying types: seeing through names and aliases.

import type { Struct, Type } from './types';

/** Follows alias declarations to the type they name. */
export function unalias(t: Type): Type {
  while (t.kind === 'alias') {
    if (t.rhs === null) return t;
    t = t.rhs;
  }
  return t;
}

/** The underlying type of t. That of a type parameter is its constraint interface. */
export function underlying(t: Type): Type {
  for (;;) {
    switch (t.kind) {
      case 'named': {
        const u = t.underlying;
        if (u.kind !== 'named' && u.kind !== 'alias') return u;
        t = u;
        break;
      }
      case 'alias':
        if (t.rhs === null) throw new Error(`alias ${t.obj.name} has no type yet`);
        t = t.rhs;
        break;
      case 'typeparam':
        t = t.constraint;
        break;
      default:
        return t;
    }
  }
}

/** The struct type underlying t or the pointer's element; an error if there is none. */
export function coreStruct(t: Type): Struct {
  let u = underlying(t);
  if (u.kind === 'pointer') u = underlying(u.elem);
  if (u.kind !== 'struct') throw new Error('not a struct type: ' + u.kind);
  return u;
}
