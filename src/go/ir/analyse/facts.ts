// What later analyses and the code generator need to know about one function: its body in the
// module's mode, the registers that occur in it, what it calls and refers to, and which kinds
// of suspension it contains itself. One pass over the function collects all of it.

import type { Data, Expr, Func, Reg, Stmt, ValueType } from '../ir';
import type { Mode } from './fold';
import type { Inliner } from '../optimise/inline';
import { forEachAssigned, forEachExpr, forEachOperand } from './walk';

export class FuncFacts {
  readonly func: Func;
  /** The body after folding; null for imported functions. */
  readonly body: readonly Stmt[] | null;
  /**
   * How many statements at the start of the body read the closure register. In a suspending
   * function they belong to the prologue, and what they assign behaves as a parameter.
   */
  readonly closureReads: number;
  /** Parameters, then the other registers that occur, grouped by type: the order of Wasm's locals. */
  regs: readonly Reg[] = [];
  /** Direct callees of checked calls. */
  readonly callees = new Set<Func>();
  /** Tags of checked indirect calls. */
  readonly tags = new Set<string>();
  /** Direct callees of unchecked calls. */
  readonly unchecked = new Set<Func>();
  /** Functions whose table index is taken. */
  readonly references = new Set<Func>();
  readonly data = new Set<Data>();
  hasSafepoint = false;
  hasSuspend = false;
  hasRaise = false;
  /** It unwinds for its callers without a frame of its own. */
  parks = false;
  hasLanding = false;
  /** It asks which frame is its own. */
  usesFrameId = false;
  /** It, or one it calls, does: it has a frame of its own, so that no two of them are one. */
  needsFrame = false;
  suspends = false;
  raises = false;

  private readonly firstId: number;
  private readonly index: Int32Array;

  constructor(func: Func, readonly mode: Mode, inliner: Inliner) {
    this.func = func;
    const inlined = func.body && inliner.body(func);
    this.body = inlined && inlined.body;
    const allRegs = inlined?.regs ?? func.regs;
    this.closureReads = countClosureReads(this.body ?? []);
    let first = Infinity;
    let last = -1;
    for (const list of [func.params, allRegs]) {
      for (const { id } of list) {
        if (id < first) first = id;
        if (id > last) last = id;
      }
    }
    this.firstId = last < 0 ? 0 : first;
    this.index = new Int32Array(last < 0 ? 0 : last - first + 1).fill(-1);
    this.collect();
  }

  /** The register's place in `regs`; -1 when it does not occur in the body. */
  indexOf(reg: Reg): number {
    const index = this.index[reg.id - this.firstId];
    return index === undefined ? -1 : index;
  }

  /** The registers that the statements counted by `closureReads` assign. */
  closureRegs(): Reg[] {
    const reads = this.body!.slice(0, this.closureReads);
    return reads.map((s) => (s as Stmt & { op: 'set' }).reg);
  }

  /** Whether a safepoint of this kind does anything in this function and mode. */
  isActive(kind: 'preempt' | 'statement'): boolean {
    if (this.func.system) return false;
    return kind === 'preempt' || (this.mode === 'statement' && !this.func.library);
  }

  private collect(): void {
    const byType: Record<ValueType, Reg[]> = { i32: [], i64: [], f32: [], f64: [] };
    const mark = (reg: Reg): void => {
      const at = reg.id - this.firstId;
      if (this.index[at] === -1) {
        this.index[at] = 0;
        byType[reg.type].push(reg);
      } else if (this.index[at] === undefined) {
        throw new Error(`${this.func.symbol}: register ${reg.name}#${reg.id} is not listed in regs`);
      }
    };
    for (const reg of this.func.params) this.index[reg.id - this.firstId] = 0;
    if (this.body) this.collectList(this.body, mark);
    const regs = [...this.func.params, ...byType.i32, ...byType.i64, ...byType.f32, ...byType.f64];
    regs.forEach((reg, i) => (this.index[reg.id - this.firstId] = i));
    this.regs = regs;
  }

  private collectList(list: readonly Stmt[], mark: (reg: Reg) => void): void {
    const visit = (e: Expr): void => {
      if (e.op === 'reg') mark(e.reg);
      else if (e.op === 'data') this.data.add(e.data);
      else if (e.op === 'func') this.references.add(e.func);
      else if (e.op === 'frameid') this.usesFrameId = true;
      else forEachOperand(e, visit);
    };
    for (const s of list) {
      forEachExpr(s, visit);
      forEachAssigned(s, mark);
      switch (s.op) {
        case 'call':
          this.collectCall(s);
          break;
        case 'if':
          this.collectList(s.then, mark);
          this.collectList(s.else, mark);
          break;
        case 'loop':
        case 'block':
          this.collectList(s.body, mark);
          break;
        case 'safepoint':
          if (this.isActive(s.kind)) this.hasSafepoint = true;
          break;
        case 'suspend':
          this.hasSuspend = true;
          break;
        case 'park':
          this.parks = true;
          break;
        case 'raise':
          this.hasRaise = true;
          break;
        case 'landing':
          this.hasLanding = true;
          break;
      }
    }
  }

  private collectCall(s: Stmt & { op: 'call' }): void {
    if (s.target.kind === 'func') {
      (s.check === 'checked' ? this.callees : this.unchecked).add(s.target.func);
    } else if (s.check === 'checked') {
      this.tags.add(s.target.tag);
    }
  }
}

function countClosureReads(body: readonly Stmt[]): number {
  let count = 0;
  for (const s of body) {
    if (s.op !== 'set' || s.value.op !== 'machine' || s.value.register !== 'closure') break;
    count++;
  }
  return count;
}
