// Finding the end of a block without reading its tokens: only strings and comments can hide a brace. For
// bodies of functions that nobody may ever need.

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKQUOTE = 0x60;
const SLASH = 0x2f;
const STAR = 0x2a;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/** The offset behind the `}` that belongs to a `{` whose offset behind is `from`; -1 when there is none. */
export function blockEnd(src: string, from: number): number {
  let depth = 1;
  let i = from;
  for (; depth > 0; i++) {
    switch (src.charCodeAt(i)) {
      case OPEN:
        depth++;
        break;
      case CLOSE:
        depth--;
        break;
      case QUOTE:
      case APOSTROPHE:
        i = quoteEnd(src, i);
        break;
      case BACKQUOTE:
        i = src.indexOf('`', i + 1);
        break;
      case SLASH:
        if (src.charCodeAt(i + 1) === SLASH) i = src.indexOf('\n', i);
        else if (src.charCodeAt(i + 1) === STAR) i = src.indexOf('*/', i + 2) + 1;
        break;
    }
    if (i <= 0 || i >= src.length) return -1;
  }
  return i;
}

/** The closing quote of a string or rune literal of one line, or -1. */
function quoteEnd(src: string, from: number): number {
  const quote = src.charCodeAt(from);
  for (let i = from + 1; i < src.length; i++) {
    const c = src.charCodeAt(i);
    if (c === quote) return i;
    if (c === BACKSLASH) i++;
    else if (c === NEWLINE) return -1;
  }
  return -1;
}
