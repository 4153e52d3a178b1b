// Fixes for a type that does not implement an interface: methods to fill in, or a pointer.

import { signatureString } from '../types/typestring';
import {
  typeSetOf,
  underlying,
  type Func,
  type Interface,
  type Named,
  type TypeName,
} from '../types';
import { rangeIn, type AnalysedPackage, type Analysis } from './analysis';
import { qualifierFor } from './describe';
import { declarationAt } from './docs';
import { scopeAt } from './entities';
import type { QuickFix } from './protocol';
import type { File, Pos } from '../syntax';

const message =
  /(\*?)([\p{L}\p{Nd}_.]+)(?:\[[^\]]*\])? does not implement ([\p{L}\p{Nd}_.]+)(?:\[[^\]]*\])? \((?:missing method|method \S+ has (pointer) receiver)/u;

/** Fixes for an error that says that a type does not implement an interface. */
export function implementFixes(
  a: Analysis,
  pkg: AnalysedPackage,
  file: File,
  pos: Pos,
  msg: string,
): QuickFix[] {
  const m = message.exec(msg);
  if (m === null) return [];
  const [, star, typeName, interfaceName, pointer] = m;
  if (pointer !== undefined) {
    const edit = { file: file.source.name, range: rangeIn(file.source, pos, pos), newText: '&' };
    return [{ title: 'Take the address', edits: [edit], isPreferred: true }];
  }
  const type = named(pkg, file, pos, typeName);
  const wanted = named(pkg, file, pos, interfaceName);
  const form = wanted?.type === undefined || wanted.type === null ? null : underlying(wanted.type);
  if (type?.type?.kind !== 'named' || form?.kind !== 'interface' || !a.isOwn(type.pos)) return [];
  const missing = missingMethods(type.type, form);
  const home = a.fileAt(type.pos);
  const decl = home === null ? null : declarationAt(home, type.pos);
  // Only types at the top level have methods.
  if (missing.length === 0 || home === null || decl === null || type.parent !== type.pkg?.scope)
    return [];
  const stubs = missing.map((f) => stub(type.type as Named, star !== '', f, pkg)).join('');
  const at = endOfDeclaration(home, decl.node.pos);
  const edit = { file: home.source.name, range: rangeIn(home.source, at, at), newText: stubs };
  return [{ title: `Implement ${interfaceName}`, edits: [edit], isPreferred: true }];
}

/** The type of a name such as messages write it, `T` or `pkg.T`. */
function named(pkg: AnalysedPackage, file: File, pos: Pos, name: string): TypeName | null {
  const scope = scopeAt(pkg, file, pos);
  const [first, second] = name.split('.');
  const found = scope.lookupParent(first, 0)?.obj;
  const obj =
    second === undefined
      ? found
      : found?.kind === 'pkgname'
        ? found.imported.scope.lookup(second)
        : undefined;
  return obj?.kind === 'typename' ? obj : null;
}

function missingMethods(t: Named, wanted: Interface): Func[] {
  const there = new Set(t.origin.methods.map((m) => m.name));
  return typeSetOf(wanted).methods.filter((m) => !there.has(m.name));
}

function stub(t: Named, isPointer: boolean, method: Func, pkg: AnalysedPackage): string {
  const sig = method.ensureType();
  if (sig === null) return '';
  const others = t.origin.methods;
  // As the other methods have it.
  const pointers = others.length > 0 ? others.some((m) => m.hasPtrRecv) : isPointer;
  const recv = others
    .map((m) => m.ensureType()?.recv?.name ?? '')
    .find((n) => n !== '' && n !== '_');
  const name = recv ?? t.obj.name[0].toLowerCase();
  const params = t.origin.typeParams.map((p) => p.obj.name);
  const args = params.length === 0 ? '' : `[${params.join(', ')}]`;
  const signature = signatureString(sig, qualifierFor(pkg.pkg));
  return `\n\nfunc (${name} ${pointers ? '*' : ''}${t.obj.name}${args}) ${method.name}${signature} {\n\tpanic("not implemented")\n}`;
}

/** Behind the top-level declaration that a position is in. */
function endOfDeclaration(file: File, pos: Pos): Pos {
  return file.decls.find((d) => d.pos <= pos && pos <= d.end)?.end ?? file.end;
}
