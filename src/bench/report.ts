// The table and the figures of a run of the benchmarks, and where they are kept: docs/bench.md, and a
// summary between two marks in the README.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Own } from './ours';
import { compute, concurrent } from './programs';

export interface Row {
  readonly name: string;
  readonly own: Own;
  /** Milliseconds by the name of the peer. */
  readonly peers: ReadonlyMap<string, number>;
}

export interface Report {
  readonly full: string;
  readonly summary: string;
}

/** hello from source to output in a warm worker, in milliseconds. */
const HELLO_MS = 50;
/** What a million parked goroutines may take. */
const MILLION_BYTES = 2.5 * 2 ** 30;

const two = (x: number): string => x.toFixed(2);

/** The geometric mean of our time over a peer's, of the computing programs that both run. */
function mean(rows: readonly Row[], peer: string): number | null {
  const logs = rows.filter((r) => compute.includes(r.name) && r.peers.has(peer)).map((r) => Math.log(r.own.run / r.peers.get(peer)!));
  return logs.length === 0 ? null : Math.exp(logs.reduce((a, b) => a + b) / logs.length);
}

export function render(rows: readonly Row[], peers: readonly string[], notes: readonly string[]): Report {
  const hello = rows.find((r) => r.name === 'hello');
  const table = (names: readonly string[]): string[] => {
    const out = [`| program | ${peers.map((p) => `run / ${p}`).join(' | ')} | compile / compile of hello | module, kB |`, `|---|${'---|'.repeat(peers.length + 2)}`];
    for (const name of names) {
      const r = rows.find((x) => x.name === name);
      if (r === undefined) continue;
      const cells = peers.map((p) => (r.peers.has(p) ? two(r.own.run / r.peers.get(p)!) : '–'));
      out.push(`| ${name} | ${cells.join(' | ')} | ${hello === undefined ? '–' : two(r.own.compile / hello.own.compile)} | ${(r.own.module / 1000).toFixed(0)} |`);
    }
    return out;
  };
  const figures = figuresOf(rows, peers);
  const full = [
    ...(peers.length === 0 ? ['Go is not installed: no ratios.', ''] : []),
    'Computing:',
    '',
    ...table(compute),
    '',
    'Scheduling:',
    '',
    ...table([...concurrent.keys()]),
    '',
    ...figures.map((f) => `- ${f}`),
    ...(notes.length > 0 ? ['', ...notes.map((n) => `- ${n}.`)] : []),
    '',
  ].join('\n');
  return { full, summary: summary(rows, figures) };
}

function figuresOf(rows: readonly Row[], peers: readonly string[]): string[] {
  const out: string[] = [];
  for (const p of peers) {
    const m = mean(rows, p);
    if (m !== null) out.push(`Computing, geometric mean: ${two(m)} of the time of ${p}.`);
  }
  for (const r of rows) {
    const limit = concurrent.get(r.name);
    const native = r.peers.get('native Go');
    if (limit != null && native !== undefined && r.own.run / native > limit) {
      out.push(`Missed: ${r.name} takes ${two(r.own.run / native)} of native's time; ${limit} is the aim.`);
    }
  }
  const hello = rows.find((r) => r.name === 'hello');
  if (hello !== undefined) out.push(`hello, source to output, warm: ${two((hello.own.compile + hello.own.run) / HELLO_MS)} of ${HELLO_MS} ms.`);
  const million = rows.find((r) => r.name === 'million');
  if (million !== undefined) out.push(`1,000,000 parked goroutines: ${two(million.own.memory / MILLION_BYTES)} of 2.5 GiB.`);
  return out;
}

function summary(rows: readonly Row[], figures: readonly string[]): string {
  const native = (names: readonly string[]): string =>
    names
      .flatMap((n) => {
        const r = rows.find((x) => x.name === n);
        const t = r?.peers.get('native Go');
        return r === undefined || t === undefined ? [] : [`${n} ${two(r.own.run / t)}`];
      })
      .join(', ');
  return [`Computing: ${native(compute)}.`, '', `Scheduling: ${native([...concurrent.keys()])}.`, '', ...figures.map((f) => `- ${f}`), ''].join('\n');
}

/** Puts a report into docs/bench.md and README.md. */
export function write(report: Report): void {
  replaceBetweenMarks(join(process.cwd(), 'docs/bench.md'), report.full);
  replaceBetweenMarks(join(process.cwd(), 'README.md'), report.summary);
}

function replaceBetweenMarks(file: string, text: string): void {
  const [from, to] = ['<!-- bench -->\n', '<!-- /bench -->'];
  const old = readFileSync(file, 'utf8');
  const [at, end] = [old.indexOf(from), old.indexOf(to)];
  if (at < 0 || end < 0) throw new Error(`${file} has no marks for the figures of the benchmarks`);
  writeFileSync(file, old.slice(0, at) + from + text + old.slice(end));
}
