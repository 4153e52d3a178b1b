// Expressions.

import type {
  BasicLit,
  BinaryExpr,
  BlockStmt,
  CallExpr,
  CompositeLit,
  Expr,
  SelectorExpr,
  SliceExpr,
} from '../ast';
import { NoPos, type Pos } from '../position';
import { precedence } from '../tokens';
import type { Space } from './writer';
import { infinite } from './lists';
import { normalizeNumber } from './numbers';
import {
  blankLimit,
  highestPrecedence,
  leftSpine,
  nesting,
  operatorsOf,
  unaryPrecedence,
  type Operators,
} from './spacing';
import { TypePrinter } from './types';

export abstract class ExprPrinter extends TypePrinter {
  /** Prints a function's body behind a header of the given size. */
  protected abstract functionBody(headerSize: number, sep: Space, body: BlockStmt): void;

  /** Bytes of output since a node that starts at a position and column, or infinite if on more lines. */
  protected sizeSince(start: Pos, startColumn: number): number {
    return this.line(start) === this.srcLine ? this.outColumn - startColumn : infinite;
  }

  protected override exprWith(x: Expr, prec: number, depth: number): void {
    this.at(x.pos);
    switch (x.kind) {
      case 'Ident':
        this.nameToken(x.name);
        break;
      case 'BasicLit':
        this.basicLit(x);
        break;
      case 'BinaryExpr':
        this.binary(x, depth);
        break;
      case 'KeyValueExpr':
        this.expr(x.key);
        this.at(x.colon);
        this.token(':');
        this.blank();
        this.expr(x.value);
        break;
      case 'StarExpr':
        this.prefix('*', prec, () => this.expr(x.x));
        break;
      case 'UnaryExpr':
        this.prefix(x.op, prec, () => this.exprWith(x.x, unaryPrecedence, depth));
        break;
      case 'FuncLit': {
        this.at(x.type.pos);
        this.token('func');
        const column = this.outColumn - 'func'.length;
        this.signature(x.type);
        this.functionBody(this.sizeSince(x.type.pos, column), 'blank', x.body);
        break;
      }
      case 'ParenExpr':
        if (x.x.kind === 'ParenExpr') this.expr(x.x, depth);
        else {
          this.token('(');
          // Parentheses take back a level of nesting.
          this.expr(x.x, Math.max(depth - 1, 1));
          this.at(x.rparen);
          this.token(')');
        }
        break;
      case 'SelectorExpr':
        this.selector(x, depth, false);
        break;
      case 'TypeAssertExpr':
        this.exprWith(x.x, highestPrecedence, depth);
        this.token('.');
        this.at(x.lparen);
        this.token('(');
        if (x.type !== null) this.expr(x.type);
        else this.token('type');
        this.at(x.rparen);
        this.token(')');
        break;
      case 'IndexExpr':
        this.exprWith(x.x, highestPrecedence, 1);
        this.at(x.lbrack);
        this.token('[');
        if (x.indices.length === 1) this.expr(x.indices[0], depth + 1);
        else this.exprList(x.lbrack, x.indices, depth + 1, { trailingComma: true }, x.rbrack);
        this.at(x.rbrack);
        this.token(']');
        break;
      case 'SliceExpr':
        this.slice(x, depth);
        break;
      case 'CallExpr':
        this.call(x, depth);
        break;
      case 'CompositeLit':
        this.compositeLit(x, depth);
        break;
      case 'BadExpr':
        this.nameToken('BadExpr');
        break;
      default:
        this.typeLiteral(x);
    }
  }

  private basicLit(x: BasicLit): void {
    const isNumber = x.litKind === 'INT' || x.litKind === 'FLOAT' || x.litKind === 'IMAG';
    this.literalToken(isNumber ? normalizeNumber(x.value) : x.value, x.litKind === 'INT');
  }

  private prefix(op: string, prec: number, operand: () => void): void {
    const parens = unaryPrecedence < prec;
    if (parens) this.token('(');
    this.token(op);
    operand();
    if (parens) this.token(')');
  }

