// Exploring compiled Go programs: the exact number of inequivalent schedules of every program of
// testdata/explore, and the reports of a few small ones.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Compiler, type CompiledProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { explore } from './explore';
import { replayProblem } from './testing/bugs';
import { ORACLES, withConstants } from './testing/oracles';

const compiler = new Compiler(stdSource);
const folder = new URL('../../testdata/explore/', import.meta.url);

async function compile(text: string): Promise<CompiledProgram> {
  const result = await compiler.compile([{ name: 'main.go', path: 'main.go', text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compilation.module('visible');
}

describe('exact counts', () => {
  const quick = ORACLES.filter((o) => o.slow !== true);
  test.each(quick.map((o) => [`${o.program} ${JSON.stringify(o.constants)}`, o] as const))('%s', async (_, o) => {
    const text = readFileSync(new URL(`${o.program}.go`, folder), 'utf8');
    const report = await explore(await compile(withConstants(text, o.constants)));
    expect(report.schedules).toBe(o.count);
    expect(report.limits).toEqual([]);
    expect(report.redundant).toBe(0);
    expect(report.failures.reduce((n, f) => n + f.count, 0)).toBe(o.failing ?? 0);
  }, 60_000);
});

describe('reports', () => {
  test('a deadlock: who is stuck on what, the simplest schedule', async () => {
    const report = await explore(await compile(`package main

import "sync"

func main() {
	var a, b sync.Mutex
	done := make(chan bool)
	go func() {
		a.Lock()
		b.Lock()
		b.Unlock()
		a.Unlock()
		done <- true
	}()
	b.Lock()
	a.Lock()
	a.Unlock()
	b.Unlock()
	<-done
}
`));
    expect(report).toMatchObject({ verdict: 'fails', schedules: 3 });
    expect(report.failures).toHaveLength(1);
    const [f] = report.failures;
    expect(f).toMatchObject({ kind: 'deadlock', count: 1, minimal: true, preemptions: 1 });
    expect(f.stuck.map((s) => [s.goroutine, s.operation, s.heldBy])).toEqual([
      ['main', 'lock', ['main/1']],
      ['main/1', 'lock', ['main']],
    ]);
    expect(f.stuck[0].why).toEqual({
      sentence: 'a is held by main.func1#1.',
      couldServe: [{ goroutine: 'main/1', label: 'main.func1#1', how: 'could unlock a; it waits itself: sync.Mutex.Lock' }],
    });
  });

  test('the nearest schedule that passes begins like the failing one, and holds in a fresh machine', async () => {
    const program = await compile(`package main

import "sync/atomic"

func main() {
	var x atomic.Int32
	done := make(chan bool)
	go func() {
		x.Store(x.Load() + 1)
		done <- true
	}()
	x.Store(x.Load() + 1)
	<-done
	if x.Load() != 2 {
		panic("lost")
	}
}
`);
    const [f] = (await explore(program)).failures;
    expect(f).toMatchObject({ kind: 'panic', preemptions: 1, passing: { failing: expect.stringMatching(/^main/) as string } });
    expect(f.passing!.shared).toBeGreaterThan(1);
    expect(f.passing!.schedule).not.toBe(f.schedule);
    // In a fresh machine nothing goes wrong.
    expect(await replayProblem(program, { ...f, schedule: f.passing!.schedule })).toBe('ends with ""');
  });

  test('AtExit: what must hold when main returns', async () => {
    const program = await compile(`package main

import (
	"interleave"
	"sync"
)

var sum int

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	interleave.AtExit(func() bool { return sum > 0 })
	interleave.AtExit(func() bool { return sum == 2 })
	for range 2 {
		wg.Go(func() {
			mu.Lock()
			x := sum
			mu.Unlock()
			mu.Lock()
			sum = x + 1
			mu.Unlock()
		})
	}
	wg.Wait()
}
`);
    const report = await explore(program);
    expect(report).toMatchObject({ verdict: 'fails', schedules: 6 });
    expect(report.failures.map((f) => [f.kind, f.position, f.count])).toEqual([['property', 'main.go:14', 4]]);
    expect(await replayProblem(program, report.failures[0])).toBe('');
  });

  test('Choose: every answer', async () => {
    const report = await explore(await compile(`package main

import "interleave"

func main() {
	println(interleave.Choose(3) == 1, interleave.Choose(2))
}
`));
    expect(report).toMatchObject({ verdict: 'holds', schedules: 6 });
  });
});

test('a data race fails, whatever the outcome', async () => {
  const text = 'package main\n\nvar x int\n\nfunc main() {\n\tdone := make(chan bool)\n\tgo func() { x++; done <- true }()\n\tx++\n\t<-done\n}\n';
  const result = await compiler.compile([{ name: 'main.go', text }]);
  if (!result.ok) throw new Error('does not compile');
  const report = await explore(result.compilation.module('visible', 512, true));
  expect(report).toMatchObject({ verdict: 'fails', schedules: 1, failures: [{ kind: 'race', minimal: true }] });
});

async function races(text: string): Promise<{ message: string; race?: unknown }[]> {
  const result = await compiler.compile([{ name: 'main.go', text }]);
  if (!result.ok) throw new Error('does not compile');
  return (await explore(result.compilation.module('visible', 512, true))).failures.filter((f) => f.kind === 'race').map(({ message, race }) => ({ message, race }));
}

test('a race is told once, in whatever order its accesses come, with the name of what is accessed', async () => {
  const found = await races(
    'package main\n\nimport "sync"\n\ntype box struct{ n int }\n\nfunc main() {\n\tb := &box{}\n\tvar mu sync.Mutex\n\tvar wg sync.WaitGroup\n\tfor range 2 {\n' +
      '\t\twg.Add(1)\n\t\tgo func() {\n\t\t\tdefer wg.Done()\n\t\t\tmu.Lock()\n\t\t\tmu.Unlock()\n\t\t\tb.n = 1\n\t\t}()\n\t}\n\twg.Wait()\n}\n',
  );
  expect(found.map((f) => f.message)).toEqual(['data race on b.n: write at main.go:17:4 and write at main.go:17:4, in no order']);
  expect(found[0].race).toMatchObject({
    variable: 'b.n',
    accesses: [
      { goroutine: 'main/1', stack: [{ function: 'main.main.func1', position: 'main.go:17:4' }], started: [{ function: 'main.main', position: 'main.go:13:3' }] },
      { goroutine: 'main/2' },
    ],
    missing: expect.stringContaining('nothing orders the write by main/1') as string,
  });
});

test('an atomic load orders nothing behind it for others: publishing a slot before it is filled is a race', async () => {
  const found = await races(
    'package main\n\nimport "sync/atomic"\n\nvar slot int\n\nvar tail atomic.Int32\n\nfunc main() {\n\tdone := make(chan bool)\n\tgo func() {\n\t\ttail.Load()\n\t\ttail.Store(1)\n' +
      '\t\tslot = 7\n\t\tdone <- true\n\t}()\n\tif tail.Load() == 1 {\n\t\tprintln(slot)\n\t}\n\t<-done\n}\n',
  );
  expect(found.map((f) => f.message)).toEqual(['data race on slot: write at main.go:14:3 and read at main.go:18:3, in no order']);
});
