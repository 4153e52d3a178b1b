// The syntax tree of a Go source file, modelled on go/ast: same names, fields in lower case.
//
// Every node is a plain object told apart by its `kind`. [pos, end) is its extent in the source;
// further positions are kept where a diagnostic or the printer needs them, NoPos (0) when absent.
// Differences from go/ast:
//   - operators and keywords are the token's text ('+', ':=', 'break');
//   - GenDecl is split by keyword into ImportDecl, ConstDecl, TypeDecl and VarDecl, each a group;
//   - a ConstSpec knows its iota and the spec it implicitly repeats;
//   - IndexExpr covers IndexListExpr; switch and select hold their clauses directly;
//   - TypeSwitchStmt holds the bound name and the operand instead of a guard statement;
//   - a BranchStmt knows the statement it goes to (filled in by branches.ts).

import type { Pos, SourceFile } from './position';

/** What all nodes share. */
interface NodeBase {
  pos: Pos;
  end: Pos;
  /** Unique in the FileSet, from 1; 0 in nodes that no parser made. For side tables. */
  id: number;
}

// ---------------------------------------------------------------------------- Comments

/** A single // or /* comment. The text includes the comment markers but no trailing newline. */
export interface Comment extends NodeBase {
  kind: 'Comment';
  text: string;
}

/** Comments with no other token and no empty line between them. */
export interface CommentGroup extends NodeBase {
  kind: 'CommentGroup';
  list: Comment[];
}

// ---------------------------------------------------------------------------- Expressions

export type UnaryOp = '+' | '-' | '!' | '^' | '&' | '<-' | '~';

export type BinaryOp =
  | '||'
  | '&&'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '|'
  | '^'
  | '*'
  | '/'
  | '%'
  | '<<'
  | '>>'
  | '&'
  | '&^';

export type AssignOp =
  '=' | ':=' | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '&^=';

/** Stands for an expression or type that has a syntax error. */
export interface BadExpr extends NodeBase {
  kind: 'BadExpr';
}

export interface Ident extends NodeBase {
  kind: 'Ident';
  name: string;
}

/** The lexical class of a BasicLit. */
export type LitKind = 'INT' | 'FLOAT' | 'IMAG' | 'CHAR' | 'STRING';

export interface BasicLit extends NodeBase {
  kind: 'BasicLit';
  litKind: LitKind;
  /** The literal as written, quotes and prefixes included (carriage returns dropped in `…`). */
  value: string;
  /** Set when the scanner reported an error in it: its value means nothing. */
  bad: boolean;
}

/** `T{a, b: c}`; type is null for an element whose type is elided. */
export interface CompositeLit extends NodeBase {
  kind: 'CompositeLit';
  type: Expr | null;
  lbrace: Pos;
  /** KeyValueExpr or values. */
  elts: Expr[];
  rbrace: Pos;
}

export interface FuncLit extends NodeBase {
  kind: 'FuncLit';
  type: FuncType;
  body: BlockStmt;
}

export interface ParenExpr extends NodeBase {
  kind: 'ParenExpr';
  x: Expr;
  rparen: Pos;
}

export interface SelectorExpr extends NodeBase {
  kind: 'SelectorExpr';
  x: Expr;
  sel: Ident;
}

/** `x[i]`, or an instantiation `x[T1, T2]`; indices has at least one element. */
export interface IndexExpr extends NodeBase {
  kind: 'IndexExpr';
  x: Expr;
  lbrack: Pos;
  indices: Expr[];
  rbrack: Pos;
}

export interface SliceExpr extends NodeBase {
  kind: 'SliceExpr';
  x: Expr;
  lbrack: Pos;
  low: Expr | null;
  high: Expr | null;
  max: Expr | null;
  /** Two colons were written. */
  slice3: boolean;
  rbrack: Pos;
}

/** `x.(T)`. `x.(type)` has a null type and is valid only as the guard of a type switch. */
export interface TypeAssertExpr extends NodeBase {
  kind: 'TypeAssertExpr';
  x: Expr;
  lparen: Pos;
  type: Expr | null;
  rparen: Pos;
}

