// A session: one program opened to be run, stepped, steered and taken back, as protocol.ts promises. It
// puts pauses into what stepper.ts does all at once, so that the thread it runs on stays responsive, and
// makes words and plain data of what the machine's memory holds.

import { Compiler, testProgram, type StdSource } from '../go/compile';
import type { Expr } from '../go/syntax';
import { narrate, type Names } from './narrate';
import { EvaluationError, Evaluator, parseWatch, type Operand } from './evaluate';
import { Inspector } from './inspect';
import { movesOf } from './moves';
import { orderOf } from './order';
import type {
  EventColumns, FrameInfo, GoroutineInfo, GoroutineName, MachineState, News, OpenResult, Order, Outcome, OutputChunk, Place, Position, Progress, Recorded,
  RunInfo, RunOptions, SchedulerInfo, SearchResult, Session, SourceFile, ValueInfo, VariableInfo, Waiting, Wanted, Watched,
} from './protocol';
import { formatSchedule, parseMove, parseSchedule, type Schedule } from './schedule';
import { schedulerOf } from './scheduler';
import { changeTest, lineTest, nothingFound, searchBackward, searchForward, type Searcher, type Test } from './search';
import { Stepper, type StepperOptions } from './stepper';
import { explainWaiting } from './waiting';

/** Safepoints between two turns of the event loop, and how long they should take. */
const FIRST_WORK = 300_000n;
const PAUSE_AFTER = 8;
const PROGRESS_EVERY = 100;
/** Goroutines that are asked for the value of a watch whose names the shown one does not know. */
const MAX_ASKED = 64;

export interface OpenOptions extends RunOptions {
  /** Steps by statement are possible (the default), or only turns: faster. */
  readonly granularity?: 'statement' | 'visible';
  /** Data races are looked for. */
  readonly race?: boolean;
  /** Gives the event loop of the thread a turn. */
  readonly pause?: () => Promise<void>;
}

const DEFAULTS = { maxMemory: 512, maxEvents: 1_000_000, maxOutput: 16 << 20, maxWork: 5000 };

/** Starts a run that repeats what another has recorded, in a module that looks for data races. */
type Again = (recorded: Stepper) => Promise<Stepper>;

/** A turn of the event loop that also lets messages in; setTimeout would wait 4 ms. */
function pauseByMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Compiles programs and opens sessions on them. One for each worker: it keeps the library compiled. */
export class SessionFactory {
  readonly compiler: Compiler;

  constructor(std: StdSource) {
    this.compiler = new Compiler(std);
  }

  async open(files: readonly SourceFile[], options: OpenOptions = {}): Promise<{ result: OpenResult; session: MachineSession | null }> {
    const program = options.tests === undefined ? files : testProgram(files);
    if (program === null) return { result: { ok: false, diagnostics: [{ file: files[0]?.name ?? 'main.go', line: 1, column: 1, message: 'no test files', severity: 'error' }] }, session: null };
    const compiled = await this.compiler.compile(program);
    if (!compiled.ok) return { result: { ok: false, diagnostics: compiled.diagnostics }, session: null };
    const parsed = parseSchedule(options.schedule ?? '');
    const schedule = 'error' in parsed ? null : parsed;
    const setup: StepperOptions = {
      policy: options.policy ?? schedule?.policy ?? 'go',
      seed: options.seed ?? schedule?.seed ?? 1,
      procs: options.procs ?? schedule?.procs ?? 1,
      maxMemory: options.maxMemory ?? DEFAULTS.maxMemory,
      maxEvents: options.maxEvents ?? DEFAULTS.maxEvents,
      maxOutput: options.maxOutput ?? DEFAULTS.maxOutput,
      args: options.tests === undefined ? ['main', ...(options.args ?? [])] : ['main.test', '-test.v', `-test.run=${options.tests}`],
      env: options.env ?? [],
      stdin: options.stdin === undefined ? '' : options.stdin,
      decisions: schedule?.decisions ?? [],
    };
    const { compilation } = compiled;
    const stepper = await Stepper.create(compilation.module(options.granularity ?? 'statement', setup.maxMemory, options.race ?? false), setup);
    const again: Again = (s) => Stepper.create(compilation.module('visible', setup.maxMemory, true), { ...setup, stdin: s.input.text, decisions: s.schedule });
    const session = new MachineSession(stepper, files.map((f) => f.name), schedule ?? undefined, options, again);
    const scheduleNote = 'error' in parsed ? parsed.error : '';
    return { result: { ok: true, info: session.info, state: await session.state(), scheduleNote }, session };
  }
}

