// Rules that keep text from becoming script or markup, and what stands in docs/licences.md.

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    return e.isDirectory() ? (e.name === 'testdata' ? [] : sources(path)) : /(?<!\.test)\.(ts|svelte|js|html)$/.test(e.name) ? [path] : [];
  });
}
const files = ['src', 'workers', 'static'].flatMap((d) => sources(join(root, d))).map((f) => ({ name: relative(root, f), text: readFileSync(f, 'utf8') }));
const using = (pattern: RegExp): string[] => files.filter((f) => pattern.test(f.text)).map((f) => f.name);

test('markup is made of text in these files only, and by markup() only', () => {
  expect(using(/\{@html /).filter((f) => f.endsWith('.svelte'))).toEqual([
    'src/routes/docs/+page.svelte',
    'src/routes/learn/reference/[page]/+page.svelte',
    'src/routes/learn/writing/+page.svelte',
    'src/ui/challenge/ChallengePage.svelte',
    'src/ui/challenge/ShareCard.svelte',
    'src/ui/code/Code.svelte',
    'src/ui/code/CodeView.svelte',
    'src/ui/editor/Editor.svelte',
    'src/ui/lesson/LessonPage.svelte',
    'src/ui/picture/MovingPicture.svelte',
  ]);
  expect(using(/\{@html (?!markup\()/)).toEqual([]);
  expect(using(/\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|setHTMLUnsafe/)).toEqual([]);
});

test('no text is run', () => {
  expect(using(/\beval\(|new Function\(|(?:setTimeout|setInterval)\(\s*['"`]/)).toEqual([]);
});

test('docs/licences.md lists what is installed for the site, by scripts/licences.mjs', async () => {
  const { licences } = (await import(join(root, 'scripts/licences.mjs'))) as { licences: () => string };
  expect(readFileSync(join(root, 'docs/licences.md'), 'utf8')).toBe(licences());
});
