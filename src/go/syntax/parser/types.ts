// Types, as the spec's chapter of that name has them, and the parameter lists of signatures.

import type {
  ArrayType,
  BasicLit,
  BinaryExpr,
  BlockStmt,
  ChanDir,
  ChanType,
  CommentGroup,
  Expr,
  Field,
  FieldList,
  FuncType,
  Ident,
  IndexExpr,
  InterfaceType,
  MapType,
  StarExpr,
  StructType,
  UnaryOp,
} from '../ast';
import { NoPos, type Pos } from '../position';
import { describeToken, type Token } from '../tokens';
import { ParserCore } from './core';

/** A parameter as read, before it is known whether its name is a name or a type. */
interface Param {
  name: Ident | null;
  type: Expr | null;
}

/** Recovery in a type element stops at operators too. */
const operators = '|| && == != < <= > >= + - | ^ / % << >> & &^ ! ~'.split(' ') as Token[];

/** What a closing token says about a list of parameters. */
type Closing = ')' | ']';

export abstract class TypeParser extends ParserCore {
  protected abstract expr(): Expr;
  protected abstract functionBody(): BlockStmt;

  // -------------------------------------------------------------------------- Types

  /** Type = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" . */
  protected type(): Expr {
    const type = this.typeOrNil();
    if (type !== null) return type;
    const bad = this.badExpr();
    this.syntaxError('expected type');
    this.advance(',', ':', ';', ')', ']', '}');
    return bad;
  }

  /**
   * TypeLit = ArrayType | StructType | PointerType | FunctionType | InterfaceType |
   *           SliceType | MapType | ChannelType .
   */
  protected typeOrNil(): Expr | null {
    if (this.tok === 'name') return this.qualifiedName(null);
    if (this.tooDeep()) {
      this.depth--;
      return null;
    }
    const type = this.typeLitOrNil();
    this.depth--;
    return type;
  }

  private typeLitOrNil(): Expr | null {
    const { pos } = this;
    switch (this.tok) {
      case '*':
        return this.pointerType();
      case '<-':
        return this.receiveChanType();
      case 'func':
        this.next();
        return this.funcType(pos, 'function type');
      case '[':
        this.next();
        return this.got(']') ? this.sliceType(pos) : this.arrayType(pos, null);
      case 'chan':
        return this.chanType();
      case 'map':
        return this.mapType();
      case 'struct':
        return this.structType();
      case 'interface':
        return this.interfaceType();
      case '(': {
        this.next();
        const x = this.type();
        const rparen = this.pos;
        this.want(')');
        return { kind: 'ParenExpr', pos, end: this.prevEnd, id: this.id(), x, rparen };
      }
      default:
        return null;
    }
  }

  /** PointerType = "*" BaseType . */
  private pointerType(): StarExpr {
    const { pos } = this;
    this.next();
    return this.star(pos, this.type());
  }

  private star(pos: Pos, x: Expr): StarExpr {
    return { kind: 'StarExpr', pos, end: x.end, id: this.id(), x };
  }

  /**
   * ArrayType = "[" ArrayLength "]" ElementType .
   *
   * The bracket at pos is consumed; so is the length, where it is given.
   */
  protected arrayType(pos: Pos, len: Expr | null): ArrayType {
    if (len === null) len = this.arrayLength();
    if (this.tok === ',') {
      // A trailing comma is right in a type parameter list, so say what was expected here.
      this.syntaxError('unexpected comma; expected ]');
      this.next();
    }
    this.want(']');
    const elt = this.type();
    return { kind: 'ArrayType', pos, end: this.prevEnd, id: this.id(), len, elt };
  }

  private arrayLength(): Expr {
    const { pos } = this;
    if (this.got('...')) {
      return { kind: 'Ellipsis', pos, end: this.prevEnd, id: this.id(), elt: null };
    }
    this.exprNest++;
    const len = this.expr();
    this.exprNest--;
    return len;
  }

