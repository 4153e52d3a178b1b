// The plots that a program emits, read out of its output:
//
//   #plot latency: clients, microseconds      declares a plot: name, x axis, y axis
//   #point latency threads 2000 5000          plot, series, x, y
//
// The same lines are what lessons refer to (lessons/README.md).

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Series {
  readonly name: string;
  /** In order of x. */
  readonly points: readonly Point[];
}

export interface Plot {
  readonly name: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly Series[];
}

/** Points of one plot that are drawn at most; of more, those that came first. */
const MAX_POINTS = 20_000;

/** Whether a line of output is meant for the plots. */
export function isPlotLine(line: string): boolean {
  return line.startsWith('#plot ') || line.startsWith('#point ');
}

export function plotsOf(stdout: string): Plot[] {
  const labels = new Map<string, { x: string; y: string }>();
  const found = new Map<string, Map<string, Point[]>>();
  for (const line of stdout.split('\n')) {
    if (line.startsWith('#plot ')) {
      const declared = /^#plot ([^:]+):\s*([^,]*),?\s*(.*)$/.exec(line);
      if (declared === null) continue;
      labels.set(declared[1].trim(), { x: declared[2].trim(), y: declared[3].trim() });
      if (!found.has(declared[1].trim())) found.set(declared[1].trim(), new Map());
    } else if (line.startsWith('#point ')) {
      const parts = line.trim().split(/\s+/);
      const [x, y] = [Number(parts[3]), Number(parts[4])];
      if (parts.length !== 5 || !Number.isFinite(x) || !Number.isFinite(y)) continue;
      const plot = found.get(parts[1]) ?? new Map<string, Point[]>();
      found.set(parts[1], plot);
      const list = plot.get(parts[2]) ?? [];
      plot.set(parts[2], list);
      if (list.length < MAX_POINTS) list.push({ x, y });
    }
  }
  return [...found].map(([name, series]) => ({
    name,
    xLabel: labels.get(name)?.x ?? '',
    yLabel: labels.get(name)?.y ?? '',
    series: [...series].map(([s, points]) => ({ name: s, points: points.sort((a, b) => a.x - b.x) })),
  }));
}

/** How values lie along an axis. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  readonly ticks: readonly number[];
  /** Where a value lies, from 0 to 1. */
  at(value: number): number;
}

/** An axis for the values: logarithmic when they are positive, spread over decades, and not evenly spaced. */
export function axisFor(values: readonly number[], zero: boolean): Axis {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (values.length === 0) [low, high] = [0, 1];
  const log = low > 0 && high / low >= 100;
  if (log) {
    const from = Math.floor(Math.log10(low));
    const to = Math.max(from + 1, Math.ceil(Math.log10(high)));
    const ticks = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
    return { low: 10 ** from, high: 10 ** to, log, ticks, at: (v) => (Math.log10(v) - from) / (to - from) };
  }
  if (zero && low > 0) low = 0;
  if (low === high) high = low + 1;
  const step = niceStep((high - low) / 5);
  const first = Math.floor(low / step) * step;
  const last = Math.ceil(high / step) * step;
  const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, i) => Number((first + i * step).toPrecision(12)));
  return { low: first, high: last, log, ticks, at: (v) => (v - first) / (last - first) };
}

function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  for (const f of [1, 2, 2.5, 5]) if (f * power >= raw) return f * power;
  return 10 * power;
}

/** 1200000 as 1.2M; small numbers as they are. */
export function short(v: number): string {
  const a = Math.abs(v);
  for (const [size, unit] of [[1e9, 'G'], [1e6, 'M'], [1e3, 'k']] as const) {
    if (a >= 10_000 && a >= size) return `${Number((v / size).toPrecision(3))}${unit}`;
  }
  return Number(v.toPrecision(4)).toLocaleString('en', { maximumFractionDigits: 6 });
}
