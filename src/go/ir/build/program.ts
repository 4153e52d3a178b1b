// The whole program: which functions and data it needs, found by following references from the
// run time's entry points and main. Functions are lowered when first referenced, so what a program
// does not use costs nothing; generic functions once an instance.

import type * as ast from '../../syntax/ast';
import type { FileSet } from '../../syntax';
import {
  substMap,
  Interface,
  Pointer,
  Signature as GoSignature,
  Tuple,
  makeTypeMap,
  runtimeTypeString,
  unalias,
  roundToFloat,
  toInt,
  toNumber,
  typ,
  typeKey,
  type ConstantValue,
  type Func as FuncObject,
  type Info,
  type Named,
  type Package,
  type Signature,
  type Type,
  type Var,
} from '../../types';
import type { Data, Expr, Func, Position, Program, Reg, Signature as IRSignature, SourcePosition, ValueType } from '../ir';
import { receiverArgs } from './call';
import { buildDeclaration, buildInit } from './declaration';
import { DebugBuilder } from './debug';
import { Descriptors } from './descriptors';
import type { FuncBuilder, TypeEnv } from './function';
import { writeEmbedded, type EmbeddedFile } from './embedded';
import { layoutOf } from './layout';
import { i64, typeOfExpr } from './ops';
import { Reflection } from './reflection';
import { tryStaticInit } from './static';

/** A type-checked package, as the front end hands it over. */
export interface CheckedPackage {
  readonly pkg: Package;
  readonly files: readonly ast.File[];
  readonly info: Info;
  /** Of the standard library: its initialisers run only when their variables are used. */
  readonly library: boolean;
  /** What variables with a go:embed directive hold. */
  readonly embedded?: ReadonlyMap<Var, readonly EmbeddedFile[]>;
  /** Checks a function's body if that has been put off. */
  checkBody(decl: ast.FuncDecl): void;
}

/** A construct that the compiler does not support, found while lowering. */
export class Unsupported extends Error {
  constructor(
    message: string,
    readonly pos: number,
  ) {
    super(message);
  }
}

interface Declared {
  readonly decl: ast.FuncDecl;
  readonly pkg: CheckedPackage;
}

/** Lowers a checked program: all packages in dependency order, the main package last. */
export function buildProgram(fset: FileSet, packages: readonly CheckedPackage[]): Program {
  return new ProgramBuilder(fset, packages).build();
}

export class ProgramBuilder {
  readonly funcs: Func[] = [];
  readonly data: Data[] = [];
  readonly positions: SourcePosition[] = [];
  readonly descriptors = new Descriptors(this);
  readonly reflection = new Reflection(this);
  readonly debug = new DebugBuilder(this);
  readonly emptyInterface: Type = new Interface([], []);
  private readonly byPath = new Map<string, CheckedPackage>();
  private readonly declared = new Map<FuncObject, Declared>();
  private readonly instances = new Map<string, Func>();
  private readonly work: (() => void)[] = [];
  /** init functions have a number in tracebacks: main.init.0. */
  private readonly initNames = new Map<FuncObject, string>();
  private readonly initCounts = new Map<CheckedPackage, number>();
  private readonly strings = new Map<string, Data>();
  private readonly globals = new Map<Var, Data>();
  private readonly positionIndex = new Map<number, Position>();
  private readonly substituted = new WeakMap<TypeEnv, Map<Type, Type>>();
  private readonly helperCache = new Map<string, Func>();
  /** Package variables in use, for initialising library packages. */
  readonly usedVars = new Set<Var>();
  private mainInit: Func | null = null;
  private zeroBase: Data | null = null;
  private readonly pointers = new WeakMap<Type, Type>();
  private lastSerial = 0;
  private initLabels = 0;
  readonly unsafePointer: Type = typ.unsafePointer;
  readonly mainPackage: CheckedPackage;
  /** The tag of calls of func() values. */
  readonly niladicTag: string;

  constructor(
    readonly fset: FileSet,
    readonly packages: readonly CheckedPackage[],
  ) {
    this.mainPackage = packages[packages.length - 1];
    this.niladicTag = typeKey(new GoSignature(null, new Tuple([]), new Tuple([]), false));
    for (const p of packages) {
      this.byPath.set(p.pkg.path, p);
      for (const f of p.files) for (const d of f.decls) if (d.kind === 'FuncDecl') this.declare(p, d);
    }
  }

