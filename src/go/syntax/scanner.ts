// The scanner: source text to tokens, with the spec's automatic semicolons.
//
// Call next(), then read the public fields. Comments are kept aside, in `comments`. Errors go to
// the handler in gc's wording and never stop the scan. Offsets count UTF-16 units of the text.

import { blockEnd } from './blockend';
import type { LitKind } from './ast';
import { keywords, type Token } from './tokens';
import {
  DIGIT,
  LETTER,
  asciiClass,
  describeCodePoint,
  isDigit,
  isLetter,
  quoteRune,
} from './unicode';

/** Receives an error at an offset into the text. */
export type ScanErrorHandler = (offset: number, msg: string) => void;

/** A comment as found: its extent and the lines on which it starts and ends. */
export interface RawComment {
  start: number;
  end: number;
  startLine: number;
  endLine: number;
}

interface BadCharacter {
  at: number;
  msg: string;
}

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 0x27;
const BACKSLASH = 0x5c;
const UNDERSCORE = 0x5f;
const BOM = 0xfeff;

/** Half of a surrogate pair: how undecodable bytes come out in a string. */
const loneSurrogate = /\p{Cs}/u;

export class Scanner {
  tok: Token = 'EOF';
  /** Text of a name or literal; of a semicolon, 'semicolon', 'newline' or 'EOF'. */
  lit = '';
  /** Class of a literal. */
  litKind: LitKind = 'INT';
  /** Set for a literal that has an error. */
  bad = false;
  /** Extent of the token. */
  start = 0;
  end = 0;
  /** Line on which the token starts, from 1. */
  line = 1;
  /** All comments so far. */
  readonly comments: RawComment[] = [];

  /** Offset and line of the next character to read. */
  private at = 0;
  private curLine = 1;
  /** The last token may end a statement, so a newline becomes a semicolon. */
  private mayEnd = false;
  /** Those not yet reported; they are when the scan gets past them. */
  private readonly badCharacters: BadCharacter[];

  constructor(
    private readonly src: string,
    private readonly report: ScanErrorHandler,
  ) {
    if (src.charCodeAt(0) === BOM) this.at = 1;
    this.badCharacters = this.findBadCharacters();
  }

  /** Goes on at a place in the text, where no token has been read before it. */
  startAt(offset: number, line: number): void {
    this.at = offset;
    this.curLine = line;
    this.mayEnd = false;
  }

  /** From a `{` that was read last to the `}` that belongs to it, which becomes the current token; false, and nothing done, when there is none. */
  skipBlock(): boolean {
    const end = blockEnd(this.src, this.at);
    if (end < 0) return false;
    this.countLines(this.at, end);
    this.start = end - 1;
    this.line = this.curLine;
    this.end = this.at = end;
    this.tok = '}';
    this.lit = '';
    this.mayEnd = true;
    return true;
  }

  /** Advances to the next token. */
  next(): void {
    const semi = this.mayEnd;
    this.mayEnd = false;
    if (this.badCharacters.length > 0) this.reportBadCharacters(this.at);
    for (;;) {
      this.skipSpace(semi);
      this.start = this.at;
      this.line = this.curLine;
      const c = this.src.charCodeAt(this.at);
      if (c < 128) {
        const cls = asciiClass[c];
        if (cls === LETTER) return this.identifier();
        if (cls === DIGIT) return this.number(false);
        if (c !== 0x2f || !this.commentAhead()) {
          if (this.operator(c)) return;
          continue;
        }
        if (this.comment(semi)) return;
      } else if (c !== c) {
        // charCodeAt past the end is NaN.
        return this.endOfFile(semi);
      } else if (this.nonASCII()) return;
    }
  }

