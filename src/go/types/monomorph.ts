// Infinite instantiation: a generic function that instantiates itself with ever larger types.
//
// Type parameters form a graph: an edge leads from a type parameter to the one that an
// instantiation replaces with a type mentioning it. A cycle that adds to the type never ends.

import type { Checker } from './checker';
import type { Pos } from './objects';
import { mentions } from './subst';
import type { Type, TypeParam } from './types';
import { unalias } from './underlying';

interface Edge {
  to: TypeParam;
  /** The argument is more than the type parameter itself. */
  grows: boolean;
  pos: Pos;
  arg: Type;
}

/** Reports instantiations that would never end. */
export function checkInstantiationCycles(c: Checker): void {
  if (c.instantiations.length === 0) return;
  const edges = new Map<TypeParam, Edge[]>();
  const all = new Set<TypeParam>();
  const canon = (p: TypeParam): TypeParam => c.canonicalParam.get(p) ?? p;
  for (const { params } of c.instantiations) for (const p of params) all.add(canon(p));
  for (const p of c.canonicalParam.keys()) all.add(p);
  const sources = [...all];
  for (const { pos, params, args } of c.instantiations) {
    params.forEach((p, i) => {
      const arg = args[i];
      if (arg === undefined) return;
      for (const q of sources) {
        const plain = unalias(arg) === q;
        if (!plain && !mentions(arg, [q])) continue;
        const from = canon(q);
        let list = edges.get(from);
        if (list === undefined) edges.set(from, (list = []));
        list.push({ to: canon(p), grows: !plain, pos: pos[i], arg });
      }
    });
  }
  for (const [from, list] of edges) {
    for (const e of list) {
      if (!e.grows || !reaches(e.to, from, edges)) continue;
      report(c, e);
      return;
    }
  }
}

function reaches(from: TypeParam, to: TypeParam, edges: Map<TypeParam, Edge[]>): boolean {
  const seen = new Set<TypeParam>();
  const stack = [from];
  for (let p = stack.pop(); p !== undefined; p = stack.pop()) {
    if (p === to) return true;
    if (seen.has(p)) continue;
    seen.add(p);
    for (const e of edges.get(p) ?? []) stack.push(e.to);
  }
  return false;
}

function report(c: Checker, e: Edge): void {
  const line = `\n\t${c.fset.format(e.pos)}: ${e.to.obj.name} instantiated as ${c.show(e.arg)}`;
  c.error(e.to.obj.pos, 'InvalidInstanceCycle', `instantiation cycle:${line}`);
}
