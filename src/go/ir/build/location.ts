// Locations: what can be assigned to or have its address taken. A location is resolved in two
// steps, operands first and checks second, because Go evaluates the operands of all sides of an
// assignment before any index is checked or pointer followed. As gc does, it makes the calls among the
// operands first and reads variables after all calls, those of the other side included.

import type * as ast from '../../syntax/ast';
import { underlying, type Struct, type Type } from '../../types';
import type { Expr, Reg } from '../ir';
import { compositeLit } from './composite';
import { expr, exprAs, indexOperand, mapCall, scaled, selectionPath, unparen } from './expr';
import type { FuncBuilder, Place, Value } from './function';
import { fieldPlace, layoutOf } from './layout';
import { i64, op, use } from './ops';
import { assignable } from './convert';

export type Location =
  | { readonly in: 'regs'; readonly regs: readonly Reg[]; readonly type: Type }
  | { readonly in: 'memory'; readonly address: Expr; readonly offset: number; readonly type: Type }
  | { readonly in: 'map'; readonly map: Type; readonly m: Expr; readonly key: Value; readonly type: Type }
  | { readonly in: 'blank'; readonly type: Type };

/** A location, the calls among whose operands have been made. */
export interface Pending {
  /** Reads the operands, so that assignments made before `resolve` do not change what is meant. */
  hold(): void;
  /** Follows pointers and checks indices. */
  resolve(): Location;
}

/** A location without operands. */
function fixed(resolve: () => Location): Pending {
  return { hold: () => {}, resolve };
}

/** The location of an addressable expression (or map element), operands and checks at once. */
export function location(fb: FuncBuilder, e: ast.Expr): Location {
  return pendingLocation(fb, e).resolve();
}

/** Makes the calls among the operands of a location. */
export function pendingLocation(fb: FuncBuilder, e: ast.Expr): Pending {
  switch (e.kind) {
    case 'ParenExpr':
      return pendingLocation(fb, e.x);
    case 'Ident':
      return identLocation(fb, e);
    case 'StarExpr':
      return pointerTarget(fb, e.x, fb.typeOf(e), e.pos);
    case 'SelectorExpr':
      return selectorLocation(fb, e);
    case 'IndexExpr':
      return indexLocation(fb, e);
    case 'CompositeLit': {
      const v = compositeLit(fb, e, fb.typeOf(e));
      const box = fb.allocateBox(v);
      return fixed(() => ({ in: 'memory', address: box, offset: 0, type: v.type }));
    }
    default: {
      // A value that is not a variable but is used like one (an array literal being indexed).
      const v = expr(fb, e);
      const slot = fb.copyToMemory(v);
      return fixed(() => ({ in: 'memory', address: slot, offset: 0, type: v.type }));
    }
  }
}

/** What the pointer that is x's value points to. */
function pointerTarget(fb: FuncBuilder, x: ast.Expr, type: Type, pos: number): Pending {
  let p = expr(fb, x);
  return {
    hold: () => (p = fb.snapshot(p)),
    resolve: () => {
      fb.at(pos);
      return { in: 'memory', address: fb.nonNilAddress(p.parts[0]), offset: 0, type };
    },
  };
}

function identLocation(fb: FuncBuilder, e: ast.Ident): Pending {
  const o = fb.info.objectOf(e);
  if (e.name === '_' || o === null) {
    const type = fb.info.typeOf(e);
    return fixed(() => ({ in: 'blank', type: type === null ? fb.prog.emptyInterface : fb.type(type) }));
  }
  if (o.kind !== 'var') throw fb.bug(`assignment to ${o.kind}`, e.pos);
  const type = fb.type(o.type!);
  const place = fb.placeOf(o);
  return fixed(() => placeLocation(place, type));
}

export function placeLocation(place: Place, type: Type): Location {
  switch (place.in) {
    case 'regs':
      return { in: 'regs', regs: place.regs, type };
    case 'slot':
      return { in: 'memory', address: { op: 'frameaddr', slot: place.slot, offset: 0 }, offset: 0, type };
    case 'box':
      return { in: 'memory', address: use(place.reg), offset: 0, type };
    case 'global':
      return { in: 'memory', address: { op: 'data', data: place.data, offset: 0 }, offset: 0, type };
  }
}

