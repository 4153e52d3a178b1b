// Compiles and runs one test at a time, in a process of its own: a compiler or program that never
// ends is ended by the pool (run-pool.ts), which talks to this by messages.

import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { Compiler, formatDiagnostics, type CompiledProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { runProgram, type BatchResult } from '../machine/batch';

/** What came of a program. */
export type Outcome =
  | ({ readonly kind: 'ran' } & BatchResult)
  | { readonly kind: 'diagnostics'; readonly text: string }
  | { readonly kind: 'crash'; readonly stage: 'compile' | 'load' | 'run'; readonly text: string }
  | { readonly kind: 'timeout'; readonly text: string };

/** Safepoints after which a program counts as hanging. */
const MAX_WORK = 4_000_000_000n;

/** Compiles and runs a program. */
export async function runOne(compiler: Compiler, path: string): Promise<Outcome> {
  let program: CompiledProgram;
  try {
    const result = await compiler.compile([{ name: basename(path), text: readFileSync(path, 'utf8') }]);
    if (!result.ok) return { kind: 'diagnostics', text: formatDiagnostics(result.diagnostics) };
    program = result.compilation.module('blocking');
  } catch (e) {
    return { kind: 'crash', stage: 'compile', text: describe(e) };
  }
  try {
    return { kind: 'ran', ...(await runProgram(program, { maxWork: MAX_WORK, maxOutput: 16 << 20, env: ['PATH=/bin'] })) };
  } catch (e) {
    return { kind: 'crash', stage: e instanceof WebAssembly.CompileError ? 'load' : 'run', text: describe(e) };
  }
}

function describe(e: unknown): string {
  if (!(e instanceof Error)) return String(e);
  const place = (e.stack ?? '').split('\n').find((l) => /^\s+at /.test(l)) ?? '';
  return `${e.name}: ${e.message.split('\n')[0].slice(0, 160)} ${place.trim().replace(/\(.*\/|file:.*\//, '(')}`;
}

/** Serves a pool until it disconnects: a path in, an outcome out. */
export function serve(): void {
  const compiler = new Compiler(stdSource);
  process.on('message', (path: string) => {
    void runOne(compiler, path).then((outcome) => process.send!(outcome));
  });
  process.on('disconnect', () => process.exit(0));
}
