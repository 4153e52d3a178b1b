// Event logs for tests of views: written as short rows, built into the machine's columns.

import { EventKind, type EventColumns } from '../../machine/protocol';
import { RunLog } from './log';

export interface Row {
  t: number;
  k: keyof typeof EventKind;
  g: number;
  o?: number;
  p?: number;
  aux?: number;
  v?: number;
  time?: number;
}

export function columnsOf(rows: readonly Row[], from = 0): EventColumns {
  return {
    from,
    length: rows.length,
    turn: Float64Array.from(rows, (r) => r.t),
    time: Float64Array.from(rows, (r) => r.time ?? 0),
    kind: Uint8Array.from(rows, (r) => EventKind[r.k]),
    goroutine: Int32Array.from(rows, (r) => r.g),
    object: Int32Array.from(rows, (r) => r.o ?? 0),
    peer: Int32Array.from(rows, (r) => r.p ?? 0),
    place: Int32Array.from(rows, () => -1),
    aux: Int32Array.from(rows, (r) => r.aux ?? 0),
    value: Float64Array.from(rows, (r) => r.v ?? 0),
  };
}

export function logOf(rows: readonly Row[]): RunLog {
  const log = new RunLog();
  log.append(columnsOf(rows));
  return log;
}

/** A long run of many goroutines that pass a value around a ring. */
export function ringLog(goroutines: number, events: number): RunLog {
  const rows: Row[] = [{ t: 0, k: 'start', g: 1 }];
  let t = 1;
  for (let g = 2; g <= goroutines; g++) rows.push({ t: t++, k: 'spawn', g: 1, p: g });
  for (let i = 0; rows.length < events; i++) {
    const g = (i % goroutines) + 1;
    const next = (g % goroutines) + 1;
    rows.push({ t, k: 'send', g, o: g, p: next, aux: 4, v: i }, { t, k: 'unblock', g: next, p: g });
    t++;
    rows.push({ t: t++, k: 'block', g, o: next });
  }
  return logOf(rows);
}
