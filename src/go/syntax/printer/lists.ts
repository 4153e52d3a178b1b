// Lists of expressions, and how much room a node takes.
//
// A list on one line stays on one line; where the source breaks it, so does the output. Entries of
// several lines line up in columns as long as they are of similar size.

import type { Expr, KeyValueExpr, Stmt } from '../ast';
import { NoPos, type Pos } from '../position';
import { Emitter } from './emitter';
import type { Space } from './writer';

/** How a list ends and whether it is indented. */
export interface ListStyle {
  /** A comma may end the list: it does if the closing bracket is on a line of its own. */
  readonly trailingComma?: boolean;
  /** Lines after the first are not indented any further. */
  readonly noIndent?: boolean;
}

const plain: ListStyle = {};

/** Larger than any line: a node of this size does not fit. */
export const infinite = 1e6;
/** Keys up to this size line up whatever their ratio. */
const smallKey = 40;
/** Larger keys line up if they are within this factor of the mean of those before. */
const keyRatio = 2.5;

export abstract class ListPrinter extends Emitter {
  /**
   * Prints an expression whose context binds with precedence prec; depth tells how deep it is
   * nested, 1 being an expression by itself.
   */
  protected abstract exprWith(x: Expr, prec: number, depth: number): void;
  /** Bytes that a node takes on one line, or more than infinite if it needs several. */
  protected abstract nodeSize(node: Expr | Stmt): number;

  protected expr(x: Expr, depth = 1): void {
    this.exprWith(x, 0, depth);
  }

  /** Names separated by commas, indented after a line break if asked. */
  protected nameList(names: readonly Expr[], indent: boolean): void {
    this.exprList(NoPos, names, 1, indent ? plain : { noIndent: true }, NoPos);
  }

  /** Expressions separated by commas. The tokens around the list stand at prevPos and nextPos. */
  protected exprList(
    prevPos: Pos,
    list: readonly Expr[],
    depth: number,
    style: ListStyle,
    nextPos: Pos,
  ): void {
    if (list.length === 0) return;
    const prevLine = prevPos === NoPos ? 0 : this.line(prevPos);
    const firstLine = this.line(list[0].pos);
    if (prevLine === firstLine && firstLine === this.line(list[list.length - 1].end)) {
      list.forEach((x, i) => {
        if (i > 0) {
          // A comment before the entry goes behind the comma.
          this.at(x.pos);
          this.token(',');
          this.blank();
        }
        this.expr(x, depth);
      });
      return;
    }
    this.brokenList(prevLine, list, depth, style, nextPos);
  }

  private brokenList(
    prevLine: number,
    list: readonly Expr[],
    depth: number,
    style: ListStyle,
    nextPos: Pos,
  ): void {
    const indents = style.noIndent !== true;
    let ws: Space = indents ? 'indent' : 'ignore';
    /** Index of the entry before which the line was last broken. */
    let lastBreak = -1;
    let line = this.line(list[0].pos);
    // What stands in the list must not depend on columns before it.
    if (0 < prevLine && prevLine < line && this.lineBreak(line, 0, ws, true) > 0) {
      ws = 'ignore';
      lastBreak = 0;
    }
    const known = prevLine > 0 && nextPos !== NoPos;
    const keys = new KeySizes();
    let entryLine = prevLine;
    for (let i = 0; i < list.length; i++) {
      const x = list[i];
      line = this.line(x.pos);
      const pair = x.kind === 'KeyValueExpr' ? x : null;
      const size = this.entrySize(x, pair, known);
      const newSection = keys.startsSection(size);
      const breaks = 0 < entryLine && entryLine < line;
      if (i > 0) {
        // A comment before an entry on the same line goes behind the comma.
        if (!breaks) this.at(x.pos);
        this.token(',');
        let broken = 0;
        if (breaks) {
          broken = this.lineBreak(line, 0, ws, newSection || lastBreak + 1 < i);
          if (broken > 0) {
            ws = 'ignore';
            lastBreak = i;
          }
          if (broken > 1) keys.reset();
        }
        if (broken === 0) this.blank();
      }
      if (list.length > 1 && pair !== null && size > 0 && breaks) this.alignedPair(pair);
      else this.expr(x, depth);
      keys.add(size);
      entryLine = line;
    }
    const closesOnOwnLine = nextPos !== NoPos && this.srcLine < this.line(nextPos);
    if (style.trailingComma === true && closesOnOwnLine) {
      this.token(',');
      if (ws === 'ignore' && indents) this.space('unindent');
      this.space('section');
    } else if (ws === 'ignore' && indents) this.space('unindent');
  }

  /** Size of an entry, of a pair's key alone; 0 if it takes several lines or little is known. */
  private entrySize(x: Expr, pair: KeyValueExpr | null, known: boolean): number {
    if (!known) return 0;
    if (this.nodeSize(x) > infinite) return 0;
    return this.nodeSize(pair === null ? x : pair.key);
  }

  /** A pair with its value in a column of its own. */
  private alignedPair(pair: KeyValueExpr): void {
    this.expr(pair.key);
    this.at(pair.colon);
    this.token(':');
    this.space('align');
    this.expr(pair.value);
  }
}

/** Decides which entries of a list are similar enough to line up. */
class KeySizes {
  private previous = 0;
  /** Of the logarithms of sizes, since the last break of columns. */
  private sum = 0;
  private count = 0;

  /** Whether an entry of this size must not line up with those before. */
  startsSection(size: number): boolean {
    const before = this.previous;
    this.previous = size;
    if (before <= 0 || size <= 0) return true;
    if (this.count === 0 || (before <= smallKey && size <= smallKey)) return false;
    const ratio = size / Math.exp(this.sum / this.count);
    return keyRatio * ratio <= 1 || keyRatio <= ratio;
  }

  add(size: number): void {
    if (size <= 0) return;
    this.sum += Math.log(size);
    this.count++;
  }

  reset(): void {
    this.sum = 0;
    this.count = 0;
  }
}
