// Source files and declarations, and the printer as a whole.

import type {
  ConstDecl,
  ConstSpec,
  Decl,
  Expr,
  File,
  FuncDecl,
  ImportDecl,
  ImportSpec,
  Spec,
  Stmt,
  TypeDecl,
  VarDecl,
  VarSpec,
} from '../ast';
import type { ErrorHandler } from '../parser';
import { NoPos, utf8Length, type Pos } from '../position';
import { ElasticText } from './elastic';
import type { LineMark } from './emitter';
import { SourceView } from './source';
import type { Sink } from './writer';
import { infinite } from './lists';
import { StmtPrinter } from './statements';

/**
 * A file as formatted text; import blocks are left in their order. What the parser lets pass for the
 * type checker to complain about but the printer can't print goes to the handler.
 */
export function printFile(file: File, handler: ErrorHandler): string {
  const out = new ElasticText();
  const src = new SourceView(file.source, file.comments);
  closeImports(file, src);
  new DeclPrinter(src, out, new Map(), handler).file(file);
  return out.finish();
}

/** Leaves no lines between the last spec of an import block and its closing parenthesis. */
function closeImports(file: File, src: SourceView): void {
  for (const d of file.decls) {
    if (d.kind !== 'ImportDecl') break;
    if (d.lparen === NoPos || d.specs.length === 0) continue;
    const last = d.specs[d.specs.length - 1];
    src.mergeLines(src.line(last.pos) + 1, src.line(d.rparen));
  }
}

const keywordOf = {
  ImportDecl: 'import',
  ConstDecl: 'const',
  TypeDecl: 'type',
  VarDecl: 'var',
  FuncDecl: 'func',
  BadDecl: '',
} as const;

type GroupDecl = ImportDecl | ConstDecl | TypeDecl | VarDecl;

class DeclPrinter extends StmtPrinter {
  private bareSource: SourceView | null = null;

  constructor(
    src: SourceView,
    sink: Sink,
    /** Sizes of nodes measured before. */
    private readonly sizes: Map<Expr | Stmt, number>,
    private readonly handler: ErrorHandler,
  ) {
    super(src, sink);
  }

  protected override refuse(pos: Pos, msg: string): void {
    this.handler(pos, msg);
  }

  // -------------------------------------------------------------------------- Measuring

  protected override nodeSize(node: Expr | Stmt): number {
    if (node.kind === 'Ident') return utf8Length(node.name);
    let size = this.sizes.get(node);
    if (size !== undefined) return size;
    this.sizes.set(node, infinite + 1);
    size = this.measure(node);
    this.sizes.set(node, size);
    return size;
  }

  private measure(node: Expr | Stmt): number {
    this.bareSource ??= this.src.comments.length === 0 ? this.src : this.src.withoutComments();
    const counter = new Counter();
    const p = new DeclPrinter(this.bareSource, counter, this.sizes, () => {});
    try {
      p.node(node);
    } catch (e) {
      if (e !== severalLines) throw e;
      return infinite + 1;
    }
    return counter.size;
  }

  private node(node: Expr | Stmt): void {
    if (isStmt(node)) this.stmt(node, false);
    else this.expr(node);
    this.endOfFile();
  }

  // -------------------------------------------------------------------------- Files

  file(f: File): void {
    this.at(f.package);
    this.token('package');
    this.blank();
    this.expr(f.name);
    let previous = '';
    for (const d of f.decls) {
      const keyword = keywordOf[d.kind];
      const documented = d.kind !== 'BadDecl' && d.doc !== null;
      // A change of subject gets a blank line.
      const min = keyword !== previous || documented ? 2 : 1;
      const longFunc = d.kind === 'FuncDecl' && this.line(d.end) > this.line(d.pos);
      this.lineBreak(this.line(d.pos), min, 'ignore', longFunc);
      this.topLevelDecl(d);
      previous = keyword;
    }
    this.space('newline');
    this.endOfFile();
  }

  private topLevelDecl(d: Decl): void {
    if (d.kind === 'FuncDecl') this.funcDecl(d);
    else if (d.kind !== 'BadDecl') this.groupDecl(d);
  }

  private funcDecl(d: FuncDecl): void {
    this.at(d.pos);
    this.token('func');
    this.blank();
    const column = this.outColumn - 'func '.length;
    if (d.recv !== null) {
      this.params(d.recv, 'params');
      this.blank();
    }
    this.expr(d.name);
    this.signature(d.type);
    if (d.body !== null) this.functionBody(this.sizeSince(d.pos, column), 'align', d.body);
  }

  // -------------------------------------------------------------------------- Groups

  protected override declaration(d: ConstDecl | TypeDecl | VarDecl): void {
    this.groupDecl(d);
  }

