// Programs that spin: goroutines that look again and again at what others change, or at the clock. They end, at
// full speed and where goroutines stop before each visible operation, under every policy.

import { describe, expect, test } from 'vitest';
import { Compiler } from '../go/compile';
import { stdSource } from '../go/std';
import { runProgram } from './batch';
import type { PolicyName } from './protocol';
import { formatSchedule } from './schedule';
import { Stepper } from './stepper';

const compiler = new Compiler(stdSource);

const PROGRAMS: Readonly<Record<string, string>> = {
  'an atomic flag': 'var flag atomic.Bool\n go func() { flag.Store(true) }()\n for !flag.Load() {}',
  'the clock': 'start := time.Now()\n for time.Since(start) < 50*time.Millisecond {}',
  'Gosched and a sleeper': `var done atomic.Bool
    go func() { time.Sleep(20 * time.Millisecond); done.Store(true) }()
    for !done.Load() { runtime.Gosched() }`,
  'Gosched and a higher priority': `done := false
    go func() { done = true }()
    for !done { runtime.Gosched() }`,
  'select with default': `c := make(chan int)
    go func() { time.Sleep(20 * time.Millisecond); close(c) }()
    for open := true; open; { select { case <-c: open = false; default: } }`,
  'a spin lock': `var v atomic.Int32
    var wg sync.WaitGroup
    for range 3 {
      wg.Go(func() {
        for range 5 {
          for !v.CompareAndSwap(0, 1) {}
          v.Store(0)
        }
      })
    }
    wg.Wait()`,
  'one that only writes': `var n atomic.Int32
    stop := make(chan bool)
    go func() { for { n.Add(1) } }()
    go func() { close(stop) }()
    <-stop`,
};
const POLICIES: readonly PolicyName[] = ['go', 'round-robin', 'random', 'pct'];

describe.each(Object.entries(PROGRAMS))('%s', (_, body) => {
  const text = `package main\n\nimport (\n"runtime"\n"sync"\n"sync/atomic"\n"time"\n)\n\nvar _ = runtime.Gosched\nvar _ sync.Mutex\nvar _ atomic.Int32\nvar _ = time.Now\n\nfunc main() {\n${body}\nprintln("ok")\n}\n`;

  test('ends under every policy, and a schedule replays', async () => {
    const result = await compiler.compile([{ name: 'main.go', text }]);
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    const { compilation } = result;
    for (const policy of POLICIES) {
      expect((await runProgram(compilation.module('blocking'), { policy, maxWork: 1_000_000_000n })).stderr, policy).toBe('ok\n');
      const options = { policy, seed: 1, procs: 1, args: ['main'], env: [], stdin: '', maxMemory: 512, maxEvents: 1000, maxOutput: 1 << 20 };
      const play = async (): Promise<[string, string, string]> => {
        const s = await Stepper.create(compilation.module('visible'), { ...options, decisions: [] });
        s.advance(100_000, 1n << 34n);
        return [s.recording.output(0).map((c) => c.text).join(''), formatSchedule({ ...options, decisions: s.schedule }), s.hash()];
      };
      const first = await play();
      expect(first[0], policy).toBe('ok\n');
      expect(await play()).toEqual(first);
    }
  }, 60_000);
});
