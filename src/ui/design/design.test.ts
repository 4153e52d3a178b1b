// The tokens hold what they promise: enough contrast in every theme, both dark themes the same, and
// marks that tell goroutines apart without colour.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markOf } from './marks';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

function values(selector: string): Map<string, string> {
  const at = css.indexOf(selector + ' {');
  const block = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2]]));
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
}

const light = values("[data-theme='light']");
const themes = {
  light,
  dark: values("[data-theme='dark']"),
  projector: new Map([...light, ...values("[data-theme='projector']")]),
  contrast: values("[data-theme='contrast']"),
};

describe.each(Object.entries(themes))('%s', (_, theme) => {
  const texts = ['--ink', '--ink-2', '--ink-3', '--good', '--bad', '--warn'];
  const goroutines = Array.from({ length: 8 }, (_, i) => `--g${i}`);
  const code = ['keyword', 'type', 'string', 'number', 'comment', 'function'].map((n) => `--code-${n}`);
  const grounds = ['--paper', '--surface', '--sunken'];
  test.each([...texts, ...goroutines, ...code])('%s reads on every ground', (name) => {
    for (const ground of grounds) {
      expect(contrast(theme.get(name)!, theme.get(ground)!), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });
  test('verdicts read on their soft grounds', () => {
    for (const v of ['good', 'bad', 'warn']) {
      expect(contrast(theme.get(`--${v}`)!, theme.get(`--${v}-soft`)!), v).toBeGreaterThanOrEqual(4.5);
    }
  });
  test('buttons and focus are seen', () => {
    expect(contrast(theme.get('--on-solid')!, theme.get('--solid')!)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.get('--focus')!, theme.get('--paper')!)).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.get('--line-strong')!, theme.get('--surface')!)).toBeGreaterThanOrEqual(3);
  });
});

test("the system's dark is the chosen dark", () => {
  const media = css.slice(css.indexOf('@media (prefers-color-scheme: dark)'));
  for (const [name, value] of themes.dark) expect(media).toContain(`${name}: ${value};`);
});

test('the first 64 lanes differ in hue or shape, all in letter', () => {
  const lanes = Array.from({ length: 1000 }, (_, i) => markOf(i));
  expect(new Set(lanes.slice(0, 64).map((m) => `${m.hue} ${m.shape}`)).size).toBe(64);
  expect(new Set(lanes.map((m) => m.letter)).size).toBe(1000);
  expect(lanes[26].letter).toBe('AA');
});
