// What views draw with: a canvas on screen (canvas.ts), SVG for exports and for stills in prerendered
// pages (svg.ts). Colours are names of the palette, so that one drawing serves every theme.

export type Ink =
  | 'paper' | 'surface' | 'sunken' | 'line' | 'line-strong' | 'ink' | 'ink-2' | 'ink-3'
  | 'good' | 'bad' | 'warn' | 'highlight' | 'focus'
  | `g${number}`;

export type Point = readonly [number, number];

export interface Stroke {
  readonly width?: number;
  readonly alpha?: number;
  readonly dash?: readonly number[];
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly mono?: boolean;
  readonly align?: 'start' | 'middle' | 'end';
  /** A halo of this colour keeps text legible over lines. */
  readonly halo?: Ink;
  readonly alpha?: number;
}

export interface Painter {
  rect(x: number, y: number, w: number, h: number, fill: Ink, alpha?: number, radius?: number): void;
  /** Diagonal lines: waiting. */
  hatch(x: number, y: number, w: number, h: number, ink: Ink): void;
  line(x1: number, y1: number, x2: number, y2: number, ink: Ink, stroke?: Stroke): void;
  /** A curve that leaves and arrives horizontally or vertically, as the control points say. */
  curve(from: Point, c1: Point, c2: Point, to: Point, ink: Ink, stroke?: Stroke): void;
  polygon(points: readonly Point[], fill: Ink, outline?: Ink): void;
  circle(x: number, y: number, r: number, fill: Ink, outline?: Ink): void;
  text(x: number, y: number, text: string, ink: Ink, style?: TextStyle): void;
}

/** The mark of a goroutine: one of the shapes of design/marks.ts, at a size. */
export function drawShape(
  p: Painter,
  shape: readonly Point[],
  x: number,
  y: number,
  r: number,
  fill: Ink,
  outline?: Ink,
): void {
  if (shape.length === 0) p.circle(x, y, r, fill, outline);
  else p.polygon(shape.map(([px, py]) => [x + px * r, y + py * r] as const), fill, outline);
}

/** The head of an arrow that arrives at a point in a direction (radians). */
export function arrowHead(p: Painter, x: number, y: number, angle: number, size: number, ink: Ink): void {
  const side = (a: number): Point => [x - size * Math.cos(angle + a), y - size * Math.sin(angle + a)];
  p.polygon([[x, y], side(0.42), side(-0.42)], ink);
}
