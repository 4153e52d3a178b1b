// Elastic tab stops: text in cells comes out in aligned columns.
//
// A tab ends a cell. Cells that stand in the same column of successive lines form a block, as wide
// as its widest cell and one space of padding; a line without a cell in that column ends the block,
// and so does a section break. The last cell of a line, which no tab ends, never counts. Two kinds
// of tab end a cell:
//   hard   indentation: keeps its column even when nothing is in it
//   soft   alignment: a column in which all cells are empty and end softly takes no room
// Empty cells at the start of a line are padded with tabs (8 wide), all others with spaces.

interface Cell {
  readonly text: string;
  /** In code points. */
  readonly width: number;
  readonly hard: boolean;
}

const tabWidth = 8;
const padding = 1;
const nonASCII = /[^\x00-\x7f]/;

export class ElasticText {
  /** Finished text. */
  private readonly parts: string[] = [];
  /** Lines of the section not yet laid out. */
  private lines: Cell[][] = [];
  private cells: Cell[] = [];
  private current = '';

  /** Whether nothing has been written at all. */
  get empty(): boolean {
    return (
      this.parts.length === 0 &&
      this.lines.length === 0 &&
      this.cells.length === 0 &&
      this.current === ''
    );
  }

  /** Text of the current cell; it may contain newlines, which then have no effect on the layout. */
  text(s: string): void {
    this.current += s;
  }

  /** Ends the current cell. */
  tab(hard: boolean): void {
    const text = this.current;
    this.cells.push({ text, width: width(text), hard });
    this.current = '';
  }

  /** Ends the current line and, if asked, with it all columns. */
  newline(section: boolean): void {
    this.cells.push({ text: this.current, width: 0, hard: false });
    this.current = '';
    this.lines.push(this.cells);
    // A line of one cell ends all columns anyhow.
    const ends = section || this.cells.length === 1;
    this.cells = [];
    if (ends) this.flush();
  }

  /** The whole text, laid out. */
  finish(): string {
    if (this.cells.length > 0 || this.current !== '') {
      this.newline(true);
      // There was no newline behind the last line.
      this.parts[this.parts.length - 1] = this.parts[this.parts.length - 1].slice(0, -1);
    } else this.flush();
    return this.parts.join('');
  }

  private flush(): void {
    if (this.lines.length === 0) return;
    this.layOut([], 0, this.lines.length);
    this.lines = [];
  }

  /** Lays out lines [from, to), which all have cells in the columns whose widths are given. */
  private layOut(widths: number[], from: number, to: number): void {
    const column = widths.length;
    const { lines } = this;
    let done = from;
    for (let i = from; i < to;) {
      if (column >= lines[i].length - 1) {
        i++;
        continue;
      }
      for (; done < i; done++) this.write(lines[done], widths);
      let w = 0;
      let discardable = true;
      for (; i < to && column < lines[i].length - 1; i++) {
        const cell = lines[i][column];
        if (cell.width + padding > w) w = cell.width + padding;
        if (cell.width > 0 || cell.hard) discardable = false;
      }
      widths.push(discardable ? 0 : w);
      this.layOut(widths, done, i);
      widths.pop();
      done = i;
    }
    for (; done < to; done++) this.write(lines[done], widths);
  }

  private write(cells: Cell[], widths: number[]): void {
    let line = '';
    let leading = true;
    for (let i = 0; i < cells.length; i++) {
      const { text, width: used } = cells[i];
      if (text !== '') {
        leading = false;
        line += text;
      }
      if (i >= widths.length) continue;
      if (leading) line += '\t'.repeat(Math.ceil(widths[i] / tabWidth));
      else if (widths[i] > used) line += ' '.repeat(widths[i] - used);
    }
    this.parts.push(trimEnd(line) + '\n');
  }
}

/** Without the blanks and tabs at the end. */
function trimEnd(s: string): string {
  let n = s.length;
  while (n > 0 && (s.charCodeAt(n - 1) === 32 || s.charCodeAt(n - 1) === 9)) n--;
  return n === s.length ? s : s.slice(0, n);
}

/** Number of code points. */
function width(s: string): number {
  if (!nonASCII.test(s)) return s.length;
  let n = 0;
  for (const _ of s) n++;
  return n;
}
