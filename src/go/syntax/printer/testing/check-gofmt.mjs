// Compares our formatter with the real gofmt.
//
//   node src/go/syntax/printer/testing/check-gofmt.mjs [--record] [--max N] [--seed N] [DIR ...]
//
// Every Go file under the directories (by default this project and GOROOT/src) is formatted as it
// is, and N of them in every mangled form (mangle.ts), and random doc comments too; the results must
// be those of gofmt, byte by byte, and where gofmt refuses so must we. `--record` writes anew what
// gofmt makes of the cases in ../testdata, which the unit tests rely on.
// Relies on nothing but Node and gofmt; without gofmt it says so and passes.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../../../..');

const args = process.argv.slice(2);
const option = (name, otherwise) => {
  const i = args.indexOf(name);
  return i < 0 ? otherwise : Number(args.splice(i, 2)[1]);
};
const record = args.includes('--record');
const max = option('--max', 200);
const seed = option('--seed', 1);

if (spawnSync('gofmt', ['-h']).error) {
  console.log('gofmt is not installed: nothing to compare with');
  process.exit(0);
}

const { module: printer } = await runnerImport(path.join(here, '../index.ts'));
const { module: mangle } = await runnerImport(path.join(here, 'mangle.ts'));

if (record) {
  recordCases();
  process.exit(0);
}

const goroot = spawnSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).stdout?.trim();
const dirs = args.filter((a) => !a.startsWith('-'));
if (dirs.length === 0) dirs.push(root, ...(goroot ? [path.join(goroot, 'src')] : []));
const files = dirs.flatMap(goFiles);
let differences = 0;

compare(
  'as they are',
  files.map((f) => ({ name: f, text: fs.readFileSync(f, 'utf8') })),
);
const random = mangle.randomFrom(seed);
const sample = files
  .map((f) => ({ f, r: random() }))
  .sort((a, b) => a.r - b.r)
  .slice(0, max)
  .map((x) => x.f);
for (const [name, f] of Object.entries(mangle.manglers)) {
  compare(
    name,
    sample.map((file) => ({ name: file, text: f(fs.readFileSync(file, 'utf8'), random) })),
  );
}
compare(
  'several together',
  sample.map((file) => ({
    name: file,
    text: mangle.mangleAll(fs.readFileSync(file, 'utf8'), random),
  })),
);
compare(
  'doc comments',
  Array.from({ length: 3000 }, (_, i) => ({
    name: `doc ${i}`,
    text: mangle.randomDocFile(random),
  })),
);
process.exit(differences > 0 ? 1 : 0);

/** Formats all texts with both, in one run of gofmt, and reports. */
function compare(title, cases) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'gofmt-'));
  cases.forEach((c, i) => fs.writeFileSync(path.join(dir, `${i}.go`), c.text));
  const { stderr } = spawnSync('gofmt', ['-w', dir], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const refused = new Set([...stderr.matchAll(/(\d+)\.go:\d+:\d+:/g)].map((m) => Number(m[1])));
  let same = 0;
  const start = performance.now();
  cases.forEach((c, i) => {
    const ours = printer.format(c.text, c.name);
    if (
      refused.has(i)
        ? !ours.ok
        : ours.ok && ours.text === fs.readFileSync(path.join(dir, `${i}.go`), 'utf8')
    )
      same++;
    else if (differences++ < 20)
      explain(title, c.name, ours, refused.has(i) ? null : path.join(dir, `${i}.go`));
  });
  const ms = Math.round(performance.now() - start);
  fs.rmSync(dir, { recursive: true });
  const percent = ((100 * same) / cases.length).toFixed(2);
  console.log(
    `${title}: ${same} of ${cases.length} the same (${percent} %), ${refused.size} refused by gofmt, ${ms} ms`,
  );
}

function explain(title, name, ours, goldenFile) {
  console.log(`${title}: ${name}`);
  if (goldenFile === null) return console.log('  gofmt refuses it');
  if (!ours.ok)
    return console.log(
      `  refused: ${ours.errors[0].line}:${ours.errors[0].column}: ${ours.errors[0].message}`,
    );
  const a = fs.readFileSync(goldenFile, 'utf8').split('\n');
  const b = ours.text.split('\n');
  const i = a.findIndex((l, j) => l !== b[j]);
  console.log(
    `  line ${i + 1}\n  gofmt: ${JSON.stringify(a.slice(i, i + 2))}\n  ours:  ${JSON.stringify(b.slice(i, i + 2))}`,
  );
}

function recordCases() {
  const dir = path.join(here, '../testdata');
  for (const name of fs.readdirSync(dir).filter((f) => f.endsWith('.input'))) {
    const input = fs.readFileSync(path.join(dir, name), 'utf8');
    const { stdout, stderr } = spawnSync('gofmt', [], { input, encoding: 'utf8' });
    if (stderr) throw new Error(`${name}: ${stderr}`);
    fs.writeFileSync(path.join(dir, name.replace('.input', '.golden')), stdout);
  }
}

function goFiles(dir) {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const p = path.join(dir, e.name);
    if (e.isDirectory()) return ['node_modules', '.git'].includes(e.name) ? [] : goFiles(p);
    return e.isFile() && e.name.endsWith('.go') ? [p] : [];
  });
}
