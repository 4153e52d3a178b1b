// Where static data lies: addresses of all data, and the bytes of the data segment.
//
// From address 1024 up: read-only data, the tables that the back end makes, package variables
// with initial values; then what starts as zero: the other variables, the return area, and the
// stack on which the module's exported functions start (the run time's own). The heap starts at
// the next multiple of 64 KiB. Nothing lies below 1024, so small addresses are never valid.

import type { Data, Func } from '../ir/ir';

export const FIRST_ADDRESS = 1024;
const PAGE = 65536;

/** Bytes of the stack that exported functions start on. */
export const SYSTEM_STACK = 32 * 1024;
/** Results of thunks: 16 of 8 bytes. */
export const RETURN_AREA = 16 * 8;

export class DataLayout {
  private readonly addresses = new Map<Data, number>();
  /** The next free address. */
  private at = FIRST_ADDRESS;
  private readonly placed: Data[] = [];
  returnArea = 0;
  systemStack = 0;
  /** Start of what may change. */
  variablesStart = FIRST_ADDRESS;
  /** End of what has initial values. */
  initialisedEnd = FIRST_ADDRESS;
  heapStart = 0;

  addressOf(data: Data): number {
    const address = this.addresses.get(data);
    if (address === undefined) throw new Error(`data ${data.symbol} is not placed`);
    return address;
  }

  /** Takes an aligned range. */
  reserve(size: number, align: number): number {
    const address = Math.ceil(this.at / align) * align;
    this.at = address + size;
    return address;
  }

  /** Places the read-only data of the program. */
  placeReadOnly(data: readonly Data[]): void {
    for (const d of data) if (d.readOnly) this.place(d);
  }

  /** Places all other data, what starts as zero last. */
  placeVariables(data: readonly Data[]): void {
    this.variablesStart = this.at = Math.ceil(this.at / 8) * 8;
    const isZero = (d: Data): boolean => d.bytes === null && d.relocs.length === 0;
    for (const d of data) if (!d.readOnly && !isZero(d)) this.place(d);
    this.initialisedEnd = this.at;
    for (const d of data) if (!d.readOnly && isZero(d)) this.place(d);
    this.returnArea = this.reserve(RETURN_AREA, 8);
    this.systemStack = this.reserve(SYSTEM_STACK, 8);
    this.heapStart = Math.ceil(this.at / PAGE) * PAGE;
  }

  private place(data: Data): void {
    this.addresses.set(data, this.reserve(data.size, Math.max(data.align, 1)));
    this.placed.push(data);
  }

  /** The bytes of the segment that starts at FIRST_ADDRESS, with all addresses filled in. */
  segment(tableIndex: (func: Func) => number): Uint8Array {
    const bytes = new Uint8Array(this.initialisedEnd - FIRST_ADDRESS);
    const view = new DataView(bytes.buffer);
    for (const data of this.placed) {
      if (data.bytes === null && data.relocs.length === 0) continue;
      const start = this.addressOf(data) - FIRST_ADDRESS;
      if (data.bytes) bytes.set(data.bytes, start);
      for (const { offset, target, addend } of data.relocs) {
        const value = 'signature' in target ? tableIndex(target) : this.addressOf(target);
        view.setInt32(start + offset, value + addend, true);
      }
    }
    return bytes;
  }
}
