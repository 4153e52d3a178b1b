// A sample of the pairs of testdata/bugs: each bug is found with the right kind, each repair holds, and
// every schedule that is reported leads to its failure in a fresh machine. `npm run bugs` takes them all.

import { expect, test } from 'vitest';
import { Compiler } from '../go/compile';
import { stdSource } from '../go/std';
import { bugPrograms, checkBug } from './testing/bugs';

const SAMPLE = 20;

const compiler = new Compiler(stdSource);
const folder = new URL('../../testdata/bugs', import.meta.url).pathname;
const programs = bugPrograms(folder);
const names = [...new Set(programs.map((p) => p.name))];

test('each bug has its repair, and says what is wanted', () => {
  expect(names.length).toBeGreaterThanOrEqual(120);
  for (const name of names) {
    const wants = programs.filter((p) => p.name === name).map((p) => p.want);
    expect(wants.filter((w) => w === 'holds'), name).toHaveLength(1);
    expect(wants.filter((w) => w !== 'holds' && w !== ''), name).toHaveLength(1);
  }
});

const sample = names.filter((_, i) => Math.floor((i * SAMPLE) / names.length) !== Math.floor(((i - 1) * SAMPLE) / names.length));

test.each(sample)('%s', async (name) => {
  for (const p of programs.filter((x) => x.name === name)) {
    expect((await checkBug(compiler, p)).complaint, p.file).toBe('');
  }
}, 60_000);
