// Comparability: which types == applies to, and why not.

import type { Type } from './types';
import { BasicKind } from './types';
import { constraintInterface, typeSetOf } from './typeset';
import { underlying } from './underlying';

/**
 * Whether values of type t can be compared. With `dynamic`, interfaces count although comparing
 * them may panic; without, only strictly comparable types do.
 */
export function isComparable(t: Type, dynamic: boolean): boolean {
  return incomparableCause(t, dynamic) === null;
}

/**
 * Why t is not comparable, or null if it is. The cause may be empty when the type's form says it
 * all. `show` renders types in the cause.
 */
export function incomparableCause(
  t: Type,
  dynamic: boolean,
  show: (t: Type) => string = () => '',
  seen: Set<Type> = new Set(),
): string | null {
  if (seen.has(t)) return null;
  seen.add(t);
  const u = underlying(t);
  switch (u.kind) {
    case 'basic':
      return u.basicKind === BasicKind.UntypedNil ? '' : null;
    case 'pointer':
    case 'chan':
      return null;
    case 'interface': {
      let s = t;
      while (s.kind === 'alias' && s.rhs !== null) s = s.rhs;
      if (dynamic && s.kind !== 'typeparam') return null;
      const set = typeSetOf(s.kind === 'typeparam' ? constraintInterface(s) : u);
      if (set.terms === null ? set.comparable : everyTermComparable(set.terms, seen)) return null;
      if (s.kind !== 'typeparam') return '';
      return set.terms !== null && set.terms.length === 0 ? 'empty type set' : 'incomparable types in type set';
    }
    case 'struct':
      for (const f of u.fields) {
        if (f.type !== null && incomparableCause(f.type, dynamic, show, seen) !== null) {
          return `struct containing ${show(f.type)} cannot be compared`;
        }
      }
      return null;
    case 'array':
      if (incomparableCause(u.elem, dynamic, show, seen) !== null) {
        return `${show(t)} cannot be compared`;
      }
      return null;
    default:
      return '';
  }
}

function everyTermComparable(terms: readonly { type: Type }[], seen: Set<Type>): boolean {
  return terms.length > 0 && terms.every((x) => incomparableCause(x.type, false, undefined, seen) === null);
}
