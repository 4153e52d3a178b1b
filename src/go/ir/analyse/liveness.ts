// Which registers are live across each resume point of a suspending function, and so which need
// a home in its frame.
//
// The structured body is cut into basic blocks; a backward dataflow over bit sets finds what is
// live at the start of each; a last walk through the blocks reads off the sets at the points.
// In a function with a landing, every point that may unwind has an edge to it: what the landing
// needs must be in the frame whenever the function unwinds. Results of such a call are assigned
// behind that edge, so the landing sees their old values.

import type { Expr, Label, Reg, Stmt } from '../ir';
import type { FuncFacts } from './facts';
import type { Point, PointMap } from './points';
import { forEachAssigned, forEachExpr, forEachOperand, isTerminator } from './walk';

/** Which part of a statement an item stands for: `before`: what it evaluates, `after`: assigns. */
type Part = 'all' | 'before' | 'after';

interface Block {
  readonly index: number;
  readonly items: { readonly stmt: Stmt; readonly part: Part }[];
  readonly successors: Block[];
  readonly predecessors: Block[];
}

/** Cuts a structured body into basic blocks. */
class BlockBuilder {
  readonly blocks: Block[] = [];
  landing: Block | null = null;
  private current: Block;
  private readonly targets = new Map<Label, Block>();

  constructor(
    body: readonly Stmt[],
    private readonly points: PointMap,
  ) {
    this.current = this.block();
    if (points.landing) this.landing = this.block();
    this.list(body);
  }

  private block(): Block {
    const block = { index: this.blocks.length, items: [], successors: [], predecessors: [] };
    this.blocks.push(block);
    return block;
  }

  private edge(from: Block, to: Block): void {
    from.successors.push(to);
    to.predecessors.push(from);
  }

  private goOnIn(block: Block): void {
    this.edge(this.current, block);
    this.current = block;
  }

  private list(list: readonly Stmt[]): void {
    for (const s of list) {
      this.stmt(s);
      if (isTerminator(s)) this.current = this.block();
    }
  }

  private stmt(s: Stmt): void {
    switch (s.op) {
      case 'if': {
        this.current.items.push({ stmt: s, part: 'before' });
        const fork = this.current;
        const join = this.block();
        for (const arm of [s.then, s.else]) {
          this.current = fork;
          this.goOnIn(this.block());
          this.list(arm);
          this.edge(this.current, join);
        }
        this.current = join;
        break;
      }
      case 'loop': {
        const head = this.block();
        this.targets.set(s.label, head);
        this.goOnIn(head);
        this.list(s.body);
        break;
      }
      case 'block': {
        const end = this.block();
        this.targets.set(s.label, end);
        this.list(s.body);
        this.goOnIn(end);
        break;
      }
      case 'br':
        this.edge(this.current, this.targets.get(s.label)!);
        break;
      case 'brif':
        this.current.items.push({ stmt: s, part: 'before' });
        this.edge(this.current, this.targets.get(s.label)!);
        this.goOnIn(this.block());
        break;
      case 'switch':
        this.current.items.push({ stmt: s, part: 'before' });
        for (const target of new Set([...s.targets, s.default])) {
          this.edge(this.current, this.targets.get(target)!);
        }
        break;
      case 'landing':
        this.goOnIn(this.landing!);
        break;
      default:
        if (this.landing && this.points.of.has(s)) this.unwindingPoint(s);
        else this.current.items.push({ stmt: s, part: 'all' });
    }
  }

  /** A point in a function with a landing: evaluate, perhaps unwind to the landing, assign. */
  private unwindingPoint(s: Stmt): void {
    this.current.items.push({ stmt: s, part: 'before' });
    this.edge(this.current, this.landing!);
    this.goOnIn(this.block());
    this.current.items.push({ stmt: s, part: 'after' });
  }
}

/** The dataflow itself: rows of a bit matrix, one a block, hold what is live at its start. */
class Liveness {
  private readonly words: number;
  private readonly liveIn: Uint32Array;
  private readonly live: Uint32Array;
  private readonly builder: BlockBuilder;

  constructor(
    private readonly facts: FuncFacts,
    private readonly points: PointMap,
  ) {
    this.builder = new BlockBuilder(facts.body!.slice(facts.closureReads), points);
    this.words = (facts.regs.length + 31) >> 5;
    this.liveIn = new Uint32Array(this.words * this.builder.blocks.length);
    this.live = new Uint32Array(this.words);
  }