  /** Finds NULs, stray byte order marks and undecodable bytes: errors wherever they stand. */
  private findBadCharacters(): BadCharacter[] {
    const { src } = this;
    const found: BadCharacter[] = [];
    if (src.indexOf('\0') < 0 && src.indexOf('\ufeff', 1) < 0 && !loneSurrogate.test(src)) {
      return found;
    }
    for (let i = this.at; i < src.length; i++) {
      const c = src.codePointAt(i)!;
      if (c === 0) found.push({ at: i, msg: 'invalid NUL character' });
      else if (c === BOM) found.push({ at: i, msg: 'invalid BOM in the middle of the file' });
      else if (isSurrogate(c)) found.push({ at: i, msg: 'invalid UTF-8 encoding' });
      else if (c > 0xffff) i++;
    }
    return found;
  }

  /** Reports the bad characters before an offset. */
  private reportBadCharacters(before: number): void {
    while (this.badCharacters.length > 0 && this.badCharacters[0].at < before) {
      const { at, msg } = this.badCharacters.shift()!;
      this.report(at, msg);
    }
  }

  /** Skips white space, and newlines too unless they stand for a semicolon. */
  private skipSpace(semi: boolean): void {
    const { src } = this;
    let i = this.at;
    for (;;) {
      const c = src.charCodeAt(i);
      if (c === NEWLINE) {
        if (semi) break;
        this.curLine++;
      } else if (c !== SPACE && c !== TAB && c !== RETURN) break;
      i++;
    }
    this.at = i;
  }

  private endOfFile(semi: boolean): void {
    this.reportBadCharacters(this.at);
    this.end = this.at;
    this.tok = semi ? ';' : 'EOF';
    this.lit = 'EOF';
  }

  private set(tok: Token, length: number): true {
    this.tok = tok;
    this.end = this.at = this.start + length;
    return true;
  }

  // -------------------------------------------------------------------------- Comments

  private commentAhead(): boolean {
    const c = this.src.charCodeAt(this.at + 1);
    return c === 0x2f || c === 0x2a;
  }

  /** Records the comment at hand. Reports whether it gave a semicolon token. */
  private comment(semi: boolean): boolean {
    const { src, start } = this;
    const startLine = this.curLine;
    if (src.charCodeAt(start + 1) === 0x2f) {
      const newline = src.indexOf('\n', start);
      const end = newline < 0 ? src.length : newline;
      // A carriage return before the newline is not part of the comment.
      const trimmed = src.charCodeAt(end - 1) === RETURN ? end - 1 : end;
      this.comments.push({ start, end: trimmed, startLine, endLine: startLine });
      this.at = end;
      return false;
    }
    const close = src.indexOf('*/', start + 2);
    if (close < 0) this.report(start, 'comment not terminated');
    this.at = close < 0 ? src.length : close + 2;
    this.countLines(start, this.at);
    this.comments.push({ start, end: this.at, startLine, endLine: this.curLine });
    // A comment that spans lines acts like a newline.
    if (!semi || this.curLine === startLine) return false;
    this.tok = ';';
    this.lit = 'newline';
    this.end = this.at;
    return true;
  }

  private countLines(from: number, to: number): void {
    for (
      let i = this.src.indexOf('\n', from);
      i >= 0 && i < to;
      i = this.src.indexOf('\n', i + 1)
    ) {
      this.curLine++;
    }
  }

  // -------------------------------------------------------------------------- Identifiers

  private identifier(): void {
    const { src } = this;
    let i = this.at + 1;
    let c = src.charCodeAt(i);
    while (c < 128 && asciiClass[c] !== 0) c = src.charCodeAt(++i);
    if (c >= 128) i = this.identifierRest(i);
    this.end = this.at = i;
    this.lit = src.slice(this.start, i);
    const keyword = keywords.get(this.lit);
    if (keyword === undefined) {
      this.tok = 'name';
      this.mayEnd = true;
      return;
    }
    this.tok = keyword;
    this.mayEnd =
      keyword === 'return' ||
      keyword === 'break' ||
      keyword === 'continue' ||
      keyword === 'fallthrough';
  }

