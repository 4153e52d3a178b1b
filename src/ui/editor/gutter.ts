// What the editor's gutter and line ends show of a run: where each goroutine is, in its colour and shape,
// and the variables of the one that is shown. Pure: from a position of the run to decorations.

import type { FrameInfo, GoroutineInfo } from '../../machine/protocol';
import { markOf } from '../design/marks';

export interface LineMark {
  readonly line: number;
  /** Lanes of the goroutines on the line, the shown one first. */
  readonly lanes: readonly number[];
  readonly shown: boolean;
  readonly hover: string;
}

/** Goroutines by the line they are at in a file, at most `limit` lines. */
export function lineMarks(
  file: string,
  goroutines: readonly GoroutineInfo[],
  shown: number,
  laneOf: (goroutine: number) => number,
  limit = 200,
): LineMark[] {
  const byLine = new Map<number, GoroutineInfo[]>();
  for (const g of goroutines) {
    if (g.place === null || g.place.file !== file || g.status === 'dead') continue;
    const list = byLine.get(g.place.line);
    if (list !== undefined) list.push(g);
    else if (byLine.size < limit) byLine.set(g.place.line, [g]);
  }
  return [...byLine].map(([line, list]) => {
    const sorted = [...list].sort((a, b) => Number(b.id === shown) - Number(a.id === shown) || a.id - b.id);
    return {
      line,
      lanes: sorted.map((g) => laneOf(g.id)),
      shown: sorted[0].id === shown,
      hover: sorted
        .slice(0, 12)
        .map((g) => `${markOf(laneOf(g.id)).letter} ${g.label}: ${g.waitReason === '' ? g.status : g.waitReason}`)
        .concat(sorted.length > 12 ? [`and ${sorted.length - 12} more`] : [])
        .join('\n\n'),
    };
  });
}

/** The variables of the innermost frame in the user's own code, as one short text for the line's end. */
export function inlineValues(stack: readonly FrameInfo[], file: string): { line: number; text: string } | null {
  const frame = stack.find((f) => !f.library);
  if (frame === undefined || frame.place.file !== file) return null;
  const parts = frame.variables
    .filter((v) => !v.optimisedOut && v.name !== '_' && v.value.object === 0 && v.value.text !== v.value.type)
    .map((v) => `${v.name} = ${v.value.text.length > 28 ? v.value.text.slice(0, 27) + '…' : v.value.text}`);
  if (parts.length === 0) return null;
  let text = '';
  for (const p of parts) {
    if (text.length + p.length > 90) return { line: frame.place.line, text: text + '  …' };
    text += (text === '' ? '' : '   ') + p;
  }
  return { line: frame.place.line, text };
}