  /** Sets `live` and `results` of every point. */
  run(): void {
    const { blocks, landing } = this.builder;
    const pending = new Uint8Array(blocks.length).fill(1);
    const work = blocks.slice();
    for (let block = work.pop(); block; block = work.pop()) {
      pending[block.index] = 0;
      if (!this.update(block)) continue;
      for (const predecessor of block.predecessors) {
        if (pending[predecessor.index]) continue;
        pending[predecessor.index] = 1;
        work.push(predecessor);
      }
    }
    for (const block of blocks) this.readPoints(block);
    const entry = this.points.points[0];
    const given = [...this.facts.func.params, ...this.facts.closureRegs()];
    const indices = new Set(given.map((reg) => this.facts.indexOf(reg)));
    entry.live = this.members(this.row(blocks[0])).filter((reg) => indices.has(reg));
    if (!landing) return;
    const landingLive = this.members(this.row(landing));
    this.points.landing!.live = landingLive;
    for (const point of this.points.points) if (!point.resumes) point.live = landingLive;
  }

  private row(block: Block): Uint32Array {
    return this.liveIn.subarray(block.index * this.words, (block.index + 1) * this.words);
  }

  private members(row: Uint32Array): number[] {
    const members: number[] = [];
    for (let word = 0; word < row.length; word++) {
      for (let bits = row[word]; bits !== 0; bits &= bits - 1) {
        members.push(word * 32 + 31 - Math.clz32(bits & -bits));
      }
    }
    return members;
  }

  private setLiveOut(block: Block): void {
    this.live.fill(0);
    for (const successor of block.successors) {
      const at = successor.index * this.words;
      for (let word = 0; word < this.words; word++) this.live[word] |= this.liveIn[at + word];
    }
  }

  /** Recomputes what is live at the block's start; says whether that changed. */
  private update(block: Block): boolean {
    this.setLiveOut(block);
    for (let i = block.items.length - 1; i >= 0; i--) {
      const { stmt, part } = block.items[i];
      if (part !== 'before') this.define(stmt);
      if (part !== 'after') this.use(stmt);
    }
    let changed = false;
    const at = block.index * this.words;
    for (let word = 0; word < this.words; word++) {
      if (this.liveIn[at + word] === this.live[word]) continue;
      this.liveIn[at + word] = this.live[word];
      changed = true;
    }
    return changed;
  }

  /** Walks a block once more, with the final sets, and notes what its points need. */
  private readPoints(block: Block): void {
    this.setLiveOut(block);
    for (let i = block.items.length - 1; i >= 0; i--) {
      const { stmt, part } = block.items[i];
      const point = this.points.of.get(stmt);
      if (part !== 'before') {
        if (point?.resumes) point.results = this.wantedResults(stmt);
        this.define(stmt);
      }
      if (part !== 'after') {
        if (point?.resumes) point.live = this.members(this.live);
        this.use(stmt);
      }
    }
  }

  private wantedResults(stmt: Stmt): number[] {
    if (stmt.op !== 'call') return [];
    return stmt.results.map((reg) => (reg && this.isLive(reg) ? this.facts.indexOf(reg) : -1));
  }

  private isLive(reg: Reg): boolean {
    const index = this.facts.indexOf(reg);
    return (this.live[index >> 5] & (1 << (index & 31))) !== 0;
  }

  private readonly remove = (reg: Reg): void => {
    const index = this.facts.indexOf(reg);
    this.live[index >> 5] &= ~(1 << (index & 31));
  };

  private readonly visitUse = (e: Expr): void => {
    if (e.op === 'reg') {
      const index = this.facts.indexOf(e.reg);
      this.live[index >> 5] |= 1 << (index & 31);
    } else {
      forEachOperand(e, this.visitUse);
    }
  };

  private define(stmt: Stmt): void {
    forEachAssigned(stmt, this.remove);
  }

  private use(stmt: Stmt): void {
    forEachExpr(stmt, this.visitUse);
  }
}

/** Computes `live` and `results` of every point of a suspending function. */
export function computeLiveness(facts: FuncFacts, points: PointMap): void {
  new Liveness(facts, points).run();
}

/** The registers (indices) that need a home: live across a resuming point, or filled by one. */
export function homedRegs(facts: FuncFacts, { points }: PointMap): number[] {
  const homed = new Set<number>();
  for (const point of points) {
    for (const reg of point.live) homed.add(reg);
    for (const reg of point.results) if (reg >= 0) homed.add(reg);
  }
  if (facts.mode === 'statement') {
    for (const { place } of facts.func.variables) {
      const regs = place.in === 'regs' ? place.regs : place.in === 'box' ? [place.reg] : [];
      for (const reg of regs) if (facts.indexOf(reg) >= 0) homed.add(facts.indexOf(reg));
    }
  }
  return [...homed].sort((a, b) => a - b);
}
