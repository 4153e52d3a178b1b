// A lesson's Markdown to HTML, when pages are prerendered: sanitised, code highlighted, live references
// (references.ts) turned into buttons, words of the glossary marked. Without JavaScript a reference is plain text of the sentence.

import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { tokenize } from '../ui/code/highlight';
import { anchorOf, findTerm } from './glossary';
import { isReference, parseReference, schemes } from './references';

/** The parts of a HTML tree that this file touches. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const schema = {
  ...defaultSchema,
  protocols: {
    ...defaultSchema.protocols,
    href: [...(defaultSchema.protocols?.href ?? []), ...schemes],
  },
};

/** Calls f for every element below a node. */
function eachElement(node: Node, f: (element: Node) => void): void {
  for (const child of node.children ?? []) {
    if (child.type === 'element') f(child);
    eachElement(child, f);
  }
}

function text(node: Node): string {
  return node.value ?? (node.children ?? []).map(text).join('');
}

/** Links with our schemes become buttons; a wrong one is an error of the lesson. */
function references() {
  return (tree: Node): void => {
    eachElement(tree, (e) => {
      const href = e.properties?.href;
      if (e.tagName !== 'a' || typeof href !== 'string' || !isReference(href)) return;
      const parsed = parseReference(href);
      if (typeof parsed === 'string') throw new Error(parsed);
      e.tagName = 'button';
      e.properties = { type: 'button', className: ['ref', `ref-${parsed.kind}`], dataRef: decodeURIComponent(href) };
    });
  };
}

function highlightBlocks() {
  return (tree: Node): void => {
    eachElement(tree, (e) => {
      const code = e.tagName === 'pre' ? e.children?.[0] : undefined;
      if (code === undefined || code.tagName !== 'code') return;
      e.properties = { ...e.properties, tabIndex: 0 };
      const language = String(code.properties?.className ?? '');
      if (language !== '' && !language.includes('language-go')) return;
      code.children = tokenize(text(code)).map((t) =>
        t.kind === ''
          ? { type: 'text', value: t.text }
          : {
              type: 'element',
              tagName: 'span',
              properties: { className: [`tok-${t.kind}`] },
              children: [{ type: 'text', value: t.text }],
            },
      );
    });
  };
}

/** Where words of the glossary are not looked for. */
const wordless = new Set(['code', 'pre', 'a', 'button', 'h1', 'h2', 'h3', 'h4', 'th']);

/**
 * The first use of each word of the glossary leads to it, and carries what it means. The address fits pages
 * two folders below /learn.
 */
function terms() {
  return (tree: Node): void => {
    const seen = new Set<string>();
    const mark = (value: string): Node[] => {
      const found = findTerm(value);
      if (found === null) return [{ type: 'text', value }];
      const { term, at, length } = found;
      const [before, word, after] = [value.slice(0, at), value.slice(at, at + length), value.slice(at + length)];
      if (seen.has(term.term)) return [{ type: 'text', value: before + word }, ...mark(after)];
      seen.add(term.term);
      const link: Node = {
        type: 'element', tagName: 'a', children: [{ type: 'text', value: word }],
        properties: { className: ['term'], href: `../../glossary/#${anchorOf(term)}`, dataMeans: term.means },
      };
      return [{ type: 'text', value: before }, link, ...mark(after)];
    };
    const visit = (node: Node): void => {
      node.children = node.children?.flatMap((child) => {
        if (child.type === 'text') return node.type === 'root' ? [child] : mark(child.value ?? '');
        if (child.type === 'element' && !wordless.has(child.tagName ?? '')) visit(child);
        return [child];
      });
    };
    visit(tree);
  };
}

const plain = () =>
  unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, schema).use(references).use(highlightBlocks);
const processor = plain().use(rehypeStringify);
const withTerms = plain().use(terms).use(rehypeStringify);

/** A text as HTML; `glossary`: with links to it. */
export async function renderMarkdown(markdown: string, glossary = false): Promise<string> {
  return String(await (glossary ? withTerms : processor).process(markdown));
}
