// Expressions: the entry points, operators and the dispatch on an expression's form.

import type * as ast from '../syntax/ast';
import type { Target } from './assignments';
import { checkCall, instantiateFuncExpr } from './calls';
import type { Checker } from './checker';
import { makeFromLiteral } from './constant/literal';
import { unaryOp } from './constant/ops';
import { unparen } from './exprstring';
import { checkFuncBody, funcSignature } from './functions';
import { identical } from './identical';
import { assertableCause } from './implements';
import { requireComplete } from './incomplete';
import { checkIndexExpr, checkSliceExpr } from './indexing';
import { checkCompositeLit } from './literals';
import { Operand, startPos } from './operand';
import { binaryExpr, overflow, undefinedOperator } from './binary';
import {
  allBoolean,
  allInteger,
  allNumeric,
  integerBits,
  isGenericSignature,
  isTypeParam,
  isUnsigned,
} from './predicates';
import { recordOperand, recordTypeAndValue } from './record';
import { selector } from './selectors';
import { Pointer, type Type } from './types';
import { everyType } from './typeset';
import { checkIdent, checkType, checkVarType } from './typexpr';
import { isInvalid, typ } from './universe';
import { underlying } from './underlying';

// ---------------------------------------------------------------------------- Entry points

/** What kind of statement an expression may form. */
export type ExprKind = 'conversion' | 'expression' | 'statement';

/** Checks an expression that must be a single value. */
export function checkExpr(
  c: Checker,
  x: Operand,
  e: ast.Expr,
  target: Target | null = null,
): void {
  checkRaw(c, target, x, e, null, false);
  excludeNonValues(c, x);
  singleValue(c, x);
}

/** Like checkExpr; the target lets a generic function value be instantiated from its type. */
export function checkGenericAwareExpr(
  c: Checker,
  target: Target | null,
  x: Operand,
  e: ast.Expr,
): void {
  checkExpr(c, x, e, target);
}

/** Checks an expression that may be a generic function. */
export function checkGenericExpr(c: Checker, x: Operand, e: ast.Expr): void {
  checkRaw(c, null, x, e, null, true);
  excludeNonValues(c, x);
  singleValue(c, x);
}

/** Checks a composite literal's element, whose own type may be elided. */
export function checkExprWithHint(c: Checker, x: Operand, e: ast.Expr, hint: Type): void {
  checkRaw(c, null, x, e, hint, false);
  excludeNonValues(c, x);
  singleValue(c, x);
}

/** Checks an expression that may be a type. */
export function checkExprOrType(
  c: Checker,
  x: Operand,
  e: ast.Expr,
  allowGeneric: boolean,
): void {
  checkRaw(c, null, x, e, null, allowGeneric);
  if (x.mode === 'novalue') excludeNonValues(c, x, true);
  singleValue(c, x);
}

/** Values that an expression yields: several for a call, two where comma-ok is allowed. */
export interface MultiValue {
  list: Operand[];
  commaOk: boolean;
}

/** Checks an expression that may have several values. */
export function checkMulti(c: Checker, e: ast.Expr, allowCommaOk: boolean): MultiValue {
  const x = new Operand();
  checkRaw(c, null, x, e, null, false);
  excludeNonValues(c, x);
  if (x.mode !== 'invalid' && x.type.kind === 'tuple') {
    return { list: tupleOperands(x, e), commaOk: false };
  }
  if (allowCommaOk && (x.mode === 'mapindex' || x.mode === 'commaok')) {
    const ok = new Operand();
    ok.mode = 'value';
    ok.expr = e;
    ok.type = typ.untypedBool;
    x.mode = 'value';
    return { list: [x, ok], commaOk: true };
  }
  return { list: [x], commaOk: false };
}

/** One operand for each value of a multi-valued call. */
export function tupleOperands(x: Operand, e: ast.Expr): Operand[] {
  if (x.mode === 'invalid' || x.type.kind !== 'tuple') return [x];
  return x.type.vars.map((v) => {
    const o = new Operand();
    o.mode = 'value';
    o.expr = e;
    o.type = v.type ?? typ.invalid;
    return o;
  });
}

