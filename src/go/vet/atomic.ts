// x = atomic.AddInt32(&x, 1), which is not atomic.

import { type Analyzer, isFunction, type Pass, unparen } from './pass';
import type { CallExpr, Expr } from '../syntax';
import { walk } from './walk';

const adders = ['AddInt32', 'AddInt64', 'AddUint32', 'AddUint64', 'AddUintptr'];

export const atomic: Analyzer = {
  name: 'atomic',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'AssignStmt' || n.lhs.length !== n.rhs.length) return;
        if (n.lhs.length === 1 && n.tok === ':=') return;
        n.rhs.forEach((r, i) => {
          if (r.kind !== 'CallExpr' || !isFunction(pass.callee(r), 'sync/atomic', ...adders)) return;
          if (assignsOperand(pass, n.lhs[i], r)) pass.report(n.lhs[i].pos, 'direct assignment to atomic value');
        });
      });
    }
  },
};

/** Whether the variable assigned to is the one that is added to. */
function assignsOperand(pass: Pass, left: Expr, call: CallExpr): boolean {
  if (call.args.length !== 2) return false;
  const arg = unparen(call.args[0]);
  if (arg.kind === 'UnaryExpr' && arg.op === '&') return pass.key(left) === pass.key(arg.x);
  return left.kind === 'StarExpr' && pass.key(left.x) === pass.key(arg);
}