  private declare(p: CheckedPackage, d: ast.FuncDecl): void {
    const o = p.info.defs.get(d.name);
    if (o?.kind !== 'func') return;
    this.declared.set(o, { decl: d, pkg: p });
    if (o.name === 'init' && d.recv === null) {
      const n = this.initCounts.get(p) ?? 0;
      this.initCounts.set(p, n + 1);
      this.initNames.set(o, `${p.pkg.path}.init.${n}`);
    }
  }

  build(): Program {
    const runtime = this.package('runtime');
    for (const f of runtime.files) {
      for (const d of f.decls) {
        if (d.kind !== 'FuncDecl' || d.recv !== null || d.type.typeParams !== null) continue;
        const exported = directive(d, 'export');
        if (exported !== null || backEndHelpers.has(d.name.name)) this.runtime(d.name.name);
      }
    }
    this.drain();
    if (this.mainInit !== null) buildInit(this, this.mainInit);
    this.drain();
    this.reflection.finish();
    const program: Program = {
      funcs: this.funcs,
      data: this.data,
      positions: this.positions,
      debugTypes: this.debug.types,
      globals: this.debug.globals(this.globals),
      descriptors: this.descriptors.list(),
      addRaceDetection: () => this.addRaceDetection(program),
    };
    return program;
  }

  /** What `if race() != 0` guards in package runtime; see onlyWithRace. */
  private raceParts: (() => void)[] | null = [];

  /** Has a part of a body lowered when a module with race detection is first asked for. */
  onlyWithRace(lower: () => void): void {
    if (this.raceParts === null) this.later(lower);
    else this.raceParts.push(lower);
  }

  private addRaceDetection(program: Program): void {
    const parts = this.raceParts;
    if (parts === null) return;
    this.raceParts = null;
    for (const name of raceHelpers) this.runtime(name);
    for (const lower of parts) lower();
    this.drain();
    program.globals = this.debug.globals(this.globals);
    program.descriptors = this.descriptors.list();
  }

  /** Lowers until nothing new is referenced. */
  drain(): void {
    do {
      for (let job = this.work.pop(); job !== undefined; job = this.work.pop()) job();
      this.descriptors.resolveMethods();
      this.reflection.complete();
    } while (this.work.length > 0);
  }

  later(job: () => void): void {
    this.work.push(job);
  }

  package(path: string): CheckedPackage {
    const p = this.byPath.get(path);
    if (p === undefined) throw new Error(`package ${path} is not part of the program`);
    return p;
  }

  // ---------------------------------------------------------------- types

  substitute(t: Type, env: TypeEnv): Type {
    let cache = this.substituted.get(env);
    if (cache === undefined) this.substituted.set(env, (cache = new Map()));
    let r = cache.get(t);
    if (r === undefined) cache.set(t, (r = substMap(t, makeTypeMap(env.params, env.args))));
    return r;
  }

  /** The registers of a Go signature, receiver first. */
  signature(sig: Signature, recv: Type | null): IRSignature {
    const params = [...(recv === null ? [] : [recv]), ...sig.params.vars.map((v) => v.type!)];
    return {
      params: params.flatMap((t) => layoutOf(t).parts.map((p) => p.type)),
      results: sig.results.vars.flatMap((v) => layoutOf(v.type!).parts.map((p) => p.type)),
    };
  }

  /** What indirect calls of func values of this type can reach. */
  tag(sig: Signature): string {
    return typeKey(withoutReceiver(sig));
  }

  /** A text that names a type in symbols, different for different types. */
  typeSymbol(t: Type): string {
    return typeKey(t);
  }

  /** A type as it stands in the names of its methods: main.T, (*T) with its package in front. */
  typeName(t: Type): string {
    const a = unalias(t);
    const base = a.kind === 'pointer' ? unalias(a.elem) : a;
    if (base.kind !== 'named') return runtimeTypeString(t);
    const name = base.obj.name + (base.typeArgs.length > 0 ? '[...]' : '');
    const path = base.obj.pkg?.path ?? '';
    return a.kind === 'pointer' ? `${path}.(*${name})` : `${path}.${name}`;
  }

  pointerTo(t: Type): Type {
    let p = this.pointers.get(t);
    if (p === undefined) this.pointers.set(t, (p = new Pointer(t)));
    return p;
  }

