// Runs a whole program at full speed and gives what it wrote: for tests, conformance and benchmarks.

import type { CompiledProgram } from '../go/compile';
import { Instance, RunStatus, type Host, type StartOptions } from './instance';

export interface BatchOptions extends Partial<StartOptions> {
  readonly stdin?: string;
  /** Stops after so many safepoints; default 20 billion. */
  readonly maxWork?: bigint;
  /** Bytes of output after which the program is stopped; default 64 MiB. */
  readonly maxOutput?: number;
}

export interface BatchResult {
  readonly stdout: string;
  readonly stderr: string;
  /** Both together, in the order of writing. */
  readonly output: string;
  /** 124 when it was stopped at a limit. */
  readonly exit: number;
}

const WORK = 10_000_000n;

/** A host whose input is given and whose output is kept. */
export class BufferHost implements Host {
  private readonly input: Uint8Array;
  private readonly out: { readonly fd: number; readonly bytes: Uint8Array }[] = [];
  written = 0;

  constructor(stdin: string) {
    this.input = new TextEncoder().encode(stdin);
  }

  write(fd: number, bytes: Uint8Array): void {
    this.written += bytes.length;
    this.out.push({ fd, bytes: bytes.slice() });
  }

  read(offset: number, to: Uint8Array): number {
    const n = Math.min(to.length, this.input.length - offset);
    to.set(this.input.subarray(offset, offset + n));
    return n;
  }

  event(): void {}

  walltime(): bigint {
    return 0n;
  }

  /** What was written to a file descriptor, or to both. */
  text(fd?: 1 | 2): string {
    const pieces = this.out.filter((o) => fd === undefined || o.fd === fd).map((o) => o.bytes);
    const all = new Uint8Array(pieces.reduce((n, p) => n + p.length, 0));
    let at = 0;
    for (const p of pieces) {
      all.set(p, at);
      at += p.length;
    }
    return new TextDecoder().decode(all);
  }
}

/** Runs a module from start to end. */
export async function runProgram(program: CompiledProgram, options: BatchOptions = {}): Promise<BatchResult> {
  const host = new BufferHost(options.stdin ?? '');
  const instance = await Instance.create(program, host);
  instance.start({
    policy: 'go',
    seed: 1n,
    procs: 1,
    maxMemory: 512,
    pausing: false,
    realTime: false,
    args: ['program'],
    env: [],
    ...options,
  });
  const maxOutput = options.maxOutput ?? 64 << 20;
  let left = options.maxWork ?? 20_000_000_000n;
  let exit = 124;
  while (left > 0n && host.written < maxOutput) {
    if (instance.run(WORK) === RunStatus.finished) {
      exit = instance.exitCode;
      break;
    }
    left -= WORK;
  }
  return { stdout: host.text(1), stderr: host.text(2), output: host.text(), exit };
}
