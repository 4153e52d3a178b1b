// The type checker: its state, and the order in which a package is checked.
//
// The chapters of the spec live in their own files as functions that take the Checker first. A
// package is checked in phases: collect declared names, check package-level declarations (on demand
// where they refer to one another), then function bodies, then initialisation order and unused
// imports. Work that must wait until types are complete is queued with `later`.

import type * as ast from '../syntax/ast';
import type { FileSet } from '../syntax/position';
import { makeTarget, type Target } from './assignments';
import { validType } from './cycles';
import { checkRaw } from './expressions';
import { identical } from './identical';
import { reportUnusedImports } from './imports';
import { checkInstantiationCycles } from './monomorph';
import type { ConstantValue } from './constant/value';
import { objDecl } from './declarations';
import { exprString, unparen } from './exprstring';
import { checkFuncBody } from './functions';
import type { Info, OperandMode } from './info';
import { computeInitOrder, reportInitCycles } from './initorder';
import { reportAnonymousCycles } from './anonymous';
import { checkDirectives } from './directives';
import { reportLimits } from './limits';
import { Operand, describeOperand } from './operand';
import {
  type Func,
  type GoObject,
  type Package,
  type PkgName,
  type Pos,
  Scope,
  type TypeName,
  type Var,
} from './objects';
import { collectObjects } from './resolver';
import { type Qualifier, typeString } from './typestring';
import type { Named, Signature, Type, TypeParam } from './types';
import { typ, universe } from './universe';
import { type GoVersion, parseGoVersion, versionAtLeast } from './version';
import { recordOperand, recordUntypedTypes } from './record';
import { copyVar } from './subst';
import { checkNotConstraint, checkType } from './typexpr';
import { underlying } from './underlying';

/** A type error. Messages may have several lines; follow-on lines start with a tab. */
export interface TypeError {
  pos: Pos;
  msg: string;
  /** The package is still good to analyse: unused variables and imports. */
  soft?: boolean;
  code?: string;
}

/** Finds imported packages; undefined when there is none. */
export type Importer = (path: string) => Package | undefined;

export interface Config {
  /** Called for each error, in the order found. */
  error: (e: TypeError) => void;
  importer?: Importer;
  /** The language version, `go1.N`; empty for the newest. */
  goVersion?: string;
  /** Check bodies of declared functions only when `checkBody` asks. */
  lazyBodies?: boolean;
  /** Functions may be implemented outside Go. */
  allowMissingBodies?: boolean;
  /** Leave out what gc checks after types. */
  onlyTypes?: boolean;
  /** Leave function bodies out altogether. */
  ignoreFuncBodies?: boolean;
}

/** The syntax behind a package-level object or a method. */
export class DeclInfo {
  /** Package-level objects that this declaration's expressions and bodies refer to. */
  readonly deps = new Set<GoObject>();
  constructor(
    readonly fileScope: Scope,
    readonly version: GoVersion,
    /** All variables of `var a, b = f()`, else null. */
    readonly lhs: Var[] | null,
    readonly typeExpr: ast.Expr | null,
    readonly init: ast.Expr | null,
    /** Type and init come from an earlier spec of the group. */
    readonly inherited: boolean,
    readonly typeSpec: ast.TypeSpec | null,
    readonly funcDecl: ast.FuncDecl | null,
  ) {}
}

/** The syntactic surroundings of what is being checked. */
export interface Environment {
  /** The package-level declaration it belongs to, which collects dependencies. */
  decl: DeclInfo | null;
  scope: Scope;
  version: GoVersion;
  /** Value of iota inside a constant declaration. */
  iota: ConstantValue | null;
  /** Where to report errors of a constant expression that is repeated from an earlier line. */
  errPos: Pos;
  /** Inside a type parameter list. */
  inTypeParams: boolean;
  sig: Signature | null;
  hasCallOrRecv: boolean;
}

