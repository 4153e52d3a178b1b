// What pressing a live reference does to the bench.

import { kindOf } from '../../lessons/exercise';
import type { Reference } from '../../lessons/references';
import { isView, type Bench } from '../bench/bench.svelte';
import type { BenchUi } from '../bench/ui.svelte';
import { verbs } from '../bench/verbs';
import type { Desk } from './desk.svelte';

/** Follows a reference; a sentence says why it cannot be followed now, '' if it was. */
export function follow(r: Reference, desk: Desk, ui: BenchUi): string {
  const { bench } = desk;
  switch (r.kind) {
    case 'line':
      ui.tab = 'code';
      bench.reveal(r.line);
      return '';
    case 'turn':
      ui.tab = 'stage';
      bench.goTo(r.turn);
      return '';
    case 'do':
      if (r.action !== 'stop' && r.action !== 'share') ui.tab = 'stage';
      verbs[r.action](bench, ui);
      return '';
    case 'view':
      if (r.view === 'output' || r.view === 'problems') {
        ui.tab = 'output';
        ui.dock = r.view;
      } else if (isView(r.view)) {
        ui.tab = 'stage';
        bench.view = r.view;
      } else return `The view ${r.view} is not part of this version yet.`;
      return '';
    case 'file':
      ui.tab = 'code';
      return desk.show(r.file) ? '' : `The lesson has no ${r.file}.`;
    case 'count':
    case 'fail':
    case 'outcome':
      ui.tab = 'stage';
      void desk.prove(r.file).then((report) => {
        if (report === null) return;
        if (r.kind === 'fail') {
          const failure = report.failures.find((f) => kindOf(f) === r.failure);
          if (failure === undefined) ui.say('No schedule fails in that way.');
          else play(failure.schedule, bench);
        } else if (r.kind === 'outcome') {
          const outcome = report.outcomes.find((o) => o.stdout.split('\n').some((line) => line.includes(r.text)));
          if (outcome === undefined) ui.say(`No schedule prints ${r.text}.`);
          else play(outcome.schedule, bench);
        } else bench.view = 'schedules';
      });
      return '';
    case 'point':
    case 'prints': {
      if (!desk.show(r.file)) return `The lesson has no ${r.file}.`;
      verbs.run(bench, ui);
      return follow({ kind: 'view', view: r.kind === 'point' ? 'plot' : 'output' }, desk, ui);
    }
    case 'object': {
      const found = bench.state?.objects.find((o) => o.label === r.label);
      if (found === undefined) return `There is no ${r.label} yet: run the program or step further.`;
      ui.tab = 'stage';
      bench.view = 'board';
      bench.object = found.number;
      return '';
    }
    case 'goroutine':
    case 'explain': {
      const found = bench.state?.goroutines.find((g) => g.label === r.label || g.name === r.label);
      if (found === undefined) return `There is no ${r.label} at this step: run the program or step further.`;
      ui.tab = 'stage';
      bench.picked = found.id;
      return '';
    }
    case 'choose': {
      if (bench.state === null) return 'Step into the program first.';
      const move = bench.state.moves.find((m) => m.who === r.label || m.id === r.label);
      if (move === undefined) {
        const blocked = bench.state.blocked.find((b) => b.who === r.label);
        return blocked === undefined ? `${r.label} is not there at this step.` : `${r.label} cannot go now: ${blocked.why}.`;
      }
      ui.tab = 'stage';
      bench.do({ do: 'choose', move: move.id });
      return '';
    }
  }
}

function play(schedule: string, bench: Bench): void {
  bench.playSchedule(schedule);
  bench.view = 'lanes';
}
