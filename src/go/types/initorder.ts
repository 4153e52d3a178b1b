// Package initialisation: the order in which package variables are given their values, and cycles in
// it. A variable comes after all variables that its initialiser refers to, directly or through
// functions; otherwise in source order.

import type { Checker, DeclInfo } from './checker';
import type { Initializer } from './info';
import type { GoObject } from './objects';

/** Initialisers in the order in which they run. */
export function computeInitOrder(c: Checker): Initializer[] {
  const out: Initializer[] = [];
  const emitted = new Set<DeclInfo>();
  const visiting: GoObject[] = [];
  const done = new Set<GoObject>();
  let failed = false;
  const visit = (o: GoObject): void => {
    if (done.has(o) || failed) return;
    const at = visiting.indexOf(o);
    if (at >= 0) {
      const cycle = visiting.slice(at);
      // Functions may refer to one another; only a variable in the circle makes it an error.
      if (cycle.some((x) => x.kind === 'var')) {
        failed = true;
        reportCycle(c, cycle);
      }
      return;
    }
    const d = c.objDecls.get(o);
    if (d === undefined) return;
    visiting.push(o);
    for (const dep of dependencies(d)) visit(dep);
    visiting.pop();
    done.add(o);
    if (o.kind === 'var' && d.init !== null && !emitted.has(d)) {
      emitted.add(d);
      const lhs = d.lhs ?? [o];
      for (const v of lhs) done.add(v);
      out.push({ lhs, rhs: d.init });
    }
  };
  const vars = [...c.objDecls.keys()].filter((o) => o.kind === 'var').sort((a, b) => a.order - b.order);
  for (const v of vars) visit(v);
  return out;
}

function dependencies(d: DeclInfo): GoObject[] {
  return [...d.deps].filter((o) => o.kind === 'var' || o.kind === 'func').sort((a, b) => a.order - b.order);
}

function reportCycle(c: Checker, cycle: readonly GoObject[]): void {
  const start = cycle.reduce((a, b) => (a.kind === 'var' && (b.kind !== 'var' || a.pos < b.pos) ? a : b));
  const i = cycle.indexOf(start);
  const order = [...cycle.slice(i), ...cycle.slice(0, i)];
  if (order.length === 1) {
    c.error(start.pos, 'InvalidInitCycle', `initialization cycle: ${start.name} refers to itself`);
    return;
  }
  const lines = order.map((o, k) => `\n\t${c.fset.format(o.pos)}: ${o.name} refers to ${order[(k + 1) % order.length].name}`);
  c.error(start.pos, 'InvalidInitCycle', `initialization cycle for ${start.name}${lines.join('')}`);
}