function selectorLocation(fb: FuncBuilder, e: ast.SelectorExpr): Pending {
  if (!fb.info.selections.has(e)) return identLocation(fb, e.sel);
  const path = selectionPath(fb, e).index;
  const base = baseLocation(fb, e.x);
  return {
    hold: () => base.hold(),
    resolve: () => {
      let l = base.resolve();
      for (const i of path) l = fieldLocation(fb, l, i, e.pos);
      return l;
    },
  };
}

/** The location of an operand that a field or element is selected from: a variable or what a pointer points to. */
function baseLocation(fb: FuncBuilder, x: ast.Expr): Pending {
  const u = underlying(fb.typeOf(x));
  return u.kind === 'pointer' ? pointerTarget(fb, x, u.elem, x.pos) : pendingLocation(fb, unparen(x));
}

/** Field i of a struct location; a pointer to a struct is followed. */
export function fieldLocation(fb: FuncBuilder, l: Location, i: number, pos: number): Location {
  let u = underlying(l.type);
  if (u.kind === 'pointer') {
    fb.at(pos);
    const p = loadLocation(fb, l);
    l = { in: 'memory', address: fb.nonNilAddress(p.parts[0]), offset: 0, type: u.elem };
    u = underlying(u.elem);
  }
  const s = u as Struct;
  const type = s.fields[i].type!;
  const { offset, part } = fieldPlace(s, i);
  if (l.in === 'regs') return { in: 'regs', regs: l.regs.slice(part, part + layoutOf(type).parts.length), type };
  if (l.in === 'memory') return { in: 'memory', address: l.address, offset: l.offset + offset, type };
  throw fb.bug('field of a map element', pos);
}

function indexLocation(fb: FuncBuilder, e: ast.IndexExpr): Pending {
  const xt = fb.typeOf(e.x);
  const u = underlying(xt);
  if (u.kind === 'map') {
    let m = expr(fb, e.x);
    let key = exprAs(fb, e.indices[0], u.key);
    return {
      hold: () => {
        m = fb.snapshot(m);
        key = fb.snapshot(key);
      },
      resolve: () => {
        fb.at(e.pos);
        return { in: 'map', map: xt, m: m.parts[0], key, type: u.elem };
      },
    };
  }
  if (u.kind === 'slice') {
    let s = expr(fb, e.x);
    let index = expr(fb, e.indices[0]);
    return {
      hold: () => {
        s = fb.snapshot(s);
        index = fb.snapshot(index);
      },
      resolve: () => {
        fb.at(e.pos);
        const v = fb.reusable(s);
        const i = indexOperand(fb, index);
        fb.checkIndex(i.expr, v.parts[1], i.unsigned);
        const address = op('i32.add', v.parts[0], scaled(i.expr, layoutOf(u.elem).size));
        return elementLocation(fb, address, 0, u.elem);
      },
    };
  }
  return arrayElement(fb, e);
}

function arrayElement(fb: FuncBuilder, e: ast.IndexExpr): Pending {
  const base = baseLocation(fb, e.x);
  let index = expr(fb, e.indices[0]);
  const hold = (): void => {
    base.hold();
    index = fb.snapshot(index);
  };
  const resolve = (): Location => {
    const l = base.resolve();
    const i = indexOperand(fb, index);
    const array = underlying(l.type);
    if (array.kind !== 'array') throw fb.bug(`index of ${array.kind}`, e.pos);
    fb.at(e.pos);
    fb.checkIndex(i.expr, i64(array.len), i.unsigned);
    if (l.in === 'regs') return { in: 'regs', regs: l.regs, type: array.elem };
    if (l.in !== 'memory') throw fb.bug('element of a map element', e.pos);
    const size = layoutOf(array.elem).size;
    if (i.expr.op === 'const') {
      return { in: 'memory', address: l.address, offset: l.offset + Number(i.expr.value) * size, type: array.elem };
    }
    const address = op('i32.add', l.address, scaled(i.expr, size));
    return elementLocation(fb, address, l.offset, array.elem);
  };
  return { hold, resolve };
}

/**
 * An element's location. Addresses in frames are recomputed at each use, since the frame may move;
 * others go to a register when used more than once.
 */
