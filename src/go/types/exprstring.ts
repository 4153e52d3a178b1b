// Expressions as messages quote them; and seeing through parentheses.

import type * as ast from '../syntax/ast';
import { exprString as expressionText } from '../syntax/exprstring';

/** The expression as gc shows it in messages, empty if there is none. */
export function exprString(e: ast.Expr | null): string {
  return e === null ? '' : expressionText(e);
}

/** e without enclosing parentheses. */
export function unparen(e: ast.Expr): ast.Expr {
  while (e.kind === 'ParenExpr') e = e.x;
  return e;
}
