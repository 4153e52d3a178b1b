// Renaming: all occurrences, or the reason why the program would then mean something else.

import type { Expr, File, Ident, Pos } from '../syntax';
import { keywords } from '../syntax/tokens';
import {
  isExported,
  underlying,
  universe,
  type Func,
  type GoObject,
  type Named,
  type Type,
  type Var,
} from '../types';
import { typeSetOf, unalias } from '../types';
import { rangeIn, type AnalysedPackage, type Analysis } from './analysis';
import {
  bindings,
  entityAt,
  isWithin,
  labelsIn,
  occurrences,
  sameObject,
  scopeAt,
} from './entities';
import type { RenameResult, TextEdit, TextRange } from './protocol';
import { walk } from './walk';

const identifier = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;

/** The extent of the name that would be renamed, or the reason why it can't be. */
export function prepareRename(
  a: Analysis,
  fileName: string,
  pos: Pos,
): { ok: true; range: TextRange; name: string } | { ok: false; reason: string } {
  const at = entityAt(a, fileName, pos);
  if (at === null) return { ok: false, reason: 'there is no name here' };
  if (at.entity.kind === 'package')
    return { ok: false, reason: 'a package cannot be renamed here' };
  if (at.entity.kind === 'object') {
    const reason = whyFixed(a, at.entity.obj);
    if (reason !== null) return { ok: false, reason };
  }
  return {
    ok: true,
    range: rangeIn(at.file.source, at.ident.pos, at.ident.end),
    name: at.ident.name,
  };
}

function whyFixed(a: Analysis, obj: GoObject): string | null {
  if (obj.kind === 'pkgname') return null;
  if (obj.pos === 0 || obj.parent === universe) return `${obj.name} is predeclared`;
  if (!a.isOwn(obj.pos))
    return `${obj.name} is declared in package ${obj.pkg?.path ?? ''}, not in this program`;
  if (obj.name === '_') return 'the blank identifier cannot be renamed';
  const inScope = obj.pkg !== null && obj.parent === obj.pkg.scope;
  if (obj.kind === 'func' && obj.name === 'main' && inScope && obj.pkg?.name === 'main') {
    return 'the program starts in main';
  }
  if (obj.kind === 'func' && obj.name === 'init' && obj.parent === null)
    return 'init runs by its name';
  return null;
}

export function rename(a: Analysis, fileName: string, pos: Pos, newName: string): RenameResult {
  const prepared = prepareRename(a, fileName, pos);
  if (!prepared.ok) return prepared;
  if (!identifier.test(newName)) return refuse(`${JSON.stringify(newName)} is not a name`);
  if (keywords.has(newName)) return refuse(`${newName} is a keyword`);
  if (newName === '_') return refuse('the blank identifier cannot be referred to');
  if (newName === prepared.name) return { ok: true, edits: [] };
  const at = entityAt(a, fileName, pos)!;
  if (at.entity.kind === 'label') {
    const labels = labelsIn(at.entity.body);
    if (labels.some((l) => l.ident.name === newName))
      return refuse(`there is a label ${newName} in this function`);
    const idents = labels.map((l) => l.ident).filter((id) => id.name === at.ident.name);
    return { ok: true, edits: idents.map((id) => edit(at.file, id, newName)) };
  }
  if (at.entity.kind !== 'object') return refuse('there is no name here');
  return new Renaming(a, at.pkg, at.file, declaredType(at.entity.obj), newName).run();
}

/**
 * Why a renaming is not one, judged by its outcome: the program no longer compiles, or a name that
 * meant one thing means another. Null if all is well.
 */
export function meaningChanged(before: Analysis, after: Analysis): string | null {
  const known = new Set(before.errors.map((e) => e.msg));
  const error = after.errors.find((e) => !known.has(e.msg));
  if (before.errors.length === 0 && error !== undefined) {
    const { line } = after.fset.position(error.pos);
    return `the program would no longer compile: line ${line}: ${error.msg.split('\n')[0]}`;
  }
  const old = bindings(before);
  const now = bindings(after);
  const i = old.findIndex((b, j) => b.meaning !== now[j]?.meaning);
  if (i < 0) return null;
  return `${now[i]?.ident.name ?? old[i].ident.name} on line ${before.fset.position(old[i].ident.pos).line} would mean something else`;
}

function refuse(reason: string): RenameResult {
  return { ok: false, reason };
}

function edit(file: File, id: Ident, newText: string): TextEdit {
  return { file: file.source.name, range: rangeIn(file.source, id.pos, id.end), newText };
}

/** An embedded field has the name of its type: it is the type that gets renamed. */
function declaredType(obj: GoObject): GoObject {
  if (obj.kind !== 'var' || !obj.embedded || obj.type === null) return obj;
  return namedOf(obj.type)?.origin.obj ?? obj;
}

function namedOf(t: Type): Named | null {
  const u = unalias(t);
  const base = u.kind === 'pointer' ? unalias(u.elem) : u;
  return base.kind === 'named' ? base : null;
}

class Renaming {
  private readonly where: { ident: Ident; file: File; pkg: AnalysedPackage }[];

