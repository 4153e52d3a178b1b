// Code of statements, where nothing is resumed inside them (see `dispatch.ts` for the others).

import type { Point } from '../ir/analyse/points';
import { isTerminator } from '../ir/analyse/walk';
import type { Func, Stmt } from '../ir/ir';
import { PAUSE, PREEMPT, SUSPEND, type FuncContext } from './context';
import { emitExpr, emitMemory } from './expressions';
import { OP, STORE_CODE } from './opcodes';
import { isBackEndSymbol } from './plan';
import { emitEpilogue } from './prologue';

/** Values of the status register that compiled code sets by itself. */
const STATUS = { park: 1, panic: 3, preempt: 4, pause: 6 } as const;

/** Where safepoints of each kind branch to, outermost first. */
const SAFEPOINT_LABELS = [
  ['statement', PAUSE],
  ['preempt', PREEMPT],
] as const;

/** Code of a list; what follows a statement that never goes on is dropped. */
export function emitList(c: FuncContext, list: readonly Stmt[]): void {
  for (const s of list) {
    emitStmt(c, s);
    if (isTerminator(s)) return;
  }
}

/** Code of a statement without resuming points inside, or of the point itself. */
export function emitStmt(c: FuncContext, s: Stmt): void {
  switch (s.op) {
    case 'set':
      emitExpr(c, s.value);
      return c.localSet(c.localOf(s.reg));
    case 'store':
      emitExpr(c, s.address);
      emitExpr(c, s.value);
      return emitMemory(c, STORE_CODE[s.access], s.access, s.offset);
    case 'setmachine':
      emitExpr(c, s.value);
      return c.globalSet(s.register);
    case 'memcopy':
      emitExpr(c, s.to);
      emitExpr(c, s.from);
      emitExpr(c, s.size);
      return emitBulk(c, OP.memoryCopy, 2);
    case 'memzero':
      emitExpr(c, s.to);
      c.i32(0);
      emitExpr(c, s.size);
      return emitBulk(c, OP.memoryFill, 1);
    case 'memorygrow':
      emitExpr(c, s.pages);
      c.w.byte(OP.memoryGrow);
      c.w.byte(0);
      return c.localSet(c.localOf(s.reg));
    case 'call':
      return emitCall(c, s);
    case 'if':
      return emitIf(c, s);
    case 'loop':
    case 'block':
      c.open(s.op === 'loop' ? OP.loop : OP.block, s.label);
      emitList(c, s.body);
      return c.end();
    case 'br':
      return c.br(s.label);
    case 'brif':
      emitExpr(c, s.condition);
      return c.brIf(s.label);
    case 'switch':
      emitExpr(c, s.value);
      c.w.byte(OP.brTable);
      c.w.u32(s.targets.length);
      for (const target of s.targets) c.w.u32(c.relative(target));
      return c.w.u32(c.relative(s.default));
    case 'return':
      for (const value of s.values) emitExpr(c, value);
      emitEpilogue(c);
      return c.w.byte(OP.return);
    case 'unreachable':
      return c.w.byte(OP.unreachable);
    case 'safepoint':
      return emitSafepoint(c, s);
    case 'suspend':
      emitExpr(c, s.status);
      c.globalSet('status');
      return emitUnwind(c, c.plan.points.of.get(s)!);
    case 'raise':
      c.i32(STATUS.panic);
      c.globalSet('status');
      return emitUnwind(c, c.plan.points.of.get(s)!);
    case 'park':
      return emitPark(c);
    case 'landing':
      return;
  }
}

/** Unwinds without a frame: the caller's is the innermost one that is saved. */
function emitPark(c: FuncContext): void {
  emitEpilogue(c);
  c.globalGet('sp');
  c.globalSet('top');
  c.i32(STATUS.park);
  c.globalSet('status');
  for (const type of c.plan.facts.func.signature.results) c.w.zero(type);
  c.w.byte(OP.return);
}

function emitBulk(c: FuncContext, code: number, memories: number): void {
  c.w.byte(OP.prefix);
  c.w.byte(code);
  for (let i = 0; i < memories; i++) c.w.byte(0);
}

function emitIf(c: FuncContext, s: Stmt & { op: 'if' }): void {
  emitExpr(c, s.condition);
  if (s.then.length === 0) c.w.byte(OP.i32Eqz);
  c.open(OP.if, null);
  emitList(c, s.then.length === 0 ? s.else : s.then);
  if (s.then.length > 0 && s.else.length > 0) {
    c.w.byte(OP.else);
    emitList(c, s.else);
  }
  c.end();
}

/** Pushes the index of the point in the resume table. */
function emitPoint(c: FuncContext, point: Point): void {
  c.i32(c.plan.firstPoint + point.k);
}