export class MachineSession implements Session {
  readonly inspector: Inspector;
  readonly info: RunInfo;
  private readonly evaluator: Evaluator;
  private stopping = false;
  private readonly pause: () => Promise<void>;
  private readonly names: Names;
  private readonly head: Omit<Schedule, 'decisions'>;
  private limitReached: Outcome | null = null;
  /** How the recorded run ended, once its end has been seen. */
  private end: Outcome | null = null;
  private readonly maxWork: bigint;

  constructor(
    readonly stepper: Stepper,
    files: readonly string[],
    schedule: Schedule | undefined,
    options: OpenOptions,
    private readonly again: Again,
  ) {
    this.pause = options.pause ?? pauseByMessage;
    this.maxWork = BigInt(options.maxWork ?? DEFAULTS.maxWork) * 1_000_000n;
    const { memory } = stepper.instance;
    const { recording } = stepper;
    this.inspector = new Inspector(memory, recording.goroutines, recording.kinds);
    this.evaluator = new Evaluator(memory, this.inspector.values);
    recording.onNewObject = (number) => this.inspector.learn(number, stepper.instance.registers.g.value as number);
    this.info = { places: memory.debug.positions, waitReasons: this.inspector.waitReasons(), files };
    this.head = {
      policy: options.policy ?? schedule?.policy ?? 'go',
      seed: options.seed ?? schedule?.seed ?? 1,
      procs: options.procs ?? schedule?.procs ?? 1,
    };
    this.names = {
      goroutine: (id) => recording.goroutines.get(id)?.label ?? `goroutine ${id}`,
      object: (number) => this.inspector.label(number),
      line: (place) => (place < 0 ? '' : `line ${memory.debug.positions[place]?.line ?? 0}`),
      waitReason: (reason) => this.info.waitReasons[reason] ?? '',
    };
  }

  // ---------------------------------------------------------------- moving

  async runToEnd(onProgress?: (p: Progress) => void): Promise<MachineState> {
    const { stepper } = this;
    if (stepper.recordedEnd) return this.goTo({ turn: stepper.recordedTurns, statement: 0 });
    stepper.rewindFor({ turn: stepper.recordedTurns, statement: 0 });
    await this.advance(Number.MAX_SAFE_INTEGER, onProgress);
    return this.state();
  }

  async goTo(position: Position): Promise<MachineState> {
    const { stepper } = this;
    const turn = Math.max(0, Math.floor(position.turn));
    const statement = Math.max(0, Math.floor(position.statement));
    stepper.rewindFor({ turn, statement });
    if (await this.advance(turn)) await this.statements(statement);
    return this.state();
  }

  stepForward(): Promise<MachineState> {
    return this.goTo({ turn: this.stepper.turn + 1, statement: 0 });
  }

  stepBack(): Promise<MachineState> {
    const { turn, statement } = this.stepper;
    return this.goTo({ turn: statement > 0 ? turn : turn - 1, statement: 0 });
  }

  async statementForward(): Promise<MachineState> {
    const { stepper } = this;
    this.stopping = false;
    while (stepper.oneStatement(FIRST_WORK) === 'work') {
      await this.pause();
      if (this.stopping) break;
    }
    return this.state();
  }

