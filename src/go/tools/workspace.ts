// The language services over a set of files that are being edited.
//
//   const w = new Workspace(stdSource, stdPackages());
//   w.setFile('main.go', text);
//   await w.hover('main.go', { lineNumber: 3, column: 7 });
//
// The standard library is parsed and checked once in the life of a workspace, each package when it is
// first imported. The user's files are analysed when something is asked about them, and again only
// after an edit. Requests may overlap; each sees the files as they were when it was made.

import { expandSnippet, type Expansion } from './snippet';
import { Library, type SourceText, type StdSource } from '../compile';
import { Scanner } from '../syntax/scanner';
import { format } from '../syntax/printer';
import { Analysis, posIn, rangeIn, type AnalysisError } from './analysis';
import { complete, cursorMark, importPathItems } from './completion';
import { fixesFor } from './fixes';
import { definition, hover, references } from './hover';
import { organizeImports, PackageIndex } from './importing';
import { foldingRanges, outline } from './outline';
import type {
  CompletionList,
  FoldingRange,
  Hover,
  Location,
  OutlineItem,
  Problem,
  QuickFix,
  RenameResult,
  SignatureHelp,
  TextEdit,
  TextPosition,
  TextRange,
} from './protocol';
import { meaningChanged, prepareRename, rename } from './rename';
import { applyEdits } from './edits';
import { signatureHelp } from './signature';

const nameChar = /[\p{L}\p{Nd}_]/u;

export class Workspace {
  private readonly files = new Map<string, string>();
  private readonly library: Library;
  private readonly index: PackageIndex;
  /** The analysis of the files as they are, once it has been asked for. */
  private current: Promise<Analysis> | null = null;

  /**
   * `packages` are the import paths that the library has. A Library that a Compiler has loaded
   * packages into may be shared with it.
   */
  constructor(
    std: StdSource | Library,
    private readonly packages: readonly string[],
  ) {
    this.library = std instanceof Library ? std : new Library(std);
    this.index = new PackageIndex(packages);
  }

  /** Makes a whole file of a snippet (snippet.ts); a whole file is left alone. */
  expand(snippet: string): Expansion {
    return expandSnippet(snippet, this.packages);
  }

  /** Adds a file or replaces its text. */
  setFile(name: string, text: string): void {
    if (this.files.get(name) === text) return;
    this.files.set(name, text);
    this.current = null;
  }

  removeFile(name: string): void {
    if (this.files.delete(name)) this.current = null;
  }

  /** Replaces all files. */
  setFiles(sources: readonly SourceText[]): void {
    const names = new Set(sources.map((s) => s.name));
    for (const name of [...this.files.keys()]) if (!names.has(name)) this.removeFile(name);
    for (const s of sources) this.setFile(s.name, s.text);
  }

  text(name: string): string | undefined {
    return this.files.get(name);
  }

  /** The text of one of the library's files, as definitions name them. */
  libraryText(name: string): string | undefined {
    return this.library.fset.files.find((f) => f.name === name)?.text;
  }

  // -------------------------------------------------------------------------- Reading

  /** Errors of syntax and types, by position. */
  async problems(): Promise<Problem[]> {
    const a = await this.analysis();
    return [...a.errors]
      .sort((x, y) => x.pos - y.pos)
      .map((e) => problem(a, e))
      .filter((p) => p !== null);
  }

  async hover(file: string, at: TextPosition): Promise<Hover | null> {
    return this.ask(file, at, (a, pos) => hover(a, file, pos));
  }

  async definition(file: string, at: TextPosition): Promise<Location | null> {
    return this.ask(file, at, (a, pos) => definition(a, file, pos));
  }

  async references(file: string, at: TextPosition): Promise<Location[]> {
    return (await this.ask(file, at, (a, pos) => references(a, file, pos))) ?? [];
  }

  async prepareRename(
    file: string,
    at: TextPosition,
  ): Promise<{ ok: true; range: TextRange; name: string } | { ok: false; reason: string }> {
    const result = await this.ask(file, at, (a, pos) => prepareRename(a, file, pos));
    return result ?? { ok: false, reason: 'there is no such file' };
  }

  /** The edits that rename what is named at a position, or why that is not possible. */
  async rename(file: string, at: TextPosition, newName: string): Promise<RenameResult> {
    const a = await this.analysis();
    const result = await this.ask(file, at, (_, pos) => rename(a, file, pos, newName));
    if (result === null) return { ok: false, reason: 'there is no such file' };
    if (!result.ok || result.edits.length === 0) return result;
    const changed = await Analysis.of(this.library, this.sourcesWith(result.edits));
    const reason = meaningChanged(a, changed);
    return reason === null ? result : { ok: false, reason };
  }

