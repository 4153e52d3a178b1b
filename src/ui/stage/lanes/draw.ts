// Draws the lanes of a run: only what is in view, and no more than a pixel can show, so that a thousand
// goroutines and a million events cost a frame no more than three and thirty.

import { EventAux, EventKind } from '../../../machine/protocol';
import { markOf, shapes } from '../../design/marks';
import { arrowHead, drawShape, type Ink, type Painter, type Point } from '../../draw/painter';
import type { RunLog } from '../../session/log';
import { formatTime } from '../../text/time';
import { glyphOf } from './glyphs';
import type { Lane, LanesModel, Spans } from './model';
import { laneAt, rulerHeight, tickStep, turnAt, xOf, yOf, type View } from './view';

export interface LanesScene {
  readonly model: LanesModel;
  readonly log: RunLog;
  readonly waitReasons: readonly string[];
  /** Where the player stands, in turns; fractions lie within a turn. */
  readonly playhead: number;
  /** Id of the goroutine that is selected; 0 none. */
  readonly selected: number;
  /** What waits for ever is drawn to here. */
  readonly ended: boolean;
}

export const inkOf = (lane: number): Ink => `g${markOf(lane).hue}`;

/** Lanes lower than this are an overview: who runs and who waits, and nothing else. */
const small = 12;

/** At most so many arrows are drawn in one frame; with more they say nothing. */
const maxLinks = 600;

export function drawLanes(p: Painter, scene: LanesScene, v: View): void {
  const { model } = scene;
  const first = Math.max(0, laneAt(v, rulerHeight));
  const last = Math.min(model.lanes.length - 1, laneAt(v, v.height));
  if (v.laneHeight < small) {
    drawOverview(p, scene, v, first, last);
    drawFuture(p, scene, v);
    drawRuler(p, scene, v);
    return;
  }
  for (let i = first; i <= last; i++) drawLane(p, scene, v, model.lanes[i]);
  drawLinks(p, scene, v, first, last);
  for (let i = first; i <= last; i++) drawMarks(p, scene, v, model.lanes[i]);
  drawFuture(p, scene, v);
  drawRuler(p, scene, v);
}

function drawLane(p: Painter, scene: LanesScene, v: View, lane: Lane): void {
  const y = yOf(v, lane.index);
  const ink = inkOf(lane.index);
  const end = Math.min(lane.to, scene.model.turns);
  const x1 = Math.max(0, xOf(v, lane.from + (lane.creator === 0 ? 0 : 0.5)));
  const x2 = Math.min(v.width, xOf(v, end));
  if (scene.selected === lane.goroutine) {
    p.rect(0, y - v.laneHeight / 2, v.width, v.laneHeight, ink, 0.09);
  }
  if (x2 < x1) return;
  p.line(x1, y, x2, y, ink, { width: 1.5, alpha: 0.4 });
  const bar = Math.max(8, Math.min(18, v.laneHeight * 0.4));
  eachSpan(lane.waits, v, scene.model.turns, (a, b, span) => {
    p.hatch(a, y - bar / 2, b - a, bar, ink);
    p.line(a, y - bar / 2, a, y + bar / 2, ink, { width: 1, alpha: 0.7 });
    const reason = scene.waitReasons[lane.waits.tag[span]] ?? 'waiting';
    if (b - a > 58 && v.laneHeight >= 24) {
      const from = Math.max(a, 0) + 7;
      if (b - from > reason.length * 6.2) p.text(from, y, reason, 'ink-2', { size: 11, halo: 'surface' });
    }
  });
  eachSpan(lane.runs, v, scene.model.turns, (a, b) => p.rect(a, y - bar / 2, b - a, bar, ink, 1, 4));
  if (lane.to < scene.model.turns && x2 < v.width) p.line(x2, y - bar / 2, x2, y + bar / 2, ink, { width: 2 });
}

