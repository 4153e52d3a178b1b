// Values of types whose declarations are still being checked.
//
// `type T [unsafe.Sizeof(T{})]int` needs the size of T to know T. An expression that makes a value of
// such a type, or takes one apart, ends in an error that names the cycle.

import { cycleError } from './cycles';
import type { Checker } from './checker';
import type { Operand } from './operand';
import type { Alias, Named, Type } from './types';
import type { TypeName } from './objects';

/** Makes x invalid, after an error, if values of type t cannot exist yet. */
export function requireComplete(c: Checker, x: Operand, t: Type): boolean {
  if (c.objPath.length === 0) return true;
  const chain = pendingChain(c, t, new Set());
  if (chain === null) return true;
  const last = chain[chain.length - 1];
  const start = c.state.get(last);
  if (typeof start !== 'number') return true;
  cycleError(c, [...c.objPath.slice(start), ...chain.slice(0, -1)]);
  x.mode = 'invalid';
  return false;
}

/**
 * The types that lead from t, each containing the next, to one whose declaration is in progress;
 * null if there is no such type.
 */
function pendingChain(c: Checker, t: Type, seen: Set<Type>): TypeName[] | null {
  switch (t.kind) {
    case 'alias':
      return t.rhs === null ? null : extend(t, pendingChain(c, t.rhs, seen));
    case 'named': {
      if (seen.has(t)) return null;
      seen.add(t);
      const { origin } = t;
      const rhs = origin.fromRHS;
      if (rhs === null) return typeof c.state.get(origin.obj) === 'number' ? [origin.obj] : null;
      return extend(origin, pendingChain(c, rhs, seen));
    }
    case 'array':
      return pendingChain(c, t.elem, seen);
    case 'struct':
      for (const f of t.fields) {
        const chain = f.type === null ? null : pendingChain(c, f.type, seen);
        if (chain !== null) return chain;
      }
      return null;
    default:
      return null;
  }
}

function extend(t: Named | Alias, rest: TypeName[] | null): TypeName[] | null {
  return rest === null ? null : [t.obj, ...rest];
}
