// What the explorer asks of a machine. The explorer knows nothing of Go, memory or Wasm: it sees
// processes (goroutines, and timers while they are due) that each stand before one operation, may
// let one of them do it, and may go back to a state it has saved.
//
// Two machines implement this: the Wasm machine (wasm-model.ts) and, in tests, the toy of
// testing/toy.ts.
//
// Rules that an implementation keeps:
//  - A process stands before a visible operation at all times until it ends. What it does after one
//    operation and before the next touches nothing that others do (it is done at once).
//  - Performing the same labels from the same state leads to the same state.
//  - Processes have numbers that are the same in every schedule: the main one is 0, and the n-th
//    child of a process always has the same number.
//  - Nobody ever waits in a queue: who cannot do its operation just stands before it. A rendezvous
//    is one step of two processes.

import { EventKind } from '../machine/protocol';

/** Operations, by the numbers that package runtime gives them. */
export const Op = {
  ...EventKind,
  /** Waits for the clock after a sleep; only time lets it go on. */
  asleep: 63,
  /** Goes on after it was asleep; always possible. Only time passing brings a process here. */
  wake: 62,
} as const;
export type Op = (typeof Op)[keyof typeof Op];

/** Flags of a case of a select statement, or of the one channel of a send or receive. */
export const CaseFlag = { send: 1, timer: 2 } as const;

/** What an operation turned out to do, where the program's later steps depend on it. */
export const Outcome = {
  /** TryLock got the lock, CompareAndSwap swapped, Once.Do is the first, the signal met somebody. */
  success: 1,
  /** A receive found the channel closed and empty, or a send found it closed. */
  closed: 2,
} as const;

/** How performing an operation left the machine. */
export const Performed = {
  ok: 0,
  /** The program crashed (a panic that nobody recovered, a fatal error): nothing can follow. */
  crashed: 1,
} as const;
export type Performed = (typeof Performed)[keyof typeof Performed];

/**
 * The processes that have come to stand before an operation during the last call, in columns.
 * A process that performed and is not among them has ended.
 */
export interface Fresh {
  count: number;
  readonly process: Int32Array;
  /** Who made it, -1 for main and for one that existed before. */
  readonly parent: Int32Array;
  readonly kind: Uint8Array;
  /** The thing the operation is about, >0 where there is one. Different things at one time have different numbers. */
  readonly object: Int32Array;
  /** WaitGroup.Add: the delta; Choose: how many; exit: the code; output: the file descriptor. */
  readonly n: Int32Array;
  /** Select with a default case. */
  readonly poll: Uint8Array;
  /** The cases of a send, receive or select: a range of the case columns. */
  readonly caseFirst: Int32Array;
  readonly caseCount: Int32Array;
  /** 0: a nil channel. */
  readonly caseObject: Int32Array;
  readonly caseFlags: Uint8Array;
  readonly caseCapacity: Int32Array;
}

/** A machine. */
export interface Model {
  /** What came to stand during the last start, perform or passTime. */
  readonly fresh: Fresh;
  /** What the last perform turned out to do: bits of Outcome. */
  readonly outcome: number;
  /** Begins the program anew. */
  start(): Performed;
  /**
   * Lets a process do its operation. `choice` is the case of a select (-1: default), the answer of
   * a Choose, or the process that gets a signal (-1: nobody waits). In a rendezvous the process is
   * the sender and `partner` the receiver, with its case; otherwise partner is -1.
   */
  perform(process: number, choice: number, partner: number, partnerChoice: number): Performed;
  /** Lets time pass to the next timer; only asked when nothing else can happen. False: there is none. */
  passTime(): boolean;
  /** Whether there is a timer to which time could pass, also while others can go on. */
  timersArmed(): boolean;
  /**
   * Whether the process can do its operation (in that case) without a partner that stands
   * before the opposite one: the buffer has room or a value, the channel is closed, the lock is free.
   */
  ready(process: number, choice: number): boolean;
  /** Whether a channel is closed. */
  closed(object: number): boolean;
  /** Those who would get a signal on the condition variable: fills `to`, gives how many. */
  waiters(object: number, to: Int32Array): number;
  /**
   * How many steps (perform, passTime) after the start the thing came into being. Later than the
   * truth is safe, but costs work: its number is then not trusted in other orders of those steps.
   */
  born(object: number): number;
  /** The process's name, which is the same in all models of the program. */
  name(process: number): string;
  /** The process of that name, which must have stood before an operation in some execution. */
  named(name: string): number;
  /** Saves the state under a number of the caller's choice, replacing what was there. */
  save(slot: number): void;
  restore(slot: number): void;
}

/** Makes the columns of Fresh for so many processes and cases at one time. */
export function newFresh(processes = 64, cases = 256): Fresh {
  return {
    count: 0,
    process: new Int32Array(processes),
    parent: new Int32Array(processes),
    kind: new Uint8Array(processes),
    object: new Int32Array(processes),
    n: new Int32Array(processes),
    poll: new Uint8Array(processes),
    caseFirst: new Int32Array(processes),
    caseCount: new Int32Array(processes),
    caseObject: new Int32Array(cases),
    caseFlags: new Uint8Array(cases),
    caseCapacity: new Int32Array(cases),
  };
}
