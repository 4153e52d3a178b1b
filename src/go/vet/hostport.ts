// Addresses for net.Dial that are put together by fmt.Sprintf("%s:%d"): wrong for IPv6.

import type { CallExpr, Expr, Node } from '../syntax';
import { type Analyzer, isFunction, isMethod, type Pass } from './pass';
import { walk } from './walk';

export const hostport: Analyzer = {
  name: 'hostport',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'CallExpr' || !dials(pass, n)) return;
        const address = n.args[1];
        if (address?.kind === 'CallExpr' && n.args.length === 2) check(pass, address, null);
        else if (address?.kind === 'Ident') {
          const value = definition(pass, file, address);
          if (value !== null) check(pass, value, n);
        }
      });
    }
  },
};

function dials(pass: Pass, call: CallExpr): boolean {
  const f = pass.callee(call);
  return isFunction(f, 'net', 'Dial', 'DialTimeout') || isMethod(f, 'net', 'Dialer', 'Dial');
}

function check(pass: Pass, e: Expr, dial: CallExpr | null): void {
  if (e.kind !== 'CallExpr' || e.args.length !== 3 || !isFunction(pass.callee(e), 'fmt', 'Sprintf')) return;
  const value = pass.info.valueOf(e.args[0]);
  const format = value?.kind === 'string' ? value.bytes : null;
  if (format !== '%s:%d' && format !== '%s:%s') return;
  const where = dial === null ? '' : ` (passed to net.Dial at L${pass.fset.position(dial.pos).line})`;
  pass.report(e.args[0].pos, `address format ${JSON.stringify(format)} does not work with IPv6${where}`);
}

/** What a variable is defined to be, if its definition has one value. */
function definition(pass: Pass, file: Node, use: Expr): Expr | null {
  const v = use.kind === 'Ident' ? pass.info.uses.get(use) : undefined;
  let found: Expr | null = null;
  const consider = (names: readonly Expr[], values: readonly Expr[]): void => {
    const defines = names.some((n) => n.kind === 'Ident' && v !== undefined && pass.info.defs.get(n) === v);
    if (defines && values.length === 1) found = values[0];
  };
  walk(file, (n) => {
    if (n.kind === 'AssignStmt') consider(n.lhs, n.rhs);
    else if (n.kind === 'VarSpec') consider(n.names, n.values);
  });
  return found;
}
