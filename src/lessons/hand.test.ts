// Counting preemptions of a run made by hand, on the challenges' own programs.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stdSource } from '../go/std';
import { SessionFactory } from '../machine/session';
import { failureOfState, preemptions, standingOf, type Standing } from './hand';

const factory = new SessionFactory(stdSource);

async function play(text: string, schedule: string): Promise<{ kind: string | null; preemptions: number }> {
  const { session } = await factory.open([{ name: 'main.go', text }], { schedule });
  if (session === null) throw new Error('it does not compile');
  const standings: Standing[] = [];
  let state = await session.state();
  while (state.outcome === null) {
    standings.push(standingOf(state));
    state = await session.stepForward();
  }
  const rows = await session.events(0, state.events);
  const list = preemptions(rows, state.position.turn, (t) => standings[t])!;
  await session.close();
  return { kind: failureOfState(state, false), preemptions: list.length };
}

const program = (name: string): string => readFileSync(`lessons/challenges/${name}/main.go`, 'utf8');

test.each([
  // Both have looked before either puts; the second is interrupted, the first goes on when it has ended.
  ['01-lost-update', '4=main/1,6=main/2,10=main/1', 'property', 1],
  // As the scheduler would go by itself.
  ['01-lost-update', '', null, 0],
  ['02-philosophers', '3=main/1,5=main/2,7=main', 'deadlock', 1],
  // Nobody is interrupted: one has not begun.
  ['03-late-send', '3=main/1,6=main,9=main/2', 'panic', 0],
  ['05-torn-pair', '5=main/1', 'property', 1],
  ['08-missed-signal', '3=main/1,7=main', 'deadlock', 0],
])('%s by %s', async (name, schedule, kind, count) => {
  expect(await play(program(name), schedule)).toEqual({ kind, preemptions: count });
});

test('what stood at a position that was not seen is not guessed', () => {
  const rows = { length: 2, turn: [0, 1], kind: [27, 27], goroutine: [1, 2], peer: [0, 0] };
  expect(preemptions(rows, 2, () => undefined)).toBeNull();
  expect(preemptions(rows, 2, () => ({ able: new Set([1]) }))).toEqual([1]);
  expect(preemptions(rows, 2, () => ({ able: new Set([2]) }))).toEqual([]);
  expect(preemptions(rows, 1, () => undefined)).toEqual([]);
});
