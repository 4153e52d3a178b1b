// What each verb of keys.ts does to a bench; buttons, keys, palette and lessons all come through here.

import { limits } from '../share/limits';
import { encodeSession } from '../share/link';
import { siteRoot } from '../site/root';
import type { Bench } from './bench.svelte';
import type { Verb } from './keys';
import type { Wanted } from './travel';
import type { BenchUi } from './ui.svelte';

type Do = (bench: Bench, ui: BenchUi, key?: string) => void;

export const verbs: Record<Exclude<Verb, 'editor'>, Do> = {
  run: (bench, ui) => {
    bench.run();
    if (ui.tab === 'code') ui.tab = 'stage';
  },
  stop: (bench) => bench.stop(),
  prove: (bench, ui) => {
    void bench.prove();
    ui.tab = 'stage';
  },
  share: (bench, ui) => void share(bench, ui),
  palette: (_, ui) => void (ui.dialog = 'palette'),
  help: (_, ui) => void (ui.dialog = 'help'),
  format: (bench, ui) => void bench.format().then((problem) => problem !== '' && ui.say(problem)),
  forward: (bench) => bench.do({ do: 'forward' }),
  back: (bench) => bench.do({ do: 'back' }),
  statementForward: (bench) => bench.do({ do: 'statementForward' }),
  statementBack: (bench) => bench.do({ do: 'statementBack' }),
  nextOfGoroutine: (bench, ui) => go(bench, ui, 1, { kind: 'goroutine', id: bench.shown }),
  lastOfGoroutine: (bench, ui) => go(bench, ui, -1, { kind: 'goroutine', id: bench.shown }),
  nextOfObject: (bench, ui) => toObject(bench, ui, 1),
  lastOfObject: (bench, ui) => toObject(bench, ui, -1),
  breakpoint: (bench) => bench.debugger.toggle(bench.cursorLine),
  nextBreakpoint: (bench, ui) => tell(ui, bench.debugger.toBreakpoint(1)),
  lastBreakpoint: (bench, ui) => tell(ui, bench.debugger.toBreakpoint(-1)),
  toLine: (bench, ui) => tell(ui, bench.debugger.toCursor(1)),
  backToLine: (bench, ui) => tell(ui, bench.debugger.toCursor(-1)),
  watch: (_, ui) => void (ui.dialog = 'watch'),
  settings: (_, ui) => void (ui.dialog = 'settings'),
  export: (_, ui) => void (ui.dialog = 'export'),
  play: (bench) => (bench.playing ? bench.pause() : bench.play()),
  start: (bench) => bench.toStart(),
  end: (bench) => bench.toEnd(),
  choose: (bench, _, key) => bench.chooseNth(Number(key)),
};

function tell(ui: BenchUi, problem: Promise<string>): void {
  void problem.then((text) => text !== '' && ui.say(text));
}

function go(bench: Bench, ui: BenchUi, direction: 1 | -1, wanted: Wanted): void {
  tell(ui, bench.travel(direction, wanted));
}

function toObject(bench: Bench, ui: BenchUi, direction: 1 | -1): void {
  if (bench.object === 0) ui.say('Pick a channel or lock on the board first.');
  else go(bench, ui, direction, { kind: 'object', number: bench.object });
}

/** The address that leads to what the bench shows now. */
export function linkTo(bench: Bench): string {
  return `${siteRoot()}play/${encodeSession(bench.shared())}`;
}

async function share(bench: Bench, ui: BenchUi): Promise<void> {
  // Saving formats; but not under a run that is shown, whose schedule the link is to take along.
  if (bench.state === null) await bench.format();
  ui.dialog = 'share';
  const link = linkTo(bench);
  if (link.length > limits.link) return;
  try {
    await navigator.clipboard.writeText(link);
    ui.say('Link copied: the program, the schedule and this step.');
  } catch {
    // No clipboard here: the dialog shows the link to copy by hand.
  }
}
