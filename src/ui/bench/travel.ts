// The places in a recorded run that the time machine goes to: the next or the last turn in which a
// goroutine does something, an object is touched, or output is written.

import { EventKind as K } from '../../machine/protocol';
import type { RunLog } from '../session/log';

export type Wanted =
  | { readonly kind: 'goroutine'; readonly id: number }
  | { readonly kind: 'object'; readonly number: number }
  | { readonly kind: 'output' | 'trouble' };

/**
 * The position after the nearest turn with such an event, looking on (1) or back (-1) from a position;
 * null where there is none.
 */
export function travel(log: RunLog, from: number, direction: 1 | -1, wanted: Wanted): number | null {
  // Standing at position t, turn t-1 is done and turn t is next.
  let row = direction === 1 ? log.rowOfTurn(from) : log.rowOfTurn(from - 1) - 1;
  for (; row >= 0 && row < log.length; row += direction) {
    if (matches(log, row, wanted)) return log.turn[row] + 1;
  }
  return null;
}

function matches(log: RunLog, row: number, wanted: Wanted): boolean {
  const kind = log.kind[row];
  switch (wanted.kind) {
    case 'goroutine':
      return log.goroutine[row] === wanted.id && kind !== K.stack;
    case 'object':
      return log.object[row] === wanted.number;
    case 'output':
      return kind === K.output;
    case 'trouble':
      return kind === K.panic || kind === K.fatal;
  }
}
