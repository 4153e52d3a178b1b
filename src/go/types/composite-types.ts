// Struct and interface types, with the unions that appear in interfaces.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import { unquoteString } from './constant/literal';
import { unparen } from './exprstring';
import { funcSignature } from './functions';
import { identical } from './identical';
import { Func, type Pos, type TypeName, Var } from './objects';
import { startPos } from './operand';
import { isNonTypeParamInterface, isTypeParam } from './predicates';
import { recordDef, recordImplicit, recordTypeAndValue } from './record';
import { otherDeclaration } from './resolver';
import { checkNotConstraint, checkType, checkVarType } from './typexpr';
import {
  BasicKind,
  Interface,
  type Signature,
  Struct,
  type Term,
  type Type,
  Union,
} from './types';
import { compareMethods, maxUnionTerms, termsDisjoint, type TypeSetReporter, typeSetOf } from './typeset';
import { typeString } from './typestring';
import { isInvalid, typ } from './universe';
import { unalias, underlying } from './underlying';

// ---------------------------------------------------------------------------- Structs

/** Checks a struct type. */
export function structType(c: Checker, e: ast.StructType): Struct {
  const s = new Struct([], []);
  const seen = new Map<string, Var>();
  const add = (f: Var, pos: Pos, tag: string): void => {
    const alt = f.name === '_' ? undefined : seen.get(f.id);
    if (alt !== undefined) {
      c.error(pos, 'DuplicateDecl', `${f.name} redeclared${otherDeclaration(c, alt)}`);
      return;
    }
    seen.set(f.id, f);
    s.fields.push(f);
    s.tags.push(tag);
  };
  for (const field of e.fields.fields) {
    const type = field.names.length > 0 ? checkVarType(c, field.type) : checkType(c, field.type);
    const tag = fieldTag(c, field);
    for (const name of field.names) {
      const f = Var.field(name.pos, c.pkg, name.name, type, false);
      recordDef(c, name, f);
      add(f, name.pos, tag);
    }
    if (field.names.length > 0) continue;
    const name = embeddedName(field.type);
    const pos = name?.pos ?? field.type.pos;
    const f = Var.field(pos, c.pkg, name?.name ?? '_', type, true);
    recordImplicit(c, field, f);
    add(f, pos, tag);
    checkNotConstraint(c, field.type, type);
    checkEmbedded(c, field.type, type);
  }
  if (!s.tags.some((t) => t !== '')) s.tags = [];
  return s;
}

function fieldTag(c: Checker, f: ast.Field): string {
  if (f.tag === null || f.tag.bad) return '';
  if (f.tag.litKind === 'STRING') return unquoteString(f.tag.value) ?? '';
  c.error(f.tag.pos, 'InvalidSyntaxTree', `invalid syntax tree: incorrect tag syntax: ${JSON.stringify(f.tag.value)}`);
  return '';
}

/** The identifier that names an embedded field: that of its type. */
export function embeddedName(e: ast.Expr): ast.Ident | null {
  e = unparen(e);
  switch (e.kind) {
    case 'Ident':
      return e;
    case 'StarExpr':
      return e.x.kind === 'StarExpr' ? null : embeddedName(e.x);
    case 'SelectorExpr':
      return e.sel;
    case 'IndexExpr':
      return embeddedName(e.x);
    default:
      return null;
  }
}

/** Embedded fields must be type names or pointers to non-interface type names. */
function checkEmbedded(c: Checker, e: ast.Expr, t: Type): void {
  c.later(() => {
    const u = unalias(t);
    const isPtr = u.kind === 'pointer';
    const base = isPtr ? u.elem : t;
    const code = 'InvalidPtrEmbed';
    if (isTypeParam(base)) {
      c.error(e.pos, 'MisplacedTypeParam', 'embedded field type cannot be a (pointer to a) type parameter');
      return;
    }
    const form = underlying(base);
    if (form.kind === 'basic' && form.basicKind === BasicKind.UnsafePointer) {
      c.error(e.pos, code, 'embedded field type cannot be unsafe.Pointer');
    } else if (form.kind === 'pointer') {
      c.error(e.pos, code, 'embedded field type cannot be a pointer');
    } else if (isPtr && form.kind === 'interface') {
      c.error(e.pos, code, 'embedded field type cannot be a pointer to an interface');
    }
  });
}

