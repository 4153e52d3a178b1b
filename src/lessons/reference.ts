// Reads lessons/reference/: a page for each of Go's primitives and for each view of the stage, with a program
// that shows its states. NN-name.md has front matter (title, what, promises, source, lessons, group) and text;
// NN-name.go, where there is one, is the program.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from './load';
import { renderMarkdown } from './markdown';

export interface ReferenceLink {
  readonly slug: string;
  readonly title: string;
  /** One sentence. */
  readonly what: string;
  readonly group: 'primitives' | 'views';
}

export interface ReferencePage extends ReferenceLink {
  /** What it promises, in the words of its source. */
  readonly promises: readonly string[];
  readonly source: string;
  /** Lessons that go on from here, as track/lesson. */
  readonly lessons: readonly string[];
  readonly markdown: string;
  readonly program: string | null;
}

const root = join(process.cwd(), 'lessons', 'reference');

/** All pages in order; throws with what is wrong with one. */
export function loadReference(): ReferencePage[] {
  return readdirSync(root).filter((f) => /^\d+-.*\.md$/.test(f)).sort().map((f) => readPage(f.replace(/\.md$/, '')));
}

function readPage(name: string): ReferencePage {
  const file = join(root, `${name}.md`);
  const { data, body } = splitFrontMatter(file, readFileSync(file, 'utf8'));
  const text = (field: string): string => {
    const v = data[field];
    if (typeof v !== 'string' || v === '') throw new Error(`${file}: front matter needs ${field}`);
    return v;
  };
  const list = (field: string): string[] => {
    const v = data[field] ?? [];
    if (!Array.isArray(v) || v.some((x) => typeof x !== 'string')) throw new Error(`${file}: ${field} wants a list of texts`);
    return v as string[];
  };
  const group = data.group === 'views' ? 'views' : 'primitives';
  const promises = list('promises');
  if (group === 'primitives' && promises.length === 0) throw new Error(`${file}: a primitive promises something`);
  const program = join(root, `${name}.go`);
  return {
    slug: name.replace(/^\d+-/, ''),
    title: text('title'),
    what: text('what'),
    group, promises,
    source: promises.length > 0 ? text('source') : '',
    lessons: list('lessons'),
    markdown: body,
    program: existsSync(program) ? readFileSync(program, 'utf8') : null,
  };
}

/** A page's text as HTML. */
export const renderReference = (page: ReferencePage): Promise<string> => renderMarkdown(page.markdown, true);
