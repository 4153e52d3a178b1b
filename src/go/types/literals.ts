// Composite literals.

import type * as ast from '../syntax/ast';
import { assignment } from './assignments';
import type { Checker } from './checker';
import { toNumber } from './constant/ops';
import type { ConstantValue } from './constant/value';
import { commonUnder } from './coretype';
import { checkExpr, checkExprWithHint } from './expressions';
import { checkIndex } from './indexing';
import { Operand } from './operand';
import { recordTypeAndValue, recordUse } from './record';
import { ArrayType, type Struct, type Type } from './types';
import { checkType } from './typexpr';
import { isInvalid } from './universe';
import { underlying } from './underlying';
import { typeKey } from './typekey';

/** T{…}; hint is the element type when T is elided. */
export function checkCompositeLit(c: Checker, x: Operand, e: ast.CompositeLit, hint: Type | null): void {
  let type: Type;
  let base: Type;
  let openArray = false;
  if (e.type !== null) {
    const a = e.type;
    if (a.kind === 'ArrayType' && a.len?.kind === 'Ellipsis') {
      openArray = true;
      type = new ArrayType(checkType(c, a.elt), -1);
      base = type;
    } else {
      type = checkType(c, e.type);
      base = type;
    }
  } else if (hint !== null) {
    type = hint;
    const u = commonUnder(hint);
    base = u !== null && u.kind === 'pointer' ? u.elem : hint;
  } else {
    c.error(e.pos, 'UntypedLit', 'invalid composite literal type: missing type');
    c.use(e.elts);
    x.mode = 'invalid';
    return;
  }
  const u = isInvalid(base) ? null : (commonUnder(base) ?? underlying(base));
  switch (u?.kind) {
    case 'struct':
      structLit(c, e, base, u);
      break;
    case 'array': {
      const n = indexedElts(c, e.elts, u.elem, u.len < 0 && openArray ? -1 : u.len);
      if (openArray) {
        (u as ArrayType).len = n;
        recordTypeAndValue(c, e.type!, 'typexpr', type, null);
      }
      break;
    }
    case 'slice':
      indexedElts(c, e.elts, u.elem, -1);
      break;
    case 'map':
      mapLit(c, e, u.key, u.elem);
      break;
    default:
      for (const k of e.elts) c.use([k.kind === 'KeyValueExpr' ? k.value : k]);
      if (u !== null && u !== undefined && !isInvalid(u)) {
        c.error(e.pos, 'InvalidLit', `invalid composite literal type ${c.show(type)}`);
      }
      x.mode = 'invalid';
      return;
  }
  x.mode = 'value';
  x.type = type;
}

function structLit(c: Checker, e: ast.CompositeLit, base: Type, s: Struct): void {
  if (e.elts.length === 0) return;
  if (e.elts[0].kind === 'KeyValueExpr') keyedStruct(c, e, base, s);
  else positionalStruct(c, e, base, s);
}

function keyedStruct(c: Checker, e: ast.CompositeLit, base: Type, s: Struct): void {
  const seen = new Set<number>();
  for (const el of e.elts) {
    if (el.kind !== 'KeyValueExpr') {
      c.error(el.pos, 'MixedStructLit', 'mixture of field:value and value elements in struct literal');
      continue;
    }
    if (el.key.kind !== 'Ident') {
      c.error(el.pos, 'InvalidLitField', `invalid field name ${c.src(el.key)} in struct literal`);
      c.use([el.value]);
      continue;
    }
    const key = el.key;
    const i = s.fields.findIndex((f) => f.name === key.name && (f.exported || f.pkg === c.pkg || f.pkg?.path === c.pkg.path));
    if (i < 0) {
      const msg = `unknown field ${key.name} in struct literal of type ${c.show(base)}`;
      c.error(key.pos, 'MissingLitField', msg);
      c.use([el.value]);
      continue;
    }
    const f = s.fields[i];
    recordUse(c, key, f);
    const x = new Operand();
    checkExprWithHint(c, x, el.value, f.type!);
    assignment(c, x, f.type, 'struct literal');
    if (seen.has(i)) c.error(el.pos, 'DuplicateLitField', `duplicate field name ${key.name} in struct literal`);
    seen.add(i);
  }
}

