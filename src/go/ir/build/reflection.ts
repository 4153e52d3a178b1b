// What package reflect needs of the program at run time, beyond type descriptors: thunks that call
// functions of a type known only then, stubs that are functions made then, and the list of types.
//
// Package reflect asks for each table by a function without body (`intrinsic`). A table is filled
// only if code that asks for it is lowered, so a program that never calls by reflection pays nothing.
// Asking for the methods' table keeps the exported methods of every described type, since any may be
// looked up by name. README.md, "Reflection", has the shapes.

import { ArrayType, Signature, Tuple, Var, typeKey, unalias, underlying, type Type } from '../../types';
import type { CallTarget, Data, Expr, Func } from '../ir';
import { emitCall } from './call';
import type { FuncBuilder, Value } from './function';
import { layoutOf } from './layout';
import { dataAddress, i32, load, op, use } from './ops';
import { withoutReceiver, type ProgramBuilder } from './program';
import { makeWrapper } from './wrappers';

/** The tables, by the name of the function that gives them: package runtime's for finalizers, else reflect's. */
const tables = ['callThunks', 'methodThunks', 'madeStubs', 'compiledTypes', 'finalizerThunks'] as const;
type Table = (typeof tables)[number];

/** The tag of methods called through reflection, all of one signature together. */
export const reflectedMethodTag = (sig: Signature): string => `.* ${typeKey(withoutReceiver(sig))}`;

export class Reflection {
  private readonly headers = new Map<Table, Data>();
  /** Thunks and stubs by table and signature. */
  private readonly code = new Map<string, Func>();
  private readonly entries = new Map<Table, { type: Data; code: Func | null }[]>();
  /** Descriptors looked at so far, in the order of their making. */
  private seen = new Map<Table, number>();

  constructor(private readonly prog: ProgramBuilder) {}

  /** Whether a body-less function of package reflect or runtime gives a table. */
  static isTable(name: string): name is Table {
    return (tables as readonly string[]).includes(name);
  }

  /** The address of a table's slice header; the table is wanted from now on. */
  table(name: Table): Expr {
    let header = this.headers.get(name);
    if (header === undefined) {
      header = this.prog.newData({ symbol: `reflect.${name}`, size: 24, align: 8, bytes: new Uint8Array(24), readOnly: true });
      this.headers.set(name, header);
      this.entries.set(name, []);
      if (name === 'methodThunks') this.prog.descriptors.keepMethods();
      if (name === 'compiledTypes') this.prog.descriptors.keepPointers();
    }
    return dataAddress(header);
  }

  /** Makes what the types described since the last time need. */
  complete(): void {
    const types = this.prog.descriptors.all();
    for (const name of this.headers.keys()) {
      for (let i = this.seen.get(name) ?? 0; i < types.length; i++) this.add(name, types[i].type, types[i].data);
      this.seen.set(name, types.length);
    }
  }

  /** Writes the tables, once the program is complete. */
  finish(): void {
    for (const [name, header] of this.headers) {
      const entries = this.entries.get(name)!;
      const size = 16 * entries.length;
      if (size === 0) continue;
      const backing = this.prog.newData({ symbol: `reflect.${name}.entries`, size, align: 8, bytes: new Uint8Array(size), readOnly: true });
      entries.forEach(({ type, code }, i) => {
        backing.relocs.push({ offset: 16 * i, target: type, addend: 0 });
        if (code === null) return;
        backing.relocs.push({ offset: 16 * i + 8, target: this.prog.descriptors.staticClosure(code), addend: 0 });
      });
      header.relocs.push({ offset: 0, target: backing, addend: 0 });
      const view = new DataView(header.bytes!.buffer);
      view.setBigInt64(8, BigInt(entries.length), true);
      view.setBigInt64(16, BigInt(entries.length), true);
    }
  }

  private add(name: Table, t: Type, type: Data): void {
    const u = underlying(t);
    if (name === 'compiledTypes') {
      const a = unalias(t);
      if (a.kind !== 'named' && a.kind !== 'basic') this.entries.get(name)!.push({ type, code: null });
      return;
    }
    if (u.kind !== 'signature') return;
    if (name === 'finalizerThunks' && u.params.vars.length !== 1) return;
    const kind = name === 'finalizerThunks' ? 'callThunks' : name;
    const key = `${kind} ${this.prog.tag(u)}`;
    let code = this.code.get(key);
    if (code === undefined) {
      const make = { callThunks: callThunk, methodThunks: methodThunk, madeStubs: madeStub }[kind];
      this.code.set(key, (code = make(this.prog, u, `reflect.${key}`)));
    }
    this.entries.get(name)!.push({ type, code });
  }
}

const params = (sig: Signature): Type[] => sig.params.vars.map((v) => v.type!);
const results = (sig: Signature): Type[] => sig.results.vars.map((v) => v.type!);

/** Where thunks and stubs stand in the source, where they have no place of their own. */
const stubPosition = (prog: ProgramBuilder): number => prog.lookupFunc('runtime', 'newobject').pos;

