// Terminating statements, as the spec lists them: a function with results must end in one.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import { unparen } from './exprstring';

/** Whether the last non-empty statement of the list is terminating. */
export function isTerminatingList(c: Checker, list: readonly ast.Stmt[]): boolean {
  let i = list.length - 1;
  while (i >= 0 && list[i].kind === 'EmptyStmt') i--;
  return i >= 0 && isTerminating(c, list[i], '');
}

function isTerminating(c: Checker, s: ast.Stmt, label: string): boolean {
  switch (s.kind) {
    case 'LabeledStmt':
      return isTerminating(c, s.stmt, s.label.name);
    case 'ExprStmt': {
      const call = unparen(s.x);
      return call.kind === 'CallExpr' && (c.env.panics?.has(call) ?? false);
    }
    case 'ReturnStmt':
      return true;
    case 'BranchStmt':
      return s.tok === 'goto' || s.tok === 'fallthrough';
    case 'BlockStmt':
      return isTerminatingList(c, s.list);
    case 'IfStmt':
      return s.else !== null && isTerminatingList(c, s.body.list) && isTerminating(c, s.else, '');
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
      return clausesTerminate(c, s.clauses, s, true);
    case 'SelectStmt':
      return clausesTerminate(c, s.clauses, s, false);
    case 'ForStmt':
      return s.cond === null && !breaksOut(s.body.list, s);
    default:
      return false;
  }
}

function clausesTerminate(
  c: Checker,
  clauses: readonly (ast.CaseClause | ast.CommClause)[],
  s: ast.Stmt,
  needsDefault: boolean,
): boolean {
  let hasDefault = false;
  for (const clause of clauses) {
    if (clause.kind === 'CaseClause' && clause.list === null) hasDefault = true;
    if (!isTerminatingList(c, clause.body) || breaksOut(clause.body, s)) return false;
  }
  return hasDefault || !needsDefault;
}

/** Whether a break in the list goes to the end of the target statement. */
function breaksOut(list: readonly ast.Stmt[], target: ast.Stmt): boolean {
  return list.some((s) => breakIn(s, target));
}

function breakIn(s: ast.Stmt | null, target: ast.Stmt): boolean {
  if (s === null) return false;
  switch (s.kind) {
    case 'BranchStmt':
      return s.tok === 'break' && s.target === target;
    case 'LabeledStmt':
      return breakIn(s.stmt, target);
    case 'BlockStmt':
      return breaksOut(s.list, target);
    case 'IfStmt':
      return breaksOut(s.body.list, target) || breakIn(s.else, target);
    case 'ForStmt':
    case 'RangeStmt':
      return breaksOut(s.body.list, target);
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      return s.clauses.some((k) => breaksOut(k.body, target));
    default:
      return false;
  }
}
