// Reading a machine's memory by the names and layouts of the debug information: package variables,
// fields, slices, strings. It relies on the layout of values that src/go/ir/README.md fixes.

import type { DebugType } from '../go/ir/ir';
import type { DebugInfo } from '../go/wasm';

/** A place in memory with its type. */
export interface Location {
  readonly address: number;
  /** Index into DebugInfo.types. */
  readonly type: number;
}

/** Structs of more parts than this live in memory. */
const MAX_PARTS = 8;

const decoder = new TextDecoder();

export class MachineMemory {
  private current: DataView;
  private readonly globals = new Map<string, Location>();
  private readonly paths = new Map<string, Location>();
  private readonly fields = new Map<number, ReadonlyMap<string, { offset: number; type: number }>>();

  constructor(
    private readonly memory: WebAssembly.Memory,
    readonly debug: DebugInfo,
  ) {
    this.current = new DataView(memory.buffer);
    for (const g of debug.globals) this.globals.set(g.name, { address: g.address, type: g.type });
  }

  /** All of memory. Ask anew after anything has run: growing replaces it. */
  get view(): DataView {
    if (this.current.buffer !== this.memory.buffer) this.current = new DataView(this.memory.buffer);
    return this.current;
  }

  get bytes(): Uint8Array {
    return new Uint8Array(this.memory.buffer);
  }

  u8(address: number): number {
    return this.view.getUint8(address);
  }

  u32(address: number): number {
    return this.view.getUint32(address, true);
  }

  i32(address: number): number {
    return this.view.getInt32(address, true);
  }

  u64(address: number): bigint {
    return this.view.getBigUint64(address, true);
  }

  i64(address: number): bigint {
    return this.view.getBigInt64(address, true);
  }

  /** An int or int64 that is known to be small enough for a number. */
  int(address: number): number {
    return Number(this.view.getBigInt64(address, true));
  }

  text(address: number, length: number): string {
    return decoder.decode(this.bytes.subarray(address, address + length));
  }

  /** The string whose header is at the address. */
  string(address: number): string {
    return this.text(this.u32(address), this.int(address + 8));
  }

  /** Copies bytes into memory. */
  write(address: number, bytes: Uint8Array): void {
    this.bytes.set(bytes, address);
  }

  type(index: number): DebugType {
    return this.debug.types[index];
  }

  /** A field of a struct type, by name. Found once: inspecting a thousand goroutines asks for few, often. */
  field(type: number, name: string): { offset: number; type: number } {
    let fields = this.fields.get(type);
    if (fields === undefined) this.fields.set(type, (fields = new Map((this.type(type).fields ?? []).map((f) => [f.name, f]))));
    const f = fields.get(name);
    if (f === undefined) throw new Error(`no field ${name} in ${this.type(type).name}`);
    return f;
  }

  /** The layout of one of the run time's own structures (runtime.inspected). */
  runtimeType(field: 'g' | 'm' | 'c' | 'mu' | 'rw' | 'wg' | 'once' | 't'): number {
    const found = this.find(`runtime.inspected.${field}`);
    return this.type(found!.type).elem!;
  }

  /** `runtime.sched.turns`: a package variable and fields of structs inside it. */
  find(path: string): Location | null {
    const known = this.paths.get(path);
    if (known !== undefined) return known;
    let found: Location | undefined = this.globals.get(path);
    if (found === undefined) {
      const dot = path.lastIndexOf('.');
      const outer = dot < 0 ? null : this.find(path.slice(0, dot));
      if (outer === null) return null;
      const f = this.field(outer.type, path.slice(dot + 1));
      found = { address: outer.address + f.offset, type: f.type };
    }
    this.paths.set(path, found);
    return found;
  }

  /** The address of a package variable or a field in one; it must be in the program. */
  at(path: string): number {
    const found = this.find(path);
    if (found === null) throw new Error(`no variable ${path} in the program`);
    return found.address;
  }

  /** Space for `scratch`: memory of the host's own that the program cannot see. */
  useScratch(address: number, size: number): void {
    this.scratchStart = this.scratchNext = address;
    this.scratchEnd = address + size;
  }

  isScratch(address: number): boolean {
    return address >= this.scratchStart && address < this.scratchEnd;
  }

  private scratchStart = 0;
  private scratchNext = 0;
  private scratchEnd = 0;

  /**
   * A value whose parts lie apart (in homes of registers) as it would lie in memory: the parts are copied
   * to scratch space. Null when a part has no place. Valid until the machine runs on.
   */
  scratch(type: number, parts: readonly { readonly address: number; readonly wide: boolean }[]): Location | null {
    if (parts.some((p) => p.address < 0)) return null;
    const offsets = partOffsets(this.debug.types, type);
    // An array or large struct in a register is its address.
    if (offsets === null) return parts.length === 1 && this.u32(parts[0].address) !== 0 ? { address: this.u32(parts[0].address), type } : null;
    if (offsets.length !== parts.length) return null;
    const size = Math.max(8, Math.ceil(this.type(type).size / 8) * 8);
    if (this.scratchNext + size > this.scratchEnd) this.scratchNext = this.scratchStart;
    const base = this.scratchNext;
    if (base + size > this.scratchEnd) return null;
    this.scratchNext += size;
    const bytes = this.bytes;
    bytes.fill(0, base, base + size);
    parts.forEach((p, i) => {
      const n = Math.min(p.wide ? 8 : 4, offsets[i].size);
      bytes.copyWithin(base + offsets[i].offset, p.address, p.address + n);
    });
    return { address: base, type };
  }
}

interface PartPlace {
  readonly offset: number;
  /** Bytes in memory. */
  readonly size: number;
}

/** Where the parts of a type's values lie in memory (src/go/ir/README.md, Values); null for memory aggregates. */
function partOffsets(types: readonly DebugType[], index: number): PartPlace[] | null {
  const t = types[index];
  switch (t.kind) {
    case 'string':
      return [{ offset: 0, size: 4 }, { offset: 8, size: 8 }];
    case 'slice':
      return [{ offset: 0, size: 4 }, { offset: 8, size: 8 }, { offset: 16, size: 8 }];
    case 'interface':
      return [{ offset: 0, size: 4 }, { offset: 8, size: 4 }];
    case 'complex':
      return [{ offset: 0, size: t.size / 2 }, { offset: t.size / 2, size: t.size / 2 }];
    case 'struct': {
      const list: PartPlace[] = [];
      for (const f of t.fields!) {
        const inner = partOffsets(types, f.type);
        if (inner === null) return null;
        for (const p of inner) list.push({ offset: f.offset + p.offset, size: p.size });
      }
      return list.length > MAX_PARTS ? null : list;
    }
    case 'array': {
      if (t.length === 0) return [];
      return t.length === 1 ? partOffsets(types, t.elem!) : null;
    }
    case 'pointer':
    case 'chan':
    case 'map':
    case 'func':
    case 'unsafe.Pointer':
      return [{ offset: 0, size: 4 }];
    default:
      return [{ offset: 0, size: t.size }];
  }
}
