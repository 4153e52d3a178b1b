// The order of package initialisation.
//
// A variable is ready when all variables that its initialiser depends on, also through functions,
// are initialised. The next one is always the earliest declared that is ready.

import type { Checker, DeclInfo } from './checker';
import type { Initializer } from './info';
import type { Func, GoObject, Var } from './objects';

/** Initialisers in order; cycles are reported. */
export function computeInitOrder(c: Checker): Initializer[] {
  const vars = packageVars(c);
  const deps = new Map<Var, Set<Var>>();
  for (const v of vars) deps.set(v, variableDeps(c, v));
  const out: Initializer[] = [];
  const pending = new Set(vars);
  const emitted = new Set<DeclInfo>();
  while (pending.size > 0) {
    let next: Var | null = null;
    for (const v of pending) {
      if (![...deps.get(v)!].some((d) => pending.has(d))) {
        next = v;
        break;
      }
    }
    if (next === null) {
      reportCycle(c, pending, deps);
      break;
    }
    pending.delete(next);
    const d = c.objDecls.get(next)!;
    if (emitted.has(d)) continue;
    emitted.add(d);
    // All variables of `var a, b = f()` are initialised at once.
    if (d.lhs !== null) for (const v of d.lhs) pending.delete(v);
    out.push({ lhs: d.lhs ?? [next], rhs: d.init! });
  }
  return out;
}

/** Package-level variables with an initialiser, in order of declaration. */
function packageVars(c: Checker): Var[] {
  const vars: Var[] = [];
  for (const [obj, d] of c.objDecls) if (obj.kind === 'var' && d.init !== null) vars.push(obj);
  return vars.sort((a, b) => a.order - b.order);
}

/** What an object's declaration refers to; a function's body is checked for that if need be. */
function directDeps(c: Checker, obj: GoObject): Set<GoObject> {
  const d = c.objDecls.get(obj);
  if (d === undefined) return new Set();
  if (obj.kind === 'func' && d.funcDecl !== null) c.checkBody(d.funcDecl);
  return d.deps;
}

/** The initialised variables that v's initialiser depends on, directly and through functions. */
function variableDeps(c: Checker, v: Var): Set<Var> {
  const out = new Set<Var>();
  const seen = new Set<Func>();
  const visit = (obj: GoObject): void => {
    for (const d of directDeps(c, obj)) {
      if (d.kind === 'var') {
        if (c.objDecls.get(d)!.init !== null) out.add(d);
      } else if (d.kind === 'func' && !seen.has(d)) {
        seen.add(d);
        visit(d);
      }
    }
  };
  visit(v);
  return out;
}

/** Some of the pending variables depend on themselves. */
function reportCycle(c: Checker, pending: Set<Var>, deps: Map<Var, Set<Var>>): void {
  for (const v of pending) {
    if (!reaches(v, v, deps)) continue;
    const path = findPath(c, v);
    if (path !== null) {
      report(c, path);
      return;
    }
  }
}

function reaches(from: Var, to: Var, deps: Map<Var, Set<Var>>): boolean {
  const seen = new Set<Var>();
  const visit = (v: Var): boolean => {
    for (const d of deps.get(v) ?? []) {
      if (d === to) return true;
      if (seen.has(d)) continue;
      seen.add(d);
      if (visit(d)) return true;
    }
    return false;
  };
  return visit(from);
}

/** The chain of references that leads from v back to v, functions included. */
function findPath(c: Checker, v: Var): GoObject[] | null {
  const seen = new Set<GoObject>();
  const walk = (obj: GoObject, path: GoObject[]): GoObject[] | null => {
    const next = [...directDeps(c, obj)].sort((a, b) => a.order - b.order);
    for (const d of next) {
      if (d.kind !== 'var' && d.kind !== 'func') continue;
      if (d === v) return path;
      if (seen.has(d)) continue;
      seen.add(d);
      const r = walk(d, [...path, d]);
      if (r !== null) return r;
    }
    return null;
  };
  return walk(v, [v]);
}

function report(c: Checker, cycle: GoObject[]): void {
  const first = cycle[0];
  if (cycle.length === 1) {
    c.error(first.pos, 'InvalidInitCycle', `initialization cycle: ${first.name} refers to itself`);
    return;
  }
  let msg = `initialization cycle for ${first.name}`;
  cycle.forEach((o, i) => {
    const next = cycle[(i + 1) % cycle.length];
    msg += `\n\t${c.fset.format(o.pos)}: ${o.name} refers to ${next.name}`;
  });
  c.error(first.pos, 'InvalidInitCycle', msg);
}
