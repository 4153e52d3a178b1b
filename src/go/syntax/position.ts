// Positions: compact numbers that name a place in one of many files.
//
// A Pos is a file's base plus a UTF-16 offset into that file's text, as go/token does with bytes.
// Columns are shown the way gc shows them, 1-based and counted in UTF-8 bytes, so they are computed
// from the text only when a position is printed.

/** A place in a FileSet: the file's base plus an offset into its text. 0 is "no position". */
export type Pos = number;

/** The absent position. */
export const NoPos: Pos = 0;

/** The largest column that gc prints. */
const maxColumn = 255;

/** A position resolved for people: line and column count from 1, the column in UTF-8 bytes. */
export interface Position {
  file: string;
  line: number;
  col: number;
}

/** From `offset` on, positions are given as if the text there came from another place. */
export interface LineDirective {
  offset: number;
  file: string;
  line: number;
  /** 0 if not given: then columns are unknown. */
  col: number;
}

/** One source file registered in a FileSet. */
export class SourceFile {
  /** Effects of `//line` comments, in source order. */
  readonly lineDirectives: LineDirective[] = [];
  /** Offsets at which lines start; lines[0] is 0. Built on first use. */
  private lineStarts: number[] | null = null;

  constructor(
    readonly name: string,
    /** Pos of the first character. */
    readonly base: number,
    readonly text: string,
  ) {}

  /** Pos of the end of the file. */
  get end(): Pos {
    return this.base + this.text.length;
  }

  /** The text between two positions of this file. */
  slice(from: Pos, to: Pos): string {
    return this.text.slice(from - this.base, to - this.base);
  }

  get lineCount(): number {
    return this.lines().length;
  }

  /** 1-based line of a position, in this very text. */
  line(pos: Pos): number {
    const offset = this.clamp(pos);
    const lines = this.lines();
    let lo = 0;
    let hi = lines.length;
    while (hi - lo > 1) {
      const mid = (lo + hi) >> 1;
      if (lines[mid] <= offset) lo = mid;
      else hi = mid;
    }
    return lo + 1;
  }

  /** Pos of the first character of a 1-based line; past the last line, the end of the file. */
  lineStart(line: number): Pos {
    const lines = this.lines();
    if (line < 1) return this.base;
    return line > lines.length ? this.end : this.base + lines[line - 1];
  }

  /** Resolves pos for people, `//line` comments heeded. */
  position(pos: Pos): Position {
    const offset = this.clamp(pos);
    const d = this.lineDirectives.findLast((l) => l.offset <= offset);
    const place = this.physicalPosition(pos);
    if (d === undefined) return place;
    const from = this.physicalPosition(this.base + d.offset);
    const line = d.line + place.line - from.line;
    const shift = place.line === from.line ? d.col - from.col : 0;
    return { file: d.file, line, col: d.col === 0 ? 0 : place.col + shift };
  }

  /** Resolves pos to the place in this very text. */
  physicalPosition(pos: Pos): Position {
    const offset = this.clamp(pos);
    const line = this.line(pos);
    const start = this.lines()[line - 1];
    return { file: this.name, line, col: utf8Length(this.text, start, offset) + 1 };
  }

  /** Pos of a 1-based line and byte column: the inverse of physicalPosition(). */
  posAt(line: number, col: number): Pos {
    const start = this.lineStart(line) - this.base;
    let offset = start;
    while (offset < this.text.length && utf8Length(this.text, start, offset) + 1 < col) {
      if (this.text.charCodeAt(offset) === 10) break;
      offset++;
    }
    return this.base + offset;
  }

  private clamp(pos: Pos): number {
    return Math.max(0, Math.min(pos - this.base, this.text.length));
  }

  private lines(): number[] {
    if (this.lineStarts === null) {
      const starts = [0];
      for (let i = this.text.indexOf('\n'); i >= 0; i = this.text.indexOf('\n', i + 1)) {
        starts.push(i + 1);
      }
      this.lineStarts = starts;
    }
    return this.lineStarts;
  }
}

/** All the files of a compilation, in one space of positions. Also hands out AST node ids. */
export class FileSet {
  readonly files: SourceFile[] = [];
  private nextBase = 1;
  private lastId = 0;

  /** Registers a file; its positions are [base, base + text.length]. */
  addFile(name: string, text: string): SourceFile {
    const file = new SourceFile(name, this.nextBase, text);
    this.nextBase = file.end + 1;
    this.files.push(file);
    return file;
  }

  /** A set that starts with the same files; what is added to one is not in the other. */
  fork(): FileSet {
    const f = new FileSet();
    f.files.push(...this.files);
    f.nextBase = this.nextBase;
    f.lastId = this.lastId;
    return f;
  }

  /** The file that contains pos, or null for NoPos and foreign positions. */
  file(pos: Pos): SourceFile | null {
    let lo = 0;
    let hi = this.files.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.files[mid].end < pos) lo = mid + 1;
      else hi = mid;
    }
    const file = this.files[lo];
    return file !== undefined && pos >= file.base && pos <= file.end ? file : null;
  }

  /** Resolves pos; an unknown one gives file '' and line 0. */
  position(pos: Pos): Position {
    return this.file(pos)?.position(pos) ?? { file: '', line: 0, col: 0 };
  }

  /** `file:line:col`, as gc prints it: without a column that is unknown or past its limit. */
  format(pos: Pos): string {
    const { file, line, col } = this.position(pos);
    if (line === 0) return '-';
    return col === 0 || col > maxColumn ? `${file}:${line}` : `${file}:${line}:${col}`;
  }

  /** A fresh AST node id, from 1 upward, unique in this set. */
  newId(): number {
    return ++this.lastId;
  }

  /** Largest node id handed out so far: side tables may be arrays of this length + 1. */
  get maxId(): number {
    return this.lastId;
  }
}

/** Number of UTF-8 bytes that encode text[from, to). A lone surrogate counts as U+FFFD does: 3. */
export function utf8Length(text: string, from = 0, to = text.length): number {
  let n = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) n += 1;
    else if (c < 0x800) n += 2;
    else if (c >= 0xd800 && c < 0xdc00 && i + 1 < to && isLow(text.charCodeAt(i + 1))) {
      n += 4;
      i++;
    } else n += 3;
  }
  return n;
}

function isLow(c: number): boolean {
  return c >= 0xdc00 && c < 0xe000;
}
