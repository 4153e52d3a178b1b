// Statements, as the spec's chapter of that name has them.

import type {
  AssignOp,
  AssignStmt,
  BlockStmt,
  BranchStmt,
  CaseClause,
  CommClause,
  ConstDecl,
  DeferStmt,
  EmptyStmt,
  Expr,
  ExprStmt,
  ForStmt,
  GoStmt,
  Ident,
  IfStmt,
  RangeStmt,
  ReturnStmt,
  SelectStmt,
  Stmt,
  SwitchStmt,
  TypeAssertExpr,
  TypeDecl,
  TypeSwitchStmt,
  VarDecl,
} from '../ast';
import { checkBranches } from '../branches';
import { exprString, stmtString } from '../exprstring';
import { NoPos, type Pos } from '../position';
import { isOpAssign, type Token } from '../tokens';
import { ExprParser } from './expressions';

/** Statements whose header a simple statement may stand in; '' outside of headers. */
type HeaderKeyword = 'if' | 'for' | 'switch';

/** What a header holds: `init; cond; post`, or a range clause as a statement without a body. */
interface Header {
  init: Stmt | null;
  cond: Expr | null;
  /** The condition as a statement, where it is `lhs := x.(type)`. */
  guard: AssignStmt | null;
  post: Stmt | null;
  range: RangeStmt | null;
}

export abstract class StmtParser extends ExprParser {
  protected abstract declaration(): ConstDecl | TypeDecl | VarDecl;

  // -------------------------------------------------------------------------- Blocks

  /** FunctionBody = Block ., with its labels and branches checked if it has no syntax errors. */
  protected override functionBody(): BlockStmt {
    const errors = this.errorCount;
    this.functionNest++;
    const body = this.block('');
    this.functionNest--;
    if (errors === this.errorCount) {
      checkBranches(body, this.fset, this.handler);
    }
    return body;
  }

  /** Block = "{" StatementList "}" . */
  protected block(context: string): BlockStmt {
    const { pos } = this;
    if (!this.got('{')) {
      this.syntaxError(`expected { after ${context}`);
      this.advance('name', '}');
      const rbrace = this.pos;
      if (this.got('}')) {
        return { kind: 'BlockStmt', pos, end: this.prevEnd, id: this.id(), list: [], rbrace };
      }
    }
    const list = this.stmtList();
    const rbrace = this.pos;
    this.want('}');
    return { kind: 'BlockStmt', pos, end: this.prevEnd, id: this.id(), list, rbrace };
  }

  /** StatementList = { Statement ";" } . */
  private stmtList(): Stmt[] {
    const list: Stmt[] = [];
    while (
      this.tok !== 'EOF' &&
      this.tok !== '}' &&
      this.tok !== 'case' &&
      this.tok !== 'default'
    ) {
      const stmt = this.stmtOrNil();
      if (stmt === null) break;
      list.push(stmt);
      if (this.got(';') || (this.tok as Token) === '}') continue;
      this.syntaxError('at end of statement');
      this.advance(';', '}', 'case', 'default');
      this.got(';');
    }
    return list;
  }

  // -------------------------------------------------------------------------- Statements

  /**
   * Statement = Declaration | LabeledStmt | SimpleStmt | GoStmt | ReturnStmt | BreakStmt |
   *             ContinueStmt | GotoStmt | FallthroughStmt | Block | IfStmt | SwitchStmt |
   *             SelectStmt | ForStmt | DeferStmt .
   */
  private stmtOrNil(): Stmt | null {
    if (this.tooDeep()) {
      this.depth--;
      return null;
    }
    const stmt = this.tok === 'name' ? this.stmtFromName() : this.otherStmtOrNil();
    this.depth--;
    return stmt;
  }

  /** Most statements start with a name: a label, an assignment or an expression. */
  private stmtFromName(): Stmt | null {
    const lhs = this.exprList();
    if (lhs.length === 1 && lhs[0].kind === 'Ident' && this.tok === ':') {
      return this.labeledStmtOrNil(lhs[0]);
    }
    return this.simpleStmt(lhs);
  }