/** Reports an operand that is no value, or where a type will do as well, neither. */
export function excludeNonValues(c: Checker, x: Operand, orType = false): void {
  let msg: string;
  switch (x.mode) {
    case 'novalue':
      msg = `${c.describe(x)} used as value${orType ? ' or type' : ''}`;
      break;
    case 'builtin':
      msg = `${c.describe(x)} must be called`;
      break;
    case 'typexpr':
      msg = `${c.describe(x)} is not an expression`;
      break;
    default:
      return;
  }
  c.error(x.pos, 'NotAnExpr', msg);
  x.mode = 'invalid';
}

/** Reports a multi-valued call where one value is needed. */
export function singleValue(c: Checker, x: Operand): void {
  if (x.mode !== 'value' || x.type.kind !== 'tuple') return;
  c.error(x.pos, 'TooManyValues', `multiple-value ${c.describe(x)} in single-value context`);
  x.mode = 'invalid';
}

/** Checks any expression and records what it is. */
export function checkRaw(
  c: Checker,
  target: Target | null,
  x: Operand,
  e: ast.Expr,
  hint: Type | null,
  allowGeneric: boolean,
): ExprKind {
  const kind = exprInternal(c, target, x, e, hint);
  if (!allowGeneric) rejectGeneric(c, target, x);
  recordOperand(c, x, e);
  return kind;
}

/** Reports a generic type or function that was not instantiated. */
function rejectGeneric(c: Checker, target: Target | null, x: Operand): void {
  let what = '';
  if (x.mode === 'typexpr') {
    if ((x.type.kind === 'named' || x.type.kind === 'alias') && x.type.typeParams.length > 0 && x.type.typeArgs.length === 0) {
      what = 'type';
    }
  } else if (x.mode === 'value' && x.type.kind === 'signature' && isGenericSignature(x.type)) {
    if (target !== null && x.expr !== null) {
      instantiateFuncExpr(c, target, x, null);
      return;
    }
    what = 'function';
  }
  if (what === '') return;
  c.error(x.pos, 'WrongTypeArgCount', `cannot use generic ${what} ${c.src(x.expr)} without instantiation`);
  x.mode = 'invalid';
  x.type = typ.invalid;
}

// ---------------------------------------------------------------------------- Dispatch

function exprInternal(
  c: Checker,
  target: Target | null,
  x: Operand,
  e: ast.Expr,
  hint: Type | null,
): ExprKind {
  x.mode = 'invalid';
  x.type = typ.invalid;
  let kind: ExprKind = 'expression';
  switch (e.kind) {
    case 'BadExpr':
      break;
    case 'Ident':
      checkIdent(c, x, e, false);
      break;
    case 'Ellipsis':
      c.error(e.pos, 'InvalidSyntaxTree', 'invalid use of ...');
      break;
    case 'BasicLit':
      basicLit(c, x, e);
      break;
    case 'FuncLit':
      funcLit(c, x, e);
      break;
    case 'CompositeLit':
      checkCompositeLit(c, x, e, hint);
      break;
    case 'ParenExpr':
      kind = checkRaw(c, null, x, e.x, null, false);
      x.expr = e;
      return kind;
    case 'SelectorExpr':
      selector(c, x, e, false);
      break;
    case 'IndexExpr':
      if (checkIndexExpr(c, x, e)) {
        instantiateFuncExpr(c, target, x, e);
      }
      break;
    case 'SliceExpr':
      checkSliceExpr(c, x, e);
      break;
    case 'TypeAssertExpr':
      typeAssertion(c, x, e);
      break;
    case 'CallExpr':
      return checkCall(c, x, e);
    case 'StarExpr':
      starExpr(c, x, e);
      break;
    case 'UnaryExpr':
      unaryExpr(c, x, e);
      // A receive may stand alone.
      if (x.mode !== 'invalid' && e.op === '<-') {
        x.expr = e;
        return 'statement';
      }
      break;
    case 'BinaryExpr':
      binaryExpr(c, x, e, e.x, e.y, e.op, e.opPos);
      break;
    case 'KeyValueExpr':
      c.error(e.pos, 'InvalidSyntaxTree', 'no key:value expected');
      break;
    case 'ArrayType':
    case 'StructType':
    case 'FuncType':
    case 'InterfaceType':
    case 'MapType':
    case 'ChanType':
      x.mode = 'typexpr';
      x.type = checkType(c, e);
      if (isInvalid(x.type)) x.mode = 'invalid';
      break;
  }
  x.expr = e;
  return kind;
}

