// `interleave run`: compiles a program and runs it with this process's input and output.

import { readSync, writeSync } from 'node:fs';
import { Compiler, formatDiagnostics } from '../go/compile';
import { stdSource } from '../go/std';
import { Instance, RunStatus, type Host } from '../machine/instance';
import { SessionFactory, type OpenOptions } from '../machine/session';
import { readProgram, standardInput } from './sources';
import { parseFlags, policyName, UsageError, wholeNumber } from './usage';

const help = `usage: interleave run [FLAGS] FILE|DIRECTORY [-- ARGUMENTS]

  --seed N          what decides all that Go leaves to chance (1)
  --policy P        go, round-robin, random or pct (go)
  --procs N         GOMAXPROCS (1)
  --schedule S      decisions that differ from the policy's, as shared or printed by explore
  --race            reports data races as Go does; exit code 66 when there were any
  --real-time       sleeps for real; without it time moves when nothing can run
  --max-memory MiB  (512)
  --timeout S       ends the program after so many seconds, with exit code 124

Exit: the program's own; 2 after a panic or fatal error; 1 when it does not compile.
`;

const flagTypes = {
  seed: 'string',
  policy: 'string',
  procs: 'string',
  schedule: 'string',
  race: 'boolean',
  'real-time': 'boolean',
  'max-memory': 'string',
  timeout: 'string',
} as const;

/** Safepoints between two looks at the clock: some milliseconds' worth. */
const WORK = 2_000_000n;

