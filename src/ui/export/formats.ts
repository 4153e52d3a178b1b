// A run in the forms that others read: Mermaid, Chrome's trace format, JSON, Markdown, and the lanes as
// SVG. Pure functions of what the page holds of the run.

import { EventAux, EventKind as K } from '../../machine/protocol';
import { SvgPainter, svgDocument } from '../draw/svg';
import type { Ink } from '../draw/painter';
import type { RunLog } from '../session/log';
import { drawLanes } from '../stage/lanes/draw';
import type { LanesModel } from '../stage/lanes/model';
import { rulerHeight, yOf, type View } from '../stage/lanes/view';

export interface Exported {
  readonly log: RunLog;
  readonly lanes: LanesModel;
  readonly waitReasons: readonly string[];
  readonly labelOf: (goroutine: number) => string;
  readonly objectOf: (number: number) => string;
  /** Turns from, to (not included). */
  readonly from: number;
  readonly to: number;
}

const kindNames = new Map<number, string>(Object.entries(K).map(([name, kind]) => [kind, name]));

function* rows(x: Exported): Generator<number> {
  for (let row = x.log.rowOfTurn(x.from); row < x.log.length && x.log.turn[row] < x.to; row++) yield row;
}

/** The events, one object each. */
export function toJson(x: Exported): string {
  const events = [...rows(x)].map((r) => ({
    turn: x.log.turn[r],
    time: x.log.time[r],
    kind: kindNames.get(x.log.kind[r]) ?? x.log.kind[r],
    goroutine: x.log.goroutine[r] === 0 ? undefined : x.labelOf(x.log.goroutine[r]),
    object: x.log.object[r] === 0 ? undefined : x.objectOf(x.log.object[r]),
    peer: x.log.peer[r] === 0 ? undefined : x.labelOf(x.log.peer[r]),
    value: (x.log.aux[r] & EventAux.value) !== 0 ? x.log.value[r] : undefined,
  }));
  return JSON.stringify(events, null, 1);
}

/** A sequence diagram. Mermaid wants simple names: letters and digits, with the label as alias. */
export function toMermaid(x: Exported, limit = 400): string {
  const out = ['sequenceDiagram'];
  const used = new Map<number, string>();
  const name = (g: number): string => {
    let n = used.get(g);
    if (n === undefined) {
      n = `g${g}`;
      used.set(g, n);
      out.splice(used.size, 0, `  participant ${n} as ${x.labelOf(g).replace(/[;#]/g, ' ')}`);
    }
    return n;
  };
  const text = (s: string): string => s.replace(/[;#\n]/g, ' ');
  let count = 0;
  const { links } = x.lanes;
  const goroutineOf = (lane: number): number => x.lanes.lanes[lane].goroutine;
  for (let i = links.firstArriving(x.from); i < links.length && count < limit; i++) {
    if (links.toTurn[i] >= x.to) break;
    const a = name(goroutineOf(links.fromLane[i]));
    const b = name(goroutineOf(links.toLane[i]));
    const row = links.row[i];
    count++;
    if (links.kind[i] === 'spawn') out.push(`  ${a}-->>${b}: go`);
    else if (links.kind[i] === 'wake') out.push(`  ${a}--)${b}: wakes`);
    else {
      const value = (x.log.aux[row] & EventAux.value) !== 0 ? ` ${x.log.value[row]}` : '';
      out.push(`  ${a}->>${b}: ${text(x.objectOf(x.log.object[row]))}${value}`);
    }
  }
  return out.join('\n') + '\n';
}

/** Chrome's and Perfetto's trace events: a turn is a microsecond. */
export function toChromeTrace(x: Exported): string {
  const events: object[] = [];
  for (const lane of x.lanes.lanes) {
    events.push({ ph: 'M', pid: 1, tid: lane.goroutine, name: 'thread_name', args: { name: x.labelOf(lane.goroutine) } });
    for (let i = lane.runs.firstAfter(x.from); i < lane.runs.length && lane.runs.from[i] < x.to; i++) {
      events.push({ ph: 'X', pid: 1, tid: lane.goroutine, ts: lane.runs.from[i], dur: lane.runs.to[i] - lane.runs.from[i], name: 'runs' });
    }
    for (let i = lane.waits.firstAfter(x.from); i < lane.waits.length && lane.waits.from[i] < x.to; i++) {
      const end = Math.min(lane.waits.to[i], x.to);
      const reason = x.waitReasons[lane.waits.tag[i]] ?? 'waits';
      events.push({ ph: 'X', pid: 1, tid: lane.goroutine, ts: lane.waits.from[i], dur: end - lane.waits.from[i], name: reason, cname: 'grey' });
    }
  }
  return JSON.stringify({ traceEvents: events });
}

/** The program, its schedule and what happened, for a post or an issue. */
export function toMarkdown(program: string, schedule: string, link: string, sentences: readonly string[], from: number): string {
  const fence = '`'.repeat(Math.max(3, ...[...program.matchAll(/`+/g)].map((m) => m[0].length + 1)));
  const steps = sentences.flatMap((s, i) => (s === '' ? [] : [`${from + i + 1}. ${s}`]));
  return [
    `${fence}go\n${program.trimEnd()}\n${fence}`,
    schedule === '' ? '' : `Schedule: \`${schedule}\``,
    steps.join('\n'),
    `[Play it in Interleave](${link})`,
  ].filter((p) => p !== '').join('\n\n') + '\n';
}

/** The lanes as a picture of their own, with the goroutines' names. */
export function toSvg(x: Exported, resolve: (ink: Ink) => string, fonts: { sans: string; mono: string }): string {
  const gutter = 130;
  const turns = x.to - x.from;
  const scale = Math.max(2, Math.min(30, 8000 / Math.max(1, turns)));
  const laneHeight = 34;
  const width = Math.ceil((turns + 1) * scale);
  const height = rulerHeight + x.lanes.lanes.length * laneHeight + 20;
  const view: View = { left: x.from - 0.25, scale, top: 0, laneHeight, width, height };
  const painter = new SvgPainter('lanes', resolve, fonts);
  drawLanes(painter, { model: x.lanes, log: x.log, waitReasons: x.waitReasons, playhead: Infinity, selected: 0, ended: true }, view);
  const names = new SvgPainter('names', resolve, fonts);
  names.rect(-gutter, 0, gutter, height, 'surface');
  for (const lane of x.lanes.lanes) {
    names.text(-10, yOf(view, lane.index), x.labelOf(lane.goroutine), `g${lane.index % 8}`, { size: 12, weight: 600, mono: true, align: 'end' });
  }
  const body = `<rect width="${width + gutter}" height="${height}" fill="${resolve('surface')}"/><g transform="translate(${gutter} 0)">${painter.body}${names.body}</g>`;
  return svgDocument(width + gutter, height, body, 'Lanes of a Go program');
}
