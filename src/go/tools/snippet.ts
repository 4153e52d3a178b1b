// Snippets: Go that is not a whole file, made one.
//
//   ch := make(chan int)          package main
//   go func() { ch <- 1 }()
//   fmt.Println(<-ch)             import "fmt"
//
//                                 func main() {
//                                 	ch := make(chan int)
//                                 	…
//                                 }
//
// Declarations stay at the top level, statements go into main in their order, and packages that the
// code names without importing them are imported. The source's lines are kept whole, only moved and
// indented, so that a place in the one text has its place in the other.

import { FileSet, parseFile, type File } from '../syntax';
import { Scanner } from '../syntax/scanner';
import { PackageIndex, pathOf } from './importing';
import type { TextPosition, TextRange } from './protocol';
import { walk } from './walk';

export interface Addition {
  /** Where in the expanded text. */
  readonly range: TextRange;
  /** For the reader: what was added. */
  readonly description: string;
}

export interface Expansion {
  readonly text: string;
  /** Empty for a whole file, which is left as it is. */
  readonly added: readonly Addition[];
  /** For each line of the text, from the first on: the line of the snippet, or 0 for one that was added. */
  readonly sourceLines: readonly number[];
  /** For each line, by how many columns it was shifted to the right. */
  readonly shifts: readonly number[];
}

/** A stretch of whole lines of the snippet that belong together. */
interface Piece {
  readonly kind: 'import' | 'declaration' | 'variable' | 'statement';
  /** Lines, from 1; the last one included. */
  readonly first: number;
  last: number;
}

/** Makes a whole file of a snippet. `packages` are the import paths that there are. */
export function expandSnippet(snippet: string, packages: readonly string[]): Expansion {
  const lines = snippet.split('\n');
  const pieces = split(snippet);
  if (pieces === null) return wholeFile(lines);
  const statements = pieces.filter((p) => p.kind === 'statement');
  const others = pieces.filter((p) => p.kind !== 'statement');
  const out = new Output(lines, linesInside(snippet));
  out.add('package main', 'package clause');
  const declared = others.filter((p) => p.kind !== 'import');
  const needsMain = statements.length > 0 || !declaresMain(lines, declared);
  const known = others.filter((p) => p.kind === 'import');
  const missing = missingImports(lines, pieces, new PackageIndex(packages));
  if (missing.length > 0) {
    out.blank();
    if (missing.length === 1)
      out.add(`import ${JSON.stringify(missing[0])}`, `import of ${missing[0]}`);
    else {
      out.add('import (', 'imports');
      for (const path of missing) out.add(`\t${JSON.stringify(path)}`, `import of ${path}`);
      out.add(')', 'end of imports');
    }
  }
  if (known.length > 0) out.blank();
  for (const p of known) out.take(p, 0);
  for (const p of declared) {
    out.blank();
    out.take(p, 0);
  }
  if (needsMain) {
    out.blank();
    out.add('func main() {', 'function main');
    for (const p of statements) out.take(p, 1);
    out.add('}', 'end of main');
  }
  return out.finish();
}

/** Where a place in the expanded text is in the snippet; null in what was added. */
export function sourcePosition(e: Expansion, at: TextPosition): TextPosition | null {
  const line = e.sourceLines[at.lineNumber - 1] ?? 0;
  if (line === 0) return null;
  return { lineNumber: line, column: Math.max(1, at.column - e.shifts[at.lineNumber - 1]) };
}

/** Where a place in the snippet is in the expanded text. */
export function expandedPosition(e: Expansion, at: TextPosition): TextPosition | null {
  const i = e.sourceLines.indexOf(at.lineNumber);
  return i < 0 ? null : { lineNumber: i + 1, column: at.column + e.shifts[i] };
}

function wholeFile(lines: readonly string[]): Expansion {
  return {
    text: lines.join('\n'),
    added: [],
    sourceLines: lines.map((_, i) => i + 1),
    shifts: lines.map(() => 0),
  };
}

// ---------------------------------------------------------------------------- Splitting

