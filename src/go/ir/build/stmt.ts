// Statements other than loops, switches and select: declarations, assignments, calls, returns,
// branches, labels and goto.

import type * as ast from '../../syntax/ast';
import { underlying, type Type, type Var } from '../../types';
import type { Expr, Label } from '../ir';
import { arithmetic, isString, shift } from './arith';
import { call } from './call';
import { forStmt, ifStmt, preemptible, switchStmt, typeSwitchStmt } from './control';
import { insertFirst, lateValues, makeCalls } from './tuple';
import { assertTypeOk, assignable } from './convert';
import { deferStmt, goStmt } from './deferred';
import { noteDynamicType } from './devirtualise';
import { concatValues, expr, exprAs, exprList, mapIndex, receive, singleType, unparen } from './expr';
import type { FuncBuilder, Value } from './function';
import { layoutOf } from './layout';
import { loadLocation, pendingLocation, storeLocation, type Location, type Pending } from './location';
import { i32, use } from './ops';
import { rangeStmt } from './range';
import { leaveRangeFunc, returnFromRangeFunc } from './rangefunc';
import { selectStmt } from './select';
import { enterSite, nameSite } from './site';

export function blockStmt(fb: FuncBuilder, b: ast.BlockStmt): void {
  stmtList(fb, b.list);
}

/** A list of statements; where a goto goes into it, it becomes a loop over its segments. */
export function stmtList(fb: FuncBuilder, list: readonly ast.Stmt[]): void {
  const targets = list.filter((s) => s.kind === 'LabeledStmt' && fb.facts.gotoTargets.has(s));
  if (targets.length === 0) {
    for (const s of list) stmt(fb, s);
    return;
  }
  const segments: ast.Stmt[][] = [[]];
  for (const s of list) {
    if (targets.includes(s)) segments.push([]);
    segments[segments.length - 1].push(s);
  }
  const state = fb.reg('i32', false, 'goto');
  const loop = fb.label('goto');
  targets.forEach((t, i) => fb.gotos.set(t, { state, value: i + 1, loop }));
  fb.set(state, i32(0));
  fb.loop(loop, () => {
    preemptible(fb);
    const labels = segments.map((_, i) => fb.label('segment' + i));
    const emitSegment = (n: number): void => {
      // Segment n follows the block that the dispatch leaves to reach it.
      fb.block(labels[n], () => {
        if (n === 0) {
          fb.emit({ op: 'switch', value: use(state), targets: labels, default: labels[0] });
        } else {
          emitSegment(n - 1);
          for (const s of segments[n - 1]) stmt(fb, s);
        }
      });
    };
    emitSegment(segments.length - 1);
    for (const s of segments[segments.length - 1]) stmt(fb, s);
  });
}

export function stmt(fb: FuncBuilder, s: ast.Stmt): void {
  fb.at(s.pos);
  enterSite(fb, s.pos, null);
  if (s.kind !== 'BlockStmt' && s.kind !== 'LabeledStmt' && s.kind !== 'EmptyStmt' && !fb.func.library) {
    fb.emit({ op: 'safepoint', kind: 'statement', position: fb.position });
  }
  switch (s.kind) {
    case 'BlockStmt':
      return blockStmt(fb, s);
    case 'EmptyStmt':
      return;
    case 'LabeledStmt':
      return labeled(fb, s);
    case 'DeclStmt':
      if (s.decl.kind === 'VarDecl') s.decl.specs.forEach((spec) => varSpec(fb, spec));
      return;
    case 'ExprStmt':
      return exprStmt(fb, s.x);
    case 'SendStmt':
      return sendStmt(fb, s);
    case 'IncDecStmt':
      return incDec(fb, s);
    case 'AssignStmt':
      return assign(fb, s);
    case 'GoStmt':
      return goStmt(fb, s);
    case 'DeferStmt':
      return deferStmt(fb, s);
    case 'ReturnStmt':
      return returnStmt(fb, s);
    case 'BranchStmt':
      return branch(fb, s);
    case 'IfStmt':
      return ifStmt(fb, s);
    case 'SwitchStmt':
      return switchStmt(fb, s);
    case 'TypeSwitchStmt':
      return typeSwitchStmt(fb, s);
    case 'SelectStmt':
      return selectStmt(fb, s);
    case 'ForStmt':
      return forStmt(fb, s);
    case 'RangeStmt':
      return rangeStmt(fb, s);
    default:
      throw fb.bug(`statement ${s.kind}`, s.pos);
  }
}

