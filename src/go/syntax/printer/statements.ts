// Statements and function bodies.

import type {
  BlockStmt,
  CaseClause,
  CommClause,
  ConstDecl,
  Expr,
  LabeledStmt,
  RangeStmt,
  ReturnStmt,
  SelectStmt,
  Stmt,
  SwitchStmt,
  TypeDecl,
  TypeSwitchStmt,
  VarDecl,
} from '../ast';
import { NoPos, type Pos } from '../position';
import type { LineMark } from './emitter';
import type { Space } from './writer';
import { ExprPrinter } from './expressions';

/** A function up to this size, header and body, may stay on one line. */
const maxOneLineFunction = 100;
/** … with at most this many statements. */
const maxOneLineStatements = 5;

export abstract class StmtPrinter extends ExprPrinter {
  /** Notes what cannot be printed although it has been parsed. */
  protected abstract refuse(pos: Pos, msg: string): void;
  protected abstract declaration(d: ConstDecl | TypeDecl | VarDecl): void;

  // -------------------------------------------------------------------------- Bodies and blocks

  protected override functionBody(headerSize: number, sep: Space, body: BlockStmt): void {
    const nest = this.literalNest;
    this.literalNest = 0;
    if (headerSize + this.bodySize(body) <= maxOneLineFunction) this.oneLineBody(sep, body);
    else {
      this.blank();
      this.block(body);
    }
    this.literalNest = nest;
  }

  private oneLineBody(sep: Space, body: BlockStmt): void {
    this.space(sep);
    this.at(body.pos);
    this.token('{');
    if (body.list.length > 0) {
      this.blank();
      body.list.forEach((s, i) => {
        if (i > 0) {
          this.token(';');
          this.blank();
        }
        this.stmt(s, i === body.list.length - 1);
      });
      this.blank();
    }
    this.closingBrace(body.rbrace, false);
  }

  /** Bytes that a body takes on one line, or too many if it is not to be there. */
  private bodySize(body: BlockStmt): number {
    const tooMany = maxOneLineFunction + 1;
    if (this.line(body.pos) !== this.line(body.rbrace)) return tooMany;
    if (body.list.length > maxOneLineStatements) return tooMany;
    let size = this.commentLengthBefore(body.rbrace);
    body.list.forEach((s, i) => {
      if (size <= maxOneLineFunction) size += (i > 0 ? '; '.length : 0) + this.nodeSize(s);
    });
    return size;
  }

  private block(b: BlockStmt): void {
    this.at(b.pos);
    this.token('{');
    this.stmtList(b.list, true);
    this.endBlock(b.rbrace);
  }

  private clauses(lbrace: Pos, list: readonly (CaseClause | CommClause)[], rbrace: Pos): void {
    this.at(lbrace);
    this.token('{');
    list.forEach((c, i) => {
      // Nothing lines up across clauses.
      this.lineBreak(this.line(c.pos), 1, 'ignore', true);
      this.clause(c, i === list.length - 1);
    });
    this.endBlock(rbrace);
  }

  private endBlock(rbrace: Pos): void {
    this.lineBreak(this.line(rbrace), 1, 'ignore', true);
    this.at(rbrace);
    this.token('}');
  }

  /** Statements, each on its line, indented. */
  private stmtList(list: readonly Stmt[], braceFollows: boolean): void {
    this.space('indent');
    let mark: LineMark | null = null;
    let printed = 0;
    list.forEach((s) => {
      if (s.kind === 'EmptyStmt') return;
      const newSection = mark === null || this.linesSince(mark) > 0;
      this.lineBreak(this.line(s.pos), 1, 'ignore', newSection);
      const start = this.mark();
      // As gofmt has it, a statement after an empty one is never taken for the last.
      this.stmt(s, braceFollows && printed === list.length - 1);
      printed++;
      // Labels stand on lines of their own.
      for (let l: Stmt = s; l.kind === 'LabeledStmt'; l = l.stmt) start.line++;
      mark = start;
    });
    this.space('unindent');
  }

