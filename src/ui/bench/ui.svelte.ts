// What of a workbench is only about its look: open dialogs, chosen tabs, and short messages.

import type { Keeper } from './keep.svelte';

export type Dialog = 'palette' | 'help' | 'share' | 'settings' | 'examples' | 'export' | 'watch';

export class BenchUi {
  dialog = $state<Dialog | null>(null);
  dock = $state<'output' | 'problems' | 'tests'>('output');
  /** The pane that a narrow window shows. */
  tab = $state<'text' | 'code' | 'stage' | 'output'>('code');
  /** What to look for in the example that is open. */
  look = $state('');
  /** A message that goes away by itself. */
  toast = $state('');
  /** The program whose highlighted text came with the page. */
  prerendered = '';
  /** Who keeps this page's program; null where none is kept. */
  keeper: Keeper | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  say(text: string): void {
    this.toast = text;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.toast = ''), 3500);
  }
}
