// Text on its way out: indentation, pending white space, and where source and output are.
//
// White space that the printers ask for is kept pending until it is known what follows it, a token or
// comments. All that is written goes to a sink: text laid out in columns, or a counter.

import { utf8Length, type Pos } from '../position';
import type { SourceView } from './source';

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
export const maxNewlines = 2;
/** White space pending at most; more is written out. */
export const maxPending = 16;

export abstract class TextWriter {
  // -------------------------------------------------------------------------- Where the source is

  /** Position that corresponds to the end of the output; exact after at(), else an estimate. */
  protected srcPos: Pos;
  protected srcLine = 1;
  /** srcLine after the last text. */
  protected lastLine = 1;

  // -------------------------------------------------------------------------- Where the output is

  protected outLine = 1;
  /** 0-based, in bytes. */
  protected outColumn = 0;
  protected indentation = 0;
  /** Set after text of several lines: no alignment on the rest of the line. */
  protected alignmentBroken = false;
  protected pending: Space[] = [];

  constructor(
    protected readonly src: SourceView,
    protected readonly sink: Sink,
  ) {
    this.srcPos = src.file.base;
  }

  protected line(pos: Pos): number {
    return this.src.line(pos);
  }

  // -------------------------------------------------------------------------- Text

  protected writeText(pos: Pos, line: number, text: string, multiline: boolean): void {
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

  protected writeIndentation(): void {
    const n = this.indentation;
    for (let i = 0; i < n; i++) this.sink.tab(true);
    this.srcPos += n;
    this.outColumn += n;
  }

  protected newlines(n: number, section: boolean): void {
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
  protected gap(cell: 'blank' | 'soft' | 'hard'): void {
    if (this.outColumn === 0) this.writeIndentation();
    if (cell === 'blank' || this.alignmentBroken) this.sink.text(' ');
    else this.sink.tab(cell === 'hard');
    this.srcPos++;
    this.outColumn++;
  }

  /** Writes the first n elements of the pending white space. */
  protected writePending(n: number): void {
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
}

function countNewlines(s: string): number {
  let n = 0;
  for (let i = s.indexOf('\n'); i >= 0; i = s.indexOf('\n', i + 1)) n++;
  return n;
}
