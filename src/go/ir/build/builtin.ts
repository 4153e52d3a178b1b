// The predeclared functions, and those of package unsafe. Operands are evaluated first
// (builtinOperands), then the function is applied, so that go and defer can apply it later.

import type * as ast from '../../syntax/ast';
import { BasicKind, coreType, offsetOfPath, underlying, type Type } from '../../types';
import type { Expr, Opcode, Reg } from '../ir';
import { compare, isEmptyInterface, isString, numericOf } from './arith';
import { BACKING_BYTES, type Backing } from './backing';
import { assignable, isNil } from './convert';
import { expr, exprAs, exprList, indexOperand, mapCall, scaled, selectionPath, unparen } from './expr';
import type { FuncBuilder, Value } from './function';
import { layoutOf } from './layout';
import { i32, i64, load, op, use } from './ops';

/** The results of calling a predeclared function. */
export function builtinCall(fb: FuncBuilder, name: string, e: ast.CallExpr): Value[] {
  const results = valuesOf(fb, name, e);
  return fb.callsFollow === 0 ? results : results.map((v) => fb.snapshot(v));
}

function valuesOf(fb: FuncBuilder, name: string, e: ast.CallExpr): Value[] {
  const t = fb.info.typeOf(e);
  const result = t === null ? null : fb.type(t);
  switch (name) {
    case 'make':
      return [makeCall(fb, e, fb.typeOf(e.args[0]))];
    case 'new':
      return [newCall(fb, e, result!)];
    case 'append':
      return [append(fb, e, result!)];
    case 'len':
    case 'cap':
      return [lengthOf(fb, name, e.args[0])];
    case 'unsafe.Sizeof':
      return [{ type: result!, parts: [i64(layoutOf(fb.typeOf(e.args[0])).size)] }];
    case 'unsafe.Alignof':
      return [{ type: result!, parts: [i64(layoutOf(fb.typeOf(e.args[0])).align)] }];
    case 'unsafe.Offsetof': {
      const s = unparen(e.args[0]) as ast.SelectorExpr;
      const base = fb.typeOf(s.x);
      return [{ type: result!, parts: [i64(offsetOfPath(base, selectionPath(fb, s).index))] }];
    }
  }
  const operands = builtinOperands(fb, name, e);
  fb.at(e.pos);
  return applyBuiltin(fb, name, operands, e.pos, result);
}

/** Evaluates the operands of a predeclared function that takes only values. */
export function builtinOperands(fb: FuncBuilder, name: string, e: ast.CallExpr): Value[] {
  const v = exprList(fb, e.args);
  switch (name) {
    case 'panic':
      return [assignable(fb, v[0], fb.prog.emptyInterface)];
    case 'delete': {
      const u = coreType(v[0].type);
      if (u?.kind !== 'map') throw fb.bug('delete from a non-map', e.pos);
      return [fb.reusable(v[0]), assignable(fb, v[1], u.key)];
    }
    case 'min':
    case 'max': {
      const t = fb.typeOf(e);
      return v.map((x) => assignable(fb, x, t));
    }
    default:
      return v;
  }
}

