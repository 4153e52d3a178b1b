// Runs programs of lessons on the machine: once as the page does, and in many random schedules, which soon
// finds what an answer must not do. Only the explorer proves; this is for when it is not asked.

import { Compiler, formatDiagnostics, type CompiledProgram, type SourceText } from '../go/compile';
import { stdSource } from '../go/std';
import type { Candidate } from '../machine/candidates';
import { Instance, RunStatus, type Host } from '../machine/instance';
import { Inspector } from '../machine/inspect';
import { EventKind } from '../machine/protocol';
import type { Choice } from '../machine/schedule';
import { Stepper, type StepperOptions } from '../machine/stepper';
import type { FailureKind } from './exercise';

export interface Run {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Why each goroutine that is left waits; empty after a crash, or while one is left that could still wake them. */
  readonly left: readonly string[];
  /** It did not end in as many steps as a lesson's program may take. */
  readonly stopped: boolean;
}

const MAX_SECONDS = 30;
const MAX_RANDOM_TURNS = 3000;
const WORK = 2_000_000n;

const options: StepperOptions = {
  policy: 'go', seed: 1, procs: 1, maxMemory: 512, maxEvents: 1_000_000, maxOutput: 1 << 20, args: ['main'], env: [], stdin: '', decisions: [],
};

/** xorshift32: the same schedules every time. */
function randomNumbers(seed: number): (below: number) => number {
  let x = (seed * 0x9e3779b9) | 1;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
}

/** A program that compiles, ready to be run many times. */
export class Runner {
  private static readonly compiler = new Compiler(stdSource);

  private constructor(
    private readonly fast: CompiledProgram,
    /** The module that stops before every visible operation and watches for data races. */
    readonly visible: () => CompiledProgram,
  ) {}

  /** Compiles; a text is what the compiler said. */
  static async compile(files: readonly SourceText[]): Promise<Runner | string> {
    const result = await Runner.compiler.compile(files);
    if (!result.ok) return formatDiagnostics(result.diagnostics);
    const { compilation } = result;
    return new Runner(compilation.module('blocking', options.maxMemory), () => compilation.module('visible', options.maxMemory, true));
  }

  /** A run at full speed, as `interleave run` does it. */
  async run(): Promise<Run> {
    const out = ['', '', ''];
    const decoder = new TextDecoder();
    const host: Host = {
      write: (fd, bytes) => void (out[fd] += decoder.decode(bytes)),
      read: () => 0,
      event: () => {},
      walltime: () => 0n,
    };
    const instance = await Instance.create(this.fast, host);
    instance.start({ ...options, seed: BigInt(options.seed), pausing: false, realTime: false });
    const end = performance.now() + MAX_SECONDS * 1000;
    let status: RunStatus = RunStatus.slices;
    while (status !== RunStatus.finished && performance.now() < end) status = instance.run(WORK);
    return { exit: instance.exitCode, stdout: out[1], stderr: out[2], left: [], stopped: status !== RunStatus.finished };
  }

  /** So many runs in random schedules. */
  async *random(count: number): AsyncGenerator<Run> {
    const stepper = await Stepper.create(this.visible(), options);
    for (let seed = 1; seed <= count; seed++) {
      const random = randomNumbers(seed);
      stepper.rewindFor({ turn: 0, statement: 0 });
      stepper.truncate();
      // Sometimes goroutines are interrupted often, sometimes hardly ever.
      const staying = random(10);
      let last = -1;
      while (!stepper.finished && stepper.turn < MAX_RANDOM_TURNS) {
        const able = stepper.candidates().filter((c) => !c.waiting);
        if (able.length === 0) {
          if (stepper.advance(stepper.turn + 1, WORK) !== 'arrived') break;
          continue;
        }
        const same = able.find((c) => c.slot >= 0 && c.id === last);
        const c = same !== undefined && random(10) < staying ? same : able[random(able.length)];
        last = c.slot < 0 ? -1 : c.id;
        stepper.choose(choice(c, stepper, random));
        if (stepper.advance(stepper.turn + 1, WORK) === 'work') break;
      }
      yield result(stepper);
    }
  }
}

function choice(c: Candidate, stepper: Stepper, random: (below: number) => number): Choice {
  if (c.slot < 0) return { goroutine: null, case: -1, partner: null, timer: stepper.timerName(c) };
  const ready = c.kind === EventKind.select ? c.cases.flatMap((k, i) => (k.ready ? [i] : [])) : [];
  const name = stepper.recording.goroutines.get(c.id)?.name ?? 'main';
  return { goroutine: name, case: ready.length > 0 ? ready[random(ready.length)] : -1, partner: null, timer: '' };
}

function result(stepper: Stepper): Run {
  const { instance, recording } = stepper;
  const inspector = new Inspector(instance.memory, recording.goroutines, recording.kinds);
  const text = (fd: number): string => recording.output(0).filter((c) => c.fd === fd).map((c) => c.text).join('');
  const others = inspector.descriptors().map((d) => inspector.describe(d)).filter((g) => g.name !== 'main');
  const left = others.every((g) => g.status === 'waiting') ? others.map((g) => g.waitReason) : [];
  const exit = stepper.finished ? instance.exitCode : 0;
  return { exit, stdout: text(1), stderr: text(2), left: exit === 0 ? left : [], stopped: !stepper.finished };
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
