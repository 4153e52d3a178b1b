// The parser's ground: the current token, comments on their way to a node, errors and recovery.
//
// The grammar's chapters build on it as a chain of classes, each in a file of its own:
//
//   ParserCore <- TypeParser <- ExprParser <- StmtParser <- DeclParser
//
// Conventions: `got` tests for a token and consumes it, `want` demands it and complains; a method
// named xOrNil may return null, all others always return a node. After an error the parser skips to
// a token from a follow set, so it always advances and many errors are found in one go.

import type { BadExpr, Comment, CommentGroup, Expr, Ident } from '../ast';
import { lineDirective } from '../linedirective';
import type { FileSet, Pos, SourceFile } from '../position';
import { Scanner } from '../scanner';
import { describeToken, type Token } from '../tokens';

/** Receives one error. */
export type ErrorHandler = (pos: Pos, msg: string) => void;

/** Statement keywords: recovery inside a function body stops at them. */
const statementStart: ReadonlySet<Token> = new Set<Token>([
  'break',
  'const',
  'continue',
  'defer',
  'fallthrough',
  'for',
  'go',
  'goto',
  'if',
  'return',
  'select',
  'switch',
  'type',
  'var',
]);

/** Nesting at which the parser gives up, before the JavaScript stack would. */
const maxDepth = 1000;

export abstract class ParserCore {
  protected tok: Token = 'EOF';
  protected lit = '';
  protected pos: Pos = 0;
  /** Line of the current token. */
  protected line = 1;
  /** End of the token consumed last: where a node just completed ends. */
  protected prevEnd: Pos = 0;

  /** Nesting of function bodies. */
  protected functionNest = 0;
  /**
   * Nesting of expressions; negative in the header of an if, for or switch statement, where a
   * `{` after a type name opens the statement's block and not a composite literal.
   */
  protected exprNest = 0;
  protected errorCount = 0;

  /** Comments directly before the current token, ending on the line above it. */
  protected leadComment: CommentGroup | null = null;
  /** Comments after the last token on its line, with nothing else behind them. */
  protected lineComment: CommentGroup | null = null;
  readonly comments: CommentGroup[] = [];
  /** The node that gets the comment behind the semicolon at awaitingFrom. */
  private awaiting: { comment: CommentGroup | null } | null = null;
  private awaitingFrom: Pos = 0;

  protected readonly scan: Scanner;
  private readonly base: number;
  protected depth = 0;

  constructor(
    protected readonly fset: FileSet,
    protected readonly file: SourceFile,
    protected readonly handler: ErrorHandler,
  ) {
    this.base = file.base;
    this.scan = new Scanner(file.text, (offset, msg) => this.errorAt(this.base + offset, msg));
    this.prevEnd = file.base;
    this.next();
  }

  protected id(): number {
    return this.fset.newId();
  }

  // -------------------------------------------------------------------------- Tokens

  protected next(): void {
    const { scan } = this;
    const seen = scan.comments.length;
    // Comments before the first token follow nothing.
    const prevLine = this.tok === 'EOF' ? 0 : scan.line;
    const prevPos = this.pos;
    this.prevEnd = this.base + scan.end;
    scan.next();
    this.tok = scan.tok;
    this.lit = scan.lit;
    this.pos = this.base + scan.start;
    this.line = scan.line;
    this.leadComment = null;
    this.lineComment = null;
    if (scan.comments.length > seen) this.groupComments(seen, prevLine, prevPos);
  }

  /** From the current `{` to its `}`, which becomes the current token; false when there is none. */
  protected skipBlock(): boolean {
    const { scan } = this;
    if (!scan.skipBlock()) return false;
    this.tok = scan.tok;
    this.lit = scan.lit;
    this.pos = this.base + scan.start;
    this.line = scan.line;
    this.leadComment = null;
    this.lineComment = null;
    return true;
  }

  /** Goes on at a position on the given line, with the token there. */
  protected startAt(pos: Pos, line: number): void {
    this.scan.startAt(pos - this.base, line);
    this.next();
  }

  /** Consumes the current token if it is tok. */
  protected got(tok: Token): boolean {
    if (this.tok !== tok) return false;
    this.next();
    return true;
  }

  protected want(tok: Token): void {
    if (this.got(tok)) return;
    this.syntaxError(`expected ${describeToken(tok)}`);
    this.advance();
  }

  /** Consumes `=`; accepts `:=` in its place but complains. */
  protected gotAssign(): boolean {
    if (this.tok === ':=') this.syntaxError('expected =');
    else if (this.tok !== '=') return false;
    this.next();
    return true;
  }

  /**
   * Counts a level of nested expressions, types or statements; the caller takes it back with
   * this.depth--. Where that is too deep, says so and skips the rest of the file.
   */
  protected tooDeep(): boolean {
    if (++this.depth < maxDepth) return false;
    if (this.depth === maxDepth) {
      this.errorAt(this.pos, 'syntax error: exceeded max nesting depth');
      this.advance('EOF');
    }
    return true;
  }

  // -------------------------------------------------------------------------- Comments

