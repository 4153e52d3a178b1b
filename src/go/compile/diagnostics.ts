// Messages about a program's source, placed and ordered as gc prints them.

import type { FileSet, Pos } from '../syntax';

export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  /** In UTF-8 bytes, from 1. */
  readonly column: number;
  /** Where it ends on the same line, when that is known. */
  readonly endColumn?: number;
  readonly message: string;
  /** vet's findings and unused things do not hide others. */
  readonly severity: 'error' | 'warning';
}

/** Collects errors by position. */
export class Diagnostics {
  private readonly list: { pos: Pos; message: string }[] = [];

  constructor(private readonly fset: FileSet) {}

  readonly add = (pos: Pos, message: string): void => {
    this.list.push({ pos, message });
  };

  get empty(): boolean {
    return this.list.length === 0;
  }

  /** Sorted by position; a message that only repeats the one before it on its line is dropped, as gc does. */
  sorted(): Diagnostic[] {
    const out: Diagnostic[] = [];
    for (const { pos, message } of [...this.list].sort((a, b) => a.pos - b.pos)) {
      const p = this.fset.position(pos);
      const last = out[out.length - 1];
      if (last !== undefined && last.file === p.file && last.line === p.line && last.message === message) continue;
      out.push({ file: p.file, line: p.line, column: p.col, message, severity: 'error' });
    }
    return out;
  }
}

/** As the go command prints it: file:line:column: message, at most ten. */
export function formatDiagnostics(list: readonly Diagnostic[], limit = 10): string {
  const lines = list.slice(0, limit).map((d) => `${d.file}:${d.line}:${d.column}: ${d.message}`);
  if (list.length > limit) lines.push('too many errors');
  return lines.map((l) => l + '\n').join('');
}