  private otherStmtOrNil(): Stmt | null {
    switch (this.tok) {
      case 'const':
      case 'type':
      case 'var': {
        const { pos } = this;
        const decl = this.declaration();
        return { kind: 'DeclStmt', pos, end: this.prevEnd, id: this.id(), decl };
      }
      case '{':
        return this.block('');
      case '+':
      case '-':
      case '*':
      case '&':
      case '^':
      case '!':
      case 'literal':
      case 'func':
      case '(':
      case '[':
      case 'struct':
      case 'map':
      case 'chan':
      case 'interface':
      case '<-':
        return this.simpleStmt(null);
      case 'for':
        return this.forStmt();
      case 'switch':
        return this.switchStmt();
      case 'select':
        return this.selectStmt();
      case 'if':
        return this.ifStmt();
      case 'fallthrough':
      case 'break':
      case 'continue':
      case 'goto':
        return this.branchStmt(this.tok);
      case 'go':
      case 'defer':
        return this.callStmt(this.tok);
      case 'return':
        return this.returnStmt();
      case ';':
        return this.emptyStmt(false);
      default:
        return null;
    }
  }

  /** EmptyStmt = . */
  private emptyStmt(implicit: boolean): EmptyStmt {
    const { pos } = this;
    return { kind: 'EmptyStmt', pos, end: implicit ? pos : pos + 1, id: this.id(), implicit };
  }

  /** LabeledStmt = Label ":" Statement . */
  private labeledStmtOrNil(label: Ident): Stmt | null {
    const { pos } = label;
    const colon = this.pos;
    this.next();
    // A statement must follow, but before a closing brace that may be the empty one.
    const stmt = this.tok === '}' ? this.emptyStmt(true) : this.stmtOrNil();
    if (stmt === null) {
      this.syntaxErrorAt(colon, 'missing statement after label');
      return null;
    }
    return { kind: 'LabeledStmt', pos, end: this.prevEnd, id: this.id(), label, colon, stmt };
  }

  /**
   * SimpleStmt = EmptyStmt | ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl .
   *
   * The expressions on the left may have been parsed.
   */
  private simpleStmt(lhs: Expr[] | null): Stmt {
    lhs ??= this.exprList();
    const { pos } = lhs[0];
    if (this.tok === '=' || this.tok === ':=') {
      const tok = this.tok;
      const tokPos = this.pos;
      this.next();
      return this.assignStmt(lhs, tok, tokPos, this.exprList());
    }
    if (lhs.length > 1) {
      this.syntaxError('expected := or = or comma');
      this.advance(';', '}');
      return this.exprStmt(lhs[0]);
    }
    const x = lhs[0];
    switch (this.tok) {
      case '++':
      case '--': {
        const { tok, pos: tokPos } = this;
        this.next();
        return { kind: 'IncDecStmt', pos, end: this.prevEnd, id: this.id(), x, tok, tokPos };
      }
      case '<-': {
        const arrow = this.pos;
        this.next();
        const value = this.expr();
        const end = this.prevEnd;
        return { kind: 'SendStmt', pos, end, id: this.id(), chan: x, arrow, value };
      }
    }
    if (isOpAssign(this.tok)) {
      const { tok, pos: tokPos } = this;
      this.next();
      return this.assignStmt(lhs, tok, tokPos, [this.expr()]);
    }
    return this.exprStmt(x);
  }

  private exprStmt(x: Expr): ExprStmt {
    return { kind: 'ExprStmt', pos: x.pos, end: x.end, id: this.id(), x };
  }

  /** Assignment = ExpressionList assign_op ExpressionList . */
  private assignStmt(lhs: Expr[], tok: AssignOp, tokPos: Pos, rhs: Expr[]): AssignStmt {
    const { pos } = lhs[0];
    return { kind: 'AssignStmt', pos, end: this.prevEnd, id: this.id(), lhs, tok, tokPos, rhs };
  }

