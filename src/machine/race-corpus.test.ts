// The programs of testdata/race, as Go's detector was recorded to judge them (record.mjs there): the same
// lines race, in some of several schedules, and in programs without a race none does in any.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Compiler, formatDiagnostics } from '../go/compile';
import { stdSource } from '../go/std';
import { runProgram } from './batch';

const folder = new URL('../../testdata/race/', import.meta.url);
const { racingLines } = (await import(new URL('normalize.mjs', folder).href)) as { racingLines(text: string, file: string): string[] };
const recorded = JSON.parse(readFileSync(new URL('recorded.json', folder), 'utf8')) as Record<string, string[]>;

const SEEDS = 8;
const compiler = new Compiler(stdSource);

test.each(Object.keys(recorded))('%s', async (file) => {
  const result = await compiler.compile([{ name: file, text: readFileSync(new URL(file, folder), 'utf8') }]);
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics));
  const program = result.compilation.module('blocking', 512, true);
  const found = new Set<string>();
  for (let seed = 0; seed <= SEEDS; seed++) {
    const { stderr, exit } = await runProgram(program, { policy: seed === 0 ? 'go' : 'random', seed: BigInt(seed), maxWork: 20_000_000n });
    const lines = racingLines(stderr, file);
    if (!stderr.includes('panic')) expect(exit, stderr).toBe(lines.length > 0 ? 66 : 0);
    for (const pair of lines) found.add(pair);
  }
  expect([...found].sort()).toEqual(recorded[file]);
}, 60_000);
