// Declarations: constants, variables, types and functions, at package level on demand.
//
// `objDecl` checks an object's declaration when something first needs its type. Objects whose
// declarations are in progress form a path; meeting one of them again is a cycle, which is fine when
// a defined type or a function breaks it.

import type * as ast from '../syntax/ast';
import { initConst, initVar, initVars, varTarget } from './assignments';
import type { Checker, DeclInfo } from './checker';
import { cycleError, typeCycleError, validType } from './cycles';
import { makeInt, unknownValue } from './constant/value';
import { checkExpr, checkGenericAwareExpr } from './expressions';
import { checkFuncBody, funcSignature } from './functions';
import { Const, type Func, type GoObject, type Scope, TypeName, Var } from './objects';
import { Operand, startPos } from './operand';
import { isConstType, isTypeParam } from './predicates';
import { recordDef } from './record';
import { checkConstArity, checkVarArity, declare, otherDeclaration } from './resolver';
import { checkType, checkVarType, definedType } from './typexpr';
import { Alias, type Interface, Named, Signature, Tuple, type Type, TypeParam } from './types';
import { Interface as InterfaceClass } from './types';
import { emptyInterface, isInvalid, typ } from './universe';
import { unalias, underlying } from './underlying';

/** Makes sure that the declaration of a package-level object has been checked. */
export function objDecl(c: Checker, obj: GoObject): void {
  const state = c.state.get(obj);
  if (state === 'done') return;
  if (state !== undefined) {
    inProgress(c, obj);
    return;
  }
  const d = c.objDecls.get(obj);
  if (d === undefined) return;
  // The other variables of `var a, b = f()` have been initialised with the first.
  if (obj.kind === 'var' && obj.type !== null && d.lhs !== null) {
    c.state.set(obj, 'done');
    return;
  }
  const saved = c.env;
  // Only what is initialised depends on what it refers to; so do the bodies of functions.
  const initialised = obj.kind === 'const' || obj.kind === 'var';
  c.env = c.packageEnv(d.fileScope, d.version, initialised ? d : null);
  enter(c, obj);
  switch (obj.kind) {
    case 'const':
      constDecl(c, obj, d.typeExpr, d.init, d.inherited, c.iotaOf.get(obj) ?? 0);
      break;
    case 'var':
      varDecl(c, obj, d);
      break;
    case 'typename':
      typeDecl(c, obj, d.typeSpec!);
      collectMethods(c, obj);
      break;
    case 'func':
      funcDecl(c, obj, d);
      break;
  }
  leave(c, obj);
  c.env = saved;
}

function enter(c: Checker, obj: GoObject): void {
  c.state.set(obj, c.objPath.length);
  c.objPath.push(obj);
}

function leave(c: Checker, obj: GoObject): void {
  c.objPath.pop();
  c.state.set(obj, 'done');
}

/** obj is needed while its own declaration is being checked. */
function inProgress(c: Checker, obj: GoObject): void {
  switch (obj.kind) {
    case 'const':
    case 'var':
      if (!validCycle(c, obj) || obj.type === null) obj.type = typ.invalid;
      break;
    case 'typename':
      if (!validCycle(c, obj)) obj.type = typ.invalid;
      break;
    case 'func':
      // The signature is needed to check the signature: it stays empty, the cycle is reported.
      validCycle(c, obj);
      break;
  }
}

/** Whether the cycle that ends at obj is permitted; reports it if not. */
function validCycle(c: Checker, obj: GoObject): boolean {
  const start = c.state.get(obj) as number;
  const cycle = c.objPath.slice(start);
  let values = 0;
  let definitions = 0;
  for (const o of cycle) {
    if (o.kind === 'const' || o.kind === 'var') values++;
    if (o.kind === 'typename') {
      if (o.type !== null && o.type.kind === 'typeparam') return true;
      const spec = c.specOf.get(o);
      if (spec !== undefined && !spec.isAlias) definitions++;
    }
  }
  // Cycles of values only are the business of the initialisation order.
  if (values === cycle.length) return true;
  // Cycles of types (and functions) must go through a definition; its size is checked later.
  if (values === 0 && definitions > 0) return true;
  if (values === 0 && cycle.every((o) => o.kind === 'func')) return true;
  cycleError(c, cycle);
  return false;
}

