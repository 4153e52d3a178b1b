// Formatting as gofmt does: the same bytes as gofmt of Go 1.26 gives.

import { parseFile } from '../parser';
import { FileSet, type Pos } from '../position';
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
const notSyntax =
  /^(label \S+ (not defined|defined and not used|already defined)|(break|continue) (is not in|label not defined)|invalid (break|continue) label|goto \S+ jumps|(cannot )?fallthrough |method has )/;

/** Formats a whole file. Source that does not parse is not touched: the errors say why. */
export function format(source: string, filename = 'prog.go'): FormatResult {
  const fset = new FileSet();
  const errors: FormatError[] = [];
  const report = (pos: Pos, message: string): void => {
    if (notSyntax.test(message)) return;
    const { file, line, col: column } = fset.position(pos);
    errors.push({ file, line, column, message });
  };
  let file = parseFile(fset, filename, source, report);
  if (errors.length > 0) return { ok: false, errors };
  const sorted = sortImports(file);
  if (sorted !== null) file = parseFile(fset, filename, sorted, report);
  const text = placeBuildLines(printFile(file, report));
  return errors.length > 0 ? { ok: false, errors } : { ok: true, text };
}
