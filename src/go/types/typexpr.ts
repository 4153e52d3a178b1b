// Types: checking type expressions, and identifiers, which may denote types.

import type * as ast from '../syntax/ast';
import { selector } from './selectors';
import type { Checker } from './checker';
import { incomparableCause } from './comparable';
import { toInt } from './constant/ops';
import { objDecl } from './declarations';
import { checkExpr } from './expressions';
import { funcSignature } from './functions';
import { instantiateType } from './instantiate';
import { interfaceType, structType, unionType } from './composite-types';
import type { GoObject, TypeName } from './objects';
import { Operand, startPos } from './operand';
import { isGenericType, isInteger, isTypeParam, isUntyped } from './predicates';
import { recordTypeAndValue, recordUse } from './record';
import { representableConst } from './representable';
import { ArrayType, Chan, MapType, Pointer, Slice, type Type } from './types';
import { isMethodSet, typeSetOf } from './typeset';
import { anyType, comparableType, iotaObject, isInvalid, typ } from './universe';
import { underlying } from './underlying';

/** Checks an identifier; wantType says that only a type will do. */
export function checkIdent(c: Checker, x: Operand, e: ast.Ident, wantType: boolean): void {
  x.mode = 'invalid';
  x.expr = e;
  const found = c.lookup(e.name, e.pos);
  if (found === undefined) {
    if (e.name === '_') c.error(e.pos, 'InvalidBlank', 'cannot use _ as value or type');
    else c.error(e.pos, 'UndeclaredName', `undefined: ${e.name}`);
    return;
  }
  const { scope, obj } = found;
  if (wantType && obj.kind !== 'typename') {
    // Its declaration is not looked into: that might lead back here.
    if (obj.kind === 'var') obj.used = true;
    recordUse(c, e, obj);
    c.error(e.pos, 'NotAType', `${e.name} (${objectKind(c, obj)}) is not a type`);
    return;
  }
  if (obj.parent !== scope) markDotImport(c, scope, obj);
  for (const t of [comparableType, anyType]) {
    if (obj === t.obj && !c.verifyVersion(e.pos, 18, `predeclared ${e.name}`)) return;
  }
  recordUse(c, e, obj);
  // Type names are visited even if their type is known, because that is how cycles are found.
  if (obj.type === null || obj.kind === 'typename') {
    if (obj.kind !== 'pkgname') objDecl(c, obj);
  }
  identOperand(c, x, e, obj);
}

/** What an object is called in messages. */
function objectKind(c: Checker, obj: GoObject): string {
  switch (obj.kind) {
    case 'const':
      return 'constant';
    case 'var':
      if (obj.parent === c.pkg.scope) return 'package-level variable';
      return obj.isParam ? obj.role : 'local variable';
    case 'func':
      return 'function';
    case 'pkgname':
      return 'package name';
    case 'builtin':
      return 'built-in function';
    case 'nil':
      return 'untyped nil';
    default:
      return obj.kind;
  }
}

function markDotImport(c: Checker, scope: import('./objects').Scope, obj: GoObject): void {
  const name = c.dotImports.get(scope)?.get(obj.name);
  if (name !== undefined) name.used = true;
}

function identOperand(
  c: Checker,
  x: Operand,
  e: ast.Ident,
  obj: GoObject,
): void {
  switch (obj.kind) {
    case 'pkgname':
      c.error(e.pos, 'InvalidPkgUse', `use of package ${obj.name} not in selector`);
      return;
    case 'const':
      c.addDeclDep(obj);
      if (obj.type === null || isInvalid(obj.type)) return;
      if (obj === iotaObject) {
        if (c.env.iota === null) {
          c.error(e.pos, 'InvalidIota', 'cannot use iota outside constant declaration');
          return;
        }
        x.setConst(c.env.iota, obj.type);
        return;
      }
      x.setConst(obj.value, obj.type);
      return;
    case 'typename':
      if (obj.type === null || isInvalid(obj.type)) return;
      x.mode = 'typexpr';
      x.type = obj.type;
      return;
    case 'var':
      if (obj.pkg === c.pkg) obj.used = true;
      c.addDeclDep(obj);
      if (obj.type === null || isInvalid(obj.type)) return;
      x.mode = 'variable';
      x.type = obj.type;
      return;
    case 'func':
      c.addDeclDep(obj);
      obj.ensureType();
      x.mode = 'value';
      x.type = obj.type ?? typ.invalid;
      return;
    case 'builtin':
      x.mode = 'builtin';
      x.builtin = obj.name;
      x.builtinUnsafe = obj.pkg !== null;
      return;
    case 'nil':
      x.mode = 'nilvalue';
      x.type = typ.untypedNil;
      return;
    case 'label':
      return;
  }
}

