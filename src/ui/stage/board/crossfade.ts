// Goroutines travel between the places where the board shows them.
import { cubicOut } from 'svelte/easing';
import { crossfade } from 'svelte/transition';

export type Crossfade = ReturnType<typeof crossfade>;

export const crossfadeKey = (goroutine: number): string => `g${goroutine}`;

/** With reduced motion, places change without a journey. */
export function makeCrossfade(reduced: boolean): Crossfade {
  return crossfade({ duration: reduced ? 0 : 260, easing: cubicOut, fallback: () => ({ duration: reduced ? 0 : 120, css: (t) => `opacity:${t}` }) });
}
