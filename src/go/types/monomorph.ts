// Instantiation cycles: a generic function that instantiates itself with ever larger types would
// need infinitely many instances. A cycle among type parameters in which at least one step wraps
// the parameter in another type shows that.

import type { Checker } from './checker';
import type { Type, TypeParam } from './types';

interface Edge {
  readonly from: TypeParam;
  readonly to: TypeParam;
  /** The parameter stands inside another type. */
  readonly grows: boolean;
  readonly pos: number;
}

/** Reports type parameters that would be instantiated without end. */
export function checkInstantiationCycles(c: Checker): void {
  const edges: Edge[] = [];
  for (const { pos, params, args } of c.instantiations) {
    params.forEach((to, i) => {
      if (args[i] === undefined) return;
      for (const { param, nested } of paramsIn(args[i])) edges.push({ from: param, to, grows: nested, pos });
    });
  }
  for (const e of edges) {
    if (!e.grows || !reaches(edges, e.to, e.from)) continue;
    c.error(e.pos, 'InvalidInstanceCycle', 'instantiation cycle');
    return;
  }
}

function reaches(edges: readonly Edge[], from: TypeParam, to: TypeParam): boolean {
  const seen = new Set<TypeParam>();
  const work = [from];
  for (let p = work.pop(); p !== undefined; p = work.pop()) {
    if (p === to) return true;
    if (seen.has(p)) continue;
    seen.add(p);
    for (const e of edges) if (e.from === p) work.push(e.to);
  }
  return false;
}

function paramsIn(t: Type, nested = false): { param: TypeParam; nested: boolean }[] {
  switch (t.kind) {
    case 'typeparam':
      return [{ param: t, nested }];
    case 'pointer':
    case 'slice':
    case 'array':
    case 'chan':
      return paramsIn(t.elem, true);
    case 'map':
      return [...paramsIn(t.key, true), ...paramsIn(t.elem, true)];
    case 'signature':
      return [...t.params.vars, ...t.results.vars].flatMap((v) => (v.type === null ? [] : paramsIn(v.type, true)));
    case 'struct':
      return t.fields.flatMap((f) => (f.type === null ? [] : paramsIn(f.type, true)));
    case 'named':
    case 'alias':
      return t.typeArgs.flatMap((a) => paramsIn(a, true));
    default:
      return [];
  }
}
