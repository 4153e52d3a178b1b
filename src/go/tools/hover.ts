// What the editor tells about a name, and where it is declared and used.

import type { Pos } from '../syntax';
import { constantString } from '../types/constant/ops';
import { rangeIn, type Analysis } from './analysis';
import { builtinDoc } from './builtins';
import { describe, qualifierFor, show } from './describe';
import { docOf, originPos, packageDoc } from './docs';
import { entityAt, labelsIn, occurrences, type NameAt } from './entities';
import type { Hover, Location } from './protocol';
import { pathAt } from './walk';

export function hover(a: Analysis, fileName: string, pos: Pos): Hover | null {
  const at = entityAt(a, fileName, pos);
  if (at === null) return importHover(a, fileName, pos) ?? literalHover(a, fileName, pos);
  const range = rangeIn(at.file.source, at.ident.pos, at.ident.end);
  const { entity } = at;
  switch (entity.kind) {
    case 'label':
      return { range, code: `label ${entity.label.name}`, documentation: '' };
    case 'package':
      return { range, code: `package ${at.ident.name}`, documentation: packageDoc(a, entity.path) };
    case 'object': {
      const { obj } = entity;
      const documentation = docOf(a, obj) || (obj.pos === 0 ? builtinDoc(obj.name) : '');
      return { range, code: describe(a, obj, at.pkg.pkg) + instanceNote(at), documentation };
    }
  }
}

/** For a generic function or type, what it was instantiated with. */
function instanceNote(at: NameAt): string {
  const instance = at.pkg.info.instances.get(at.ident);
  if (instance === undefined || instance.typeArgs.length === 0) return '';
  const q = qualifierFor(at.pkg.pkg);
  return `\n\n// here with [${instance.typeArgs.map((t) => show(t, q)).join(', ')}]`;
}

/** The path in an import declaration. */
function importHover(a: Analysis, fileName: string, pos: Pos): Hover | null {
  const found = a.file(fileName);
  const spec = found?.file.imports.find((s) => s.path.pos <= pos && pos <= s.path.end);
  if (found === null || spec === undefined) return null;
  const path = spec.path.value.slice(1, -1);
  const pkg = a.packages.get(path)?.pkg ?? a.library.package(path);
  if (pkg === undefined) return null;
  return {
    range: rangeIn(found.file.source, spec.path.pos, spec.path.end),
    code: `package ${pkg.name} (${JSON.stringify(path)})`,
    documentation: packageDoc(a, path),
  };
}

/** The value and type of a literal. */
function literalHover(a: Analysis, fileName: string, pos: Pos): Hover | null {
  const found = a.file(fileName);
  if (found === null) return null;
  const node = pathAt(found.file, pos).at(-1)!;
  if (node.kind !== 'BasicLit') return null;
  const tv = found.pkg.info.types.get(node);
  if (tv === undefined || tv.value === null) return null;
  const type = show(tv.type, qualifierFor(found.pkg.pkg));
  return {
    range: rangeIn(found.file.source, node.pos, node.end),
    code: `${type} = ${constantString(tv.value)}`,
    documentation: '',
  };
}

export function definition(a: Analysis, fileName: string, pos: Pos): Location | null {
  const at = entityAt(a, fileName, pos);
  if (at === null) return importedPackage(a, fileName, pos);
  const { entity } = at;
  switch (entity.kind) {
    case 'label':
      return a.location(entity.label.pos, entity.label.end);
    case 'package':
      return a.location(at.ident.pos, at.ident.end);
    case 'object': {
      const { obj } = entity;
      const start = originPos(obj);
      if (start === 0) return null;
      if (obj.kind !== 'pkgname') return a.location(start, start + obj.name.length);
      const spec = at.file.imports.find((s) => s.pos === obj.pos);
      return spec === undefined ? null : a.location(spec.pos, spec.path.end);
    }
  }
}

/** From an import's path to the package clause of the package. */
function importedPackage(a: Analysis, fileName: string, pos: Pos): Location | null {
  const found = a.file(fileName);
  const spec = found?.file.imports.find((s) => s.path.pos <= pos && pos <= s.path.end);
  if (spec === undefined) return null;
  const path = spec.path.value.slice(1, -1);
  const files = a.packages.get(path)?.files ?? a.library.checkedPackage(path)?.files ?? [];
  const file = files.find((f) => f.doc !== null) ?? files[0];
  return file === undefined ? null : a.location(file.name.pos, file.name.end);
}

/** All places in the user's files that name what the name at a position names. */
export function references(a: Analysis, fileName: string, pos: Pos): Location[] {
  const at = entityAt(a, fileName, pos);
  if (at === null || at.entity.kind === 'package') return [];
  const idents =
    at.entity.kind === 'label'
      ? labelsIn(at.entity.body)
          .map((l) => l.ident)
          .filter((id) => id.name === at.ident.name)
      : occurrences(a, at.entity.obj).map((o) => o.ident);
  return idents.map((id) => a.location(id.pos, id.end)).filter((l) => l !== null);
}
