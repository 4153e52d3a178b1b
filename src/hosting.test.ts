// The configurations in hosting/ say the headers that `npm start` sends and the browser tests run under.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
// Plain modules of the build, without types.
const { hosting } = (await import(new URL('scripts/hosting.mjs', root).href)) as { hosting: Record<string, string> };
const { everywhere, headersOf } = (await import(new URL('scripts/headers.mjs', root).href)) as {
  everywhere: Record<string, string>;
  headersOf: (path: string) => Record<string, string>;
};

test.each(Object.keys(hosting))('hosting/%s is as scripts/hosting.mjs writes it', (name) => {
  expect(readFileSync(new URL(`hosting/${name}`, root), 'utf8')).toBe(hosting[name]);
});

test('nothing else is in hosting/, and every server sends every header', () => {
  expect(readdirSync(new URL('hosting/', root)).sort()).toEqual(Object.keys(hosting).sort());
  for (const name of ['nginx.conf', 'Caddyfile', 'cloudfront-headers.json']) {
    for (const [header, value] of Object.entries(everywhere)) {
      expect(hosting[name], name).toContain(header);
      expect(hosting[name], name).toContain(value);
    }
  }
});

test('the policy evaluates no text, and only the embed may be framed by others', () => {
  const policy = everywhere['Content-Security-Policy'];
  expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'|https?:/);
  expect(policy).toContain("require-trusted-types-for 'script'");
  const framed = (path: string): boolean => !headersOf(path)['Content-Security-Policy'].includes('frame-ancestors');
  expect(['/embed/', '/@0.1.0/embed/'].map(framed)).toEqual([true, true]);
  expect(['/', '/play/', '/embed/author/', '/learn/embed/', '/embed/v1.js', '/404.html'].map(framed)).toEqual([false, false, false, false, false, false]);
});

test('what has a hash or a version in its name is kept, the rest is asked for', () => {
  expect(headersOf('/_app/immutable/x.js')['Cache-Control']).toContain('immutable');
  expect(headersOf('/@0.1.0/embed/v1.js')['Cache-Control']).toContain('immutable');
  expect(headersOf('/embed/v1.js')['Cache-Control']).toBe('no-cache');
});
