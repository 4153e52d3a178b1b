// What the checker found out, keyed by syntax node: the input of every later phase.

import type * as ast from '../syntax/ast';
import type { ConstantValue } from './constant/value';
import type { Func, GoObject, Scope, Var } from './objects';
import type { Named, Alias, Signature, Type } from './types';

/**
 * What an expression denotes.
 * - novalue: a call without results
 * - builtin, typexpr: not a value
 * - constant: `value` is set
 * - variable: addressable; mapindex: assignable only
 * - nilvalue: the predeclared nil
 * - commaok: a value that may also yield a second, boolean one
 * - cgofunc never occurs.
 */
export type OperandMode =
  | 'invalid'
  | 'novalue'
  | 'builtin'
  | 'typexpr'
  | 'constant'
  | 'variable'
  | 'mapindex'
  | 'value'
  | 'nilvalue'
  | 'commaok';

/** Type, mode and, for constants, value of an expression. A comma-ok use has a tuple type. */
export interface TypeAndValue {
  mode: OperandMode;
  type: Type;
  value: ConstantValue | null;
}

/** What a selector expression x.f denotes, when it is not a qualified identifier. */
export interface Selection {
  /** field: x.f is a struct field; methodVal: x.f is a method value; methodExpr: T.f. */
  kind: 'field' | 'methodVal' | 'methodExpr';
  /** The type of x. */
  recv: Type;
  /** A field (Var) or a method (Func). */
  obj: Var | Func;
  /** Field indices to follow from recv; the last is that of the field, or of the method. */
  index: number[];
  /** Whether a pointer is dereferenced on the path. */
  indirect: boolean;
  /** The type of x.f; for a method expression, with the receiver as first parameter. */
  type: Type;
}

/** The type arguments and resulting type of an instantiated generic function or type. */
export interface Instance {
  typeArgs: Type[];
  type: Signature | Named | Alias;
}

/** One step of package initialisation: lhs = rhs. Several lhs share a multi-valued rhs. */
export interface Initializer {
  lhs: Var[];
  rhs: ast.Expr;
}

/** Results of type checking, filled in as declarations and bodies are checked. */
export class Info {
  readonly types = new Map<ast.Expr, TypeAndValue>();
  /** Defining identifiers; null for the symbol of a type switch guard, and for package names. */
  readonly defs = new Map<ast.Ident, GoObject | null>();
  readonly uses = new Map<ast.Ident, GoObject>();
  /** CaseClause of a type switch: its Var; ImportSpec without a name: its PkgName; unnamed Field: its Var. */
  readonly implicits = new Map<ast.Node, GoObject>();
  readonly selections = new Map<ast.SelectorExpr, Selection>();
  /** Keyed by the identifier that denotes the generic function or type. */
  readonly instances = new Map<ast.Ident, Instance>();
  readonly scopes = new Map<ast.Node, Scope>();
  initOrder: Initializer[] = [];
  /** The language version of each file, `go1.N`. */
  readonly fileVersions = new Map<ast.File, string>();

  /** The type of an expression, or null if it was not recorded. */
  typeOf(e: ast.Expr): Type | null {
    const tv = this.types.get(e);
    if (tv !== undefined) return tv.type;
    if (e.kind === 'Ident') return this.objectOf(e)?.type ?? null;
    return null;
  }

  /** The constant value of an expression, or null. */
  valueOf(e: ast.Expr): ConstantValue | null {
    return this.types.get(e)?.value ?? null;
  }

  /** The object an identifier defines or uses, or null. */
  objectOf(id: ast.Ident): GoObject | null {
    return this.defs.get(id) ?? this.uses.get(id) ?? null;
  }
}
