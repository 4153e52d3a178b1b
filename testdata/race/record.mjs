// Records what Go's race detector says of each program here: `node testdata/race/record.mjs`, with Go.
// Each is built once and run several times; what is kept is in which lines race, both accesses in order.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { racingLines } from './normalize.mjs';

const RUNS = 6;
const here = import.meta.dirname;
const out = mkdtempSync(join(tmpdir(), 'race-'));
const recorded = {};
for (const file of readdirSync(here).filter((f) => f.endsWith('.go')).sort()) {
  const binary = join(out, file.replace('.go', ''));
  execFileSync('go', ['build', '-race', '-o', binary, file], { cwd: here, stdio: 'inherit' });
  const found = new Set();
  for (let i = 0; i < RUNS; i++) {
    const { stderr } = spawnSync(binary, { encoding: 'utf8', timeout: 5_000, env: { ...process.env, GOMAXPROCS: String(1 + (i % 4)) } });
    for (const pair of racingLines(stderr, file)) found.add(pair);
  }
  recorded[file] = [...found].sort();
}
writeFileSync(join(here, 'recorded.json'), JSON.stringify(recorded, null, 1) + '\n');
