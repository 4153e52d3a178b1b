// Calls: functions and methods, generic ones with inference, and conversions in call syntax.

import type * as ast from '../syntax/ast';
import { assignment, type Target, typesSummary } from './assignments';
import { checkBuiltinCall } from './builtins';
import type { Checker } from './checker';
import { conversion } from './conversions';
import { commonUnderCause } from './coretype';
import { unparen } from './exprstring';
import {
  checkExpr,
  checkGenericExpr,
  checkRaw,
  excludeNonValues,
  type ExprKind,
  tupleOperands,
} from './expressions';
import { checkIndexExpr } from './indexing';
import { requireComplete } from './incomplete';
import { infer, renameTypeParams } from './infer';
import { noteInstantiation, typeArguments, verifyArguments } from './instantiate';
import { type Pos, Var } from './objects';
import { Operand, startPos } from './operand';
import { isTypeParam } from './predicates';
import { recordInstance, recordTypeAndValue } from './record';
import { instantiateSignature, mentions, subst } from './subst';
import { Signature, Slice, Tuple, type Type, type TypeParam } from './types';
import { isMethodSet, typeSetOf } from './typeset';
import { isInvalid, typ } from './universe';
import { underlying } from './underlying';

/** Checks a call or conversion; the result says whether it may stand as a statement. */
export function checkCall(c: Checker, x: Operand, call: ast.CallExpr): ExprKind {
  // Explicit type arguments are combined with the value arguments for inference.
  let inst: ast.IndexExpr | null = null;
  if (call.fun.kind === 'IndexExpr') {
    if (checkIndexExpr(c, x, call.fun)) inst = call.fun;
    x.expr = call.fun;
    if (inst === null && x.mode !== 'invalid') c.recordOperand(x, call.fun);
  } else {
    checkExprOrTypeOrBuiltin(c, x, call.fun);
  }
  switch (x.mode) {
    case 'invalid':
      c.use(call.args);
      x.type = typ.invalid;
      x.expr = call;
      return 'statement';
    case 'typexpr':
      callConversion(c, x, call);
      return 'conversion';
    case 'builtin': {
      const { builtin } = x;
      const kind = checkBuiltinCall(c, x, call, builtin);
      x.expr = call;
      const mode = x.mode as Operand['mode'];
      if (mode !== 'invalid' && mode !== 'constant') c.env.hasCallOrRecv = true;
      return kind;
    }
  }
  functionCall(c, x, call, inst);
  return 'statement';
}

function checkExprOrTypeOrBuiltin(c: Checker, x: Operand, e: ast.Expr): void {
  checkRaw(c, null, x, e, null, true);
  if (x.mode === 'novalue') excludeNonValues(c, x);
  if (x.mode === 'value' && x.type.kind === 'tuple') {
    c.error(x.pos, 'TooManyValues', `multiple-value ${c.describe(x)} in single-value context`);
    x.mode = 'invalid';
  }
}

// ---------------------------------------------------------------------------- Conversions

function callConversion(c: Checker, x: Operand, call: ast.CallExpr): void {
  const t = x.type;
  x.mode = 'invalid';
  if (isGeneric(t)) {
    c.error(call.fun.pos, 'WrongTypeArgCount', `cannot use generic type ${c.src(call.fun)} without instantiation`);
    c.use(call.args);
  } else if (call.args.length === 0) {
    c.error(startPos(call), 'WrongArgCount', `missing argument in conversion to ${c.show(t)}`);
  } else if (call.args.length > 1) {
    c.use(call.args);
    const last = call.args[call.args.length - 1];
    c.error(last.pos, 'WrongArgCount', `too many arguments in conversion to ${c.show(t)}`);
  } else {
    checkExpr(c, x, call.args[0]);
    if (x.mode !== 'invalid' && requireComplete(c, x, t)) convertOne(c, x, call, t);
  }
  x.expr = call;
}

function isGeneric(t: Type): boolean {
  return (t.kind === 'named' || t.kind === 'alias') && t.typeParams.length > 0 && t.typeArgs.length === 0;
}

function convertOne(c: Checker, x: Operand, call: ast.CallExpr, t: Type): void {
  const u = underlying(t);
  if (u.kind === 'interface' && !isTypeParam(t) && !isMethodSet(typeSetOf(u))) {
    const msg = `cannot use interface ${c.show(t)} in conversion (contains specific type constraints or is comparable)`;
    c.error(call.pos, 'MisplacedConstraintIface', msg);
    x.mode = 'invalid';
    return;
  }
  if (call.ellipsis !== 0) {
    c.error(call.args[0].pos, 'BadDotDotDotSyntax', `invalid use of ... in conversion to ${c.show(t)}`);
    x.mode = 'invalid';
    return;
  }
  conversion(c, x, t);
}