  /** Makes groups of the comments scanned before the current token, from index `from` on. */
  private groupComments(from: number, prevLine: number, prevPos: Pos): void {
    const raw = this.scan.comments;
    let i = from;
    if (raw[i].startLine === prevLine) {
      const end = this.groupEnd(i, 0);
      const group = this.commentGroup(i, end);
      const endLine = raw[end - 1].endLine;
      const isLast = this.line !== endLine || this.tok === ';' || this.tok === 'EOF';
      if (isLast) {
        this.lineComment = group;
        if (this.awaiting !== null && this.awaitingFrom === prevPos) this.awaiting.comment = group;
      }
      i = end;
    }
    while (i < raw.length) {
      const end = this.groupEnd(i, 1);
      const group = this.commentGroup(i, end);
      this.leadComment = raw[end - 1].endLine + 1 === this.line ? group : null;
      i = end;
    }
  }

  /** Attaches to a node just completed the comment after it on its line, past a `;` if need be. */
  protected attachLineComment(node: { comment: CommentGroup | null }): void {
    if (this.tok !== ';') return;
    if (this.lit === 'semicolon') {
      this.awaiting = node;
      this.awaitingFrom = this.pos;
    } else node.comment = this.lineComment;
  }

  /** End of the group that starts at comment i, whose members are at most `gap` lines apart. */
  private groupEnd(i: number, gap: number): number {
    const raw = this.scan.comments;
    let line = raw[i].endLine;
    for (i++; i < raw.length && raw[i].startLine <= line + gap; i++) line = raw[i].endLine;
    return i;
  }

  private commentGroup(from: number, to: number): CommentGroup {
    const list = this.scan.comments.slice(from, to).map(({ start, end }): Comment => {
      const text = this.file.text.slice(start, end);
      const pos = this.base + start;
      if (text.startsWith('line ', 2)) lineDirective(this.file, pos, text, this.handler);
      return { kind: 'Comment', pos, end: this.base + end, id: this.id(), text };
    });
    const pos = list[0].pos;
    const end = list[list.length - 1].end;
    const group: CommentGroup = { kind: 'CommentGroup', pos, end, id: this.id(), list };
    this.comments.push(group);
    return group;
  }

  // -------------------------------------------------------------------------- Errors

  protected errorAt(pos: Pos, msg: string): void {
    this.errorCount++;
    this.handler(pos, msg);
  }

  protected error(msg: string): void {
    this.errorAt(this.pos, msg);
  }

  protected syntaxError(msg: string): void {
    this.syntaxErrorAt(this.pos, msg);
  }

  /**
   * Reports a syntax error. A message that starts with in, at, after or expected is about the
   * current token and gets its name in front: `unexpected newline, expected }`.
   */
  protected syntaxErrorAt(pos: Pos, msg: string): void {
    // At the end of the file everything after the first error is a consequence of it.
    if (this.tok === 'EOF' && this.errorCount > 0) return;
    if (/^(in|at|after) /.test(msg)) msg = `unexpected ${this.currentToken()} ${msg}`;
    else if (msg.startsWith('expected ')) msg = `unexpected ${this.currentToken()}, ${msg}`;
    this.errorAt(pos, `syntax error: ${msg}`);
  }

  /** What messages call the current token. */
  protected currentToken(): string {
    switch (this.tok) {
      case 'name':
        return `name ${this.lit}`;
      case 'literal':
        return `literal ${this.lit}`;
      case ';':
        return this.lit;
      case 'EOF':
        return 'EOF';
      default:
        return describeToken(this.tok);
    }
  }

  /**
   * Skips to a token from the follow set or, inside a function, to the start of a statement.
   * Without a follow set it skips just one token.
   */
  protected advance(...follow: Token[]): void {
    if (follow.length === 0) {
      if (this.tok !== 'EOF') this.next();
      return;
    }
    while (this.tok !== 'EOF' && !follow.includes(this.tok)) {
      if (this.functionNest > 0 && statementStart.has(this.tok)) return;
      this.next();
    }
  }

  // -------------------------------------------------------------------------- Lists and names

  /**
   * Parses a list up to and including its closing token. element returns true to end it early.
   * Returns the position of the closing token.
   *
   *   List = { element sep } [ element [ sep ] ] close .
   */
  protected list(context: string, sep: Token, close: Token, element: () => boolean): Pos {
    let done = false;
    while (this.tok !== 'EOF' && this.tok !== close && !done) {
      done = element();
      if (this.got(sep) || this.tok === close) continue;
      const missing = `${describeToken(sep)} or ${describeToken(close)}`;
      this.syntaxError(`in ${context}; possibly missing ${missing}`);
      this.advance(')', ']', '}');
      if ((this.tok as Token) !== close) return this.pos;
    }
    const pos = this.pos;
    this.want(close);
    return pos;
  }

  /** identifier . */
  protected name(): Ident {
    const { pos } = this;
    if (this.tok === 'name') {
      const name = this.lit;
      this.next();
      return { kind: 'Ident', pos, end: this.prevEnd, id: this.id(), name };
    }
    this.syntaxError('expected name');
    this.advance();
    return this.blankName(pos);
  }

  /** A name that the source lacks. */
  protected blankName(pos: Pos): Ident {
    return { kind: 'Ident', pos, end: pos, id: this.id(), name: '_' };
  }

  /** IdentifierList = identifier { "," identifier } . */
  protected nameList(first: Ident): Ident[] {
    const list = [first];
    while (this.got(',')) list.push(this.name());
    return list;
  }

  protected badExpr(pos: Pos = this.pos): BadExpr {
    return { kind: 'BadExpr', pos, end: pos, id: this.id() };
  }

  /** x without the parentheses around it. */
  protected unparen(x: Expr): Expr {
    while (x.kind === 'ParenExpr') x = x.x;
    return x;
  }
}
