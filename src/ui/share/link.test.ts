import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeSession, encodeSession } from './link';
import { checksum, toBase64Url } from './packing';
import { emptySession, type SharedSession } from './session';
import { anySession } from './testing/sessions';

const session = (text: string, more: Partial<SharedSession> = {}): SharedSession => ({ ...emptySession, files: [{ name: 'main.go', text }], ...more });

test('every property of a session comes back', () => {
  fc.assert(
    fc.property(anySession, (s) => {
      expect(decodeSession(encodeSession(s))).toEqual({ ok: true, session: s });
    }),
    { numRuns: 500 },
  );
});

test('the same session is the same link, whatever the order of its settings', () => {
  fc.assert(
    fc.property(anySession, (s) => {
      const turned = { ...s, options: Object.fromEntries(Object.entries(s.options).reverse()) };
      expect(encodeSession(turned)).toBe(encodeSession(s));
      const again = decodeSession(encodeSession(s));
      expect(again?.ok === true ? encodeSession(again.session) : '').toBe(encodeSession(s));
    }),
  );
});

test('an address without a session is nothing', () => {
  expect(decodeSession('')).toBeNull();
  expect(decodeSession('#main')).toBeNull();
});

describe('whatever stands there, the answer is a sentence', () => {
  const problem = (fragment: string): string => {
    const d = decodeSession(fragment);
    if (d === null || d.ok) throw new Error('was accepted');
    return d.problem;
  };
  const good = encodeSession(session('package main'));
  test('cut off, changed, another version, strange characters', () => {
    expect(problem(good.slice(0, -3))).toMatch(/changed or cut off/);
    expect(problem('#2.')).toMatch(/cut off/);
    expect(problem('#7.abc')).toMatch(/newer version.*format 7/);
    expect(problem('#2.ab$c')).toMatch(/no link has \("\$" at 3\)/);
  });
  test('any damage at all', () => {
    fc.assert(fc.property(fc.constantFrom('#1.', '#2.'), fc.string(), (v, s) => void decodeSession(v + s)));
    fc.assert(
      fc.property(fc.nat(good.length - 4), fc.constantFrom('A', 'z', '_'), (i, c) => {
        const changed = good.slice(0, 3 + i) + c + good.slice(4 + i);
        if (changed !== good) expect(decodeSession(changed)?.ok).toBe(false);
      }),
    );
  });
  test('a link that would unpack to gigabytes', () => {
    const bomb = deflateSync(new Uint8Array(32 << 20), { level: 9 });
    const sum = checksum(bomb);
    const text = toBase64Url(Buffer.concat([Buffer.from([sum & 255, (sum >> 8) & 255, sum >> 16]), bomb]));
    expect(text.length).toBeLessThan(500_000);
    for (const version of ['#1.', '#2.']) expect(problem(version + text)).toMatch(/unpacks to more than 2 MiB/);
  });
  test('settings, names and places out of range', () => {
    expect(problem(encodeSession(session('', { options: { procs: 100000 } })))).toMatch(/setting procs is out of range/);
    expect(problem(encodeSession(session('', { files: [{ name: '../x', text: '' }] })))).toMatch(/impossible name/);
    expect(problem(encodeSession(session('', { files: [] })))).toMatch(/no program/);
    expect(problem(encodeSession(session('', { view: '<b>' })))).toMatch(/view/);
    expect(problem(encodeSession(session('', { schedule: '<script>' })))).toMatch(/schedule/);
    expect(problem(encodeSession(session('', { bookmarks: [{ caption: '', position: { turn: 1, statement: 0 }, view: '', branch: 1 }] })))).toMatch(/branch that is not there/);
  });
});

test('usual programs fit 2,000 characters', () => {
  const dir = new URL('../../../testdata/programs/', import.meta.url).pathname;
  const lengths = readdirSync(dir)
    .filter((n) => n.endsWith('.go'))
    .map((n) => encodeSession(session(readFileSync(dir + n, 'utf8'), { schedule: '3=main/1,9=main/2', position: { turn: 37, statement: 0 } })).length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(2000);
});
