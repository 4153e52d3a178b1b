// resp, err := http.Get(url), and at once a defer that uses resp, which is nil if there was an error.

import type { CallExpr, Expr, Ident, Node } from '../syntax';
import { unalias } from '../types';
import { type Analyzer, isNamed, type Pass } from './pass';
import { walk } from './walk';

export const httpresponse: Analyzer = {
  name: 'httpresponse',
  run(pass) {
    for (const file of pass.files) {
      walk(file, (n, above) => {
        if (n.kind === 'CallExpr' && asksServer(pass, n)) check(pass, n, above);
      });
    }
  },
};

/** Whether a call is of a function of net/http or a method of its Client, and has a response and an error. */
function asksServer(pass: Pass, call: CallExpr): boolean {
  const { fun } = call;
  if (fun.kind !== 'SelectorExpr') return false;
  const sig = pass.typeOf(fun);
  if (sig?.kind !== 'signature' || sig.results.vars.length !== 2) return false;
  const [response, error] = sig.results.vars.map((v) => unalias(v.type!));
  if (response.kind !== 'pointer' || !isNamed(response.elem, 'net/http', 'Response') || !isNamed(error, '', 'error')) return false;
  const x = pass.typeOf(fun.x);
  if (x === null) return fun.x.kind === 'Ident' && fun.x.name === 'http';
  const receiver = unalias(x);
  return isNamed(receiver.kind === 'pointer' ? receiver.elem : receiver, 'net/http', 'Client');
}

function check(pass: Pass, call: CallExpr, above: readonly Node[]): void {
  const at = above.findLastIndex((n) => n.kind === 'BlockStmt');
  const block = above[at];
  if (at < 0 || block.kind !== 'BlockStmt') return;
  const inner = [...above.slice(at + 1), call];
  if (inner.slice(0, -1).some((n) => n.kind === 'CallExpr')) return;
  const i = block.list.findIndex((s) => s === inner[0]);
  const [asked, next] = block.list.slice(i, i + 2);
  if (asked?.kind !== 'AssignStmt' || next?.kind !== 'DeferStmt' || next.call.kind !== 'CallExpr') return;
  const [response, used] = [root(asked.lhs[0]), root(next.call.fun)];
  if (response === null || used === null || pass.info.objectOf(response) !== pass.info.objectOf(used)) return;
  pass.report(used.pos, `using ${response.name} before checking for errors`);
}

/** The x of x.y.z. */
function root(e: Expr): Ident | null {
  return e.kind === 'SelectorExpr' ? root(e.x) : e.kind === 'Ident' ? e : null;
}
