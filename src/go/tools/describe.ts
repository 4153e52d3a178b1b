// Objects in words: the declaration that a reader would expect to see, in a line or a few.

import { constantString } from '../types/constant/ops';
import { relativeTo, signatureString, type Qualifier } from '../types/typestring';
import {
  typeString,
  underlying,
  type GoObject,
  type Package,
  type Signature,
  type Type,
} from '../types';
import type { Analysis } from './analysis';
import { builtinSignature } from './builtins';
import { declarationAt } from './docs';
import type { CompletionKind } from './protocol';

/** Lines of a type's declaration that are shown at most. */
const maxTypeLines = 30;

/** Names packages as code in `pkg` would. */
export function qualifierFor(pkg: Package | null): Qualifier {
  return relativeTo(pkg);
}

/** An object's declaration in short, as code in pkg sees it. */
export function describe(a: Analysis, obj: GoObject, pkg: Package | null): string {
  const q = qualifierFor(pkg);
  const type = obj.type === null ? '' : ' ' + show(obj.type, q);
  switch (obj.kind) {
    case 'var':
      if (obj.isField) return `field ${obj.name}${type}`;
      return `var ${qualified(obj, q)}${type}`;
    case 'const': {
      const value = constantString(obj.value);
      const named =
        obj.type !== null && obj.type.kind !== 'basic' ? type : untypedSuffix(obj.type, q);
      return `const ${qualified(obj, q)}${named} = ${value}`;
    }
    case 'func': {
      const sig = obj.ensureType();
      if (sig === null) return `func ${obj.name}()`;
      const recv = sig.recv === null ? '' : `(${receiver(sig, q)}) `;
      const name = sig.recv === null ? qualified(obj, q) : obj.name;
      return `func ${recv}${name}${signatureString(sig, q)}`;
    }
    case 'typename':
      return describeType(a, obj, q);
    case 'pkgname':
      return `package ${obj.imported.name} (${JSON.stringify(obj.imported.path)})`;
    case 'builtin':
      return builtinSignature(obj.name);
    case 'label':
      return `label ${obj.name}`;
    case 'nil':
      return 'var nil Type // Type must be a pointer, channel, func, interface, map, or slice type';
  }
}

/** Type or signature of an object, without its name: for lists. */
export function detailOf(obj: GoObject, pkg: Package | null): string {
  const q = qualifierFor(pkg);
  switch (obj.kind) {
    case 'func': {
      const sig = obj.ensureType();
      return sig === null ? 'func()' : 'func' + signatureString(sig, q);
    }
    case 'builtin':
      return builtinSignature(obj.name).replace(/^func \w+/, 'func');
    case 'typename':
      return obj.type === null ? '' : typeDetail(obj.type, q);
    case 'pkgname':
      return JSON.stringify(obj.imported.path);
    case 'const':
      return `${obj.type === null ? '' : show(obj.type, q)} = ${constantString(obj.value)}`.trim();
    default:
      return obj.type === null ? '' : show(obj.type, q);
  }
}

export function completionKind(obj: GoObject): CompletionKind {
  switch (obj.kind) {
    case 'var':
      return obj.isField ? 'field' : 'variable';
    case 'const':
    case 'nil':
      return 'constant';
    case 'func':
      return obj.type?.kind === 'signature' && obj.type.recv !== null ? 'method' : 'function';
    case 'typename':
      return typeKind(obj.type);
    case 'pkgname':
      return 'package';
    case 'builtin':
      return 'function';
    case 'label':
      return 'label';
  }
}

export function typeKind(t: Type | null): 'typeParameter' | 'struct' | 'interface' | 'type' {
  if (t === null) return 'type';
  if (t.kind === 'typeparam') return 'typeParameter';
  const form = underlying(t).kind;
  return form === 'struct' || form === 'interface' ? form : 'type';
}

export function show(t: Type, q: Qualifier): string {
  return typeString(t, q);
}

function typeDetail(t: Type, q: Qualifier): string {
  if (t.kind === 'basic') return t.name;
  if (t.kind === 'typeparam') return show(t.constraint, q);
  const form = underlying(t);
  if (form.kind === 'struct') return 'struct{…}';
  if (form.kind === 'interface') return 'interface{…}';
  return show(form, q);
}

function qualified(obj: GoObject, q: Qualifier): string {
  const local = obj.pkg === null || obj.parent !== obj.pkg.scope;
  const prefix = local ? '' : q(obj.pkg!);
  return prefix === '' ? obj.name : `${prefix}.${obj.name}`;
}

function receiver(sig: Signature, q: Qualifier): string {
  const { name, type } = sig.recv!;
  const shown = type === null ? '?' : show(type, q);
  return name === '' || name === '_' ? shown : `${name} ${shown}`;
}

function untypedSuffix(t: Type | null, q: Qualifier): string {
  return t === null ? '' : ' ' + show(t, q);
}

/** A type's declaration as written, shortened, with the methods of the type. */
function describeType(a: Analysis, obj: GoObject, q: Qualifier): string {
  const t = obj.type;
  if (t === null) return `type ${obj.name}`;
  if (t.kind === 'typeparam') return `type parameter ${obj.name} ${show(t.constraint, q)}`;
  if (obj.pos === 0) return `type ${obj.name}`;
  const file = a.fileAt(obj.pos);
  const decl = file === null ? null : declarationAt(file, obj.pos);
  let code = `type ${obj.name}`;
  if (file !== null && decl?.node.kind === 'TypeSpec') {
    const lines = file.source.slice(decl.node.pos, decl.node.end).split('\n');
    // The declaration may be indented as part of a group or a function.
    const margin = /^\t*/.exec(lines[lines.length - 1])![0];
    const own = lines.map((l) => (l.startsWith(margin) ? l.slice(margin.length) : l));
    code =
      'type ' +
      (own.length <= maxTypeLines ? own : [...own.slice(0, maxTypeLines), '\t…', '}']).join('\n');
  }
  if (t.kind !== 'named') return code;
  const methods = t.origin.methods
    .filter((m) => m.exported || a.isOwn(m.pos))
    .map((m) => {
      const sig = m.ensureType();
      if (sig === null || sig.recv === null) return '';
      return `func (${receiver(sig, q)}) ${m.name}${signatureString(sig, q)}`;
    });
  return methods.length === 0 ? code : `${code}\n\n${methods.join('\n')}`;
}
