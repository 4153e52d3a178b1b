// The differential tester: random programs by real Go and by this compiler.
//
//   diff [--programs N] [--seed S] [--mode blocking|visible|statement] [--keep DIRECTORY] [--no-shrink]
//   diff --record N [--seed S] DIRECTORY     writes programs and what real Go does with them
//   diff --print SEED
//
// Programs that are treated differently are made smaller and printed (or kept). Exits with 1 if there are any.
// What the spec leaves open and real Go decides by what it inlines (whether a variable that a function literal
// captures is still read late in a tuple assignment) is no difference if real Go without inlining does the same.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mode } from '../go/wasm';
import { difference, message, type Behaviour } from './compare';
import { realBehaviours } from './oracle';
import { program } from './program';
import { shrink } from './shrink';
import { behaviourOf } from './subject';
import { print } from './tree';

const BATCH = 25;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      programs: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      mode: { type: 'string', default: 'blocking' },
      keep: { type: 'string' },
      record: { type: 'string' },
      print: { type: 'string' },
      'no-shrink': { type: 'boolean', default: false },
    },
  });
  if (values.print !== undefined) {
    process.stdout.write('package main\n' + print(program(Number(values.print))));
    return 0;
  }
  const first = Number(values.seed);
  if (values.record !== undefined) return record(positionals[0], first, Number(values.record));
  return compareAll(first, Number(values.programs), values.mode as Mode, values.keep ?? null, !values['no-shrink']);
}

async function compareAll(first: number, count: number, mode: Mode, keep: string | null, shrinks: boolean): Promise<number> {
  const kinds = new Map<string, number[]>();
  let refused = 0;
  let open = 0;
  for (let from = first; from < first + count; from += BATCH) {
    const seeds = Array.from({ length: Math.min(BATCH, first + count - from) }, (_, i) => from + i);
    const texts = seeds.map((s) => print(program(s)));
    const want = await realBehaviours(texts);
    for (const [i, seed] of seeds.entries()) {
      const got = await behaviourOf(texts[i], mode);
      const how = difference(want[i], got);
      if (want[i].kind === 'refused') refused++;
      if (want[i].kind === 'refused' && how === null) report(`seed ${seed}: both refuse it: ${(want[i] as { text: string }).text}`);
      if (how === null) continue;
      if (got.kind === 'ran' && difference((await realBehaviours([texts[i]], false))[0], got) === null) {
        open++;
        report(`seed ${seed}: as real Go without inlining`);
        continue;
      }
      report(`seed ${seed}: ${how}`);
      kinds.set(how, [...(kinds.get(how) ?? []), seed]);
      // One of a kind is enough to look at, but outputs differ for many reasons.
      if (shrinks && (how === 'other output' || kinds.get(how)!.length === 1)) await showSmallest(seed, how, mode, keep);
    }
  }
  const bad = [...kinds.values()].reduce((n, list) => n + list.length, 0);
  report(`${count} programs from seed ${first}: ${bad} treated differently, ${refused} refused, ${open} where real Go's inlining decides`);
  for (const [how, list] of kinds) report(`  ${list.length} × ${how}: ${list.slice(0, 12).join(' ')}`);
  return bad === 0 ? 0 : 1;
}

async function showSmallest(seed: number, how: string, mode: Mode, keep: string | null): Promise<void> {
  const text = await shrink(program(seed), async (texts) => {
    // What this compiler refuses is most likely not Go any more: real Go need not be asked.
    const got = await Promise.all(texts.map((t) => behaviourOf(t, mode)));
    const asked = texts.filter((_, i) => got[i].kind !== 'refused' || how.includes('refused'));
    if (asked.length === 0) return texts.map(() => false);
    const want = await realBehaviours(asked);
    return texts.map((t, i) => {
      const at = asked.indexOf(t);
      return at >= 0 && want[at].kind === 'ran' && difference(want[at], got[i]) === how;
    });
  });
  const [want] = await realBehaviours([text]);
  const got = await behaviourOf(text, mode);
  const source = 'package main\n' + text;
  const file = join(keep ?? '.', `seed-${seed}.go`);
  if (keep !== null) {
    mkdirSync(keep, { recursive: true });
    writeFileSync(file, source);
  }
  report(`--- seed ${seed}: ${how}${keep === null ? '\n' + source : ` (${file})`}\n${firstDifference(want, got)}`);
}

function firstDifference(want: Behaviour, got: Behaviour): string {
  const lines = (b: Behaviour): string[] => (b.kind === 'ran' ? b.stdout + message(b.stderr) : b.text).split('\n');
  const [w, g] = [lines(want), lines(got)];
  const at = w.findIndex((line, i) => line !== g[i]);
  const i = at < 0 ? w.length : at;
  return `line ${i + 1}\n  real Go: ${w[i] ?? '(end)'}\n  this:    ${g.slice(i, i + (got.kind === 'crash' ? 8 : 1)).join('\n') || '(end)'}`;
}

/** Writes programs with what real Go does. */
async function record(dir: string, first: number, count: number): Promise<number> {
  mkdirSync(dir, { recursive: true });
  const seeds = Array.from({ length: count }, (_, i) => first + i);
  const texts = seeds.map((s) => print(program(s)));
  const real = await realBehaviours(texts);
  real.forEach((b, i) => {
    if (b.kind !== 'ran') return report(`seed ${seeds[i]}: ${b.text}`);
    const { stdout, stderr, exit } = b;
    writeFileSync(join(dir, `seed-${seeds[i]}.go`), 'package main\n' + texts[i]);
    writeFileSync(join(dir, `seed-${seeds[i]}.json`), JSON.stringify({ stdout, message: message(stderr), exit }, null, 1) + '\n');
  });
  return 0;
}

function report(text: string): void {
  process.stdout.write(text + '\n');
}

process.exitCode = await main();
