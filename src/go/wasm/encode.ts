// The module's binary form: its sections in the order that Wasm prescribes.

import { MACHINE_REGISTERS, machineType } from '../ir/analyse/types';
import type { MachineRegister, Signature, ValueType } from '../ir/ir';
import { OP, TYPE_CODE } from './opcodes';
import { signatureKey } from './plan';
import { ByteWriter } from './writer';

const SECTION = {
  custom: 0, type: 1, import: 2, function: 3, table: 4, memory: 5, global: 6, export: 7,
  element: 9, code: 10, data: 11,
} as const;
const KIND = { func: 0, memory: 2, global: 3 } as const;
const FUNC_REF = 0x70;
const FUNC_TYPE = 0x60;
const MUTABLE = 1;

/** Signatures of the module, numbered as they come up. */
export class TypeTable {
  private readonly indices = new Map<string, number>();
  private readonly bySignature = new Map<Signature, number>();
  readonly signatures: Signature[] = [];

  indexOf(signature: Signature): number {
    let index = this.bySignature.get(signature);
    if (index !== undefined) return index;
    const key = signatureKey(signature);
    index = this.indices.get(key);
    if (index === undefined) {
      index = this.signatures.push(signature) - 1;
      this.indices.set(key, index);
    }
    this.bySignature.set(signature, index);
    return index;
  }
}

/** Everything that the module consists of. */
export interface ModuleParts {
  readonly types: TypeTable;
  readonly imports: readonly { module: string; name: string; type: number }[];
  /** Type indices of the module's own functions. */
  readonly funcs: readonly number[];
  /** Function index of each table entry from 1 on. */
  readonly table: readonly number[];
  readonly memory: { readonly pages: number; readonly maxPages: number };
  readonly initial: { readonly [register in MachineRegister]?: number };
  readonly exports: readonly { name: string; index: number }[];
  readonly code: Uint8Array;
  readonly segment: { readonly address: number; readonly bytes: Uint8Array };
  /** Names of all functions, imported ones first. */
  readonly names: readonly string[];
}

function section(out: ByteWriter, id: number, write: (w: ByteWriter) => void): void {
  const w = new ByteWriter(1024);
  write(w);
  out.byte(id);
  out.u32(w.length);
  out.append(w.written());
}

function vector<T>(w: ByteWriter, items: readonly T[], write: (item: T, index: number) => void): void {
  w.u32(items.length);
  items.forEach(write);
}

/** The bytes of a module. */
export function encodeModule(parts: ModuleParts): Uint8Array {
  const out = new ByteWriter(parts.code.length + parts.segment.bytes.length + (1 << 16));
  out.append(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  section(out, SECTION.type, (w) => writeTypes(w, parts.types.signatures));
  section(out, SECTION.import, (w) =>
    vector(w, parts.imports, ({ module, name, type }) => {
      w.name(module);
      w.name(name);
      w.byte(KIND.func);
      w.u32(type);
    }),
  );
  section(out, SECTION.function, (w) => vector(w, parts.funcs, (type) => w.u32(type)));
  section(out, SECTION.table, (w) => {
    w.byte(1);
    w.byte(FUNC_REF);
    w.byte(0);
    w.u32(parts.table.length + 1);
  });
  section(out, SECTION.memory, (w) => {
    w.byte(1);
    w.byte(1);
    w.u32(parts.memory.pages);
    w.u32(parts.memory.maxPages);
  });
  section(out, SECTION.global, (w) => writeGlobals(w, parts.initial));
  section(out, SECTION.export, (w) => writeExports(w, parts.exports));
  if (parts.table.length > 0) {
    section(out, SECTION.element, (w) => {
      w.byte(1);
      w.byte(0);
      writeAddress(w, 1);
      vector(w, parts.table, (index) => w.u32(index));
    });
  }
  writeCode(out, parts);
  if (parts.segment.bytes.length > 0) writeSegment(out, parts.segment);
  section(out, SECTION.custom, (w) => writeNames(w, parts.names));
  return out.bytes.slice(0, out.length);
}

function writeTypes(w: ByteWriter, signatures: readonly Signature[]): void {
  vector(w, signatures, ({ params, results }) => {
    w.byte(FUNC_TYPE);
    vector(w, params, (type: ValueType) => w.byte(TYPE_CODE[type]));
    vector(w, results, (type: ValueType) => w.byte(TYPE_CODE[type]));
  });
}

/** An initial value or offset: an i32 constant expression. */
function writeAddress(w: ByteWriter, value: number): void {
  w.byte(OP.i32Const);
  w.s32(value);
  w.byte(OP.end);
}

function writeGlobals(w: ByteWriter, initial: ModuleParts['initial']): void {
  vector(w, MACHINE_REGISTERS, (register) => {
    const type = machineType(register);
    w.byte(TYPE_CODE[type]);
    w.byte(MUTABLE);
    if (type === 'i32') return writeAddress(w, initial[register] ?? 0);
    w.zero(type);
    w.byte(OP.end);
  });
}

function writeExports(w: ByteWriter, exports: ModuleParts['exports']): void {
  w.u32(1 + MACHINE_REGISTERS.length + exports.length);
  w.name('memory');
  w.byte(KIND.memory);
  w.u32(0);
  MACHINE_REGISTERS.forEach((register, index) => {
    w.name(register);
    w.byte(KIND.global);
    w.u32(index);
  });
  for (const { name, index } of exports) {
    w.name(name);
    w.byte(KIND.func);
    w.u32(index);
  }
}

/** The big sections are copied once only, so their sizes are reckoned first. */
function writeCode(out: ByteWriter, { code, funcs }: ModuleParts): void {
  const count = new ByteWriter(8);
  count.u32(funcs.length);
  out.byte(SECTION.code);
  out.u32(count.length + code.length);
  out.append(count.written());
  out.append(code);
}

function writeSegment(out: ByteWriter, { address, bytes }: ModuleParts['segment']): void {
  const head = new ByteWriter(16);
  head.byte(1);
  head.byte(0);
  writeAddress(head, address);
  head.u32(bytes.length);
  out.byte(SECTION.data);
  out.u32(head.length + bytes.length);
  out.append(head.written());
  out.append(bytes);
}

function writeNames(w: ByteWriter, names: readonly string[]): void {
  w.name('name');
  const functions = new ByteWriter(1 << 14);
  vector(functions, names, (name, index) => {
    functions.u32(index);
    functions.name(name);
  });
  w.byte(1);
  w.u32(functions.length);
  w.append(functions.written());
}
