// Receivers of methods, and the type parameters that they declare for methods of generic types.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import { unparen } from './exprstring';
import { type Pos, TypeName, Var } from './objects';
import { startPos } from './operand';
import { isGenericType } from './predicates';
import { recordImplicit, recordInstance, recordTypeAndValue, recordUse } from './record';
import { declare } from './resolver';
import { instantiateNamed, subst } from './subst';
import { checkVarType, genericType } from './typexpr';
import { BasicKind, Pointer, type Signature, type Type, TypeParam } from './types';
import { emptyInterface, isInvalid, typ } from './universe';
import { unalias, underlying } from './underlying';

/** Checks a method's receiver and declares it in the current scope; the parser has counted them. */
export function collectReceiver(c: Checker, list: ast.FieldList, sig: Signature, scopePos: Pos): void {
  const f = list.fields[0];
  let base = unparen(f.type);
  let ptr = false;
  while (base.kind === 'StarExpr' && !ptr) {
    ptr = true;
    base = unparen(base.x);
  }
  const t = base.kind === 'IndexExpr' ? genericReceiver(c, base, sig, ptr, f.type) : plainReceiver(c, f.type, base);
  const name = f.names[0];
  const recv = Var.param(name?.pos ?? f.type.pos, c.pkg, name?.name ?? '', t);
  recv.role = 'receiver';
  sig.recv = recv;
  if (name !== undefined) declare(c, c.env.scope, name, recv, scopePos);
  else recordImplicit(c, f, recv);
  c.later(() => validateReceiver(c, base, t));
}

function plainReceiver(c: Checker, e: ast.Expr, base: ast.Expr): Type {
  const t = checkVarType(c, e);
  // No alias on the way may stand for an instance.
  let step = unpoint(t);
  while (step.kind === 'alias' && step.rhs !== null) {
    const next = unpoint(step.rhs);
    if ((next.kind === 'named' || next.kind === 'alias') && next.typeArgs.length > 0) {
      c.error(startPos(base), 'InvalidRecv', `cannot define new methods on instantiated type ${c.show(next)}`);
      return typ.invalid;
    }
    step = next;
  }
  return t;
}

function unpoint(t: Type): Type {
  while (t.kind === 'pointer') t = t.elem;
  return t;
}

/** `func (r *T[P, Q]) m()` declares P and Q with the constraints of T's type parameters. */
function genericReceiver(
  c: Checker,
  e: ast.IndexExpr,
  sig: Signature,
  ptr: boolean,
  whole: ast.Expr,
): Type {
  const base = genericType(c, e, true);
  const params = declareTypeParams(c, e);
  sig.recvTypeParams = params;
  if (isInvalid(base)) return typ.invalid;
  if (base.kind === 'alias') {
    c.error(startPos(e), 'InvalidRecv', `cannot define new methods on generic alias type ${c.show(base)}`);
    return typ.invalid;
  }
  const named = unalias(base);
  if (named.kind !== 'named') return typ.invalid;
  const want = named.typeParams.length;
  const have = e.indices.length;
  if (have !== want) {
    const msg = `receiver declares ${have} type parameter${have === 1 ? '' : 's'}, but receiver base type declares ${want}`;
    c.error(startPos(e), 'BadRecv', msg);
    return typ.invalid;
  }
  named.typeParams.forEach((bp, i) => {
    params[i].constraint = subst(bp.constraint, named.typeParams, params);
    c.canonicalParam.set(params[i], bp);
  });
  const inst = instantiateNamed(named, params);
  recordInstance(c, e.x, params, inst);
  recordTypeAndValue(c, e, 'typexpr', inst, null);
  if (!ptr) return inst;
  const p = new Pointer(inst);
  recordTypeAndValue(c, whole, 'typexpr', p, null);
  return p;
}

/** The type parameters that a receiver names; one that is no identifier is reported and unnamed. */
function declareTypeParams(c: Checker, e: ast.IndexExpr): TypeParam[] {
  return e.indices.map((idx, i) => {
    const id = unparen(idx);
    const isName = id.kind === 'Ident';
    if (!isName) {
      c.error(startPos(idx), 'BadDecl', `receiver type parameter ${c.src(idx)} must be an identifier`);
    }
    const obj = new TypeName(id.pos, c.pkg, isName ? id.name : '_', null);
    const p = new TypeParam(obj, emptyInterface);
    p.index = i;
    obj.type = p;
    if (isName) {
      declare(c, c.env.scope, id, obj, c.env.scope.pos);
      recordUse(c, id, obj);
      recordTypeAndValue(c, id, 'typexpr', p, null);
    }
    return p;
  });
}

/** A receiver's base type must be a defined type of this package, no pointer or interface. */
function validateReceiver(c: Checker, base: ast.Expr, t: Type): void {
  if (isInvalid(t)) return;
  const direct = unalias(t);
  // Messages name the type as it is written.
  const shown = direct.kind === 'pointer' && t.kind !== 'alias' ? direct.elem : t;
  const type = unalias(direct.kind === 'pointer' ? direct.elem : direct);
  const at = startPos(base);
  if (type.kind === 'basic' || (type.kind === 'named' && (type.obj.pkg !== c.pkg || c.isUniverse(type.obj)))) {
    c.error(at, 'InvalidRecv', `cannot define new methods on non-local type ${c.show(shown)}`);
    return;
  }
  if (type.kind !== 'named') {
    c.error(at, 'InvalidRecv', `invalid receiver type ${c.show(t)}`);
    return;
  }
  const form = underlying(type);
  let cause = '';
  if (form.kind === 'basic' && form.basicKind === BasicKind.UnsafePointer) cause = 'unsafe.Pointer';
  else if (form.kind === 'pointer' || form.kind === 'interface') cause = 'pointer or interface type';
  if (cause !== '') c.error(at, 'InvalidRecv', `invalid receiver type ${c.show(shown)} (${cause})`);
  else if (isGenericType(type)) {
    c.error(at, 'WrongTypeArgCount', `cannot use generic type ${c.show(type)} without instantiation`);
  }
}
