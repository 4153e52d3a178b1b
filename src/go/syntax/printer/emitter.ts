// Tokens in, text out: white space and comments on their way to it.
//
// The printers of the grammar's chapters ask for tokens and for white space. White space is kept
// pending until the next token, so that comments which the source has before that token can be put
// where they belong: before a line break or behind it, indented like what they stand with. Comments
// are found by position alone: the emitter follows the source as it goes.
//
//   Emitter <- ListPrinter <- TypePrinter <- ExprPrinter <- StmtPrinter <- DeclPrinter
//
// The same printers also measure how much room a node would take, with a sink that only counts.

import type { Comment, CommentGroup } from '../ast';
import { utf8Length, type Pos, type SourceFile } from '../position';
import { blockCommentLines } from './blockcomment';
import { formatDocComment } from './doccomment';

/** What may stand between tokens. 'align' ends an elastic cell; 'section' is a newline that ends all columns. */
export type Space = 'ignore' | 'blank' | 'align' | 'newline' | 'section' | 'indent' | 'unindent';

/** Receives the text; ElasticText or a counter. */
export interface Sink {
  readonly empty: boolean;
  text(s: string): void;
  tab(hard: boolean): void;
  newline(section: boolean): void;
}

/** At most one blank line is kept. */
const maxNewlines = 2;
/** White space pending at most; more is written out. */
const maxPending = 16;

/** Tokens after which a newline would be taken for a semicolon. */
const endsStatement: ReadonlySet<string> = new Set([
  'break',
  'continue',
  'fallthrough',
  'return',
  '++',
  '--',
  ')',
  ']',
  '}',
]);

/** The source as the printer follows it: positions to lines, and the comments still to come. */
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

export abstract class Emitter {
  // -------------------------------------------------------------------------- Where the source is

  /** Position that corresponds to the end of the output; exact after at(), else an estimate. */
  private srcPos: Pos;
  protected srcLine = 1;
  /** srcLine after the last text. */
  private lastLine = 1;

  // -------------------------------------------------------------------------- Where the output is

  private outLine = 1;
  /** 0-based, in bytes. */
  protected outColumn = 0;
  private indentation = 0;
  /** Set after text of several lines: no alignment on the rest of the line. */
  private alignmentBroken = false;
  private pending: Space[] = [];

  // -------------------------------------------------------------------------- Context of the next token

  /** A newline at this point would be taken for a semicolon. */
  private semiImplied = false;
  /** The last token, '' after white space. Names and literals go by their class. */
  private lastToken = '';
  /** The opening ( or [ before the next token, or ''. */
  private openBefore = '';
  /** Nesting of composite literals within the function body. */
  protected literalNest = 0;
  /** No blank is to be put after a comment of the form /* … */
  private noBlankAfterComment = false;
  /** No line break is to be put after such a comment. */
  private noBreakAfterComment = false;

  /** Index of the next comment group, and what is asked of it all the time. */
  private nextGroup = 0;
  private nextGroupPos = Infinity;
  private nextGroupBreaks = false;

  constructor(
    protected readonly src: SourceView,
    protected readonly sink: Sink,
  ) {
    this.srcPos = src.file.base;
    this.lookAtGroup();
  }

  protected line(pos: Pos): number {
    return this.src.line(pos);
  }

  // -------------------------------------------------------------------------- Requests of the printers

  /** The next token stands at this position. */
  protected at(pos: Pos): void {
    if (pos === 0) return;
    this.srcPos = pos;
    this.srcLine = this.line(pos);
  }

  protected space(s: Space): void {
    if (s === 'ignore') return;
    if (this.pending.length === maxPending) this.writePending(maxPending);
    this.pending.push(s);
    if (s === 'newline' || s === 'section') this.semiImplied = false;
    this.noteOpening();
    this.lastToken = '';
  }

  protected blank(): void {
    this.space('blank');
  }

  protected token(text: string): void {
    this.noteOpening();
    if (this.wouldCombine(text)) this.pending.push('blank');
    this.lastToken = text;
    this.write(text, false, endsStatement.has(text));
  }

  protected nameToken(text: string): void {
    this.noteOpening();
    this.lastToken = 'name';
    this.write(text, false, true);
  }

  protected literalToken(text: string, isInt: boolean): void {
    this.noteOpening();
    this.lastToken = isInt ? 'int' : 'literal';
    this.write(text, true, true);
  }

  /**
   * A line break such as the source has it before a line, of at least `min` and at most two
   * newlines. In a new section nothing lines up with what came before. Returns the number of
   * newlines, or 2 if columns are ended.
   */
  protected lineBreak(line: number, min: number, ws: Space, newSection: boolean): number {
    let n = Math.max(atMostTwo(line - this.srcLine), min);
    if (n <= 0) return 0;
    this.space(ws);
    let breaks = n;
    if (newSection) {
      this.space('section');
      n--;
      breaks = 2 + n;
    }
    for (; n > 0; n--) this.space('newline');
    return breaks;
  }

