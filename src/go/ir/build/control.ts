// if, for, switch and type switch.

import type * as ast from '../../syntax/ast';
import { BasicKind, identical, underlying, type Type, type Var } from '../../types';
import type { Expr, Label, Stmt } from '../ir';
import { compare, dynamicType, isEmptyInterface } from './arith';
import { assignable, holds, isNil, unboxed } from './convert';
import { condition, expr } from './expr';
import type { FuncBuilder, Value } from './function';
import { layoutOf } from './layout';
import { op, use } from './ops';
import { blockStmt, stmt, stmtList } from './stmt';

export function ifStmt(fb: FuncBuilder, s: ast.IfStmt): void {
  if (s.init !== null) stmt(fb, s.init);
  const c = condition(fb, s.cond);
  const otherwise = s.else;
  if (fb.trusted && otherwise === null && asksForRace(s.cond)) {
    const then: Stmt[] = [];
    fb.emit({ op: 'if', condition: c, then, else: [] });
    return fb.prog.onlyWithRace(() => void then.push(...fb.collect(() => blockStmt(fb, s.body))));
  }
  fb.if(
    c,
    () => blockStmt(fb, s.body),
    otherwise === null ? undefined : () => (otherwise.kind === 'IfStmt' ? stmt(fb, otherwise) : blockStmt(fb, otherwise)),
  );
}

/** Whether a condition begins with `race() != 0`. */
function asksForRace(e: ast.Expr): boolean {
  if (e.kind !== 'BinaryExpr') return false;
  if (e.op === '&&') return asksForRace(e.x);
  return e.op === '!=' && e.x.kind === 'CallExpr' && e.x.fun.kind === 'Ident' && e.x.fun.name === 'race';
}

/**
 * A place where a loop may be interrupted; at the start of its body. The run time's own loops are
 * bounded by what it manages, and what it does must appear to happen at once.
 */
export function preemptible(fb: FuncBuilder): void {
  if (fb.trusted) return;
  fb.emit({ op: 'safepoint', kind: 'preempt', position: fb.position });
}

export function forStmt(fb: FuncBuilder, s: ast.ForStmt): void {
  if (s.init !== null) stmt(fb, s.init);
  const done = fb.label('break');
  const next = fb.label('continue');
  const top = fb.label('for');
  fb.targets.set(s, { break: done, continue: next });
  const perIteration = loopVariables(fb, s);
  fb.block(done, () => {
    fb.loop(top, () => {
      preemptible(fb);
      if (s.cond !== null) {
        fb.at(s.cond.pos);
        fb.brif(op('i32.eqz', condition(fb, s.cond)), done);
      }
      fb.block(next, () => blockStmt(fb, s.body));
      copyLoopVariables(fb, perIteration);
      if (s.post !== null) stmt(fb, s.post);
      fb.br(top);
    });
  });
}

/** Variables of the init statement that closures keep: each iteration has its own. */
function loopVariables(fb: FuncBuilder, s: ast.ForStmt): Var[] {
  if (s.init?.kind !== 'AssignStmt' || s.init.tok !== ':=' || !fb.prog.perIterationVars(s.pos)) return [];
  const vars: Var[] = [];
  for (const l of s.init.lhs) {
    const o = l.kind === 'Ident' ? fb.info.defs.get(l) : null;
    if (o?.kind === 'var' && fb.places.get(o)?.in === 'box') vars.push(o);
  }
  return vars;
}

function copyLoopVariables(fb: FuncBuilder, vars: readonly Var[]): void {
  for (const v of vars) {
    const place = fb.places.get(v);
    if (place?.in !== 'box') continue;
    const t = fb.type(v.type!);
    const old = fb.read(place, t);
    fb.initialise(place, t, layoutOf(t).memory ? fb.copyToSlot(old) : fb.snapshot(old));
  }
}

// ---------------------------------------------------------------------------- switch

/** The clauses of a switch as blocks one in the other, so that each falls through to the next. */
export function clauseBlocks(
  fb: FuncBuilder,
  s: ast.SwitchStmt | ast.TypeSwitchStmt | ast.SelectStmt,
  count: number,
  dispatch: (clause: readonly Label[], done: Label) => void,
  body: (i: number) => void,
  fallsThrough: (i: number) => boolean,
): void {
  const done = fb.label('break');
  fb.targets.set(s, { break: done, continue: null });
  const labels = Array.from({ length: count }, (_, i) => fb.label('case' + i));
  fb.block(done, () => {
    const open = (i: number): void => {
      if (i < 0) {
        dispatch(labels, done);
        return;
      }
      fb.block(labels[i], () => open(i - 1));
      body(i);
      if (!fallsThrough(i)) fb.br(done);
    };
    open(count - 1);
  });
}

