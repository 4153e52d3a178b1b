// Shifts by the width of the integer or more, whose result is always the same.

import { sizeof, toInt, type Type, unalias, underlying } from '../types';
import { type Analyzer, type Pass } from './pass';
import type { Expr } from '../syntax';
import { some, walk } from './walk';

export const shift: Analyzer = {
  name: 'shift',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind === 'BinaryExpr' && (n.op === '<<' || n.op === '>>')) check(pass, n.pos, n.x, n.y);
        else if (n.kind === 'AssignStmt' && (n.tok === '<<=' || n.tok === '>>=')) check(pass, n.pos, n.lhs[0], n.rhs[0]);
      });
    }
  },
};

function check(pass: Pass, pos: number, x: Expr, y: Expr): void {
  // A constant shift is checked when it is folded, and one of a constant is often meant so.
  if (pass.info.valueOf(x) !== null) return;
  const count = pass.info.valueOf(y);
  const t = pass.typeOf(x);
  if (count === null || t === null || measuresSize(y)) return;
  const n = toInt(count);
  const bits = width(t);
  if (n.kind !== 'int' || bits === null || n.value < BigInt(bits) || n.value >= 1n << 63n) return;
  pass.report(pos, `${pass.src(x)} (${bits} bits) too small for shift of ${n.value}`);
}

/** Counts made from unsafe.Sizeof are right on some machine. */
function measuresSize(e: Expr): boolean {
  return some(e, (n) => n.kind === 'SelectorExpr' && n.sel.name === 'Sizeof');
}

function width(t: Type): number | null {
  if (unalias(t).kind === 'typeparam') return null;
  const u = underlying(t);
  return u.kind === 'basic' && /^u?int/.test(u.name) ? sizeof(u) * 8 : null;
}
