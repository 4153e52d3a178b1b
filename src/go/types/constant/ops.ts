// Operations on constant values: arithmetic, shifts, comparison, conversion and display.

import type { BinaryOp, UnaryOp } from '../../syntax/ast';
import {
  floatAdd,
  floatCmp,
  floatMul,
  floatNeg,
  floatQuo,
  floatSign,
  floatSub,
  floatToBigint,
  floatToFloat32,
  floatToNumber,
  formatFloat,
  intToFloat,
  numberToFloat,
} from './float';
import {
  type ComplexValue,
  type ConstantValue,
  type FloatValue,
  type IntValue,
  makeBool,
  makeInt,
  makeString,
  unknownValue,
} from './value';

type Real = IntValue | FloatValue;

const zero = makeInt(0);

// ---------------------------------------------------------------------------- Conversion

/** The value as an integer if it is one mathematically, else unknown. */
export function toInt(v: ConstantValue): ConstantValue {
  switch (v.kind) {
    case 'int':
      return v;
    case 'float': {
      const n = floatToBigint(v);
      return n === null ? unknownValue : makeInt(n);
    }
    case 'complex':
      return isZero(v.im) ? toInt(v.re) : unknownValue;
    default:
      return unknownValue;
  }
}

/** The value as a float if it is real, else unknown. */
export function toFloat(v: ConstantValue): ConstantValue {
  switch (v.kind) {
    case 'int':
      return intToFloat(v);
    case 'float':
      return v;
    case 'complex':
      return isZero(v.im) ? toFloat(v.re) : unknownValue;
    default:
      return unknownValue;
  }
}

/** The value as a complex number if it is numeric, else unknown. */
export function toComplex(v: ConstantValue): ConstantValue {
  switch (v.kind) {
    case 'int':
    case 'float':
      return { kind: 'complex', re: v, im: zero };
    case 'complex':
      return v;
    default:
      return unknownValue;
  }
}

export function realPart(v: ConstantValue): ConstantValue {
  if (v.kind === 'complex') return v.re;
  return v.kind === 'int' || v.kind === 'float' ? v : unknownValue;
}

export function imagPart(v: ConstantValue): ConstantValue {
  if (v.kind === 'complex') return v.im;
  return v.kind === 'int' || v.kind === 'float' ? zero : unknownValue;
}

/** re + im*i; unknown unless both are real. */
export function makeComplex(re: ConstantValue, im: ConstantValue): ConstantValue {
  if ((re.kind === 'int' || re.kind === 'float') && (im.kind === 'int' || im.kind === 'float')) {
    return { kind: 'complex', re, im };
  }
  return unknownValue;
}

function isZero(v: Real): boolean {
  return v.kind === 'int' ? v.value === 0n : floatSign(v) === 0;
}

/** -1, 0 or 1; a complex number is 0 only if both parts are. */
export function sign(v: ConstantValue): number {
  switch (v.kind) {
    case 'int':
      return v.value < 0n ? -1 : v.value > 0n ? 1 : 0;
    case 'float':
      return floatSign(v);
    case 'complex':
      return isZero(v.re) && isZero(v.im) ? 0 : 1;
    default:
      return 1;
  }
}

/** The nearest float64 of a real value, infinite on overflow. */
export function toNumber(v: ConstantValue): number {
  switch (v.kind) {
    case 'int':
      return Number(v.value);
    case 'float':
      return floatToNumber(v);
    case 'complex':
      return toNumber(v.re);
    default:
      return NaN;
  }
}

/** Rounds a real value to float32 or float64; unknown on overflow. */
export function roundToFloat(v: ConstantValue, bits: 32 | 64): ConstantValue {
  const f = toFloat(v);
  if (f.kind !== 'float') return unknownValue;
  const x = bits === 32 ? floatToFloat32(f) : floatToNumber(f);
  return Number.isFinite(x) ? numberToFloat(x) : unknownValue;
}

// ---------------------------------------------------------------------------- Arithmetic

const rank = { unknown: 0, bool: 1, string: 1, int: 2, float: 3, complex: 4 } as const;

/** Brings both to the larger of their kinds. */
function match(x: ConstantValue, y: ConstantValue): [ConstantValue, ConstantValue] {
  if (x.kind === y.kind) return [x, y];
  const r = Math.max(rank[x.kind], rank[y.kind]);
  if (x.kind === 'unknown' || y.kind === 'unknown') return [unknownValue, unknownValue];
  if (r === 4) return [toComplex(x), toComplex(y)];
  if (r === 3) return [toFloat(x), toFloat(y)];
  return [x, y];
}