/** How far an untyped expression's type is decided. */
export interface UntypedInfo {
  isLhs: boolean;
  mode: OperandMode;
  type: Type;
  value: ConstantValue | null;
}

/** An action queued until types are complete. */
interface Action {
  run: () => void;
  version: GoVersion;
}

/** Type checks one package. */
export class Checker {
  readonly objDecls = new Map<GoObject, DeclInfo>();
  /** The value of iota for each package-level constant. */
  readonly iotaOf = new Map<GoObject, number>();
  /** Methods to be attached to a base type when that is declared. */
  readonly methodsOf = new Map<TypeName, Func[]>();
  /** Objects whose declarations are being checked, outermost first. */
  readonly objPath: GoObject[] = [];
  /** Declaration state: absent = not started, a number = index in objPath, 'done'. */
  readonly state = new Map<GoObject, number | 'done'>();
  readonly untyped = new Map<ast.Expr, UntypedInfo>();
  readonly specOf = new Map<TypeName, ast.TypeSpec>();
  /** Types known to have finite size. */
  readonly validTypes = new Set<Type>();
  readonly reportedCycles = new Set<GoObject>();
  /** Function bodies that wait for checkBody. */
  readonly pendingBodies = new Map<ast.FuncDecl, { decl: DeclInfo; func: Func }>();
  /** The declaration of each function and method. */
  readonly funcDecls = new Map<Func, ast.FuncDecl>();
  files: ast.File[] = [];
  /** Names that a file scope has through `import .`. */
  readonly dotImports = new Map<Scope, Map<string, PkgName>>();
  readonly importNames: PkgName[] = [];
  /** Instantiations met, for the check against infinite ones. */
  readonly instantiations: {
    pos: readonly Pos[];
    params: readonly TypeParam[];
    args: readonly Type[];
  }[] = [];
  /** A receiver's type parameter stands for that of its base type. */
  readonly canonicalParam = new Map<TypeParam, TypeParam>();
  /** Interfaces whose type sets were checked for errors. */
  readonly reportedSets = new Set<Type>();
  /** Calls of panic, which end a function. */
  readonly panicCalls = new Set<ast.CallExpr>();
  /** Where to report a send to something that is no channel; 0 outside send statements. */
  sendPos: Pos = 0;
  readonly version: GoVersion;
  env: Environment;
  firstError = false;
  private delayed: Action[] = [];
  private pathMap: Map<string, Set<string>> | null = null;

  constructor(
    readonly fset: FileSet,
    readonly pkg: Package,
    readonly info: Info,
    readonly config: Config,
  ) {
    this.version = parseGoVersion(config.goVersion ?? '');
    this.env = this.packageEnv(pkg.scope, this.version, null);
  }

  // -------------------------------------------------------------------------- Phases

  /** Checks the package made of these files. */
  checkFiles(files: ast.File[]): void {
    this.files = files;
    collectObjects(this);
    this.packageObjects();
    this.processDelayed(0);
    this.info.initOrder = computeInitOrder(this);
    const whole = !this.config.ignoreFuncBodies && !this.config.lazyBodies;
    if (whole && this.config.onlyTypes !== true) for (const f of files) checkDirectives(this, f);
    if (whole) {
      reportInitCycles(this);
      reportUnusedImports(this);
    }
    recordUntypedTypes(this);
    // What follows makes sense only for correct programs.
    if (whole && !this.firstError) checkInstantiationCycles(this);
    if (this.config.onlyTypes !== true) {
      if (whole && !this.firstError) reportAnonymousCycles(this);
      if (whole && !this.firstError) reportLimits(this);
    }
    this.pkg.complete = true;
  }

  /** Declares all package-level objects; types first, aliases after other types. */
  private packageObjects(): void {
    const objects = [...this.objDecls.keys()].sort((a, b) => a.order - b.order);
    const aliases: GoObject[] = [];
    const others: GoObject[] = [];
    for (const obj of objects) {
      if (obj.kind !== 'typename') others.push(obj);
      else if (this.objDecls.get(obj)!.typeSpec!.isAlias) aliases.push(obj);
      else objDecl(this, obj);
    }
    for (const obj of aliases) objDecl(this, obj);
    for (const obj of others) objDecl(this, obj);
  }