  /** Continues an identifier from offset i, where a character is not ASCII; returns its end. */
  private identifierRest(i: number): number {
    for (;;) {
      const c = this.src.codePointAt(i);
      if (c === undefined) return i;
      if (!isLetter(c) && !isDigit(c)) {
        if (c < 128 || isSurrogate(c) || c === BOM) return i;
        this.report(i, `invalid character ${describeCodePoint(c)} in identifier`);
      }
      i += c > 0xffff ? 2 : 1;
    }
  }

  /** Scans from a character that is not ASCII. Reports whether there is a token. */
  private nonASCII(): boolean {
    const c = this.src.codePointAt(this.at)!;
    const width = c > 0xffff ? 2 : 1;
    if (isLetter(c)) {
      this.at += width - 1;
      this.identifier();
      return true;
    }
    // Undecodable bytes and byte order marks were reported at the start.
    if (isSurrogate(c) || c === BOM) {
      this.at += width;
      return false;
    }
    const what = describeCodePoint(c);
    if (isDigit(c)) this.report(this.at, `identifier cannot begin with digit ${what}`);
    else this.report(this.at, `invalid character ${what} in identifier`);
    this.at += width - 1;
    this.identifier();
    return true;
  }

  private invalid(c: number): void {
    this.report(this.at, `invalid character ${describeCodePoint(c)}`);
  }

  // -------------------------------------------------------------------------- Operators

  /** Scans an operator, punctuation, string or rune that starts with the ASCII character c. */
  private operator(c: number): boolean {
    switch (c) {
      case NEWLINE:
        this.lit = 'newline';
        this.curLine++;
        return this.set(';', 1);
      case 0x22:
        this.string();
        return true;
      case 0x60:
        this.rawString();
        return true;
      case QUOTE:
        this.rune();
        return true;
      case 0x28:
        return this.set('(', 1);
      case 0x5b:
        return this.set('[', 1);
      case 0x7b:
        return this.set('{', 1);
      case 0x2c:
        return this.set(',', 1);
      case 0x3b:
        this.lit = 'semicolon';
        return this.set(';', 1);
      case 0x29:
        this.mayEnd = true;
        return this.set(')', 1);
      case 0x5d:
        this.mayEnd = true;
        return this.set(']', 1);
      case 0x7d:
        this.mayEnd = true;
        return this.set('}', 1);
      case 0x7e:
        return this.set('~', 1);
      case 0x3a:
        return this.peek(1) === 0x3d ? this.set(':=', 2) : this.set(':', 1);
      case 0x2e:
        return this.dot();
      case 0x3d:
        return this.peek(1) === 0x3d ? this.set('==', 2) : this.set('=', 1);
      case 0x21:
        return this.peek(1) === 0x3d ? this.set('!=', 2) : this.set('!', 1);
      case 0x2b:
        return this.plusOrMinus('+', '++', '+=', c);
      case 0x2d:
        return this.plusOrMinus('-', '--', '-=', c);
      case 0x2a:
        return this.withAssign('*', '*=', 1);
      case 0x2f:
        return this.withAssign('/', '/=', 1);
      case 0x25:
        return this.withAssign('%', '%=', 1);
      case 0x5e:
        return this.withAssign('^', '^=', 1);
      case 0x26:
        return this.ampersand();
      case 0x7c:
        return this.peek(1) === 0x7c ? this.set('||', 2) : this.withAssign('|', '|=', 1);
      case 0x3c:
        return this.less();
      case 0x3e:
        if (this.peek(1) === 0x3e) return this.withAssign('>>', '>>=', 2);
        return this.withAssign('>', '>=', 1);
    }
    // A NUL was reported at the start.
    if (c !== 0) this.invalid(c);
    this.at++;
    return false;
  }

  private peek(n: number): number {
    return this.src.charCodeAt(this.start + n);
  }

