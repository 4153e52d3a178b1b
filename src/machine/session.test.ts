// Sessions: a run is a function of program, input and decisions, in both directions.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stdSource } from '../go/std';
import type { EventColumns } from './protocol';
import { SessionFactory, type MachineSession } from './session';

const factory = new SessionFactory(stdSource);
const testdata = new URL('../../testdata/', import.meta.url).pathname;

async function open(source: string, options = {}): Promise<MachineSession> {
  const text = source.endsWith('.go') ? readFileSync(testdata + source, 'utf8') : source;
  const { result, session } = await factory.open([{ name: 'main.go', text }], options);
  if (!result.ok) throw new Error(result.diagnostics.map((d) => `${d.line}: ${d.message}`).join('\n'));
  return session!;
}

const plain = (e: EventColumns): unknown => JSON.stringify(Object.values(e).map((c) => (typeof c === 'number' ? c : Array.from(c as Iterable<number>))));

async function allEvents(s: MachineSession): Promise<unknown> {
  return plain(await s.events(0, (await s.recorded()).events));
}

async function stdout(s: MachineSession): Promise<string> {
  return (await s.output(0)).filter((c) => c.fd === 1).map((c) => c.text).join('');
}

const racers = `package main

import "fmt"

func main() {
	c := make(chan string)
	for _, name := range []string{"a", "b", "c"} {
		go func() {
			c <- name
		}()
	}
	for range 3 {
		fmt.Println(<-c)
	}
}
`;

describe('a session', () => {
  test('runs to the end and says how it ended', async () => {
    const s = await open('programs/bank_deadlock.go');
    const end = await s.runToEnd();
    expect(end.outcome).toMatchObject({ kind: 'deadlock', exitCode: 2, message: 'fatal error: all goroutines are asleep - deadlock!' });
  });

  test('tells the same twice', async () => {
    const [a, b] = await Promise.all([open('programs/worker_pool.go'), open('programs/worker_pool.go')]);
    await a.runToEnd();
    await b.runToEnd();
    expect(await allEvents(a)).toEqual(await allEvents(b));
    expect(a.stepper.hash()).toBe(b.stepper.hash());
  });

  test('goes back and forth over the same states', async () => {
    const s = await open('programs/prime_sieve.go');
    await s.goTo({ turn: 1200, statement: 0 });
    const hashes: string[] = [];
    for (let t = 1200; t >= 200; t -= 20) {
      const at = await s.goTo({ turn: t, statement: 0 });
      expect(at.position.turn).toBe(t);
      hashes.push(s.stepper.hash());
    }
    const events = await allEvents(s);
    for (let t = 200; t <= 1200; t += 20) {
      await s.goTo({ turn: t, statement: 0 });
      expect(s.stepper.hash()).toBe(hashes.pop());
    }
    expect(await allEvents(s)).toEqual(events);
  });

  test('steps by statement, on and back', async () => {
    const s = await open(racers);
    const seen: string[] = [];
    for (let i = 0; i < 12; i++) {
      const { position, outcome } = await s.statementForward();
      if (outcome !== null) break;
      seen.push(`${position.turn}.${position.statement} ${s.stepper.hash()}`);
    }
    expect(seen.length).toBeGreaterThan(8);
    const [turn, statement] = seen[seen.length - 1].split(/[. ]/).map(Number);
    await s.goTo({ turn, statement });
    while (seen.length > 1) {
      seen.pop();
      const { position } = await s.statementBack();
      expect(`${position.turn}.${position.statement} ${s.stepper.hash()}`).toBe(seen[seen.length - 1]);
    }
  });

  test('takes the moves it is told to, and the schedule text leads there again', async () => {
    const s = await open(racers);
    let state = await s.state();
    const order: string[] = [];
    for (let i = 0; i < 200 && state.outcome === null; i++) {
      // Always the last one that gets further than waiting.
      const moves = state.moves.filter((m) => !m.blocks);
      const move = moves[moves.length - 1] ?? state.moves[0];
      if (move === undefined) break;
      order.push(move.id);
      state = await s.choose(move.id);
    }
    expect(state.outcome).toMatchObject({ kind: 'exit', exitCode: 0 });
    const schedule = await s.schedule();
    expect(schedule).not.toBe('');
    const replay = await open(racers, { schedule });
    await replay.runToEnd();
    expect(replay.stepper.scheduleNote).toBe('');
    expect(await stdout(replay)).toBe(await stdout(s));
    expect(await allEvents(replay)).toEqual(await allEvents(s));
    expect(replay.stepper.hash()).toBe(s.stepper.hash());
  });

  test('a schedule that does not fit is followed as far as it goes', async () => {
    const s = await open(racers, { schedule: '3=main/1,4=main/9' });
    await s.runToEnd();
    expect(s.stepper.scheduleNote).toContain('turn 4');
    expect(await stdout(s)).toHaveLength(6);
  });

  test('an endless loop can be stopped, and looked at', async () => {
    const s = await open('package main\n\nfunc main() {\n\tfor i := 0; ; i++ {\n\t}\n}\n');
    setTimeout(() => void s.stop(), 50);
    const state = await s.runToEnd();
    expect(state.outcome).toBeNull();
    expect((await s.stack(1))[0].variables[0]).toMatchObject({ name: 'i' });
  });

  test('an endless loop ends at the limit, which is said', async () => {
    const s = await open('package main\n\nfunc main() {\n\tfor {\n\t}\n}\n', { maxWork: 20 });
    const state = await s.runToEnd();
    expect(state.outcome).toEqual({ kind: 'limit', exitCode: -1, message: 'stopped: no end after 20 million loop turns' });
  });

  test('unbounded output ends at the limit', async () => {
    const s = await open('package main\n\nfunc main() {\n\tfor {\n\t\tprintln("again and again")\n\t}\n}\n', { maxOutput: 100_000 });
    const state = await s.runToEnd();
    expect(state.outcome).toMatchObject({ kind: 'limit' });
  });

  test('waits for input and goes on when there is some', async () => {
    const s = await open('package main\n\nimport "fmt"\n\nfunc main() {\n\tvar n int\n\tfmt.Scan(&n)\n\tfmt.Println(n + 1)\n}\n', { stdin: null });
    setTimeout(() => void s.input('41\n'), 20);
    await s.runToEnd();
    expect(await stdout(s)).toBe('42\n');
  });

  test('names goroutines that have ended, from any index on', async () => {
    const s = await open(racers);
    await s.runToEnd();
    const all = await s.identities(0);
    expect(all.map((g) => [g.id > 0, g.name, g.creator])).toEqual([
      [true, 'main', 0],
      [true, 'main/1', 1],
      [true, 'main/2', 1],
      [true, 'main/3', 1],
    ]);
    expect(all[1].site?.line).toBe(8);
    expect(await s.identities(3)).toEqual(all.slice(3));
  });

  test('shows goroutines, channels and variables', async () => {
    const s = await open(racers);
    await s.runToEnd();
    await s.goTo({ turn: 5, statement: 0 });
    const state = await s.state();
    expect(state.goroutines.map((g) => g.name)).toContain('main/1');
    const main = await s.stack(1);
    expect(main[0].function).toBe('main');
    expect(state.moves.length).toBeGreaterThan(0);
  });
});
