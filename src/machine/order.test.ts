// The order of a run, checked against the same module's own race detector and the memory model's rules.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stdSource } from '../go/std';
import { EventKind, type Order, type OrderNode } from './protocol';
import { happensAfter, happensBefore } from './reach';
import { SessionFactory } from './session';

const factory = new SessionFactory(stdSource);

async function orderOf(text: string, schedule = ''): Promise<Order> {
  const { result, session } = await factory.open([{ name: 'main.go', text }], { schedule });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  await session!.runToEnd();
  return session!.order();
}

const program = (imports: string, body: string): string => `package main\n\n${imports}\n\nvar x int\n\nfunc main() {\n${body}\n}\n`;
const say = (n: OrderNode): string => `${n.goroutine} ${n.write ? 'writes' : 'reads'} ${n.name}`;
const accesses = (o: Order): number[] => [...o.nodes.keys()].filter((i) => o.nodes[i].kind === EventKind.access);
/** The accesses of x, each with those that it happens before. */
const orders = (o: Order): string[] =>
  accesses(o).map((i) => `${say(o.nodes[i])}: ${accesses(o).filter((j) => j !== i && happensBefore(o, i).has(j)).map((j) => say(o.nodes[j])).join(', ')}`);

test('a channel orders', async () => {
  const o = await orderOf(program('', 'c := make(chan int)\ngo func() { x = 1; c <- 1 }()\n<-c\nprintln(x)'));
  expect(orders(o)).toEqual(['7 writes x: 1 reads x', '1 reads x: ']);
  expect(o.races).toEqual([]);
});

test('what is sent is known to who receives it, and to nobody else', async () => {
  const o = await orderOf(program('', 'c := make(chan int, 1)\nd := make(chan bool)\ngo func() { <-c; d <- true }()\nx = 1\nc <- 0\nc <- 0\ngo func() { <-c; println(x); d <- true }()\n<-d\n<-d'));
  expect(orders(o)).toEqual(['1 writes x: 8 reads x', '8 reads x: ']);
});

test('a race has its two accesses, their calls, and no order', async () => {
  const o = await orderOf(program('', 'd := make(chan bool)\ngo func() {\nx++\nd <- true\n}()\nx++\n<-d'));
  expect(o.races).toHaveLength(1);
  const { nodes: [a, b], variable, accesses: [first, second] } = o.races[0];
  expect(variable).toBe('x');
  expect([o.nodes[a].goroutine, o.nodes[b].goroutine].sort()).toEqual([1, 7]);
  expect(happensBefore(o, a).has(b)).toBe(false);
  expect(happensAfter(o, a).has(b)).toBe(false);
  expect([first, second].map((x) => x.stack[0].function).sort()).toEqual(['main.main', 'main.main.func1']);
  expect([first, second].some((x) => x.started.length === 1 && x.started[0].place!.line === 9)).toBe(true);
});

test.each(['mutex', 'wg'])('%s orders all', async (by) => {
  const body = by === 'mutex'
    ? 'var mu sync.Mutex\nvar wg sync.WaitGroup\nfor range 3 {\nwg.Add(1)\ngo func() {\ndefer wg.Done()\nmu.Lock()\nx++\nmu.Unlock()\n}()\n}\nwg.Wait()\nprintln(x)'
    : 'var wg sync.WaitGroup\nx = 1\nfor range 3 {\nwg.Go(func() { _ = x + 1 })\n}\nwg.Wait()\nx = 2';
  const o = await orderOf(program('import "sync"', body));
  const list = accesses(o);
  expect(list.length).toBeGreaterThan(4);
  expect(o.races).toEqual([]);
  for (const i of list) {
    for (const j of list) {
      const [a, b] = [o.nodes[i], o.nodes[j]];
      if (i >= j || a.goroutine === b.goroutine || !(a.write || b.write)) continue;
      expect(happensBefore(o, i).has(j), `${say(a)}, ${say(b)}`).toBe(true);
    }
  }
});

const races = new URL('../../testdata/race/', import.meta.url);

test.each(readdirSync(races).filter((n) => n.endsWith('.go')))('testdata/race/%s: what the detector reports is what has no order', async (name) => {
  const o = await orderOf(readFileSync(new URL(name, races), 'utf8'));
  const found = o.races.filter((r) => Math.min(...r.nodes) >= 0);
  // A race is reported once a word, and once for two places.
  const places = (i: number, j: number): string => [o.nodes[i], o.nodes[j]].map((n) => `${n.place?.line}:${n.place?.column}`).sort().join();
  const racing = new Set(found.flatMap((r) => [String(o.nodes[r.nodes[0]].word), places(...r.nodes)]));
  const list = accesses(o);
  for (const i of list) {
    const after = happensBefore(o, i);
    for (const j of list) {
      const [a, b] = [o.nodes[i], o.nodes[j]];
      if (i >= j || a.word !== b.word || (a.bytes & b.bytes) === 0 || a.goroutine === b.goroutine || !(a.write || b.write) || (a.atomic && b.atomic)) continue;
      if (!after.has(j)) expect(racing.has(String(a.word)) || racing.has(places(i, j)), `${say(a)} at ${a.place?.line}, ${say(b)} at ${b.place?.line}`).toBe(true);
      expect(happensAfter(o, j).has(i)).toBe(after.has(j));
    }
  }
  for (const { nodes: [a, b] } of found) expect(happensBefore(o, a).has(b) || happensAfter(o, a).has(b)).toBe(false);
});
