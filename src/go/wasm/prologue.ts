// Where a function's frame begins and ends: prologue, epilogue, and the block in which the
// function's points leave for memory.

import { SUSPEND, type FuncContext } from './context';
import type { Region } from './dispatch';
import { emitMemory } from './expressions';
import { LOAD_CODE, OP, STORE_CODE } from './opcodes';

/** Zeroing loops of at most this many bytes are written out. */
const UNROLLED_ZEROING = 64;

/**
 * The prologue of a suspending function, up to where its body starts: makes the frame, and
 * when the function is being resumed, restores it and goes to where it was.
 */
export function emitSuspendingPrologue(c: FuncContext, region: Region): void {
  const { frame, reserve } = c.plan;
  for (const reg of c.plan.facts.closureRegs()) {
    c.globalGet('closure');
    c.localSet(c.localOf(reg));
  }
  region.open();
  const start = {};
  const fp = c.local('fp');
  c.open(OP.block, start);
  c.globalGet('sp');
  c.addConst(frame.size);
  c.localTee(fp);
  c.globalSet('sp');
  c.localGet(fp);
  c.addConst(reserve);
  c.globalGet('splimit');
  c.w.byte(OP.i32GtU);
  c.w.byte(OP.i32Eqz);
  c.brIf(start);
  emitSlowEntry(c, start);
  if (region.hasTargets) region.dispatch(start);
  c.end();
  emitZeroSlots(c);
}

/** Resumption, or a call that finds no room. */
function emitSlowEntry(c: FuncContext, start: object): void {
  const { helpers } = c.module.plan;
  const { frame, reserve } = c.plan;
  c.globalGet('resuming');
  c.open(OP.if, null);
  c.i32(0);
  c.globalSet('resuming');
  c.call(helpers.resumed, 'runtime.resumed');
  emitRestore(c);
  c.w.byte(OP.else);
  c.adjust('sp', reserve);
  c.i32(frame.size + reserve);
  c.call(helpers.morestack, 'runtime.morestack');
  c.adjust('sp', -reserve);
  c.open(OP.if, null);
  c.i32(c.plan.firstPoint);
  c.br(SUSPEND);
  c.end();
  c.br(start);
  c.end();
}

/** Loads homed registers from the frame, and `k`. */
function emitRestore(c: FuncContext): void {
  const { frame, firstPoint, facts } = c.plan;
  const fp = c.local('fp');
  c.frameAddress(0);
  c.localSet(fp);
  for (const reg of frame.homed) {
    const { type } = facts.regs[reg];
    c.localGet(fp);
    emitMemory(c, LOAD_CODE[type], type, frame.homes[reg]);
    c.localSet(reg);
  }
  c.localGet(fp);
  emitMemory(c, LOAD_CODE.i32, 'i32', frame.size - 4);
  c.addConst(-firstPoint);
  c.localSet(c.local('k'));
}

/** The prologue of a function that does not suspend: a frame only if it has slots. */
export function emitPlainPrologue(c: FuncContext): void {
  const { frame } = c.plan;
  if (frame.size === 0) return;
  c.globalGet('sp');
  c.localTee(c.local('fp'));
  c.addConst(frame.size);
  c.globalSet('sp');
  emitZeroSlots(c);
}

function emitZeroSlots(c: FuncContext): void {
  const { slotsStart, slotsEnd } = c.plan.frame;
  const size = slotsEnd - slotsStart;
  if (size === 0) return;
  if (size > UNROLLED_ZEROING) {
    c.frameAddress(slotsStart);
    c.i32(0);
    c.i32(size);
    c.w.byte(OP.prefix);
    c.w.byte(OP.memoryFill);
    return c.w.byte(0);
  }
  const fp = c.local('fp');
  if (c.plan.facts.suspends) {
    c.frameAddress(0);
    c.localSet(fp);
  }
  for (let at = slotsStart; at < slotsEnd; at += 8) {
    c.localGet(fp);
    c.w.zero('i64');
    emitMemory(c, STORE_CODE.i64, 'i64', at);
  }
}

/** Gives the frame back; results may be on the stack. */
export function emitEpilogue(c: FuncContext): void {
  const { frame, facts } = c.plan;
  if (frame.size === 0) return;
  if (facts.suspends) return c.adjust('sp', -frame.size);
  c.localGet(c.local('fp'));
  c.globalSet('sp');
}

/** Behind the suspend label, with the point's index on the stack: saves everything and returns. */
export function emitSuspension(c: FuncContext): void {
  if (c.plan.facts.suspends) {
    emitSave(c);
  } else {
    c.call(c.module.plan.helpers.unwound, 'runtime.unwound');
    emitEpilogue(c);
  }
  for (const type of c.plan.facts.func.signature.results) c.w.zero(type);
}

function emitSave(c: FuncContext): void {
  const { frame, facts } = c.plan;
  const fp = c.local('fp');
  const k = c.local('k');
  c.localSet(k);
  c.globalGet('top');
  c.w.byte(OP.i32Eqz);
  c.open(OP.if, null);
  c.globalGet('sp');
  c.globalSet('top');
  c.end();
  c.frameAddress(0);
  c.localTee(fp);
  c.globalSet('sp');
  for (const reg of frame.homed) {
    const { type } = facts.regs[reg];
    c.localGet(fp);
    c.localGet(reg);
    emitMemory(c, STORE_CODE[type], type, frame.homes[reg]);
  }
  c.localGet(fp);
  c.localGet(k);
  emitMemory(c, STORE_CODE.i32, 'i32', frame.size - 4);
}
