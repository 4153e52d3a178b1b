// Cancel functions of contexts that are not called on some path.

import type { BlockStmt, Expr, FuncType, Ident, Node } from '../syntax';
import type { GoObject, Var } from '../types';
import { type Block, controlFlow } from './cfg';
import { type Analyzer, isFunction, isMethod, type Pass, unparen } from './pass';
import { some, walk } from './walk';

const makers = ['WithCancel', 'WithCancelCause', 'WithTimeout', 'WithTimeoutCause', 'WithDeadline', 'WithDeadlineCause'];

export const lostcancel: Analyzer = {
  name: 'lostcancel',
  run(pass) {
    for (const file of pass.files) {
      if (!file.imports.some((i) => i.path.value === '"context"')) continue;
      walk(file, (n) => {
        if (n.kind === 'FuncDecl' && n.body !== null) check(pass, n.type, n.body);
        else if (n.kind === 'FuncLit') check(pass, n.type, n.body);
      });
    }
  },
};

/** A cancel variable and the statement that sets it. */
interface Definition {
  readonly v: Var;
  readonly stmt: Node;
}

function check(pass: Pass, type: FuncType, body: BlockStmt): void {
  const defs = definitions(pass, body);
  if (defs.length === 0) return;
  const entry = controlFlow(body, (n) => neverReturns(pass, n));
  for (const def of defs) {
    const ret = reachesReturn(pass, entry, def, namedResults(pass, type).has(def.v));
    if (ret === null) continue;
    const line = pass.fset.position(def.stmt.pos).line;
    const name = def.v.name;
    pass.report(def.stmt.pos, `the ${name} function is not used on all paths (possible context leak)`);
    pass.report(ret.pos, `this return statement may be reached without using the ${name} var defined on line ${line}`);
  }
}

/** The cancel variables of a body, function literals left out; discarded ones are reported. */
function definitions(pass: Pass, body: BlockStmt): Definition[] {
  const out: Definition[] = [];
  const consider = (stmt: Node, names: readonly Expr[], values: readonly Expr[]): void => {
    const call = values.length === 1 ? unparen(values[0]) : null;
    const id = names[1];
    if (call?.kind !== 'CallExpr' || id?.kind !== 'Ident') return;
    const f = pass.callee(call);
    if (!isFunction(f, 'context', ...makers)) return;
    if (id.name === '_') {
      pass.report(id.pos, `the cancel function returned by context.${f!.name} should be called, not discarded, to avoid a context leak`);
      return;
    }
    const v = objectOf(pass, id);
    if (v?.kind === 'var' && !v.isPackageLevel) out.push({ v, stmt });
  };
  walk(body, (n) => {
    if (n.kind === 'FuncLit') return false;
    if (n.kind === 'AssignStmt') consider(n, n.lhs, n.rhs);
    else if (n.kind === 'VarSpec') consider(n, n.names, n.values);
    return true;
  });
  return out;
}

function objectOf(pass: Pass, id: Ident): GoObject | null {
  return pass.info.objectOf(id);
}

function namedResults(pass: Pass, type: FuncType): Set<GoObject | null> {
  return new Set((type.results?.fields ?? []).flatMap((f) => f.names.map((n) => objectOf(pass, n))));
}

/** A return that can be reached from the definition without a use of the variable, or null. */
function reachesReturn(pass: Pass, entry: Block, def: Definition, isResult: boolean): Node | null {
  const uses = (n: Node): boolean => {
    if (isResult && n.kind === 'ReturnStmt' && n.results.length === 0) return true;
    return some(n, (m) => m.kind === 'Ident' && pass.info.uses.get(m) === def.v);
  };
  const holds = (n: Node): boolean => n === def.stmt || (n.kind === 'DeclStmt' && some(n, (m) => m === def.stmt));
  const seen = new Set<Block>();
  const search = (b: Block, from: number): Node | null => {
    if (b.nodes.slice(from).some(uses)) return null;
    if (b.returns !== null) return b.returns;
    for (const next of b.next) {
      if (seen.has(next)) continue;
      seen.add(next);
      const r = search(next, 0);
      if (r !== null) return r;
    }
    return null;
  };
  const start = findBlock(entry, holds);
  return start === null ? null : search(start.block, start.index + 1);
}

function findBlock(entry: Block, holds: (n: Node) => boolean): { block: Block; index: number } | null {
  const seen = new Set<Block>([entry]);
  const queue = [entry];
  for (let b = queue.pop(); b !== undefined; b = queue.pop()) {
    const index = b.nodes.findIndex(holds);
    if (index >= 0) return { block: b, index };
    for (const n of b.next) {
      if (seen.has(n)) continue;
      seen.add(n);
      queue.push(n);
    }
  }
  return null;
}

/** Whether a statement is a call that does not come back. */
function neverReturns(pass: Pass, n: Node): boolean {
  if (n.kind !== 'ExprStmt') return false;
  const call = unparen(n.x);
  if (call.kind !== 'CallExpr') return false;
  const fun = unparen(call.fun);
  if (fun.kind === 'Ident' && fun.name === 'panic') return pass.info.uses.get(fun)?.kind === 'builtin';
  const f = pass.callee(call);
  return (
    isFunction(f, 'os', 'Exit') ||
    isFunction(f, 'runtime', 'Goexit') ||
    isFunction(f, 'log', 'Fatal', 'Fatalf', 'Fatalln', 'Panic', 'Panicf', 'Panicln') ||
    ['T', 'B', 'F', 'common'].some((t) => isMethod(f, 'testing', t, 'Fatal', 'Fatalf', 'FailNow', 'Skip', 'Skipf', 'SkipNow'))
  );
}
