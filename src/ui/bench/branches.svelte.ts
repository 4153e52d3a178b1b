// Runs that were left: when the reader takes another move, what had been recorded beyond it is kept here,
// so that both ways can be laid side by side and gone back to.

import type { Outcome } from '../../machine/protocol';
import { RunLog } from '../session/log';
import { LanesModel } from '../stage/lanes/model';
import type { Bench } from './bench.svelte';

export interface Branch {
  readonly id: number;
  /** The decisions that lead through it. */
  readonly schedule: string;
  readonly log: RunLog;
  readonly lanes: LanesModel;
  readonly turns: number;
  readonly outcome: Outcome | null;
  readonly labels: ReadonlyMap<number, string>;
  /** Sentences of the turns from where it was left on. */
  readonly sentences: readonly string[];
  /** The turn in which another way was taken. */
  readonly leftAt: number;
}

const MAX_BRANCHES = 6;
/** Longer runs are not kept: their copies would take too much memory. */
const MAX_EVENTS = 300_000;
const SENTENCES = 8;

export class Branches {
  list = $state.raw<readonly Branch[]>([]);
  /** Id of the one that is compared with; 0: the last. */
  chosen = $state(0);
  private next = 1;

  constructor(private readonly bench: Bench) {}

  get compared(): Branch | undefined {
    return this.list.find((b) => b.id === this.chosen) ?? this.list.at(-1);
  }

  /** Keeps what is recorded beyond the position that is shown, before it is replaced. */
  async keep(): Promise<void> {
    const { bench } = this;
    const { recorded, schedule, state } = bench.context;
    const { log } = bench.recording;
    if (recorded === null || state === null || log.length > MAX_EVENTS) return;
    const leftAt = state.position.turn;
    if (recorded.turns <= leftAt + 1 && recorded.outcome === null) return;
    const copy = log.copy();
    const labels = new Map(bench.recording.goroutines);
    const sentences = (await bench.recording.live?.narrate(leftAt, leftAt + SENTENCES).catch(() => [])) ?? [];
    const lanes = new LanesModel();
    lanes.update(copy);
    const branch = { id: this.next++, schedule, log: copy, lanes, turns: recorded.turns, outcome: recorded.outcome, labels, sentences, leftAt };
    this.list = [...this.list.filter((b) => b.schedule !== schedule), branch].slice(-MAX_BRANCHES);
    this.chosen = branch.id;
  }

  clear(): void {
    this.list = [];
    this.chosen = 0;
  }
}

/** The first turn in which two runs differ; null while one is the beginning of the other. */
export function firstDifference(a: RunLog, b: RunLog): number | null {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const same = a.turn[i] === b.turn[i] && a.kind[i] === b.kind[i] && a.goroutine[i] === b.goroutine[i] && a.object[i] === b.object[i] && a.peer[i] === b.peer[i];
    if (!same) return Math.min(a.turn[i], b.turn[i]);
  }
  if (a.length === b.length) return null;
  return a.length > n ? a.turn[n] : b.turn[n];
}