/** Calls f with the pixels of the spans in view; spans within one pixel are drawn as one. */
function eachSpan(spans: Spans, v: View, turns: number, f: (x1: number, x2: number, span: number) => void): void {
  const right = turnAt(v, v.width);
  let i = spans.firstAfter(v.left);
  while (i < spans.length && spans.from[i] <= right) {
    const a = xOf(v, spans.from[i]);
    const b = xOf(v, Math.min(spans.to[i], turns));
    if (b - a >= 1) {
      f(Math.max(a, -8), Math.min(b, v.width + 8), i);
      i++;
    } else {
      const pixel = Math.floor(a);
      f(pixel, pixel + 1, i);
      i = Math.max(i + 1, spans.firstAfter(turnAt(v, pixel + 1)));
    }
  }
}

/** Lanes too low to be told apart: lanes that share a row of pixels are drawn as one. */
function drawOverview(p: Painter, scene: LanesScene, v: View, first: number, last: number): void {
  const h = Math.max(1, v.laneHeight * 0.8);
  let row = -Infinity;
  for (let i = first; i <= last; i++) {
    const lane = scene.model.lanes[i];
    const y = yOf(v, i);
    if (Math.floor(y) === row && scene.selected !== lane.goroutine) continue;
    row = Math.floor(y);
    const ink = inkOf(i);
    const end = Math.min(lane.to, scene.model.turns);
    const x1 = Math.max(0, xOf(v, lane.from));
    const x2 = Math.min(v.width, xOf(v, end));
    if (x2 > x1) p.rect(x1, y - h / 2, x2 - x1, h, ink, scene.selected === lane.goroutine ? 0.5 : 0.13);
    eachSpan(lane.runs, v, scene.model.turns, (a, b) => p.rect(a, y - h / 2, Math.max(1, b - a), h, ink));
    if (lane.failed) p.rect(0, y - h / 2, v.width, Math.max(1.5, h), 'bad', 0.5);
  }
}

function drawMarks(p: Painter, scene: LanesScene, v: View, lane: Lane): void {
  if (v.scale < 5) {
    if (lane.failed) drawFailure(p, scene, v, lane);
    return;
  }
  const y = yOf(v, lane.index);
  const { marks } = lane;
  const right = turnAt(v, v.width);
  // Of two things in one turn the first has the sign: what came after follows from it.
  let last = -1;
  for (let i = marks.firstAfter(v.left); i < marks.length && marks.from[i] <= right; i++) {
    const row = marks.tag[i];
    const kind = scene.log.kind[row];
    const x = xOf(v, marks.from[i] + 0.5);
    if (kind === EventKind.panic || kind === EventKind.fatal || marks.from[i] === last) continue;
    last = marks.from[i];
    const glyph = v.scale >= 14 ? glyphOf(kind, scene.log.aux[row]) : '';
    if (glyph === '') p.circle(x, y, 1.8, 'surface');
    else p.text(x, y, glyph, 'surface', { size: 12, weight: 700, align: 'middle', mono: true });
  }
  if (lane.failed) drawFailure(p, scene, v, lane);
}

function drawFailure(p: Painter, scene: LanesScene, v: View, lane: Lane): void {
  const y = yOf(v, lane.index);
  for (let i = lane.marks.length - 1; i >= 0; i--) {
    const kind = scene.log.kind[lane.marks.tag[i]];
    if (kind !== EventKind.panic && kind !== EventKind.fatal) continue;
    const x = xOf(v, lane.marks.from[i] + 0.5);
    drawShape(p, shapes[3], x, y, 9, 'bad', 'surface');
    p.text(x, y, '!', 'surface', { size: 11, weight: 700, align: 'middle' });
    return;
  }
}

function drawLinks(p: Painter, scene: LanesScene, v: View, first: number, last: number): void {
  const { links } = scene.model;
  const right = turnAt(v, v.width);
  const start = links.firstArriving(v.left - 1);
  let drawn = 0;
  for (let i = start; i < links.length && drawn < maxLinks; i++) {
    if (links.fromTurn[i] > right) {
      if (links.toTurn[i] > right + 1) break;
      continue;
    }
    const a = links.fromLane[i];
    const b = links.toLane[i];
    if (Math.max(a, b) < first || Math.min(a, b) > last) continue;
    const message = links.kind[i] === 'message';
    if (v.scale < (message ? 3 : 7)) continue;
    drawn++;
    drawLink(p, scene, v, i);
  }
}