/** Checks a type expression; the type must not be generic without arguments. */
export function checkType(c: Checker, e: ast.Expr, constraint = false): Type {
  return definedType(c, e, null, constraint);
}

/** Like checkType, for the right-hand side of def's declaration. */
export function definedType(
  c: Checker,
  e: ast.Expr,
  def: TypeName | null,
  constraint = false,
): Type {
  const t = typeInternal(c, e, def, constraint);
  if (isGenericType(t)) {
    c.error(e.pos, 'WrongTypeArgCount', `cannot use generic type ${c.show(t)} without instantiation`);
    recordTypeAndValue(c, e, 'typexpr', typ.invalid, null);
    return typ.invalid;
  }
  recordTypeAndValue(c, e, 'typexpr', t, null);
  return t;
}

/** The type of a variable: constraint interfaces are not permitted. */
export function checkVarType(c: Checker, e: ast.Expr): Type {
  const t = definedType(c, e, null);
  checkNotConstraint(c, e, t);
  return t;
}

/** Once types are complete, reports a constraint interface used as the type of a value. */
export function checkNotConstraint(c: Checker, e: ast.Expr, t: Type): void {
  if (isTypeParam(t)) return;
  c.later(() => {
    const u = underlying(t);
    if (u.kind !== 'interface') return;
    const set = typeSetOf(u);
    if (isMethodSet(set)) return;
    const why = set.comparable ? 'interface is (or embeds) comparable' : 'interface contains type constraints';
    c.softError(e.pos, 'MisplacedConstraintIface', `cannot use type ${c.show(t)} outside a type constraint: ${why}`);
  });
}

/** The generic type of an instantiation or of a receiver with type parameters. */
export function genericType(c: Checker, whole: ast.IndexExpr, inReceiver = false): Type {
  c.verifyVersion(startPos(whole), 18, 'type instantiation');
  const e = whole.x;
  const t = typeInternal(c, e, null, false);
  if (!isInvalid(t) && !isGenericType(t)) {
    const msg = `${c.show(t)} is not a generic type`;
    c.error(startPos(e), 'NotAGenericType', inReceiver ? msg : `invalid operation: ${c.src(whole)} (${msg})`);
    return typ.invalid;
  }
  recordTypeAndValue(c, e, 'typexpr', t, null);
  return t;
}

function typeInternal(c: Checker, e: ast.Expr, def: TypeName | null, constraint: boolean): Type {
  switch (e.kind) {
    case 'BadExpr':
      return typ.invalid;
    case 'Ident': {
      const x = new Operand();
      checkIdent(c, x, e, true);
      return operandType(c, x, e);
    }
    case 'SelectorExpr': {
      const x = new Operand();
      selector(c, x, e, true);
      return operandType(c, x, e);
    }
    case 'IndexExpr':
      return instantiateType(c, e);
    case 'ParenExpr':
      return definedType(c, e.x, def, constraint);
    case 'ArrayType':
      return arrayType(c, e);
    case 'Ellipsis':
      c.error(e.pos, 'InvalidDotDotDot', 'invalid use of ...');
      if (e.elt !== null) checkType(c, e.elt);
      return typ.invalid;
    case 'StructType':
      return structType(c, e);
    case 'StarExpr':
      return pointerType(c, e);
    case 'FuncType':
      return funcSignature(c, null, e, e);
    case 'InterfaceType':
      return interfaceType(c, e, def);
    case 'MapType':
      return mapType(c, e);
    case 'ChanType': {
      const ch = new Chan(e.dir, typ.invalid);
      ch.elem = checkVarType(c, e.value);
      return ch;
    }
    case 'UnaryExpr':
    case 'BinaryExpr':
      if (constraint && (e.kind === 'BinaryExpr' ? e.op === '|' : e.op === '~')) {
        return unionType(c, e);
      }
      break;
  }
  c.error(startPos(e), 'NotAType', `${c.src(e)} is not a type`);
  useAsValue(c, e);
  return typ.invalid;
}

