// Highlights Go for pages that are read without an editor. Go's tokens are regular, so one expression
// finds them; no DOM and no dependency, so that prerendering, embeds and the home page share it.

export interface Token {
  readonly text: string;
  /** k keyword, t type, s string, n number, c comment, f called function, '' anything else. */
  readonly kind: 'k' | 't' | 's' | 'n' | 'c' | 'f' | '';
}

const keywords = new Set(
  ('break case chan const continue default defer else fallthrough for func go goto if import interface ' +
    'map package range return select struct switch type var').split(' '),
);
const types = new Set(
  ('any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune ' +
    'string uint uint8 uint16 uint32 uint64 uintptr').split(' '),
);
const constants = new Set(['true', 'false', 'nil', 'iota']);

const token =
  /(\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(`[^`]*(?:`|$)|"(?:\\.|[^"\\\n])*(?:"|$)?|'(?:\\.|[^'\\\n])+(?:'|$)?)|(\b(?:0[xX][\da-fA-F_.pP+-]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?i?))|([\p{L}_][\p{L}\d_]*)/gu;

/** All of the text, in order, as tokens; neighbours without a kind are one. */
export function tokenize(source: string): Token[] {
  const out: Token[] = [];
  let end = 0;
  let plain = '';
  const push = (text: string, kind: Token['kind']): void => {
    if (kind === '') {
      plain += text;
      return;
    }
    if (plain !== '') out.push({ text: plain, kind: '' });
    plain = '';
    out.push({ text, kind });
  };
  for (const m of source.matchAll(token)) {
    plain += source.slice(end, m.index);
    end = m.index + m[0].length;
    if (m[1] !== undefined) push(m[0], 'c');
    else if (m[2] !== undefined) push(m[0], 's');
    else if (m[3] !== undefined) push(m[0], 'n');
    else push(m[0], kindOfWord(m[0], source[end]));
  }
  plain += source.slice(end);
  if (plain !== '') out.push({ text: plain, kind: '' });
  return out;
}

function kindOfWord(word: string, next: string | undefined): Token['kind'] {
  if (keywords.has(word)) return 'k';
  if (types.has(word)) return 't';
  if (constants.has(word)) return 'n';
  return next === '(' ? 'f' : '';
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** HTML of one string a line; a comment or raw string over several lines is marked on each. */
export function highlightLines(source: string): string[] {
  const lines: string[] = [''];
  for (const t of tokenize(source)) {
    t.text.split('\n').forEach((part, i) => {
      if (i > 0) lines.push('');
      if (part === '') return;
      const html = escapeHtml(part);
      lines[lines.length - 1] += t.kind === '' ? html : `<span class="tok-${t.kind}">${html}</span>`;
    });
  }
  return lines;
}
