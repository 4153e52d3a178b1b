// Snapshots: the machine's registers and the part of its memory that can differ. Memory is kept in
// pages, and a page that is as it was in the snapshot before is shared with it, so that many
// snapshots of one run cost little more than what changed between them.

import { REGISTERS, type Instance } from './instance';

const PAGE = 4096;

export interface Snapshot {
  readonly registers: readonly (number | bigint)[];
  /** Pages from `DebugInfo.variablesStart` (rounded down) up to `end`. */
  readonly pages: readonly Uint8Array[];
  readonly end: number;
  /** Bytes that this snapshot does not share with the one before. */
  readonly ownBytes: number;
}

export class Snapshotter {
  private readonly start: number;
  private readonly usedAt: number;
  private last: Snapshot | null = null;

  /** `ephemeral`: memory of the host's own, which is no part of the state and zero in every snapshot. */
  constructor(
    private readonly instance: Instance,
    private readonly ephemeral: { readonly address: number; readonly size: number },
  ) {
    this.start = Math.floor(instance.memory.debug.variablesStart / PAGE) * PAGE;
    this.usedAt = instance.memory.at('runtime.heapUsed');
  }

  /** The end of the memory in use. Beyond it all bytes are zero or undefined to the program. */
  private usedEnd(): number {
    return Math.ceil(this.instance.memory.u32(this.usedAt) / PAGE) * PAGE;
  }

  take(): Snapshot {
    const { memory, registers } = this.instance;
    const end = this.usedEnd();
    const bytes = memory.bytes;
    const { address, size } = this.ephemeral;
    bytes.fill(0, address, address + size);
    const before = this.last?.pages ?? [];
    const pages: Uint8Array[] = [];
    let ownBytes = 0;
    for (let at = this.start, i = 0; at < end; at += PAGE, i++) {
      const same = before[i];
      if (same !== undefined && isEqual(same, bytes, at)) pages.push(same);
      else {
        pages.push(bytes.slice(at, at + PAGE));
        ownBytes += PAGE;
      }
    }
    this.last = { registers: REGISTERS.map((r) => registers[r].value as number | bigint), pages, end, ownBytes };
    return this.last;
  }

  restore(s: Snapshot): void {
    const { memory, registers } = this.instance;
    const now = this.usedEnd();
    const bytes = memory.bytes;
    s.pages.forEach((page, i) => bytes.set(page, this.start + i * PAGE));
    if (now > s.end) bytes.fill(0, s.end, now);
    REGISTERS.forEach((r, i) => {
      registers[r].value = s.registers[i];
    });
    this.last = s;
  }
}

/** Compares a page with memory, eight bytes at a time. */
function isEqual(page: Uint8Array, bytes: Uint8Array, at: number): boolean {
  const a = new BigUint64Array(page.buffer, page.byteOffset, PAGE / 8);
  const b = new BigUint64Array(bytes.buffer, at, PAGE / 8);
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
