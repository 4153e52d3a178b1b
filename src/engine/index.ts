// The engine as a package: compile, run, step and explore Go programs, in Node 20 and in browsers alike.
// Everything is an ES module without side effects; the standard library's source loads as programs import
// it. Nothing here blocks for long: what takes time gives the event loop its turns.
//
//   import { explore, verdict } from 'interleave';
//   const report = await explore(source);
//   console.log(verdict(report));

import { explore as exploreProgram, type ExploreOptions, type OnProgress } from '../explore/explore';
import { verdictSentence, type Report } from '../explore/report';
import { Compiler, formatDiagnostics, type Compilation } from '../go/compile';
import { stdSource } from '../go/std';
import type { Diagnostic, MachineState, Outcome, RunOptions, Session, SourceFile } from '../machine/protocol';
import { SessionFactory } from '../machine/session';

export type { ExploreOptions, OnProgress } from '../explore/explore';
export type { Failure, OutcomeEntry, Report } from '../explore/report';
export type {
  Diagnostic, EventColumns, FrameInfo, GoroutineInfo, MachineState, Move, ObjectInfo, Outcome, OutputChunk, Place, PolicyName, Position, Progress, Recorded,
  RunOptions, Session, SourceFile, VariableInfo,
} from '../machine/protocol';

/** A program: the text of main.go, or its files. */
export type Source = string | readonly SourceFile[];

/** The program does not compile; `diagnostics` say why, in gc's words, and the message lists them. */
export class CompileError extends Error {
  override readonly name = 'CompileError';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(formatDiagnostics(diagnostics).trimEnd());
  }
}

/** How a run ended, and what it wrote. */
export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly outcome: Outcome | null;
  /** The decisions that differ from the policy's: `run` and `open` take them as `schedule`. */
  readonly schedule: string;
}

/** Made when it is first needed: it reads and checks the library once, for all programs. */
let shared: SessionFactory | null = null;
const factory = (): SessionFactory => (shared ??= new SessionFactory(stdSource));

function filesOf(source: Source): readonly SourceFile[] {
  return typeof source === 'string' ? [{ name: 'main.go', text: source }] : source;
}

/** What go build and go vet would say of a program; nothing is run. */
export function check(source: Source): Promise<readonly Diagnostic[]> {
  return factory().compiler.check(filesOf(source));
}

/** A program's WebAssembly, in three granularities of safepoints; a CompileError if it does not compile. */
export async function compile(source: Source, compiler: Compiler = factory().compiler): Promise<Compilation> {
  const compiled = await compiler.compile(filesOf(source));
  if (!compiled.ok) throw new CompileError(compiled.diagnostics);
  return compiled.compilation;
}

/** A program to be stepped, steered and taken back, standing before its first step. */
export async function open(source: Source, options: RunOptions = {}): Promise<Session> {
  const { result, session } = await factory().open(filesOf(source), options);
  if (!result.ok) throw new CompileError(result.diagnostics);
  return session!;
}

/** Runs a program to its end. */
export async function run(source: Source, options: RunOptions = {}): Promise<RunResult> {
  const { result, session } = await factory().open(filesOf(source), { ...options, granularity: 'visible' });
  if (!result.ok) throw new CompileError(result.diagnostics);
  const state: MachineState = await session!.runToEnd();
  const chunks = await session!.output(0);
  const written = (fd: 1 | 2): string => chunks.filter((c) => c.fd === fd).map((c) => c.text).join('');
  const schedule = await session!.schedule();
  await session!.close();
  return { stdout: written(1), stderr: written(2), exitCode: state.outcome?.exitCode ?? -1, outcome: state.outcome, schedule };
}

/** Explores all schedules of a program that are not equivalent, each once. */
export async function explore(source: Source, options: ExploreOptions = {}, onProgress?: OnProgress): Promise<Report> {
  const compilation = await compile(source);
  return exploreProgram(compilation.module('visible', options.maxMemory ?? 512, true), options, onProgress);
}

/** A report's verdict in a sentence that claims no more than what was proved. */
export function verdict(report: Report): string {
  return verdictSentence(report);
}
