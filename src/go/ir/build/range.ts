// for … range over integers, slices, arrays, strings, maps and channels (functions: rangefunc.ts).

import type * as ast from '../../syntax/ast';
import { coreType, underlying, type Type, type Var } from '../../types';
import type { Expr, Reg } from '../ir';
import { numericOf } from './arith';
import { assignable } from './convert';
import { preemptible } from './control';
import { expr, receive, scaled } from './expr';
import type { FuncBuilder, Value } from './function';
import { layoutOf } from './layout';
import { pendingLocation, storeLocation } from './location';
import { i32, i64, load, op, use, zeroOf } from './ops';
import { mayCall } from './order';
import { rangeOverFunc } from './rangefunc';
import { nameSite } from './site';
import { blockStmt } from './stmt';

export function rangeStmt(fb: FuncBuilder, s: ast.RangeStmt): void {
  const t = fb.typeOf(s.x);
  const u = coreType(t) ?? underlying(t);
  switch (u.kind) {
    case 'basic':
      return numericOf(t) !== null ? rangeInt(fb, s) : rangeString(fb, s);
    case 'slice':
      return rangeSlice(fb, s, u.elem);
    case 'array':
      return rangeArray(fb, s, u.elem, u.len);
    case 'pointer': {
      const array = underlying(u.elem);
      if (array.kind !== 'array') throw fb.bug('range over pointer', s.pos);
      return rangeArrayPointer(fb, s, array.elem, array.len);
    }
    case 'map':
      return rangeMap(fb, s, t);
    case 'chan':
      return rangeChan(fb, s, u.elem);
    case 'signature':
      return rangeOverFunc(fb, s, u);
    default:
      throw fb.bug(`range over ${u.kind}`, s.pos);
  }
}

/** Gives an iteration variable its value: a new variable each time with :=, an assignment with =. */
export function bindIteration(fb: FuncBuilder, s: ast.RangeStmt, e: ast.Expr | null, value: () => Value): void {
  if (e === null || (e.kind === 'Ident' && e.name === '_')) return;
  if (s.tok === ':=' && e.kind === 'Ident') {
    const v = fb.info.defs.get(e) as Var;
    const t = fb.type(v.type!);
    fb.declare(v, t, assignable(fb, value(), t));
    return;
  }
  const v = fb.snapshot(value());
  const to = pendingLocation(fb, e).resolve();
  nameSite(fb, e);
  storeLocation(fb, to, v);
}

/**
 * Binds or assigns both iteration values. An assignment is one of two values at once: operands on
 * the left are evaluated before either is stored.
 */
function bindPair(fb: FuncBuilder, s: ast.RangeStmt, key: () => Value, value: () => Value): void {
  if (s.tok === ':=' || !wants(s.key) || !wants(s.value)) {
    bindIteration(fb, s, s.key, key);
    bindIteration(fb, s, s.value, value);
    return;
  }
  const places = [s.key!, s.value!].map((e) => pendingLocation(fb, e));
  for (const place of places) place.hold();
  const held = [key, value].map((v) => fb.snapshot(v()));
  places.forEach((place, i) => {
    const to = place.resolve();
    nameSite(fb, (i === 0 ? s.key : s.value)!);
    storeLocation(fb, to, held[i]);
  });
}

function wants(e: ast.Expr | null): boolean {
  return e !== null && !(e.kind === 'Ident' && e.name === '_');
}

/** A counting loop: body runs with i from 0 to limit-1. */
function counted(fb: FuncBuilder, s: ast.RangeStmt, limit: Expr, signed: boolean, body: (i: Reg) => void): void {
  const type = limit.op === 'const' ? limit.type : fb.prog.typeOfExpr(limit);
  const wide = type === 'i64';
  const i = fb.reg(type, false, 'i');
  fb.set(i, zeroOf(type));
  const done = fb.label('break');
  const next = fb.label('continue');
  const top = fb.label('range');
  fb.targets.set(s, { break: done, continue: next });
  fb.block(done, () => {
    fb.loop(top, () => {
      preemptible(fb);
      const past = wide ? (signed ? 'i64.ge_s' : 'i64.ge_u') : signed ? 'i32.ge_s' : 'i32.ge_u';
      fb.brif(op(past, use(i), limit), done);
      fb.block(next, () => body(i));
      fb.set(i, wide ? op('i64.add', use(i), i64(1)) : op('i32.add', use(i), i32(1)));
      fb.br(top);
    });
  });
}

function rangeInt(fb: FuncBuilder, s: ast.RangeStmt): void {
  const keyType = s.key !== null && s.tok !== null && wants(s.key) ? fb.typeOf(s.key) : null;
  const v = expr(fb, s.x);
  const t = keyType ?? (v.type.kind === 'basic' && v.type.name.startsWith('untyped') ? fb.prog.intType : v.type);
  const n = numericOf(t)!;
  const held = use(fb.fresh(assignable(fb, v, t).parts[0], 'n'));
  counted(fb, s, held, n.signed, (i) => {
    bindIteration(fb, s, s.key, () => ({ type: t, parts: [use(i)] }));
    blockStmt(fb, s.body);
  });
}

function intValue(fb: FuncBuilder, e: Expr): Value {
  return { type: fb.prog.intType, parts: [e] };
}

function rangeSlice(fb: FuncBuilder, s: ast.RangeStmt, elem: Type): void {
  const v = fb.snapshot(expr(fb, s.x), 'range');
  iterateMemory(fb, s, v.parts[0], v.parts[1], elem);
}