  constructor(
    private readonly a: Analysis,
    private readonly pkg: AnalysedPackage,
    private readonly file: File,
    private readonly obj: GoObject,
    private readonly newName: string,
  ) {
    this.where = occurrences(a, obj);
    // Fields that embed a type are named after it.
    if (obj.kind === 'typename')
      for (const f of this.embeddings()) this.where.push(...occurrences(a, f));
  }

  run(): RenameResult {
    const conflict =
      this.memberConflict() ??
      this.scopeConflict() ??
      this.captured() ??
      this.capturing() ??
      this.exportConflict();
    if (conflict !== null) return refuse(conflict);
    const edits: TextEdit[] = [];
    const seen = new Set<Pos>();
    for (const { ident, file } of this.where) {
      if (ident.name !== this.obj.name || seen.has(ident.pos)) continue;
      seen.add(ident.pos);
      edits.push(edit(file, ident, this.newName));
    }
    const importEdit = this.importEdit();
    if (importEdit !== null) edits.push(importEdit);
    return { ok: true, edits };
  }

  private at(pos: Pos): string {
    return `line ${this.a.fset.position(pos).line}`;
  }

  private embeddings(): Var[] {
    const found: Var[] = [];
    for (const pkg of this.a.packages.values()) {
      for (const [node, o] of pkg.info.implicits) {
        if (node.kind !== 'Field' || o.kind !== 'var' || !o.embedded || o.type === null) continue;
        const base = namedOf(o.type);
        if (base !== null && sameObject(base.origin.obj, this.obj)) found.push(o);
      }
    }
    return found;
  }

  /** An import without a name gets one. */
  private importEdit(): TextEdit | null {
    if (this.obj.kind !== 'pkgname') return null;
    const spec = this.file.imports.find((s) => s.pos === this.obj.pos);
    if (spec === undefined || spec.name !== null) return null;
    const { source } = this.file;
    return {
      file: source.name,
      range: rangeIn(source, spec.pos, spec.pos),
      newText: this.newName + ' ',
    };
  }

  // -------------------------------------------------------------------------- Conflicts

  /** Another object of the new name in the same scope, or an import against the package. */
  private scopeConflict(): string | null {
    const { obj, newName } = this;
    const { parent } = obj;
    if (parent === null) return null;
    if (
      parent === this.pkg.pkg.scope &&
      (newName === 'init' || (newName === 'main' && this.pkg.pkg.name === 'main'))
    ) {
      return `${newName} has a meaning of its own at the top level`;
    }
    const other = parent.lookup(newName);
    if (other !== undefined)
      return `${newName} is already declared in this scope, on ${this.at(other.pos)}`;
    const packageScope = this.pkg.pkg.scope;
    if (parent === packageScope) {
      for (const f of this.pkg.files) {
        const name = this.pkg.info.scopes.get(f)?.lookup(newName);
        if (name !== undefined)
          return `${newName} is the name of an import, on ${this.at(name.pos)}`;
      }
    }
    if (obj.kind === 'pkgname' && packageScope.lookup(newName) !== undefined) {
      return `${newName} is already declared in this package`;
    }
    return null;
  }

  /** Whether a use of the object would mean another, declared further in. */
  private captured(): string | null {
    const { obj } = this;
    if (obj.parent === null) return null;
    for (const { ident, file, pkg } of this.where) {
      if (this.isSelector(pkg, ident)) continue;
      const found = scopeAt(pkg, file, ident.pos).lookupParent(this.newName, ident.pos);
      if (found === undefined || sameObject(found.obj, obj) || !isWithin(found.scope, obj.parent))
        continue;
      return `on ${this.at(ident.pos)}, ${this.newName} would mean what is declared on ${this.at(found.obj.pos)}`;
    }
    return null;
  }

  /** Whether a use of another object with the new name would mean this one. */
  private capturing(): string | null {
    const { obj, newName } = this;
    if (obj.parent === null) return null;
    for (const pkg of this.a.packages.values()) {
      for (const [id, other] of pkg.info.uses) {
        if (id.name !== newName || this.isSelector(pkg, id) || other.parent === null) continue;
        const file = pkg.files.find((f) => f.pos <= id.pos && id.pos <= f.end);
        if (file === undefined || id.pos < obj.scopePos) continue;
        const inside = isWithin(scopeAt(pkg, file, id.pos), obj.parent);
        if (inside && obj.parent !== other.parent && isWithin(obj.parent, other.parent)) {
          return `on ${this.at(id.pos)}, ${newName} would then mean this ${kindName(obj)}`;
        }
      }
    }
    return null;
  }

  /** Whether an identifier names a member: no scope has a say in that. */
  private isSelector(pkg: AnalysedPackage, id: Ident): boolean {
    const o = pkg.info.objectOf(id);
    return (
      o !== null &&
      (o.parent === null || (o.pkg !== null && o.pkg !== pkg.pkg && o.parent === o.pkg.scope))
    );
  }

