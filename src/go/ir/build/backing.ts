// Capacities that programs see. Since Go 1.26 gc lets a slice that is filled by append and never leaves its
// function begin in 32 bytes of the stack, so the first append to a []int gives it a capacity of 4. A slice
// that leaves the function once, at a return or an assignment, is moved to the heap there and has grown in the
// steps of size classes until then. Nothing is on a stack here, but cap, and what appending to an alias
// overwrites, are as gc has them. Like gc's, the analysis is one function's own but for arguments of direct
// calls, and knows no order of statements; inlining, which lets gc see more, is left out.

import type * as ast from '../../syntax/ast';
import { coreType, underlying, type Func, type Type, type Var } from '../../types';
import type { FuncNode } from './escape';
import type { CheckedPackage } from './program';

/** Bytes of the first array. */
export const BACKING_BYTES = 32;

/** How a call of append grows a slice that is still small: at once to the whole first array, or in steps. */
export type Backing =
  | { readonly kind: 'whole'; /** One first array for all calls with this key, in one activation. */ readonly key: object }
  | { readonly kind: 'steps' };

export interface Backings {
  readonly appends: ReadonlyMap<ast.CallExpr, Backing>;
  /** The keys of a function's own calls. */
  readonly keys: ReadonlyMap<FuncNode, readonly object[]>;
}

/** Finds the declaration of a function that a call names; null: its body is not known. */
export type FindDeclaration = (f: Func) => { readonly decl: ast.FuncDecl; readonly pkg: CheckedPackage } | null;

type Destination = 'nowhere' | 'heap' | 'return' | Var;

/** What is known of a slice variable. */
interface Slice {
  readonly owner: FuncNode;
  readonly depth: number;
  readonly flows: Set<Var>;
  heap: boolean;
  returned: boolean;
  uses: number;
  /** Uses after which the variable is still the only one with its array, or is so no more at one place. */
  understood: number;
  transitions: number;
  weight: number;
}

interface Site {
  readonly call: ast.CallExpr;
  readonly owner: FuncNode;
  readonly to: Destination;
  readonly from: Var | null;
}

const known = new WeakMap<ast.FuncDecl, Walk>();
export const noBackings: Backings = { appends: new Map(), keys: new Map() };

/** The calls of append in a declaration that begin small. */
export function backingsOf(root: ast.FuncDecl | ast.Expr, pkg: CheckedPackage, find: FindDeclaration): Backings {
  // Nobody sees the capacities of the library's own slices.
  if (pkg.library || root.kind !== 'FuncDecl') return noBackings;
  return walked(root, pkg, find).backings();
}

function walked(root: ast.FuncDecl, pkg: CheckedPackage, find: FindDeclaration): Walk {
  let w = known.get(root);
  if (w === undefined) {
    known.set(root, (w = new Walk(pkg, find)));
    w.run(root);
  }
  return w;
}

class Walk {
  private readonly slices = new Map<Var, Slice>();
  private readonly sites: Site[] = [];
  private readonly results = new Map<FuncNode, readonly Var[]>();
  private readonly stack: FuncNode[] = [];
  private depth = 0;
  private done = false;
  private answer: Backings | null = null;

  constructor(
    private readonly pkg: CheckedPackage,
    private readonly find: FindDeclaration,
  ) {}

  run(root: ast.FuncDecl): void {
    this.pkg.checkBody(root);
    this.func(root, root.recv, root.type, root.body);
    this.done = true;
  }

  backings(): Backings {
    if (this.answer !== null) return this.answer;
    const appends = new Map<ast.CallExpr, Backing>();
    const keys = new Map<FuncNode, object[]>();
    const taken = new Set<object>();
    for (const s of this.sites) {
      const key = s.from ?? s.call;
      if (this.stays(s.to)) {
        if (taken.has(key)) continue;
        taken.add(key);
        appends.set(s.call, { kind: 'whole', key });
        keys.set(s.owner, [...(keys.get(s.owner) ?? []), key]);
      } else if (s.from !== null && s.from === s.to && this.movesOnce(s.from)) appends.set(s.call, { kind: 'steps' });
    }
    return (this.answer = { appends, keys });
  }

  /** Whether the array of a parameter may outlive a call. */
  leaks(v: Var): boolean {
    return !this.done || this.escapes(v, new Set());
  }

  private stays(d: Destination): boolean {
    return d === 'nowhere' || (typeof d === 'object' && !this.escapes(d, new Set()));
  }

