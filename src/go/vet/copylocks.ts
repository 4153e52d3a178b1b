// Values with locks in them that are copied: the copy is another lock.

import type { CompositeLit, Expr, FieldList, FuncType, Node } from '../syntax';
import { hasPointerReceiver, lookupFieldOrMethod, type Type, unalias, underlying } from '../types';
import { type Analyzer, type Pass, unparen } from './pass';
import { walk } from './walk';

export const copylocks: Analyzer = {
  name: 'copylocks',
  run(pass) {
    for (const file of pass.files) walk(file, (n, above) => check(pass, n, above));
  },
};

function check(pass: Pass, n: Node, above: readonly Node[]): void {
  switch (n.kind) {
    case 'FuncDecl':
      return parameters(pass, n.name.name, n.recv, n.type);
    case 'FuncLit':
      return parameters(pass, 'func', null, n.type);
    case 'RangeStmt':
      rangeVar(pass, n.key, n.tok === ':=');
      return rangeVar(pass, n.value, n.tok === ':=');
    case 'AssignStmt':
      n.rhs.forEach((r, i) => {
        const path = copied(pass, r);
        if (path !== null) pass.report(r.pos, `assignment copies lock value to ${pass.src(n.lhs[i])}: ${path}`);
      });
      return;
    case 'VarSpec':
      n.values.forEach((v, i) => {
        const path = copied(pass, v);
        if (path !== null) pass.report(v.pos, `variable declaration copies lock value to ${n.names[i].name}: ${path}`);
      });
      return;
    case 'CompositeLit':
      return literal(pass, n);
    case 'ReturnStmt':
      for (const r of n.results) {
        const path = copied(pass, r);
        if (path !== null) pass.report(r.pos, `return copies lock value: ${path}`);
      }
      return;
    case 'CallExpr': {
      void above;
      // What is only measured is not copied.
      const mode = pass.info.types.get(n.fun)?.mode;
      if (mode === 'builtin' && /^(len|cap|new|Sizeof|Offsetof|Alignof)$/.test(builtinName(n.fun))) return;
      for (const a of n.args) {
        const path = copied(pass, a);
        if (path !== null) pass.report(a.pos, `call of ${pass.src(n.fun)} copies lock value: ${path}`);
      }
    }
  }
}

function builtinName(e: Expr): string {
  const f = unparen(e);
  return f.kind === 'Ident' ? f.name : f.kind === 'SelectorExpr' ? f.sel.name : '';
}

function parameters(pass: Pass, name: string, recv: FieldList | null, type: FuncType): void {
  for (const f of [...(recv?.fields ?? []), ...type.params.fields]) {
    const t = pass.typeOf(f.type);
    const path = t === null ? null : lockPath(pass, t);
    if (path !== null) pass.report(f.type.pos, `${name} passes lock by value: ${path}`);
  }
}

function rangeVar(pass: Pass, e: Expr | null, defines: boolean): void {
  if (e === null || (e.kind === 'Ident' && e.name === '_')) return;
  const t = defines && e.kind === 'Ident' ? (pass.info.defs.get(e)?.type ?? null) : pass.typeOf(e);
  const path = t === null ? null : lockPath(pass, t);
  if (path !== null) pass.report(e.pos, `range var ${pass.src(e)} copies lock: ${path}`);
}

function literal(pass: Pass, n: CompositeLit): void {
  for (const e of n.elts) {
    const v = e.kind === 'KeyValueExpr' ? e.value : e;
    const path = copied(pass, v);
    if (path !== null) pass.report(v.pos, `literal copies lock value from ${pass.src(v)}: ${path}`);
  }
}

/** The path to a lock in a value that using e copies, or null. New values are nobody else's yet. */
function copied(pass: Pass, e0: Expr): string | null {
  const e = unparen(e0);
  if (e.kind === 'CompositeLit') return null;
  if (e.kind === 'CallExpr') return null;
  if (e.kind === 'StarExpr' && unparen(e.x).kind === 'CallExpr') return null;
  const tv = pass.info.types.get(e);
  const t = tv === undefined ? pass.typeOf(e) : tv.mode === 'typexpr' ? null : tv.type;
  return t === null ? null : lockPath(pass, t);
}

/** `T contains sync.Mutex`, or null if values of t hold no lock. */
function lockPath(pass: Pass, t: Type, seen: Set<Type> = new Set()): string | null {
  if (seen.has(t)) return null;
  seen.add(t);
  const u = unalias(t);
  if (u.kind === 'tuple') {
    for (const v of u.vars) {
      const path = lockPath(pass, v.type!, seen);
      if (path !== null) return path;
    }
    return null;
  }
  if (u.kind === 'typeparam') return null;
  let form = underlying(u);
  if (form.kind === 'array') {
    let elem: Type = u;
    while (form.kind === 'array') {
      elem = form.elem;
      form = underlying(elem);
    }
    return lockPath(pass, elem, seen);
  }
  // Interfaces and pointers share the lock they hold.
  if (form.kind !== 'struct') return null;
  if (isLock(pass, u)) return pass.show(t);
  for (const f of form.fields) {
    const path = f.type === null ? null : lockPath(pass, f.type, seen);
    if (path !== null) return `${pass.show(t)} contains ${path}`;
  }
  return null;
}

/** Whether *T, but not T, can be locked and unlocked. */
function isLock(pass: Pass, t: Type): boolean {
  return ['Lock', 'Unlock'].every((name) => {
    const m = lookupFieldOrMethod(t, true, pass.pkg, name).obj;
    if (m === null || m.kind !== 'func' || !hasPointerReceiver(m)) {
      // sync's noCopy has its methods in another package's sight only.
      return t.kind === 'named' && t.obj.name === 'noCopy' && t.obj.pkg !== null;
    }
    const sig = m.ensureType();
    return sig !== null && sig.params.vars.length === 0 && sig.results.vars.length === 0;
  });
}
