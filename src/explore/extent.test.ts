// How much is explored, and that no verdict claims more: bounds, samples, expected output.

import { describe, expect, test } from 'vitest';
import { Compiler, type CompiledProgram } from '../go/compile';
import { stdSource } from '../go/std';
import { explore, type ExploreOptions } from './explore';
import { probabilitySentence, verdictSentence, type Report } from './report';

const compiler = new Compiler(stdSource);

async function compile(text: string): Promise<CompiledProgram> {
  const result = await compiler.compile([{ name: 'main.go', path: 'main.go', text }]);
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.compilation.module('visible', 512, true);
}

/** Adds 1 twice, by a load and a store: an addition is lost if one goroutine runs between the two of the other. */
const LOST = `package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var x atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { x.Store(x.Load() + 1) })
	}
	wg.Wait()
	if x.Load() != 2 {
		panic("lost")
	}
}
`;
const HELD = LOST.replace('x.Store(x.Load() + 1)', 'x.Add(1)');

async function verdict(text: string, options: ExploreOptions): Promise<Report> {
  return explore(await compile(text), options);
}

describe('a bound', () => {
  test('of no preemption does not find what takes one, and says what it has not looked at', async () => {
    const r = await verdict(LOST, { maxPreemptions: 0 });
    expect(r).toMatchObject({ verdict: 'holds', bound: { preemptions: 0 }, failures: [] });
    expect(verdictSentence(r)).toBe('holds in all 2 schedules with at most 0 preemptions');
  });

  test.each([
    [{ maxPreemptions: 1 }, { preemptions: 1 }], [{ maxDelays: 1 }, { delays: 1 }],
    [{ maxPreemptions: Infinity, iterate: true }, { preemptions: 1 }], [{ maxDelays: 9, iterate: true }, { delays: 1 }],
  ])('%j finds it', async (options, bound) => {
    const r = await verdict(LOST, options);
    expect(r).toMatchObject({ verdict: 'fails', bound, failures: [{ kind: 'panic', preemptions: 1 }] });
    expect(verdictSentence(r)).toMatch(/ with at most 1 (preemption|delay)$/);
  });

  test('that is raised until nothing is left out proves it for all schedules', async () => {
    const r = await verdict(HELD, { maxPreemptions: Infinity, iterate: true });
    expect(r.bound.preemptions).toBeNull();
    expect(verdictSentence(r)).toBe(`holds in all ${(await verdict(HELD, {})).schedules} schedules`);
  });

  test('and a limit: neither is forgotten', async () => {
    const r = await verdict(LOST, { maxPreemptions: 0, maxSchedules: 1 });
    expect(r.verdict).toBe('incomplete');
    expect(verdictSentence(r)).toBe('nothing found in 1 schedules with at most 0 preemptions of unknown, stopped at 1 schedules');
  });
});

describe('a sample', () => {
  test.each([[{ runs: 200 }], [{ runs: 200, depth: 2 }]])('%j finds a failure, and never says that all holds', async (sample) => {
    const failing = await verdict(LOST, { sample, seed: 3 });
    expect(failing).toMatchObject({ verdict: 'fails', sampled: { schedules: 200, seed: 3 }, schedules: 200, failures: [{ kind: 'panic', minimal: false }] });
    const passing = await verdict(HELD, { sample, seed: 3 });
    expect(passing).toMatchObject({ verdict: 'incomplete', failures: [] });
    expect(verdictSentence(passing)).toMatch(/^nothing found in 200 sampled schedules \(\d+ different\) of unknown$/);
    expect(await verdict(HELD, { sample, seed: 3 })).toEqual({ ...passing, seconds: expect.anything() as number });
  });

  test('by PCT says how likely it finds what there is', async () => {
    const r = await verdict(LOST, { sample: { runs: 50, depth: 2 } });
    const { goroutines, steps, probability } = r.sampled!;
    expect(goroutines).toBe(3);
    expect(probability).toBeCloseTo(1 / (3 * steps!), 12);
    expect(probabilitySentence(r)).toContain(`at least 1/(3·${steps}^1) = `);
  });
});

test('other output than what is expected is a failure', async () => {
  const text = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tc := make(chan int, 2)\n\tgo func() { c <- 1 }()\n\tgo func() { c <- 2 }()\n\tfmt.Println(<-c, <-c)\n}\n';
  expect(await verdict(text, { expect: '1 2' })).toMatchObject({ verdict: 'fails', failures: [{ kind: 'property', message: 'unexpected output: "2 1\\n", not "1 2"', count: 1 }] });
  expect((await verdict(text, {})).verdict).toBe('holds');
});
