// Imports: declaring package names in file scopes and finding the unused ones.

import type * as ast from '../syntax/ast';
import type { Checker } from './checker';
import { decodeText } from './constant/ops';
import { unquoteString } from './constant/literal';
import { Package, PkgName, type Scope } from './objects';
import { recordDef, recordImplicit } from './record';
import { declare } from './resolver';
import { universe, unsafePackage } from './universe';

/** Declares what an import spec brings into a file's scope. */
export function declareImport(c: Checker, s: ast.ImportSpec, scope: Scope): void {
  const path = importPath(c, s);
  if (path === null) return;
  const imported = importPackage(c, s, path);
  if (imported === null) return;
  let name = imported.name;
  if (s.name !== null) {
    name = s.name.name;
    if (path === 'C') {
      c.error(s.name.pos, 'ImportCRenamed', 'cannot rename import "C"');
      return;
    }
  }
  if (name === 'init') {
    c.error(s.pos, 'InvalidInitDecl', 'cannot import package as init - init must be a func');
    return;
  }
  if (!c.pkg.imports.includes(imported)) c.pkg.imports.push(imported);
  const obj = new PkgName(s.pos, c.pkg, name, imported);
  if (s.name !== null) recordDef(c, s.name, obj);
  else recordImplicit(c, s, obj);
  if (imported.fake) obj.used = true;
  c.importNames.push(obj);
  if (name === '.') declareDotImport(c, s, obj, scope);
  else declare(c, scope, null, obj, 0);
}

function importPath(c: Checker, s: ast.ImportSpec): string | null {
  if (s.path.bad) return null;
  const bytes = unquoteString(s.path.value);
  if (bytes === null || bytes === '') {
    c.error(s.path.pos, 'BadImportPath', 'invalid import path (empty string)');
    return null;
  }
  const path = decodeText(bytes);
  const bad = /[!"#$%&'()*,:;<=>?[\]^`{|}\ufffd]/u.exec(path) ?? /[^\p{L}\p{M}\p{N}\p{P}\p{S}]/u.exec(path);
  if (bad !== null) {
    c.error(s.path.pos, 'BadImportPath', `invalid import path (invalid character U+${hex(bad[0])}${/\p{C}/u.test(bad[0]) ? '' : ` '${bad[0]}'`})`);
    return null;
  }
  return path;
}

function hex(ch: string): string {
  return ch.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}

/** The imported package; a stand-in, after an error, if there is none. */
function importPackage(c: Checker, s: ast.ImportSpec, path: string): Package | null {
  if (path === 'unsafe') return unsafePackage;
  const malformed = malformedPath(path);
  const found = malformed === null ? c.config.importer?.(path) : undefined;
  if (found !== undefined && found.complete) return found;
  if (found !== undefined) {
    c.error(s.path.pos, 'InvalidPkgUse', 'import cycle not allowed');
  } else {
    c.error(s.path.pos, 'BrokenImport', `could not import ${path} (${malformed ?? 'no such package'})`);
  }
  // Guess the name from the path, so that uses do not cause further errors.
  const last = path.replace(/\/+$/, '').split('/').pop()!;
  const fake = new Package(path, last, universe);
  fake.fake = true;
  fake.complete = true;
  return fake;
}

/** What is wrong with the form of an import path, or null. */
function malformedPath(path: string): string | null {
  if (path.startsWith('/')) return 'import path cannot be absolute path';
  const clean = path.replace(/\/+/g, '/').replace(/\/$/, '');
  return clean === path ? null : `non-canonical import path "${path}" (should be "${clean}")`;
}

/** `import . "p"` declares p's exported names in the file scope. */
function declareDotImport(c: Checker, s: ast.ImportSpec, obj: PkgName, scope: Scope): void {
  let names = c.dotImports.get(scope);
  if (names === undefined) c.dotImports.set(scope, (names = new Map()));
  for (const o of obj.imported.scope.objects()) {
    if (!o.exported) continue;
    // The object keeps its own scope as parent.
    const alt = scope.insert(o);
    if (alt !== undefined) {
      c.error(s.name!.pos, 'DuplicateDecl', `${alt.name} redeclared in this block`);
    } else {
      names.set(o.name, obj);
    }
  }
}

/** Reports the imports that no file used. */
export function reportUnusedImports(c: Checker): void {
  for (const obj of c.importNames) {
    if (obj.used || obj.name === '_') continue;
    c.softError(obj.pos, 'UnusedImport', unusedImportMessage(obj));
  }
}

function unusedImportMessage(obj: PkgName): string {
  const path = obj.imported.path;
  const quoted = JSON.stringify(path);
  const last = path.slice(path.lastIndexOf('/') + 1);
  if (obj.name === '' || obj.name === '.' || obj.name === last) {
    return `${quoted} imported and not used`;
  }
  return `${quoted} imported as ${obj.name} and not used`;
}