export interface CallExpr extends NodeBase {
  kind: 'CallExpr';
  fun: Expr;
  lparen: Pos;
  args: Expr[];
  /** Position of a final `...`, else NoPos. */
  ellipsis: Pos;
  rparen: Pos;
}

/** `*x`: an indirection or a pointer type. */
export interface StarExpr extends NodeBase {
  kind: 'StarExpr';
  x: Expr;
}

/** `op x`; `~T` in constraints too. The operator stands at pos. */
export interface UnaryExpr extends NodeBase {
  kind: 'UnaryExpr';
  op: UnaryOp;
  x: Expr;
}

/** `x op y`; unions `A | B` in constraints too. */
export interface BinaryExpr extends NodeBase {
  kind: 'BinaryExpr';
  x: Expr;
  op: BinaryOp;
  opPos: Pos;
  y: Expr;
}

/** `key: value`, in composite literals only. */
export interface KeyValueExpr extends NodeBase {
  kind: 'KeyValueExpr';
  key: Expr;
  colon: Pos;
  value: Expr;
}

// ---------------------------------------------------------------------------- Types

/** `[N]T`, `[...]T` (len is an Ellipsis without elt) or the slice type `[]T` (len is null). */
export interface ArrayType extends NodeBase {
  kind: 'ArrayType';
  len: Expr | null;
  elt: Expr;
}

export interface StructType extends NodeBase {
  kind: 'StructType';
  fields: FieldList;
}

/** A signature. In a FuncDecl it starts at `func` all the same; a method's starts at its name. */
export interface FuncType extends NodeBase {
  kind: 'FuncType';
  /** Position of `func`, NoPos in an interface's method. */
  func: Pos;
  typeParams: FieldList | null;
  params: FieldList;
  /** An unparenthesised result has a list with opening NoPos. */
  results: FieldList | null;
}

/**
 * Methods are Fields with one name and a FuncType; embedded elements have no names, their type is
 * any type, a union (BinaryExpr '|') or an approximation (UnaryExpr '~').
 */
export interface InterfaceType extends NodeBase {
  kind: 'InterfaceType';
  methods: FieldList;
}

export interface MapType extends NodeBase {
  kind: 'MapType';
  key: Expr;
  value: Expr;
}

export type ChanDir = 'both' | 'send' | 'recv';

export interface ChanType extends NodeBase {
  kind: 'ChanType';
  dir: ChanDir;
  /** Position of `<-`, else NoPos. */
  arrow: Pos;
  value: Expr;
}

/** `...T` as the type of a final parameter, or `...` as the length of an array literal's type. */
export interface Ellipsis extends NodeBase {
  kind: 'Ellipsis';
  elt: Expr | null;
}

export type Expr =
  | BadExpr
  | Ident
  | BasicLit
  | CompositeLit
  | FuncLit
  | ParenExpr
  | SelectorExpr
  | IndexExpr
  | SliceExpr
  | TypeAssertExpr
  | CallExpr
  | StarExpr
  | UnaryExpr
  | BinaryExpr
  | KeyValueExpr
  | ArrayType
  | StructType
  | FuncType
  | InterfaceType
  | MapType
  | ChanType
  | Ellipsis;

/** A field of a struct, a method or element of an interface, a parameter or a type parameter. */
export interface Field extends NodeBase {
  kind: 'Field';
  doc: CommentGroup | null;
  /** Empty for embedded fields and unnamed parameters. */
  names: Ident[];
  type: Expr;
  tag: BasicLit | null;
  /** Comment after it on the same line. */
  comment: CommentGroup | null;
}

/** A list of fields in (), [] or {}; without any, opening and closing are NoPos. */
export interface FieldList extends NodeBase {
  kind: 'FieldList';
  opening: Pos;
  fields: Field[];
  closing: Pos;
}

// ---------------------------------------------------------------------------- Statements

export interface BadStmt extends NodeBase {
  kind: 'BadStmt';
}

export interface DeclStmt extends NodeBase {
  kind: 'DeclStmt';
  decl: ConstDecl | TypeDecl | VarDecl;
}

/** `;` alone, or nothing at all before a closing brace (implicit). */
export interface EmptyStmt extends NodeBase {
  kind: 'EmptyStmt';
  implicit: boolean;
}