  /** A chain of operators is printed in a loop: it may be long. */
  private binary(x: BinaryExpr, depth: number): void {
    const spine = leftSpine(x);
    // Each left operand is as deep as its expression, or a level deeper if it binds tighter.
    const depths: number[] = [];
    for (const n of spine) {
      depths.push(Math.max(depth, 1));
      depth = depths[depths.length - 1] + nesting(n.x, precedence(n.op));
    }
    const innermost = spine[spine.length - 1];
    this.exprWith(innermost.x, precedence(innermost.op), depth);
    let ops: Operators | null = null;
    for (let i = spine.length - 1; i >= 0; i--) {
      ops = operatorsOf(spine[i], ops);
      this.operatorAndRight(spine[i], blankLimit(ops, depths[i]), depths[i]);
    }
  }

  /** Operators of precedence `limit` or higher get no blanks around them. */
  private operatorAndRight(x: BinaryExpr, limit: number, depth: number): void {
    const prec = precedence(x.op);
    let blanks = prec < limit;
    if (blanks) this.blank();
    const before = this.srcLine;
    const after = this.line(x.y.pos);
    this.at(x.opPos);
    this.token(x.op);
    let indented = false;
    if (before !== after && this.lineBreak(after, 1, 'indent', true) > 0) {
      indented = true;
      blanks = false;
    }
    if (blanks) this.blank();
    this.exprWith(x.y, prec + 1, depth + 1);
    if (indented) this.space('unindent');
  }

  /** Prints a selector; after a line break, a method's arguments stay indented: then true. */
  private selector(x: SelectorExpr, depth: number, isMethod: boolean): boolean {
    this.exprWith(x.x, highestPrecedence, depth);
    this.token('.');
    const breaks = this.srcLine < this.line(x.sel.pos);
    if (breaks) {
      this.space('indent');
      this.space('newline');
    }
    this.at(x.sel.pos);
    this.nameToken(x.sel.name);
    if (breaks && !isMethod) this.space('unindent');
    return breaks;
  }

  private slice(x: SliceExpr, depth: number): void {
    this.exprWith(x.x, highestPrecedence, 1);
    this.at(x.lbrack);
    this.token('[');
    const indices = x.max === null ? [x.low, x.high] : [x.low, x.high, x.max];
    const given = indices.filter((i) => i !== null);
    const blanks = depth <= 1 && given.length > 1 && given.some((i) => i.kind === 'BinaryExpr');
    indices.forEach((index, i) => {
      if (i > 0) {
        if (indices[i - 1] !== null && blanks) this.blank();
        this.token(':');
        if (index !== null && blanks) this.blank();
      }
      if (index !== null) this.expr(index, depth + 1);
    });
    this.at(x.rbrack);
    this.token(']');
  }

  private call(x: CallExpr, depth: number): void {
    if (x.args.length > 1) depth++;
    const { fun } = x;
    const parens = fun.kind === 'FuncType' || (fun.kind === 'ChanType' && fun.dir === 'recv');
    if (parens) this.token('(');
    let indented = false;
    if (fun.kind === 'SelectorExpr') {
      this.at(fun.pos);
      indented = this.selector(fun, depth, true);
    } else this.exprWith(fun, highestPrecedence, depth);
    if (parens) this.token(')');
    this.at(x.lparen);
    this.token('(');
    if (x.ellipsis !== NoPos) {
      this.exprList(x.lparen, x.args, depth, {}, x.ellipsis);
      this.at(x.ellipsis);
      this.token('...');
      if (this.line(x.ellipsis) < this.line(x.rparen)) {
        this.token(',');
        this.space('section');
      }
    } else this.exprList(x.lparen, x.args, depth, { trailingComma: true }, x.rparen);
    this.at(x.rparen);
    this.token(')');
    if (indented) this.space('unindent');
  }

  private compositeLit(x: CompositeLit, depth: number): void {
    if (x.type !== null) this.exprWith(x.type, highestPrecedence, depth);
    this.literalNest++;
    this.at(x.lbrace);
    this.token('{');
    this.exprList(x.lbrace, x.elts, 1, { trailingComma: true }, x.rbrace);
    // Comments alone in the braces are indented too.
    this.space('indent');
    this.space('unindent');
    this.closingBrace(x.rbrace, x.elts.length > 0);
    this.literalNest--;
  }
}