/** Applies a predeclared function to evaluated operands. */
export function applyBuiltin(fb: FuncBuilder, name: string, v: readonly Value[], pos: number, result: Type | null = null): Value[] {
  const one = (parts: readonly Expr[]): Value[] => [{ type: result ?? fb.prog.intType, parts }];
  switch (name) {
    case 'panic':
      fb.prog.panicCall(fb, 'gopanic', v[0].parts);
      return [];
    case 'recover':
      return [{ type: fb.prog.emptyInterface, parts: fb.prog.runtimeCall(fb, 'gorecover', [{ op: 'frameid' }]).map(use) }];
    case 'print':
    case 'println':
      print(fb, name, v);
      return [];
    case 'close':
      fb.prog.runtimeCall(fb, 'closechan', v[0].parts);
      return [];
    case 'copy':
      return one([copy(fb, v[0], v[1])]);
    case 'delete':
      mapCall(fb, 'mapdelete', v[0].type, v[0].parts[0], v[1]);
      return [];
    case 'clear':
      clear(fb, v[0]);
      return [];
    case 'min':
    case 'max':
      return [v.reduce((a, b) => extremum(fb, name, a, b))];
    case 'complex':
      return one([convertPart(fb, v[0], result!), convertPart(fb, v[1], result!)]);
    case 'real':
      return one([v[0].parts[0]]);
    case 'imag':
      return one([v[0].parts[1]]);
    case 'unsafe.Add':
      return one([op('i32.add', v[0].parts[0], op('i32.wrap_i64', indexOperand(fb, v[1]).expr))]);
    case 'unsafe.Slice': {
      const p = fb.reuse(v[0].parts[0], true);
      const n = indexOperand(fb, v[1]).expr;
      const u = underlying(v[0].type);
      if (u.kind !== 'pointer') throw fb.bug('unsafe.Slice of a non-pointer', pos);
      if (!fb.trusted) fb.prog.runtimeCall(fb, 'unsafeslice', [i64(layoutOf(u.elem).size), p, n]);
      return one([p, n, n]);
    }
    case 'unsafe.String': {
      const p = fb.reuse(v[0].parts[0], true);
      const n = indexOperand(fb, v[1]).expr;
      if (!fb.trusted) fb.prog.runtimeCall(fb, 'unsafestring', [p, n]);
      return one([p, n]);
    }
    case 'unsafe.SliceData':
    case 'unsafe.StringData':
      return one([v[0].parts[0]]);
    default:
      throw fb.bug(`builtin ${name}`, pos);
  }
}

/** A real operand of complex() in the halves' type. */
function convertPart(fb: FuncBuilder, v: Value, complex: Type): Expr {
  const single = numericOf(complex)!.reg === 'f32';
  if (v.constant !== undefined) {
    const n = fb.prog.constantFloat(v.constant, single);
    return { op: 'const', type: single ? 'f32' : 'f64', value: n };
  }
  const x = v.parts[0];
  const from = numericOf(v.type)!;
  if (from.reg === 'f64' && single) return op('f32.demote_f64', x);
  if (from.reg === 'f32' && !single) return op('f64.promote_f32', x);
  return x;
}

// ---------------------------------------------------------------------------- allocation

function makeCall(fb: FuncBuilder, e: ast.CallExpr, t: Type): Value {
  const u = coreType(t) ?? underlying(t);
  const sizes = e.args.slice(1).map((a) => indexOperand(fb, expr(fb, a)).expr);
  const d = fb.prog.descriptors;
  fb.at(e.pos);
  switch (u.kind) {
    case 'slice': {
      const len = sizes[0];
      const cap = sizes[1] ?? len;
      const p = fb.prog.runtimeCall1(fb, 'makeslice', [d.address(u.elem), len, cap]);
      return { type: t, parts: [use(p), len, cap] };
    }
    case 'map':
      return { type: t, parts: [use(fb.prog.runtimeCall1(fb, 'makemap', [d.address(t), sizes[0] ?? i64(0)]))] };
    case 'chan':
      return { type: t, parts: [use(fb.prog.runtimeCall1(fb, 'makechan', [d.address(t), sizes[0] ?? i64(0)]))] };
    default:
      throw fb.bug(`make of ${u.kind}`, e.pos);
  }
}

/** new(T), and new(x) of Go 1.26: a variable initialised with x. */
function newCall(fb: FuncBuilder, e: ast.CallExpr, t: Type): Value {
  const u = underlying(t);
  if (u.kind !== 'pointer') throw fb.bug('new', e.pos);
  if (fb.info.types.get(e.args[0])?.mode !== 'typexpr') {
    return { type: t, parts: [fb.allocateBox(exprAs(fb, e.args[0], u.elem))] };
  }
  if (layoutOf(u.elem).size === 0) return { type: t, parts: [{ op: 'data', data: fb.prog.zeroSized(), offset: 0 }] };
  const p = fb.prog.runtimeCall1(fb, 'newobject', [fb.prog.descriptors.address(u.elem)]);
  fb.nonNil.add(p);
  return { type: t, parts: [use(p)] };
}

// ---------------------------------------------------------------------------- slices and maps