/**
 * x op y for the arithmetic, string and logical operators; integers divide exactly unless
 * `integerDivision` is set, which truncates. The divisor must not be zero.
 */
export function binaryOp(
  x0: ConstantValue,
  op: BinaryOp,
  y0: ConstantValue,
  integerDivision = false,
): ConstantValue {
  const [x, y] = match(x0, y0);
  if (x.kind === 'bool' && y.kind === 'bool') {
    if (op === '&&') return makeBool(x.value && y.value);
    if (op === '||') return makeBool(x.value || y.value);
  } else if (x.kind === 'string' && y.kind === 'string') {
    if (op === '+') return makeString(x.bytes + y.bytes);
  } else if (x.kind === 'int' && y.kind === 'int') {
    return intOp(x.value, op, y.value, integerDivision);
  } else if (x.kind === 'float' && y.kind === 'float') {
    return floatOp(x, op, y);
  } else if (x.kind === 'complex' && y.kind === 'complex') {
    return complexOp(x, op, y);
  }
  return unknownValue;
}

function intOp(x: bigint, op: BinaryOp, y: bigint, integerDivision: boolean): ConstantValue {
  switch (op) {
    case '+':
      return makeInt(x + y);
    case '-':
      return makeInt(x - y);
    case '*':
      return makeInt(x * y);
    case '/':
      if (integerDivision) return makeInt(x / y);
      return x % y === 0n ? makeInt(x / y) : floatOp(intToFloat(makeInt(x)), '/', intToFloat(makeInt(y)));
    case '%':
      return makeInt(x % y);
    case '&':
      return makeInt(x & y);
    case '|':
      return makeInt(x | y);
    case '^':
      return makeInt(x ^ y);
    case '&^':
      return makeInt(x & ~y);
    default:
      return unknownValue;
  }
}

function floatOp(x: FloatValue, op: BinaryOp, y: FloatValue): ConstantValue {
  switch (op) {
    case '+':
      return floatAdd(x, y) ?? unknownValue;
    case '-':
      return floatSub(x, y) ?? unknownValue;
    case '*':
      return floatMul(x, y) ?? unknownValue;
    case '/':
      return floatQuo(x, y) ?? unknownValue;
    default:
      return unknownValue;
  }
}

function complexOp(x: ComplexValue, op: BinaryOp, y: ComplexValue): ConstantValue {
  const { re: a, im: b } = x;
  const { re: c, im: d } = y;
  switch (op) {
    case '+':
    case '-':
      return makeComplex(binaryOp(a, op, c), binaryOp(b, op, d));
    case '*': {
      // (a+bi)(c+di) = (ac-bd) + (bc+ad)i
      const re = binaryOp(binaryOp(a, '*', c), '-', binaryOp(b, '*', d));
      const im = binaryOp(binaryOp(b, '*', c), '+', binaryOp(a, '*', d));
      return makeComplex(re, im);
    }
    case '/': {
      // (a+bi)/(c+di) = ((ac+bd) + (bc-ad)i) / (cc+dd)
      const s = binaryOp(binaryOp(c, '*', c), '+', binaryOp(d, '*', d));
      const re = binaryOp(binaryOp(a, '*', c), '+', binaryOp(b, '*', d));
      const im = binaryOp(binaryOp(b, '*', c), '-', binaryOp(a, '*', d));
      return makeComplex(binaryOp(re, '/', s), binaryOp(im, '/', s));
    }
    default:
      return unknownValue;
  }
}

/** op x; `bits` is the width that ^ complements an unsigned value in, 0 for signed ones. */
export function unaryOp(op: UnaryOp, x: ConstantValue, bits = 0): ConstantValue {
  switch (op) {
    case '+':
      return x.kind === 'int' || x.kind === 'float' || x.kind === 'complex' ? x : unknownValue;
    case '-':
      if (x.kind === 'int') return makeInt(-x.value);
      if (x.kind === 'float') return floatNeg(x);
      if (x.kind === 'complex') return makeComplex(unaryOp('-', x.re), unaryOp('-', x.im));
      return unknownValue;
    case '^':
      if (x.kind !== 'int') return unknownValue;
      return makeInt(bits > 0 ? BigInt.asUintN(bits, ~x.value) : ~x.value);
    case '!':
      return x.kind === 'bool' ? makeBool(!x.value) : unknownValue;
    default:
      return unknownValue;
  }
}

