// Variables that are declared and not used.

import type { Checker } from './checker';
import type { Scope, Var } from './objects';

/** Reports the unused variables of a function's scopes; function literals report their own. */
export function reportUnusedVars(c: Checker, scope: Scope): void {
  const unused: Var[] = [];
  collect(scope, unused);
  unused.sort((a, b) => a.pos - b.pos);
  for (const v of unused) c.softError(v.pos, 'UnusedVar', `declared and not used: ${v.name}`);
}

function collect(scope: Scope, out: Var[]): void {
  for (const obj of scope.objects()) {
    if (obj.kind === 'var' && !obj.used) out.push(obj);
  }
  for (const child of scope.children) if (!child.isFunc) collect(child, out);
}
