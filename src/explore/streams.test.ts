// What a goroutine draws (random numbers, map order) follows from the seed and its name, not from what
// others did before; and timers that are due at one instant have names by which a schedule lets one fire.

import { expect, test } from 'vitest';
import { Compiler, type CompiledProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { parseSchedule } from '../machine/schedule';
import { Stepper } from '../machine/stepper';
import { explore } from './explore';
import { seedSentence } from './report';

const compiler = new Compiler(stdSource);

async function compile(text: string): Promise<CompiledProgram> {
  const result = await compiler.compile([{ name: 'main.go', text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compilation.module('visible');
}

async function run(text: string, scheduleText: string): Promise<{ stdout: string; note: string; exit: number }> {
  const schedule = parseSchedule(scheduleText);
  if ('error' in schedule) throw new Error(schedule.error);
  const s = await Stepper.create(await compile(text), {
    ...schedule, args: ['program'], env: [], stdin: '', maxMemory: 512, maxEvents: 10_000, maxOutput: 1 << 20,
  });
  s.advance(100_000, 1n << 40n);
  return { stdout: s.recording.output(0).map((c) => c.text).join(''), note: s.scheduleNote, exit: s.instance.exitCode };
}

const DRAWS = `package main

import (
	"math/rand"
	randv2 "math/rand/v2"
	"sync"
)

var m = map[int]int{}

func main() {
	for i := range 40 {
		m[i] = i
	}
	var wg sync.WaitGroup
	var got [2][4]int
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			got[i][0] = rand.Intn(1000)
			for k := range m {
				got[i][1] = k
				break
			}
			got[i][2] = randv2.IntN(1000)
			c, d := make(chan int, 1), make(chan int, 1)
			c <- 1
			d <- 2
			select {
			case <-c:
			case <-d:
			}
			got[i][3] = rand.Intn(1000)
		}()
	}
	wg.Wait()
	println(got[0][0], got[0][1], got[0][2], got[0][3], "/", got[1][0], got[1][1], got[1][2], got[1][3])
}
`;

test('the order of independent steps does not change what goroutines draw', async () => {
  const usual = await run(DRAWS, '');
  const reversed = await run(DRAWS, '5=main/2,6=main/2,7=main/2,8=main/2');
  expect(reversed.note).toBe('');
  expect(reversed.stdout).toBe(usual.stdout);
  const [first, second] = usual.stdout.trim().split(' / ');
  expect(first).not.toBe(second);
});

test('another seed draws otherwise', async () => {
  expect((await run(DRAWS, 'go:2;')).stdout).not.toBe((await run(DRAWS, '')).stdout);
});

test('the verdict says what the seed has fixed', async () => {
  const report = await explore(await compile(DRAWS));
  expect(report.fixedBySeed).toEqual(['map order', 'random numbers']);
  expect(seedSentence(report)).toContain('seed 1');
  const plain = await explore(await compile('package main\n\nfunc main() { println(1) }\n'));
  expect(seedSentence(plain)).toBe('');
});

const AT_ONCE = `package main

import "time"

func main() {
	a, b := time.NewTimer(time.Millisecond), time.NewTimer(time.Millisecond)
	time.AfterFunc(time.Millisecond, func() { print("f") })
	go func() {
		<-b.C
		print("b")
	}()
	<-a.C
	print("a")
	time.Sleep(time.Millisecond)
}
`;

test('timers at one instant are named by their makers', async () => {
  expect((await run(AT_ONCE, '')).stdout).toBe('abf');
  const turns = await run(AT_ONCE, '8=main/t3,9=main/t3/1');
  expect(turns).toEqual({ stdout: 'fab', note: '', exit: 0 });
});

test('old names of timers are still read', async () => {
  expect(await run(AT_ONCE, '8=timer3,9=timer3f')).toEqual(await run(AT_ONCE, '8=main/t3,9=main/t3/1'));
});