  /** The closing brace of a literal or a body on one line: comments before it must not break the line. */
  protected closingBrace(pos: Pos, noBlank: boolean): void {
    this.noBreakAfterComment = true;
    this.noBlankAfterComment = noBlank;
    this.at(pos);
    this.token('}');
    this.noBreakAfterComment = false;
    this.noBlankAfterComment = false;
  }

  /** Writes comments up to the end of the file. */
  protected endOfFile(): void {
    this.semiImplied = false;
    this.lastToken = 'EOF';
    this.srcPos = this.srcLine = Infinity;
    this.flush('EOF');
  }

  /** The output line, for linesSince(), of a token just about to be written. */
  protected mark(): LineMark {
    const mark = { line: 0 };
    this.awaitingLine = mark;
    return mark;
  }

  /** Lines written since the marked token; 0 before it is written. */
  protected linesSince(mark: LineMark): number {
    return this.outLine - mark.line;
  }

  private awaitingLine: LineMark | null = null;

  /** Whether a comment stands before the next token if that is at pos. */
  protected commentBefore(pos: Pos): boolean {
    return this.nextGroupPos < pos && !(this.semiImplied && this.nextGroupBreaks);
  }

  /** Length of all comments up to pos. */
  protected commentLengthBefore(pos: Pos): number {
    const from = this.nextGroup;
    let n = 0;
    for (; this.commentBefore(pos); this.advanceGroup()) {
      for (const c of this.src.comments[this.nextGroup].list) n += c.text.length;
    }
    this.nextGroup = from;
    this.lookAtGroup();
    return n;
  }

  // -------------------------------------------------------------------------- Tokens

  /** Records whether the token written last opens brackets. */
  private noteOpening(): void {
    if (this.lastToken === '') return;
    this.openBefore = this.lastToken === '(' || this.lastToken === '[' ? this.lastToken : '';
  }

  /** Whether the last token and this one, written together, would read as another token. */
  private wouldCombine(next: string): boolean {
    switch (this.lastToken) {
      case 'int':
        return next[0] === '.';
      case '+':
      case '-':
        return next[0] === this.lastToken;
      case '/':
        return next[0] === '*';
      case '<':
        return next[0] === '-' || next[0] === '<';
      case '&':
        return next[0] === '&' || next[0] === '^';
      default:
        return false;
    }
  }

  /** Writes what is pending, the comments before the token, and the token. */
  private write(text: string, literal: boolean, impliesSemi: boolean): void {
    const { srcPos: pos, srcLine: line } = this;
    const { wroteNewline, droppedSection } = this.flush(this.lastToken);
    if (!this.semiImplied) {
      // Keep blank lines between the comments written just now and the token.
      let n = atMostTwo(line - this.srcLine);
      if (wroteNewline && n === maxNewlines) n = maxNewlines - 1;
      if (n > 0) {
        this.newlines(n, droppedSection);
        impliesSemi = false;
      }
    }
    if (this.awaitingLine !== null) {
      this.awaitingLine.line = this.outLine;
      this.awaitingLine = null;
    }
    this.writeText(pos, line, text, literal);
    this.semiImplied = impliesSemi;
  }

  private flush(token: string): Flushed {
    if (this.commentBefore(this.srcPos)) return this.intersperse(token);
    this.writePending(this.pending.length);
    return nothingFlushed;
  }

  // -------------------------------------------------------------------------- Text

  private writeText(pos: Pos, line: number, text: string, multiline: boolean): void {
    if (this.outColumn === 0) this.writeIndentation();
    this.sink.text(text);
    this.srcPos = pos + text.length;
    this.srcLine = line;
    const lastNewline = multiline ? text.lastIndexOf('\n') : -1;
    if (lastNewline < 0) this.outColumn += utf8Length(text);
    else {
      const n = countNewlines(text);
      this.srcLine += n;
      this.outLine += n;
      this.outColumn = utf8Length(text, lastNewline + 1);
      this.alignmentBroken = true;
    }
    this.lastLine = this.srcLine;
  }

  private writeIndentation(): void {
    const n = this.indentation;
    for (let i = 0; i < n; i++) this.sink.tab(true);
    this.srcPos += n;
    this.outColumn += n;
  }

  private newlines(n: number, section: boolean): void {
    if (this.outColumn === 0) this.writeIndentation();
    const ends = section || this.alignmentBroken;
    this.alignmentBroken = false;
    for (let i = 0; i < n; i++) this.sink.newline(ends);
    this.srcPos += n;
    this.srcLine += n;
    this.outLine += n;
    this.outColumn = 0;
  }

