// Sizes and alignment of types as gc lays them out on amd64: words and pointers are 8 bytes.

import type { Var } from './objects';
import { BasicKind, type Struct, type Type } from './types';
import { coreStruct, underlying } from './underlying';

export const wordSize = 8;
/** Alignment never exceeds this. */
export const maxAlign = 8;

/** Size in bytes of each basic kind, by kind; untyped kinds have none. */
const basicSizes: readonly number[] = [
  0, 1, 8, 1, 2, 4, 8, 8, 1, 2, 4, 8, 8, 4, 8, 8, 16, 16, 8,
];

/** unsafe.Sizeof for a value of type t. */
export function sizeof(t: Type): number {
  const u = underlying(t);
  switch (u.kind) {
    case 'basic':
      return basicSizes[u.basicKind] ?? 0;
    case 'array':
      return u.len <= 0 ? 0 : sizeof(u.elem) * u.len;
    case 'slice':
      return 3 * wordSize;
    case 'struct':
      return structSize(u);
    case 'interface':
      return 2 * wordSize;
    default:
      return wordSize;
  }
}

/** unsafe.Alignof for a variable of type t. */
export function alignof(t: Type): number {
  const u = underlying(t);
  switch (u.kind) {
    case 'array':
      return alignof(u.elem);
    case 'struct': {
      let max = isAlign64(t) ? 8 : 1;
      for (const f of u.fields) max = Math.max(max, alignof(f.type!));
      return max;
    }
    case 'slice':
    case 'interface':
      return wordSize;
    case 'basic':
      if (u.basicKind === BasicKind.String) return wordSize;
      if (u.basicKind === BasicKind.Complex64) return 4;
      if (u.basicKind === BasicKind.Complex128) return 8;
      return Math.max(1, Math.min(sizeof(u), maxAlign));
    default:
      return wordSize;
  }
}

/** Byte offset of each field of a struct. */
export function offsetsof(fields: readonly Var[]): number[] {
  const offsets: number[] = [];
  let o = 0;
  for (const f of fields) {
    o = alignUp(o, alignof(f.type!));
    offsets.push(o);
    o += sizeof(f.type!);
  }
  return offsets;
}

/** gc pads a struct that ends in a zero-size field, so that its address stays inside the object. */
function structSize(s: Struct): number {
  const n = s.fields.length;
  if (n === 0) return 0;
  const offsets = offsetsof(s.fields);
  const last = sizeof(s.fields[n - 1].type!);
  let end = offsets[n - 1] + last;
  if (end > 0 && last === 0) end++;
  return alignUp(end, alignof(s));
}

/** Offset of the field at the end of an index path of embedded (non-pointer) structs. */
export function offsetOfPath(t: Type, index: readonly number[]): number {
  let offset = 0;
  let cur = t;
  for (const i of index) {
    const s = coreStruct(cur);
    offset += offsetsof(s.fields)[i];
    cur = s.fields[i].type!;
  }
  return offset;
}

/** sync/atomic's align64 marker asks for 8-byte alignment; on amd64 that only shows when empty. */
function isAlign64(t: Type): boolean {
  if (t.kind !== 'named' || t.obj.name !== 'align64' || t.obj.pkg === null) return false;
  const path = t.obj.pkg.path;
  return path === 'sync/atomic' || path === 'internal/runtime/atomic';
}

/** Rounds n up to a multiple of align. */
export function alignUp(n: number, align: number): number {
  return Math.ceil(n / align) * align;
}
