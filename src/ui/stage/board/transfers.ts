// What moves on the board between two neighbouring positions: values from sender to channel to receiver,
// wake-ups from who wakes to who is woken. Derived from the events of the turn between them.

import { EventAux, EventKind as K } from '../../../machine/protocol';
import type { RunLog } from '../../session/log';

export interface Transfer {
  readonly kind: 'value' | 'wake';
  /** Goroutines by id; 0: the channel itself. */
  readonly from: number;
  readonly to: number;
  /** The object it goes through. */
  readonly object: number;
  /** The value, where it is a number. */
  readonly text: string;
}

/** What moved in a turn; at most a screenful. */
export function transfersOf(log: RunLog, turn: number): Transfer[] {
  const out: Transfer[] = [];
  for (let row = log.rowOfTurn(turn); row < log.length && log.turn[row] === turn && out.length < 24; row++) {
    const kind = log.kind[row];
    const g = log.goroutine[row];
    const object = log.object[row];
    const peer = log.peer[row];
    const aux = log.aux[row];
    if (kind === K.send || kind === K.receive || kind === K.select) {
      if (object === 0 || (aux & EventAux.closed) !== 0) continue;
      const sends = kind === K.send || (kind === K.select && (aux & EventAux.send) !== 0);
      const text = (aux & EventAux.value) !== 0 ? String(log.value[row]) : '';
      out.push(sends ? { kind: 'value', from: g, to: peer, object, text } : { kind: 'value', from: peer, to: g, object, text });
    } else if (kind === K.unblock && peer !== 0 && !out.some((t) => t.kind === 'value' && (t.from === g || t.to === g))) {
      out.push({ kind: 'wake', from: peer, to: g, object, text: '' });
    }
  }
  return out;
}

/** One thing that happened to an object. */
export interface Happening {
  readonly turn: number;
  readonly goroutine: number;
  readonly what: string;
}

const words: Partial<Record<number, string>> = {
  [K.send]: 'sends',
  [K.receive]: 'receives',
  [K.close]: 'closes it',
  [K.select]: 'selects it',
  [K.lock]: 'locks it',
  [K.tryLock]: 'tries to lock it',
  [K.unlock]: 'unlocks it',
  [K.rwWait]: 'locks it for writing',
  [K.rwUnlock]: 'unlocks it',
  [K.rLock]: 'locks it for reading',
  [K.rUnlock]: 'unlocks it for reading',
  [K.wgAdd]: 'adds',
  [K.wgWait]: 'finds it at zero',
  [K.once]: 'does it',
  [K.signal]: 'signals',
  [K.broadcast]: 'wakes all',
  [K.block]: 'begins to wait',
  [K.unblock]: 'can go on',
  [K.load]: 'reads it',
  [K.store]: 'writes it',
  [K.add]: 'adds',
  [K.cas]: 'compares and swaps it',
  [K.swap]: 'swaps it',
};

/** The last things that happened to an object before a turn, newest first. */
export function historyOf(log: RunLog, object: number, before: number, limit = 40): Happening[] {
  const out: Happening[] = [];
  for (let row = log.rowOfTurn(before) - 1; row >= 0 && out.length < limit; row--) {
    if (log.object[row] !== object) continue;
    const kind = log.kind[row];
    const what = words[kind];
    if (what === undefined) continue;
    const value = (log.aux[row] & EventAux.value) !== 0 && kind !== K.block ? ` ${log.value[row]}` : '';
    out.push({ turn: log.turn[row], goroutine: log.goroutine[row], what: what + value });
  }
  return out;
}
