// The intermediate representation: typed, structured code over virtual registers.
//
// One `Program` is everything that a module holds: functions, static data and the types that
// the run time needs to know. The builder (`build/`) makes it from the typed AST, the analyses
// (`analyse/`) add who may suspend or raise, `print.ts` gives it a stable text, `verify.ts` checks
// it, and `src/go/wasm` turns it into bytes. README.md beside this file is the table of all
// instructions and the calling convention.
//
// It relies on nothing but itself: Go's types are gone here. A string is an address and a
// length, an interface two words, a small struct its fields, each in a register of one of
// Wasm's four value types; what does not fit in registers lives in memory (heap, data, frame).

/** Wasm's value types. Go's pointers, maps, channels and funcs are i32 addresses. */
export type ValueType = 'i32' | 'i64' | 'f32' | 'f64';

/** A virtual register. Assigned any number of times; holds 0 until first assigned. */
export interface Reg {
  readonly id: number;
  readonly type: ValueType;
  /** Holds an address that the collector must follow (or 0, or an address outside the heap). */
  readonly pointer: boolean;
  /** What it is in the source or a hint for the text form, e.g. `s.len`. */
  readonly name: string;
}

/** Memory inside the function's frame, for values that do not fit in registers. Zeroed on entry. */
export interface FrameSlot {
  readonly id: number;
  readonly size: number;
  readonly align: number;
  /** Byte offsets of the words that hold pointers (each an 8-byte slot, low half used). */
  readonly pointers: readonly number[];
  readonly name: string;
}

/** A branch target: the start of a loop (continue) or the end of a block (break). */
export interface Label {
  readonly id: number;
  readonly name: string;
}

/** How a load or store moves bytes: Wasm's own names without the type prefix where they agree. */
export type MemoryAccess =
  | 'i32' | 'i64' | 'f32' | 'f64'
  | 'i8s' | 'i8u' | 'i16s' | 'i16u'; // these four load into an i32; a store takes the low bits

/** Wasm opcodes that take operands from the stack and give one result, by their Wasm text names. */
export type Opcode =
  | 'i32.eqz' | 'i32.eq' | 'i32.ne' | 'i32.lt_s' | 'i32.lt_u' | 'i32.gt_s' | 'i32.gt_u'
  | 'i32.le_s' | 'i32.le_u' | 'i32.ge_s' | 'i32.ge_u'
  | 'i64.eqz' | 'i64.eq' | 'i64.ne' | 'i64.lt_s' | 'i64.lt_u' | 'i64.gt_s' | 'i64.gt_u'
  | 'i64.le_s' | 'i64.le_u' | 'i64.ge_s' | 'i64.ge_u'
  | 'f32.eq' | 'f32.ne' | 'f32.lt' | 'f32.gt' | 'f32.le' | 'f32.ge'
  | 'f64.eq' | 'f64.ne' | 'f64.lt' | 'f64.gt' | 'f64.le' | 'f64.ge'
  | 'i32.clz' | 'i32.ctz' | 'i32.popcnt' | 'i32.add' | 'i32.sub' | 'i32.mul' | 'i32.div_s' | 'i32.div_u'
  | 'i32.rem_s' | 'i32.rem_u' | 'i32.and' | 'i32.or' | 'i32.xor' | 'i32.shl' | 'i32.shr_s' | 'i32.shr_u'
  | 'i32.rotl' | 'i32.rotr'
  | 'i64.clz' | 'i64.ctz' | 'i64.popcnt' | 'i64.add' | 'i64.sub' | 'i64.mul' | 'i64.div_s' | 'i64.div_u'
  | 'i64.rem_s' | 'i64.rem_u' | 'i64.and' | 'i64.or' | 'i64.xor' | 'i64.shl' | 'i64.shr_s' | 'i64.shr_u'
  | 'i64.rotl' | 'i64.rotr'
  | 'f32.abs' | 'f32.neg' | 'f32.ceil' | 'f32.floor' | 'f32.trunc' | 'f32.nearest' | 'f32.sqrt'
  | 'f32.add' | 'f32.sub' | 'f32.mul' | 'f32.div' | 'f32.min' | 'f32.max' | 'f32.copysign'
  | 'f64.abs' | 'f64.neg' | 'f64.ceil' | 'f64.floor' | 'f64.trunc' | 'f64.nearest' | 'f64.sqrt'
  | 'f64.add' | 'f64.sub' | 'f64.mul' | 'f64.div' | 'f64.min' | 'f64.max' | 'f64.copysign'
  | 'i32.wrap_i64' | 'i64.extend_i32_s' | 'i64.extend_i32_u'
  | 'i32.extend8_s' | 'i32.extend16_s' | 'i64.extend8_s' | 'i64.extend16_s' | 'i64.extend32_s'
  | 'f32.convert_i32_s' | 'f32.convert_i32_u' | 'f32.convert_i64_s' | 'f32.convert_i64_u' | 'f32.demote_f64'
  | 'f64.convert_i32_s' | 'f64.convert_i32_u' | 'f64.convert_i64_s' | 'f64.convert_i64_u' | 'f64.promote_f32'
  | 'i32.trunc_sat_f32_s' | 'i32.trunc_sat_f32_u' | 'i32.trunc_sat_f64_s' | 'i32.trunc_sat_f64_u'
  | 'i64.trunc_sat_f32_s' | 'i64.trunc_sat_f32_u' | 'i64.trunc_sat_f64_s' | 'i64.trunc_sat_f64_u'
  | 'i32.reinterpret_f32' | 'i64.reinterpret_f64' | 'f32.reinterpret_i32' | 'f64.reinterpret_i64';

