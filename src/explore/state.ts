// A hash of what a program's state means: two states with the same hash go on alike. Unlike a hash of memory it
// takes no notice of garbage, of where objects lie, of the run time's counters and of race clocks: objects are
// visited from package variables and stacks in a fixed order, and a pointer counts as which object it leads to.

import { HeapGraph } from '../machine/heapgraph';
import type { MachineMemory } from '../machine/memory';
import type { Execution } from './execution';
import type { Moves } from './moves';
import type { WasmModel } from './wasm-model';

const WORD = 4;

export class StateHash {
  private readonly graph: HeapGraph;
  private readonly memory: MachineMemory;
  /** Package variables of the program and the library, not the run time's own. */
  private readonly variables: readonly { readonly from: number; readonly to: number }[];
  private readonly g: Readonly<Record<'stack' | 'top' | 'defers' | 'panics' | 'data', number>>;
  private readonly now: number;
  private a = 0;
  private b = 0;
  /** Object → its number by order of visit. */
  private readonly numbers = new Map<number, number>();
  private readonly todo: number[] = [];

  constructor(
    private readonly model: WasmModel,
    private readonly x: Execution,
    private readonly moves: Moves,
  ) {
    this.memory = model.machineMemory;
    const { memory } = this;
    this.graph = new HeapGraph(memory);
    const type = memory.runtimeType('g');
    const offset = (name: string): number => memory.field(type, name).offset;
    const streams = memory.field(type, 'streams');
    this.g = {
      stack: offset('stack'), top: offset('top'), defers: offset('defers'), panics: offset('panics'),
      data: streams.offset + memory.field(streams.type, 'data').offset,
    };
    this.now = memory.at('runtime.clock.now');
    this.variables = memory.debug.globals
      .filter((v) => !v.name.startsWith('runtime.'))
      .map((v) => ({ from: v.address & ~3, to: v.address + memory.type(v.type).size }));
  }

  private mix(word: number): void {
    this.a = Math.imul(this.a ^ word, 0x01000193);
    this.b = Math.imul(this.b + word, 0x85ebca6b) ^ (this.b >>> 13);
  }

  /** The state at the end of the execution, where the model stands. */
  hash(): string {
    const { memory: m, model, x } = this;
    this.a = 0x811c9dc5;
    this.b = 0x9e3779b9;
    this.numbers.clear();
    this.todo.length = 0;
    // What counts of a goroutine's descriptor is looked at by itself.
    for (const d of model.descriptors()) this.numbers.set(this.graph.objectAt(d), this.numbers.size + 1);
    this.mix(m.u32(this.now));
    this.mix(m.u32(this.now + WORD));
    const pointers = new Set<number>();
    this.graph.pointersOfVariables((_, at) => pointers.add(at));
    for (const { from, to } of this.variables) this.region(from, to, pointers);
    for (const fn of model.timerFunctions()) this.pointer(fn);
    for (let p = 0; p < x.processes; p++) {
      const s = x.current[p];
      this.mix(s < 0 ? -1 : x.kind[s]);
      if (s < 0) continue;
      this.mix(this.moves.of(p) > 0 ? 1 : 0);
      this.pointer(x.object[s]);
      this.goroutine(model.descriptor(p));
    }
    for (let i = 0; i < this.todo.length; i++) this.object(this.todo[i]);
    return `${this.a >>> 0}:${this.b >>> 0}`;
  }

  private goroutine(d: number): void {
    if (d === 0) return;
    const { memory: m } = this;
    this.mix(m.u32(d + this.g.data));
    this.mix(m.u32(d + this.g.data + WORD));
    this.pointer(m.u32(d + this.g.defers));
    this.pointer(m.u32(d + this.g.panics));
    const base = m.u32(d + this.g.stack);
    const end = base + m.u32(d + this.g.top);
    const pointers = new Set<number>();
    this.graph.pointersOfStack(base, end, (_, at) => pointers.add(at));
    this.region(base, end, pointers);
  }

  /** Memory from `from` to `to`, in which the words at `pointers` are pointers. */
  private region(from: number, to: number, pointers: ReadonlySet<number>): void {
    const { memory: m } = this;
    for (let at = from; at < to; at += WORD) {
      if (pointers.has(at)) this.pointer(m.u32(at));
      else this.mix(m.u32(at));
    }
  }

  private pointer(target: number): void {
    const object = target === 0 ? 0 : this.graph.objectAt(target);
    if (object === 0) return this.mix(target);
    let n = this.numbers.get(object);
    if (n === undefined) {
      n = this.numbers.size + 1;
      this.numbers.set(object, n);
      this.todo.push(object);
    }
    this.mix(n);
    this.mix(target - object);
  }

  private object(o: number): void {
    const pointers = new Set<number>();
    this.graph.pointersOf(o, (_, at) => pointers.add(at));
    this.region(o, o + this.graph.sizeOf(o), pointers);
  }
}
