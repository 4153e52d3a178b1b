// The compiler from end to end on a run time of a page (testdata/mini): programs are compiled in all
// three modes, run, and must print what real Go printed when X.out was recorded.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Compiler } from './index';

const here = new URL('testdata/', import.meta.url).pathname;
const std = new URL('../std/', import.meta.url).pathname;

async function miniStd(path: string): Promise<{ name: string; text: string }[] | null> {
  const dir = path === 'runtime' ? join(here, 'mini/runtime') : join(std, path);
  if (!existsSync(dir)) return null;
  const names = readdirSync(dir).filter((n) => n.endsWith('.go'));
  return names.map((n) => ({ name: `${path}/${n}`, text: readFileSync(join(dir, n), 'utf8') }));
}

/** Runs a module; gives what it wrote to stderr and its final status. */
async function run(bytes: Uint8Array): Promise<{ output: string; status: number }> {
  let output = '';
  let memory: WebAssembly.Memory | null = null;
  const env = {
    write: (_fd: number, p: number, n: number): void => {
      output += new TextDecoder().decode(new Uint8Array(memory!.buffer, p, n));
    },
  };
  const { instance } = await WebAssembly.instantiate(bytes as BufferSource, { env });
  memory = instance.exports.memory as WebAssembly.Memory;
  memory.grow(16);
  const g = instance.exports as unknown as Record<string, WebAssembly.Global>;
  g.splimit.value = 0x7fffffff;
  g.budget.value = 1n << 60n;
  g.steps.value = 1n << 60n;
  const status = (instance.exports.rt_main as () => number)();
  return { output, status };
}

describe('programs print what real Go prints', () => {
  const programs = readdirSync(join(here, 'run')).filter((n) => n.endsWith('.go'));
  const compiler = new Compiler(miniStd);
  for (const name of programs) {
    for (const mode of ['blocking', 'visible', 'statement'] as const) {
      test(`${name}, ${mode}`, async () => {
        const text = readFileSync(join(here, 'run', name), 'utf8');
        const r = await compiler.compile([{ name, text }]);
        if (!r.ok) throw new Error(r.diagnostics.map((d) => `${d.file}:${d.line}:${d.column}: ${d.message}`).join('\n'));
        const { bytes } = r.compilation.module(mode);
        const expected = readFileSync(join(here, 'run', name.replace('.go', '.out')), 'utf8');
        expect(await run(bytes)).toEqual({ output: expected, status: 0 });
      });
    }
  }
});
