// A run that can be gone through in both directions: turns and statements, snapshots to go back to, and
// decisions that differ from the policy's. All synchronous; session.ts puts the pauses in between.
//
// Going back is restoring the latest snapshot before the wanted position and executing forward from there, which
// leads to the very same state because a run is a function of program, input and decisions.

import type { CompiledProgram } from '../go/compile';
import { CANDIDATE_BUFFER, readCandidates, type Candidate } from './candidates';
import { Instance, RunStatus } from './instance';
import { EventKind, type PolicyName, type Position } from './protocol';
import { Input, Recording, type EventObserver, type RecordingLimits } from './recording';
import { formatMove, type Choice, type Decision } from './schedule';
import { Snapshotter, type Snapshot } from './snapshot';
import { hashState } from './statehash';

export interface StepperOptions extends RecordingLimits {
  readonly policy: PolicyName;
  readonly seed: number;
  readonly procs: number;
  readonly maxMemory: number;
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly stdin: string | null;
  readonly decisions: readonly Decision[];
}

const SCRATCH = 1 << 16;
const UNLIMITED = 1n << 62n;
/** Safepoints between two looks at what has happened. */
const SLICE = 100_000n;
/** Snapshots are this many turns apart to begin with, and thinned out beyond so many or so many bytes. */
const SPACING = 64;
const MAX_SNAPSHOTS = 400;
const MAX_SNAPSHOT_BYTES = 128 << 20;

interface Stop {
  readonly turn: number;
  readonly snapshot: Snapshot;
}

/** Why `advance` returned. */
export type Advance = 'arrived' | 'finished' | 'work' | 'input' | 'output';

export class Stepper {
  readonly recording: Recording;
  private readonly snapshots: Stop[] = [];
  private spacing = SPACING;
  private decisions: Decision[];
  private readonly snapshotter: Snapshotter;
  private readonly at: Record<'turns' | 'stop' | 'given' | 'slot' | 'timer' | 'choice' | 'partner' | 'arrive' | 'now', number>;
  private readonly scratchAt: number;
  /** Where the machine stands. */
  turn = 0;
  statement = 0;
  /** Turns executed for the first time so far; the recorded end. */
  recordedTurns = 0;
  /** The program is over, in the state where the machine stands. */
  finished = false;
  /** The recorded run ends with the program's end. */
  recordedEnd = false;
  /** Why the schedule's next decision could not be followed; '' while all could. */
  scheduleNote = '';

  private constructor(
    readonly instance: Instance,
    readonly input: Input,
    recording: Recording,
    private readonly options: StepperOptions,
  ) {
    this.recording = recording;
    this.decisions = [...options.decisions];
    const { memory } = instance;
    recording.attach(memory);
    memory.view.setInt32(memory.at('runtime.tracing'), 1, true);
    this.scratchAt = instance.allocate(CANDIDATE_BUFFER + SCRATCH);
    memory.useScratch(this.scratchAt + CANDIDATE_BUFFER, SCRATCH);
    this.snapshotter = new Snapshotter(instance, { address: this.scratchAt, size: CANDIDATE_BUFFER + SCRATCH });
    this.at = {
      turns: memory.at('runtime.turns'),
      stop: memory.at('runtime.control.stop'),
      given: memory.at('runtime.decision.given'),
      slot: memory.at('runtime.decision.slot'),
      timer: memory.at('runtime.decision.timer'),
      choice: memory.at('runtime.decision.choice'),
      partner: memory.at('runtime.decision.partner'),
      arrive: memory.at('runtime.decision.arrive'),
      now: memory.at('runtime.clock.now'),
    };
  }

  /** Events tell of memory accesses and their order too, from the start on; only a module that looks for races can. */
  observe(observer: EventObserver): void {
    const { memory } = this.instance;
    memory.view.setInt32(memory.at('runtime.tracing'), 2, true);
    this.recording.observer = observer;
  }

  /** Starts a program compiled with safepoints `statement` (or `visible`) and stands at turn 0. */
  static async create(program: CompiledProgram, options: StepperOptions): Promise<Stepper> {
    const input = new Input(options.stdin);
    const recording = new Recording(input, options);
    const instance = await Instance.create(program, recording);
    instance.start({
      policy: options.policy,
      seed: BigInt(options.seed),
      procs: options.procs,
      maxMemory: options.maxMemory,
      pausing: true,
      realTime: false,
      args: options.args,
      env: options.env,
    });
    const stepper = new Stepper(instance, input, recording, options);
    stepper.begin(0, UNLIMITED);
    stepper.runOn(UNLIMITED);
    stepper.keep();
    return stepper;
  }

