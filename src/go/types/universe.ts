// The universe block: predeclared types, constants, nil and functions; and package unsafe.

import { makeBool, makeInt } from './constant/value';
import { Builtin, Const, Func, type GoObject, Nil, Package, Scope, TypeName, Var } from './objects';
import {
  Alias,
  Basic,
  BasicInfo as I,
  BasicKind as K,
  Interface,
  Named,
  Signature,
  Tuple,
  type Type,
} from './types';

/** The predeclared basic types by name, and the invalid type. */
export const typ = {
  invalid: new Basic(K.Invalid, 0, 'invalid type'),
  bool: new Basic(K.Bool, I.Boolean, 'bool'),
  int: new Basic(K.Int, I.Integer, 'int'),
  int8: new Basic(K.Int8, I.Integer, 'int8'),
  int16: new Basic(K.Int16, I.Integer, 'int16'),
  int32: new Basic(K.Int32, I.Integer, 'int32'),
  int64: new Basic(K.Int64, I.Integer, 'int64'),
  uint: new Basic(K.Uint, I.Integer | I.Unsigned, 'uint'),
  uint8: new Basic(K.Uint8, I.Integer | I.Unsigned, 'uint8'),
  uint16: new Basic(K.Uint16, I.Integer | I.Unsigned, 'uint16'),
  uint32: new Basic(K.Uint32, I.Integer | I.Unsigned, 'uint32'),
  uint64: new Basic(K.Uint64, I.Integer | I.Unsigned, 'uint64'),
  uintptr: new Basic(K.Uintptr, I.Integer | I.Unsigned, 'uintptr'),
  float32: new Basic(K.Float32, I.Float, 'float32'),
  float64: new Basic(K.Float64, I.Float, 'float64'),
  complex64: new Basic(K.Complex64, I.Complex, 'complex64'),
  complex128: new Basic(K.Complex128, I.Complex, 'complex128'),
  string: new Basic(K.String, I.String, 'string'),
  unsafePointer: new Basic(K.UnsafePointer, 0, 'Pointer'),
  untypedBool: new Basic(K.UntypedBool, I.Boolean | I.Untyped, 'untyped bool'),
  untypedInt: new Basic(K.UntypedInt, I.Integer | I.Untyped, 'untyped int'),
  untypedRune: new Basic(K.UntypedRune, I.Integer | I.Untyped, 'untyped rune'),
  untypedFloat: new Basic(K.UntypedFloat, I.Float | I.Untyped, 'untyped float'),
  untypedComplex: new Basic(K.UntypedComplex, I.Complex | I.Untyped, 'untyped complex'),
  untypedString: new Basic(K.UntypedString, I.String | I.Untyped, 'untyped string'),
  untypedNil: new Basic(K.UntypedNil, I.Untyped, 'untyped nil'),
} as const;

/** byte and rune are types of their own here, so that messages can name them as written. */
export const byteType = new Basic(K.Uint8, I.Integer | I.Unsigned, 'byte');
export const runeType = new Basic(K.Int32, I.Integer, 'rune');

export const universe = new Scope(null, 'universe');
export const unsafePackage = new Package('unsafe', 'unsafe', universe);
unsafePackage.complete = true;

/** The predeclared functions, and those of package unsafe. */
export const builtinNames = [
  'append',
  'cap',
  'clear',
  'close',
  'complex',
  'copy',
  'delete',
  'imag',
  'len',
  'make',
  'max',
  'min',
  'new',
  'panic',
  'print',
  'println',
  'real',
  'recover',
] as const;
export const unsafeBuiltinNames = [
  'Add',
  'Alignof',
  'Offsetof',
  'Sizeof',
  'Slice',
  'SliceData',
  'String',
  'StringData',
] as const;

function declare(obj: GoObject): void {
  universe.insert(obj);
}

function declareTypes(): void {
  for (const t of Object.values(typ)) {
    if (t === typ.invalid || t === typ.unsafePointer || (t.info & I.Untyped) !== 0) continue;
    declare(new TypeName(0, null, t.name, t));
  }
  declare(new TypeName(0, null, 'byte', byteType));
  declare(new TypeName(0, null, 'rune', runeType));
  unsafePackage.scope.insert(new TypeName(0, unsafePackage, 'Pointer', typ.unsafePointer));
}

function makeErrorType(): Named {
  const obj = new TypeName(0, null, 'error', null);
  const named = new Named(obj, null);
  obj.type = named;
  const recv = Var.param(0, null, '', named);
  const result = Var.param(0, null, '', typ.string);
  const sig = new Signature(recv, new Tuple([]), new Tuple([result]), false);
  named.setUnderlying(new Interface([new Func(0, null, 'Error', sig)], []));
  declare(obj);
  return named;
}

function makeComparableType(): Named {
  const obj = new TypeName(0, null, 'comparable', null);
  const it = new Interface([], []);
  it.typeSet = { methods: [], terms: null, comparable: true };
  const named = new Named(obj, it);
  obj.type = named;
  declare(obj);
  return named;
}

function makeAnyType(): Alias {
  const obj = new TypeName(0, null, 'any', null);
  const alias = new Alias(obj, new Interface([], []));
  obj.type = alias;
  declare(obj);
  return alias;
}

declareTypes();
export const errorType: Named = makeErrorType();
export const comparableType: Named = makeComparableType();
/** The alias `any`. */
export const anyType: Alias = makeAnyType();
/** interface{}, what `any` stands for. */
export const emptyInterface = anyType.rhs as Interface;

declare(new Const(0, null, 'true', typ.untypedBool, makeBool(true)));
declare(new Const(0, null, 'false', typ.untypedBool, makeBool(false)));
/** Its value depends on where it is used; the checker looks it up specially. */
export const iotaObject = new Const(0, null, 'iota', typ.untypedInt, makeInt(0));
declare(iotaObject);
export const nilObject = new Nil(0, null, 'nil', typ.untypedNil);
declare(nilObject);
for (const name of builtinNames) declare(new Builtin(name, null));
for (const name of unsafeBuiltinNames) {
  unsafePackage.scope.insert(new Builtin(name, unsafePackage));
}

/** Whether t is the invalid type. */
export function isInvalid(t: Type): boolean {
  while (t.kind === 'alias' && t.rhs !== null) t = t.rhs;
  return t === typ.invalid;
}
