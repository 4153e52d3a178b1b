// The events of a run as the page holds them: the machine's columns, grown in place. A branch cuts the
// log where it left the recorded path; `version` tells views that what they derived must be redone.

import type { EventColumns } from '../../machine/protocol';

type Column = 'turn' | 'time' | 'kind' | 'goroutine' | 'object' | 'peer' | 'place' | 'aux' | 'value';

export class RunLog {
  length = 0;
  /** Changes when rows have been taken away. */
  version = 0;
  turn = new Float64Array(256);
  time = new Float64Array(256);
  kind = new Uint8Array(256);
  goroutine = new Int32Array(256);
  object = new Int32Array(256);
  peer = new Int32Array(256);
  place = new Int32Array(256);
  aux = new Int32Array(256);
  value = new Float64Array(256);

  /** Adds rows; they must follow those that are there. */
  append(rows: EventColumns): void {
    if (rows.from > this.length) throw new RangeError(`events from ${rows.from} after ${this.length}`);
    const skip = this.length - rows.from;
    const count = rows.length - skip;
    if (count <= 0) return;
    this.reserve(this.length + count);
    for (const c of columns) this[c].set(rows[c].subarray(skip, rows.length), this.length);
    this.length += count;
  }

  /** Forgets the rows from `length` on. */
  truncate(length: number): void {
    if (length >= this.length) return;
    this.length = length;
    this.version++;
  }

  /** The rows there are now, apart from what becomes of this log. */
  copy(): RunLog {
    const log = new RunLog();
    log.length = this.length;
    const cut = <T extends Float64Array | Int32Array | Uint8Array>(c: T): T => c.slice(0, Math.max(1, this.length)) as T;
    for (const c of columns) (log as unknown as Record<Column, unknown>)[c] = cut(this[c]);
    return log;
  }

  /** Forgets everything. */
  clear(): void {
    this.length = 0;
    this.version++;
  }

  /** Index of the first row whose turn is at least `turn`. */
  rowOfTurn(turn: number): number {
    let lo = 0;
    let hi = this.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (this.turn[mid] < turn) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  private reserve(length: number): void {
    if (length <= this.turn.length) return;
    const size = Math.max(length, this.turn.length * 2);
    this.turn = grown(this.turn, new Float64Array(size));
    this.time = grown(this.time, new Float64Array(size));
    this.kind = grown(this.kind, new Uint8Array(size));
    this.goroutine = grown(this.goroutine, new Int32Array(size));
    this.object = grown(this.object, new Int32Array(size));
    this.peer = grown(this.peer, new Int32Array(size));
    this.place = grown(this.place, new Int32Array(size));
    this.aux = grown(this.aux, new Int32Array(size));
    this.value = grown(this.value, new Float64Array(size));
  }
}

const columns: readonly Column[] = ['turn', 'time', 'kind', 'goroutine', 'object', 'peer', 'place', 'aux', 'value'];

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
