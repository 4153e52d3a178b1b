// Watches, conditional breakpoints, running to a line in both directions, and who changed a value last.

import { describe, expect, test } from 'vitest';
import { stdSource } from '../go/std';
import type { GoroutineInfo, MachineState, Watched } from './protocol';
import { SessionFactory, type MachineSession } from './session';

const factory = new SessionFactory(stdSource);

async function open(text: string): Promise<MachineSession> {
  const { result, session } = await factory.open([{ name: 'main.go', text }]);
  if (!result.ok) throw new Error(result.diagnostics.map((d) => `${d.line}: ${d.message}`).join('\n'));
  return session!;
}

const running = (state: MachineState): GoroutineInfo | undefined => state.goroutines.find((g) => g.id === state.current);
const shown = (list: readonly Watched[]): string[] => list.map((w) => ('value' in w ? `${w.value.text} ${w.value.type}`.trim() : `! ${w.problem}`));

const loop = `package main

type point struct{ x, y int }

type outer struct {
	point
	name  string
	inner *point
}

var total int

func main() {
	limits := map[string]int{"a": 3}
	list := []int{5, 6, 7}
	o := outer{point{1, 2}, "north", &point{8, 9}}
	var small uint8 = 250
	var any interface{} = 7
	var none *point
	for i := 0; i < 5; i++ {
		total += i
		small++
	}
	println(total, limits, list, o.name, small, any, none)
}
`;

describe('evaluating', () => {
  test('names, fields, elements, operators, len, conversions; and what is refused', async () => {
    const s = await open(loop);
    await s.search(1, { lines: [{ file: 'main.go', line: 21, condition: 'i == 3' }] });
    const cases: Record<string, string> = {
      i: '3 int',
      total: '3 int',
      'total*2 + 1': '7 int',
      'list[1]': '6 int',
      'list[7]': '! index out of range [7] with length 3',
      'len(list)': '3 int',
      'limits["a"]': '3 int',
      'limits["b"]': '! the map has no "b"',
      'o.x + o.inner.y': '10 int',
      'o.point.y': '2 int',
      'o.name': '"north" string',
      'o.name + "!"': '"north!" string',
      'small + 10': '7 uint8',
      'int(small) + 10': '263 int',
      'any == 7': 'true bool',
      'none == nil': 'true bool',
      'none.x': '! nil pointer',
      'i > 2 && !(total != 3)': 'true bool',
      'o.inner != nil || none.x == 1': 'true bool',
      '-i': '-3 int',
      '1 << 4': '16 int',
      '2.5 * 2': '5 float64',
      "'a'": '97 int',
      'total / 0': '! integer divide by zero',
      'panic("x")': '! panic cannot be called here',
      'main()': '! a call could change the program: only len, cap and conversions of numbers are possible',
      missing: '! missing is not known here',
      'i +': '! unexpected EOF, expected expression',
    };
    expect(shown(await s.evaluate(1, Object.keys(cases)))).toEqual(Object.values(cases));
  });
});

