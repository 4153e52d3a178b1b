// The source as the printer follows it: positions to lines, and the comments still to come.

import type { Comment, CommentGroup } from '../ast';
import type { Pos, SourceFile } from '../position';

export class SourceView {
  private hit = 0;

  constructor(
    readonly file: SourceFile,
    readonly comments: readonly CommentGroup[],
    private readonly starts = lineStarts(file.text),
  ) {}

  /** The same source without comments. */
  withoutComments(): SourceView {
    return new SourceView(this.file, [], this.starts);
  }

  /** 1-based line of a position. Most questions are about a line asked for just before. */
  line(pos: Pos): number {
    const { starts } = this;
    const offset = pos - this.file.base;
    let lo = this.hit;
    if (starts[lo] <= offset) {
      if (lo + 1 >= starts.length || offset < starts[lo + 1]) return lo + 1;
      lo++;
      if (lo + 1 >= starts.length || offset < starts[lo + 1]) return (this.hit = lo) + 1;
    } else lo = 0;
    let hi = starts.length;
    while (hi - lo > 1) {
      const mid = (lo + hi) >> 1;
      if (starts[mid] <= offset) lo = mid;
      else hi = mid;
    }
    this.hit = lo;
    return lo + 1;
  }

  /** From now on takes the lines from `first` to `last` for a single one. */
  mergeLines(first: number, last: number): void {
    if (first >= last) return;
    this.starts.splice(first, last - first);
    this.hit = 0;
  }

  /** 1-based column, in UTF-16 units. */
  column(pos: Pos): number {
    return pos - this.file.base - this.starts[this.line(pos) - 1] + 1;
  }
}

/** Offsets at which lines start. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** Whether a comment is of the form /* … rather than // … */
export function isBlock(c: Comment): boolean {
  return c.text.charCodeAt(1) === 0x2a;
}

/** Whether a group of comments contains or requires a newline. */
export function spansLines(group: CommentGroup, src: SourceView): boolean {
  const line = src.line(group.pos);
  return group.list.some((c) => !isBlock(c) || c.text.includes('\n') || src.line(c.pos) !== line);
}
