// Links that were made once, by every format that there was. They must open for ever: this file's list
// (testdata/links/recorded.json) only ever grows.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeSession } from './link';
import type { SharedSession } from './session';

const recorded = JSON.parse(readFileSync(new URL('../../../testdata/links/recorded.json', import.meta.url), 'utf8')) as { link: string; session: SharedSession }[];

test.each(recorded)('$link', ({ link, session }) => {
  expect(decodeSession(link)).toEqual({ ok: true, session });
});

test('every format is among them', () => {
  expect(new Set(recorded.map((r) => r.link.slice(0, 3)))).toEqual(new Set(['#1.', '#2.']));
});
