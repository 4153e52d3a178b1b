// Collecting what a package declares: imports into file scopes, everything else into its scope.
//
// Only names are declared here; types and values are checked later, on demand. Methods are gathered
// under the name of their receiver's base type.

import type * as ast from '../syntax/ast';
import { type Checker, DeclInfo } from './checker';
import { unknownValue } from './constant/value';
import { unparen } from './exprstring';
import { declareImport } from './imports';
import { Const, Func, type GoObject, type PkgName, type Pos, Scope, TypeName, Var } from './objects';
import { recordDef } from './record';
import { formatGoVersion, type GoVersion, parseGoVersion } from './version';

interface MethodInfo {
  func: Func;
  ptr: boolean;
  /** The identifier of the receiver's type. */
  recv: ast.Ident;
}

/** Declares the package-level names of all files. */
export function collectObjects(c: Checker): void {
  const methods: MethodInfo[] = [];
  const fileScopes: Scope[] = [];
  for (const file of c.files) {
    checkPackageName(c, file);
    const scope = new Scope(c.pkg.scope, 'file ' + file.source.name);
    scope.pos = file.pos;
    scope.end = file.end;
    fileScopes.push(scope);
    c.info.scopes.set(file, scope);
    recordDef(c, file.name, null);
    const version = fileVersion(c, file);
    c.env = c.packageEnv(scope, version, null);
    for (const d of file.decls) collectDecl(c, d, scope, version, methods);
  }
  verifyFileScopes(c, fileScopes);
  for (const m of methods) associateMethod(c, m);
}

function checkPackageName(c: Checker, file: ast.File): void {
  const name = file.name.name;
  if (name === '_') c.error(file.name.pos, 'BlankPkgName', 'invalid package name _');
  if (c.pkg.name === '') c.pkg.name = name;
  else if (name !== c.pkg.name && name !== '_') {
    c.error(file.name.pos, 'MismatchedPkgName', `package ${name}; expected package ${c.pkg.name}`);
  }
}

/** A build line sets the version of its file; it cannot ask for less than go1.21. */
function fileVersion(c: Checker, file: ast.File): GoVersion {
  let v = c.version;
  if (file.goVersion !== '') v = Math.max(parseGoVersion(file.goVersion), 21);
  c.info.fileVersions.set(file, formatGoVersion(v));
  return v;
}

function collectDecl(
  c: Checker,
  d: ast.Decl,
  scope: Scope,
  version: GoVersion,
  methods: MethodInfo[],
): void {
  switch (d.kind) {
    case 'BadDecl':
      break;
    case 'ImportDecl':
      for (const s of d.specs) declareImport(c, s, scope);
      break;
    case 'ConstDecl':
      for (const s of d.specs) collectConst(c, s, scope, version);
      break;
    case 'VarDecl':
      for (const s of d.specs) collectVar(c, s, scope, version);
      break;
    case 'TypeDecl':
      for (const s of d.specs) {
        const obj = new TypeName(s.name.pos, c.pkg, s.name.name, null);
        const info = new DeclInfo(scope, version, null, null, null, false, s, null);
        declarePackageObject(c, s.name, obj, info);
      }
      break;
    case 'FuncDecl':
      collectFunc(c, d, scope, version, methods);
      break;
  }
}

function collectConst(c: Checker, s: ast.ConstSpec, scope: Scope, version: GoVersion): void {
  const src = s.inherited ?? s;
  s.names.forEach((name, i) => {
    const obj = new Const(name.pos, c.pkg, name.name, null, unknownValue);
    const init = src.values[i] ?? null;
    const info = new DeclInfo(scope, version, null, src.type, init, s.inherited !== null, null, null);
    c.iotaOf.set(obj, s.iota);
    declarePackageObject(c, name, obj, info);
  });
  checkConstArity(c, s);
}

