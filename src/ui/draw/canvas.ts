// Draws on a canvas, in the colours that the page's theme has now.

import type { Ink, Painter, Point, Stroke, TextStyle } from './painter';

/** Resolves names of the palette; made afresh when the theme changes. */
export class Palette {
  private readonly colours = new Map<Ink, string>();
  private readonly style: CSSStyleDeclaration;
  readonly sans: string;
  readonly mono: string;

  constructor(element: Element) {
    this.style = getComputedStyle(element);
    this.sans = this.style.getPropertyValue('--font-sans');
    this.mono = this.style.getPropertyValue('--font-mono');
  }

  get(ink: Ink): string {
    let c = this.colours.get(ink);
    if (c === undefined) {
      c = this.style.getPropertyValue(`--${ink}`).trim() || '#888';
      this.colours.set(ink, c);
    }
    return c;
  }
}

/** A canvas's context, cleared, for drawing in CSS pixels. Its bitmap is made anew only when the size has changed. */
export function sizedContext(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const ratio = devicePixelRatio;
  const w = Math.round(width * ratio);
  const h = Math.round(height * ratio);
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const c = canvas.getContext('2d')!;
  c.setTransform(ratio, 0, 0, ratio, 0, 0);
  c.clearRect(0, 0, width, height);
  return c;
}

export class CanvasPainter implements Painter {
  private readonly hatches = new Map<Ink, CanvasPattern>();

  constructor(
    private readonly c: CanvasRenderingContext2D,
    private readonly palette: Palette,
  ) {}

  rect(x: number, y: number, w: number, h: number, fill: Ink, alpha = 1, radius = 0): void {
    const { c } = this;
    c.globalAlpha = alpha;
    c.fillStyle = this.palette.get(fill);
    if (radius > 0 && w > 2) {
      c.beginPath();
      c.roundRect(x, y, w, h, Math.min(radius, w / 2, h / 2));
      c.fill();
    } else c.fillRect(x, y, w, h);
    c.globalAlpha = 1;
  }

  hatch(x: number, y: number, w: number, h: number, ink: Ink): void {
    this.c.fillStyle = this.pattern(ink);
    this.c.fillRect(x, y, w, h);
  }

  line(x1: number, y1: number, x2: number, y2: number, ink: Ink, stroke: Stroke = {}): void {
    const { c } = this;
    this.begin(ink, stroke);
    c.moveTo(x1, y1);
    c.lineTo(x2, y2);
    this.end();
  }

  curve(from: Point, c1: Point, c2: Point, to: Point, ink: Ink, stroke: Stroke = {}): void {
    const { c } = this;
    this.begin(ink, stroke);
    c.moveTo(from[0], from[1]);
    c.bezierCurveTo(c1[0], c1[1], c2[0], c2[1], to[0], to[1]);
    this.end();
  }

  polygon(points: readonly Point[], fill: Ink, outline?: Ink): void {
    const { c } = this;
    c.beginPath();
    points.forEach(([x, y], i) => (i === 0 ? c.moveTo(x, y) : c.lineTo(x, y)));
    c.closePath();
    this.paint(fill, outline);
  }

  circle(x: number, y: number, r: number, fill: Ink, outline?: Ink): void {
    this.c.beginPath();
    this.c.arc(x, y, r, 0, 2 * Math.PI);
    this.paint(fill, outline);
  }

  text(x: number, y: number, text: string, ink: Ink, style: TextStyle = {}): void {
    const { c } = this;
    c.globalAlpha = style.alpha ?? 1;
    c.font = `${style.weight ?? 450} ${style.size ?? 12}px ${style.mono === true ? this.palette.mono : this.palette.sans}`;
    c.textAlign = style.align === 'middle' ? 'center' : (style.align ?? 'start');
    c.textBaseline = 'middle';
    if (style.halo !== undefined) {
      c.strokeStyle = this.palette.get(style.halo);
      c.lineWidth = 4;
      c.lineJoin = 'round';
      c.strokeText(text, x, y);
    }
    c.fillStyle = this.palette.get(ink);
    c.fillText(text, x, y);
    c.globalAlpha = 1;
  }

  private begin(ink: Ink, stroke: Stroke): void {
    const { c } = this;
    c.globalAlpha = stroke.alpha ?? 1;
    c.strokeStyle = this.palette.get(ink);
    c.lineWidth = stroke.width ?? 1;
    c.lineCap = 'round';
    c.setLineDash(stroke.dash === undefined ? [] : [...stroke.dash]);
    c.beginPath();
  }

  private end(): void {
    this.c.stroke();
    this.c.setLineDash([]);
    this.c.globalAlpha = 1;
  }

  private paint(fill: Ink, outline: Ink | undefined): void {
    const { c } = this;
    c.fillStyle = this.palette.get(fill);
    c.fill();
    if (outline === undefined) return;
    c.strokeStyle = this.palette.get(outline);
    c.lineWidth = 1.5;
    c.stroke();
  }

  private pattern(ink: Ink): CanvasPattern {
    let p = this.hatches.get(ink);
    if (p === undefined) {
      const tile = document.createElement('canvas');
      tile.width = tile.height = 6;
      const t = tile.getContext('2d')!;
      t.strokeStyle = this.palette.get(ink);
      t.globalAlpha = 0.55;
      t.lineWidth = 1.2;
      t.beginPath();
      for (const o of [-6, 0, 6]) {
        t.moveTo(o, 6);
        t.lineTo(o + 6, 0);
      }
      t.stroke();
      p = this.c.createPattern(tile, 'repeat')!;
      this.hatches.set(ink, p);
    }
    return p;
  }
}
