// Function types, receivers, parameters and function bodies.

import type * as ast from '../syntax/ast';
import type { Checker, DeclInfo } from './checker';
import type { ConstantValue } from './constant/value';
import { collectTypeParams } from './declarations';
import { collectReceiver } from './receivers';
import { type Pos, type Scope, Var } from './objects';
import { recordImplicit, recordTypeAndValue } from './record';
import { declare } from './resolver';
import { isTerminatingList } from './terminating';
import { checkStmtList } from './statements';
import { checkVarType } from './typexpr';
import { Signature, Slice, Tuple, type Type } from './types';
import { reportUnusedVars } from './unused';
import type { Environment } from './checker';

/** Checks a signature, filling in `sig`; recv is the receiver's list of a method declaration. */
export function funcSignature(
  c: Checker,
  recv: ast.FieldList | null,
  e: ast.FuncType,
  scopeNode: ast.Expr | ast.FuncDecl,
  sig = new Signature(null, new Tuple([]), new Tuple([]), false),
): Signature {
  const scope = c.openScope(scopeNode, 'function');
  scope.isFunc = true;
  sig.scope = scope;
  // Parameters are visible in the body, not in the signature.
  const bodyPos = e.end;
  if (recv !== null) {
    if (recv.fields.length > 0) collectReceiver(c, recv, sig, bodyPos);
  }
  if (e.typeParams !== null && e.typeParams.fields.length > 0) {
    // init and main are not permitted to have any.
    const special = scopeNode.kind === 'FuncDecl' && isSpecial(c, scopeNode);
    if (!special) c.verifyVersion(e.typeParams.fields[0].pos, 18, 'type parameter');
    collectTypeParams(c, sig.typeParams, e.typeParams);
    if (recv !== null) {
      const msg = 'methods cannot have type parameters';
      c.error(e.typeParams.pos, 'InvalidMethodTypeParams', msg);
    }
  }
  const params = collectParams(c, e.params, true, bodyPos);
  const results = e.results === null ? null : collectParams(c, e.results, false, bodyPos);
  sig.params = new Tuple(params.vars);
  sig.results = new Tuple(results?.vars ?? []);
  sig.variadic = params.variadic;
  c.closeScope();
  return sig;
}

function isSpecial(c: Checker, d: ast.FuncDecl): boolean {
  return d.recv === null && (d.name.name === 'init' || (d.name.name === 'main' && c.pkg.name === 'main'));
}

function collectParams(
  c: Checker,
  list: ast.FieldList,
  variadicOk: boolean,
  scopePos: Pos,
): { vars: Var[]; variadic: boolean } {
  const vars: Var[] = [];
  let variadic = false;
  list.fields.forEach((f, i) => {
    let e = f.type;
    let isVariadic = false;
    if (e.kind === 'Ellipsis' && e.elt !== null) {
      const last = i === list.fields.length - 1 && f.names.length <= 1;
      if (variadicOk && last) {
        isVariadic = variadic = true;
      } else {
        c.softError(e.pos, 'MisplacedDotDotDot', 'can only use ... with final parameter in list');
      }
      const outer = e;
      e = e.elt;
      const elem = checkVarType(c, e);
      const t = isVariadic ? new Slice(elem) : elem;
      recordTypeAndValue(c, outer, 'typexpr', t, null);
      addParams(c, f, t, vars, scopePos);
      return;
    }
    addParams(c, f, checkVarType(c, e), vars, scopePos);
  });
  // Results are where nothing can be variadic.
  if (!variadicOk) for (const v of vars) v.role = 'result variable';
  return { vars, variadic };
}

function addParams(c: Checker, f: ast.Field, t: Type, vars: Var[], scopePos: Pos): void {
  for (const name of f.names) {
    const v = Var.param(name.pos, c.pkg, name.name, t);
    declare(c, c.env.scope, name, v, scopePos);
    vars.push(v);
  }
  if (f.names.length > 0) return;
  const v = Var.param(f.type.pos, c.pkg, '', t);
  v.parent = c.env.scope;
  recordImplicit(c, f, v);
  vars.push(v);
}

// ---------------------------------------------------------------------------- Bodies

/** Checks a function's body in the scope of its signature. */
export function checkFuncBody(
  c: Checker,
  decl: DeclInfo | null,
  name: string,
  sig: Signature,
  body: ast.BlockStmt,
  iota: ConstantValue | null,
): void {
  void name;
  const saved = c.env;
  const scope: Scope = sig.scope!;
  const env: Environment = c.packageEnv(scope, saved.version, decl);
  env.iota = iota;
  env.sig = sig;
  c.env = env;
  scope.end = body.end;
  checkStmtList(c, 0, body.list);
  if (sig.results.vars.length > 0 && !isTerminatingList(c, body.list)) {
    c.error(body.rbrace, 'MissingReturn', 'missing return');
  }
  c.env = saved;
  reportUnusedVars(c, scope);
}