  private withAssign(tok: Token, assign: Token, length: number): true {
    return this.peek(length) === 0x3d ? this.set(assign, length + 1) : this.set(tok, length);
  }

  private plusOrMinus(tok: Token, twice: Token, assign: Token, c: number): true {
    if (this.peek(1) !== c) return this.withAssign(tok, assign, 1);
    this.mayEnd = true;
    return this.set(twice, 2);
  }

  private ampersand(): true {
    const c = this.peek(1);
    if (c === 0x26) return this.set('&&', 2);
    if (c === 0x5e) return this.withAssign('&^', '&^=', 2);
    return this.withAssign('&', '&=', 1);
  }

  private less(): true {
    const c = this.peek(1);
    if (c === 0x3c) return this.withAssign('<<', '<<=', 2);
    if (c === 0x2d) return this.set('<-', 2);
    return this.withAssign('<', '<=', 1);
  }

  private dot(): true {
    const c = this.peek(1);
    if (c >= 0x30 && c <= 0x39) {
      this.number(true);
      return true;
    }
    if (c === 0x2e && this.peek(2) === 0x2e) return this.set('...', 3);
    return this.set('.', 1);
  }

  // -------------------------------------------------------------------------- Literals

  private literal(kind: LitKind, ok: boolean): void {
    this.tok = 'literal';
    this.litKind = kind;
    this.bad = !ok;
    this.mayEnd = true;
    this.end = this.at;
    this.lit = this.src.slice(this.start, this.at);
  }

  /** Scans a number; with fraction, one that starts at its decimal point. */
  private number(fraction: boolean): void {
    if (!fraction && this.decimal()) return;
    new NumberScan(this.src, this.start, this.report).run((kind, end, ok) => {
      this.at = end;
      this.literal(kind, ok);
    });
  }

  /** The common case: decimal digits and nothing else that could belong to a number. */
  private decimal(): boolean {
    const { src } = this;
    let i = this.at;
    let c = src.charCodeAt(i);
    if (c === 0x30 && asciiClass[src.charCodeAt(i + 1)] > 0) return false;
    do c = src.charCodeAt(++i);
    while (c >= 0x30 && c <= 0x39);
    if (c === 0x2e || c === UNDERSCORE || lower(c) === 0x65 || lower(c) === 0x70 || c === 0x69) {
      return false;
    }
    this.at = i;
    this.literal('INT', true);
    return true;
  }

  private string(): void {
    const { src } = this;
    let ok = true;
    this.at++;
    for (;;) {
      const c = src.charCodeAt(this.at);
      if (c === 0x22) {
        this.at++;
        break;
      }
      if (c === BACKSLASH) {
        this.at++;
        if (!this.escape(0x22)) ok = false;
      } else if (c === NEWLINE) {
        this.report(this.at, 'newline in string');
        ok = false;
        break;
      } else if (c !== c) {
        this.report(this.start, 'string not terminated');
        ok = false;
        break;
      } else this.at++;
    }
    this.literal('STRING', ok);
  }

  private rawString(): void {
    const close = this.src.indexOf('`', this.at + 1);
    if (close < 0) this.report(this.start, 'string not terminated');
    this.at = close < 0 ? this.src.length : close + 1;
    this.countLines(this.start, this.at);
    this.literal('STRING', close >= 0);
    if (this.lit.includes('\r')) this.lit = this.lit.replaceAll('\r', '');
  }

  private rune(): void {
    const { src } = this;
    let ok = true;
    this.at++;
    for (let n = 0; ; n++) {
      const c = src.codePointAt(this.at);
      if (c === QUOTE) {
        if (ok && n === 0) {
          this.report(this.at, "empty rune literal or unescaped '");
          ok = false;
        } else if (ok && n !== 1) {
          this.report(this.start, 'more than one character in rune literal');
          ok = false;
        }
        this.at++;
        break;
      }
      if (c === BACKSLASH) {
        this.at++;
        if (!this.escape(QUOTE)) ok = false;
      } else if (c === NEWLINE) {
        if (ok) this.report(this.at, 'newline in rune literal');
        ok = false;
        break;
      } else if (c === undefined) {
        if (ok) this.report(this.start, 'rune literal not terminated');
        ok = false;
        break;
      } else this.at += c > 0xffff ? 2 : 1;
    }
    this.literal('CHAR', ok);
  }

