// A declaration's documentation, as comments: unwrapped, laid out afresh and wrapped again.

import type { Comment } from '../ast';
import { layOutDoc } from './doctext';

/** The comments of a documentation group in their usual form; none if there is nothing left. */
export function formatDocComment(list: readonly Comment[]): readonly Comment[] {
  return list[0].text.startsWith('/*') ? formatBlock(list) : formatLines(list);
}

function formatBlock(list: readonly Comment[]): readonly Comment[] {
  const { text } = list[0];
  // One line, or a column of stars: not to be touched.
  if (list.length > 1 || !text.includes('\n') || /^(?:[^\n]*)(?:\n[ \t]*\*[^\n]*)*$/.test(text))
    return list;
  const body = text.slice(2, -2).replaceAll('\r', '');
  const laidOut = layOutDoc(body);
  return [{ ...list[0], text: `/*\n${laidOut ?? ''}*/` }];
}

function formatLines(list: readonly Comment[]): readonly Comment[] {
  const directives: Comment[] = [];
  let text = '';
  for (const c of list) {
    if (!c.text.startsWith('//')) return list;
    const content = c.text.slice(2);
    if (isDirective(content)) directives.push(c);
    else text += (content.startsWith(' ') ? content.slice(1) : content) + '\n';
  }
  if (text === '') return list;
  const laidOut = layOutDoc(text);
  if (laidOut === null && directives.length === 0) return [];
  const wrap = (line: string): string =>
    line === '' ? '//' : line.startsWith('\t') ? '//' + line : '// ' + line;
  const lines = laidOut === null ? [] : laidOut.slice(0, -1).split('\n').map(wrap);
  if (directives.length > 0) {
    // Directives go last, set off from the text.
    lines.push('//');
    lines.push(...directives.map((d) => d.text));
  }
  return lines.map((line) => ({ ...list[0], text: line }));
}

/** Whether what follows the slashes is for a tool: `go:embed`, `line`, `export`, `extern`. */
export function isDirective(content: string): boolean {
  return /^(?:line |extern |export |[a-z0-9]+:[a-z0-9])/.test(content);
}