  /**
   * BreakStmt       = "break" [ Label ] .
   * ContinueStmt    = "continue" [ Label ] .
   * GotoStmt        = "goto" Label .
   * FallthroughStmt = "fallthrough" .
   */
  private branchStmt(tok: BranchStmt['tok']): BranchStmt {
    const { pos } = this;
    this.next();
    const mayHaveLabel = tok === 'break' || tok === 'continue';
    const hasLabel = tok === 'goto' || (mayHaveLabel && this.tok === 'name');
    const label = hasLabel ? this.name() : null;
    const end = this.prevEnd;
    return { kind: 'BranchStmt', pos, end, id: this.id(), tok, label, target: null };
  }

  /**
   * GoStmt    = "go" Expression .
   * DeferStmt = "defer" Expression .
   */
  private callStmt(tok: 'go' | 'defer'): GoStmt | DeferStmt {
    const { pos } = this;
    this.next();
    const x = this.primaryExpr(null);
    const call = this.unparen(x);
    if (call !== x) this.errorAt(x.pos, `expression in ${tok} must not be parenthesized`);
    const kind = tok === 'go' ? 'GoStmt' : 'DeferStmt';
    return { kind, pos, end: this.prevEnd, id: this.id(), call };
  }

  /** ReturnStmt = "return" [ ExpressionList ] . */
  private returnStmt(): ReturnStmt {
    const { pos } = this;
    this.next();
    const results = this.tok === ';' || this.tok === '}' ? [] : this.exprList();
    return { kind: 'ReturnStmt', pos, end: this.prevEnd, id: this.id(), results };
  }

  // -------------------------------------------------------------------------- Headers

  /**
   * Header = [ SimpleStmt ";" ] Condition | ForClause | RangeClause .
   *
   * The keyword is consumed. A `{` in it belongs to the body, unless in brackets.
   */
  private header(keyword: HeaderKeyword): Header {
    const h: Header = { init: null, cond: null, guard: null, post: null, range: null };
    if (this.tok === '{') {
      if (keyword === 'if') {
        this.syntaxError('missing condition in if statement');
        h.cond = this.badExpr();
      }
      return h;
    }
    const outer = this.exprNest;
    this.exprNest = -1;
    this.headerClauses(keyword, h);
    this.exprNest = outer;
    return h;
  }

  private headerClauses(keyword: HeaderKeyword, h: Header): void {
    let first: Stmt | null = null;
    if (this.tok !== ';') {
      if (this.got('var')) {
        this.syntaxError(`var declaration not allowed in ${keyword} initializer`);
      }
      if (keyword === 'for') {
        const stmt = this.simpleStmtOrRange();
        if (stmt.kind === 'RangeStmt') {
          h.range = stmt;
          return;
        }
        first = stmt;
      } else first = this.simpleStmt(null);
    }
    let cond = first;
    let semi: { pos: Pos; lit: string } | null = null;
    if (this.tok !== '{') {
      h.init = first;
      if (this.tok === ';') {
        semi = { pos: this.pos, lit: this.lit };
        this.next();
      } else {
        // Asking for the brace gives a better message than asking for the semicolon.
        this.want('{');
        if ((this.tok as Token) !== '{') this.advance('{', '}');
      }
      if (keyword === 'for') cond = this.forClause(h);
      else cond = (this.tok as Token) === '{' ? null : this.simpleStmt(null);
    }
    if (cond !== null) this.condition(cond, keyword, h);
    else if (keyword === 'if') h.cond = this.missingCondition(semi);
  }

  /** ForClause = [ InitStmt ] ";" [ Condition ] ";" [ PostStmt ] ., from the condition on. */
  private forClause(h: Header): Stmt | null {
    let cond: Stmt | null = null;
    if (this.tok !== ';') {
      if (this.tok === '{') {
        this.syntaxError('expected for loop condition');
        return null;
      }
      cond = this.simpleStmt(null);
    }
    this.want(';');
    if ((this.tok as Token) !== '{') {
      h.post = this.simpleStmt(null);
      if (h.post.kind === 'AssignStmt' && h.post.tok === ':=') {
        this.syntaxErrorAt(h.post.tokPos, 'cannot declare in post statement of for loop');
      }
    }
    return cond;
  }

