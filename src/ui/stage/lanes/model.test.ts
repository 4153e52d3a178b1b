import { expect, test } from 'vitest';
import { columnsOf, logOf, ringLog, type Row } from '../../session/events.testing';
import { LanesModel, type Spans } from './model';

const model = (rows: Row[]): LanesModel => {
  const m = new LanesModel();
  m.update(logOf(rows));
  return m;
};
const spans = (s: Spans): [number, number][] =>
  Array.from({ length: s.length }, (_, i) => [s.from[i], s.to[i]]);
const links = (m: LanesModel): string[] =>
  Array.from({ length: m.links.length }, (_, i) => {
    const l = m.links;
    return `${l.kind[i]} ${l.fromLane[i]}@${l.fromTurn[i]} ${l.toLane[i]}@${l.toTurn[i]}`;
  });

/** main starts two, waits; one meets it; the other sends into a buffer. */
const rows: Row[] = [
  { t: 0, k: 'start', g: 1 },
  { t: 1, k: 'spawn', g: 1, p: 2 },
  { t: 2, k: 'spawn', g: 1, p: 3 },
  { t: 3, k: 'block', g: 1, o: 1, aux: 5 },
  { t: 4, k: 'send', g: 2, o: 1, p: 1, aux: 4, v: 7 },
  { t: 4, k: 'unblock', g: 1, o: 1, p: 2 },
  { t: 5, k: 'send', g: 3, o: 2, aux: 4, v: 8 },
  { t: 6, k: 'end', g: 2 },
  { t: 7, k: 'receive', g: 1, o: 2, aux: 4, v: 8 },
];

test('lanes, who ran and who waited', () => {
  const m = model(rows);
  expect(m.lanes.map((l) => [l.goroutine, l.creator, l.from, l.to])).toEqual([
    [1, 0, 0, Infinity],
    [2, 1, 1, 7],
    [3, 1, 2, Infinity],
  ]);
  expect(spans(m.lanes[0].runs)).toEqual([[0, 4], [7, 8]]);
  expect(spans(m.lanes[0].waits)).toEqual([[4, 4]]);
  expect(spans(m.lanes[1].runs)).toEqual([[4, 5], [6, 7]]);
  expect(m.turns).toBe(8);
});

test('messages go from sender to receiver, through buffers too', () => {
  expect(links(model(rows))).toEqual(['spawn 0@1 1@1', 'spawn 0@2 2@2', 'message 1@4 0@4', 'message 2@5 0@7']);
});

test('a sender that waited for room sends when there is some', () => {
  const m = model([
    { t: 0, k: 'spawn', g: 1, p: 2 },
    { t: 1, k: 'send', g: 2, o: 1 },
    { t: 2, k: 'block', g: 2, o: 1, aux: 3 },
    { t: 3, k: 'receive', g: 1, o: 1 },
    { t: 3, k: 'unblock', g: 2, o: 1, p: 1 },
    { t: 4, k: 'receive', g: 1, o: 1 },
  ]);
  expect(links(m)).toEqual(['spawn 0@0 1@0', 'message 1@1 0@3', 'message 1@2 0@4']);
});

test('an unlock wakes', () => {
  const m = model([
    { t: 0, k: 'spawn', g: 1, p: 2 },
    { t: 1, k: 'block', g: 2, o: 1, aux: 9 },
    { t: 2, k: 'unlock', g: 1, o: 1 },
    { t: 2, k: 'unblock', g: 2, o: 1, p: 1 },
  ]);
  expect(links(m)).toEqual(['spawn 0@0 1@0', 'wake 0@2 1@2']);
});

test('growing in pieces gives what building at once gives; a branch starts afresh', () => {
  const log = logOf(rows.slice(0, 4));
  const m = new LanesModel();
  m.update(log);
  log.append(columnsOf(rows.slice(4), 4));
  m.update(log);
  expect(links(m)).toEqual(links(model(rows)));
  log.truncate(2);
  m.update(log);
  expect(m.lanes.length).toBe(2);
  expect(m.turns).toBe(2);
});

test('a hundred thousand events of a thousand goroutines take well under a frame each thousand', () => {
  const log = ringLog(1000, 100_000);
  const start = performance.now();
  const m = new LanesModel();
  m.update(log);
  expect(m.lanes.length).toBe(1000);
  expect(performance.now() - start).toBeLessThan(1600);
});
