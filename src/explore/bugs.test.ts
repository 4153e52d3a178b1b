// The pairs of testdata/bugs: each bug is found with the right kind, each repair holds, and every
// schedule that is reported leads to its failure in a fresh machine.

import { expect, test } from 'vitest';
import { Compiler } from '../go/compile';
import { stdSource } from '../go/std';
import { bugPrograms, checkBug } from './testing/bugs';

/** What does not hold yet, and why. */
const KNOWN: Readonly<Record<string, string>> = {
  timeout_shared_result: 'timerCtx.cancel of the library reads and writes its timer field from two goroutines in no order',
};

const compiler = new Compiler(stdSource);
const folder = new URL('../../testdata/bugs', import.meta.url).pathname;
const programs = bugPrograms(folder);

test('each bug has its repair', () => {
  expect(programs.length).toBeGreaterThan(200);
  for (const p of programs) expect(p.want).not.toBe('');
});

test.each(programs.filter((p) => !(p.name in KNOWN)).map((p) => [p.file.slice(folder.length + 1), p] as const))(
  '%s',
  async (_, p) => {
    expect((await checkBug(compiler, p)).complaint).toBe('');
  },
  60_000,
);
