// Variables that are declared and never used.

import type { Checker } from './checker';
import type { Scope, Var } from './objects';

/** Reports unused variables of a function's scope and the blocks in it, in source order. */
export function reportUnusedVars(c: Checker, scope: Scope): void {
  const unused: Var[] = [];
  collect(scope, unused);
  unused.sort((a, b) => a.pos - b.pos);
  for (const v of unused) c.softError(v.pos, 'UnusedVar', `declared and not used: ${v.name}`);
}

function collect(scope: Scope, out: Var[]): void {
  for (const o of scope.objects()) if (o.kind === 'var' && !o.used && !o.isParam) out.push(o);
  // Function literals report their own.
  for (const child of scope.children) if (!child.isFunc) collect(child, out);
}