// ---------------------------------------------------------------------------- Interfaces

/** Checks an interface type; def is the type it defines, if any. */
export function interfaceType(c: Checker, e: ast.InterfaceType, def: TypeName | null): Interface {
  const it = new Interface([], []);
  it.complete = false;
  // Methods have the defined type as receiver, if there is one.
  const recvType = def?.type !== null && def?.type?.kind === 'named' ? def.type : it;
  for (const f of e.methods.fields) {
    const name = f.names[0];
    if (name === undefined) {
      it.embeddeds.push(embeddedElement(c, f.type));
      it.embedPos.push(f.type.pos);
      continue;
    }
    if (name.name === '_') {
      c.error(name.pos, 'BlankIfaceMethod', 'methods must have a unique non-blank name');
      continue;
    }
    if (f.type.kind !== 'FuncType') continue;
    const sig: Signature = funcSignature(c, null, f.type, f.type);
    recordTypeAndValue(c, f.type, 'typexpr', sig, null);
    sig.recv = Var.param(name.pos, c.pkg, '', recvType);
    const m = new Func(name.pos, c.pkg, name.name, sig);
    recordDef(c, name, m);
    it.methods.push(m);
  }
  it.methods.sort(compareMethods);
  it.complete = true;
  if (it.methods.length > 0 || it.embeddeds.length > 0) c.later(() => reportTypeSet(c, it));
  return it;
}

function embeddedElement(c: Checker, e: ast.Expr): Type {
  const u = unparen(e);
  if ((u.kind === 'UnaryExpr' && u.op === '~') || (u.kind === 'BinaryExpr' && u.op === '|')) {
    return unionType(c, u);
  }
  return checkType(c, e);
}

/** Computes a type set, reporting what is wrong with it. */
export function reportTypeSet(c: Checker, it: Interface): void {
  if (it.typeSet !== null && c.reportedSets.has(it)) return;
  c.reportedSets.add(it);
  it.typeSet = null;
  typeSetOf(it, new Reporter(c));
}

class Reporter implements TypeSetReporter {
  constructor(private readonly c: Checker) {}

  duplicateMethod(m: Func, other: Func, pos: Pos, otherPos: Pos, explicit: boolean): void {
    const { c } = this;
    const where = `\n\t${c.fset.format(otherPos)}: other declaration of method ${m.name}`;
    const report = (): void => c.error(pos, 'DuplicateDecl', `duplicate method ${m.name}${where}`);
    if (explicit) {
      report();
      return;
    }
    // Embedded interfaces may overlap if their methods agree, which shows when types are complete.
    c.later(() => {
      if (!c.allowVersion(14) || !identical(m.type!, other.type!)) report();
    });
  }

  tooManyTerms(pos: Pos): void {
    tooManyTerms(this.c, pos);
  }

  embedded(t: Type, pos: Pos): boolean {
    const { c } = this;
    if (isTypeParam(t)) {
      c.error(pos, 'MisplacedTypeParam', 'term cannot be a type parameter');
      return false;
    }
    const u = underlying(t);
    if (u.kind === 'union') return c.verifyVersion(pos, 18, `embedding interface element ${c.show(u)}`);
    if (u.kind !== 'interface' && !isInvalid(u)) {
      return c.verifyVersion(pos, 18, `embedding non-interface type ${c.show(t)}`);
    }
    if (u.kind === 'interface' && typeSetOf(u).comparable) {
      return c.verifyVersion(pos, 18, 'embedding constraint interface ' + c.show(t));
    }
    return true;
  }
}

// ---------------------------------------------------------------------------- Unions

