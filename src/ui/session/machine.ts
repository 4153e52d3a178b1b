// The states of a session, as an XState machine: nothing open, opening, source that does not compile,
// a run that stands still or moves or plays by itself, and an engine that died. What can happen in which
// state is decided here and nowhere else; views send events and read the context.

import { assign, fromPromise, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import type { Diagnostic, MachineState, Position, Progress, Recorded, RunOptions, SourceFile } from '../../machine/protocol';
import type { EnginePort } from './engine';
import type { Command, Moved, Recording } from './recording';

export interface SessionContext {
  readonly engine: EnginePort;
  readonly recording: Recording;
  readonly state: MachineState | null;
  readonly recorded: Recorded | null;
  readonly schedule: string;
  /** Why the last search found nothing; '' otherwise. */
  readonly note: string;
  /** Where replaying a schedule stopped, and why; '' if it did not. */
  readonly scheduleNote: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Why the engine failed. */
  readonly failure: string;
  readonly progress: Progress | null;
  /** The command under way, and the one to do after it: only the last one asked for counts. */
  readonly command: Command;
  readonly pending: Command | null;
  /** Play ends after the step under way. */
  readonly pausing: boolean;
  /** Turns a second while playing. */
  readonly speed: number;
  /** Changes with every move, so that views know that the recording may have grown. */
  readonly revision: number;
}

export type SessionEvent =
  | {
      readonly type: 'OPEN';
      readonly files: readonly SourceFile[];
      readonly options: RunOptions;
      /** What to do once it is open. */
      readonly then: Command | null;
    }
  | { readonly type: 'DO'; readonly command: Command }
  | { readonly type: 'PLAY' | 'PAUSE' | 'STOP' }
  | { readonly type: 'SPEED'; readonly speed: number }
  | { readonly type: 'PROGRESS'; readonly progress: Progress };

const start: Position = { turn: 0, statement: 0 };

/** The program is over, or nothing can move, and the player stands at the end of it. */
export function atEnd(c: Pick<SessionContext, 'state' | 'recorded'>): boolean {
  if (c.state === null) return true;
  return c.state.outcome !== null && c.state.position.turn >= (c.recorded?.turns ?? 0);
}

export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as { engine: EnginePort; recording: Recording },
  },
  actors: {
    open: fromPromise(
      async ({ input }: { input: { context: SessionContext; files: readonly SourceFile[]; options: RunOptions } }) => {
        const { engine, recording } = input.context;
        const ticket = recording.announce();
        const { result, session } = await engine.open(input.files, input.options);
        if (result.ok) recording.start(ticket, result, session!);
        return result;
      },
    ),
    perform: fromPromise(
      ({ input }: { input: { recording: Recording; command: Command; onProgress: (p: Progress) => void } }): Promise<Moved> =>
        input.recording.perform(input.command, input.onProgress),
    ),
  },
  actions: {
    stopProgram: ({ context }) => void context.recording.stop().catch(() => {}),
    restartEngine: ({ context }) => context.engine.restart(),
    queue: assign({ pending: ({ event, context }) => (event.type === 'DO' ? event.command : context.pending) }),
    takePending: assign({ command: ({ context }) => context.pending ?? context.command, pending: null }),
  },
  guards: {
    hasPending: ({ context }) => context.pending !== null,
    mayPlay: ({ context }) => context.state !== null,
    atEnd: ({ context }) => atEnd(context),
  },
  delays: { beat: ({ context }) => 1000 / context.speed },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({
    engine: input.engine,
    recording: input.recording,
    state: null,
    recorded: null,
    schedule: '',
    note: '',
    scheduleNote: '',
    diagnostics: [],
    failure: '',
    progress: null,
    command: { do: 'goTo', position: start },
    pending: null,
    pausing: false,
    speed: 4,
    revision: 0,
  }),
  initial: 'empty',
  on: {
    OPEN: { target: '.opening', reenter: true },
    SPEED: { actions: assign({ speed: ({ event }) => event.speed }) },
  },
  states: {
    empty: {},
    opening: {
      tags: 'busy',
      entry: assign({
        pending: ({ event }) => (event.type === 'OPEN' ? event.then : null),
        progress: null,
        failure: '',
      }),
      on: {
        DO: { actions: 'queue' },
        STOP: { target: 'failed', actions: ['restartEngine', assign({ failure: 'Stopped while compiling.' })] },
      },
      invoke: {
        src: 'open',
        input: ({ context, event }) => {
          if (event.type !== 'OPEN') throw new Error(`opening on ${event.type}`);
          return { context, files: event.files, options: event.options };
        },
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'ready',
            actions: assign(({ event, context }) => {
              if (!event.output.ok) return {};
              return {
                state: event.output.state,
                recorded: null,
                schedule: '',
                scheduleNote: event.output.scheduleNote,
                diagnostics: [],
                revision: context.revision + 1,
                command: context.pending ?? { do: 'goTo' as const, position: start },
                pending: null,
              };
            }),
          },
          {
            target: 'broken',
            actions: assign(({ event, context }) => ({
              diagnostics: event.output.ok ? [] : event.output.diagnostics,
              state: null,
              recorded: null,
              pending: null,
              revision: context.revision + 1,
            })),
          },
        ],
        onError: { target: 'failed', actions: assign({ failure: ({ event }) => messageOf(event.error) }) },
      },
    },
    broken: { tags: 'settled' },
    failed: { tags: 'settled' },
    ready: {
      initial: 'moving',
      states: {
        still: {
          tags: 'settled',
          on: {
            DO: { target: 'moving', actions: assign({ command: ({ event }) => event.command }) },
            PLAY: [
              {
                // At the end, Play starts over.
                guard: 'atEnd',
                target: 'playing',
                actions: assign({ command: { do: 'goTo', position: start } }),
              },
              { guard: 'mayPlay', target: 'playing', actions: assign({ command: { do: 'forward' } }) },
            ],
          },
        },
        moving: {
          tags: 'busy',
          entry: assign({ progress: null }),
          on: {
            DO: { actions: 'queue' },
            PROGRESS: {
              actions: assign({
                progress: ({ event }) => event.progress,
                revision: ({ context }) => context.revision + 1,
              }),
            },
            STOP: { target: '.stopping' },
          },
          initial: 'usual',
          states: {
            usual: {},
            stopping: {
              entry: 'stopProgram',
              // A program that does not stop when asked is stopped by force; its text is kept.
              after: {
                1500: {
                  target: '#session.failed',
                  actions: ['restartEngine', assign({ failure: 'The program did not stop in time; the engine was replaced.', state: null })],
                },
              },
            },
          },
          invoke: {
            id: 'perform',
            src: 'perform',
            input: ({ context, self }) => ({
              recording: context.recording,
              command: context.command,
              onProgress: (progress: Progress) => self.send({ type: 'PROGRESS', progress }),
            }),
            onDone: [
              {
                guard: 'hasPending',
                target: 'moving',
                reenter: true,
                actions: [assign(({ event, context }) => moved(event.output, context)), 'takePending'],
              },
              { target: 'still', actions: assign(({ event, context }) => moved(event.output, context)) },
            ],
            onError: {
              target: '#session.failed',
              actions: assign({ failure: ({ event }) => messageOf(event.error), state: null }),
            },
          },
        },
        playing: {
          tags: 'playing',
          entry: assign({ pausing: false }),
          initial: 'stepping',
          states: {
            stepping: {
              // The session does one thing at a time: what is asked for meanwhile is done after it.
              on: {
                DO: { actions: 'queue' },
                PAUSE: { actions: assign({ pausing: true }) },
                STOP: { actions: assign({ pausing: true }) },
              },
              invoke: {
                src: 'perform',
                input: ({ context }) => ({ recording: context.recording, command: context.command, onProgress: () => {} }),
                onDone: [
                  {
                    guard: 'hasPending',
                    target: '#session.ready.moving',
                    actions: [assign(({ event, context }) => moved(event.output, context)), 'takePending'],
                  },
                  {
                    guard: ({ context }) => context.pausing,
                    target: '#session.ready.still',
                    actions: assign(({ event, context }) => moved(event.output, context)),
                  },
                  {
                    target: 'waiting',
                    actions: assign(({ event, context }) => ({
                      ...moved(event.output, context),
                      command: { do: 'forward' as const },
                    })),
                  },
                ],
                onError: {
                  target: '#session.failed',
                  actions: assign({ failure: ({ event }) => messageOf(event.error), state: null }),
                },
              },
            },
            waiting: {
              always: { guard: 'atEnd', target: '#session.ready.still' },
              after: { beat: 'stepping' },
              on: {
                PAUSE: '#session.ready.still',
                STOP: '#session.ready.still',
                DO: { target: '#session.ready.moving', actions: assign({ command: ({ event }) => event.command }) },
              },
            },
          },
        },
      },
    },
  },
});

function moved(m: Moved, context: SessionContext): Partial<SessionContext> {
  return { state: m.state, recorded: m.recorded, schedule: m.schedule, note: m.note, revision: context.revision + 1, progress: null };
}

function messageOf(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

export type SessionActor = ActorRefFrom<typeof sessionMachine>;
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