/** The module's own registers, kept in Wasm globals (README.md says who changes which). */
export type MachineRegister =
  | 'status' // i32: 0 while running; why the goroutine is unwinding to memory otherwise
  | 'sp' // i32: end of the running frame on the goroutine's stack
  | 'splimit' // i32: calls that would take sp beyond it go the slow way
  | 'stackbase' // i32: start of the running goroutine's stack
  | 'top' // i32: sp of the innermost frame, set by the first frame to unwind
  | 'resuming' // i32: 1 between the trampoline and the prologue of the frame it resumes
  | 'budget' // i64: safepoints left in the time slice
  | 'steps' // i64: statement steps left before a pause (statement mode)
  | 'closure' // i32: the closure being called, read in the callee's prologue
  | 'g'; // i32: the running goroutine's descriptor

/** Where and as what the source names memory that is accessed, for race detection. */
export interface AccessSite {
  readonly position: Position;
  /** The expression, as in the source; '' when it has none. */
  readonly name: string;
}

/** undefined: at the statement's position. null: no other goroutine can access this memory. */
export type Accessed = AccessSite | null | undefined;

/** Expressions have no effect but loads; calls, stores and safepoints are statements. */
export type Expr =
  | { readonly op: 'const'; readonly type: ValueType; readonly value: number | bigint }
  | { readonly op: 'reg'; readonly reg: Reg }
  | { readonly op: 'wasm'; readonly code: Opcode; readonly args: readonly Expr[] }
  | {
      readonly op: 'load';
      readonly access: MemoryAccess;
      readonly address: Expr;
      readonly offset: number;
      readonly pointer: boolean;
      readonly site?: Accessed;
    }
  /** Wasm's select: both are evaluated. */
  | { readonly op: 'select'; readonly condition: Expr; readonly then: Expr; readonly else: Expr }
  /** Address of a frame slot. Valid only until the next statement that may suspend or call. */
  | { readonly op: 'frameaddr'; readonly slot: FrameSlot; readonly offset: number }
  /** The slot's distance from the stack's base: survives the stack being moved. */
  | { readonly op: 'frameoff'; readonly slot: FrameSlot }
  /** The distance of this frame's start from the stack's base: names the frame. */
  | { readonly op: 'frameid' }
  | { readonly op: 'data'; readonly data: Data; readonly offset: number }
  /** Index of the function in the table, for call_indirect. */
  | { readonly op: 'func'; readonly func: Func }
  | { readonly op: 'machine'; readonly register: MachineRegister }
  /** The number by which the runtime resumes this function at its landing (see `landing`). */
  | { readonly op: 'landingid' }
  /** Constant: 0 blocking, 1 visible, 2 statement: how fine this module's safepoints are. */
  | { readonly op: 'mode' }
  /** Constant: 1 in modules whose memory accesses are told to the race detector, else 0. */
  | { readonly op: 'race' }
  /** memory.size in bytes. */
  | { readonly op: 'memorysize' };

