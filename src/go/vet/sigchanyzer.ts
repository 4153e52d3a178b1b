// signal.Notify with an unbuffered channel, which may miss signals.

import type { CallExpr, Expr, Node } from '../syntax';
import type { GoObject } from '../types';
import { type Analyzer, isFunction, type Pass, unparen } from './pass';
import { walk } from './walk';

export const sigchanyzer: Analyzer = {
  name: 'sigchanyzer',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'CallExpr' || !isFunction(pass.callee(n), 'os/signal', 'Notify') || n.args.length === 0) return;
        const make = channelMake(pass, file, n.args[0]);
        if (make !== null && make.args.length === 1) {
          pass.report(n.pos, 'misuse of unbuffered os.Signal channel as argument to signal.Notify');
        }
      });
    }
  },
};

/** The call of make that a channel variable is defined by. */
function channelMake(pass: Pass, file: Node, e: Expr): CallExpr | null {
  const arg = unparen(e);
  if (arg.kind !== 'Ident') return null;
  const obj = pass.info.uses.get(arg);
  return obj === undefined ? null : definition(pass, file, obj);
}

function definition(pass: Pass, file: Node, obj: GoObject): CallExpr | null {
  let found: CallExpr | null = null;
  const consider = (names: readonly Expr[], values: readonly Expr[]): void => {
    names.forEach((name, i) => {
      const v = values[i];
      if (name.kind !== 'Ident' || pass.info.defs.get(name) !== obj || v?.kind !== 'CallExpr') return;
      if (v.fun.kind === 'Ident' && v.fun.name === 'make') found = v;
    });
  };
  walk(file, (n) => {
    if (n.kind === 'AssignStmt') consider(n.lhs, n.rhs);
    else if (n.kind === 'VarSpec') consider(n.names, n.values);
  });
  return found;
}
