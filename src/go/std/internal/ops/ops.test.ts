// The numbers of package ops are those of the run time's own list.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('operations have the numbers of runtime/event.go', () => {
  const list = /opNone = iota\n([^)]*)\)/.exec(read('../../runtime/event.go'))![1];
  const numbers = new Map(
    [...list.matchAll(/^\s*op(\w+)/gm)].map((m, i): [string, number] => [m[1], i + 1]),
  );
  const own = [...read('ops.go').matchAll(/^\s*(\w+)\s*= (\d+)$/gm)];
  expect(own.length).toBeGreaterThan(5);
  for (const [, name, n] of own) expect([name, numbers.get(name)]).toEqual([name, Number(n)]);
});
