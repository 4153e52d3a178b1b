// `npm run bench`: the programs of testdata/bench, compiled and run by this project in Node and by its
// peers (peers.ts), in one run. It prints ratios only: times depend on the machine.
//
//   bench [--all] [--write] [NAME...]
//     --all     also the peers that take minutes: GopherJS and yaegi
//     --write   puts the table into docs/bench.md and its summary into README.md

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Compiler } from '../go/compile';
import { stdSource } from '../go/std';
import { measureOwn } from './ours';
import { installedPeers, type Peer } from './peers';
import { render, write, type Row } from './report';

const folder = join(process.cwd(), 'testdata/bench');
const RUNS = 3;
/** Programs whose every run takes long. */
const LONG = new Set(['million']);
/** hello is about a compiler that has compiled before: a page's second Run, not its first. */
const WARM_COMPILES = 25;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' }, write: { type: 'boolean' } } });
  const peers = installedPeers(values.all ?? false);
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const compiler = new Compiler(stdSource);
  const rows: Row[] = [];
  const notes: string[] = [];
  try {
    for (const file of readdirSync(folder).filter((n) => n.endsWith('.go')).sort()) {
      const name = basename(file, '.go');
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      const path = join(folder, file);
      const runs = LONG.has(name) ? 1 : RUNS;
      const own = await measureOwn(compiler, file, readFileSync(path, 'utf8'), name === 'hello' ? WARM_COMPILES : RUNS, name === 'hello' ? WARM_COMPILES : runs);
      const times = new Map<string, number>();
      for (const peer of peers) {
        const time = measurePeer(peer, path, dir, runs, own.output, notes);
        if (time !== null) times.set(peer.name, time);
      }
      rows.push({ name, own, peers: times });
      process.stderr.write(`${name} `);
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  process.stderr.write('\n');
  const report = render(rows, peers.map((p) => p.name), notes);
  process.stdout.write(report.full);
  if (values.write === true) write(report);
}

/** A peer's time, or null with a note where it does not do what the others do. */
function measurePeer(peer: Peer, path: string, dir: string, runs: number, output: string, notes: string[]): number | null {
  const name = basename(path, '.go');
  try {
    const m = peer.measure(path, dir, runs);
    if (m.output === output) return m.time;
    if (peer.name === 'native Go') throw new Error(`${name}: this prints ${JSON.stringify(output)}, Go ${JSON.stringify(m.output)}`);
    notes.push(`${peer.name} prints something else for ${name}`);
  } catch (e) {
    if (peer.name === 'native Go') throw e;
    const why = (e as Error).message.split('\n')[0].slice(0, 100);
    notes.push(why.includes('ETIMEDOUT') ? `${peer.name} does not finish ${name} in a minute` : `${peer.name} does not run ${name}`);
  }
  return null;
}

await main();
