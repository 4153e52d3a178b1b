// Labels: the parser's branch checks (syntax/branches.ts) report what is wrong with them and resolve
// their targets; here they only become objects, for Info.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';

/** Nothing is left to check: branches were resolved when the function was parsed. */
export function checkLabels(c: Checker, body: ast.BlockStmt): void {
  void c;
  void body;
}
