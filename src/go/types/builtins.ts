// The predeclared functions: how many arguments they take, and which file checks each of them.

import type * as ast from '../syntax/ast';
import { assignment } from './assignments';
import { append, clear, copy, deleteKey, length, make } from './builtins-containers';
import { complex, extremum, part } from './builtins-numbers';
import { argumentList } from './calls';
import type { Checker } from './checker';
import { everyType } from './typeset';
import { checkExprOrType, excludeNonValues, type ExprKind } from './expressions';
import { type Operand, Operand as OperandClass, startPos } from './operand';
import { recordBuiltinType } from './record';
import { Pointer, Signature, Tuple, type Type } from './types';
import { checkVarType } from './typexpr';
import { emptyInterface, isInvalid } from './universe';
import { unsafeCall } from './unsafe';
import { Var } from './objects';

/** How many arguments a function takes, and what a call of it is. */
interface Shape {
  readonly min: number;
  readonly variadic: boolean;
  readonly kind: ExprKind;
}

const shape = (min: number, kind: ExprKind, variadic = false): Shape => ({ min, variadic, kind });

const shapes: Record<string, Shape> = {
  append: shape(1, 'expression', true),
  cap: shape(1, 'expression'),
  clear: shape(1, 'statement'),
  close: shape(1, 'statement'),
  complex: shape(2, 'expression'),
  copy: shape(2, 'statement'),
  delete: shape(2, 'statement'),
  imag: shape(1, 'expression'),
  len: shape(1, 'expression'),
  make: shape(1, 'expression', true),
  max: shape(1, 'expression', true),
  min: shape(1, 'expression', true),
  new: shape(1, 'expression'),
  panic: shape(1, 'statement'),
  print: shape(0, 'statement', true),
  println: shape(0, 'statement', true),
  real: shape(1, 'expression'),
  recover: shape(0, 'statement'),
  Add: shape(2, 'expression'),
  Alignof: shape(1, 'expression'),
  Offsetof: shape(1, 'expression'),
  Sizeof: shape(1, 'expression'),
  Slice: shape(2, 'expression'),
  SliceData: shape(1, 'expression'),
  String: shape(2, 'expression'),
  StringData: shape(1, 'expression'),
  // Known only where a test declares them.
  assert: shape(1, 'statement'),
  trace: shape(0, 'expression', true),
};

/** Functions whose arguments are not all values, or not evaluated like those of a call. */
const ownArguments = new Set(['make', 'new', 'Offsetof', 'trace']);

/** Checks a call of a predeclared function; x becomes its result. */
export function checkBuiltinCall(c: Checker, x: Operand, call: ast.CallExpr, name: string): ExprKind {
  const { min, variadic, kind } = shapes[name];
  const fail = (): ExprKind => {
    x.mode = 'invalid';
    return kind;
  };
  if (call.ellipsis !== 0 && name !== 'append') {
    c.error(startPos(call), 'InvalidDotDotDot', `invalid operation: invalid use of ... with built-in ${name}`);
    c.use(call.args);
    return fail();
  }
  // A call or receive inside the argument keeps len and cap from being constant.
  const measures = name === 'len' || name === 'cap';
  const hadCall = c.env.hasCallOrRecv;
  if (measures) c.env.hasCallOrRecv = false;
  let args: Operand[] = [];
  let found = call.args.length;
  if (!ownArguments.has(name)) {
    args = argumentList(c, call.args).map((a) => a.x);
    if (args.some((a) => a.mode === 'invalid')) return fail();
    found = args.length;
  }
  const few = found < min;
  if (few || (!variadic && found > min)) {
    const what = few ? 'not enough' : 'too many';
    const msg = `invalid operation: ${what} arguments for ${c.src(call)} (expected ${min}, found ${found})`;
    c.error(startPos(call), 'WrongArgCount', msg);
    return fail();
  }
  const ok = apply(c, x, call, name, args);
  if (measures) c.env.hasCallOrRecv ||= hadCall;
  return ok ? kind : fail();
}

function apply(c: Checker, x: Operand, call: ast.CallExpr, name: string, args: Operand[]): boolean {
  switch (name) {
    case 'append':
      return append(c, x, call, args);
    case 'len':
    case 'cap':
      return length(c, x, call, name, args[0]);
    case 'clear':
      return clear(c, x, call, args[0]);
    case 'close':
      return close(c, x, call, args[0]);
    case 'complex':
      return complex(c, x, call, args[0], args[1]);
    case 'copy':
      return copy(c, x, call, args[0], args[1]);
    case 'delete':
      return deleteKey(c, x, call, args[0], args[1]);
    case 'real':
    case 'imag':
      return part(c, x, call, name, args[0]);
    case 'make':
      return make(c, x, call);
    case 'new':
      return allocate(c, x, call);
    case 'min':
    case 'max':
      return extremum(c, x, call, name, args);
    case 'panic':
      return panic(c, x, call, args[0]);
    case 'print':
    case 'println':
      return print(c, x, call, name, args);
    case 'recover':
      setValue(c, x, call, emptyInterface, []);
      return true;
    case 'assert':
      return assert(c, x, args[0]);
    case 'trace':
      return trace(c, x, call);
    default:
      return unsafeCall(c, x, call, name, args);
  }
}

