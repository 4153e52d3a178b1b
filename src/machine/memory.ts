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

const decoder = new TextDecoder();

export class MachineMemory {
  private current: DataView;
  private readonly globals = new Map<string, Location>();
  private readonly paths = new Map<string, Location>();

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

  /** A field of a struct type, by name. */
  field(type: number, name: string): { offset: number; type: number } {
    const f = this.type(type).fields?.find((x) => x.name === name);
    if (f === undefined) throw new Error(`no field ${name} in ${this.type(type).name}`);
    return f;
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
}
