// Interface values whose dynamic type is known: conversions, and variables that hold one and are never
// assigned again. Calls of their methods are direct, as gc makes them; a program can tell, because a nil
// pointer is then dereferenced by the caller.

import type * as ast from '../../syntax/ast';
import { lookupFieldOrMethod, underlying, type Func as FuncObject, type Type, type Var } from '../../types';
import type { Expr } from '../ir';
import { receiver, valueLocation } from './call';
import { unboxed } from './convert';
import { unparen } from './expr';
import type { FuncBuilder, Value } from './function';

/** Remembers what a variable of an interface type is declared to hold. */
export function noteDynamicType(fb: FuncBuilder, v: Var, value: ast.Expr): void {
  if (fb.env !== null || underlying(v.type!).kind !== 'interface' || fb.facts.assigned.has(v)) return;
  const t = dynamicTypeOf(fb, value);
  if (t !== null) fb.dynamicTypes.set(v, t);
}

/** The dynamic type of an expression of an interface type, null when it is not known. */
function dynamicTypeOf(fb: FuncBuilder, e0: ast.Expr): Type | null {
  const e = unparen(e0);
  const t = fb.typeOf(e);
  if (underlying(t).kind !== 'interface') return t.kind === 'basic' && t.name.startsWith('untyped') ? null : t;
  if (e.kind === 'CallExpr') return fb.info.types.get(e.fun)?.mode === 'typexpr' ? dynamicTypeOf(fb, e.args[0]) : null;
  if (e.kind !== 'Ident') return null;
  const o = fb.info.objectOf(e);
  return o?.kind === 'var' ? declaredType(fb, o) : null;
}

function declaredType(fb: FuncBuilder, v: Var): Type | null {
  for (let f: FuncBuilder | null = fb; f !== null; f = f.parent) {
    const t = f.dynamicTypes.get(v);
    if (t !== undefined) return t;
  }
  return null;
}

/** A method of an interface value whose dynamic type is known. */
export interface KnownMethod {
  readonly method: FuncObject;
  /** The receiver that the method wants, given the interface value's data word. */
  readonly receiver: (data: Expr) => Value;
}

/** The method that x.name calls, when x is an interface value of a known dynamic type. */
export function knownMethod(fb: FuncBuilder, x: ast.Expr, name: string, pos: number): KnownMethod | null {
  if (fb.env !== null || underlying(fb.typeOf(x)).kind !== 'interface') return null;
  const t = dynamicTypeOf(fb, x);
  if (t === null) return null;
  const r = lookupFieldOrMethod(t, true, fb.pkg.pkg, name);
  if (r.obj?.kind !== 'func' || r.index === null) return null;
  const method = r.obj;
  const path = r.index.slice(0, -1);
  return {
    method,
    receiver: (data) => {
      const held = unboxed(fb, { type: fb.prog.emptyInterface, parts: [data, data] }, t, data, null);
      return receiver(fb, valueLocation(fb, held), path, method, pos);
    },
  };
}