  /** SliceType = "[" "]" ElementType ., with the brackets consumed. */
  protected sliceType(pos: Pos): ArrayType {
    const elt = this.type();
    return { kind: 'ArrayType', pos, end: this.prevEnd, id: this.id(), len: null, elt };
  }

  /** MapType = "map" "[" KeyType "]" ElementType . */
  private mapType(): MapType {
    const { pos } = this;
    this.next();
    this.want('[');
    const key = this.type();
    this.want(']');
    const value = this.type();
    return { kind: 'MapType', pos, end: this.prevEnd, id: this.id(), key, value };
  }

  /** ChannelType = ( "chan" | "chan" "<-" ) ElementType . */
  private chanType(): ChanType {
    const { pos } = this;
    this.next();
    const arrow = this.tok === '<-' ? this.pos : NoPos;
    if (arrow !== NoPos) this.next();
    return this.chanOf(pos, arrow === NoPos ? 'both' : 'send', arrow);
  }

  /** ChannelType = "<-" "chan" ElementType . */
  private receiveChanType(): ChanType {
    const { pos } = this;
    this.next();
    this.want('chan');
    return this.chanOf(pos, 'recv', pos);
  }

  private chanOf(pos: Pos, dir: ChanDir, arrow: Pos): ChanType {
    let value = this.typeOrNil();
    if (value === null) {
      // The type is most likely just absent: don't skip anything.
      value = this.badExpr();
      this.syntaxError('missing channel element type');
    }
    return { kind: 'ChanType', pos, end: this.prevEnd, id: this.id(), dir, arrow, value };
  }

  /**
   * TypeName = identifier | QualifiedIdent .
   *
   * With its type arguments, if any. The first identifier may have been consumed.
   */
  protected qualifiedName(name: Ident | null): Expr {
    let x: Expr = name ?? this.typeName();
    if (this.tok === '.') {
      this.next();
      const sel = this.name();
      x = { kind: 'SelectorExpr', pos: x.pos, end: sel.end, id: this.id(), x, sel };
    }
    return this.tok === '[' ? this.typeInstance(x) : x;
  }

  private typeName(): Ident {
    if (this.tok === 'name') return this.name();
    const blank = this.blankName(this.pos);
    this.syntaxError('expected name');
    this.advance('.', ';', '}');
    return blank;
  }

  /** TypeArgs = "[" TypeList [ "," ] "]" . */
  private typeInstance(x: Expr): IndexExpr {
    const lbrack = this.pos;
    this.next();
    if (this.tok === ']') {
      const bad = this.badExpr();
      this.syntaxError('expected type argument list');
      return this.index(x, lbrack, [bad]);
    }
    const { list } = this.typeList(true);
    return this.index(x, lbrack, list);
  }

  /** Completes an index expression or instantiation with its closing bracket. */
  protected index(x: Expr, lbrack: Pos, indices: Expr[]): IndexExpr {
    const rbrack = this.pos;
    this.want(']');
    const { pos } = x;
    return { kind: 'IndexExpr', pos, end: this.prevEnd, id: this.id(), x, lbrack, indices, rbrack };
  }

  /**
   * TypeList = Type { "," Type } .
   *
   * Unless strict, the first element may be an expression: it could be an index or an array length.
   */
  protected typeList(strict: boolean): { list: Expr[]; comma: boolean } {
    this.exprNest++;
    const list = [strict ? this.type() : this.expr()];
    let comma = false;
    while (this.got(',')) {
      comma = true;
      const type = this.typeOrNil();
      if (type === null) break;
      list.push(type);
    }
    this.exprNest--;
    return { list, comma };
  }

  // -------------------------------------------------------------------------- Structs

  /** StructType = "struct" "{" { FieldDecl ";" } "}" . */
  private structType(): StructType {
    const { pos } = this;
    this.next();
    const fields = this.fieldBlock('struct type', (list) => this.fieldDecl(list));
    return { kind: 'StructType', pos, end: this.prevEnd, id: this.id(), fields };
  }

