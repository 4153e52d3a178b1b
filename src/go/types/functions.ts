// Function types, receivers, parameters and function bodies.

import type * as ast from '../syntax/ast';
import type { Checker, DeclInfo } from './checker';
import type { ConstantValue } from './constant/value';
import { collectTypeParams } from './declarations';
import { unparen } from './exprstring';
import { type Pos, type Scope, TypeName, Var } from './objects';
import { recordDef, recordImplicit, recordInstance, recordTypeAndValue, recordUse } from './record';
import { declare } from './resolver';
import { isTerminatingList } from './terminating';
import { checkStmtList } from './statements';
import { instantiateNamed, subst } from './subst';
import { checkVarType, genericType } from './typexpr';
import { BasicKind, Pointer, Signature, Slice, Tuple, type Type, TypeParam } from './types';
import { reportUnusedVars } from './unused';
import { emptyInterface, isInvalid, typ } from './universe';
import { unalias, underlying } from './underlying';
import { isGenericType } from './predicates';
import type { Environment } from './checker';

/** Checks a signature; recv is the receiver's list of a method declaration. */
export function funcSignature(
  c: Checker,
  recv: ast.FieldList | null,
  e: ast.FuncType,
  scopeNode: ast.Node,
): Signature {
  const scope = c.openScope(scopeNode, 'function');
  scope.isFunc = true;
  const sig = new Signature(null, new Tuple([]), new Tuple([]), false);
  sig.scope = scope;
  // Parameters are visible in the body, not in the signature.
  const bodyPos = e.end;
  if (recv !== null) {
    if (recv.fields.length === 0) {
      c.error(recv.pos, 'InvalidRecv', 'method has no receiver');
    } else {
      collectReceiver(c, recv, sig, bodyPos);
    }
  }
  if (e.typeParams !== null && e.typeParams.fields.length > 0) {
    c.verifyVersion(e.typeParams.fields[0].pos, 18, 'type parameter');
    collectTypeParams(c, sig.typeParams, e.typeParams);
    if (recv !== null) {
      const msg = 'methods cannot have type parameters';
      c.error(e.typeParams.pos, 'InvalidMethodTypeParams', msg);
    }
  }
  const params = collectParams(c, e.params, true, bodyPos);
  const results = e.results === null ? null : collectParams(c, e.results, false, bodyPos);
  sig.params = new Tuple(params.vars);
  sig.results = new Tuple(results?.vars ?? []);
  sig.variadic = params.variadic;
  c.closeScope();
  return sig;
}

function collectParams(
  c: Checker,
  list: ast.FieldList,
  variadicOk: boolean,
  scopePos: Pos,
): { vars: Var[]; variadic: boolean } {
  const vars: Var[] = [];
  let variadic = false;
  list.fields.forEach((f, i) => {
    let e = f.type;
    let isVariadic = false;
    if (e.kind === 'Ellipsis' && e.elt !== null) {
      const last = i === list.fields.length - 1 && f.names.length <= 1;
      if (variadicOk && last) {
        isVariadic = variadic = true;
      } else {
        c.softError(e.pos, 'MisplacedDotDotDot', 'can only use ... with final parameter in list');
      }
      const outer = e;
      e = e.elt;
      const elem = checkVarType(c, e);
      const t = isVariadic ? new Slice(elem) : elem;
      recordTypeAndValue(c, outer, 'typexpr', t, null);
      addParams(c, f, t, vars, scopePos);
      return;
    }
    addParams(c, f, checkVarType(c, e), vars, scopePos);
  });
  return { vars, variadic };
}

function addParams(c: Checker, f: ast.Field, t: Type, vars: Var[], scopePos: Pos): void {
  for (const name of f.names) {
    const v = Var.param(name.pos, c.pkg, name.name, t);
    declare(c, c.env.scope, name, v, scopePos);
    vars.push(v);
  }
  if (f.names.length > 0) return;
  const v = Var.param(f.type.pos, c.pkg, '', t);
  v.parent = c.env.scope;
  recordImplicit(c, f, v);
  vars.push(v);
}

// ---------------------------------------------------------------------------- Receivers

function collectReceiver(
  c: Checker,
  list: ast.FieldList,
  sig: Signature,
  scopePos: Pos,
): void {
  const f = list.fields[0];
  if (list.fields.length > 1 || f.names.length > 1) {
    const at = f.names[1] ?? list.fields[1];
    c.error(at.pos, 'InvalidRecv', 'method has multiple receivers');
  }
  let e = unparen(f.type);
  let ptr = false;
  while (e.kind === 'StarExpr' && !ptr) {
    ptr = true;
    e = unparen(e.x);
  }
  const t = e.kind === 'IndexExpr' ? genericReceiver(c, e, sig, ptr, f.type) : checkReceiverType(c, f.type);
  const name = f.names[0];
  const recv = Var.param(name?.pos ?? f.type.pos, c.pkg, name?.name ?? '', t);
  sig.recv = recv;
  if (name !== undefined) declare(c, c.env.scope, name, recv, scopePos);
  else recordImplicit(c, f, recv);
  c.later(() => validateReceiver(c, f.type, t));
}

