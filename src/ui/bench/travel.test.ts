import { expect, test } from 'vitest';
import { columnsOf } from '../session/events.testing';
import { RunLog } from '../session/log';
import { travel, type Wanted } from './travel';

const columns = columnsOf([
  { t: 0, k: 'spawn', g: 1, p: 2 },
  { t: 1, k: 'send', g: 2, o: 1 },
  { t: 2, k: 'output', g: 1 },
  { t: 3, k: 'send', g: 2, o: 1 },
  { t: 4, k: 'panic', g: 2 },
]);
const log = new RunLog();
log.append(columns);
const go = (from: number, direction: 1 | -1, wanted: Wanted): number | null => travel(log, from, direction, wanted);

test('to the next and the last event of a goroutine, an object', () => {
  expect([go(0, 1, { kind: 'goroutine', id: 2 }), go(2, 1, { kind: 'goroutine', id: 2 }), go(5, 1, { kind: 'goroutine', id: 2 })]).toEqual([2, 4, null]);
  expect([go(5, -1, { kind: 'object', number: 1 }), go(4, -1, { kind: 'object', number: 1 }), go(2, -1, { kind: 'object', number: 1 })]).toEqual([4, 2, null]);
});

test('to output and to trouble', () => {
  expect([go(0, 1, { kind: 'output' }), go(3, 1, { kind: 'output' }), go(0, 1, { kind: 'trouble' })]).toEqual([3, null, 5]);
});