  /** Takes the expression out of the statement that stands where a condition or tag should. */
  private condition(stmt: Stmt, keyword: HeaderKeyword, h: Header): void {
    if (stmt.kind === 'ExprStmt') {
      h.cond = stmt.x;
      return;
    }
    if (keyword === 'switch' && isTypeSwitchGuard(stmt)) {
      h.guard = stmt;
      return;
    }
    let what = stmtString(stmt);
    if (stmt.kind === 'AssignStmt' && stmt.tok === '=') {
      // Most likely == was meant: make the = stand out.
      what = `assignment ${emphasize(stmt.lhs)} = ${emphasize(stmt.rhs)}`;
    }
    this.syntaxErrorAt(operatorPos(stmt), `cannot use ${what} as value`);
    h.cond = this.badExpr(stmt.pos);
  }

  private missingCondition(semi: { pos: Pos; lit: string } | null): Expr {
    if (semi !== null && semi.lit !== 'semicolon') {
      this.syntaxErrorAt(semi.pos, `unexpected ${semi.lit}, expected { after if clause`);
    } else if (semi !== null) this.syntaxErrorAt(semi.pos, 'missing condition in if statement');
    return this.badExpr(semi === null ? this.pos : semi.pos);
  }

  // -------------------------------------------------------------------------- If

  /** IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] . */
  private ifStmt(): IfStmt {
    const { pos } = this;
    this.next();
    const { init, cond } = this.header('if');
    const body = this.block('if clause');
    const orElse = this.got('else') ? this.elseOrNil() : null;
    return {
      kind: 'IfStmt',
      pos,
      end: this.prevEnd,
      id: this.id(),
      init,
      cond: cond!,
      body,
      else: orElse,
    };
  }

  private elseOrNil(): IfStmt | BlockStmt | null {
    if (this.tok === '{') return this.block('');
    if (this.tok === 'if' && !this.tooDeep()) {
      const stmt = this.ifStmt();
      this.depth--;
      return stmt;
    }
    this.syntaxError('else must be followed by if or statement block');
    this.advance('name', '}');
    return null;
  }

  // -------------------------------------------------------------------------- For

  /** ForStmt = "for" [ Condition | ForClause | RangeClause ] Block . */
  private forStmt(): ForStmt | RangeStmt {
    const { pos } = this;
    this.next();
    const { init, cond, post, range } = this.header('for');
    const body = this.block('for clause');
    if (range !== null) {
      range.pos = pos;
      range.end = this.prevEnd;
      range.body = body;
      return range;
    }
    return { kind: 'ForStmt', pos, end: this.prevEnd, id: this.id(), init, cond, post, body };
  }

  /** RangeClause = [ ExpressionList "=" | IdentifierList ":=" ] "range" Expression . */
  private simpleStmtOrRange(): Stmt {
    if (this.tok === 'range') return this.rangeClause([], null, NoPos);
    const lhs = this.exprList();
    if (this.tok !== '=' && this.tok !== ':=') return this.simpleStmt(lhs);
    const { tok, pos: tokPos } = this;
    this.next();
    if ((this.tok as Token) === 'range') return this.rangeClause(lhs, tok, tokPos);
    return this.assignStmt(lhs, tok, tokPos, this.exprList());
  }

  /** A range statement whose position and body the caller completes. */
  private rangeClause(lhs: Expr[], tok: '=' | ':=' | null, tokPos: Pos): RangeStmt {
    const range = this.pos;
    this.next();
    const x = this.expr();
    const [key = null, value = null, ...extra] = lhs;
    return {
      kind: 'RangeStmt',
      pos: range,
      end: this.prevEnd,
      id: this.id(),
      key,
      value,
      extra,
      tok,
      tokPos,
      range,
      x,
      body: { kind: 'BlockStmt', pos: range, end: range, id: this.id(), list: [], rbrace: range },
    };
  }

  // -------------------------------------------------------------------------- Switch, select

