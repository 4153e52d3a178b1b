// The lanes of a run, derived from its events only: who exists from when to when, who ran in which turn,
// who waited and why, and which messages, wake-ups and go statements connect them. Built once over the
// log and extended as it grows, so that a run of a million events costs each of them once.
//
// Horizontal positions are turns; a span [a, b) covers the columns of turns a to b-1.

import { EventAux, EventKind } from '../../../machine/protocol';
import type { RunLog } from '../../session/log';

/** Spans of one lane in order, as columns: from, to and a tag each. */
export class Spans {
  length = 0;
  from = new Float64Array(8);
  to = new Float64Array(8);
  tag = new Int32Array(8);
  object = new Int32Array(8);

  push(from: number, to: number, tag: number, object = 0): void {
    if (this.length === this.from.length) this.grow();
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.tag[this.length] = tag;
    this.object[this.length] = object;
    this.length++;
  }

  /** Index of the first span that ends after x. */
  firstAfter(x: number): number {
    let lo = 0;
    let hi = this.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (this.to[mid] <= x) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }

  private grow(): void {
    const bigger = <T extends { set(a: T): void }>(from: T, to: T): T => (to.set(from), to);
    const n = this.length * 2;
    this.from = bigger(this.from, new Float64Array(n));
    this.to = bigger(this.to, new Float64Array(n));
    this.tag = bigger(this.tag, new Int32Array(n));
    this.object = bigger(this.object, new Int32Array(n));
  }
}

export interface Lane {
  readonly index: number;
  readonly goroutine: number;
  /** Id of the goroutine that started it, 0 for main. */
  readonly creator: number;
  /** The turn in which it came to be, and in which it ended; Infinity while it lives. */
  readonly from: number;
  to: number;
  /** It ended by a panic that nobody recovered, or the program died in it. */
  failed: boolean;
  /** Turns in which it ran; the tag is not used. */
  readonly runs: Spans;
  /** Turns in which it waited; the tag is the reason (RunInfo.waitReasons). */
  readonly waits: Spans;
  /** Rows of the log: operations and other things worth a mark; `tag` is the row. */
  readonly marks: Spans;
}

export type LinkKind = 'message' | 'spawn' | 'wake';

/** Arrows, sorted by the turn they arrive in. */
export class Links {
  length = 0;
  readonly fromTurn: number[] = [];
  readonly toTurn: number[] = [];
  readonly fromLane: number[] = [];
  readonly toLane: number[] = [];
  readonly kind: LinkKind[] = [];
  /** Row of the log that tells of it. */
  readonly row: number[] = [];

  push(fromTurn: number, fromLane: number, toTurn: number, toLane: number, kind: LinkKind, row: number): void {
    this.fromTurn.push(fromTurn);
    this.fromLane.push(fromLane);
    this.toTurn.push(toTurn);
    this.toLane.push(toLane);
    this.kind.push(kind);
    this.row.push(row);
    this.length++;
  }

  /** Index of the first that arrives in turn x or later. */
  firstArriving(x: number): number {
    let lo = 0;
    let hi = this.length;
    while (lo < hi) {
      const mid = (lo + hi) >>> 1;
      if (this.toTurn[mid] < x) lo = mid + 1;
      else hi = mid;
    }
    return lo;
  }
}

/** Something for the scrubber to mark. */
export interface Moment {
  readonly turn: number;
  readonly kind: 'spawn' | 'block' | 'panic' | 'output' | 'end';
}

const K = EventKind;

export class LanesModel {
  readonly lanes: Lane[] = [];
  readonly links = new Links();
  /** Spawns, outputs, panics and ends; blocks only while there are few, they are in the lanes. */
  readonly moments: Moment[] = [];
  /** When virtual time moved, and to what (nanoseconds). */
  readonly clock: { turn: number; time: number }[] = [];
  /** One more than the last turn that has an event. */
  turns = 0;
  /** Changes whenever the model does. */
  version = 0;

  private readonly byGoroutine = new Map<number, Lane>();
  /** Values in buffers: who sent them, when. */
  private readonly buffered = new Map<number, { lane: number; turn: number }[]>();
  private rows = 0;
  private logVersion = 0;
  private actorTurn = -1;

  /** Takes in what the log has got since the last call. */
  update(log: RunLog): void {
    if (log.version !== this.logVersion) {
      this.reset();
      this.logVersion = log.version;
    }
    if (this.rows === log.length) return;
    for (; this.rows < log.length; this.rows++) this.take(log, this.rows);
    this.version++;
  }

  lane(goroutine: number): Lane | undefined {
    return this.byGoroutine.get(goroutine);
  }

  private reset(): void {
    this.lanes.length = 0;
    this.moments.length = 0;
    this.clock.length = 0;
    this.links.length = 0;
    for (const c of ['fromTurn', 'toTurn', 'fromLane', 'toLane', 'kind', 'row'] as const) this.links[c].length = 0;
    this.byGoroutine.clear();
    this.buffered.clear();
    this.turns = 0;
    this.rows = 0;
    this.actorTurn = -1;
    this.version++;
  }

