// The types that generated programs use. A type is known by its text: equal texts, equal types.

import type { Random } from './random';

export type Type =
  | { readonly kind: 'bool' | 'string' | 'float' | 'complex'; readonly text: string }
  | { readonly kind: 'int'; readonly text: string; readonly bits: number; readonly signed: boolean }
  | { readonly kind: 'struct'; readonly text: string; readonly fields: readonly Field[] }
  | { readonly kind: 'array'; readonly text: string; readonly elem: Type; readonly len: number }
  | { readonly kind: 'slice' | 'pointer' | 'chan'; readonly text: string; readonly elem: Type }
  | { readonly kind: 'map'; readonly text: string; readonly key: Type; readonly elem: Type }
  | { readonly kind: 'func'; readonly text: string; readonly params: readonly Type[]; readonly result: Type }
  | { readonly kind: 'interface'; readonly text: string };

export interface Field {
  readonly name: string;
  readonly type: Type;
}

export const bool: Type = { kind: 'bool', text: 'bool' };
export const string: Type = { kind: 'string', text: 'string' };
export const any: Type = { kind: 'interface', text: 'any' };
const integer = (text: string, bits: number, signed: boolean): Type => ({ kind: 'int', text, bits, signed });
export const int = integer('int', 64, true);
export const ints: readonly Type[] = [
  int,
  integer('int8', 8, true),
  integer('int16', 16, true),
  integer('int32', 32, true),
  integer('int64', 64, true),
  integer('uint', 64, false),
  integer('uint8', 8, false),
  integer('uint16', 16, false),
  integer('uint32', 32, false),
  integer('uint64', 64, false),
  integer('uintptr', 64, false),
];
export const floats: readonly Type[] = [
  { kind: 'float', text: 'float64' },
  { kind: 'float', text: 'float32' },
];
/** A defined type over another one. */
export const named = (text: string, under: Type): Type => ({ ...under, text });
export const slice = (elem: Type): Type => ({ kind: 'slice', text: `[]${elem.text}`, elem });
export const array = (elem: Type, len: number): Type => ({ kind: 'array', text: `[${len}]${elem.text}`, elem, len });
export const pointer = (elem: Type): Type => ({ kind: 'pointer', text: `*${elem.text}`, elem });
export const map = (key: Type, elem: Type): Type => ({ kind: 'map', text: `map[${key.text}]${elem.text}`, key, elem });
export const func = (params: readonly Type[], result: Type): Type => ({
  kind: 'func',
  text: `func(${params.map((p) => p.text).join(', ')}) ${result.text}`,
  params,
  result,
});

/** Whether == can be applied without a panic. */
export function comparable(t: Type): boolean {
  switch (t.kind) {
    case 'slice':
    case 'map':
    case 'func':
    case 'interface':
      return false;
    case 'struct':
      return t.fields.every((f) => comparable(f.type));
    case 'array':
      return comparable(t.elem);
    default:
      return true;
  }
}

/** Whether printing a value with %v shows the same in every run (no addresses). */
export function printable(t: Type): boolean {
  switch (t.kind) {
    case 'func':
    case 'chan':
    case 'pointer':
    case 'interface':
      return false;
    case 'struct':
      return t.fields.every((f) => printable(f.type));
    case 'array':
    case 'slice':
      return printable(t.elem);
    case 'map':
      return printable(t.key) && printable(t.elem);
    default:
      return true;
  }
}

export const isNumber = (t: Type): boolean => t.kind === 'int' || t.kind === 'float' || t.kind === 'complex';

const words = ['', 'a', 'go', 'héllo', '世界', 'x\\ty', '\\x00z', 'quo\\"te', 'long enough to matter', '🙂'];

/** A constant of a basic type, as typed constant expression. */
export function literal(r: Random, t: Type): string {
  switch (t.kind) {
    case 'bool':
      return t.text === 'bool' ? r.pick(['true', 'false']) : `${t.text}(${r.pick(['true', 'false'])})`;
    case 'string':
      return `${t.text}("${r.pick(words)}")`;
    case 'int':
      return `${t.text}(${integerIn(r, t.bits, t.signed)})`;
    case 'float':
      return `${t.text}(${r.pick(['0', '1', '-1', '0.5', '3.25', '1e10', '-2.5e-3', '1.0/3', '16777217', '1e30'])})`;
    case 'complex':
      return `${t.text}(${r.pick(['0', '1', '2i', '1+1i', '-0.5+3i', '1e5-1i'])})`;
    default:
      throw new Error(`no literal of ${t.text}`);
  }
}

function integerIn(r: Random, bits: number, signed: boolean): string {
  const low = signed ? -(1n << BigInt(bits - 1)) : 0n;
  const high = (1n << BigInt(signed ? bits - 1 : bits)) - 1n;
  if (r.chance(0.7)) return String(r.between(signed ? -9 : 0, 9));
  const near = BigInt(r.below(3));
  return String(r.pick([low + near, high - near, high / 2n + near, high / 3n]));
}
