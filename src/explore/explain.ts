// Why goroutines are stuck at the end of a failing run: what each waits for, who could have served it, and why they never will.
// The machine says it, from what is in its memory when the run is over (src/machine/waiting.ts).

import { Inspector } from '../machine/inspect';
import type { Stepper } from '../machine/stepper';
import { explainWaiting } from '../machine/waiting';

/** Why a goroutine is stuck. */
export interface Why {
  /** What it waits for, in a sentence. */
  readonly sentence: string;
  /** Who could have helped, by stable name, and what keeps each from it. */
  readonly couldServe: readonly { readonly goroutine: string; readonly label: string; readonly how: string }[];
}

/** The inspector of a run; to be made before it runs, so that it learns what things are called. */
export function inspectorOf(stepper: Stepper): Inspector {
  const { recording, instance } = stepper;
  const inspector = new Inspector(instance.memory, recording.goroutines, recording.kinds);
  recording.onNewObject = (number) => inspector.learn(number, instance.registers.g.value as number);
  return inspector;
}

/** Explains where the run stands. Goroutines that do not wait are left out. */
export function explainStuck(stepper: Stepper, inspector: Inspector, names: readonly string[]): Map<string, Why> {
  const goroutines = inspector.descriptors().map((d) => inspector.describe(d));
  const objects = inspector.objects(goroutines);
  const found = new Map<string, Why>();
  for (const name of names) {
    const g = goroutines.find((x) => x.name === name);
    const waiting = g === undefined ? null : explainWaiting(g, goroutines, objects, inspector);
    if (waiting === null) continue;
    const couldServe = waiting.wakers.flatMap(({ goroutine, how }) => {
      const identity = stepper.recording.goroutines.get(goroutine);
      return identity === undefined ? [] : [{ goroutine: identity.name, label: identity.label, how }];
    });
    found.set(name, { sentence: waiting.sentence, couldServe });
  }
  return found;
}
