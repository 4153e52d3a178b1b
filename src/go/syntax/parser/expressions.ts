// Expressions, as the spec's chapter of that name has them.

import type {
  BlockStmt,
  CallExpr,
  ChanType,
  CompositeLit,
  Expr,
  FuncLit,
  FuncType,
  ParenExpr,
  SelectorExpr,
  SliceExpr,
  TypeAssertExpr,
} from '../ast';
import { NoPos, type Pos } from '../position';
import { precedence, type Token } from '../tokens';
import { TypeParser } from './types';

export abstract class ExprParser extends TypeParser {
  protected abstract override functionBody(): BlockStmt;

  /** ExpressionList = Expression { "," Expression } . */
  protected exprList(): Expr[] {
    const list = [this.expr()];
    while (this.got(',')) list.push(this.expr());
    return list;
  }

  /** Expression = UnaryExpr | Expression binary_op Expression . */
  protected override expr(): Expr {
    return this.binaryExpr(null, 0);
  }

  /** Parses operators that bind tighter than prec; the first operand may have been parsed. */
  protected binaryExpr(x: Expr | null, prec: number): Expr {
    x ??= this.unaryExpr();
    for (;;) {
      const op = this.tok;
      const opPrec = precedence(op);
      if (opPrec <= prec) return x;
      const opPos = this.pos;
      this.next();
      x = this.binary(
        x,
        op as Parameters<typeof this.binary>[1],
        opPos,
        this.binaryExpr(null, opPrec),
      );
    }
  }

  /** UnaryExpr = PrimaryExpr | unary_op UnaryExpr . */
  private unaryExpr(): Expr {
    if (this.tooDeep()) {
      this.depth--;
      return this.badExpr();
    }
    const x = this.prefixedExpr();
    this.depth--;
    return x;
  }

  private prefixedExpr(): Expr {
    const { pos, tok } = this;
    switch (tok) {
      case '*': {
        this.next();
        const x = this.unaryExpr();
        return { kind: 'StarExpr', pos, end: x.end, id: this.id(), x };
      }
      case '+':
      case '-':
      case '!':
      case '^':
      case '~':
      case '&':
        this.next();
        return this.unary(pos, tok, this.unaryExpr());
      case '<-':
        return this.receiveOrChanType();
      default:
        return this.primaryExpr(null);
    }
  }

  /**
   * `<-x` is a receive operation, but in `<-chan T` the arrow belongs to the type. Which of the two
   * shows only at the end of the operand, as in `<-chan int(ch)`: so if that turns out to be a
   * channel type, the arrow is moved into it, and the arrow of each element type one further in.
   */
  private receiveOrChanType(): Expr {
    const { pos } = this;
    this.next();
    const x = this.unaryExpr();
    if (x.kind !== 'ChanType') return this.unary(pos, '<-', x);
    let arrow = pos;
    let elem: Expr = x;
    let dir = 'send';
    while (dir === 'send' && elem.kind === 'ChanType') {
      dir = elem.dir;
      if (dir === 'recv') this.syntaxError('unexpected <-, expected chan');
      const outer: ChanType = elem;
      const innerArrow = outer.arrow;
      outer.dir = 'recv';
      outer.pos = outer.arrow = arrow;
      arrow = innerArrow;
      elem = outer.value;
    }
    if (dir === 'send') this.syntaxError(`unexpected ${this.sourceOf(elem)}, expected chan`);
    return x;
  }

  private sourceOf(x: Expr): string {
    return this.file.slice(x.pos, x.end);
  }

  /**
   * Operand = Literal | OperandName [ TypeArgs ] | "(" Expression ")" .
   *
   * Types too, as operands of conversions and of composite literals.
   */
  private operand(): Expr {
    switch (this.tok) {
      case 'name':
        return this.name();
      case 'literal':
        return this.basicLitOrNil()!;
      case '(':
        return this.parenExpr();
      case 'func':
        return this.funcLitOrType();
      case '[':
      case 'chan':
      case 'map':
      case 'struct':
      case 'interface':
        return this.type();
      default: {
        const x = this.badExpr();
        this.syntaxError('expected expression');
        this.advance(')', ']', '}');
        return x;
      }
    }
  }