// ---------------------------------------------------------------------------- Functions

function functionCall(
  c: Checker,
  x: Operand,
  call: ast.CallExpr,
  inst: ast.IndexExpr | null,
): void {
  const common = commonUnderCause(x.type, c.show, (t, u) => (u.kind === 'signature' ? '' : `${c.show(t)} is not a function`));
  const core = common.type;
  if (core === null || core.kind !== 'signature') {
    c.error(x.pos, 'InvalidCall', `invalid operation: cannot call ${c.describe(x)}: ${common.cause}`);
    x.mode = 'invalid';
    x.expr = call;
    return;
  }
  let sig: Signature = core;
  const wasGeneric = sig.typeParams.length > 0;
  let targs: Type[] = [];
  let xlist: readonly ast.Expr[] = [];
  if (inst !== null) {
    xlist = inst.indices;
    c.verifyVersion(startPos(call), 18, 'function instantiation');
    const list = explicitTypeArgs(c, inst, sig);
    if (list === null) {
      c.use(call.args);
      x.mode = 'invalid';
      x.expr = call;
      return;
    }
    targs = list;
    if (targs.length === sig.typeParams.length) {
      sig = instantiateSig(c, inst.lbrack, inst, targs, sig, xlist);
      targs = [];
      xlist = [];
    }
  }
  const args = argumentList(c, call.args);
  const result = checkArguments(c, call, sig, targs, xlist, args);
  if (wasGeneric && result.typeParams.length === 0) {
    recordTypeAndValue(c, call.fun, 'value', result, null);
  }
  callResult(x, result);
  x.expr = call;
  if (x.mode === 'value' && x.type.kind !== 'tuple') requireComplete(c, x, x.type);
  // Without inferred type arguments the result means nothing.
  if (x.mode === 'value' && result.typeParams.length > 0 && mentions(x.type, result.typeParams)) {
    x.mode = 'invalid';
  }
  c.env.hasCallOrRecv = true;
}

function callResult(x: Operand, sig: Signature): void {
  const { vars } = sig.results;
  switch (vars.length) {
    case 0:
      x.mode = 'novalue';
      // Where a value is missing, messages show the function's type.
      x.type = sig;
      break;
    case 1:
      x.mode = 'value';
      x.type = vars[0].type ?? typ.invalid;
      if (isInvalid(x.type)) x.mode = 'invalid';
      break;
    default:
      x.mode = 'value';
      x.type = sig.results;
      break;
  }
}

/** The type arguments of f[A, B], null after an error. */
function explicitTypeArgs(
  c: Checker,
  inst: ast.IndexExpr,
  sig: Signature,
): Type[] | null {
  const targs = typeArguments(c, inst.indices);
  if (targs === null) return null;
  const want = sig.typeParams.length;
  if (targs.length > want) {
    const msg = `got ${targs.length} type arguments but ${c.src(inst.x)} has ${want} type parameters`;
    c.error(inst.indices[want].pos, 'WrongTypeArgCount', msg);
    return null;
  }
  return targs;
}

/** An argument, with the explicit type arguments of a partially instantiated generic function. */
export interface Argument {
  x: Operand;
  targs: Type[];
}

/** Checks call arguments; a single multi-valued call stands for several. */
export function argumentList(c: Checker, list: readonly ast.Expr[]): Argument[] {
  if (list.length === 1) {
    const arg = genericArgument(c, list[0], true);
    return tupleOperands(arg.x, list[0]).map((x) => ({ x, targs: arg.targs }));
  }
  return list.map((e) => genericArgument(c, e, false));
}

function genericArgument(c: Checker, e: ast.Expr, multi: boolean): Argument {
  const x = new Operand();
  const u = unparen(e);
  if (u.kind === 'IndexExpr' && checkGenericIndex(c, x, u)) {
    const targs = typeArguments(c, u.indices);
    if (targs === null) {
      x.mode = 'invalid';
      return { x, targs: [] };
    }
    const sig = x.type as Signature;
    if (targs.length > sig.typeParams.length) {
      const msg = `got ${targs.length} type arguments but ${c.src(u.x)} has ${sig.typeParams.length} type parameters`;
      c.error(u.indices[sig.typeParams.length].pos, 'WrongTypeArgCount', msg);
      x.mode = 'invalid';
      return { x, targs: [] };
    }
    x.expr = e;
    if (targs.length === sig.typeParams.length) {
      x.type = instantiateSig(c, e.pos, u, targs, sig, u.indices);
      c.recordOperand(x, e);
      return { x, targs: [] };
    }
    c.recordOperand(x, e);
    return { x, targs };
  }
  if (u.kind === 'IndexExpr') {
    // checkGenericIndex has evaluated it.
    x.expr = e;
    if (x.mode !== 'invalid') {
      for (let p: ast.Expr = e; ; p = (p as ast.ParenExpr).x) {
        c.recordOperand(x, p);
        if (p.kind !== 'ParenExpr') break;
      }
    }
    excludeNonValues(c, x);
    return { x, targs: [] };
  }
  if (multi) {
    checkRaw(c, null, x, e, null, true);
    excludeNonValues(c, x);
  } else {
    checkGenericExpr(c, x, e);
  }
  return { x, targs: [] };
}

