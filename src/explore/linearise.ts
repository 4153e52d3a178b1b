// The simplest schedule of a trace. All linearisations of an execution's happens-before order are the
// same execution; people understand the one with the fewest preemptions best, and among those the one with
// the fewest switches.
//
// A switch is an event of another process than the one before it. It is a preemption if the process left behind could have gone
// on, as cost.ts has it; the program's end is none.
//
// Exact by a breadth-first search over (how far each process is, who ran last), by cost; beyond a limit of
// states the search keeps the cheapest few.

import { couldGoOn, type Point } from './could-go-on';
import type { Execution } from './execution';
import { Op } from './model';

export interface Linearisation {
  /** Indices of events, in the order in which they are to happen. */
  readonly order: readonly number[];
  readonly preemptions: number;
  readonly switches: number;
  /** No linearisation is simpler. */
  readonly exact: boolean;
}

interface Node {
  readonly counts: Int32Array;
  readonly last: number;
  readonly event: number;
  readonly before: Node | null;
  readonly cost: number;
}

const MAX_WIDTH = 500;
/** A preemption weighs more than all switches there can be. */
const PREEMPTION = 1 << 16;

/** The simplest order of the execution's first `n` events. */
export function simplest(x: Execution, crashed: boolean, n = x.length): Linearisation {
  const { processes, stride } = x;
  // Events of each process, in order; a rendezvous is one of two.
  const events: number[][] = Array.from({ length: processes }, () => []);
  const timed: number[] = [];
  for (let e = 0; e < n; e++) {
    if (x.process[e] < 0) timed.push(e);
    else {
      events[x.process[e]].push(e);
      if (x.standing2[e] >= 0) events[x.partner[e]].push(e);
    }
  }
  // The end of the program comes after all that others do without being seen; nothing follows a crash.
  const finalEvent = crashed ? n - 1 : x.exited;
  const enabled = (counts: Int32Array, e: number, done: number): boolean => {
    if (e === finalEvent && done < n - 1) return false;
    const p = x.process[e];
    const q = x.standing2[e] >= 0 ? x.partner[e] : -1;
    if (events[p][counts[p]] !== e || (q >= 0 && events[q][counts[q]] !== e)) return false;
    // What comes before the last moment of time passing comes before it.
    for (const t of timed) if (t < e && !allBefore(counts, t)) return false;
    const row = e * stride;
    for (let r = 0; r < processes; r++) {
      const own = r === p || r === q ? 1 : 0;
      if (counts[r] < x.clocks[row + r] - own) return false;
    }
    return true;
  };
  const allBefore = (counts: Int32Array, t: number): boolean => {
    for (let r = 0; r < processes; r++) if (counts[r] < x.clocks[t * stride + r]) return false;
    return true;
  };
  /** What each process stands before once its events are done. */
  const inTheEnd = Int32Array.from({ length: processes }, (_, p) => x.current[p]);
  for (let e = x.length - 1; e >= n; e--) {
    if (x.process[e] >= 0) inTheEnd[x.process[e]] = x.standing[e];
    if (x.standing2[e] >= 0) inTheEnd[x.partner[e]] = x.standing2[e];
  }
  const point = (counts: Int32Array, done: number): Point => ({
    counts,
    standing: (p) => {
      const e = events[p][counts[p]];
      const s = e === undefined ? inTheEnd[p] : x.process[e] === p ? x.standing[e] : x.standing2[e];
      // It may not be there yet: its creator is an event of another process.
      const by = s < 0 ? -1 : x.creator[s];
      return by >= 0 && x.process[by] >= 0 && counts[x.process[by]] < x.seq[by] ? -1 : s;
    },
    nextIsPossible: (p) => {
      const e = events[p][counts[p]];
      return e !== undefined && enabled(counts, e, done);
    },
    over: (t) => allBefore(counts, t),
  });
  const yielded = (node: Node): boolean => node.event >= 0 && x.kind[x.standing[node.event]] === Op.yield;
  const total = n - timed.length;
  let layer: Node[] = [{ counts: new Int32Array(processes), last: 0, event: -1, before: null, cost: 0 }];
  let exact = true;
  for (let done = 0; done < total; done++) {
    const next = new Map<string, Node>();
    for (const node of layer) {
      const { counts, last } = node;
      const leaving = couldGoOn(x, last, point(counts, done + timed.length)) && !yielded(node);
      for (let p = 0; p < processes; p++) {
        const e = events[p][counts[p]];
        if (e === undefined || x.process[e] !== p || !enabled(counts, e, done + timed.length)) continue;
        const q = x.standing2[e] >= 0 ? x.partner[e] : -1;
        const stays = p === last || q === last;
        const cost = node.cost + (stays ? 0 : 1 + (leaving && e !== x.exited && !timed.some((t) => t > node.event && t < e) ? PREEMPTION : 0));
        const moved = counts.slice();
        moved[p]++;
        if (q >= 0) moved[q]++;
        for (const runs of q >= 0 ? [p, q] : [p]) {
          const key = moved.join() + ':' + runs;
          const known = next.get(key);
          if (known === undefined || known.cost > cost) next.set(key, { counts: moved, last: runs, event: e, before: node, cost });
        }
      }
    }
    layer = [...next.values()];
    if (layer.length > MAX_WIDTH) {
      exact = false;
      layer.sort((a, b) => a.cost - b.cost);
      layer.length = MAX_WIDTH;
    }
  }
  let best = layer[0];
  for (const node of layer) if (node.cost < best.cost) best = node;
  const order: number[] = [];
  for (let node: Node | null = best ?? null; node !== null && node.event >= 0; node = node.before) order.push(node.event);
  order.reverse();
  // Moments at which time passes, back in their places.
  for (const t of timed) {
    let at = order.length;
    while (at > 0 && order[at - 1] > t) at--;
    order.splice(at, 0, t);
  }
  if (best === undefined) return { order: Array.from({ length: n }, (_, i) => i), preemptions: 0, switches: 0, exact: false };
  return { order, preemptions: Math.floor(best.cost / PREEMPTION), switches: best.cost % PREEMPTION, exact };
}
