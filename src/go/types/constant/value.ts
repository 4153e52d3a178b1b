// The values of Go constants: exact, of arbitrary size, and immutable.
//
// Integers are bigints. Floats are exact fractions as long as numerator and denominator stay of a
// reasonable size, and otherwise big floats with a 512-bit mantissa. Strings hold one byte per
// UTF-16 unit (0..255), because Go strings are bytes: '\xff' is a valid constant.

export type ConstantValue =
  | UnknownValue
  | BoolValue
  | StringValue
  | IntValue
  | FloatValue
  | ComplexValue;

/** Stands for a value that could not be computed because of an error. */
export interface UnknownValue {
  readonly kind: 'unknown';
}

export interface BoolValue {
  readonly kind: 'bool';
  readonly value: boolean;
}

/** A string constant; each UTF-16 unit of `bytes` is one byte. */
export interface StringValue {
  readonly kind: 'string';
  readonly bytes: string;
}

export interface IntValue {
  readonly kind: 'int';
  readonly value: bigint;
}

/** A fraction in lowest terms with den > 0, or mant * 2**exp when the fraction would be huge. */
export type FloatValue = RatValue | BigFloatValue;

export interface RatValue {
  readonly kind: 'float';
  readonly form: 'rat';
  readonly num: bigint;
  readonly den: bigint;
}

/** mant is odd or zero and has at most 512 bits. */
export interface BigFloatValue {
  readonly kind: 'float';
  readonly form: 'big';
  readonly mant: bigint;
  readonly exp: number;
}

/** The parts are integers or floats. */
export interface ComplexValue {
  readonly kind: 'complex';
  readonly re: IntValue | FloatValue;
  readonly im: IntValue | FloatValue;
}

export type ConstantKind = ConstantValue['kind'];

export const unknownValue: UnknownValue = { kind: 'unknown' };
const trueValue: BoolValue = { kind: 'bool', value: true };
const falseValue: BoolValue = { kind: 'bool', value: false };

export function makeBool(b: boolean): BoolValue {
  return b ? trueValue : falseValue;
}

/** bytes holds one byte per UTF-16 unit. */
export function makeString(bytes: string): StringValue {
  return { kind: 'string', bytes };
}

export function makeInt(v: bigint | number): IntValue {
  return { kind: 'int', value: BigInt(v) };
}