  // ---------------------------------------------------------------- the machine

  private setStop(turn: number): void {
    this.instance.memory.view.setBigInt64(this.at.stop, BigInt(turn), true);
  }

  private machineTurns(): number {
    return this.instance.memory.int(this.at.turns);
  }

  get time(): number {
    return this.instance.memory.int(this.at.now);
  }

  /** Runs until rt_run has something to say; keeps the position up to date. */
  private runOn(work: bigint): RunStatus {
    const status = this.instance.run(work);
    const between = status === RunStatus.finished || status === RunStatus.decision;
    const turn = between ? this.machineTurns() : this.machineTurns() - 1;
    const executed = Number(this.stepsGiven - (this.instance.registers.steps.value as bigint));
    this.statement = between ? 0 : turn === this.turn ? this.statement + executed : executed;
    this.turn = turn;
    this.midTurn = !between;
    this.finished = status === RunStatus.finished;
    if (this.turn >= this.recordedTurns) {
      this.recordedTurns = this.turn;
      if (this.finished) this.recordedEnd = true;
    }
    return status;
  }

  private nextDecision(from: number): number {
    for (const d of this.decisions) if (d.turn >= from) return d.turn;
    return Infinity;
  }

  /**
   * Executes turns until `target` are complete, or so many safepoints have been passed.
   */
  advance(target: number, work: bigint): Advance {
    let left = work;
    while (!this.finished) {
      if (this.turn >= target) return 'arrived';
      if (!this.midTurn) this.decide();
      this.begin(Math.min(target, this.nextStop()), UNLIMITED);
      const status = this.runOn(left > SLICE ? SLICE : left);
      left -= SLICE;
      if (status === RunStatus.decision && this.turn >= this.lastSnapshot() + this.spacing) this.keep();
      if (this.recording.tooMuchOutput) return 'output';
      if (status === RunStatus.outside) return 'input';
      if (left <= 0n && this.turn < target && !this.finished) return 'work';
    }
    return this.turn >= target ? 'arrived' : 'finished';
  }

  /**
   * Executes statements of the turn that is next until it is `statement` statements in, its end is reached, or
   * so many safepoints have been passed.
   */
  advanceStatements(statement: number, work: bigint): Advance {
    const { turn } = this;
    let left = work;
    while (!this.finished && this.turn === turn && this.statement < statement) {
      if (!this.midTurn) this.decide();
      this.begin(turn + 1, BigInt(statement - this.statement - 1));
      const status = this.runOn(left > SLICE ? SLICE : left);
      left -= SLICE;
      if (status === RunStatus.outside) return 'input';
      if (left <= 0n && status === RunStatus.slices) return 'work';
    }
    return this.finished ? 'finished' : 'arrived';
  }

  /** One statement on, over the ends of turns: `arrived` before the next one, inside a turn. */
  oneStatement(work: bigint): Advance {
    // A turn may end without another statement; then the next one's first is meant.
    while (!this.finished) {
      const { turn, statement } = this;
      const how = this.advanceStatements(statement + 1, work);
      if (this.recording.tooMuchOutput) return 'output';
      if (how === 'work' || how === 'input') return how;
      if (this.turn === turn && this.statement > statement) return 'arrived';
      if (!this.midTurn && this.turn >= this.lastSnapshot() + this.spacing) this.keep();
    }
    return 'finished';
  }

  /** The descriptor of the goroutine that runs, while the machine stands inside a turn. */
  get runningDescriptor(): number {
    return this.midTurn ? (this.instance.registers.g.value as number) : 0;
  }

  /** The machine stands inside a turn. */
  midTurn = false;
  private stepsGiven = UNLIMITED;

  /** The turn at which the machine must stop for a decision or a snapshot. */
  private nextStop(): number {
    const snapshot = this.lastSnapshot() + this.spacing;
    return Math.min(this.nextDecision(this.turn + 1), snapshot > this.turn ? snapshot : Infinity);
  }

