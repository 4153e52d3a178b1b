// The shortest decimal that a float is, in the form that Go gives it: strconv's 'g' with the shortest
// precision, as the builtins print and println have it (the module imports it), and fmt's %v.

/** The shortest digits that read back as `v` in the given precision, and the decimal exponent of the first. */
function shortest(v: number, bits: 32 | 64): { digits: string; exponent: number } {
  let text = v.toExponential();
  if (bits === 32) {
    for (let n = 0; n < 9; n++) {
      text = v.toExponential(n);
      if (Math.fround(Number(text)) === v) break;
    }
  }
  const [mantissa, exponent] = text.split('e');
  return { digits: mantissa.replace('.', '').replace(/0+$/, '') || '0', exponent: Number(exponent) };
}

/** From which exponent on the form with an exponent is used: by print, and by fmt's %v. */
export const EXPONENT = { print: 6, v: 21 } as const;

/** `bits` is 32 when v is a float32. */
export function formatFloat(v: number, bits: 32 | 64, exponentFrom: number = EXPONENT.print): string {
  if (Number.isNaN(v)) return 'NaN';
  if (!Number.isFinite(v)) return v > 0 ? '+Inf' : '-Inf';
  const sign = v < 0 || Object.is(v, -0) ? '-' : '';
  if (v === 0) return sign + '0';
  const { digits, exponent } = shortest(Math.abs(v), bits);
  if (exponent < -4 || exponent >= exponentFrom) {
    const e = Math.abs(exponent);
    const rest = digits.length > 1 ? '.' + digits.slice(1) : '';
    return `${sign}${digits[0]}${rest}e${exponent < 0 ? '-' : '+'}${e < 10 ? '0' : ''}${e}`;
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return sign + digits + '0'.repeat(exponent + 1 - digits.length);
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}
