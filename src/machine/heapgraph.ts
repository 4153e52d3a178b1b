// The graph of what points to what in a stopped machine, read from memory by the collector's own maps
// (src/go/std/runtime/mgc.go): pointer words of package variables, live pointers of suspended frames, pointer
// masks of objects. Only reads.

import { POINT_SIZE } from '../go/wasm';
import type { MachineMemory } from './memory';

/** Of abi.ResumePoint (src/go/std/internal/abi). */
const POINT = { frameSize: 0, pointers: 24 } as const;
/** Of abi.Type. */
const TYPE = { size: 0, pointers: 16, pointerWords: 24 } as const;
/** How a span's objects are scanned (mspan.go). */
const Kind = { noscan: 0, mask: 1, header: 2, typed: 3 } as const;
const HEADER_SIZE = 8;
const ARENA_SHIFT = 22;
const PAGE_SHIFT = 11;
const PAGES = 1 << (ARENA_SHIFT - PAGE_SHIFT);

export class HeapGraph {
  private readonly span: Readonly<Record<'base' | 'limit' | 'size' | 'mask' | 'typ' | 'kind', number>>;
  private readonly arenas: number;

  constructor(private readonly memory: MachineMemory) {
    const type = memory.debug.types.findIndex((t) => t.name === 'runtime.span');
    const offset = (name: string): number => memory.field(type, name).offset;
    this.span = { base: offset('base'), limit: offset('limit'), size: offset('size'), mask: offset('mask'), typ: offset('typ'), kind: offset('kind') };
    this.arenas = memory.at('runtime.arenas');
  }

  private spanOf(address: number): number {
    const m = this.memory;
    const info = m.u32(this.arenas + 4 * (address >>> ARENA_SHIFT));
    return info === 0 ? 0 : m.u32(info + 4 * ((address >>> PAGE_SHIFT) & (PAGES - 1)));
  }

  /** The start of the object that the address lies in; 0: in none. */
  objectAt(address: number): number {
    const s = this.spanOf(address);
    if (s === 0) return 0;
    const m = this.memory;
    const base = m.u32(s + this.span.base);
    if (address >= m.u32(s + this.span.limit)) return 0;
    const size = m.u32(s + this.span.size);
    return base + Math.floor((address - base) / size) * size;
  }

  /** Size of the object that starts at the address. */
  sizeOf(object: number): number {
    return this.memory.u32(this.spanOf(object) + this.span.size);
  }

  /** Calls `visit` with each pointer of the object that starts at the address. */
  pointersOf(object: number, visit: (target: number, at: number) => void): void {
    const m = this.memory;
    const s = this.spanOf(object);
    switch (m.u8(s + this.span.kind)) {
      case Kind.noscan:
        return;
      case Kind.mask: {
        for (let w = 0; w < 2; w++) {
          let mask = m.u32(s + this.span.mask + 4 * w);
          for (; mask !== 0; mask &= mask - 1) {
            const at = object + 8 * (32 * w + 31 - Math.clz32(mask & -mask));
            visit(m.u32(at), at);
          }
        }
        return;
      }
      case Kind.header: {
        const t = m.u32(object);
        const end = object + m.u32(s + this.span.size);
        if (t !== 0) this.pointersOfType(t, object + HEADER_SIZE, end, visit);
        return;
      }
      case Kind.typed:
        return this.pointersOfType(m.u32(s + this.span.typ), object, m.u32(s + this.span.limit), visit);
    }
  }

  /** The pointers of the elements of a type that lie from `start` to `end`. */
  private pointersOfType(type: number, start: number, end: number, visit: (target: number, at: number) => void): void {
    const m = this.memory;
    const size = m.u32(type + TYPE.size);
    const words = m.u32(type + TYPE.pointerWords);
    const bits = m.u32(type + TYPE.pointers);
    for (let elem = start; elem + size <= end; elem += size) {
      for (let w = 0; w < words; w++) {
        if ((m.u8(bits + (w >> 3)) & (1 << (w & 7))) !== 0) visit(m.u32(elem + 8 * w), elem + 8 * w);
      }
    }
  }

  /** Calls `visit` with what the pointer words of package variables hold. */
  pointersOfVariables(visit: (target: number, at: number) => void): void {
    const m = this.memory;
    const list = m.debug.globalRoots;
    for (let i = m.u32(list); i > 0; i--) {
      const at = m.u32(list + 4 * i);
      visit(m.u32(at), at);
    }
  }

  /** Calls `visit` with the live pointers of the frames on a stack, which ends at `end`. */
  pointersOfStack(base: number, end: number, visit: (target: number, at: number) => void): void {
    const m = this.memory;
    for (let top = end; top > base; ) {
      const row = m.debug.resumeTable + POINT_SIZE * m.u32(top - 4);
      top -= m.u32(row + POINT.frameSize);
      const list = m.u32(row + POINT.pointers);
      if (list === 0) continue;
      for (let i = m.u32(list); i > 0; i--) {
        const at = top + m.u32(list + 4 * i);
        visit(m.u32(at), at);
      }
    }
  }
}