  /** SwitchStmt = ExprSwitchStmt | TypeSwitchStmt . */
  private switchStmt(): SwitchStmt | TypeSwitchStmt {
    const { pos } = this;
    this.next();
    const { init, cond, guard } = this.header('switch');
    const { lbrace, clauses, rbrace } = this.clauses('switch', () => this.caseClause());
    const end = this.prevEnd;
    const x = guard === null ? cond : guard.rhs[0];
    if (x !== null && x.kind === 'TypeAssertExpr' && x.type === null) {
      return {
        kind: 'TypeSwitchStmt',
        pos,
        end,
        id: this.id(),
        init,
        lhs: guard === null ? null : (guard.lhs[0] as Ident),
        definePos: guard === null ? NoPos : guard.tokPos,
        x: x.x,
        guard: x,
        lbrace,
        clauses,
        rbrace,
      };
    }
    return {
      kind: 'SwitchStmt',
      pos,
      end,
      id: this.id(),
      init,
      tag: cond,
      lbrace,
      clauses,
      rbrace,
    };
  }

  /** SelectStmt = "select" "{" { CommClause } "}" . */
  private selectStmt(): SelectStmt {
    const { pos } = this;
    this.next();
    const { lbrace, clauses, rbrace } = this.clauses('select', () => this.commClause());
    return { kind: 'SelectStmt', pos, end: this.prevEnd, id: this.id(), lbrace, clauses, rbrace };
  }

  /** The braces of a switch or select statement, and the clauses in them. */
  private clauses<T>(keyword: string, clause: () => T): { lbrace: Pos; clauses: T[]; rbrace: Pos } {
    const lbrace = this.pos;
    if (!this.got('{')) {
      this.syntaxError(`missing { after ${keyword} clause`);
      this.advance('case', 'default', '}');
    }
    const clauses: T[] = [];
    while (this.tok !== 'EOF' && this.tok !== '}') clauses.push(clause());
    const rbrace = this.pos;
    this.want('}');
    return { lbrace, clauses, rbrace };
  }

  /**
   * CaseClause = ( "case" ( ExpressionList | TypeList ) | "default" ) ":" StatementList .
   */
  private caseClause(): CaseClause {
    const { pos } = this;
    const list = this.caseKeyword() ? this.exprList() : null;
    const colon = this.pos;
    this.want(':');
    const body = this.stmtList();
    return { kind: 'CaseClause', pos, end: this.prevEnd, id: this.id(), list, colon, body };
  }

  /**
   * CommClause = ( "case" ( SendStmt | RecvStmt ) | "default" ) ":" StatementList .
   *
   * Any simple statement is accepted; the type checker rejects the others.
   */
  private commClause(): CommClause {
    const { pos } = this;
    const comm = this.caseKeyword() ? this.simpleStmt(null) : null;
    const colon = this.pos;
    this.want(':');
    const body = this.stmtList();
    return { kind: 'CommClause', pos, end: this.prevEnd, id: this.id(), comm, colon, body };
  }

  /** Consumes `case` or `default` and tells which it was. */
  private caseKeyword(): boolean {
    if (this.got('case')) return true;
    if (this.got('default')) return false;
    this.syntaxError('expected case or default or }');
    this.advance(':', 'case', 'default', '}');
    return false;
  }
}

/** Whether stmt is `name := x.(type)`. */
function isTypeSwitchGuard(
  stmt: Stmt,
): stmt is AssignStmt & { lhs: [Ident]; rhs: [TypeAssertExpr] } {
  if (stmt.kind !== 'AssignStmt' || stmt.tok !== ':=') return false;
  const { lhs, rhs } = stmt;
  if (lhs.length !== 1 || lhs[0].kind !== 'Ident' || rhs.length !== 1) return false;
  return rhs[0].kind === 'TypeAssertExpr' && rhs[0].type === null;
}

/** Where gc reports an error about a simple statement: at its operator. */
function operatorPos(stmt: Stmt): Pos {
  switch (stmt.kind) {
    case 'AssignStmt':
    case 'IncDecStmt':
      return stmt.tokPos;
    case 'SendStmt':
      return stmt.arrow;
    default:
      return stmt.pos;
  }
}

/** Text of an operand of `=`, in parentheses if it has an operator itself. */
function emphasize(list: Expr[]): string {
  const text = list.map(exprString).join(', ');
  return list.length === 1 && list[0].kind === 'BinaryExpr' ? `(${text})` : text;
}
