// Who can never be woken again: by what is still reachable, as the goroutine leak profile of Go 1.26 does it.
//
// A blocked goroutine can go on only if somebody who can run, now or later, gets hold of what it waits for. So
// marking starts from those who are not blocked, from package variables, and from the functions of armed timers;
// a blocked goroutine whose channel or lock is found is one who might still be woken, and what it holds is
// marked too, until nobody is added. The others are blocked for ever. Only reads memory.

import { HeapGraph } from '../machine/heapgraph';
import type { Execution } from './execution';
import { Op } from './model';
import type { WasmModel } from './wasm-model';

/** Package runtime's own variables hold every goroutine; of them only these lead to what the program can use. */
const RUNTIME_ROOTS: readonly string[] = ['runtime.signalHandler', 'runtime.pendingSignals'];

/** Fields of a goroutine's descriptor that are its own references. */
const OWN = ['start', 'defers', 'panics'] as const;

export class Reach {
  private readonly graph: HeapGraph;
  private readonly own: readonly number[];
  private readonly stack: number;
  private readonly top: number;
  /** Pointer words of variables that are the run time's own, by address: from, to. */
  private readonly hidden: readonly { readonly from: number; readonly to: number }[];
  private readonly marked = new Set<number>();
  private readonly todo: number[] = [];
  private readonly note = (target: number): void => {
    const object = target === 0 ? 0 : this.graph.objectAt(target);
    if (object === 0 || this.marked.has(object)) return;
    this.marked.add(object);
    this.todo.push(object);
  };

  constructor(private readonly model: WasmModel) {
    const memory = model.machineMemory;
    this.graph = new HeapGraph(memory);
    const g = memory.runtimeType('g');
    this.own = OWN.map((name) => memory.field(g, name).offset);
    this.stack = memory.field(g, 'stack').offset;
    this.top = memory.field(g, 'top').offset;
    this.hidden = memory.debug.globals
      .filter((v) => v.name.startsWith('runtime.') && !RUNTIME_ROOTS.includes(v.name))
      .map((v) => ({ from: v.address, to: v.address + memory.type(v.type).size }));
  }

  /**
   * Of the processes in `blocked`, those that can never go on again, given that those in `alive` can. Both
   * stand before the operations that the execution says.
   */
  stuckForEver(x: Execution, blocked: readonly number[], alive: readonly number[]): number[] {
    const { marked, todo } = this;
    marked.clear();
    todo.length = 0;
    // Descriptors lead to each other; what belongs to a goroutine is looked at when it is its turn.
    for (const d of this.model.descriptors()) marked.add(this.graph.objectAt(d));
    this.graph.pointersOfVariables((target, at) => {
      if (!this.hidden.some((h) => at >= h.from && at < h.to)) this.note(target);
    });
    for (const fn of this.model.timerFunctions()) this.note(fn);
    for (const p of alive) this.markGoroutine(p);
    let waiting = [...blocked];
    for (;;) {
      this.drain();
      const rest = waiting.filter((p) => !this.mayBeWoken(x, x.current[p]));
      if (rest.length === waiting.length) return rest;
      for (const p of waiting) if (!rest.includes(p)) this.markGoroutine(p);
      waiting = rest;
    }
  }

  private markGoroutine(process: number): void {
    const d = this.model.descriptor(process);
    if (d === 0) return;
    const m = this.model.machineMemory;
    for (const offset of this.own) this.note(m.u32(d + offset));
    const base = m.u32(d + this.stack);
    this.graph.pointersOfStack(base, base + m.u32(d + this.top), this.note);
  }

  private drain(): void {
    for (let o = this.todo.pop(); o !== undefined; o = this.todo.pop()) this.graph.pointersOf(o, this.note);
  }

  /** Whether something that a standing waits for is in reach of somebody who can run. */
  private mayBeWoken(x: Execution, s: number): boolean {
    if (!x.isChannelOp(s)) return this.inReach(x.object[s]);
    for (let c = x.caseFirst[s]; c < x.caseFirst[s] + x.caseCount[s]; c++) {
      const object = x.caseObject[c];
      if (object !== 0 && (this.inReach(object) || this.model.willTick(object))) return true;
    }
    return false;
  }

  private inReach(address: number): boolean {
    if (address === 0) return false;
    const object = this.graph.objectAt(address);
    // What is no heap object is a package variable, or part of one.
    return object === 0 || this.marked.has(object);
  }
}

/** The processes that cannot do what they stand before now, and those that can or will. */
export function standing(x: Execution, isEnabled: (process: number) => boolean): { blocked: number[]; alive: number[] } {
  const blocked: number[] = [];
  const alive: number[] = [];
  for (let p = 0; p < x.processes; p++) {
    const s = x.current[p];
    if (s < 0) continue;
    const goesOn = x.kind[s] === Op.asleep || x.kind[s] === Op.timerFire || x.isWorldly(s) || isEnabled(p);
    (goesOn ? alive : blocked).push(p);
  }
  return { blocked, alive };
}
