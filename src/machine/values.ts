// Values in memory as a person reads them: Go's %v, with strings quoted and long things cut, and the
// parts of a value on demand. It relies on the layouts of src/go/ir/README.md and on the run time's
// hmap (package runtime, map.go).

import type { DebugType } from '../go/ir/ir';
import { EXPONENT, formatFloat } from './format-float';
import type { MachineMemory } from './memory';

/** Where a value's bytes are. */
export interface Stored {
  readonly address: number;
  readonly type: number;
}

export interface Part extends Stored {
  readonly name: string;
}

const MAX_ELEMENTS = 24;
const MAX_DEPTH = 4;
const MAX_STRING = 120;

export class Values {
  constructor(private readonly memory: MachineMemory) {}

  /** The value as text. */
  text({ address, type }: Stored, depth = 0): string {
    const t = this.memory.type(type);
    const m = this.memory;
    switch (t.kind) {
      case 'bool':
        return m.u8(address) !== 0 ? 'true' : 'false';
      case 'int':
        return this.signed(address, t.size).toString();
      case 'uint':
        return this.unsigned(address, t.size).toString();
      case 'float':
        return this.float(address, t.size);
      case 'complex': {
        const half = t.size / 2;
        const im = this.float(address + half, half);
        return `(${this.float(address, half)}${/^[-+]/.test(im) ? '' : '+'}${im}i)`;
      }
      case 'string': {
        const n = m.int(address + 8);
        const text = m.text(m.u32(address), Math.min(n, MAX_STRING));
        return JSON.stringify(text) + (n > MAX_STRING ? '…' : '');
      }
      case 'pointer':
        return this.pointerText(m.u32(address), t, depth);
      case 'slice': {
        const data = m.u32(address);
        if (data === 0) return `${t.name}(nil)`;
        return this.listText(data, m.int(address + 8), t.elem!, depth);
      }
      case 'array':
        return this.listText(address, t.length!, t.elem!, depth);
      case 'struct':
        if (depth >= MAX_DEPTH) return '{…}';
        return `{${t.fields!.map((f) => `${f.name}: ${this.text({ address: address + f.offset, type: f.type }, depth + 1)}`).join(', ')}}`;
      case 'map':
        return this.mapText(m.u32(address), t, depth);
      case 'chan':
        return m.u32(address) === 0 ? 'nil' : `${t.name}`;
      case 'func':
        return m.u32(address) === 0 ? 'nil' : this.funcName(m.u32(address));
      case 'interface':
        return this.interfaceText(address, t, depth);
      case 'unsafe.Pointer':
        return '0x' + m.u32(address).toString(16);
      case 'tuple':
        return '';
    }
  }

  private float(address: number, size: number): string {
    const { view } = this.memory;
    return size === 4 ? formatFloat(view.getFloat32(address, true), 32, EXPONENT.v) : formatFloat(view.getFloat64(address, true), 64, EXPONENT.v);
  }

  private signed(address: number, size: number): bigint | number {
    const { view } = this.memory;
    return size === 8 ? view.getBigInt64(address, true) : size === 4 ? view.getInt32(address, true) : size === 2 ? view.getInt16(address, true) : view.getInt8(address);
  }

  private unsigned(address: number, size: number): bigint | number {
    const { view } = this.memory;
    return size === 8 ? view.getBigUint64(address, true) : size === 4 ? view.getUint32(address, true) : size === 2 ? view.getUint16(address, true) : view.getUint8(address);
  }

  private pointerText(p: number, t: DebugType, depth: number): string {
    if (p === 0) return 'nil';
    const elem = t.elem === undefined ? undefined : this.memory.type(t.elem);
    if (elem?.kind === 'struct' && depth < 2) return '&' + this.text({ address: p, type: t.elem! }, depth + 1);
    return '0x' + p.toString(16);
  }

  private listText(data: number, n: number, elem: number, depth: number): string {
    if (depth >= MAX_DEPTH) return '[…]';
    const size = this.memory.type(elem).size;
    const shown = Math.min(n, MAX_ELEMENTS);
    const parts = Array.from({ length: shown }, (_, i) => this.text({ address: data + i * size, type: elem }, depth + 1));
    return `[${parts.join(' ')}${n > shown ? ` … ${n - shown} more` : ''}]`;
  }

