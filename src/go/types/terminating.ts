// Terminating statements, after which a function needs no return.

import type * as ast from '../syntax/ast';
import { unparen } from './exprstring';
import type { Checker } from './checker';

/** Whether the last statement of a list is terminating. */
export function isTerminatingList(c: Checker, list: readonly ast.Stmt[]): boolean {
  let i = list.length - 1;
  // Trailing empty statements are permitted.
  while (i >= 0 && list[i].kind === 'EmptyStmt') i--;
  return i >= 0 && isTerminating(c, list[i], '');
}

function isTerminating(c: Checker, s: ast.Stmt, label: string): boolean {
  switch (s.kind) {
    case 'LabeledStmt':
      return isTerminating(c, s.stmt, s.label.name);
    case 'ExprStmt': {
      const call = unparen(s.x);
      return call.kind === 'CallExpr' && c.panicCalls.has(call);
    }
    case 'ReturnStmt':
      return true;
    case 'BranchStmt':
      return s.tok === 'goto' || s.tok === 'fallthrough';
    case 'BlockStmt':
      return isTerminatingList(c, s.list);
    case 'IfStmt':
      return (
        s.else !== null && isTerminatingList(c, s.body.list) && isTerminating(c, s.else, '')
      );
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
      return (
        s.clauses.some((cl) => cl.list === null) &&
        s.clauses.every(
          (cl) => isTerminatingList(c, cl.body) && !hasBreakList(cl.body, label, true),
        )
      );
    case 'SelectStmt':
      return s.clauses.every(
        (cl) => isTerminatingList(c, cl.body) && !hasBreakList(cl.body, label, true),
      );
    case 'ForStmt':
      return s.cond === null && !hasBreak(s.body, label, true);
    default:
      return false;
  }
}

function hasBreakList(list: readonly ast.Stmt[], label: string, implicit: boolean): boolean {
  return list.some((s) => hasBreak(s, label, implicit));
}

/** Whether s contains a break to the labelled statement or, with implicit, one without label. */
function hasBreak(s: ast.Stmt, label: string, implicit: boolean): boolean {
  switch (s.kind) {
    case 'LabeledStmt':
      return hasBreak(s.stmt, label, implicit);
    case 'BranchStmt':
      if (s.tok !== 'break') return false;
      return s.label === null ? implicit : s.label.name === label;
    case 'BlockStmt':
      return hasBreakList(s.list, label, implicit);
    case 'IfStmt':
      return (
        hasBreak(s.body, label, implicit) || (s.else !== null && hasBreak(s.else, label, implicit))
      );
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      return label !== '' && s.clauses.some((cl) => hasBreakList(cl.body, label, false));
    case 'ForStmt':
    case 'RangeStmt':
      return label !== '' && hasBreak(s.body, label, false);
    default:
      return false;
  }
}