export async function run(args: readonly string[]): Promise<number> {
  const { flags, files, rest } = parseFlags(args, flagTypes, help);
  const policy = policyName(flags.policy) ?? 'go';
  const maxMemory = wholeNumber('max-memory', flags['max-memory'], 512, 4);
  const timeout = flags.timeout === undefined ? Infinity : Number(flags.timeout) * 1000;
  if (Number.isNaN(timeout)) throw new UsageError(`--timeout wants seconds, not '${flags.timeout}'`);
  if (flags.schedule !== undefined) {
    if (flags['real-time'] === true) throw new UsageError('--schedule and --real-time exclude each other: a schedule is followed in virtual time');
    return runSchedule(files, rest, flags.schedule, { ...headOf(flags), maxMemory, timeout, race: flags.race ?? false });
  }
  const result = await new Compiler(stdSource).compile(readProgram(files));
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    return 1;
  }
  const io = new ProcessHost();
  const instance = await Instance.create(result.compilation.module('blocking', maxMemory, flags.race ?? false), io);
  instance.start({
    policy,
    seed: BigInt(wholeNumber('seed', flags.seed, 1)),
    procs: wholeNumber('procs', flags.procs, 1, 1),
    maxMemory,
    pausing: false,
    realTime: flags['real-time'] ?? false,
    args: [files[0].replace(/^.*\//, '').replace(/\.go$/, ''), ...rest],
    env: Object.entries(process.env).map(([k, v]) => `${k}=${v}`),
  });
  const end = performance.now() + timeout;
  for (;;) {
    const status = instance.run(WORK);
    if (status === RunStatus.finished) break;
    if (status === RunStatus.outside) io.flush();
    if (status === RunStatus.outside && !(await waitOutside(instance, end))) {
      io.flush();
      return 130;
    }
    if (performance.now() > end) {
      io.flush();
      process.stderr.write(`interleave: stopped after ${flags.timeout} s\n`);
      return 124;
    }
  }
  io.flush();
  return instance.exitCode;
}

/** What the flags say of the policy, where they do: it comes before what the schedule says. */
function headOf(flags: { readonly seed?: string; readonly policy?: string; readonly procs?: string }): Pick<OpenOptions, 'policy' | 'seed' | 'procs'> {
  const policy = policyName(flags.policy);
  return {
    ...(policy === undefined ? {} : { policy }),
    ...(flags.seed === undefined ? {} : { seed: wholeNumber('seed', flags.seed, 1) }),
    ...(flags.procs === undefined ? {} : { procs: wholeNumber('procs', flags.procs, 1, 1) }),
  };
}

interface ScheduledRun extends Pick<OpenOptions, 'policy' | 'seed' | 'procs'> {
  readonly maxMemory: number;
  readonly timeout: number;
  readonly race: boolean;
}

/** Runs by a schedule: goroutines stop where decisions are made. Output comes at the end. */
async function runSchedule(files: readonly string[], args: readonly string[], schedule: string, { timeout, ...options }: ScheduledRun): Promise<number> {
  const { result, session } = await new SessionFactory(stdSource).open(readProgram(files), {
    ...options,
    schedule,
    args,
    maxEvents: 0,
    granularity: 'visible',
    stdin: standardInput(),
    env: Object.entries(process.env).map(([k, v]) => `${k}=${v}`),
  });
  if (!result.ok) {
    process.stderr.write(formatDiagnostics(result.diagnostics));
    return 1;
  }
  if (result.scheduleNote !== '') throw new UsageError(result.scheduleNote);
  const timer = timeout === Infinity ? undefined : setTimeout(() => void session!.stop(), timeout);
  const state = await session!.runToEnd();
  clearTimeout(timer);
  for (const chunk of await session!.output(0)) writeSync(chunk.fd, chunk.text);
  const { scheduleNote } = session!.stepper;
  if (scheduleNote !== '') process.stderr.write(`interleave: ${scheduleNote}\n`);
  return state.outcome?.exitCode ?? 124;
}

/**
 * Sleeps until the run time's next timer or, where there is none, until a signal comes (input is read
 * synchronously). False: the program does not handle the signal and is over.
 */
async function waitOutside(instance: Instance, end: number): Promise<boolean> {
  const { memory } = instance;
  const wakeAt = memory.find('runtime.wakeAt') === null ? 0 : memory.int(memory.at('runtime.wakeAt'));
  const wait = wakeAt === 0 ? end - performance.now() : (wakeAt - memory.int(memory.at('runtime.clock.now'))) / 1e6;
  let wake: NodeJS.Timeout | undefined;
  const signal = await new Promise<number>((resolve) => {
    wake = setTimeout(() => resolve(0), Math.max(0, Math.min(wait, 2 ** 31 - 1)));
    process.once('SIGINT', () => resolve(2));
    process.once('SIGTERM', () => resolve(15));
  });
  clearTimeout(wake);
  process.removeAllListeners('SIGINT');
  process.removeAllListeners('SIGTERM');
  return signal === 0 || instance.signal(signal);
}

/** This process's standard streams. Output is collected and written in large pieces. */
class ProcessHost implements Host {
  private pieces: Uint8Array[] = [];
  private size = 0;
  private fd = 0;
  private input: Uint8Array = new Uint8Array(0);
  private inputLength = 0;
  private ended = false;

  write(fd: number, bytes: Uint8Array): void {
    if (fd !== this.fd) this.flush();
    this.fd = fd;
    this.pieces.push(bytes.slice());
    this.size += bytes.length;
    if (this.size > 1 << 16) this.flush();
  }

  flush(): void {
    for (const piece of this.pieces) {
      let done = 0;
      while (done < piece.length) {
        try {
          done += writeSync(this.fd, piece, done);
        } catch (e) {
          const { code } = e as NodeJS.ErrnoException;
          if (code === 'EPIPE') process.exit(141);
          if (code !== 'EAGAIN') throw e;
        }
      }
    }
    this.pieces = [];
    this.size = 0;
  }

  read(offset: number, to: Uint8Array): number {
    if (offset >= this.inputLength && !this.ended) this.fill();
    const n = Math.min(to.length, this.inputLength - offset);
    to.set(this.input.subarray(offset, offset + n));
    return n;
  }

  /** Reads more; what was read before is no longer needed, but kept so that offsets stay valid. */
  private fill(): void {
    this.flush();
    const chunk = new Uint8Array(1 << 16);
    let n = 0;
    for (;;) {
      try {
        n = readSync(0, chunk, 0, chunk.length, null);
        break;
      } catch (e) {
        const { code } = e as NodeJS.ErrnoException;
        if (code === 'EOF') break;
        if (code !== 'EAGAIN') throw e;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      }
    }
    if (n === 0) this.ended = true;
    if (this.inputLength + n > this.input.length) {
      const larger = new Uint8Array(Math.max(2 * this.input.length, this.inputLength + n));
      larger.set(this.input.subarray(0, this.inputLength));
      this.input = larger;
    }
    this.input.set(chunk.subarray(0, n), this.inputLength);
    this.inputLength += n;
  }

  event(): void {}

  walltime(): bigint {
    return BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6));
  }
}
