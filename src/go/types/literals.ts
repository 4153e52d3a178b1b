// Composite literals.

import type * as ast from '../syntax/ast';
import { assignment } from './assignments';
import type { Checker } from './checker';
import { constantString } from './constant/ops';
import type { ConstantValue } from './constant/value';
import { commonUnder, commonUnderCause } from './coretype';
import { checkExpr, checkExprWithHint } from './expressions';
import { requireComplete } from './incomplete';
import { checkIndex } from './indexing';
import { sameFieldName, spelling } from './lookup';
import { Operand, startPos } from './operand';
import { isNonTypeParamInterface } from './predicates';
import { recordTypeAndValue, recordUse } from './record';
import { typeKey } from './typekey';
import { ArrayType, type MapType, Struct, type Type } from './types';
import { checkType, checkVarType } from './typexpr';
import { isInvalid, typ } from './universe';

/** Checks T{…}; hint is the element type where T is elided. */
export function checkCompositeLit(
  c: Checker,
  x: Operand,
  e: ast.CompositeLit,
  hint: Type | null,
): void {
  const t = literalType(c, e, hint);
  if (t === null) {
    useElements(c, e);
    x.mode = 'invalid';
    return;
  }
  let base = t;
  // An elided *T stands for &T.
  if (e.type === null) {
    const u = commonUnder(t);
    if (u !== null && u.kind === 'pointer') base = u.elem;
  }
  if (!requireComplete(c, x, base)) {
    useElements(c, e);
    return;
  }
  const common = commonUnderCause(base, c.show);
  const u = common.type ?? base;
  switch (u.kind) {
    case 'struct':
      structLit(c, e, u, base);
      break;
    case 'array': {
      const n = indexedElements(c, e.elts, u.elem, u.len);
      // [...]T{…} has as many elements as are written.
      if (u.len < 0) {
        u.len = n;
        if (e.type !== null) recordTypeAndValue(c, e.type, 'typexpr', t, null);
      }
      break;
    }
    case 'slice':
      indexedElements(c, e.elts, u.elem, -1);
      break;
    case 'map':
      mapLit(c, e, u);
      break;
    default: {
      useElements(c, e);
      // If the type is invalid that has been reported.
      if (!isInvalid(u)) {
        const element = e.type === null ? 'element ' : '';
        const why = common.type === null ? ` (no common underlying type)` : '';
        c.error(startPos(e), 'InvalidLit', `invalid composite literal ${element}type ${c.show(t)}${why}`);
      }
      x.mode = 'invalid';
      return;
    }
  }
  x.mode = 'value';
  x.type = t;
}

function literalType(c: Checker, e: ast.CompositeLit, hint: Type | null): Type | null {
  if (e.type !== null) {
    const at = e.type;
    if (at.kind === 'ArrayType' && at.len !== null && at.len.kind === 'Ellipsis') {
      return new ArrayType(checkVarType(c, at.elt), -1);
    }
    const t = checkType(c, e.type);
    return isInvalid(t) ? null : t;
  }
  if (hint !== null) return hint;
  c.error(e.pos, 'UntypedLit', 'missing type in composite literal');
  return null;
}

/** Evaluates the elements of a literal whose type is unknown. */
function useElements(c: Checker, e: ast.CompositeLit): void {
  for (const elt of e.elts) {
    // Keys may be field names, which cannot be looked up.
    const v = elt.kind === 'KeyValueExpr' ? elt.value : elt;
    if (v.kind === 'CompositeLit' && v.type === null) useElements(c, v);
    else c.use([v]);
  }
}

function structLit(c: Checker, e: ast.CompositeLit, s: Struct, base: Type): void {
  if (e.elts.length === 0) return;
  if (e.elts[0].kind === 'KeyValueExpr') keyedFields(c, e, s, base);
  else positionalFields(c, e, s, base);
}

const mixture = 'mixture of field:value and value elements in struct literal';

function keyedFields(c: Checker, e: ast.CompositeLit, s: Struct, base: Type): void {
  const seen = new Set<number>();
  for (const elt of e.elts) {
    if (elt.kind !== 'KeyValueExpr') {
      c.error(elt.pos, 'MixedStructLit', mixture);
      continue;
    }
    const { key } = elt;
    if (key.kind !== 'Ident') {
      c.use([elt.value]);
      c.error(key.pos, 'InvalidLitField', `invalid field name ${c.src(key)} in struct literal`);
      continue;
    }
    const i = s.fields.findIndex((f) => sameFieldName(f, c.pkg, key.name));
    if (i < 0) {
      c.error(key.pos, 'MissingLitField', unknownField(c, s, key.name, base));
      c.use([elt.value]);
      continue;
    }
    const f = s.fields[i];
    recordUse(c, key, f);
    const x = new Operand();
    const ft = f.type ?? typ.invalid;
    checkExpr(c, x, elt.value, c.targetFor(ft, f.name));
    assignment(c, x, ft, 'struct literal');
    if (seen.has(i)) {
      c.error(elt.pos, 'DuplicateLitField', `duplicate field name ${f.name} in struct literal`);
    }
    seen.add(i);
  }
}