  // -------------------------------------------------------------------------- Statements

  /** Prints a statement; braceFollows tells that the closing brace of its block comes next. */
  protected stmt(s: Stmt, braceFollows: boolean): void {
    this.at(s.pos);
    switch (s.kind) {
      case 'DeclStmt':
        this.declaration(s.decl);
        break;
      case 'EmptyStmt':
        break;
      case 'BadStmt':
        this.nameToken('BadStmt');
        break;
      case 'LabeledStmt':
        this.labeled(s, braceFollows);
        break;
      case 'ExprStmt':
        this.expr(s.x);
        break;
      case 'SendStmt':
        this.expr(s.chan);
        this.operator('<-', s.arrow);
        this.expr(s.value);
        break;
      case 'IncDecStmt':
        this.expr(s.x, 2);
        this.at(s.tokPos);
        this.token(s.tok);
        break;
      case 'AssignStmt': {
        const depth = s.lhs.length > 1 && s.rhs.length > 1 ? 2 : 1;
        this.exprList(s.pos, s.lhs, depth, {}, s.tokPos);
        this.operator(s.tok, s.tokPos);
        this.exprList(s.tokPos, s.rhs, depth, {}, NoPos);
        break;
      }
      case 'GoStmt':
      case 'DeferStmt': {
        const word = s.kind === 'GoStmt' ? 'go' : 'defer';
        if (s.call.kind !== 'CallExpr') {
          this.refuse(s.call.pos, `expression in ${word} must be function call`);
        }
        this.keyword(word);
        this.expr(s.call);
        break;
      }
      case 'ReturnStmt':
        this.returnStmt(s);
        break;
      case 'BranchStmt':
        this.token(s.tok);
        if (s.label !== null) {
          this.blank();
          this.expr(s.label);
        }
        break;
      case 'BlockStmt':
        this.block(s);
        break;
      case 'IfStmt':
        this.token('if');
        this.header(s.init, s.cond, null, false);
        this.block(s.body);
        if (s.else !== null) {
          this.blank();
          this.token('else');
          this.blank();
          this.stmt(s.else, braceFollows);
        }
        break;
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
        this.switchStmt(s);
        break;
      case 'SelectStmt':
        this.selectStmt(s);
        break;
      case 'ForStmt':
        this.token('for');
        this.header(s.init, s.cond, s.post, true);
        this.block(s.body);
        break;
      case 'RangeStmt':
        this.rangeStmt(s);
        break;
    }
  }

  private keyword(word: string): void {
    this.token(word);
    this.blank();
  }

  /** An operator at pos with blanks around it. */
  private operator(op: string, pos: Pos): void {
    this.blank();
    this.at(pos);
    this.token(op);
    this.blank();
  }

  private labeled(s: LabeledStmt, braceFollows: boolean): void {
    this.space('unindent');
    this.expr(s.label);
    this.at(s.colon);
    this.token(':');
    this.space('indent');
    if (s.stmt.kind !== 'EmptyStmt') this.lineBreak(this.line(s.stmt.pos), 1, 'ignore', true);
    else if (!braceFollows) {
      this.space('newline');
      this.at(s.stmt.pos);
      this.token(';');
      return;
    }
    this.stmt(s.stmt, braceFollows);
  }

  private returnStmt(s: ReturnStmt): void {
    this.token('return');
    if (s.results.length === 0) return;
    this.blank();
    if (this.isBrokenList(s.results)) {
      this.space('indent');
      // No position: a line must not break between return and its results.
      this.exprList(NoPos, s.results, 1, { noIndent: true }, NoPos);
      this.space('unindent');
    } else this.exprList(NoPos, s.results, 1, {}, NoPos);
  }

  /** Whether lines break between the list's elements, or more than one element takes several lines. */
  private isBrokenList(list: readonly Expr[]): boolean {
    if (list.length < 2) return false;
    let line = this.line(list[0].pos);
    if (line >= this.line(list[list.length - 1].end)) return false;
    let multiline = 0;
    for (const x of list) {
      const start = this.line(x.pos);
      const end = this.line(x.end);
      if (line < start) return true;
      if (start < end) multiline++;
      line = end;
    }
    return multiline > 1;
  }