// ---------------------------------------------------------------------------- Constants

function constDecl(
  c: Checker,
  obj: Const,
  typeExpr: ast.Expr | null,
  init: ast.Expr | null,
  inherited: boolean,
  iota: number,
): void {
  obj.value = unknownValue;
  c.env.iota = makeInt(iota);
  if (typeExpr !== null) {
    const t = checkType(c, typeExpr);
    if (!isConstType(t)) {
      if (!isInvalid(underlying(t))) {
        c.error(startPos(typeExpr), 'InvalidConstType', `invalid constant type ${c.show(t)}`);
      }
      obj.type = typ.invalid;
      c.env.iota = null;
      return;
    }
    obj.type = t;
  }
  const x = new Operand();
  if (init !== null) {
    // Errors in a repeated expression are reported where it is repeated.
    if (inherited) c.env.errPos = obj.pos;
    checkExpr(c, x, init);
  }
  initConst(c, obj, x);
  c.env.errPos = 0;
  c.env.iota = null;
}

// ---------------------------------------------------------------------------- Variables

function varDecl(c: Checker, obj: Var, d: DeclInfo): void {
  if (d.typeExpr !== null) obj.type = checkVarType(c, d.typeExpr);
  if (d.init === null) {
    if (d.typeExpr === null) obj.type = typ.invalid;
    return;
  }
  if (d.lhs === null || d.lhs.length === 1) {
    const x = new Operand();
    checkGenericAwareExpr(c, varTarget(obj), x, d.init);
    initVar(c, obj, x, 'variable declaration');
    return;
  }
  if (d.typeExpr !== null) for (const v of d.lhs) v.type = obj.type;
  initVars(c, d.lhs, [d.init], null);
}

// ---------------------------------------------------------------------------- Types

/** Checks a type declaration; obj is declared already. */
export function typeDecl(c: Checker, obj: TypeName, spec: ast.TypeSpec): void {
  c.specOf.set(obj, spec);
  const hasParams = spec.typeParams !== null && spec.typeParams.fields.length > 0;
  if (spec.isAlias) {
    aliasDecl(c, obj, spec, hasParams);
    return;
  }
  if (hasParams) c.verifyVersion(spec.typeParams!.fields[0].pos, 18, 'type parameter');
  const named = new Named(obj, null);
  obj.type = named;
  c.later(() => validType(c, named));
  if (hasParams) {
    c.openScope(spec, 'type parameters');
    collectTypeParams(c, named.typeParams, spec.typeParams!);
  }
  const rhs = definedType(c, spec.type, obj);
  if (hasParams) c.closeScope();
  if (isTypeParam(rhs)) {
    const msg = 'cannot use a type parameter as RHS in type declaration';
    c.error(spec.type.pos, 'MisplacedTypeParam', msg);
    named.setUnderlying(typ.invalid);
    return;
  }
  named.fromRHS = rhs;
  checkDirectCycle(c, named);
}

function aliasDecl(c: Checker, obj: TypeName, spec: ast.TypeSpec, hasParams: boolean): void {
  if (!hasParams) c.verifyVersion(spec.name.pos, 9, 'type alias');
  const alias = new Alias(obj, null);
  obj.type = alias;
  if (hasParams) {
    c.verifyVersion(spec.typeParams!.fields[0].pos, 23, 'generic type alias');
    c.openScope(spec, 'type parameters');
    collectTypeParams(c, alias.typeParams, spec.typeParams!);
  }
  const rhs = definedType(c, spec.type, obj);
  if (hasParams) c.closeScope();
  if (isTypeParam(rhs) && alias.typeParams.includes(unalias(rhs) as TypeParam)) {
    const msg = 'cannot use type parameter declared in alias declaration as RHS';
    c.error(spec.type.pos, 'MisplacedTypeParam', msg);
    alias.rhs = typ.invalid;
    return;
  }
  // A cycle made the object's type invalid meanwhile.
  alias.rhs = obj.type === alias ? rhs : typ.invalid;
  if (obj.type !== alias) obj.type = alias;
}

