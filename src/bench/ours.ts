// The measured programs by this project's compiler and machine, in this process.

import { formatDiagnostics, type Compilation, type Compiler } from '../go/compile';
import { BufferHost } from '../machine/batch';
import { Instance, RunStatus } from '../machine/instance';

export interface Own {
  /** Milliseconds, the best of the runs. */
  readonly compile: number;
  readonly run: number;
  /** Bytes of linear memory at the end. */
  readonly memory: number;
  /** Bytes of the module. */
  readonly module: number;
  readonly output: string;
}

/** A program may use this much memory, in MiB: native Go has no limit. */
const MEMORY = 3000;
const SLICE = 50_000_000n;

/** Compiles a program `compiles` times and runs it `runs` times. */
export async function measureOwn(compiler: Compiler, name: string, text: string, compiles: number, runs: number): Promise<Own> {
  let compile = Infinity;
  let compilation: Compilation | null = null;
  for (let i = 0; i < compiles; i++) {
    const start = performance.now();
    const result = await compiler.compile([{ name, text }]);
    if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics));
    result.compilation.module('blocking', MEMORY);
    compile = Math.min(compile, performance.now() - start);
    compilation = result.compilation;
  }
  const program = compilation!.module('blocking', MEMORY);
  const module = await WebAssembly.compile(program.bytes as BufferSource);
  let best = Infinity;
  let memory = 0;
  let output = '';
  for (let i = 0; i < runs; i++) {
    const host = new BufferHost('');
    const start = performance.now();
    const instance = await Instance.instantiate(module, program, host);
    instance.start({ policy: 'go', seed: 1n, procs: 1, maxMemory: MEMORY, pausing: false, realTime: false, args: ['bench'], env: [] });
    while (instance.run(SLICE) !== RunStatus.finished);
    best = Math.min(best, performance.now() - start);
    memory = instance.memory.bytes.length;
    output = host.text(1) + host.text(2);
  }
  return { compile, run: best, memory, module: program.bytes.length, output };
}
