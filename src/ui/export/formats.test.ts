import { expect, test } from 'vitest';
import { logOf } from '../session/events.testing';
import { LanesModel } from '../stage/lanes/model';
import { toChromeTrace, toJson, toMarkdown, toMermaid, toSvg, type Exported } from './formats';

const log = logOf([
  { t: 0, k: 'spawn', g: 1, p: 2 },
  { t: 1, k: 'block', g: 1, o: 1, aux: 1 },
  { t: 2, k: 'send', g: 2, o: 1, p: 1, aux: 4, v: 7 },
  { t: 2, k: 'unblock', g: 1, o: 1, p: 2 },
  { t: 3, k: 'output', g: 1 },
]);
const lanes = new LanesModel();
lanes.update(log);
const x: Exported = {
  log, lanes, waitReasons: ['', 'chan receive'], labelOf: (g) => (g === 1 ? 'main' : `worker#${g - 1}`), objectOf: () => 'jobs', from: 0, to: 4,
};

test('Mermaid', () => {
  expect(toMermaid(x)).toBe(
    'sequenceDiagram\n  participant g1 as main\n  participant g2 as worker 1\n  g1-->>g2: go\n  g2->>g1: jobs 7\n',
  );
});

test('JSON holds every event, and a part of the run only its own', () => {
  expect(JSON.parse(toJson(x))).toHaveLength(5);
  expect(JSON.parse(toJson({ ...x, from: 2, to: 3 }))[0]).toEqual({ turn: 2, time: 0, kind: 'send', goroutine: 'worker#1', object: 'jobs', peer: 'main', value: 7 });
});

test('Chrome’s trace format', () => {
  const { traceEvents } = JSON.parse(toChromeTrace(x)) as { traceEvents: { name: string; ts?: number; dur?: number }[] };
  expect(traceEvents).toContainEqual(expect.objectContaining({ name: 'chan receive', ts: 2, dur: 0 }));
  expect(traceEvents.filter((e) => e.name === 'thread_name')).toHaveLength(2);
});

test('Markdown', () => {
  expect(toMarkdown('package main // ```\n', '3=main/1', 'https://x', ['a.', '', 'b.'], 4)).toBe(
    '````go\npackage main // ```\n````\n\nSchedule: `3=main/1`\n\n5. a.\n7. b.\n\n[Play it in Interleave](https://x)\n',
  );
});

test('SVG is a document of its own', () => {
  const svg = toSvg(x, () => '#123456', { sans: 'sans-serif', mono: 'monospace' });
  expect(svg).toMatch(/^<svg xmlns=.*<\/svg>$/s);
  expect(svg).not.toContain('var(--');
  expect(svg).toContain('worker#1');
});
