// Data races are found in every schedule, and reported as Go reports them.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Compiler, formatDiagnostics } from '../go/compile';
import { stdSource } from '../go/std';
import { runProgram, type BatchResult } from './batch';

const compiler = new Compiler(stdSource);

async function run(text: string): Promise<BatchResult> {
  const result = await compiler.compile([{ name: 'main.go', text }]);
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics));
  return runProgram(result.compilation.module('visible', 512, true), { pausing: true });
}

test('reports both accesses and where the goroutines were started', async () => {
  const { stderr, exit } = await run(readFileSync(new URL('../../testdata/race/accesses.go', import.meta.url), 'utf8'));
  expect(exit).toBe(66);
  const text = stderr.replace(/0x00c0[0-9a-f]{8}/g, '0x?').replace(/goroutine \d+/gi, (m) => m.replace(/\d+/, 'N'));
  expect(text).toBe(`==================
WARNING: DATA RACE
Read at 0x? by main goroutine:
  main.main()
      main.go:17 +0x1d

Previous write at 0x? by goroutine N:
  main.main.func1()
      main.go:14 +0x1d

Goroutine N (finished) created at:
  main.main()
      main.go:13 +0x1d
==================
==================
WARNING: DATA RACE
Read at 0x? by goroutine N:
  main.main.func5()
      main.go:38 +0x1d

Previous write at 0x? by main goroutine:
  main.main()
      main.go:39 +0x1d

Goroutine N (running) created at:
  main.main()
      main.go:38 +0x1d
==================
Found 2 data race(s)
`);
});

const program = (body: string, imports = ''): string => `package main\n\n${imports}\n\nvar x, y int\n\nfunc main() {\n${body}\n}\n`;

test.each<[string, string, string]>([
  ['a mutex', 'import "sync"', 'var mu sync.Mutex\ndone := make(chan bool)\ngo func() { mu.Lock(); x++; mu.Unlock(); done <- true }()\nmu.Lock()\nx++\nmu.Unlock()\n<-done'],
  ['a read-write mutex', 'import "sync"', 'var mu sync.RWMutex\ndone := make(chan bool)\ngo func() { mu.RLock(); y = x; mu.RUnlock(); done <- true }()\nmu.Lock()\nx++\nmu.Unlock()\n<-done'],
  ['an unbuffered channel', '', 'c := make(chan int)\ngo func() { x = 1; c <- 1 }()\n<-c\nx = 2'],
  ['a buffered channel', '', 'c := make(chan int, 3)\ngo func() { x = 1; c <- 1 }()\n<-c\nx = 2'],
  ['the room in a buffer', '', 'c := make(chan int, 1)\ngo func() { x = 1; <-c }()\nc <- 0\nc <- 0\nx = 2'],
  ['closing', '', 'c := make(chan int)\ngo func() { x = 1; close(c) }()\n<-c\nx = 2'],
  ['a wait group', 'import "sync"', 'var wg sync.WaitGroup\nfor i := range 3 {\nwg.Add(1)\ngo func() { defer wg.Done(); if i == 0 { x++ } }()\n}\nwg.Wait()\nx++'],
  ['once', 'import "sync"', 'var once sync.Once\ndone := make(chan bool)\ngo func() { once.Do(func() { x = 1 }); done <- true }()\nonce.Do(func() { x = 1 })\ny = x\n<-done'],
  ['atomics', 'import "sync/atomic"', 'var ready atomic.Bool\ngo func() { x = 1; ready.Store(true) }()\nfor !ready.Load() {\n}\ny = x'],
  ['a timer', 'import "time"', 'x = 1\nc := make(chan bool)\ntime.AfterFunc(1, func() { x = 2; close(c) })\n<-c\ny = x'],
])('%s orders accesses', async (_, imports, body) => {
  expect(await run(program(body, imports))).toMatchObject({ stderr: '', exit: 0 });
});

test.each<[string, string, string]>([
  ['sleeping', 'import "time"', 'go func() { x = 1 }()\ntime.Sleep(1)\nx = 2'],
  ['two senders on one channel', '', 'c := make(chan int, 2)\ngo func() { x = 1; c <- 1 }()\ngo func() { x = 2; c <- 1 }()\n<-c\n<-c'],
  ['readers under a read lock that write', 'import "sync"', 'var mu sync.RWMutex\ndone := make(chan bool)\ngo func() { mu.RLock(); x++; mu.RUnlock(); done <- true }()\nmu.RLock()\nx++\nmu.RUnlock()\n<-done'],
  ['a map', '', 'm := map[int]int{}\nc := make(chan bool)\ngo func() { m[1] = 1; c <- true }()\n_ = m[2]\n<-c'],
])('%s does not', async (_, imports, body) => {
  const { stderr, exit } = await run(program(body, imports));
  expect(exit).toBe(66);
  expect(stderr).toContain('WARNING: DATA RACE');
});

test('a module without race detection needs none of its code, and none is lowered for it', async () => {
  const result = await compiler.compile([{ name: 'main.go', text: program('var mu sync.Mutex\nmu.Lock()\nx++\nmu.Unlock()', 'import "sync"') }]);
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics));
  const { compilation } = result;
  const lowered = (): string[] => compilation.program.funcs.map((f) => f.name).filter((name) => /^runtime\.race(add|read|acquire)/i.test(name));
  compilation.module('visible');
  expect(lowered()).toEqual([]);
  compilation.module('visible', 512, true);
  expect(lowered()).toContain('runtime.raceread');
});

test('a report has the calls of both accesses and where the goroutines were started', async () => {
  const { stderr } = await run(`package main

func main() {
	c := make(chan bool)
	n := 0
	start(&n, c)
	bump(&n)
	<-c
}

func start(p *int, c chan bool) {
	go func() {
		bump(p)
		c <- true
	}()
}

func bump(p *int) { *p++ }
`);
  const places = [...stderr.matchAll(/^ {2}(\S+)\n {6}main\.go:(\d+)/gm)].map((m) => `${m[1]}:${m[2]}`);
  expect(places.filter((p) => p.startsWith('main.bump'))).toHaveLength(2);
  expect(places).toContain('main.main():7');
  expect(places).toContain('main.start.func1():13');
  expect(places.slice(-2)).toEqual(['main.start():12', 'main.main():6']);
});
