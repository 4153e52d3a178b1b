// Snapshots for the explorer: by number, into buffers that are used again, so that saving and going
// back allocate nothing. The state is the module's memory from the first variable to the end of the
// heap in use, and its registers.

import { REGISTERS, type Instance } from '../machine/instance';
import type { MachineMemory } from '../machine/memory';

interface Saved {
  bytes: Uint8Array;
  /** Length in use. */
  length: number;
  registers: (number | bigint)[];
}

const ARENA_SHIFT = 22;
const PAGE_SHIFT = 11;

export class SnapshotStore {
  private readonly saved: Saved[] = [];
  private readonly start: number;
  private readonly usedAt: number;
  private readonly memory: MachineMemory;
  /** The last numbers in use; those above are of states that are gone. */
  private top = -1;

  /** Bytes of all snapshots. */
  bytes = 0;

  constructor(private readonly instance: Instance) {
    this.memory = instance.memory;
    this.start = this.memory.debug.variablesStart & ~7;
    this.usedAt = this.memory.at('runtime.heapUsed');
  }

  /** Bytes of one snapshot now. */
  get size(): number {
    return this.memory.u32(this.usedAt) - this.start;
  }

  save(slot: number): void {
    const length = this.size;
    let s = this.saved[slot];
    if (s === undefined || s.bytes.length < length) {
      this.bytes += Math.ceil(length / 65536) * 65536 - (s?.bytes.length ?? 0);
      this.saved[slot] = s = { bytes: new Uint8Array(Math.ceil(length / 65536) * 65536), length, registers: [] };
    }
    s.length = length;
    s.bytes.set(new Uint8Array(this.memory.bytes.buffer, this.start, length));
    const { registers } = this.instance;
    for (let i = 0; i < REGISTERS.length; i++) s.registers[i] = registers[REGISTERS[i]].value as number | bigint;
    this.top = slot;
  }

  restore(slot: number): void {
    const s = this.saved[slot];
    const now = this.size;
    const bytes = this.memory.bytes;
    bytes.set(s.bytes.subarray(0, s.length), this.start);
    if (now > s.length) bytes.fill(0, this.start + s.length, this.start + now);
    const { registers } = this.instance;
    for (let i = 0; i < REGISTERS.length; i++) registers[REGISTERS[i]].value = s.registers[i];
    this.top = slot;
  }

  firstWith(_object: number): number | undefined {
    return undefined;
  }
}

export { ARENA_SHIFT, PAGE_SHIFT };
