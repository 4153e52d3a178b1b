// What the machine tells about a run, as plain data, and the interface through which a page or a
// command drives it. Both sides of every worker boundary import this file and nothing deeper.
//
// Positions. The unit of a schedule is a turn (src/go/std/runtime/decision.go): one goroutine does
// the visible operation before which it stands and goes on to its next one, or one timer fires. A
// position {turn, statement} says that `turn` turns are complete and `statement` statements of the
// next one have been executed. Turn 0 is before anything has run.

/** A source file; the name of a program of one file is `main.go`. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** A message of the checker; line and column from 1, column in UTF-8 bytes as gc counts. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export type PolicyName = 'go' | 'round-robin' | 'random' | 'pct';

export interface RunOptions {
  /** Default: go. */
  readonly policy?: PolicyName;
  /** Decides all that Go leaves to chance. Default 1. */
  readonly seed?: number;
  /** GOMAXPROCS. Default 1. */
  readonly procs?: number;
  readonly args?: readonly string[];
  readonly env?: readonly string[];
  /** All of standard input; null: it stays open and comes through `input`. Default ''. */
  readonly stdin?: string | null;
  /** The Test functions are run instead of main, as `go test -v` does: those whose names match. Default: main is run. */
  readonly tests?: string;
  /** In MiB. Default 512. */
  readonly maxMemory?: number;
  /** Decisions that differ from the policy's: schedule.ts. Default ''. */
  readonly schedule?: string;
  /** Events that are recorded at most; beyond it the run goes on unrecorded. Default 1,000,000. */
  readonly maxEvents?: number;
  /** Loop turns and switches (in millions) after which a run is stopped that does not end. Default 5,000. */
  readonly maxWork?: number;
  /** Bytes of output kept at most; beyond it the run is stopped. Default 16 MiB. */
  readonly maxOutput?: number;
}

export interface Position {
  readonly turn: number;
  readonly statement: number;
}

/** A place in the program's text. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Kinds of events, by the numbers that package runtime gives them (src/go/std/runtime/event.go). */
export const EventKind = {
  none: 0,
  spawn: 1,
  send: 2,
  receive: 3,
  close: 4,
  select: 5,
  len: 6,
  lock: 7,
  tryLock: 8,
  unlock: 9,
  rwWait: 10,
  rwUnlock: 11,
  rLock: 12,
  tryRLock: 13,
  rUnlock: 14,
  wgAdd: 15,
  wgWait: 16,
  once: 17,
  onceDone: 18,
  condAdd: 19,
  condWait: 20,
  signal: 21,
  broadcast: 22,
  pool: 23,
  mapLoad: 24,
  mapStore: 25,
  load: 26,
  store: 27,
  add: 28,
  swap: 29,
  cas: 30,
  logic: 31,
  sleep: 32,
  timerNew: 33,
  timerStop: 34,
  timerReset: 35,
  timerFire: 36,
  output: 37,
  input: 38,
  yield: 39,
  exit: 40,
  choose: 41,
  start: 64,
  end: 65,
  block: 66,
  unblock: 67,
  panic: 68,
  recover: 69,
  goexit: 70,
  fatal: 71,
  time: 72,
  stack: 73,
  race: 74,
  /** Told only to who draws the order of memory accesses (order.ts). */
  access: 75,
  order: 76,
} as const;
export type EventKind = (typeof EventKind)[keyof typeof EventKind];

/** Bits of an event's aux, for send, receive and select. For select bits 8.. are the case, -1 default. */
export const EventAux = { closed: 1, send: 2, value: 4 } as const;

/**
 * Events in columns, one row an event; transferable. What the columns mean by kind:
 * `goroutine` who did it (0: the clock) by id; `object` the number of the channel, lock, … (0: none);
 * `peer` the other goroutine (spawn: the new one; unblock: who woke it, 0 the clock; send and
 * receive: who was met, 0 the buffer; timerFire: the timer's number); `value` the value sent or
 * received if it is a number and aux has `value`, nanoseconds for sleep and time; for block, aux is
 * the reason (index into RunInfo.waitReasons).
 */
export interface EventColumns {
  /** Index of the first row in the run. */
  readonly from: number;
  readonly length: number;
  /** The turn in which it happened: turn t leads from position t to t+1. */
  readonly turn: Float64Array;
  /** Virtual time, nanoseconds since the start. */
  readonly time: Float64Array;
  readonly kind: Uint8Array;
  readonly goroutine: Int32Array;
  readonly object: Int32Array;
  readonly peer: Int32Array;
  /** Index into RunInfo.places, -1 not known. */
  readonly place: Int32Array;
  readonly aux: Int32Array;
  readonly value: Float64Array;
}

