// Inlining: small functions become part of their callers, one module's mode at a time.
//
// What is inlined must not be missed in a traceback or by recover, so a function that can panic,
// suspend or be asked for its frame stays a call. The run time's own functions are hidden in
// tracebacks anyway, so within package runtime calls are allowed in what is inlined.
//
// It relies on the form that build/ gives: expressions have no effects, a register holds 0 until it
// is first assigned, and registers and labels are known by identity.

import { foldMode, type Mode } from '../analyse/fold';
import { forEachExpr, forEachOperand } from '../analyse/walk';
import type { Expr, Func, Label, Reg, Stmt } from '../ir';
import { instrument, type RaceDetection } from './race';

export interface InlinedBody {
  readonly body: readonly Stmt[];
  /** The function's registers and those that inlining has added. */
  readonly regs: readonly Reg[];
}

/** Largest bodies that are inlined, in nodes. */
const LIMIT = 40;
const RUNTIME_LIMIT = 70;
/** Functions are not made larger than this by inlining. */
const CALLER_LIMIT = 6000;

const isRuntime = (func: Func): boolean => func.name.startsWith('runtime.') || func.name.startsWith('runtime.(');

export class Inliner {
  private readonly bodies = new Map<Func, InlinedBody>();
  private readonly active = new Set<Func>();
  private readonly templates = new Map<Func, readonly Stmt[] | null>();
  private lastLabel = 1 << 30;

  /** `race`: accesses are told to the race detector; null: they are not. */
  constructor(
    private readonly mode: Mode,
    private readonly race: RaceDetection | null,
  ) {}

  /** The body of a function in this mode, with small callees inlined. */
  body(func: Func): InlinedBody {
    const known = this.bodies.get(func);
    if (known !== undefined) return known;
    const plain = foldMode(func.body!, this.mode, this.race !== null);
    const regs = [...func.regs];
    const folded = this.race === null ? plain : instrument(func, plain, regs, this.race);
    this.active.add(func);
    const body = new Caller(this, func, regs).list(folded);
    this.active.delete(func);
    const made = { body, regs };
    this.bodies.set(func, made);
    return made;
  }

  /** The body to put in the place of a call of `callee` in `caller`; null when it stays a call. */
  template(caller: Func, callee: Func): readonly Stmt[] | null {
    if (callee.body === null || callee.noReturn || callee.exported !== null || callee.slots.length > 0 || this.active.has(callee)) return null;
    let body = this.templates.get(callee);
    if (body === undefined) {
      const candidate = this.body(callee).body;
      body = this.fits(callee, candidate) ? candidate : null;
      this.templates.set(callee, body);
    }
    if (body === null) return null;
    return isRuntime(caller) && isRuntime(callee) ? body : isLeaf(body) ? body : null;
  }

  private fits(callee: Func, body: readonly Stmt[]): boolean {
    const limit = isRuntime(callee) ? RUNTIME_LIMIT : LIMIT;
    const size = measure(body, limit, this.mode === 'statement' && !callee.library, !isRuntime(callee));
    return size <= limit;
  }

  freshLabel(name: string): Label {
    return { id: this.lastLabel++, name };
  }
}

/** The size of a body in nodes; more than the limit when something in it must not be inlined. */
function measure(body: readonly Stmt[], limit: number, countsStatements: boolean, loopsPreempt: boolean): number {
  let size = 0;
  const never = (): void => {
    size = limit + 1;
  };
  const expr = (e: Expr): void => {
    size++;
    if (e.op === 'frameaddr' || e.op === 'frameoff' || e.op === 'frameid' || e.op === 'landingid') never();
    if (e.op === 'machine' && (e.register === 'closure' || e.register === 'resuming')) never();
    forEachOperand(e, expr);
  };
  const list = (stmts: readonly Stmt[]): void => {
    for (const s of stmts) {
      if (size > limit) return;
      forEachExpr(s, expr);
      switch (s.op) {
        case 'safepoint':
          if (s.kind === 'preempt' || countsStatements) never();
          continue;
        case 'landing':
        case 'park':
          return never();
        case 'call':
          if (s.check === 'unchecked') never();
          size += 3;
          break;
        case 'if':
          list(s.then);
          list(s.else);
          break;
        case 'loop':
          if (loopsPreempt) never();
          list(s.body);
          break;
        case 'block':
          list(s.body);
          break;
      }
      size++;
    }
  };
  list(body);
  return size;
}

