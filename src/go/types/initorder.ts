// The order of package initialisation, and cycles in it.
//
// A variable is ready when all variables that its initialiser depends on, also through functions, come
// before it. The next one is always the earliest declared that is ready, where those without an
// initialiser count too, as they do in gc: what depends on them waits for their turn.

import type { Checker, DeclInfo } from './checker';
import type { Initializer } from './info';
import type { Func, GoObject, Var } from './objects';

/** Initialisers in order. */
export function computeInitOrder(c: Checker): Initializer[] {
  const out: Initializer[] = [];
  const emitted = new Set<DeclInfo>();
  for (const obj of orderOfVars(c)) {
    const d = c.objDecls.get(obj)!;
    // All variables of `var a, b = f()` are initialised at once.
    if (d.init === null || emitted.has(d)) continue;
    emitted.add(d);
    out.push({ lhs: d.lhs ?? [obj], rhs: d.init });
  }
  return out;
}

/** Package-level variables, each after those that it depends on. */
function orderOfVars(c: Checker): Var[] {
  const objects = [...c.objDecls.keys()].filter((o) => o.kind === 'var');
  objects.sort((a, b) => a.order - b.order);
  const waiting = new Map<Var, number>();
  const dependents = new Map<Var, Var[]>();
  for (const obj of objects) {
    const deps = dependencies(c, obj);
    waiting.set(obj, deps.size);
    for (const d of deps) {
      const list = dependents.get(d);
      if (list === undefined) dependents.set(d, [obj]);
      else list.push(obj);
    }
  }
  const out: Var[] = [];
  const pending = new Set(objects);
  while (pending.size > 0) {
    const next = firstReady(pending, waiting);
    pending.delete(next);
    out.push(next);
    for (const o of dependents.get(next) ?? []) waiting.set(o, waiting.get(o)! - 1);
  }
  return out;
}

/** The earliest declared that waits for nothing; inside a cycle, which is reported elsewhere, for the least. */
function firstReady(pending: Set<Var>, waiting: Map<Var, number>): Var {
  let best: Var | null = null;
  for (const o of pending) {
    const n = waiting.get(o)!;
    if (n === 0) return o;
    if (best === null || n < waiting.get(best)!) best = o;
  }
  return best!;
}

/** What an object's declaration refers to; a function's body is checked for that if need be. */
function directDeps(c: Checker, obj: GoObject): Set<GoObject> {
  const d = c.objDecls.get(obj);
  if (d === undefined) return new Set();
  if (obj.kind === 'func' && d.funcDecl !== null) c.checkBody(d.funcDecl);
  return d.deps;
}

/** The variables that a variable's initialiser depends on, directly and through functions. */
function dependencies(c: Checker, obj: Var): Set<Var> {
  const out = new Set<Var>();
  const seen = new Set<Func>();
  const visit = (o: GoObject): void => {
    for (const d of directDeps(c, o)) {
      if (d.kind === 'var') {
        if (d !== obj && c.objDecls.has(d)) out.add(d);
      } else if (d.kind === 'func' && !seen.has(d)) {
        seen.add(d);
        visit(d);
      }
    }
  };
  visit(obj);
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
