// What part of the lanes is on screen: pure functions from one view to the next.

export interface View {
  /** The turn at the left edge, and pixels a turn. */
  readonly left: number;
  readonly scale: number;
  /** Pixels scrolled down, and pixels a lane. */
  readonly top: number;
  readonly laneHeight: number;
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly turns: number;
  readonly lanes: number;
}

export const rulerHeight = 26;
const widest = 84;
export const usual = 28;

const clamp = (x: number, lo: number, hi: number): number => Math.max(lo, Math.min(hi, x));

export const xOf = (v: View, turn: number): number => (turn - v.left) * v.scale;
export const turnAt = (v: View, x: number): number => v.left + x / v.scale;
export const yOf = (v: View, lane: number): number => rulerHeight + (lane + 0.5) * v.laneHeight - v.top;
export const laneAt = (v: View, y: number): number => Math.floor((y - rulerHeight + v.top) / v.laneHeight);

/** As many pixels a lane as fit, between legible and generous; in an overview all of them fit. */
export function laneHeightFor(height: number, lanes: number, overview = false): number {
  const room = height - rulerHeight - 8;
  if (overview) return clamp(room / Math.max(1, lanes), 0.25, 52);
  return clamp(Math.floor(room / Math.max(1, lanes)), 20, 52);
}

/** The pixels a turn at which the whole run is seen. */
export function fitScale(width: number, turns: number): number {
  return (width - 16) / Math.max(1, turns + 1);
}

/** Keeps a view within the run. */
export function clampView(v: View, e: Extent): View {
  const scale = clamp(v.scale, Math.min(fitScale(v.width, e.turns), usual), widest);
  const room = v.width / scale;
  const left = clamp(v.left, -0.5, Math.max(-0.5, e.turns + 1 - room));
  const top = clamp(v.top, 0, Math.max(0, e.lanes * v.laneHeight + rulerHeight + 8 - v.height));
  return { ...v, scale, left, top };
}

/** Zooms by a factor around a point of the screen. */
export function zoomAt(v: View, factor: number, x: number, e: Extent): View {
  const fixed = turnAt(v, x);
  const scale = clampView({ ...v, scale: v.scale * factor }, e).scale;
  return clampView({ ...v, scale, left: fixed - x / scale }, e);
}

/** All of the run, but no wider than usual. */
export function fit(v: View, e: Extent): View {
  return clampView({ ...v, scale: Math.min(usual, fitScale(v.width, e.turns)), left: -0.5 }, e);
}

/** Moves sideways so that a turn is in sight, and no more than needed. */
export function reveal(v: View, turn: number, e: Extent): View {
  const x = xOf(v, turn);
  const margin = Math.min(80, v.width / 4);
  if (x >= 0 && x <= v.width - margin) return v;
  return clampView({ ...v, left: turn - (x < 0 ? margin : v.width * 0.6) / v.scale }, e);
}

/** Scrolls so that a lane is in sight. */
export function revealLane(v: View, lane: number, e: Extent): View {
  const y = lane * v.laneHeight;
  const room = v.height - rulerHeight - v.laneHeight;
  if (y >= v.top && y <= v.top + room) return v;
  return clampView({ ...v, top: y < v.top ? y : y - room }, e);
}

/** Steps between marks of the ruler: 1, 2 or 5 times a power of ten, at least `pixels` apart. */
export function tickStep(scale: number, pixels: number): number {
  const raw = pixels / scale;
  const power = 10 ** Math.floor(Math.log10(Math.max(raw, 1)));
  for (const f of [1, 2, 5, 10]) if (f * power >= raw) return f * power;
  return 10 * power;
}
