// Range over functions. The loop's body becomes a function that the iterator calls, which captures
// the variables around it as a closure does. Leaving the body other than by its end (break, return,
// goto, a branch to an outer loop) is recorded in a box of the enclosing function, the body returns
// false, and the enclosing function goes where was meant once the iterator has returned.

import type * as ast from '../../syntax/ast';
import { Signature as GoSignature, underlying, type Signature, type Type, type Var } from '../../types';
import type { Expr, Func, Label, Reg } from '../ir';
import { closureTarget } from './call';
import { bindCaptures, capturedParts, makeClosure } from './closure';
import { expr } from './expr';
import { FuncBuilder, type Value } from './function';
import { layoutOf } from './layout';
import { i32, load, op, use } from './ops';
import { bindIteration } from './range';
import { blockStmt, leaveWith, returnValues } from './stmt';

/** How the body of a loop over a function leaves it. */
export interface RangeFuncBody {
  /** Address of the loop's state: words as in `word`, then the results being returned. */
  readonly state: Expr;
  readonly outer: FuncBuilder;
  readonly statement: ast.RangeStmt;
  /** Ways out other than by the end: what the enclosing function does for each code. */
  readonly exits: Exit[];
}

type Exit =
  /** bare: the results are what the function's named results hold. */
  | { readonly code: number; readonly kind: 'return'; readonly bare: boolean }
  | { readonly code: number; readonly kind: 'branch'; readonly stmt: ast.BranchStmt };

/** Offsets in the loop's state box. */
const word = { phase: 0, exit: 8, frame: 16, landing: 20, results: 24 };
/** What phase says; the run time's panicrangestate takes it. */
const phase = { done: 0, ready: 1, running: 2, exhausted: 3, missingPanic: 4 };

export function rangeOverFunc(fb: FuncBuilder, s: ast.RangeStmt, sig: Signature): void {
  const prog = fb.prog;
  const fn = fb.reuse(expr(fb, s.x).parts[0], true, 'iter');
  const yieldSig = underlying(fb.type(sig.params.vars[0].type!)) as Signature;
  const captures = fb.facts.funcs.get(s)!.captures;
  const root = outermost(fb);
  const state = allocateState(fb, root);
  const f = prog.newFunc({
    name: fb.closureName('-range').replace('.-range', '-range'),
    symbol: fb.uniqueSymbol('range'),
    signature: prog.signature(yieldSig, null),
    library: fb.func.library,
    position: prog.position(s.pos),
  });
  f.tags.add(prog.tag(yieldSig));
  const { parts, pointers } = capturedParts(fb, captures);
  const exits: Exit[] = [];
  const body = makeClosure(fb, f, [state, ...parts], [true, ...pointers]);
  buildBodyNow(fb, f, s, yieldSig, captures, exits);
  fb.at(s.range);
  fb.nonNilAddress(fn);
  fb.emit({
    op: 'call',
    target: closureTarget(fb, fn, new GoSignature(null, sig.params, sig.results, false)),
    args: [body],
    results: [],
    position: fb.position,
    check: 'checked',
  });
  finish(fb, s, state, exits);
}

function outermost(fb: FuncBuilder): FuncBuilder {
  return fb.rangeFunc === null ? fb : outermost(fb.rangeFunc.outer);
}

/** The box that the body and the enclosing function share. */
function allocateState(fb: FuncBuilder, root: FuncBuilder): Expr {
  const slots: number[] = [];
  let size = word.results;
  for (const r of root.results) {
    const l = layoutOf(r.type);
    for (const p of l.pointers) slots.push(size + p);
    size += (l.size + 7) & ~7;
  }
  const bytes = new Uint8Array((size / 8 + 7) >> 3);
  for (const o of slots) bytes[o >> 6] |= 1 << ((o >> 3) & 7);
  const bitmap: Expr = slots.length > 0 ? { op: 'data', data: fb.prog.bitmap(bytes), offset: 0 } : i32(0);
  const box = fb.prog.runtimeCall1(fb, 'newclosure', [
    { op: 'const', type: 'i64', value: BigInt(size) },
    bitmap,
    { op: 'const', type: 'i64', value: BigInt(slots.length > 0 ? Math.max(...slots) / 8 + 1 : 0) },
  ]);
  fb.nonNil.add(box);
  const frame: Expr = fb.rangeFunc === null ? { op: 'frameid' } : load('i32', fb.rangeFunc.state, word.frame);
  storeWord(fb, use(box), word.frame, frame);
  if (root.epilogue !== null) {
    const landing: Expr = fb.rangeFunc === null ? { op: 'landingid' } : load('i32', fb.rangeFunc.state, word.landing);
    storeWord(fb, use(box), word.landing, landing);
  }
  storeWord(fb, use(box), word.phase, i32(phase.ready));
  return use(box);
}

function storeWord(fb: FuncBuilder, state: Expr, offset: number, value: Expr): void {
  fb.emit({ op: 'store', access: 'i32', address: state, offset, value, pointer: false, site: null });
}

