// Objects: the entities that identifiers denote, the scopes that hold them, and packages.
//
// An object's type may be null until the checker has reached its declaration. Objects know nothing of
// syntax except a position; the checker keeps declarations in its own tables.

import type { ConstantValue } from './constant/value';
import type { Pos } from '../syntax/position';
import type { Named, Signature, Type } from './types';


export type { Pos };

export type GoObject = Var | Const | TypeName | Func | PkgName | Builtin | Label | Nil;

let lastObjectOrder = 0;

/** What all objects have in common. */
abstract class ObjectBase {
  /** The scope that declares the object; null for fields, methods and struct-like members. */
  parent: Scope | null = null;
  /** Where the scope of a local object starts; 0 means everywhere in its scope. */
  scopePos: Pos = 0;
  /** Order of creation: package-level objects are numbered in source order. */
  readonly order = ++lastObjectOrder;
  constructor(
    public pos: Pos,
    public pkg: Package | null,
    public name: string,
    public type: Type | null,
  ) {}

  get exported(): boolean {
    return isExported(this.name);
  }

  /** A key that two members share exactly if they are the same identifier to the spec. */
  get id(): string {
    return objectId(this.pkg, this.name);
  }
}

/** A variable: local, package-level, parameter, result, receiver or struct field. */
export class Var extends ObjectBase {
  readonly kind = 'var';
  isField = false;
  embedded = false;
  /** Parameters, results and receivers. */
  isParam = false;
  /** What a parameter is called in messages. */
  role: 'parameter' | 'result variable' | 'receiver' = 'parameter';
  /** Whether the value is read anywhere (locals), for 'declared and not used'. */
  used = false;
  /** The generic field or parameter this one was made from by substitution. */
  originVar: Var | null = null;

  static field(pos: Pos, pkg: Package | null, name: string, type: Type | null, embedded: boolean): Var {
    const v = new Var(pos, pkg, name, type);
    v.isField = true;
    v.embedded = embedded;
    return v;
  }

  static param(pos: Pos, pkg: Package | null, name: string, type: Type | null): Var {
    const v = new Var(pos, pkg, name, type);
    v.isParam = true;
    v.used = true;
    return v;
  }

  /** Itself, or the variable of the generic declaration it was substituted from. */
  get origin(): Var {
    return this.originVar ?? this;
  }

  /** Whether this is declared at package level. */
  get isPackageLevel(): boolean {
    return !this.isField && this.pkg !== null && this.parent === this.pkg.scope;
  }
}

/** A constant with its exact value. */
export class Const extends ObjectBase {
  readonly kind = 'const';
  constructor(
    pos: Pos,
    pkg: Package | null,
    name: string,
    type: Type | null,
    public value: ConstantValue,
  ) {
    super(pos, pkg, name, type);
  }
}

/** The name of a defined type, alias, type parameter or predeclared type. */
export class TypeName extends ObjectBase {
  readonly kind = 'typename';
  /** Whether the name is another name for its type rather than the type's own. */
  get isAlias(): boolean {
    const t = this.type;
    if (t === null) return false;
    switch (t.kind) {
      case 'basic':
        // byte and rune are aliases; unsafe.Pointer has its own name in another package.
        if (this.pkg !== null && this.pkg.path === 'unsafe') return false;
        return this.pkg !== null || t.name !== this.name || t.name === 'byte' || t.name === 'rune';
      case 'named':
        return t.obj !== this;
      case 'typeparam':
        return t.obj !== this;
      default:
        return true;
    }
  }
}

/** A function, or a concrete or interface method. */
export class Func extends ObjectBase {
  readonly kind = 'func';
  /** Set early for a method whose signature is not checked yet. */
  hasPtrRecv = false;
  /** The generic method this one was instantiated from. */
  originFunc: Func | null = null;
  /** Provides the type of a function whose declaration has not been checked yet. */
  resolver: (() => void) | null = null;
  constructor(pos: Pos, pkg: Package | null, name: string, type: Signature | null) {
    super(pos, pkg, name, type);
  }

  /** Makes sure that the type is set, if the declaration permits. */
  ensureType(): Signature | null {
    if (this.resolver !== null) {
      const r = this.resolver;
      this.resolver = null;
      r();
    }
    return this.type as Signature | null;
  }

  get signature(): Signature {
    this.ensureType();
    if (this.type === null || this.type.kind !== 'signature') {
      throw new Error(`function ${this.name} has no signature yet`);
    }
    return this.type;
  }