function iterateMemory(fb: FuncBuilder, s: ast.RangeStmt, base: Expr, len: Expr, elem: Type): void {
  const size = layoutOf(elem).size;
  counted(fb, s, len, true, (i) => {
    if (wants(s.value)) {
      const value = (): Value => {
        const address = op('i32.add', base, scaled(use(i), size));
        const frame = base.op === 'frameaddr';
        return fb.loadValue(elem, frame || layoutOf(elem).parts.length === 1 ? address : fb.reuse(address, true), 0);
      };
      bindPair(fb, s, () => intValue(fb, use(i)), value);
    } else bindIteration(fb, s, s.key, () => intValue(fb, use(i)));
    blockStmt(fb, s.body);
  });
}

function rangeArray(fb: FuncBuilder, s: ast.RangeStmt, elem: Type, len: number): void {
  if (!wants(s.value)) {
    // When only its length matters, the array is not evaluated unless a call gives it.
    if (mayCall(fb, s.x)) expr(fb, s.x);
    return iterateMemory(fb, s, i32(0), i64(len), elem);
  }
  const v = expr(fb, s.x);
  const base = layoutOf(v.type).memory ? fb.copyToSlot(v).parts[0] : fb.copyToMemory(v);
  iterateMemory(fb, s, base, i64(len), elem);
}

function rangeArrayPointer(fb: FuncBuilder, s: ast.RangeStmt, elem: Type, len: number): void {
  const p = use(fb.fresh(expr(fb, s.x).parts[0], 'range', true));
  if (wants(s.value)) fb.nonNilAddress(p);
  iterateMemory(fb, s, p, i64(len), elem);
}

function rangeString(fb: FuncBuilder, s: ast.RangeStmt): void {
  const v = fb.snapshot(expr(fb, s.x), 'range');
  const at = fb.reg('i64', false, 'at');
  const following = fb.reg('i64', false, 'next');
  fb.set(following, i64(0));
  const done = fb.label('break');
  const top = fb.label('range');
  const next = fb.label('continue');
  fb.targets.set(s, { break: done, continue: next });
  fb.block(done, () => {
    fb.loop(top, () => {
      preemptible(fb);
      fb.set(at, use(following));
      fb.brif(op('i64.ge_s', use(at), v.parts[1]), done);
      const rune = fb.reg('i32', false, 'rune');
      fb.set(rune, load('i8u', op('i32.add', v.parts[0], op('i32.wrap_i64', use(at))), 0));
      fb.if(
        op('i32.lt_u', use(rune), i32(0x80)),
        () => fb.set(following, op('i64.add', use(at), i64(1))),
        () => {
          const [r, n] = fb.prog.runtimeCall(fb, 'decoderune', [...v.parts, use(at)]);
          fb.set(rune, use(r));
          fb.set(following, use(n));
        },
      );
      fb.block(next, () => {
        bindPair(fb, s, () => intValue(fb, use(at)), () => ({ type: fb.prog.runeType, parts: [use(rune)] }));
        blockStmt(fb, s.body);
      });
      fb.br(top);
    });
  });
}

function rangeMap(fb: FuncBuilder, s: ast.RangeStmt, t: Type): void {
  const u = coreType(t);
  if (u?.kind !== 'map') throw fb.bug('range over map', s.pos);
  const m = fb.reuse(expr(fb, s.x).parts[0], true, 'map');
  const { site } = fb;
  fb.access(false, m, i32(8));
  const iterType = fb.prog.runtimeType('hiter');
  const it = fb.slotFor(iterType, 'iter');
  const at: Expr = { op: 'frameaddr', slot: it, offset: 0 };
  const l = layoutOf(iterType);
  fb.emit({ op: 'memzero', to: at, size: i32(l.size) });
  fb.prog.runtimeCall(fb, 'mapiterinit', [fb.prog.descriptors.address(t), m, at]);
  const done = fb.label('break');
  const top = fb.label('range');
  const next = fb.label('continue');
  fb.targets.set(s, { break: done, continue: next });
  fb.block(done, () => {
    fb.loop(top, () => {
      preemptible(fb);
      const key = fb.fresh(load('i32', at, 0, true), 'key', true);
      const elem = fb.fresh(load('i32', at, 8, true), 'elem', true);
      fb.brif(op('i32.eqz', use(key)), done);
      fb.block(next, () => {
        // Both are read before either is bound: an assignment may change the map.
        const k = wants(s.key) ? fb.snapshot(fb.loadValue(u.key, use(key), 0)) : null;
        const v = wants(s.value) ? fb.snapshot(fb.loadValue(u.elem, use(elem), 0)) : null;
        bindPair(fb, s, () => k!, () => v!);
        blockStmt(fb, s.body);
      });
      fb.site = site;
      fb.access(false, m, i32(8));
      fb.prog.runtimeCall(fb, 'mapiternext', [at]);
      fb.br(top);
    });
  });
}

function rangeChan(fb: FuncBuilder, s: ast.RangeStmt, elem: Type): void {
  const ch = use(fb.fresh(expr(fb, s.x).parts[0], 'range', true));
  const done = fb.label('break');
  const top = fb.label('range');
  const next = fb.label('continue');
  fb.targets.set(s, { break: done, continue: next });
  fb.block(done, () => {
    fb.loop(top, () => {
      preemptible(fb);
      const r = receive(fb, ch, elem, s.range);
      fb.brif(op('i32.eqz', r.ok), done);
      fb.block(next, () => {
        bindIteration(fb, s, s.key, () => r.value);
        blockStmt(fb, s.body);
      });
      fb.br(top);
    });
  });
}