/** Reports `type A B; type B A`, aliases on the way included. */
function checkDirectCycle(c: Checker, named: Named): void {
  const path: (Named | Alias)[] = [];
  let t: Type | null = named;
  while (t !== null && (t.kind === 'named' || t.kind === 'alias')) {
    // A generic type leads to instances; the cycle is among those.
    const { origin, typeArgs }: Named | Alias = t;
    const start = path.findIndex((n) => n.origin === origin && n.typeArgs.length === typeArgs.length);
    if (start >= 0) {
      typeCycleError(c, path.slice(start));
      for (const n of path.slice(start)) if (n.kind === 'named') n.origin.setUnderlying(typ.invalid);
      return;
    }
    path.push(t);
    t = t.kind === 'alias' ? t.rhs : t.origin.fromRHS;
  }
}

/** Declares the type parameters of a list in the current scope and checks their constraints. */
export function collectTypeParams(c: Checker, out: TypeParam[], list: ast.FieldList): void {
  // All names are in scope in all constraints.
  const fields: { field: ast.Field; params: TypeParam[] }[] = [];
  for (const f of list.fields) {
    const params = f.names.map((name) => declareTypeParam(c, name, out));
    fields.push({ field: f, params });
  }
  const saved = c.env.inTypeParams;
  c.env.inTypeParams = true;
  for (const { field, params } of fields) {
    let bound = constraintType(c, field.type);
    if (isTypeParam(bound)) {
      c.error(field.type.pos, 'MisplacedTypeParam', 'cannot use a type parameter as constraint');
      bound = typ.invalid;
    }
    for (const p of params) p.constraint = isInvalid(bound) ? emptyInterface : bound;
  }
  c.env.inTypeParams = saved;
}

function declareTypeParam(c: Checker, name: ast.Ident, out: TypeParam[]): TypeParam {
  const obj = new TypeName(name.pos, c.pkg, name.name, null);
  const p = new TypeParam(obj, emptyInterface);
  p.index = out.length;
  out.push(p);
  obj.type = p;
  declare(c, c.env.scope, name, obj, c.env.scope.pos);
  return p;
}

/** A constraint; `~T` and unions stand for an interface around them. */
function constraintType(c: Checker, e: ast.Expr): Type {
  const wrap =
    (e.kind === 'UnaryExpr' && e.op === '~') || (e.kind === 'BinaryExpr' && e.op === '|');
  const t = checkType(c, e, true);
  if (!wrap || isInvalid(t)) return t;
  const it: Interface = new InterfaceClass([], [t]);
  it.implicit = true;
  it.embedPos = [e.pos];
  return it;
}

/** Attaches the methods declared for a type, reporting duplicates and clashes with fields. */
function collectMethods(c: Checker, obj: TypeName): void {
  const methods = c.methodsOf.get(obj);
  if (methods === undefined) return;
  c.methodsOf.delete(obj);
  const base = obj.type;
  if (base === null || base.kind !== 'named') return;
  const byName = new Map<string, Func>();
  for (const m of methods) {
    const alt = byName.get(m.name);
    if (alt !== undefined) {
      const msg = `method ${obj.name}.${m.name} already declared at ${c.fset.format(alt.pos)}`;
      c.error(m.pos, 'DuplicateMethod', msg);
      continue;
    }
    byName.set(m.name, m);
    if (m.type === null) m.resolver = () => objDecl(c, m);
    base.addMethod(m);
  }
  c.later(() => checkFieldClash(c, base, byName));
}

function checkFieldClash(c: Checker, base: Named, byName: Map<string, Func>): void {
  const u = underlying(base);
  if (u.kind !== 'struct') return;
  for (const f of u.fields) {
    const m = byName.get(f.name);
    if (m === undefined || f.name === '_') continue;
    const msg = `field and method with the same name ${f.name}${otherDeclaration(c, f)}`;
    c.error(m.pos, 'DuplicateFieldAndMethod', msg);
  }
}

// ---------------------------------------------------------------------------- Functions

function funcDecl(c: Checker, obj: Func, d: DeclInfo): void {
  const decl = d.funcDecl!;
  // A function that mentions itself in its signature sees what there is of it.
  const sig = new Signature(null, new Tuple([]), new Tuple([]), false);
  obj.type = sig;
  obj.resolver = null;
  funcSignature(c, decl.recv, decl.type, decl, sig);
  if (decl.body === null) {
    if (sig.typeParams.length > 0) {
      c.softError(decl.name.pos, 'BadDecl', 'generic function is missing function body');
    } else if (!c.config.allowMissingBodies && decl.name.name !== 'init') {
      c.softError(decl.name.pos, 'BadDecl', 'missing function body');
    }
    return;
  }
  if (c.config.ignoreFuncBodies) return;
  if (c.config.lazyBodies) {
    c.pendingBodies.set(decl, { decl: d, func: obj });
    return;
  }
  c.later(() => {
    const saved = c.env;
    c.env = c.packageEnv(d.fileScope, d.version, d);
    checkFuncBody(c, d, obj.name, sig, decl.body!, null);
    c.env = saved;
  });
}

