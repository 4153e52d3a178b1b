import { expect, test } from 'vitest';
import { columnsOf } from '../session/events.testing';
import { RunLog } from '../session/log';
import { firstDifference } from './branches.svelte';

const logOf = (rows: Parameters<typeof columnsOf>[0]): RunLog => {
  const log = new RunLog();
  log.append(columnsOf(rows));
  return log;
};

test('two runs differ from the first event on that is not in both', () => {
  const a = logOf([{ t: 0, k: 'spawn', g: 1, p: 2 }, { t: 1, k: 'send', g: 2, o: 1 }, { t: 2, k: 'receive', g: 1, o: 1 }]);
  const b = logOf([{ t: 0, k: 'spawn', g: 1, p: 2 }, { t: 1, k: 'receive', g: 1, o: 1 }]);
  expect([firstDifference(a, b), firstDifference(b, a), firstDifference(a, a.copy())]).toEqual([1, 1, null]);
  const c = logOf([{ t: 0, k: 'spawn', g: 1, p: 2 }]);
  expect(firstDifference(a, c)).toBe(1);
});

test('a copy is of its own', () => {
  const a = logOf([{ t: 0, k: 'spawn', g: 1, p: 2 }]);
  const copy = a.copy();
  a.truncate(0);
  expect([a.length, copy.length, copy.peer[0]]).toEqual([0, 1, 2]);
});