function labeled(fb: FuncBuilder, s: ast.LabeledStmt): void {
  stmt(fb, s.stmt);
}

function exprStmt(fb: FuncBuilder, e: ast.Expr): void {
  const x = unparen(e);
  if (x.kind === 'CallExpr') call(fb, x);
  else expr(fb, x);
}

// ---------------------------------------------------------------------------- declarations

function varSpec(fb: FuncBuilder, spec: ast.VarSpec): void {
  const vars = spec.names.map((n) => fb.info.defs.get(n) as Var | null | undefined);
  if (spec.values.length === 0) {
    vars.forEach((v) => v && v.name !== '_' && fb.declare(v, fb.type(v.type!), null));
    return;
  }
  const values = rightHandSides(fb, spec.values, spec.names.length);
  const held = values.length > 1 ? values.map((v) => fb.snapshot(v)) : values;
  vars.forEach((v, i) => {
    if (!v) return;
    const t = fb.type(v.type!);
    const value = assignable(fb, held[i], t);
    if (v.name === '_') return fb.observe(value);
    fb.declare(v, t, value);
    if (spec.values.length === vars.length) noteDynamicType(fb, v, spec.values[i]);
  });
}

/** The values of the right-hand side for n left-hand sides: lists, calls and comma-ok forms. */
export function rightHandSides(fb: FuncBuilder, list: readonly ast.Expr[], n: number): Value[] {
  if (list.length === 1 && n === 2) {
    const ok = commaOk(fb, list[0]);
    if (ok !== null) return ok;
  }
  return exprList(fb, list);
}

/** v, ok forms; null for anything else. */
export function commaOk(fb: FuncBuilder, e0: ast.Expr): Value[] | null {
  const e = unparen(e0);
  const recorded = fb.typeOf(e);
  const okType = recorded.kind === 'tuple' ? recorded.vars[1].type! : fb.prog.boolType;
  const pair = (r: { value: Value; ok: Expr }): Value[] => [r.value, { type: okType, parts: [r.ok] }];
  switch (e.kind) {
    case 'IndexExpr':
      return underlying(fb.typeOf(e.x)).kind === 'map' ? pair(mapIndex(fb, e)) : null;
    case 'TypeAssertExpr': {
      const x = expr(fb, e.x);
      fb.at(e.pos);
      return pair(assertTypeOk(fb, x, singleType(fb, e)));
    }
    case 'UnaryExpr':
      return e.op === '<-' ? pair(receive(fb, expr(fb, e.x).parts[0], singleType(fb, e), e.pos)) : null;
    default:
      return null;
  }
}

// ---------------------------------------------------------------------------- assignment

function assign(fb: FuncBuilder, s: ast.AssignStmt): void {
  if (s.tok === ':=') return define(fb, s);
  if (s.tok !== '=') return assignOp(fb, s);
  if (s.lhs.length === 1) {
    const to = pendingLocation(fb, s.lhs[0]);
    const v = blankAware(fb, s.lhs[0], s.rhs[0]);
    const l = to.resolve();
    nameSite(fb, s.lhs[0]);
    storeLocation(fb, l, v);
    return;
  }
  const pending = s.lhs.map((l) => pendingLocation(fb, l));
  const late = lateValues(fb, s.lhs, s.rhs);
  if (late === null) assignAll(fb, s.lhs, pending, rightHandSides(fb, s.rhs, s.lhs.length));
  else assignLate(fb, s, pending, late);
}

/** Assigns several values of which some are computed at their own assignment. */
function assignLate(fb: FuncBuilder, s: ast.AssignStmt, pending: readonly Pending[], late: readonly boolean[]): void {
  for (const [i, e] of s.rhs.entries()) if (late[i]) makeCalls(fb, e);
  const early = s.rhs.map((e, i) => (late[i] ? null : fb.snapshot(blankAware(fb, s.lhs[i], e))));
  for (const p of pending) p.hold();
  pending.forEach((p, i) => {
    const l = s.lhs[i];
    if (isBlank(l)) return fb.observe(early[i] ?? expr(fb, s.rhs[i]));
    const to = late[i] ? insertFirst(fb, p.resolve()) : p.resolve();
    const v = early[i] ?? blankAware(fb, l, s.rhs[i]);
    nameSite(fb, l);
    storeLocation(fb, to, v);
  });
}

