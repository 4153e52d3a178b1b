import { expect, test } from 'vitest';
import { logOf } from '../../session/events.testing';
import { historyOf, transfersOf } from './transfers';

const log = logOf([
  { t: 0, k: 'spawn', g: 1, p: 2 },
  { t: 1, k: 'block', g: 1, o: 1 },
  { t: 2, k: 'send', g: 2, o: 1, p: 1, aux: 4, v: 7 },
  { t: 2, k: 'unblock', g: 1, o: 1, p: 2 },
  { t: 3, k: 'send', g: 2, o: 2 },
  { t: 4, k: 'unlock', g: 2, o: 3 },
  { t: 4, k: 'unblock', g: 1, o: 3, p: 2 },
]);

test('a value goes from sender to receiver, or to the channel', () => {
  expect(transfersOf(log, 2)).toEqual([{ kind: 'value', from: 2, to: 1, object: 1, text: '7' }]);
  expect(transfersOf(log, 3)).toEqual([{ kind: 'value', from: 2, to: 0, object: 2, text: '' }]);
});

test('a wake-up goes from who wakes to who is woken', () => {
  expect(transfersOf(log, 4)).toEqual([{ kind: 'wake', from: 2, to: 1, object: 3, text: '' }]);
});

test('what happened to an object, newest first', () => {
  expect(historyOf(log, 1, 3).map((h) => `${h.turn} ${h.what}`)).toEqual(['2 can go on', '2 sends 7', '1 begins to wait']);
  expect(historyOf(log, 1, 2).length).toBe(1);
});
