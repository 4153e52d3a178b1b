// The representation of Go types: one class per type form of the spec, told apart by `kind`.
//
// Everything here is plain data with no dependency on the checker. Named types and type aliases can
// be completed late: an instantiated Named carries a resolver that expands it when its underlying
// type or its methods are first asked for, so that recursive generic types stay finite.

import type { Func, Scope, TypeName, Var } from './objects';

/** Any Go type. Use `kind` to tell the forms apart. */
export type Type =
  | Basic
  | Pointer
  | Slice
  | ArrayType
  | MapType
  | Chan
  | Struct
  | Tuple
  | Signature
  | Interface
  | Named
  | Alias
  | TypeParam
  | Union;

/** The predeclared basic types, and the untyped kinds of constants and nil. */
export const BasicKind = {
  Invalid: 0,
  Bool: 1,
  Int: 2,
  Int8: 3,
  Int16: 4,
  Int32: 5,
  Int64: 6,
  Uint: 7,
  Uint8: 8,
  Uint16: 9,
  Uint32: 10,
  Uint64: 11,
  Uintptr: 12,
  Float32: 13,
  Float64: 14,
  Complex64: 15,
  Complex128: 16,
  String: 17,
  UnsafePointer: 18,
  UntypedBool: 19,
  UntypedInt: 20,
  UntypedRune: 21,
  UntypedFloat: 22,
  UntypedComplex: 23,
  UntypedString: 24,
  UntypedNil: 25,
} as const;
export type BasicKind = (typeof BasicKind)[keyof typeof BasicKind];

/** Properties of a basic type, combined with `|` in `Basic.info`. */
export const BasicInfo = {
  Boolean: 1,
  Integer: 2,
  Unsigned: 4,
  Float: 8,
  Complex: 16,
  String: 32,
  Untyped: 64,
  Ordered: 2 | 8 | 32,
  Numeric: 2 | 8 | 16,
  ConstType: 1 | 2 | 8 | 16 | 32,
} as const;

/** A predeclared type that is not built from other types. */
export class Basic {
  readonly kind = 'basic';
  constructor(
    readonly basicKind: BasicKind,
    readonly info: number,
    readonly name: string,
  ) {}
}

/** `*elem`. */
export class Pointer {
  readonly kind = 'pointer';
  constructor(public elem: Type) {}
}

/** `[]elem`. */
export class Slice {
  readonly kind = 'slice';
  constructor(public elem: Type) {}
}

/** `[len]elem`; a negative length means that it is unknown because of an error. */
export class ArrayType {
  readonly kind = 'array';
  constructor(
    public elem: Type,
    public len: number,
  ) {}
}

/** `map[key]elem`. */
export class MapType {
  readonly kind = 'map';
  constructor(
    public key: Type,
    public elem: Type,
  ) {}
}

/** Which operations a channel type permits. */
export type ChanDir = 'both' | 'send' | 'recv';

/** `chan elem`, `chan<- elem` or `<-chan elem`. */
export class Chan {
  readonly kind = 'chan';
  constructor(
    public dir: ChanDir,
    public elem: Type,
  ) {}
}

/** A struct type; `tags` is parallel to `fields` (absent tags are empty) or empty altogether. */
export class Struct {
  readonly kind = 'struct';
  constructor(
    public fields: Var[],
    public tags: string[] = [],
  ) {}
}

/** An ordered list of variables: parameters, results, or the value of a multi-valued call. */
export class Tuple {
  readonly kind = 'tuple';
  constructor(public vars: Var[]) {}
}

/** A function type, with its receiver and type parameters when it belongs to a declaration. */
export class Signature {
  readonly kind = 'signature';
  typeParams: TypeParam[] = [];
  /** Type parameters declared by the receiver of a method of a generic type. */
  recvTypeParams: TypeParam[] = [];
  /** The scope of the parameters, for a declared function or a function literal. */
  scope: Scope | null = null;
  constructor(
    public recv: Var | null,
    public params: Tuple,
    public results: Tuple,
    public variadic: boolean,
  ) {}
}

/** One term of a type set: a type, or with `tilde` all types whose underlying type it is. */
export interface Term {
  tilde: boolean;
  type: Type;
}

/** What an interface admits: every type that has the methods and, if terms is not null, is in them. */
export interface TypeSet {
  /** All methods, explicit and embedded, sorted by their unique id. */
  methods: Func[];
  /** null stands for all types; an empty list for no type at all. */
  terms: Term[] | null;
  /** Whether the set is restricted to strictly comparable types. */
  comparable: boolean;
}

/** An interface type. Its type set is computed from methods and embeddeds when first needed. */
export class Interface {
  readonly kind = 'interface';
  /** Computed on demand by `typeSetOf`. */
  typeSet: TypeSet | null = null;
  /** Set for the implicit interface around a constraint literal such as `[P ~int]`. */
  implicit = false;
  /** False while the checker is still collecting methods and embedded types. */
  complete = true;
  /** Positions of the embedded elements, parallel to `embeddeds` where known. */
  embedPos: number[] = [];
  constructor(
    /** Explicitly declared methods, in source order. */
    public methods: Func[],
    /** Embedded elements: interfaces, other types and unions. */
    public embeddeds: Type[],
  ) {}
}

