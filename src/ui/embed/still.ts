// A still of a run's lanes, as the SVG that goes into an author's page: drawn once, with colours that
// both light and dark pages can bear, and no script or style in it.

import type { Bench } from '../bench/bench.svelte';
import { Palette } from '../draw/canvas';
import { toSvg } from '../export/formats';

/** The lanes of the recorded run of a bench; '' if nothing has run. */
export function stillOf(bench: Bench): string {
  const turns = bench.lanes.turns;
  if (turns === 0) return '';
  const palette = new Palette(document.documentElement);
  return toSvg(
    {
      log: bench.recording.log,
      lanes: bench.lanes,
      waitReasons: bench.recording.info.waitReasons,
      labelOf: (g) => bench.labelOf(g),
      objectOf: (n) => bench.recording.objects.get(n)?.label ?? `object ${n}`,
      from: 0,
      to: Math.min(turns, 120),
    },
    (ink) => palette.get(ink),
    { sans: 'system-ui, sans-serif', mono: 'ui-monospace, monospace' },
  );
}