/** Lowers the loop's body as a function of its own. It is done at once: its exits are needed here. */
function buildBodyNow(
  outer: FuncBuilder,
  f: Func,
  s: ast.RangeStmt,
  sig: Signature,
  captures: readonly Var[],
  exits: Exit[],
): void {
  const fb = new FuncBuilder(outer.prog, outer.pkg, f, outer.env, outer.facts, outer);
  fb.at(s.pos);
  const params = sig.params.vars.map((v) => {
    const type = fb.type(v.type!);
    return { type, regs: fb.regsFor(type, v.name || 'value') };
  });
  (f as { params: readonly Reg[] }).params = params.flatMap((p) => p.regs);
  const closure = fb.fresh({ op: 'machine', register: 'closure' }, 'closure', true);
  const state = fb.fresh(load('i32', use(closure), 8, true), 'state', true);
  fb.nonNil.add(closure);
  fb.nonNil.add(state);
  bindCaptures(fb, captures, 16);
  fb.firstArraysOf(s);
  fb.rangeFunc = { state: use(state), outer, statement: s, exits };
  fb.results = [{ type: fb.prog.boolType, place: { in: 'regs', regs: [fb.reg('i32', false, 'more')] } }];
  const ready = load('i32', use(state), word.phase);
  fb.if(op('i32.ne', ready, i32(phase.ready)), () => fb.prog.panicCall(fb, 'panicrangestate', [op('i64.extend_i32_u', ready)]));
  storeWord(fb, use(state), word.phase, i32(phase.running));
  const next: Label = fb.label('continue');
  const done: Label = fb.label('break');
  fb.targets.set(s, { break: done, continue: next });
  fb.block(done, () => {
    fb.block(next, () => {
      [s.key, s.value].forEach((e, i) => {
        bindIteration(fb, s, e, () => ({ type: params[i].type, parts: params[i].regs.map(use) }));
      });
      blockStmt(fb, s.body);
    });
    storeWord(fb, use(state), word.phase, i32(phase.ready));
    fb.emit({ op: 'return', values: [i32(1)] });
  });
  storeWord(fb, use(state), word.phase, i32(phase.done));
  fb.emit({ op: 'return', values: [i32(0)] });
  f.body = fb.out;
}

/** After the iterator has returned: go where the body wanted to. */
function finish(fb: FuncBuilder, s: ast.RangeStmt, state: Expr, exits: readonly Exit[]): void {
  const held = state;
  fb.if(op('i32.eq', load('i32', held, word.phase), i32(phase.running)), () =>
    fb.prog.panicCall(fb, 'panicrangestate', [{ op: 'const', type: 'i64', value: BigInt(phase.missingPanic) }]),
  );
  storeWord(fb, held, word.phase, i32(phase.exhausted));
  for (const x of exits) {
    fb.if(op('i32.eq', load('i32', held, word.exit), i32(x.code)), () => {
      if (x.kind === 'return') forwardReturn(fb, held, x.bare);
      else forwardBranch(fb, x.stmt);
    });
  }
}

/** A return inside the body: results are kept in the state, the enclosing function returns them. */
export function returnFromRangeFunc(fb: FuncBuilder, s: ast.ReturnStmt): void {
  const root = outermost(fb);
  const r = fb.rangeFunc!;
  const values = returnValues(fb, s, root.results.map((x) => x.type));
  if (values !== null) storeResults(fb, r.state, values);
  leave(fb, { code: exitCode(r), kind: 'return', bare: values === null });
}

function storeResults(fb: FuncBuilder, state: Expr, values: readonly { type: Type; parts: readonly Expr[] }[]): void {
  let offset = word.results;
  const held = values.map((v) => fb.snapshot(v));
  for (const v of held) {
    fb.storeValue(state, offset, v);
    offset += (layoutOf(v.type).size + 7) & ~7;
  }
}

function exitCode(r: RangeFuncBody): number {
  return r.exits.length + 1;
}

/** Leaves the body with an exit code. */
function leave(fb: FuncBuilder, x: Exit): void {
  const r = fb.rangeFunc!;
  r.exits.push(x);
  storeWord(fb, r.state, word.exit, i32(x.code));
  storeWord(fb, r.state, word.phase, i32(phase.done));
  fb.emit({ op: 'return', values: [i32(0)] });
}

/** In the enclosing function: return what the body left in the state. */
function forwardReturn(fb: FuncBuilder, state: Expr, bare: boolean): void {
  const values = bare ? [] : storedResults(fb, state);
  if (fb.rangeFunc === null) {
    leaveWith(fb, values.length === 0 ? null : values);
    return;
  }
  if (values.length > 0) storeResults(fb, fb.rangeFunc.state, values);
  leave(fb, { code: exitCode(fb.rangeFunc), kind: 'return', bare });
}

function storedResults(fb: FuncBuilder, state: Expr): Value[] {
  let offset = word.results;
  return outermost(fb).results.map((r) => {
    const v = fb.loadValue(r.type, state, offset);
    offset += (layoutOf(r.type).size + 7) & ~7;
    return v;
  });
}

/** A branch whose target is outside the body. */
export function leaveRangeFunc(fb: FuncBuilder, s: ast.BranchStmt): void {
  const r = fb.rangeFunc;
  if (r === null) throw fb.bug(`${s.tok} goes nowhere`, s.pos);
  leave(fb, { code: exitCode(r), kind: 'branch', stmt: s });
}

function forwardBranch(fb: FuncBuilder, s: ast.BranchStmt): void {
  const t = fb.targets.get(s.target!);
  const g = s.tok === 'goto' ? fb.gotos.get(s.target!) : undefined;
  if (g !== undefined) {
    fb.set(g.state, i32(g.value));
    fb.br(g.loop);
  } else if (t !== undefined) {
    const label = s.tok === 'break' ? t.break : t.continue;
    fb.br(label!);
  } else leaveRangeFunc(fb, s);
}

/** The frame, and its landing, that a defer statement here belongs to, when it is not this function's own. */
export function deferFrame(fb: FuncBuilder): { frame: Expr; landing: Expr } | null {
  if (fb.rangeFunc === null) return null;
  const { state } = fb.rangeFunc;
  return { frame: load('i32', state, word.frame), landing: load('i32', state, word.landing) };
}