/** A snippet's pieces in order; null if it has a package clause. */
function split(text: string): Piece[] | null {
  const pieces: Piece[] = [];
  const scanner = new Scanner(text, () => {});
  const tokens: { tok: string; line: number }[] = [];
  let depth = 0;
  /** Line after the piece before: comments from there on belong to the next. */
  let free = 1;
  let sawStatement = false;
  const finish = (): void => {
    if (tokens.length === 0) return;
    let kind = kindOf(tokens.map((t) => t.tok));
    if (kind === 'statement') sawStatement = true;
    // Variables among statements are main's, those before them everybody's.
    if (kind === 'variable' && sawStatement) kind = 'statement';
    const last = tokens[tokens.length - 1].line;
    const before = pieces[pieces.length - 1];
    if (before !== undefined && tokens[0].line <= before.last)
      before.last = Math.max(before.last, last);
    else pieces.push({ kind, first: Math.min(free, tokens[0].line), last });
    free = last + 1;
    tokens.length = 0;
  };
  for (scanner.next(); scanner.tok !== 'EOF'; scanner.next()) {
    const { tok } = scanner;
    if (tok === 'package' && tokens.length === 0 && pieces.length === 0) return null;
    if (tok === '(' || tok === '[' || tok === '{') depth++;
    if (tok === ')' || tok === ']' || tok === '}') depth = Math.max(0, depth - 1);
    if (tok === ';' && depth === 0) finish();
    else if (tok !== ';') tokens.push({ tok, line: lineOf(text, scanner.end - 1) });
  }
  finish();
  // Comments at the end stay with what they follow.
  const total = text.trimEnd().split('\n').length;
  const rest = text
    .split('\n')
    .slice(free - 1)
    .join('\n')
    .trim();
  if (rest !== '') {
    const last = pieces[pieces.length - 1];
    if (last === undefined) pieces.push({ kind: 'statement', first: 1, last: total });
    else if (last.kind === 'statement') last.last = total;
    else pieces.push({ kind: 'declaration', first: free, last: total });
  }
  return pieces;
}

function kindOf(tokens: readonly string[]): Piece['kind'] {
  switch (tokens[0]) {
    case 'import':
      return 'import';
    case 'type':
      return 'declaration';
    case 'var':
    case 'const':
      return 'variable';
    case 'func': {
      if (tokens[1] === 'name') return 'declaration';
      // A method has a name behind its receiver, a function literal has not.
      let depth = 0;
      for (let i = 1; i < tokens.length; i++) {
        if (tokens[i] === '(') depth++;
        if (tokens[i] === ')' && --depth === 0) {
          return tokens[i + 1] === 'name' && tokens[i + 2] === '(' ? 'declaration' : 'statement';
        }
      }
      return 'statement';
    }
    default:
      return 'statement';
  }
}

function lineOf(text: string, offset: number): number {
  let n = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) n++;
  return n;
}

/** Lines that start within a raw string or a comment: indenting them would change them. */
function linesInside(text: string): Set<number> {
  const inside = new Set<number>();
  const note = (start: number, end: number): void => {
    for (let l = lineOf(text, start) + 1; l <= lineOf(text, end - 1); l++) inside.add(l);
  };
  const scanner = new Scanner(text, () => {});
  for (scanner.next(); scanner.tok !== 'EOF'; scanner.next()) {
    if (scanner.tok === 'literal' && text[scanner.start] === '`') note(scanner.start, scanner.end);
  }
  for (const c of scanner.comments) note(c.start, c.end);
  return inside;
}

