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

export type Action = 'play' | 'end' | 'start' | 'forward' | 'back' | 'run' | 'stop' | 'prove' | 'share';
export type ViewName = 'lanes' | 'board' | 'machine' | 'memory' | 'schedules' | 'output' | 'problems';

export type Reference =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'turn'; readonly turn: number }
  | { readonly kind: 'do'; readonly action: Action }
  | { readonly kind: 'view'; readonly view: ViewName }
  | { readonly kind: 'goroutine' | 'object' | 'choose' | 'explain'; readonly label: string };

const actions: readonly string[] = ['play', 'end', 'start', 'forward', 'back', 'run', 'stop', 'prove', 'share'];
const views: readonly string[] = ['lanes', 'board', 'machine', 'memory', 'schedules', 'output', 'problems'];

const scheme = /^(line|turn|do|view|goroutine|object|choose|explain):(.+)$/;

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
    default:
      return { kind: kind as 'goroutine' | 'object' | 'choose' | 'explain', label: rest };
  }
}