export interface LabeledStmt extends NodeBase {
  kind: 'LabeledStmt';
  label: Ident;
  colon: Pos;
  stmt: Stmt;
}

export interface ExprStmt extends NodeBase {
  kind: 'ExprStmt';
  x: Expr;
}

export interface SendStmt extends NodeBase {
  kind: 'SendStmt';
  chan: Expr;
  arrow: Pos;
  value: Expr;
}

export interface IncDecStmt extends NodeBase {
  kind: 'IncDecStmt';
  x: Expr;
  tok: '++' | '--';
  tokPos: Pos;
}

/** An assignment or, with tok ':=', a short variable declaration. */
export interface AssignStmt extends NodeBase {
  kind: 'AssignStmt';
  lhs: Expr[];
  tok: AssignOp;
  tokPos: Pos;
  rhs: Expr[];
}

/** call is a CallExpr unless an error was reported. */
export interface GoStmt extends NodeBase {
  kind: 'GoStmt';
  call: Expr;
}

/** call is a CallExpr unless an error was reported. */
export interface DeferStmt extends NodeBase {
  kind: 'DeferStmt';
  call: Expr;
}

export interface ReturnStmt extends NodeBase {
  kind: 'ReturnStmt';
  results: Expr[];
}

export interface BranchStmt extends NodeBase {
  kind: 'BranchStmt';
  tok: 'break' | 'continue' | 'goto' | 'fallthrough';
  label: Ident | null;
  /**
   * Set by checkBranches: for break and continue the enclosing for, range, switch or select
   * statement meant; for goto the LabeledStmt; null for fallthrough and after an error.
   */
  target: Stmt | null;
}

export interface BlockStmt extends NodeBase {
  kind: 'BlockStmt';
  list: Stmt[];
  /** Position of the closing brace; pos is the opening one. */
  rbrace: Pos;
}

export interface IfStmt extends NodeBase {
  kind: 'IfStmt';
  init: Stmt | null;
  cond: Expr;
  body: BlockStmt;
  /** An IfStmt or a BlockStmt. */
  else: IfStmt | BlockStmt | null;
}

/** `case list:` or, with list null, `default:`. */
export interface CaseClause extends NodeBase {
  kind: 'CaseClause';
  list: Expr[] | null;
  colon: Pos;
  body: Stmt[];
}

export interface SwitchStmt extends NodeBase {
  kind: 'SwitchStmt';
  init: Stmt | null;
  tag: Expr | null;
  lbrace: Pos;
  clauses: CaseClause[];
  rbrace: Pos;
}

/** `switch init; lhs := x.(type) { … }`. */
export interface TypeSwitchStmt extends NodeBase {
  kind: 'TypeSwitchStmt';
  init: Stmt | null;
  /** The symbol bound in each clause, or null. */
  lhs: Ident | null;
  /** Position of `:=`, else NoPos. */
  definePos: Pos;
  /** The operand of `.(type)`. */
  x: Expr;
  /** The guard `x.(type)` itself. */
  guard: TypeAssertExpr;
  lbrace: Pos;
  clauses: CaseClause[];
  rbrace: Pos;
}

/** `case comm:` or, with comm null, `default:`. comm is a SendStmt, ExprStmt or AssignStmt. */
export interface CommClause extends NodeBase {
  kind: 'CommClause';
  comm: Stmt | null;
  colon: Pos;
  body: Stmt[];
}

export interface SelectStmt extends NodeBase {
  kind: 'SelectStmt';
  lbrace: Pos;
  clauses: CommClause[];
  rbrace: Pos;
}

export interface ForStmt extends NodeBase {
  kind: 'ForStmt';
  init: Stmt | null;
  cond: Expr | null;
  post: Stmt | null;
  body: BlockStmt;
}

/** `for key, value := range x { … }`; without variables tok is null. */
export interface RangeStmt extends NodeBase {
  kind: 'RangeStmt';
  key: Expr | null;
  value: Expr | null;
  /** Iteration variables beyond two: an error that the type checker reports. */
  extra: Expr[];
  tok: ':=' | '=' | null;
  tokPos: Pos;
  /** Position of `range`. */
  range: Pos;
  x: Expr;
  body: BlockStmt;
}