  get origin(): Func {
    return this.originFunc ?? this;
  }

  /** `pkg/path.F`, `(pkg/path.T).M`, `(*pkg/path.T).M` or `(interface).M`. */
  get fullName(): string {
    const sig = this.type;
    let s = '';
    if (sig !== null && sig.kind === 'signature' && sig.recv !== null) {
      s = '(' + receiverName(sig.recv.type) + ').';
    } else if (this.pkg !== null) {
      s = this.pkg.path + '.';
    }
    return s + this.name;
  }
}

function receiverName(t: Type | null): string {
  if (t === null) return '?';
  switch (t.kind) {
    case 'pointer':
      return '*' + receiverName(t.elem);
    case 'named':
      return qualified(t);
    case 'interface':
      return 'interface';
    default:
      return t.kind;
  }
}

function qualified(t: Named): string {
  return t.obj.pkg === null ? t.obj.name : t.obj.pkg.path + '.' + t.obj.name;
}

/** An imported package's name in a file scope. */
export class PkgName extends ObjectBase {
  readonly kind = 'pkgname';
  used = false;
  constructor(
    pos: Pos,
    pkg: Package | null,
    name: string,
    public imported: Package,
  ) {
    super(pos, pkg, name, null);
  }
}

/** A predeclared function, or one of package unsafe. */
export class Builtin extends ObjectBase {
  readonly kind = 'builtin';
  constructor(name: string, pkg: Package | null) {
    super(0, pkg, name, null);
  }
}

/** A statement label. */
export class Label extends ObjectBase {
  readonly kind = 'label';
  used = false;
}

/** The predeclared nil. */
export class Nil extends ObjectBase {
  readonly kind = 'nil';
}

/** A Go package. */
export class Package {
  readonly scope: Scope;
  /** Packages imported directly. */
  imports: Package[] = [];
  /** Whether checking finished (perhaps with errors). */
  complete = false;
  /** Set for a stand-in made because an import failed. */
  fake = false;
  /** `go1.N` from go.mod, or empty for the newest. */
  goVersion = '';
  constructor(
    public path: string,
    public name: string,
    universe: Scope | null = null,
  ) {
    this.scope = new Scope(universe, 'package ' + path);
  }
}

/** A set of declared objects, and the scopes it is nested in. */
export class Scope {
  readonly children: Scope[] = [];
  private readonly elems = new Map<string, GoObject>();
  /** The source extent, where there is one. */
  pos: Pos = 0;
  end: Pos = 0;
  /** Set for the scope of a function's parameters and body. */
  isFunc = false;

  constructor(
    readonly parent: Scope | null,
    readonly comment = '',
  ) {
    // The universe has too many children to keep.
    if (parent !== null && parent.parent !== null) parent.children.push(this);
  }

  /** The object declared under this name in this scope itself. */
  lookup(name: string): GoObject | undefined {
    return this.elems.get(name);
  }

  /** The innermost object visible under this name at pos (0: anywhere), with its scope. */
  lookupParent(name: string, pos: Pos = 0): { scope: Scope; obj: GoObject } | undefined {
    for (let s: Scope | null = this; s !== null; s = s.parent) {
      const obj = s.elems.get(name);
      if (obj !== undefined && (pos === 0 || obj.scopePos <= pos)) return { scope: s, obj };
    }
    return undefined;
  }

  /** Declares obj; returns the object already declared under that name, if any. */
  insert(obj: GoObject): GoObject | undefined {
    const alt = this.elems.get(obj.name);
    if (alt !== undefined) return alt;
    this.elems.set(obj.name, obj);
    if (obj.parent === null) obj.parent = this;
    return undefined;
  }

  /** Declared names, sorted. */
  names(): string[] {
    return [...this.elems.keys()].sort();
  }

  /** Declared objects, in order of declaration. */
  objects(): IterableIterator<GoObject> {
    return this.elems.values();
  }

  get size(): number {
    return this.elems.size;
  }
}

/** Whether a name starts with an upper-case letter. */
export function isExported(name: string): boolean {
  const c = name.charCodeAt(0);
  if (c < 0x80) return c >= 65 && c <= 90;
  return /^\p{Lu}/u.test(name);
}

/** Exported names are the same everywhere; others belong to their package. */
export function objectId(pkg: Package | null, name: string): string {
  if (isExported(name)) return name;
  return (pkg === null ? '_' : pkg.path === '' ? '_' : pkg.path) + '.' + name;
}
