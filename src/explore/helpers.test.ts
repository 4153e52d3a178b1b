// Exploring with workers: the same report for any number of them; stopping, pausing, and what becomes of limits. Here the workers
// live in this thread, and their messages are copied as those of real ones are.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Compiler, type CompiledProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { explore } from './explore';
import { Helper, serve, type Line } from './helpers';
import { withConstants } from './testing/oracles';

const compiler = new Compiler(stdSource);

async function compile(name: string, constants: Record<string, number> = {}): Promise<CompiledProgram> {
  const text = withConstants(readFileSync(new URL(`../../testdata/${name}`, import.meta.url), 'utf8'), constants);
  const result = await compiler.compile([{ name: 'main.go', path: 'main.go', text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compilation.module('visible', 512, true);
}

let ended = 0;
/** Messages that workers have sent. */
let told = 0;

/** A worker in this thread. */
function start(): Helper {
  const hears: { master?: (m: unknown) => void; servant?: (m: unknown) => void } = {};
  const carry = (to: 'master' | 'servant', m: unknown): void => {
    if (to === 'master') told++;
    const copy = structuredClone(m);
    setTimeout(() => hears[to]!(copy), 0);
  };
  const line = (to: 'master' | 'servant', own: 'master' | 'servant'): Line => ({ post: (m) => carry(to, m), listen: (f) => (hears[own] = f) });
  serve(line('master', 'servant'));
  return new Helper(line('servant', 'master'), () => ended++);
}

describe('the report is the same for any number of workers', () => {
  test.each([
    ['explore/readers.go', { N: 6 }, 64], ['explore/philosophers.go', { N: 4 }, 15], ['explore/lock_loops.go', { N: 3, M: 2 }, 90], ['explore/poll.go', {}, 2],
  ] as const)('%s %j', async (name, constants, schedules) => {
    const program = await compile(name, constants);
    const whole = await explore(program);
    expect(whole.schedules).toBe(schedules);
    const reports = await Promise.all([1, 2, 4].map((workers) => explore(program, { workers }, undefined, start)));
    const [one, ...others] = reports.map((r) => ({ ...r, seconds: 0, workers: 0 }));
    for (const other of others) expect(other).toEqual(one);
    expect(one).toMatchObject({ verdict: whole.verdict, schedules, limits: [] });
    expect(one.failures.map((f) => [f.kind, f.message, f.count, f.preemptions, f.switches, f.minimal]))
      .toEqual(whole.failures.map((f) => [f.kind, f.message, f.count, f.preemptions, f.switches, f.minimal]));
    expect(one.outcomes.map((o) => [o.exit, o.stdout, o.count])).toEqual(whole.outcomes.map((o) => [o.exit, o.stdout, o.count]));
    expect(reports.map((r) => r.workers)).toEqual([1, 2, 4]);
  }, 60_000);
});

test('stopped: what was found so far, and that it is not all; workers are ended', async () => {
  const program = await compile('explore/readers.go', { N: 16 });
  ended = 0;
  let asked = 0;
  const r = await explore(program, { workers: 2 }, () => ++asked === 2, start);
  expect(r).toMatchObject({ verdict: 'incomplete', limits: ['your request'] });
  expect(r.schedules).toBeGreaterThan(0);
  expect(r.schedules).toBeLessThan(2 ** 16);
  expect(ended).toBe(2);
}, 60_000);

test('a limit of schedules holds for all workers together', async () => {
  const r = await explore(await compile('explore/readers.go', { N: 14 }), { workers: 2, maxSchedules: 500 }, undefined, start);
  expect(r).toMatchObject({ verdict: 'incomplete', limits: ['500 schedules'] });
}, 60_000);

test('an answer that is long in coming pauses the workers', async () => {
  const program = await compile('explore/readers.go', { N: 16 });
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  let calls = 0;
  let [before, after] = [-1, -2];
  await explore(program, { workers: 2 }, async () => {
    if (++calls > 1) return true;
    // What is on its way when they are to pause still comes.
    await wait(1000);
    before = told;
    await wait(500);
    after = told;
    return false;
  }, start);
  expect(after).toBe(before);
  expect(told).toBeGreaterThan(0);
}, 60_000);

test('more memory than is given ends exploring with a word', async () => {
  const r = await explore(await compile('explore/publish.go', { N: 120 }), { maxMemory: 4 });
  expect(r).toMatchObject({ verdict: 'incomplete', limits: ['4 MiB of memory'] });
});