  /** Checks the body of a declared function now, if that was put off. */
  checkBody(decl: ast.FuncDecl): void {
    const pending = this.pendingBodies.get(decl);
    if (pending === undefined) return;
    this.pendingBodies.delete(decl);
    const saved = this.env;
    this.env = this.packageEnv(pending.decl.fileScope, pending.decl.version, pending.decl);
    checkFuncBody(this, pending.decl, pending.func.name, pending.func.signature, decl.body!, null);
    this.processDelayed(0);
    this.env = saved;
    recordUntypedTypes(this);
  }

  /** Queues an action for when the declarations in progress are complete. */
  later(run: () => void): void {
    this.delayed.push({ run, version: this.env.version });
  }

  /** Runs the queued actions from index `top` on, and those they queue. */
  processDelayed(top: number): void {
    const saved = this.env.version;
    for (let i = top; i < this.delayed.length; i++) {
      const a = this.delayed[i];
      this.env.version = a.version;
      a.run();
    }
    this.env.version = saved;
    this.delayed.length = top;
  }

  get delayedCount(): number {
    return this.delayed.length;
  }

  // -------------------------------------------------------------------------- Environment

  /** A fresh environment for a package-level declaration. */
  packageEnv(scope: Scope, version: GoVersion, decl: DeclInfo | null): Environment {
    return {
      decl,
      scope,
      version,
      iota: null,
      errPos: 0,
      inTypeParams: false,
      sig: null,
      hasCallOrRecv: false,
    };
  }

  /** Whether the file being checked may use features of go1.minor. */
  allowVersion(minor: number): boolean {
    return versionAtLeast(this.env.version, minor);
  }

  /** Reports a feature that is newer than the language version; returns whether it is allowed. */
  verifyVersion(pos: Pos, minor: number, feature: string): boolean {
    if (this.allowVersion(minor)) return true;
    this.error(pos, 'UnsupportedFeature', `${feature} requires go1.${minor} or later`);
    return false;
  }

  openScope(node: ast.Node, comment: string): Scope {
    const s = new Scope(this.env.scope, comment);
    s.pos = node.pos;
    s.end = node.end;
    this.info.scopes.set(node, s);
    this.env.scope = s;
    return s;
  }

  closeScope(): void {
    this.env.scope = this.env.scope.parent!;
  }

  /** The innermost visible object of this name; package-level ones count from everywhere. */
  lookup(name: string, pos: Pos): { scope: Scope; obj: GoObject } | undefined {
    // What a repeated constant expression names is looked up where it is repeated.
    return this.env.scope.lookupParent(name, this.env.errPos !== 0 ? this.env.errPos : pos);
  }

  /** Records that the current declaration depends on a package-level object. */
  addDeclDep(to: GoObject): void {
    const from = this.env.decl;
    if (from !== null && this.objDecls.has(to)) from.deps.add(to);
  }

  /** Whether obj is declared in the universe. */
  isUniverse(obj: GoObject | undefined): boolean {
    return obj !== undefined && obj.parent === universe;
  }

  // -------------------------------------------------------------------------- Messages

  /** Reports an error at a position. */
  error(pos: Pos, code: string, msg: string): void {
    this.report(pos, code, msg, false);
  }

  softError(pos: Pos, code: string, msg: string): void {
    this.report(pos, code, msg, true);
  }

  private report(pos: Pos, code: string, msg: string, soft: boolean): void {
    // Follow-on errors only repeat what an earlier one said.
    if (this.firstError && (msg.includes('invalid operand') || msg.includes('invalid type'))) return;
    this.firstError = true;
    if (this.env.errPos !== 0 && !soft) pos = this.env.errPos;
    this.config.error({ pos, msg, soft, code });
  }

