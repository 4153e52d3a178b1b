// Live references: links in a lesson's text that drive the run. They are written as Markdown links with
// a scheme of their own, so that the text reads well anywhere, and become buttons on the page.
//
//   [the send](line:14)              shows line 14 in the editor
//   [press play](do:play)            play, end, start, forward, back, run, stop, prove, share
//   [one turn later](turn:12)        goes to a position of the run
//   [the worker](goroutine:worker#1) selects a goroutine, as labelled
//   [the queue](object:jobs)         selects a channel, lock, … by the name of its variable
//   [the board](view:board)          shows a view of the stage
//   [let it go first](choose:worker#2) takes that goroutine's move
//   [why?](explain:worker#1)         says why a goroutine waits
//   [the repair](file:solution.go)   puts a file of the lesson into the editor
//   [6](count:schedules)             a number that the explorer finds; proves, to show that it is so
//   [the leak](fail:leak)            plays the shortest schedule that fails in that way
//   [100](outcome:100)               plays a schedule that prints a line with that text
//   [1,060](point:jobs/Kafka/4)      a number that a run plots: plot, series, x; shows the plot
//   [two are left](prints:2%20left)  a run prints a line with that text; shows the output
//
// count, fail, outcome, point and prints speak of main.go, or of another file of the lesson after an @:
// [2](count:failing@wrong-1.go). The numbers in the text are recomputed by the lesson check, which also
// holds `code` in the text of a line reference to the line that it points at.

import { failureKinds, type FailureKind } from './exercise';

export type Action = 'play' | 'end' | 'start' | 'forward' | 'back' | 'run' | 'stop' | 'prove' | 'share';
export type ViewName = 'lanes' | 'board' | 'machine' | 'memory' | 'schedules' | 'output' | 'problems' | 'plot';
/** Complete schedules, those that fail, different outputs; preemptions and steps of the shortest that fails. */
export type Count = 'schedules' | 'failing' | 'outcomes' | 'preemptions' | 'steps';

export type Reference =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'turn'; readonly turn: number }
  | { readonly kind: 'do'; readonly action: Action }
  | { readonly kind: 'view'; readonly view: ViewName }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'count'; readonly what: Count; readonly file: string }
  | { readonly kind: 'fail'; readonly failure: FailureKind; readonly file: string }
  | { readonly kind: 'outcome'; readonly text: string; readonly file: string }
  | { readonly kind: 'prints'; readonly text: string; readonly file: string }
  | { readonly kind: 'point'; readonly plot: string; readonly series: string; readonly x: string; readonly file: string }
  | { readonly kind: 'goroutine' | 'object' | 'choose' | 'explain'; readonly label: string };

const actions: readonly string[] = ['play', 'end', 'start', 'forward', 'back', 'run', 'stop', 'prove', 'share'];
const views: readonly string[] = ['lanes', 'board', 'machine', 'memory', 'schedules', 'output', 'problems', 'plot'];
const counts: readonly string[] = ['schedules', 'failing', 'outcomes', 'preemptions', 'steps'];

/** The schemes of references; the Markdown renderer lets these through. */
export const schemes = ['line', 'turn', 'do', 'view', 'goroutine', 'object', 'choose', 'explain', 'file', 'count', 'fail', 'outcome', 'point', 'prints'] as const;

const scheme = new RegExp(`^(${schemes.join('|')}):(.+)$`);

/** Whether a link's address is one of ours, right or wrong. */
export function isReference(address: string): boolean {
  return scheme.test(address);
}

/** The reference that an address means; a string says what is wrong with it. */
export function parseReference(address: string): Reference | string {
  const m = scheme.exec(address);
  if (m === null) return `not a reference: ${address}`;
  const kind = m[1];
  const rest = decodeURIComponent(m[2]);
  switch (kind) {
    case 'line':
    case 'turn': {
      const n = Number(rest);
      if (!Number.isInteger(n) || n < 0) return `${kind} wants a number, not ${rest}`;
      return kind === 'line' ? { kind, line: n } : { kind, turn: n };
    }
    case 'do':
      return actions.includes(rest) ? { kind, action: rest as Action } : `no such action: ${rest}`;
    case 'view':
      return views.includes(rest) ? { kind, view: rest as ViewName } : `no such view: ${rest}`;
    case 'file':
      return /^[\w-]+\.go$/.test(rest) ? { kind, file: rest } : `file wants a Go file of the lesson, not ${rest}`;
    case 'count':
    case 'fail':
    case 'outcome':
    case 'point':
    case 'prints': {
      const at = rest.lastIndexOf('@');
      const what = at < 0 ? rest : rest.slice(0, at);
      const file = at < 0 ? 'main.go' : rest.slice(at + 1);
      if (kind === 'outcome') return { kind, text: what, file };
      if (kind === 'prints') return { kind, text: what, file };
      if (kind === 'point') {
        const [plot, series, x, ...more] = what.split('/');
        return x === undefined || more.length > 0 ? `point wants PLOT/SERIES/X, not ${what}` : { kind, plot, series, x, file };
      }
      if (kind === 'count') return counts.includes(what) ? { kind, what: what as Count, file } : `no such count: ${what}`;
      const known = (failureKinds as readonly string[]).includes(what);
      return known ? { kind, failure: what as FailureKind, file } : `no such failure: ${what}`;
    }
    default:
      return { kind: kind as 'goroutine' | 'object' | 'choose' | 'explain', label: rest };
  }
}
