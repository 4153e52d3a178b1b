// The tag that an author pastes, made of a session and the options of the authoring page. Everything in it
// is text that came from somebody: it is escaped here, once.

import type { SourceFile } from '../../machine/protocol';

export interface TagOptions {
  readonly files: readonly SourceFile[];
  /** Attributes of the element; '' and false leave one out. */
  readonly attributes: Readonly<Record<string, string | boolean>>;
  /** Where the site is, with a `/` at its end. */
  readonly site: string;
  /** As a module, or as a classic script for old templates. */
  readonly script: 'module' | 'classic' | 'none';
  /** A picture of the lanes, as SVG; '' for none. */
  readonly still: string;
}

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}

/** The script that makes tags live; one a page is enough. */
export function scriptTag(site: string, kind: 'module' | 'classic'): string {
  return kind === 'module'
    ? `<script type="module" src="${escapeAttribute(site)}embed/v1.js"></script>`
    : `<script src="${escapeAttribute(site)}embed/v1.classic.js"></script>`;
}

export function snippetTag(o: TagOptions): string {
  const attributes = Object.entries(o.attributes)
    .filter(([, v]) => v !== '' && v !== false)
    .map(([name, v]) => (v === true ? ` ${name}` : ` ${name}="${escapeAttribute(String(v))}"`))
    .join('');
  const plain = o.files.length === 1 && o.files[0].name === 'main.go';
  const code = o.files.map((f) => `<pre><code${plain ? '' : ` data-file="${escapeAttribute(f.name)}"`}>${escapeText(f.text.trimEnd())}\n</code></pre>`);
  const still = o.still === '' ? '' : `<figure>${o.still}</figure>\n`;
  const tag = `<interleave-snippet${attributes}>\n${code.join('\n')}\n${still}</interleave-snippet>`;
  return o.script === 'none' ? tag : `${scriptTag(o.site, o.script)}\n${tag}`;
}
