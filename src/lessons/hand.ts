// A schedule made by hand, judged: how the run failed, and how many preemptions it took. A preemption is a
// switch away from a goroutine that could have gone on, as the explorer counts them (explore/linearise.ts):
// only operations that others can notice count, and after two goroutines have met, either of them is the
// one that went on.

import { EventKind as K, type MachineState } from '../machine/protocol';
import type { FailureKind } from './exercise';

/** Who can move at a position of the run: what is needed to know whether leaving them is a preemption. */
export interface Standing {
  /** Goroutines whose next operation can be done. */
  readonly able: ReadonlySet<number>;
}

/** The events of a run, as the page's log has them. */
export interface Rows {
  readonly length: number;
  readonly turn: ArrayLike<number>;
  readonly kind: ArrayLike<number>;
  readonly goroutine: ArrayLike<number>;
  readonly peer: ArrayLike<number>;
}

/** What is remembered of a position. */
export function standingOf(state: MachineState): Standing {
  return { able: new Set(state.moves.filter((m) => !m.blocks).map((m) => m.goroutine)) };
}

/** The turns that were preemptions; null while the standing before one of them is not known. */
export function preemptions(rows: Rows, turns: number, standing: (turn: number) => Standing | undefined): number[] | null {
  const found: number[] = [];
  // Who could be said to run: main at first; after a meeting, both.
  let last: readonly number[] = [1];
  for (let row = 0, turn = 0; turn < turns; turn++) {
    let mover = -1;
    let peer = 0;
    while (row < rows.length && rows.turn[row] < turn) row++;
    for (; row < rows.length && rows.turn[row] === turn; row++) {
      const kind = rows.kind[row];
      // A turn in which somebody only begins, goes on or begins to wait is nobody's operation.
      if (kind === K.none || kind >= K.start || mover >= 0) continue;
      mover = rows.goroutine[row];
      if (kind === K.send || kind === K.receive || kind === K.select) peer = rows.peer[row];
    }
    if (mover < 0) continue;
    const going = peer > 0 ? [mover, peer] : [mover];
    if (!going.some((g) => last.includes(g))) {
      const before = standing(turn);
      if (before === undefined) return null;
      if (last.every((g) => before.able.has(g))) found.push(turn);
    }
    last = going;
  }
  return found;
}

/** How a run has failed, as challenges name it; null if it has not, or not yet. */
export function failureOfState(state: MachineState, raced: boolean): FailureKind | null {
  if (raced) return 'race';
  const { outcome } = state;
  if (outcome === null) return null;
  switch (outcome.kind) {
    case 'deadlock':
      return 'deadlock';
    case 'panic':
      return /^panic: property: /.test(outcome.message) ? 'property' : 'panic';
    case 'fatal':
      return 'fatal';
    case 'exit':
      // Who waits when main has ended waits for ever; who could still go would have gone.
      return state.goroutines.some((g) => g.status === 'waiting') && state.moves.every((m) => m.blocks) ? 'leak' : null;
    default:
      return null;
  }
}