/** Every constant needs a value, and every value a constant. */
export function checkConstArity(c: Checker, s: ast.ConstSpec): void {
  const src = s.inherited ?? s;
  const l = s.names.length;
  const r = src.values.length;
  if (l < r) {
    if (s.inherited === null) {
      c.error(src.values[l].pos, 'WrongAssignCount', `extra init expr ${c.src(src.values[l])}`);
    } else {
      const at = c.fset.format(src.values[l].pos);
      c.error(s.pos, 'WrongAssignCount', `extra init expr at ${at}`);
    }
  } else if (l > r) {
    c.error(s.names[r].pos, 'WrongAssignCount', `missing init expr for ${s.names[r].name}`);
  }
}

function collectVar(c: Checker, s: ast.VarSpec, scope: Scope, version: GoVersion): void {
  const vars = s.names.map((name) => new Var(name.pos, c.pkg, name.name, null));
  // All variables of `var a, b = f()` share one declaration.
  const shared =
    s.values.length === 1 && s.names.length > 1
      ? new DeclInfo(scope, version, vars, s.type, s.values[0], false, null, null)
      : null;
  s.names.forEach((name, i) => {
    const info =
      shared ??
      new DeclInfo(scope, version, null, s.type, s.values[i] ?? null, false, null, null);
    declarePackageObject(c, name, vars[i], info);
  });
  if (s.type === null || s.values.length > 0) checkVarArity(c, s);
}

/** Without a multi-valued call there must be as many values as variables. */
export function checkVarArity(c: Checker, s: ast.VarSpec): void {
  const l = s.names.length;
  const r = s.values.length;
  if (l < r) {
    const n = s.values[l];
    c.error(n.pos, 'WrongAssignCount', `extra init expr ${c.src(n)}`);
  } else if (l > r && r !== 1 && !(r === 0 && s.type !== null)) {
    const n = s.names[r];
    c.error(n.pos, 'WrongAssignCount', `missing init expr for ${n.name}`);
  }
}

function collectFunc(
  c: Checker,
  d: ast.FuncDecl,
  scope: Scope,
  version: GoVersion,
  methods: MethodInfo[],
): void {
  const name = d.name.name;
  const obj = new Func(d.name.pos, c.pkg, name, null);
  c.funcDecls.set(obj, d);
  const info = new DeclInfo(scope, version, null, null, null, false, null, d);
  if (d.recv === null) {
    if (name === 'init' || (name === 'main' && c.pkg.name === 'main')) checkSpecialFunc(c, d);
    if (name === 'init') {
      // There may be several, and nothing can refer to them.
      obj.parent = c.pkg.scope;
      recordDef(c, d.name, obj);
      if (d.body === null) c.softError(obj.pos, 'MissingInitBody', 'func init must have a body');
    } else {
      declare(c, c.pkg.scope, d.name, obj, 0);
    }
  } else {
    const base = receiverBase(d.recv);
    obj.hasPtrRecv = base.ptr;
    // Methods named _ are checked but belong to no type.
    if (base.name !== null && name !== '_') methods.push({ func: obj, ptr: base.ptr, recv: base.name });
    recordDef(c, d.name, obj);
  }
  c.objDecls.set(obj, info);
}

function checkSpecialFunc(c: Checker, d: ast.FuncDecl): void {
  const name = d.name.name;
  const tparams = d.type.typeParams;
  if (tparams !== null && tparams.fields.length > 0) {
    c.softError(tparams.fields[0].pos, 'InvalidInitDecl', `func ${name} must have no type parameters`);
  }
  if (d.type.params.fields.length > 0 || (d.type.results?.fields.length ?? 0) > 0) {
    c.softError(
      d.name.pos,
      'InvalidInitDecl',
      `func ${name} must have no arguments and no return values`,
    );
  }
}

/** The name of the base type in a receiver, seen through parentheses, * and type parameters. */
export function receiverBase(recv: ast.FieldList): { ptr: boolean; name: ast.Ident | null } {
  const field = recv.fields[0];
  if (field === undefined) return { ptr: false, name: null };
  let e = unparen(field.type);
  let ptr = false;
  while (e.kind === 'StarExpr') {
    ptr = true;
    e = unparen(e.x);
  }
  if (e.kind === 'IndexExpr') e = unparen(e.x);
  return { ptr, name: e.kind === 'Ident' ? e : null };
}