function elementLocation(fb: FuncBuilder, address: Expr, offset: number, type: Type): Location {
  return { in: 'memory', address: hasFrameAddress(address) ? address : stable(fb, address, type), offset, type };
}

function stable(fb: FuncBuilder, address: Expr, type: Type): Expr {
  const l = layoutOf(type);
  return l.parts.length === 1 && !l.memory ? address : fb.reuse(address, true, 'elem');
}

function hasFrameAddress(e: Expr): boolean {
  return e.op === 'frameaddr' || (e.op === 'wasm' && e.args.some(hasFrameAddress));
}

/** The value at a location; a memory aggregate is not copied. */
export function loadLocation(fb: FuncBuilder, l: Location): Value {
  switch (l.in) {
    case 'regs':
      return { type: l.type, parts: l.regs.map(use) };
    case 'memory':
      return fb.loadValue(l.type, l.address, l.offset);
    case 'map': {
      const place = fb.allocate('elem', l.type, false);
      fb.initialise(place, l.type, null);
      const p = mapCall(fb, 'mapaccess', l.map, l.m, l.key)!;
      fb.if(use(p), () => storeLocation(fb, placeLocation(place, l.type), fb.loadValue(l.type, use(p), 0)));
      return fb.read(place, l.type);
    }
    case 'blank':
      return fb.zero(l.type);
  }
}

/** Assigns a value (already of an assignable type) to a location. */
export function storeLocation(fb: FuncBuilder, l: Location, v: Value): void {
  switch (l.in) {
    case 'regs': {
      const x = assignable(fb, v, l.type);
      storeRegs(fb, l.regs, x.parts);
      return;
    }
    case 'memory': {
      const x = assignable(fb, v, l.type);
      const address = layoutOf(l.type).parts.length > 1 ? fb.reuse(l.address, true) : l.address;
      // Parts read before any is written: the value may come from the same memory.
      const y = layoutOf(l.type).memory || x.parts.length < 2 ? x : fb.reusable(x);
      fb.storeValue(address, l.offset, { type: l.type, parts: y.parts });
      return;
    }
    case 'map': {
      const x = assignable(fb, v, l.type);
      const y = layoutOf(l.type).memory ? x : fb.reusable(x);
      const p = mapCall(fb, 'mapassign', l.map, l.m, l.key)!;
      fb.storeValue(use(p), 0, { type: l.type, parts: y.parts });
      return;
    }
    case 'blank':
      return fb.observe(v);
  }
}

/** Sets registers in parallel: a part may be read by a later one's value. */
function storeRegs(fb: FuncBuilder, regs: readonly Reg[], parts: readonly Expr[]): void {
  if (regs.length === 1) {
    fb.set(regs[0], parts[0]);
    return;
  }
  const safe = parts.map((p, i) => (mentionsEarlier(p, regs, i) ? use(fb.fresh(p, 't', regs[i].pointer)) : p));
  regs.forEach((r, i) => fb.set(r, safe[i]));
}

/** Whether e reads a register that is set before number `count` is. */
function mentionsEarlier(e: Expr, regs: readonly Reg[], count: number): boolean {
  switch (e.op) {
    case 'reg':
      return regs.indexOf(e.reg) >= 0 && regs.indexOf(e.reg) < count;
    case 'wasm':
      return e.args.some((a) => mentionsEarlier(a, regs, count));
    case 'load':
      return mentionsEarlier(e.address, regs, count);
    case 'select':
      return [e.condition, e.then, e.else].some((a) => mentionsEarlier(a, regs, count));
    default:
      return false;
  }
}

/** &x: the variable is boxed, static, or behind a pointer. */
export function addressOf(fb: FuncBuilder, e: ast.Expr): Expr {
  return addressIn(fb, location(fb, e), e.pos);
}

/** The address of a location in memory. */
export function addressIn(fb: FuncBuilder, l: Location, pos: number): Expr {
  if (l.in === 'memory') {
    if (layoutOf(l.type).size === 0 && (l.address.op === 'frameaddr' || l.address.op === 'data')) return { op: 'data', data: fb.prog.zeroSized(), offset: 0 };
    return fb.plus(l.address, l.offset);
  }
  if (layoutOf(l.type).size === 0) return { op: 'data', data: fb.prog.zeroSized(), offset: 0 };
  throw fb.bug(`address of a ${l.in}`, pos);
}