  async outline(file: string): Promise<OutlineItem[]> {
    const found = (await this.analysis()).file(file);
    return found === null ? [] : outline(found.file);
  }

  async foldingRanges(file: string): Promise<FoldingRange[]> {
    const found = (await this.analysis()).file(file);
    return found === null ? [] : foldingRanges(found.file);
  }

  // -------------------------------------------------------------------------- Writing

  /** Formats a file as gofmt does: one edit, or none if there are syntax errors or it is formatted. */
  format(file: string): TextEdit[] {
    const text = this.files.get(file);
    const result = text === undefined ? null : format(text, file);
    if (result === null || !result.ok || result.text === text) return [];
    return [{ file, range: wholeText(text!), newText: result.text }];
  }

  async organizeImports(file: string): Promise<TextEdit[]> {
    return organizeImports(await this.analysis(), this.index, file);
  }

  /** Fixes for the errors that a range touches. */
  async quickFixes(file: string, range: TextRange): Promise<QuickFix[]> {
    const a = await this.analysis();
    const found = a.file(file);
    if (found === null) return [];
    return a.errors
      .filter((e) => {
        const p = problem(a, e);
        return p !== null && p.file === file && touches(p.range, range);
      })
      .flatMap((e) => fixesFor(a, found.pkg, found.file, e, this.index));
  }

  // -------------------------------------------------------------------------- While typing

  async completion(file: string, at: TextPosition): Promise<CompletionList> {
    const text = this.files.get(file);
    const offset = text === undefined ? 0 : offsetAt(text, at);
    let [start, end] = [offset, offset];
    if (text !== undefined) {
      while (start > 0 && nameChar.test(text[start - 1])) start--;
      while (end < text.length && nameChar.test(text[end])) end++;
    }
    const column = at.column - (offset - start);
    const range: TextRange = {
      startLineNumber: at.lineNumber,
      startColumn: column,
      endLineNumber: at.lineNumber,
      endColumn: column + end - start,
    };
    if (text === undefined || /^\d/.test(text.slice(start, end))) return { range, items: [] };
    const literal = literalAt(text, offset);
    if (literal !== null) return this.importPaths(text, literal, range);
    const marked = text.slice(0, offset) + cursorMark + text.slice(end);
    const from: TextPosition = { lineNumber: at.lineNumber, column };
    return { range, items: await this.completeMarked(file, marked, from, text[end] === '(') };
  }

  /** Completes at the mark; loads packages that are about to be imported first. */
  private async completeMarked(
    file: string,
    marked: string,
    at: TextPosition,
    callFollows: boolean,
  ): Promise<CompletionList['items']> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const a = await Analysis.of(this.library, this.sources(file, marked), { lazyBodies: true });
      const found = a.file(file);
      if (found === null) return [];
      const pos = posIn(found.file.source, at.lineNumber, at.column);
      a.checkBodyAt(found.pkg, found.file, pos);
      const result = complete({
        analysis: a,
        pkg: found.pkg,
        file: found.file,
        pos,
        index: this.index,
        callFollows,
        loaded: attempt > 0,
      });
      if (result.load.length === 0) return result.items;
      for (const p of result.load) await this.library.require([p]).catch(() => undefined);
    }
    return [];
  }

  /** In the path of an import: the packages there are. */
  private importPaths(
    text: string,
    literal: { start: number; end: number },
    range: TextRange,
  ): CompletionList {
    const line = text.slice(text.lastIndexOf('\n', literal.start - 1) + 1, literal.start);
    const before = text.slice(0, literal.start);
    const inGroup = /^import\s*\([^)]*$/m.test(before) && /^\s*[\w.]*\s*$/.test(line);
    if (text[literal.start] !== '"' || !(inGroup || /^import\s+[\w.]*\s*$/.test(line)))
      return { range, items: [] };
    const lineStart = text.lastIndexOf('\n', literal.start - 1) + 1;
    const whole: TextRange = {
      ...range,
      startColumn: literal.start + 1 - lineStart + 1,
      endColumn:
        literal.end -
        lineStart +
        (text[literal.end - 1] === '"' && literal.end - literal.start > 1 ? 0 : 1),
    };
    return { range: whole, items: importPathItems(this.index, []) };
  }

  async signatureHelp(file: string, at: TextPosition): Promise<SignatureHelp | null> {
    const text = this.files.get(file);
    if (text === undefined) return null;
    const offset = offsetAt(text, at);
    if (literalAt(text, offset) !== null && text[offset - 1] !== '(')
      return this.helpIn(file, text, at);
    // A name at the cursor makes an argument of what is not written yet.
    const needsMark =
      !nameChar.test(text[offset - 1] ?? ' ') && !nameChar.test(text[offset] ?? ' ');
    const followed = !/^[ \t]*(?:[),\n]|\/\/|$)/.test(text.slice(offset, offset + 200));
    const marked =
      needsMark && !followed ? text.slice(0, offset) + cursorMark + text.slice(offset) : text;
    return this.helpIn(file, marked, at);
  }

  private async helpIn(
    file: string,
    text: string,
    at: TextPosition,
  ): Promise<SignatureHelp | null> {
    const a = await Analysis.of(this.library, this.sources(file, text), { lazyBodies: true });
    const found = a.file(file);
    if (found === null) return null;
    const pos = posIn(found.file.source, at.lineNumber, at.column);
    a.checkBodyAt(found.pkg, found.file, pos);
    return signatureHelp(a, found.pkg, found.file, pos);
  }

  // -------------------------------------------------------------------------- Analysis

  private analysis(): Promise<Analysis> {
    this.current ??= Analysis.of(this.library, this.sources());
    return this.current;
  }

  /** The files, one of them perhaps with another text. */
  private sources(name = '', text = ''): SourceText[] {
    return [...this.files].map(([n, t]) => ({ name: n, text: n === name ? text : t }));
  }

  /** The files with edits made. */
  private sourcesWith(edits: readonly TextEdit[]): SourceText[] {
    return this.sources().map(({ name, text }) => {
      const own = edits.filter((e) => e.file === name);
      return { name, text: own.length === 0 ? text : applyEdits(text, own) };
    });
  }

  private async ask<R>(
    file: string,
    at: TextPosition,
    f: (a: Analysis, pos: number) => R,
  ): Promise<R | null> {
    const a = await this.analysis();
    const found = a.file(file);
    return found === null ? null : f(a, posIn(found.file.source, at.lineNumber, at.column));
  }
}

