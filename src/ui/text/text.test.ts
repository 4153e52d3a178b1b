import { expect, test } from 'vitest';
import { editorColumn } from './columns';
import { formatTime } from './time';

test('columns', () => {
  expect(editorColumn('abc', 3)).toBe(3);
  expect(editorColumn('é€😀x', 1 + 2 + 3 + 4)).toBe(5);
  expect(editorColumn('ab', 9)).toBe(9);
});

test('times', () => {
  expect([0, 1500, 50e6, 2.25e9, 90e9].map(formatTime)).toEqual(['0 s', '1.5 µs', '50 ms', '2.25 s', '1.5 min']);
});
