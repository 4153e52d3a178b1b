// Programs of testdata/verdicts end in ways that are easy to judge wrongly: the first line of each says what the
// verdict must be, or the kind of the one failure.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Compiler } from '../go/compile';
import { stdSource } from '../go/std';
import { explore } from './explore';
import { replayProblem } from './testing/bugs';

const compiler = new Compiler(stdSource);
const folder = new URL('../../testdata/verdicts/', import.meta.url);
const files = readdirSync(folder).filter((f) => f.endsWith('.go'));

test.each(files)('%s', async (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const result = await compiler.compile([{ name, text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const program = result.compilation.module('visible', 512, true);
  const report = await explore(program);
  const got = report.verdict === 'fails' ? [...new Set(report.failures.map((f) => f.kind))].join(' ') : report.verdict;
  expect(got).toBe(/^\/\/ want: (.*)$/m.exec(text)![1]);
  for (const f of report.failures) expect(await replayProblem(program, f)).toBe('');
}, 60_000);