/** Checks e although it stands in the wrong place, so that what it names counts as used. */
function useAsValue(c: Checker, e: ast.Expr): void {
  c.use([e]);
}

function operandType(c: Checker, x: Operand, e: ast.Expr): Type {
  switch (x.mode) {
    case 'typexpr':
      return x.type;
    case 'invalid':
      break;
    case 'novalue':
      c.error(e.pos, 'NotAType', `${c.describe(x)} used as type`);
      break;
    default:
      c.error(e.pos, 'NotAType', `${c.describe(x)} is not a type`);
      break;
  }
  return typ.invalid;
}

function pointerType(c: Checker, e: ast.StarExpr): Type {
  const p = new Pointer(typ.invalid);
  p.elem = checkVarType(c, e.x);
  // An invalid base would only cause errors elsewhere.
  return isInvalid(p.elem) ? typ.invalid : p;
}

function arrayType(c: Checker, e: ast.ArrayType): Type {
  if (e.len === null) {
    const s = new Slice(typ.invalid);
    s.elem = checkVarType(c, e.elt);
    return s;
  }
  if (e.len.kind === 'Ellipsis') {
    const msg = 'invalid use of [...] array (outside a composite literal)';
    c.error(e.pos, 'BadDotDotDotSyntax', msg);
    checkVarType(c, e.elt);
    return typ.invalid;
  }
  const a = new ArrayType(typ.invalid, -1);
  a.len = arrayLength(c, e.len);
  a.elem = checkVarType(c, e.elt);
  return a.len >= 0 ? a : typ.invalid;
}

/** The constant length of an array type, or -1 after an error. */
function arrayLength(c: Checker, e: ast.Expr): number {
  // A name that is no constant is often a mistyped type parameter declaration.
  if (e.kind === 'Ident') {
    const found = c.lookup(e.name, e.pos);
    if (found === undefined) {
      const msg = `undefined array length ${e.name} or missing type constraint`;
      c.error(e.pos, 'InvalidArrayLen', msg);
      return -1;
    }
    if (found.obj.kind !== 'const') {
      c.error(e.pos, 'InvalidArrayLen', `invalid array length ${e.name}`);
      if (found.obj.kind === 'var' || found.obj.kind === 'pkgname') found.obj.used = true;
      return -1;
    }
  }
  const x = new Operand();
  checkExpr(c, x, e);
  if (x.mode !== 'constant') {
    if (x.mode !== 'invalid') {
      c.error(x.pos, 'InvalidArrayLen', `array length ${c.describe(x)} must be constant`);
    }
    return -1;
  }
  if (isUntyped(x.type) || isInteger(x.type)) {
    const v = toInt(x.value);
    if (v.kind === 'int') {
      if (v.value >= 0n && representableConst(v, typ.int) !== null) return Number(v.value);
    }
  }
  const what = isInteger(x.type) || isUntyped(x.type) && toInt(x.value).kind === 'int';
  const msg = what ? `invalid array length ${c.describe(x)}` : `array length ${c.describe(x)} must be integer`;
  c.error(x.pos, 'InvalidArrayLen', msg);
  return -1;
}

function mapType(c: Checker, e: ast.MapType): Type {
  const m = new MapType(typ.invalid, typ.invalid);
  m.key = checkVarType(c, e.key);
  m.elem = checkVarType(c, e.value);
  c.later(() => {
    if (isInvalid(m.key)) return;
    if (incomparableCause(m.key, true) === null) return;
    const why = isTypeParam(m.key) ? ' (missing comparable constraint)' : '';
    c.error(startPos(e.key), 'IncomparableMapKey', `invalid map key type ${c.show(m.key)}${why}`);
  });
  return m;
}
