// Assignments of several values to several operands. The spec has them in two phases: all operands first,
// then the assignments from left to right. gc delays a value that no assignment before it can change to
// its own assignment, so that one that fails leaves the earlier assignments done; programs that recover
// see the difference, and get what gc gives them. Calls are made before everything else in both.

import type * as ast from '../../syntax/ast';
import { underlying, type Var } from '../../types';
import { isString } from './arith';
import { call } from './call';
import { mapCall, unparen } from './expr';
import type { FuncBuilder } from './function';
import type { Location } from './location';
import { mayCall } from './order';
import { use } from './ops';
import { isBlank } from './stmt';

/** Which values of `lhs… = rhs…` gc computes at their own assignment, and which may fail there; null: none of them. */
export function lateValues(fb: FuncBuilder, lhs: readonly ast.Expr[], rhs: readonly ast.Expr[]): readonly boolean[] | null {
  if (lhs.length !== rhs.length) return null;
  const assigned = new Set<Var>();
  let memoryWritten = false;
  const late = rhs.map((e, i) => {
    const changed = readsAny(fb, e, assigned) || (memoryWritten && readsMemory(fb, e));
    const to = rootVariable(fb, lhs[i]);
    if (to !== null && isLocal(fb, to)) assigned.add(to);
    const isVariable = variable(fb, unparen(lhs[i])) === to;
    if (!isBlank(lhs[i]) && !(isVariable && to !== null && isLocal(fb, to))) memoryWritten = true;
    return !changed && mayFail(fb, e) && !some(e, (x) => isEarly(fb, x));
  });
  return late.includes(true) ? late : null;
}

/** Makes the calls of an expression now; when the expression is evaluated it finds their results. */
export function makeCalls(fb: FuncBuilder, e: ast.Expr): void {
  if (!mayCall(fb, e)) return;
  if (e.kind === 'CallExpr' && !converts(fb, e)) fb.made.set(e, call(fb, e).map((v) => fb.snapshot(v)));
  else for (const x of operands(e)) makeCalls(fb, x);
}

/** Makes room for a map's element before the value for it is computed; it stays if that fails. */
export function insertFirst(fb: FuncBuilder, l: Location): Location {
  if (l.in !== 'map') return l;
  return { in: 'memory', address: use(mapCall(fb, 'mapassign', l.map, l.m, l.key)!), offset: 0, type: l.type };
}

/** The parts of an expression that are always evaluated; none of a function literal's. */
function operands(e: ast.Expr): ast.Expr[] {
  const list = (...xs: (ast.Expr | null)[]): ast.Expr[] => xs.filter((x) => x !== null);
  switch (e.kind) {
    case 'ParenExpr':
    case 'StarExpr':
    case 'UnaryExpr':
    case 'SelectorExpr':
    case 'TypeAssertExpr':
      return [e.x];
    case 'BinaryExpr':
      return [e.x, e.y];
    case 'IndexExpr':
      return [e.x, ...e.indices];
    case 'SliceExpr':
      return list(e.x, e.low, e.high, e.max);
    case 'CallExpr':
      return e.args;
    case 'KeyValueExpr':
      return [e.value];
    case 'CompositeLit':
      return e.elts;
    default:
      return [];
  }
}

const some = (e: ast.Expr, test: (x: ast.Expr) => boolean): boolean => test(e) || operands(e).some((x) => some(x, test));

const variable = (fb: FuncBuilder, e: ast.Expr): Var | null => {
  const o = e.kind === 'Ident' ? fb.info.objectOf(e) : null;
  return o?.kind === 'var' ? o : null;
};

const converts = (fb: FuncBuilder, e: ast.CallExpr): boolean => fb.info.types.get(e.fun)?.mode === 'typexpr';

/** The variable that an operand is, or is a field or an element of. */
function rootVariable(fb: FuncBuilder, e: ast.Expr): Var | null {
  if (e.kind === 'ParenExpr' || e.kind === 'SelectorExpr' || e.kind === 'IndexExpr') return rootVariable(fb, e.x);
  return variable(fb, e);
}

function isLocal(fb: FuncBuilder, v: Var): boolean {
  const place = fb.placeOf(v);
  return place.in === 'regs' || place.in === 'slot';
}

function readsAny(fb: FuncBuilder, e: ast.Expr, vars: ReadonlySet<Var>): boolean {
  return vars.size > 0 && some(e, (x) => {
    const v = variable(fb, x);
    return v !== null && vars.has(v);
  });
}

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '&^', '<<', '>>']);

/** Whether an expression may read memory that an assignment can have written: all but arithmetic on locals. */
function readsMemory(fb: FuncBuilder, e: ast.Expr): boolean {
  if (fb.info.types.get(e)?.value) return false;
  switch (e.kind) {
    case 'Ident': {
      const v = variable(fb, e);
      return v !== null && !isLocal(fb, v);
    }
    case 'BasicLit':
      return false;
    case 'CallExpr':
      // The results of calls are in temporary variables by then.
      return (converts(fb, e) || !mayCall(fb, e)) && e.args.some((x) => readsMemory(fb, x));
    case 'UnaryExpr':
      return e.op === '&' || e.op === '<-' || readsMemory(fb, e.x);
    case 'BinaryExpr':
      return !ARITHMETIC.has(e.op) || isString(fb.typeOf(e)) || readsMemory(fb, e.x) || readsMemory(fb, e.y);
    case 'ParenExpr':
    case 'TypeAssertExpr':
      return readsMemory(fb, e.x);
    case 'SelectorExpr':
      // A name of another package's is a variable of its.
      return !fb.info.selections.has(e) || underlying(fb.typeOf(e.x)).kind === 'pointer' || readsMemory(fb, e.x);
    default:
      return true;
  }
}

function mayFail(fb: FuncBuilder, e: ast.Expr): boolean {
  return some(e, (x) => {
    if (fb.info.types.get(x)?.value) return false;
    switch (x.kind) {
      case 'StarExpr':
      case 'SliceExpr':
      case 'TypeAssertExpr':
      case 'IndexExpr':
        return true;
      case 'BinaryExpr':
        return x.op === '/' || x.op === '%' || x.op === '<<' || x.op === '>>';
      case 'SelectorExpr':
        return fb.info.selections.has(x);
      default:
        return false;
    }
  });
}

/**
 * What gc computes before all assignments in any case: an assertion that reads what the interface points to,
 * and a receive. A call that only one side of && or || makes cannot be made before.
 */
function isEarly(fb: FuncBuilder, x: ast.Expr): boolean {
  switch (x.kind) {
    case 'TypeAssertExpr':
      return !['pointer', 'map', 'chan', 'signature'].includes(underlying(fb.typeOf(x)).kind);
    case 'UnaryExpr':
      return x.op === '<-';
    case 'BinaryExpr':
      return (x.op === '&&' || x.op === '||') && mayCall(fb, x);
    default:
      return false;
  }
}