function declaresMain(lines: readonly string[], pieces: readonly Piece[]): boolean {
  return pieces.some((p) =>
    lines.slice(p.first - 1, p.last).some((l) => /^\s*func\s+main\s*\(/.test(l)),
  );
}

// ---------------------------------------------------------------------------- Imports

/** Functions that only the second version of math/rand has. */
const randV2 = /^(N|IntN|Int32N|Int64N|UintN|Uint32N|Uint64N|NewPCG|NewChaCha8)$/;

/** Paths of packages that the code names and neither imports nor declares. */
function missingImports(
  lines: readonly string[],
  pieces: readonly Piece[],
  index: PackageIndex,
): string[] {
  const text = (kinds: readonly string[]): string =>
    pieces
      .filter((p) => kinds.includes(p.kind))
      .map((p) => lines.slice(p.first - 1, p.last).join('\n'))
      .join('\n');
  const source = `package main\n${text(['import'])}\n${text(['declaration', 'variable'])}\nfunc main() {\n${text(['statement'])}\n}\n`;
  const file = parseFile(new FileSet(), 'snippet.go', source, () => {});
  const taken = declaredNames(file);
  for (const s of file.imports) taken.add(s.name?.name ?? pathOf(s).split('/').pop()!);
  const found = new Map<string, string>();
  walk(file, (n) => {
    if (n.kind !== 'SelectorExpr' || n.x.kind !== 'Ident' || taken.has(n.x.name)) return;
    const candidates = index.named(n.x.name);
    const isV2 = n.x.name === 'rand' && randV2.test(n.sel.name);
    const path = isV2 ? candidates.find((p) => p.endsWith('/v2')) : candidates[0];
    if (path !== undefined && (isV2 || !found.has(n.x.name))) found.set(n.x.name, path);
  });
  return [...found.values()].sort();
}

/** All names that a file declares anywhere. */
function declaredNames(file: File): Set<string> {
  const names = new Set<string>();
  walk(file, (n) => {
    switch (n.kind) {
      case 'FuncDecl':
        if (n.recv === null) names.add(n.name.name);
        break;
      case 'TypeSpec':
        names.add(n.name.name);
        break;
      case 'VarSpec':
      case 'ConstSpec':
        for (const name of n.names) names.add(name.name);
        break;
      case 'FieldList':
        // Parameters; the names of fields do no harm.
        for (const f of n.fields) for (const name of f.names) names.add(name.name);
        break;
      case 'AssignStmt':
        if (n.tok === ':=') for (const x of n.lhs) if (x.kind === 'Ident') names.add(x.name);
        break;
      case 'RangeStmt':
        for (const x of [n.key, n.value])
          if (x?.kind === 'Ident' && n.tok === ':=') names.add(x.name);
        break;
      case 'TypeSwitchStmt':
        if (n.lhs !== null) names.add(n.lhs.name);
        break;
    }
  });
  return names;
}

// ---------------------------------------------------------------------------- Putting together

class Output {
  private readonly out: string[] = [];
  private readonly added: Addition[] = [];
  private readonly sourceLines: number[] = [];
  private readonly shifts: number[] = [];

  constructor(
    private readonly lines: readonly string[],
    /** Lines of the snippet that must not be indented. */
    private readonly fixed: ReadonlySet<number>,
  ) {}

  add(line: string, description: string): void {
    this.push(line, 0, 0);
    const lineNumber = this.out.length;
    this.added.push({
      range: {
        startLineNumber: lineNumber,
        startColumn: 1,
        endLineNumber: lineNumber,
        endColumn: line.length + 1,
      },
      description,
    });
  }

  /** A blank line, unless there is one. */
  blank(): void {
    if (this.out[this.out.length - 1] !== '') this.push('', 0, 0);
  }

  take(piece: Piece, indent: number): void {
    for (let n = piece.first; n <= piece.last; n++) {
      const line = this.lines[n - 1];
      const shift = line.trim() === '' || this.fixed.has(n) ? 0 : indent;
      // Blank lines before the first statement would look odd.
      if (
        line.trim() === '' &&
        (indent === 0
          ? this.out[this.out.length - 1] === ''
          : this.out[this.out.length - 1].endsWith('main() {'))
      )
        continue;
      this.push('\t'.repeat(shift) + line, n, shift);
    }
  }

  finish(): Expansion {
    return {
      text: this.out.join('\n') + '\n',
      added: this.added,
      sourceLines: this.sourceLines,
      shifts: this.shifts,
    };
  }

  private push(line: string, source: number, shift: number): void {
    this.out.push(line);
    this.sourceLines.push(source);
    this.shifts.push(shift);
  }
}
