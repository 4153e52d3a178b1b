// The Wasm machine as the explorer's Model: goroutines of a program compiled in mode `visible`, under
// policy external, where every goroutine stands before its next visible operation (package runtime,
// decision.go). State is read straight from the machine's memory by the layouts of the debug information.
//
// Processes are goroutines by their stable names (the path of go statements), and timers of
// time.AfterFunc while they are due.

import type { CompiledProgram } from '../go/compile';
import { readRaces, type DataRace } from '../machine/races';
import { Instance, RunStatus, type Host } from '../machine/instance';
import { nodeName } from '../machine/goroutines';
import type { MachineMemory } from '../machine/memory';
import { CaseFlag, newFresh, Op, Outcome, Performed, type Fresh, type Model } from './model';
import { SnapshotStore } from './snapshots';

const NONE = -1;
/** Safepoints that one step may pass before it counts as running for ever. */
const STEP_WORK = 20_000_000n;
const GOROUTINE_WAITING = 3;
const GOROUTINE_DEAD = 0;
const MAX_INT = Number.MAX_SAFE_INTEGER;

/** What a process waits for that stands before Op.wake: its sleep is over, or nothing else in its bubble can happen. */
export const Wake = { slept: 0, idle: 1 } as const;

export interface WasmModelOptions {
  readonly args?: readonly string[];
  readonly stdin?: string;
  /** In MiB. */
  readonly maxMemory?: number;
  readonly seed?: number;
}

/** A piece of output, and those before it: lists share their beginnings, as executions do. */
interface Chunk {
  readonly fd: number;
  readonly text: string;
  readonly before: Chunk | null;
}

/** Keeps what the program writes; taken back with the state. */
class Output implements Host {
  last: Chunk | null = null;
  private readonly decoder = new TextDecoder();

  constructor(private readonly input: Uint8Array) {}

  write(fd: number, bytes: Uint8Array): void {
    this.add(fd, this.decoder.decode(bytes));
  }

  add(fd: number, text: string): void {
    this.last = { fd, text, before: this.last };
  }

  read(offset: number, to: Uint8Array): number {
    const n = Math.max(0, Math.min(to.length, this.input.length - offset));
    to.set(this.input.subarray(offset, offset + n));
    return n;
  }

  event(): void {}

  walltime(): bigint {
    return 0n;
  }

  text(fd: number): string {
    const pieces: string[] = [];
    for (let c = this.last; c !== null; c = c.before) if (c.fd === fd) pieces.push(c.text);
    return pieces.reverse().join('');
  }
}

/** Where things are in the module's memory. */
class Layout {
  readonly allgs: number;
  readonly nextID: number;
  readonly decision: number;
  readonly choice: number;
  readonly partner: number;
  readonly partnerChoice: number;
  readonly timer: number;
  readonly timerHeap: number;
  readonly now: number;
  readonly drawn: number;
  readonly semaTable: number;
  readonly exited: number;
  readonly g: Readonly<Record<'stack' | 'state' | 'id' | 'index' | 'site' | 'position' | 'kind' | 'object' | 'arg' | 'high' | 'n' | 'poll' | 'sleep', number>>;
  readonly bubble: Readonly<Record<'active' | 'waiter' | 'root' | 'live' | 'mainDone', number>>;
  readonly channel: Readonly<Record<'count' | 'size' | 'timer' | 'closed', number>>;
  readonly lock: Readonly<Record<'readers' | 'waiting' | 'writer', number>>;
  readonly timerField: Readonly<Record<'when' | 'gp' | 'fn' | 'c' | 'id' | 'active' | 'name', number>>;
  readonly waiterQueue: number;
  readonly waiterG: number;
  readonly waiterNext: number;
  readonly gSlot: number;

