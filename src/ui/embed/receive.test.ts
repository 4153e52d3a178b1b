// What the page around may say, and what becomes of everything else.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../share/limits';
import { embedLimits } from './limits';
import { RateLimiter } from './rate';
import { toEmbed } from './receive';

const say = (m: object): unknown => toEmbed({ interleave: 1, ...m });
const files = [{ name: 'main.go', text: 'package main' }];

test('messages come through as they are', () => {
  for (const type of ['run', 'stop', 'play', 'pause', 'prove']) expect(say({ type, more: 1 })).toEqual({ type });
  expect(say({ type: 'step', by: -3 })).toEqual({ type: 'step', by: -3 });
  expect(say({ type: 'goto', turn: 7 })).toEqual({ type: 'goto', turn: 7 });
  expect(say({ type: 'choose', goroutine: 'worker#2' })).toEqual({ type: 'choose', goroutine: 'worker#2' });
  expect(say({ type: 'theme', theme: 'dark' })).toEqual({ type: 'theme', theme: 'dark' });
  expect(say({ type: 'load', files, step: 3, panes: ['code'], hide: '1-4, 9', options: { seed: 2, procs: undefined } })).toMatchObject({ files, step: 3, panes: ['code'], hide: '1-4, 9', options: { seed: 2 } });
});

test('what is not ours is nothing; what is ours and wrong is a sentence', () => {
  for (const m of [null, 1, 'run', {}, { type: 'run' }, []]) expect(toEmbed(m)).toBeNull();
  expect(toEmbed({ interleave: 2, type: 'run' })).toMatch(/version 1/);
  for (const m of [
    { type: 'x' }, { type: 'step' }, { type: 'step', by: 0.5 }, { type: 'goto', turn: -1 }, { type: 'theme', theme: 'pink' }, { type: 'choose', goroutine: 3 },
    { type: 'load' }, { type: 'load', files: [{ name: '../a', text: '' }] }, { type: 'load', files, panes: ['x'] }, { type: 'load', files, hide: '<b>' }, { type: 'load', files, options: { x: 1 } },
  ]) expect(say(m), JSON.stringify(m)).toMatch(/^[A-Za-z].*\.$/s);
});

test('any value at all', () => {
  const types = ['load', 'run', 'step', 'goto', 'choose', 'theme', 'x'];
  fc.assert(
    fc.property(fc.record({ interleave: fc.constantFrom(1, 2, '1'), type: fc.constantFrom(...types), files: fc.anything(), by: fc.anything(), turn: fc.anything(), options: fc.anything(), panes: fc.anything() }, { requiredKeys: [] }), (m) => {
      const r = toEmbed(m);
      expect(r === null || typeof r === 'string' || types.includes(r.type)).toBe(true);
    }),
  );
});

describe('limits, below, at and above', () => {
  test('numbers and texts', () => {
    const turn = (n: number): unknown => say({ type: 'goto', turn: n });
    expect([turn(embedLimits.turn - 1), turn(embedLimits.turn)].every((x) => typeof x === 'object')).toBe(true);
    expect(turn(embedLimits.turn + 1)).toMatch(/goto wants turn/);
    const label = (n: number): unknown => say({ type: 'choose', goroutine: 'x'.repeat(n) });
    expect([label(embedLimits.text - 1), label(embedLimits.text)].every((x) => typeof x === 'object')).toBe(true);
    expect(label(embedLimits.text + 1)).toMatch(/choose wants/);
    const source = (n: number): unknown => say({ type: 'load', files: [{ name: 'a.go', text: 'x'.repeat(n) }] });
    expect([source(limits.source - 1), source(limits.source)].every((x) => typeof x === 'object')).toBe(true);
    expect(source(limits.source + 1)).toMatch(/load was refused: its program has more than/);
  });
  test('the rate: a burst, then so many a second', () => {
    const r = new RateLimiter(embedLimits.messagesPerSecond, embedLimits.burst);
    const at = (now: number, n: number): number => Array.from({ length: n }, () => r.take(now)).filter((x) => x).length;
    expect(at(0, embedLimits.burst - 1)).toBe(embedLimits.burst - 1);
    expect(at(0, 2)).toBe(1);
    expect(at(1000, 1000)).toBe(embedLimits.messagesPerSecond);
    expect(at(900, 1)).toBe(0);
  });
});