  /** Makes the machine run up to a turn or for so many more statements. */
  private begin(stop: number, steps: bigint): void {
    this.setStop(stop);
    this.stepsGiven = steps;
    this.instance.registers.steps.value = steps;
    this.recording.active = this.turn >= this.recordedTurns && !this.recordedEnd;
  }

  // ---------------------------------------------------------------- decisions

  /** Tells the machine the schedule's decision for this turn; one that cannot be followed ends the schedule. */
  private decide(): void {
    const { turn } = this;
    const d = this.decisions.find((x) => x.turn === turn);
    if (d === undefined) return;
    const problem = this.tell(d.choice);
    if (problem === '') return;
    this.scheduleNote = `the schedule could be followed up to turn ${turn}: ${problem}`;
    this.dropDecisions(turn);
  }

  /** Writes a choice for the turn that is next; gives why it is not possible. */
  private tell(c: Choice): string {
    const { memory } = this.instance;
    const list = this.candidates();
    const write = (at: number, v: number): void => memory.view.setInt32(at, v, true);
    if (c.goroutine === null) {
      const timer = list.find((x) => this.isTimer(x, c.timer));
      if (timer === undefined) return `timer ${c.timer} is not due`;
      write(this.at.slot, -1);
      write(this.at.timer, timer.id);
    } else {
      const chosen = this.candidateNamed(list, c.goroutine);
      if (typeof chosen === 'string') return chosen;
      if (c.case >= 0 && !canChoose(chosen, c)) return `${formatMove(c)} is not possible: that case cannot go on`;
      const partner = c.partner === null ? null : this.recording.goroutines.named(c.partner);
      const partnerSlot = partner === null ? -1 : (list.find((x) => x.id === partner?.id)?.slot ?? -2);
      if (partnerSlot === -2) return `${c.partner ?? ''} is not there`;
      write(this.at.slot, chosen.slot);
      write(this.at.timer, 0);
      write(this.at.choice, c.case);
      write(this.at.partner, partnerSlot);
    }
    write(this.at.arrive, 0);
    write(this.at.given, 1);
    return '';
  }

  /** Whether a candidate is the timer of that name; old texts have its number in the run. */
  private isTimer(x: Candidate, name: string): boolean {
    return x.slot < 0 && (this.timerName(x) === name || `timer${x.id}` === name);
  }

  /** Stable name of a timer that is due. */
  timerName(x: Candidate): string {
    return this.recording.goroutines.timerName(x.maker, x.n);
  }

  private candidateNamed(list: readonly Candidate[], name: string): Candidate | string {
    const identity = this.recording.goroutines.named(name);
    if (identity === undefined) return `there is no goroutine ${name} yet`;
    const found = list.find((x) => x.slot >= 0 && x.id === identity.id);
    if (found === undefined) return `${name} has ended`;
    if (found.waiting) return `${name} waits and cannot go on`;
    return found;
  }

  /** What could happen in the turn that is next. Only between turns. */
  candidates(): Candidate[] {
    return readCandidates(this.instance, this.scratchAt);
  }

  /** Where nobody can run before the next timer: lets time pass. The turn that is next stays the same. */
  settle(): void {
    if (this.finished || this.midTurn) return;
    this.begin(this.turn, UNLIMITED);
    this.runOn(SLICE);
  }

  /** Lets the choice happen now instead of the policy's; what was recorded from here on is dropped. */
  choose(c: Choice): void {
    if (this.midTurn) throw new Error('a choice is possible between two turns only');
    const problem = this.tell(c);
    this.instance.memory.view.setInt32(this.at.given, 0, true);
    if (problem !== '') throw new Error(problem);
    this.truncate();
    this.dropDecisions(this.turn);
    if (!this.isDefault(c)) this.decisions.push({ turn: this.turn, choice: c });
  }

  private isDefault(c: Choice): boolean {
    if (c.case >= 0 || c.partner !== null) return false;
    const next = this.candidates().find((x) => x.next);
    if (next === undefined) return false;
    return c.goroutine === null ? this.isTimer(next, c.timer) : next.slot >= 0 && this.recording.goroutines.get(next.id)?.name === c.goroutine;
  }

  private dropDecisions(from: number): void {
    this.decisions = this.decisions.filter((d) => d.turn < from);
  }