/** x << s or x >> s. */
export function shift(x: ConstantValue, op: '<<' | '>>', s: number): ConstantValue {
  if (x.kind !== 'int') return unknownValue;
  return makeInt(op === '<<' ? x.value << BigInt(s) : x.value >> BigInt(s));
}

/** x op y for the comparison operators; unknown operands compare as false. */
export function compare(x0: ConstantValue, op: BinaryOp, y0: ConstantValue): boolean {
  const [x, y] = match(x0, y0);
  if (x.kind === 'complex' && y.kind === 'complex') {
    const equal = compare(x.re, '==', y.re) && compare(x.im, '==', y.im);
    return op === '==' ? equal : op === '!=' ? !equal : false;
  }
  const c = order(x, y);
  if (c === null) return false;
  switch (op) {
    case '==':
      return c === 0;
    case '!=':
      return c !== 0;
    case '<':
      return c < 0;
    case '<=':
      return c <= 0;
    case '>':
      return c > 0;
    case '>=':
      return c >= 0;
    default:
      return false;
  }
}

function order(x: ConstantValue, y: ConstantValue): number | null {
  if (x.kind === 'bool' && y.kind === 'bool') return Number(x.value) - Number(y.value);
  if (x.kind === 'string' && y.kind === 'string') {
    return x.bytes < y.bytes ? -1 : x.bytes > y.bytes ? 1 : 0;
  }
  if (x.kind === 'int' && y.kind === 'int') {
    return x.value < y.value ? -1 : x.value > y.value ? 1 : 0;
  }
  if (x.kind === 'float' && y.kind === 'float') return floatCmp(x, y);
  return null;
}

// ---------------------------------------------------------------------------- Display

/** Strings longer than this are cut in messages. */
const maxShownString = 72;

/** The value as gc shows it in messages: strings quoted and cut, floats with six digits. */
export function constantString(v: ConstantValue): string {
  switch (v.kind) {
    case 'unknown':
      return 'unknown';
    case 'bool':
      return String(v.value);
    case 'int':
      return v.value.toString();
    case 'float':
      return formatFloat(v);
    case 'complex':
      return `(${constantString(v.re)} + ${constantString(v.im)}i)`;
    case 'string': {
      const q = quote(v.bytes);
      const chars = [...q];
      return chars.length > maxShownString ? chars.slice(0, maxShownString - 3).join('') + '...' : q;
    }
  }
}

/** A Go string literal for the given bytes. */
export function quote(bytes: string): string {
  let out = '"';
  for (let i = 0; i < bytes.length; ) {
    const [c, n] = decodeRune(bytes, i);
    if (c < 0) out += '\\x' + hex(bytes.charCodeAt(i), 2);
    else out += quoteRune(c);
    i += n;
  }
  return out + '"';
}

const escapes: Record<number, string> = {
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

function quoteRune(c: number): string {
  const esc = escapes[c];
  if (esc !== undefined) return esc;
  if (c < 32 || c === 127) return '\\x' + hex(c, 2);
  const s = String.fromCodePoint(c);
  if (c < 127 || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(s)) return s;
  return c < 0x10000 ? '\\u' + hex(c, 4) : '\\U' + hex(c, 8);
}

function hex(n: number, width: number): string {
  return n.toString(16).padStart(width, '0');
}

/** The code point of the UTF-8 sequence at i (-1 if invalid) and its length. */
export function decodeRune(bytes: string, i: number): [number, number] {
  const c = bytes.charCodeAt(i);
  if (c < 0x80) return [c, 1];
  const n = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 0;
  if (n === 0 || c > 0xf4 || i + n > bytes.length) return [-1, 1];
  let v = c & (0xff >> (n + 1));
  for (let k = 1; k < n; k++) {
    const d = bytes.charCodeAt(i + k);
    if ((d & 0xc0) !== 0x80) return [-1, 1];
    v = (v << 6) | (d & 63);
  }
  const min = [0, 0, 0x80, 0x800, 0x10000][n];
  if (v < min || v > 0x10ffff || (v >= 0xd800 && v < 0xe000)) return [-1, 1];
  return [v, n];
}

/** The bytes of a Go string as JavaScript text; invalid UTF-8 becomes U+FFFD. */
export function decodeText(bytes: string): string {
  if (!/[^\0-\x7f]/.test(bytes)) return bytes;
  let out = '';
  for (let i = 0; i < bytes.length; ) {
    const [c, n] = decodeRune(bytes, i);
    out += c < 0 ? '\ufffd' : String.fromCodePoint(c);
    i += n;
  }
  return out;
}
