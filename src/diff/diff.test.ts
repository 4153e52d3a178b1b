// A recorded sample of generated programs does what real Go did with them, in all three granularities;
// the generator is reproducible; and shrinking keeps what it is asked to keep.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Mode } from '../go/wasm';
import { message } from './compare';
import { program } from './program';
import { shrink } from './shrink';
import { behaviourOf } from './subject';
import { expression, group, print, statement } from './tree';

const dir = new URL('testdata/', import.meta.url).pathname;

interface Recorded {
  readonly stdout: string;
  readonly message: string;
  readonly exit: number;
}

describe('recorded programs', () => {
  for (const file of readdirSync(dir).filter((n) => n.endsWith('.go'))) {
    test(file, async () => {
      const text = readFileSync(join(dir, file), 'utf8').replace(/^package main\n/, '');
      const want = JSON.parse(readFileSync(join(dir, file.replace('.go', '.json')), 'utf8')) as Recorded;
      for (const mode of ['blocking', 'visible', 'statement'] as readonly Mode[]) {
        const got = await behaviourOf(text, mode);
        if (got.kind !== 'ran') throw new Error(`${mode}: ${got.text}`);
        expect({ mode, stdout: got.stdout, message: message(got.stderr), exit: got.exit }).toEqual({ mode, ...want });
      }
    }, 60_000);
  }
});

test('a seed gives one program', () => {
  expect(print(program(7))).toBe(print(program(7)));
  expect(print(program(7))).not.toBe(print(program(8)));
});

test('shrinking keeps what is interesting', async () => {
  const noise = Array.from({ length: 20 }, (_, i) => statement(`noise${i}\n`));
  const bug = statement('bug(', expression(['0'], '(', 'x', ' + 1)'), ')\n');
  const root = group(...noise.slice(0, 9), bug, ...noise.slice(9));
  const small = await shrink(root, (texts) => Promise.resolve(texts.map((t) => t.includes('bug('))));
  expect(small).toBe('bug(0)\n');
});
