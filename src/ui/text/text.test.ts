import { expect, test } from 'vitest';
import { editorColumn } from './columns';
import { summaryOf } from './objects';
import { formatTime } from './time';

test('columns', () => {
  expect(editorColumn('abc', 3)).toBe(3);
  expect(editorColumn('é€😀x', 1 + 2 + 3 + 4)).toBe(5);
  expect(editorColumn('ab', 9)).toBe(9);
});

test('times', () => {
  expect([0, 1500, 50e6, 2.25e9, 90e9].map(formatTime)).toEqual(['0 s', '1.5 µs', '50 ms', '2.25 s', '1.5 min']);
});

test('objects in short', () => {
  const o = {
    number: 1, kind: 'chan' as const, label: 'c', type: 'int', capacity: 3, buffer: ['1'], closed: false, senders: [], receivers: [], holder: 0, count: 0,
  };
  const short = (more: object): string => summaryOf({ ...o, ...more }, (g) => `g${g}`);
  expect([short({}), short({ closed: true }), short({ capacity: 0 })]).toEqual(['1 of 3', 'closed, 1 left', 'unbuffered']);
  expect([short({ kind: 'mutex' }), short({ kind: 'mutex', holder: 2 }), short({ kind: 'waitgroup', count: 3 })]).toEqual(['free', 'held by g2', '3 to come']);
});
