// An engine for tests of the session's states: a program of a given number of turns in which goroutine
// 1 sends in every turn. It keeps the promises of Session that the page relies on.

import type { MachineState, OpenResult, Position, Session } from '../../machine/protocol';
import type { EnginePort } from './engine';
import { columnsOf } from './events.testing';

export interface Fake extends EnginePort {
  /** Calls that were made, in order. */
  readonly calls: string[];
  /** Two moving calls overlapped. */
  overlapped: boolean;
}

export function fakeEngine(turns: number, options: { broken?: boolean; hang?: boolean; delay?: number } = {}): Fake {
  let at = 0;
  let recorded = 0;
  let busy = false;
  let release: (() => void) | null = null;
  const calls: string[] = [];
  const state = (): MachineState => ({
    position: { turn: at, statement: 0 },
    time: 0,
    events: at,
    output: at,
    goroutines: [],
    objects: [],
    current: 0,
    moves: [],
    blocked: [],
    narration: `turn ${at}`,
    outcome: at === turns ? { kind: 'exit', exitCode: 0, message: '' } : null,
  });
  const fake: Fake = {
    calls,
    overlapped: false,
    check: async () => [],
    async open(files, o) {
      calls.push(`open ${files[0].text} ${o.schedule ?? ''}`.trim());
      at = recorded = 0;
      const result: OpenResult = options.broken
        ? { ok: false, diagnostics: [{ file: 'main.go', line: 1, column: 1, message: 'expected', severity: 'error' }] }
        : { ok: true, info: { places: [], waitReasons: [], files: ['main.go'] }, state: state(), scheduleNote: '' };
      return { result, session: result.ok ? session : null };
    },
    language: async () => null,
    restart: () => void calls.push('restart'),
  };
  const move = async (name: string, to: () => number): Promise<MachineState> => {
    calls.push(name);
    if (busy) fake.overlapped = true;
    busy = true;
    if (options.delay !== undefined) await new Promise((r) => setTimeout(r, options.delay));
    at = Math.max(0, Math.min(turns, to()));
    recorded = Math.max(recorded, at);
    busy = false;
    return state();
  };
  const session: Session = {
    runToEnd: async () => {
      if (options.hang) await new Promise<void>((r) => (release = r));
      return move('end', () => turns);
    },
    goTo: (p: Position) => move(`goTo ${p.turn}`, () => p.turn),
    stepForward: () => move('forward', () => at + 1),
    stepBack: () => move('back', () => at - 1),
    statementForward: () => move('statementForward', () => at + 1),
    statementBack: () => move('statementBack', () => at - 1),
    choose: (m) => {
      recorded = at;
      return move(`choose ${m}`, () => at + 1);
    },
    search: async () => ({ state: state(), found: false, note: '' }),
    evaluate: async () => [],
    explain: async () => null,
    order: async () => ({ nodes: [], from: new Int32Array(0), to: new Int32Array(0), early: new Uint8Array(0), races: [], truncated: false }),
    scheduler: async () => ({ policy: 'go', processors: [], global: [], timers: [], contexts: [], heapBytes: 0, collections: 0 }),
    schedule: async () => 's1',
    recorded: async () => ({ turns: recorded, events: recorded, time: 0, outcome: null, truncated: false, scheduleNote: '' }),
    news: async (events, output) => ({
      recorded: await session.recorded(),
      schedule: await session.schedule(),
      events: recorded > events ? await session.events(events, recorded) : null,
      output: await session.output(output),
      identities: [],
    }),
    events: async (from, to) =>
      columnsOf(Array.from({ length: to - from }, (_, i) => ({ t: from + i, k: 'send', g: 1 })), from),
    output: async (from) =>
      Array.from({ length: recorded - from }, (_, i) => ({ fd: 1 as const, text: `${from + i}\n`, turn: from + i })),
    identities: async () => [],
    stack: async () => [],
    expand: async () => [],
    narrate: async () => [],
    input: async () => {},
    stop: async () => {
      calls.push('stop');
      release?.();
    },
    close: async () => {},
  };
  return fake;
}