function append(fb: FuncBuilder, e: ast.CallExpr, t: Type): Value {
  const u = coreType(t);
  if (u?.kind !== 'slice') throw fb.bug('append', e.pos);
  const operands = exprList(fb, e.args);
  const s = assignable(fb, operands[0], t);
  const [ptr, len, cap] = [
    fb.fresh(s.parts[0], 'ptr', true),
    fb.fresh(s.parts[1], 'len'),
    fb.fresh(s.parts[2], 'cap'),
  ];
  const size = layoutOf(u.elem).size;
  if (e.ellipsis !== 0) {
    const more0 = operands[1];
    if (isNil(more0)) return { type: t, parts: [use(ptr), use(len), use(cap)] };
    const more = fb.reusable(more0);
    fb.at(e.pos);
    const n = grow(fb, u.elem, ptr, len, cap, more.parts[1]);
    fb.emit({
      op: 'memcopy',
      to: op('i32.add', use(ptr), scaled(use(len), size)),
      from: more.parts[0],
      size: scaled(more.parts[1], size),
      site: fb.site,
    });
    return { type: t, parts: [use(ptr), use(n), use(cap)] };
  }
  const values = operands.slice(1).map((a) => {
    const v = assignable(fb, a, u.elem);
    return layoutOf(u.elem).memory ? v : fb.reusable(v);
  });
  fb.at(e.pos);
  const n = grow(fb, u.elem, ptr, len, cap, i64(values.length), fb.facts.backings.appends.get(e));
  const at = fb.fresh(op('i32.add', use(ptr), scaled(use(len), size)), 'at', true);
  values.forEach((v, i) => fb.storeValue(use(at), i * size, v));
  return { type: t, parts: [use(ptr), use(n), use(cap)] };
}

/** Makes room for `count` more elements; gives the new length. */
function grow(fb: FuncBuilder, elem: Type, ptr: Reg, len: Reg, cap: Reg, count: Expr, backing?: Backing): Reg {
  const n = fb.fresh(op('i64.add', use(len), count), 'n');
  const descriptor = fb.prog.descriptors.address(elem);
  const size = layoutOf(elem).size;
  const first = size === 0 ? 0 : Math.floor(BACKING_BYTES / size);
  const grown = (room: Expr): void => {
    fb.access(false, use(ptr), scaled(use(len), size));
    const [p, , c] = fb.prog.runtimeCall(fb, 'growslice', [use(ptr), use(n), room, count, descriptor]);
    fb.set(ptr, use(p));
    fb.set(cap, use(c));
  };
  fb.if(op('i64.gt_u', use(n), use(cap)), () => {
    const small = op('i64.le_u', use(n), i64(first));
    if (backing === undefined || first === 0) grown(use(cap));
    else if (backing.kind === 'steps') grown(op('i64.mul', use(cap), op('i64.extend_i32_u', op('i32.eqz', small))));
    else {
      const used = fb.backingUsed.get(backing.key)!;
      const unused = op('i32.and', op('i64.eqz', use(len)), op('i32.eqz', use(used)));
      fb.if(
        op('i32.and', small, unused),
        () => {
          fb.set(used, i32(1));
          fb.set(ptr, use(fb.prog.runtimeCall1(fb, 'makeslice', [descriptor, i64(first), i64(first)])));
          fb.set(cap, i64(first));
        },
        () => grown(use(cap)),
      );
    }
  });
  return n;
}

function lengthOf(fb: FuncBuilder, name: 'len' | 'cap', e: ast.Expr): Value {
  const t = fb.typeOf(e);
  const int = fb.prog.intType;
  if (isString(t)) return { type: int, parts: [expr(fb, e).parts[1]] };
  const u = coreType(t) ?? underlying(t);
  switch (u.kind) {
    case 'slice':
      return { type: int, parts: [expr(fb, e).parts[name === 'len' ? 1 : 2]] };
    case 'array':
      expr(fb, e);
      return { type: int, parts: [i64(u.len)] };
    case 'pointer': {
      expr(fb, e);
      const array = underlying(u.elem);
      return { type: int, parts: [i64(array.kind === 'array' ? array.len : 0)] };
    }
    case 'map':
      // The count is a map's first word, and a nil map reads the zero page.
      return { type: int, parts: [load('i64', expr(fb, e).parts[0], 0, false, fb.site)] };
    case 'chan': {
      const ch = expr(fb, e).parts[0];
      fb.at(e.pos);
      return { type: int, parts: [use(fb.prog.runtimeCall1(fb, name === 'len' ? 'chanlen' : 'chancap', [ch]))] };
    }
    default:
      throw fb.bug(`${name} of ${u.kind}`, e.pos);
  }
}