function basicLit(c: Checker, x: Operand, e: ast.BasicLit): void {
  if (e.bad) return;
  if (e.litKind !== 'STRING' && e.litKind !== 'CHAR' && e.value.length > 10000) {
    c.error(e.pos, 'InvalidConstVal', `excessively long constant: ${e.value.slice(0, 10)}... (${e.value.length} chars)`);
    return;
  }
  if (e.litKind !== 'STRING' && e.litKind !== 'CHAR') checkLiteralVersion(c, e);
  const types = {
    INT: typ.untypedInt,
    FLOAT: typ.untypedFloat,
    IMAG: typ.untypedComplex,
    CHAR: typ.untypedRune,
    STRING: typ.untypedString,
  };
  x.expr = e;
  x.setConst(makeFromLiteral(e.value, e.litKind), types[e.litKind]);
  if (x.value.kind === 'unknown') {
    c.error(e.pos, 'InvalidConstVal', `malformed constant: ${e.value}`);
    x.mode = 'invalid';
    return;
  }
  // Literals can be too large as well.
  overflow(c, x, e.pos);
}

/** Forms of numbers that came with go1.13. */
function checkLiteralVersion(c: Checker, e: ast.BasicLit): void {
  if (c.allowVersion(13)) return;
  const s = e.value.toLowerCase();
  let what = '';
  if (s.includes('_')) what = 'underscore in numeric literal';
  else if (s.startsWith('0b')) what = 'binary literal';
  else if (s.startsWith('0o')) what = '0o/0O-style octal literal';
  else if (s.startsWith('0x') && e.litKind !== 'INT') what = 'hexadecimal floating-point literal';
  if (what !== '') c.verifyVersion(e.pos, 13, what);
}

/** The body is checked at the end of the statement, when the types around it are complete. */
function funcLit(c: Checker, x: Operand, e: ast.FuncLit): void {
  const sig = funcSignature(c, null, e.type, e);
  recordTypeAndValue(c, e.type, 'typexpr', sig, null);
  if (!c.config.ignoreFuncBodies) {
    const { decl, iota } = c.env;
    c.later(() => checkFuncBody(c, decl, '<function literal>', sig, e.body, iota));
  }
  x.mode = 'value';
  x.type = sig;
}

function typeAssertion(c: Checker, x: Operand, e: ast.TypeAssertExpr): void {
  checkExpr(c, x, e.x);
  if (x.mode === 'invalid') return;
  if (e.type === null) {
    c.error(e.pos, 'InvalidSyntaxTree', 'invalid syntax tree: use of .(type) outside type switch');
    x.mode = 'invalid';
    return;
  }
  if (isTypeParam(x.type)) {
    const msg = `invalid operation: cannot use type assertion on type parameter value ${c.describe(x)}`;
    c.error(x.pos, 'InvalidAssert', msg);
    x.mode = 'invalid';
    return;
  }
  if (underlying(x.type).kind !== 'interface') {
    c.error(x.pos, 'InvalidAssert', `invalid operation: ${c.describe(x)} is not an interface`);
    x.mode = 'invalid';
    return;
  }
  const t = checkVarType(c, e.type);
  if (isInvalid(t)) {
    x.mode = 'invalid';
    return;
  }
  checkAssertable(c, e, x, t, false);
  x.mode = 'commaok';
  x.type = t;
  requireComplete(c, x, t);
}

/** Reports that an interface value can never hold type t. */
export function checkAssertable(
  c: Checker,
  e: ast.Expr,
  x: Operand,
  t: Type,
  inSwitch: boolean,
): void {
  const cause = assertableCause(c, x.type, t);
  if (cause === null) return;
  const why = `\n\t${c.show(t)} does not implement ${c.show(x.type)} ${cause}`;
  if (inSwitch) {
    const msg = `impossible type switch case: ${c.src(e)}\n\t${c.describe(x)} cannot have dynamic type ${c.show(t)} ${cause}`;
    c.error(startPos(e), 'ImpossibleAssert', msg);
    return;
  }
  c.error(startPos(e), 'ImpossibleAssert', `impossible type assertion: ${c.src(e)}${why}`);
}

// ---------------------------------------------------------------------------- Unary operators

