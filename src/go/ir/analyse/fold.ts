// Folding of what a module's mode decides: `mode` becomes a constant, and an `if` on a constant
// keeps only the arm that runs. It comes before every other analysis, so suspension points that
// exist in finer modes only cost nothing in a coarser one.
//
// The program itself stays as it is (it is compiled in several modes): lists and statements are
// copied only where something changed.

import type { Expr, Opcode, Stmt } from '../ir';
import { isTerminator } from './walk';

/** How fine a module's safepoints are, and so what it can be used for. */
export type Mode = 'blocking' | 'visible' | 'statement';

const MODE_NUMBER: Record<Mode, number> = { blocking: 0, visible: 1, statement: 2 };

const I32_FOLDS: { [code in Opcode]?: (a: number, b: number) => number } = {
  'i32.eqz': (a) => +(a === 0),
  'i32.eq': (a, b) => +(a === b),
  'i32.ne': (a, b) => +(a !== b),
  'i32.lt_s': (a, b) => +(a < b),
  'i32.gt_s': (a, b) => +(a > b),
  'i32.le_s': (a, b) => +(a <= b),
  'i32.ge_s': (a, b) => +(a >= b),
  'i32.and': (a, b) => a & b,
  'i32.or': (a, b) => a | b,
  'i32.xor': (a, b) => a ^ b,
};

const isI32 = (e: Expr): e is Expr & { op: 'const' } => e.op === 'const' && e.type === 'i32';

class Folder {
  constructor(
    private readonly mode: number,
    private readonly race: number,
  ) {}

  /** Folds a list; what follows a statement that never goes on is dropped. */
  list(stmts: readonly Stmt[]): readonly Stmt[] {
    let out: Stmt[] | null = null;
    for (let i = 0; i < stmts.length; i++) {
      const s = stmts[i];
      const folded = this.stmt(s);
      if (folded !== s && !out) out = stmts.slice(0, i);
      if (Array.isArray(folded)) out!.push(...folded);
      else out?.push(folded as Stmt);
      const last = out === null ? s : out[out.length - 1];
      if (last !== undefined && isTerminator(last)) return out ?? (i + 1 < stmts.length ? stmts.slice(0, i + 1) : stmts);
    }
    return out ?? stmts;
  }

  /** The statement, or the statements it turned into. */
  private stmt(s: Stmt): Stmt | readonly Stmt[] {
    switch (s.op) {
      case 'set':
      case 'setmachine':
      case 'switch': {
        const value = this.expr(s.value);
        return value === s.value ? s : { ...s, value };
      }
      case 'store': {
        const address = this.expr(s.address);
        const value = this.expr(s.value);
        return address === s.address && value === s.value ? s : { ...s, address, value };
      }
      case 'memcopy': {
        const to = this.expr(s.to);
        const from = this.expr(s.from);
        const size = this.expr(s.size);
        return to === s.to && from === s.from && size === s.size ? s : { ...s, to, from, size };
      }
      case 'memzero': {
        const to = this.expr(s.to);
        const size = this.expr(s.size);
        return to === s.to && size === s.size ? s : { ...s, to, size };
      }
      case 'access': {
        if (this.race === 0) return [];
        const address = this.expr(s.address);
        const size = this.expr(s.size);
        return address === s.address && size === s.size ? s : { ...s, address, size };
      }
      case 'observe':
        return this.race === 0 ? [] : s;
      case 'memorygrow': {
        const pages = this.expr(s.pages);
        return pages === s.pages ? s : { ...s, pages };
      }
      case 'call':
        return this.call(s);
      case 'if': {
        const condition = this.expr(s.condition);
        if (isI32(condition)) return this.list(Number(condition.value) !== 0 ? s.then : s.else);
        const then = this.list(s.then);
        const otherwise = this.list(s.else);
        return condition === s.condition && then === s.then && otherwise === s.else
          ? s
          : { ...s, condition, then, else: otherwise };
      }
      case 'loop':
      case 'block': {
        const body = this.list(s.body);
        return body === s.body ? s : { ...s, body };
      }
      case 'brif': {
        const condition = this.expr(s.condition);
        if (isI32(condition)) {
          return Number(condition.value) !== 0 ? { op: 'br', label: s.label } : [];
        }
        return condition === s.condition ? s : { ...s, condition };
      }
      case 'return': {
        const values = this.exprs(s.values);
        return values === s.values ? s : { ...s, values };
      }
      case 'suspend': {
        const status = this.expr(s.status);
        return status === s.status ? s : { ...s, status };
      }
      default:
        return s;
    }
  }

  private call(s: Stmt & { op: 'call' }): Stmt {
    const args = this.exprs(s.args);
    let target = s.target;
    if (target.kind === 'indirect') {
      const index = this.expr(target.index);
      const closure = target.closure && this.expr(target.closure);
      if (index !== target.index || closure !== target.closure) {
        target = { ...target, index, closure };
      }
    }
    return args === s.args && target === s.target ? s : { ...s, args, target };
  }

  private exprs(list: readonly Expr[]): readonly Expr[] {
    let out: Expr[] | null = null;
    for (let i = 0; i < list.length; i++) {
      const folded = this.expr(list[i]);
      if (folded !== list[i] && !out) out = list.slice();
      if (out) out[i] = folded;
    }
    return out ?? list;
  }

  private expr(e: Expr): Expr {
    switch (e.op) {
      case 'mode':
        return { op: 'const', type: 'i32', value: this.mode };
      case 'race':
        return { op: 'const', type: 'i32', value: this.race };
      case 'wasm': {
        const args = this.exprs(e.args);
        const fold = I32_FOLDS[e.code];
        if (fold && args.every(isI32)) {
          const [a, b] = args.map((arg) => Number((arg as Expr & { op: 'const' }).value) | 0);
          return { op: 'const', type: 'i32', value: fold(a, b) };
        }
        return args === e.args ? e : { ...e, args };
      }
      case 'load': {
        const address = this.expr(e.address);
        return address === e.address ? e : { ...e, address };
      }
      case 'select': {
        const condition = this.expr(e.condition);
        const then = this.expr(e.then);
        const otherwise = this.expr(e.else);
        if (isI32(condition)) return Number(condition.value) !== 0 ? then : otherwise;
        return condition === e.condition && then === e.then && otherwise === e.else
          ? e
          : { ...e, condition, then, else: otherwise };
      }
      default:
        return e;
    }
  }
}

/** The body as it is in the given mode, with or without race detection. */
export function foldMode(body: readonly Stmt[], mode: Mode, race: boolean): readonly Stmt[] {
  return new Folder(MODE_NUMBER[mode], race ? 1 : 0).list(body);
}
