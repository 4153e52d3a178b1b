// From an execution of the explorer to a schedule that anybody can run: the decisions that differ from
// policy `go`, by turn (src/machine/schedule.ts).
//
// The explorer's goroutines all stand before their operations; in a run they get there only when it is
// their turn, and wait in queues. So the run is guided: before each event, whoever takes part is given turns until it
// stands before the operation; a partner is given the turn in which it begins to wait.

import type { CompiledProgram } from '../go/compile';
import type { Candidate } from '../machine/candidates';
import { formatSchedule, type Choice } from '../machine/schedule';
import { Stepper, type StepperOptions } from '../machine/stepper';
import { explainStuck, inspectorOf, type Why } from './explain';
import { Op } from './model';

/** One event, by names. */
export interface NamedEvent {
  /** Stable name; '' when time passes. */
  readonly process: string;
  readonly kind: number;
  /** The select case, the answer of a Choose, -1 for default or none. */
  readonly choice: number;
  readonly partner: string;
  readonly partnerChoice: number;
  /** Of a signal: who gets it. */
  readonly target: string;
  /** The receiver of a rendezvous selects. */
  readonly partnerSelects: boolean;
}

export interface Replayed {
  readonly schedule: string;
  readonly turns: number;
  readonly stdout: string;
  readonly stderr: string;
  /** -1: it did not come to its end. */
  readonly exit: number;
  /** All of those who are to be stuck are, once the events have been followed. */
  readonly stuck: boolean;
  /** '' or why the execution could not be followed. */
  readonly problem: string;
  /** By stable name, why goroutines of `stuck` wait at the end. */
  readonly why: ReadonlyMap<string, Why>;
}

/** Turns that a program may take to its end after the events: it may have none. */
const MAX_MORE_TURNS = 20_000;
/** Safepoints after which a turn is taken to have no end: more than a step may have while exploring. */
const MAX_WORK = 40_000_000n;

/** The problem of a run in which a goroutine goes on and on between two operations: a livelock, as the explorer sees it. */
export const ENDLESS = 'a turn does not end';

/** Lets a run follow the events, and then its policy to the end. The goroutines in `stuck` begin to wait before that. */
export async function replay(
  program: CompiledProgram,
  events: readonly NamedEvent[],
  options: Pick<StepperOptions, 'args' | 'stdin' | 'maxMemory' | 'seed'>,
  stuck: readonly string[] = [],
): Promise<Replayed> {
  const stepper = await Stepper.create(program, {
    policy: 'go', procs: 1, env: [], maxEvents: 100_000, maxOutput: 1 << 22, decisions: [], ...options,
  });
  const inspector = inspectorOf(stepper);
  const guide = new Guide(stepper);
  let problem = '';
  try {
    for (const e of events) {
      if (stepper.finished) break;
      // Whoever is to be seen waiting begins to before all is over.
      if (e.kind === Op.exit) guide.park(stuck);
      guide.follow(e);
    }
    guide.settleNew();
    guide.park(stuck);
  } catch (e) {
    if (!(e instanceof Lost)) throw e;
    problem = e.message;
  }
  const followed = stepper.turn;
  const areStuck = stuck.every((name) => guide.isStuck(name));
  stepper.advance(followed + MAX_MORE_TURNS, MAX_WORK);
  const text = (fd: number): string =>
    stepper.recording.output(0).filter((c) => c.fd === fd).map((c) => c.text).join('');
  return {
    schedule: formatSchedule({ policy: 'go', seed: options.seed, procs: 1, decisions: stepper.schedule }),
    turns: stepper.finished ? stepper.turn : followed,
    stdout: text(1),
    stderr: text(2),
    exit: stepper.finished ? stepper.instance.exitCode : -1,
    stuck: areStuck,
    problem,
    why: explainStuck(stepper, inspector, stuck),
  };
}

/** The run cannot do what the execution did. */
class Lost extends Error {}

class Guide {
  constructor(private readonly stepper: Stepper) {}

  follow(e: NamedEvent): void {
    if (e.process === '') return e.kind === Op.wake ? this.nothingElse() : this.passTime();
    if (e.kind === Op.timerFire) return this.fire(e.process);
    if (e.kind === Op.wake) return this.wake(e.process);
    const standing = this.settle(e.process, e.partner === '' ? e.choice : -1);
    if (standing === null) return;
    if (e.partner !== '') {
      if (this.settle(e.partner) === null) return;
      const [first, second, choice] = e.partnerSelects
        ? [e.partner, e.process, e.partnerChoice]
        : [e.process, e.partner, e.choice];
      const selects = this.candidate(first)!.kind === Op.select;
      // The other one begins to wait, unless it does already.
      if (!this.candidate(second)!.waiting) this.turn({ goroutine: second, timer: '', case: -1, partner: null });
      this.turn({ goroutine: first, timer: '', case: selects ? choice : -1, partner: second });
      return;
    }
    const kind = standing.kind;
    const choice = kind === Op.select || kind === Op.choose ? e.choice : -1;
    this.turn({ goroutine: e.process, timer: '', case: choice, partner: e.target === '' ? null : e.target });
  }

