// Doc comments: finding that of an object, and showing it as Markdown.

import type { CommentGroup, Field, File, Node, Pos } from '../syntax';
import { parseDoc, type DocBlock } from '../syntax/printer/doctext';
import { isDirective } from '../syntax/printer/doccomment';
import type { GoObject } from '../types';
import type { Analysis } from './analysis';
import { walk } from './walk';

/** What declares a name: the comment about it, and the node with all of the declaration. */
export interface Declaration {
  readonly doc: CommentGroup | null;
  readonly node: Node;
}

/** Declarations of a file by the position of the declared name. */
const indexes = new WeakMap<File, Map<Pos, Declaration>>();

/** The declaration of the name at a position. */
export function declarationAt(file: File, pos: Pos): Declaration | null {
  let index = indexes.get(file);
  if (index === undefined) indexes.set(file, (index = buildIndex(file)));
  return index.get(pos) ?? null;
}

function buildIndex(file: File): Map<Pos, Declaration> {
  const index = new Map<Pos, Declaration>();
  const field = (f: Field): void => {
    const doc = f.doc ?? f.comment;
    for (const name of f.names) index.set(name.pos, { doc, node: f });
  };
  walk(file, (n) => {
    switch (n.kind) {
      case 'FuncDecl':
        index.set(n.name.pos, { doc: n.doc, node: n });
        break;
      case 'ConstDecl':
      case 'VarDecl':
        for (const s of n.specs) {
          const doc = s.doc ?? s.comment ?? n.doc;
          for (const name of s.names) index.set(name.pos, { doc, node: s });
        }
        break;
      case 'TypeDecl':
        for (const s of n.specs)
          index.set(s.name.pos, { doc: s.doc ?? n.doc ?? s.comment, node: s });
        break;
      case 'StructType':
        n.fields.fields.forEach(field);
        break;
      case 'InterfaceType':
        n.methods.fields.forEach(field);
        break;
    }
  });
  return index;
}

/** The doc comment of an object as Markdown, or ''. */
export function docOf(a: Analysis, obj: GoObject): string {
  if (obj.kind === 'pkgname') return packageDoc(a, obj.imported.path);
  if (obj.pos === 0) return '';
  const file = a.fileAt(originPos(obj));
  const doc = file === null ? null : (declarationAt(file, originPos(obj))?.doc ?? null);
  return doc === null ? '' : docMarkdown(docText(doc));
}

/** The position of an object's declaration: of the generic one that it was instantiated from. */
export function originPos(obj: GoObject): Pos {
  return obj.kind === 'var' || obj.kind === 'func' ? obj.origin.pos : obj.pos;
}

export function packageDoc(a: Analysis, path: string): string {
  const files = a.packages.get(path)?.files ?? a.library.checkedPackage(path)?.files ?? [];
  const doc = files.find((f) => f.doc !== null)?.doc;
  return doc === undefined || doc === null ? '' : docMarkdown(docText(doc));
}

/** The text of a comment without its markers and directives. */
export function docText(group: CommentGroup): string {
  return group.list
    .map(({ text }) => {
      if (text.startsWith('/*')) return text.slice(2, -2);
      const content = text.slice(2);
      return isDirective(content) ? null : content.startsWith(' ') ? content.slice(1) : content;
    })
    .filter((t) => t !== null)
    .join('\n');
}

/** A doc comment's text as Markdown. */
export function docMarkdown(text: string): string {
  return parseDoc(text).blocks.map(blockMarkdown).join('\n\n');
}

function blockMarkdown(b: DocBlock): string {
  switch (b.kind) {
    case 'paragraph':
      return escaped(b.lines.join(' '));
    case 'heading':
      return '### ' + escaped(b.text);
    case 'code':
      return '```go\n' + b.lines.join('\n') + '\n```';
    case 'list':
      return b.items
        .map((item) => {
          const marker = item.number === '' ? '- ' : `${item.number}. `;
          return marker + item.paragraphs.map((p) => escaped(p.join(' '))).join('\n\n   ');
        })
        .join('\n');
  }
}

/** Text in which nothing reads as Markdown; names in brackets become code. */
function escaped(s: string): string {
  return s
    .replace(/[\\`*_{}<>#|~]/g, '\\$&')
    .replace(
      /\[((?:\\\*)?[\p{L}\p{Nd}_./\\]+)\](?!\()/gu,
      (_, name: string) => '`' + name.replace(/\\/g, '') + '`',
    );
}
