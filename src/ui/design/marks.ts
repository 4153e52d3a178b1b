// How goroutines are told apart: one of eight hues and, as the second sign, one of eight shapes and a
// letter. The assignment depends on the goroutine's stable place among all lanes only, so it is the
// same in every view, in exports and after stepping back.

export const hueCount = 8;

/** CSS variable names of the hues, in order. */
export const hues: readonly string[] = Array.from({ length: hueCount }, (_, i) => `--g${i}`);

/** Shapes within the unit circle: polygons as points, the circle as an empty list. */
export const shapes: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[-0.86, -0.86], [0.86, -0.86], [0.86, 0.86], [-0.86, 0.86]],
  polygon(3, 1.18),
  polygon(4, 1.16),
  polygon(5, 1.06),
  polygon(6, 1.04),
  star(4, 1.2, 0.5),
  star(5, 1.2, 0.52),
];

function polygon(n: number, r: number): [number, number][] {
  return Array.from({ length: n }, (_, i) => {
    const a = -Math.PI / 2 + (2 * Math.PI * i) / n;
    return [r * Math.cos(a), r * Math.sin(a)];
  });
}

function star(n: number, outer: number, inner: number): [number, number][] {
  return Array.from({ length: 2 * n }, (_, i) => {
    const r = i % 2 === 0 ? outer : inner;
    const a = -Math.PI / 2 + (Math.PI * i) / n;
    return [r * Math.cos(a), r * Math.sin(a)];
  });
}

export interface Mark {
  /** Index into hues. */
  readonly hue: number;
  /** Index into shapes. */
  readonly shape: number;
  /** A, B, … Z, AA, …: unique among all lanes. */
  readonly letter: string;
}

/** The mark of the goroutine in lane n (main is 0). */
export function markOf(lane: number): Mark {
  const hue = lane % hueCount;
  // From the ninth on, hue and shape go out of step, so that pairs repeat only after 64.
  const shape = (lane + Math.floor(lane / hueCount)) % shapes.length;
  return { hue, shape, letter: letters(lane) };
}

function letters(n: number): string {
  let s = '';
  for (let i = n; i >= 0; i = Math.floor(i / 26) - 1) s = String.fromCharCode(65 + (i % 26)) + s;
  return s;
}
