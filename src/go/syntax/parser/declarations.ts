// Source files and declarations, as the spec's chapters on packages and declarations have them.

import type {
  BlockStmt,
  BadDecl,
  CommentGroup,
  ConstDecl,
  ConstSpec,
  Decl,
  Expr,
  Field,
  File,
  FuncDecl,
  FuncType,
  Ident,
  ImportDecl,
  ImportSpec,
  TypeDecl,
  TypeSpec,
  VarDecl,
  VarSpec,
} from '../ast';
import { goBuildLine, goVersionOf } from '../constraint';
import { NoPos, type Pos } from '../position';
import type { Token } from '../tokens';
import { StmtParser } from './statements';

/** Recovery at the top level stops at these. */
const declarationStart: Token[] = ['import', 'const', 'type', 'var', 'func'];

/** What all groups of declarations have in common. */
interface Group<S> {
  pos: Pos;
  doc: CommentGroup | null;
  lparen: Pos;
  specs: S[];
  rparen: Pos;
}

export class DeclParser extends StmtParser {
  /** The specs of all imports so far. */
  private readonly imports: ImportSpec[] = [];
  /** Number of comment groups that can't hold directives for the next declaration. */
  private directivesFrom = 0;

  // -------------------------------------------------------------------------- Files

  /** SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } . */
  parseFile(): File {
    const doc = this.leadComment;
    const packagePos = this.pos;
    const beforePackage = this.comments.slice();
    const name = this.packageClause();
    const decls: Decl[] = [];
    if (this.errorCount === 0) this.topLevel(decls);
    const goBuild = goBuildLine(beforePackage);
    return {
      kind: 'File',
      pos: this.file.base,
      end: this.file.end,
      id: this.id(),
      source: this.file,
      doc,
      package: packagePos,
      name,
      decls,
      imports: this.imports,
      comments: this.comments,
      goBuild,
      goVersion: goBuild === null ? '' : goVersionOf(goBuild),
    };
  }

  /** Function bodies are parsed when their statements are first asked for. */
  lazyBodies = false;

  /** A function body that has only been passed over. */
  private laterBodyOrNil(): BlockStmt | null {
    if (!this.lazyBodies) return null;
    const { pos, line } = this;
    if (!this.skipBlock()) return null;
    const rbrace = this.pos;
    this.next();
    const { fset, file, handler } = this;
    let list: BlockStmt['list'] | null = null;
    const parse = (): BlockStmt['list'] => new DeclParser(fset, file, handler).bodyAt(pos, line).list;
    const block = { kind: 'BlockStmt', pos, end: this.prevEnd, id: this.id(), rbrace } as BlockStmt;
    return Object.defineProperty(block, 'list', { enumerable: true, get: () => (list ??= parse()) });
  }

  /** The function body that starts at a position on the given line. */
  bodyAt(pos: Pos, line: number): BlockStmt {
    this.startAt(pos, line);
    return this.functionBody();
  }

  /** A single expression or type, with nothing after it. */
  parseExpr(): Expr {
    const x = this.expr();
    if (this.tok === ';' && this.lit !== 'semicolon') this.next();
    if (this.tok !== 'EOF') this.syntaxError('after expression');
    return x;
  }

  /** PackageClause = "package" PackageName . */
  private packageClause(): Ident {
    if (!this.got('package')) {
      this.syntaxError('package statement must be first');
      return this.blankName(this.pos);
    }
    const name = this.name();
    this.want(';');
    return name;
  }

  private topLevel(decls: Decl[]): void {
    let previous: Token = 'import';
    while (this.tok !== 'EOF') {
      if (this.tok === 'import' && previous !== 'import') {
        this.syntaxError('imports must appear before other declarations');
      }
      previous = this.tok;
      const decl = this.topLevelDeclOrNil(decls);
      this.directivesFrom = this.comments.length - (this.leadComment === null ? 0 : 1);
      if (decl === null) continue;
      decls.push(decl);
      if ((this.tok as Token) !== 'EOF' && !this.got(';')) {
        this.syntaxError('after top level declaration');
        this.advance(...declarationStart);
      }
    }
  }