function unknownField(c: Checker, s: Struct, name: string, base: Type): string {
  const t = c.show(base);
  if (name === '_') return `unknown field _ in struct literal of type ${t}`;
  const none = `unknown field ${name} in struct literal of type ${t}`;
  const alt = s.fields.find((f) => f.name.toLowerCase() === name.toLowerCase());
  switch (alt === undefined ? 'missing' : spelling(c.pkg, alt, name)) {
    case 'misspelled':
      return `${none}, but does have ${alt!.name}`;
    case 'unexported':
      return `${none}, but does have unexported ${alt!.name}`;
    case 'inaccessible':
      return `cannot refer to unexported field ${name} in struct literal of type ${t}`;
    default:
      return none;
  }
}

function positionalFields(c: Checker, e: ast.CompositeLit, s: Struct, base: Type): void {
  for (let i = 0; i < e.elts.length; i++) {
    const elt = e.elts[i];
    if (elt.kind === 'KeyValueExpr') {
      c.error(elt.pos, 'MixedStructLit', mixture);
      continue;
    }
    const x = new Operand();
    const f = s.fields[i];
    checkExpr(c, x, elt, f?.type ? c.targetFor(f.type, f.name) : null);
    if (f === undefined) {
      c.error(elt.pos, 'InvalidStructLit', `too many values in struct literal of type ${c.show(base)}`);
      for (const rest of e.elts.slice(i + 1)) c.use([rest]);
      return;
    }
    if (!f.exported && f.pkg !== c.pkg) {
      const msg = `implicit assignment to unexported field ${f.name} in struct literal of type ${c.show(base)}`;
      c.error(elt.pos, 'UnexportedLitField', msg);
      continue;
    }
    assignment(c, x, f.type ?? typ.invalid, 'struct literal');
  }
  if (e.elts.length < s.fields.length) {
    c.error(e.rbrace, 'InvalidStructLit', `too few values in struct literal of type ${c.show(base)}`);
  }
}

/** Checks the elements of an array or slice literal; the number of elements it has. */
function indexedElements(
  c: Checker,
  elts: readonly ast.Expr[],
  elem: Type,
  length: number,
): number {
  const seen = new Set<number>();
  let index = 0;
  let max = 0;
  for (const elt of elts) {
    let value = elt;
    let valid = false;
    if (elt.kind === 'KeyValueExpr') {
      value = elt.value;
      const i = checkIndex(c, elt.key, length);
      if (i !== null && i >= 0n) {
        index = Number(i);
        valid = true;
      } else if (i !== null) {
        c.error(elt.key.pos, 'InvalidLitIndex', `index ${c.src(elt.key)} must be integer constant`);
      }
    } else if (length >= 0 && index >= length) {
      c.error(elt.pos, 'OversizeArrayLit', `index ${index} is out of bounds (>= ${length})`);
    } else {
      valid = true;
    }
    if (valid) {
      if (seen.has(index)) {
        c.error(elt.pos, 'DuplicateLitKey', `duplicate index ${index} in array or slice literal`);
      }
      seen.add(index);
    }
    index++;
    if (index > max) max = index;
    const x = new Operand();
    checkExprWithHint(c, x, value, elem);
    assignment(c, x, elem, 'array or slice literal');
  }
  return max;
}

function mapLit(c: Checker, e: ast.CompositeLit, m: MapType): void {
  const seen = new Set<string>();
  const dynamic = isNonTypeParamInterface(m.key);
  for (const elt of e.elts) {
    if (elt.kind !== 'KeyValueExpr') {
      c.error(elt.pos, 'MissingLitKey', 'missing key in map literal');
      continue;
    }
    const k = new Operand();
    checkExprWithHint(c, k, elt.key, m.key);
    assignment(c, k, m.key, 'map literal');
    if (k.mode !== 'invalid' && k.mode === 'constant') {
      const key = constantKey(k.value) + (dynamic ? '|' + typeKey(k.type) : '');
      if (seen.has(key)) {
        const msg = `duplicate key ${constantString(k.value)} in map literal`;
        c.error(k.pos, 'DuplicateLitKey', msg);
      }
      seen.add(key);
    }
    const v = new Operand();
    checkExprWithHint(c, v, elt.value, m.elem);
    assignment(c, v, m.elem, 'map literal');
  }
}

/** A string that is equal for equal constants. */
export function constantKey(v: ConstantValue): string {
  switch (v.kind) {
    case 'unknown':
      return '?';
    case 'bool':
      return 'b' + v.value;
    case 'string':
      return 's' + v.bytes;
    case 'int':
      return 'n' + v.value;
    case 'float':
      if (v.form === 'big') return `f${v.mant}p${v.exp}`;
      return v.den === 1n ? 'n' + v.num : `f${v.num}/${v.den}`;
    case 'complex': {
      const im = constantKey(v.im);
      const re = constantKey(v.re);
      return im === 'n0' ? re : `${re}+${im}i`;
    }
  }
}
