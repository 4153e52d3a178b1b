// The events of a run, in columns that grow by doubling and can be cut off at a turn.

import type { EventColumns } from './protocol';

export interface EventRow {
  readonly turn: number;
  readonly time: number;
  readonly kind: number;
  readonly goroutine: number;
  readonly object: number;
  readonly peer: number;
  readonly place: number;
  readonly aux: number;
  readonly value: number;
}

interface Columns {
  turn: Float64Array;
  time: Float64Array;
  kind: Uint8Array;
  goroutine: Int32Array;
  object: Int32Array;
  peer: Int32Array;
  place: Int32Array;
  aux: Int32Array;
  value: Float64Array;
}

function columns(n: number): Columns {
  return {
    turn: new Float64Array(n),
    time: new Float64Array(n),
    kind: new Uint8Array(n),
    goroutine: new Int32Array(n),
    object: new Int32Array(n),
    peer: new Int32Array(n),
    place: new Int32Array(n),
    aux: new Int32Array(n),
    value: new Float64Array(n),
  };
}

export class EventLog {
  private c = columns(1024);
  length = 0;
  /** Rows were dropped because there were more than `limit`. */
  truncated = false;

  constructor(private readonly limit: number) {}

  add(r: EventRow): void {
    if (this.length >= this.limit) {
      this.truncated = true;
      return;
    }
    if (this.length === this.c.turn.length) this.grow();
    const { c, length: i } = this;
    c.turn[i] = r.turn;
    c.time[i] = r.time;
    c.kind[i] = r.kind;
    c.goroutine[i] = r.goroutine;
    c.object[i] = r.object;
    c.peer[i] = r.peer;
    c.place[i] = r.place;
    c.aux[i] = r.aux;
    c.value[i] = r.value;
    this.length++;
  }

  private grow(): void {
    const larger = columns(2 * this.c.turn.length);
    for (const name of Object.keys(larger) as (keyof Columns)[]) larger[name].set(this.c[name] as never);
    this.c = larger;
  }

  row(i: number): EventRow {
    const { c } = this;
    return {
      turn: c.turn[i],
      time: c.time[i],
      kind: c.kind[i],
      goroutine: c.goroutine[i],
      object: c.object[i],
      peer: c.peer[i],
      place: c.place[i],
      aux: c.aux[i],
      value: c.value[i],
    };
  }

  /** The first row of a turn not before the given one. */
  firstOf(turn: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.c.turn[middle] < turn) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Drops all events of turns from `turn` on. */
  cut(turn: number): void {
    this.length = this.firstOf(turn);
    this.truncated = false;
  }

  /** A copy of rows [from, to). */
  slice(from: number, to: number): EventColumns {
    const start = Math.max(0, Math.min(from, this.length));
    const end = Math.max(start, Math.min(to, this.length));
    const { c } = this;
    return {
      from: start,
      length: end - start,
      turn: c.turn.slice(start, end),
      time: c.time.slice(start, end),
      kind: c.kind.slice(start, end),
      goroutine: c.goroutine.slice(start, end),
      object: c.object.slice(start, end),
      peer: c.peer.slice(start, end),
      place: c.place.slice(start, end),
      aux: c.aux.slice(start, end),
      value: c.value.slice(start, end),
    };
  }
}
