// Which type an expression should have, judged by where it stands: completion puts what fits first.

import {
  coreType,
  identical,
  underlying,
  BasicInfo,
  type GoObject,
  type Signature,
  type Type,
} from '../types';
import type { AnalysedPackage } from './analysis';
import type { Node } from '../syntax';

/** The type wanted of the last node of a path, or null if any will do. */
export function expectedType(pkg: AnalysedPackage, path: readonly Node[]): Type | null {
  const { info } = pkg;
  const at = path[path.length - 1];
  const parent = path[path.length - 2];
  switch (parent.kind) {
    case 'CallExpr': {
      const i = parent.args.findIndex((x) => x === at);
      const type = info.types.get(parent.fun);
      const form = type === undefined || type.mode === 'typexpr' ? null : underlying(type.type);
      return i < 0 || form?.kind !== 'signature' ? null : parameterType(form, i);
    }
    case 'AssignStmt': {
      const i = parent.rhs.findIndex((x) => x === at);
      if (i < 0 || parent.tok === ':=' || parent.lhs.length !== parent.rhs.length) return null;
      return info.typeOf(parent.lhs[i]);
    }
    case 'VarSpec':
      return parent.type === null || parent.type === at ? null : info.typeOf(parent.type);
    case 'ReturnStmt': {
      const sig = enclosingSignature(pkg, path);
      const i = parent.results.findIndex((x) => x === at);
      return sig?.results.vars[i]?.type ?? null;
    }
    case 'KeyValueExpr': {
      const literal = path[path.length - 3];
      if (parent.value !== at || literal.kind !== 'CompositeLit') return null;
      const type = info.types.get(literal)?.type;
      return type === undefined
        ? null
        : elementType(type, parent.key.kind === 'Ident' ? parent.key.name : '');
    }
    case 'SendStmt': {
      const form = parent.value === at ? underlyingOf(info.typeOf(parent.chan)) : null;
      return form?.kind === 'chan' ? form.elem : null;
    }
    case 'BinaryExpr':
      if (parent.op === '&&' || parent.op === '||') return null;
      return parent.y === at && !/^(<<|>>)$/.test(parent.op) ? info.typeOf(parent.x) : null;
    default:
      return null;
  }
}

function underlyingOf(t: Type | null): Type | null {
  return t === null ? null : underlying(t);
}

function parameterType(sig: Signature, i: number): Type | null {
  const { vars } = sig.params;
  const last = vars.length - 1;
  if (!sig.variadic || i < last) return vars[i]?.type ?? null;
  const list = underlyingOf(vars[last].type);
  return list?.kind === 'slice' ? list.elem : null;
}

function elementType(t: Type, key: string): Type | null {
  const core = coreType(t);
  const form = core?.kind === 'pointer' ? underlying(core.elem) : core;
  switch (form?.kind) {
    case 'struct':
      return form.fields.find((f) => f.name === key)?.type ?? null;
    case 'map':
    case 'slice':
    case 'array':
      return form.elem;
    default:
      return null;
  }
}

function enclosingSignature(pkg: AnalysedPackage, path: readonly Node[]): Signature | null {
  for (const n of [...path].reverse()) {
    if (n.kind !== 'FuncLit' && n.kind !== 'FuncDecl') continue;
    const type =
      n.kind === 'FuncDecl' ? pkg.info.objectOf(n.name)?.type : pkg.info.types.get(n)?.type;
    return type?.kind === 'signature' ? type : null;
  }
  return null;
}

/** Whether an object, or what it returns when called, has the type wanted. */
export function fits(obj: GoObject, wanted: Type): boolean {
  // Everything fits an empty interface, so that says nothing.
  const form = underlying(wanted);
  switch (obj.kind) {
    case 'var':
      return obj.type !== null && identical(obj.type, wanted);
    case 'const':
      return obj.type !== null && (identical(obj.type, wanted) || untypedFits(obj.type, form));
    case 'func': {
      const sig = obj.ensureType();
      if (sig === null) return false;
      if (form.kind === 'signature') return identical(sig, wanted);
      const { vars } = sig.results;
      return vars.length === 1 && vars[0].type !== null && identical(vars[0].type, wanted);
    }
    case 'nil':
      return /^(pointer|slice|map|chan|signature|interface)$/.test(form.kind);
    default:
      return false;
  }
}

function untypedFits(t: Type, form: Type): boolean {
  if (t.kind !== 'basic' || form.kind !== 'basic' || !(t.info & BasicInfo.Untyped)) return false;
  return (t.info & form.info & BasicInfo.ConstType) !== 0;
}
