// The dependency relation: which operations on one thing can be told apart by their order. Two
// operations on different things, by different processes, never depend on each other.
//
// Each operation, once performed, is a list of accesses (type, object). The relation is a table over
// the types. Reasons for each row are in docs/explorer.md.
//
// Three kinds of order are not in the table, because they are about particular pairs: the k-th send on
// a channel enables the k-th receive, the k-th receive enables send k + capacity, and a signal enables
// the waiter that gets it (execution.ts). They are enabling only: sends and receives that could both
// happen commute.

/** Types of accesses. */
export const Access = {
  none: 0,
  /** Of atomics, pools, maps, output. A failed CompareAndSwap reads. */
  read: 1,
  write: 2,
  /** Mutex.Lock; RWMutex.Lock announcing itself (keeps new readers out). */
  lock: 3,
  unlock: 4,
  /** A TryLock that got the lock. */
  tryLock: 5,
  tryFail: 6,
  readLock: 7,
  readUnlock: 8,
  tryReadFail: 9,
  /** RWMutex.Lock: the readers have left. */
  acquire: 10,
  /** Into a buffer. */
  send: 11,
  /** From a buffer. */
  receive: 12,
  close: 13,
  receiveClosed: 14,
  sendClosed: 15,
  /** A select with default found that the case cannot receive, or send. */
  failReceive: 16,
  failSend: 17,
  len: 18,
  /** A rendezvous. */
  meet: 19,
  /** A rendezvous with one that has waited while time passed: a poll could no longer have missed it. */
  meetWaiting: 20,
  add: 21,
  /** WaitGroup.Add with a negative delta that some order would take below zero. */
  addUnsafe: 22,
  wait: 23,
  onceFirst: 24,
  onceDone: 25,
  onceLater: 26,
  condAdd: 27,
  condSignal: 28,
  condWake: 29,
  /** Of WORLD: the program crashes. Nothing follows, also not what has nothing to do with it. */
  crash: 30,
  /**
   * Of the first channel of a select that waited while time passed: something that may make one of its cases ready. Which
   * case it takes is decided by whatever comes first.
   */
  parkedCase: 31,
} as const;
export type Access = (typeof Access)[keyof typeof Access];

/** Types are below this number. */
export const ACCESS_TYPES = 32;

const A = Access;

/** Unordered pairs of types that depend on each other. */
const PAIRS: readonly (readonly [Access, readonly Access[]])[] = [
  [A.read, [A.write]],
  [A.write, [A.write]],
  [A.crash, [A.read, A.write, A.crash]],
  [A.lock, [A.lock, A.unlock, A.tryLock, A.tryFail, A.readLock, A.tryReadFail]],
  [A.unlock, [A.unlock, A.tryLock, A.tryFail, A.readLock, A.tryReadFail]],
  [A.tryLock, [A.tryLock, A.tryFail, A.readLock, A.readUnlock, A.tryReadFail]],
  [A.tryFail, [A.readLock, A.readUnlock]],
  [A.acquire, [A.readUnlock, A.unlock]],
  [A.send, [A.send, A.close, A.failReceive, A.failSend, A.len, A.sendClosed]],
  [A.receive, [A.receive, A.receiveClosed, A.failReceive, A.failSend, A.len]],
  [A.close, [A.close, A.receiveClosed, A.sendClosed, A.failReceive, A.failSend, A.meet, A.meetWaiting]],
  [A.meetWaiting, [A.failReceive, A.failSend]],
  [A.add, [A.addUnsafe, A.wait]],
  [A.addUnsafe, [A.addUnsafe, A.wait]],
  [A.onceFirst, [A.onceFirst, A.onceDone, A.onceLater]],
  [A.onceDone, [A.onceDone, A.onceLater]],
  [A.condAdd, [A.condSignal]],
  [A.condSignal, [A.condSignal]],
  [A.parkedCase, [A.parkedCase]],
];

/** Row-major table: DEPENDENT[a * ACCESS_TYPES + b] is 1 when they depend on each other. */
export const DEPENDENT: Uint8Array = (() => {
  const table = new Uint8Array(ACCESS_TYPES * ACCESS_TYPES);
  for (const [a, others] of PAIRS) {
    for (const b of others) {
      table[a * ACCESS_TYPES + b] = 1;
      table[b * ACCESS_TYPES + a] = 1;
    }
  }
  return table;
})();

/** The object that stands for what the world outside sees: output, and the program's end. */
export const WORLD = -2;