function positionalStruct(c: Checker, e: ast.CompositeLit, base: Type, s: Struct): void {
  for (let i = 0; i < e.elts.length; i++) {
    const el = e.elts[i];
    if (el.kind === 'KeyValueExpr') {
      c.error(el.pos, 'MixedStructLit', 'mixture of field:value and value elements in struct literal');
      continue;
    }
    const x = new Operand();
    if (i >= s.fields.length) {
      checkExpr(c, x, el);
      c.error(el.pos, 'InvalidStructLit', `too many values in struct literal of type ${c.show(base)}`);
      return;
    }
    const f = s.fields[i];
    checkExprWithHint(c, x, el, f.type!);
    if (!f.exported && f.pkg !== null && f.pkg !== c.pkg) {
      c.error(el.pos, 'UnexportedLitField', `implicit assignment to unexported field ${f.name} in struct literal of type ${c.show(base)}`);
      continue;
    }
    assignment(c, x, f.type, 'struct literal');
  }
  if (e.elts.length < s.fields.length) {
    c.error(e.rbrace, 'InvalidStructLit', `too few values in struct literal of type ${c.show(base)}`);
  }
}

/** Elements of an array or slice literal; gives the length they need. */
function indexedElts(c: Checker, elts: readonly ast.Expr[], elem: Type, length: number): number {
  const seen = new Set<number>();
  let index = 0;
  let max = 0;
  for (const el of elts) {
    let value = el;
    let valid = true;
    if (el.kind === 'KeyValueExpr') {
      value = el.value;
      const i = checkIndex(c, el.key, length);
      if (i === null) {
        valid = false;
        const tv = c.info.types.get(el.key);
        if (tv !== undefined && !tv.value) c.error(el.key.pos, 'InvalidLitIndex', `index ${c.src(el.key)} must be integer constant`);
      } else index = Number(i);
    } else if (length >= 0 && index >= length) {
      c.error(el.pos, 'OversizeArrayLit', `index ${index} out of bounds (>= ${length})`);
      valid = false;
    }
    if (valid && seen.has(index)) c.error(el.pos, 'DuplicateLitKey', `duplicate index ${index} in array or slice literal`);
    if (valid) seen.add(index);
    index++;
    max = Math.max(max, index);
    const x = new Operand();
    checkExprWithHint(c, x, value, elem);
    assignment(c, x, elem, 'array or slice literal');
  }
  return max;
}

function mapLit(c: Checker, e: ast.CompositeLit, key: Type, elem: Type): void {
  const seen = new Set<string>();
  for (const el of e.elts) {
    if (el.kind !== 'KeyValueExpr') {
      c.error(el.pos, 'MissingLitKey', 'missing key in map literal');
      continue;
    }
    const x = new Operand();
    checkExprWithHint(c, x, el.key, key);
    assignment(c, x, key, 'map literal');
    if (x.mode === 'constant') {
      const k = `${typeKey(x.type)} ${constantKey(x.value)}`;
      if (seen.has(k)) c.error(x.pos, 'DuplicateLitKey', `duplicate key ${c.src(el.key)} in map literal`);
      seen.add(k);
    }
    const y = new Operand();
    checkExprWithHint(c, y, el.value, elem);
    assignment(c, y, elem, 'map literal');
  }
}

/** A text that is the same for equal constants of one type. */
export function constantKey(v: ConstantValue): string {
  switch (v.kind) {
    case 'string':
      return 's' + v.bytes;
    case 'bool':
      return 'b' + String(v.value);
    case 'int':
      return 'n' + v.value.toString();
    case 'complex':
      return `c${toNumber(v.re)},${toNumber(v.im)}`;
    default:
      return 'f' + String(toNumber(v));
  }
}