  private escapes(v: Var, seen: Set<Var>): boolean {
    if (seen.has(v)) return false;
    seen.add(v);
    const s = this.slices.get(v);
    return s === undefined || s.heap || s.returned || [...s.flows].some((to) => this.escapes(to, seen));
  }

  private movesOnce(v: Var): boolean {
    const s = this.slices.get(v)!;
    return s.uses === s.understood && s.transitions === 1 && s.weight >= 2;
  }

  // ---------------------------------------------------------------- variables

  private get current(): FuncNode {
    return this.stack[this.stack.length - 1];
  }

  private func(node: FuncNode, recv: ast.FieldList | null, type: ast.FuncType, body: ast.BlockStmt | null): void {
    const outside = this.depth;
    this.depth = 0;
    this.stack.push(node);
    for (const list of [recv, type.params]) for (const f of list?.fields ?? []) f.names.forEach((n) => this.define(n));
    const named = (type.results?.fields ?? []).flatMap((f) => f.names.map((n) => this.define(n)));
    this.results.set(node, named.filter((v) => v !== null));
    if (body !== null) this.stmts(body.list);
    this.stack.pop();
    this.depth = outside;
  }

  private define(id: ast.Expr): Var | null {
    const o = id.kind === 'Ident' ? this.pkg.info.defs.get(id) : null;
    if (o?.kind !== 'var' || !isSlice(o.type)) return null;
    this.slices.set(o, {
      owner: this.current,
      depth: this.depth,
      flows: new Set(),
      heap: false,
      returned: false,
      uses: 0,
      understood: 0,
      transitions: 0,
      weight: 0,
    });
    return o;
  }

  private variable(e0: ast.Expr | null): Var | null {
    const e = e0 === null ? null : unparen(e0);
    const o = e?.kind === 'Ident' ? this.pkg.info.objectOf(e) : null;
    return o?.kind === 'var' && this.slices.has(o) ? o : null;
  }

  /** A slice's value goes somewhere: its variable no longer owns the array alone. */
  private transition(e: ast.Expr): void {
    const v = this.variable(e);
    if (v === null) return;
    const s = this.slices.get(v)!;
    s.understood++;
    s.transitions += this.depth > s.depth ? 2 : 1;
  }

  private understand(e: ast.Expr): void {
    const v = this.variable(e);
    if (v !== null) this.slices.get(v)!.understood++;
  }

  // ---------------------------------------------------------------- expressions

  private use(v: Var, to: Destination): void {
    const s = this.slices.get(v)!;
    s.uses++;
    if (s.owner !== this.current || to === 'heap') s.heap = true;
    else if (to === 'return') s.returned = true;
    else if (typeof to === 'object' && to !== v) s.flows.add(to);
  }

  private exprs(list: readonly (ast.Expr | null)[], to: Destination = 'nowhere'): void {
    for (const e of list) this.expr(e, to);
  }

  /** Walks an expression whose value, as far as it is or holds a slice, goes to `to`. */
  private expr(e: ast.Expr | null, to: Destination = 'nowhere'): void {
    if (e === null || this.pkg.info.types.get(e)?.mode === 'typexpr') return;
    switch (e.kind) {
      case 'Ident': {
        const v = this.variable(e);
        if (v !== null) this.use(v, to);
        return;
      }
      case 'ParenExpr':
        return this.expr(e.x, to);
      case 'FuncLit':
        return this.func(e, null, e.type, e.body);
      case 'CompositeLit':
        for (const x of e.elts) {
          if (x.kind === 'KeyValueExpr') this.expr(x.key, 'heap');
          this.expr(x.kind === 'KeyValueExpr' ? x.value : x, 'heap');
        }
        return;
      case 'SelectorExpr':
        return this.expr(e.x, this.pkg.info.selections.get(e)?.kind === 'methodVal' ? 'heap' : 'nowhere');
      case 'IndexExpr':
        this.understand(e.x);
        this.expr(e.x);
        return this.exprs(e.indices);
      case 'SliceExpr':
        this.expr(e.x, to);
        return this.exprs([e.low, e.high, e.max]);
      case 'StarExpr':
      case 'TypeAssertExpr':
        return this.expr(e.x);
      case 'UnaryExpr':
        if (e.op === '&') this.addressed(e.x);
        return this.expr(e.x, e.op === '&' ? 'heap' : 'nowhere');
      case 'BinaryExpr':
        return this.exprs([e.x, e.y]);
      case 'KeyValueExpr':
        return this.exprs([e.key, e.value], 'heap');
      case 'CallExpr':
        return this.call(e, to);
      default:
        return;
    }
  }

