// Assertions from one interface to another that no type can satisfy both of.

import { identical, type Type, typeSetOf, unalias, underlying } from '../types';
import { type Analyzer, type Pass } from './pass';
import type { Expr } from '../syntax';
import { walk } from './walk';

export const ifaceassert: Analyzer = {
  name: 'ifaceassert',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind === 'TypeAssertExpr' && n.type !== null) check(pass, n.x, n.type, n.type.pos);
        if (n.kind !== 'TypeSwitchStmt') return;
        for (const clause of n.clauses) for (const e of clause.list ?? []) check(pass, n.x, e, e.pos);
      });
    }
  },
};

function check(pass: Pass, x: Expr, target: Expr, pos: number): void {
  const v = pass.typeOf(x);
  const t = pass.typeOf(target);
  if (v === null || t === null) return;
  const name = conflict(v, t);
  if (name === null) return;
  const types = `${pass.show(v)} and ${pass.show(t)}`;
  pass.report(pos, `impossible type assertion: no type can implement both ${types} (conflicting types for ${name} method)`);
}

/** A method that both interfaces have, with different signatures. */
function conflict(v: Type, t: Type): string | null {
  const vu = underlying(v);
  const tu = underlying(t);
  if (vu.kind !== 'interface' || tu.kind !== 'interface') return null;
  if (unalias(v).kind === 'typeparam' || unalias(t).kind === 'typeparam') return null;
  const have = typeSetOf(tu).methods;
  for (const m of typeSetOf(vu).methods) {
    const other = have.find((h) => h.id === m.id);
    if (other !== undefined && !identical(m.type!, other.type!)) return m.name;
  }
  return null;
}
