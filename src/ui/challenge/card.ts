// The card of a challenge that was won, to be shown to others: what it was, the figure, and the run as a row
// of marks, one a turn, with a bar where somebody was interrupted. It shows no names, so it gives little away.

import { hues, markOf, shapes } from '../design/marks';
import { svgDocument, SvgPainter } from '../draw/svg';
import { drawShape, type Ink } from '../draw/painter';

export interface Card {
  readonly title: string;
  /** `Broken with 1 preemption: nobody can do it with fewer.` */
  readonly sentence: string;
  /** Lane of the goroutine that moved in each turn, -1 the clock; [] for a repair. */
  readonly movers: readonly number[];
  /** Turns that were preemptions. */
  readonly preemptions: readonly number[];
}

export const cardSize = { width: 600, height: 315 };

/** The card as SVG. */
export function cardSvg(card: Card, resolve: (ink: Ink) => string, fonts: { sans: string; mono: string }): string {
  const { width, height } = cardSize;
  const p = new SvgPainter('card', resolve, fonts);
  p.rect(0, 0, width, height, 'paper');
  p.rect(0, 0, width, 6, 'g0');
  p.text(36, 56, 'Interleave · challenge', 'ink-3', { size: 15, weight: 550 });
  p.text(36, 100, card.title, 'ink', { size: 34, weight: 650 });
  card.sentence.split('\n').forEach((line, i) => p.text(36, 144 + i * 25, line, 'ink-2', { size: 18 }));
  // As many as find room.
  const step = Math.max(9, Math.min(26, (width - 72) / Math.max(1, card.movers.length)));
  const room = Math.floor((width - 72) / step);
  card.movers.slice(0, room).forEach((lane, turn) => {
    const x = 36 + (turn + 0.5) * step;
    if (card.preemptions.includes(turn)) p.line(x - step / 2, 206, x - step / 2, 254, 'bad', { width: 2.5 });
    if (lane < 0) p.circle(x, 230, 3, 'ink-3');
    else {
      const m = markOf(lane);
      drawShape(p, shapes[m.shape], x, 230, Math.min(9, step * 0.36), hues[m.hue].slice(2) as Ink);
    }
  });
  return svgDocument(width, height, p.body, `${card.title}: ${card.sentence.replace(/\n/g, ' ')}`);
}
