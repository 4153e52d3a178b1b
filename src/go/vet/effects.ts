// Expressions that do nothing but yield a value.

import type { Expr } from '../syntax';
import { type Pass } from './pass';
import { some } from './walk';

/** Whether evaluating e may do something: call a function, receive, or panic on purpose. */
export function hasEffects(pass: Pass, e: Expr): boolean {
  return some(e, (n) => {
    if (n.kind === 'CallExpr') return pass.info.types.get(n.fun)?.mode !== 'typexpr';
    return n.kind === 'UnaryExpr' && n.op === '<-';
  });
}