export interface Signature {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
}

export type CallTarget =
  | { readonly kind: 'func'; readonly func: Func }
  | {
      /** Through the table. `closure` is put into the machine register of that name first. */
      readonly kind: 'indirect';
      readonly index: Expr;
      readonly closure: Expr | null;
      readonly signature: Signature;
      /**
       * Which functions it can reach: every `Func` whose `tags` has this one. A Go signature for
       * func values, `.Name signature` for interface methods. Unknown tag: nothing is reached.
       */
      readonly tag: string;
    };

/** Where a statement comes from: an index into `Program.positions`, or -1. */
export type Position = number;

export type Stmt =
  | { readonly op: 'set'; readonly reg: Reg; readonly value: Expr }
  | {
      readonly op: 'store';
      readonly access: MemoryAccess;
      readonly address: Expr;
      readonly offset: number;
      readonly value: Expr;
      readonly pointer: boolean;
      readonly site?: Accessed;
    }
  | { readonly op: 'setmachine'; readonly register: MachineRegister; readonly value: Expr }
  /** memory.copy (overlap allowed), memory.fill with 0; sizes in bytes (i32). */
  | { readonly op: 'memcopy'; readonly to: Expr; readonly from: Expr; readonly size: Expr; readonly site?: Accessed; readonly fromSite?: Accessed }
  | { readonly op: 'memzero'; readonly to: Expr; readonly size: Expr; readonly site?: Accessed }
  /**
   * For race detection only: memory is accessed here by what is called next, or the value is read
   * though nothing uses it. No code in other modules.
   */
  | { readonly op: 'access'; readonly write: boolean; readonly address: Expr; readonly size: Expr; readonly site?: Accessed }
  | { readonly op: 'observe'; readonly value: Expr }
  /** Grows memory by pages of 64 KiB; the old size in pages or -1 goes to the register. */
  | { readonly op: 'memorygrow'; readonly reg: Reg; readonly pages: Expr }
  | {
      readonly op: 'call';
      readonly target: CallTarget;
      readonly args: readonly Expr[];
      /** One a result; null where nobody wants it. */
      readonly results: readonly (Reg | null)[];
      readonly position: Position;
      /**
       * 'checked': a callee that suspends or raises makes this function unwind as well.
       * 'unchecked': the status is left for the code that follows (the trampoline).
       */
      readonly check: 'checked' | 'unchecked';
    }
  | { readonly op: 'if'; readonly condition: Expr; readonly then: readonly Stmt[]; readonly else: readonly Stmt[] }
  /** Runs the body; `br` to the label starts it again; reaching its end leaves the loop. */
  | { readonly op: 'loop'; readonly label: Label; readonly body: readonly Stmt[] }
  /** Runs the body; `br` to the label goes to its end. */
  | { readonly op: 'block'; readonly label: Label; readonly body: readonly Stmt[] }
  | { readonly op: 'br'; readonly label: Label }
  | { readonly op: 'brif'; readonly label: Label; readonly condition: Expr }
  /** br_table on an i32. */
  | { readonly op: 'switch'; readonly value: Expr; readonly targets: readonly Label[]; readonly default: Label }
  | { readonly op: 'return'; readonly values: readonly Expr[] }
  /** Cannot be reached (after a call that never returns, at the end of a missing return). */
  | { readonly op: 'unreachable' }
  /**
   * A place where the goroutine may be taken off.
   * 'preempt': counts one off the budget and suspends with status Preempt below zero.
   * 'statement': in statement mode, counts one off `steps` and suspends with Pause below zero;
   *   also the marker of where a statement starts, in every mode.
   */
  | { readonly op: 'safepoint'; readonly kind: 'preempt' | 'statement'; readonly position: Position }
  /** Sets `status` to the given value and unwinds; goes on after it when resumed. Runtime only. */
  | { readonly op: 'suspend'; readonly status: Expr; readonly position: Position }
  /**
   * Sets `status` to Park and unwinds like `suspend`, but never goes on: when the goroutine is woken its
   * caller goes on behind the call, with results that the scheduler delivers. Runtime only, in functions
   * that do not suspend otherwise. It saves the function a frame.
   */
  | { readonly op: 'park' }
  /** Sets `status` to Panic and unwinds; never goes on (see `landing`). Runtime only. */
  | { readonly op: 'raise'; readonly position: Position }
  /**
   * Where a function goes on after one of its deferred calls recovered: at most one, in the
   * outermost statement list, also reached by falling into it.
   */
  | { readonly op: 'landing' }
  /** What follows belongs to this place in the source (for tracebacks of raising helpers). */
  ;

