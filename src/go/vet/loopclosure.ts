// Function literals that use a loop's variable after the iteration, before go1.22 gave each its own.

import type { ForStmt, Node, RangeStmt, Stmt } from '../syntax';
import type { GoObject } from '../types';
import { type Analyzer, isMethod, type Pass, unparen } from './pass';
import { walk } from './walk';

export const loopclosure: Analyzer = {
  name: 'loopclosure',
  run(pass) {
    for (const file of pass.files) {
      const minor = Number(/^go1\.(\d+)/.exec(pass.info.fileVersions.get(file) ?? '')?.[1] ?? 99);
      if (minor >= 22) continue;
      walk(file, (n) => {
        if (n.kind === 'RangeStmt' || n.kind === 'ForStmt') check(pass, n);
      });
    }
  },
};

function check(pass: Pass, loop: ForStmt | RangeStmt): void {
  const vars = loopVars(pass, loop);
  const last = loop.body.list[loop.body.list.length - 1];
  const literal = last === undefined ? null : escaping(pass, last);
  if (vars.size === 0 || literal === null) return;
  walk(literal, (n) => {
    if (n.kind !== 'Ident') return;
    const obj = pass.info.uses.get(n);
    if (obj !== undefined && vars.has(obj)) pass.report(n.pos, `loop variable ${n.name} captured by func literal`);
  });
}

function loopVars(pass: Pass, loop: ForStmt | RangeStmt): Set<GoObject> {
  const names =
    loop.kind === 'RangeStmt'
      ? [loop.key, loop.value]
      : loop.init?.kind === 'AssignStmt' && loop.init.tok === ':='
        ? loop.init.lhs
        : [];
  const vars = new Set<GoObject>();
  for (const e of names) {
    const obj = e?.kind === 'Ident' ? pass.info.defs.get(e) : null;
    if (obj !== null && obj !== undefined) vars.add(obj);
  }
  return vars;
}

/** The literal that the last statement of a loop starts, defers or hands to an errgroup. */
function escaping(pass: Pass, s: Stmt): Node | null {
  let call = null;
  if (s.kind === 'GoStmt' || s.kind === 'DeferStmt') {
    call = unparen(s.call);
    if (call.kind !== 'CallExpr') return null;
    const f = unparen(call.fun);
    return f.kind === 'FuncLit' ? f.body : null;
  }
  if (s.kind !== 'ExprStmt') return null;
  call = unparen(s.x);
  if (call.kind !== 'CallExpr' || call.args.length !== 1) return null;
  if (!isMethod(pass.callee(call), 'golang.org/x/sync/errgroup', 'Group', 'Go')) return null;
  const arg = unparen(call.args[0]);
  return arg.kind === 'FuncLit' ? arg.body : null;
}