  /** How packages are named in messages: not at all for this one, by path where names clash. */
  readonly qualifier: Qualifier = (pkg) => {
    if (pkg === this.pkg || pkg.path === this.pkg.path) return '';
    this.pathMap ??= this.collectPaths();
    const paths = this.pathMap.get(pkg.name);
    return paths !== undefined && paths.size > 1 ? JSON.stringify(pkg.path) : pkg.name;
  };

  private collectPaths(): Map<string, Set<string>> {
    const map = new Map<string, Set<string>>();
    const visit = (p: Package): void => {
      let set = map.get(p.name);
      if (set === undefined) map.set(p.name, (set = new Set()));
      if (set.has(p.path)) return;
      set.add(p.path);
      p.imports.forEach(visit);
    };
    visit(this.pkg);
    return map;
  }

  /** A type for messages. */
  readonly show = (t: Type): string => typeString(t, this.qualifier, (pos) => this.fset.format(pos));

  /** An operand for messages. */
  describe(x: Operand): string {
    return describeOperand(x, this.show);
  }

  /** An expression for messages. */
  src(e: ast.Expr | null): string {
    return exprString(e);
  }

  // -------------------------------------------------------------------------- Helpers

  /** Evaluates expressions for their side effects on Info after an error; false if one is bad. */
  use(list: readonly ast.Expr[]): boolean {
    let ok = true;
    for (const e of list) if (!this.useOne(e)) ok = false;
    return ok;
  }

  private useOne(e: ast.Expr): boolean {
    const x = new Operand();
    if (e.kind === 'KeyValueExpr') return this.use([e.value]);
    if (e.kind === 'CompositeLit' && e.type === null) return this.use(e.elts);
    checkRaw(this, null, x, e, null, true);
    return x.mode !== 'invalid';
  }

  /** Like use, for the left side of an assignment: naming a variable does not use it. */
  useLhs(list: readonly ast.Expr[]): boolean {
    let ok = true;
    for (const e of list) {
      const id = unparen(e);
      if (id.kind !== 'Ident') {
        if (!this.useOne(e)) ok = false;
        continue;
      }
      if (id.name === '_') continue;
      const found = this.lookup(id.name, id.pos);
      const v = found?.obj.kind === 'var' && found.obj.pkg === this.pkg ? found.obj : null;
      const used = v?.used ?? false;
      if (!this.useOne(e)) ok = false;
      if (v !== null) v.used = used;
    }
    return ok;
  }

  /** Operands for expressions that were checked already, for messages. */
  operandsOf(list: readonly ast.Expr[]): Operand[] {
    return list.map((e) => {
      const x = new Operand();
      x.expr = e;
      x.mode = 'value';
      x.type = this.untyped.get(e)?.type ?? this.info.types.get(e)?.type ?? typ.invalid;
      return x;
    });
  }

  /** Where an instance of a generic type is first mentioned. */
  readonly instancePos = new Map<Named, Pos>();

  recordOperand(x: Operand, e: ast.Expr): void {
    recordOperand(this, x, e);
  }

  sameType(a: Type, b: Type): boolean {
    return identical(a, b);
  }

  underOf(t: Type): Type {
    return underlying(t);
  }

  /** A variable like v with another type. */
  withType(v: Var, t: Type): Var {
    return t === v.type ? v : copyVar(v, t);
  }

  targetFor(t: Type, desc: string): Target | null {
    return makeTarget(t, desc);
  }

  /** Reports a constraint interface used where a value's type is needed. */
  checkValueType(e: ast.Expr, t: Type): void {
    checkNotConstraint(this, e, t);
  }

  /** Checks that an instance of a generic type has finite size. */
  validInstance(t: Named): void {
    validType(this, t);
  }

  /** Checks a type in expression position. */
  typeOf(e: ast.Expr): Type {
    return checkType(this, e);
  }
}