  /**
   * TopLevelDecl = Declaration | FunctionDecl | MethodDecl .
   * Declaration  = ConstDecl | TypeDecl | VarDecl .
   */
  private topLevelDeclOrNil(before: Decl[]): Decl | null {
    switch (this.tok) {
      case 'import':
        return this.importDecl();
      case 'const':
      case 'type':
      case 'var':
        return this.declaration();
      case 'func':
        return this.funcDecl();
    }
    const last = before.at(-1);
    if (this.tok === '{' && last?.kind === 'FuncDecl' && last.body === null) {
      this.syntaxError('unexpected semicolon or newline before {');
    } else this.syntaxError('non-declaration statement outside function body');
    this.advance(...declarationStart);
    return null;
  }

  /** Declaration = ConstDecl | TypeDecl | VarDecl . */
  protected override declaration(): ConstDecl | TypeDecl | VarDecl {
    if (this.functionNest > 0) {
      this.directivesFrom = this.comments.length - (this.leadComment === null ? 0 : 1);
    }
    switch (this.tok) {
      case 'const':
        return this.constDecl();
      case 'type':
        return this.typeDecl();
      default:
        return this.varDecl();
    }
  }

  /**
   * Directives = comments of the form `//tool:name` since the last declaration.
   *
   * They need not touch the declaration, as its doc comment must.
   */
  private directives(): string[] {
    const found: string[] = [];
    for (const group of this.comments.slice(this.directivesFrom)) {
      for (const { text } of group.list) {
        if (/^\/\/[a-z0-9]+:[a-z0-9]/.test(text)) found.push(text);
      }
    }
    this.directivesFrom = this.comments.length;
    return found;
  }

  /** Group = keyword ( Spec | "(" { Spec ";" } ")" ) . */
  private group<S>(spec: (doc: CommentGroup | null, specs: S[]) => S): Group<S> {
    const { pos, leadComment: doc } = this;
    const specs: S[] = [];
    this.next();
    if (this.tok !== '(') {
      specs.push(spec(null, specs));
      return { pos, doc, lparen: NoPos, specs, rparen: NoPos };
    }
    const lparen = this.pos;
    this.next();
    const rparen = this.list('grouped declaration', ';', ')', () => {
      specs.push(spec(this.leadComment, specs));
      return false;
    });
    return { pos, doc, lparen, specs, rparen };
  }

  // -------------------------------------------------------------------------- Imports

  /** ImportDecl = "import" ( ImportSpec | "(" { ImportSpec ";" } ")" ) . */
  private importDecl(): ImportDecl {
    const { pos, doc, lparen, specs, rparen } = this.group((d) => this.importSpec(d));
    const end = this.prevEnd;
    return { kind: 'ImportDecl', pos, end, id: this.id(), doc, lparen, specs, rparen };
  }

  /** ImportSpec = [ "." | PackageName ] ImportPath . */
  private importSpec(doc: CommentGroup | null): ImportSpec {
    const { pos } = this;
    const name = this.importNameOrNil();
    const path = this.basicLitOrNil();
    if (path === null) {
      this.syntaxError('missing import path');
      this.advance(';', ')');
    } else if (!path.bad && path.litKind !== 'STRING') {
      this.syntaxErrorAt(path.pos, 'import path must be a string');
      path.bad = true;
    }
    const spec: ImportSpec = {
      kind: 'ImportSpec',
      pos,
      end: this.prevEnd,
      id: this.id(),
      doc,
      comment: null,
      name,
      path: path ?? {
        kind: 'BasicLit',
        pos,
        end: pos,
        id: this.id(),
        litKind: 'STRING',
        value: '""',
        bad: true,
      },
    };
    this.attachLineComment(spec);
    this.imports.push(spec);
    return spec;
  }

  private importNameOrNil(): Ident | null {
    if (this.tok === 'name') return this.name();
    const { pos } = this;
    if (!this.got('.')) return null;
    return { kind: 'Ident', pos, end: this.prevEnd, id: this.id(), name: '.' };
  }

  // -------------------------------------------------------------------------- Constants, variables

  /** ConstDecl = "const" ( ConstSpec | "(" { ConstSpec ";" } ")" ) . */
  private constDecl(): ConstDecl {
    const { pos, doc, lparen, specs, rparen } = this.group<ConstSpec>((d, s) =>
      this.constSpec(d, s),
    );
    const end = this.prevEnd;
    return { kind: 'ConstDecl', pos, end, id: this.id(), doc, lparen, specs, rparen };
  }

