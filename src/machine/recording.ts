// What is kept of a run while it is executed for the first time: events, output, who was started, what
// each object is. It is the host that the module sees; while a recorded part is executed again nothing is added.

import { EventLog } from './eventlog';
import { Goroutines, startingTimer } from './goroutines';
import type { Host } from './instance';
import type { MachineMemory } from './memory';
import { EventKind as K, type ObjectKind, type OutputChunk } from './protocol';

/** What an object is, by the operations done on it. */
const KIND_BY_OPERATION: readonly [ObjectKind, readonly number[]][] = [
  ['chan', [K.send, K.receive, K.close, K.len, K.timerFire]],
  ['rwmutex', [K.rwWait, K.rwUnlock, K.rLock, K.tryRLock, K.rUnlock]],
  ['mutex', [K.lock, K.tryLock, K.unlock]],
  ['waitgroup', [K.wgAdd, K.wgWait]],
  ['once', [K.once, K.onceDone]],
  ['cond', [K.condAdd, K.condWait, K.signal, K.broadcast]],
  ['atomic', [K.load, K.store, K.add, K.swap, K.cas, K.logic]],
  ['timer', [K.timerNew, K.timerStop, K.timerReset]],
];

const KIND = new Map<number, ObjectKind>(KIND_BY_OPERATION.flatMap(([kind, operations]) => operations.map((o) => [o, kind] as const)));

/** Waits that tell what is waited for: indices of the run time's wait constants. */
const WAIT_KIND: readonly (ObjectKind | undefined)[] = [
  undefined, 'chan', undefined, 'chan', undefined, undefined, undefined, undefined, 'mutex', 'rwmutex', 'rwmutex', 'waitgroup', 'cond',
];

/** Of peer, aux and value see EventColumns; of accesses and their order package runtime's raceevents.go. */
export type EventObserver = (kind: number, g: number, object: number, peer: number, position: number, aux: number, value: number, turn: number) => void;

export interface RecordingLimits {
  readonly maxEvents: number;
  readonly maxOutput: number;
}

export class Recording implements Host {
  readonly events: EventLog;
  readonly goroutines = new Goroutines();
  readonly kinds = new Map<number, ObjectKind>();
  private chunks: OutputChunk[] = [];
  outputBytes = 0;
  /** Off while a part that is recorded already is executed again. */
  active = true;
  /** Told of each object when it is first used. */
  onNewObject: (number: number) => void = () => {};
  /** Told of all that happens, and of what is not kept: accesses and their order. */
  observer: EventObserver | null = null;
  private memory: MachineMemory | null = null;
  private nowAt = 0;
  private turnsAt = 0;
  private readonly decoders = [new TextDecoder(), new TextDecoder()];

  constructor(
    private readonly input: Input,
    private readonly limits: RecordingLimits,
  ) {
    this.events = new EventLog(limits.maxEvents);
  }

  attach(memory: MachineMemory): void {
    this.memory = memory;
    this.nowAt = memory.at('runtime.clock.now');
    this.turnsAt = memory.at('runtime.turns');
  }

  /** The turn under way, or the last one where what happens follows from it (time passes). */
  private get turn(): number {
    return this.memory!.int(this.turnsAt) - 1;
  }

  // ---------------------------------------------------------------- Host

  write(fd: number, bytes: Uint8Array): void {
    if (!this.active) return;
    this.outputBytes += bytes.length;
    if (this.outputBytes > this.limits.maxOutput) return;
    const stream = fd === 2 ? 2 : 1;
    const { turn } = this;
    const text = this.decoders[stream - 1].decode(bytes, { stream: true });
    const last = this.chunks[this.chunks.length - 1];
    if (last?.fd === stream && last.turn === turn && last.text.length < 4096) {
      this.chunks[this.chunks.length - 1] = { ...last, text: last.text + text };
    } else this.chunks.push({ fd: stream, text, turn });
  }

  read(offset: number, to: Uint8Array): number {
    return this.input.read(offset, to);
  }

  event(kind: number, g: number, object: number, peer: number, position: number, aux: number, value: bigint): void {
    if (!this.active) return;
    const memory = this.memory!;
    const { turn } = this;
    this.observer?.(kind, g, object, peer, position, aux, Number(value), turn);
    if (kind === K.access || kind === K.order) return;
    const timer = kind === K.spawn && g === 0 ? startingTimer(memory, Number(value)) : null;
    if (kind === K.spawn) {
      const f = memory.debug.table.get(aux);
      this.goroutines.spawned(peer, timer ?? g, timer?.started ?? Number(value), f === undefined ? 'func' : memory.debug.functions[f].wraps || memory.debug.functions[f].name, position, turn);
    }
    if (object !== 0 && !this.kinds.has(object)) {
      const of = kind === K.block ? WAIT_KIND[aux] : KIND.get(kind);
      if (of !== undefined) this.kinds.set(object, of);
      this.onNewObject(object);
    } else if (object !== 0 && KIND.get(kind) === 'rwmutex') this.kinds.set(object, 'rwmutex');
    const time = memory.int(this.nowAt);
    this.events.add({ turn, time, kind, goroutine: g, object, peer, place: position, aux, value: timer?.id ?? Number(value) });
  }

  walltime(): bigint {
    return 0n;
  }

  // ---------------------------------------------------------------- reading and cutting

  get tooMuchOutput(): boolean {
    return this.outputBytes > this.limits.maxOutput;
  }

  output(from: number): readonly OutputChunk[] {
    return this.chunks.slice(from);
  }

  /** Bytes of output written before the turn ended. */
  outputUpTo(turn: number): number {
    let n = 0;
    for (const c of this.chunks) if (c.turn < turn) n += c.text.length;
    return n;
  }

  /** Drops what happened in turns from `turn` on. */
  cut(turn: number): void {
    this.events.cut(turn);
    this.goroutines.cut(turn);
    this.chunks = this.chunks.filter((c) => c.turn < turn);
    this.outputBytes = this.chunks.reduce((n, c) => n + c.text.length, 0);
  }
}

/** Standard input: what has been given so far, and whether more may come. */
export class Input {
  private bytes = new Uint8Array(0);
  private ended = false;

  constructor(text: string | null) {
    if (text !== null) {
      this.add(text);
      this.end();
    }
  }

  add(text: string): void {
    const more = new TextEncoder().encode(text);
    const all = new Uint8Array(this.bytes.length + more.length);
    all.set(this.bytes);
    all.set(more, this.bytes.length);
    this.bytes = all;
  }

  end(): void {
    this.ended = true;
  }

  /** All that has been given so far. */
  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }

  read(offset: number, to: Uint8Array): number {
    const left = this.bytes.length - offset;
    if (left <= 0) return this.ended ? 0 : -1;
    const n = Math.min(to.length, left);
    to.set(this.bytes.subarray(offset, offset + n));
    return n;
  }
}
