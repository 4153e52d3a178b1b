// No exercise is passed by sleeping, by ending the check, or by doing what is asked for one after the other.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explore } from '../explore/explore';
import { Compiler } from '../go/compile';
import { stdSource } from '../go/std';
import { parseExercise, splitCheck, withCheck, type Exercise } from './exercise';
import { dishonesty } from './honest';
import { judge, objection } from './judge';
import { packagesOf, splitFrontMatter } from './load';

interface Found {
  readonly name: string;
  readonly path: string;
  readonly exercise: Exercise;
  readonly start: string;
  readonly solutions: readonly string[];
}

const exercises: Found[] = readdirSync('lessons').filter((t) => /^\d+-/.test(t)).flatMap((t) =>
  readdirSync(join('lessons', t)).filter((l) => /^\d+-/.test(l)).flatMap((l) => {
    const path = join('lessons', t, l);
    const read = (f: string): string => readFileSync(join(path, f), 'utf8');
    const exercise = parseExercise(path, splitFrontMatter(path, read('lesson.md')).data.exercise);
    if (exercise === undefined) return [];
    return [{ name: `${t}/${l}`, path, exercise, start: read(exercise.start), solutions: readdirSync(path).filter((f) => /^solution.*\.go$/.test(f)).map(read) }];
  }),
);

/** Exploring takes its time: the others are tried with CHEATS=all. */
const sample = new Set(exercises.filter((_, i) => i % 9 === 0).map((e) => e.path));

test('waiting by the clock', () => {
  const no = (answer: string): void => expect(dishonesty(answer, 'package main\n')).toContain('clock');
  no('func f() { time.Sleep(1) }');
  no('import . "time"\nfunc f() { Sleep(1) }');
  no('var nap = t.Sleep\n');
  no('func f() {\n\t<-time.After(time.Second)\n}');
  no('func f() { <-time.NewTimer(9).C }');
  expect(dishonesty('// time.Sleep(1)\nvar s = "Sleep"\nfunc f() { select { case <-time.After(1): } }', '')).toBeNull();
  expect(dishonesty('func f() { time.Sleep(2) }', 'func f() { time.Sleep(1) }')).toBeNull();
});

test('ending the check, and taking its words away', () => {
  expect(dishonesty('func init() { os.Exit(0) }', '')).toContain('ends the program');
  expect(dishonesty('var _ = run()\nfunc run() int { o.Exit(0); return 1 }', '')).toContain('ends the program');
  expect(dishonesty('func f() { log.Fatal("") }', '')).toContain('ends the program');
  expect(dishonesty('func init() {\n}', '')).toContain('before');
  expect(dishonesty('func panic(v any) {}', '')).toContain('panic');
  expect(dishonesty('var (\n\ta = 1\n\ttrue = false\n)', '')).toContain('true');
  expect(dishonesty('var (\n\ta = 1\n)\nfunc f() {\n\tpanic("x")\n}', '')).toBeNull();
});

describe.each(exercises)('$name', ({ path, exercise, start, solutions }) => {
  const own = (source: string): string => splitCheck(source)!.answer;

  test('its solutions are honest, and cheats are not', () => {
    for (const s of solutions) expect(objection(exercise, s, start)).toBeNull();
    expect(objection(exercise, `${own(start)}\nfunc nap() {\n\ttime.Sleep(time.Second)\n}\n`, start)).not.toBeNull();
    expect(objection(exercise, `${own(start)}\nfunc init() {\n\tprintln("done")\n\tos.Exit(0)\n}\n`, start)).not.toBeNull();
  });

  const serial = solutions.filter((s) => /^\s*go /m.test(own(s))).map((s) => own(s).replace(/^(\s*)go /gm, '$1'));
  test.runIf(serial.length > 0 && (process.env.CHEATS === 'all' || sample.has(path)))('one after the other does not pass', async () => {
    for (const answer of serial) {
      const compiled = await new Compiler(stdSource).compile([{ name: 'main.go', text: withCheck(answer, start) }, ...packagesOf(path)]);
      if (!compiled.ok) continue;
      const report = await explore(compiled.compilation.module('visible', 512, true), { maxSeconds: 20, maxPreemptions: exercise.preemptions });
      expect(judge(exercise, report).passed, withCheck(answer, start)).toBe(false);
    }
  });
});
