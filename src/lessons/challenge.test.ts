// The format of challenges, how changed lines are counted, and that every challenge loads.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseChallenge } from './challenge';
import { changedLines } from './exercise';
import { loadChallenge, loadChallenges } from './load';

const good = { title: 'Two forks', kind: 'schedule', goal: 'deadlock', preemptions: 1, hint: 'One fork each.' };

test('a challenge says what it is', () => {
  expect(parseChallenge('c.md', good)).toEqual({ ...good, lines: null });
  expect(parseChallenge('c.md', { title: 'a', kind: 'repair', goal: 'race', lines: 2, hint: 'h' })).toMatchObject({ lines: 2, preemptions: null });
});

test.each([
  [{ title: 1 }, 'title and hint are wanted'],
  [{ hint: undefined }, 'title and hint are wanted'],
  [{ kind: 'find' }, 'kind is schedule or repair'],
  [{ goal: 'hunger' }, 'goal of a schedule is one of'],
  [{ goal: 'race' }, 'goal of a schedule is one of'],
  [{ preemptions: undefined }, 'a schedule wants preemptions'],
  [{ preemptions: 1.5 }, 'a schedule wants preemptions'],
  [{ preemptions: -1 }, 'a schedule wants preemptions'],
  [{ lines: 3 }, 'a schedule wants preemptions only'],
  [{ par: 3 }, 'no such field: par'],
])('what is wrong with it is said: %j', (more, problem) => {
  expect(() => parseChallenge('c.md', { ...good, ...more })).toThrow(`c.md: ${problem}`);
});

test('changed lines', () => {
  const start = 'a\nb\nc\n// The check: x\nmain()\n';
  const count = (answer: string): number => changedLines(answer, start);
  expect(count(start)).toBe(0);
  expect(count('a\n\n  b // still b\nc\n')).toBe(1);
  expect(count('\ta\n// a comment\nb\n\nc\n// The check: y\n')).toBe(0);
  expect(count('a\nB\nc\n')).toBe(1);
  expect(count('b\na\nc\n')).toBe(1);
  expect(count('c\na\nb\n')).toBe(1);
  expect(count('a\nb\nc\nd\n')).toBe(1);
  expect(count('a\nc\n')).toBe(1);
  expect(count('a\n')).toBe(1);
  expect(count('a\nx\n')).toBe(1);
  expect(count('x\ny\nz\n')).toBe(3);
});

test('every challenge loads, and no folder is left out', async () => {
  const links = loadChallenges();
  expect(links.length).toBe(readdirSync('lessons/challenges').filter((n) => /^\d+-/.test(n)).length);
  expect(new Set(links.map((l) => l.slug)).size).toBe(links.length);
  for (const { slug, kind } of links) {
    const c = (await loadChallenge(slug))!;
    expect(c.html, slug).toContain('<p>');
    expect(c.solution !== null, slug).toBe(kind === 'repair');
    if (kind === 'repair') expect(changedLines(c.solution!, c.source), slug).toBeGreaterThan(0);
  }
  expect(await loadChallenge('nothing')).toBeNull();
});

test('their files say so themselves', () => {
  // The count of a repair is that of its shortest kept solution: lesson:check says so too, after exploring.
  for (const name of readdirSync('lessons/challenges').filter((n) => /^\d+-/.test(n))) {
    const path = `lessons/challenges/${name}`;
    const solutions = readdirSync(path).filter((f) => f.startsWith('solution'));
    const lines = /^lines: (\d+)$/m.exec(readFileSync(`${path}/challenge.md`, 'utf8'))?.[1];
    if (solutions.length === 0) continue;
    const read = (f: string): string => readFileSync(`${path}/${f}`, 'utf8');
    expect(Math.min(...solutions.map((f) => changedLines(read(f), read('main.go')))), name).toBe(Number(lines));
  }
});