/** x becomes a value of this type; the function's signature in this use is recorded. */
export function setValue(
  c: Checker,
  x: Operand,
  call: ast.CallExpr,
  result: Type | null,
  params: readonly Type[],
  variadic = false,
): void {
  const vars = (types: readonly Type[]): Var[] => types.map((t) => Var.param(0, null, '', t));
  const results = new Tuple(vars(result === null ? [] : [result]));
  recordBuiltinType(c, call.fun, new Signature(null, new Tuple(vars(params)), results, variadic));
  if (result === null) x.mode = 'novalue';
  else {
    x.mode = 'value';
    x.type = result;
  }
}

/** Reports an unsuitable argument. */
export function invalidArgument(c: Checker, x: Operand, msg: string): false {
  c.error(x.pos, 'InvalidArg', `invalid argument: ${msg}`);
  return false;
}

/** Whether an operand is invalid now, though the compiler may think to know better. */
export function failed(x: Operand): boolean {
  return x.mode === 'invalid';
}

function close(c: Checker, x: Operand, call: ast.CallExpr, a: Operand): boolean {
  const ok = everyType(a.type, (_, u) => {
    const what = u?.kind !== 'chan' ? 'non-channel' : u.dir === 'recv' ? 'receive-only channel' : '';
    if (what !== '') c.error(a.pos, 'InvalidClose', `invalid operation: cannot close ${what} ${c.describe(a)}`);
    return what === '';
  });
  if (ok) setValue(c, x, call, null, [a.type]);
  return ok;
}

/** new(T), or from Go 1.26 on new(x): a variable with the value of x. */
function allocate(c: Checker, x: Operand, call: ast.CallExpr): boolean {
  const arg = new OperandClass();
  checkExprOrType(c, arg, call.args[0], false);
  if (arg.mode === 'builtin') excludeNonValues(c, arg);
  if (arg.mode === 'invalid') return false;
  if (arg.mode === 'typexpr') {
    const t = checkVarType(c, call.args[0]);
    if (isInvalid(t)) return false;
    setValue(c, x, call, new Pointer(t), [t]);
    return true;
  }
  if (arg.isNil) {
    c.error(arg.pos, 'UntypedNilUse', 'use of untyped nil in argument to new');
    return false;
  }
  c.verifyVersion(startPos(call), 26, `new(${c.src(call.args[0])})`);
  assignment(c, arg, null, 'argument to new');
  if (failed(arg)) return false;
  setValue(c, x, call, new Pointer(arg.type), [arg.type]);
  return true;
}

function panic(c: Checker, x: Operand, call: ast.CallExpr, a: Operand): boolean {
  // It ends a function that needs to return something.
  if (c.env.sig !== null && c.env.sig.results.vars.length > 0) c.panicCalls.add(call);
  assignment(c, a, emptyInterface, 'argument to panic');
  if (failed(a)) return false;
  setValue(c, x, call, null, [emptyInterface]);
  return true;
}

function print(c: Checker, x: Operand, call: ast.CallExpr, name: string, args: Operand[]): boolean {
  for (const a of args) {
    assignment(c, a, null, 'argument to built-in ' + name);
    if (failed(a)) return false;
  }
  setValue(c, x, call, null, args.map((a) => a.type));
  return true;
}

// ---------------------------------------------------------------------------- For tests

/** assert(pred) reports a constant that is not true; its result is pred. */
function assert(c: Checker, x: Operand, a: Operand): boolean {
  if (a.mode !== 'constant' || a.value.kind !== 'bool') {
    return invalidArgument(c, a, `${c.describe(a)} is not a boolean constant`);
  }
  if (!a.value.value) c.error(a.pos, 'Test', `${c.src(a.expr)} failed`);
  x.copyFrom(a);
  return true;
}

/** trace(x, …) gives its first argument; without arguments, nothing. */
function trace(c: Checker, x: Operand, call: ast.CallExpr): boolean {
  if (call.args.length === 0) {
    x.mode = 'novalue';
    return true;
  }
  const args = argumentList(c, call.args).map((a) => a.x);
  if (args.some((a) => a.mode === 'invalid')) return false;
  x.copyFrom(args[0]);
  return true;
}
