// Instantiation: applying type arguments to generic types and functions, and verifying them.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import { validType } from './cycles';
import { implementsCause } from './implements';
import type { Pos } from './objects';
import { startPos } from './operand';
import { isInterface } from './predicates';
import { recordInstance } from './record';
import { instantiateAlias, instantiateNamed, subst } from './subst';
import { checkVarType, genericType } from './typexpr';
import type { Alias, Named, Type, TypeParam } from './types';
import { isInvalid, typ } from './universe';
import { constraintInterface } from './underlying';

/** Checks the type `G[A, B]`. */
export function instantiateType(c: Checker, e: ast.IndexExpr): Type {
  const generic = genericType(c, e);
  if (isInvalid(generic)) {
    c.use(e.indices);
    return typ.invalid;
  }
  const args = typeArguments(c, e.indices);
  if (args === null) return typ.invalid;
  if (generic.kind !== 'named' && generic.kind !== 'alias') return typ.invalid;
  const params = generic.typeParams;
  if (!validateArgCount(c, e, params.length, args.length, generic)) {
    // The type has a name, though nothing can be done with it.
    if (generic.kind === 'alias' || args.length > params.length) return typ.invalid;
    const bad = instantiateNamed(generic, args);
    bad.setUnderlying(typ.invalid);
    return bad;
  }
  return instantiateAt(c, e, generic, args);
}

function instantiateAt(
  c: Checker,
  e: ast.IndexExpr,
  generic: Named | Alias,
  args: Type[],
): Type {
  const params = generic.typeParams;
  const inst =
    generic.kind === 'named' ? instantiateNamed(generic, args) : instantiateAlias(generic, args);
  recordInstance(c, e.x, args, inst);
  if (inst.kind === 'named' && !c.instancePos.has(inst)) c.instancePos.set(inst, startPos(e));
  noteInstantiation(c, e.indices.map(startPos), params, args);
  // Constraints may not be complete yet.
  c.later(() => {
    const bad = verifyArguments(c, params, args);
    if (bad !== null) {
      const at = e.indices[Math.min(bad.index, e.indices.length - 1)];
      c.error(startPos(at), 'InvalidTypeArg', bad.cause);
    }
    if (inst.kind === 'named') validType(c, inst);
  });
  return inst;
}

/** Checks a list of type arguments; null if any is invalid. */
export function typeArguments(c: Checker, list: readonly ast.Expr[]): Type[] | null {
  let ok = true;
  const args = list.map((e) => {
    const t = checkVarType(c, e);
    if (isInvalid(t)) ok = false;
    return t;
  });
  return ok ? args : null;
}

/** Reports a wrong number of type arguments for a generic type. */
function validateArgCount(
  c: Checker,
  e: ast.IndexExpr,
  want: number,
  have: number,
  generic: Named | Alias,
): boolean {
  if (have === want) return true;
  const name = generic.obj.pkg === null || generic.obj.pkg === c.pkg ? generic.obj.name : `${c.qualifier(generic.obj.pkg)}.${generic.obj.name}`;
  const msg = `type arguments for type ${name}: have ${have}, want ${want}`;
  c.error(startPos(e), 'WrongTypeArgCount', `${have > want ? 'too many' : 'not enough'} ${msg}`);
  return false;
}

/** The first type argument that does not satisfy its constraint, and why; null if all do. */
export function verifyArguments(
  c: Checker,
  params: readonly TypeParam[],
  args: readonly Type[],
): { index: number; cause: string } | null {
  for (let i = 0; i < params.length; i++) {
    const bound = boundOf(params[i], params, args);
    const cause = implementsCause(c, args[i], bound, true);
    if (cause !== null) return { index: i, cause };
  }
  return null;
}

/** The constraint of a type parameter with the type arguments in place: an interface. */
export function boundOf(
  p: TypeParam,
  params: readonly TypeParam[],
  args: readonly Type[],
): Type {
  const bound = subst(p.constraint, params, args);
  return isInterface(bound) ? bound : subst(constraintInterface(p), params, args);
}

/** Remembers an instantiation for the check against infinitely many. */
export function noteInstantiation(
  c: Checker,
  /** Where each argument stands. */
  pos: readonly Pos[],
  params: readonly TypeParam[],
  args: readonly Type[],
): void {
  c.instantiations.push({ pos, params, args });
}


