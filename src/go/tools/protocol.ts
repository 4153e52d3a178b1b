// What the language services give: plain data that crosses a worker's boundary.
//
// Lines and columns count from 1, columns in UTF-16 units, and ranges are named as Monaco names
// them, so that a provider can hand results on as they are. Texts for people are Markdown.

export interface TextPosition {
  readonly lineNumber: number;
  readonly column: number;
}

/** From a position up to another, which is not included. */
export interface TextRange {
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

export interface Location {
  readonly file: string;
  readonly range: TextRange;
}

export interface TextEdit {
  readonly file: string;
  readonly range: TextRange;
  readonly newText: string;
}

export interface Problem {
  readonly file: string;
  readonly range: TextRange;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  /** The checker's name for the kind of error; '' for a syntax error. */
  readonly code: string;
}

export type CompletionKind =
  | 'keyword'
  | 'package'
  | 'function'
  | 'method'
  | 'field'
  | 'variable'
  | 'constant'
  | 'type'
  | 'interface'
  | 'struct'
  | 'typeParameter'
  | 'label'
  | 'snippet';

export interface CompletionItem {
  readonly label: string;
  readonly kind: CompletionKind;
  /** Type or signature, in a line. */
  readonly detail: string;
  readonly documentation: string;
  readonly insertText: string;
  /** insertText has places to fill in, as `$1` and `${1:name}`. */
  readonly isSnippet: boolean;
  /** Orders the items: those that fit best first. */
  readonly sortText: string;
  /** What the insertion needs besides: an import. */
  readonly additionalEdits: readonly TextEdit[];
}

export interface CompletionList {
  /** What the chosen item replaces. */
  readonly range: TextRange;
  readonly items: readonly CompletionItem[];
}

export interface Hover {
  readonly range: TextRange;
  /** Go source: the declaration in short. */
  readonly code: string;
  readonly documentation: string;
}

export interface SignatureHelp {
  readonly label: string;
  /** Extents of the parameters within the label. */
  readonly parameters: readonly { readonly start: number; readonly end: number }[];
  readonly activeParameter: number;
  readonly documentation: string;
}

export type RenameResult =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  | { readonly ok: false; readonly reason: string };

export type SymbolKind =
  'function' | 'method' | 'type' | 'struct' | 'interface' | 'field' | 'variable' | 'constant';

export interface OutlineItem {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: TextRange;
  readonly selectionRange: TextRange;
  readonly children: readonly OutlineItem[];
}

export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'block' | 'comment' | 'imports';
}

export interface QuickFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The best of those offered for its problem. */
  readonly isPreferred: boolean;
}
