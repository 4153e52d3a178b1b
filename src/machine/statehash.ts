// A hash of a machine's whole state, by which two states are compared: memory and registers, with every
// stack replaced by what the program can see of it. Bytes of frames that hold nothing alive, and stacks
// that are kept for use, depend on where a run was interrupted.

import { REGISTERS, type Instance } from './instance';
import type { MachineMemory } from './memory';

const MIN_STACK = 2048;
/** Unit of the comparison, in bytes; stacks are whole numbers of it. */
const WORD = 4;

class Hash {
  private h = 0x811c9dc5;

  mix(word: number): void {
    this.h = Math.imul(this.h ^ word, 0x01000193);
  }

  toString(): string {
    return (this.h >>> 0).toString(16).padStart(8, '0');
  }
}

/** Hashes the state; `excluded` is memory of the host's own. */
export function hashState(instance: Instance, excluded: { readonly address: number; readonly size: number }): string {
  const m = instance.memory;
  const h = new Hash();
  for (const r of REGISTERS) {
    const v = BigInt.asUintN(64, BigInt(instance.registers[r].value as number | bigint));
    h.mix(Number(v & 0xffffffffn));
    h.mix(Number(v >> 32n));
  }
  const hidden = [{ from: excluded.address, to: excluded.address + excluded.size }, ...stacks(m)].sort((a, b) => a.from - b.from);
  const words = new Uint32Array(m.bytes.buffer);
  let at = Math.floor(m.debug.variablesStart / WORD);
  const end = m.u32(m.at('runtime.heapUsed')) / WORD;
  for (const { from, to } of [...hidden, { from: end * WORD, to: end * WORD }]) {
    for (; at < from / WORD && at < end; at++) h.mix(words[at]);
    if (to / WORD > at) at = to / WORD;
  }
  mixFrames(m, h);
  return h.toString();
}

function goroutineField(m: MachineMemory, name: string): number {
  return m.field(m.runtimeType('g'), name).offset;
}

function descriptors(m: MachineMemory): number[] {
  const all = m.at('runtime.allgs');
  const data = m.u32(all);
  return Array.from({ length: m.int(all + 8) }, (_, i) => m.u32(data + 8 * i));
}

/** Memory of all stacks, and what only says where running code is. */
function stacks(m: MachineMemory): { from: number; to: number }[] {
  const list: { from: number; to: number }[] = [];
  for (const d of descriptors(m)) {
    const stack = m.u32(d + goroutineField(m, 'stack'));
    if (stack !== 0) list.push({ from: stack, to: stack + m.u32(d + goroutineField(m, 'stackSize')) });
  }
  const free = m.find('runtime.stackLists');
  const n = free === null ? 0 : m.type(free.type).length!;
  for (let k = 0; k < n; k++) {
    for (let p = m.u32(free!.address + 8 * k); p !== 0; p = m.u32(p)) list.push({ from: p, to: p + (MIN_STACK << k) });
  }
  for (const name of ['runtime.systemStack', 'runtime.nativeLimit', 'runtime.control', 'runtime.decision']) {
    const found = m.find(name);
    if (found !== null) list.push({ from: found.address, to: found.address + Math.max(8, m.type(found.type).size) });
  }
  list.push({ from: m.debug.returnArea, to: m.debug.heapStart });
  return list;
}

/** The frames of each goroutine: where each is suspended, and the variables that it has there. */
function mixFrames(m: MachineMemory, h: Hash): void {
  const { debug } = m;
  for (const d of descriptors(m)) {
    if (m.u8(d + goroutineField(m, 'state')) === 0) continue;
    const stack = m.u32(d + goroutineField(m, 'stack'));
    for (let top = m.u32(d + goroutineField(m, 'top')); top > 0; ) {
      const index = m.u32(stack + top - 4);
      const point = debug.points[index];
      if (point === undefined) break;
      const f = debug.functions[point.function];
      h.mix(index);
      const start = stack + top - f.frameSize;
      for (const v of point.available) {
        const { home } = f.variables[v];
        if (home.in === 'parts') {
          home.offsets.forEach((o, i) => {
            h.mix(m.u32(start + o));
            if (home.wide[i]) h.mix(m.u32(start + o + 4));
          });
        } else if (home.in === 'heap') h.mix(m.u32(start + home.offset));
        else for (let o = 0; o < m.type(f.variables[v].type).size; o += WORD) h.mix(m.u32(start + home.offset + o));
      }
      top -= f.frameSize;
    }
  }
}