export type Stmt =
  | BadStmt
  | DeclStmt
  | EmptyStmt
  | LabeledStmt
  | ExprStmt
  | SendStmt
  | IncDecStmt
  | AssignStmt
  | GoStmt
  | DeferStmt
  | ReturnStmt
  | BranchStmt
  | BlockStmt
  | IfStmt
  | SwitchStmt
  | TypeSwitchStmt
  | SelectStmt
  | ForStmt
  | RangeStmt;

// ---------------------------------------------------------------------------- Declarations

/** A group of declarations of one keyword; without parentheses, specs has one element. */
interface DeclBase extends NodeBase {
  doc: CommentGroup | null;
  /** NoPos when not parenthesised. */
  lparen: Pos;
  rparen: Pos;
}

export interface ImportDecl extends DeclBase {
  kind: 'ImportDecl';
  specs: ImportSpec[];
}

export interface ConstDecl extends DeclBase {
  kind: 'ConstDecl';
  specs: ConstSpec[];
}

export interface TypeDecl extends DeclBase {
  kind: 'TypeDecl';
  specs: TypeSpec[];
}

export interface VarDecl extends DeclBase {
  kind: 'VarDecl';
  specs: VarSpec[];
}

interface SpecBase extends NodeBase {
  doc: CommentGroup | null;
  /** Comment after it on the same line. */
  comment: CommentGroup | null;
}

export interface ImportSpec extends SpecBase {
  kind: 'ImportSpec';
  /** Local name, '.' or '_' included; null when not given. */
  name: Ident | null;
  path: BasicLit;
}

export interface ConstSpec extends SpecBase {
  kind: 'ConstSpec';
  names: Ident[];
  type: Expr | null;
  /** Empty when the preceding expression list is repeated. */
  values: Expr[];
  /** Index of the spec in its group. */
  iota: number;
  /** The spec whose type and values hold here when this one has none; null otherwise. */
  inherited: ConstSpec | null;
}

export interface VarSpec extends SpecBase {
  kind: 'VarSpec';
  names: Ident[];
  type: Expr | null;
  values: Expr[];
}

export interface TypeSpec extends SpecBase {
  kind: 'TypeSpec';
  name: Ident;
  typeParams: FieldList | null;
  isAlias: boolean;
  /** Position of `=` in an alias declaration, else NoPos. */
  assign: Pos;
  type: Expr;
  /** Directive comments before it, `//go:…` and `//interleave:…`, as written. */
  directives: string[];
}

export interface FuncDecl extends NodeBase {
  kind: 'FuncDecl';
  doc: CommentGroup | null;
  /** The receiver's parameter list; null for a function. */
  recv: FieldList | null;
  name: Ident;
  type: FuncType;
  /** null for a function implemented outside Go. */
  body: BlockStmt | null;
  /** Directive comments before it, `//go:…` and `//interleave:…`, as written. */
  directives: string[];
}

/** Stands for a declaration that has a syntax error. */
export interface BadDecl extends NodeBase {
  kind: 'BadDecl';
}

export type Decl = BadDecl | ImportDecl | ConstDecl | TypeDecl | VarDecl | FuncDecl;

export type Spec = ImportSpec | ConstSpec | VarSpec | TypeSpec;

/** A source file. pos is the file's first character, end its last. */
export interface File extends NodeBase {
  kind: 'File';
  /** The registered text. */
  source: SourceFile;
  doc: CommentGroup | null;
  /** Position of `package`. */
  package: Pos;
  /** The package name. */
  name: Ident;
  decls: Decl[];
  /** All import specs, in source order. */
  imports: ImportSpec[];
  /** All comments, in source order. */
  comments: CommentGroup[];
  /** The `//go:build` line before the package clause, as written, or null. */
  goBuild: string | null;
  /** Language version that the build line asks for ('go1.21'), or ''. */
  goVersion: string;
}

export type Node =
  | Comment
  | CommentGroup
  | Expr
  | Field
  | FieldList
  | Stmt
  | CaseClause
  | CommClause
  | Decl
  | Spec
  | File;

export type NodeKind = Node['kind'];
