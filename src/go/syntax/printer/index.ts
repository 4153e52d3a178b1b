// Formatting as gofmt does: the same bytes as gofmt of Go 1.26 gives.

import type { File } from '../ast';
import { parseFile, type SyntaxDiagnostic } from '../parser';
import { FileSet } from '../position';
import { placeBuildLines } from './buildlines';
import { printFile } from './declarations';
import { sortImports } from './imports';

/** An error in the source, placed for people: line and column count from 1, the column in bytes. */
export interface FormatError {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type FormatResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly errors: readonly FormatError[] };

/** What the parser finds beyond syntax: for the compiler to complain about, not for the formatter. */
const notSyntax = /^(label \S+ (not defined|defined and not used|already defined)|(break|continue) (is not in|label not defined)|invalid (break|continue) label|goto \S+ jumps|(cannot )?fallthrough )/;

/** Formats a whole file. Source that does not parse is not touched: the errors say why. */
export function format(source: string, filename = 'prog.go'): FormatResult {
  const first = parse(source, filename);
  if ('errors' in first) return { ok: false, errors: first.errors };
  let { file } = first;
  const sorted = sortImports(file);
  if (sorted !== null) {
    const again = parse(sorted, filename);
    if ('file' in again) file = again.file;
  }
  return { ok: true, text: placeBuildLines(printFile(file)) };
}

function parse(source: string, filename: string): { file: File } | { errors: FormatError[] } {
  const fset = new FileSet();
  const found: SyntaxDiagnostic[] = [];
  const file = parseFile(fset, filename, source, (pos, msg) => {
    if (!notSyntax.test(msg)) found.push({ pos, msg });
  });
  if (found.length === 0) return { file };
  const errors = found.map(({ pos, msg }): FormatError => {
    const p = fset.position(pos);
    return { file: p.file, line: p.line, column: p.col, message: msg };
  });
  return { errors };
}
