// Character classes of Go source text, and how messages show a character.

const letter = /^\p{L}$/u;
const digit = /^\p{Nd}$/u;
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** Bits of asciiClass. */
export const LETTER = 1;
export const DIGIT = 2;

/** Class of each ASCII character: LETTER (with _) or DIGIT, else 0. */
export const asciiClass: Uint8Array = makeAsciiClass();

function makeAsciiClass(): Uint8Array {
  const table = new Uint8Array(128);
  for (let c = 0x30; c <= 0x39; c++) table[c] = DIGIT;
  for (let c = 0x41; c <= 0x5a; c++) table[c] = table[c + 32] = LETTER;
  table[0x5f] = LETTER;
  return table;
}

/** Whether a code point is a letter in the sense of the Go spec, `_` included. */
export function isLetter(c: number): boolean {
  return c < 128 ? asciiClass[c] === LETTER : letter.test(String.fromCodePoint(c));
}

/** Whether a code point is a Unicode decimal digit. */
export function isDigit(c: number): boolean {
  return c < 128 ? asciiClass[c] === DIGIT : digit.test(String.fromCodePoint(c));
}

/** Whether Go's strconv.IsPrint holds. */
export function isPrintable(c: number): boolean {
  if (c < 128) return c >= 0x20 && c < 0x7f;
  return c <= 0x10ffff && printable.test(String.fromCodePoint(c));
}

/** A code point as Go's %#U prints it: U+0040 '@', or U+0001 alone where nothing can be shown. */
export function describeCodePoint(c: number): string {
  const hex = 'U+' + c.toString(16).toUpperCase().padStart(4, '0');
  return isPrintable(c) ? `${hex} '${String.fromCodePoint(c)}'` : hex;
}

const escapes: ReadonlyMap<number, string> = new Map([
  [7, '\\a'],
  [8, '\\b'],
  [9, '\\t'],
  [10, '\\n'],
  [11, '\\v'],
  [12, '\\f'],
  [13, '\\r'],
  [0x27, "\\'"],
  [0x5c, '\\\\'],
]);

/** A code point as a Go rune literal, as %q prints it. */
export function quoteRune(c: number): string {
  const escape = escapes.get(c);
  if (escape !== undefined) return `'${escape}'`;
  if (isPrintable(c)) return `'${String.fromCodePoint(c)}'`;
  if (c < 0x80) return `'\\x${c.toString(16).padStart(2, '0')}'`;
  if (c < 0x10000) return `'\\u${c.toString(16).padStart(4, '0')}'`;
  return `'\\U${c.toString(16).padStart(8, '0')}'`;
}
