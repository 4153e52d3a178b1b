// How Go values are laid out: in memory as gc does on amd64, and in registers as README.md says.
//
// Relies on the type checker's sizes for memory, and adds what the IR needs: the parts that a value
// has in registers, and which words of its memory hold pointers.

import { BasicKind, alignof, offsetsof, sizeof, underlying, type Struct, type Type } from '../../types';
import type { MemoryAccess, ValueType } from '../ir';

/** One register's worth of a value, and where it stands in memory. */
export interface Part {
  readonly type: ValueType;
  readonly access: MemoryAccess;
  readonly offset: number;
  /** The collector follows it. */
  readonly pointer: boolean;
  /** What it is of the value, for names: '', 'len', 'x'. */
  readonly name: string;
}

export interface Layout {
  readonly size: number;
  readonly align: number;
  /** The value's registers; for a memory aggregate the one register that holds its address. */
  readonly parts: readonly Part[];
  /** A memory aggregate: handled by address, never in registers. */
  readonly memory: boolean;
  /** Offsets of the 8-byte words that hold pointers. */
  readonly pointers: readonly number[];
}

/** Structs of more parts than this live in memory. */
export const maxParts = 8;

const cache = new WeakMap<object, Layout>();

/** The layout of a type without free type parameters. */
export function layoutOf(t: Type): Layout {
  let l = cache.get(t);
  if (l === undefined) {
    l = compute(t);
    cache.set(t, l);
  }
  return l;
}

function scalar(type: ValueType, access: MemoryAccess, size: number): Layout {
  return { size, align: size, parts: [{ type, access, offset: 0, pointer: false, name: '' }], memory: false, pointers: [] };
}

const pointerLayout: Layout = {
  size: 8,
  align: 8,
  parts: [{ type: 'i32', access: 'i32', offset: 0, pointer: true, name: '' }],
  memory: false,
  pointers: [0],
};

const stringLayout: Layout = {
  size: 16,
  align: 8,
  parts: [
    { type: 'i32', access: 'i32', offset: 0, pointer: true, name: 'ptr' },
    { type: 'i64', access: 'i64', offset: 8, pointer: false, name: 'len' },
  ],
  memory: false,
  pointers: [0],
};

const sliceLayout: Layout = {
  size: 24,
  align: 8,
  parts: [...stringLayout.parts, { type: 'i64', access: 'i64', offset: 16, pointer: false, name: 'cap' }],
  memory: false,
  pointers: [0],
};

const interfaceLayout: Layout = {
  size: 16,
  align: 8,
  parts: [
    { type: 'i32', access: 'i32', offset: 0, pointer: false, name: 'type' },
    { type: 'i32', access: 'i32', offset: 8, pointer: true, name: 'data' },
  ],
  memory: false,
  pointers: [8],
};

function complexLayout(type: 'f32' | 'f64', size: number): Layout {
  return {
    size: 2 * size,
    align: size,
    parts: [
      { type, access: type, offset: 0, pointer: false, name: 're' },
      { type, access: type, offset: size, pointer: false, name: 'im' },
    ],
    memory: false,
    pointers: [],
  };
}

function basicLayout(k: BasicKind): Layout {
  switch (k) {
    case BasicKind.Bool:
    case BasicKind.UntypedBool:
    case BasicKind.Uint8:
      return scalar('i32', 'i8u', 1);
    case BasicKind.Int8:
      return scalar('i32', 'i8s', 1);
    case BasicKind.Int16:
      return scalar('i32', 'i16s', 2);
    case BasicKind.Uint16:
      return scalar('i32', 'i16u', 2);
    case BasicKind.Int32:
    case BasicKind.Uint32:
    case BasicKind.UntypedRune:
      return scalar('i32', 'i32', 4);
    case BasicKind.Int:
    case BasicKind.Int64:
    case BasicKind.Uint:
    case BasicKind.Uint64:
    case BasicKind.Uintptr:
    case BasicKind.UntypedInt:
      return scalar('i64', 'i64', 8);
    case BasicKind.Float32:
      return scalar('f32', 'f32', 4);
    case BasicKind.Float64:
    case BasicKind.UntypedFloat:
      return scalar('f64', 'f64', 8);
    case BasicKind.Complex64:
      return complexLayout('f32', 4);
    case BasicKind.Complex128:
    case BasicKind.UntypedComplex:
      return complexLayout('f64', 8);
    case BasicKind.String:
    case BasicKind.UntypedString:
      return stringLayout;
    case BasicKind.UnsafePointer:
    case BasicKind.UntypedNil:
      return pointerLayout;
  }
  throw new Error(`no layout for basic kind ${k}`);
}