  /** ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] . */
  private constSpec(doc: CommentGroup | null, before: ConstSpec[]): ConstSpec {
    const { pos } = this;
    const names = this.nameList(this.name());
    let type: Expr | null = null;
    let values: Expr[] = [];
    if (this.tok !== 'EOF' && this.tok !== ';' && this.tok !== ')') {
      type = this.typeOrNil();
      if (this.gotAssign()) values = this.exprList();
    }
    const spec: ConstSpec = {
      kind: 'ConstSpec',
      pos,
      end: this.prevEnd,
      id: this.id(),
      doc,
      comment: null,
      names,
      type,
      values,
      iota: before.length,
      inherited: null,
    };
    const last = before.at(-1);
    if (type === null && values.length === 0 && last !== undefined) {
      spec.inherited = last.inherited ?? last;
    }
    this.attachLineComment(spec);
    return spec;
  }

  /** VarDecl = "var" ( VarSpec | "(" { VarSpec ";" } ")" ) . */
  private varDecl(): VarDecl {
    const { pos, doc, lparen, specs, rparen } = this.group((d) => this.varSpec(d));
    const end = this.prevEnd;
    return { kind: 'VarDecl', pos, end, id: this.id(), doc, lparen, specs, rparen };
  }

  /** VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) . */
  private varSpec(doc: CommentGroup | null): VarSpec {
    const { pos } = this;
    const names = this.nameList(this.name());
    let type: Expr | null = null;
    let values: Expr[] = [];
    if (this.gotAssign()) values = this.exprList();
    else {
      type = this.type();
      if (this.gotAssign()) values = this.exprList();
    }
    const end = this.prevEnd;
    const id = this.id();
    const spec: VarSpec = {
      kind: 'VarSpec',
      pos,
      end,
      id,
      doc,
      comment: null,
      names,
      type,
      values,
    };
    this.attachLineComment(spec);
    return spec;
  }

  // -------------------------------------------------------------------------- Types

  /** TypeDecl = "type" ( TypeSpec | "(" { TypeSpec ";" } ")" ) . */
  private typeDecl(): TypeDecl {
    const { pos, doc, lparen, specs, rparen } = this.group((d) => this.typeSpec(d));
    const end = this.prevEnd;
    return { kind: 'TypeDecl', pos, end, id: this.id(), doc, lparen, specs, rparen };
  }

  /**
   * TypeSpec  = AliasDecl | TypeDef .
   * AliasDecl = identifier [ TypeParameters ] "=" Type .
   * TypeDef   = identifier [ TypeParameters ] Type .
   */
  private typeSpec(doc: CommentGroup | null): TypeSpec {
    const { pos } = this;
    const directives = this.directives();
    const name = this.name();
    const spec: TypeSpec = {
      kind: 'TypeSpec',
      pos,
      end: pos,
      id: this.id(),
      doc,
      comment: null,
      name,
      typeParams: null,
      isAlias: false,
      assign: NoPos,
      type: name,
      directives,
    };
    const type = this.tok === '[' ? this.bracketedTypeOrNil(spec) : this.aliasOrTypeOrNil(spec);
    spec.type = type ?? this.badExpr();
    if (type === null) {
      this.syntaxError('in type declaration');
      this.advance(';', ')');
    }
    spec.end = this.prevEnd;
    this.attachLineComment(spec);
    return spec;
  }

  private aliasOrTypeOrNil(spec: TypeSpec): Expr | null {
    const assign = this.pos;
    if (this.gotAssign()) {
      spec.isAlias = true;
      spec.assign = assign;
    }
    return this.typeOrNil();
  }

  /**
   * After the name and at `[`: an array or slice type, or type parameters and then a type.
   *
   * `[P *C]` and `[P (C)]` could be either. They are lengths unless something in them can only be a
   * type, or a comma follows.
   */
  private bracketedTypeOrNil(spec: TypeSpec): Expr | null {
    const lbrack = this.pos;
    this.next();
    if (this.got(']')) return this.sliceType(lbrack);
    if (this.tok !== 'name') return this.arrayType(lbrack, null);
    let x: Expr = this.name();
    if ((this.tok as Token) !== '[') {
      this.exprNest++;
      x = this.binaryExpr(this.primaryExpr(x), 0);
      this.exprNest--;
    }
    const param = splitTypeParam(x, (this.tok as Token) === ',');
    if (param === null || (param.type === null && (this.tok as Token) === ']')) {
      return this.arrayType(lbrack, x);
    }
    spec.typeParams = this.params(lbrack, ']', param, true);
    return this.aliasOrTypeOrNil(spec);
  }

