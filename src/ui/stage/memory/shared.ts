// Which variables of different goroutines are the same thing: the same channel or lock by its number, the
// same place in memory by its address.

import type { FrameInfo } from '../../../machine/protocol';

export interface Holder {
  readonly goroutine: number;
  readonly frames: readonly FrameInfo[];
}

/** Keys of the values that more than one goroutine holds, each with who holds it. */
export function sharedValues(holders: readonly Holder[]): ReadonlyMap<string, readonly number[]> {
  const by = new Map<string, Set<number>>();
  for (const h of holders) {
    for (const f of h.frames) {
      for (const v of f.variables) {
        for (const key of keysOf(v.value)) {
          const set = by.get(key);
          if (set === undefined) by.set(key, new Set([h.goroutine]));
          else set.add(h.goroutine);
        }
      }
    }
  }
  return new Map([...by].filter(([, set]) => set.size > 1).map(([key, set]) => [key, [...set]]));
}

/** What a value is known by: the object it is or points at, and where it is. */
export function keysOf(value: { readonly object: number; readonly address: number; readonly typeIndex: number }): string[] {
  const keys: string[] = [];
  if (value.object !== 0) keys.push(`object ${value.object}`);
  if (value.address !== 0) keys.push(`at ${value.address} ${value.typeIndex}`);
  return keys;
}
