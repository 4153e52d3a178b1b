// The text of doc comments, laid out in the usual form.
//
// The text is a sequence of blocks: paragraphs, headings, lists and preformatted text. Indented lines
// are a list if they start with a list marker and preformatted otherwise; people forget to indent the
// first or last lines of either, so lines next to indented ones are counted in where that is what
// was meant. Definitions of links go to the end, those that are used first.

export interface LinkDefinition {
  readonly text: string;
  readonly url: string;
  used: boolean;
}

export interface ListItem {
  /** '' for a bullet. */
  readonly number: string;
  /** Paragraphs of lines. */
  paragraphs: string[][];
}

export type DocBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | {
      readonly kind: 'list';
      readonly items: readonly ListItem[];
      readonly blankBefore: boolean;
      readonly blankBetween: boolean;
    };

/** Lines [start, end) that make one block. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: 'paragraph' | 'heading' | 'oldHeading' | 'code' | 'list';
}

/** A text as blocks, and the links it defines. */
export function parseDoc(text: string): { blocks: DocBlock[]; links: LinkDefinition[] } {
  const lines = unindent(text.split('\n'));
  const links: LinkDefinition[] = [];
  const blocks: DocBlock[] = [];
  let previousEnd = 0;
  for (const span of findSpans(lines)) {
    const block = makeBlock(span, lines, previousEnd < span.start, links);
    if (block !== null) blocks.push(block);
    previousEnd = span.end;
  }
  markUsedLinks(blocks, links);
  return { blocks, links };
}

/** The text laid out, each line with its newline; null if there is none. */
export function layOutDoc(text: string): string | null {
  const { blocks, links } = parseDoc(text);
  if (blocks.length === 0 && links.length === 0) return null;
  let out = '';
  blocks.forEach((b, i) => {
    if (i > 0 && (b.kind !== 'list' || b.blankBefore)) out += '\n';
    out += blockText(b);
  });
  for (const used of [true, false]) {
    const group = links.filter((l) => l.used === used);
    if (group.length > 0) out += '\n';
    for (const l of group) out += `[${l.text}]: ${l.url}\n`;
  }
  return out;
}

// ---------------------------------------------------------------------------- Blocks out

function blockText(b: DocBlock): string {
  switch (b.kind) {
    case 'paragraph':
      return b.lines.map((l) => withQuotes(l) + '\n').join('');
    case 'heading':
      return `# ${b.text}\n`;
    case 'code':
      return b.lines.map((l) => (l === '' ? '\n' : `\t${l}\n`)).join('');
    case 'list': {
      const items = b.items.map(itemText);
      return items.join(b.blankBetween ? '\n' : '');
    }
  }
}

/** Quotation marks made of two single ones, as real ones. */
function withQuotes(s: string): string {
  return s.replace(/(?<!`)``(?!`)/g, '“').replaceAll("''", '”');
}

function itemText(item: ListItem): string {
  const marker = item.number === '' ? '  - ' : ` ${item.number}. `;
  return item.paragraphs
    .map((p, i) =>
      p.map((l, j) => (i === 0 && j === 0 ? marker : '    ') + withQuotes(l) + '\n').join(''),
    )
    .join('\n');
}

// ---------------------------------------------------------------------------- Blocks in

function makeBlock(
  span: Span,
  lines: readonly string[],
  blankBefore: boolean,
  links: LinkDefinition[],
): DocBlock | null {
  const own = lines.slice(span.start, span.end);
  switch (span.kind) {
    case 'heading':
      return { kind: 'heading', text: own[0].slice(1).trim() };
    case 'oldHeading':
      return { kind: 'heading', text: own[0].trim() };
    case 'code':
      return { kind: 'code', lines: unindent(own) };
    case 'list':
      return makeList(own, blankBefore, links);
    case 'paragraph': {
      return takeLinks(own, links) ? null : { kind: 'paragraph', lines: own };
    }
  }
}

function makeList(
  lines: readonly string[],
  blankBefore: boolean,
  links: LinkDefinition[],
): DocBlock {
  const items: ListItem[] = [];
  let blankBetween = false;
  let sawBlank = false;
  let numbered: boolean | null = null;
  for (const line of lines) {
    if (line.trim() === '') {
      sawBlank = true;
      continue;
    }
    const marker = listMarker(line);
    // Items of the other kind are text of this one.
    numbered ??= marker !== null && marker.number !== '';
    if (marker !== null && (marker.number !== '') === numbered) {
      if (sawBlank && items.length > 0) blankBetween = true;
      items.push({ number: marker.number, paragraphs: [[marker.rest.trim()]] });
    } else {
      const { paragraphs } = items[items.length - 1];
      if (sawBlank) paragraphs.push([]);
      paragraphs[paragraphs.length - 1].push(line.trim());
    }
    sawBlank = false;
  }
  // Definitions of links, which are about to be taken out, count as paragraphs here.
  blankBetween ||= items.some((i) => i.paragraphs.length > 1);
  for (const item of items) item.paragraphs = item.paragraphs.filter((p) => !takeLinks(p, links));
  return { kind: 'list', items, blankBefore: blankBefore || blankBetween, blankBetween };
}

/** Moves a paragraph to the links if it is nothing but definitions. */
function takeLinks(lines: readonly string[], links: LinkDefinition[]): boolean {
  const defs = lines.map(linkDefinition);
  if (!defs.every((d) => d !== null)) return false;
  links.push(...defs);
  return true;
}

