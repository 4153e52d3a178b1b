// The happens-before diagram as a picture: a row a goroutine, a column a step of the order, so that what
// happens before something is left of it. Draws what is in sight only; pure functions but for the painter.

import { EventKind as K, type Order, type OrderNode } from '../../../machine/protocol';
import { columnsOf, edgesAt } from '../../../machine/reach';
import { arrowHead, type Ink, type Painter } from '../../draw/painter';
import { glyphOf } from '../lanes/glyphs';

export const rowHeight = 34;
export const columnWidth = 30;
const margin = 18;
/** At most so many edges are drawn in one frame. */
const maxEdges = 1500;

/** An order laid out: which row and column each node has, and the nodes of each row from left to right. */
export interface Diagram {
  readonly order: Order;
  /** Goroutines by row. */
  readonly rows: readonly number[];
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly byRow: readonly (readonly number[])[];
  readonly columns: number;
}

/** Lays an order out; `laneOf` says in what order goroutines are listed. */
export function diagramOf(order: Order, laneOf: (goroutine: number) => number): Diagram {
  const rows = [...new Set(order.nodes.map((n) => n.goroutine))].sort((a, b) => laneOf(a) - laneOf(b) || a - b);
  const at = new Map(rows.map((g, i) => [g, i]));
  const byRow: number[][] = rows.map(() => []);
  const row = Int32Array.from(order.nodes, (n) => at.get(n.goroutine)!);
  order.nodes.forEach((_, i) => byRow[row[i]].push(i));
  const column = columnsOf(order);
  return { order, rows, row, column, byRow, columns: column.reduce((m, c) => Math.max(m, c + 1), 0) };
}

export const sizeOf = (d: Diagram): { readonly width: number; readonly height: number } => ({
  width: d.columns * columnWidth + 2 * margin,
  height: d.rows.length * rowHeight + margin,
});

export const xOf = (d: Diagram, node: number): number => margin + (d.column[node] + 0.5) * columnWidth;
export const yOf = (d: Diagram, node: number): number => (d.row[node] + 0.5) * rowHeight;

/** The node at a point of the diagram, -1: none. */
export function nodeAt(d: Diagram, x: number, y: number): number {
  const list = d.byRow[Math.floor(y / rowHeight)] ?? [];
  const near = list.find((i) => Math.abs(xOf(d, i) - x) <= columnWidth / 2);
  return near ?? -1;
}

/** The node of the next row up or down that has one nearest to a node's column, -1: none. */
export function nodeBeside(d: Diagram, node: number, direction: 1 | -1): number {
  for (let r = d.row[node] + direction; r >= 0 && r < d.rows.length; r += direction) {
    const list = d.byRow[r];
    if (list.length > 0) return list.reduce((a, b) => (Math.abs(d.column[b] - d.column[node]) < Math.abs(d.column[a] - d.column[node]) ? b : a));
  }
  return -1;
}