  private exportConflict(): string | null {
    if (isExported(this.newName) || !isExported(this.obj.name)) return null;
    const user = this.where.find((w) => w.pkg.pkg !== this.obj.pkg);
    return user === undefined
      ? null
      : `${this.newName} would not be exported, but package ${user.pkg.path} uses it`;
  }

  /** For a field or method: other members of the new name, and interfaces that ask for the old one. */
  private memberConflict(): string | null {
    const { obj, newName } = this;
    if (obj.kind === 'var' && obj.isField) return this.fieldConflict(obj);
    if (obj.kind === 'typename') {
      for (const f of this.embeddings()) {
        const conflict = this.fieldConflict(f);
        if (conflict !== null) return conflict;
      }
    }
    if (obj.kind !== 'func') return null;
    const sig = obj.ensureType();
    if (sig === null || sig.recv === null || sig.recv.type === null) return null;
    const recv = namedOf(sig.recv.type);
    const form = recv === null ? underlying(sig.recv.type) : underlying(recv);
    if (form.kind === 'interface') return this.interfaceMethodConflict(obj, form);
    if (recv === null) return null;
    const { origin } = recv;
    if (origin.methods.some((m) => m.name === newName))
      return `${origin.obj.name} has a method ${newName} already`;
    if (form.kind === 'struct' && form.fields.some((f) => f.name === newName)) {
      return `${origin.obj.name} has a field ${newName} already`;
    }
    const wanted = this.interfaces().find(
      (i) =>
        i.methods.includes(obj.name) &&
        i.methods.every((m) => origin.methods.some((x) => x.name === m)),
    );
    return wanted === undefined
      ? null
      : `${origin.obj.name} would no longer implement ${wanted.name}`;
  }

  private interfaceMethodConflict(obj: Func, form: Type): string | null {
    const names = form.kind === 'interface' ? typeSetOf(form).methods.map((m) => m.name) : [];
    if (names.includes(this.newName)) return `the interface has a method ${this.newName} already`;
    for (const t of this.namedTypes()) {
      const methods = t.methods.map((m) => m.name);
      if (
        underlying(t).kind !== 'interface' &&
        names.length > 0 &&
        names.every((n) => methods.includes(n))
      ) {
        return `${t.obj.name} would no longer implement the interface: its method ${obj.name} would keep its name`;
      }
    }
    return null;
  }

  private fieldConflict(obj: Var): string | null {
    let conflict: string | null = null;
    const file = this.a.fileAt(obj.origin.pos);
    if (file === null) return null;
    walk(file, (n) => {
      if (n.kind !== 'StructType') return;
      const names = n.fields.fields.flatMap((f) =>
        f.names.length > 0 ? f.names : embeddedName(f.type),
      );
      if (!names.some((id) => id.pos === obj.origin.pos)) return;
      if (names.some((id) => id.name === this.newName))
        conflict = `the struct has a field ${this.newName} already`;
    });
    if (conflict !== null) return conflict;
    for (const t of this.namedTypes()) {
      const form = underlying(t);
      if (form.kind !== 'struct' || !form.fields.some((f) => sameObject(f, obj))) continue;
      if (t.methods.some((m) => m.name === this.newName))
        return `${t.obj.name} has a method ${this.newName} already`;
    }
    return null;
  }

  private namedTypes(): Named[] {
    const list: Named[] = [];
    for (const p of this.a.packages.values()) {
      for (const o of p.pkg.scope.objects()) {
        if (o.kind === 'typename' && o.type?.kind === 'named') list.push(o.type);
      }
    }
    return list;
  }

  /** Interfaces that methods may be there for: the program's own, and those everybody knows. */
  private interfaces(): { name: string; methods: string[] }[] {
    const own = this.namedTypes().flatMap((t) => {
      const form = underlying(t);
      if (form.kind !== 'interface') return [];
      const methods = typeSetOf(form).methods.map((m) => m.name);
      return methods.length === 0 ? [] : [{ name: t.obj.name, methods }];
    });
    return [...own, ...wellKnown];
  }
}

/** The name that an embedded field takes from its type. */
function embeddedName(type: Expr): Ident[] {
  switch (type.kind) {
    case 'Ident':
      return [type];
    case 'SelectorExpr':
      return [type.sel];
    case 'StarExpr':
    case 'IndexExpr':
    case 'ParenExpr':
      return embeddedName(type.x);
    default:
      return [];
  }
}

const wellKnown = [
  { name: 'error', methods: ['Error'] },
  { name: 'fmt.Stringer', methods: ['String'] },
  { name: 'sort.Interface', methods: ['Len', 'Less', 'Swap'] },
  { name: 'sync.Locker', methods: ['Lock', 'Unlock'] },
  { name: 'heap.Interface', methods: ['Len', 'Less', 'Swap', 'Push', 'Pop'] },
  { name: 'io.Reader', methods: ['Read'] },
  { name: 'io.Writer', methods: ['Write'] },
];

function kindName(obj: GoObject): string {
  switch (obj.kind) {
    case 'var':
      return 'variable';
    case 'const':
      return 'constant';
    case 'func':
      return 'function';
    case 'typename':
      return 'type';
    case 'pkgname':
      return 'package';
    default:
      return 'name';
  }
}