function offsetAt(text: string, at: TextPosition): number {
  let start = 0;
  for (let line = 1; line < at.lineNumber; line++) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) return text.length;
    start = newline + 1;
  }
  const newline = text.indexOf('\n', start);
  return Math.min(start + at.column - 1, newline < 0 ? text.length : newline);
}

/** The comment, string or rune that an offset is inside of. */
function literalAt(text: string, offset: number): { start: number; end: number } | null {
  const scanner = new Scanner(text, () => {});
  do scanner.next();
  while (
    scanner.tok !== 'EOF' &&
    scanner.end < offset &&
    !(scanner.tok === ';' && scanner.lit === 'EOF')
  );
  const inComment = scanner.comments.find((c) => {
    // At the end of a line comment one is still in it.
    return (
      c.start < offset && (offset < c.end || (offset === c.end && text.startsWith('//', c.start)))
    );
  });
  if (inComment !== undefined) return inComment;
  const textual =
    scanner.tok === 'literal' && (scanner.litKind === 'STRING' || scanner.litKind === 'CHAR');
  if (!textual || scanner.start >= offset) return null;
  const open = scanner.bad && offset <= scanner.end;
  return offset < scanner.end || open ? { start: scanner.start, end: scanner.end } : null;
}

function problem(a: Analysis, e: AnalysisError): Problem | null {
  const source = a.fset.file(e.pos);
  if (source === null) return null;
  const rest = source.text.slice(e.pos - source.base);
  const token =
    /^(?:[\p{L}_][\p{L}\p{Nd}_]*|"(?:[^"\\\n]|\\.)*"?|\d[\w.]*|[^\s\w]{1,2})/u.exec(rest)?.[0] ??
    '';
  return {
    file: source.name,
    range: rangeIn(source, e.pos, e.pos + Math.max(token.length, e.pos < source.end ? 1 : 0)),
    message: e.msg,
    severity: 'error',
    code: e.code,
  };
}

function touches(a: TextRange, b: TextRange): boolean {
  const before = (l1: number, c1: number, l2: number, c2: number): boolean =>
    l1 < l2 || (l1 === l2 && c1 < c2);
  return (
    !before(a.endLineNumber, a.endColumn, b.startLineNumber, b.startColumn) &&
    !before(b.endLineNumber, b.endColumn, a.startLineNumber, a.startColumn)
  );
}

function wholeText(text: string): TextRange {
  const lines = text.split('\n');
  return {
    startLineNumber: 1,
    startColumn: 1,
    endLineNumber: lines.length,
    endColumn: lines[lines.length - 1].length + 1,
  };
}