  /** A method's signature for a concrete receiver type. */
  methodSignature(m: FuncObject, recv: Type): Signature {
    const origin = m.origin.signature;
    if (origin.recvTypeParams.length === 0) return m.signature;
    const args = receiverArgs(recv);
    return args.length === 0
      ? m.signature
      : (substMap(withoutReceiver(origin), makeTypeMap(origin.recvTypeParams, args)) as Signature);
  }

  readonly boolType: Type = typ.bool;
  readonly intType: Type = typ.int;
  readonly uintptrType: Type = typ.uintptr;
  readonly runeType: Type = typ.int32;

  typeOfExpr(e: Expr): ValueType {
    return typeOfExpr(e);
  }

  /** A type declared in package runtime. */
  runtimeType(name: string): Type {
    const o = this.package('runtime').pkg.scope.lookup(name);
    if (o?.kind !== 'typename') throw new Error(`no type runtime.${name}`);
    return o.type!;
  }

  unsupported(what: string, pos: number): Unsupported {
    return new Unsupported(`not supported: ${what}`, pos);
  }

  /** The number 1 as a value of a numeric type. */
  one(t: Type): Expr[] {
    return layoutOf(t).parts.map((p, i) => (p.type === 'i64' ? i64(1) : { op: 'const', type: p.type, value: i === 0 ? 1 : 0 }));
  }

  /** Whether loop variables of the file at this position are new in each iteration (Go 1.22 on). */
  perIterationVars(pos: number): boolean {
    const version = this.versionAt(pos);
    return version === '' || minorVersion(version) >= 22;
  }

  private versionAt(pos: number): string {
    for (const p of this.packages) {
      for (const f of p.files) if (pos >= f.pos && pos <= f.end) return p.info.fileVersions.get(f) ?? '';
    }
    return '';
  }

  /** A number that has not been given out before. */
  serial(): number {
    return this.lastSerial++;
  }

  /** Labels of the parts of the start function, which has many builders. */
  nextInitLabel(): number {
    return (this.initLabels += 100_000);
  }

  /** The object of an init function, which no scope holds. */
  initFunc(pkg: CheckedPackage, d: ast.FuncDecl): FuncObject {
    const o = pkg.info.defs.get(d.name);
    if (o?.kind !== 'func') throw new Error('init function is not recorded');
    return o;
  }

  /** A pointer bitmap as static data. */
  bitmap(bytes: Uint8Array): Data {
    return this.descriptors.bitmap(bytes);
  }

  // ---------------------------------------------------------------- functions

  newFunc(f: Partial<Func> & Pick<Func, 'name' | 'symbol' | 'signature'>): Func {
    const made: Func = {
      params: [],
      regs: [],
      slots: [],
      body: null,
      imported: null,
      exported: null,
      tags: new Set(),
      noReturn: false,
      system: false,
      wrapper: false,
      wraps: '',
      library: false,
      position: -1,
      variables: [],
      suspends: false,
      raises: false,
      ...f,
    };
    this.funcs.push(made);
    return made;
  }

  /** The declaration of a function or method; null for methods of interfaces. */
  declarationOf(o: FuncObject): Declared | null {
    return this.declared.get(o.origin) ?? null;
  }

  /**
   * The IR function for a declared function or method. `targs` are the type arguments: of the
   * function itself, or of its receiver's type.
   */
  funcFor(o: FuncObject, targs: readonly Type[]): Func {
    const origin = o.origin;
    const symbol = symbolOf(origin, targs);
    const known = this.instances.get(symbol);
    if (known !== undefined) return known;
    const d = this.declared.get(origin);
    if (d === undefined) throw new Error(`${origin.fullName} is not declared in the program`);
    const link = directive(d.decl, 'linkname');
    if (link !== null && d.decl.body === null) {
      const dot = link.lastIndexOf('.');
      const target = this.lookupFunc(link.slice(0, dot), link.slice(dot + 1));
      const f = this.funcFor(target, targs);
      this.instances.set(symbol, f);
      return f;
    }
    const sig = origin.signature;
    const params = sig.recvTypeParams.length > 0 ? sig.recvTypeParams : sig.typeParams;
    const env: TypeEnv | null = params.length > 0 ? { params, args: targs } : null;
    const concrete = (t: Type): Type => (env === null ? t : this.substitute(t, env));
    const recv = sig.recv === null ? null : concrete(sig.recv.type!);
    const irsig: IRSignature = this.signature(concrete(withoutReceiver(sig)) as Signature, recv);
    const back = directive(d.decl, 'data');
    const host = directive(d.decl, 'import');
    const f = this.newFunc({
      name: this.initNames.get(origin) ?? tracebackName(origin, targs.length > 0),
      symbol,
      signature: irsig,
      imported:
        back !== null
          ? { module: 'interleave', name: back }
          : host !== null
            ? { module: 'env', name: host }
            : null,
      exported: directive(d.decl, 'export'),
      noReturn: directive(d.decl, 'noreturn') !== null,
      system: directive(d.decl, 'system') !== null,
      library: d.pkg.library,
      position: this.position(d.decl.name.pos),
    });
    this.instances.set(symbol, f);
    if (directive(d.decl, 'main') !== null) {
      this.mainInit = f;
      f.body = [];
    } else if (f.imported === null) {
      if (d.decl.body === null) {
        throw new Unsupported(`missing function body: ${origin.fullName}`, d.decl.name.pos);
      }
      this.later(() => {
        d.pkg.checkBody(d.decl);
        buildDeclaration(this, f, d.decl, origin, d.pkg, env);
      });
    }
    return f;
  }