  /** Scans what follows a backslash. At the end of the file it is the caller that complains. */
  private escape(quote: number): boolean {
    const c = this.src.charCodeAt(this.at);
    if (c === quote || simpleEscapes.has(c)) {
      this.at++;
      return true;
    }
    if (c >= 0x30 && c <= 0x37) return this.numericEscape(3, 8, 255);
    if (c !== c) return true;
    switch (c) {
      case 0x78:
        this.at++;
        return this.numericEscape(2, 16, 255);
      case 0x75:
        this.at++;
        return this.numericEscape(4, 16, 0x10ffff);
      case 0x55:
        this.at++;
        return this.numericEscape(8, 16, 0x10ffff);
    }
    this.report(this.at, 'unknown escape');
    return false;
  }

  private numericEscape(digits: number, base: 8 | 16, max: number): boolean {
    let x = 0;
    for (; digits > 0; digits--) {
      const c = this.src.codePointAt(this.at);
      if (c === undefined) return true;
      const d = digitValue(c);
      if (d >= base) {
        this.report(this.at, `invalid character ${quoteRune(c)} in ${baseName(base)} escape`);
        return false;
      }
      x = x * base + d;
      this.at++;
    }
    if (x > max && base === 8) {
      this.report(this.at, `octal escape value ${x} > 255`);
      return false;
    }
    if (x > max || isSurrogate(x)) {
      this.report(this.at, `escape is invalid Unicode code point ${describeCodePoint(x)}`);
      return false;
    }
    return true;
  }
}

const simpleEscapes: ReadonlySet<number> = new Set([...'abfnrtv\\'].map((c) => c.charCodeAt(0)));

/**
 * Scans one number that is not just decimal digits:
 *
 *   int      = "0" [ "b" | "o" | "x" ] digits .
 *   float    = decimals with "." and "e", or "0x" mantissa with "p" .
 *   imaginary = ( int | float ) "i" .
 *
 * Underscores may separate digits. Only the first error of a number is reported.
 */
class NumberScan {
  private at: number;
  private kind: LitKind = 'INT';
  private base: 2 | 8 | 10 | 16 = 10;
  /** Letter of the prefix 0b, 0o or 0x; '0' after a bare leading zero; else ''. */
  private prefix: '' | '0' | 'b' | 'o' | 'x' = '';
  private sawDigit = false;
  private sawSeparator = false;
  /** Offset of the first digit too large for the base, or -1. */
  private invalidDigit = -1;
  private ok = true;

  constructor(
    private readonly src: string,
    private readonly start: number,
    private readonly report: ScanErrorHandler,
  ) {
    this.at = start;
  }

  run(done: (kind: LitKind, end: number, ok: boolean) => void): void {
    this.mantissa();
    this.exponent();
    if (this.char() === 0x69) {
      this.kind = 'IMAG';
      this.at++;
    }
    if (this.kind === 'INT' && this.invalidDigit >= 0) {
      const c = this.src.charCodeAt(this.invalidDigit);
      this.fail(
        `invalid digit ${quoteRune(c)} in ${baseName(this.base)} literal`,
        this.invalidDigit,
      );
    }
    if (this.sawSeparator) this.checkSeparators();
    done(this.kind, this.at, this.ok);
  }

  private char(): number {
    return this.src.charCodeAt(this.at);
  }

  private fail(msg: string, at = this.at): void {
    if (this.ok) this.report(at, msg);
    this.ok = false;
  }

