// Exact fractions and big floats: the arithmetic beneath untyped float constants.
//
// Results stay fractions while they are small; beyond `maxRatBits` they become big floats with a
// 512-bit mantissa, rounded to nearest even. A magnitude past the exponent range gives null.

import type { BigFloatValue, FloatValue, IntValue, RatValue } from './value';

/** Fractions with more bits than this in either part become big floats. */
const maxRatBits = 4096;
/** Mantissa bits of a big float; the spec asks for at least 256. */
const mantBits = 512;
const maxExponent = 2 ** 31;

export function abs(v: bigint): bigint {
  return v < 0n ? -v : v;
}

/** Number of bits in the magnitude of v. */
export function bitLength(v: bigint): number {
  const a = abs(v);
  if (a < 0x20000000000000n) {
    const n = Number(a);
    return n === 0 ? 0 : Math.floor(Math.log2(n)) + 1 - overshoot(n);
  }
  const hex = a.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex[0], 16)));
}

/** Math.log2 may round up to the next integer just below a power of two. */
function overshoot(n: number): number {
  return 2 ** Math.floor(Math.log2(n)) > n ? 1 : 0;
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** num/den in lowest terms, or a big float when that is too large. */
export function makeRat(num: bigint, den: bigint): FloatValue {
  if (den < 0n) {
    num = -num;
    den = -den;
  }
  if (den !== 1n) {
    const g = gcd(abs(num), den);
    if (g !== 1n) {
      num /= g;
      den /= g;
    }
  }
  if (bitLength(num) > maxRatBits || bitLength(den) > maxRatBits) return ratToBig(num, den);
  return { kind: 'float', form: 'rat', num, den };
}

function ratToBig(num: bigint, den: bigint): BigFloatValue {
  // Two extra bits and a sticky bit make the rounding in makeBig exact.
  const shift = Math.max(0, mantBits + 2 - (bitLength(num) - bitLength(den)));
  const n = abs(num) << BigInt(shift);
  let q = (n / den) << 1n;
  if (n % den !== 0n) q |= 1n;
  return makeBig(num < 0n ? -q : q, -shift - 1)!;
}

/** mant * 2**exp rounded to the mantissa's size; null if out of range. */
function makeBig(mant: bigint, exp: number): BigFloatValue | null {
  const drop = bitLength(mant) - mantBits;
  if (drop > 0) {
    mant = roundShift(mant, drop);
    exp += drop;
  }
  if (mant === 0n) exp = 0;
  if (exp + bitLength(mant) > maxExponent) return null;
  if (exp + bitLength(mant) < -maxExponent) return { kind: 'float', form: 'big', mant: 0n, exp: 0 };
  return { kind: 'float', form: 'big', mant, exp };
}

/** v / 2**n, rounded to nearest even. */
function roundShift(v: bigint, n: number): bigint {
  const neg = v < 0n;
  const a = abs(v);
  const s = BigInt(n);
  let q = a >> s;
  const rest = a - (q << s);
  const half = 1n << (s - 1n);
  if (rest > half || (rest === half && (q & 1n) === 1n)) q++;
  return neg ? -q : q;
}

function toBig(v: FloatValue): BigFloatValue {
  return v.form === 'big' ? v : ratToBig(v.num, v.den);
}

/** Big floats that are small again become fractions, so that later results stay exact. */
function fromBig(v: BigFloatValue | null): FloatValue | null {
  if (v === null || Math.abs(v.exp) + mantBits > maxRatBits) return v;
  return v.exp >= 0 ? makeRat(v.mant << BigInt(v.exp), 1n) : makeRat(v.mant, 1n << BigInt(-v.exp));
}

export function intToFloat(v: IntValue): FloatValue {
  return makeRat(v.value, 1n);
}

export function floatSign(v: FloatValue): number {
  const n = v.form === 'rat' ? v.num : v.mant;
  return n < 0n ? -1 : n > 0n ? 1 : 0;
}

export function floatNeg(v: FloatValue): FloatValue {
  return v.form === 'rat' ? { ...v, num: -v.num } : { ...v, mant: -v.mant };
}

export function floatAdd(a: FloatValue, b: FloatValue): FloatValue | null {
  if (a.form === 'rat' && b.form === 'rat') {
    return makeRat(a.num * b.den + b.num * a.den, a.den * b.den);
  }
  let x = toBig(a);
  let y = toBig(b);
  if (x.mant === 0n) return b;
  if (y.mant === 0n) return a;
  if (x.exp < y.exp) [x, y] = [y, x];
  const diff = x.exp - y.exp;
  // y is so small that it cannot change the rounded sum.
  if (diff > 2 * mantBits + 4) return fromBig(x);
  return fromBig(makeBig((x.mant << BigInt(diff)) + y.mant, y.exp));
}

export function floatSub(a: FloatValue, b: FloatValue): FloatValue | null {
  return floatAdd(a, floatNeg(b));
}

export function floatMul(a: FloatValue, b: FloatValue): FloatValue | null {
  if (a.form === 'rat' && b.form === 'rat') return makeRat(a.num * b.num, a.den * b.den);
  const x = toBig(a);
  const y = toBig(b);
  return fromBig(makeBig(x.mant * y.mant, x.exp + y.exp));
}

/** The divisor must not be zero. */
export function floatQuo(a: FloatValue, b: FloatValue): FloatValue | null {
  if (a.form === 'rat' && b.form === 'rat') return makeRat(a.num * b.den, a.den * b.num);
  const x = toBig(a);
  const y = toBig(b);
  const shift = 2 * mantBits + 4;
  const n = abs(x.mant) << BigInt(shift);
  const d = abs(y.mant);
  let q = (n / d) << 1n;
  if (n % d !== 0n) q |= 1n;
  const neg = x.mant < 0n !== y.mant < 0n;
  return fromBig(makeBig(neg ? -q : q, x.exp - y.exp - shift - 1));
}

/** -1, 0 or 1. */
export function floatCmp(a: FloatValue, b: FloatValue): number {
  if (a.form === 'rat' && b.form === 'rat') {
    const l = a.num * b.den;
    const r = b.num * a.den;
    return l < r ? -1 : l > r ? 1 : 0;
  }
  const sa = floatSign(a);
  const sb = floatSign(b);
  if (sa !== sb) return sa < sb ? -1 : 1;
  if (sa === 0) return 0;
  const x = toBig(a);
  const y = toBig(b);
  const ex = x.exp + bitLength(x.mant);
  const ey = y.exp + bitLength(y.mant);
  if (ex !== ey) return ex < ey ? -sa : sa;
  const e = Math.min(x.exp, y.exp);
  const l = x.mant << BigInt(x.exp - e);
  const r = y.mant << BigInt(y.exp - e);
  return l < r ? -1 : l > r ? 1 : 0;
}

/** The integer that v is, or null; integers of absurd size are refused. */
export function floatToBigint(v: FloatValue): bigint | null {
  if (v.form === 'rat') return v.den === 1n ? v.num : null;
  if (v.exp >= 0) return v.exp <= maxRatBits ? v.mant << BigInt(v.exp) : null;
  if (-v.exp > bitLength(v.mant)) return v.mant === 0n ? 0n : null;
  const s = BigInt(-v.exp);
  const q = v.mant >> s;
  return q << s === v.mant ? q : null;
}

/** Rounds to the nearest float64; overflow gives an infinity. */
export function floatToNumber(v: FloatValue): number {
  if (v.form === 'rat') {
    const n = Number(v.num);
    const d = Number(v.den);
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return n / d;
  }
  return roundTo(v, 53, -1074, 1024);
}

/** Rounds to the nearest float32; overflow gives an infinity. */
export function floatToFloat32(v: FloatValue): number {
  return roundTo(v, 24, -149, 128);
}

/**
 * Rounds to `bits` of mantissa, with 2**minExp the smallest magnitude and everything from
 * 2**maxExp an infinity.
 */
function roundTo(v: FloatValue, bits: number, minExp: number, maxExp: number): number {
  const sign = floatSign(v);
  if (sign === 0) return 0;
  const num = abs(v.form === 'rat' ? v.num : v.mant);
  const den = v.form === 'rat' ? v.den : 1n;
  const exp = v.form === 'rat' ? 0 : v.exp;
  const top = exp + bitLength(num) - bitLength(den);
  if (top > maxExp + 1) return sign * Infinity;
  if (top < minExp - 2) return 0;
  // Quotient with at least bits+2 bits, the last one sticky.
  const shift = Math.max(0, bits + 3 - (bitLength(num) - bitLength(den)));
  const n = num << BigInt(shift);
  let q = (n / den) << 1n;
  if (n % den !== 0n) q |= 1n;
  let e = exp - shift - 1;
  const drop = Math.max(bitLength(q) - bits, minExp - e);
  if (drop > 0) {
    q = roundShift(q, drop);
    e += drop;
  }
  if (q === 0n) return 0;
  if (bitLength(q) + e > maxExp) return sign * Infinity;
  return sign * scale(Number(q), e);
}

/** m * 2**e without intermediate overflow; m has at most 53 bits, so every step is exact. */
function scale(m: number, e: number): number {
  for (; e > 1000; e -= 1000) m *= 2 ** 1000;
  for (; e < -1000; e += 1000) m *= 2 ** -1000;
  return m * 2 ** e;
}

/** The exact value of a finite float64. */
export function numberToFloat(x: number): RatValue {
  if (Number.isInteger(x)) return { kind: 'float', form: 'rat', num: BigInt(x), den: 1n };
  let e = 0;
  while (!Number.isInteger(x)) {
    x *= 2;
    e++;
    if (e > 1100) break;
  }
  return makeRat(BigInt(x), 1n << BigInt(e)) as RatValue;
}

/** Parses digits in `base` with an optional point, times expBase**exp. */
export function parseFloat10or16(
  digits: string,
  base: 10 | 16,
  exp: number,
): FloatValue | null {
  const dot = digits.indexOf('.');
  let fraction = 0;
  if (dot >= 0) {
    fraction = digits.length - dot - 1;
    digits = digits.slice(0, dot) + digits.slice(dot + 1);
  }
  const m = BigInt((base === 16 ? '0x' : '') + (digits === '' ? '0' : digits));
  if (m === 0n) return makeRat(0n, 1n);
  if (base === 16) return scaleBinary(m, exp - 4 * fraction);
  const e = exp - fraction;
  if (Math.abs(e) > 20000) return scaleDecimal(m, e);
  const p = 10n ** BigInt(Math.abs(e));
  return e >= 0 ? makeRat(m * p, 1n) : makeRat(m, p);
}

function scaleBinary(m: bigint, e: number): FloatValue | null {
  if (Math.abs(e) > maxRatBits) return fromBig(makeBig(m, e));
  return e >= 0 ? makeRat(m << BigInt(e), 1n) : makeRat(m, 1n << BigInt(-e));
}

/** m * 10**e for a huge e, by repeated squaring in big floats. */
function scaleDecimal(m: bigint, e: number): FloatValue | null {
  let result: FloatValue | null = makeRat(m, 1n);
  let base: FloatValue | null = e > 0 ? makeRat(10n, 1n) : makeRat(1n, 10n);
  for (let n = Math.abs(e); n > 0 && result !== null; n = Math.floor(n / 2)) {
    if (base === null) return null;
    if (n % 2 === 1) result = floatMul(result, base);
    base = floatMul(base, base);
  }
  return result;
}

/**
 * The value in the form of C's %.6g, as constants are shown in messages. A fraction that does not
 * show in so few digits is given in as many as it takes.
 */
export function formatFloat(v: FloatValue): string {
  const x = floatToNumber(v);
  if (!Number.isFinite(x) || (x === 0 && floatSign(v) !== 0)) return formatHuge(v);
  const s = formatG(x, 6);
  return s.includes('.') || floatToBigint(v) !== null ? s : formatShortest(x);
}

/** Go's %g: the fewest digits that give the same float64. */
function formatShortest(x: number): string {
  const [m, e] = x.toExponential().split('e');
  const exp = Number(e);
  return exp < -4 || exp >= 21 ? m + formatExponent(exp) : String(x);
}

/** C's %.<digits>g. */
export function formatG(x: number, digits: number): string {
  if (x === 0) return '0';
  const [m, e] = x.toExponential(digits - 1).split('e');
  const exp = Number(e);
  const trim = (s: string): string => (s.includes('.') ? s.replace(/\.?0+$/, '') : s);
  if (exp < -4 || exp >= digits) return trim(m) + formatExponent(exp);
  return trim(x.toFixed(Math.max(0, digits - 1 - exp)));
}

function formatExponent(exp: number): string {
  const a = Math.abs(exp);
  return 'e' + (exp < 0 ? '-' : '+') + (a < 10 ? '0' : '') + a;
}

/** Outside the range of float64: mantissa and decimal exponent by logarithm. */
function formatHuge(v: FloatValue): string {
  const b = toBig(v);
  const top = bitLength(b.mant);
  const lead = Number(abs(b.mant) >> BigInt(Math.max(0, top - 53))) / 2 ** (Math.min(top, 53) - 1);
  const log10 = Math.log10(lead) + (b.exp + top - 1) * Math.log10(2);
  let exp = Math.floor(log10);
  let m = 10 ** (log10 - exp);
  if (Number(m.toPrecision(6)) >= 10) {
    m /= 10;
    exp++;
  }
  return (floatSign(v) < 0 ? '-' : '') + formatG(m, 6) + formatExponent(exp);
}