  lookupFunc(path: string, name: string): FuncObject {
    const o = this.package(path).pkg.scope.lookup(name);
    if (o?.kind !== 'func') throw new Error(`no function ${path}.${name}`);
    return o;
  }

  /** A function of package runtime by name. */
  runtime(name: string): Func {
    let f = this.helperCache.get(name);
    if (f === undefined) {
      f = this.funcFor(this.lookupFunc('runtime', name), []);
      this.helperCache.set(name, f);
    }
    return f;
  }

  /** A generated function known by its symbol; made by `make` when first asked for. */
  generated(symbol: string, make: () => Func): Func {
    let f = this.instances.get(symbol);
    if (f === undefined) {
      f = make();
      this.instances.set(symbol, f);
    }
    return f;
  }

  // ---------------------------------------------------------------- calling the run time

  /** Calls a runtime function; gives its results in fresh registers. */
  runtimeCall(fb: FuncBuilder, name: string, args: readonly Expr[], pointers: readonly boolean[] = []): Reg[] {
    const func = this.runtime(name);
    const results = func.signature.results.map((t, i) =>
      fb.reg(t, pointers[i] ?? runtimePointers(this, name, i), name),
    );
    fb.emit({ op: 'call', target: { kind: 'func', func }, args, results, position: fb.position, check: 'checked' });
    return results;
  }

  runtimeCall1(fb: FuncBuilder, name: string, args: readonly Expr[]): Reg {
    return this.runtimeCall(fb, name, args)[0];
  }

  /** Calls a helper that panics. */
  panicCall(fb: FuncBuilder, name: string, args: readonly Expr[]): void {
    fb.emit({
      op: 'call',
      target: { kind: 'func', func: this.runtime(name) },
      args,
      results: [],
      position: fb.position,
      check: 'checked',
    });
    fb.emit({ op: 'unreachable' });
  }

  // ---------------------------------------------------------------- data

  newData(d: Partial<Data> & Pick<Data, 'symbol' | 'size' | 'align'>): Data {
    const made: Data = { bytes: null, relocs: [], pointers: [], readOnly: false, ...d };
    this.data.push(made);
    return made;
  }

  /** A string literal; one byte a UTF-16 unit. Equal strings share their bytes. */
  stringData(bytes: string): Data {
    let d = this.strings.get(bytes);
    if (d === undefined) {
      const b = new Uint8Array(bytes.length);
      for (let i = 0; i < b.length; i++) b[i] = bytes.charCodeAt(i);
      d = this.newData({ symbol: `string.${this.strings.size}`, size: b.length, align: 1, bytes: b, readOnly: true });
      this.strings.set(bytes, d);
    }
    return d;
  }

  /** The memory of a package variable. */
  global(v: Var): Data {
    let d = this.globals.get(v);
    if (d === undefined) {
      const l = layoutOf(v.type!);
      d = this.newData({
        symbol: `${v.pkg?.path ?? ''}.${v.name}`,
        size: Math.max(l.size, 1),
        align: Math.max(8, l.align),
        pointers: l.pointers,
      });
      this.globals.set(v, d);
      this.usedVars.add(v);
      const files = this.byPath.get(v.pkg?.path ?? '')?.embedded?.get(v);
      if (files !== undefined) writeEmbedded(this, d, v.type!, files);
    }
    return d;
  }

