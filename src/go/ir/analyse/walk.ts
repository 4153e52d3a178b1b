// Visiting statements and expressions: which expressions a statement evaluates, which registers
// it assigns, which statement lists it holds.

import type { Expr, Reg, Stmt } from '../ir';

/** Calls `visit` for each expression that the statement itself evaluates (not its inner lists). */
export function forEachExpr(s: Stmt, visit: (e: Expr) => void): void {
  switch (s.op) {
    case 'set':
    case 'setmachine':
    case 'switch':
      visit(s.value);
      break;
    case 'store':
      visit(s.address);
      visit(s.value);
      break;
    case 'memcopy':
      visit(s.to);
      visit(s.from);
      visit(s.size);
      break;
    case 'memzero':
      visit(s.to);
      visit(s.size);
      break;
    case 'access':
      visit(s.address);
      visit(s.size);
      break;
    case 'observe':
      visit(s.value);
      break;
    case 'memorygrow':
      visit(s.pages);
      break;
    case 'call':
      for (const arg of s.args) visit(arg);
      if (s.target.kind === 'indirect') {
        visit(s.target.index);
        if (s.target.closure) visit(s.target.closure);
      }
      break;
    case 'if':
    case 'brif':
      visit(s.condition);
      break;
    case 'return':
      for (const value of s.values) visit(value);
      break;
    case 'suspend':
      visit(s.status);
      break;
  }
}

/** Calls `visit` for the operands of an expression. */
export function forEachOperand(e: Expr, visit: (operand: Expr) => void): void {
  switch (e.op) {
    case 'wasm':
      for (const arg of e.args) visit(arg);
      break;
    case 'load':
      visit(e.address);
      break;
    case 'select':
      visit(e.then);
      visit(e.else);
      visit(e.condition);
      break;
  }
}

/** Calls `visit` for each register that the statement itself assigns. */
export function forEachAssigned(s: Stmt, visit: (r: Reg) => void): void {
  if (s.op === 'set' || s.op === 'memorygrow') visit(s.reg);
  else if (s.op === 'call') for (const r of s.results) if (r) visit(r);
}

/** Whether control never goes on behind the statement. */
export function isTerminator(s: Stmt): boolean {
  switch (s.op) {
    case 'br':
    case 'switch':
    case 'return':
    case 'unreachable':
    case 'raise':
    case 'park':
      return true;
    case 'call':
      return s.target.kind === 'func' && s.target.func.noReturn && s.check === 'checked';
    default:
      return false;
  }
}
