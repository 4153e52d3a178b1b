// Code of expressions: operands first, then the instruction.

import type { Expr, MemoryAccess } from '../ir/ir';
import type { FuncContext } from './context';
import { ALIGN_CODE, EXPR_CODE, LOAD_CODE, OP } from './opcodes';

/** Writes code that leaves the expression's value on the stack. */
export function emitExpr(c: FuncContext, e: Expr): void {
  switch (e.op) {
    case 'const':
      return emitConst(c, e);
    case 'reg':
      return c.localGet(c.localOf(e.reg));
    case 'wasm':
      for (const arg of e.args) emitExpr(c, arg);
      return emitOpcode(c, EXPR_CODE[e.code]);
    case 'load':
      emitExpr(c, e.address);
      return emitMemory(c, LOAD_CODE[e.access], e.access, e.offset);
    case 'select':
      emitExpr(c, e.then);
      emitExpr(c, e.else);
      emitExpr(c, e.condition);
      return c.w.byte(OP.select);
    case 'frameaddr':
      return c.frameAddress(c.plan.frame.slots.get(e.slot)! + e.offset);
    case 'frameoff':
      return emitFrameDistance(c, c.plan.frame.slots.get(e.slot)!);
    case 'frameid':
      return emitFrameDistance(c, 0);
    case 'data':
      return c.i32(c.module.addressOf(e.data) + e.offset);
    case 'func':
      return c.i32(c.module.plan.of.get(e.func)!.tableIndex);
    case 'machine':
      return c.globalGet(e.register);
    case 'landingid':
      return c.i32(c.plan.firstPoint + (c.plan.points.landing?.k ?? 0));
    case 'mode':
    case 'race':
      throw new Error('mode is folded before code is made');
    case 'memorysize':
      c.w.byte(OP.memorySize);
      c.w.byte(0);
      c.i32(16);
      return c.w.byte(OP.i32Shl);
  }
}

function emitConst(c: FuncContext, e: Expr & { op: 'const' }): void {
  switch (e.type) {
    case 'i32':
      return c.i32(typeof e.value === 'bigint' ? Number(BigInt.asIntN(32, e.value)) : e.value);
    case 'i64':
      c.w.byte(OP.i64Const);
      return c.w.s64(e.value);
    case 'f32':
      c.w.byte(OP.f32Const);
      return c.w.f32(Number(e.value));
    case 'f64':
      c.w.byte(OP.f64Const);
      return c.w.f64(Number(e.value));
  }
}

function emitOpcode(c: FuncContext, code: number): void {
  if (code > 0xff) c.w.byte(code >> 8);
  c.w.byte(code & 0xff);
}

/** The opcode and immediates of a load or store. */
export function emitMemory(
  c: FuncContext,
  opcode: number,
  access: MemoryAccess,
  offset: number,
): void {
  c.w.byte(opcode);
  c.w.byte(ALIGN_CODE[access]);
  c.w.u32(offset);
}

/** The distance of a place in the frame from the stack's base. */
function emitFrameDistance(c: FuncContext, offset: number): void {
  if (!c.plan.facts.suspends && c.plan.frame.size === 0) c.globalGet('sp');
  else c.frameAddress(offset);
  c.globalGet('stackbase');
  c.w.byte(OP.i32Sub);
}
