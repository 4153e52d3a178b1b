// Function values: closures of literals, declared functions as values, method values and method
// expressions. A func value is the address of a closure: the table index, then what it captured,
// each register part in a word of its own.

import type * as ast from '../../syntax/ast';
import { lookupFieldOrMethod, underlying, type Func as FuncObject, type Signature, type Type, type Var } from '../../types';
import type { Expr, Func } from '../ir';
import { invokeMethod, methodOperand, receiver, valueLocation } from './call';
import { buildLiteral } from './declaration';
import { selectionPath } from './expr';
import type { FuncBuilder, Value } from './function';
import { layoutOf, pointerBitmap, type Part } from './layout';
import { dataAddress, funcIndex, i32, i64, load, typeOfExpr, use } from './ops';
import { checkReceiver, makeWrapper, passRecover } from './wrappers';

/** A declared function as a value. */
export function funcValue(fb: FuncBuilder, o: FuncObject, targs: readonly Type[], type: Type): Value {
  const f = fb.prog.funcFor(o, targs);
  f.tags.add(fb.prog.tag(underlying(type) as Signature));
  return { type, parts: [dataAddress(fb.prog.descriptors.staticClosure(f))] };
}

/** Allocates a closure of f that captures the given parts. */
export function makeClosure(fb: FuncBuilder, f: Func, parts: readonly Expr[], pointers: readonly boolean[]): Expr {
  if (parts.length === 0) return dataAddress(fb.prog.descriptors.staticClosure(f));
  const size = 8 + 8 * parts.length;
  const offsets = pointers.flatMap((p, i) => (p ? [8 + 8 * i] : []));
  const { bytes, words } = pointerBitmap({ size, align: 8, parts: [], memory: true, pointers: offsets });
  const held = parts.map((p, i) => fb.reuse(p, pointers[i]));
  const bitmap = words > 0 ? dataAddress(fb.prog.bitmap(bytes)) : i32(0);
  const c = fb.fresh(use(fb.prog.runtimeCall1(fb, 'newclosure', [i64(size), bitmap, i64(words)])), 'closure', true);
  fb.emit({ op: 'store', access: 'i32', address: use(c), offset: 0, value: funcIndex(f), pointer: false, site: null });
  held.forEach((value, i) => {
    fb.emit({ op: 'store', access: typeOfExpr(value), address: use(c), offset: 8 + 8 * i, value, pointer: pointers[i], site: null });
  });
  fb.nonNil.add(c);
  return use(c);
}

/** Reads what a closure captured: register parts of the given layouts, in order. */
export function readCaptured(fb: FuncBuilder, closure: Expr, parts: readonly Part[]): Expr[] {
  return parts.map((p, i) => load(p.type, closure, 8 + 8 * i, p.pointer));
}

/** A function literal as a value. */
export function closureOf(fb: FuncBuilder, e: ast.FuncLit): Value {
  const type = fb.typeOf(e);
  const captures = fb.facts.funcs.get(e)!.captures;
  const f = fb.prog.newFunc({
    name: fb.closureName(),
    symbol: fb.uniqueSymbol('func'),
    signature: fb.prog.signature(type as Signature, null),
    library: fb.func.library,
    system: fb.func.system,
    position: fb.prog.position(e.pos),
  });
  f.tags.add(fb.prog.tag(type as Signature));
  const { parts, pointers } = capturedParts(fb, captures);
  fb.prog.later(() => buildLiteral(fb, f, e, captures));
  return { type, parts: [makeClosure(fb, f, parts, pointers)] };
}

/** What captures put into the closure: a box's address, or a constant variable's parts. */
export function capturedParts(fb: FuncBuilder, captures: readonly Var[]): { parts: Expr[]; pointers: boolean[] } {
  const parts: Expr[] = [];
  const pointers: boolean[] = [];
  for (const v of captures) {
    const place = fb.placeOf(v);
    if (place.in === 'box') {
      parts.push(use(place.reg));
      pointers.push(true);
    } else if (place.in === 'regs') {
      for (const r of place.regs) {
        parts.push(use(r));
        pointers.push(r.pointer);
      }
    } else throw fb.bug(`captured variable ${v.name} is in a ${place.in}`, v.pos);
  }
  return { parts, pointers };
}