function memoryLayout(size: number, align: number, pointers: number[]): Layout {
  return {
    size,
    align,
    parts: [{ type: 'i32', access: 'i32', offset: 0, pointer: true, name: 'addr' }],
    memory: true,
    pointers,
  };
}

function compute(t: Type): Layout {
  const u = underlying(t);
  switch (u.kind) {
    case 'basic':
      return basicLayout(u.basicKind);
    case 'pointer':
    case 'map':
    case 'chan':
    case 'signature':
      return pointerLayout;
    case 'slice':
      return sliceLayout;
    case 'interface':
      return interfaceLayout;
    case 'array': {
      const elem = layoutOf(u.elem);
      const size = elem.size * u.len;
      if (u.len === 0) return { size: 0, align: elem.align, parts: [], memory: false, pointers: [] };
      if (u.len === 1 && !elem.memory) return { ...elem, size };
      const pointers: number[] = [];
      if (elem.pointers.length > 0) {
        for (let i = 0; i < u.len; i++) for (const p of elem.pointers) pointers.push(i * elem.size + p);
      }
      return memoryLayout(size, elem.align, pointers);
    }
    case 'struct':
      return structLayout(u, t);
    default:
      throw new Error(`no layout for a ${u.kind}`);
  }
}

function structLayout(s: Struct, t: Type): Layout {
  const offsets = offsetsof(s.fields);
  const size = sizeof(t);
  const align = alignof(t);
  const parts: Part[] = [];
  const pointers: number[] = [];
  let memory = false;
  s.fields.forEach((f, i) => {
    const l = layoutOf(f.type!);
    if (l.memory) memory = true;
    for (const p of l.pointers) pointers.push(offsets[i] + p);
    if (!memory) {
      for (const p of l.parts) {
        parts.push({ ...p, offset: offsets[i] + p.offset, name: p.name ? `${f.name}.${p.name}` : f.name });
      }
    }
  });
  if (memory || parts.length > maxParts) return memoryLayout(size, align, pointers);
  return { size, align, parts, memory: false, pointers };
}

/** Where field i of a struct stands: its byte offset and, in registers, its first part. */
export function fieldPlace(s: Struct, i: number): { offset: number; part: number } {
  const offsets = offsetsof(s.fields);
  let part = 0;
  for (let j = 0; j < i; j++) part += layoutOf(s.fields[j].type!).parts.length;
  return { offset: offsets[i], part };
}

/** The pointer words of a layout as a bitmap: bit i of byte i/8 for the word at offset 8*i. */
export function pointerBitmap(l: Layout): { bytes: Uint8Array; words: number } {
  if (l.pointers.length === 0) return { bytes: new Uint8Array(0), words: 0 };
  const words = l.pointers[l.pointers.length - 1] / 8 + 1;
  const bytes = new Uint8Array((words + 7) >> 3);
  for (const p of l.pointers) bytes[p >> 6] |= 1 << ((p >> 3) & 7);
  return { bytes, words };
}

/** Whether an interface holds the value itself: its memory is one pointer word. */
export function isDirect(t: Type): boolean {
  const l = layoutOf(t);
  return !l.memory && l.size === 8 && l.parts.length === 1 && l.parts[0].type === 'i32' && l.parts[0].pointer;
}