  private parenExpr(): ParenExpr {
    const { pos } = this;
    this.next();
    this.exprNest++;
    const x = this.expr();
    this.exprNest--;
    const rparen = this.pos;
    this.want(')');
    return { kind: 'ParenExpr', pos, end: this.prevEnd, id: this.id(), x, rparen };
  }

  /** FunctionLit = "func" Signature FunctionBody . */
  private funcLitOrType(): FuncLit | FuncType {
    const { pos } = this;
    this.next();
    const type = this.funcType(pos, 'function type');
    if (this.tok !== '{') return type;
    this.exprNest++;
    const body = this.functionBody();
    this.exprNest--;
    return { kind: 'FuncLit', pos, end: this.prevEnd, id: this.id(), type, body };
  }

  /**
   * PrimaryExpr = Operand | Conversion | MethodExpr | PrimaryExpr Selector | PrimaryExpr Index |
   *               PrimaryExpr Slice | PrimaryExpr TypeAssertion | PrimaryExpr Arguments .
   *
   * The operand may have been parsed.
   */
  protected primaryExpr(x: Expr | null): Expr {
    x ??= this.operand();
    for (;;) {
      switch (this.tok) {
        case '.':
          x = this.selectorOrAssertion(x);
          break;
        case '[':
          x = this.indexOrSlice(x);
          break;
        case '(':
          x = this.call(x);
          break;
        case '{':
          if (!this.mayBeLiteralType(this.unparen(x))) return x;
          if (x.kind === 'ParenExpr') {
            this.syntaxError('cannot parenthesize type in composite literal');
          }
          x = this.compositeLit(x);
          break;
        default:
          return x;
      }
    }
  }

  /**
   * Selector      = "." identifier .
   * TypeAssertion = "." "(" Type ")" .
   */
  private selectorOrAssertion(x: Expr): SelectorExpr | TypeAssertExpr | Expr {
    this.next();
    const { pos } = x;
    if (this.tok === 'name') {
      const sel = this.name();
      return { kind: 'SelectorExpr', pos, end: sel.end, id: this.id(), x, sel };
    }
    if (this.tok !== '(') {
      this.syntaxError('expected name or (');
      this.advance(';', ')');
      return x;
    }
    const lparen = this.pos;
    this.next();
    const type = this.got('type') ? null : this.type();
    const rparen = this.pos;
    this.want(')');
    const end = this.prevEnd;
    return { kind: 'TypeAssertExpr', pos, end, id: this.id(), x, lparen, type, rparen };
  }

  /**
   * Index    = "[" Expression [ "," ] "]" .
   * TypeArgs = "[" TypeList [ "," ] "]" .
   */
  private indexOrSlice(x: Expr): Expr {
    const lbrack = this.pos;
    this.next();
    if (this.tok === ']') {
      const bad = this.badExpr();
      this.syntaxError('expected operand');
      return this.index(x, lbrack, [bad]);
    }
    let low: Expr | null = null;
    if (this.tok !== ':') {
      const { list, comma } = this.typeList(false);
      if (comma || (this.tok as Token) === ']') return this.index(x, lbrack, list);
      low = list[0];
    }
    return this.slice(x, lbrack, low);
  }

