// A run that the reader schedules by hand, watched: what stood at each position, how many preemptions it
// has taken so far, and whether it has come to the challenge's goal.

import { EventKind } from '../../machine/protocol';
import { failureOfState, preemptions, standingOf, type Standing } from '../../lessons/hand';
import type { FailureKind } from '../../lessons/exercise';
import type { Bench } from '../bench/bench.svelte';

export class Hand {
  /** Turns that were preemptions, up to the position that is shown; null while they are being counted. */
  preemptions = $state.raw<readonly number[] | null>([]);
  private readonly standings = new Map<number, Standing>();
  private version = -1;

  constructor(
    private readonly bench: Bench,
    private readonly goal: FailureKind,
  ) {}

  /** The run has ended as the challenge wants. */
  get reached(): boolean {
    return this.ended && this.failure === this.goal;
  }
  /** The run has ended, one way or another. */
  get ended(): boolean {
    return this.bench.state !== null && this.bench.state.outcome !== null && this.bench.state.position.statement === 0;
  }
  get failure(): FailureKind | null {
    const { state } = this.bench;
    if (state === null) return null;
    const { log } = this.bench.recording;
    const raced = log.kind.subarray(0, log.rowOfTurn(state.position.turn)).includes(EventKind.race);
    return failureOfState(state, raced);
  }
  /** The schedule was given to the machine, by a link or by the explorer, and not made here. */
  get assisted(): boolean {
    return this.bench.schedule !== '';
  }

  /** Takes notice of where the bench is; to be called whenever that changes. */
  watch(): void {
    const { state, recording } = this.bench;
    if (state === null || state.position.statement > 0) return;
    const { turn } = state.position;
    if (this.version !== recording.log.version) {
      // What followed a choice has become another run.
      this.version = recording.log.version;
      for (const t of this.standings.keys()) if (t >= turn) this.standings.delete(t);
    }
    this.standings.set(turn, standingOf(state));
    this.preemptions = preemptions(recording.log, turn, (t) => this.standings.get(t));
    if (this.preemptions === null && !this.walking && state.outcome !== null) void this.walk(turn);
  }

  private walking = false;

  /** Goes through the run once, to see what stood at positions that were passed at full speed. */
  private async walk(turns: number): Promise<void> {
    this.walking = true;
    const { version } = this.bench.recording.log;
    for (let t = 0; t < turns && this.bench.recording.log.version === version; t++) {
      if (this.standings.has(t)) continue;
      this.bench.goTo(t);
      await this.bench.settled();
    }
    this.walking = false;
    if (this.bench.recording.log.version === version) this.bench.goTo(turns);
  }
}
