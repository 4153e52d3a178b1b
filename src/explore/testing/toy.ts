// A machine of a page, for tests: processes that run short lists of instructions over channels, locks
// and so on. It implements Model, so that the explorer can be tested without Go and Wasm.
//
// Objects are named by number; a program says what each is. The end state that tests compare is
// what each process has observed, and what the objects hold.

import { CaseFlag, newFresh, Op, Outcome, Performed, type Fresh, type Model } from '../model';

export type Thing =
  | { readonly is: 'chan'; readonly capacity: number }
  | { readonly is: 'mutex' }
  | { readonly is: 'rwmutex' }
  | { readonly is: 'waitgroup' }
  | { readonly is: 'once' }
  | { readonly is: 'cond' }
  | { readonly is: 'var'; readonly v?: number };

export interface ToyCase {
  readonly object: number;
  readonly send?: number;
}

/** One instruction. `object` is an index into the program's things. */
export type Instruction =
  | { readonly op: 'send'; readonly object: number; readonly v: number }
  | { readonly op: 'receive' | 'close' | 'len'; readonly object: number }
  | { readonly op: 'select'; readonly cases: readonly ToyCase[]; readonly poll: boolean }
  | { readonly op: 'lock' | 'unlock' | 'rLock' | 'rUnlock' | 'rwWait' | 'rwUnlock'; readonly object: number }
  /** Skips the next `skip` instructions if it fails. */
  | { readonly op: 'tryLock' | 'tryRLock'; readonly object: number; readonly skip: number }
  | { readonly op: 'wgAdd'; readonly object: number; readonly v: number }
  | { readonly op: 'wgWait' | 'onceDone' | 'condAdd' | 'condWait' | 'signal' | 'broadcast'; readonly object: number }
  /** Skips the next `skip` instructions unless it is the first. */
  | { readonly op: 'once'; readonly object: number; readonly skip: number }
  | { readonly op: 'load'; readonly object: number }
  | { readonly op: 'store' | 'add'; readonly object: number; readonly v: number }
  /** Stores what the process observed last. */
  | { readonly op: 'storeLast'; readonly object: number; readonly plus: number }
  | { readonly op: 'cas'; readonly object: number; readonly old: number; readonly v: number }
  | { readonly op: 'output'; readonly v: number }
  | { readonly op: 'choose'; readonly n: number }
  | { readonly op: 'spawn'; readonly code: number }
  | { readonly op: 'sleep'; readonly v: number }
  | { readonly op: 'yield' | 'exit' }
  /** Local: goes on `skip` instructions further if the last observation is v. */
  | { readonly op: 'if'; readonly v: number; readonly skip: number }
  /** Local: as `if`, if it is not. */
  | { readonly op: 'unless'; readonly v: number; readonly skip: number }
  /** Local: crashes. */
  | { readonly op: 'crash' };

export interface ToyProgram {
  readonly things: readonly Thing[];
  /** Code of processes: 0 is main's. */
  readonly codes: readonly (readonly Instruction[])[];
  /** Main ends the program when its code ends, as in Go. Default: it ends like any other. */
  readonly mainExits?: boolean;
}

interface ThingState {
  buffer: number[];
  closed: boolean;
  locked: boolean;
  writer: boolean;
  readers: number;
  n: number;
  waiting: number[];
  signalled: number[];
}

interface ProcessState {
  code: number;
  at: number;
  /** What it stands before, -1: it has ended. */
  ended: boolean;
  asleepUntil: number;
  children: number;
  seen: number[];
}

interface State {
  processes: ProcessState[];
  things: ThingState[];
  output: number[];
  now: number;
  crashed: boolean;
}

const OPS: Partial<Record<Instruction['op'], Op>> = {
  send: Op.send, receive: Op.receive, close: Op.close, len: Op.len, select: Op.select, lock: Op.lock, unlock: Op.unlock,
  rLock: Op.rLock, rUnlock: Op.rUnlock, rwWait: Op.rwWait, rwUnlock: Op.rwUnlock, tryLock: Op.tryLock,
  tryRLock: Op.tryRLock, wgAdd: Op.wgAdd, wgWait: Op.wgWait, once: Op.once, onceDone: Op.onceDone,
  condAdd: Op.condAdd, condWait: Op.condWait, signal: Op.signal, broadcast: Op.broadcast, load: Op.load,
  store: Op.store, storeLast: Op.store, add: Op.add, cas: Op.cas, output: Op.output, choose: Op.choose, spawn: Op.spawn,
  sleep: Op.sleep, yield: Op.yield, exit: Op.exit,
};

