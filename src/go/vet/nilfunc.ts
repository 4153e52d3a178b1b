// Comparisons of declared functions with nil, which they never are.

import { type Analyzer, type Pass, unparen } from './pass';
import type { Expr } from '../syntax';
import { walk } from './walk';

export const nilfunc: Analyzer = {
  name: 'nilfunc',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind !== 'BinaryExpr' || (n.op !== '==' && n.op !== '!=')) return;
        const f = isNil(pass, n.x) ? n.y : isNil(pass, n.y) ? n.x : null;
        const name = f === null ? null : functionNamed(pass, f);
        if (name === null) return;
        pass.report(n.pos, `comparison of function ${name} ${n.op} nil is always ${n.op === '!='}`);
      });
    }
  },
};

function isNil(pass: Pass, e: Expr): boolean {
  const u = unparen(e);
  return u.kind === 'Ident' && pass.info.uses.get(u)?.kind === 'nil';
}

function functionNamed(pass: Pass, e: Expr): string | null {
  let u = unparen(e);
  if (u.kind === 'IndexExpr') u = u.x;
  const id = u.kind === 'Ident' ? u : u.kind === 'SelectorExpr' ? u.sel : null;
  const obj = id === null ? undefined : pass.info.uses.get(id);
  return obj?.kind === 'func' ? obj.name : null;
}