  // -------------------------------------------------------------------------- Headers

  /** What stands between the keyword and the block of an if, for or switch statement. */
  private header(init: Stmt | null, cond: Expr | null, post: Stmt | null, isFor: boolean): void {
    this.blank();
    if (init !== null || post !== null) {
      if (init !== null) this.stmt(init, false);
      this.token(';');
      this.blank();
    }
    if (cond !== null) this.expr(withoutOuterParens(cond));
    let needsBlank = cond !== null;
    if (isFor && (init !== null || post !== null)) {
      this.token(';');
      this.blank();
      needsBlank = post !== null;
      if (post !== null) this.stmt(post, false);
    }
    if (needsBlank) this.blank();
  }

  private switchStmt(s: SwitchStmt | TypeSwitchStmt): void {
    this.token('switch');
    if (s.kind === 'SwitchStmt') this.header(s.init, s.tag, null, false);
    else {
      if (s.init !== null) {
        this.blank();
        this.stmt(s.init, false);
        this.token(';');
      }
      this.blank();
      if (s.lhs !== null) {
        this.expr(s.lhs);
        this.operator(':=', s.definePos);
        this.exprList(s.definePos, [s.guard], 1, {}, NoPos);
      } else this.expr(s.guard);
      this.blank();
    }
    this.clauses(s.lbrace, s.clauses, s.rbrace);
  }

  private selectStmt(s: SelectStmt): void {
    this.keyword('select');
    if (s.clauses.length === 0 && !this.commentBefore(s.rbrace)) {
      this.at(s.lbrace);
      this.token('{');
      this.at(s.rbrace);
      this.token('}');
    } else this.clauses(s.lbrace, s.clauses, s.rbrace);
  }

  private clause(c: CaseClause | CommClause, braceFollows: boolean): void {
    this.at(c.pos);
    if (c.kind === 'CaseClause' && c.list !== null) {
      this.keyword('case');
      this.exprList(c.pos, c.list, 1, {}, c.colon);
    } else if (c.kind === 'CommClause' && c.comm !== null) {
      this.keyword('case');
      this.stmt(c.comm, false);
    } else this.token('default');
    this.at(c.colon);
    this.token(':');
    this.stmtList(c.body, braceFollows);
  }

  private rangeStmt(s: RangeStmt): void {
    if (s.extra.length > 0) {
      this.refuse(s.extra[0].pos, 'range clause permits at most two iteration variables');
    }
    this.keyword('for');
    if (s.key !== null) {
      this.expr(s.key);
      if (s.value !== null) {
        this.at(s.value.pos);
        this.token(',');
        this.blank();
        this.expr(s.value);
      }
      this.operator(s.tok ?? '=', s.tokPos);
    }
    this.keyword('range');
    this.expr(withoutOuterParens(s.x));
    this.blank();
    this.block(s.body);
  }
}

/** x without parentheses that a header does not need: they may keep a literal's brace from opening the block. */
function withoutOuterParens(x: Expr): Expr {
  while (x.kind === 'ParenExpr' && !hasBareLiteral(x.x)) x = x.x;
  return x;
}

/** Whether x has a composite literal of a named type that is in no parentheses. */
function hasBareLiteral(x: unknown): boolean {
  if (Array.isArray(x)) return x.some(hasBareLiteral);
  if (typeof x !== 'object' || x === null) return false;
  const node = x as Expr;
  if (node.kind === 'ParenExpr') return false;
  if (node.kind === 'CompositeLit') return node.type !== null && isTypeName(node.type);
  return Object.values(node).some(hasBareLiteral);
}

function isTypeName(x: Expr): boolean {
  return x.kind === 'Ident' || (x.kind === 'SelectorExpr' && isTypeName(x.x));
}
