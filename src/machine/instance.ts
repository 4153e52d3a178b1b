// One instantiated module: its imports, its exports, starting it and letting it run. Everything that
// a run depends on is passed in; what it writes goes to the host that is passed in as well.

import type { CompiledProgram } from '../go/compile';
import { formatFloat } from './format-float';
import { MachineMemory } from './memory';
import type { PolicyName } from './protocol';

/** What rt_run returns (src/go/std/runtime/proc.go). */
export const RunStatus = { finished: 0, slices: 1, paused: 2, decision: 3, outside: 4 } as const;
export type RunStatus = (typeof RunStatus)[keyof typeof RunStatus];

const POLICIES: Record<PolicyName | 'external', number> = { go: 0, 'round-robin': 1, random: 2, pct: 3, external: 4 };

/** The world around the machine. */
export interface Host {
  write(fd: number, bytes: Uint8Array): void;
  /** Copies standard input from the offset on into `to`; how many bytes, 0 at the end, -1 none yet. */
  read(offset: number, to: Uint8Array): number;
  event(kind: number, g: number, object: number, peer: number, position: number, aux: number, value: bigint): void;
  /** Nanoseconds since 1970. */
  walltime(): bigint;
}

export interface StartOptions {
  readonly policy: PolicyName | 'external';
  readonly seed: bigint;
  readonly procs: number;
  /** In MiB. */
  readonly maxMemory: number;
  /** Goroutines stop before each visible operation (not in blocking modules). */
  readonly pausing: boolean;
  readonly realTime: boolean;
  /** The program's name first. */
  readonly args: readonly string[];
  readonly env: readonly string[];
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  rt_start(policy: number, seed: bigint, procs: number, maxMemory: bigint, pausing: number, realTime: number): void;
  rt_run(work: bigint): RunStatus;
  rt_alloc(n: number): number;
  rt_args(p: number, n: number): void;
  rt_env(p: number, n: number): void;
  rt_signal?(signal: number): number;
  rt_candidates(buffer: number, size: number): number;
}

/** The module's registers, which are Wasm globals (src/go/ir/README.md). */
export const REGISTERS = ['status', 'sp', 'splimit', 'stackbase', 'top', 'resuming', 'budget', 'steps', 'closure', 'g'] as const;
export type Register = (typeof REGISTERS)[number];

const encoder = new TextEncoder();
const UNLIMITED_STEPS = 1n << 62n;

export class Instance {
  readonly memory: MachineMemory;
  readonly registers: Readonly<Record<Register, WebAssembly.Global>>;
  private readonly exports: Exports;
  private readonly exitCodeAt: number;

  private constructor(instance: WebAssembly.Instance, program: CompiledProgram) {
    this.exports = instance.exports as unknown as Exports;
    this.memory = new MachineMemory(this.exports.memory, program.debug);
    this.registers = instance.exports as unknown as Record<Register, WebAssembly.Global>;
    this.exitCodeAt = this.memory.at('runtime.exitCode');
  }

  /** Compiles and instantiates the module. */
  static async create(program: CompiledProgram, host: Host): Promise<Instance> {
    const module = await WebAssembly.compile(program.bytes as BufferSource);
    return Instance.instantiate(module, program, host);
  }

  /** Instantiates a module compiled before (one module serves many instances). */
  static async instantiate(module: WebAssembly.Module, program: CompiledProgram, host: Host): Promise<Instance> {
    let memory: WebAssembly.Memory | null = null;
    const range = (p: number, n: number): Uint8Array => new Uint8Array(memory!.buffer, p >>> 0, n);
    const env = {
      write: (fd: number, p: number, n: number): void => host.write(fd, range(p, n)),
      read: (offset: bigint, p: number, n: number): number => host.read(Number(offset), range(p, n)),
      event: host.event.bind(host),
      walltime: (): bigint => host.walltime(),
      formatFloat: (v: number, bits: number, p: number): number => {
        const bytes = encoder.encode(formatFloat(v, bits === 32 ? 32 : 64));
        range(p, bytes.length).set(bytes);
        return bytes.length;
      },
    };
    const instance = await WebAssembly.instantiate(module, { env });
    memory = instance.exports.memory as WebAssembly.Memory;
    return new Instance(instance, program);
  }

  start(options: StartOptions): void {
    const { exports } = this;
    const bytes = BigInt(options.maxMemory) << 20n;
    this.registers.steps.value = UNLIMITED_STEPS;
    exports.rt_start(POLICIES[options.policy], options.seed, options.procs, bytes, +options.pausing, +options.realTime);
    exports.rt_args(...this.strings(options.args));
    exports.rt_env(...this.strings(options.env));
  }

  /** Puts texts into memory, each ended by a zero byte. */
  private strings(list: readonly string[]): [number, number] {
    const bytes = encoder.encode(list.map((s) => s + '\0').join(''));
    const p = this.exports.rt_alloc(bytes.length);
    this.memory.write(p, bytes);
    return [p, bytes.length];
  }

  /** Runs for at most so many safepoints. A module that the host has no memory for ends as finished. */
  run(work: bigint): RunStatus {
    try {
      return this.exports.rt_run(work);
    } catch (e) {
      // fatalNoMemory stops the machine by a call of no function, having said why.
      if (e instanceof WebAssembly.RuntimeError && this.exitCode === 2) return RunStatus.finished;
      throw e;
    }
  }

  /** Memory that stays the host's; part of the program's own 512 MiB, so asked for at the start. */
  allocate(bytes: number): number {
    return this.exports.rt_alloc(bytes);
  }

  /** Has the run time list what could happen next (candidates.ts reads it); gives the list's length in bytes. */
  listCandidates(buffer: number, size: number): number {
    return this.exports.rt_candidates(buffer, size);
  }

  /** Sends the program a signal; false when it does not handle it. */
  signal(signal: number): boolean {
    return (this.exports.rt_signal?.(signal) ?? 0) !== 0;
  }

  get exitCode(): number {
    return this.memory.i32(this.exitCodeAt);
  }
}
