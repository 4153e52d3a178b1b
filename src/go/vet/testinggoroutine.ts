// t.Fatal and its like in goroutines: they end only the goroutine that calls them.

import type { BlockStmt, CallExpr, Node } from '../syntax';
import { type Func } from '../types';
import { type Analyzer, isMethod, type Pass, unparen } from './pass';
import { walk } from './walk';

const forbidden = ['FailNow', 'Fatal', 'Fatalf', 'Skip', 'Skipf', 'SkipNow'];

export const testinggoroutine: Analyzer = {
  name: 'testinggoroutine',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n) => {
        if (n.kind === 'GoStmt' && n.call.kind === 'CallExpr') check(pass, n, n.call);
      });
    }
  },
};

function check(pass: Pass, go: Node, call: CallExpr): void {
  const f = unparen(call.fun);
  if (f.kind === 'FuncLit') {
    for (const c of calls(pass, f.body, f.body)) {
      pass.report(c.pos, `call to ${c.name} from a non-test goroutine`);
    }
    return;
  }
  const callee = pass.callee(call);
  const body = callee === null ? null : bodyOf(pass, callee);
  if (body === null) return;
  for (const c of calls(pass, body, null)) {
    pass.report(go.pos, `call to ${c.name} from a non-test goroutine (${callee!.name} calls ${c.name})`);
  }
}

/** Calls that end a test whose t comes from outside the scope. */
function calls(pass: Pass, body: BlockStmt, scope: Node | null): { pos: number; name: string }[] {
  const out: { pos: number; name: string }[] = [];
  walk(body, (n) => {
    if (n.kind === 'GoStmt') return false;
    if (n.kind !== 'CallExpr') return true;
    const f = pass.callee(n);
    const type = ['T', 'B', 'F', 'common'].find((t) => isMethod(f, 'testing', t, ...forbidden));
    const sel = unparen(n.fun);
    if (type === undefined || f === null || sel.kind !== 'SelectorExpr') return true;
    const t = unparen(sel.x);
    const obj = t.kind === 'Ident' ? pass.info.uses.get(t) : undefined;
    const inside = scope !== null && obj !== undefined && obj.pos >= scope.pos && obj.pos < scope.end;
    if (!inside) out.push({ pos: n.pos, name: `(${receiverText(pass, sel.x)}).${f.name}` });
    return true;
  });
  return out;
}

function receiverText(pass: Pass, e: Parameters<typeof unparen>[0]): string {
  const t = pass.typeOf(e);
  return t === null ? '*testing.T' : pass.show(t);
}

function bodyOf(pass: Pass, f: Func): BlockStmt | null {
  for (const d of pass.functions()) if (pass.info.defs.get(d.name) === f) return d.body;
  return null;
}
