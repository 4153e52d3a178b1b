// The engine as others use it.

import { describe, expect, test } from 'vitest';
import { check, CompileError, compile, explore, open, run, verdict } from './index';

const hello = 'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tfmt.Println("hello", os.Args[1:])\n\tos.Exit(3)\n}\n';
const two = 'package main\n\nfunc main() {\n\tc := make(chan int, 1)\n\tfor i := range 2 {\n\t\tgo func() {\n\t\t\tselect {\n\t\t\tcase c <- i:\n\t\t\tdefault:\n\t\t\t}\n\t\t}()\n\t}\n\tprintln(<-c)\n}\n';

test('run', async () => {
  expect(await run(hello, { args: ['a'] })).toMatchObject({ stdout: 'hello [a]\n', stderr: '', exitCode: 3, outcome: { kind: 'exit' } });
});

test('explore, and replay what it found', async () => {
  const report = await explore(two);
  expect(verdict(report)).toMatch(/^holds in all \d+ schedules$/);
  for (const o of report.outcomes) expect((await run(two, { schedule: o.schedule })).exitCode).toBe(o.exit);
});

test('step forward and back', async () => {
  const s = await open(two);
  const first = await s.stepForward();
  await s.stepForward();
  expect(await s.stepBack()).toEqual(first);
  await s.close();
});

describe('what does not compile', () => {
  test('says why', async () => {
    const bad = 'package main\n\nfunc main() { x }\n';
    expect((await check(bad)).map((d) => d.message)).toEqual(['undefined: x']);
    for (const f of [compile, run, explore, open]) await expect(f(bad)).rejects.toThrow('main.go:3:15: undefined: x');
    await expect(compile(bad)).rejects.toBeInstanceOf(CompileError);
  });
});
