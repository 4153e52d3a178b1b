// Test functions in all schedules: a verdict for each, and schedules that lead to their failures.

import { expect, test } from 'vitest';
import { Compiler, testProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { parseSchedule } from '../machine/schedule';
import { Stepper } from '../machine/stepper';
import { exploreTests, testArguments, type TestReport } from './tests';

const compiler = new Compiler(stdSource);
const text = `package main

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestHolds(t *testing.T) {
	var wg sync.WaitGroup
	var mu sync.Mutex
	n := 0
	for range 3 {
		wg.Go(func() { mu.Lock(); n++; mu.Unlock() })
	}
	wg.Wait()
	if n != 3 {
		t.Fatal(n)
	}
}

func TestOrder(t *testing.T) {
	c := make(chan int, 2)
	for i := range 2 {
		go func() { c <- i }()
	}
	a, _ := <-c, <-c
	if a != 1 {
		t.Errorf("got %d first", a)
	}
}

func TestSub(t *testing.T) {
	for _, n := range []string{"a", "b"} {
		t.Run(n, func(t *testing.T) {
			t.Parallel()
			c := make(chan int, 2)
			for i := range 2 {
				go func() { c <- i }()
			}
			if a, _ := <-c, <-c; n == "b" && a == 1 {
				t.Fatal("other")
			}
		})
	}
}

func TestDeadlock(t *testing.T) {
	var a, b sync.Mutex
	done := make(chan bool)
	go func() { a.Lock(); b.Lock(); b.Unlock(); a.Unlock(); close(done) }()
	b.Lock()
	a.Lock()
	a.Unlock()
	b.Unlock()
	<-done
}

func TestBubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		time.Sleep(time.Second)
		synctest.Wait()
		if ctx.Err() == nil {
			t.Fatal("not done")
		}
	})
}
`;

const sources = [{ name: 'a_test.go', text }];

async function explored(pattern: string): Promise<readonly TestReport[]> {
  const r = await exploreTests(compiler, sources, pattern, { maxSeconds: 30 });
  if (!r.ok) throw new Error(JSON.stringify(r.diagnostics));
  return r.tests;
}

test('a verdict for each test', async () => {
  const tests = await explored('');
  expect(tests.map(({ name, report }) => [name, report.verdict, report.failures.map((f) => f.kind)])).toEqual([
    ['TestHolds', 'holds', []],
    ['TestOrder', 'fails', ['property']],
    ['TestSub', 'fails', ['property']],
    ['TestDeadlock', 'fails', ['deadlock']],
    ['TestBubble', 'holds', []],
  ]);
  expect(tests[1].report.failures[0]).toMatchObject({ message: 'TestOrder fails: got 0 first', position: 'a_test.go:31', count: 1 });
  const compiled = await compiler.compile(testProgram(sources)!);
  if (!compiled.ok) throw new Error('does not compile');
  for (const { name, report } of tests) {
    for (const f of report.failures) {
      const schedule = parseSchedule(f.schedule);
      if ('error' in schedule) throw new Error(schedule.error);
      const s = await Stepper.create(compiled.compilation.module('visible'), {
        ...schedule, args: ['program', ...testArguments(name, '')], env: [], stdin: '', maxMemory: 512, maxEvents: 0, maxOutput: 1 << 20,
      });
      s.advance(10_000, 1n << 34n);
      expect([s.scheduleNote, s.finished, s.instance.exitCode]).toEqual(['', true, f.kind === 'property' ? 1 : 2]);
      expect(s.recording.output(0).map((c) => c.text).join('')).toContain(f.message.replace(/^.* fails: /, ''));
    }
  }
}, 60_000);

test('a pattern picks tests and subtests', async () => {
  const tests = await explored('Sub/a');
  expect(tests.map(({ name, report }) => [name, report.verdict])).toEqual([['TestSub', 'holds']]);
});
