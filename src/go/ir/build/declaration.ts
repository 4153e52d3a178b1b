// Function bodies: parameters and results, the epilogue that runs deferred calls, and the program's
// initialisation.

import type * as ast from '../../syntax/ast';
import { underlying, type Func as FuncObject, type Signature, type Type, type Var } from '../../types';
import type { Expr, Func, Reg, Stmt } from '../ir';
import { backingsOf } from './backing';
import { bindCaptures } from './closure';
import { analyse, noFacts, type Facts, type FuncNode } from './escape';
import { FuncBuilder, type Place, type TypeEnv } from './function';
import { layoutOf } from './layout';
import { placeLocation, storeLocation } from './location';
import { load, use } from './ops';
import type { CheckedPackage, ProgramBuilder } from './program';
import { blockStmt, rightHandSides } from './stmt';

/** Lowers a declared function or method, or an instance of a generic one. */
export function buildDeclaration(
  prog: ProgramBuilder,
  f: Func,
  d: ast.FuncDecl,
  o: FuncObject,
  pkg: CheckedPackage,
  env: TypeEnv | null,
): void {
  const facts = factsOf(prog, d, pkg, env);
  const fb = new FuncBuilder(prog, pkg, f, env, facts, null);
  const sig = o.signature;
  fb.at(d.pos);
  const vars = [...(sig.recv === null ? [] : [sig.recv]), ...sig.params.vars];
  buildBody(fb, d, vars, sig, d.body!);
}

function factsOf(prog: ProgramBuilder, root: ast.FuncDecl | ast.Expr, pkg: CheckedPackage, env: TypeEnv | null): Facts {
  const concrete = (t: Type): Type => (env === null ? t : prog.substitute(t, env));
  return analyse(
    root,
    pkg.info,
    (e) => concrete(pkg.info.typeOf(e)!),
    (t) => layoutOf(concrete(t)).memory,
    backingsOf(root, pkg, (f) => prog.declarationOf(f)),
  );
}

/** Lowers a function literal; its captures were found in the enclosing function. */
export function buildLiteral(outer: FuncBuilder, f: Func, e: ast.FuncLit, captures: readonly Var[]): void {
  const fb = new FuncBuilder(outer.prog, outer.pkg, f, outer.env, outer.facts, outer);
  // The signature on record has the literal's own parameter variables.
  const sig = underlying(outer.info.typeOf(e)!) as Signature;
  fb.at(e.pos);
  bindCaptures(fb, captures);
  buildBody(fb, e, sig.params.vars, sig, e.body);
}

function buildBody(
  fb: FuncBuilder,
  node: FuncNode & (ast.FuncDecl | ast.FuncLit),
  params: readonly Var[],
  sig: Signature,
  body: ast.BlockStmt,
): void {
  bindParams(fb, params);
  bindResults(fb, sig);
  fb.firstArraysOf(node);
  const deferred = fb.facts.funcs.get(node)?.hasDefer ?? false;
  if (!deferred) {
    blockStmt(fb, body);
    fb.at(body.rbrace);
    if (sig.results.vars.length === 0) fb.emit({ op: 'return', values: [] });
    else fb.emit({ op: 'unreachable' });
  } else bodyWithDefers(fb, body);
  fb.func.body = fb.out;
}

/** Puts parameters where they live; boxed ones are copied to the heap. */
function bindParams(fb: FuncBuilder, params: readonly Var[]): void {
  const regs: Reg[] = [];
  for (const v of params) {
    const type = fb.type(v.type!);
    const l = layoutOf(type);
    const name = v.name || '_';
    const own = fb.regsFor(type, name);
    regs.push(...own);
    if (v.name === '' || v.name === '_') continue;
    let place: Place;
    if (l.memory) place = { in: 'box', reg: own[0] };
    else if (fb.facts.boxed.has(v)) {
      place = fb.allocate(name, type, true);
      fb.initialise(place, type, { type, parts: own.map(use) });
    } else place = { in: 'regs', regs: own };
    if (place.in === 'box') fb.nonNil.add(place.reg);
    fb.places.set(v, place);
    fb.prog.debug.variable(fb, v, type, place);
  }
  (fb.func as { params: readonly Reg[] }).params = regs;
}

function bindResults(fb: FuncBuilder, sig: Signature): void {
  for (const v of sig.results.vars) {
    const type = fb.type(v.type!);
    const named = v.name !== '' && v.name !== '_';
    const place = named ? fb.declare(v, type, null) : fb.allocate('result', type, false);
    if (!named) fb.initialise(place, type, null);
    fb.results.push({ type, place });
  }
  fb.namedResults = sig.results.vars.length > 0 && sig.results.vars[0].name !== '';
}

/**
 * A function with deferred calls: `return` sets the results and goes to the epilogue, which
 * runs the calls and returns what the results are then. A recovered panic lands there too.
 */
function bodyWithDefers(fb: FuncBuilder, body: ast.BlockStmt): void {
  const epilogue = fb.label('epilogue');
  fb.epilogue = epilogue;
  fb.block(epilogue, () => blockStmt(fb, body));
  fb.emit({ op: 'landing' });
  fb.at(body.rbrace);
  const again = fb.label('deferred');
  fb.loop(again, () => {
    const d = fb.prog.runtimeCall1(fb, 'deferpop', [{ op: 'frameid' }]);
    fb.if(use(d), () => {
      callClosure(fb, use(d));
      fb.br(again);
    });
  });
  fb.emit({ op: 'return', values: fb.returnParts(fb.results.map((r) => fb.read(r.place, r.type))) });
}

