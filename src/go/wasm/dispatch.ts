// Code of statements that contain resuming points: how a resumed function gets back to where it
// was, with one body.
//
// Wasm can branch outwards only, so a place in the middle of code is reachable as the end of a
// block that starts earlier. A *region* is the function's body or the body of one loop. At its
// start it opens one block for every place in it that must be reachable, the last one first, and
// a `br_table` on `k` picks one. Inside a region `if` and `block` are flattened into such blocks
// (an `if` whose arms contain resuming points becomes branches), so only loops dispatch again,
// and code that is not being resumed pays one test of `k` an iteration and nothing else.

import type { Point, PointRange } from '../ir/analyse/points';
import type { Stmt } from '../ir/ir';
import type { FuncContext } from './context';
import { emitExpr } from './expressions';
import { OP } from './opcodes';
import { emitList, emitLoopSafepoint, emitStmt } from './statements';

/** A place that blocks opened at the region's start end at; with the points that lead to it. */
interface Place {
  readonly key: object;
  readonly range: PointRange | null;
}

/** Ends of a flattened `if`. */
interface IfLabels {
  readonly else: object;
  readonly end: object;
}

type If = Stmt & { op: 'if' };
type Loop = Stmt & { op: 'loop' };

export class Region {
  private readonly places: Place[] = [];
  private readonly ifs = new Map<Stmt, IfLabels>();

  constructor(
    private readonly c: FuncContext,
    private readonly body: readonly Stmt[],
  ) {
    this.collect(body);
  }

  /** Whether anything in the region can be resumed. */
  get hasTargets(): boolean {
    return this.places.some((place) => place.range !== null);
  }

  /** Opens the blocks of all places. */
  open(): void {
    for (let i = this.places.length - 1; i >= 0; i--) this.c.open(OP.block, this.places[i].key);
  }

  /** Branches to the place that `k` belongs to; to `start` when it is none of this region. */
  dispatch(start: object): void {
    const { c } = this;
    const targets = this.places.filter((place) => place.range !== null);
    const first = targets[0].range!.first;
    c.localGet(c.local('k'));
    c.addConst(-first);
    c.w.byte(OP.brTable);
    const end = targets[targets.length - 1].range!.end;
    c.w.u32(end - first);
    for (const { key, range } of targets) {
      const relative = c.relative(key);
      for (let k = range!.first; k < range!.end; k++) c.w.u32(relative);
    }
    c.w.u32(c.relative(start));
  }

  /** The body, with its places. */
  emit(): void {
    this.list(this.body);
  }

  private collect(list: readonly Stmt[]): void {
    const { of, carriers } = this.c.plan.points;
    for (const s of list) {
      const point = of.get(s);
      if (point?.resumes) {
        this.places.push({ key: point, range: { first: point.k, end: point.k + 1 } });
        continue;
      }
      const range = carriers.get(s);
      if (!range) continue;
      if (s.op === 'loop') {
        this.places.push({ key: s, range });
      } else if (s.op === 'block') {
        this.collect(s.body);
        this.places.push({ key: s.label, range: null });
      } else if (s.op === 'if') {
        const labels = { else: {}, end: {} };
        this.ifs.set(s, labels);
        this.collect(s.then);
        if (s.else.length > 0) {
          this.places.push({ key: labels.else, range: null });
          this.collect(s.else);
        }
        this.places.push({ key: labels.end, range: null });
      }
    }
  }

  private list(list: readonly Stmt[]): void {
    const { of, carriers } = this.c.plan.points;
    for (const s of list) {
      const point = of.get(s);
      if (point?.resumes) this.point(s, point);
      else if (!carriers.has(s)) emitStmt(this.c, s);
      else if (s.op === 'loop') this.loop(s);
      else if (s.op === 'block') {
        this.list(s.body);
        this.c.end();
      } else {
        this.branch(s as If);
      }
    }
  }

  /** A resuming point: the function goes on behind it. */
  private point(s: Stmt, point: Point): void {
    const { c } = this;
    // Results of a call that is resumed are in their homes: the place is behind the assignment.
    emitStmt(c, s);
    c.end();
    if (point.k > 0 && c.keepsK) {
      c.i32(0);
      c.localSet(c.local('k'));
    }
  }

  private branch(s: If): void {
    const { c } = this;
    const labels = this.ifs.get(s)!;
    emitExpr(c, s.condition);
    c.w.byte(OP.i32Eqz);
    c.brIf(s.else.length > 0 ? labels.else : labels.end);
    this.list(s.then);
    if (s.else.length > 0) {
      c.br(labels.end);
      c.end();
      this.list(s.else);
    }
    c.end();
  }

  private loop(s: Loop): void {
    const { c } = this;
    c.end();
    const range = c.plan.points.carriers.get(s)!;
    const [head] = s.body;
    if (range.end - range.first === 1 && head.op === 'safepoint' && head.kind === 'preempt') {
      return this.simpleLoop(s, head);
    }
    c.open(OP.loop, s.label);
    const region = new Region(c, s.body);
    region.open();
    emitLoopDispatch(c, region);
    region.emit();
    c.end();
  }

  /** A loop whose only resuming point is the safepoint at its start needs no dispatch. */
  private simpleLoop(s: Loop, head: Stmt & { op: 'safepoint' }): void {
    const { c } = this;
    emitUncount(c);
    c.open(OP.loop, s.label);
    emitLoopSafepoint(c, head);
    emitList(c, s.body.slice(1));
    c.end();
  }
}

/** Gives back what a resumed safepoint, executed once more, will count off the budget. */
function emitUncount(c: FuncContext): void {
  c.globalGet('budget');
  c.localGet(c.local('k'));
  c.w.byte(OP.i32Eqz);
  c.w.byte(OP.i32Eqz);
  c.w.byte(OP.i64ExtendI32U);
  c.w.byte(OP.i64Add);
  c.globalSet('budget');
}

function emitLoopDispatch(c: FuncContext, region: Region): void {
  const start = {};
  c.open(OP.block, start);
  c.localGet(c.local('k'));
  c.w.byte(OP.i32Eqz);
  c.brIf(start);
  region.dispatch(start);
  c.end();
}
