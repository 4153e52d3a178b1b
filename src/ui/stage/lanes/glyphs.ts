// The signs that operations have in the lanes, and their words.

import { EventAux, EventKind as K } from '../../../machine/protocol';

const glyphs: Readonly<Record<number, string>> = {
  [K.spawn]: '+',
  [K.send]: '↑',
  [K.receive]: '↓',
  [K.close]: '×',
  [K.select]: '◇',
  [K.lock]: '[',
  [K.tryLock]: '[',
  [K.rLock]: '(',
  [K.tryRLock]: '(',
  [K.unlock]: ']',
  [K.rwUnlock]: ']',
  [K.rUnlock]: ')',
  [K.rwWait]: '[',
  [K.wgAdd]: '±',
  [K.wgWait]: '=',
  [K.once]: '1',
  [K.signal]: '!',
  [K.broadcast]: '!',
  [K.sleep]: 'z',
  [K.output]: '“',
  [K.input]: '”',
  [K.load]: 'r',
  [K.store]: 'w',
  [K.add]: 'a',
  [K.cas]: '≟',
  [K.swap]: '⇄',
  [K.exit]: '■',
  [K.end]: '■',
  [K.goexit]: '■',
};

/** The sign of an operation, '' where a dot will do. */
export function glyphOf(kind: number, aux: number): string {
  if (kind === K.select) return (aux >> 8) < 0 ? '◇' : (aux & EventAux.send) !== 0 ? '↑' : '↓';
  return glyphs[kind] ?? '';
}

/** What the signs mean, for the legend. */
export const legend: readonly (readonly [string, string])[] = [
  ['+', 'go statement'],
  ['↑', 'sends'],
  ['↓', 'receives'],
  ['×', 'closes'],
  ['◇', 'select takes its default'],
  ['[ ]', 'locks, unlocks'],
  ['( )', 'locks, unlocks for reading'],
  ['± =', 'WaitGroup: adds, waits'],
  ['z', 'sleeps'],
  ['“', 'writes output'],
  ['r w a', 'atomic load, store, add'],
  ['■', 'ends'],
];