  async statementBack(): Promise<MachineState> {
    const { turn, statement } = this.stepper;
    if (statement > 1) return this.goTo({ turn, statement: statement - 1 });
    for (let t = turn - 1; t >= 0; t--) {
      await this.goTo({ turn: t, statement: 0 });
      const n = this.stepper.countStatements();
      this.stepper.reset();
      if (n > 0) return this.goTo({ turn: t, statement: n });
    }
    return this.goTo({ turn: 0, statement: 0 });
  }

  async search(direction: 1 | -1, wanted: Wanted): Promise<SearchResult> {
    const { stepper } = this;
    const from: Position = { turn: stepper.turn, statement: stepper.statement };
    const searcher: Searcher = { stepper, pause: () => this.pause().then(() => !this.stopping) };
    this.stopping = false;
    let test: Test;
    try {
      test = this.testFor(wanted);
    } catch (e) {
      if (e instanceof EvaluationError) return { state: await this.state(), found: false, note: e.message };
      throw e;
    }
    const { how, at } =
      'lines' in wanted && direction === 1 ? await searchForward(searcher, from, test) : await searchBackward(searcher, from, test);
    const state = await this.goTo(at);
    return { state, found: how === 'found', note: how === 'found' ? '' : how === 'stopped' ? 'The search was stopped.' : nothingFound(wanted, direction) };
  }

  private testFor(wanted: Wanted): Test {
    const { stepper, inspector, evaluator } = this;
    if ('lines' in wanted) {
      const lines = wanted.lines.map((l) => ({ ...l, condition: l.condition.trim() === '' ? null : parseWatch(l.condition) }));
      return lineTest(lines, stepper, inspector, evaluator);
    }
    const x = parseWatch(wanted.changes);
    const descriptor = inspector.find(wanted.goroutine)?.address ?? 0;
    const now = evaluator.evaluate(x, inspector.scope(descriptor));
    return changeTest(x, wanted.goroutine, now, inspector, stepper, evaluator);
  }

  async evaluate(goroutine: number, expressions: readonly string[]): Promise<readonly Watched[]> {
    const own = this.inspector.find(goroutine)?.address ?? 0;
    return expressions.map((text) => orProblem(() => this.watched(parseWatch(text), own, goroutine)));
  }

  private watched(x: Expr, own: number, goroutine: number): Watched {
    const seen = (descriptor: number, id: number): Watched =>
      orProblem(() => ({ value: this.operandInfo(this.evaluator.evaluate(x, this.inspector.scope(descriptor))), goroutine: id }));
    const here = seen(own, goroutine);
    if (!('problem' in here) || !here.problem.endsWith(' is not known here')) return here;
    // A name of another goroutine's: the first that knows it.
    for (const d of this.inspector.descriptors().slice(0, MAX_ASKED)) {
      const there = seen(d.address, d.id);
      if ('value' in there) return there;
    }
    return here;
  }

  private operandInfo(v: Operand): ValueInfo {
    if (v.in === 'memory') return this.inspector.value(v.stored);
    const type = this.evaluator.typeOf(v)?.name ?? (v.in === 'int' ? 'int' : v.in === 'float' ? 'float64' : v.in === 'nil' ? '' : v.in);
    return { text: this.evaluator.text(v), type, address: 0, typeIndex: -1, children: 0, object: 0 };
  }

  async explain(goroutine: number): Promise<Waiting | null> {
    const goroutines = this.goroutines();
    const g = goroutines.find((x) => x.id === goroutine);
    return g === undefined ? null : explainWaiting(g, goroutines, this.inspector.objects(goroutines), this.inspector);
  }

  async order(): Promise<Order> {
    this.stopping = false;
    return orderOf(await this.again(this.stepper), this.stepper.recordedTurns, () => this.pause().then(() => !this.stopping));
  }

  async scheduler(): Promise<SchedulerInfo> {
    return schedulerOf(this.stepper.instance.memory, this.inspector, this.head.policy);
  }