/** Whether a body contains no calls, and nothing that unwinds. */
function isLeaf(body: readonly Stmt[]): boolean {
  return body.every((s) => {
    switch (s.op) {
      case 'call':
      case 'suspend':
      case 'raise':
      case 'park':
      case 'unreachable':
        return false;
      case 'if':
        return isLeaf(s.then) && isLeaf(s.else);
      case 'loop':
      case 'block':
        return isLeaf(s.body);
      default:
        return true;
    }
  });
}

/** Replaces the calls in one function. */
class Caller {
  private nextId: number;
  private added = 0;

  constructor(
    private readonly inliner: Inliner,
    private readonly func: Func,
    private readonly regs: Reg[],
  ) {
    let last = -1;
    for (const r of [...func.params, ...func.regs]) if (r.id > last) last = r.id;
    this.nextId = last + 1;
  }

  list(stmts: readonly Stmt[]): readonly Stmt[] {
    let out: Stmt[] | null = null;
    stmts.forEach((s, i) => {
      const made = this.stmt(s);
      if (made !== s && out === null) out = stmts.slice(0, i);
      if (out === null) return;
      if (Array.isArray(made)) out.push(...(made as Stmt[]));
      else out.push(made as Stmt);
    });
    return out ?? stmts;
  }

  private stmt(s: Stmt): Stmt | readonly Stmt[] {
    switch (s.op) {
      case 'if': {
        const then = this.list(s.then);
        const otherwise = this.list(s.else);
        return then === s.then && otherwise === s.else ? s : { ...s, then, else: otherwise };
      }
      case 'loop':
      case 'block': {
        const body = this.list(s.body);
        return body === s.body ? s : { ...s, body };
      }
      case 'call': {
        if (s.target.kind !== 'func' || s.check !== 'checked' || this.added > CALLER_LIMIT) return s;
        const callee = s.target.func;
        const template = this.inliner.template(this.func, callee);
        return template === null ? s : this.expand(s, callee, template);
      }
      default:
        return s;
    }
  }

  private expand(s: Stmt & { op: 'call' }, callee: Func, template: readonly Stmt[]): Stmt[] {
    const copy = new Copier(
      (r) => this.fresh(r),
      (label) => this.inliner.freshLabel(label.name),
      s.results,
      this.inliner.freshLabel('inlined'),
    );
    const out: Stmt[] = callee.params.map((p, i) => ({ op: 'set', reg: copy.reg(p), value: s.args[i] }));
    const body = copy.body(template);
    for (const r of copy.unassigned(callee, template)) out.push({ op: 'set', reg: r, value: zero(r) });
    out.push(...body);
    this.added += out.length;
    return out;
  }

  private fresh(r: Reg): Reg {
    const made: Reg = { id: this.nextId++, type: r.type, pointer: r.pointer, name: r.name };
    this.regs.push(made);
    return made;
  }
}

const zero = (r: Reg): Expr => ({ op: 'const', type: r.type, value: r.type === 'i64' ? 0n : 0 });

/** Copies a body with registers and labels of its own; returns become assignments of the results. */
class Copier {
  private readonly regs = new Map<Reg, Reg>();
  private readonly labels = new Map<Label, Label>();

  constructor(
    private readonly freshReg: (r: Reg) => Reg,
    private readonly freshLabel: (label: Label) => Label,
    private readonly results: readonly (Reg | null)[],
    private readonly end: Label,
  ) {}

  reg(r: Reg): Reg {
    let made = this.regs.get(r);
    if (made === undefined) this.regs.set(r, (made = this.freshReg(r)));
    return made;
  }

  private label(label: Label): Label {
    let made = this.labels.get(label);
    if (made === undefined) this.labels.set(label, (made = this.freshLabel(label)));
    return made;
  }