  /** Decisions so far, those beyond the recorded end included. */
  get schedule(): readonly Decision[] {
    return this.decisions;
  }

  // ---------------------------------------------------------------- back

  /** Forgets what was recorded beyond where the machine stands. */
  truncate(): void {
    this.recording.cut(this.turn);
    this.recordedTurns = this.turn;
    this.recordedEnd = this.finished;
    while (this.lastSnapshot() > this.turn) this.snapshots.pop();
  }

  private lastSnapshot(): number {
    return this.snapshots[this.snapshots.length - 1]?.turn ?? -1;
  }

  /** Keeps a snapshot of where the machine stands, between turns. */
  private keep(): void {
    if (this.lastSnapshot() >= this.turn) return;
    this.snapshots.push({ turn: this.turn, snapshot: this.snapshot() });
    const bytes = this.snapshots.reduce((n, s) => n + s.snapshot.ownBytes, 0);
    if (this.snapshots.length > MAX_SNAPSHOTS || bytes > MAX_SNAPSHOT_BYTES) this.thin();
  }

  /** The state without what only says where to stop. */
  private snapshot(): Snapshot {
    const { memory, registers } = this.instance;
    this.setStop(-1);
    const { address, type } = memory.find('runtime.decision')!;
    memory.bytes.fill(0, address, address + memory.type(type).size);
    registers.steps.value = UNLIMITED;
    return this.snapshotter.take();
  }

  /** Drops every other snapshot. The first one stays. */
  private thin(): void {
    const kept = this.snapshots.filter((_, i) => i % 2 === 0);
    this.snapshots.splice(0, this.snapshots.length, ...kept);
    this.spacing *= 2;
  }

  /** Goes to the latest kept state not after the turn. */
  private restoreBefore(turn: number): void {
    let i = this.snapshots.length - 1;
    while (i > 0 && this.snapshots[i].turn > turn) i--;
    const s = this.snapshots[i];
    this.snapshotter.restore(s.snapshot);
    // What a turn that was not finished had recorded is recorded again.
    if (!this.recordedEnd) this.recording.cut(this.recordedTurns);
    this.turn = s.turn;
    this.statement = 0;
    this.finished = false;
    this.midTurn = false;
  }

  /** Goes to the latest kept state that lies before a position, or to the first one; gives its turn. */
  restoreKeptBefore({ turn, statement }: Position): number {
    this.restoreBefore(statement > 0 ? turn : turn - 1);
    return this.turn;
  }

  /** Whether a position lies behind where the machine stands, or so far ahead that a snapshot is nearer. */
  needsRestore({ turn, statement }: Position): boolean {
    if (turn < this.turn || (turn === this.turn && statement < this.statement)) return true;
    const nearest = this.snapshots.filter((s) => s.turn <= turn).at(-1);
    return nearest !== undefined && nearest.turn > this.turn;
  }

  /** Prepares going to a position: after it, `advance` to its turn and then `advanceStatements` lead there. */
  rewindFor(p: Position): void {
    if (this.needsRestore(p)) this.restoreBefore(p.turn);
  }

  /** Goes back to the latest kept state, after countStatements. */
  reset(): void {
    this.restoreBefore(this.turn);
  }

  /** How many statements the turn has, at whose start the machine stands. Executes it. */
  countStatements(): number {
    const { turn } = this;
    this.begin(turn + 1, UNLIMITED);
    this.decide();
    let n = 0;
    do {
      const status = this.instance.run(UNLIMITED);
      n = Number(UNLIMITED - (this.instance.registers.steps.value as bigint));
      if (status === RunStatus.outside) break;
      if (status === RunStatus.finished || status === RunStatus.decision) break;
    } while (n < Number.MAX_SAFE_INTEGER);
    return n;
  }

  /** A hash of the whole state. */
  hash(): string {
    this.instance.registers.steps.value = UNLIMITED;
    return hashState(this.instance, { address: this.scratchAt, size: CANDIDATE_BUFFER + SCRATCH });
  }
}

/** Whether a goroutine can take that case of its select, or give that answer to interleave.Choose. */
function canChoose(chosen: Candidate, { case: k, partner }: Choice): boolean {
  if (chosen.kind === EventKind.choose) return k < chosen.n;
  // A partner that is about to wait makes it ready.
  return partner !== null || (chosen.cases[k]?.ready ?? false);
}
