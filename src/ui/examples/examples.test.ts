// The catalogue: enough of them, each with a program that our engine compiles, and that a picture of its
// bug can be trusted: those called bugs end as their sentence says.

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stdSource } from '../../go/std';
import { SessionFactory } from '../../machine/session';
import { catalogue } from './catalogue';
import { loadExamples } from './load';

const examples = loadExamples();
const factory = new SessionFactory(stdSource);

test('at least 40, each with a sentence, none twice', () => {
  expect(examples.length).toBeGreaterThanOrEqual(40);
  expect(new Set(examples.map((e) => e.slug)).size).toBe(examples.length);
  for (const e of examples) expect(e.look, e.slug).toMatch(/^[A-Z].{30,}[.?]$/);
});

test('every program of this folder is in the catalogue', () => {
  const listed = new Set(catalogue.flatMap((g) => g.examples.map((e) => e.slug)));
  const here = readdirSync(new URL('programs', import.meta.url).pathname).map((n) => n.replace('.go', ''));
  expect(here.filter((n) => !listed.has(n))).toEqual([]);
});

describe('they compile', () => {
  test.each(examples.map((e) => [e.slug, e] as const))('%s', async (_, e) => {
    expect(await factory.compiler.check([{ name: 'main.go', text: e.source }]).then((d) => d.filter((x) => x.severity === 'error'))).toEqual([]);
  });
});

describe('bugs show themselves', () => {
  const ends: Record<string, string> = {
    never_closed: 'deadlock',
    closed_twice: 'panic',
    rwmutex_upgrade: 'deadlock',
    leaky_semaphore: 'deadlock',
    week_long_bug: 'deadlock',
    bank_deadlock: 'deadlock',
    lock_order: 'exit',
    lost_update: 'exit',
  };
  test.each(Object.entries(ends))('%s: %s', async (slug, kind) => {
    const { session } = await factory.open([{ name: 'main.go', text: examples.find((e) => e.slug === slug)!.source }]);
    expect((await session!.runToEnd()).outcome?.kind).toBe(kind);
  });
});
