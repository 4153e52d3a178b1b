// Tokens in, text out: white space and comments on their way to it.
//
// The printers of the grammar's chapters ask for tokens and for white space. White space is kept
// pending until the next token, so that comments which the source has before that token can be put
// where they belong: before a line break or behind it, indented like what they stand with. Comments
// are found by position alone: the emitter follows the source as it goes.
//
//   TextWriter <- Emitter <- ListPrinter <- TypePrinter <- ExprPrinter <- StmtPrinter <- DeclPrinter
//
// The same printers also measure how much room a node would take, with a sink that only counts.

import type { Comment, CommentGroup } from '../ast';
import type { Pos } from '../position';
import { blockCommentLines } from './blockcomment';
import { formatDocComment } from './doccomment';
import { isBlock, spansLines, type SourceView } from './source';
import { maxNewlines, maxPending, TextWriter, type Sink, type Space } from './writer';

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

export abstract class Emitter extends TextWriter {
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

  constructor(src: SourceView, sink: Sink) {
    super(src, sink);
    this.lookAtGroup();
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