  /** Writes a blank, or the end of a cell. */
  private gap(cell: 'blank' | 'soft' | 'hard'): void {
    if (this.outColumn === 0) this.writeIndentation();
    if (cell === 'blank' || this.alignmentBroken) this.sink.text(' ');
    else this.sink.tab(cell === 'hard');
    this.srcPos++;
    this.outColumn++;
  }

  /** Writes the first n elements of the pending white space. */
  private writePending(n: number): void {
    const { pending } = this;
    if (n === 0) return;
    for (let i = 0; i < n; i++) {
      switch (pending[i]) {
        case 'indent':
          this.indentation++;
          break;
        case 'unindent':
          if (this.indentation > 0) this.indentation--;
          break;
        case 'blank':
          this.gap('blank');
          break;
        case 'align':
          this.gap('soft');
          break;
        case 'newline':
        case 'section':
          if (i + 1 < n && pending[i + 1] === 'unindent') {
            // Behind the line break comes a label, further left: unindent first. Its width must not
            // count in the columns of the lines before.
            pending[i] = 'unindent';
            pending[i + 1] = 'section';
            i--;
          } else this.newlines(1, pending[i] === 'section');
          break;
      }
    }
    if (n === pending.length) pending.length = 0;
    else pending.splice(0, n);
  }

  // -------------------------------------------------------------------------- Comments

  private advanceGroup(): void {
    this.nextGroup++;
    this.lookAtGroup();
  }

  private lookAtGroup(): void {
    const group = this.src.comments[this.nextGroup];
    if (group === undefined) {
      this.nextGroupPos = Infinity;
      this.nextGroupBreaks = false;
      return;
    }
    this.nextGroupPos = group.pos;
    this.nextGroupBreaks = spansLines(group, this.src);
  }

  /** Writes the comments that stand before the next token, and the white space around them. */
  private intersperse(token: string): Flushed {
    const nextPos = this.srcPos;
    const nextLine = this.srcLine;
    let last: Comment | null = null;
    while (this.commentBefore(nextPos)) {
      const group = this.src.comments[this.nextGroup];
      const doc = this.isDocComment(group, nextPos, token);
      const list = doc ? formatDocComment(group.list) : group.list;
      if (list.length === 0) {
        this.spaceBeforeComment(group.list[0], last, nextPos, nextLine, token);
        this.srcPos = nextPos;
        this.srcLine = this.lastLine = nextLine;
        this.advanceGroup();
        return this.spaceAfterComments(false);
      }
      for (const c of list) {
        this.spaceBeforeComment(c, last, nextPos, nextLine, token);
        this.writeComment(c);
        last = c;
      }
      if (doc) {
        // Go on where the comment ended in the source.
        last = group.list[group.list.length - 1];
        this.srcPos = last.end;
        this.srcLine = this.lastLine = this.line(last.end);
      }
      this.advanceGroup();
    }
    if (last === null) return nothingFlushed;
    let needsLineBreak = false;
    if (isBlock(last) && this.line(last.pos) === nextLine && this.wantsGapBefore(token)) {
      if (this.pendingHasLineBreak() && !this.noBreakAfterComment && this.literalNest === 0) {
        needsLineBreak = true;
      } else this.gap('blank');
    }
    if (!isBlock(last) || token === 'EOF' || (token === '}' && !this.noBreakAfterComment)) {
      needsLineBreak = true;
    }
    return this.spaceAfterComments(needsLineBreak);
  }

  /** Whether a comment at the left margin directly above the next token is documentation. */
  private isDocComment(group: CommentGroup, nextPos: Pos, token: string): boolean {
    // What stands above `import "C"` is not prose but C.
    if (token === 'import' || nextPos === Infinity) return false;
    return group.end + 1 === nextPos && this.src.column(group.pos) === 1;
  }

  /** Whether a /*-comment is set off from the token behind it on its line. */
  private wantsGapBefore(token: string): boolean {
    if (this.noBlankAfterComment || token === ',') return false;
    if (token === ')') return this.openBefore === '(';
    if (token === ']') return this.openBefore === '[';
    return true;
  }

  private pendingHasLineBreak(): boolean {
    return this.pending.some((s) => s === 'newline' || s === 'section');
  }

  /** Of the pending white space, writes what belongs before a comment; prev is the one before it. */
  private spaceBeforeComment(
    c: Comment,
    prev: Comment | null,
    nextPos: Pos,
    nextLine: number,
    token: string,
  ): void {
    if (this.sink.empty) return;
    const line = this.line(c.pos);
    if (line === this.lastLine && (prev === null || isBlock(prev))) {
      this.spaceOnSameLine(prev === null, line === nextLine);
    } else this.spaceOnOtherLine(c, line, prev, nextPos, token);
  }