function drawLink(p: Painter, scene: LanesScene, v: View, i: number): void {
  const { links } = scene.model;
  const a = links.fromLane[i];
  const b = links.toLane[i];
  const kind = links.kind[i];
  const ink: Ink = kind === 'wake' ? 'ink-3' : inkOf(a);
  const down = b >= a ? 1 : -1;
  const bar = Math.max(8, Math.min(18, v.laneHeight * 0.4)) / 2;
  const from: Point = [xOf(v, links.fromTurn[i] + 0.5), yOf(v, a) + down * bar];
  const size = Math.min(8, 3 + v.scale / 5);
  const to: Point = [xOf(v, links.toTurn[i] + 0.5), yOf(v, b) - down * (bar + 1)];
  const dy = to[1] - from[1];
  const bow = from[0] === to[0] ? 0 : 0.5;
  p.curve(from, [from[0], from[1] + dy * (bow || 0.33)], [to[0], to[1] - dy * (bow || 0.33)], to, ink, {
    width: kind === 'message' ? 1.8 : 1.2,
    alpha: kind === 'spawn' ? 0.75 : 1,
    dash: kind === 'wake' ? [3, 3] : undefined,
  });
  arrowHead(p, to[0], to[1], (down * Math.PI) / 2, kind === 'message' ? size : size * 0.75, ink);
  if (kind !== 'message' || v.scale < 18) return;
  const row = links.row[i];
  if ((scene.log.aux[row] & EventAux.value) === 0) return;
  const label = String(scene.log.value[row]);
  p.text((from[0] + to[0]) / 2 + 5, (from[1] + to[1]) / 2, label, 'ink', { size: 11, weight: 600, mono: true, halo: 'surface' });
}

/** What has not happened yet at the playhead is drawn, but pale. */
function drawFuture(p: Painter, scene: LanesScene, v: View): void {
  const x = xOf(v, scene.playhead);
  if (x < v.width) p.rect(Math.max(0, x), rulerHeight, v.width - Math.max(0, x), v.height - rulerHeight, 'surface', 0.68);
  if (x < -1 || x > v.width + 1) return;
  p.line(x, 6, x, v.height, 'ink', { width: 1.5 });
  p.polygon([[x - 6, 2], [x + 6, 2], [x + 6, 9], [x, 15], [x - 6, 9]], 'ink');
}

function drawRuler(p: Painter, scene: LanesScene, v: View): void {
  const step = tickStep(v.scale, 64);
  const right = Math.min(turnAt(v, v.width), scene.model.turns);
  p.line(0, rulerHeight - 0.5, v.width, rulerHeight - 0.5, 'line');
  const head = xOf(v, scene.playhead);
  for (let t = Math.max(0, Math.ceil(v.left / step) * step); t <= right; t += step) {
    const x = xOf(v, t);
    p.line(x, rulerHeight - 5, x, rulerHeight, 'line-strong', { alpha: 0.7 });
    if (Math.abs(x - head) > 16) p.text(x, 11, t.toLocaleString('en'), 'ink-3', { size: 10.5, align: 'middle', mono: true });
  }
  let free = -Infinity;
  for (const c of scene.model.clock) {
    const x = xOf(v, c.turn);
    if (x < 0 || x < free) continue;
    if (x > v.width) break;
    p.line(x, rulerHeight, x, v.height, 'line-strong', { width: 1, dash: [2, 5], alpha: 0.8 });
    const label = formatTime(c.time);
    p.text(x + 4, v.height - 9, label, 'ink-3', { size: 10.5, mono: true, halo: 'surface' });
    free = x + label.length * 7 + 14;
  }
}
