// The lines of a /* … */ comment, freed from the indentation they had in the source.
//
// The comment may be moved to another indentation, and all its lines with it. So the white space
// that its lines share is taken off; what remains is how they stood relative to each other. Two
// layouts get special care: a column of stars on the left, and text that lines up with the text
// behind the opening mark.

/** Lines of a comment's text, to be written one by one at the indentation of the first. */
export function blockCommentLines(text: string, indentedAfresh: boolean): string[] {
  const lines = text.split('\n');
  if (lines.length === 1) return lines;
  if (indentedAfresh) {
    // It stood in column 1 and will not: as if it had been indented along, so that formatting it
    // again finds the same.
    for (let i = 1; i < lines.length; i++) lines[i] = '   ' + lines[i];
  }
  const inner = lines.slice(1, -1).filter((l) => !isBlank(l));
  for (let i = 1; i < lines.length - 1; i++) if (isBlank(lines[i])) lines[i] = '';
  const last = lines[lines.length - 1];
  let prefix = inner.length === 0 ? sharedMargin(last, last) : inner.reduce(sharedMargin, inner[0]);
  const star = prefix.indexOf('*');
  if (star >= 0) {
    // The stars stay aligned under the first one, a blank in from the slash.
    prefix = prefix.slice(0, star);
    if (prefix.endsWith(' ')) prefix = prefix.slice(0, -1);
  } else prefix = withoutTextIndent(prefix, lines[0]);
  const beforeClose = last.slice(0, last.indexOf('*/'));
  if (isBlank(beforeClose)) lines[lines.length - 1] = prefix + (star >= 0 ? ' */' : '*/');
  else prefix = sharedMargin(prefix, last);
  return lines.map((l, i) => (i > 0 && l !== '' ? l.slice(prefix.length) : l));
}

/** Shortens the margin by how far the text itself is indented behind the opening mark. */
function withoutTextIndent(margin: string, first: string): string {
  if (isBlank(first.slice(2))) {
    // No text on the first line: up to three blanks or a tab are the text's own.
    let i = margin.length;
    while (margin.length - i < 3 && i > 0 && margin[i - 1] === ' ') i--;
    if (i === margin.length && margin.endsWith('\t')) i--;
    return margin.slice(0, i);
  }
  let n = 2;
  while (n < first.length && first.charCodeAt(n) <= 32) n++;
  const gap = first.slice(2, n);
  // A tab behind the opening mark makes up for the mark's width, else the mark counts as blanks.
  const own = gap.startsWith('\t') ? gap : '  ' + gap;
  return margin.endsWith(own) ? margin.slice(0, margin.length - own.length) : margin;
}

/** What a and b start with in common, as far as it is white space and stars. */
function sharedMargin(a: string, b: string): string {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i] && (a.charCodeAt(i) <= 32 || a[i] === '*')) {
    i++;
  }
  return a.slice(0, i);
}

function isBlank(s: string): boolean {
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 32) return false;
  return true;
}