export function switchStmt(fb: FuncBuilder, s: ast.SwitchStmt): void {
  if (s.init !== null) stmt(fb, s.init);
  const tag = s.tag === null ? null : defaulted(fb, expr(fb, s.tag));
  const x = tag === null ? null : layoutOf(tag.type).memory ? fb.copyToSlot(tag) : fb.snapshot(tag, 'tag');
  const clauses = s.clauses;
  clauseBlocks(
    fb,
    s,
    clauses.length,
    (labels, done) => {
      clauses.forEach((c, i) => {
        for (const e of c.list ?? []) fb.brif(caseMatches(fb, x, e), labels[i]);
      });
      const d = clauses.findIndex((c) => c.list === null);
      fb.br(d >= 0 ? labels[d] : done);
    },
    (i) => stmtList(fb, clauses[i].body),
    (i) => {
      const last = clauses[i].body[clauses[i].body.length - 1];
      return last?.kind === 'BranchStmt' && last.tok === 'fallthrough';
    },
  );
}

/** An untyped boolean tag is a bool. */
function defaulted(fb: FuncBuilder, v: Value): Value {
  const t = v.type;
  if (t.kind === 'basic' && t.basicKind === BasicKind.UntypedBool) return { type: fb.prog.boolType, parts: v.parts };
  return v;
}

function caseMatches(fb: FuncBuilder, x: Value | null, e: ast.Expr): Expr {
  fb.at(e.pos);
  let y = expr(fb, e);
  if (x === null) return y.parts[0];
  if (isNil(y)) return op('i32.eqz', x.parts[0]);
  let v = x;
  if (!identical(v.type, y.type)) {
    if (underlying(v.type).kind === 'interface') y = assignable(fb, y, v.type);
    else if (underlying(y.type).kind === 'interface') v = assignable(fb, v, y.type);
    else y = assignable(fb, y, v.type);
  }
  return compare(fb, '==', v, y);
}

export function typeSwitchStmt(fb: FuncBuilder, s: ast.TypeSwitchStmt): void {
  if (s.init !== null) stmt(fb, s.init);
  fb.at(s.x.pos);
  const x = fb.snapshot(expr(fb, s.x), 'switch');
  const dynamic = use(fb.fresh(dynamicType(fb, x), 'type'));
  const clauses = s.clauses;
  const itabs = clauses.map(() => fb.reg('i32', false, 'itab'));
  clauseBlocks(
    fb,
    s,
    clauses.length,
    (labels, done) => {
      clauses.forEach((c, i) => {
        for (const e of c.list ?? []) {
          fb.at(e.pos);
          const t = typeCase(fb, e);
          if (t === null) fb.brif(op('i32.eqz', dynamic), labels[i]);
          else {
            const h = holds(fb, dynamic, t);
            if (h.itab !== null) fb.set(itabs[i], h.itab);
            fb.brif(h.condition, labels[i]);
          }
        }
      });
      const d = clauses.findIndex((c) => c.list === null);
      fb.br(d >= 0 ? labels[d] : done);
    },
    (i) => typeClause(fb, clauses[i], x, dynamic, use(itabs[i])),
    () => false,
  );
}

/** The type of a case, null for nil. */
function typeCase(fb: FuncBuilder, e: ast.Expr): Type | null {
  const tv = fb.info.types.get(e);
  if (tv?.mode === 'nilvalue') return null;
  const t = fb.typeOf(e);
  return t.kind === 'basic' && t.basicKind === BasicKind.UntypedNil ? null : t;
}

function typeClause(fb: FuncBuilder, c: ast.CaseClause, x: Value, dynamic: Expr, itab: Expr): void {
  const v = fb.info.implicits.get(c);
  if (v?.kind === 'var') {
    const t = fb.type(v.type!);
    const only = c.list !== null && c.list.length === 1 ? typeCase(fb, c.list[0]) : null;
    const concrete = only !== null && underlying(only).kind !== 'interface';
    const value =
      only === null
        ? { type: t, parts: x.parts }
        : unboxed(fb, x, only, dynamic, concrete || isEmptyInterface(only) ? null : itab);
    fb.declare(v, t, { type: t, parts: value.parts });
  }
  stmtList(fb, c.body);
}

