// Selectors: qualified identifiers, fields, method values and method expressions.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import { objDecl } from './declarations';
import { checkExprOrType } from './expressions';
import { requireComplete } from './incomplete';
import { lookupFieldOrMethod, spelling } from './lookup';
import { type Func, type PkgName, Var } from './objects';
import type { Operand } from './operand';
import { isInterface, isTypeParam } from './predicates';
import { recordSelection, recordUse } from './record';
import { Signature, Tuple, type Type } from './types';
import { isInvalid, typ } from './universe';
import { unalias, underlying } from './underlying';

/** Checks x.sel; wantType says that only a type will do. */
export function selector(c: Checker, x: Operand, e: ast.SelectorExpr, wantType: boolean): void {
  x.mode = 'invalid';
  x.expr = e;
  if (e.x.kind === 'Ident') {
    const found = c.lookup(e.x.name, e.x.pos);
    if (found !== undefined && found.obj.kind === 'pkgname') {
      recordUse(c, e.x, found.obj);
      qualifiedIdent(c, x, e, found.obj);
      return;
    }
  }
  checkExprOrType(c, x, e.x, false);
  if ((x.mode as string) === 'builtin') {
    c.error(e.x.end, 'UncalledBuiltin', `invalid use of ${c.describe(x)} in selector expression`);
    x.mode = 'invalid';
    x.expr = e;
    return;
  }
  if (x.mode === 'invalid' || isInvalid(x.type)) {
    x.mode = 'invalid';
    x.expr = e;
    return;
  }
  // What T.m is depends on what T is.
  const looked = deref(x.type);
  const matters = x.mode === 'typexpr' ? !(wantType && x.type.kind === 'alias') : looked !== x.type;
  if (matters && !requireComplete(c, x, looked)) {
    x.expr = e;
    return;
  }
  if (x.isNil) {
    c.error(e.pos, 'InvalidUntypedConversion', `invalid use of nil in selector expression`);
    x.mode = 'invalid';
    return;
  }
  if (wantType) {
    c.error(e.sel.pos, 'NotAType', `${c.src(e)} is not a type`);
    x.mode = 'invalid';
    x.expr = e;
    return;
  }
  select(c, x, e);
  x.expr = e;
}

/** pkg.Name */
function qualifiedIdent(c: Checker, x: Operand, e: ast.SelectorExpr, name: PkgName): void {
  name.used = true;
  const pkg = name.imported;
  const sel = e.sel.name;
  const obj = pkg.scope.lookup(sel);
  if (obj === undefined || !obj.exported) {
    if (!pkg.fake) {
      const alt = [...pkg.scope.objects()].find(
        (o) => o.exported && o.name.toLowerCase() === sel.toLowerCase(),
      );
      // gc does not tell an unexported name from none: it sees what a compiled package exports.
      const hint = alt === undefined ? '' : ` (but have ${alt.name})`;
      c.error(e.sel.pos, 'UndeclaredImportedName', `undefined: ${c.src(e)}${hint}`);
    }
    return;
  }
  recordUse(c, e.sel, obj);
  switch (obj.kind) {
    case 'const':
      if (obj.type !== null && !isInvalid(obj.type)) x.setConst(obj.value, obj.type);
      break;
    case 'typename':
      if (obj.type !== null && !isInvalid(obj.type)) {
        x.mode = 'typexpr';
        x.type = obj.type;
      }
      break;
    case 'var':
      if (obj.type !== null && !isInvalid(obj.type)) {
        x.mode = 'variable';
        x.type = obj.type;
      }
      break;
    case 'func':
      x.mode = 'value';
      x.type = obj.ensureType() ?? typ.invalid;
      break;
    case 'builtin':
      x.mode = 'builtin';
      x.builtin = obj.name;
      x.builtinUnsafe = true;
      break;
  }
  x.expr = e;
}

function select(c: Checker, x: Operand, e: ast.SelectorExpr): void {
  const sel = e.sel.name;
  const r = lookupFieldOrMethod(x.type, x.mode === 'variable', c.pkg, sel);
  if (r.obj === null) {
    if (!isInvalid(underlying(x.type))) {
      c.error(e.sel.pos, 'MissingFieldOrMethod', undefinedMessage(c, x, e, r.index !== null, r.indirect));
    }
    x.mode = 'invalid';
    return;
  }
  if (r.obj.kind === 'func') {
    objDecl(c, r.obj);
    r.obj.ensureType();
    if (r.obj.type === null) {
      x.mode = 'invalid';
      return;
    }
  }
  if (x.mode === 'typexpr') methodExpr(c, x, e, r.obj, r.index!, r.indirect);
  else if (r.obj.kind === 'var') fieldValue(c, x, e, r.obj, r.index!, r.indirect);
  else methodValue(c, x, e, r.obj, r.index!, r.indirect);
}