/** Unwinds at the point. */
function emitUnwind(c: FuncContext, point: Point): void {
  emitPoint(c, point);
  c.br(SUSPEND);
}

/**
 * A call. Behind a callee that may unwind the status is looked at before the results are
 * assigned: when the callee has not returned, they keep their old values for the landing.
 */
function emitCall(c: FuncContext, s: Stmt & { op: 'call' }): void {
  emitTransfer(c, s);
  const point = c.plan.points.of.get(s);
  const { target } = s;
  if (s.check === 'checked' && target.kind === 'func' && target.func.noReturn) {
    for (let i = 0; i < target.func.signature.results.length; i++) c.w.byte(OP.drop);
    if (point) emitUnwind(c, point);
    else c.w.byte(OP.unreachable);
    return;
  }
  if (point) {
    emitPoint(c, point);
    c.globalGet('status');
    c.brIf(SUSPEND);
    c.w.byte(OP.drop);
  }
  for (let i = s.results.length - 1; i >= 0; i--) {
    const result = s.results[i];
    if (result) c.localSet(c.localOf(result));
    else c.w.byte(OP.drop);
  }
}

/** Arguments and the call itself. */
function emitTransfer(c: FuncContext, s: Stmt & { op: 'call' }): void {
  const { target } = s;
  if (target.kind === 'func') {
    if (isBackEndSymbol(target.func)) return emitBackEndSymbol(c, target.func);
    for (const arg of s.args) emitExpr(c, arg);
    c.w.byte(OP.call);
    return c.w.u32(c.module.plan.of.get(target.func)!.index);
  }
  if (target.closure) {
    emitExpr(c, target.closure);
    c.globalSet('closure');
  }
  for (const arg of s.args) emitExpr(c, arg);
  emitExpr(c, target.index);
  c.w.byte(OP.callIndirect);
  c.w.u32(c.module.typeIndex(target.signature));
  c.w.byte(0);
}

/** A call of a symbol that the back end makes is a constant. */
function emitBackEndSymbol(c: FuncContext, func: Func): void {
  const value = c.module.backEndConstant(func);
  if (func.signature.results[0] === 'i64') {
    c.w.byte(OP.i64Const);
    c.w.s64(value);
  } else {
    c.i32(value);
  }
}

/** Counts one off the budget (or the steps) and unwinds below zero. */
function emitSafepoint(c: FuncContext, s: Stmt & { op: 'safepoint' }): void {
  const point = c.plan.points.of.get(s);
  if (!point) return;
  emitPoint(c, point);
  emitCountdown(c, s.kind);
  c.brIf(s.kind === 'preempt' ? PREEMPT : PAUSE);
  c.w.byte(OP.drop);
}

/** Leaves on the stack whether the counter, counted down by one, is below zero. */
export function emitCountdown(c: FuncContext, kind: 'preempt' | 'statement'): void {
  const register = kind === 'preempt' ? 'budget' : 'steps';
  const count = c.local('count');
  c.globalGet(register);
  c.w.byte(OP.i64Const);
  c.w.byte(1);
  c.w.byte(OP.i64Sub);
  c.localTee(count);
  c.globalSet(register);
  c.localGet(count);
  c.w.zero('i64');
  c.w.byte(OP.i64LtS);
}

/**
 * The safepoint at the start of a loop that contains no other resuming point. The loop is
 * entered with `k` set when the function is resumed here; then it must not suspend again.
 */
export function emitLoopSafepoint(c: FuncContext, s: Stmt & { op: 'safepoint' }): void {
  emitCountdown(c, s.kind);
  c.open(OP.if, null);
  emitPoint(c, c.plan.points.of.get(s)!);
  c.localGet(c.local('k'));
  c.w.byte(OP.i32Eqz);
  c.brIf(PREEMPT);
  c.w.byte(OP.drop);
  c.end();
  c.i32(0);
  c.localSet(c.local('k'));
}

/** Opens the labels to which the function's points branch with their index on the stack. */
export function openUnwindLabels(c: FuncContext): void {
  const { points } = c.plan.points;
  if (points.length === 0) return;
  c.open(OP.block, SUSPEND, 0x7f);
  for (const [kind, label] of SAFEPOINT_LABELS) {
    const used = points.some((p) => p.stmt?.op === 'safepoint' && p.stmt.kind === kind);
    if (used) c.open(OP.block, label, 0x7f);
  }
}

/** Ends the labels of safepoints, each by setting its status. */
export function closeSafepointLabels(c: FuncContext): void {
  for (const [label, status] of [[PREEMPT, STATUS.preempt], [PAUSE, STATUS.pause]] as const) {
    if (!c.hasLabel(label)) continue;
    c.end();
    c.i32(status);
    c.globalSet('status');
    if (label === PREEMPT && c.hasLabel(PAUSE)) c.br(SUSPEND);
  }
}
