// The layout of a function's frame: homes of 8 bytes, frame slots, homes of 4 bytes, and in a
// suspending function the index of the resume point at its end.

import type { FuncFacts } from '../ir/analyse/facts';
import type { FrameSlot } from '../ir/ir';

export interface Frame {
  /** A multiple of 8; 0 when the function has no frame. */
  readonly size: number;
  /** The registers (indices) that have a home. */
  readonly homed: readonly number[];
  /** Home of each register (by index) as an offset from the frame's start; -1: none. */
  readonly homes: Int32Array;
  readonly slots: ReadonlyMap<FrameSlot, number>;
  /** The part that slots take up. */
  readonly slotsStart: number;
  readonly slotsEnd: number;
}

const align = (offset: number, to: number): number => Math.ceil(offset / to) * to;

/** Lays out the frame of a function whose registers `homed` need a home. */
export function layOutFrame(facts: FuncFacts, homed: readonly number[]): Frame {
  const homes = new Int32Array(facts.regs.length).fill(-1);
  let at = 0;
  const place = (bytes: 4 | 8): void => {
    for (const reg of homed) {
      const { type } = facts.regs[reg];
      if ((type === 'i64' || type === 'f64' ? 8 : 4) !== bytes) continue;
      homes[reg] = at;
      at += bytes;
    }
  };
  place(8);
  const slotsStart = at;
  const slots = new Map<FrameSlot, number>();
  for (const slot of facts.func.slots) {
    at = align(at, Math.max(slot.align, 1));
    slots.set(slot, at);
    at += slot.size;
  }
  at = align(at, 8);
  const slotsEnd = at;
  place(4);
  if (facts.suspends) at += 4;
  if (facts.needsFrame && at === 0) at = 8;
  return { size: align(at, 8), homed, homes, slots, slotsStart, slotsEnd };
}
