// Parts of an exploration, put together: the same counts, failures and outcomes as the whole.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Compiler, type CompiledProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { explore } from './explore';
import { MergeError, mergeReports } from './merge';
import type { Report } from './report';
import { withConstants } from './testing/oracles';

const compiler = new Compiler(stdSource);
const folder = new URL('../../testdata/explore/', import.meta.url);

async function compile(program: string, constants: Record<string, number>): Promise<CompiledProgram> {
  const text = withConstants(readFileSync(new URL(`${program}.go`, folder), 'utf8'), constants);
  const result = await compiler.compile([{ name: 'main.go', path: 'main.go', text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compilation.module('visible');
}

const parts = (p: CompiledProgram, count: number): Promise<Report[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => explore(p, { shard: { index: i + 1, count } })));

const programs: readonly (readonly [string, Record<string, number>])[] = [
  ['readers', { N: 6 }], ['writers', { N: 5 }], ['lock_loops', { N: 3, M: 2 }], ['philosophers', { N: 4 }], ['crowd_unbuffered', { N: 4 }], ['pipeline', { N: 3, capacity: 1 }],
  ['cas', { N: 4 }],
];

test.each(programs)('%s %j', async (name, constants) => {
  const program = await compile(name, constants);
  const whole = await explore(program);
  const all = await parts(program, 3);
  const merged = mergeReports(all);
  expect(merged).toMatchObject({ verdict: whole.verdict, schedules: whole.schedules, limits: [] });
  const told = (r: Report): unknown => [r.failures.map((f) => [f.kind, f.message, f.count, f.preemptions, f.minimal]), r.outcomes.map((o) => [o.stdout, o.exit, o.count])];
  expect(told(merged)).toEqual(told(whole));
  expect(mergeReports(all.slice(1)).limits).toEqual(['part 1 of 3, which is not there']);
  expect(() => mergeReports([all[0], all[0]])).toThrow(MergeError);
}, 60_000);
