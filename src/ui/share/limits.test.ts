// Every limit of a session, just below, at and above itself; above, it ends in a sentence.

import { describe, expect, test } from 'vitest';
import { limits } from './limits';
import { decodeSession, encodeSession } from './link';
import { checkSession, emptySession, type SharedSession } from './session';

const position = { turn: 1, statement: 0 };
const ofSize: Record<string, [most: number, made: (n: number) => Partial<SharedSession>, sentence: RegExp]> = {
  files: [limits.files, (n) => ({ files: Array.from({ length: n }, (_, i) => ({ name: `f${i}.go`, text: '' })) }), /101 files; at most 100/],
  source: [limits.source, (n) => ({ files: [{ name: 'a.go', text: 'x'.repeat(n - 5) }, { name: 'b.go', text: 'yyyyy' }] }), /more than 1,048,576 characters/],
  schedule: [limits.schedule, (n) => ({ schedule: '1'.repeat(n) }), /schedule has 1,048,577 characters/],
  branches: [limits.branches, (n) => ({ branches: Array.from({ length: n }, () => ({ label: '', schedule: '' })) }), /51 branches; at most 50/],
  bookmarks: [limits.bookmarks, (n) => ({ bookmarks: Array.from({ length: n }, () => ({ caption: '', position, view: '', branch: 0 })) }), /201 bookmarks; at most 200/],
  caption: [limits.caption, (n) => ({ bookmarks: [{ caption: 'c'.repeat(n), position, view: '', branch: 0 }] }), /caption has 501 characters; at most 500/],
  'name of a branch': [limits.caption, (n) => ({ branches: [{ label: 'c'.repeat(n), schedule: '' }] }), /branch has 501 characters/],
  arguments: [limits.arguments, (n) => ({ options: { args: Array.from({ length: n }, () => 'a') } }), /args is out of range/],
  environment: [limits.arguments, (n) => ({ options: { env: Array.from({ length: n }, () => 'a') } }), /env is out of range/],
  'size of arguments': [limits.input, (n) => ({ options: { args: ['a'.repeat(n - 1), 'b'] } }), /args is out of range/],
  stdin: [limits.input, (n) => ({ options: { stdin: 'a'.repeat(n) } }), /stdin is out of range/],
  procs: [limits.procs, (n) => ({ options: { procs: n } }), /procs is out of range/],
  memory: [limits.memory, (n) => ({ options: { maxMemory: n } }), /maxMemory is out of range/],
};

const base: SharedSession = { ...emptySession, files: [{ name: 'main.go', text: '' }] };

describe('sessions', () => {
  test.each(Object.entries(ofSize))('%s', (_, [most, made, sentence]) => {
    for (const n of [most - 1, most]) expect(checkSession({ ...base, ...made(n) })).toBeTypeOf('object');
    expect(checkSession({ ...base, ...made(most + 1) })).toMatch(sentence);
  });
});

describe('links', () => {
  test('length', () => {
    const problem = (n: number): string => {
      const d = decodeSession('#2.' + 'A'.repeat(n - 3));
      return d === null || d.ok ? '' : d.problem;
    };
    expect(problem(limits.link - 1)).toMatch(/cut off/);
    expect(problem(limits.link)).toMatch(/cut off/);
    expect(problem(limits.link + 1)).toMatch(/has 500,001 characters; at most 500,000/);
  });
  test('size unpacked', () => {
    // A line of JSON and as much text as there may be.
    const of = (n: number): string => encodeSession({ ...base, options: { stdin: 's'.repeat(n - limits.source - 19) }, files: [{ name: 'main.go', text: 'x'.repeat(limits.source) }] });
    const size = (n: number): boolean => decodeSession(of(n))?.ok === true;
    expect([size(limits.unpacked - 1), size(limits.unpacked)]).toEqual([true, true]);
    const d = decodeSession(of(limits.unpacked + 1));
    expect(d?.ok === false ? d.problem : '').toMatch(/more than 2 MiB/);
  });
});