function copy(fb: FuncBuilder, dst0: Value, src0: Value): Expr {
  const u = coreType(dst0.type);
  if (u?.kind !== 'slice') throw fb.bug('copy');
  const dst = fb.reusable(dst0);
  const src = fb.reusable(src0);
  const n = fb.fresh(
    { op: 'select', condition: op('i64.lt_s', dst.parts[1], src.parts[1]), then: dst.parts[1], else: src.parts[1] },
    'n',
  );
  // A string cannot change.
  const fromSite = isString(src.type) ? null : undefined;
  fb.emit({ op: 'memcopy', to: dst.parts[0], from: src.parts[0], size: scaled(use(n), layoutOf(u.elem).size), site: fb.site, fromSite });
  return use(n);
}

function clear(fb: FuncBuilder, v: Value): void {
  const u = coreType(v.type);
  if (u?.kind === 'map') {
    const m = fb.reuse(v.parts[0], true, 'map');
    fb.access(true, m, i32(8));
    fb.prog.runtimeCall(fb, 'mapclear', [fb.prog.descriptors.address(v.type), m]);
  } else if (u?.kind === 'slice') {
    const s = fb.reusable(v);
    fb.emit({ op: 'memzero', to: s.parts[0], size: scaled(s.parts[1], layoutOf(u.elem).size), site: fb.site });
  } else throw fb.bug('clear');
}

// ---------------------------------------------------------------------------- min and max

function extremum(fb: FuncBuilder, name: 'min' | 'max', a: Value, b: Value): Value {
  const n = numericOf(a.type);
  if (n?.kind === 'float') {
    return { type: a.type, parts: [op(`${n.reg}.${name}` as Opcode, a.parts[0], b.parts[0])] };
  }
  const x = fb.reusable(a);
  const y = fb.reusable(b);
  const first = compare(fb, name === 'min' ? '<=' : '>=', x, y);
  const held = x.parts.length > 1 ? fb.reuse(first) : first;
  return {
    type: a.type,
    parts: x.parts.map((p, i) => ({ op: 'select', condition: held, then: p, else: y.parts[i] }) as Expr),
  };
}

// ---------------------------------------------------------------------------- print

function print(fb: FuncBuilder, name: 'print' | 'println', values: readonly Value[]): void {
  const say = (f: string, args: readonly Expr[]): void => void fb.prog.runtimeCall(fb, f, args);
  const held = values.map((v) => fb.reusable(v));
  say('printlock', []);
  held.forEach((v, i) => {
    if (i > 0 && name === 'println') say('printsp', []);
    printValue(fb, v, say);
  });
  if (name === 'println') say('printnl', []);
  say('printunlock', []);
}

function printValue(fb: FuncBuilder, v: Value, say: (f: string, args: readonly Expr[]) => void): void {
  const u = underlying(v.type);
  const n = numericOf(v.type);
  if (n !== null) {
    if (n.kind === 'complex') {
      const single = n.reg === 'f32';
      return say(single ? 'printcomplex64' : 'printcomplex', v.parts.map((p) => (single ? op('f64.promote_f32', p) : p)));
    }
    if (n.kind === 'float') {
      return n.reg === 'f32' ? say('printfloat32', [op('f64.promote_f32', v.parts[0])]) : say('printfloat', v.parts);
    }
    const wide = n.reg === 'i64' ? v.parts[0] : op(n.signed ? 'i64.extend_i32_s' : 'i64.extend_i32_u', v.parts[0]);
    return say(n.signed ? 'printint' : 'printuint', [wide]);
  }
  switch (u.kind) {
    case 'basic':
      if (isString(v.type)) return say('printstring', v.parts);
      if (u.basicKind === BasicKind.Bool || u.basicKind === BasicKind.UntypedBool) return say('printbool', v.parts);
      return say('printpointer', v.parts);
    case 'slice':
      return say('printslice', v.parts);
    case 'interface':
      return say(isEmptyInterface(v.type) ? 'printeface' : 'printiface', v.parts);
    default:
      return say('printpointer', v.parts);
  }
}
