// Making edits in a text.

import type { TextEdit } from './protocol';

/** A text with edits made in it, which must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return edits
    .map(({ range: r, newText }) => ({
      from: starts[r.startLineNumber - 1] + r.startColumn - 1,
      to: starts[r.endLineNumber - 1] + r.endColumn - 1,
      newText,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((t, e) => t.slice(0, e.from) + e.newText + t.slice(e.to), text);
}