  async choose(move: string): Promise<MachineState> {
    const choice = parseMove(move);
    if (choice === null) throw new Error(`'${move}' is no move`);
    this.limitReached = null;
    this.end = null;
    this.stepper.choose(choice);
    return this.stepForward();
  }

  /** Advances in pieces; false when it did not get there. */
  private async advance(target: number, onProgress?: (p: Progress) => void): Promise<boolean> {
    const { stepper } = this;
    this.stopping = false;
    let work = FIRST_WORK;
    let done = 0n;
    let told = performance.now();
    const tell = (): void => onProgress?.({ turns: stepper.turn, events: stepper.recording.events.length, time: stepper.time });
    for (;;) {
      const start = performance.now();
      const reached = stepper.advance(target, work);
      if (reached === 'output') {
        this.limitReached = { kind: 'limit', exitCode: -1, message: 'stopped: the program has written more output than is kept' };
      }
      if (reached === 'input') {
        // What has been printed up to here is what the person who types has to see.
        tell();
        await this.moreInput();
        if (this.stopping) return false;
        continue;
      }
      if (reached !== 'work') return reached === 'arrived';
      done += work;
      if (done > this.maxWork) {
        this.limitReached = { kind: 'limit', exitCode: -1, message: `stopped: no end after ${(this.maxWork / 1_000_000n).toLocaleString('en')} million loop turns` };
        return false;
      }
      const now = performance.now();
      const took = now - start;
      if (took < PAUSE_AFTER / 2) work *= 2n;
      else if (took > PAUSE_AFTER && work > 10_000n) work /= 2n;
      if (onProgress !== undefined && now - told > PROGRESS_EVERY) {
        told = now;
        tell();
      }
      await this.pause();
      if (this.stopping) return false;
    }
  }

  private async statements(statement: number): Promise<boolean> {
    const { stepper } = this;
    this.stopping = false;
    while (stepper.advanceStatements(statement, FIRST_WORK) === 'work') {
      await this.pause();
      if (this.stopping) return false;
    }
    return true;
  }

  // ---------------------------------------------------------------- input and the end

  private inputArrived: (() => void) | null = null;

  private moreInput(): Promise<void> {
    return new Promise((resolve) => {
      this.inputArrived = resolve;
    });
  }

  private wakeInput(): void {
    const resolve = this.inputArrived;
    this.inputArrived = null;
    resolve?.();
  }

  async input(text: string | null): Promise<void> {
    if (text === null) this.stepper.input.end();
    else this.stepper.input.add(text);
    this.wakeInput();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeInput();
  }

  async close(): Promise<void> {
    await this.stop();
  }

  /** How the run ended, if the machine stands at its end. */
  private outcome(): Outcome | null {
    const { stepper } = this;
    if (!stepper.finished) return this.limitReached;
    return (this.end ??= this.ending());
  }

  private ending(): Outcome {
    const { stepper } = this;
    const exitCode = stepper.instance.exitCode;
    const message = firstReportLine(stepper.recording.output(0));
    if (exitCode === 2 && message.startsWith('panic:')) return { kind: 'panic', exitCode, message };
    if (exitCode === 2 && / - deadlock!$/.test(message)) return { kind: 'deadlock', exitCode, message };
    if (exitCode === 2 && message !== '') return { kind: 'fatal', exitCode, message };
    return { kind: 'exit', exitCode, message: '' };
  }

  // ---------------------------------------------------------------- telling

  async state(): Promise<MachineState> {
    const { stepper, inspector } = this;
    const { turn, statement, recording } = stepper;
    const goroutines = this.goroutines();
    const objects = inspector.objects(goroutines);
    const { moves, blocked } = stepper.finished || stepper.midTurn ? { moves: [], blocked: [] } : movesOf(stepper.candidates(), inspector, goroutines, recording.goroutines);
    return {
      position: { turn, statement },
      time: stepper.time,
      events: recording.events.firstOf(turn),
      output: recording.outputUpTo(turn),
      goroutines,
      objects,
      current: inspector.idOf(stepper.runningDescriptor),
      moves,
      blocked,
      narration: turn === 0 ? '' : this.sentence(turn - 1),
      outcome: this.outcome(),
    };
  }

