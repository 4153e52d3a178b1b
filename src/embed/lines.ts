// Line ranges of the attributes `hide` and `focus`.

/** The lines of `1-7,20-24`. */
export function lineSet(ranges: string): Set<number> {
  const lines = new Set<number>();
  for (const m of ranges.matchAll(/(\d+)(?:-(\d+))?/g)) {
    const last = Math.min(Number(m[2] ?? m[1]), Number(m[1]) + 100_000);
    for (let i = Number(m[1]); i <= last && lines.size < 100_000; i++) lines.add(i);
  }
  return lines;
}