/** The value assigned; to the blank identifier, with its default type. */
function blankAware(fb: FuncBuilder, lhs: ast.Expr, rhs: ast.Expr): Value {
  const v = expr(fb, rhs);
  return lhs.kind === 'Ident' && lhs.name === '_' ? v : exprTyped(fb, v, lhs);
}

function exprTyped(fb: FuncBuilder, v: Value, lhs: ast.Expr): Value {
  const t = fb.info.typeOf(lhs);
  return t === null ? v : assignable(fb, v, fb.type(t));
}

function assignAll(fb: FuncBuilder, lhs: readonly ast.Expr[], pending: readonly Pending[], values: readonly Value[]): void {
  for (const p of pending) p.hold();
  const held = values.map((v, i) => {
    const l = lhs[i];
    if (l.kind === 'Ident' && l.name === '_') {
      fb.observe(v);
      return v;
    }
    return fb.snapshot(exprTyped(fb, v, l));
  });
  pending.forEach((p, i) => {
    const l = lhs[i];
    if (l.kind === 'Ident' && l.name === '_') return;
    const to = p.resolve();
    nameSite(fb, l);
    storeLocation(fb, to, held[i]);
  });
}

/** x := …: new variables are declared, others assigned. */
function define(fb: FuncBuilder, s: ast.AssignStmt): void {
  const isNew = (l: ast.Expr): Var | null => {
    const o = l.kind === 'Ident' ? fb.info.defs.get(l) : null;
    return o?.kind === 'var' ? o : null;
  };
  const values = rightHandSides(fb, s.rhs, s.lhs.length);
  const held = s.lhs.length > 1 ? values.map((v, i) => (isBlank(s.lhs[i]) ? v : fb.snapshot(targetTyped(fb, v, s.lhs[i])))) : values;
  s.lhs.forEach((l, i) => {
    if (isBlank(l)) return fb.observe(held[i]);
    const v = isNew(l);
    nameSite(fb, l);
    if (v === null) storeLocation(fb, pendingLocation(fb, l).resolve(), held[i]);
    else {
      const t = fb.type(v.type!);
      fb.declare(v, t, assignable(fb, held[i], t));
      if (s.rhs.length === s.lhs.length) noteDynamicType(fb, v, s.rhs[i]);
    }
  });
}

export function isBlank(l: ast.Expr): boolean {
  return l.kind === 'Ident' && l.name === '_';
}

function targetTyped(fb: FuncBuilder, v: Value, l: ast.Expr): Value {
  const o = l.kind === 'Ident' ? fb.info.objectOf(l) : null;
  return o?.kind === 'var' ? assignable(fb, v, fb.type(o.type!)) : v;
}

function assignOp(fb: FuncBuilder, s: ast.AssignStmt): void {
  const o = s.tok.slice(0, -1) as ast.BinaryOp;
  const pending = pendingLocation(fb, s.lhs[0]);
  const t = fb.typeOf(s.lhs[0]);
  const isShift = o === '<<' || o === '>>';
  const y = isShift ? expr(fb, s.rhs[0]) : exprAs(fb, s.rhs[0], t);
  const l = stableLocation(fb, pending.resolve());
  fb.at(s.pos);
  nameSite(fb, s.lhs[0]);
  const x = loadLocation(fb, l);
  if (isShift) return storeLocation(fb, l, shift(fb, o, t, x, y));
  if (isString(t)) return storeLocation(fb, l, concatValues(fb, [x, y], t));
  storeLocation(fb, l, arithmetic(fb, o, t, x, y));
}

/** A location that is read and then written: its address is computed once. */
function stableLocation(fb: FuncBuilder, l: Location): Location {
  if (l.in !== 'memory' || l.address.op !== 'wasm') return l;
  return hasFrame(l.address) ? l : { ...l, address: fb.reuse(l.address, true, 'at') };
}

