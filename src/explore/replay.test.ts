// Time, testing/synctest and what happens after time has passed, under the explorer: what is found, and that each
// schedule leads to its failure in a fresh machine.

import { describe, expect, test } from 'vitest';
import { Compiler, testProgram, type CompiledProgram, type SourceText } from '../go/compile';
import { stdSource } from '../go/std';
import { explore } from './explore';
import type { Report } from './report';
import { replayProblem } from './testing/bugs';

const compiler = new Compiler(stdSource);

async function compile(files: readonly SourceText[]): Promise<CompiledProgram> {
  const result = await compiler.compile(files);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compilation.module('visible');
}

/** Explores a program whose every failure must replay. */
async function report(text: string): Promise<Report> {
  const test = text.includes('"testing"') ? testProgram([{ name: 'main_test.go', text }]) : null;
  const program = await compile(test ?? [{ name: 'main.go', text }]);
  const r = await explore(program, { maxSeconds: 20 });
  for (const f of r.failures) expect(await replayProblem(program, f), f.schedule).toBe('');
  return r;
}

const main = (body: string, imports = ['time']): string =>
  `package main\n\nimport (\n${imports.map((i) => `"${i}"\n`).join('')})\n\nfunc main() {\n${body}\n}\n`;

describe('after time has passed', () => {
  test('a panic is a panic', async () => {
    const r = await report(main('c := make(chan int)\n go func() { c <- 1 }()\n time.Sleep(time.Millisecond)\n panic("x")'));
    expect(r.failures.map((f) => f.kind)).toEqual(['panic']);
  });

  test('sleepers that wake at one instant go on in every order', async () => {
    const r = await report(main('go func() { time.Sleep(1); println("a") }()\n time.Sleep(1)\n panic("x")'));
    expect(r).toMatchObject({ schedules: 2, failures: [{ kind: 'panic', count: 2 }] });
  });

  test('timers of one instant fire in every order, each with a schedule of its own', async () => {
    const r = await report(main(`a, b := time.NewTimer(1), time.NewTimer(1)
      time.AfterFunc(1, func() { x := 1; print("f"); _ = x })
      go func() { <-b.C; print("b") }()
      <-a.C
      print("a")
      time.Sleep(1)
      panic("end")`));
    expect(r.schedules).toBe(6);
    expect(new Set(r.failures.map((f) => f.message)).size).toBe(6);
    expect(new Set(r.failures.map((f) => f.schedule)).size).toBe(6);
  });

  test('a select takes either of two timers, or a sender that came while time passed', async () => {
    const r = await report(main(`c := make(chan int)
      go func() { time.Sleep(2); c <- 1 }()
      a, b := time.After(2), time.After(2)
      select {
      case <-a: panic("a")
      case <-b: panic("b")
      case <-c: panic("c")
      }`));
    expect(r.failures.map((f) => f.message).sort()).toEqual(['panic: a', 'panic: b', 'panic: c']);
  });

  test('a function that a timer calls fails', async () => {
    const r = await report(main('time.AfterFunc(1, func() { panic("late") })\n time.Sleep(1)'));
    expect(r.failures.map((f) => [f.kind, f.count])).toEqual([['panic', 1]]);
    expect(r.schedules).toBe(2);
  });
});

describe('what is written is kept with each state', () => {
  test('two closers', async () => {
    const r = await report(main(`
      c := make(chan string)
      say := func(name string) {
        for i := range 2 {
          c <- name + string(rune('1'+i))
        }
        close(c)
      }
      go say("a")
      go say("b")
      for v := range c { fmt.Println(v) }`, ['fmt']));
    expect(r.schedules).toBe(72);
    expect(new Set(r.failures.map((f) => f.message))).toEqual(new Set(['panic: send on closed channel', 'panic: close of closed channel']));
  });
});

const testFile = (body: string): string => `package main

import (
	"testing"
	"testing/synctest"
	"time"
)

var _ = time.Now

func TestIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
${body}
	})
}
`;

describe('testing/synctest', () => {
  test('Sleep and Wait', async () => {
    const r = await report(testFile(`
      start := time.Now()
      done := false
      go func() { time.Sleep(time.Second); done = true }()
      time.Sleep(2 * time.Second)
      synctest.Wait()
      if !done || time.Since(start) != 2*time.Second { t.Fatal("no") }`));
    expect(r).toMatchObject({ verdict: 'holds' });
    expect(r.outcomes.map((o) => o.exit)).toEqual([0]);
  });

  test('Wait comes after all others', async () => {
    const r = await report(testFile(`
      n := 0
      var out [2]int
      for i := range 2 { go func() { out[i] = i + 1 }() }
      synctest.Wait()
      n = out[0] + out[1]
      if n != 3 { panic(n) }`));
    expect(r).toMatchObject({ verdict: 'holds', schedules: 1 });
  });

  test('a goroutine left blocked in the bubble', async () => {
    const r = await report(testFile('c := make(chan int)\n go func() { c <- 1 }()\n synctest.Wait()'));
    expect(r.failures.map((f) => [f.kind, f.message])).toEqual([
      ['panic', 'panic: deadlock: main bubble goroutine has exited but blocked goroutines remain [recovered, repanicked]'],
    ]);
  });
});
