// Draws as SVG text. On a page the colours are the theme's own variables; an exported file carries
// values, which `resolve` gives.

import type { Ink, Painter, Point, Stroke, TextStyle } from './painter';

const n = (x: number): string => String(Math.round(x * 100) / 100);
const escape = (s: string): string => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export class SvgPainter implements Painter {
  private readonly out: string[] = [];
  private readonly patterns = new Map<Ink, string>();

  /** `id` tells the patterns of drawings on one page apart. */
  constructor(
    private readonly id: string,
    private readonly resolve: (ink: Ink) => string = (ink) => `var(--${ink})`,
    private readonly fonts = { sans: 'var(--font-sans)', mono: 'var(--font-mono)' },
  ) {}

  rect(x: number, y: number, w: number, h: number, fill: Ink, alpha = 1, radius = 0): void {
    const r = radius > 0 ? ` rx="${n(Math.min(radius, w / 2, h / 2))}"` : '';
    this.out.push(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${r}${this.fill(fill)}${opacity(alpha)}/>`);
  }

  hatch(x: number, y: number, w: number, h: number, ink: Ink): void {
    let id = this.patterns.get(ink);
    if (id === undefined) this.patterns.set(ink, (id = `${this.id}-hatch-${ink}`));
    this.out.push(`<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="url(#${id})"/>`);
  }

  line(x1: number, y1: number, x2: number, y2: number, ink: Ink, stroke: Stroke = {}): void {
    this.out.push(`<path d="M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}"${this.stroke(ink, stroke)}/>`);
  }

  curve(from: Point, c1: Point, c2: Point, to: Point, ink: Ink, stroke: Stroke = {}): void {
    const p = (a: Point): string => `${n(a[0])} ${n(a[1])}`;
    this.out.push(`<path d="M${p(from)}C${p(c1)} ${p(c2)} ${p(to)}"${this.stroke(ink, stroke)}/>`);
  }

  polygon(points: readonly Point[], fill: Ink, outline?: Ink): void {
    const p = points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ');
    this.out.push(`<polygon points="${p}"${this.fill(fill)}${this.outline(outline)}/>`);
  }

  circle(x: number, y: number, r: number, fill: Ink, outline?: Ink): void {
    this.out.push(`<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}"${this.fill(fill)}${this.outline(outline)}/>`);
  }

  text(x: number, y: number, text: string, ink: Ink, style: TextStyle = {}): void {
    const font = style.mono === true ? this.fonts.mono : this.fonts.sans;
    const anchor = style.align === undefined || style.align === 'start' ? '' : ` text-anchor="${style.align}"`;
    const halo =
      style.halo === undefined ? '' : `;paint-order:stroke;stroke:${this.resolve(style.halo)};stroke-width:4px;stroke-linejoin:round`;
    this.out.push(
      `<text x="${n(x)}" y="${n(y)}" dominant-baseline="central"${anchor}${opacity(style.alpha ?? 1)} ` +
        `style="font:${style.weight ?? 450} ${style.size ?? 12}px ${escape(font)};fill:${this.resolve(ink)}${halo}">${escape(text)}</text>`,
    );
  }

  /** The elements drawn so far, with the patterns that they need. */
  get body(): string {
    const patterns = [...this.patterns].map(
      ([ink, id]) =>
        `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" ` +
        `style="stroke:${this.resolve(ink)};stroke-width:1.2;opacity:.55"/></pattern>`,
    );
    return (patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : '') + this.out.join('');
  }

  private fill(ink: Ink): string {
    return ` style="fill:${this.resolve(ink)}"`;
  }

  private outline(ink: Ink | undefined): string {
    return ink === undefined ? '' : ` stroke="${this.resolve(ink)}" stroke-width="1.5"`;
  }

  private stroke(ink: Ink, s: Stroke): string {
    const dash = s.dash === undefined ? '' : ` stroke-dasharray="${s.dash.join(' ')}"`;
    return ` fill="none" stroke-linecap="round" style="stroke:${this.resolve(ink)}" stroke-width="${n(s.width ?? 1)}"${dash}${opacity(s.alpha ?? 1)}`;
  }
}

function opacity(alpha: number): string {
  return alpha === 1 ? '' : ` opacity="${n(alpha)}"`;
}

/** A whole SVG document. */
export function svgDocument(width: number, height: number, body: string, title: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" ` +
    `role="img" aria-label="${escape(title)}">${body}</svg>`
  );
}
