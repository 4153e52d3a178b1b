// go and defer: the call's operands are evaluated now, the call itself is made later by a closure of
// no parameters that holds them.

import type * as ast from '../../syntax/ast';
import { exprString } from '../../syntax/exprstring';
import { underlying, type Signature, type Type } from '../../types';
import type { Expr } from '../ir';
import { applyBuiltin, builtinOperands } from './builtin';
import { builtinName, planCall, type CallPlan } from './call';
import { closureOf, makeClosure, readCaptured } from './closure';
import { unparen } from './expr';
import type { FuncBuilder, Value } from './function';
import { layoutOf, type Part } from './layout';
import { i32, load, typeOfExpr, use } from './ops';
import { deferFrame } from './rangefunc';
import { makeWrapper } from './wrappers';

export function goStmt(fb: FuncBuilder, s: ast.GoStmt): void {
  const fn = callLater(fb, s.call as ast.CallExpr, 'gowrap');
  fb.at(s.pos);
  fb.prog.runtimeCall(fb, 'newproc', [fn, i32(fb.position)]);
}

export function deferStmt(fb: FuncBuilder, s: ast.DeferStmt): void {
  const fn = callLater(fb, s.call as ast.CallExpr, 'deferwrap');
  fb.at(s.pos);
  const outer = deferFrame(fb);
  if (outer === null) {
    fb.prog.runtimeCall(fb, 'deferproc', [fn, { op: 'frameid' }, { op: 'landingid' }]);
    return;
  }
  // The body of a range over a function defers for the function around the loop.
  fb.prog.runtimeCall(fb, 'deferprocat', [fn, outer.frame, outer.landing]);
}

/** A func() value that makes the call when it is called. */
function callLater(fb: FuncBuilder, e: ast.CallExpr, kind: string): Expr {
  const builtin = builtinName(fb, e.fun);
  if (builtin !== null) return builtinLater(fb, e, builtin, kind);
  const sig = underlying(fb.typeOf(e.fun)) as Signature;
  const f = unparen(e.fun);
  const plain = sig.params.vars.length === 0 && sig.results.vars.length === 0;
  if (plain && f.kind === 'FuncLit') return closureOf(fb, f).parts[0];
  const p = planCall(fb, e, true);
  if (plain && p.funcValue !== null) return p.funcValue;
  return planLater(fb, e, p, kind);
}

function partOf(e: Expr, pointer: boolean): Part {
  const type = typeOfExpr(e);
  return { type, access: type, offset: 0, pointer, name: '' };
}

/** A closure that holds a planned call's operands and makes it. */
function planLater(fb: FuncBuilder, e: ast.CallExpr, p: CallPlan, kind: string): Expr {
  const direct = p.target.kind === 'func';
  // An indirect target keeps the table index, or the func value it is read from.
  const first: { e: Expr; pointer: boolean }[] = [];
  if (p.target.kind === 'indirect') {
    first.push(p.funcValue !== null ? { e: p.funcValue, pointer: true } : { e: p.target.index, pointer: false });
  }
  const all = [...first, ...p.args.map((e, i) => ({ e, pointer: p.pointers[i] }))];
  const parts = all.map((x) => partOf(x.e, x.pointer));
  const wrapper = makeWrapper(fb.prog, {
    name: fb.closureName(kind),
    symbol: fb.uniqueSymbol(kind),
    params: [],
    results: [],
    pos: p.pos,
    wraps: p.target.kind === 'func' ? p.target.func.name : exprString(e.fun),
    body: (w) => {
      const closure = w.fresh({ op: 'machine', register: 'closure' }, 'closure', true);
      const held = readCaptured(w, use(closure), parts).map((e, i) => use(w.fresh(e, 'arg', parts[i].pointer)));
      const args = direct ? held : held.slice(1);
      let target = p.target;
      if (target.kind === 'indirect') {
        target =
          p.funcValue !== null
            ? { ...target, index: load('i32', w.nonNilAddress(held[0]), 0), closure: held[0] }
            : { ...target, index: held[0] };
      }
      w.transparentToRecover();
      w.at(p.pos);
      w.emit({
        op: 'call',
        target,
        args,
        results: p.results.flatMap((t) => layoutOf(t).parts.map(() => null)),
        position: w.position,
        check: 'checked',
      });
      return [];
    },
  });
  wrapper.tags.add(fb.prog.niladicTag);
  return makeClosure(fb, wrapper, all.map((x) => x.e), all.map((x) => x.pointer));
}

function builtinLater(fb: FuncBuilder, e: ast.CallExpr, name: string, kind: string): Expr {
  const values: Value[] = builtinOperands(fb, name, e);
  const layouts = values.flatMap((v) => layoutOf(v.type).parts);
  const types: Type[] = values.map((v) => v.type);
  const wrapper = makeWrapper(fb.prog, {
    name: fb.closureName(kind),
    symbol: fb.uniqueSymbol(kind),
    params: [],
    results: [],
    pos: e.pos,
    body: (w) => {
      const closure = w.fresh({ op: 'machine', register: 'closure' }, 'closure', true);
      const parts = readCaptured(w, use(closure), layouts);
      let next = 0;
      const held = types.map((type) => {
        const n = layoutOf(type).parts.length;
        const v = { type, parts: parts.slice(next, next + n) };
        next += n;
        return w.reusable(v);
      });
      // A deferred recover is not called by a deferred function: it stops nothing.
      if (name !== 'recover') applyBuiltin(w, name, held, e.pos);
      return [];
    },
  });
  wrapper.tags.add(fb.prog.niladicTag);
  const parts = values.flatMap((v) => (layoutOf(v.type).memory ? [fb.allocateBox(v)] : v.parts));
  return makeClosure(fb, wrapper, parts, layouts.map((p) => p.pointer));
}

