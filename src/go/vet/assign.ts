// Assignments of a variable to itself.

import type { AssignStmt } from '../syntax';
import { underlying } from '../types';
import { hasEffects } from './effects';
import { type Analyzer, type Pass } from './pass';
import { walk } from './walk';

export const assign: Analyzer = {
  name: 'assign',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind === 'AssignStmt' && n.tok === '=' && n.lhs.length === n.rhs.length) check(pass, n);
      });
    }
  },
};

function check(pass: Pass, n: AssignStmt): void {
  const same: string[] = [];
  n.lhs.forEach((l, i) => {
    const r = n.rhs[i];
    if (hasEffects(pass, l) || hasEffects(pass, r) || isMapIndex(pass, l) || l.kind !== r.kind) return;
    if (pass.key(l) === pass.key(r)) same.push(pass.src(l));
  });
  if (same.length > 0) pass.report(n.pos, `self-assignment of ${same.join(', ')}`);
}

/** m[k] = m[k] adds a missing key. */
function isMapIndex(pass: Pass, e: AssignStmt['lhs'][number]): boolean {
  if (e.kind !== 'IndexExpr') return false;
  const t = pass.typeOf(e.x);
  return t !== null && underlying(t).kind === 'map';
}