  /** The copied body; control leaves it at its end. */
  body(template: readonly Stmt[]): Stmt[] {
    const last = template[template.length - 1];
    const tail = last?.op === 'return' ? last : null;
    const rest = tail === null ? template : template.slice(0, -1);
    const copied = this.list(rest);
    const inner = tail === null ? copied : [...copied, ...this.assign(tail.values)];
    return this.leaves ? [{ op: 'block', label: this.end, body: inner }] : inner;
  }

  /** A return before the end was met. */
  private leaves = false;

  /** Registers that may be read before they are assigned: in a loop they would hold old values. */
  unassigned(callee: Func, template: readonly Stmt[]): Reg[] {
    const safe = new Set<Reg>(callee.params);
    for (const s of template) {
      if (s.op === 'set') safe.add(s.reg);
      else if (s.op === 'call') s.results.forEach((r) => r && safe.add(r));
      else if (s.op === 'if' || s.op === 'loop' || s.op === 'block' || s.op === 'return') break;
    }
    return [...this.regs].filter(([from]) => !safe.has(from)).map(([, to]) => to);
  }

  private assign(values: readonly Expr[]): Stmt[] {
    return values.flatMap((v, i): Stmt[] => {
      const reg = this.results[i];
      return reg === null || reg === undefined ? [] : [{ op: 'set', reg, value: this.expr(v) }];
    });
  }

  private list(stmts: readonly Stmt[]): Stmt[] {
    return stmts.flatMap((s) => this.stmt(s));
  }

  private stmt(s: Stmt): Stmt[] {
    const x = (e: Expr): Expr => this.expr(e);
    switch (s.op) {
      case 'set':
        return [{ ...s, reg: this.reg(s.reg), value: x(s.value) }];
      case 'store':
        return [{ ...s, address: x(s.address), value: x(s.value) }];
      case 'setmachine':
        return [{ ...s, value: x(s.value) }];
      case 'memcopy':
        return [{ ...s, to: x(s.to), from: x(s.from), size: x(s.size) }];
      case 'memzero':
        return [{ ...s, to: x(s.to), size: x(s.size) }];
      case 'access':
      case 'observe':
        return []; // told already
      case 'memorygrow':
        return [{ ...s, reg: this.reg(s.reg), pages: x(s.pages) }];
      case 'call': {
        const { target } = s;
        const copied = target.kind === 'func' ? target : { ...target, index: x(target.index), closure: target.closure && x(target.closure) };
        return [{ ...s, target: copied, args: s.args.map(x), results: s.results.map((r) => r && this.reg(r)) }];
      }
      case 'if':
        return [{ ...s, condition: x(s.condition), then: this.list(s.then), else: this.list(s.else) }];
      case 'loop':
      case 'block':
        return [{ ...s, label: this.label(s.label), body: this.list(s.body) }];
      case 'br':
        return [{ ...s, label: this.label(s.label) }];
      case 'brif':
        return [{ ...s, label: this.label(s.label), condition: x(s.condition) }];
      case 'switch':
        return [{ ...s, value: x(s.value), targets: s.targets.map((t) => this.label(t)), default: this.label(s.default) }];
      case 'return':
        this.leaves = true;
        return [...this.assign(s.values), { op: 'br', label: this.end }];
      case 'suspend':
        return [{ ...s, status: x(s.status) }];
      case 'safepoint':
        return [];
      case 'unreachable':
      case 'raise':
      case 'park':
      case 'landing':
        // A copy of its own: points are known by their statements.
        return [{ ...s }];
    }
  }

  private expr(e: Expr): Expr {
    switch (e.op) {
      case 'reg':
        return { op: 'reg', reg: this.reg(e.reg) };
      case 'wasm':
        return { ...e, args: e.args.map((a) => this.expr(a)) };
      case 'load':
        return { ...e, address: this.expr(e.address) };
      case 'select':
        return { ...e, condition: this.expr(e.condition), then: this.expr(e.then), else: this.expr(e.else) };
      default:
        return e;
    }
  }
}
