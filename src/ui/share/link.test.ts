import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeSession, encodeSession, type SharedSession } from './link';

const session = (text: string, more: Partial<SharedSession> = {}): SharedSession => ({
  files: [{ name: 'main.go', text }],
  options: {},
  schedule: '',
  position: null,
  view: 'lanes',
  ...more,
});

const text = fc.string({ unit: 'binary' });
const arbitrary: fc.Arbitrary<SharedSession> = fc.record({
  files: fc.array(fc.record({ name: fc.stringMatching(/^[a-z]{1,9}\.go$/), text }), { minLength: 1, maxLength: 3 }),
  options: fc.record({ seed: fc.nat(), procs: fc.integer({ min: 1, max: 64 }), stdin: text }, { requiredKeys: [] }),
  schedule: text,
  position: fc.option(fc.record({ turn: fc.nat(), statement: fc.nat() })),
  view: fc.constantFrom('lanes', 'board'),
});

test('what is shared is what is opened', () => {
  fc.assert(
    fc.property(arbitrary, (s) => {
      expect(decodeSession(encodeSession(s))).toEqual({ ok: true, session: s });
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
    expect(problem('#1.')).toMatch(/cut off/);
    expect(problem('#7.abc')).toMatch(/newer version.*format 7/);
    expect(problem('#1.ab$c')).toMatch(/no link has \("\$" at 3\)/);
  });
  test('any damage at all', () => {
    fc.assert(fc.property(fc.string(), (s) => void decodeSession('#1.' + s)));
    fc.assert(
      fc.property(fc.nat(good.length - 4), fc.constantFrom('A', 'z', '_'), (i, c) => {
        const changed = good.slice(0, 3 + i) + c + good.slice(4 + i);
        if (changed !== good) expect(decodeSession(changed)?.ok).toBe(false);
      }),
    );
  });
  test('a link that would unpack to gigabytes', () => {
    const bomb = deflateSync(new Uint8Array(64 << 20), { level: 9 });
    let h = 0x811c9dc5;
    for (const b of bomb) h = Math.imul(h ^ b, 0x01000193);
    const sum = (h ^ (h >>> 24)) & 0xffffff;
    const bytes = Buffer.concat([Buffer.from([sum & 255, (sum >> 8) & 255, sum >> 16]), bomb]);
    const start = performance.now();
    expect(problem('#1.' + bytes.toString('base64url'))).toMatch(/cannot be unpacked/);
    expect(performance.now() - start).toBeLessThan(500);
  });
  test('settings and names out of range', () => {
    expect(problem(encodeSession(session('', { options: { procs: 100000 } })))).toMatch(/settings/);
    expect(problem(encodeSession(session('', { files: [{ name: '../x', text: '' }] })))).toMatch(/impossible name/);
    expect(problem(encodeSession(session('', { view: '<b>' })))).toMatch(/view/);
  });
});

test('usual programs fit 2,000 characters', () => {
  const dir = new URL('../../../testdata/programs/', import.meta.url).pathname;
  const lengths = readdirSync(dir)
    .filter((n) => n.endsWith('.go'))
    .map((n) => encodeSession(session(readFileSync(dir + n, 'utf8'), { schedule: '3:main/1,9:main/2', position: { turn: 37, statement: 0 } })).length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(2000);
});
