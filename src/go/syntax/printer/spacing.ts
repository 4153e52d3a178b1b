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

/** Of an expression's operators: are there additive and multiplicative ones, is there a conflict. */
interface Operators {
  additive: boolean;
  multiplicative: boolean;
  /** Highest precedence that needs blanks because operators would run together otherwise. */
  conflict: number;
}

/** Operators of this precedence or higher are written without blanks. */
export function blankLimit(x: BinaryExpr, depth: number): number {
  const ops: Operators = { additive: false, multiplicative: false, conflict: 0 };
  collect(x, ops);
  if (ops.conflict > 0) return ops.conflict + 1;
  if (ops.additive && ops.multiplicative) return depth === 1 ? 5 : 4;
  return depth === 1 ? 6 : 4;
}

function collect(x: BinaryExpr, ops: Operators): void {
  const prec = precedence(x.op);
  if (prec === 4) ops.additive = true;
  else if (prec === 5) ops.multiplicative = true;
  if (x.x.kind === 'BinaryExpr' && precedence(x.x.op) >= prec) collect(x.x, ops);
  const y = x.y;
  if (y.kind === 'BinaryExpr') {
    if (precedence(y.op) > prec) collect(y, ops);
  } else if (y.kind === 'StarExpr') {
    if (x.op === '/') ops.conflict = 5; // would open a comment
  } else if (y.kind === 'UnaryExpr') {
    const both = x.op + y.op;
    if (both === '/*' || both === '&&' || both === '&^') ops.conflict = 5;
    else if (both === '++' || both === '--') ops.conflict = Math.max(ops.conflict, 4);
  }
}

/** 0 if x is a binary expression of this precedence, else 1: how much deeper an operand is nested. */
export function nesting(x: Expr, prec: number): number {
  return x.kind === 'BinaryExpr' && precedence(x.op) === prec ? 0 : 1;
}