/** Checks `~T` or `A | ~B | …`. */
export function unionType(c: Checker, e: ast.Expr): Type {
  const exprs: ast.Expr[] = [];
  flatten(e, exprs);
  if (exprs.length > maxUnionTerms) {
    tooManyTerms(c, startPos(exprs[maxUnionTerms]));
    return typ.invalid;
  }
  const terms: Term[] = [];
  const valid: ast.Expr[] = [];
  for (const x of exprs) {
    const t = unionTerm(c, x);
    // The rest of the union says enough to go on with.
    if (isInvalid(t.type)) continue;
    terms.push(t);
    valid.push(x);
  }
  if (terms.length === 0) return typ.invalid;
  const u = new Union(terms);
  recordTypeAndValue(c, e, 'typexpr', u, null);
  c.later(() => checkUnion(c, terms, valid));
  return u;
}

function tooManyTerms(c: Checker, pos: Pos): void {
  c.error(pos, 'InvalidUnion', `cannot handle more than ${maxUnionTerms} union terms (implementation limitation)`);
}

function flatten(e: ast.Expr, out: ast.Expr[]): void {
  if (e.kind === 'BinaryExpr' && e.op === '|') {
    flatten(e.x, out);
    flatten(e.y, out);
  } else out.push(e);
}

function unionTerm(c: Checker, e: ast.Expr): Term {
  const tilde = e.kind === 'UnaryExpr' && e.op === '~';
  const type = checkType(c, tilde ? e.x : e);
  if (isTypeParam(type)) {
    const what = tilde ? `type in term ${c.src(e)}` : 'term';
    c.error(tilde ? e.x.pos : e.pos, 'MisplacedTypeParam', `${what} cannot be a type parameter`);
    return { tilde, type: typ.invalid };
  }
  if (tilde) recordTypeAndValue(c, e, 'typexpr', new Union([{ tilde, type }]), null);
  return { tilde, type };
}

function checkUnion(c: Checker, terms: readonly Term[], exprs: readonly ast.Expr[]): void {
  terms.forEach((t, i) => {
    if (isInvalid(t.type)) return;
    const e = exprs[i];
    const u = underlying(t.type);
    if (t.tilde) {
      if (u.kind === 'interface') {
        c.error(e.pos, 'InvalidUnion', `invalid use of ~ (${c.show(t.type)} is an interface)`);
        return;
      }
      if (!identical(u, t.type)) {
        const msg = `invalid use of ~ (underlying type of ${c.show(t.type)} is ${c.show(u)})`;
        c.error(e.pos, 'InvalidUnion', msg);
        return;
      }
    }
    if (u.kind === 'interface' && terms.length > 1) {
      if (!checkInterfaceTerm(c, t.type, u, e)) return;
      return;
    }
    // Overlap is only looked for among the terms that are no interfaces.
    const j = terms.findIndex((o, k) => k < i && overlaps(o, t));
    if (j >= 0) {
      const show = (x: Term): string => (x.tilde ? '~' : '') + typeString(x.type);
      c.softError(e.pos, 'InvalidUnion', `overlapping terms ${show(t)} and ${show(terms[j])}`);
    }
  });
}

function overlaps(a: Term, b: Term): boolean {
  if (isNonTypeParamInterface(a.type) || isNonTypeParamInterface(b.type)) return false;
  return !termsDisjoint(a, b);
}

function checkInterfaceTerm(c: Checker, t: Type, u: Interface, e: ast.Expr): boolean {
  const set = typeSetOf(u);
  if (set.methods.length > 0) {
    const s = typeString(t);
    c.error(e.pos, 'InvalidUnion', `cannot use ${s} in union (${s} contains methods)`);
    return false;
  }
  if (set.comparable) {
    const s = typeString(t);
    const what = s === 'comparable' ? 'cannot use comparable in union' : `cannot use ${s} in union (${s} embeds comparable)`;
    c.error(e.pos, 'InvalidUnion', what);
    return false;
  }
  return true;
}