/** `[Text]: URL` as a whole line. */
function linkDefinition(line: string): LinkDefinition | null {
  const m = /^\[([^[\]]+)\]:[ \t]+([A-Za-z]+:\/\/\S+)$/.exec(line.trimEnd());
  return m === null ? null : { text: m[1], url: m[2], used: false };
}

/** Marks the first definition of each text that stands in brackets somewhere. */
function markUsedLinks(blocks: readonly DocBlock[], links: LinkDefinition[]): void {
  if (links.length === 0) return;
  const byText = new Map<string, LinkDefinition>();
  for (const l of links) if (!byText.has(l.text)) byText.set(l.text, l);
  const paragraphs = blocks.flatMap((b) =>
    b.kind === 'paragraph'
      ? [b.lines]
      : b.kind === 'list'
        ? b.items.flatMap((i) => i.paragraphs)
        : [],
  );
  for (const p of paragraphs) {
    for (const m of p.join(' ').matchAll(/\[([^[\]]+)\]/g)) {
      const def = byText.get(m[1]);
      if (def !== undefined) def.used = true;
    }
  }
}

// ---------------------------------------------------------------------------- Structure

function findSpans(lines: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; ;) {
    while (i < lines.length && lines[i] === '') i++;
    if (i >= lines.length) return spans;
    const plainEnd = endOfPlain(lines, i);
    const start = lines[plainEnd] === '' ? plainEnd : indentedStart(lines, i, plainEnd);
    if (start > i) {
      spans.push(plainSpan(lines, i, start));
      i = start;
    }
    if (i >= lines.length || lines[i] === '') continue;
    const span = indentedSpan(lines, i, plainEnd);
    spans.push(span);
    i = span.end;
  }
}

/** End of the unindented lines from i on. */
function endOfPlain(lines: readonly string[], i: number): number {
  while (i < lines.length && lines[i] !== '' && !isIndented(lines[i])) i++;
  return i;
}

/**
 * Where the block of indented lines at `indented` starts, given that the unindented ones from `from`
 * on touch it: items of a list, or the opening line of code, may have been left unindented.
 */
function indentedStart(lines: readonly string[], from: number, indented: number): number {
  if (indented >= lines.length || indented === from) return indented;
  if (listMarker(lines[indented]) !== null) return indented;
  let start = indented;
  while (start > from && listMarker(lines[start - 1]) !== null) start--;
  if (start < indented) return start;
  return /[{\\]$/.test(lines[indented - 1]) ? indented - 1 : indented;
}

/** The block that starts at `start` with lines that may lack indentation, and goes on at `indented`. */
function indentedSpan(lines: readonly string[], start: number, indented: number): Span {
  const isList = listMarker(lines[start]) !== null;
  /** More items may lack indentation too, until a blank line. */
  let looseList = isList && start < indented;
  let end = start;
  for (let i = start; i < lines.length; i++) {
    if (lines[i] === '') {
      looseList = false;
      continue;
    }
    const touches = looseList && listMarker(lines[i]) !== null;
    const belongs = i < indented || isIndented(lines[i]) || touches;
    if (!belongs) break;
    end = i + 1;
  }
  // So may the closing line of code.
  if (end < lines.length && lines[end].startsWith('}')) end++;
  return { start, end, kind: isList ? 'list' : 'code' };
}

function plainSpan(lines: readonly string[], start: number, end: number): Span {
  if (end === start + 1) {
    if (isHeading(lines[start])) return { start, end, kind: 'heading' };
    if (isOldHeading(lines, start)) return { start, end, kind: 'oldHeading' };
  }
  return { start, end, kind: 'paragraph' };
}

function isHeading(line: string): boolean {
  return /^#[ \t]/.test(line) && line.trim() !== '#';
}

/** Whether a line by itself between paragraphs reads like a heading, as old comments had them. */
function isOldHeading(lines: readonly string[], at: number): boolean {
  if (at === 0 || lines[at - 1] !== '' || at + 2 >= lines.length) return false;
  if (lines[at + 1] !== '' || isIndented(lines[at + 2])) return false;
  const line = lines[at].trim();
  if (!/^\p{Lu}/u.test(line) || !/[\p{L}\p{Nd}]$/u.test(line)) return false;
  if (/[;:!?+*/=[\]{}_^°&§~%#@<">\\]/.test(line)) return false;
  // An apostrophe may only make a possessive, a point only stand within a word.
  return !/'(?!s(?: |$))/.test(line) && !/\.(?: |$)/.test(line);
}

/** The marker that a list's item starts with, and the text behind it. */
function listMarker(line: string): { number: string; rest: string } | null {
  const m = /^(?:[-*+•]|(\d+)[.)])([ \t].*)$/.exec(line.trim());
  if (m === null || m[2].trim() === '') return null;
  return { number: m[1] ?? '', rest: m[2] };
}

function isIndented(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t');
}

/** The lines without what they are all indented by, and without blank lines around them. */
function unindent(lines: readonly string[]): readonly string[] {
  // Lines of white space alone count: they tell how far the text is indented.
  const kept = withoutOuterBlanks(lines);
  let prefix: string | null = null;
  for (const l of kept) {
    if (l === '') continue;
    const space = /^[ \t]*/.exec(l)![0];
    prefix = prefix === null ? space : common(prefix, space);
  }
  const n = prefix?.length ?? 0;
  return withoutOuterBlanks(kept.map((l) => (l.trim() === '' ? '' : l.slice(n))));
}

function withoutOuterBlanks(lines: readonly string[]): readonly string[] {
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from] === '') from++;
  while (to > from && lines[to - 1] === '') to--;
  return lines.slice(from, to);
}

function common(a: string, b: string): string {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.slice(0, i);
}