function checkGenericIndex(c: Checker, x: Operand, e: ast.IndexExpr): boolean {
  const generic = checkIndexExpr(c, x, e);
  x.expr = e;
  return generic;
}

/** Checks arguments against parameters, inferring missing type arguments; the final signature. */
export function checkArguments(
  c: Checker,
  call: ast.CallExpr,
  sig: Signature,
  targs: Type[],
  xlist: readonly ast.Expr[],
  args: Argument[],
): Signature {
  const fitted = fitParams(c, call, sig, args);
  if (fitted === null) return sig;
  let { params } = fitted;
  if (args.some((a) => a.x.mode === 'invalid')) return sig;
  let result = sig;

  // Type parameters of the callee, renamed because a recursive call's arguments may mention them.
  const n = sig.typeParams.length;
  const tparams: TypeParam[] = [];
  const known: (Type | null)[] = [];
  if (n > 0) {
    c.verifyVersion(startPos(call), 18, 'implicit function instantiation');
    const renamed = renameTypeParams(sig.typeParams, new Tuple(params));
    tparams.push(...renamed.params);
    params = (renamed.type as Tuple).vars;
    for (let i = 0; i < n; i++) known.push(targs[i] ?? null);
  }
  // Those of arguments that are generic functions are inferred along.
  const genericArgs: { arg: Argument; sig: Signature }[] = [];
  for (const a of args) {
    const asig = a.x.type;
    if (asig.kind !== 'signature' || asig.typeParams.length === 0) continue;
    if (!c.allowVersion(21) && instantiateAlone(c, a)) continue;
    if (!c.verifyVersion(a.x.pos, 21, 'implicitly instantiated function as argument')) return sig;
    const renamed = renameTypeParams(asig.typeParams, asig);
    const s = copySignature(renamed.type as Signature);
    s.typeParams = renamed.params;
    a.x.type = s;
    tparams.push(...renamed.params);
    renamed.params.forEach((_, i) => known.push(a.targs[i] ?? null));
    genericArgs.push({ arg: a, sig: asig });
  }
  if (tparams.length > 0) {
    const ops = args.map((a) => a.x);
    const inferred = infer(c, call.lparen, c.src(call.fun), tparams, known, params, ops, false);
    if (inferred === null) return sig;
    if (n > 0) {
      // A generic function that was passed is instantiated below.
      const list = inferred.slice(0, n).map((t) => (t.kind === 'signature' && t.typeParams.length > 0 ? copySignature(t) : t));
      result = instantiateSig(c, call.lparen, call.fun, list, sig, xlist);
      params = fitted.adjusted
        ? (subst(new Tuple(params), tparams.slice(0, n), list) as Tuple).vars
        : result.params.vars;
    }
    let j = n;
    for (const g of genericArgs) {
      const k = j + g.sig.typeParams.length;
      const { x } = g.arg;
      x.type = instantiateSig(c, call.lparen, x.expr!, inferred.slice(j, k), g.sig, []);
      c.recordOperand(x, x.expr!);
      j = k;
    }
  }
  const context = `argument to ${c.src(call.fun)}`;
  args.forEach((a, i) => assignment(c, a.x, params[i].type, context));
  return result;
}

/** Before go1.21 what an argument leaves out must follow from its own constraints. */
function instantiateAlone(c: Checker, a: Argument): boolean {
  const sig = a.x.type as Signature;
  if (a.targs.length === 0) return false;
  const targs = inferFromTarget(c, null, a.x, null, sig, a.targs, true);
  if (targs === null) return false;
  a.x.type = instantiateSig(c, a.x.pos, a.x.expr!, targs, sig, []);
  c.recordOperand(a.x, a.x.expr!);
  return true;
}

function copySignature(s: Signature): Signature {
  return new Signature(s.recv, s.params, s.results, s.variadic);
}

