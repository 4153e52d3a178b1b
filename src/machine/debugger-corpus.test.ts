// Every program of testdata/programs that starts goroutines can be debugged: a breakpoint inside one of its
// goroutines is reached, a watch has a value there, running back to the line from the end comes to its
// last visit, and whoever waits is told why. The places are found from the source, not from runs.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stdSource } from '../go/std';
import type { MachineState } from './protocol';
import { SessionFactory, type MachineSession } from './session';

const folder = new URL('../../testdata/programs/', import.meta.url);
const factory = new SessionFactory(stdSource);

interface Program {
  readonly name: string;
  readonly text: string;
  /** Lines in the bodies of function literals that a go statement starts, or of functions it calls. */
  readonly lines: readonly number[];
}

const startsOne = /^\s*(?:go\s|.*\.Go\(func)/;

/** Where goroutines' own code may be: the statements after `go func(…) {`, and the bodies of functions named in `go f(`. */
function goroutineLines(text: string): number[] {
  const lines = text.split('\n');
  const found: number[] = [];
  lines.forEach((line, i) => {
    if (!startsOne.test(line)) return;
    const called = /\bgo\s+(?:\w+\.)*(\w+)(?:\[[^\]]*\])?\(/.exec(line)?.[1];
    const at = called !== undefined && called !== 'func' ? lines.findIndex((l) => new RegExp(`^func (?:\\([^)]*\\) )?${called}[[(]`).test(l)) : line.trimEnd().endsWith('{') ? i : -1;
    if (at < 0) return;
    for (let j = at + 1; j < Math.min(at + 12, lines.length) && !/^\}/.test(lines[j]); j++) {
      if (/^\s*(?:\w[\w.[\]]*(?:, \w+)* (?::?=|\+=) |\w[\w.]*\(|\w+ <- |\w+\+\+|return|<-|if |for .*\{|select \{|switch )/.test(lines[j])) found.push(j + 1);
    }
  });
  return [...new Set(found)];
}

const programs: readonly Program[] = readdirSync(folder)
  .filter((n) => n.endsWith('.go'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return { name, text, lines: goroutineLines(text) };
  })
  .filter(({ text }) => text.split('\n').some((l) => startsOne.test(l)));

test('most of the programs have goroutines', () => {
  expect(programs.length).toBeGreaterThanOrEqual(20);
});

const at = (s: MachineState): string => `${s.position.turn}.${s.position.statement}`;

async function open(p: Program): Promise<MachineSession> {
  const expectation = JSON.parse(readFileSync(new URL(p.name.replace('.go', '.expect.json'), folder), 'utf8')) as { args: string[]; stdin: string };
  const { result, session } = await factory.open([{ name: 'main.go', text: p.text }], { args: expectation.args, stdin: expectation.stdin });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  return session!;
}

test.each(programs.map((p) => [p.name, p] as const))('%s', async (_, p) => {
  const s = await open(p);
  const stops = p.lines.map((line) => ({ file: 'main.go', line, condition: '' }));

  // A breakpoint: on to it, twice; it stands in a goroutine of the program's, before that line.
  const first = await s.search(1, { lines: stops });
  expect(first.found, `lines ${p.lines.join()}: ${first.note}`).toBe(true);
  const running = first.state.goroutines.find((g) => g.id === first.state.current);
  expect(p.lines).toContain(running?.place?.line);
  const line = running!.place!.line;
  const only = [{ file: 'main.go', line, condition: '' }];
  const visits = [at(first.state)];
  for (let i = 0; i < 3; i++) {
    const next = await s.search(1, { lines: only });
    if (!next.found) break;
    visits.push(at(next.state));
  }
  // Back again, over the same visits.
  for (const visit of visits.slice(0, -1).reverse()) {
    const back = await s.search(-1, { lines: only });
    expect([back.found, at(back.state)]).toEqual([true, visit]);
  }
  // A condition that never holds stops nowhere, one that always does stops everywhere.
  const always = await s.search(-1, { lines: [{ ...only[0], condition: '1 == 2' }] });
  expect([always.found, at(always.state)]).toEqual([false, visits[0]]);

  // A watch: each variable of the frame has the value that the stack shows.
  const id = running!.id;
  const frame = (await s.stack(id)).find((f) => !f.library);
  const variables = frame!.variables.filter((v) => !v.optimisedOut && /^\w+$/.test(v.name) && v.name !== '_');
  const shadowed = (name: string): boolean => variables.filter((v) => v.name === name).length > 1;
  for (const v of variables.filter((x) => !shadowed(x.name)).slice(0, 5)) {
    const [watched] = await s.evaluate(id, [v.name]);
    expect('value' in watched ? watched.value.text : watched.problem, v.name).toBe(v.value.text);
  }
  expect(await s.evaluate(id, ['1 + 2'])).toMatchObject([{ value: { text: '3' } }]);

  // From the end back to the line: the last visit; on from there it is not visited again.
  await s.runToEnd();
  const last = await s.search(-1, { lines: only });
  expect(last.found).toBe(true);
  expect(last.state.goroutines.find((g) => g.id === last.state.current)?.place?.line).toBe(line);
  expect((await s.search(1, { lines: only })).found).toBe(false);

  // Why it waits: whoever waits is told, somewhere in the run, in a sentence that is about what it waits for.
  const { turns } = await s.recorded();
  let told = 0;
  for (let i = 1; i <= 12 && told < 3; i++) {
    const state = await s.goTo({ turn: Math.floor((turns * i) / 13), statement: 0 });
    for (const g of state.goroutines.filter((x) => x.status === 'waiting').slice(0, 3)) {
      const why = await s.explain(g.id);
      expect(why, `${p.name}: ${g.label} waits for ${g.waitReason}`).not.toBeNull();
      expect(why!.sentence).toMatch(/\w{3,}/);
      // Who sleeps is woken by the clock; whoever else can be woken has somebody who could, or waits for ever.
      if (!/sleep|select|IO/.test(g.waitReason) && !why!.forever) expect(why!.wakers.length, why!.sentence).toBeGreaterThan(0);
      told++;
    }
  }
  expect(told, 'somebody waits').toBeGreaterThan(0);
}, 120_000);
