// The format of lessons, and every lesson that there is: it loads, and what its text points at exists.

import { describe, expect, test } from 'vitest';
import { loadLesson, loadTracks, splitFrontMatter } from './load';
import { renderMarkdown } from './markdown';
import { parseReference } from './references';

test('references', () => {
  expect(parseReference('line:14')).toEqual({ kind: 'line', line: 14 });
  expect(parseReference('do:play')).toEqual({ kind: 'do', action: 'play' });
  expect(parseReference('goroutine:worker%231')).toEqual({ kind: 'goroutine', label: 'worker#1' });
  expect(parseReference('do:dance')).toBe('no such action: dance');
  expect(parseReference('count:schedules')).toEqual({ kind: 'count', what: 'schedules', file: 'main.go' });
  expect(parseReference('fail:leak@wrong-1.go')).toEqual({ kind: 'fail', failure: 'leak', file: 'wrong-1.go' });
  expect(parseReference('outcome:2%20left')).toEqual({ kind: 'outcome', text: '2 left', file: 'main.go' });
  expect(parseReference('point:jobs/Kafka/4')).toEqual({ kind: 'point', plot: 'jobs', series: 'Kafka', x: '4', file: 'main.go' });
  expect(parseReference('point:jobs/4')).toBe('point wants PLOT/SERIES/X, not jobs/4');
  expect(parseReference('prints:2%20left@load.go')).toEqual({ kind: 'prints', text: '2 left', file: 'load.go' });
  expect(parseReference('count:sheep')).toBe('no such count: sheep');
  expect(parseReference('file:../x.go')).toBe('file wants a Go file of the lesson, not ../x.go');
  expect(parseReference('turn:soon')).toBe('turn wants a number, not soon');
});

test('references become buttons, and a wrong one is an error', async () => {
  expect(await renderMarkdown('See [the send](line:14).')).toBe(
    '<p>See <button type="button" class="ref ref-line" data-ref="line:14">the send</button>.</p>',
  );
  await expect(renderMarkdown('[x](do:dance)')).rejects.toThrow('no such action');
});

test('text is sanitised', async () => {
  expect(await renderMarkdown('a <script>alert(1)</script> [b](javascript:alert(1))')).not.toMatch(/script>|javascript:/);
});

test('code is highlighted', async () => {
  expect(await renderMarkdown('```go\nfunc f()\n```')).toContain('<span class="tok-k">func</span>');
});

test('front matter is needed', () => {
  expect(() => splitFrontMatter('x.md', 'text')).toThrow('x.md: no front matter');
});

describe('every lesson', () => {
  for (const l of loadTracks().flatMap((t) => t.lessons)) {
    test(`${l.track}/${l.slug}`, async () => {
      const lesson = (await loadLesson(l.track, l.slug))!;
      const lines = lesson.source.split('\n').length;
      for (const m of lesson.html.matchAll(/data-ref="([^"]*)"/g)) {
        const r = parseReference(m[1].replace(/&#x26;/g, '&'));
        if (typeof r === 'string') throw new Error(r);
        if (r.kind === 'line') expect(r.line).toBeLessThan(lines);
      }
      const words = lesson.html.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
      expect(words).toBeGreaterThan(250);
      expect(words).toBeLessThan(900);
    });
  }
});
