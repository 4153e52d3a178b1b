// Calls: of functions, methods, func values and interface methods; conversions and builtins go to
// their own files. A call is first planned (operands evaluated, target found), then emitted, so that
// `go` and `defer` can do the second part later (deferred.ts).

import type * as ast from '../../syntax/ast';
import {
  hasPointerReceiver,
  underlying,
  unalias,
  Slice as SliceType,
  ArrayType,
  type Func as FuncObject,
  type Named,
  type Signature,
  type Type,
} from '../../types';
import type { CallTarget, Expr } from '../ir';
import { builtinCall } from './builtin';
import { assignable, convert } from './convert';
import { methodTag } from './descriptors';
import { knownMethod } from './devirtualise';
import { expr, exprList, instanceArgs, isAddressable, selectionPath, unparen } from './expr';
import type { FuncBuilder, Value } from './function';
import { intrinsicCall, isIntrinsic } from './intrinsics';
import { layoutOf } from './layout';
import { fieldLocation, loadLocation, location, type Location } from './location';
import { load, use } from './ops';

/** A call whose operands have been evaluated. */
export interface CallPlan {
  readonly target: CallTarget;
  /** Register parts of the receiver and the arguments. */
  readonly args: readonly Expr[];
  /** Which of them are pointers. */
  readonly pointers: readonly boolean[];
  readonly results: readonly Type[];
  readonly pos: number;
  /** A func value being called: nil panics. */
  readonly funcValue: Expr | null;
}

/** A call's results; conversions and builtins included. */
export function call(fb: FuncBuilder, e: ast.CallExpr): Value[] {
  const special = specialCall(fb, e);
  if (special !== null) return special;
  return emitCall(fb, planCall(fb, e));
}

export const callValues = call;

/** Conversions, builtins and intrinsics; null for an ordinary call. */
function specialCall(fb: FuncBuilder, e: ast.CallExpr): Value[] | null {
  const tv = fb.info.types.get(e.fun);
  if (tv?.mode === 'typexpr') {
    const to = fb.type(tv.type);
    const v = expr(fb, e.args[0]);
    fb.at(e.pos);
    return [convert(fb, v, to)];
  }
  const builtin = builtinName(fb, e.fun);
  if (builtin !== null) return builtinCall(fb, builtin, e);
  const o = staticCallee(fb, e.fun);
  if (o !== null && isIntrinsic(fb.prog, o.func)) return intrinsicCall(fb, o.func, e);
  return null;
}

export function builtinName(fb: FuncBuilder, fun: ast.Expr): string | null {
  const f = unparen(fun);
  const id = f.kind === 'Ident' ? f : f.kind === 'SelectorExpr' ? f.sel : null;
  if (id === null) return null;
  const o = fb.info.uses.get(id);
  if (o?.kind !== 'builtin') return null;
  return f.kind === 'SelectorExpr' ? 'unsafe.' + o.name : o.name;
}

/** The declared function that an expression denotes, with the instance's type arguments. */
export function staticCallee(fb: FuncBuilder, fun: ast.Expr): { func: FuncObject; targs: Type[] } | null {
  let f = unparen(fun);
  if (f.kind === 'IndexExpr') f = unparen(f.x);
  const id =
    f.kind === 'Ident' ? f : f.kind === 'SelectorExpr' && !fb.info.selections.has(f) ? f.sel : null;
  if (id === null) return null;
  const o = fb.info.uses.get(id) ?? fb.info.defs.get(id);
  return o?.kind === 'func' ? { func: o, targs: instanceArgs(fb, id) } : null;
}

/** Evaluates a call's operands and finds its target; `later`: the call itself is made by go or defer. */
export function planCall(fb: FuncBuilder, e: ast.CallExpr, later = false): CallPlan {
  const f = unparen(e.fun);
  const sig = underlying(fb.typeOf(e.fun)) as Signature;
  const s = staticCallee(fb, e.fun);
  if (s !== null) {
    const args = argumentParts(fb, e, sig);
    return plan({ kind: 'func', func: fb.prog.funcFor(s.func, s.targs) }, args, sig, e.lparen);
  }
  if (f.kind === 'SelectorExpr' && fb.info.selections.get(f)?.kind === 'methodVal') {
    return planMethodCall(fb, e, f, sig, later);
  }
  const fn = fb.reuse(expr(fb, e.fun).parts[0], true, 'fn');
  const args = argumentParts(fb, e, sig);
  return { ...plan(closureTarget(fb, fn, sig), args, sig, e.lparen), funcValue: fn };
}