/** Index of the first node of a row at or right of a column. */
function firstFrom(d: Diagram, list: readonly number[], column: number): number {
  let lo = 0;
  let hi = list.length;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (d.column[list[mid]] < column) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

export interface Scene {
  readonly diagram: Diagram;
  /** The node that is selected, -1 none, with those before and after it. */
  readonly selected: number;
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
  /** The accesses of the race that is shown. */
  readonly race: readonly [number, number] | null;
  /** Nodes of turns beyond this have not happened yet where the bench stands. */
  readonly turn: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly inkOf: (goroutine: number) => Ink;
}

export function drawDiagram(p: Painter, s: Scene): void {
  const { diagram: d } = s;
  const first = Math.max(0, Math.floor(s.top / rowHeight));
  const last = Math.min(d.rows.length - 1, Math.floor((s.top + s.height) / rowHeight));
  const from = Math.floor((s.left - margin) / columnWidth) - 1;
  const to = Math.ceil((s.left + s.width) / columnWidth) + 1;
  const inSight: number[] = [];
  for (let r = first; r <= last; r++) {
    const list = d.byRow[r];
    const y = (r + 0.5) * rowHeight - s.top;
    const x1 = xOf(d, list[0]) - s.left;
    const x2 = xOf(d, list[list.length - 1]) - s.left;
    p.line(Math.max(-5, x1), y, Math.min(s.width + 5, x2), y, s.inkOf(d.rows[r]), { width: 1.5, alpha: 0.35 });
    for (let i = firstFrom(d, list, from); i < list.length && d.column[list[i]] <= to; i++) inSight.push(list[i]);
  }
  drawEdges(p, s, inSight);
  if (s.race !== null) drawMissing(p, s, s.race);
  for (const i of inSight) drawNode(p, s, i);
}

function drawEdges(p: Painter, s: Scene, inSight: readonly number[]): void {
  const { diagram: d } = s;
  const drawn = new Set<number>();
  const related = (i: number): boolean => i === s.selected || s.before.has(i) || s.after.has(i);
  for (const i of inSight) {
    const { in: into, out } = edgesAt(d.order, i);
    for (const e of [...into, ...out]) {
      if (drawn.has(e)) continue;
      if (drawn.size >= maxEdges) return;
      drawn.add(e);
      const a = d.order.from[e];
      const b = d.order.to[e];
      // One side before (or the selected one itself), and the other on the same side: the edge carries the order.
      const carries = s.selected >= 0 && related(a) && related(b) && (s.before.has(a) || a === s.selected ? s.before.has(b) || b === s.selected : true);
      const [x1, y1, x2, y2] = [xOf(d, a) - s.left, yOf(d, a) - s.top, xOf(d, b) - s.left, yOf(d, b) - s.top];
      const alpha = s.selected < 0 ? 0.8 : carries ? 1 : 0.25;
      const ink: Ink = carries ? 'ink' : 'ink-3';
      const down = Math.sign(y2 - y1);
      const bow = Math.min(24, Math.abs(x2 - x1) / 2);
      p.curve([x1, y1 + down * 9], [x1 + bow, y1 + (y2 - y1) * 0.4], [x2 - bow, y2 - (y2 - y1) * 0.4], [x2, y2 - down * 11], ink, { width: carries ? 1.8 : 1.1, alpha });
      if (alpha > 0.5) arrowHead(p, x2, y2 - down * 10, (down * Math.PI) / 2, 6, ink);
    }
  }
}

/** The edge that a race lacks. */
function drawMissing(p: Painter, s: Scene, [a, b]: readonly [number, number]): void {
  if (a < 0 || b < 0) return;
  const { diagram: d } = s;
  const [x1, y1, x2, y2] = [xOf(d, a) - s.left, yOf(d, a) - s.top, xOf(d, b) - s.left, yOf(d, b) - s.top];
  p.line(x1, y1, x2, y2, 'bad', { width: 2.5, dash: [6, 5] });
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  p.circle(x, y, 9, 'bad', 'surface');
  p.text(x, y + 0.5, '≁', 'surface', { size: 14, weight: 700, align: 'middle' });
  for (const [cx, cy] of [[x1, y1], [x2, y2]]) p.circle(cx, cy, 15, 'surface', 'bad');
}

function drawNode(p: Painter, s: Scene, i: number): void {
  const { diagram: d } = s;
  const n = d.order.nodes[i];
  const x = xOf(d, i) - s.left;
  const y = yOf(d, i) - s.top;
  const ink = s.inkOf(n.goroutine);
  const racing = s.race !== null && s.race.includes(i);
  const faded = s.selected >= 0 && i !== s.selected && !racing && !s.before.has(i) && !s.after.has(i);
  if (i === s.selected) p.rect(x - 14, y - 14, 28, 28, 'ink', 0.16, 8);
  if (n.kind === K.access) {
    const fill: Ink = racing ? 'bad' : faded ? 'line' : ink;
    if (n.write) p.rect(x - 9, y - 9, 18, 18, fill, 1, 3);
    else p.circle(x, y, 9.5, 'surface', racing ? 'bad' : faded ? 'line-strong' : ink);
    p.text(x, y + 0.5, n.write ? 'W' : 'R', n.write ? (faded ? 'ink-2' : 'surface') : racing ? 'bad' : faded ? 'ink-3' : ink, { size: 11, weight: 700, align: 'middle', mono: true });
  } else {
    p.polygon([[x, y - 9], [x + 9, y], [x, y + 9], [x - 9, y]], 'surface', faded ? 'line-strong' : ink);
    p.text(x, y + 0.5, signOf(n), faded ? 'ink-3' : 'ink', { size: 10.5, weight: 600, align: 'middle', mono: true });
  }
  // Before and after the selected one, also without colour.
  if (s.before.has(i)) p.text(x, y - 14, '‹', 'ink', { size: 12, weight: 700, align: 'middle', halo: 'surface' });
  else if (s.after.has(i)) p.text(x, y - 14, '›', 'ink', { size: 12, weight: 700, align: 'middle', halo: 'surface' });
  if (n.turn >= s.turn) p.rect(x - 10, y - 10, 20, 20, 'surface', 0.55);
}

const signOf = (n: OrderNode): string => (n.kind === K.select ? '◇' : n.kind === K.start ? '▸' : glyphOf(n.kind, 0) || '·');
