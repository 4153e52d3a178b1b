// Operands: what the checker knows about an expression while it works on it.

import type * as ast from '../syntax/ast';
import { constantString } from './constant/ops';
import { type ConstantValue, unknownValue } from './constant/value';
import { exprString } from './exprstring';
import type { OperandMode } from './info';
import { isGenericType, isTypeParam, isUntyped } from './predicates';
import { BasicKind, type Type } from './types';
import { typ, isInvalid } from './universe';
import { unalias, underlying } from './underlying';

/** An expression being checked: its mode, type, value and syntax. */
export class Operand {
  mode: OperandMode = 'invalid';
  type: Type = typ.invalid;
  /** Set in mode 'constant'. */
  value: ConstantValue = unknownValue;
  /** The expression, where there is one. */
  expr: ast.Expr | null = null;
  /** The name of a predeclared function in mode 'builtin'. */
  builtin = '';
  /** unsafe's functions share names with nothing else, but print with their package. */
  builtinUnsafe = false;

  copyFrom(o: Operand): void {
    this.mode = o.mode;
    this.type = o.type;
    this.value = o.value;
    this.expr = o.expr;
    this.builtin = o.builtin;
    this.builtinUnsafe = o.builtinUnsafe;
  }

  clone(): Operand {
    const x = new Operand();
    x.copyFrom(this);
    return x;
  }

  /** Where errors about the operand are reported. */
  get pos(): number {
    return this.expr === null ? 0 : startPos(this.expr);
  }

  /** The predeclared nil, typed or not. */
  get isNil(): boolean {
    return this.mode === 'nilvalue';
  }

  setConst(value: ConstantValue, type: Type): void {
    this.mode = 'constant';
    this.type = type;
    this.value = value;
  }
}

/**
 * Where gc reports an error about an expression: at its leftmost token, but for slice expressions,
 * which it places at their bracket, and function types, at their parameters.
 */
export function startPos(e: ast.Expr): number {
  for (;;) {
    switch (e.kind) {
      case 'SliceExpr':
        return e.lbrack;
      case 'FuncType':
        return e.params.pos;
      case 'SelectorExpr':
      case 'IndexExpr':
      case 'TypeAssertExpr':
      case 'BinaryExpr':
        e = e.x;
        break;
      case 'CallExpr':
        e = e.fun;
        break;
      case 'KeyValueExpr':
        e = e.key;
        break;
      default:
        return e.pos;
    }
  }
}

const modeNames: Record<OperandMode, string> = {
  invalid: 'invalid operand',
  novalue: 'no value',
  builtin: 'built-in',
  typexpr: 'type',
  constant: 'constant',
  variable: 'variable',
  mapindex: 'map index expression',
  value: 'value',
  nilvalue: 'nil',
  commaok: 'comma, ok expression',
};

/** The operand as messages describe it: `x (variable of type T)`. */
export function describeOperand(x: Operand, show: (t: Type) => string): string {
  if (x.mode === 'nilvalue') {
    return isUntypedNil(x.type) || isInvalid(x.type) ? 'nil' : `nil (of type ${show(x.type)})`;
  }
  const expr = x.expr === null ? expressionless(x) : exprString(x.expr);
  let s = expr === '' ? '' : expr + ' (';
  const hasType = !noTypeModes.has(x.mode);
  const untyped = hasType && isUntyped(x.type);
  if (untyped) s += show(x.type) + ' ';
  s += modeNames[x.mode];
  if (x.mode === 'constant') {
    const v = constantString(x.value);
    if (x.expr !== null && v !== expr) s += ' ' + v;
  }
  if (hasType && !untyped) s += typePhrase(x.type, show);
  return expr === '' ? s : s + ')';
}

const noTypeModes = new Set<OperandMode>(['invalid', 'novalue', 'builtin', 'typexpr']);

function expressionless(x: Operand): string {
  if (x.mode === 'builtin') return x.builtin;
  if (x.mode === 'constant') return constantString(x.value);
  return '';
}

function isUntypedNil(t: Type): boolean {
  return t.kind === 'basic' && t.basicKind === BasicKind.UntypedNil;
}

/** ` of struct type T`, ` of type P constrained by C`, or ` with invalid type`. */
function typePhrase(t: Type, show: (t: Type) => string): string {
  if (isInvalid(t)) return ' with invalid type';
  let intro = ' of ';
  if (isGenericType(t)) intro += 'generic ';
  const kind = describeKind(t);
  if (kind !== '') intro += kind + ' ';
  let s = intro + 'type ' + show(t);
  const u = unalias(t);
  if (u.kind === 'typeparam') {
    s += ' constrained by ' + show(u.constraint);
    if (hasEmptyTypeSet(u)) s += ' with empty type set';
  }
  return s;
}

function hasEmptyTypeSet(t: Type): boolean {
  const u = underlying(t);
  return u.kind === 'interface' && u.typeSet?.terms?.length === 0;
}

/** What a name stands for: the kind of a named or alias type's underlying type. */
function describeKind(t: Type): string {
  if (isTypeParam(t) || (t.kind !== 'named' && t.kind !== 'alias')) return '';
  const kind = compositeKind(t);
  if (kind !== '') return kind;
  const u = underlying(t);
  return u.kind === 'basic' ? u.name : '';
}

/** array, slice, struct, pointer, func, interface, map, chan; empty for basic types. */
export function compositeKind(t: Type): string {
  const u = underlying(t);
  switch (u.kind) {
    case 'array':
    case 'slice':
    case 'struct':
    case 'pointer':
    case 'map':
    case 'chan':
    case 'tuple':
      return u.kind;
    case 'signature':
      return 'func';
    case 'interface':
      return isTypeParam(t) ? 'type parameter' : 'interface';
    default:
      return '';
  }
}