  /**
   * Slice = "[" [ Expression ] ":" [ Expression ] "]" |
   *         "[" [ Expression ] ":" Expression ":" Expression "]" .
   *
   * Consumed up to the first colon.
   */
  private slice(x: Expr, lbrack: Pos, low: Expr | null): SliceExpr {
    if (!this.got(':')) {
      this.syntaxError('expected comma, : or ]');
      this.advance(',', ':', ']');
    }
    this.exprNest++;
    let high = this.tok !== ':' && this.tok !== ']' ? this.expr() : null;
    let max: Expr | null = null;
    const slice3 = this.tok === ':';
    if (slice3) {
      if (high === null) {
        high = this.badExpr();
        this.error('middle index required in 3-index slice');
      }
      this.next();
      if ((this.tok as Token) !== ']') max = this.expr();
      else {
        max = this.badExpr();
        this.error('final index required in 3-index slice');
      }
    }
    this.exprNest--;
    const rbrack = this.pos;
    this.want(']');
    return {
      kind: 'SliceExpr',
      pos: x.pos,
      end: this.prevEnd,
      id: this.id(),
      x,
      lbrack,
      low,
      high,
      max,
      slice3,
      rbrack,
    };
  }

  /** Arguments = "(" [ ( ExpressionList | Type [ "," ExpressionList ] ) [ "..." ] [ "," ] ] ")" . */
  private call(fun: Expr): CallExpr {
    const lparen = this.pos;
    this.next();
    const args: Expr[] = [];
    let ellipsis = NoPos;
    this.exprNest++;
    const rparen = this.list('argument list', ',', ')', () => {
      args.push(this.expr());
      if (this.tok !== '...') return false;
      ellipsis = this.pos;
      this.next();
      return true;
    });
    this.exprNest--;
    return {
      kind: 'CallExpr',
      pos: fun.pos,
      end: this.prevEnd,
      id: this.id(),
      fun,
      lparen,
      args,
      ellipsis,
      rparen,
    };
  }

  // -------------------------------------------------------------------------- Composite literals

  /** Whether a `{` after x starts a composite literal of type x, rather than a block. */
  private mayBeLiteralType(x: Expr): boolean {
    switch (x.kind) {
      case 'Ident':
      case 'SelectorExpr':
        return this.exprNest >= 0;
      case 'IndexExpr':
        return this.exprNest >= 0 && !isValue(x);
      case 'ArrayType':
      case 'StructType':
      case 'MapType':
        return true;
      default:
        return false;
    }
  }

  /**
   * CompositeLit = LiteralType LiteralValue .
   * LiteralValue = "{" [ ElementList [ "," ] ] "}" .
   */
  private compositeLit(type: Expr | null): CompositeLit {
    const lbrace = this.pos;
    const elts: Expr[] = [];
    this.exprNest++;
    this.next();
    const rbrace = this.list('composite literal', ',', '}', () => {
      elts.push(this.keyedElement());
      return false;
    });
    this.exprNest--;
    const pos = type === null ? lbrace : type.pos;
    const end = this.prevEnd;
    return { kind: 'CompositeLit', pos, end, id: this.id(), type, lbrace, elts, rbrace };
  }

  /** KeyedElement = [ Key ":" ] Element . */
  private keyedElement(): Expr {
    const key = this.element();
    if (this.tok !== ':') return key;
    const colon = this.pos;
    this.next();
    const value = this.element();
    const { pos } = key;
    return { kind: 'KeyValueExpr', pos, end: value.end, id: this.id(), key, colon, value };
  }

  /** Element = Expression | LiteralValue . */
  private element(): Expr {
    if (this.tok !== '{') return this.expr();
    if (this.tooDeep()) {
      this.depth--;
      return this.badExpr();
    }
    const lit = this.compositeLit(null);
    this.depth--;
    return lit;
  }
}

/** Whether x can only be a value, never a type. */
function isValue(x: Expr): boolean {
  switch (x.kind) {
    case 'BasicLit':
    case 'CompositeLit':
    case 'FuncLit':
    case 'SliceExpr':
    case 'TypeAssertExpr':
    case 'CallExpr':
    case 'UnaryExpr':
    case 'BinaryExpr':
      return true;
    case 'ParenExpr':
      return isValue(x.x);
    case 'IndexExpr':
      return isValue(x.x) || (x.indices.length === 1 && isValue(x.indices[0]));
    default:
      return false;
  }
}