  private mapText(p: number, t: DebugType, depth: number): string {
    if (p === 0) return 'map(nil)';
    if (depth >= MAX_DEPTH) return 'map[…]';
    const entries = this.mapEntries(p, t);
    const shown = entries.slice(0, MAX_ELEMENTS).map((e) => `${this.text(e.key, depth + 1)}:${this.text(e.value, depth + 1)}`);
    return `map[${shown.join(' ')}${entries.length > MAX_ELEMENTS ? ' …' : ''}]`;
  }

  private mapEntries(p: number, t: DebugType): { key: Stored; value: Stored }[] {
    const m = this.memory;
    const hmap = m.runtimeType('m');
    const field = (name: string): number => m.u32(p + m.field(hmap, name).offset);
    const entries = field('entries');
    const index = field('index');
    const mask = field('mask');
    const capacity = field('capacity');
    const size = field('entrySize');
    // A small map has bits behind its entries, a large one hashes behind its index.
    const bits = Math.ceil((entries + capacity * size) / 8) * 8;
    const hashes = index + (mask + 1) * 4;
    const isLive = (i: number): boolean => (mask === 0 ? (m.u32(bits + 4 * (i >> 5)) & (1 << (i & 31))) !== 0 : m.i32(hashes + 4 * i) < 0);
    const list: { key: Stored; value: Stored }[] = [];
    const used = entries === 0 ? 0 : mask === 0 ? capacity : field('used');
    for (let i = 0; i < used; i++) {
      if (!isLive(i)) continue;
      const at = entries + i * size;
      list.push({ key: { address: at, type: t.key! }, value: { address: at + field('elemOffset'), type: t.elem! } });
    }
    return list;
  }

  /** The entries of a map that is stored somewhere. */
  entries({ address, type }: Stored): { key: Stored; value: Stored }[] {
    const p = this.memory.u32(address);
    return p === 0 ? [] : this.mapEntries(p, this.memory.type(type));
  }

  /** What a stored interface holds; null when it is nil or of a type without a known layout. */
  held({ address, type }: Stored): Stored | null {
    return this.dynamic(address, this.memory.type(type));
  }

  private funcName(closure: number): string {
    const { debug } = this.memory;
    const f = debug.table.get(this.memory.u32(closure));
    return f === undefined ? 'func' : debug.functions[f].name;
  }

  private interfaceText(address: number, t: DebugType, depth: number): string {
    const dynamic = this.dynamic(address, t);
    if (dynamic === null) return 'nil';
    return this.text(dynamic, depth + 1);
  }

  /** What an interface holds; null when it is nil or of a type without a known layout. */
  private dynamic(address: number, t: DebugType): Stored | null {
    const m = this.memory;
    const first = m.u32(address);
    if (first === 0) return null;
    const descriptor = t.methods === true ? m.u32(first + 8) : first;
    const type = m.debug.descriptors.get(descriptor);
    if (type === undefined) return null;
    const { kind } = m.type(type);
    const direct = kind === 'pointer' || kind === 'map' || kind === 'chan' || kind === 'func' || kind === 'unsafe.Pointer';
    return { address: direct ? address + 8 : m.u32(address + 8), type };
  }

  /** The parts of a value that can be looked at one by one. */
  parts({ address, type }: Stored): Part[] {
    const m = this.memory;
    const t = m.type(type);
    switch (t.kind) {
      case 'struct':
        return t.fields!.map((f) => ({ name: f.name, address: address + f.offset, type: f.type }));
      case 'pointer': {
        const p = m.u32(address);
        return p === 0 || t.elem === undefined ? [] : m.type(t.elem).kind === 'struct' ? this.parts({ address: p, type: t.elem }) : [{ name: '*', address: p, type: t.elem }];
      }
      case 'array':
        return this.elements(address, t.length!, t.elem!);
      case 'slice':
        return this.elements(m.u32(address), m.int(address + 8), t.elem!);
      case 'map': {
        const p = m.u32(address);
        return p === 0 ? [] : this.mapEntries(p, t).slice(0, 100).map((e) => ({ name: this.text(e.key), ...e.value }));
      }
      case 'interface': {
        const d = this.dynamic(address, t);
        return d === null ? [] : this.parts(d);
      }
      default:
        return [];
    }
  }

  private elements(data: number, n: number, elem: number): Part[] {
    const size = this.memory.type(elem).size;
    return Array.from({ length: Math.min(n, 100) }, (_, i) => ({ name: `[${i}]`, address: data + i * size, type: elem }));
  }
}