  private mantissa(): void {
    if (this.char() !== 0x2e) {
      this.basePrefix();
      this.digits(this.base);
    }
    if (this.char() === 0x2e) {
      if (this.prefix === 'o' || this.prefix === 'b') {
        this.fail(`invalid radix point in ${baseName(this.base)} literal`);
      }
      this.kind = 'FLOAT';
      this.at++;
      this.digits(this.base);
    }
    if (!this.sawDigit) this.fail(`${baseName(this.base)} literal has no digits`);
  }

  private basePrefix(): void {
    if (this.char() !== 0x30) return;
    this.at++;
    switch (lower(this.char())) {
      case 0x78:
        this.at++;
        [this.base, this.prefix] = [16, 'x'];
        break;
      case 0x6f:
        this.at++;
        [this.base, this.prefix] = [8, 'o'];
        break;
      case 0x62:
        this.at++;
        [this.base, this.prefix] = [2, 'b'];
        break;
      default:
        [this.base, this.prefix] = [8, '0'];
        this.sawDigit = true;
    }
  }

  private digits(base: number): void {
    for (; ; this.at++) {
      const c = this.char();
      if (c === UNDERSCORE) {
        this.sawSeparator = true;
        continue;
      }
      const d = digitValue(c);
      if (d >= (base === 16 ? 16 : 10)) return;
      this.sawDigit = true;
      if (d >= base && this.invalidDigit < 0) this.invalidDigit = this.at;
    }
  }

  private exponent(): void {
    const c = this.char();
    const e = lower(c);
    if (e !== 0x65 && e !== 0x70) {
      if (this.prefix === 'x' && this.kind === 'FLOAT') {
        this.fail("hexadecimal mantissa requires a 'p' exponent");
      }
      return;
    }
    if (e === 0x65 && this.prefix !== '' && this.prefix !== '0') {
      this.fail(`${quoteRune(c)} exponent requires decimal mantissa`);
    } else if (e === 0x70 && this.prefix !== 'x') {
      this.fail(`${quoteRune(c)} exponent requires hexadecimal mantissa`);
    }
    this.kind = 'FLOAT';
    this.at++;
    const sign = this.char();
    if (sign === 0x2b || sign === 0x2d) this.at++;
    this.sawDigit = false;
    this.digits(10);
    if (!this.sawDigit) this.fail('exponent has no digits');
  }

  /** Every underscore must stand between digits; the base prefix counts as a digit. */
  private checkSeparators(): void {
    let before = ' ';
    let i = this.start;
    if (this.prefix !== '' && this.prefix !== '0') {
      before = '0';
      i += 2;
    }
    for (; i < this.at; i++) {
      const c = this.src.charCodeAt(i);
      const isNumeral = digitValue(c) < (this.base === 16 ? 16 : 10);
      const kind = c === UNDERSCORE ? '_' : isNumeral ? '0' : ' ';
      if ((kind === '_' && before !== '0') || (before === '_' && kind === ' ')) {
        const bad = kind === '_' ? i : i - 1;
        this.fail("'_' must separate successive digits", bad);
        return;
      }
      before = kind;
    }
    if (before === '_') this.fail("'_' must separate successive digits", this.at - 1);
  }
}

function lower(c: number): number {
  return c | 0x20;
}

function isSurrogate(c: number): boolean {
  return c >= 0xd800 && c < 0xe000;
}

/** Value of a hexadecimal digit, or 16 for any other character. */
function digitValue(c: number): number {
  if (c >= 0x30 && c <= 0x39) return c - 0x30;
  const l = lower(c);
  return l >= 0x61 && l <= 0x66 ? l - 0x61 + 10 : 16;
}

function baseName(base: number): string {
  switch (base) {
    case 2:
      return 'binary';
    case 8:
      return 'octal';
    case 10:
      return 'decimal';
    default:
      return 'hexadecimal';
  }
}