// Most of the naive explorer's time goes in here: object literals, which are made faster than spread ones.
function copy(s: State): State {
  return {
    processes: s.processes.map((p) => ({
      code: p.code, at: p.at, ended: p.ended, asleepUntil: p.asleepUntil, children: p.children, seen: p.seen.slice(),
    })),
    things: s.things.map((t) => ({
      buffer: t.buffer.slice(), closed: t.closed, locked: t.locked, writer: t.writer, readers: t.readers, n: t.n,
      waiting: t.waiting.slice(), signalled: t.signalled.slice(),
    })),
    output: s.output.slice(),
    now: s.now,
    crashed: s.crashed,
  };
}

const EXIT: Instruction = { op: 'exit' };
const YIELD: Instruction = { op: 'yield' };
const CLOSED = -99;
/** In place of when a sleep ends: it has, and the process has not gone on yet. */
const DUE = -2;

export class Toy implements Model {
  readonly fresh: Fresh = newFresh(64, 512);
  outcome = 0;
  private state!: State;
  private readonly saved: State[] = [];
  /** Numbers of processes by the number of the parent and the index of the child. */
  private readonly names = new Map<string, number>([['', 0]]);
  private readonly byNumber: string[] = ['main'];
  private cases = 0;

  constructor(readonly program: ToyProgram) {}

  start(): Performed {
    this.fresh.count = this.cases = 0;
    this.state = {
      processes: [],
      things: this.program.things.map((t) => ({
        buffer: [], closed: false, locked: false, writer: false, readers: 0,
        n: t.is === 'var' ? (t.v ?? 0) : 0, waiting: [], signalled: [],
      })),
      output: [],
      now: 0,
      crashed: false,
    };
    this.spawn(0, -1, '');
    return this.state.crashed ? Performed.crashed : Performed.ok;
  }

  private spawn(code: number, parent: number, name: string): void {
    let number = this.names.get(name);
    if (number === undefined) {
      this.names.set(name, (number = this.names.size));
      this.byNumber[number] = `main${name}`;
    }
    this.state.processes[number] = { code, at: 0, ended: false, asleepUntil: -1, children: 0, seen: [] };
    this.settle(number, parent);
  }

  private instruction(p: ProcessState, process: number): Instruction | null {
    const code = this.program.codes[p.code];
    if (p.at < code.length) return code[p.at];
    return process === 0 && this.program.mainExits === true && p.at === code.length ? EXIT : null;
  }

  /** Runs local instructions and notes what the process stands before. */
  private settle(process: number, parent: number): void {
    const p = this.state.processes[process];
    let i = this.instruction(p, process);
    for (; i !== null && (i.op === 'if' || i.op === 'unless' || i.op === 'crash'); i = this.instruction(p, process)) {
      if (i.op === 'crash') {
        this.state.crashed = true;
        return;
      }
      const is = p.seen[p.seen.length - 1] === i.v;
      p.at += is === (i.op === 'if') ? i.skip + 1 : 1;
    }
    if (i === null) {
      p.ended = true;
      return;
    }
    this.note(process, parent, p.asleepUntil >= 0 ? Op.asleep : OPS[i.op]!, i);
  }

  private note(process: number, parent: number, kind: Op, i: Instruction): void {
    const f = this.fresh;
    const k = f.count++;
    f.process[k] = process;
    f.parent[k] = parent;
    f.kind[k] = kind;
    f.object[k] = 'object' in i ? i.object + 1 : 0;
    f.n[k] = i.op === 'choose' ? i.n : i.op === 'wgAdd' ? i.v : 0;
    f.poll[k] = i.op === 'select' && i.poll ? 1 : 0;
    f.caseFirst[k] = this.cases;
    f.caseCount[k] = 0;
    for (const c of this.casesOf(i)) {
      f.caseCount[k]++;
      const n = this.cases++;
      f.caseObject[n] = c.object + 1;
      f.caseFlags[n] = c.send !== undefined ? CaseFlag.send : 0;
      const t = this.program.things[c.object];
      f.caseCapacity[n] = t.is === 'chan' ? t.capacity : 0;
    }
  }

