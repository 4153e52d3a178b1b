// A lesson's Markdown to HTML, when pages are prerendered: sanitised, code highlighted, live references
// (references.ts) turned into buttons. Without JavaScript a reference is plain text of the sentence.

import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { tokenize } from '../ui/code/highlight';
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

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, schema)
  .use(references)
  .use(highlightBlocks)
  .use(rehypeStringify);

export async function renderMarkdown(markdown: string): Promise<string> {
  return String(await processor.process(markdown));
}