  /** The braces of a struct or interface type, and what stands in them. */
  private fieldBlock(context: string, element: (list: Field[]) => void): FieldList {
    const opening = this.pos;
    this.want('{');
    const fields: Field[] = [];
    const closing = this.list(context, ';', '}', () => {
      element(fields);
      return false;
    });
    return this.fieldList(opening, fields, closing);
  }

  protected fieldList(opening: Pos, fields: Field[], closing: Pos): FieldList {
    const pos = opening;
    return { kind: 'FieldList', pos, end: this.prevEnd, id: this.id(), opening, fields, closing };
  }

  private field(
    doc: CommentGroup | null,
    names: Ident[],
    type: Expr,
    tag: BasicLit | null = null,
  ): Field {
    const pos = names.length > 0 ? names[0].pos : type.pos;
    const end = tag === null ? type.end : tag.end;
    return { kind: 'Field', pos, end, id: this.id(), doc, names, type, tag, comment: null };
  }

  /**
   * FieldDecl     = ( IdentifierList Type | EmbeddedField ) [ Tag ] .
   * Tag           = string_lit ., or another literal, which the type checker rejects.
   * EmbeddedField = [ "*" ] TypeName [ TypeArgs ] .
   */
  private fieldDecl(list: Field[]): void {
    const doc = this.leadComment;
    let names: Ident[] = [];
    let type: Expr;
    switch (this.tok) {
      case 'name':
        ({ names, type } = this.namedOrEmbeddedField());
        break;
      case '*':
        type = this.embeddedPointer();
        break;
      case '(':
        type = this.parenthesizedEmbedded();
        break;
      default:
        this.syntaxError('expected field name or embedded type');
        this.advance(';', '}');
        return;
    }
    const field = this.field(doc, names, type, this.basicLitOrNil());
    list.push(field);
    this.attachLineComment(field);
  }

  private namedOrEmbeddedField(): { names: Ident[]; type: Expr } {
    const name = this.name();
    switch (this.tok) {
      case '.':
      case 'literal':
      case ';':
      case '}':
        return { names: [], type: this.qualifiedName(name) };
    }
    const names = this.nameList(name);
    // T[P] may be an embedded instantiated type or a field T of array type.
    if (names.length > 1 || this.tok !== '[') return { names, type: this.type() };
    const type = this.arrayOrTypeArgs(name);
    return type.kind === 'IndexExpr' ? { names: [], type } : { names, type };
  }

  private embeddedPointer(): Expr {
    const { pos } = this;
    this.next();
    if (this.tok !== '(') return this.star(pos, this.qualifiedName(null));
    this.syntaxError('cannot parenthesize embedded type');
    this.next();
    const type = this.qualifiedName(null);
    this.got(')');
    return this.star(pos, type);
  }

  private parenthesizedEmbedded(): Expr {
    this.syntaxError('cannot parenthesize embedded type');
    this.next();
    const { pos } = this;
    const type = this.got('*')
      ? this.star(pos, this.qualifiedName(null))
      : this.qualifiedName(null);
    this.got(')');
    return type;
  }

  /** BasicLit = int_lit | float_lit | imaginary_lit | rune_lit | string_lit . */
  protected basicLitOrNil(): BasicLit | null {
    if (this.tok !== 'literal') return null;
    const { pos, lit: value } = this;
    const { litKind, bad } = this.scan;
    this.next();
    return { kind: 'BasicLit', pos, end: this.prevEnd, id: this.id(), litKind, value, bad };
  }

  /**
   * Decides what the brackets after a name are, and parses on:
   *
   *   name "[" "]" E,  name "[" length "]" E      an array or slice type follows the name
   *   name "[" T1, T2 "]",  name "[" T "]"        an instantiation of the name
   */
  private arrayOrTypeArgs(name: Ident): ArrayType | IndexExpr {
    const { pos } = this;
    this.want('[');
    if (this.got(']')) return this.sliceType(pos);
    const { list, comma } = this.typeList(false);
    const rbrack = this.pos;
    this.want(']');
    const elt = comma ? null : this.typeOrNil();
    const end = this.prevEnd;
    if (elt !== null) {
      return { kind: 'ArrayType', pos, end, id: this.id(), len: list[0], elt };
    }
    return {
      kind: 'IndexExpr',
      pos: name.pos,
      end,
      id: this.id(),
      x: name,
      lbrack: pos,
      indices: list,
      rbrack,
    };
  }

