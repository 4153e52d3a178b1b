// One way to write a number: prefixes and exponents in lower case, no needless zeros.

/** A number literal in its usual form; digits are left as they are. */
export function normalizeNumber(lit: string): string {
  if (lit.length < 2) return lit;
  switch (lit.slice(0, 2)) {
    case '0x':
    case '0X':
      return '0x' + lit.slice(2).replace('P', 'p');
    case '0o':
    case '0O':
      return '0o' + lit.slice(2);
    case '0b':
    case '0B':
      return '0b' + lit.slice(2);
  }
  if (lit.includes('E')) return lit.replace('E', 'e');
  // Leading zeros mean nothing in an imaginary integer.
  if (lit.endsWith('i') && !/[.e]/.test(lit)) {
    const digits = lit.replace(/^[0_]+/, '');
    return digits === 'i' ? '0i' : digits;
  }
  return lit;
}
