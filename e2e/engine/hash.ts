// What determinism.test.ts runs in Node and in the browser alike: a program to its end, and a hash of
// everything that the run has told.

import { stdSource } from '../../src/go/std';
import { SessionFactory } from '../../src/machine/session';

const factory = new SessionFactory(stdSource);

/** The hash of a run's events and of the state at its end. */
export async function hashRun(source: string, schedule: string): Promise<{ events: number; columns: string; state: string }> {
  const { result, session } = await factory.open([{ name: 'main.go', text: source }], { schedule });
  if (!result.ok || session === null) throw new Error('the program does not compile');
  await session.goTo({ turn: 20_000, statement: 0 });
  const { events: n } = await session.recorded();
  const columns = await session.events(0, n);
  let h = 0x811c9dc5;
  for (const column of [columns.turn, columns.time, columns.kind, columns.goroutine, columns.object, columns.peer, columns.place, columns.aux, columns.value]) {
    for (const byte of new Uint8Array(column.buffer, column.byteOffset, column.byteLength)) h = Math.imul(h ^ byte, 0x01000193);
  }
  return { events: n, columns: (h >>> 0).toString(16), state: session.stepper.hash() };
}
