import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recipes } from './recipes';
import { escapeAttribute, escapeText, snippetTag, type TagOptions } from './tag';

const options = (text: string, more: Partial<TagOptions> = {}): TagOptions => ({
  files: [{ name: 'main.go', text }], attributes: {}, site: 'https://go.example/', script: 'module', still: '', ...more,
});

test('the tag of a program', () => {
  expect(snippetTag(options('x <- 1 && y\n', { attributes: { hide: '1-4', step: '', readonly: true, start: false } }))).toBe(
    '<script type="module" src="https://go.example/embed/v1.js"></script>\n' +
      '<interleave-snippet hide="1-4" readonly>\n<pre><code>x &lt;- 1 &amp;&amp; y\n</code></pre>\n</interleave-snippet>',
  );
});

test('several files name themselves; a still comes behind them', () => {
  const tag = snippetTag(options('', { script: 'none', still: '<svg/>', files: [{ name: 'a.go', text: 'a' }, { name: 'b.go', text: 'b' }] }));
  expect(tag).toBe('<interleave-snippet>\n<pre><code data-file="a.go">a\n</code></pre>\n<pre><code data-file="b.go">b\n</code></pre>\n<figure><svg/></figure>\n</interleave-snippet>');
});

test('no text can leave its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (s) => {
      expect(escapeText(s)).not.toMatch(/[<>]/);
      expect(escapeAttribute(s)).not.toMatch(/["<>]/);
      const tag = snippetTag(options(s + '</code></pre><script>', { script: 'none', attributes: { step: s + '"><img>' } }));
      expect(tag.match(/</g)!.length).toBe(6);
    }),
  );
});

test('every recipe holds the program', () => {
  const list = recipes(options('c <- 1\n'), 'https://go.example/embed/#2.x');
  expect(list.map((r) => r.id)).toEqual(['html', 'wordpress', 'hugo', 'mdx', 'docusaurus', 'notion', 'markdown']);
  for (const r of list) expect(r.each, r.id).toMatch(/c (<|&lt;)- 1|#2\.x/);
});
