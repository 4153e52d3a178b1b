// The order of evaluation. A value's parts are expressions that read variables where they are used,
// which is after the calls of the rest of the statement; gc has the same order, and Go leaves it open.
// What Go orders is calls, receives and the predeclared functions: a value that comes from one of these
// without a call in the code (a length, half of a complex number) is read at once when calls follow.

import type * as ast from '../../syntax/ast';
import { builtinName } from './call';
import { expr } from './expr';
import type { FuncBuilder, Value } from './function';

const known = new WeakMap<ast.Expr, boolean>();

/** Whether evaluating an expression calls a function or receives from a channel. */
export function mayCall(fb: FuncBuilder, e: ast.Expr): boolean {
  let answer = known.get(e);
  if (answer === undefined) known.set(e, (answer = calls(fb, e)));
  return answer;
}

function calls(fb: FuncBuilder, e: ast.Expr): boolean {
  const any = (list: readonly (ast.Expr | null)[]): boolean => list.some((x) => x !== null && mayCall(fb, x));
  switch (e.kind) {
    case 'CallExpr': {
      const tv = fb.info.types.get(e);
      if (tv?.value) return false;
      const pure = fb.info.types.get(e.fun)?.mode === 'typexpr' || builtinName(fb, e.fun) !== null;
      return !pure || any(e.args);
    }
    case 'UnaryExpr':
      return e.op === '<-' || mayCall(fb, e.x);
    case 'BinaryExpr':
      return any([e.x, e.y]);
    case 'ParenExpr':
    case 'StarExpr':
    case 'SelectorExpr':
    case 'TypeAssertExpr':
      return mayCall(fb, e.x);
    case 'IndexExpr':
      return any([e.x, ...e.indices]);
    case 'SliceExpr':
      return any([e.x, e.low, e.high, e.max]);
    case 'KeyValueExpr':
      return any([e.key, e.value]);
    case 'CompositeLit':
      return any(e.elts);
    default:
      return false;
  }
}

/** The value of an expression that is followed by others of the same statement. */
export function exprBefore(fb: FuncBuilder, e: ast.Expr, later: readonly ast.Expr[]): Value {
  if (!later.some((x) => mayCall(fb, x))) return expr(fb, e);
  fb.callsFollow++;
  const v = expr(fb, e);
  fb.callsFollow--;
  return v;
}
