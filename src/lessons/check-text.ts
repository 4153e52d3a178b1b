// Checks a lesson's text: every live reference points at something, the code in the text of a line
// reference is in that line, and every number that the explorer can find is the one it finds.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Explorations, Proof } from './check-explore';
import { isReference, parseReference, type Count, type Reference } from './references';

interface Link {
  readonly text: string;
  readonly address: string;
}

function links(body: string): Link[] {
  return [...body.matchAll(/\[([^\]]*(?:\[[^\]]*\][^\]]*)*)\]\(([^)\s]+)\)/g)].map((m) => ({ text: m[1].replace(/\s+/g, ' '), address: m[2] }));
}

function number(proof: Proof, what: Count): number | null {
  switch (what) {
    case 'schedules': return proof.schedules;
    case 'failing': return proof.failing;
    case 'outcomes': return proof.outputs.length;
    default: return proof.shortest?.[what] ?? null;
  }
}

/** What a run of a file prints, as the page runs it; null if it does not compile. */
export type Output = (file: string) => Promise<string | null>;

/** The number that a run plots there; null if it plots none. */
function pointOf(output: string, r: { plot: string; series: string; x: string }): string | null {
  for (const line of output.split('\n')) {
    const [tag, plot, series, x, y] = line.split(' ');
    if (tag === '#point' && plot === r.plot && series === r.series && x === r.x) return y;
  }
  return null;
}

/** A number as texts write it: thousands apart. */
function written(n: string): string {
  return Number(n).toLocaleString('en', { maximumFractionDigits: 6 });
}

/** What is wrong with the text; `read` gives a file of the lesson, null if there is none of that name. */
export async function checkText(body: string, read: (file: string) => string | null, explorations: Explorations, output: Output): Promise<string[]> {
  const problems: string[] = [];
  const main = (read('main.go') ?? '').split('\n');
  for (const { text, address } of links(body)) {
    if (!isReference(address)) continue;
    const r = parseReference(address);
    if (typeof r === 'string') {
      problems.push(r);
      continue;
    }
    const problem = r.kind === 'line' ? checkLine(text, main[r.line - 1]) : await checkClaim(text, r, read, explorations, output);
    if (problem !== '') problems.push(`[${text}](${address}): ${problem}`);
  }
  const words = body.replace(/```[\s\S]*?```/g, ' ').split(/\s+/).length;
  if (words < 270 || words > 800) problems.push(`${words} words; 300 to 700 are wanted`);
  return problems;
}

function checkLine(text: string, line: string | undefined): string {
  if (line === undefined || line.trim() === '') return 'there is nothing in that line';
  if (/^[)}\]]+[,;]?$/.test(line.trim())) return 'that line only closes something: the program has moved since';
  const code = /`([^`]+)`/.exec(text)?.[1];
  return code === undefined || line.includes(code) ? '' : `the line is: ${line.trim()}`;
}

async function checkClaim(text: string, r: Reference, read: (file: string) => string | null, explorations: Explorations, output: Output): Promise<string> {
  if (r.kind === 'file') return read(r.file) === null ? 'no such file in the lesson' : '';
  if (r.kind === 'point' || r.kind === 'prints') {
    const printed = read(r.file) === null ? null : await output(r.file);
    if (printed === null) return 'no such file in the lesson, or it does not compile';
    if (r.kind === 'prints') return printed.split('\n').some((line) => line.includes(r.text)) ? '' : 'a run prints no such line';
    const y = pointOf(printed, r);
    if (y === null) return 'a run plots no such point';
    return written(y) === text ? '' : `the run plots ${written(y)}`;
  }
  if (r.kind !== 'count' && r.kind !== 'fail' && r.kind !== 'outcome') return '';
  if (read(r.file) === null) return 'no such file in the lesson';
  const proof = await explorations.of(r.file);
  if (proof === null) return '';
  if (r.kind === 'fail') return proof.failures.has(r.failure) ? '' : 'no schedule fails so';
  if (r.kind === 'outcome') return proof.outputs.some((o) => o.includes(r.text)) ? '' : 'no schedule prints that';
  const n = number(proof, r.what);
  return String(n) === text.replaceAll(',', '') ? '' : `the explorer finds ${n}`;
}

/** Mends what has one right answer: numbers that the explorer finds, and lines whose code the text names. */
export async function mendText(path: string, main: string, explorations: Explorations, output: Output): Promise<void> {
  let text = readFileSync(path, 'utf8');
  const lines = main.split('\n');
  for (const l of links(text)) {
    const r = parseReference(l.address);
    if (typeof r === 'string') continue;
    const replace = (by: string): void => void (text = text.replace(new RegExp(`\\[${literal(l.text).replaceAll(' ', '\\s')}\\]\\(${literal(l.address)}\\)`), () => by));
    if (r.kind === 'line' && checkLine(l.text, lines[r.line - 1]) !== '') {
      const code = /`([^`]+)`/.exec(l.text)?.[1];
      const found = lines.flatMap((line, i) => (code !== undefined && line.includes(code) ? [i + 1] : []));
      if (found.length === 1) replace(`[${l.text}](line:${found[0]})`);
    }
    if (r.kind === 'point') {
      const y = pointOf((await output(r.file)) ?? '', r);
      if (y !== null) replace(`[${written(y)}](${l.address})`);
    }
    if (r.kind === 'count') {
      const proof = await explorations.of(r.file);
      const n = proof === null ? null : number(proof, r.what);
      if (n !== null) replace(`[${n.toLocaleString('en')}](${l.address})`);
    }
  }
  writeFileSync(path, text);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
