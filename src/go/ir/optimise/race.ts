// Instrumentation for race detection: before each statement of the user's code (and of most of the
// library) that reads or writes memory which goroutines could share, the run time is told of it
// (package runtime, race.go). Frames, static read-only data and what a closure holds cannot be
// written by others and are left alone.

import { forEachExpr, forEachOperand } from '../analyse/walk';
import type { Expr, Func, MemoryAccess, Position, Program, Stmt } from '../ir';

const SIZE: Record<MemoryAccess, number> = { i32: 4, i64: 8, f32: 4, f64: 8, i8s: 1, i8u: 1, i16s: 2, i16u: 2 };

/**
 * Packages that are the ground that others stand on: their synchronisation is told otherwise, some by one
 * operation of the run time a step instead of a lock.
 */
const uninstrumented = /^(runtime|internal\/[\w/]+|sync|sync\/atomic|unique|weak|reflect|time|os|os\/signal|context|log|log\/slog|net|net\/http|net\/http\/\w+|expvar|flag|testing(\/\w+)?)\./;

/** Map functions of the run time by what they do to the map. */
const MAP = /^runtime\.map(access|assign|delete|clear|iterinit)/;

export interface RaceFunctions {
  readonly read: Func;
  readonly write: Func;
  readonly readRange: Func;
  readonly writeRange: Func;
}

/** The run time's functions that instrumented code calls; null where the program has none. */
export function raceFunctions(program: Program): RaceFunctions | null {
  const find = (name: string): Func | undefined => program.funcs.find((f) => f.name === `runtime.${name}` && f.body !== null);
  const read = find('raceread');
  const write = find('racewrite');
  const readRange = find('racereadrange');
  const writeRange = find('racewriterange');
  return read && write && readRange && writeRange ? { read, write, readRange, writeRange } : null;
}

/** The body with its accesses told. */
export function instrument(func: Func, body: readonly Stmt[], race: RaceFunctions): readonly Stmt[] {
  if (uninstrumented.test(func.name) || func.system || func.wrapper) return body;
  return new Instrumenter(race, func.position).list(body);
}

class Instrumenter {
  constructor(
    private readonly race: RaceFunctions,
    private position: Position,
  ) {}

  list(stmts: readonly Stmt[]): readonly Stmt[] {
    return stmts.flatMap((s) => this.stmt(s));
  }

  private stmt(s: Stmt): Stmt[] {
    if ('position' in s && s.position >= 0) this.position = s.position;
    const told: Stmt[] = [];
    forEachExpr(s, (e) => this.reads(e, told));
    switch (s.op) {
      case 'store':
        if (isShared(s.address)) told.push(this.tell(this.race.write, s.address, s.offset, SIZE[s.access]));
        return [...told, s];
      case 'memcopy':
        if (isShared(s.from)) told.push(this.tellRange(this.race.readRange, s.from, s.size));
        if (isShared(s.to)) told.push(this.tellRange(this.race.writeRange, s.to, s.size));
        return [...told, s];
      case 'memzero':
        if (isShared(s.to)) told.push(this.tellRange(this.race.writeRange, s.to, s.size));
        return [...told, s];
      case 'call': {
        const name = s.target.kind === 'func' ? s.target.func.name : '';
        const map = MAP.exec(name);
        if (map !== null) {
          const writes = map[1] === 'assign' || map[1] === 'delete' || map[1] === 'clear';
          told.push(this.tell(writes ? this.race.write : this.race.read, s.args[1], 0, 8));
        }
        return [...told, s];
      }
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

  private reads(e: Expr, told: Stmt[]): void {
    forEachOperand(e, (x) => this.reads(x, told));
    if (e.op === 'load' && isShared(e.address)) told.push(this.tell(this.race.read, e.address, e.offset, SIZE[e.access]));
  }

  private tell(func: Func, address: Expr, offset: number, size: number): Stmt {
    const at: Expr = offset === 0 ? address : { op: 'wasm', code: 'i32.add', args: [address, { op: 'const', type: 'i32', value: offset }] };
    return this.call(func, [at, { op: 'const', type: 'i32', value: size }]);
  }

  private tellRange(func: Func, address: Expr, size: Expr): Stmt {
    return this.call(func, [address, size]);
  }

  private call(func: Func, args: readonly Expr[]): Stmt {
    const { position } = this;
    return {
      op: 'call',
      target: { kind: 'func', func },
      args: [...args, { op: 'const', type: 'i32', value: position }],
      results: [],
      position,
      check: 'checked',
    };
  }
}

/** Whether an address may be one that other goroutines know. */
function isShared(e: Expr): boolean {
  switch (e.op) {
    case 'frameaddr':
    case 'const':
    case 'machine':
      return false;
    case 'data':
      return !e.data.readOnly;
    case 'reg':
      return e.reg.name !== 'closure' && e.reg.name !== 'state';
    case 'wasm':
      return e.args.some((a) => a.op !== 'const' && isShared(a));
    default:
      return true;
  }
}