  // -------------------------------------------------------------------------- Interfaces

  /**
   * InterfaceType = "interface" "{" { InterfaceElem ";" } "}" .
   * InterfaceElem = MethodElem | TypeElem .
   */
  private interfaceType(): InterfaceType {
    const { pos } = this;
    this.next();
    const methods = this.fieldBlock('interface type', (list) => {
      const doc = this.leadComment;
      let elem = this.tok === 'name' ? this.methodOrEmbedded(doc) : null;
      if (elem === null) elem = this.field(doc, [], this.typeElem(null));
      else if (elem.names.length === 0 && this.tok === '|') {
        elem = this.field(doc, [], this.typeElem(elem.type));
      }
      list.push(elem);
      this.attachLineComment(elem);
    });
    return { kind: 'InterfaceType', pos, end: this.prevEnd, id: this.id(), methods };
  }

  /** MethodElem = identifier Signature ., or a type name. */
  private methodOrEmbedded(doc: CommentGroup | null): Field {
    const name = this.name();
    switch (this.tok) {
      case '(':
        return this.methodSpec(doc, name);
      case '[':
        return this.bracketedMethodOrEmbedded(doc, name);
      default:
        return this.field(doc, [], this.qualifiedName(name));
    }
  }

  private methodSpec(doc: CommentGroup | null, name: Ident): Field {
    return this.field(doc, [name], this.funcType(NoPos, 'interface method'));
  }

  /**
   * After a name and at `[`: an embedded instantiated type, or a generic method, which Go doesn't
   * have but people write. What stands in the brackets tells: names before types, or types alone.
   */
  private bracketedMethodOrEmbedded(doc: CommentGroup | null, name: Ident): Field {
    const lbrack = this.pos;
    this.next();
    if (this.tok === ']') {
      const rbrack = this.pos;
      this.next();
      if ((this.tok as Token) === '(') {
        this.errorAt(rbrack, 'empty type parameter list');
        return this.methodSpec(doc, name);
      }
      this.errorAt(rbrack, 'empty type argument list');
      return this.field(doc, [], name);
    }
    const args = this.params(lbrack, ']', null, false);
    if (args.fields.length > 0 && args.fields[0].names.length > 0) {
      this.errorAt(lbrack, 'interface method must have no type parameters');
      return this.methodSpec(doc, name);
    }
    if (args.fields.length === 0) {
      return this.tok === '(' ? this.methodSpec(doc, name) : this.field(doc, [], name);
    }
    const instance: IndexExpr = {
      kind: 'IndexExpr',
      pos: name.pos,
      end: this.prevEnd,
      id: this.id(),
      x: name,
      lbrack,
      indices: args.fields.map((f) => f.type),
      rbrack: args.closing,
    };
    return this.field(doc, [], instance);
  }

  /** TypeElem = TypeTerm { "|" TypeTerm } ., of which the first term may have been parsed. */
  private typeElem(first: Expr | null): Expr {
    let x = first ?? this.typeTerm();
    while (this.tok === '|') {
      const opPos = this.pos;
      this.next();
      x = this.binary(x, '|', opPos, this.typeTerm());
    }
    return x;
  }

  /** TypeTerm = [ "~" ] Type . */
  private typeTerm(): Expr {
    const { pos } = this;
    if (this.got('~')) return this.unary(pos, '~', this.type());
    const type = this.typeOrNil();
    if (type !== null) return type;
    const bad = this.badExpr();
    this.syntaxError('expected ~ term or type');
    this.advance(...operators, ';', ')', ']', '}');
    return bad;
  }