interface Parts {
  readonly args: Expr[];
  readonly pointers: boolean[];
}

function plan(target: CallTarget, parts: Parts, sig: Signature, pos: number): CallPlan {
  return {
    target,
    args: parts.args,
    pointers: parts.pointers,
    results: sig.results.vars.map((v) => v.type!),
    pos,
    funcValue: null,
  };
}

/** The target of calling a func value. */
export function closureTarget(fb: FuncBuilder, fn: Expr, sig: Signature): CallTarget {
  return {
    kind: 'indirect',
    index: load('i32', fn, 0),
    closure: fn,
    signature: fb.prog.signature(sig, null),
    tag: fb.prog.tag(sig),
  };
}

function planMethodCall(fb: FuncBuilder, e: ast.CallExpr, f: ast.SelectorExpr, sig: Signature, later: boolean): CallPlan {
  // A direct call dereferences a nil pointer for its receiver now, which go and defer must not.
  const known = later ? null : knownMethod(fb, f.x, f.sel.name, e.pos);
  if (known !== null) {
    const x = fb.reusable(expr(fb, f.x));
    const args = argumentParts(fb, e, sig);
    return planInvoke(fb, known.receiver(x.parts[1]), known.method, args, sig, e.lparen);
  }
  const { index, obj } = selectionPath(fb, f);
  const m = obj as FuncObject;
  const recv = methodOperand(fb, f.x, index, m, e.pos);
  const args = argumentParts(fb, e, sig);
  return planInvoke(fb, recv, m, args, sig, e.lparen);
}

/** Plans the call of a method on a receiver that has just the type the method wants. */
function planInvoke(fb: FuncBuilder, recv: Value, m: FuncObject, args: Parts, sig: Signature, pos: number): CallPlan {
  if (underlying(recv.type).kind === 'interface') {
    fb.at(pos);
    const v = fb.reusable(recv);
    const tab = fb.nonNilAddress(v.parts[0]);
    const d = fb.prog.descriptors;
    const offset = d.offset('Itab', 'Funcs') + 8 * d.methodIndex(recv.type, m);
    const tag = methodTag(m.name, m.signature);
    d.callMethod(tag);
    const irsig = fb.prog.signature(sig, null);
    const target: CallTarget = {
      kind: 'indirect',
      index: load('i32', tab, offset),
      closure: null,
      signature: { params: ['i32', ...irsig.params], results: irsig.results },
      tag,
    };
    return plan(target, { args: [v.parts[1], ...args.args], pointers: [true, ...args.pointers] }, sig, pos);
  }
  const l = layoutOf(recv.type);
  const own = l.memory ? [fb.allocateBox(recv)] : [...recv.parts];
  const func = fb.prog.funcFor(m, receiverArgs(recv.type));
  return plan(
    { kind: 'func', func },
    { args: [...own, ...args.args], pointers: [...l.parts.map((p) => p.pointer), ...args.pointers] },
    sig,
    pos,
  );
}

/** Type arguments of the receiver's generic type. */
export function receiverArgs(t: Type): readonly Type[] {
  let n = unalias(t);
  if (n.kind === 'pointer') n = unalias(n.elem);
  return n.kind === 'named' ? (n as Named).typeArgs : [];
}

/** The receiver for method m selected from expression x through a path of embedded fields. */
export function methodOperand(fb: FuncBuilder, x: ast.Expr, index: readonly number[], m: FuncObject, pos: number): Value {
  const path = index.slice(0, -1);
  const t = fb.typeOf(x);
  if (underlying(t).kind === 'pointer' || !isAddressable(fb, x)) {
    return receiver(fb, valueLocation(fb, expr(fb, x)), path, m, pos);
  }
  return receiver(fb, location(fb, x), path, m, pos);
}

/** A location that holds a value, so that fields can be selected from it. */
export function valueLocation(fb: FuncBuilder, v: Value): Location {
  const l = layoutOf(v.type);
  if (l.memory) return { in: 'memory', address: fb.reuse(v.parts[0], true), offset: 0, type: v.type };
  return { in: 'regs', regs: v.parts.map((p, i) => fb.toReg(p, 'recv', l.parts[i].pointer)), type: v.type };
}