function fieldValue(
  c: Checker,
  x: Operand,
  e: ast.SelectorExpr,
  f: Var,
  index: number[],
  indirect: boolean,
): void {
  const t = f.type ?? typ.invalid;
  recordSelection(c, e, 'field', x.type, f, index, indirect, t);
  x.mode = x.mode === 'variable' || indirect ? 'variable' : 'value';
  x.type = t;
  if (isInvalid(t)) x.mode = 'invalid';
}

function methodValue(
  c: Checker,
  x: Operand,
  e: ast.SelectorExpr,
  m: Func,
  index: number[],
  indirect: boolean,
): void {
  const sig = m.signature;
  // The receiver is bound, so the value's type does not have it.
  const t = new Signature(null, sig.params, sig.results, sig.variadic);
  t.typeParams = sig.typeParams;
  recordSelection(c, e, 'methodVal', x.type, m, index, indirect, t);
  c.addDeclDep(m.origin);
  x.mode = 'value';
  x.type = t;
}

/** T.m is a function whose first parameter is the receiver. */
function methodExpr(
  c: Checker,
  x: Operand,
  e: ast.SelectorExpr,
  m: Var | Func,
  index: number[],
  indirect: boolean,
): void {
  if (m.kind !== 'func') {
    const t = c.show(x.type);
    const msg = `${c.src(e.x)}.${e.sel.name} undefined (type ${t} has no method ${e.sel.name})`;
    c.error(e.sel.pos, 'MissingFieldOrMethod', msg);
    x.mode = 'invalid';
    return;
  }
  const sig = m.signature;
  const named = sig.params.vars.length > 0 && sig.params.vars[0].name !== '';
  const recvName = named ? sig.recv?.name || '_' : '';
  const recv = Var.param(sig.recv?.pos ?? 0, c.pkg, recvName, x.type);
  const t = new Signature(null, new Tuple([recv, ...sig.params.vars]), sig.results, sig.variadic);
  t.typeParams = sig.typeParams;
  recordSelection(c, e, 'methodExpr', x.type, m, index, indirect, t);
  c.addDeclDep(m.origin);
  x.mode = 'value';
  x.type = t;
}

/** Why there is no x.sel. */
function undefinedMessage(
  c: Checker,
  x: Operand,
  e: ast.SelectorExpr,
  ambiguous: boolean,
  needsPointer: boolean,
): string {
  const sel = e.sel.name;
  const t = c.show(x.type);
  const what = `${c.src(e.x)}.${sel}`;
  if (ambiguous) return `ambiguous selector ${what}`;
  if (needsPointer) {
    if (x.mode === 'typexpr') {
      return `invalid method expression ${t}.${sel} (needs pointer receiver (*${t}).${sel})`;
    }
    return `cannot call pointer method ${sel} on ${t}`;
  }
  return `${what} undefined (${undefinedCause(c, x, sel)})`;
}

function undefinedCause(c: Checker, x: Operand, sel: string): string {
  const { type } = x;
  const t = c.show(type);
  const u = underlying(type);
  if (u.kind === 'pointer' && isInterface(u.elem)) {
    const what = isTypeParam(u.elem) ? 'type parameter' : 'interface';
    return `type ${t} is pointer to ${what}, not ${what}`;
  }
  return lookupCause(c, x, sel);
}

/** Whether something of a similar name exists, and whether it can be seen from here. */
function lookupCause(c: Checker, x: Operand, sel: string): string {
  const none = `type ${c.show(x.type)} has no field or method ${sel}`;
  const alt = lookupFieldOrMethod(x.type, x.mode === 'variable', c.pkg, sel, true).obj;
  if (alt === null) return none;
  const what = alt.kind === 'var' ? 'field' : 'method';
  switch (spelling(c.pkg, alt, sel)) {
    case 'misspelled':
      return `${none}, but does have ${what} ${alt.name}`;
    case 'unexported':
      return `${none}, but does have unexported ${what} ${alt.name}`;
    case 'inaccessible':
      return `cannot refer to unexported ${what} ${sel}`;
    case 'missing':
      return none;
  }
}

/** What a pointer points to, or the type itself. */
function deref(t: Type): Type {
  const u = unalias(t);
  return u.kind === 'pointer' ? u.elem : t;
}
