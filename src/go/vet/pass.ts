// What an analyser gets, and what it gives back.

import type { CallExpr, Expr, File, FileSet, FuncDecl, Pos } from '../syntax';
import { exprString } from '../syntax';
import { type Func, type Info, type Package, typ, type Type, typeString, unalias, underlying } from '../types';

/** A finding of vet. */
export interface Finding {
  readonly pos: Pos;
  readonly message: string;
  /** The analyser that made it. */
  readonly analyzer: string;
}

/** A check of one kind of mistake. */
export interface Analyzer {
  readonly name: string;
  readonly run: (pass: Pass) => void;
}

/** One analyser at work on one package, whose syntax tree has been checked without errors. */
export class Pass {
  readonly findings: Finding[] = [];

  constructor(
    private readonly analyzer: string,
    readonly files: readonly File[],
    readonly info: Info,
    readonly fset: FileSet,
    readonly pkg: Package,
  ) {}

  report(pos: Pos, message: string): void {
    this.findings.push({ pos, message, analyzer: this.analyzer });
  }

  /** The type of an expression, if the checker has recorded one. A nil on its own is untyped. */
  typeOf(e: Expr): Type | null {
    return this.info.types.get(e)?.mode === 'nilvalue' ? typ.untypedNil : this.info.typeOf(e);
  }

  /** The expression as it is written, for messages. */
  src(e: Expr): string {
    return this.fset.file(e.pos)?.slice(e.pos, e.end) ?? exprString(e);
  }

  /** A text that is the same for expressions that differ in spacing only. */
  key(e: Expr): string {
    return exprString(e);
  }

  /** A type as vet names it: with the whole path of its package. */
  show(t: Type): string {
    return typeString(t);
  }

  /** The function or method that a call calls by name, if it does. */
  callee(call: CallExpr): Func | null {
    let f = unparen(call.fun);
    if (f.kind === 'IndexExpr') f = unparen(f.x);
    const id = f.kind === 'Ident' ? f : f.kind === 'SelectorExpr' ? f.sel : null;
    const obj = id === null ? null : (this.info.uses.get(id) ?? null);
    return obj?.kind === 'func' ? obj : null;
  }

  /** All declared functions that have bodies. */
  *functions(): Generator<FuncDecl> {
    for (const f of this.files) for (const d of f.decls) if (d.kind === 'FuncDecl' && d.body !== null) yield d;
  }
}

/** e without enclosing parentheses. */
export function unparen(e: Expr): Expr {
  while (e.kind === 'ParenExpr') e = e.x;
  return e;
}

/** Whether f is the function `path.name`, no method. */
export function isFunction(f: Func | null, path: string, ...names: string[]): boolean {
  return f !== null && f.pkg?.path === path && receiverOf(f) === null && names.includes(f.name);
}

/** The type that a method belongs to: `time.Time` for its String, pointer or not. */
export function receiverOf(f: Func): Type | null {
  const recv = f.ensureType()?.recv?.type ?? null;
  if (recv === null) return null;
  const t = unalias(recv);
  return t.kind === 'pointer' ? unalias(t.elem) : t;
}

/** Whether f is a method of the defined type `path.type`. */
export function isMethod(f: Func | null, path: string, type: string, ...names: string[]): boolean {
  return f !== null && names.includes(f.name) && isNamed(receiverOf(f), path, type);
}

/** Whether t is the defined type `path.name`. */
export function isNamed(t: Type | null, path: string, name: string): boolean {
  if (t === null) return false;
  const u = unalias(t);
  return u.kind === 'named' && u.obj.name === name && (u.obj.pkg?.path ?? '') === path;
}

/** `fmt.Println`, `(*log.Logger).Printf`, `(error).Error`: a function as messages name it. */
export function functionName(f: Func): string {
  const recv = f.ensureType()?.recv?.type ?? null;
  if (recv !== null) return `(${typeString(recv)}).${f.name}`;
  return f.pkg === null ? f.name : `${f.pkg.path}.${f.name}`;
}

/** Whether values of t are interfaces, type parameters left out. */
export function isInterface(t: Type): boolean {
  return unalias(t).kind !== 'typeparam' && underlying(t).kind === 'interface';
}
