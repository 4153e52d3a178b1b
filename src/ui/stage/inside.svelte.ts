// The scheduler's inside for the views that show it: asked for at each step, while a view is there.

import type { SchedulerInfo } from '../../machine/protocol';
import type { Bench } from '../bench/bench.svelte';

/** `now` is null until the first answer; called while a component is made. */
export function schedulerInside(bench: Bench): { readonly now: SchedulerInfo | null } {
  let now = $state.raw<SchedulerInfo | null>(null);
  $effect(() => {
    const revision = bench.context.revision;
    const live = bench.recording.live;
    if (live === null || bench.running) return;
    void live.scheduler().then(
      (s) => {
        if (revision === bench.context.revision) now = s;
      },
      () => {},
    );
  });
  return {
    get now() {
      return now;
    },
  };
}