/** Reads the arguments from where `list`, an array of addresses, says; calls; writes results likewise. */
function forward(fb: FuncBuilder, sig: Signature, first: Expr[], target: CallTarget, list: Expr, out: Expr): Value[] {
  const args = [...first];
  const pointers = first.map(() => true);
  params(sig).forEach((t, i) => {
    const l = layoutOf(t);
    const at = use(fb.fresh(load('i32', list, 8 * i, true), 'arg', true));
    const v = fb.loadValue(t, at, 0);
    args.push(...(l.memory ? [fb.allocateBox(v)] : v.parts));
    pointers.push(...l.parts.map((p) => p.pointer));
  });
  const values = emitCall(fb, { target, args, pointers, results: results(sig), pos: stubPosition(fb.prog), funcValue: null });
  values.forEach((v, i) => fb.storeValue(use(fb.fresh(load('i32', out, 8 * i, true), 'result', true)), 0, v));
  return [];
}

/** func(fn, args, results unsafe.Pointer): calls the func value fn. */
function callThunk(prog: ProgramBuilder, sig: Signature, symbol: string): Func {
  const p = prog.unsafePointer;
  const f = makeWrapper(prog, {
    name: 'reflect.Value.call',
    symbol,
    params: [p, p, p],
    results: [],
    pos: stubPosition(prog),
    body: (fb, [fn, list, out]) => {
      const closure = fn.parts[0];
      const signature = prog.signature(sig, null);
      const target: CallTarget = { kind: 'indirect', index: load('i32', closure, 0), closure, signature, tag: prog.tag(sig) };
      return forward(fb, sig, [], target, list.parts[0], out.parts[0]);
    },
  });
  f.tags.add(thunkTag(prog, [p, p, p]));
  return f;
}

/** func(method uintptr, receiver, args, results unsafe.Pointer): calls a method by its table index. */
function methodThunk(prog: ProgramBuilder, sig: Signature, symbol: string): Func {
  const p = prog.unsafePointer;
  const f = makeWrapper(prog, {
    name: 'reflect.Value.call',
    symbol,
    params: [prog.uintptrType, p, p, p],
    results: [],
    pos: stubPosition(prog),
    body: (fb, [method, receiver, list, out]) => {
      const { params, results } = prog.signature(sig, null);
      const index = op('i32.wrap_i64', method.parts[0]);
      const signature = { params: ['i32' as const, ...params], results };
      const target: CallTarget = { kind: 'indirect', index, closure: null, signature, tag: reflectedMethodTag(sig) };
      return forward(fb, sig, [receiver.parts[0]], target, list.parts[0], out.parts[0]);
    },
  });
  f.tags.add(thunkTag(prog, [prog.uintptrType, p, p, p]));
  return f;
}

/** A function of the signature whose closure reflect made: has reflect.callMade compute the results. */
function madeStub(prog: ProgramBuilder, sig: Signature, symbol: string): Func {
  const out = results(sig);
  const f = makeWrapper(prog, {
    name: 'reflect.makeFuncStub',
    symbol,
    params: params(sig),
    results: out,
    pos: stubPosition(prog),
    body: (fb, args) => {
      const closure = use(fb.fresh({ op: 'machine', register: 'closure' }, 'closure', true));
      const list = addresses(fb, args.length);
      args.forEach((a, i) => storeAddress(fb, list, i, fb.allocateBox(a)));
      const results = addresses(fb, out.length);
      out.forEach((t, i) => storeAddress(fb, results, i, newVariable(fb, t)));
      const func = prog.funcFor(prog.lookupFunc('reflect', 'callMade'), []);
      emitCall(fb, {
        target: { kind: 'func', func },
        args: [closure, list, results],
        pointers: [true, true, true],
        results: [],
        pos: stubPosition(fb.prog),
        funcValue: null,
      });
      return out.map((t, i) => fb.reusable(fb.loadValue(t, use(fb.fresh(load('i32', results, 8 * i, true), 'result', true)), 0)));
    },
  });
  f.tags.add(prog.tag(sig));
  return f;
}

/** A new array of n addresses; nil when n is 0. */
function addresses(fb: FuncBuilder, n: number): Expr {
  if (n === 0) return i32(0);
  return newVariable(fb, new ArrayType(fb.prog.unsafePointer, n));
}

function newVariable(fb: FuncBuilder, t: Type): Expr {
  return use(fb.fresh(use(fb.prog.runtimeCall1(fb, 'newobject', [fb.prog.descriptors.address(t)])), 'new', true));
}

function storeAddress(fb: FuncBuilder, list: Expr, i: number, value: Expr): void {
  fb.emit({ op: 'store', access: 'i32', address: list, offset: 8 * i, value, pointer: true });
}

/** The tag of calls of Go functions with these parameters and no results. */
function thunkTag(prog: ProgramBuilder, types: readonly Type[]): string {
  const vars = types.map((t) => new Var(0, null, '', t));
  return prog.tag(new Signature(null, new Tuple(vars), new Tuple([]), false));
}
