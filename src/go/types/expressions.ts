// Expressions: the entry points, operators and the dispatch on an expression's form.

import type * as ast from '../syntax/ast';
import { assignable } from './assignability';
import type { Target } from './assignments';
import { checkCall, instantiateFuncExpr } from './calls';
import type { Checker } from './checker';
import { incomparableCause } from './comparable';
import { makeFromLiteral } from './constant/literal';
import { bitLength } from './constant/float';
import { binaryOp, compare, shift as shiftConst, sign, toInt, unaryOp } from './constant/ops';
import { makeBool, makeInt, unknownValue } from './constant/value';
import { commonUnder } from './coretype';
import { unparen } from './exprstring';
import { checkFuncBody, funcSignature } from './functions';
import { identical } from './identical';
import { assertableCause } from './implements';
import { checkIndexExpr, checkSliceExpr } from './indexing';
import { checkCompositeLit } from './literals';
import type { Pos } from './objects';
import { Operand, compositeKind } from './operand';
import {
  allBoolean,
  allInteger,
  allNumeric,
  allNumericOrString,
  allOrdered,
  allString,
  allUnsigned,
  defaultType,
  hasNil,
  integerBits,
  isGenericSignature,
  isInteger,
  isNonTypeParamInterface,
  isPointer,
  isTyped,
  isTypeParam,
  isUnsigned,
  isUntyped,
} from './predicates';
import { recordOperand, recordTypeAndValue } from './record';
import { representableConst } from './representable';
import { selector } from './selectors';
import { type Basic, BasicKind, Pointer, type Type } from './types';
import { everyType } from './typeset';
import { checkIdent, checkType, checkVarType } from './typexpr';
import { isInvalid, typ } from './universe';
import { underlying } from './underlying';
import { convertUntyped, representable, updateExprType } from './untyped';

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
  if (x.mode === 'novalue' || x.mode === 'builtin') excludeNonValues(c, x);
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
  if (x.type.kind !== 'tuple') return [x];
  return x.type.vars.map((v) => {
    const o = new Operand();
    o.mode = 'value';
    o.expr = e;
    o.type = v.type ?? typ.invalid;
    return o;
  });
}

/** Reports an operand that is no value. */
export function excludeNonValues(c: Checker, x: Operand): void {
  let msg: string;
  switch (x.mode) {
    case 'novalue':
      msg = `${c.describe(x)} used as value`;
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
    const msg = `impossible type switch case: ${c.describe(x)} cannot have dynamic type ${c.show(t)} ${cause}`;
    c.error(e.pos, 'ImpossibleAssert', msg);
    return;
  }
  c.error(e.pos, 'ImpossibleAssert', `impossible type assertion: ${c.src(e)}${why}`);
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
  const ok = everyType(x.type, (_, u) => {
    if (u === null || u.kind !== 'pointer') {
      return false;
    }
    if (base !== null && !identical(base, u.elem)) return false;
    base = u.elem;
    return true;
  });
  if (!ok || base === null) {
    c.error(x.pos, 'InvalidIndirection', `invalid operation: cannot indirect ${c.describe(x)}`);
    x.mode = 'invalid';
    return;
  }
  x.mode = 'variable';
  x.type = base;
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
      c.error(e.pos, 'UndefinedOp', 'cannot use ~ outside of interface or type constraint');
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
}

