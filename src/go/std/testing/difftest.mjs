// Differential tests of the Go standard library in src/go/std against the real one.
//
//   node src/go/std/testing/difftest.mjs [--api | --own | --record] [PACKAGE ...]
//
// The library's sources are copied into a temporary Go module `ilv` with their imports of each
// other rewritten (`strconv` becomes `ilv/strconv`), so that real Go compiles both libraries side
// by side. A test is a Go program in testdata/PACKAGE/*.go, of one of two kinds:
//   - a transcript imports the package by its ordinary name. It is run once against the real
//     library and once against ours, and must print the same. Our own compiler can run it too.
//   - a program that imports `ilv/...` itself compares the two in one process; it prints what
//     differs and passes when it prints nothing and exits with 0.
// `--api` compares the exported API of the packages instead (testdata/apicheck). Packages that
// only our compiler can build have a stand-in in overlay/: files that replace those of the same
// names or, where there is another name among them, the whole package.
// `--own` runs the transcripts through our own compiler and machine (the command `interleave`,
// which it builds first) and compares with what real Go prints. `--record` notes hashes of what
// real Go prints in recorded.json, with which --own does without Go.
// Relies on nothing but Node and a Go toolchain; without Go it says so and passes, but for --own.

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const std = path.dirname(here);
const testdata = path.join(here, 'testdata');
const overlay = path.join(here, 'overlay');

/** The packages that real Go can compile from our sources, if present; others stay Go's own. */
const portable = new Set(
  `errors unicode unicode/utf8 unicode/utf16 strconv strings bytes sort slices maps cmp iter math
  math/bits math/cmplx math/rand math/rand/v2 container/heap container/list container/ring bufio io
  io/fs text/tabwriter encoding encoding/hex encoding/base32 encoding/base64 encoding/binary hash
  hash/fnv hash/crc32 hash/crc64 hash/adler32 crypto/md5 crypto/sha1 crypto/sha256
  crypto/sha512 html unique path internal/chacha8 internal/unidata internal/pdq internal/intrinsics
  internal/reflectlite internal/rt internal/text internal/runes internal/ziggurat internal/blocks crypto/rand encoding/csv regexp regexp/syntax time`
    .split(/\s+/)
    .filter((p) => goFiles(path.join(overlay, p)).length + goFiles(path.join(std, p)).length > 0),
);

/** Packages of which real Go cannot build our sources, but compare the API. */
const declaredOnly = new Set(
  `fmt reflect encoding/json path/filepath io/ioutil unique hash/maphash sync sync/atomic os os/signal context log log/slog flag testing testing/synctest testing/quick
  runtime runtime/debug expvar embed weak net net/url net/http net/http/httptest text/template text/template/parse`
    .split(/\s+/)
    .filter((p) => goFiles(path.join(std, p)).length > 0),
);

/** The packages that those stand on, whose API is our own. */
const beneath = new Set([
  'syscall',
  ...fs.readdirSync(path.join(std, 'internal')).map((name) => 'internal/' + name),
]);

function goFiles(dir) {
  if (!fs.existsSync(dir)) return [];
  return fs.readdirSync(dir).filter((f) => f.endsWith('.go') && !f.endsWith('_test.go'));
}

/** Rewrites the import paths of `source` that name a portable package. */
function rewriteImports(source, library = portable) {
  const end = source.search(/^(func|type|var|const)\b/m);
  const head = end < 0 ? source : source.slice(0, end);
  const rewritten = head.replace(
    /^(\s*(?:import\s+)?(?:[\w.]+\s+)?)"([^"\n]+)"/gm,
    (all, pre, p) => (library.has(p) ? `${pre}"ilv/${p}"` : all),
  );
  return rewritten + source.slice(head.length);
}

