// Virtual time in words.

/** Nanoseconds since the start, short: 1.5 ms, 50 ms, 2.25 s. */
export function formatTime(nanoseconds: number): string {
  const units: readonly (readonly [number, string])[] = [
    [3.6e12, 'h'],
    [6e10, 'min'],
    [1e9, 's'],
    [1e6, 'ms'],
    [1e3, 'µs'],
  ];
  if (nanoseconds === 0) return '0 s';
  for (const [size, unit] of units) {
    if (nanoseconds >= size) return `${Number((nanoseconds / size).toFixed(2))} ${unit}`;
  }
  return `${nanoseconds} ns`;
}
