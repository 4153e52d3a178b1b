// Why goroutines wait and who could wake them.

import { expect, test } from 'vitest';
import { stdSource } from '../go/std';
import { SessionFactory } from './session';

const factory = new SessionFactory(stdSource);

async function explained(body: string, name = 'main', top = ''): Promise<string[]> {
  const imports = ['sync', 'time'].filter((p) => `${top}${body}`.includes(`${p}.`)).map((p) => `import "${p}"\n`);
  const { result, session } = await factory.open([{ name: 'main.go', text: `package main\n\n${imports.join('')}\n${top}\nfunc main() {\n${body}\n}\n` }]);
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join('\n'));
  const state = await session!.runToEnd();
  const g = state.goroutines.find((x) => x.name === name)!;
  const w = await session!.explain(g.id);
  if (w === null) return [];
  return [w.sentence, ...w.wakers.map((x) => `${state.goroutines.find((y) => y.id === x.goroutine)!.label} ${x.how}`), ...(w.forever ? ['for ever'] : [])];
}

test('a receive that nobody can serve', async () => {
  expect(await explained('c := make(chan int)\n<-c')).toEqual(['c is empty (it is unbuffered): a receive waits for a value, or for close. Nobody else has it: nobody will ever send or close.', 'for ever']);
  expect(await explained('var c chan int\n<-c')).toEqual(['The channel is nil: nobody can ever meet it there.', 'for ever']);
});

test('locks: who holds them, and what that one waits for', async () => {
  const body = 'var a, b sync.Mutex\na.Lock()\ngo func() {\n\tb.Lock()\n\ta.Lock()\n}()\ntime.Sleep(1)\nb.Lock()';
  expect(await explained(body)).toEqual(['b is held by main.func1#1.', 'main.func1#1 could unlock b; it waits itself: sync.Mutex.Lock']);
  expect(await explained(body, 'main/1')).toEqual(['a is held by main.', 'main could unlock a; it waits itself: sync.Mutex.Lock']);
  expect(await explained('var m sync.Mutex\nm.Lock()\nm.Lock()')).toEqual(["It holds m itself and locks it again: Go's locks cannot be locked twice.", 'for ever']);
});

test('who waits for the same is nobody who could help', async () => {
  const body = 'c := make(chan int)\nfor range 2 {\n\tgo func() { c <- 1 }()\n}\ntime.Sleep(1)\nselect {}';
  expect(await explained(body, 'main/1')).toEqual(['c is unbuffered: a send waits for a receiver.', 'main could receive from c; it waits itself: select (no cases)']);
  const lost = 'func() {\n\tc := make(chan int)\n\tfor range 2 {\n\t\tgo func() { c <- 1 }()\n\t}\n}()\ntime.Sleep(1)\nselect {}';
  expect(await explained(lost, 'main/1')).toEqual(['c is unbuffered: a send waits for a receiver. All others who have it wait for the same: nobody will ever receive.', 'for ever']);
});

test('a WaitGroup, a full channel and a select', async () => {
  expect(await explained('var wg sync.WaitGroup\nwg.Add(2)\nwg.Done()\nwg.Wait()')).toEqual(['wg stands at 1: Wait waits until it is 0. Nobody else has it: nobody will ever call Done.', 'for ever']);
  const both = 'jobs := make(chan int, 1)\ndone := make(chan bool)\ngo func() {\n\tjobs <- 1\n\tjobs <- 2\n\tclose(done)\n}()\n<-done\n<-jobs';
  expect(await explained(both)).toEqual(['done is empty (it is unbuffered): a receive waits for a value, or for close.', 'main.func1#1 could send to done or close it; it waits itself: chan send']);
  expect((await explained(both, 'main/1'))[0]).toBe('jobs is full (1 of 1): a send waits for room.');
  expect((await explained('a := make(chan int)\nb := make(chan int)\nselect {\ncase <-a:\ncase b <- 1:\n}')).join(' ')).toContain('receive from a, send to b');
});