/** Calls a func() value known not to be nil. */
export function callClosure(fb: FuncBuilder, fn: Expr): void {
  fb.emit({
    op: 'call',
    target: {
      kind: 'indirect',
      index: load('i32', fn, 0),
      closure: fn,
      signature: { params: [], results: [] },
      tag: fb.prog.niladicTag,
    },
    args: [],
    results: [],
    position: fb.position,
    check: 'checked',
  });
}

// ---------------------------------------------------------------------------- initialisation

/**
 * The body of the program's start: packages in dependency order, each its variables in order
 * and its init functions; then main.main. Variables of library packages are initialised only when
 * something uses them, which is known when everything else has been lowered: so until nothing new comes.
 */
export function buildInit(prog: ProgramBuilder, f: Func): void {
  const builders = prog.packages.map((pkg) => new PackageInit(prog, f, pkg));
  // main first, so that its references are known; its code comes last all the same.
  const main = builders[builders.length - 1];
  main.calls();
  let more = true;
  while (more) {
    more = false;
    for (const b of builders) if (b.variables()) more = true;
    prog.drain();
    for (const b of builders) if (b.calls()) more = true;
    prog.drain();
  }
  f.body = [...builders.flatMap((b) => b.body()), { op: 'return', values: [] }];
}

class PackageInit {
  private readonly parts: (Stmt[] | null)[];
  private called: Stmt[] | null = null;
  /** Initialises the variables of a user's package, under the name that tracebacks have for it. */
  private own: Func | null = null;

  constructor(
    private readonly prog: ProgramBuilder,
    private readonly f: Func,
    private readonly pkg: CheckedPackage,
  ) {
    this.parts = pkg.info.initOrder.map(() => null);
  }

  /** Lowers initialisers that are needed and not lowered yet; says whether there were any. */
  variables(): boolean {
    let any = false;
    this.pkg.info.initOrder.forEach((init, i) => {
      if (this.parts[i] !== null) return;
      const needed = !this.pkg.library || init.lhs.some((v) => this.prog.usedVars.has(v));
      if (!needed) return;
      any = true;
      this.parts[i] = this.initialiser(init.lhs, init.rhs);
    });
    return any;
  }

  private initialiser(lhs: readonly Var[], rhs: ast.Expr): Stmt[] {
    if (lhs.length === 1 && lhs[0].name !== '_' && this.prog.tryStatic(this.pkg, lhs[0], rhs)) return [];
    // A literal's captures and closures are named after init, as Go does.
    const fb = this.builder(factsOf(this.prog, rhs, this.pkg, null), this.initialiserFunc(lhs[0]));
    fb.at(rhs.pos);
    return fb.collect(() => {
      const values = rightHandSides(fb, [rhs], lhs.length);
      lhs.forEach((v, i) => {
        if (v.name === '_' || values[i] === undefined) return;
        const place: Place = { in: 'global', data: this.prog.global(v) };
        storeLocation(fb, placeLocation(place, v.type!), values[i]);
      });
    });
  }

  private initialiserFunc(first: Var): Func {
    if (this.pkg.library) return this.f;
    const name = `${this.pkg.pkg.path}.init`;
    return (this.own ??= this.prog.newFunc({ name, symbol: name, signature: { params: [], results: [] }, position: this.prog.position(first.pos) }));
  }

  private builder(facts: Facts, f = this.f): FuncBuilder {
    const fb = new FuncBuilder(this.prog, this.pkg, f, null, facts, null);
    fb.nameBase = `${this.pkg.pkg.path}.init`;
    fb.skipLabels(this.prog.nextInitLabel());
    return fb;
  }

  /** Lowers the calls of init functions, and of main.main. */
  calls(): boolean {
    if (this.called !== null) return false;
    const fb = this.builder(noFacts);
    this.called = fb.collect(() => {
      for (const file of this.pkg.files) {
        for (const d of file.decls) {
          if (d.kind === 'FuncDecl' && d.recv === null && d.name.name === 'init') this.call(fb, d);
        }
      }
      if (this.pkg !== this.prog.mainPackage) return;
      for (const file of this.pkg.files) {
        for (const d of file.decls) {
          if (d.kind === 'FuncDecl' && d.recv === null && d.name.name === 'main') this.call(fb, d);
        }
      }
    });
    return this.called.length > 0;
  }

  private call(fb: FuncBuilder, d: ast.FuncDecl): void {
    const o = this.pkg.info.defs.get(d.name) ?? this.prog.initFunc(this.pkg, d);
    if (o?.kind !== 'func') throw fb.bug('init is not a function', d.pos);
    fb.at(d.pos);
    this.callOf(fb, this.prog.funcFor(o, []));
  }

  private callOf(fb: FuncBuilder, func: Func): void {
    fb.emit({
      op: 'call',
      target: { kind: 'func', func },
      args: [],
      results: [],
      position: fb.position,
      check: 'checked',
    });
  }

  body(): Stmt[] {
    const variables = this.parts.flatMap((p) => p ?? []);
    if (this.own === null) return [...variables, ...(this.called ?? [])];
    const { own } = this;
    own.body = [...variables, { op: 'return', values: [] }];
    const fb = this.builder(noFacts);
    return [...fb.collect(() => this.callOf(fb, own)), ...(this.called ?? [])];
  }
}

