// What a page and an embed in it say to each other: plain messages, each with the version of this list.
// The loader (element.ts) and the client (client.ts) speak it; a page may, too (docs, Embed). Within a
// version messages may gain fields and the list may gain messages; nothing that was said changes.

import type { RunOptions, SourceFile } from '../machine/protocol';

export const version = 1;

export type EmbedTheme = 'system' | 'light' | 'dark' | 'projector' | 'contrast';
export type Pane = 'code' | 'stage' | 'output';

export interface Load {
  readonly type: 'load';
  /** A file may be a snippet: statements without a package clause or imports. */
  readonly files: readonly SourceFile[];
  readonly schedule?: string;
  /** The turn to start at; left out: nothing has run. */
  readonly step?: number;
  readonly view?: string;
  readonly readOnly?: boolean;
  /** Lines of the first file that are folded away: `1-7,20-24`. */
  readonly hide?: string;
  /** Lines of the first file that the eye is led to; the others are pale. */
  readonly focus?: string;
  readonly panes?: readonly Pane[];
  readonly theme?: EmbedTheme;
  readonly options?: RunOptions;
}

/** From the page to the embed. */
export type ToEmbed =
  | Load
  | { readonly type: 'run' | 'stop' | 'play' | 'pause' | 'prove' }
  /** Turns forward, or back if negative. */
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'goto'; readonly turn: number }
  /** A goroutine's label (`worker#2`) or a move (`main/2.1`). */
  | { readonly type: 'choose'; readonly goroutine: string }
  | { readonly type: 'theme'; readonly theme: EmbedTheme };

/** From the embed to the page. */
export type FromEmbed =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly pixels: number }
  | { readonly type: 'step'; readonly turn: number; readonly turns: number; readonly narration: string; readonly schedule: string }
  | { readonly type: 'output'; readonly text: string }
  | { readonly type: 'outcome'; readonly kind: string; readonly exitCode: number; readonly message: string }
  | { readonly type: 'verdict'; readonly verdict: 'holds' | 'fails' | 'incomplete'; readonly sentence: string; readonly schedules: number; readonly failures: readonly { readonly kind: string; readonly message: string; readonly schedule: string }[] }
  | { readonly type: 'problems'; readonly problems: readonly string[] }
  | { readonly type: 'edited'; readonly files: readonly SourceFile[] }
  /** A message that was not taken, and why. */
  | { readonly type: 'refused'; readonly reason: string };

/** The embed's message in an event's data, null when it is none. Its sender has been checked. */
export function fromEmbed(data: unknown): FromEmbed | null {
  if (typeof data !== 'object' || data === null) return null;
  const d = data as { interleave?: unknown; type?: unknown };
  return d.interleave === version && typeof d.type === 'string' ? (data as FromEmbed) : null;
}
