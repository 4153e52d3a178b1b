// Entry points of the parser. The grammar itself is in parser/, a chapter a file.

import type { Expr, File } from './ast';
import { DeclParser } from './parser/declarations';
import type { ErrorHandler } from './parser/core';
import type { FileSet, Pos } from './position';

export type { ErrorHandler };

/** An error and where it is. */
export interface SyntaxDiagnostic {
  pos: Pos;
  msg: string;
}

/**
 * Parses a source file and registers it in fset. Never throws: errors go to the handler, sorted by
 * position, and the tree has BadExpr nodes and gaps where they are. Of several syntax errors on a
 * line only the first is reported, and the same other error only once a line, as gc does.
 */
export function parseFile(fset: FileSet, name: string, src: string, handler: ErrorHandler): File {
  const source = fset.addFile(name, src);
  const errors = new ErrorList((pos) => source.line(pos));
  const file = new DeclParser(fset, source, errors.add).parseFile();
  errors.flush(handler);
  return file;
}

/**
 * Parses a file that is known to be right, of which only some functions will be needed: bodies are
 * parsed when their statements are first read. Errors go to the handler as they are found.
 */
export function parseLibraryFile(fset: FileSet, name: string, src: string, handler: ErrorHandler): File {
  const parser = new DeclParser(fset, fset.addFile(name, src), handler);
  parser.lazyBodies = true;
  return parser.parseFile();
}

/** Parses a single expression, registered in fset as a file of its own; for watch expressions. */
export function parseExpr(fset: FileSet, name: string, src: string, handler: ErrorHandler): Expr {
  const source = fset.addFile(name, src);
  const errors = new ErrorList((pos) => source.line(pos));
  const x = new DeclParser(fset, source, errors.add).parseExpr();
  errors.flush(handler);
  return x;
}

/** Whether msg is a syntax error proper: after one of those gc does not go on to check types. */
export function isSyntaxError(msg: string): boolean {
  return msg.startsWith('syntax error: ');
}

/** Collects the errors of a file and drops those that gc would. */
class ErrorList {
  private readonly list: SyntaxDiagnostic[] = [];
  private lastSyntaxLine = 0;
  private lastOther = '';

  constructor(private readonly lineOf: (pos: Pos) => number) {}

  readonly add: ErrorHandler = (pos, msg) => {
    const line = this.lineOf(pos);
    if (isSyntaxError(msg)) {
      if (line === this.lastSyntaxLine) return;
      this.lastSyntaxLine = line;
    } else {
      const other = `${line} ${msg}`;
      if (other === this.lastOther) return;
      this.lastOther = other;
    }
    this.list.push({ pos, msg });
  };

  flush(handler: ErrorHandler): void {
    const sorted = this.list
      .map((e, i) => ({ ...e, i }))
      .sort((a, b) => a.pos - b.pos || a.i - b.i);
    for (const { pos, msg } of sorted) handler(pos, msg);
  }
}
