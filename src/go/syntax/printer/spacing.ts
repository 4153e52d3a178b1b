// Where a binary expression has blanks around its operators.
//
// Blanks show how strongly operators bind: in `a*b + c` the product has none. Which precedences get
// blanks depends on which are mixed and on how deep the expression is nested in calls, indices and
// other operators.

import type { BinaryExpr, Expr } from '../ast';
import { precedence } from '../tokens';

/** Precedence of unary operators, and of selectors, calls and the like. */
export const unaryPrecedence = 6;
export const highestPrecedence = 7;

/** What matters of the operators of an expression. */
export interface Operators {
  readonly additive: boolean;
  readonly multiplicative: boolean;
  /** Highest precedence that needs blanks because operators would run together otherwise. */
  readonly conflict: number;
}

/** Operators of this precedence or higher are written without blanks. */
export function blankLimit(ops: Operators, depth: number): number {
  if (ops.conflict > 0) return ops.conflict + 1;
  if (ops.additive && ops.multiplicative) return depth === 1 ? 5 : 4;
  return depth === 1 ? 6 : 4;
}

/** The operators of x; those of its left operand are given if that is a binary expression. */
export function operatorsOf(x: BinaryExpr, left: Operators | null): Operators {
  const prec = precedence(x.op);
  const own = { additive: prec === 4, multiplicative: prec === 5, conflict: conflict(x) };
  const withLeft = left !== null && x.x.kind === 'BinaryExpr' && precedence(x.x.op) >= prec;
  const joined = withLeft ? join(own, left) : own;
  const { y } = x;
  if (y.kind !== 'BinaryExpr' || precedence(y.op) <= prec) return joined;
  return join(joined, allOperators(y));
}

function allOperators(x: BinaryExpr): Operators {
  return leftSpine(x).reduceRight<Operators | null>((left, n) => operatorsOf(n, left), null)!;
}

/** x, its left operand, the left operand of that and so on, as far as they are binary expressions. */
export function leftSpine(x: BinaryExpr): BinaryExpr[] {
  const spine = [x];
  for (let n = x.x; n.kind === 'BinaryExpr'; n = n.x) spine.push(n);
  return spine;
}

function join(a: Operators, b: Operators): Operators {
  return {
    additive: a.additive || b.additive,
    multiplicative: a.multiplicative || b.multiplicative,
    conflict: Math.max(a.conflict, b.conflict),
  };
}

/** Whether the operator and one that its right operand starts with read as something else together. */
function conflict(x: BinaryExpr): number {
  const { y } = x;
  if (y.kind === 'StarExpr') return x.op === '/' ? 5 : 0;
  if (y.kind !== 'UnaryExpr') return 0;
  switch (x.op + y.op) {
    case '&&':
    case '&^':
      return 5;
    case '++':
    case '--':
      return 4;
    default:
      return 0;
  }
}

/** 0 if x is a binary expression of this precedence, else 1: how much deeper an operand is nested. */
export function nesting(x: Expr, prec: number): number {
  return x.kind === 'BinaryExpr' && precedence(x.op) === prec ? 0 : 1;
}
