// Import blocks in order: sorted by path within each run of successive lines, duplicates dropped.
//
// Sorting is done on the text, so that comments go with their imports. Most files are in order
// already, and then nothing is done.

import type { File, ImportDecl, ImportSpec } from '../ast';
import { NoPos, type Pos, type SourceFile } from '../position';

/** The source of a file with its import blocks sorted, or null if they are in order. */
export function sortImports(file: File): string | null {
  const edits: Edit[] = [];
  for (const d of file.decls) {
    if (d.kind !== 'ImportDecl') break;
    if (d.lparen === NoPos) continue;
    for (const run of runs(d, file.source)) {
      const edit = sortRun(run, d, file);
      if (edit !== null) edits.push(edit);
    }
  }
  if (edits.length === 0) return null;
  let { text } = file.source;
  for (const e of edits.reverse()) text = text.slice(0, e.from) + e.text + text.slice(e.to);
  return text;
}

/** Replaces text between two offsets. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Specs with no line between them that has something else. */
function runs(d: ImportDecl, source: SourceFile): ImportSpec[][] {
  const all: ImportSpec[][] = [];
  let run: ImportSpec[] = [];
  let lastLine = 0;
  for (const s of d.specs) {
    if (run.length > 0 && source.line(s.pos) > lastLine + 1) {
      all.push(run);
      run = [];
    }
    run.push(s);
    lastLine = source.line(s.end);
  }
  if (run.length > 0) all.push(run);
  return all;
}

function sortRun(run: readonly ImportSpec[], d: ImportDecl, file: File): Edit | null {
  const sorted = [...run].sort(compareSpecs);
  const kept = sorted.filter((s, i) => i === sorted.length - 1 || !repeats(s, sorted[i + 1]));
  if (kept.length === run.length && kept.every((s, i) => s === run[i])) return null;
  const pieces = new Map(
    run.map((s, i) => [s, piece(s, i === 0 ? d.lparen : extentEnd(run[i - 1]), file)]),
  );
  return {
    from: pieces.get(run[0])!.from,
    to: pieces.get(run[run.length - 1])!.to,
    text: kept.map((s) => pieces.get(s)!.text).join('\n'),
  };
}

/** The text of a spec with the comments around it on its line; `after` is where the one before ends. */
function piece(s: ImportSpec, after: Pos, file: File): Edit {
  const { source } = file;
  const line = source.line(s.pos);
  const lead = file.comments.find(
    (c) => c.pos >= after && c.end <= s.pos && source.line(c.pos) === line,
  );
  const from = lead?.pos ?? s.pos;
  const to = extentEnd(s);
  return { from: from - source.base, to: to - source.base, text: source.slice(from, to) };
}

function extentEnd(s: ImportSpec): Pos {
  return s.comment?.end ?? s.end;
}

function compareSpecs(a: ImportSpec, b: ImportSpec): number {
  return (
    compare(pathOf(a), pathOf(b)) ||
    compare(a.name?.name ?? '', b.name?.name ?? '') ||
    compare(commentOf(a), commentOf(b))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the next import says the same and nothing is lost without this one. */
function repeats(s: ImportSpec, next: ImportSpec): boolean {
  return s.comment === null && pathOf(s) === pathOf(next) && s.name?.name === next.name?.name;
}

function pathOf(s: ImportSpec): string {
  return s.path.value.slice(1, -1);
}

function commentOf(s: ImportSpec): string {
  return s.comment === null ? '' : s.comment.list.map((c) => c.text).join('\n');
}