function starExpr(c: Checker, x: Operand, e: ast.StarExpr): void {
  checkExprOrType(c, x, e.x, false);
  switch (x.mode) {
    case 'invalid':
      return;
    case 'typexpr':
      c.checkValueType(e.x, x.type);
      x.type = new Pointer(x.type);
      return;
  }
  if (x.isNil) {
    c.error(x.pos, 'InvalidIndirection', 'invalid operation: cannot indirect nil');
    x.mode = 'invalid';
    return;
  }
  let base: Type | null = null;
  let problem = '';
  everyType(x.type, (_, u) => {
    if (u?.kind !== 'pointer') problem = `cannot indirect ${c.describe(x)}`;
    else if (base !== null && !identical(base, u.elem)) problem = `pointers of ${c.describe(x)} must have identical base types`;
    else base = u.elem;
    return problem === '';
  });
  if (problem !== '' || base === null) {
    c.error(x.pos, 'InvalidIndirection', `invalid operation: ${problem}`);
    x.mode = 'invalid';
    return;
  }
  x.mode = 'variable';
  x.type = base;
  requireComplete(c, x, base);
}

function unaryExpr(c: Checker, x: Operand, e: ast.UnaryExpr): void {
  checkExpr(c, x, e.x);
  if (x.mode === 'invalid') return;
  switch (e.op) {
    case '&':
      addressOf(c, x, e);
      return;
    case '<-':
      receive(c, x);
      return;
    case '~':
      c.error(
        e.pos,
        'UndefinedOp',
        'cannot use ~ outside of interface or type constraint' + (allInteger(x.type) ? ' (use ^ for bitwise complement)' : ''),
      );
      x.mode = 'invalid';
      return;
  }
  if (!unaryDefined(c, x, e.op)) {
    x.mode = 'invalid';
    return;
  }
  if (x.mode === 'constant') {
    if (x.value.kind === 'unknown') return;
    const bits = isUnsigned(x.type) ? integerBits(x.type) : 0;
    x.value = unaryOp(e.op, x.value, bits);
    x.expr = e;
    overflow(c, x, e.pos);
    return;
  }
  x.mode = 'value';
}

/** The operand must be addressable, or a composite literal. */
function addressOf(c: Checker, x: Operand, e: ast.UnaryExpr): void {
  if (unparen(e.x).kind !== 'CompositeLit' && x.mode !== 'variable') {
    c.error(x.pos, 'UnaddressableOperand', `invalid operation: cannot take address of ${c.describe(x)}`);
    x.mode = 'invalid';
    return;
  }
  x.mode = 'value';
  x.type = new Pointer(x.type);
}

function receive(c: Checker, x: Operand): void {
  const elem = channelElem(c, x, 'recv');
  if (elem === null) {
    x.mode = 'invalid';
    return;
  }
  x.mode = 'commaok';
  x.type = elem;
  c.env.hasCallOrRecv = true;
  requireComplete(c, x, elem);
}

/** The element type of a channel that permits the operation; reports it otherwise. */
export function channelElem(c: Checker, x: Operand, op: 'send' | 'recv'): Type | null {
  let first: Type | null = null;
  let elem: Type | null = null;
  let problem = '';
  everyType(x.type, (t, u) => {
    if (t === null || u === null) problem = 'no specific channel type';
    else if (u.kind !== 'chan') problem = `non-channel ${c.show(t)}`;
    else if (u.dir !== 'both' && u.dir !== op) problem = `${u.dir === 'send' ? 'send' : 'receive'}-only channel ${c.show(t)}`;
    else if (elem !== null && !identical(elem, u.elem)) problem = `channels ${c.show(first!)} and ${c.show(t)} have different element types`;
    else {
      first = t;
      elem = u.elem;
    }
    return problem === '';
  });
  if (problem === '') return elem;
  const verb = op === 'recv' ? 'receive from' : 'send to';
  const what = isTypeParam(x.type) ? `${c.describe(x)}: ${problem}` : `${problem} ${c.describe(x)}`;
  c.error(op === 'send' && c.sendPos !== 0 ? c.sendPos : x.pos, 'InvalidReceive', `invalid operation: cannot ${verb} ${what}`);
  return null;
}

function unaryDefined(c: Checker, x: Operand, op: string): boolean {
  let ok = true;
  if (op === '+' || op === '-') ok = allNumeric(x.type);
  else if (op === '^') ok = allInteger(x.type);
  else if (op === '!') ok = allBoolean(x.type);
  if (!ok) undefinedOperator(c, x, op);
  return ok;
}