  protected unary(pos: Pos, op: UnaryOp, x: Expr): Expr {
    return { kind: 'UnaryExpr', pos, end: x.end, id: this.id(), op, x };
  }

  protected binary(x: Expr, op: BinaryExpr['op'], opPos: Pos, y: Expr): BinaryExpr {
    return { kind: 'BinaryExpr', pos: x.pos, end: y.end, id: this.id(), x, op, opPos, y };
  }

  // -------------------------------------------------------------------------- Signatures

  /**
   * FunctionType = "func" Signature .
   * Signature    = Parameters [ Result ] .
   *
   * `func` is consumed, and a name. In a context other than a function declaration ('') type
   * parameters are an error.
   */
  protected funcType(func: Pos, context: string): FuncType {
    const start = this.pos;
    const typeParams = this.tok === '[' ? this.typeParams(context) : null;
    const opening = this.pos;
    this.want('(');
    const params = this.params(opening, ')', null, false, true);
    const results = this.resultOrNil();
    const pos = func === NoPos ? start : func;
    const end = this.prevEnd;
    return { kind: 'FuncType', pos, end, id: this.id(), func, typeParams, params, results };
  }

  /** TypeParameters = "[" TypeParamList [ "," ] "]" . */
  private typeParams(context: string): FieldList | null {
    const opening = this.pos;
    this.next();
    if (context !== '') {
      this.syntaxErrorAt(opening, `${context} must have no type parameters`);
    }
    if (this.tok === ']') {
      this.syntaxError('empty type parameter list');
      this.next();
      return null;
    }
    const list = this.params(opening, ']', null, true);
    return context === '' ? list : null;
  }

  /** Result = Parameters | Type . */
  private resultOrNil(): FieldList | null {
    const opening = this.pos;
    if (this.got('(')) return this.params(opening, ')', null, false);
    const type = this.typeOrNil();
    if (type === null) return null;
    const field = this.field(null, [], type);
    const { pos, end } = type;
    return {
      kind: 'FieldList',
      pos,
      end,
      id: this.id(),
      opening: NoPos,
      fields: [field],
      closing: NoPos,
    };
  }

  /**
   * Parameters    = "(" [ ParameterList [ "," ] ] ")" .
   * ParameterList = ParameterDecl { "," ParameterDecl } .
   *
   * The opening token is consumed. first is what the caller has parsed of the first parameter; in
   * variadic lists the last one may have type ...T.
   */
  protected params(
    opening: Pos,
    close: Closing,
    first: Param | null,
    requireNames: boolean,
    variadic = false,
  ): FieldList {
    const list: Param[] = [];
    this.exprNest++;
    if (first !== null && first.type !== null) {
      // It is whole, so the list may be at its end.
      list.push(first);
      first = null;
      if (this.tok !== close) this.want(',');
    }
    const closing = this.list('parameter list', ',', close, () => {
      const param = this.paramDeclOrNil(first === null ? null : first.name, close);
      first = null;
      if (param !== null) list.push(param);
      return false;
    });
    this.exprNest--;
    const named = list.filter((p) => p.name !== null && p.type !== null).length;
    if (named === 0 && !requireNames) {
      // Names alone are types.
      for (const p of list) {
        if (p.type === null) [p.type, p.name] = [p.name, null];
      }
    } else if (named !== list.length) this.distributeTypes(list, closing, requireNames);
    this.checkVariadic(list, variadic);
    return this.fieldList(opening, this.groupParams(list), closing);
  }

