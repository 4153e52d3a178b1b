// Work is saved as it is typed: what differs from the page's own program, under the page's key.

import { save } from '../storage';
import type { Bench } from './bench.svelte';

/** Keeps the first file's text whenever it changes. Called while a page's component is made. */
export function keepWork(bench: Bench, key: string, original: () => string): void {
  let first = true;
  $effect(() => {
    const text = bench.files[0]?.text ?? '';
    if (first) {
      first = false;
      return;
    }
    save(key, text === original() ? '' : text);
  });
}
