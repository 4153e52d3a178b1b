// Formatting as gofmt does.

import { FileSet } from '../position';
import { parseFile, type SyntaxDiagnostic } from '../parser';
import { printFile } from './declarations';

export type FormatResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly errors: readonly SyntaxDiagnostic[] };

export function format(source: string, filename = 'prog.go'): FormatResult {
  const errors: SyntaxDiagnostic[] = [];
  const file = parseFile(new FileSet(), filename, source, (pos, msg) => errors.push({ pos, msg }));
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, text: printFile(file) };
}