describe('searching', () => {
  const lineOf = async (s: MachineSession): Promise<number | undefined> => running(await s.state())?.place?.line;

  test('a line is reached once a time, forward and backward, and with a condition', async () => {
    const s = await open(loop);
    const wanted = { lines: [{ file: 'main.go', line: 21, condition: '' }] };
    const seen: string[] = [];
    for (let n = 0; n < 7; n++) {
      const r = await s.search(1, wanted);
      if (!r.found) {
        seen.push(r.note);
        break;
      }
      seen.push(shown(await s.evaluate(1, ['i']))[0]);
    }
    expect(seen).toEqual(['0 int', '1 int', '2 int', '3 int', '4 int', 'The run does not come there again.']);
    expect(shown(await s.evaluate(1, ['i']))).toEqual(['4 int']);
    await s.runToEnd();
    expect((await s.search(-1, wanted)).found).toBe(true);
    expect([await lineOf(s), ...shown(await s.evaluate(1, ['i']))]).toEqual([21, '4 int']);
    expect((await s.search(-1, { lines: [{ file: 'main.go', line: 21, condition: 'i*2 == 2' }] })).found).toBe(true);
    expect(shown(await s.evaluate(1, ['i']))).toEqual(['1 int']);
    const before = s.stepper.hash();
    const none = await s.search(-1, { lines: [{ file: 'main.go', line: 21, condition: 'i == 9' }] });
    expect([none.found, none.note, s.stepper.hash() === before]).toEqual([false, 'The run has not been there before.', true]);
    expect((await s.search(1, { lines: [{ file: 'main.go', line: 21, condition: 'i ==' }] })).note).toContain('expected expression');
  });

  test('who changed a value last: a package variable, a local one, and one of another goroutine', async () => {
    const s = await open(loop);
    await s.runToEnd();
    expect((await s.search(-1, { lines: [{ file: 'main.go', line: 24, condition: '' }] })).found).toBe(true);
    expect((await s.search(-1, { changes: 'total', goroutine: 1 })).found).toBe(true);
    expect([await lineOf(s), ...shown(await s.evaluate(1, ['total', 'i']))]).toEqual([21, '6 int', '4 int']);
    expect((await s.search(-1, { changes: 'i', goroutine: 1 })).found).toBe(true);
    expect(shown(await s.evaluate(1, ['i']))).toEqual(['3 int']);

    const t = await open(`package main

var n int

func main() {
	done := make(chan bool)
	go func() {
		n = 41
		n++
		done <- true
	}()
	<-done
	println(n)
}
`);
    await t.search(1, { lines: [{ file: 'main.go', line: 13, condition: '' }] });
    const r = await t.search(-1, { changes: 'n', goroutine: 1 });
    expect(r.found).toBe(true);
    expect([running(r.state)?.name, running(r.state)?.place?.line]).toEqual(['main/1', 9]);
  });

  test('over many turns the last one is found, and the way there is the run itself', async () => {
    const s = await open(`package main

func main() {
	c := make(chan int)
	go func() {
		for i := 0; i < 500; i++ {
			c <- i
		}
		close(c)
	}()
	sum := 0
	for v := range c {
		sum += v
	}
	println(sum)
}
`);
    await s.runToEnd();
    const wanted = { lines: [{ file: 'main.go', line: 13, condition: 'v == 123' }] };
    const back = await s.search(-1, wanted);
    expect(back.found).toBe(true);
    const { position } = back.state;
    const hash = s.stepper.hash();
    await s.goTo({ turn: 0, statement: 0 });
    const forward = await s.search(1, wanted);
    expect(forward.state.position).toEqual(position);
    expect(s.stepper.hash()).toBe(hash);
  });
});

describe("the scheduler's inside", () => {
  test('queues, sleepers and contexts', async () => {
    const s = await open(`package main

import (
	"context"
	"time"
)

func wait(ctx context.Context) { <-ctx.Done() }

func main() {
	root, cancel := context.WithCancel(context.Background())
	short, stop := context.WithTimeout(context.WithValue(root, "k", 1), 5*time.Second)
	defer stop()
	for range 3 {
		go wait(short)
	}
	time.Sleep(time.Second)
	cancel()
	time.Sleep(time.Second)
	println(short.Err().Error())
}
`);
    await s.search(1, { lines: [{ file: 'main.go', line: 17, condition: '' }] });
    const before = await s.scheduler();
    expect(before.processors.map((p) => [p.id, p.queue.length + Number(p.runNext !== 0)])).toEqual([[0, 3]]);
    expect(before.contexts.map((c) => [c.label, c.kind, c.parent !== 0, c.deadline, c.error])).toEqual([
      ['root', 'cancel', false, null, ''],
      ['short', 'deadline', true, 5e9, ''],
    ]);
    await s.search(1, { lines: [{ file: 'main.go', line: 18, condition: '' }] });
    expect((await s.scheduler()).timers.map((t) => t.when)).toEqual([5e9]);
    await s.search(1, { lines: [{ file: 'main.go', line: 20, condition: '' }] });
    const after = await s.scheduler();
    expect(after.contexts.map((c) => c.error)).toEqual(['context canceled', 'context canceled']);
  });
});