function hasFrame(e: Expr): boolean {
  return e.op === 'frameaddr' || (e.op === 'wasm' && e.args.some(hasFrame));
}

function incDec(fb: FuncBuilder, s: ast.IncDecStmt): void {
  const t = fb.typeOf(s.x);
  const l = stableLocation(fb, pendingLocation(fb, s.x).resolve());
  nameSite(fb, s.x);
  const x = loadLocation(fb, l);
  const one = fb.prog.one(t);
  storeLocation(fb, l, arithmetic(fb, s.tok === '++' ? '+' : '-', t, x, { type: t, parts: one }));
}

function sendStmt(fb: FuncBuilder, s: ast.SendStmt): void {
  const u = underlying(fb.typeOf(s.chan));
  if (u.kind !== 'chan') throw fb.bug('send to a non-channel', s.pos);
  const ch = fb.reuse(expr(fb, s.chan).parts[0], true);
  const v = exprAs(fb, s.value, u.elem);
  fb.at(s.pos);
  fb.prog.runtimeCall(fb, 'chansend', [ch, elementSlot(fb, v)]);
}

/** Puts a value into a slot of this frame, for a channel operation; gives the slot's place. */
export function elementSlot(fb: FuncBuilder, v: Value): Expr {
  const l = layoutOf(v.type);
  if (l.size === 0) return i32(-1);
  const slot = fb.slotFor(v.type, 'elem');
  fb.storeValue({ op: 'frameaddr', slot, offset: 0 }, 0, v);
  return { op: 'frameoff', slot };
}

// ---------------------------------------------------------------------------- control transfer

function returnStmt(fb: FuncBuilder, s: ast.ReturnStmt): void {
  if (fb.rangeFunc !== null) return returnFromRangeFunc(fb, s);
  const values = returnValues(fb, s, fb.results.map((r) => r.type));
  const own = s.results.map((e, i) => isResult(fb, e, i));
  leaveWith(fb, values, own);
}

/** The values of a return statement, of the results' types; null for a bare return. */
export function returnValues(fb: FuncBuilder, s: ast.ReturnStmt, types: readonly Type[]): Value[] | null {
  if (s.results.length === 0) return null;
  const values = exprList(fb, s.results);
  return values.map((v, i) => assignable(fb, v, types[i]));
}

/** Whether an expression is the function's own result number i. */
function isResult(fb: FuncBuilder, e: ast.Expr, i: number): boolean {
  const o = e.kind === 'Ident' ? fb.info.objectOf(e) : null;
  return o?.kind === 'var' && !o.isPackageLevel && fb.results.length > i && fb.places.get(o) === fb.results[i].place;
}

/** Returns with values, or with what the named results are. */
export function leaveWith(fb: FuncBuilder, values: readonly Value[] | null, own: readonly boolean[] = []): void {
  const needsPlaces = fb.epilogue !== null || (values !== null && fb.namedResults && fb.results.some((r) => r.place.in === 'box'));
  if (values !== null && needsPlaces) {
    const held = values.length > 1 ? values.map((v) => fb.snapshot(v)) : values;
    // A result that is returned as itself is not assigned: others may be reading it.
    fb.results.forEach((r, i) => own[i] || fb.assignPlace(r.place, held[i]));
    values = null;
  }
  if (fb.epilogue !== null) return fb.br(fb.epilogue);
  const results = values ?? fb.results.map((r) => fb.read(r.place, r.type));
  fb.emit({ op: 'return', values: fb.returnParts(results) });
}

function branch(fb: FuncBuilder, s: ast.BranchStmt): void {
  if (s.tok === 'fallthrough') return; // The next clause's body follows: see switchStmt.
  const target = s.target!;
  if (s.tok === 'goto') {
    const g = fb.gotos.get(target);
    if (g === undefined) return leaveRangeFunc(fb, s);
    fb.set(g.state, i32(g.value));
    return fb.br(g.loop);
  }
  const t = fb.targets.get(target);
  if (t === undefined) return leaveRangeFunc(fb, s);
  const label: Label | null = s.tok === 'break' ? t.break : t.continue;
  if (label === null) throw fb.bug(`no ${s.tok} here`, s.pos);
  fb.br(label);
}