/** In a closure's prologue: puts captured variables into registers. */
export function bindCaptures(fb: FuncBuilder, captures: readonly Var[], offset = 8): void {
  if (captures.length === 0) return;
  const closure = fb.fresh({ op: 'machine', register: 'closure' }, 'closure', true);
  for (const v of captures) {
    const type = fb.type(v.type!);
    const boxed = fb.facts.boxed.has(v) || layoutOf(type).memory;
    if (boxed) {
      const reg = fb.fresh(load('i32', use(closure), offset, true), '&' + v.name, true);
      fb.nonNil.add(reg);
      fb.places.set(v, { in: 'box', reg });
      offset += 8;
    } else {
      const regs = layoutOf(type).parts.map((p) => {
        const r = fb.fresh(load(p.type, use(closure), offset, p.pointer), p.name ? `${v.name}.${p.name}` : v.name, p.pointer);
        offset += 8;
        return r;
      });
      fb.places.set(v, { in: 'regs', regs });
    }
    fb.prog.debug.variable(fb, v, type, fb.places.get(v)!);
  }
}

// ---------------------------------------------------------------------------- methods as values

/** x.M: the receiver is evaluated now and kept. */
export function methodValue(fb: FuncBuilder, e: ast.SelectorExpr): Value {
  const type = fb.typeOf(e) as Signature;
  const { index, obj } = selectionPath(fb, e);
  const m = obj as FuncObject;
  const recv = methodOperand(fb, e.x, index, m, e.pos);
  if (underlying(recv.type).kind === 'interface') {
    fb.at(e.pos);
    const v = fb.reusable(recv);
    fb.nonNilAddress(v.parts[0]);
    return boundMethod(fb, v, m, type, e.pos);
  }
  return boundMethod(fb, recv, m, type, e.pos);
}

function boundMethod(fb: FuncBuilder, recv: Value, m: FuncObject, type: Signature, pos: number): Value {
  const l = layoutOf(recv.type);
  const parts = l.memory ? [fb.allocateBox(recv)] : recv.parts;
  const sig = underlying(type) as Signature;
  const symbol = `${fb.prog.typeSymbol(recv.type)}.${m.name}-fm`;
  const f = fb.prog.generated(symbol, () =>
    makeWrapper(fb.prog, {
      name: `${fb.prog.typeName(recv.type)}.${m.name}-fm`,
      symbol,
      params: sig.params.vars.map((v) => v.type!),
      results: sig.results.vars.map((v) => v.type!),
      pos,
      body: (w, args) => {
        const closure = w.fresh({ op: 'machine', register: 'closure' }, 'closure', true);
        const bound = { type: recv.type, parts: readCaptured(w, use(closure), l.parts) };
        const held = w.reusable(bound);
        passRecover(w, m);
        return invokeMethod(w, held, m, args, pos);
      },
    }),
  );
  f.tags.add(fb.prog.tag(sig));
  return { type, parts: [makeClosure(fb, f, parts, l.parts.map((p) => p.pointer))] };
}

/** T.M: a function whose first parameter is the receiver. */
export function methodExpression(fb: FuncBuilder, e: ast.SelectorExpr): Value {
  const type = fb.typeOf(e) as Signature;
  const s = fb.info.selections.get(e)!;
  const recvType = fb.type(s.recv);
  const name = e.sel.name;
  const symbol = `${fb.prog.typeSymbol(recvType)}.${name}-expr`;
  const f = fb.prog.generated(symbol, () =>
    makeWrapper(fb.prog, {
      name: `${fb.prog.typeName(recvType)}.${name}`,
      symbol,
      params: type.params.vars.map((v) => v.type!),
      results: type.results.vars.map((v) => v.type!),
      pos: e.pos,
      body: (w, args) => {
        const r = lookupFieldOrMethod(recvType, true, fb.pkg.pkg, name);
        const m = r.obj as FuncObject;
        if (r.index!.length === 1) checkReceiver(w, recvType, m, args[0].parts[0]);
        const recv = receiver(w, valueLocation(w, args[0]), r.index!.slice(0, -1), m, e.pos);
        passRecover(w, m);
        return invokeMethod(w, recv, m, args.slice(1), e.pos);
      },
    }),
  );
  f.tags.add(fb.prog.tag(type));
  return { type, parts: [dataAddress(fb.prog.descriptors.staticClosure(f))] };
}
