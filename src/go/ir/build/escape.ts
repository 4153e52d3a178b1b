// What must be known of a function's body before lowering it: which variables live on the heap,
// what each closure captures and how, where defer and recover are, which labels goto uses.
//
// A variable is boxed (lives on the heap) when its address is taken, or when a closure captures it
// and anything assigns to it after its declaration; a captured variable that never changes is
// copied into the closure. One walk over the whole declaration, closures included.

import type * as ast from '../../syntax/ast';
import { underlying, type Func, type Info, type Type, type Var } from '../../types';
import { noBackings, type Backings } from './backing';

/** A function body: a declaration, a literal, or the body of a loop over a function. */
export type FuncNode = ast.FuncDecl | ast.FuncLit | ast.RangeStmt;

export interface FuncFacts {
  /** Variables of enclosing functions that this one uses, in order of first use. */
  readonly captures: Var[];
  hasDefer: boolean;
  hasRecover: boolean;
}

export interface Facts {
  readonly boxed: Set<Var>;
  readonly funcs: Map<FuncNode, FuncFacts>;
  /** Labelled statements that a goto goes to. */
  readonly gotoTargets: Set<ast.Stmt>;
  /** Variables never assigned after their declaration. */
  readonly assigned: Set<Var>;
  /** How the body's calls of append grow small slices. */
  readonly backings: Backings;
}

/** Of a body that has nothing of all that. */
export const noFacts: Facts = {
  boxed: new Set(),
  funcs: new Map(),
  gotoTargets: new Set(),
  assigned: new Set(),
  backings: noBackings,
};

/** Analyses one declaration or package-level initialiser. `typeOf` resolves type parameters. */
export function analyse(
  root: ast.FuncDecl | ast.Expr,
  info: Info,
  typeOf: (e: ast.Expr) => Type,
  isMemory: (t: Type) => boolean,
  backings: Backings,
): Facts {
  return new Analysis(info, typeOf, isMemory, backings).run(root);
}

class Analysis {
  private readonly facts: Facts;
  private readonly owner = new Map<Var, FuncNode | null>();
  private readonly captured = new Set<Var>();
  private stack: (FuncNode | null)[] = [null];

  constructor(
    private readonly info: Info,
    private readonly typeOf: (e: ast.Expr) => Type,
    private readonly isMemory: (t: Type) => boolean,
    backings: Backings,
  ) {
    this.facts = { boxed: new Set(), funcs: new Map(), gotoTargets: new Set(), assigned: new Set(), backings };
  }

  run(root: ast.FuncDecl | ast.Expr): Facts {
    if (root.kind === 'FuncDecl') {
      this.enter(root);
      this.fields(root.recv);
      this.signature(root.type);
      if (root.body) this.stmts(root.body.list);
      this.stack.pop();
    } else this.expr(root);
    for (const v of this.captured) {
      if (this.facts.assigned.has(v) || (v.type !== null && this.isMemory(v.type))) {
        this.facts.boxed.add(v);
      }
    }
    return this.facts;
  }

  private get current(): FuncNode | null {
    return this.stack[this.stack.length - 1];
  }

  private enter(f: FuncNode): void {
    this.stack.push(f);
    this.facts.funcs.set(f, { captures: [], hasDefer: false, hasRecover: false });
  }

  private define(id: ast.Ident): void {
    const o = this.info.defs.get(id);
    if (o?.kind === 'var') this.owner.set(o, this.current);
  }

  private use(v: Var): void {
    if (v.isField || v.isPackageLevel || !this.owner.has(v)) return;
    const owner = this.owner.get(v) ?? null;
    for (let i = this.stack.length - 1; i > 0 && this.stack[i] !== owner; i--) {
      const f = this.facts.funcs.get(this.stack[i]!)!;
      if (!f.captures.includes(v)) f.captures.push(v);
      this.captured.add(v);
    }
  }

