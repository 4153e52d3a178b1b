// What a page and an embed in it say to each other: plain messages, each with the version of this list.
// The loader (element.ts) speaks it; a page may, too (docs, Embed).

import type { SourceFile } from '../machine/protocol';

export const version = 1;

export type EmbedTheme = 'system' | 'light' | 'dark' | 'projector' | 'contrast';
export type Pane = 'code' | 'stage' | 'output';

/** From the page to the embed. */
export type ToEmbed =
  | {
      readonly type: 'load';
      readonly files: readonly SourceFile[];
      readonly schedule?: string;
      /** The turn to start at; left out: nothing has run. */
      readonly step?: number;
      readonly view?: string;
      readonly readOnly?: boolean;
      /** Lines that are folded away: `1-7,20-24`. */
      readonly hide?: string;
      readonly panes?: readonly Pane[];
      readonly theme?: EmbedTheme;
    }
  | { readonly type: 'run' | 'stop' | 'play' | 'pause' | 'prove' }
  /** Turns forward, or back if negative. */
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'goto'; readonly turn: number }
  | { readonly type: 'choose'; readonly goroutine: string }
  | { readonly type: 'theme'; readonly theme: EmbedTheme };

/** From the embed to the page. */
export type FromEmbed =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly pixels: number }
  | { readonly type: 'step'; readonly turn: number; readonly turns: number; readonly narration: string }
  | { readonly type: 'output'; readonly text: string }
  | { readonly type: 'outcome'; readonly kind: string; readonly exitCode: number; readonly message: string }
  | { readonly type: 'problems'; readonly problems: readonly string[] }
  | { readonly type: 'edited'; readonly files: readonly SourceFile[] };

/** The message in an event's data, null when it is none of ours. */
export function messageOf<T extends { type: string }>(data: unknown): T | null {
  if (typeof data !== 'object' || data === null) return null;
  const d = data as { interleave?: unknown; type?: unknown };
  return d.interleave === version && typeof d.type === 'string' ? (data as T) : null;
}
