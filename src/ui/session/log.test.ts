import { expect, test } from 'vitest';
import { columnsOf } from './events.testing';
import { RunLog } from './log';

const rows = (from: number, n: number) =>
  columnsOf(Array.from({ length: n }, (_, i) => ({ t: from + i, k: 'send' as const, g: 1 })), from);

test('rows are appended, overlapping ones once', () => {
  const log = new RunLog();
  log.append(rows(0, 300));
  log.append(rows(200, 200));
  expect(log.length).toBe(400);
  expect(Array.from(log.turn.subarray(0, 400))).toEqual(Array.from({ length: 400 }, (_, i) => i));
  expect(() => log.append(rows(500, 1))).toThrow(RangeError);
});

test('a branch cuts the log', () => {
  const log = new RunLog();
  log.append(rows(0, 10));
  log.truncate(4);
  expect([log.length, log.version]).toEqual([4, 1]);
  log.append(rows(4, 2));
  expect(log.length).toBe(6);
  log.truncate(6);
  expect(log.version).toBe(1);
});

test('the row of a turn', () => {
  const log = new RunLog();
  log.append(rows(0, 10));
  expect([log.rowOfTurn(0), log.rowOfTurn(3.5), log.rowOfTurn(99)]).toEqual([0, 4, 10]);
});