  private casesOf(i: Instruction): readonly ToyCase[] {
    if (i.op === 'select') return i.cases;
    if (i.op === 'send') return [{ object: i.object, send: i.v }];
    if (i.op === 'receive') return [{ object: i.object }];
    return [];
  }

  private capacity(object: number): number {
    const t = this.program.things[object];
    return t.is === 'chan' ? t.capacity : 0;
  }

  ready(process: number, choice: number): boolean {
    const p = this.state.processes[process];
    if (p.asleepUntil >= 0) return false;
    const i = this.instruction(p, process)!;
    const cases = this.casesOf(i);
    if (cases.length > 0) {
      const c = cases[choice];
      const t = this.state.things[c.object];
      if (t.closed) return true;
      return c.send !== undefined ? t.buffer.length < this.capacity(c.object) : t.buffer.length > 0;
    }
    const t = 'object' in i ? this.state.things[i.object] : null;
    switch (i.op) {
      case 'select':
        return false;
      case 'lock':
        return !t!.locked;
      case 'rLock':
        return !t!.writer;
      case 'rwWait':
        return t!.readers === 0;
      case 'wgWait':
        return t!.n === 0;
      case 'once':
        return t!.n !== 1;
      case 'condWait':
        return t!.signalled.includes(process);
    }
    return true;
  }

  born(): number {
    return 0;
  }

  name(process: number): string {
    return this.byNumber[process];
  }

  named(name: string): number {
    return this.names.get(name.replace(/^main/, ''))!;
  }

  closed(object: number): boolean {
    return this.state.things[object - 1].closed;
  }

  waiters(object: number, to: Int32Array): number {
    const { waiting } = this.state.things[object - 1];
    to.set(waiting);
    return waiting.length;
  }

  timersArmed(): boolean {
    return this.state.processes.some((p) => p !== undefined && p.asleepUntil >= 0);
  }

  passTime(): boolean {
    this.fresh.count = this.cases = 0;
    const asleep = this.state.processes.filter((p) => p !== undefined && p.asleepUntil >= 0);
    if (asleep.length === 0) return false;
    const now = Math.min(...asleep.map((p) => p.asleepUntil));
    this.state.now = now;
    this.state.processes.forEach((p, n) => {
      if (p.asleepUntil !== now) return;
      p.asleepUntil = DUE;
      this.note(n, -1, Op.wake, YIELD);
    });
    return true;
  }

  perform(process: number, choice: number, partner: number, partnerChoice: number): Performed {
    this.fresh.count = this.cases = 0;
    this.outcome = 0;
    const p = this.state.processes[process];
    if (p.asleepUntil === DUE) {
      p.asleepUntil = -1;
      this.settle(process, -1);
      return this.state.crashed ? Performed.crashed : Performed.ok;
    }
    const i = this.instruction(p, process)!;
    p.at++;
    const cases = this.casesOf(i);
    if (cases.length > 0) this.communicate(process, cases, choice, partner, partnerChoice);
    else this.operate(process, p, i, choice);
    if (this.state.crashed) return Performed.crashed;
    this.settle(process, -1);
    if (partner >= 0) this.settle(partner, -1);
    return this.state.crashed ? Performed.crashed : Performed.ok;
  }

  private communicate(
    process: number,
    cases: readonly ToyCase[],
    choice: number,
    partner: number,
    partnerChoice: number,
  ): void {
    const p = this.state.processes[process];
    if (cases.length > 1 || choice < 0) p.seen.push(choice);
    if (choice < 0) return;
    const c = cases[choice];
    const t = this.state.things[c.object];
    if (partner >= 0) {
      const q = this.state.processes[partner];
      const qi = this.instruction(q, partner)!;
      q.at++;
      if (this.casesOf(qi).length > 1) q.seen.push(partnerChoice);
      q.seen.push(c.send!);
    } else if (c.send !== undefined) {
      if (t.closed) {
        this.outcome = Outcome.closed;
        this.state.crashed = true;
      } else t.buffer.push(c.send);
    } else if (t.buffer.length > 0) p.seen.push(t.buffer.shift()!);
    else {
      this.outcome = Outcome.closed;
      p.seen.push(CLOSED);
    }
  }