  /** What pointers to zero-sized variables may all point to. */
  zeroSized(): Data {
    this.zeroBase ??= this.newData({ symbol: 'runtime.zerobase', size: 8, align: 8 });
    return this.zeroBase;
  }

  /** An integer constant's value; of a float or complex one that is whole, that. */
  constantInt(c: ConstantValue): bigint {
    const i = toInt(c);
    if (i.kind !== 'int') throw new Error('constant is not an integer');
    return i.value;
  }

  constantFloat(c: ConstantValue, single: boolean): number {
    return toNumber(single ? roundToFloat(c, 32) : c);
  }

  constantComplex(c: ConstantValue, single: boolean): { re: number; im: number } {
    if (c.kind !== 'complex') return { re: this.constantFloat(c, single), im: 0 };
    return { re: this.constantFloat(c.re, single), im: this.constantFloat(c.im, single) };
  }

  /** The type an untyped constant of this kind gets in an interface. */
  defaultType(c: ConstantValue): Type {
    switch (c.kind) {
      case 'bool':
        return typ.bool;
      case 'string':
        return typ.string;
      case 'int':
        return typ.int;
      case 'float':
        return typ.float64;
      default:
        return typ.complex128;
    }
  }

  /** Fills a variable's memory at compile time if its initialiser allows that. */
  tryStatic(pkg: CheckedPackage, v: Var, rhs: ast.Expr): boolean {
    return tryStaticInit(this, pkg, v, rhs);
  }

  // ---------------------------------------------------------------- positions

  position(pos: number): Position {
    let i = this.positionIndex.get(pos);
    if (i === undefined) {
      const p = this.fset.position(pos);
      i = this.positions.length;
      this.positions.push({ file: p.file, line: p.line, column: p.col });
      this.positionIndex.set(pos, i);
    }
    return i;
  }
}

function minorVersion(v: string): number {
  const m = /^go1\.(\d+)/.exec(v);
  return m === null ? 99 : Number(m[1]);
}

/** Functions that the back end calls by name. */
const backEndHelpers = new Set(['resumed', 'morestack', 'unwound']);
/** Those that instrumented code calls. */
const raceHelpers = ['raceread', 'racewrite', 'racebase', 'raceenter', 'raceleave'];

/** The argument of an `//interleave:name arg` directive, '' without one, null if absent. */
export function directive(d: ast.FuncDecl, name: string): string | null {
  const prefix = '//interleave:' + name;
  for (const text of d.directives) {
    if (text === prefix) return '';
    if (text.startsWith(prefix + ' ')) return text.slice(prefix.length + 1).trim();
  }
  return null;
}

function runtimePointers(prog: ProgramBuilder, name: string, result: number): boolean {
  const sig = prog.lookupFunc('runtime', name).signature;
  let i = 0;
  for (const v of sig.results.vars) {
    for (const p of layoutOf(v.type!).parts) {
      if (i === result) return p.pointer;
      i++;
    }
  }
  return false;
}

/** The same signature without receiver and type parameters: the type of the func value. */
export function withoutReceiver(sig: Signature): Signature {
  if (sig.recv === null && sig.typeParams.length === 0 && sig.recvTypeParams.length === 0) return sig;
  const copy = Object.create(Object.getPrototypeOf(sig)) as Signature;
  return Object.assign(copy, sig, { recv: null, typeParams: [], recvTypeParams: [] });
}

function symbolOf(o: FuncObject, targs: readonly Type[]): string {
  const name = o.fullName + (o.name === 'init' || o.name === '_' ? '#' + o.pos : '');
  return targs.length === 0 ? name : `${name}[${targs.map(typeKey).join(',')}]`;
}

/** The name of a function as tracebacks print it. */
export function tracebackName(o: FuncObject, generic: boolean): string {
  const path = o.pkg?.path ?? '';
  const recv = o.signature.recv?.type;
  const dots = generic ? '[...]' : '';
  if (!recv) return `${path}.${o.name}${dots}`;
  const ptr = recv.kind === 'pointer';
  const base = (ptr ? recv.elem : recv) as Named;
  const t = base.obj.name + dots;
  return ptr ? `${path}.(*${t}).${o.name}` : `${path}.${t}.${o.name}`;
}
