// When do two WaitGroup.Adds commute? Always, but for one thing: in some order the counter may go
// below zero, which is a panic. It cannot if every Done can be given an Add of its own that is in its
// history; such a Done commutes with all other Adds. Otherwise it is ordered after the Adds that are
// not in its history (Access.addUnsafe), so that the other order is tried.

import { Access } from './dependency';
import type { Execution } from './execution';
import { Op } from './model';

/**
 * Whether the operation before which a process stands would take a WaitGroup below zero, after the execution's last event, that was an
 * Add to it. Both may be ordered after all the Adds that they need, and still be too many together.
 */
export function fallsBelowZero(x: Execution, process: number): boolean {
  const s = x.current[process];
  const last = x.standing[x.length - 1];
  if (s < 0 || last < 0 || x.kind[s] !== Op.wgAdd || x.kind[last] !== Op.wgAdd || x.object[s] !== x.object[last] || x.n[s] >= 0) return false;
  let counter = x.n[s];
  for (let a = x.lastAccess(x.objectIndex(x.object[s])); a >= 0; a = x.accessPrevious[a]) {
    const t = x.accessType[a];
    if (t === Access.add || t === Access.addUnsafe) counter += x.n[x.standing[x.accessEvent[a]]];
  }
  return counter < 0;
}

/**
 * Whether the negative Add before which a standing is, to be appended with its clock in `row`,
 * could take the counter below zero if Adds concurrent with it came later.
 */
export function addIsUnsafe(x: Execution, object: number, standing: number, row: number): boolean {
  const o = x.objectIndex(object);
  // Supplies and demands: the positive Adds, and the negative ones with this one.
  const supply: number[] = [];
  const left: number[] = [];
  const demand: number[] = [];
  let units = x.n[standing];
  let allKnown = true;
  for (let a = x.lastAccess(o); a >= 0; a = x.accessPrevious[a]) {
    const t = x.accessType[a];
    if (t !== Access.add && t !== Access.addUnsafe) continue;
    const e = x.accessEvent[a];
    const delta = x.n[x.standing[e]];
    units += delta;
    if (delta > 0) {
      supply.push(e);
      left.push(delta);
      if (x.clocks[row + x.process[e]] < x.seq[e]) allKnown = false;
    } else if (delta < 0) demand.push(e);
  }
  // With every Add in its history and enough of them, no order of the others can take the counter below zero.
  if (allKnown && units >= 0) return false;
  const knows = (e: number, s: number): boolean =>
    e < 0 ? x.clocks[row + x.process[supply[s]]] >= x.seq[supply[s]] : x.precedes(supply[s], e);
  // Gives units one by one, making room by moving what was given before (augmenting paths).
  const given: { to: number; from: number }[] = [];
  const visit = (e: number, visited: Uint8Array): number => {
    for (let s = 0; s < supply.length; s++) {
      if (visited[s] !== 0 || !knows(e, s)) continue;
      visited[s] = 1;
      if (left[s] > 0) {
        left[s]--;
        return s;
      }
      for (const g of given) {
        if (g.from !== s) continue;
        const other = visit(g.to, visited);
        if (other >= 0) {
          g.from = other;
          return s;
        }
      }
    }
    return -1;
  };
  const give = (e: number, units: number): boolean => {
    for (let i = 0; i < units; i++) {
      const from = visit(e, new Uint8Array(supply.length));
      if (from < 0) return false;
      given.push({ to: e, from });
    }
    return true;
  };
  // Those before may fail: then they were ordered themselves.
  for (const e of demand) give(e, -x.n[x.standing[e]]);
  return !give(-1, -x.n[standing]);
}
