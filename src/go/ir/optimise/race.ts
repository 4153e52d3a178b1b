// Instrumentation for race detection: before each statement of the user's code (and of most of the
// library) that reads or writes memory which goroutines could share, the run time is told of it, and
// around each call that it is made (package runtime: race.go, racestack.go). Frames, static read-only
// data and what a closure holds cannot be written by others and are left alone.
//
// It relies on the accesses' sites, which the builder gives (build/site.ts), and on its `access` and
// `observe` statements for what is accessed without a load or store.

import { forEachExpr, forEachOperand } from '../analyse/walk';
import type { Accessed, AccessSite, Expr, Func, MemoryAccess, Position, Program, Reg, Stmt } from '../ir';

const SIZE: Record<MemoryAccess, number> = { i32: 4, i64: 8, f32: 4, f64: 8, i8s: 1, i8u: 1, i16s: 2, i16u: 2 };

/**
 * Packages that are the ground that others stand on: their synchronisation is told otherwise, some by one
 * operation of the run time a step instead of a lock.
 */
const uninstrumented = /^(runtime|internal\/(?:abi|intrinsics|ops|rt|stdio|memfs|sync|blocks)|sync|sync\/atomic|unique|weak|time|os|os\/signal|context|log|log\/slog|net|net\/http|net\/http\/\w+|expvar|flag|testing(\/\w+)?)\./;

/** Initialises all packages and calls main.main. */
const START = 'runtime.maininit';

/** Functions of the run time that look at the call being made (raceHere); calls of the others are not noted. */
const looking = /^runtime\.(chansend|closechan|selectgo|newproc)$/;

const i32 = (value: number): Expr => ({ op: 'const', type: 'i32', value });

/** What functions of the run time access for package reflectlite, which calls them by name. */
const reflected: Readonly<Record<string, (args: readonly Expr[]) => readonly { readonly write: boolean; readonly address: Expr; readonly size: Expr }[]>> = {
  'runtime.maplen': ([m]) => [{ write: false, address: m, size: i32(8) }],
  'runtime.mapaccess': ([, m]) => [{ write: false, address: m, size: i32(8) }],
  'runtime.mapiternew': ([, m]) => [{ write: false, address: m, size: i32(8) }],
  'runtime.mapassign': ([, m]) => [{ write: true, address: m, size: i32(8) }],
  'runtime.mapdelete': ([, m]) => [{ write: true, address: m, size: i32(8) }],
  'runtime.mapclear': ([, m]) => [{ write: true, address: m, size: i32(8) }],
  // A type's descriptor begins with its size.
  'runtime.typeequal': ([t, p, q]) =>
    [p, q].map((address) => ({ write: false, address, size: { op: 'load', access: 'i32', address: t, offset: 0, pointer: false } })),
};

/** What a site says of the function that it is in. */
export type SiteFunc = Pick<Func, 'name' | 'position' | 'library' | 'wrapper' | 'signature'>;

/** A place in instrumented code: of an access or a call. */
export interface RaceSite {
  readonly func: SiteFunc;
  readonly position: Position;
  /** What is accessed; '' for a call. */
  readonly name: string;
}

/** What instrumented code calls, and the sites at which it does. */
export class RaceDetection {
  /** By number, which the run time is told; number 0 is none. */
  readonly sites: (RaceSite | null)[] = [null];
  private readonly numbers = new Map<Func, Map<AccessSite | Position, number>>();
  private readonly initialisers = new Map<string, SiteFunc>();

  private constructor(
    private readonly program: Program,
    readonly read: Func,
    readonly write: Func,
    readonly base: Func,
    readonly enter: Func,
    readonly leave: Func,
  ) {}

  /** null where the program has no such functions. */
  static of(program: Program): RaceDetection | null {
    const find = (name: string): Func | undefined => program.funcs.find((f) => f.name === `runtime.${name}` && f.body !== null);
    const [read, write, base, enter, leave] = ['raceread', 'racewrite', 'racebase', 'raceenter', 'raceleave'].map(find);
    return read && write && base && enter && leave ? new RaceDetection(program, read, write, base, enter, leave) : null;
  }

  /** Initialisation is one function for all packages; Go has one a package. */
  private initialiser(position: Position): SiteFunc {
    const file = this.program.positions[position]?.file ?? '';
    let f = this.initialisers.get(file);
    if (f === undefined) {
      f = { name: 'main.init', position, library: false, wrapper: false, signature: { params: [], results: [] } };
      this.initialisers.set(file, f);
    }
    return f;
  }

  /** The number of a site in a function: of an access, or of a call at a position. */
  number(func: Func, site: AccessSite | Position): number {
    let known = this.numbers.get(func);
    if (known === undefined) this.numbers.set(func, (known = new Map()));
    let n = known.get(site);
    if (n === undefined) {
      n = this.sites.length;
      known.set(site, n);
      const [position, name] = typeof site === 'number' ? [site, ''] : [site.position, site.name];
      this.sites.push({ func: func.name === START ? this.initialiser(position) : func, position, name });
    }
    return n;
  }
}

/** The body with its accesses and calls told; `regs` gets a register that it needs. */
export function instrument(func: Func, body: readonly Stmt[], regs: Reg[], race: RaceDetection): readonly Stmt[] {
  if ((uninstrumented.test(func.name) && func.name !== START) || func.system || func.wrapper) return plain(body);
  return new Instrumenter(race, func, regs).body(body);
}