function checkReceiverType(c: Checker, e: ast.Expr): Type {
  return checkVarType(c, e);
}

/** `func (r *T[P, Q]) m()` declares P and Q with the constraints of T's type parameters. */
function genericReceiver(
  c: Checker,
  e: ast.IndexExpr,
  sig: Signature,
  ptr: boolean,
  whole: ast.Expr,
): Type {
  const base = genericType(c, e.x);
  const params: TypeParam[] = [];
  for (const idx of e.indices) {
    const id = unparen(idx);
    if (id.kind !== 'Ident') {
      const msg = `receiver type parameter ${c.src(idx)} must be an identifier`;
      c.error(idx.pos, 'BadDecl', msg);
      continue;
    }
    const obj = new TypeName(id.pos, c.pkg, id.name, null);
    const p = new TypeParam(obj, emptyInterface);
    p.index = params.length;
    obj.type = p;
    params.push(p);
    declare(c, c.env.scope, id, obj, c.env.scope.pos);
    recordUse(c, id, obj);
    recordTypeAndValue(c, id, 'typexpr', p, null);
  }
  sig.recvTypeParams = params;
  const named = unalias(base);
  if (isInvalid(base)) return typ.invalid;
  if (named.kind !== 'named') {
    c.error(e.pos, 'InvalidRecv', `cannot define new methods on instantiated type ${c.show(base)}`);
    return typ.invalid;
  }
  if (params.length !== named.typeParams.length) {
    const want = named.typeParams.length;
    const msg = `receiver declares ${params.length} type parameters, but receiver base type declares ${want}`;
    c.error(e.indices[0].pos, 'BadRecv', msg);
    return typ.invalid;
  }
  named.typeParams.forEach((bp, i) => {
    params[i].constraint = subst(bp.constraint, named.typeParams, params);
  });
  named.typeParams.forEach((bp, i) => c.canonicalParam.set(params[i], bp));
  const inst = instantiateNamed(named, params);
  recordInstance(c, e.x, params, inst);
  recordTypeAndValue(c, e, 'typexpr', inst, null);
  if (!ptr) return inst;
  const p = new Pointer(inst);
  recordTypeAndValue(c, whole, 'typexpr', p, null);
  return p;
}

/** A receiver's base type must be a defined type of this package, no pointer or interface. */
function validateReceiver(c: Checker, e: ast.Expr, t: Type): void {
  if (isInvalid(t)) return;
  const u = unalias(t);
  const base = u.kind === 'pointer' ? unalias(u.elem) : u;
  if (base.kind === 'named') {
    if (base.obj.pkg !== c.pkg || isUniverseNamed(c, base.obj)) {
      const at = unparen(e);
      const inner = at.kind === 'StarExpr' ? at.x : at;
      c.error(inner.pos, 'InvalidRecv', `cannot define new methods on non-local type ${c.show(base)}`);
      return;
    }
    const form = underlying(base);
    let cause = '';
    if (form.kind === 'basic' && form.basicKind === BasicKind.UnsafePointer) cause = 'unsafe.Pointer';
    else if (form.kind === 'pointer' || form.kind === 'interface') cause = 'pointer or interface type';
    if (cause !== '') c.error(e.pos, 'InvalidRecv', `invalid receiver type ${c.show(base)} (${cause})`);
    else if (isGenericType(base)) {
      c.error(e.pos, 'WrongTypeArgCount', `cannot use generic type ${c.show(base)} without instantiation`);
    }
    return;
  }
  if (base.kind === 'basic') {
    const at = unparen(e);
    const inner = at.kind === 'StarExpr' ? at.x : at;
    c.error(inner.pos, 'InvalidRecv', `cannot define new methods on non-local type ${c.show(base)}`);
    return;
  }
  c.error(e.pos, 'InvalidRecv', `invalid receiver type ${c.show(t)}`);
}

function isUniverseNamed(c: Checker, obj: TypeName): boolean {
  return c.isUniverse(obj);
}

// ---------------------------------------------------------------------------- Bodies

/** Checks a function's body in the scope of its signature. */
export function checkFuncBody(
  c: Checker,
  decl: DeclInfo | null,
  name: string,
  sig: Signature,
  body: ast.BlockStmt,
  iota: ConstantValue | null,
): void {
  void name;
  const saved = c.env;
  const scope: Scope = sig.scope!;
  const env: Environment = c.packageEnv(scope, saved.version, decl);
  env.iota = iota;
  env.sig = sig;
  c.env = env;
  scope.end = body.end;
  checkStmtList(c, 0, body.list);
  if (sig.results.vars.length > 0 && !isTerminatingList(c, body.list)) {
    c.error(body.rbrace, 'MissingReturn', 'missing return');
  }
  c.env = saved;
  reportUnusedVars(c, scope);
}