  private goroutines(): GoroutineInfo[] {
    const { stepper, inspector } = this;
    const living = inspector.descriptors().map((d) => inspector.describe(d));
    // Who was running when the program ended has ended with it.
    return stepper.finished ? living.map((g) => (g.status === 'running' ? { ...g, status: 'dead' as const } : g)) : living;
  }

  private sentence(turn: number): string {
    const { events } = this.stepper.recording;
    const rows = [];
    for (let i = events.firstOf(turn); i < events.length && rows.length < 200; i++) {
      const row = events.row(i);
      if (row.turn !== turn) break;
      rows.push(row);
    }
    return narrate(rows, this.names);
  }

  async schedule(): Promise<string> {
    return formatSchedule({ ...this.head, decisions: this.stepper.schedule });
  }

  async recorded(): Promise<Recorded> {
    const { stepper } = this;
    const { events } = stepper.recording;
    return {
      turns: stepper.recordedTurns,
      events: events.length,
      time: events.length === 0 ? 0 : events.row(events.length - 1).time,
      outcome: stepper.recordedEnd ? (this.end ?? this.outcome()) : this.limitReached,
      truncated: events.truncated,
      scheduleNote: stepper.scheduleNote,
    };
  }

  async news(events: number, output: number, identities: number): Promise<News> {
    const recorded = await this.recorded();
    return {
      recorded,
      schedule: await this.schedule(),
      events: recorded.events > events ? await this.events(events, recorded.events) : null,
      output: await this.output(output),
      identities: await this.identities(identities),
    };
  }

  async events(from: number, to: number): Promise<EventColumns> {
    return this.stepper.recording.events.slice(from, to);
  }

  async output(from: number): Promise<readonly OutputChunk[]> {
    return this.stepper.recording.output(from);
  }

  async identities(from: number): Promise<readonly GoroutineName[]> {
    return this.stepper.recording.goroutines.all.slice(from).map((g) => ({
      id: g.id,
      name: g.name,
      label: g.label,
      creator: g.creator,
      site: this.info.places[g.site] ?? null,
    }));
  }

  async stack(goroutine: number): Promise<readonly FrameInfo[]> {
    const d = this.inspector.find(goroutine);
    return d === undefined ? [] : this.inspector.stack(d);
  }

  async expand(address: number, typeIndex: number): Promise<readonly VariableInfo[]> {
    if (address <= 0 || typeIndex < 0 || typeIndex >= this.stepper.instance.memory.debug.types.length) return [];
    return this.inspector.values
      .parts({ address, type: typeIndex })
      .map((p) => ({ name: p.name, optimisedOut: false, value: this.inspector.value(p) }));
  }

  async narrate(from: number, to: number): Promise<readonly string[]> {
    const last = Math.min(to, this.stepper.recordedTurns);
    const list: string[] = [];
    for (let t = Math.max(0, from); t < last; t++) list.push(this.sentence(t));
    return list;
  }

  /** A place by its index, for those who print events. */
  place(index: number): Place | undefined {
    return this.info.places[index];
  }
}

/** What is watched, or why it has no value. */
function orProblem(watch: () => Watched): Watched {
  try {
    return watch();
  } catch (e) {
    if (e instanceof EvaluationError) return { problem: e.message };
    throw e;
  }
}

const reportStart = /^(?:panic: |fatal error: |runtime: goroutine stack exceeds)/;

function firstReportLine(chunks: readonly OutputChunk[]): string {
  const text = chunks.filter((c) => c.fd === 2).map((c) => c.text).join('');
  const lines = text.split('\n').filter((l) => reportStart.test(l));
  return lines.find((l) => l.startsWith('fatal error: ') || l.startsWith('panic: ')) ?? lines[0] ?? '';
}
