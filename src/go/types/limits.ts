// Limits of gc's back end that a valid program can exceed.

import type { Checker } from './checker';
import { sizeof } from './sizes';
import type { Type } from './types';

/** Larger elements cannot be sent. */
const maxChannelElem = 1 << 16;
/** The size of an address space. */
const maxSize = 2 ** 50;

/** Reports types that are too large; to be called when there are no other errors. */
export function reportLimits(c: Checker): void {
  for (const [e, tv] of c.info.types) {
    if (tv.mode !== 'typexpr') continue;
    if (e.kind === 'ChanType' && tv.type.kind === 'chan' && size(tv.type.elem) >= maxChannelElem) {
      c.error(e.pos, 'TypeTooLarge', 'channel element type too large (>64kB)');
    } else if (e.kind === 'ArrayType' && tv.type.kind === 'array' && size(tv.type) >= maxSize) {
      c.error(e.pos, 'TypeTooLarge', `type ${c.show(tv.type)} larger than address space`);
    }
  }
}

/** The size of a type, 0 if it depends on type parameters. */
function size(t: Type): number {
  return t.kind === 'typeparam' ? 0 : sizeof(t);
}