/** The element type of a channel that permits the operation; reports it otherwise. */
export function channelElem(c: Checker, x: Operand, op: 'send' | 'recv'): Type | null {
  let elem: Type | null = null;
  let problem = '';
  const wrongDir = op === 'recv' ? 'send' : 'recv';
  everyType(x.type, (_, u) => {
    if (u === null || u.kind !== 'chan') problem = `non-channel ${c.describe(x)}`;
    else if (u.dir === wrongDir) problem = `${op === 'recv' ? 'send-only' : 'receive-only'} channel ${c.describe(x)}`;
    else if (elem !== null && !identical(elem, u.elem)) problem = `channels of different element types ${c.describe(x)}`;
    else elem = u.elem;
    return problem === '';
  });
  if (problem === '') return elem;
  const verb = op === 'recv' ? 'receive from' : 'send to';
  c.error(op === 'send' && c.sendPos !== 0 ? c.sendPos : x.pos, 'InvalidReceive', `invalid operation: cannot ${verb} ${problem}`);
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

function undefinedOperator(c: Checker, x: Operand, op: string): void {
  const msg = `invalid operation: operator ${op} not defined on ${c.describe(x)}`;
  c.error(x.pos, 'UndefinedOp', msg);
}

// ---------------------------------------------------------------------------- Constant overflow

const opNames: Record<string, string> = {
  '+': 'addition',
  '-': 'subtraction',
  '^': 'bitwise XOR',
  '*': 'multiplication',
  '<<': 'shift',
};

function operationName(e: ast.Expr | null): string {
  if (e === null) return '';
  if (e.kind === 'BinaryExpr') return opNames[e.op] ?? '';
  if (e.kind === 'UnaryExpr' && e.op === '^') return 'bitwise complement';
  return '';
}

/** Untyped integers may have this many bits. */
const maxUntypedBits = 512;

/** Checks that a constant result fits its type. */
export function overflow(c: Checker, x: Operand, opPos: Pos): void {
  if (x.value.kind === 'unknown') {
    c.error(opPos, 'InvalidConstVal', 'constant result is not representable');
    return;
  }
  if (isTyped(x.type)) {
    const u = underlying(x.type);
    if (u.kind === 'basic') representableTyped(c, x, u, opPos);
    return;
  }
  if (x.value.kind === 'int' && bitLength(x.value.value) > maxUntypedBits) {
    const op = operationName(x.expr);
    c.error(opPos, 'InvalidConstVal', `constant ${op === '' ? '' : op + ' '}overflow`);
    x.value = unknownValue;
  }
}

function representableTyped(c: Checker, x: Operand, t: Basic, opPos: Pos): void {
  const v = representableConst(x.value, t);
  if (v !== null) {
    x.value = v;
    return;
  }
  void opPos;
  representable(c, x, t);
}

// ---------------------------------------------------------------------------- Binary operators

const comparisons = new Set<string>(['==', '!=', '<', '<=', '>', '>=']);

/** x op y, where e is the expression or null for an assignment operation. */
export function binaryExpr(
  c: Checker,
  x: Operand,
  e: ast.BinaryExpr | null,
  lhs: ast.Expr,
  rhs: ast.Expr,
  op: ast.BinaryOp,
  opPos: Pos,
): void {
  const y = new Operand();
  checkExpr(c, x, lhs);
  checkExpr(c, y, rhs);
  if (x.mode === 'invalid') return;
  if (y.mode === 'invalid') {
    x.mode = 'invalid';
    x.expr = y.expr;
    return;
  }
  if (op === '<<' || op === '>>') {
    shiftExpr(c, x, y, e, op, opPos);
    return;
  }
  if (!matchOperands(c, x, y, e, lhs, rhs, op)) {
    x.mode = 'invalid';
    return;
  }
  if (comparisons.has(op)) {
    comparison(c, x, y, op);
    return;
  }
  if (!identical(x.type, y.type)) {
    if (!isInvalid(x.type) && !isInvalid(y.type)) mismatched(c, x, y, e, lhs, rhs, op);
    x.mode = 'invalid';
    return;
  }
  if (!binaryDefined(c, x, op)) {
    x.mode = 'invalid';
    return;
  }
  if ((op === '/' || op === '%') && dividesByZero(x, y)) {
    c.error(y.pos, 'DivByZero', 'invalid operation: division by zero');
    x.mode = 'invalid';
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant') {
    x.value = binaryOp(x.value, op, y.value, op === '/' && isInteger(x.type));
    if (x.value.kind === 'unknown' && y.value.kind === 'unknown') return;
    x.expr = e ?? x.expr;
    overflow(c, x, opPos);
    return;
  }
  x.mode = 'value';
}

function dividesByZero(x: Operand, y: Operand): boolean {
  return (x.mode === 'constant' || allInteger(x.type)) && y.mode === 'constant' && y.value.kind !== 'unknown' && sign(y.value) === 0;
}

function mismatched(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.BinaryExpr | null,
  lhs: ast.Expr,
  rhs: ast.Expr,
  op: string,
): void {
  const what = e !== null ? c.src(e) : `${c.src(lhs)} ${op}= ${c.src(rhs)}`;
  const msg = `invalid operation: ${what} (mismatched types ${c.show(x.type)} and ${c.show(y.type)})`;
  c.error(e !== null ? e.pos : x.pos, 'MismatchedTypes', msg);
}

/** Converts untyped operands to each other's types; false after an error. */
function matchOperands(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.BinaryExpr | null,
  lhs: ast.Expr,
  rhs: ast.Expr,
  op: string,
): boolean {
  if (!mayConvert(x, y)) {
    if (x.isNil && y.isNil) return true;
    return true;
  }
  void e;
  void lhs;
  void rhs;
  void op;
  convertUntyped(c, x, y.type);
  if (x.mode === 'invalid') return false;
  convertUntyped(c, y, x.type);
  return y.mode !== 'invalid';
}

/** Whether the operands can be brought to one type by converting untyped ones. */
export function mayConvert(x: Operand, y: Operand): boolean {
  if (isTyped(x.type) && isTyped(y.type)) return false;
  // An untyped operand goes with any interface.
  if (isNonTypeParamInterface(x.type) || isNonTypeParamInterface(y.type)) return true;
  if (allBoolean(x.type) !== allBoolean(y.type)) return false;
  if (allString(x.type) !== allString(y.type)) return false;
  if (x.isNil) return hasNil(y.type);
  if (y.isNil) return hasNil(x.type);
  return !isPointer(x.type) && !isPointer(y.type);
}

function binaryDefined(c: Checker, x: Operand, op: string): boolean {
  let ok: boolean;
  switch (op) {
    case '+':
      ok = allNumericOrString(x.type);
      break;
    case '-':
    case '*':
    case '/':
      ok = allNumeric(x.type);
      break;
    case '&&':
    case '||':
      ok = allBoolean(x.type);
      break;
    default:
      ok = allInteger(x.type);
      break;
  }
  if (!ok) undefinedOperator(c, x, op);
  return ok;
}

/** Checks x op y; the result is an untyped boolean. */
export function comparison(
  c: Checker,
  x: Operand,
  y: Operand,
  op: ast.BinaryOp,
  switchCase = false,
): void {
  const problem = comparisonProblem(c, x, y, op);
  if (problem !== null) {
    const { at, cause } = problem;
    const msg = switchCase
      ? `invalid case ${c.src(x.expr)} in switch on ${c.src(y.expr)} (${cause})`
      : `invalid operation: ${c.src(x.expr)} ${op} ${c.src(y.expr)} (${cause})`;
    c.error(switchCase ? x.pos : at.pos, 'UndefinedOp', msg);
    x.mode = 'invalid';
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant') {
    x.value = makeBool(compare(x.value, op, y.value));
  } else {
    x.mode = 'value';
    // The operands' types matter no more than this.
    updateExprType(c, x.expr, defaultType(x.type), true);
    updateExprType(c, y.expr, defaultType(y.type), true);
  }
  x.type = typ.untypedBool;
}

function comparisonProblem(
  c: Checker,
  x: Operand,
  y: Operand,
  op: string,
): { at: Operand; cause: string } | null {
  const matches = assignable(c, x, y.type).ok || assignable(c, y, x.type).ok;
  if (!matches) {
    return { at: x, cause: `mismatched types ${c.show(x.type)} and ${c.show(y.type)}` };
  }
  if (op === '==' || op === '!=') {
    if (x.isNil || y.isNil) {
      const t = x.isNil ? y.type : x.type;
      if (x.isNil && y.isNil) return { at: x, cause: `operator ${op} not defined on nil` };
      return hasNil(t) ? null : { at: y, cause: operatorCause(c, x.isNil ? y : x, op) };
    }
    for (const o of [x, y]) {
      if (incomparableCause(o.type, true) !== null) {
        return { at: o, cause: equalityCause(c, o.type) || typeParamCause(c, x, y, o, op) };
      }
    }
    return null;
  }
  for (const o of [x, y]) {
    if (!allOrdered(o.type)) return { at: o, cause: typeParamCause(c, x, y, o, op) };
  }
  return null;
}

function equalityCause(c: Checker, t: Type): string {
  const u = underlying(t);
  if (u.kind === 'slice' || u.kind === 'signature' || u.kind === 'map') {
    return `${compositeKind(t)} can only be compared to nil`;
  }
  return incomparableCause(t, true, c.show) ?? '';
}

function typeParamCause(c: Checker, x: Operand, y: Operand, at: Operand, op: string): string {
  if (!isTypeParam(x.type) && !isTypeParam(y.type)) return operatorCause(c, at, op);
  const p = isTypeParam(x.type) ? x : y;
  return `type parameter ${c.show(p.type)} cannot use operator ${op}`;
}

function operatorCause(c: Checker, x: Operand, op: string): string {
  const kind = compositeKind(x.type);
  return `operator ${op} not defined on ${kind !== '' ? kind : c.show(x.type)}`;
}

// ---------------------------------------------------------------------------- Shifts

/** Shift counts of constants are limited, so that values stay of a sane size. */
const maxShift = 1023 - 1 + 52;

function shiftExpr(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.BinaryExpr | null,
  op: '<<' | '>>',
  opPos: Pos,
): void {
  // The left operand is an integer, or an untyped constant that can be one.
  const xv = x.mode === 'constant' ? toInt(x.value) : unknownValue;
  if (!allInteger(x.type) && !(isUntyped(x.type) && xv.kind === 'int')) {
    c.error(x.pos, 'InvalidShiftOperand', `invalid operation: shifted operand ${c.describe(x)} must be integer`);
    x.mode = 'invalid';
    return;
  }
  if (!checkShiftCount(c, y)) {
    x.mode = 'invalid';
    return;
  }
  if (x.mode === 'constant') {
    if (y.mode === 'constant') {
      constantShift(c, x, y, e, op, opPos, xv.kind === 'int' ? xv.value : null);
      return;
    }
    // The type of an untyped constant that is shifted by a variable depends on the context.
    if (isUntyped(x.type)) {
      const info = x.expr === null ? undefined : c.untyped.get(x.expr);
      if (info !== undefined) info.isLhs = true;
      x.mode = 'value';
      return;
    }
  }
  if (!allInteger(x.type)) {
    c.error(x.pos, 'InvalidShiftOperand', `invalid operation: shifted operand ${c.describe(x)} must be integer`);
    x.mode = 'invalid';
    return;
  }
  x.mode = 'value';
}

function checkShiftCount(c: Checker, y: Operand): boolean {
  if (y.mode === 'constant') {
    const v = toInt(y.value);
    if (v.kind === 'int' && v.value < 0n) {
      c.error(y.pos, 'InvalidShiftCount', `invalid operation: negative shift count ${c.describe(y)}`);
      return false;
    }
    if (isUntyped(y.type)) {
      if (v.kind !== 'int') {
        c.error(y.pos, 'InvalidShiftCount', `invalid operation: shift count ${c.describe(y)} must be integer`);
        return false;
      }
      representable(c, y, typ.uint);
      if ((y.mode as string) !== 'invalid') updateExprType(c, y.expr, typ.uint, true);
      return y.mode as string !== 'invalid';
    }
    if (!isInteger(y.type)) {
      c.error(y.pos, 'InvalidShiftCount', `invalid operation: shift count ${c.describe(y)} must be integer`);
      return false;
    }
    return true;
  }
  if (allInteger(y.type)) {
    return isUntyped(y.type) || allUnsigned(y.type) || signedShiftAllowed(c, y);
  }
  if (isUntyped(y.type)) {
    convertUntyped(c, y, typ.uint);
    return y.mode !== 'invalid';
  }
  c.error(y.pos, 'InvalidShiftCount', `invalid operation: shift count ${c.describe(y)} must be integer`);
  return false;
}

function signedShiftAllowed(c: Checker, y: Operand): boolean {
  if (c.allowVersion(13)) return true;
  c.error(y.pos, 'InvalidShiftCount', `invalid operation: signed shift count ${c.describe(y)} requires go1.13 or later`);
  return false;
}

function constantShift(
  c: Checker,
  x: Operand,
  y: Operand,
  e: ast.BinaryExpr | null,
  op: '<<' | '>>',
  opPos: Pos,
  value: bigint | null,
): void {
  const count = toInt(y.value);
  if (value === null || count.kind !== 'int') {
    x.value = unknownValue;
    if (!isInteger(x.type)) x.type = typ.untypedInt;
    return;
  }
  if (count.value > BigInt(maxShift)) {
    c.error(y.pos, 'InvalidShiftCount', `invalid shift count ${c.describe(y)}`);
    x.mode = 'invalid';
    return;
  }
  if (!isInteger(x.type)) x.type = typ.untypedInt;
  x.value = shiftConst(makeInt(value), op, Number(count.value));
  x.expr = e ?? x.expr;
  overflow(c, x, opPos);
}

/** Whether t is (or has only) pointer types: used by callers that follow pointers. */
export function pointerBase(t: Type): Type | null {
  const u = commonUnder(t);
  return u !== null && u.kind === 'pointer' ? u.elem : null;
}

/** Whether a basic type is untyped nil. */
export function isUntypedNil(t: Type): boolean {
  return t.kind === 'basic' && t.basicKind === BasicKind.UntypedNil;
}
