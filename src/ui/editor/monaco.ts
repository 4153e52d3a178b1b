// Monaco, loaded once and only where an editor is needed: the features that a Go programmer uses, the
// language, and themes made from the page's tokens.

import * as monaco from 'monaco-editor/editor/editor.api';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/documentSymbols/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/format/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/gotoLine/register';
import 'monaco-editor/features/gotoSymbol/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/referenceSearch/register';
import 'monaco-editor/features/rename/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/snippet/register';
// Their register files leave out the parts that a person sees.
import 'monaco-editor/editor/contrib/gotoSymbol/browser/goToCommands';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/features/suggest/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/go/register';
import editorAddress from 'monaco-editor/editor/editor.worker?worker&url';
import { startWorker } from '../session/worker';

export { monaco };

self.MonacoEnvironment = { getWorker: () => startWorker(editorAddress, 'editor') };

/** Defines the theme from the tokens that the page has now, and takes it. */
export function applyTheme(dark: boolean): void {
  const style = getComputedStyle(document.documentElement);
  // Minified style sheets shorten #ffffff to #fff, which Monaco does not take.
  const token = (name: string): string =>
    style.getPropertyValue(`--${name}`).trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const rule = (names: string, colour: string, fontStyle = ''): monaco.editor.ITokenThemeRule[] =>
    names.split(' ').map((t) => ({ token: t, foreground: token(colour).slice(1), fontStyle }));
  monaco.editor.defineTheme('interleave', {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      ...rule('keyword', 'code-keyword'),
      ...rule('keyword.bool keyword.byte keyword.error keyword.int keyword.string keyword.uint keyword.float64', 'code-type'),
      ...rule('string string.escape', 'code-string'),
      ...rule('number number.float number.hex keyword.true keyword.false keyword.nil', 'code-number'),
      ...rule('comment comment.doc', 'code-comment', 'italic'),
      ...rule('identifier delimiter delimiter.curly', 'ink'),
    ],
    colors: {
      'editor.background': token('surface'),
      'editor.foreground': token('ink'),
      'editorLineNumber.foreground': token('ink-3'),
      'editorLineNumber.activeForeground': token('ink'),
      'editor.lineHighlightBackground': token('sunken'),
      'editor.lineHighlightBorder': '#00000000',
      'editorGutter.background': token('surface'),
      'editor.selectionBackground': token('highlight'),
      'editorCursor.foreground': token('ink'),
      'editorWidget.background': token('surface'),
      'editorWidget.border': token('line'),
      'editorIndentGuide.background1': token('line'),
      'editorBracketMatch.border': token('line-strong'),
      'editorBracketMatch.background': '#00000000',
      // Brackets are ink: colour belongs to goroutines.
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`editorBracketHighlight.foreground${i}`, token('ink')])),
      focusBorder: token('focus'),
    },
  });
  monaco.editor.setTheme('interleave');
}