/** One parameter for each argument, spreading a variadic one; null if the numbers differ. */
function fitParams(
  c: Checker,
  call: ast.CallExpr,
  sig: Signature,
  args: readonly Argument[],
): { params: Var[]; adjusted: boolean } | null {
  let params = sig.params.vars;
  let want = params.length;
  let adjusted = false;
  const spread = call.ellipsis !== 0;
  if (sig.variadic) {
    if (spread) {
      if (call.args.length === 1 && args.length > 1) {
        const msg = `cannot use ... with ${args.length}-valued ${c.src(call.args[0])}`;
        c.error(startPos(call), 'InvalidDotDotDot', msg);
        return null;
      }
    } else if (args.length >= want - 1) {
      const last = params[want - 1];
      const elem = last.type!.kind === 'slice' ? (last.type as Slice).elem : last.type!;
      params = params.slice(0, -1);
      while (params.length < args.length) params.push(Var.param(last.pos, last.pkg, last.name, elem));
      adjusted = true;
      want = args.length;
    } else {
      want--;
    }
  } else if (spread) {
    c.error(startPos(call), 'NonVariadicDotDotDot', `cannot use ... in call to non-variadic ${c.src(call.fun)}`);
    return null;
  }
  if (args.length === want) return { params, adjusted };
  let pos: Pos = startPos(call);
  if (args.length > want) pos = args[want].x.pos;
  else if (args.length > 0) pos = args[args.length - 1].x.pos;
  const have = typesSummary(c, args.map((a) => a.x.type), false, spread);
  const wanted = typesSummary(c, sig.params.vars.map((v) => v.type), sig.variadic);
  const what = args.length > want ? 'too many' : 'not enough';
  const msg = `${what} arguments in call to ${c.src(call.fun)}\n\thave ${have}\n\twant ${wanted}`;
  c.error(pos, 'WrongArgCount', msg);
  return null;
}

/** Instantiates a generic signature; the constraints are verified once types are complete. */
export function instantiateSig(
  c: Checker,
  pos: Pos,
  e: ast.Expr,
  targs: Type[],
  sig: Signature,
  xlist: readonly ast.Expr[],
): Signature {
  const inst = instantiateSignature(sig, targs);
  recordInstance(c, e, targs, inst);
  const params = sig.typeParams;
  noteInstantiation(c, targs.map((_, i) => (i < xlist.length ? startPos(xlist[i]) : pos)), params, targs);
  c.later(() => {
    const bad = verifyArguments(c, params, targs);
    if (bad === null) return;
    const at = bad.index < xlist.length ? startPos(xlist[bad.index]) : pos;
    c.error(at, 'InvalidTypeArg', bad.cause);
  });
  return inst;
}

/** Instantiates a generic function value from explicit type arguments and the target's type. */
export function instantiateFuncExpr(
  c: Checker,
  target: Target | null,
  x: Operand,
  inst: ast.IndexExpr | null,
): void {
  const sig = x.type as Signature;
  const e = inst ?? x.expr!;
  let targs: Type[] = [];
  let xlist: readonly ast.Expr[] = [];
  if (inst !== null) {
    xlist = inst.indices;
    const list = explicitTypeArgs(c, inst, sig);
    if (list === null) {
      x.mode = 'invalid';
      return;
    }
    targs = list;
  }
  let all: Type[] | null = targs;
  const supported = c.verifyVersion(inst?.lbrack ?? x.pos, 18, 'function instantiation');
  if (targs.length < sig.typeParams.length) {
    all = inferFromTarget(c, target, x, inst, sig, targs, supported);
    if (all === null) {
      x.mode = 'invalid';
      return;
    }
  }
  x.type = instantiateSig(c, inst?.lbrack ?? e.pos, inst ?? e, all, sig, xlist);
  x.mode = 'value';
  x.expr = e;
}

/** Assigning a function unifies its type with the target's, as if the target were an argument. */
function inferFromTarget(
  c: Checker,
  target: Target | null,
  x: Operand,
  inst: ast.IndexExpr | null,
  sig: Signature,
  targs: readonly Type[],
  supported: boolean,
): Type[] | null {
  const renamed = renameTypeParams(sig.typeParams, sig);
  const params: Var[] = [];
  const args: Operand[] = [];
  const pos = inst?.lbrack ?? x.pos;
  if (target !== null) {
    const how = inst !== null ? 'partially' : 'implicitly';
    if (supported) c.verifyVersion(pos, 21, `${how} instantiated function in assignment`);
    params.push(Var.param(x.pos, c.pkg, '', copySignature(renamed.type as Signature)));
    const arg = new Operand();
    arg.mode = 'value';
    arg.expr = targetName(x, target);
    arg.type = target.sig;
    args.push(arg);
  }
  const known = sig.typeParams.map((_, i) => targs[i] ?? null);
  return infer(c, pos, null, renamed.params, known, params, args, true);
}

/** Messages name the target where the value stands. */
function targetName(x: Operand, target: Target): ast.Ident {
  const pos = x.pos;
  return { kind: 'Ident', id: 0, pos, end: pos, name: target.desc };
}
