// Anonymous interfaces that refer to themselves through their methods, which gc does not support:
//
//	type I interface{ m() interface{ I } }

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import type { Interface, Type } from './types';
import { typeSetOf } from './typeset';

/** Reports interface types that lead to an anonymous one that contains itself. */
export function reportAnonymousCycles(c: Checker): void {
  const finder = new CycleFinder();
  const exprs: [ast.Expr, Type][] = [];
  for (const [e, tv] of c.info.types) if (e.kind === 'InterfaceType') exprs.push([e, tv.type]);
  exprs.sort((a, b) => a[0].pos - b[0].pos);
  for (const [e, t] of exprs) {
    if (t.kind !== 'interface' || !finder.interface(t)) continue;
    const msg = 'invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)';
    c.error(e.pos, 'InvalidTypeCycle', msg);
  }
}

class CycleFinder {
  /** Interfaces on the way to the current one, and those done with. */
  private readonly state = new Map<Interface, 'open' | 'done'>();

  /** Whether an interface that is new to the search leads to a cycle. */
  interface(t: Interface): boolean {
    const state = this.state.get(t);
    if (state !== undefined) return state === 'open';
    this.state.set(t, 'open');
    const found = typeSetOf(t).methods.map((m) => m.type !== null && this.type(m.type)).includes(true);
    this.state.set(t, 'done');
    return found;
  }

  /** Looks into what a type literal is made of; names end the search. */
  private type(t: Type): boolean {
    switch (t.kind) {
      case 'interface':
        return this.interface(t);
      case 'pointer':
      case 'slice':
      case 'array':
      case 'chan':
        return this.type(t.elem);
      case 'map':
        return [this.type(t.key), this.type(t.elem)].includes(true);
      case 'struct':
        return t.fields.map((f) => f.type !== null && this.type(f.type)).includes(true);
      case 'signature':
        return [...t.params.vars, ...t.results.vars].map((v) => v.type !== null && this.type(v.type)).includes(true);
      case 'alias':
        return t.rhs !== null && this.type(t.rhs);
      default:
        return false;
    }
  }
}