  private fields(list: ast.FieldList | null): void {
    if (list === null) return;
    for (const f of list.fields) {
      for (const n of f.names) this.define(n);
      const implicit = this.info.implicits.get(f);
      if (implicit?.kind === 'var') this.owner.set(implicit, this.current);
    }
  }

  private signature(t: ast.FuncType): void {
    this.fields(t.params);
    this.fields(t.results);
    // `return` assigns to results.
    for (const f of t.results?.fields ?? []) {
      for (const n of f.names) {
        const o = this.info.defs.get(n);
        if (o?.kind === 'var') this.facts.assigned.add(o);
      }
    }
  }

  // -------------------------------------------------------------- variables under an expression

  /** The variable whose memory e is part of, if it is a local. */
  private rootVar(e: ast.Expr): Var | null {
    switch (e.kind) {
      case 'ParenExpr':
        return this.rootVar(e.x);
      case 'Ident': {
        const o = this.info.objectOf(e);
        return o?.kind === 'var' ? o : null;
      }
      case 'SelectorExpr': {
        const s = this.info.selections.get(e);
        if (s === undefined || s.kind !== 'field' || s.indirect) return null;
        return underlying(this.typeOf(e.x)).kind === 'pointer' ? null : this.rootVar(e.x);
      }
      case 'IndexExpr':
        return underlying(this.typeOf(e.x)).kind === 'array' ? this.rootVar(e.x) : null;
      default:
        return null;
    }
  }

  private box(e: ast.Expr): void {
    const v = this.rootVar(e);
    if (v !== null && !v.isPackageLevel) this.facts.boxed.add(v);
  }

  private assign(e: ast.Expr): void {
    const v = this.rootVar(e);
    if (v !== null) this.facts.assigned.add(v);
    this.expr(e);
  }

  // -------------------------------------------------------------- expressions

  private exprs(list: readonly ast.Expr[]): void {
    for (const e of list) this.expr(e);
  }

  private expr(e: ast.Expr | null): void {
    if (e === null) return;
    switch (e.kind) {
      case 'Ident': {
        const o = this.info.uses.get(e);
        if (o?.kind === 'var') this.use(o);
        return;
      }
      case 'FuncLit':
        this.enter(e);
        this.signature(e.type);
        this.stmts(e.body.list);
        this.stack.pop();
        return;
      case 'CompositeLit':
        for (const x of e.elts) {
          if (x.kind === 'KeyValueExpr') {
            // Field names are identifiers too, but denote no local variable.
            this.expr(x.key);
            this.expr(x.value);
          } else this.expr(x);
        }
        return;
      case 'ParenExpr':
      case 'StarExpr':
        return this.expr(e.x);
      case 'SelectorExpr': {
        const s = this.info.selections.get(e);
        if (s?.kind === 'methodVal') this.implicitAddress(e.x, s.obj as Func, s.index, s.recv);
        return this.expr(e.x);
      }
      case 'IndexExpr':
        this.expr(e.x);
        if (this.info.types.get(e.indices[0])?.mode !== 'typexpr') this.exprs(e.indices);
        return;
      case 'SliceExpr': {
        if (underlying(this.typeOf(e.x)).kind === 'array') this.box(e.x);
        this.expr(e.x);
        this.expr(e.low);
        this.expr(e.high);
        this.expr(e.max);
        return;
      }
      case 'TypeAssertExpr':
        return this.expr(e.x);
      case 'CallExpr': {
        const f = e.fun;
        if (f.kind === 'Ident' && f.name === 'recover' && this.info.uses.get(f)?.kind === 'builtin') {
          if (this.current !== null) this.facts.funcs.get(this.current)!.hasRecover = true;
        }
        this.expr(f);
        this.exprs(e.args);
        return;
      }
      case 'UnaryExpr':
        if (e.op === '&') this.box(e.x);
        return this.expr(e.x);
      case 'BinaryExpr':
        this.expr(e.x);
        return this.expr(e.y);
      case 'KeyValueExpr':
        this.expr(e.key);
        return this.expr(e.value);
      default:
        return;
    }
  }

