// Every program under testdata does what real Go was recorded to do: stdout, exit code, and of stderr
// what testdata/normalize.mjs keeps. Modules of all three granularities must agree.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Compiler, formatDiagnostics, type Compilation } from '../go/compile';
import { verifyProgram } from '../go/ir/verify';
import { stdSource } from '../go/std';
import type { Mode } from '../go/wasm';
import { runProgram } from './batch';
// @ts-expect-error: a plain script, shared with the recorder.
import { normalizeStderr } from '../../testdata/normalize.mjs';

const root = new URL('../../testdata/', import.meta.url).pathname;
const normalise = normalizeStderr as (text: string) => string;

interface Expectation {
  readonly args: readonly string[];
  readonly stdin: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

function programs(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((e) => {
    const path = `${folder}/${e.name}`;
    if (e.isDirectory()) return programs(path);
    return e.name.endsWith('.go') && existsSync(join(root, path.replace(/\.go$/, '.expect.json'))) ? [path] : [];
  });
}

const compiler = new Compiler(stdSource);

async function compile(path: string): Promise<Compilation> {
  const text = readFileSync(join(root, path), 'utf8');
  const result = await compiler.compile([{ name: basename(path), text }]);
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics));
  return result.compilation;
}

describe.each(['lang', 'programs'])('testdata/%s', (folder) => {
  for (const path of programs(folder)) {
    test(path, async () => {
      const expected = JSON.parse(readFileSync(join(root, path.replace(/\.go$/, '.expect.json')), 'utf8')) as Expectation;
      const compilation = await compile(path);
      expect(verifyProgram(compilation.program)).toEqual([]);
      for (const mode of ['blocking', 'visible', 'statement'] as readonly Mode[]) {
        const got = await runProgram(compilation.module(mode), {
          stdin: expected.stdin,
          args: [basename(path, '.go'), ...expected.args],
          pausing: mode !== 'blocking',
        });
        const { stdout, stderr, exit } = expected;
        expect({ mode, stdout: got.stdout, stderr: normalise(got.stderr), exit: got.exit }).toEqual({ mode, stdout, stderr, exit });
      }
    }, 60_000);
  }
});