  private groupDecl(d: GroupDecl): void {
    this.at(d.pos);
    this.token(keywordOf[d.kind]);
    this.blank();
    if (d.lparen === NoPos) {
      this.spec(d.specs[0], 'alone');
      return;
    }
    this.at(d.lparen);
    this.token('(');
    if (d.specs.length > 0) {
      this.space('indent');
      this.space('section');
      this.specs(d);
      this.space('unindent');
      this.space('section');
    }
    this.at(d.rparen);
    this.token(')');
  }

  private specs(d: GroupDecl): void {
    const values = (d.kind === 'ConstDecl' || d.kind === 'VarDecl') && d.specs.length > 1;
    const typeColumn = values ? keepsTypeColumn(d.specs) : [];
    let mark: LineMark | null = null;
    d.specs.forEach((s, i) => {
      if (mark !== null) {
        this.lineBreak(this.line(s.pos), 1, 'ignore', this.linesSince(mark) > 0);
      }
      mark = this.mark();
      if (values) this.valueSpec(s as ConstSpec | VarSpec, typeColumn[i]);
      else if (s.kind === 'ImportSpec') this.importSpec(s, this.hasNeighbour(d.specs, i));
      else this.spec(s, d.specs.length === 1 ? 'only one' : 'of several');
    });
  }

  private spec(s: Spec, place: 'alone' | 'only one' | 'of several'): void {
    switch (s.kind) {
      case 'ImportSpec':
        this.importSpec(s, false);
        break;
      case 'TypeSpec':
        this.expr(s.name);
        if (s.typeParams !== null) this.params(s.typeParams, 'typeParams of a type');
        this.space(place === 'of several' ? 'align' : 'blank');
        if (s.isAlias) {
          this.token('=');
          this.blank();
        }
        this.expr(s.type);
        break;
      default:
        this.nameList(s.names, place === 'alone');
        if (s.type !== null) {
          this.blank();
          this.expr(s.type);
        }
        if (s.values.length > 0) {
          this.blank();
          this.values(s.values);
        }
    }
  }

  /** Where imports are sorted, comments within one of them go behind it. */
  private importSpec(s: ImportSpec, sorted: boolean): void {
    if (s.name !== null) {
      this.expr(s.name);
      this.blank();
    }
    this.at(sorted ? s.pos : s.path.pos);
    this.literalToken(quotedPath(s.path.value), false);
  }

  /** Whether there is another spec on a line next to that of specs[i]. */
  private hasNeighbour(specs: readonly Spec[], i: number): boolean {
    const line = (j: number): number => this.line(specs[j].pos);
    return (
      (i > 0 && line(i) <= line(i - 1) + 1) || (i + 1 < specs.length && line(i + 1) <= line(i) + 1)
    );
  }

  /** A constant or variable in a group: names, type and values in columns. */
  private valueSpec(s: ConstSpec | VarSpec, typeColumn: boolean): void {
    this.nameList(s.names, false);
    let tabs = 3;
    if (s.type !== null || typeColumn) {
      this.space('align');
      tabs--;
    }
    if (s.type !== null) this.expr(s.type);
    if (s.values.length > 0) {
      this.space('align');
      this.values(s.values);
      tabs--;
    }
    if (s.comment !== null) for (; tabs > 0; tabs--) this.space('align');
  }

  private values(list: readonly Expr[]): void {
    this.token('=');
    this.blank();
    this.exprList(NoPos, list, 1, {}, NoPos);
  }
}

/**
 * For each spec of a group, whether it has a column for types even without one. Specs with values
 * that follow each other without interruption line up their values behind the types of some.
 */
function keepsTypeColumn(specs: readonly (ConstSpec | VarSpec)[] | readonly Spec[]): boolean[] {
  const keeps = specs.map(() => false);
  let start = -1;
  let typed = false;
  const endRun = (end: number): void => {
    if (start >= 0 && typed) keeps.fill(true, start, end);
    start = -1;
  };
  (specs as readonly (ConstSpec | VarSpec)[]).forEach((s, i) => {
    if (s.values.length === 0) endRun(i);
    else if (start < 0) {
      start = i;
      typed = false;
    }
    if (s.type !== null) typed = true;
  });
  endRun(specs.length);
  return keeps;
}

/** An import path in double quotes. */
function quotedPath(lit: string): string {
  if (!lit.startsWith('`')) return lit;
  const path = lit.slice(1, -1);
  return /^[\w./~+-]+$/.test(path) ? `"${path}"` : lit;
}

function isStmt(node: Expr | Stmt): node is Stmt {
  return node.kind.endsWith('Stmt');
}

/** Thrown by the counter on a newline. */
const severalLines = new Error('several lines');

/** Counts bytes up to the first newline. */
class Counter implements Sink {
  size = 0;

  get empty(): boolean {
    return this.size === 0;
  }

  text(s: string): void {
    if (s.includes('\n')) throw severalLines;
    this.size += utf8Length(s);
  }

  tab(): void {
    this.size++;
  }

  newline(): void {
    throw severalLines;
  }
}