/** A variable of the source, for inspection: where its parts are. */
export interface DebugVariable {
  readonly name: string;
  /** Index into Program.debugTypes (the Go type's layout). */
  readonly type: number;
  /** Registers in layout order, or the slot, or the register that holds the heap box's address. */
  readonly place:
    | { readonly in: 'regs'; readonly regs: readonly Reg[] }
    | { readonly in: 'slot'; readonly slot: FrameSlot }
    | { readonly in: 'box'; readonly reg: Reg };
  readonly declared: Position;
  /** Source range in which the name is visible: [from, to) as positions' line numbers. */
  readonly scope: { readonly from: number; readonly to: number };
}

export interface Func {
  /** As Go prints it in tracebacks: `main.f`, `main.(*T).m`, `main.main.func1`, `main.Map[...]`. */
  readonly name: string;
  /** Unique in the program: the name plus type arguments and kind of wrapper. */
  readonly symbol: string;
  readonly signature: Signature;
  /** The registers that hold the parameters on entry. */
  readonly params: readonly Reg[];
  regs: Reg[];
  slots: FrameSlot[];
  /** null: imported from the host, see `imported`. */
  body: Stmt[] | null;
  readonly imported: { readonly module: string; readonly name: string } | null;
  /** Exported from the module under this name. */
  readonly exported: string | null;
  /** Tags of indirect calls that can reach it; empty: its address is never taken. */
  tags: Set<string>;
  /** Never returns normally (the panic helpers): callers emit no code for what follows. */
  readonly noReturn: boolean;
  /** No goroutine runs it: scheduler, collector. Its loops have no safepoints, it may not suspend. */
  readonly system: boolean;
  /** A wrapper that the compiler made: hidden in tracebacks, transparent to recover. */
  readonly wrapper: boolean;
  /** The name of what a wrapper of a go statement's call calls; '' for others. */
  readonly wraps: string;
  /** Standard library and runtime: stepping by statement passes over it. */
  readonly library: boolean;
  readonly position: Position;
  variables: DebugVariable[];
  /** Filled by the analyses: see README.md, classes of functions. */
  suspends: boolean;
  raises: boolean;
}

/** Static memory: string literals, type descriptors, package variables. */
export interface Data {
  readonly symbol: string;
  readonly size: number;
  readonly align: number;
  /** null: all zero. */
  bytes: Uint8Array | null;
  /** Addresses (i32) and table indices to be written at offsets once all is placed. */
  relocs: { readonly offset: number; readonly target: Data | Func; readonly addend: number }[];
  /** Offsets of pointer slots that the collector must scan (package variables only). */
  pointers: readonly number[];
  readonly readOnly: boolean;
}

export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The layout of a Go type, for inspecting memory. Indices point into Program.debugTypes. */
export interface DebugType {
  readonly name: string;
  readonly kind:
    | 'bool' | 'int' | 'uint' | 'float' | 'complex' | 'string' | 'pointer' | 'unsafe.Pointer'
    | 'slice' | 'array' | 'struct' | 'map' | 'chan' | 'func' | 'interface' | 'tuple';
  readonly size: number;
  readonly elem?: number;
  readonly key?: number;
  readonly length?: number;
  readonly fields?: readonly { readonly name: string; readonly type: number; readonly offset: number }[];
  /** interface: has methods (the first word is an itab) or not (the first word is a type). */
  readonly methods?: boolean;
}

export interface DebugGlobal {
  readonly name: string;
  readonly type: number;
  readonly data: Data;
}

export interface Program {
  funcs: Func[];
  data: Data[];
  positions: SourcePosition[];
  debugTypes: DebugType[];
  globals: DebugGlobal[];
  /** Address of a type descriptor (a Data) -> index into debugTypes, for interfaces' dynamic types. */
  descriptors: { readonly data: Data; readonly type: number }[];
  /** Adds the code that only modules with race detection need, which is not lowered before. */
  readonly addRaceDetection?: () => void;
}
