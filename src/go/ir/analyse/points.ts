// The points of a function at which it can unwind to memory, numbered.
//
// A *resuming* point is one behind which the function can go on: point 0 is its entry, then come
// calls to suspending functions, active safepoints, `suspend` and the landing, in the order of the
// text. Behind them are numbered the points that only unwinding passes (calls to functions that
// raise, `raise`): nothing ever goes on there, so all of one source line share one.

import type { Func, Position, Program, Stmt } from '../ir';
import type { TagFacts } from './calls';
import type { FuncFacts } from './facts';

export interface Point {
  /** Number within the function. */
  k: number;
  readonly kind: 'entry' | 'call' | 'safepoint' | 'suspend' | 'raise' | 'landing';
  readonly stmt: Stmt | null;
  readonly position: Position;
  /** Whether the function can be resumed here. */
  readonly resumes: boolean;
  /**
   * Registers (indices) whose values must survive in the frame while the function is suspended
   * here, the results of the call made here excluded unless the landing needs their old values.
   */
  live: readonly number[];
  /** Registers (indices) that take the call's results on resumption; -1: not wanted. */
  results: readonly number[];
}

export interface PointMap {
  readonly points: readonly Point[];
  /** The point of each statement that has one. */
  readonly of: ReadonlyMap<Stmt, Point>;
  readonly landing: Point | null;
  /** Structured statements that contain resuming points, with the range of their numbers. */
  readonly carriers: ReadonlyMap<Stmt, PointRange>;
}

/** Point numbers from `first` up to, not including, `end`. */
export interface PointRange {
  readonly first: number;
  readonly end: number;
}

/** What a checked call may do to its caller. */
export type CallClass = 'plain' | 'raises' | 'suspends';

/** Looks up what calls may do, once the whole program is classified. */
export class CallClasses {
  constructor(
    private readonly funcs: ReadonlyMap<Func, FuncFacts>,
    private readonly tags: ReadonlyMap<string, TagFacts>,
  ) {}

  of(call: Stmt & { op: 'call' }): CallClass {
    if (call.check === 'unchecked') return 'plain';
    const callee =
      call.target.kind === 'func' ? this.funcs.get(call.target.func) : this.tags.get(call.target.tag);
    if (callee === undefined) return 'plain';
    if (callee.suspends || ('parks' in callee && callee.parks)) return 'suspends';
    return callee.raises ? 'raises' : 'plain';
  }
}

class PointCollector {
  readonly resuming: Point[] = [];
  readonly unwinding: Point[] = [];
  readonly of = new Map<Stmt, Point>();
  readonly carriers = new Map<Stmt, PointRange>();
  landing: Point | null = null;
  private readonly byLine = new Map<number, Point>();

  constructor(
    private readonly facts: FuncFacts,
    private readonly classes: CallClasses,
    private readonly program: Program,
  ) {}

  private resume(kind: Point['kind'], stmt: Stmt | null, position: Position): Point {
    const k = this.resuming.length;
    const point: Point = { k, kind, stmt, position, resumes: true, live: [], results: [] };
    this.resuming.push(point);
    if (stmt) this.of.set(stmt, point);
    return point;
  }

  private unwind(kind: Point['kind'], stmt: Stmt, position: Position): void {
    const line = this.program.positions[position]?.line ?? 0;
    // Tracebacks find where a goroutine was started by the position of its go statement.
    const own = stmt.op === 'call' && stmt.target.kind === 'func' && stmt.target.func.name === 'runtime.newproc';
    let point = own ? undefined : this.byLine.get(line);
    if (!point) {
      point = { k: 0, kind, stmt, position, resumes: false, live: [], results: [] };
      this.byLine.set(line, point);
      this.unwinding.push(point);
    }
    this.of.set(stmt, point);
  }

  collect(): PointMap {
    if (this.facts.suspends) this.resume('entry', null, this.facts.func.position);
    this.list(this.facts.body!);
    const points = [...this.resuming, ...this.unwinding];
    points.forEach((point, k) => (point.k = k));
    return { points, of: this.of, landing: this.landing, carriers: this.carriers };
  }

  private list(list: readonly Stmt[]): void {
    for (const s of list) this.stmt(s);
  }

  private carrier(s: Stmt, ...lists: (readonly Stmt[])[]): void {
    const first = this.resuming.length;
    for (const list of lists) this.list(list);
    if (this.resuming.length > first) this.carriers.set(s, { first, end: this.resuming.length });
  }

  private stmt(s: Stmt): void {
    switch (s.op) {
      case 'call': {
        const kind = this.classes.of(s);
        if (kind === 'plain') break;
        const noReturn = s.target.kind === 'func' && s.target.func.noReturn;
        if (kind === 'suspends' && !noReturn) this.resume('call', s, s.position);
        else this.unwind('call', s, s.position);
        break;
      }
      case 'safepoint':
        if (this.facts.isActive(s.kind)) this.resume('safepoint', s, s.position);
        break;
      case 'suspend':
        this.resume('suspend', s, s.position);
        break;
      case 'raise':
        this.unwind('raise', s, s.position);
        break;
      case 'landing':
        this.landing = this.resume('landing', s, this.facts.func.position);
        break;
      case 'if':
        this.carrier(s, s.then, s.else);
        break;
      case 'loop':
      case 'block':
        this.carrier(s, s.body);
        break;
    }
  }
}

/** Numbers the points of a function that suspends or raises. */
export function collectPoints(facts: FuncFacts, classes: CallClasses, program: Program): PointMap {
  return new PointCollector(facts, classes, program).collect();
}
