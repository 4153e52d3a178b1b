// Line directives: comments that place the text after them in another file or line, as generated
// code does.
//
//   LineDirective = "//line " [ filename ] ":" line [ ":" column ]      at the start of a line
//                 | "/*line " [ filename ] ":" line [ ":" column ] "*" "/" .

import type { Pos, SourceFile } from './position';

/** Records the effect of a comment at pos if it is a line directive; reports it if malformed. */
export function lineDirective(
  source: SourceFile,
  pos: Pos,
  comment: string,
  report: (pos: Pos, msg: string) => void,
): void {
  const start = pos - source.base;
  const isBlock = comment.startsWith('/*');
  if (!isBlock && start > 0 && source.text.charCodeAt(start - 1) !== 10) return;
  const text = isBlock ? comment.slice(7, -2) : comment.slice(7);
  const last = trailingNumber(text);
  if (last === null) return;
  if (Number.isNaN(last.value)) {
    report(pos + 7 + last.at, `invalid line number: ${text.slice(last.at)}`);
    return;
  }
  const first = trailingNumber(text.slice(0, last.at - 1));
  const hasColumn = first !== null && !Number.isNaN(first.value);
  const { at, value: line } = hasColumn ? first : last;
  if (hasColumn && last.value === 0) {
    report(pos + 7 + last.at, `invalid column number: ${text.slice(last.at)}`);
    return;
  }
  if (line === 0) {
    report(pos + 7 + at, `invalid line number: ${text.slice(at)}`);
    return;
  }
  const named = text.slice(0, at - 1);
  source.lineDirectives.push({
    offset: start + comment.length + (isBlock ? 0 : 1),
    file: named === '' && hasColumn ? source.position(pos).file : named,
    line,
    col: hasColumn ? last.value : 0,
  });
}

/** What follows the last colon: where, and its value, NaN if not a number. */
function trailingNumber(text: string): { at: number; value: number } | null {
  const colon = text.lastIndexOf(':');
  if (colon < 0) return null;
  const digits = text.slice(colon + 1);
  return { at: colon + 1, value: /^[0-9]{1,9}$/.test(digits) ? Number(digits) : NaN };
}
