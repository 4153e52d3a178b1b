// Glossary, reference and search: everything that is pointed at exists, and words lead where they should.

import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { anchorOf, findTerm, glossary } from './glossary';
import { searchEntries } from './index-text';
import { loadTracks } from './load';
import { renderMarkdown } from './markdown';
import { loadReference, renderReference } from './reference';
import { indexOptions, searchOptions, type Entry } from './search';

const pages = loadReference();

test('the glossary’s words are apart, and their pages exist', () => {
  const forms = glossary.flatMap((t) => [t.term, ...t.forms]).map((f) => f.toLowerCase());
  expect(new Set(forms).size).toBe(forms.length);
  expect(new Set(glossary.map(anchorOf)).size).toBe(glossary.length);
  const slugs = pages.map((p) => p.slug);
  for (const t of glossary) if (t.page !== undefined) expect(slugs).toContain(t.page);
});

test('words are found whole, the longest first', () => {
  expect(findTerm('two data races here')?.term.term).toBe('data race');
  expect(findTerm('It leaks.')).toMatchObject({ at: 3, length: 5 });
  expect(findTerm('sleaky livelocked')).toBeNull();
});

test('a text’s first use of a word is marked, and code is left alone', async () => {
  expect(await renderMarkdown('A leak, a leak, `leak`.', true)).toBe(
    '<p>A <a class="term" href="../../glossary/#leak" data-means="A goroutine that waits for something that can never come: it and all it holds stay for ever.">leak</a>, a leak, <code>leak</code>.</p>',
  );
  expect(await renderMarkdown('A leak.')).not.toContain('term');
});

test('every primitive and every view has its page', async () => {
  const of = (group: string): string[] => pages.filter((p) => p.group === group).map((p) => p.slug);
  expect(of('primitives')).toEqual([
    'goroutine', 'unbuffered-channel', 'buffered-channel', 'close', 'nil-channel', 'select', 'mutex', 'rwmutex', 'waitgroup', 'once', 'cond', 'pool',
    'map', 'atomics', 'timers', 'context',
  ]);
  expect(of('views')).toEqual(['lanes', 'board', 'machine', 'memory', 'schedules', 'plot', 'output']);
  const lessons = loadTracks().flatMap((t) => t.lessons.map((l) => `${l.track}/${l.slug}`));
  for (const p of pages) {
    for (const l of p.lessons) expect(lessons, p.slug).toContain(l);
    const html = await renderReference(p);
    if (p.group === 'primitives') {
      expect(html, p.slug).toMatch(/>States<[\s\S]*>Classic bugs</);
      expect(p.program, p.slug).toContain('func main()');
    }
  }
});

test('what is searched for is found', async () => {
  const index = new MiniSearch<Entry>(indexOptions);
  index.addAll(await searchEntries());
  const again = MiniSearch.loadJSON<Entry>(JSON.stringify(index), indexOptions);
  const first = (query: string): unknown => again.search(query, searchOptions)[0]?.id;
  expect(first('RWMutex')).toBe('reference/rwmutex/');
  expect(first('who closes')).toBe('chan-and-context/who-closes/');
  expect(first('idempotent')).toBe('glossary/#idempotent');
  expect(again.search('goroutin', searchOptions).length).toBeGreaterThan(5);
  expect(again.search('xyzzyplugh', searchOptions)).toEqual([]);
}, 60_000);