  /** &s[i] leads to the array. */
  private addressed(e: ast.Expr): void {
    let x = unparen(e);
    while (x.kind === 'SelectorExpr' || x.kind === 'IndexExpr') x = unparen(x.x);
    const v = this.variable(x);
    if (v !== null) this.slices.get(v)!.heap = true;
  }

  private call(e: ast.CallExpr, to: Destination): void {
    const { info } = this.pkg;
    if (info.types.get(e.fun)?.mode === 'typexpr') {
      return this.expr(e.args[0], isSlice(info.typeOf(e)) ? to : isInterface(info.typeOf(e)) ? 'heap' : 'nowhere');
    }
    const callee = this.callee(e.fun);
    if (callee?.kind === 'builtin') return this.builtin(e, callee.name, to);
    const fun = unparen(e.fun);
    if (fun.kind === 'FuncLit') this.func(fun, null, fun.type, fun.body);
    else if (fun.kind === 'SelectorExpr') this.expr(fun.x, isSlice(info.typeOf(fun.x)) ? 'heap' : 'nowhere');
    else this.expr(fun);
    const declared = callee?.kind === 'func' ? this.find(callee.origin) : null;
    e.args.forEach((a, i) => {
      if (this.variable(a) === null) return this.expr(a, 'heap');
      const spread = e.ellipsis !== 0 && i === e.args.length - 1;
      if (declared === null || !this.keeps(declared, i, spread)) return this.expr(a, 'heap');
      this.understand(a);
      this.expr(a);
    });
  }

  private callee(fun: ast.Expr): Func | { readonly kind: 'builtin'; readonly name: string } | null {
    let f = unparen(fun);
    if (f.kind === 'IndexExpr') f = unparen(f.x);
    const id = f.kind === 'Ident' ? f : f.kind === 'SelectorExpr' ? f.sel : null;
    const o = id === null ? null : this.pkg.info.uses.get(id);
    if (o?.kind === 'builtin') return { kind: 'builtin', name: o.name };
    if (o?.kind !== 'func') return null;
    // A method is known only if it is not called through an interface.
    const selection = f.kind === 'SelectorExpr' ? this.pkg.info.selections.get(f) : undefined;
    return selection !== undefined && isInterface(selection.recv) ? null : o;
  }

  /** Whether a function leaves the array of its i-th argument alone. */
  private keeps(d: { readonly decl: ast.FuncDecl; readonly pkg: CheckedPackage }, i: number, spread: boolean): boolean {
    if (d.decl.body === null) return false;
    const names = d.decl.type.params.fields.flatMap((f) => f.names.map((n) => ({ n, variadic: f.type?.kind === 'Ellipsis' })));
    const p = names[Math.min(i, names.length - 1)];
    if (p === undefined || p.variadic !== spread) return false;
    if (p.n.name === '_') return true;
    const w = walked(d.decl, d.pkg, this.find);
    const o = d.pkg.info.defs.get(p.n);
    return o?.kind === 'var' && isSlice(o.type) && !w.leaks(o);
  }

  private builtin(e: ast.CallExpr, name: string, to: Destination): void {
    if (name === 'len' || name === 'cap') this.understand(e.args[0]);
    if (name !== 'append') return this.exprs(e.args, name === 'panic' ? 'heap' : 'nowhere');
    this.expr(e.args[0], to);
    this.exprs(e.args.slice(1), e.ellipsis !== 0 ? 'nowhere' : 'heap');
    if (e.ellipsis === 0 && e.args.length > 1) this.sites.push({ call: e, owner: this.current, to, from: this.variable(e.args[0]) });
  }

  // ---------------------------------------------------------------- statements

  private assign(lhs: ast.Expr, rhs: ast.Expr | null, defines: boolean): void {
    const defined = defines && lhs.kind === 'Ident' && this.pkg.info.defs.has(lhs);
    if (defined) this.define(lhs);
    const v = this.variable(lhs);
    const owns = v !== null && this.slices.get(v)!.owner === this.current;
    if (v !== null) {
      this.use(v, 'nowhere');
      if (rhs !== null) this.assigned(v, unparen(rhs));
    } else if (lhs.kind !== 'Ident') this.expr(lhs);
    if (rhs === null) return;
    this.transitionUnlessOwn(v, rhs);
    const blank = lhs.kind === 'Ident' && lhs.name === '_';
    this.expr(rhs, owns ? v : blank || (defined && v === null && !isInterface(this.pkg.info.typeOf(lhs))) ? 'nowhere' : 'heap');
  }