/** A value as inspected: text as Go's %v prints it, cut to a sensible length; children on demand. */
export interface ValueInfo {
  readonly text: string;
  readonly type: string;
  /** Address for `expand`; 0: no children. */
  readonly address: number;
  readonly typeIndex: number;
  readonly children: number;
  /** The object's number if it is a channel, lock, WaitGroup …; 0 otherwise. */
  readonly object: number;
}

export interface VariableInfo {
  readonly name: string;
  readonly value: ValueInfo;
  /** Not known here. */
  readonly optimisedOut: boolean;
}

export interface FrameInfo {
  readonly function: string;
  readonly place: Place;
  readonly library: boolean;
  readonly variables: readonly VariableInfo[];
}

export type GoroutineStatus = 'runnable' | 'running' | 'waiting' | 'dead';

export interface GoroutineInfo {
  /** As tracebacks print it; main is 1. */
  readonly id: number;
  /** The path of go statements: main, main/1, main/1/3. The same in every schedule. */
  readonly name: string;
  /** From the source: `worker#2`, `main.func1#1`, `main`. */
  readonly label: string;
  /** Id of the goroutine that started it, 0 for main and AfterFunc's. */
  readonly creator: number;
  /** Where its go statement is; null for main. */
  readonly site: Place | null;
  readonly status: GoroutineStatus;
  /** In the words of tracebacks: 'chan receive', 'select', 'sync.Mutex.Lock', …; '' if it does not wait. */
  readonly waitReason: string;
  /** The object waited for, or about to be used; 0 none. */
  readonly object: number;
  /** Since when it waits, virtual nanoseconds. */
  readonly waitSince: number;
  /** Where it is in the user's own code. */
  readonly place: Place | null;
  /** The kind of the operation before which it stands; 0 when it just runs on. */
  readonly pending: EventKind;
  readonly stackBytes: number;
}

/** What stays the same about a goroutine all its life, also when it has ended. */
export type GoroutineName = Pick<GoroutineInfo, 'id' | 'name' | 'label' | 'creator' | 'site'>;

export type ObjectKind = 'chan' | 'mutex' | 'rwmutex' | 'waitgroup' | 'once' | 'cond' | 'timer' | 'atomic' | 'other';

/** A thing that goroutines meet at. Numbers are given in order of first use. */
export interface ObjectInfo {
  readonly number: number;
  readonly kind: ObjectKind;
  /** The variable that holds it, `jobs`; or `chan#2` where none is known. */
  readonly label: string;
  /** chan: element type, capacity and the values in the buffer, first to be received first. */
  readonly type: string;
  readonly capacity: number;
  readonly buffer: readonly string[];
  readonly closed: boolean;
  /** Ids of goroutines: who waits to send, to receive (or, for locks etc., who waits). */
  readonly senders: readonly number[];
  readonly receivers: readonly number[];
  /** Mutex: who holds it, 0 nobody. RWMutex: the writer; `count` readers. WaitGroup: `count`. */
  readonly holder: number;
  readonly count: number;
}

/** Something that can happen in the turn that is next. */
export interface Move {
  /** In schedule text: `main/1/3`, `main/2:case1`, `timer2`. `choose` takes it. */
  readonly id: string;
  /** Goroutine id, 0 for a timer. */
  readonly goroutine: number;
  /** `worker#2` */
  readonly who: string;
  /** `receive from jobs`, `start at line 12`, `go on at line 20 after receiving from jobs`. */
  readonly what: string;
  readonly place: Place | null;
  /** The policy would take it. */
  readonly default: boolean;
  /** It would not get further than waiting. */
  readonly blocks: boolean;
}

/** A goroutine that cannot move, and why: `waits for jobs: nobody sends`. */
export interface Blocked {
  readonly goroutine: number;
  readonly who: string;
  readonly why: string;
}

/** How a run ended. */
export interface Outcome {
  readonly kind: 'exit' | 'panic' | 'deadlock' | 'fatal' | 'stopped' | 'limit';
  readonly exitCode: number;
  /** First line of the report: `fatal error: all goroutines are asleep - deadlock!`; '' for exit 0. */
  readonly message: string;
}

