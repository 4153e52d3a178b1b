// Runs programs of lessons on the machine: once as the page does, and under many random schedules, which
// finds what an exercise must not do. Only the explorer proves; this says quickly what it will find.

import { Compiler, formatDiagnostics, type SourceText } from '../go/compile';
import { stdSource } from '../go/std';
import { Instance, RunStatus, type Host } from '../machine/instance';
import { Goroutines } from '../machine/goroutines';
import { Inspector } from '../machine/inspect';
import type { PolicyName } from '../machine/protocol';
import type { FailureKind } from './exercise';

export interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Why each goroutine that is left waits; empty after a crash. */
  readonly left: readonly string[];
  readonly stopped: boolean;
}

/** A program that compiles, ready to be run many times. */
export class Runner {
  private constructor(
    private readonly run1: (policy: PolicyName, seed: number) => Promise<Run>,
  ) {}

  private static readonly compiler = new Compiler(stdSource);

  /** Compiles; a text is what the compiler said. */
  static async compile(files: readonly SourceText[], mode: 'blocking' | 'visible'): Promise<Runner | string> {
    const result = await Runner.compiler.compile(files);
    if (!result.ok) return formatDiagnostics(result.diagnostics);
    const program = result.compilation.module(mode, 512);
    const module = await WebAssembly.compile(program.bytes as BufferSource);
    return new Runner(async (policy, seed) => {
      const out = ['', '', ''];
      const decoder = new TextDecoder();
      const host: Host = {
        write: (fd, bytes) => void (out[fd] += decoder.decode(bytes)),
        read: () => 0,
        event: () => {},
        walltime: () => 0n,
      };
      const instance = await Instance.instantiate(module, program, host);
      instance.start({
        policy, seed: BigInt(seed), procs: 1, maxMemory: 512, pausing: mode === 'visible', realTime: false, args: ['main'], env: [],
      });
      let status: RunStatus = RunStatus.slices;
      const end = performance.now() + 20_000;
      while (status !== RunStatus.finished && performance.now() < end) status = instance.run(2_000_000n);
      const inspector = new Inspector(instance.memory, new Goroutines(), new Map());
      const left = inspector.descriptors().map((d) => inspector.describe(d)).filter((g) => g.id !== 1 && g.status === 'waiting').map((g) => g.waitReason);
      return { exit: instance.exitCode, stdout: out[1], stderr: out[2], left: instance.exitCode === 0 ? left : [], stopped: status !== RunStatus.finished };
    });
  }

  run(policy: PolicyName = 'go', seed = 1): Promise<Run> {
    return this.run1(policy, seed);
  }
}

/** How a run failed; null if it did not. */
export function failureOf(run: Run, output: string | null): { kind: FailureKind; message: string } | null {
  const first = run.stderr.split('\n').find((l) => l !== '') ?? '';
  if (run.stopped) return { kind: 'livelock', message: 'does not end' };
  if (/all goroutines are asleep/.test(first)) return { kind: 'deadlock', message: first };
  if (/^panic: property: /.test(first)) return { kind: 'property', message: first.slice('panic: property: '.length) };
  if (/^panic: /.test(first)) return { kind: 'panic', message: first };
  if (run.exit !== 0) return { kind: 'fatal', message: first };
  if (output !== null && run.stdout !== output) return { kind: 'output', message: JSON.stringify(run.stdout) };
  if (run.left.some((why) => why !== 'sleep')) return { kind: 'leak', message: run.left.join(', ') };
  return null;
}
