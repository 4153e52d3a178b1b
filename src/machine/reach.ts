// Who happens before whom, from the edges of an order (protocol.ts: Order). Pure, and small: views walk
// the graph for the one node that is selected, so that no vector clocks are needed beside the machine's.

import type { Order } from './protocol';

/** An order with its edges by node, and the nodes before and after each in its own goroutine. */
interface Indexed {
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly out: readonly (readonly number[])[];
  readonly in: readonly (readonly number[])[];
}

const indexed = new WeakMap<Order, Indexed>();

function index(o: Order): Indexed {
  let x = indexed.get(o);
  if (x !== undefined) return x;
  const n = o.nodes.length;
  const next = new Int32Array(n).fill(-1);
  const previous = new Int32Array(n).fill(-1);
  const last = new Map<number, number>();
  o.nodes.forEach((node, i) => {
    const p = last.get(node.goroutine);
    if (p !== undefined) {
      next[p] = i;
      previous[i] = p;
    }
    last.set(node.goroutine, i);
  });
  const out: number[][] = Array.from({ length: n }, () => []);
  const into: number[][] = Array.from({ length: n }, () => []);
  o.from.forEach((from, e) => {
    out[from].push(e);
    into[o.to[e]].push(e);
  });
  x = { next, previous, out, in: into };
  indexed.set(o, x);
  return x;
}

/** The node before and after one in its own goroutine, -1: none. */
export function neighbours(o: Order, node: number): { readonly previous: number; readonly next: number } {
  const x = index(o);
  return { previous: x.previous[node] ?? -1, next: x.next[node] ?? -1 };
}

/** Edges (indices into from and to) that lead into a node, and out of it. */
export function edgesAt(o: Order, node: number): { readonly in: readonly number[]; readonly out: readonly number[] } {
  const x = index(o);
  return { in: x.in[node] ?? [], out: x.out[node] ?? [] };
}

/** The nodes that a node happens before. */
export function happensBefore(o: Order, node: number): ReadonlySet<number> {
  const x = index(o);
  // A node is reached as a whole (from its beginning), or only its end.
  const whole = new Set<number>();
  const ends = new Set<number>();
  const todo: [number, boolean][] = [[node, true]];
  while (todo.length > 0) {
    const [n, all] = todo.pop()!;
    if (whole.has(n) || (!all && ends.has(n))) continue;
    (all ? whole : ends).add(n);
    for (const e of x.out[n]) if (all || o.early[e] === 0) todo.push([o.to[e], false]);
    if (x.next[n] >= 0) todo.push([x.next[n], true]);
  }
  for (const n of ends) whole.add(n);
  whole.delete(node);
  return whole;
}

/** The nodes that happen before a node. */
export function happensAfter(o: Order, node: number): ReadonlySet<number> {
  const x = index(o);
  // Of a node either its end is known, and with it all that led there, or only its beginning.
  const whole = new Set<number>();
  const beginnings = new Set<number>();
  const todo: [number, boolean][] = [[node, true]];
  while (todo.length > 0) {
    const [n, all] = todo.pop()!;
    if (whole.has(n) || (!all && beginnings.has(n))) continue;
    (all ? whole : beginnings).add(n);
    if (all) for (const e of x.in[n]) todo.push([o.from[e], o.early[e] === 0]);
    if (x.previous[n] >= 0) todo.push([x.previous[n], true]);
  }
  for (const n of beginnings) whole.add(n);
  whole.delete(node);
  return whole;
}

/** Columns in which nodes stand so that all that happens before a node is left of it: its depth in the order. */
export function columnsOf(o: Order): Int32Array {
  const x = index(o);
  const column = new Int32Array(o.nodes.length);
  // Nodes are listed as they happened, so that causes come first; two that meet know each other, and stand in one column.
  for (let i = 0; i < column.length; i++) {
    if (x.previous[i] >= 0) column[i] = Math.max(column[i], column[x.previous[i]] + 1);
    for (const e of x.in[i]) {
      const from = o.from[e];
      if (from < i) column[i] = Math.max(column[i], column[from] + (meet(o, x, e) ? 0 : 1));
    }
    for (const e of x.in[i]) if (meet(o, x, e) && o.from[e] < i) column[o.from[e]] = Math.max(column[o.from[e]], column[i]);
  }
  return column;
}

function meet(o: Order, x: Indexed, e: number): boolean {
  return o.early[e] === 1 && x.in[o.from[e]].some((back) => o.from[back] === o.to[e] && o.early[back] === 1);
}
