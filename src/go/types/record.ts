// Filling Info: types, values and uses of expressions, and the final types of untyped ones.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import type { ConstantValue } from './constant/value';
import { unparen } from './exprstring';
import type { OperandMode, Selection } from './info';
import type { Func, GoObject, Var } from './objects';
import type { Operand } from './operand';
import { isTyped } from './predicates';
import { type Alias, type Named, Signature, Tuple, type Type } from './types';
import { Var as VarClass } from './objects';
import { typ } from './universe';

/** Records mode, type and value of an expression. */
export function recordTypeAndValue(
  c: Checker,
  e: ast.Expr,
  mode: OperandMode,
  type: Type,
  value: ConstantValue | null,
): void {
  if (mode === 'invalid') return;
  c.info.types.set(e, { mode, type, value: mode === 'constant' ? value : null });
}

/** Records an expression that has just been checked; untyped ones wait for their final type. */
export function recordOperand(c: Checker, x: Operand, e: ast.Expr): void {
  const type = x.mode === 'invalid' ? typ.invalid : x.mode === 'novalue' ? new Tuple([]) : x.type;
  if (x.mode === 'invalid') return;
  if (isTyped(type)) {
    recordTypeAndValue(c, e, x.mode, type, x.value);
  } else {
    const value = x.mode === 'constant' ? x.value : null;
    c.untyped.set(e, { isLhs: false, mode: x.mode, type, value });
  }
}

/** Records the untyped expressions that were never given another type. */
export function recordUntypedTypes(c: Checker): void {
  for (const [e, u] of c.untyped) recordTypeAndValue(c, e, u.mode, u.type, u.value);
  c.untyped.clear();
}

/** Records a predeclared function with the signature of this use of it. */
export function recordBuiltinType(c: Checker, f: ast.Expr, sig: Type): void {
  for (;;) {
    c.info.types.set(f, { mode: 'builtin', type: sig, value: null });
    if (f.kind !== 'ParenExpr') return;
    f = f.x;
  }
}

/** Records that e is used as a pair of values. */
export function recordCommaOk(c: Checker, e: ast.Expr, types: [Type, Type]): void {
  for (;;) {
    const tv = c.info.types.get(e);
    const vars = types.map((t) => new VarClass(e.pos, c.pkg, '', t));
    c.info.types.set(e, { mode: tv?.mode ?? 'commaok', type: new Tuple(vars), value: null });
    if (e.kind !== 'ParenExpr') return;
    e = e.x;
  }
}

export function recordDef(c: Checker, id: ast.Ident, obj: GoObject | null): void {
  c.info.defs.set(id, obj);
}

export function recordUse(c: Checker, id: ast.Ident, obj: GoObject): void {
  c.info.uses.set(id, obj);
}

export function recordImplicit(c: Checker, node: ast.Node, obj: GoObject): void {
  c.info.implicits.set(node, obj);
}

export function recordSelection(
  c: Checker,
  e: ast.SelectorExpr,
  kind: Selection['kind'],
  recv: Type,
  obj: Var | Func,
  index: number[],
  indirect: boolean,
  type: Type,
): void {
  c.info.uses.set(e.sel, obj);
  c.info.selections.set(e, { kind, recv, obj, index, indirect, type });
}

/** Records the type arguments that an identifier denoting something generic was given. */
export function recordInstance(
  c: Checker,
  e: ast.Expr,
  typeArgs: Type[],
  type: Signature | Named | Alias,
): void {
  const id = instantiatedIdent(e);
  if (id !== null) c.info.instances.set(id, { typeArgs, type });
}

function instantiatedIdent(e: ast.Expr): ast.Ident | null {
  e = unparen(e);
  switch (e.kind) {
    case 'IndexExpr':
      return instantiatedIdent(e.x);
    case 'Ident':
      return e;
    case 'SelectorExpr':
      return e.sel;
    default:
      return null;
  }
}
