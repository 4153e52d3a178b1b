// A growable byte buffer with Wasm's number encodings. Everything the encoder makes goes
// through it, so single bytes and short LEB128 numbers take the fast path.

import type { ValueType } from '../ir/ir';

const CONST_CODE: Record<ValueType, number> = { i32: 0x41, i64: 0x42, f32: 0x43, f64: 0x44 };

export class ByteWriter {
  bytes: Uint8Array;
  length = 0;
  private view: DataView;

  constructor(capacity = 1024) {
    this.bytes = new Uint8Array(capacity);
    this.view = new DataView(this.bytes.buffer);
  }

  private reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }

  /** Forgets what was written and keeps the memory. */
  clear(): void {
    this.length = 0;
  }

  /** What was written; a view that the next write may change. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.reserve(1);
    this.bytes[this.length++] = value;
  }

  /** Unsigned LEB128 of a number below 2^32. */
  u32(value: number): void {
    if (this.length + 5 > this.bytes.length) this.reserve(5);
    const bytes = this.bytes;
    let at = this.length;
    value >>>= 0;
    while (value > 0x7f) {
      bytes[at++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    bytes[at++] = value;
    this.length = at;
  }

  /** Signed LEB128 of a number that fits in 32 bits. */
  s32(value: number): void {
    if (this.length + 5 > this.bytes.length) this.reserve(5);
    const bytes = this.bytes;
    let at = this.length;
    value |= 0;
    while (value > 63 || value < -64) {
      bytes[at++] = (value & 0x7f) | 0x80;
      value >>= 7;
    }
    bytes[at++] = value & 0x7f;
    this.length = at;
  }

  /** Signed LEB128 of the low 64 bits. */
  s64(value: bigint | number): void {
    if (typeof value === 'number' && (value | 0) === value) return this.s32(value);
    let rest = BigInt.asIntN(64, BigInt(value));
    if (rest >= -0x80000000n && rest <= 0x7fffffffn) return this.s32(Number(rest));
    while (rest > 63n || rest < -64n) {
      this.byte(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    this.byte(Number(rest & 0x7fn));
  }

  f32(value: number): void {
    this.reserve(4);
    this.view.setFloat32(this.length, value, true);
    this.length += 4;
  }

  f64(value: number): void {
    this.reserve(8);
    this.view.setFloat64(this.length, value, true);
    this.length += 8;
  }

  /** An instruction that pushes a zero of the type. */
  zero(type: ValueType): void {
    this.byte(CONST_CODE[type]);
    if (type === 'f32') this.f32(0);
    else if (type === 'f64') this.f64(0);
    else this.byte(0);
  }

  append(source: Uint8Array): void {
    this.reserve(source.length);
    this.bytes.set(source, this.length);
    this.length += source.length;
  }

  /** A name: its length in bytes, then UTF-8. */
  name(text: string): void {
    const count = text.length;
    this.reserve(5 + count);
    const start = this.length;
    this.u32(count);
    for (let i = 0; i < count; i++) {
      const c = text.charCodeAt(i);
      if (c > 0x7f) {
        this.length = start;
        const utf8 = new TextEncoder().encode(text);
        this.u32(utf8.length);
        return this.append(utf8);
      }
      this.bytes[this.length++] = c;
    }
  }
}