  private assigned(v: Var, rhs: ast.Expr): void {
    const s = this.slices.get(v)!;
    if (rhs.kind === 'CompositeLit' || (rhs.kind === 'Ident' && this.pkg.info.uses.get(rhs)?.kind === 'nil')) s.understood++;
    else if (rhs.kind === 'SliceExpr' && this.variable(rhs.x) === v) s.understood += 2;
    else if (this.isAppendTo(v, rhs)) {
      s.understood += 2;
      s.weight += 1 + this.depth - s.depth;
    }
  }

  private isAppendTo(v: Var, e: ast.Expr): boolean {
    if (e.kind !== 'CallExpr' || this.variable(e.args[0] ?? null) !== v) return false;
    const f = this.callee(e.fun);
    return f?.kind === 'builtin' && f.name === 'append';
  }

  private transitionUnlessOwn(to: Var | null, rhs: ast.Expr): void {
    const v = this.variable(rhs);
    if (v !== null && v !== to) this.transition(rhs);
  }

  private stmts(list: readonly ast.Stmt[]): void {
    for (const s of list) this.stmt(s);
  }

  private stmt(s: ast.Stmt | null): void {
    if (s === null) return;
    switch (s.kind) {
      case 'DeclStmt':
        if (s.decl.kind === 'VarDecl') for (const spec of s.decl.specs) this.varSpec(spec.names, spec.values);
        return;
      case 'LabeledStmt':
        return this.stmt(s.stmt);
      case 'ExprStmt':
        return this.expr(s.x);
      case 'SendStmt':
        this.expr(s.chan);
        return this.expr(s.value, 'heap');
      case 'IncDecStmt':
        return this.expr(s.x);
      case 'AssignStmt': {
        const pairs = s.lhs.length === s.rhs.length;
        s.lhs.forEach((l, i) => this.assign(l, pairs ? s.rhs[i] : null, s.tok === ':='));
        if (!pairs) this.exprs(s.rhs, 'heap');
        return;
      }
      case 'GoStmt':
      case 'DeferStmt':
        if (s.call.kind !== 'CallExpr') return;
        this.expr(s.call.fun);
        return this.exprs(s.call.args, 'heap');
      case 'ReturnStmt':
        for (const e of s.results) {
          this.transition(e);
          this.expr(e, isInterface(this.pkg.info.typeOf(e)) ? 'heap' : 'return');
        }
        if (s.results.length === 0) for (const v of this.results.get(this.current) ?? []) this.implicitReturn(v);
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
        for (const c of s.clauses) this.stmts(c.body);
        return;
      case 'SelectStmt':
        for (const c of s.clauses) {
          this.stmt(c.comm);
          this.stmts(c.body);
        }
        return;
      case 'ForStmt':
        this.stmt(s.init);
        this.depth++;
        this.expr(s.cond);
        this.stmt(s.post);
        this.stmt(s.body);
        this.depth--;
        return;
      case 'RangeStmt':
        return this.range(s);
      default:
        return;
    }
  }

  private varSpec(names: readonly ast.Ident[], values: readonly ast.Expr[]): void {
    const pairs = names.length === values.length;
    names.forEach((n, i) => {
      this.define(n);
      if (pairs) this.assign(n, values[i], true);
    });
    if (!pairs) this.exprs(values, 'heap');
  }

  private implicitReturn(v: Var): void {
    const s = this.slices.get(v)!;
    s.returned = true;
    s.transitions += this.depth > s.depth ? 2 : 1;
  }

  private range(s: ast.RangeStmt): void {
    this.understand(s.x);
    this.expr(s.x);
    const overFunc = underlying(this.pkg.info.typeOf(s.x)!).kind === 'signature';
    // The body of a loop over a function is a function: it captures.
    if (overFunc) this.stack.push(s);
    this.depth++;
    for (const v of [s.key, s.value]) if (v !== null) this.assign(v, null, s.tok === ':=');
    this.stmt(s.body);
    this.depth--;
    if (overFunc) this.stack.pop();
  }
}

function unparen(e: ast.Expr): ast.Expr {
  return e.kind === 'ParenExpr' ? unparen(e.x) : e;
}

const isSlice = (t: Type | null | undefined): boolean => t != null && coreType(t)?.kind === 'slice';

const isInterface = (t: Type | null | undefined): boolean => t != null && t.kind !== 'typeparam' && underlying(t).kind === 'interface';
