// Channels, locks and WaitGroups in a few words, where their fields would say nothing to a reader.

import type { ObjectInfo } from '../../machine/protocol';

/** What an object is doing, in short. */
export function summaryOf(o: ObjectInfo, labelOf: (goroutine: number) => string): string {
  switch (o.kind) {
    case 'chan':
      if (o.closed) return `closed${o.buffer.length > 0 ? `, ${o.buffer.length} left` : ''}`;
      return o.capacity === 0 ? 'unbuffered' : `${o.buffer.length} of ${o.capacity}`;
    case 'mutex':
      return o.holder === 0 ? 'free' : `held by ${labelOf(o.holder)}`;
    case 'rwmutex':
      if (o.holder !== 0) return `held by ${labelOf(o.holder)}`;
      return o.count > 0 ? `${o.count} reading` : 'free';
    case 'waitgroup':
      return `${o.count} to come`;
    default:
      return '';
  }
}