/** Follows embedded fields from a location to the receiver of m: its address or its value. */
export function receiver(fb: FuncBuilder, l: Location, path: readonly number[], m: FuncObject, pos: number): Value {
  for (const i of path) l = fieldLocation(fb, l, i, pos);
  const u = underlying(l.type);
  const viaInterface = isInterfaceMethod(m);
  if (viaInterface && u.kind === 'interface') return loadLocation(fb, l);
  const wantsPointer = !viaInterface && hasPointerReceiver(m.origin);
  const isPointer = unalias(l.type).kind === 'pointer';
  if (wantsPointer) {
    if (isPointer) return loadLocation(fb, l);
    if (l.in !== 'memory') throw fb.bug(`receiver of ${m.name} has no address`, pos);
    return { type: fb.prog.pointerTo(l.type), parts: [fb.plus(l.address, l.offset)] };
  }
  if (isPointer && u.kind === 'pointer' && !receiverIsPointer(m)) {
    fb.at(pos);
    const p = fb.nonNilAddress(loadLocation(fb, l).parts[0]);
    return fb.loadValue(u.elem, p, 0);
  }
  return loadLocation(fb, l);
}

function receiverIsPointer(m: FuncObject): boolean {
  const t = m.origin.signature.recv?.type;
  return !!t && unalias(t).kind === 'pointer';
}

function isInterfaceMethod(m: FuncObject): boolean {
  const t = m.signature.recv?.type;
  return !t || underlying(t).kind === 'interface';
}

/** Invokes a method with argument values; for wrappers. */
export function invokeMethod(fb: FuncBuilder, recv: Value, m: FuncObject, args: readonly Value[], pos: number): Value[] {
  const sig = fb.prog.methodSignature(m, recv.type);
  return emitCall(fb, planInvoke(fb, recv, m, partsOf(fb, args), sig, pos));
}

/** Register parts of values passed as arguments: memory aggregates are copied to the heap. */
export function partsOf(fb: FuncBuilder, values: readonly Value[]): Parts {
  const args: Expr[] = [];
  const pointers: boolean[] = [];
  for (const v of values) {
    const l = layoutOf(v.type);
    args.push(...(l.memory ? [fb.allocateBox(v)] : v.parts));
    pointers.push(...l.parts.map((p) => p.pointer));
  }
  return { args, pointers };
}

/** Evaluates the arguments of a call for a signature, packing variadic ones. */
function argumentParts(fb: FuncBuilder, e: ast.CallExpr, sig: Signature): Parts {
  return partsOf(fb, argumentValues(fb, e, sig));
}

export function argumentValues(fb: FuncBuilder, e: ast.CallExpr, sig: Signature): Value[] {
  const params = sig.params.vars.map((v) => v.type!);
  const values = exprList(fb, e.args);
  if (!sig.variadic || e.ellipsis !== 0) return values.map((v, i) => assignable(fb, v, params[i]));
  const fixed = params.length - 1;
  const out = values.slice(0, fixed).map((v, i) => assignable(fb, v, params[i]));
  out.push(packVariadic(fb, values.slice(fixed), params[fixed]));
  return out;
}

function packVariadic(fb: FuncBuilder, rest: readonly Value[], slice: Type): Value {
  const elem = (underlying(slice) as SliceType).elem;
  if (rest.length === 0) return fb.zero(slice);
  const values = rest.map((v) => assignable(fb, v, elem));
  const array = new ArrayType(elem, rest.length);
  const p = fb.fresh(use(fb.prog.runtimeCall1(fb, 'newobject', [fb.prog.descriptors.address(array)])), 'args', true);
  const size = layoutOf(elem).size;
  values.forEach((v, i) => fb.storeValue(use(p), i * size, v));
  const n = { op: 'const', type: 'i64', value: BigInt(rest.length) } as const;
  return { type: slice, parts: [use(p), n, n] };
}

/** Emits a planned call; its results are in registers. */
export function emitCall(fb: FuncBuilder, p: CallPlan): Value[] {
  fb.at(p.pos);
  if (p.funcValue !== null) fb.nonNilAddress(p.funcValue);
  const results = p.results.map((t) => ({ type: t, regs: fb.regsFor(t, 'r') }));
  fb.emit({
    op: 'call',
    target: p.target,
    args: p.args,
    results: results.flatMap((r) => r.regs),
    position: fb.position,
    check: 'checked',
  });
  return results.map((r) => ({ type: r.type, parts: r.regs.map(use) }));
}