  /** Gives parameters without a type the one that follows; a name is required of each. */
  private distributeTypes(list: Param[], closing: Pos, requireNames: boolean): void {
    const typed = list.filter((p) => p.type !== null).length;
    const named = list.filter((p) => p.name !== null && p.type !== null).length;
    let errorPos = NoPos;
    let type: Expr | null = null;
    for (let i = list.length - 1; i >= 0; i--) {
      const p = list[i];
      if (p.type !== null) {
        type = p.type;
        if (p.name === null) {
          errorPos = errorStart(type);
          p.name = this.blankName(errorPos);
        }
      } else if (type !== null) p.type = type;
      else {
        errorPos = p.name!.pos;
        p.type = this.badExpr(errorPos);
      }
    }
    if (errorPos === NoPos) return;
    if (named === typed) {
      // Names without a type can only stand at the list's end.
      const what = requireNames ? 'type constraint' : 'parameter type';
      this.syntaxErrorAt(closing, `missing ${what}`);
    } else if (!requireNames) this.syntaxErrorAt(errorPos, 'missing parameter name');
    else {
      const orLength = list.length === 1 ? ' or invalid array length' : '';
      this.syntaxErrorAt(errorPos, `missing type parameter name${orLength}`);
    }
  }

  /** `...T` may be the type of a function's last parameter only; elsewhere T is put in its place. */
  private checkVariadic(list: Param[], variadic: boolean): void {
    const last = list.length - 1;
    list.forEach((p, i) => {
      if (p.type?.kind !== 'Ellipsis' || (variadic && i === last && list[i - 1]?.type !== p.type)) {
        return;
      }
      const { type } = p;
      const msg = variadic ? 'can only use ... with final parameter' : 'invalid use of ...';
      this.errorAt(type.pos, msg);
      for (const other of list) if (other.type === type) other.type = type.elt;
    });
  }

  /** Joins neighbours that share a type into one field, as `a, b int` is written. */
  private groupParams(list: Param[]): Field[] {
    const fields: Field[] = [];
    for (let i = 0; i < list.length;) {
      const { name, type } = list[i++];
      const names = name === null ? [] : [name];
      while (i < list.length && list[i].type === type) names.push(list[i++].name!);
      fields.push(this.field(null, names, type!));
    }
    return fields;
  }

  /**
   * ParameterDecl = [ IdentifierList ] [ "..." ] Type .
   * TypeParamDecl = IdentifierList TypeConstraint .
   *
   * One name at a time: the list decides later which names are types. In type parameter lists, told
   * by their closing bracket, types may be unions.
   */
  private paramDeclOrNil(name: Ident | null, close: Closing): Param | null {
    const constraint = close === ']';
    if (constraint && name === null && this.tok === '~') {
      return { name: null, type: this.typeElem(null) };
    }
    if (this.tok === 'name' || name !== null) {
      name ??= this.name();
      switch (this.tok) {
        case '[': {
          const type = this.arrayOrTypeArgs(name);
          if (type.kind === 'IndexExpr') name = null;
          return { name, type: constraint ? this.typeElem(type) : type };
        }
        case '.': {
          const type = this.qualifiedName(name);
          return { name: null, type: constraint ? this.typeElem(type) : type };
        }
        case '|':
          if (constraint) return { name: null, type: this.typeElem(name) };
      }
    }
    if (this.tok === '...') return { name, type: this.variadicType() };
    if (constraint && this.tok === '~') return { name, type: this.typeElem(null) };
    let type = this.typeOrNil();
    if (type !== null && constraint) type = this.typeElem(type);
    if (name !== null || type !== null) return { name, type };
    this.syntaxError(`expected ${describeToken(close)}`);
    this.advance(',', close);
    return null;
  }

  private variadicType(): Expr {
    const { pos } = this;
    this.next();
    const elt = this.typeOrNil();
    if (elt === null) {
      this.syntaxError('... is missing type');
      return this.badExpr(pos);
    }
    return { kind: 'Ellipsis', pos, end: this.prevEnd, id: this.id(), elt };
  }
}

/** Where gc reports an error about a type: past parentheses and the `func` of a function type. */
function errorStart(type: Expr): Pos {
  if (type.kind === 'ParenExpr') return errorStart(type.x);
  if (type.kind === 'BinaryExpr') return errorStart(type.x);
  return type.kind === 'FuncType' ? (type.typeParams ?? type.params).pos : type.pos;
}