  constructor(memory: MachineMemory) {
    this.allgs = memory.at('runtime.allgs');
    this.nextID = memory.at('runtime.sched.nextID');
    this.exited = memory.at('runtime.sched.exited');
    this.decision = memory.at('runtime.decision.given');
    this.choice = memory.at('runtime.decision.choice') - this.decision;
    this.partner = memory.at('runtime.decision.partner') - this.decision;
    this.partnerChoice = memory.at('runtime.decision.partnerChoice') - this.decision;
    this.timer = memory.at('runtime.decision.timer') - this.decision;
    this.timerHeap = memory.at('runtime.timers.heap');
    this.now = memory.at('runtime.clock.now');
    // Only in programs that use what it is for.
    this.drawn = memory.find('runtime.drawn')?.address ?? 0;
    this.semaTable = memory.find('runtime.semaTable')?.address ?? 0;
    const type = (name: string): number => {
      const i = memory.debug.types.findIndex((t) => t.name === name);
      if (i < 0) throw new Error(`no type ${name} in the program`);
      return i;
    };
    const g = type('runtime.g');
    const offset = (t: number, name: string): number => memory.field(t, name).offset;
    const pending = memory.field(g, 'pending');
    const p = (name: string): number => pending.offset + offset(pending.type, name);
    this.g = {
      stack: offset(g, 'stack'), state: offset(g, 'state'), id: offset(g, 'id'), index: offset(g, 'index'),
      site: offset(g, 'site'), position: offset(g, 'position'), kind: p('kind'), object: p('object'), arg: p('arg'), high: p('high'), n: p('n'),
      poll: p('poll'), sleep: offset(g, 'sleep'),
    };
    const bubble = (name: string): number => memory.at(`runtime.bubble.${name}`);
    this.bubble = {
      active: bubble('active'), waiter: bubble('waiter'), root: bubble('root'), live: bubble('live'), mainDone: bubble('mainDone'),
    };
    this.gSlot = offset(g, 'slot');
    const c = type('runtime.hchan');
    this.channel = { count: offset(c, 'count'), size: offset(c, 'size'), timer: offset(c, 'timer'), closed: offset(c, 'closed') };
    const t = type('runtime.timer');
    this.timerField = {
      when: offset(t, 'when'), gp: offset(t, 'gp'), fn: offset(t, 'fn'), c: offset(t, 'c'), id: offset(t, 'id'), active: offset(t, 'active'),
      name: offset(t, 'name'),
    };
    const w = type('runtime.waiter');
    this.waiterQueue = offset(w, 'queue');
    this.waiterG = offset(w, 'g');
    this.waiterNext = offset(w, 'next');
    // As package runtime lays out rwmutex: a mutex of two words, then these.
    this.lock = { readers: 8, waiting: 12, writer: 16 };
  }
}

export class WasmModel implements Model {
  readonly fresh: Fresh = newFresh(256, 4096);
  outcome = 0;
  private readonly at: Layout;
  private readonly snapshots: SnapshotStore;
  private readonly memory: MachineMemory;
  private ints: Int32Array;
  private cases = 0;

