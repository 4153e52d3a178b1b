// Evaluating expressions only for their effect on the checker: what they use counts as used.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import { unparen } from './exprstring';
import { checkMulti, checkRaw } from './expressions';
import { Operand } from './operand';

/** Checks expressions whose values do not matter; whether all were valid. */
export function useExprs(c: Checker, list: readonly (ast.Expr | null)[]): boolean {
  let ok = true;
  for (const e of list) if (e !== null && !useExpr(c, e, false)) ok = false;
  return ok;
}

/** The same for left-hand sides: assigning to a variable does not use it. */
export function useLhsExprs(c: Checker, list: readonly ast.Expr[]): boolean {
  let ok = true;
  for (const e of list) if (!useExpr(c, e, true)) ok = false;
  return ok;
}

function useExpr(c: Checker, e0: ast.Expr, lhs: boolean): boolean {
  const e = unparen(e0);
  if (e.kind === 'KeyValueExpr') return useExpr(c, e.value, lhs);
  if (e.kind === 'Ident' && e.name === '_') return true;
  const found = lhs && e.kind === 'Ident' ? c.lookup(e.name, e.pos)?.obj : undefined;
  const v = found?.kind === 'var' && found.pkg === c.pkg ? found : null;
  const used = v?.used ?? false;
  const x = new Operand();
  checkRaw(c, null, x, e0, null, true);
  if (v !== null) v.used = used;
  return x.mode !== 'invalid';
}

/** The operands of an expression list, checked (again). */
export function operandsOf(c: Checker, list: readonly ast.Expr[]): Operand[] {
  return list.flatMap((e) => checkMulti(c, e, false).list);
}