  private spaceOnSameLine(first: boolean, nextOnSameLine: boolean): void {
    let separated = false;
    if (first) {
      const { pending } = this;
      let i = 0;
      for (; i < pending.length; i++) {
        if (pending[i] === 'blank') pending[i] = 'ignore';
        else if (pending[i] === 'align') separated = true;
        else if (pending[i] !== 'indent') break;
      }
      // White space without a line break stays with the token.
      if (i < pending.length) this.writePending(i);
    }
    if (!separated) this.gap(nextOnSameLine ? 'blank' : 'hard');
  }

  private spaceOnOtherLine(
    c: Comment,
    line: number,
    prev: Comment | null,
    nextPos: Pos,
    token: string,
  ): void {
    const { pending } = this;
    let droppedLineBreak = false;
    let i = 0;
    for (; i < pending.length; i++) {
      const s = pending[i];
      if (s === 'blank' || s === 'align') pending[i] = 'ignore';
      else if (s === 'unindent') {
        // All but the last unindent end constructs within the block.
        if (pending[i + 1] === 'unindent') continue;
        // Aligned with the next token, and that does not close the block: belongs to the token.
        const aligned = token !== '}' && this.src.column(c.pos) === this.columnOfNext(nextPos);
        if (!aligned) break;
      } else if (s === 'newline' || s === 'section') {
        pending[i] = 'ignore';
        droppedLineBreak = prev === null;
        break;
      } else if (s !== 'indent') break;
    }
    if (i < pending.length) this.writePending(i);
    let n = Math.max(0, line - this.lastLine);
    // At the top level the line break that was dropped counts.
    if (this.indentation === 0 && droppedLineBreak) n++;
    if (n === 0 && prev !== null && !isBlock(prev)) n = 1;
    if (n > 0) this.newlines(atMostTwo(n), true);
  }

  private columnOfNext(pos: Pos): number {
    return pos === Infinity ? 0 : this.src.column(pos);
  }

  private writeComment(c: Comment): void {
    const line = this.line(c.pos);
    const saved = this.indentation;
    const { text } = c;
    const atMargin = this.src.column(c.pos) === 1;
    // A //line directive works in the first column only.
    if (text.startsWith('//line ') && atMargin) this.indentation = 0;
    if (!isBlock(c)) this.writeText(c.pos, line, text.trimEnd(), true);
    else this.writeBlockComment(c.pos, line, text, atMargin && this.indentation > 0);
    this.indentation = saved;
  }

  private writeBlockComment(pos: Pos, line: number, text: string, afresh: boolean): void {
    if (text.includes('\r')) text = text.replaceAll('\r', '');
    blockCommentLines(text, afresh).forEach((l, i) => {
      if (i > 0) {
        this.newlines(1, true);
        pos = this.srcPos;
        line = this.srcLine;
      }
      if (l.length > 0) this.writeText(pos, line, l.trimEnd(), true);
    });
  }

  /** Writes what is left of the pending white space behind comments. */
  private spaceAfterComments(needsLineBreak: boolean): Flushed {
    const { pending } = this;
    let wroteNewline = false;
    let droppedSection = false;
    for (let i = 0; i < pending.length; i++) {
      const s = pending[i];
      if (s === 'blank' || s === 'align') pending[i] = 'ignore';
      else if (s === 'newline' || s === 'section') {
        if (needsLineBreak) {
          needsLineBreak = false;
          wroteNewline = true;
        } else {
          if (s === 'section') droppedSection = true;
          pending[i] = 'ignore';
        }
      }
    }
    this.writePending(pending.length);
    if (needsLineBreak) {
      this.newlines(1, false);
      wroteNewline = true;
    }
    return { wroteNewline, droppedSection };
  }
}

/** A line of the output, known once its token is written. */
export interface LineMark {
  line: number;
}

/** What interspersing comments did to the line breaks that were pending. */
interface Flushed {
  readonly wroteNewline: boolean;
  readonly droppedSection: boolean;
}

const nothingFlushed: Flushed = { wroteNewline: false, droppedSection: false };

function atMostTwo(n: number): number {
  return n > maxNewlines ? maxNewlines : n;
}

function isBlock(c: Comment): boolean {
  return c.text.charCodeAt(1) === 0x2a;
}

/** Whether a group of comments contains or requires a newline. */
function spansLines(group: CommentGroup, src: SourceView): boolean {
  const line = src.line(group.pos);
  return group.list.some((c) => !isBlock(c) || c.text.includes('\n') || src.line(c.pos) !== line);
}

function countNewlines(s: string): number {
  let n = 0;
  for (let i = s.indexOf('\n'); i >= 0; i = s.indexOf('\n', i + 1)) n++;
  return n;
}