function writeIfChanged(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

/** Makes the module `ilv` in `root` hold exactly the library's packages. */
function copyLibrary(root) {
  writeIfChanged(path.join(root, 'go.mod'), 'module ilv\n\ngo 1.26\n');
  for (const pkg of portable) copyPackage(root, pkg, portable);
  const declared = new Set([...portable, ...declaredOnly, ...beneath]);
  for (const pkg of declaredOnly) copyPackage(path.join(root, 'declared'), pkg, declared);
  for (const pkg of beneath) copyPackage(path.join(root, 'declared'), pkg, declared, false);
}

/** Copies a package, with the stand-ins for what real Go cannot build unless it need not. */
function copyPackage(root, pkg, library, built = true) {
  const own = goFiles(path.join(std, pkg));
  const standIns = built ? goFiles(path.join(overlay, pkg)) : [];
  const whole = standIns.some((f) => !own.includes(f));
  const files = whole ? standIns : own;
  const to = path.join(root, pkg);
  for (const old of goFiles(to)) if (!files.includes(old)) fs.rmSync(path.join(to, old));
  for (const f of files) {
    const replaced = standIns.includes(f);
    const source = fs.readFileSync(path.join(replaced ? overlay : std, pkg, f), 'utf8');
    writeIfChanged(path.join(to, f), replaced ? source : rewriteImports(source, library));
  }
}

function build(root, name, source) {
  const dir = path.join(root, 'zz', name);
  writeIfChanged(path.join(dir, 'main.go'), source);
  const exe = path.join(dir, 'prog');
  execFileSync('go', ['build', '-o', exe, './zz/' + name], { cwd: root, stdio: 'inherit' });
  return exe;
}

function run(exe, args = []) {
  const r = spawnSync(exe, args, { encoding: 'utf8', maxBuffer: 1 << 30, timeout: 300_000 });
  return r.stdout + r.stderr + (r.status === 0 ? '' : `exit ${r.status ?? r.signal}\n`);
}

/** Describes the first lines in which two transcripts differ, or returns '' when none does. */
function difference(real, ours) {
  if (real === ours) return '';
  const a = real.split('\n');
  const b = ours.split('\n');
  const out = [];
  for (let i = 0; i < Math.max(a.length, b.length) && out.length < 12; i++) {
    if (a[i] !== b[i]) out.push(`line ${i + 1}:`, `  real: ${a[i]}`, `  ours: ${b[i]}`);
  }
  return out.join('\n');
}

/** Our own compiler's and machine's output of a program. */
function runOwn(file) {
  return run(process.execPath, [path.join(std, '../../../bin/interleave.js'), 'run', file]);
}

const recordFile = path.join(here, 'recorded.json');
const recorded = JSON.parse(fs.readFileSync(recordFile, 'utf8'));
const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The folders below `dir` that have Go programs, as paths relative to it. */
function programFolders(dir, below = '') {
  const inner = fs
    .readdirSync(path.join(dir, below), { withFileTypes: true })
    .filter((e) => e.isDirectory() && e.name !== 'apicheck')
    .flatMap((e) => programFolders(dir, path.join(below, e.name)));
  return goFiles(path.join(dir, below)).length > 0 ? [below, ...inner] : inner;
}

/** The transcripts of the packages named, or all: names with their files. */
function* transcripts(named) {
  for (const base of [testdata, path.join(here, 'hosttests')]) {
    for (const pkg of programFolders(base)) {
      if (named.length > 0 && !named.includes(pkg)) continue;
      for (const f of goFiles(path.join(base, pkg))) {
        const file = path.join(base, pkg, f);
        const source = fs.readFileSync(file, 'utf8');
        if (!source.includes('"ilv/'))
          yield { name: `${pkg}/${f.replace(/\.go$/, '')}`, file, source };
      }
    }
  }
}

/** Runs transcripts through our own compiler; against real Go, or what it printed once. */
function testOwn(root, named) {
  execFileSync('npm', ['run', '--silent', 'build:cli'], {
    cwd: path.join(std, '../../..'),
    stdio: 'ignore',
  });
  let failed = 0;
  for (const t of transcripts(named)) {
    const started = Date.now();
    const ours = runOwn(t.file);
    let problem = '';
    if (root) problem = difference(run(build(root, 'real/' + t.name, t.source)), ours);
    else if (!(t.name in recorded)) problem = 'not recorded: see --record';
    else if (recorded[t.name] !== hash(ours)) problem = 'prints something else than real Go';
    console.log(`${problem ? 'FAIL' : 'ok  '} ${t.name} (${Date.now() - started} ms)`);
    if (problem) {
      failed++;
      console.log(problem.slice(0, 6000));
    }
  }
  return failed ? 1 : 0;
}

function record(root, named) {
  for (const t of transcripts(named)) {
    const printed = run(build(root, 'real/' + t.name, t.source));
    if (printed !== run(build(root, 'real/' + t.name, t.source))) {
      console.log(`${t.name} does not print the same twice: not recorded`);
      delete recorded[t.name];
    } else recorded[t.name] = hash(printed);
  }
  const sorted = Object.fromEntries(Object.entries(recorded).sort(([a], [b]) => (a < b ? -1 : 1)));
  fs.writeFileSync(recordFile, JSON.stringify(sorted, null, 2) + '\n');
  return 0;
}

function testPackage(root, pkg, dir = path.join(testdata, pkg)) {
  let failed = 0;
  for (const f of goFiles(dir)) {
    const source = fs.readFileSync(path.join(dir, f), 'utf8');
    const name = pkg + '/' + f.replace(/\.go$/, '');
    const started = Date.now();
    let problem;
    try {
      if (source.includes('"ilv/')) {
        problem = run(build(root, 'both/' + name, source));
      } else {
        const real = run(build(root, 'real/' + name, source));
        problem = difference(real, run(build(root, 'ours/' + name, rewriteImports(source))));
      }
    } catch (e) {
      problem = String(e.message);
    }
    const ms = Date.now() - started;
    console.log(`${problem ? 'FAIL' : 'ok  '} ${name} (${ms} ms)`);
    if (problem) {
      failed++;
      console.log(problem.slice(0, 6000));
    }
  }
  return failed;
}

function checkApi(root, packages) {
  const source = fs.readFileSync(path.join(testdata, 'apicheck', 'apicheck.go'), 'utf8');
  const out = run(build(root, 'apicheck', source), [root, ...packages]);
  console.log(out || `ok   API of ${packages.length} packages`);
  return out ? 1 : 0;
}

function main() {
  const args = process.argv.slice(2);
  const named = args.filter((a) => !a.startsWith('-'));
  let haveGo = true;
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    haveGo = false;
  }
  if (!haveGo && args.includes('--own')) return testOwn(undefined, named);
  if (!haveGo) {
    console.log('skipped: no Go toolchain on this machine');
    return 0;
  }
  const root = path.join(os.tmpdir(), `ilv-difftest-${os.userInfo().uid}`);
  copyLibrary(root);
  if (args.includes('--own')) return testOwn(root, named);
  if (args.includes('--record')) return record(root, named);
  const own = [...portable].filter((p) => !p.startsWith('internal/'));
  if (args.includes('--api')) {
    return checkApi(root, named.length ? named : [...own, ...declaredOnly]);
  }
  let failed = 0;
  // Packages that real Go cannot build are tested by --own alone.
  const testable = (p) => portable.has(p) || goFiles(path.join(std, p)).length === 0;
  const all = programFolders(testdata).filter(testable);
  for (const pkg of named.length ? named : all) failed += testPackage(root, pkg);
  return failed ? 1 : 0;
}

process.exitCode = main();
