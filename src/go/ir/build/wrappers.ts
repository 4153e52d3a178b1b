// Functions that the compiler makes: methods reached through interfaces, bound methods, deferred
// calls. They are hidden in tracebacks and transparent to recover.

import type * as ast from '../../syntax/ast';
import { hasPointerReceiver, lookupFieldOrMethod, unalias, type Func as FuncObject, type Package, type Type, type TypeName } from '../../types';
import type { Expr, Func } from '../ir';
import { invokeMethod, receiver, receiverArgs, valueLocation } from './call';
import { noFacts } from './escape';
import { FuncBuilder, type Value } from './function';
import { isDirect, layoutOf } from './layout';
import { dataAddress, i64, op, use } from './ops';
import type { ProgramBuilder } from './program';

export interface WrapperSpec {
  readonly name: string;
  readonly symbol: string;
  readonly params: readonly Type[];
  readonly results: readonly Type[];
  readonly pos: number;
  /** See Func.wraps. */
  readonly wraps?: string;
  /** Emits the body; gives the results. */
  readonly body: (fb: FuncBuilder, args: Value[]) => readonly Value[];
}

/** A function with Go-typed parameters whose body the compiler writes. */
export function makeWrapper(prog: ProgramBuilder, spec: WrapperSpec): Func {
  const parts = (t: Type): readonly import('./layout').Part[] => layoutOf(t).parts;
  const f = prog.newFunc({
    name: spec.name,
    symbol: spec.symbol,
    signature: {
      params: spec.params.flatMap((t) => parts(t).map((p) => p.type)),
      results: spec.results.flatMap((t) => parts(t).map((p) => p.type)),
    },
    wrapper: true,
    wraps: spec.wraps ?? '',
    library: true,
    position: prog.position(spec.pos),
  });
  f.body = [];
  prog.later(() => {
    const fb = new FuncBuilder(prog, prog.mainPackage, f, null, noFacts, null);
    const args = spec.params.map((t, i) => ({ type: t, regs: fb.regsFor(t, 'p' + i) }));
    (f as { params: readonly import('../ir').Reg[] }).params = args.flatMap((a) => a.regs);
    fb.at(spec.pos);
    const results = spec.body(fb, args.map((a) => ({ type: a.type, parts: a.regs.map(use) })));
    fb.emit({ op: 'return', values: fb.returnParts(results) });
    f.body = fb.out;
  });
  return f;
}

const recovering = new WeakMap<ast.FuncDecl, boolean>();

/** Whether a method may call recover: a method of an interface may. */
function mayRecover(prog: ProgramBuilder, m: FuncObject): boolean {
  const decl = prog.declarationOf(m)?.decl;
  if (decl === undefined) return true;
  let found = recovering.get(decl);
  if (found === undefined) recovering.set(decl, (found = mentions(decl.body, 'recover')));
  return found;
}

function mentions(node: unknown, name: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some((n) => mentions(n, name));
  const n = node as { kind?: string; name?: unknown };
  if (n.kind === 'Ident') return n.name === name;
  return Object.entries(node).some(([field, value]) => field !== 'target' && mentions(value, name));
}

/** In a wrapper, just before it calls the method: recover works in the method as in the wrapper. */
export function passRecover(fb: FuncBuilder, m: FuncObject): void {
  if (mayRecover(fb.prog, m)) fb.transparentToRecover();
}

/** The function that a method's slot in an interface table holds: it takes the data word as receiver. */
export function methodThroughInterface(prog: ProgramBuilder, t: Type, name: string, pkg: Package | null): Func {
  const r = lookupFieldOrMethod(t, true, pkg, name);
  const m = r.obj as FuncObject;
  const recv = m.origin.signature.recv?.type ?? null;
  const ownMethod = r.index!.length === 1 && recv !== null;
  if (ownMethod) {
    const sameShape = unalias(recv).kind === 'pointer' ? unalias(t).kind === 'pointer' : unalias(t).kind !== 'pointer' && isDirect(t);
    if (sameShape) return prog.funcFor(m, receiverArgs(t));
  }
  const symbol = `${prog.typeSymbol(t)}.${m.id}-i`;
  return prog.generated(symbol, () => {
    const sig = prog.methodSignature(m, t);
    return makeWrapper(prog, {
      name: `${prog.typeName(t)}.${name}`,
      symbol,
      params: [prog.unsafePointer, ...sig.params.vars.map((v) => v.type!)],
      results: sig.results.vars.map((v) => v.type!),
      pos: m.pos,
      body: (fb, [data, ...args]) => {
        const held: Value = isDirect(t)
          ? { type: t, parts: data.parts }
          : fb.loadValue(t, data.parts[0], 0);
        if (ownMethod) checkReceiver(fb, t, m, data.parts[0]);
        const base = valueLocation(fb, held);
        const recv = receiver(fb, base, r.index!.slice(0, -1), m, m.pos);
        passRecover(fb, m);
        return invokeMethod(fb, recv, m, args, m.pos);
      },
    });
  });
}

/** In a wrapper of T's own method m: with a value receiver, and t = *T nil, it panics with a text of its own. */
export function checkReceiver(fb: FuncBuilder, t: Type, m: FuncObject, p: Expr): void {
  const base = unalias(t);
  if (base.kind !== 'pointer' || hasPointerReceiver(m.origin)) return;
  const method = fb.prog.stringData(`value method ${fb.prog.typeName(base.elem)}.${m.name} called using nil *${nameInPackage(fb.prog, base.elem)} pointer`);
  fb.if(op('i32.eqz', p), () => fb.prog.panicCall(fb, 'panicwrap', [dataAddress(method), i64(method.size)]));
}

/** The name of a defined type without its package. */
function nameInPackage(prog: ProgramBuilder, t: Type): string {
  const path = namedObject(t)?.pkg?.path ?? '';
  return prog.typeName(t).slice(path === '' ? 0 : path.length + 1);
}

function namedObject(t: Type): TypeName | null {
  const a = unalias(t);
  return a.kind === 'named' ? a.obj : null;
}
