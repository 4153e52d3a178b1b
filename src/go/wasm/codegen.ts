// Code of whole functions: those of the program, and the thunks by which the trampoline calls
// functions of any signature.

import { isTerminator } from '../ir/analyse/walk';
import type { Stmt, ValueType } from '../ir/ir';
import { FuncContext, type ModuleContext } from './context';
import { Region } from './dispatch';
import { OP, STORE_CODE, TYPE_CODE } from './opcodes';
import type { FuncPlan, Thunk } from './plan';
import { emitEpilogue, emitPlainPrologue, emitSuspendingPrologue, emitSuspension } from './prologue';
import { closeSafepointLabels, emitList, openUnwindLabels } from './statements';
import { ByteWriter } from './writer';

/** Writes code entries (size, locals, instructions) one after the other. */
export class CodeWriter {
  readonly out = new ByteWriter(1 << 16);
  private readonly body = new ByteWriter(1 << 12);
  private readonly locals = new ByteWriter(64);

  constructor(private readonly module: ModuleContext) {}

  /** A function of the program. */
  func(plan: FuncPlan): void {
    this.body.clear();
    const c = new FuncContext(this.module, plan, this.body);
    emitBody(c);
    const own = plan.facts.regs.slice(plan.facts.func.params.length).map((reg) => reg.type);
    this.finish([...own, ...c.temporaries]);
  }

  /** `func(fn i32)`: calls table entry fn with zeros and stores its results at the return area. */
  thunk({ signature }: Thunk, returnArea: number): void {
    this.body.clear();
    const w = this.body;
    const { params, results } = signature;
    for (const type of params) w.zero(type);
    w.byte(OP.localGet);
    w.u32(0);
    w.byte(OP.callIndirect);
    w.u32(this.module.typeIndex(signature));
    w.byte(0);
    for (let i = results.length - 1; i >= 0; i--) {
      w.byte(OP.localSet);
      w.u32(1 + i);
    }
    results.forEach((type, i) => {
      w.byte(OP.i32Const);
      w.s32(returnArea);
      w.byte(OP.localGet);
      w.u32(1 + i);
      w.byte(STORE_CODE[type]);
      w.byte(2);
      w.u32(8 * i);
    });
    this.finish(results);
  }

  private finish(locals: readonly ValueType[]): void {
    const { body, out } = this;
    body.byte(OP.end);
    this.locals.clear();
    writeLocals(this.locals, locals);
    out.u32(this.locals.length + body.length);
    out.append(this.locals.written());
    out.append(body.written());
  }
}

/** Declarations of locals: runs of one type. */
function writeLocals(w: ByteWriter, types: readonly ValueType[]): void {
  const runs: { type: ValueType; count: number }[] = [];
  for (const type of types) {
    const last = runs[runs.length - 1];
    if (last?.type === type) last.count++;
    else runs.push({ type, count: 1 });
  }
  w.u32(runs.length);
  for (const { type, count } of runs) {
    w.u32(count);
    w.byte(TYPE_CODE[type]);
  }
}

function emitBody(c: FuncContext): void {
  const { facts, points } = c.plan;
  openUnwindLabels(c);
  if (facts.suspends) {
    const body = facts.body!.slice(facts.closureReads);
    const region = new Region(c, body);
    emitSuspendingPrologue(c, region);
    region.emit();
    emitFallOff(c, body);
  } else {
    emitPlainPrologue(c);
    emitList(c, facts.body!);
    emitFallOff(c, facts.body!);
  }
  if (points.points.length === 0) return;
  closeSafepointLabels(c);
  c.end();
  emitSuspension(c);
}

/** The end of the body: a function without results returns there. */
function emitFallOff(c: FuncContext, body: readonly Stmt[]): void {
  if (body.length > 0 && isTerminator(body[body.length - 1])) return;
  if (c.plan.facts.func.signature.results.length > 0) return c.w.byte(OP.unreachable);
  emitEpilogue(c);
  c.w.byte(OP.return);
}
