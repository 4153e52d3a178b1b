// Progress: what is kept comes back, and no text breaks it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFile, mergeProgress, noProgress, parseFile, readProgress, untouched, type Progress } from './progress';

const some: Progress = {
  lessons: { 'start/first-steps': { read: true, passed: false, place: 0.5, hints: 1 } },
  challenges: { philosophers: 2 },
  last: 'start/first-steps',
  bookmarks: [{ lesson: 'start/first-steps', part: 3, text: 'Two cooks' }],
  follow: true,
};

test('what is kept comes back', () => {
  expect(readProgress(JSON.parse(JSON.stringify(some)))).toEqual(some);
  expect(parseFile(formatFile({ progress: some, work: [1] }))).toEqual({
    progress: some,
    work: [1],
  });
});

test('what does not fit is left out', () => {
  expect(readProgress({ ...some, lessons: { '../x': some.lessons, 'a/b': { read: 'yes', place: 7, hints: -1 } }, challenges: { x: -1, y: 'z' }, last: 'a', bookmarks: [1, { lesson: 'a/b' }] })).toEqual({
    ...noProgress,
    lessons: { 'a/b': untouched },
    follow: true,
  });
});

test('other files are refused, and why is said', () => {
  expect(parseFile('{')).toEqual({ problem: 'That is no progress file: it is not JSON.' });
  expect(parseFile('{"version":1}')).toEqual({ problem: 'That is no progress file of Interleave.' });
  expect(parseFile('{"format":"interleave progress","version":9}')).toHaveProperty('problem', expect.stringContaining('version 9'));
});

test('any data is read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const p = readProgress(data);
      expect(readProgress(p)).toEqual(p);
      parseFile(JSON.stringify(data));
    }),
  );
});

test('two together lose nothing', () => {
  const other: Progress = { ...noProgress, lessons: { 'start/first-steps': { ...untouched, passed: true } }, challenges: { philosophers: 1, aba: 3 }, bookmarks: some.bookmarks };
  expect(mergeProgress(some, other)).toEqual({
    lessons: { 'start/first-steps': { read: true, passed: true, place: 0, hints: 1 } },
    challenges: { philosophers: 1, aba: 3 },
    last: 'start/first-steps',
    bookmarks: some.bookmarks,
    follow: false,
  });
});