  // -------------------------------------------------------------------------- Functions

  /**
   * FunctionDecl = "func" FunctionName [ TypeParameters ] Signature [ FunctionBody ] .
   * MethodDecl   = "func" Receiver MethodName Signature [ FunctionBody ] .
   */
  private funcDecl(): FuncDecl | BadDecl {
    const { pos, leadComment: doc } = this;
    const directives = this.directives();
    this.next();
    const recv = this.receiverOrNil();
    const hasReceiver = recv !== null;
    let name: Ident;
    let type: FuncType;
    if (this.tok === 'name') {
      name = this.name();
      type = this.funcType(pos, hasReceiver ? 'method' : '');
    } else {
      name = this.blankName(this.pos);
      type = this.missingSignature(pos);
      this.syntaxError(hasReceiver ? 'expected name' : 'expected name or (');
      this.advance('{', ';');
    }
    const body = this.tok === '{' ? (this.laterBodyOrNil() ?? this.functionBody()) : null;
    const end = this.prevEnd;
    return { kind: 'FuncDecl', pos, end, id: this.id(), doc, recv, name, type, body, directives };
  }

  /** Receiver = Parameters ., of which there must be one. */
  private receiverOrNil(): FuncDecl['recv'] {
    const opening = this.pos;
    if (!this.got('(')) return null;
    const recv = this.params(opening, ')', null, false);
    const count = recv.fields.reduce((n, f: Field) => n + Math.max(1, f.names.length), 0);
    if (count === 0) this.error('method has no receiver');
    else if (count > 1) this.error('method has multiple receivers');
    return recv;
  }

  private missingSignature(pos: Pos): FuncType {
    const params = this.fieldList(this.pos, [], this.pos);
    params.end = this.pos;
    return {
      kind: 'FuncType',
      pos,
      end: this.pos,
      id: this.id(),
      func: pos,
      typeParams: null,
      params,
      results: null,
    };
  }
}

/**
 * Splits an expression that was read as an array length into a type parameter's name and, if there
 * is one, its constraint: `P *C` is a product or a parameter P constrained by *C. With force, what
 * could be either is taken for a parameter. Returns null where no type parameter can be meant.
 */
function splitTypeParam(x: Expr, force: boolean): { name: Ident; type: Expr | null } | null {
  switch (x.kind) {
    case 'Ident':
      return { name: x, type: null };
    case 'BinaryExpr':
      if (x.op === '*') {
        if (x.x.kind !== 'Ident' || !(force || isTypeElem(x.y))) return null;
        return {
          name: x.x,
          type: { kind: 'StarExpr', pos: x.opPos, end: x.end, id: x.id, x: x.y },
        };
      }
      if (x.op === '|') {
        const left = splitTypeParam(x.x, force || isTypeElem(x.y));
        if (left === null || left.type === null) return null;
        return { name: left.name, type: { ...x, pos: left.type.pos, x: left.type } };
      }
      return null;
    case 'CallExpr': {
      if (x.fun.kind !== 'Ident' || x.args.length !== 1 || x.ellipsis !== NoPos) return null;
      const arg = x.args[0];
      if (!force && !isTypeElem(arg)) return null;
      const { lparen: pos, end, id, rparen } = x;
      return { name: x.fun, type: { kind: 'ParenExpr', pos, end, id, x: arg, rparen } };
    }
    default:
      return null;
  }
}

/** Whether x can only be a type or a constraint's element, never a value. */
function isTypeElem(x: Expr): boolean {
  switch (x.kind) {
    case 'ArrayType':
    case 'StructType':
    case 'FuncType':
    case 'InterfaceType':
    case 'MapType':
    case 'ChanType':
      return true;
    case 'BinaryExpr':
      return isTypeElem(x.x) || isTypeElem(x.y);
    case 'StarExpr':
      return isTypeElem(x.x);
    case 'UnaryExpr':
      return x.op === '~' || isTypeElem(x.x);
    case 'ParenExpr':
      return isTypeElem(x.x);
    default:
      return false;
  }
}
