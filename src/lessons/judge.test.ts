import { expect, test } from 'vitest';
import type { Failure, Report } from '../explore/report';
import { kindOf, withCheck, type Exercise } from './exercise';
import { judge, objection } from './judge';

const exercise: Exercise = { property: 'p', start: 'main.go', output: 'ok\n', preemptions: null, lines: 1, hints: [] };
const report = (more: Partial<Report>): Report => ({
  verdict: 'holds', schedules: 6, failing: 0, bound: { preemptions: null, schedules: null, seconds: null }, failures: [],
  outcomes: [{ stdout: 'ok\n', exit: 0, count: 6, schedule: '' }], seconds: 0, workers: 1, limits: [], redundant: 0, steps: 9, fixedBySeed: [], seed: 1, ...more,
});
const failure: Failure = {
  kind: 'panic', message: 'panic: property: an answer was lost', position: '', schedule: '3=main/1', steps: 9, preemptions: 1,
  switches: 2, minimal: true, count: 1, stuck: [],
};

test('an answer that holds is right', () => {
  expect(judge(exercise, report({}))).toMatchObject({ passed: true, sentence: 'Right: it holds in all 6 schedules.' });
});

test('one that fails comes with the schedule', () => {
  const j = judge(exercise, report({ verdict: 'fails', failures: [failure] }));
  expect(j).toMatchObject({ passed: false, schedule: '3=main/1' });
  expect(j.sentence).toContain('Not yet. An answer was lost. The simplest schedule that shows it has 1 preemption and 9 turns.');
});

test('other output fails, and so does what was not decided', () => {
  expect(judge(exercise, report({ outcomes: [{ stdout: 'no\n', exit: 0, count: 1, schedule: 's' }] }))).toMatchObject({ passed: false, schedule: 's' });
  expect(judge(exercise, report({ verdict: 'incomplete', limits: ['2 seconds'] })).passed).toBe(false);
});

test('too large a repair and sleeping are refused at once', () => {
  const start = 'a\nb\n// The check: …\ncheck()\n';
  expect(objection(exercise, 'a\nc\n// The check', start)).toBeNull();
  expect(objection(exercise, 'x\ny\nz\n', start)).toContain('changes 3 lines');
  expect(objection(exercise, 'a\ntime.Sleep(1)\n', start)).toContain('clock');
});

test('the check is found where an editor has indented it', () => {
  const start = 'package main\n\n// The check: x\nfunc main() {}\n';
  expect(withCheck('package main\n\nvar a int\n\t\t// The check: y\n\t\tfunc main() { a = 1 }\n', start)).toBe('package main\n\nvar a int\n// The check: x\nfunc main() {}\n');
});

test('who is blocked for ever at a channel has leaked, who waits for a lock is deadlocked', () => {
  const stuck = (operation: string) => ({ goroutine: 'main/1', operation, position: '', started: '', heldBy: [] });
  const kind = 'partial-deadlock' as const;
  expect(kindOf({ kind, message: 'a goroutine is blocked for ever: send', stuck: [stuck('send')] })).toBe('leak');
  expect(kindOf({ kind, message: '2 goroutines are blocked for ever: send', stuck: [stuck('send'), stuck('lock')] })).toBe('deadlock');
  expect(kindOf({ kind: 'panic', message: 'panic: property: it holds', stuck: [] })).toBe('property');
});