/** Everything that the views need about one position. */
export interface MachineState {
  readonly position: Position;
  /** Virtual time in nanoseconds since the start. */
  readonly time: number;
  /** Events and bytes of output up to here. */
  readonly events: number;
  readonly output: number;
  readonly goroutines: readonly GoroutineInfo[];
  readonly objects: readonly ObjectInfo[];
  /** The goroutine that runs, 0 between turns. */
  readonly current: number;
  readonly moves: readonly Move[];
  readonly blocked: readonly Blocked[];
  /** One sentence about the turn that led here. */
  readonly narration: string;
  readonly outcome: Outcome | null;
}

/** What stays the same during a run. */
export interface RunInfo {
  readonly places: readonly Place[];
  readonly waitReasons: readonly string[];
  /** Names of the program's files, user's own only. */
  readonly files: readonly string[];
}

/** How far the run has been recorded: the end of the scrubber. */
export interface Recorded {
  readonly turns: number;
  readonly events: number;
  readonly time: number;
  readonly outcome: Outcome | null;
  /** Events were dropped beyond maxEvents. */
  readonly truncated: boolean;
  /** Up to where the given schedule could be followed, and why not further; '' while all of it could. */
  readonly scheduleNote: string;
}

/** A piece of output; `turn` is when it was written. */
export interface OutputChunk {
  readonly fd: 1 | 2;
  readonly text: string;
  readonly turn: number;
}

/** A line to stop at, each time or only where a Go expression is true. */
export interface Stop {
  readonly file: string;
  readonly line: number;
  /** '': always. */
  readonly condition: string;
}

/** What a search by statements looks for. */
export type Wanted =
  | { readonly lines: readonly Stop[] }
  /** The statement that gave an expression the value that it has now, seen from a goroutine; backward only. */
  | { readonly changes: string; readonly goroutine: number };

/** Where a search ended: where it began, if it found nothing; `note` then says so. */
export interface SearchResult {
  readonly state: MachineState;
  readonly found: boolean;
  readonly note: string;
}

/** The value of a watch expression, or why it has none here. */
export type Watched =
  | { readonly value: ValueInfo; /** Whose variables it was found among. */ readonly goroutine: number }
  | { readonly problem: string };

/** Somebody who could wake a goroutine that waits. */
export interface Waker {
  readonly goroutine: number;
  /** What it could do, and what it does now. */
  readonly how: string;
  /** It is not waiting itself. */
  readonly able: boolean;
  readonly place: Place | null;
}

/** Why a goroutine waits. */
export interface Waiting {
  readonly sentence: string;
  readonly wakers: readonly Waker[];
  /** Nobody's variables lead to what it waits for. */
  readonly forever: boolean;
}

/** A processor in Go's sense and what is queued on it; goroutines by id. */
export interface ProcessorInfo {
  readonly id: number;
  readonly current: number;
  readonly runNext: number;
  readonly queue: readonly number[];
  /** How much of the time slice is left, from 0 to 1. */
  readonly slice: number;
}

export interface TimerInfo {
  /** Its number among all timers of the run; 0: a goroutine that sleeps. */
  readonly number: number;
  /** When it fires, virtual nanoseconds since the start. */
  readonly when: number;
  readonly period: number;
  /** The goroutine that it wakes, 0 none. */
  readonly goroutine: number;
  /** Number of the channel it sends to, 0 none. */
  readonly object: number;
  /** It calls a function. */
  readonly calls: boolean;
}

export interface ContextInfo {
  readonly address: number;
  /** Address of the context it was derived from, 0: the background. */
  readonly parent: number;
  readonly kind: 'cancel' | 'deadline' | 'afterFunc';
  /** The variable that holds it. */
  readonly label: string;
  /** Why it is over; '' while it is not. */
  readonly error: string;
  readonly cause: string;
  /** Virtual nanoseconds since the start; null: none. */
  readonly deadline: number | null;
}

/** The scheduler's inside: processors, queues, the clock's list, and who has how much stack. */
export interface SchedulerInfo {
  readonly policy: PolicyName;
  readonly processors: readonly ProcessorInfo[];
  readonly global: readonly number[];
  /** By when they fire. */
  readonly timers: readonly TimerInfo[];
  readonly contexts: readonly ContextInfo[];
  readonly heapBytes: number;
  readonly collections: number;
}

/** What a recording has got since it was asked about last, and the decisions that led there. */
export interface News {
  readonly recorded: Recorded;
  readonly schedule: string;
  /** Rows that follow those that are known; null: none. */
  readonly events: EventColumns | null;
  readonly output: readonly OutputChunk[];
  readonly identities: readonly GoroutineName[];
}

/** A call in a stack, innermost first. */
export interface Call {
  readonly function: string;
  readonly place: Place | null;
}