// ---------------------------------------------------------------------------- In functions

/** A declaration inside a function. */
export function declStmt(c: Checker, d: ast.ConstDecl | ast.TypeDecl | ast.VarDecl): void {
  switch (d.kind) {
    case 'ConstDecl':
      for (const s of d.specs) localConsts(c, s);
      break;
    case 'VarDecl':
      for (const s of d.specs) localVars(c, s);
      break;
    case 'TypeDecl':
      for (const s of d.specs) localType(c, s);
      break;
  }
}

function localConsts(c: Checker, s: ast.ConstSpec): void {
  const src = s.inherited ?? s;
  const top = c.delayedCount;
  const savedIota = c.env.iota;
  const objs = s.names.map((name, i) => {
    const obj = new Const(name.pos, c.pkg, name.name, null, unknownValue);
    constDecl(c, obj, src.type, src.values[i] ?? null, s.inherited !== null, s.iota);
    return obj;
  });
  c.env.iota = savedIota;
  checkConstArity(c, s);
  c.processDelayed(top);
  // The scope of a constant starts after its spec.
  s.names.forEach((name, i) => declareLocal(c, name, objs[i], s.end));
}

function localVars(c: Checker, s: ast.VarSpec): void {
  const top = c.delayedCount;
  const vars = s.names.map((name) => new Var(name.pos, c.pkg, name.name, null));
  if (s.values.length === 1 && s.names.length > 1) {
    const t = s.type === null ? null : checkVarType(c, s.type);
    for (const v of vars) v.type = t;
    initVars(c, vars, s.values, null);
  } else {
    const t = s.type === null ? null : checkVarType(c, s.type);
    vars.forEach((v, i) => localVar(c, v, t, s.values[i] ?? null));
    for (const extra of s.values.slice(vars.length)) checkExpr(c, new Operand(), extra);
    if (s.type === null || s.values.length > 0) checkVarArity(c, s);
  }
  c.processDelayed(top);
  s.names.forEach((name, i) => declareLocal(c, name, vars[i], s.end));
}

function localVar(c: Checker, v: Var, t: Type | null, init: ast.Expr | null): void {
  v.type = t;
  if (init === null) {
    if (t === null) v.type = typ.invalid;
    return;
  }
  const x = new Operand();
  checkGenericAwareExpr(c, varTarget(v), x, init);
  initVar(c, v, x, 'variable declaration');
}

function localType(c: Checker, s: ast.TypeSpec): void {
  const obj = new TypeName(s.name.pos, c.pkg, s.name.name, null);
  // The scope of a type starts at its identifier.
  declareLocal(c, s.name, obj, s.name.pos);
  enter(c, obj);
  typeDecl(c, obj, s);
  leave(c, obj);
  if (obj.type?.kind === 'named') obj.type.enclosing = typeParamsAround(c);
}

/** The type parameters of the function that is being checked. */
function typeParamsAround(c: Checker): TypeParam[] {
  const out: TypeParam[] = [];
  for (let s: Scope | null = c.env.scope; s !== null && s !== c.pkg.scope; s = s.parent) {
    const here: TypeParam[] = [];
    for (const o of s.objects()) if (o.kind === 'typename' && o.type?.kind === 'typeparam') here.push(o.type);
    out.unshift(...here);
  }
  return out;
}

function declareLocal(c: Checker, id: ast.Ident, obj: GoObject, scopePos: number): void {
  declareInScope(c, c.env.scope, id, obj, scopePos);
}

function declareInScope(
  c: Checker,
  scope: Scope,
  id: ast.Ident,
  obj: GoObject,
  scopePos: number,
): void {
  if (obj.name === '_') recordDef(c, id, obj);
  else declare(c, scope, id, obj, scopePos);
}