/** The body without what only race detection needs. */
function plain(body: readonly Stmt[]): readonly Stmt[] {
  return body.flatMap((s): Stmt[] => {
    switch (s.op) {
      case 'access':
      case 'observe':
        return [];
      case 'if':
        return [{ ...s, then: plain(s.then), else: plain(s.else) }];
      case 'loop':
      case 'block':
        return [{ ...s, body: plain(s.body) }];
      default:
        return [s];
    }
  });
}

class Instrumenter {
  private position: Position;
  /** Holds the height of the stack of calls; made when the first call is met. */
  private base: Reg | null = null;

  constructor(
    private readonly race: RaceDetection,
    private readonly func: Func,
    private readonly regs: Reg[],
  ) {
    this.position = func.position;
  }

  body(stmts: readonly Stmt[]): readonly Stmt[] {
    const told = this.list(stmts);
    const { base } = this;
    if (base === null) return told;
    // Behind what belongs to the prologue; and where it goes on after it has recovered, calls are over.
    let start = 0;
    while (start < told.length && readsClosure(told[start])) start++;
    const begin: Stmt = { op: 'call', target: { kind: 'func', func: this.race.base }, args: [], results: [base], position: this.func.position, check: 'checked' };
    const rest = told.slice(start).flatMap((s) => (s.op === 'landing' ? [s, this.call(this.race.leave, [{ op: 'reg', reg: base }])] : [s]));
    return [...told.slice(0, start), begin, ...rest];
  }

  private list(stmts: readonly Stmt[]): readonly Stmt[] {
    return stmts.flatMap((s) => this.stmt(s));
  }

  private stmt(s: Stmt): Stmt[] {
    if ('position' in s && s.position >= 0) this.position = s.position;
    const told: Stmt[] = [];
    forEachExpr(s, (e) => this.reads(e, told));
    switch (s.op) {
      case 'store':
        this.tell(told, this.race.write, s.address, s.offset, i32(SIZE[s.access]), s.site);
        return [...told, s];
      case 'memcopy':
        this.tell(told, this.race.read, s.from, 0, s.size, s.fromSite === undefined ? s.site : s.fromSite);
        this.tell(told, this.race.write, s.to, 0, s.size, s.site);
        return [...told, s];
      case 'memzero':
        this.tell(told, this.race.write, s.to, 0, s.size, s.site);
        return [...told, s];
      case 'access':
        this.tell(told, s.write ? this.race.write : this.race.read, s.address, 0, s.size, s.site);
        return told;
      case 'observe':
        return told;
      case 'call':
        if (s.target.kind === 'func' && this.func.name.startsWith('internal/reflectlite.')) {
          for (const a of reflected[s.target.func.name]?.(s.args) ?? []) {
            this.tell(told, a.write ? this.race.write : this.race.read, a.address, 0, a.size, undefined);
          }
        }
        return [...told, ...this.noted(s)];
      case 'if': {
        const at = this.position;
        const then = this.list(s.then);
        this.position = at;
        return [...told, { ...s, then, else: this.list(s.else) }];
      }
      case 'loop':
      case 'block':
        return [...told, { ...s, body: this.list(s.body) }];
      default:
        return [...told, s];
    }
  }

  /** A call, noted on the stack of calls while it is made. */
  private noted(s: Stmt & { op: 'call' }): Stmt[] {
    if (s.check === 'unchecked') return [s];
    if (s.target.kind === 'func') {
      const { name, noReturn } = s.target.func;
      if (this.func.name === START && /^main\.main$|\.init\.\d+$/.test(name)) return [s]; // called by the run time, as it were
      if (noReturn || (name.startsWith('runtime.') && !looking.test(name))) return [s];
    }
    if (this.base === null) {
      let id = 0;
      for (const r of [...this.func.params, ...this.regs]) if (r.id >= id) id = r.id + 1;
      this.base = { id, type: 'i32', pointer: false, name: 'calls' };
      this.regs.push(this.base);
    }
    const base: Expr = { op: 'reg', reg: this.base };
    const site = this.race.number(this.func, s.position);
    return [this.call(this.race.enter, [base, i32(site)]), s, this.call(this.race.leave, [base])];
  }

  private reads(e: Expr, told: Stmt[]): void {
    forEachOperand(e, (x) => this.reads(x, told));
    if (e.op === 'load') this.tell(told, this.race.read, e.address, e.offset, i32(SIZE[e.access]), e.site);
  }

  private tell(told: Stmt[], func: Func, address: Expr, offset: number, size: Expr, site: Accessed): void {
    if (site === null || !isShared(address)) return;
    const at: Expr = offset === 0 ? address : { op: 'wasm', code: 'i32.add', args: [address, i32(offset)] };
    told.push(this.call(func, [at, size, i32(this.race.number(this.func, site ?? this.position))]));
  }

  private call(func: Func, args: readonly Expr[]): Stmt {
    return { op: 'call', target: { kind: 'func', func }, args, results: [], position: this.position, check: 'checked' };
  }
}

function readsClosure(s: Stmt): boolean {
  return s.op === 'set' && s.value.op === 'machine' && s.value.register === 'closure';
}

/** Whether an address may be one that other goroutines know. */
function isShared(e: Expr): boolean {
  switch (e.op) {
    case 'const':
    case 'machine':
      return false;
    case 'data':
      return !e.data.readOnly;
    case 'reg':
      return e.reg.name !== 'closure' && e.reg.name !== 'state';
    default:
      return !isInFrame(e);
  }
}

function isInFrame(e: Expr): boolean {
  return e.op === 'frameaddr' || (e.op === 'wasm' && e.args.some(isInFrame));
}