/** An operation that orders, or an access to memory that several goroutines use. */
export interface OrderNode {
  readonly goroutine: number;
  /** The turn in which it happened. */
  readonly turn: number;
  /** The operation; `access` for an access. */
  readonly kind: EventKind;
  readonly place: Place | null;
  /** The operation's object, as in events; 0: none, or an access. */
  readonly object: number;
  /** An access: the expression that is read or written. */
  readonly name: string;
  readonly write: boolean;
  readonly atomic: boolean;
  /** An access: the memory, equal for accesses of the same word; and a bit for each of its bytes. */
  readonly word: number;
  readonly bytes: number;
}

/** Two accesses that nothing orders. Nodes are indices into Order.nodes, -1 if it was left out. */
export interface OrderRace {
  readonly nodes: readonly [number, number];
  readonly variable: string;
  readonly accesses: readonly [OrderedAccess, OrderedAccess];
}

export interface OrderedAccess {
  /** Stable name of the goroutine. */
  readonly goroutine: string;
  readonly write: boolean;
  readonly atomic: boolean;
  readonly stack: readonly Call[];
  readonly started: readonly Call[];
}

/**
 * What happened before what, by the Go memory model. Nodes of one goroutine are in its order; edges lead
 * between goroutines. A node begins and ends: an edge leads to the end of a node, and comes from the end
 * of one, or from its beginning where only what came before that is passed on (`early`), as by a send.
 */
export interface Order {
  /** As they happened. */
  readonly nodes: readonly OrderNode[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly early: Uint8Array;
  readonly races: readonly OrderRace[];
  /** The run is longer than what was looked at. */
  readonly truncated: boolean;
}

export interface Progress {
  readonly turns: number;
  readonly events: number;
  readonly time: number;
}

export type OpenResult =
  | { readonly ok: true; readonly info: RunInfo; readonly state: MachineState; readonly scheduleNote: string }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * One program being run, stepped and taken back. All methods may be called through comlink. Only one
 * of the moving methods runs at a time; `stop` ends the one under way.
 */
export interface Session {
  /** Runs to the end (or a limit), recording. `onProgress` is called about ten times a second. */
  runToEnd(onProgress?: (p: Progress) => void): Promise<MachineState>;
  /** Goes to a position of the recorded run, or on from its end; clamps. */
  goTo(position: Position): Promise<MachineState>;
  /** One turn on or back. */
  stepForward(): Promise<MachineState>;
  stepBack(): Promise<MachineState>;
  /** One statement of the current goroutine on or back (over turns' boundaries). */
  statementForward(): Promise<MachineState>;
  statementBack(): Promise<MachineState>;
  /** Goes to the next or last position that is wanted, by statements. */
  search(direction: 1 | -1, wanted: Wanted): Promise<SearchResult>;
  /** Go expressions at the current position, as seen from a goroutine; nothing is executed. */
  evaluate(goroutine: number, expressions: readonly string[]): Promise<readonly Watched[]>;
  /** Why a goroutine waits at the current position, and who could wake it; null: it does not. */
  explain(goroutine: number): Promise<Waiting | null>;
  /** What happened before what in the recorded run: it is run again, with races looked for. */
  order(): Promise<Order>;
  /** The scheduler's inside at the current position. */
  scheduler(): Promise<SchedulerInfo>;
  /** Takes a move (Move.id) instead of the policy's; what was recorded beyond is replaced. */
  choose(move: string): Promise<MachineState>;
  /** The decisions so far that differ from the policy's, up to the recorded end. */
  schedule(): Promise<string>;
  recorded(): Promise<Recorded>;
  /** All of what is new beyond so many known rows of events, chunks of output and goroutines, in one answer. */
  news(events: number, output: number, identities: number): Promise<News>;
  /** Rows [from, to) of the recorded events. */
  events(from: number, to: number): Promise<EventColumns>;
  output(from: number): Promise<readonly OutputChunk[]>;
  /** The goroutines of the recorded run in the order in which they were started, from the given index on. */
  identities(from: number): Promise<readonly GoroutineName[]>;
  /** The stack of a goroutine at the current position, innermost frame first, with variables. */
  stack(goroutine: number): Promise<readonly FrameInfo[]>;
  expand(address: number, typeIndex: number): Promise<readonly VariableInfo[]>;
  /** One sentence a turn, for [from, to). */
  narrate(from: number, to: number): Promise<readonly string[]>;
  /** More standard input; null ends it. */
  input(text: string | null): Promise<void>;
  stop(): Promise<void>;
  close(): Promise<void>;
}