  private open(goroutine: number, creator: number, turn: number): Lane {
    const known = this.byGoroutine.get(goroutine);
    if (known !== undefined) return known;
    const lane: Lane = {
      index: this.lanes.length,
      goroutine,
      creator,
      from: turn,
      to: Infinity,
      failed: false,
      runs: new Spans(),
      waits: new Spans(),
      marks: new Spans(),
    };
    this.lanes.push(lane);
    this.byGoroutine.set(goroutine, lane);
    return lane;
  }

  private take(log: RunLog, row: number): void {
    const turn = log.turn[row];
    const kind = log.kind[row];
    const goroutine = log.goroutine[row];
    const peer = log.peer[row];
    const object = log.object[row];
    this.turns = Math.max(this.turns, turn + 1);
    if (goroutine === 0) {
      if (kind === K.time) this.clock.push({ turn, time: log.value[row] });
      return;
    }
    const lane = this.open(goroutine, 0, turn);
    this.credit(lane, kind, turn);
    switch (kind) {
      case K.spawn: {
        if (peer === 0) break;
        const made = this.open(peer, goroutine, turn);
        this.links.push(turn, lane.index, turn, made.index, 'spawn', row);
        this.moments.push({ turn, kind: 'spawn' });
        break;
      }
      case K.send:
      case K.receive:
      case K.select:
        this.message(log, row, lane);
        break;
      case K.block:
        // It stands still from the end of its turn on.
        lane.waits.push(turn + 1, Infinity, log.aux[row], object);
        return;
      case K.unblock:
        this.endWait(lane, turn);
        this.woken(log, row, lane);
        return;
      case K.end:
        this.endWait(lane, turn);
        lane.to = turn + 1;
        break;
      case K.panic:
      case K.fatal:
        lane.failed = true;
        this.moments.push({ turn, kind: 'panic' });
        break;
      case K.recover:
        lane.failed = false;
        break;
      case K.output:
        this.moments.push({ turn, kind: 'output' });
        break;
      case K.exit:
        this.moments.push({ turn, kind: 'end' });
        break;
      case K.start:
      case K.stack:
        return;
    }
    lane.marks.push(turn, turn + 1, row);
  }

  /** The turn is the goroutine's own: the first to do something in it. */
  private credit(lane: Lane, kind: number, turn: number): void {
    if (kind === K.unblock || kind === K.stack || kind === K.time || turn === this.actorTurn) return;
    this.actorTurn = turn;
    const { runs } = lane;
    const last = runs.length - 1;
    if (last >= 0 && runs.to[last] === turn) runs.to[last] = turn + 1;
    else runs.push(turn, turn + 1, 0);
  }

  private endWait(lane: Lane, turn: number): void {
    const last = lane.waits.length - 1;
    if (last >= 0 && lane.waits.to[last] === Infinity) lane.waits.to[last] = Math.max(turn, lane.waits.from[last]);
  }

  /** Draws a message: at once where two met, from the buffer where they did not. */
  private message(log: RunLog, row: number, lane: Lane): void {
    const kind = log.kind[row];
    const aux = log.aux[row];
    const object = log.object[row];
    const peer = log.peer[row];
    const turn = log.turn[row];
    if (object === 0) return;
    const sends = kind === K.send || (kind === K.select && (aux & EventAux.send) !== 0);
    if (peer !== 0) {
      const other = this.open(peer, 0, turn);
      const [from, to] = sends ? [lane, other] : [other, lane];
      this.links.push(turn, from.index, turn, to.index, 'message', row);
      return;
    }
    if ((aux & EventAux.closed) !== 0) return;
    const queue = this.buffered.get(object);
    if (sends) {
      if (queue === undefined) this.buffered.set(object, [{ lane: lane.index, turn }]);
      else queue.push({ lane: lane.index, turn });
    } else {
      const sent = queue?.shift();
      if (sent !== undefined) this.links.push(sent.turn, sent.lane, turn, lane.index, 'message', row);
    }
  }

  /**
   * A goroutine can go on. Where a message between the two says so already there is nothing to add; a
   * sender that waited for room has put its value into the buffer when another was taken out.
   */
  private woken(log: RunLog, row: number, lane: Lane): void {
    const turn = log.turn[row];
    const object = log.object[row];
    const by = this.byGoroutine.get(log.peer[row]);
    if (by === undefined) return;
    const before = row - 1;
    if (before >= 0 && log.turn[before] === turn && log.object[before] === object && log.goroutine[before] === by.goroutine) {
      const kind = log.kind[before];
      if (log.peer[before] === lane.goroutine) return;
      const received = kind === K.receive || (kind === K.select && (log.aux[before] & EventAux.send) === 0);
      if (received && (log.aux[before] & EventAux.closed) === 0) {
        this.buffered.get(object)?.push({ lane: lane.index, turn: lane.waits.from[lane.waits.length - 1] - 1 });
        return;
      }
    }
    this.links.push(turn, by.index, turn, lane.index, 'wake', row);
  }
}