function declarePackageObject(c: Checker, id: ast.Ident, obj: GoObject, info: DeclInfo): void {
  if (id.name === 'init') {
    c.error(id.pos, 'InvalidInitDecl', 'cannot declare init - must be func');
    return;
  }
  if (id.name === 'main' && c.pkg.name === 'main') {
    c.error(id.pos, 'InvalidMainDecl', 'cannot declare main - must be func');
    return;
  }
  declare(c, c.pkg.scope, id, obj, 0);
  c.objDecls.set(obj, info);
}

/** Declares obj in scope, reporting a clash; scopePos is where it becomes visible. */
export function declare(
  c: Checker,
  scope: Scope,
  id: ast.Ident | null,
  obj: GoObject,
  scopePos: Pos,
): void {
  if (obj.name !== '_') {
    const alt = scope.insert(obj);
    if (alt !== undefined) {
      reportRedeclared(c, obj, alt);
      return;
    }
    obj.scopePos = scopePos;
  }
  if (id !== null) recordDef(c, id, obj);
}

export function reportRedeclared(c: Checker, obj: GoObject, alt: GoObject): void {
  const msg = `${obj.name} redeclared in this block${otherDeclaration(c, alt)}`;
  c.error(obj.pos, 'DuplicateDecl', msg);
}

/** The follow-on line that points at an object's other declaration. */
export function otherDeclaration(c: Checker, obj: GoObject): string {
  if (obj.pos === 0) return '';
  return `\n\t${c.fset.format(obj.pos)}: other declaration of ${obj.name}`;
}

/** A package-level name must not be that of an import in any file. */
function verifyFileScopes(c: Checker, scopes: Scope[]): void {
  for (const scope of scopes) {
    for (const obj of scope.objects()) {
      const alt = c.pkg.scope.lookup(obj.name);
      if (alt === undefined) continue;
      if (obj.kind === 'pkgname') {
        const msg = `${alt.name} already declared through import of ${describePackage(obj)}`;
        const other = `\n\t${c.fset.format(obj.pos)}: other declaration of ${obj.name}`;
        c.error(alt.pos, 'DuplicateDecl', msg + other);
      } else {
        const msg = `${alt.name} already declared through dot-import of ${packageString(obj)}`;
        c.error(alt.pos, 'DuplicateDecl', msg + otherDeclaration(c, obj));
      }
    }
  }
}

function describePackage(obj: PkgName): string {
  return `package ${obj.imported.name} ("${obj.imported.path}")`;
}

function packageString(obj: GoObject): string {
  return obj.pkg === null ? '' : `package ${obj.pkg.name} ("${obj.pkg.path}")`;
}

/** Puts a method under its base type's name, following aliases declared in this package. */
function associateMethod(c: Checker, m: MethodInfo): void {
  const base = resolveBaseTypeName(c, m.recv, m.ptr);
  if (base === null) return;
  m.func.hasPtrRecv = base.ptr;
  const list = c.methodsOf.get(base.obj);
  if (list === undefined) c.methodsOf.set(base.obj, [m.func]);
  else list.push(m.func);
}

function resolveBaseTypeName(
  c: Checker,
  id: ast.Ident,
  ptr: boolean,
): { obj: TypeName; ptr: boolean } | null {
  const seen = new Set<TypeName>();
  let name = id.name;
  for (;;) {
    const obj = c.pkg.scope.lookup(name);
    if (obj === undefined || obj.kind !== 'typename' || seen.has(obj)) return null;
    const spec = c.objDecls.get(obj)?.typeSpec;
    if (spec === null || spec === undefined) return null;
    if (!spec.isAlias) return { obj, ptr };
    // Instances have the methods of their generic type, and no others.
    if (spec.typeParams !== null && spec.typeParams.fields.length > 0) return null;
    seen.add(obj);
    // The alias may be of a pointer type, but there can be one pointer only.
    let e = unparen(spec.type);
    if (e.kind === 'StarExpr') {
      if (ptr) return null;
      ptr = true;
      e = unparen(e.x);
    }
    if (e.kind !== 'Ident') return null;
    name = e.name;
  }
}