  private operate(process: number, p: ProcessState, i: Instruction, choice: number): void {
    const { state } = this;
    const t = 'object' in i ? state.things[i.object] : null!;
    const crash = (): void => {
      state.crashed = true;
    };
    const succeed = (ok: boolean, skip: number): void => {
      p.seen.push(+ok);
      if (ok) this.outcome = Outcome.success;
      else p.at += skip;
    };
    switch (i.op) {
      case 'close':
        if (t.closed) crash();
        t.closed = true;
        return;
      case 'len':
        p.seen.push(t.buffer.length);
        return;
      case 'lock':
        t.locked = true;
        if (this.program.things[i.object].is === 'rwmutex') t.writer = true;
        return;
      case 'unlock':
        if (!t.locked) crash();
        t.locked = false;
        return;
      case 'rwUnlock':
        if (!t.writer || t.readers > 0) crash();
        t.locked = t.writer = false;
        return;
      case 'tryLock': {
        const rw = this.program.things[i.object].is === 'rwmutex';
        const ok = !t.locked && t.readers === 0;
        if (ok) {
          t.locked = true;
          t.writer = rw;
        }
        return succeed(ok, i.skip);
      }
      case 'rLock':
        t.readers++;
        return;
      case 'tryRLock': {
        const ok = !t.writer;
        if (ok) t.readers++;
        return succeed(ok, i.skip);
      }
      case 'rUnlock':
        if (t.readers === 0) crash();
        t.readers--;
        return;
      case 'wgAdd':
        t.n += i.v;
        if (t.n < 0) crash();
        return;
      case 'once': {
        const first = t.n === 0;
        if (first) t.n = 1;
        return succeed(first, i.skip);
      }
      case 'onceDone':
        t.n = 2;
        return;
      case 'condAdd':
        t.waiting.push(process);
        return;
      case 'condWait':
        t.signalled.splice(t.signalled.indexOf(process), 1);
        return;
      case 'signal':
        if (choice >= 0) {
          this.outcome = Outcome.success;
          t.waiting.splice(t.waiting.indexOf(choice), 1);
          t.signalled.push(choice);
        }
        return;
      case 'broadcast':
        t.signalled.push(...t.waiting);
        t.waiting = [];
        return;
      case 'load':
        p.seen.push(t.n);
        return;
      case 'store':
        t.n = i.v;
        return;
      case 'storeLast':
        t.n = (p.seen[p.seen.length - 1] ?? 0) + i.plus;
        return;
      case 'add':
        t.n += i.v;
        p.seen.push(t.n);
        return;
      case 'cas':
        if (t.n === i.old) {
          t.n = i.v;
          this.outcome = Outcome.success;
        }
        p.seen.push(this.outcome);
        return;
      case 'output':
        state.output.push(i.v);
        return;
      case 'choose':
        p.seen.push(choice);
        return;
      case 'sleep':
        p.asleepUntil = state.now + i.v;
        return;
      case 'spawn':
        p.children++;
        this.spawn(i.code, process, `${process}/${p.children}`);
        return;
    }
  }

  save(slot: number): void {
    this.saved[slot] = copy(this.state);
  }

  restore(slot: number): void {
    this.state = copy(this.saved[slot]);
  }

  /** What a test compares at the end of an execution. `ended`: main has ended the program. */
  endState(ended: boolean): string {
    const { state } = this;
    const world = state.output.join();
    if (ended) return `exit ${world}`;
    if (state.crashed) return `crash ${world}`;
    const things = state.things.map((t) => {
      return [t.buffer.join('.'), +t.closed, +t.locked, t.readers, t.n, t.waiting.toSorted(), t.signalled.toSorted()].join(':');
    });
    const processes = state.processes.map((p) => `${p.at}${p.ended ? 'e' : ''}(${p.seen.join()})`);
    return `${world} | ${things.join(' ')} | ${processes.join(' ')}`;
  }
}
