// From literals in source text to constant values.

import type { LitKind } from '../../syntax/ast';
import { parseFloat10or16 } from './float';
import { type ConstantValue, makeInt, makeString, unknownValue } from './value';

/** The value of a basic literal; unknown if it is malformed. */
export function makeFromLiteral(text: string, kind: LitKind): ConstantValue {
  switch (kind) {
    case 'INT':
      return parseInteger(text);
    case 'FLOAT':
      return parseFloatLiteral(text);
    case 'IMAG':
      return parseImaginary(text);
    case 'CHAR': {
      const c = unquoteChar(text);
      return c < 0 ? unknownValue : makeInt(c);
    }
    case 'STRING': {
      const s = unquoteString(text);
      return s === null ? unknownValue : makeString(s);
    }
  }
}

function parseInteger(text: string): ConstantValue {
  let s = text.replaceAll('_', '');
  if (/^0[0-7]+$/.test(s)) s = '0o' + s.slice(1);
  try {
    return makeInt(s.length < 10 ? Number(s) : BigInt(s));
  } catch {
    return unknownValue;
  }
}

function parseFloatLiteral(text: string): ConstantValue {
  const s = text.replaceAll('_', '').toLowerCase();
  const hex = s.startsWith('0x');
  const [digits, exp] = (hex ? s.slice(2) : s).split(hex ? 'p' : 'e');
  if (digits === undefined) return unknownValue;
  const e = exp === undefined ? 0 : Number(exp);
  if (Number.isNaN(e)) return unknownValue;
  return parseFloat10or16(digits, hex ? 16 : 10, e) ?? unknownValue;
}

/** For backward compatibility an imaginary literal of decimal digits only is decimal. */
function parseImaginary(text: string): ConstantValue {
  const s = text.slice(0, -1).replaceAll('_', '');
  let im: ConstantValue;
  if (/^[0-9]+$/.test(s)) im = makeInt(BigInt(s.replace(/^0+(?=.)/, '')));
  else if (/^0[bBoO]/.test(s)) im = parseInteger(s);
  else if (/^0[xX]/.test(s) && !/[.pP]/.test(s)) im = parseInteger(s);
  else im = parseFloatLiteral(s);
  if (im.kind !== 'int' && im.kind !== 'float') return unknownValue;
  return { kind: 'complex', re: makeInt(0), im };
}

const simpleEscapes: Record<string, number> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  "'": 39,
  '"': 34,
};

/** The bytes of UTF-8 for a code point, one per UTF-16 unit. */
export function encodeRune(c: number): string {
  if (c < 0 || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) c = 0xfffd;
  if (c < 0x80) return String.fromCharCode(c);
  if (c < 0x800) return String.fromCharCode(0xc0 | (c >> 6), 0x80 | (c & 63));
  if (c < 0x10000) {
    return String.fromCharCode(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return String.fromCharCode(
    0xf0 | (c >> 18),
    0x80 | ((c >> 12) & 63),
    0x80 | ((c >> 6) & 63),
    0x80 | (c & 63),
  );
}

/** JavaScript text as the bytes of its UTF-8 form, one per UTF-16 unit. */
export function encodeText(s: string): string {
  if (!/[^\0-\x7f]/.test(s)) return s;
  let out = '';
  for (const ch of s) out += encodeRune(ch.codePointAt(0)!);
  return out;
}

interface Escape {
  /** Code point or byte. */
  value: number;
  /** Written as a byte (\x or octal) rather than a code point. */
  isByte: boolean;
  next: number;
}

/** Reads the escape whose backslash is at s[i]. */
function readEscape(s: string, i: number): Escape | null {
  const c = s[i + 1];
  const simple = simpleEscapes[c];
  if (simple !== undefined) return { value: simple, isByte: false, next: i + 2 };
  const digits = (n: number, base: number, from: number, isByte: boolean): Escape | null => {
    const t = s.slice(from, from + n);
    const v = parseInt(t, base);
    return t.length < n || Number.isNaN(v) ? null : { value: v, isByte, next: from + n };
  };
  if (c === 'x') return digits(2, 16, i + 2, true);
  if (c === 'u') return digits(4, 16, i + 2, false);
  if (c === 'U') return digits(8, 16, i + 2, false);
  if (c >= '0' && c <= '7') return digits(3, 8, i + 1, true);
  return null;
}

function unquoteChar(text: string): number {
  const s = text.slice(1, -1);
  if (s[0] !== '\\') return s.codePointAt(0) ?? -1;
  return readEscape(s, 0)?.value ?? -1;
}

/** The bytes of a string literal, or null if it is malformed. */
export function unquoteString(text: string): string | null {
  const s = text.slice(1, -1);
  if (text[0] === '`') return encodeText(s.replaceAll('\r', ''));
  if (!s.includes('\\')) return encodeText(s);
  let out = '';
  for (let i = 0; i < s.length; ) {
    const j = s.indexOf('\\', i);
    if (j < 0) {
      out += encodeText(s.slice(i));
      break;
    }
    out += encodeText(s.slice(i, j));
    const e = readEscape(s, j);
    if (e === null) return null;
    out += e.isByte ? String.fromCharCode(e.value & 255) : encodeRune(e.value);
    i = e.next;
  }
  return out;
}
