// select: operands of all cases are evaluated, the run time chooses one (the only place where a
// select is decided), and its clause runs. A case is 16 bytes: channel, element slot, direction.

import type * as ast from '../../syntax/ast';
import { underlying, type Type, type Var } from '../../types';
import type { Expr, FrameSlot } from '../ir';
import { assignable } from './convert';
import { clauseBlocks } from './control';
import { expr, exprAs, receive, unparen } from './expr';
import type { FuncBuilder, Value } from './function';
import { layoutOf } from './layout';
import { pendingLocation, storeLocation } from './location';
import { i32, i64, op, use } from './ops';
import { enterSite, nameSite } from './site';
import { elementSlot, stmt, stmtList } from './stmt';

const caseSize = 16;

interface Case {
  readonly clause: ast.CommClause;
  /** A receive: the channel's element, where it arrives, what it is assigned to. */
  readonly recv: { readonly elem: Type; readonly slot: FrameSlot | null; readonly lhs: readonly ast.Expr[]; readonly define: boolean } | null;
}

export function selectStmt(fb: FuncBuilder, s: ast.SelectStmt): void {
  if (s.clauses.length === 0) {
    fb.prog.runtimeCall(fb, 'block', []);
    return;
  }
  if (s.clauses.length === 1) return onlyClause(fb, s);
  const n = s.clauses.filter((c) => c.comm !== null).length;
  const table = fb.slot(Math.max(caseSize * n, 8), 8, Array.from({ length: n }, (_, i) => caseSize * i), 'cases');
  const cases: Case[] = [];
  let next = 0;
  for (const c of s.clauses) cases.push(c.comm === null ? { clause: c, recv: null } : commCase(fb, c, table, next++));
  fb.at(s.pos);
  const hasDefault = n < s.clauses.length;
  const [chosen, ok] = fb.prog.runtimeCall(fb, 'selectgo', [{ op: 'frameoff', slot: table }, i64(n), i32(hasDefault ? 1 : 0)]);
  clauseBlocks(
    fb,
    s,
    cases.length,
    (labels) => {
      // The chosen number counts communications only; -1 is the default.
      const comms = labels.filter((_, i) => s.clauses[i].comm !== null);
      const d = s.clauses.findIndex((c) => c.comm === null);
      const fallback = d >= 0 ? labels[d] : comms[comms.length - 1];
      fb.emit({ op: 'switch', value: op('i32.wrap_i64', use(chosen)), targets: comms, default: fallback });
    },
    (i) => {
      bindReceived(fb, cases[i], use(ok));
      stmtList(fb, s.clauses[i].body);
    },
    () => false,
  );
}

/** A select with one clause is that communication, or nothing, and then the body. */
function onlyClause(fb: FuncBuilder, s: ast.SelectStmt): void {
  const [clause] = s.clauses;
  clauseBlocks(
    fb,
    s,
    1,
    ([label]) => fb.br(label),
    () => {
      if (clause.comm !== null) {
        fb.at(clause.comm.pos);
        if (clause.comm.kind === 'SendStmt') stmt(fb, clause.comm);
        else receiveOnly(fb, clause.comm);
      }
      stmtList(fb, clause.body);
    },
    () => false,
  );
}

function receiveOnly(fb: FuncBuilder, comm: ast.Stmt): void {
  const { x, lhs, define } = receiveParts(comm);
  const u = underlying(fb.typeOf(x.x));
  if (u.kind !== 'chan') throw fb.bug('receive from a non-channel', comm.pos);
  const { value, ok } = receive(fb, expr(fb, x.x).parts[0], u.elem, comm.pos);
  assignReceived(fb, [value, { type: fb.prog.boolType, parts: [ok] }], lhs, define);
}

/** Evaluates a communication's operands and writes its entry in the table. */
function commCase(fb: FuncBuilder, c: ast.CommClause, table: FrameSlot, i: number): Case {
  const at: Expr = { op: 'frameaddr', slot: table, offset: 0 };
  const write = (offset: number, value: Expr): void =>
    fb.emit({ op: 'store', access: 'i32', address: at, offset: caseSize * i + offset, value, pointer: offset === 0 });
  const comm = c.comm!;
  fb.at(comm.pos);
  enterSite(fb, comm.pos, null);
  if (comm.kind === 'SendStmt') {
    const u = underlying(fb.typeOf(comm.chan));
    if (u.kind !== 'chan') throw fb.bug('send to a non-channel', comm.pos);
    const ch = fb.reuse(expr(fb, comm.chan).parts[0], true);
    const v = exprAs(fb, comm.value, u.elem);
    const slot = elementSlot(fb, v);
    write(0, ch);
    write(8, slot);
    write(12, i32(1));
    return { clause: c, recv: null };
  }
  const { x, lhs, define } = receiveParts(comm);
  const u = underlying(fb.typeOf(x.x));
  if (u.kind !== 'chan') throw fb.bug('receive from a non-channel', comm.pos);
  const ch = expr(fb, x.x).parts[0];
  const slot = layoutOf(u.elem).size === 0 || lhs.length === 0 ? null : fb.slotFor(u.elem, 'recv');
  write(0, ch);
  write(8, slot === null ? i32(-1) : { op: 'frameoff', slot });
  write(12, i32(0));
  return { clause: c, recv: { elem: u.elem, slot, lhs, define } };
}

function receiveParts(s: ast.Stmt): { x: ast.UnaryExpr; lhs: readonly ast.Expr[]; define: boolean } {
  if (s.kind === 'ExprStmt') return { x: unparen(s.x) as ast.UnaryExpr, lhs: [], define: false };
  if (s.kind !== 'AssignStmt') throw new Error('not a receive');
  return { x: unparen(s.rhs[0]) as ast.UnaryExpr, lhs: s.lhs, define: s.tok === ':=' };
}

/** v, ok of the chosen receive. */
function bindReceived(fb: FuncBuilder, c: Case, ok: Expr): void {
  if (c.recv === null || c.recv.lhs.length === 0) return;
  enterSite(fb, c.clause.comm!.pos, null);
  const { elem, slot, lhs, define } = c.recv;
  const received: Value = slot === null ? fb.zero(elem) : fb.loadValue(elem, { op: 'frameaddr', slot, offset: 0 }, 0);
  assignReceived(fb, [received, { type: fb.prog.boolType, parts: [ok] }], lhs, define);
}

function assignReceived(fb: FuncBuilder, values: readonly Value[], lhs: readonly ast.Expr[], define: boolean): void {
  const held = lhs.length > 1 ? values.map((v) => fb.snapshot(v)) : values;
  lhs.forEach((l, i) => {
    if (l.kind === 'Ident' && l.name === '_') return;
    if (define && l.kind === 'Ident') {
      const v = fb.info.defs.get(l) as Var;
      const t = fb.type(v.type!);
      fb.declare(v, t, assignable(fb, held[i], t));
    } else {
      const to = pendingLocation(fb, l).resolve();
      nameSite(fb, l);
      storeLocation(fb, to, held[i]);
    }
  });
}