/** A union of terms in a constraint, `~int | string`. */
export class Union {
  readonly kind = 'union';
  constructor(public terms: Term[]) {}
}

let lastTypeId = 0;

/** A defined type, or an instance of a generic one. */
export class Named {
  readonly kind = 'named';
  /** Unique among named types; instances have their own. */
  readonly id = ++lastTypeId;
  /** The generic type this is an instance of; itself where it is none. */
  readonly origin: Named;
  typeParams: TypeParam[] = [];
  readonly typeArgs: Type[];
  /** Of a type declared in a generic function: that function's. Each instance of the function has its own type. */
  enclosing: readonly TypeParam[] = [];
  /** For an instance of a generic type declared in a generic function: what stands for that function's; empty for themselves. */
  enclosingArgs: readonly Type[] = [];
  /** For an instance: gives the underlying type, or null while the origin has none. */
  expand: (() => Type | null) | null = null;
  /** Instances of this origin by the canonical key of their type arguments. */
  instances: Map<string, Named> | null = null;
  /** The right-hand side of the declaration, from which the underlying type follows. */
  fromRHS: Type | null = null;
  /** Makes method i of an instance; methods of an origin are already there. */
  methodMaker: ((i: number) => Func) | null = null;
  private under: Type | null = null;
  private resolving = false;
  private methodList: Func[] = [];

  constructor(
    public obj: TypeName,
    underlying: Type | null,
    origin: Named | null = null,
    typeArgs: Type[] = [],
  ) {
    this.origin = origin ?? this;
    this.typeArgs = typeArgs;
    this.under = underlying;
  }

  /** The underlying type, or null while it is not known yet because of a declaration cycle. */
  get underlyingOrNil(): Type | null {
    // Nothing is known of an instance if its generic type turned out to be wrong.
    const generic = this.origin.under;
    if (this.origin !== this && generic?.kind === 'basic' && generic.basicKind === BasicKind.Invalid) return generic;
    if (this.under !== null || this.resolving) return this.under;
    this.resolving = true;
    if (this.expand !== null) {
      this.under = this.expand();
      if (this.under !== null) this.expand = null;
    } else {
      let rhs = this.fromRHS;
      while (rhs !== null && rhs.kind === 'alias') rhs = rhs.rhs;
      this.under = rhs !== null && rhs.kind === 'named' ? rhs.underlyingOrNil : rhs;
    }
    this.resolving = false;
    return this.under;
  }

  /** The underlying type of a completely checked declaration. */
  get underlying(): Type {
    const u = this.underlyingOrNil;
    if (u === null) throw new Error(`type ${this.obj.name} has no underlying type yet`);
    return u;
  }

  setUnderlying(t: Type): void {
    this.under = t;
  }

  /** How many methods are declared on this type. */
  get numMethods(): number {
    return this.origin.methodList.length;
  }

  /** The i'th declared method; for an instance, with the type arguments substituted. */
  method(i: number): Func {
    if (this.origin === this || this.methodMaker === null) return this.origin.methodList[i];
    let m: Func | undefined = this.methodList[i];
    if (m === undefined) {
      m = this.methodMaker(i);
      this.methodList[i] = m;
    }
    return m;
  }

  /** All declared methods, in source order. */
  get methods(): Func[] {
    const list: Func[] = [];
    for (let i = 0; i < this.numMethods; i++) list.push(this.method(i));
    return list;
  }

  addMethod(m: Func): void {
    this.methodList.push(m);
  }
}

/** A type alias declaration's name for another type; generic aliases have type parameters. */
export class Alias {
  readonly kind = 'alias';
  readonly id = ++lastTypeId;
  typeParams: TypeParam[] = [];
  readonly origin: Alias;
  constructor(
    public obj: TypeName,
    /** The right-hand side; null while it is being checked. */
    public rhs: Type | null,
    origin: Alias | null = null,
    readonly typeArgs: Type[] = [],
  ) {
    this.origin = origin ?? this;
  }
}

/** A type parameter with its constraint. */
export class TypeParam {
  readonly kind = 'typeparam';
  readonly id = ++lastTypeId;
  /** Position in its type parameter list, or -1 before it is bound to one. */
  index = -1;
  /** The constraint as an interface, cached by `constraintInterface`. */
  iface: Interface | null = null;
  private bound: Type;
  constructor(
    public obj: TypeName,
    constraint: Type,
  ) {
    this.bound = constraint;
  }

  /** The constraint as written. */
  get constraint(): Type {
    return this.bound;
  }

  set constraint(t: Type) {
    this.bound = t;
    this.iface = null;
  }
}