  /**
   * Gives those a turn whom the last event has started or woken: in the explorer they have run to their next
   * operation, and may have crashed before it.
   */
  settleNew(): void {
    for (let i = 0; i < 1000 && !this.stepper.finished; i++) {
      const c = this.stepper.candidates().find((x) => x.slot >= 0 && !x.waiting && x.kind === Op.none);
      if (c === undefined) break;
      this.turn({ goroutine: this.nameOf(c), timer: '', case: -1, partner: null });
    }
  }

  /**
   * Gives a goroutine turns until it stands before an operation; null: it waited and what it waited
   * for has been done by another, or by the timer of the case that it takes.
   */
  private settle(name: string, takes = -1): Candidate | null {
    for (let i = 0; i < 1000 && !this.stepper.finished; i++) {
      const c = this.candidate(name);
      if (c === undefined) throw new Lost(`${name} is not there`);
      if (c.waiting) {
        if (!this.fireFor(c, takes < 0 ? 0 : (this.hasWaited.get(name)?.[takes] ?? 0))) return c;
        continue;
      }
      if (c.kind !== Op.none) return c;
      const waited = this.hasWaited.delete(name);
      this.turn({ goroutine: name, timer: '', case: -1, partner: null });
      // What it did while it waited is the event that was to be followed.
      if (waited && this.candidate(name)?.kind !== Op.lock) return null;
    }
    throw new Lost(`${name} does not come to an operation`);
  }

  /** Lets those of the goroutines that cannot go on begin to wait. */
  park(names: readonly string[]): void {
    for (const name of names) {
      if (this.stepper.finished) return;
      for (let i = 0; i < 1000; i++) {
        const c = this.candidate(name);
        if (c === undefined || c.waiting || (c.kind !== Op.none && c.ready)) break;
        this.turn({ goroutine: name, timer: '', case: -1, partner: null });
      }
    }
  }

  /** Whether the goroutine is there and cannot go on. */
  isStuck(name: string): boolean {
    const c = this.candidate(name);
    return c !== undefined && (c.waiting || (c.kind !== Op.none && !c.ready));
  }

  /** By name, who waited when nobody could go on: the channels of what it stands before. */
  private readonly hasWaited = new Map<string, readonly number[]>();

  /** Lets the timer of a channel fire, if it is due, for a goroutine that waits for it. */
  private fireFor(c: Candidate, channel: number): boolean {
    const due = channel === 0 ? undefined : this.stepper.candidates().find((x) => x.slot < 0 && x.object === channel);
    if (due === undefined) return false;
    this.turn({ goroutine: null, timer: this.stepper.timerName(due), case: -1, partner: null });
    return true;
  }

  /** Lets everybody who can only wait begin to; then time passes by itself. */
  private passTime(): void {
    for (let i = 0; i < 10_000 && !this.stepper.finished; i++) {
      const list = this.stepper.candidates();
      const c = list.find((x) => x.slot >= 0 && !x.waiting);
      if (c === undefined) break;
      const name = this.nameOf(c);
      if (c.kind !== Op.none && c.ready) throw new Lost(`${name} could go on before time passes`);
      if (c.kind !== Op.none) this.hasWaited.set(name, c.cases.map((k) => k.object));
      this.turn({ goroutine: name, timer: '', case: -1, partner: null });
    }
    // The clock moves when the machine is asked for the next turn, at whose start it then stands.
    this.stepper.settle();
  }

  /** Lets everybody who can only wait begin to; then whoever waits for that (testing/synctest) goes on by itself. */
  private nothingElse(): void {
    for (let i = 0; i < 10_000 && !this.stepper.finished; i++) {
      const c = this.stepper.candidates().find((x) => x.slot >= 0 && !x.waiting && (x.kind === Op.none || !x.ready) && !this.woken.has(x.id));
      if (c === undefined) break;
      const name = this.nameOf(c);
      // One that was woken by the last of the others is not to run yet.
      if (c.kind === Op.none && this.hasWaited.has(name)) this.woken.add(c.id);
      else this.turn({ goroutine: name, timer: '', case: -1, partner: null });
    }
    this.woken.clear();
    this.stepper.settle();
  }

  private readonly woken = new Set<number>();

  /** A timer fires. */
  private fire(timer: string): void {
    if (!this.stepper.candidates().some((x) => x.slot < 0 && this.stepper.timerName(x) === timer)) throw new Lost(`timer ${timer} is not due`);
    this.turn({ goroutine: null, timer, case: -1, partner: null });
  }

  /** A goroutine goes on that has waited for the clock, or for all others in its bubble to wait. */
  private wake(name: string): void {
    if (this.candidate(name)?.waiting === true) this.fire(`${name}/t0`);
    this.hasWaited.delete(name);
    if (this.candidate(name)?.kind === Op.none) this.turn({ goroutine: name, timer: '', case: -1, partner: null });
  }

  private nameOf(c: Candidate): string {
    return this.stepper.recording.goroutines.get(c.id)!.name;
  }

  private candidate(name: string): Candidate | undefined {
    const identity = this.stepper.recording.goroutines.named(name);
    if (identity === undefined) return undefined;
    return this.stepper.candidates().find((c) => c.slot >= 0 && c.id === identity.id);
  }

  private turn(c: Choice): void {
    const { stepper } = this;
    try {
      stepper.choose(c);
    } catch (e) {
      throw new Lost((e as Error).message);
    }
    if (stepper.advance(stepper.turn + 1, MAX_WORK) === 'work') throw new Lost(ENDLESS);
  }
}
