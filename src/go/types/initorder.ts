// The order of package initialisation, and cycles in it.
//
// A variable is ready when all variables that its initialiser depends on, also through functions,
// are initialised. The next one is always the earliest declared that is ready.

import type { Checker, DeclInfo } from './checker';
import type { Initializer } from './info';
import type { Func, GoObject, Var } from './objects';

/** Initialisers in order. */
export function computeInitOrder(c: Checker): Initializer[] {
  const vars = packageVars(c);
  const deps = new Map<Var, Set<Var>>();
  for (const v of vars) deps.set(v, variableDeps(c, v));
  const out: Initializer[] = [];
  const done = new Set<Var>();
  const emitted = new Set<DeclInfo>();
  const emit = (v: Var): void => {
    const d = c.objDecls.get(v)!;
    // All variables of `var a, b = f()` are initialised at once.
    for (const o of d.lhs ?? [v]) done.add(o);
    if (emitted.has(d)) return;
    emitted.add(d);
    out.push({ lhs: d.lhs ?? [v], rhs: d.init! });
  };
  // After each step the search starts over: an earlier variable may have become ready.
  let pending = vars;
  while (pending.length > 0) {
    // Inside a cycle, which is reported elsewhere, any order will do.
    const next = pending.find((v) => ready(v, deps, done)) ?? pending[0];
    emit(next);
    pending = pending.filter((v) => !done.has(v));
  }
  return out;
}

function ready(v: Var, deps: Map<Var, Set<Var>>, done: Set<Var>): boolean {
  for (const d of deps.get(v)!) if (!done.has(d)) return false;
  return true;
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

// ---------------------------------------------------------------------------- Cycles

/** A constant or variable in the graph of what depends on what. */
interface Node {
  readonly obj: GoObject;
  readonly preds: Set<Node>;
  readonly succs: Set<Node>;
  /** How many of what it depends on are still to come. */
  waiting: number;
}

/** Reports constants and variables whose initialisation depends on themselves. */
export function reportInitCycles(c: Checker): void {
  const pending = new Set(dependencyGraph(c));
  while (pending.size > 0) {
    let next: Node | null = null;
    for (const n of pending) {
      const better = next === null || n.waiting < next.waiting || (n.waiting === next.waiting && n.obj.order < next.obj.order);
      if (better) next = n;
      if (n.waiting === 0) break;
    }
    if (next === null) return;
    if (next.waiting > 0) {
      const path = findPath(c, next.obj, next.obj, new Set());
      if (path !== null && !path.some((o) => c.reportedCycles.has(o))) report(c, [next.obj, ...path]);
    }
    pending.delete(next);
    for (const p of next.preds) p.waiting--;
  }
}

/** The graph of constants and variables; functions are replaced by what they lead to. */
function dependencyGraph(c: Checker): Node[] {
  const nodes = new Map<GoObject, Node>();
  const objects = [...c.objDecls.keys()].sort((a, b) => a.order - b.order);
  for (const obj of objects) {
    if (obj.kind === 'typename') continue;
    nodes.set(obj, { obj, preds: new Set(), succs: new Set(), waiting: 0 });
  }
  for (const n of nodes.values()) {
    for (const d of c.objDecls.get(n.obj)!.deps) {
      const to = nodes.get(d);
      if (to === undefined) continue;
      n.succs.add(to);
      to.preds.add(n);
    }
  }
  const rest: Node[] = [];
  const cost = (n: Node): number => n.preds.size * n.succs.size;
  const funcs = [...nodes.values()].filter((n) => n.obj.kind === 'func').sort((a, b) => cost(a) - cost(b));
  for (const n of funcs) bypass(n);
  for (const n of nodes.values()) {
    if (n.obj.kind === 'func') continue;
    n.waiting = n.succs.size;
    rest.push(n);
  }
  return rest;
}

function bypass(n: Node): void {
  for (const p of n.preds) {
    if (p === n) continue;
    for (const s of n.succs) {
      if (s === n) continue;
      p.succs.add(s);
      s.preds.add(p);
    }
    p.succs.delete(n);
  }
  for (const s of n.succs) s.preds.delete(n);
}

/** The objects between `from` and `to` on a chain of references, functions included. */
function findPath(c: Checker, from: GoObject, to: GoObject, seen: Set<GoObject>): GoObject[] | null {
  if (seen.has(from)) return null;
  seen.add(from);
  const deps = [...(c.objDecls.get(from)?.deps ?? [])].sort((a, b) => a.order - b.order);
  for (const d of deps) {
    if (d === to) return [];
    const rest = findPath(c, d, to, seen);
    if (rest !== null) return [d, ...rest];
  }
  return null;
}

function report(c: Checker, cycle: readonly GoObject[]): void {
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