  // Processes: numbers stay the same in all schedules.
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];
  /** Process → index in the table of goroutines, or -1; and back. */
  private slots = new Int32Array(256).fill(NONE);
  private processes = new Int32Array(256).fill(NONE);
  /** Timers of AfterFunc: process → timer. */
  private timerOf: ReadonlyMap<number, number> = new Map();
  private children: Int32Array = new Int32Array(256);
  private steps = 0;
  private readonly kept: Kept[] = [];

  private constructor(
    private readonly instance: Instance,
    private readonly output: Output,
    private readonly options: WasmModelOptions,
  ) {
    this.memory = instance.memory;
    this.at = new Layout(this.memory);
    this.snapshots = new SnapshotStore(instance);
    this.ints = new Int32Array(this.memory.bytes.buffer);
  }

  /** Makes the model of a program compiled in mode `visible`. */
  static async create(program: CompiledProgram, options: WasmModelOptions = {}, module?: WebAssembly.Module): Promise<WasmModel> {
    const output = new Output(new TextEncoder().encode(options.stdin ?? ''));
    const instance = module === undefined ? await Instance.create(program, output) : await Instance.instantiate(module, program, output);
    return new WasmModel(instance, output, options);
  }

  // ---- What the program did ----

  /** What it has written. */
  text(fd: 1 | 2): string {
    return this.output.text(fd);
  }

  /** The data races of the execution so far; [] in programs compiled without looking for them. */
  races(): DataRace[] {
    return readRaces(this.memory);
  }

  /** What the run's seed has fixed so far: bits of package runtime's drawn. */
  get drawn(): number {
    return this.at.drawn === 0 ? 0 : this.memory.i32(this.at.drawn);
  }

  /** Bytes that the saved states take. */
  get savedBytes(): number {
    return this.snapshots.bytes;
  }

  /** Exit code after a crash. */
  get exitCode(): number {
    return this.instance.exitCode;
  }

  /** Stable name of a process: main/1/3. */
  name(process: number): string {
    return this.names[process];
  }

  named(name: string): number {
    const process = this.numbers.get(name);
    if (process === undefined) throw new Error(`no goroutine ${name}`);
    return process;
  }

  /** Position of the operation before which a process stands, as an index into the debug information; -1 unknown. */
  position(process: number): number {
    const slot = this.slots[process];
    return slot < 0 ? -1 : this.ints[(this.goroutine(slot) + this.at.g.position) >> 2];
  }

  // ---- What a look at the memory needs (reach.ts) ----

  get machineMemory(): MachineMemory {
    return this.memory;
  }

  /** Address of a process's goroutine descriptor, 0: it is none. */
  descriptor(process: number): number {
    const slot = this.slots[process];
    return slot === undefined || slot < 0 ? 0 : this.goroutine(slot);
  }

  /** Addresses of all goroutine descriptors, those of ended ones included. */
  descriptors(): number[] {
    return Array.from({ length: this.memory.int(this.at.allgs + 8) }, (_, slot) => this.goroutine(slot));
  }

  /** Whether a channel is a timer's that will still send. */
  willTick(channel: number): boolean {
    const t = this.ints[(channel + this.at.channel.timer) >> 2];
    return t !== 0 && this.when(t) !== MAX_INT;
  }

  /** Functions that armed timers will call, by the addresses of their closures. */
  timerFunctions(): number[] {
    const { memory, at } = this;
    const heap = memory.u32(at.timerHeap);
    const found: number[] = [];
    for (let i = 0, n = memory.int(at.timerHeap + 8); i < n; i++) {
      const t = memory.u32(heap + 8 * i);
      const fn = memory.u32(t + at.timerField.fn);
      if (fn !== 0 && this.when(t) !== MAX_INT) found.push(fn);
    }
    return found;
  }

  /** Something may come from outside at any time: a signal that the program wants, a connection. */
  get waitsOutside(): boolean {
    const handler = this.memory.find('runtime.signalHandler');
    const waits = this.memory.find('runtime.outsideWaits');
    return (handler !== null && this.memory.u32(handler.address) !== 0) || (waits !== null && this.memory.i32(waits.address) > 0);
  }

  /** Position of the go statement that started it, -1: main. */
  site(process: number): number {
    const slot = this.slots[process];
    return slot < 0 ? -1 : this.ints[(this.goroutine(slot) + this.at.g.site) >> 2];
  }

  /** Exit code with which a process that stands before the program's end would end it. */
  pendingExitCode(process: number): number {
    return this.ints[(this.goroutine(this.slots[process]) + this.at.g.n) >> 2];
  }

  // ---- Model ----

  start(): Performed {
    this.beginStep();
    if (this.kept.length > 0) {
      // The state before anything has run was saved.
      this.restore(0);
      this.steps = 0;
      this.noteAll();
      return Performed.ok;
    }
    this.instance.start({
      policy: 'external',
      seed: BigInt(this.options.seed ?? 1),
      procs: 1,
      maxMemory: this.options.maxMemory ?? 512,
      pausing: true,
      realTime: false,
      args: ['program', ...(this.options.args ?? [])],
      env: [],
    });
    this.admit('main', 0);
    this.steps = 0;
    const status = this.run();
    this.noteGoroutine(0, NONE);
    return status;
  }

  perform(process: number, choice: number, partner: number, partnerChoice: number): Performed {
    this.beginStep();
    this.steps++;
    const { at, ints } = this;
    const timer = this.timerOf.get(process);
    if (timer !== undefined) return this.fire(process, timer);
    if (this.isWaiting(process)) return this.wake(process);
    let first = process;
    let second = partner;
    let firstChoice = choice;
    let secondChoice = partnerChoice;
    if (partner >= 0 && this.leads(partner)) [first, second, firstChoice, secondChoice] = [partner, process, partnerChoice, choice];
    const g = this.goroutine(this.slots[process]);
    const kind = ints[(g + at.g.kind) >> 2];
    const object = ints[(g + at.g.object) >> 2];
    const nextID = ints[at.nextID >> 2];
    const before = this.observe(kind, object, g, choice, partner);
    const d = at.decision >> 2;
    ints[d] = 1;
    ints[d + 1] = this.slots[first];
    ints[d + (at.timer >> 2)] = 0;
    ints[d + (at.choice >> 2)] = kind === Op.signal ? NONE : firstChoice;
    ints[d + (at.partner >> 2)] = kind === Op.signal ? (choice >= 0 ? this.slots[choice] : NONE) : second >= 0 ? this.slots[second] : NONE;
    ints[d + (at.partnerChoice >> 2)] = secondChoice;
    const status = this.run();
    if (status !== Performed.ok) return status;
    this.outcome = this.conclude(kind, object, before);
    this.noteGoroutine(process, NONE);
    if (partner >= 0) this.noteGoroutine(partner, NONE);
    if (this.ints[at.nextID >> 2] !== nextID) this.noteChildren(process, nextID);
    return Performed.ok;
  }

  /** In a rendezvous: whether the receiver does its operation and the sender arrives, not the other way round. */
  private leads(receiver: number): boolean {
    const g = this.goroutine(this.slots[receiver]);
    return this.ints[(g + this.at.g.kind) >> 2] === Op.select;
  }

  private beginStep(): void {
    this.fresh.count = this.cases = this.outcome = 0;
  }

  private run(): Performed {
    const status = this.instance.run(STEP_WORK);
    if (this.ints.buffer !== this.memory.bytes.buffer) this.ints = new Int32Array(this.memory.bytes.buffer);
    if (status === RunStatus.decision) return Performed.ok;
    if (status === RunStatus.slices) {
      this.output.add(2, 'livelock: a goroutine runs on without an operation that others could notice\n');
      return Performed.crashed;
    }
    return Performed.crashed;
  }

  /** What decides the outcome of an operation, looked at before it is done. */
  private observe(kind: number, object: number, g: number, choice: number, partner: number): number {
    const { ints, at } = this;
    switch (kind) {
      case Op.cas:
        return this.willSwap(g) ? 1 : 0;
      case Op.tryLock:
      case Op.once:
        return ints[object >> 2];
      case Op.tryRLock:
        return ints[(object + at.lock.readers) >> 2];
      case Op.signal:
        return choice >= 0 ? 1 : 0;
      case Op.send:
      case Op.receive:
      case Op.select: {
        if (choice < 0 || partner >= 0) return 0;
        const c = this.caseChannel(g, kind, choice);
        if (!this.closed(c)) return 0;
        return this.caseSends(g, kind, choice) || ints[(c + at.channel.count) >> 2] === 0 ? 1 : 0;
      }
    }
    return 0;
  }

  private conclude(kind: number, object: number, before: number): number {
    const { ints, at } = this;
    switch (kind) {
      case Op.cas:
      case Op.signal:
        return before !== 0 ? Outcome.success : 0;
      case Op.tryLock:
        return (before & 1) === 0 && (ints[object >> 2] & 1) !== 0 ? Outcome.success : 0;
      case Op.tryRLock:
        return ints[(object + at.lock.readers) >> 2] > before ? Outcome.success : 0;
      case Op.once:
        return before === 0 ? Outcome.success : 0;
      case Op.send:
      case Op.receive:
      case Op.select:
        return before !== 0 ? Outcome.closed : 0;
    }
    return 0;
  }

  private willSwap(g: number): boolean {
    const { ints, at } = this;
    const object = ints[(g + at.g.object) >> 2];
    const size = ints[(g + at.g.n) >> 2];
    if (ints[object >> 2] !== ints[(g + at.g.arg) >> 2]) return false;
    return size <= 4 || ints[(object + 4) >> 2] === ints[(g + at.g.high) >> 2];
  }

  private goroutine(slot: number): number {
    return this.ints[(this.ints[this.at.allgs >> 2] + 8 * slot) >> 2];
  }

  private caseChannel(g: number, kind: number, choice: number): number {
    const { ints, at } = this;
    if (kind !== Op.select) return ints[(g + at.g.object) >> 2];
    return ints[(ints[(g + at.g.stack) >> 2] + ints[(g + at.g.arg) >> 2] + 16 * choice) >> 2];
  }

  private caseSends(g: number, kind: number, choice: number): boolean {
    const { ints, at } = this;
    if (kind !== Op.select) return kind === Op.send;
    return ints[(ints[(g + at.g.stack) >> 2] + ints[(g + at.g.arg) >> 2] + 16 * choice + 12) >> 2] !== 0;
  }

  ready(process: number, choice: number): boolean {
    const { ints, at } = this;
    const timer = this.timerOf.get(process);
    if (timer !== undefined) return this.isDue(timer);
    const g = this.goroutine(this.slots[process]);
    if (this.isWaiting(process)) return this.wakeKind(process) >= 0;
    const kind = ints[(g + at.g.kind) >> 2];
    const object = ints[(g + at.g.object) >> 2];
    switch (kind) {
      case Op.none:
        return false;
      case Op.send:
      case Op.receive:
      case Op.select: {
        const c = this.caseChannel(g, kind, choice);
        if (c === 0) return false;
        const sends = this.caseSends(g, kind, choice);
        if (ints[(c + at.channel.closed) >> 2] & 1) return true;
        const count = ints[(c + at.channel.count) >> 2];
        if (sends) return count < ints[(c + at.channel.size) >> 2];
        if (count > 0) return true;
        const t = ints[(c + at.channel.timer) >> 2];
        return t !== 0 && this.isDue(t);
      }
      case Op.lock:
        return (ints[object >> 2] & 1) === 0;
      case Op.rwWait:
        return ints[(object + at.lock.waiting) >> 2] === 0;
      case Op.rLock:
        return ints[(object + at.lock.writer) >> 2] === 0;
      case Op.wgWait:
        return ints[object >> 2] === 0;
      case Op.once:
        return ints[object >> 2] !== 1;
      case Op.condWait:
        return ints[(ints[(g + at.g.arg) >> 2] + at.waiterQueue) >> 2] === 0;
    }
    return true;
  }

  /** Whether a timer is armed and its time has come. */
  private isDue(timer: number): boolean {
    return this.when(timer) <= this.memory.int(this.at.now);
  }

  /** When a timer will do something, MAX_INT: not at all. */
  private when(timer: number): number {
    const { memory, at } = this;
    return memory.u8(timer + at.timerField.active) === 0 ? MAX_INT : memory.int(timer + at.timerField.when);
  }

  closed(object: number): boolean {
    return (this.ints[(object + this.at.channel.closed) >> 2] & 1) !== 0;
  }

  waiters(object: number, to: Int32Array): number {
    const { ints, at } = this;
    if (at.semaTable === 0) return 0;
    const chain = Math.imul(object, 0x9e3779b1) >>> 24;
    let s = ints[(at.semaTable + 8 * chain) >> 2];
    // semaQueue: address, next, q.
    while (s !== 0 && ints[s >> 2] !== object) s = ints[(s + 8) >> 2];
    if (s === 0) return 0;
    let n = 0;
    for (let w = ints[(s + 16) >> 2]; w !== 0; w = ints[(w + at.waiterNext) >> 2]) {
      const g = ints[(w + at.waiterG) >> 2];
      to[n++] = this.processes[ints[(g + at.gSlot) >> 2]];
    }
    return n;
  }

  born(object: number): number {
    if (object < this.memory.debug.heapStart) return 0;
    return Math.min(this.steps, this.snapshots.firstWith(object) ?? this.steps);
  }

  // ---- Time ----

  passTime(): boolean {
    this.beginStep();
    if (this.wakesInBubble()) return true;
    const { memory, at } = this;
    const timers = new Set([...this.armedTimers(), ...this.watchedTimers()]);
    const now = memory.int(at.now);
    let next = MAX_INT;
    // One that is due already, but stopped from firing by what is explored, does not fire later.
    for (const t of timers) {
      const when = this.when(t);
      if (when > now && when < next) next = when;
    }
    if (next === MAX_INT) return this.wakesStuckBubble();
    this.steps++;
    memory.view.setBigInt64(at.now, BigInt(next), true);
    for (const t of this.armedTimers()) {
      const g = memory.u32(t + at.timerField.gp);
      if (g !== 0 && this.isDue(t)) this.noteGoroutine(this.processes[memory.i32(g + at.gSlot)], NONE);
    }
    this.noteDueFunctions();
    return true;
  }

  /** The timers in the run time's heap. */
  private armedTimers(): number[] {
    const { memory, at } = this;
    const heap = memory.u32(at.timerHeap);
    return Array.from({ length: memory.int(at.timerHeap + 8) }, (_, i) => memory.u32(heap + 8 * i));
  }

  timersArmed(): boolean {
    return this.armedTimers().some((t) => this.when(t) !== MAX_INT) || this.watchedTimers().length > 0;
  }

  /** Timers whose channels somebody stands before. */
  private watchedTimers(): number[] {
    const { ints, at } = this;
    const found: number[] = [];
    for (let p = 0; p < this.names.length; p++) {
      const slot = this.slots[p];
      if (slot < 0) continue;
      const g = this.goroutine(slot);
      if (this.memory.u8(g + at.g.state) === GOROUTINE_DEAD) continue;
      const kind = ints[(g + at.g.kind) >> 2];
      if (kind !== Op.receive && kind !== Op.select) continue;
      const n = kind === Op.select ? ints[(g + at.g.n) >> 2] : 1;
      for (let i = 0; i < n; i++) {
        if (this.caseSends(g, kind, i)) continue;
        const c = this.caseChannel(g, kind, i);
        const t = c === 0 ? 0 : ints[(c + at.channel.timer) >> 2];
        if (t !== 0) found.push(t);
      }
    }
    return found;
  }

  // ---- The bubble of testing/synctest (package runtime, api_synctest.go) ----

  /** Whether nothing more can happen in the bubble: lets who waits for that stand before going on. */
  private wakesInBubble(): boolean {
    const { memory, at } = this;
    if (memory.u8(at.bubble.active) === 0) return false;
    const waiter = memory.u32(at.bubble.waiter);
    if (waiter !== 0) return this.noteWake(waiter, Wake.idle);
    const root = memory.u32(at.bubble.root);
    if (root === 0 || (memory.i32(at.bubble.live) !== 0 && memory.u8(at.bubble.mainDone) === 0)) return false;
    return this.noteWake(root, Wake.idle);
  }

  /** Whether the bubble's goroutines wait for ever: lets the one that runs it stand before saying so. */
  private wakesStuckBubble(): boolean {
    const { memory, at } = this;
    const root = memory.u8(at.bubble.active) === 0 ? 0 : memory.u32(at.bubble.root);
    return root !== 0 && this.noteWake(root, Wake.idle);
  }

  private noteWake(g: number, how: number): boolean {
    this.steps++;
    this.note(this.processes[this.memory.i32(g + this.at.gSlot)], NONE, Op.wake, 0, how, 0, 0);
    return true;
  }

  /** How a process that waits can go on: one of Wake, or NONE. */
  private wakeKind(process: number): number {
    const { ints, at, memory } = this;
    const g = this.goroutine(this.slots[process]);
    const timer = ints[(g + at.g.sleep) >> 2];
    if (timer !== 0 && this.isDue(timer)) return Wake.slept;
    return g === memory.u32(at.bubble.waiter) || g === memory.u32(at.bubble.root) ? Wake.idle : NONE;
  }

  private isWaiting(process: number): boolean {
    const slot = this.slots[process];
    return slot >= 0 && this.memory.u8(this.goroutine(slot) + this.at.g.state) === GOROUTINE_WAITING;
  }

  /** Lets a process go on that has waited: for the clock, or until nothing else in its bubble can happen. */
  private wake(process: number): Performed {
    const { ints, at } = this;
    const nextID = ints[at.nextID >> 2];
    const slept = this.wakeKind(process) === Wake.slept;
    const timer = slept ? this.memory.i32(ints[(this.goroutine(this.slots[process]) + at.g.sleep) >> 2] + at.timerField.id) : 0;
    const status = this.decideTimer(timer);
    if (status !== Performed.ok) return status;
    this.noteGoroutine(process, NONE);
    if (this.ints[at.nextID >> 2] !== nextID) this.noteChildren(process, nextID);
    return Performed.ok;
  }

  private decideTimer(id: number): Performed {
    const { at } = this;
    const d = at.decision >> 2;
    this.ints[d] = 1;
    this.ints[d + 1] = NONE;
    this.ints[d + (at.timer >> 2)] = id;
    return this.run();
  }

  /** The due timers of AfterFunc become processes. */
  private noteDueFunctions(): void {
    const { memory, at } = this;
    for (const t of this.armedTimers()) {
      if (memory.u32(t + at.timerField.fn) === 0 || !this.isDue(t)) continue;
      const process = this.number(nodeName(memory, memory.u32(t + at.timerField.name)));
      this.timerOf = new Map([...this.timerOf, [process, t]]);
      this.note(process, NONE, Op.timerFire, t, 0, 0, 0);
    }
  }

  /** Lets a timer call its function, in a goroutine that is its child. */
  private fire(process: number, timer: number): Performed {
    const nextID = this.ints[this.at.nextID >> 2];
    const status = this.decideTimer(this.memory.i32(timer + this.at.timerField.id));
    if (status !== Performed.ok) return status;
    if (this.ints[this.at.nextID >> 2] !== nextID) this.noteChildren(process, nextID);
    return Performed.ok;
  }

  // ---- Processes ----

  private number(name: string): number {
    let n = this.numbers.get(name);
    if (n === undefined) {
      n = this.names.length;
      this.numbers.set(name, n);
      this.names.push(name);
      if (n >= this.slots.length) {
        const slots = new Int32Array(2 * n).fill(NONE);
        slots.set(this.slots);
        this.slots = slots;
        const children = new Int32Array(2 * n);
        children.set(this.children);
        this.children = children;
      }
    }
    return n;
  }

  private admit(name: string, slot: number): number {
    const process = this.number(name);
    if (slot >= this.processes.length) {
      const processes = new Int32Array(2 * slot).fill(NONE);
      processes.set(this.processes);
      this.processes = processes;
    }
    const old = this.processes[slot];
    if (old >= 0) this.slots[old] = NONE;
    this.slots[process] = slot;
    this.processes[slot] = process;
    return process;
  }

  /** Finds the goroutines with numbers from `from` on, which the process has started. */
  private noteChildren(process: number, from: number): void {
    const { ints, at } = this;
    const n = ints[(at.allgs + 8) >> 2];
    for (let slot = 0; slot < n; slot++) {
      const g = this.goroutine(slot);
      if (ints[(g + at.g.id) >> 2] < from || this.memory.u8(g + at.g.state) === GOROUTINE_DEAD) continue;
      const index = ints[(g + at.g.index) >> 2];
      const child = this.admit(index > 0 ? `${this.names[process]}/${index}` : `${this.names[process]}/f${++this.children[process]}`, slot);
      this.noteGoroutine(child, process);
    }
  }

  /** Notes what a goroutine stands before. */
  private noteGoroutine(process: number, parent: number): void {
    const { ints, at, fresh: f } = this;
    const slot = this.slots[process];
    if (slot < 0) return;
    const g = this.goroutine(slot);
    const state = this.memory.u8(g + at.g.state);
    if (state === GOROUTINE_DEAD) return;
    const waits = state === GOROUTINE_WAITING;
    const kind = !waits ? ints[(g + at.g.kind) >> 2] : this.wakeKind(process) === Wake.slept ? Op.wake : Op.asleep;
    const object = waits ? 0 : ints[(g + at.g.object) >> 2];
    const n = waits ? 0 : ints[(g + at.g.n) >> 2];
    const k = this.note(process, parent, kind, object, n, kind === Op.select ? this.memory.u8(g + at.g.poll) : 0, 0);
    const cases = kind === Op.select ? n : kind === Op.send || kind === Op.receive ? 1 : 0;
    for (let i = 0; i < cases; i++) {
      const c = this.caseChannel(g, kind, i);
      const to = this.cases++;
      f.caseCount[k]++;
      f.caseObject[to] = c;
      const timer = c !== 0 && ints[(c + at.channel.timer) >> 2] !== 0;
      f.caseFlags[to] = (this.caseSends(g, kind, i) ? CaseFlag.send : 0) | (timer ? CaseFlag.timer : 0);
      f.caseCapacity[to] = c === 0 ? 0 : ints[(c + at.channel.size) >> 2];
    }
  }

  private note(process: number, parent: number, kind: number, object: number, n: number, poll: number, cases: number): number {
    const { fresh: f } = this;
    const k = f.count++;
    f.process[k] = process;
    f.parent[k] = parent;
    f.kind[k] = kind;
    f.object[k] = object;
    f.n[k] = n;
    f.poll[k] = poll;
    f.caseFirst[k] = this.cases;
    f.caseCount[k] = cases;
    return k;
  }

  private noteAll(): void {
    for (let p = 0; p < this.names.length; p++) if (this.slots[p] >= 0) this.noteGoroutine(p, NONE);
  }

  // ---- Snapshots ----

  save(slot: number): void {
    this.snapshots.save(slot);
    let k = this.kept[slot];
    if (k === undefined || k.slots.length !== this.slots.length || k.processes.length !== this.processes.length) {
      this.kept[slot] = k = {
        slots: new Int32Array(this.slots.length), processes: new Int32Array(this.processes.length),
        children: new Int32Array(this.slots.length), timers: this.timerOf, output: null, steps: 0,
      };
    }
    k.slots.set(this.slots);
    k.processes.set(this.processes);
    k.children.set(this.children);
    k.timers = this.timerOf;
    k.output = this.output.last;
    k.steps = this.steps;
  }

  restore(slot: number): void {
    this.snapshots.restore(slot);
    if (this.ints.buffer !== this.memory.bytes.buffer) this.ints = new Int32Array(this.memory.bytes.buffer);
    const k = this.kept[slot];
    this.slots.fill(NONE);
    this.slots.set(k.slots);
    this.processes.fill(NONE);
    this.processes.set(k.processes);
    this.children.fill(0);
    this.children.set(k.children);
    this.timerOf = k.timers;
    this.output.last = k.output;
    this.steps = k.steps;
  }
}

/** What the model itself keeps of a state. */
interface Kept {
  slots: Int32Array;
  processes: Int32Array;
  children: Int32Array;
  timers: ReadonlyMap<number, number>;
  output: Chunk | null;
  steps: number;
}