  /** x.M with a pointer receiver takes the address of an addressable x. */
  private implicitAddress(x: ast.Expr, m: Func, index: readonly number[], recv: Type): void {
    const r = m.origin.signature.recv?.type;
    if (!r || r.kind !== 'pointer') return;
    let t = recv;
    if (underlying(this.typeOf(x)).kind === 'pointer') return;
    // A pointer on the path of embedded fields ends x's own memory.
    for (let i = 0; i < index.length - 1; i++) {
      const u = underlying(t);
      if (u.kind !== 'struct') return;
      t = u.fields[index[i]].type!;
      if (underlying(t).kind === 'pointer') return;
    }
    this.box(x);
  }

  // -------------------------------------------------------------- statements

  private stmts(list: readonly ast.Stmt[]): void {
    for (const s of list) this.stmt(s);
  }

  private stmt(s: ast.Stmt | null): void {
    if (s === null) return;
    switch (s.kind) {
      case 'DeclStmt':
        if (s.decl.kind === 'VarDecl') {
          for (const spec of s.decl.specs) {
            this.exprs(spec.values);
            for (const n of spec.names) this.define(n);
          }
        }
        return;
      case 'LabeledStmt':
        return this.stmt(s.stmt);
      case 'ExprStmt':
        return this.expr(s.x);
      case 'SendStmt':
        this.expr(s.chan);
        return this.expr(s.value);
      case 'IncDecStmt':
        return this.assign(s.x);
      case 'AssignStmt':
        this.exprs(s.rhs);
        for (const l of s.lhs) {
          if (s.tok === ':=' && l.kind === 'Ident' && this.info.defs.get(l)) this.define(l);
          else this.assign(l);
        }
        return;
      case 'GoStmt':
        return this.expr(s.call);
      case 'DeferStmt':
        for (let i = this.stack.length - 1; i >= 0; i--) {
          const f = this.stack[i];
          if (f === null) break;
          if (f.kind === 'RangeStmt') continue;
          this.facts.funcs.get(f)!.hasDefer = true;
          break;
        }
        return this.expr(s.call);
      case 'ReturnStmt':
        return this.exprs(s.results);
      case 'BranchStmt':
        if (s.tok === 'goto' && s.target !== null) this.facts.gotoTargets.add(s.target);
        return;
      case 'BlockStmt':
        return this.stmts(s.list);
      case 'IfStmt':
        this.stmt(s.init);
        this.expr(s.cond);
        this.stmt(s.body);
        return this.stmt(s.else);
      case 'SwitchStmt':
        this.stmt(s.init);
        this.expr(s.tag);
        for (const c of s.clauses) {
          this.exprs(c.list ?? []);
          this.stmts(c.body);
        }
        return;
      case 'TypeSwitchStmt':
        this.stmt(s.init);
        this.expr(s.x);
        for (const c of s.clauses) {
          const v = this.info.implicits.get(c);
          if (v?.kind === 'var') this.owner.set(v, this.current);
          this.stmts(c.body);
        }
        return;
      case 'SelectStmt':
        for (const c of s.clauses) {
          this.stmt(c.comm);
          this.stmts(c.body);
        }
        return;
      case 'ForStmt':
        this.stmt(s.init);
        this.expr(s.cond);
        this.stmt(s.post);
        return this.stmt(s.body);
      case 'RangeStmt':
        return this.range(s);
      default:
        return;
    }
  }

  private range(s: ast.RangeStmt): void {
    this.expr(s.x);
    const overFunc = underlying(this.typeOf(s.x)).kind === 'signature';
    if (overFunc) this.enter(s);
    for (const v of [s.key, s.value]) {
      if (v === null) continue;
      if (s.tok === ':=' && v.kind === 'Ident') this.define(v);
      else this.assign(v);
    }
    this.stmt(s.body);
    if (overFunc) this.stack.pop();
  }
}
