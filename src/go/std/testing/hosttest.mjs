// Differential tests of the packages that work on type descriptors or call the run time.
//
//   node src/go/std/testing/hosttest.mjs [-v] [NAME ...]      (NAME: a folder of hosttests/)
//
// As difftest.mjs does for the rest, it copies packages of the library to a temporary Go module
// `ilv` and lets real Go compile them beside its own. Files in host/PACKAGE replace the library's
// files of the same name, those that only our compiler can build; packages without a counterpart
// in `own` are real Go's. A test in hosttests/NAME/*.go is a program; when it imports `ilv/...` it
// compares by itself and must print nothing, otherwise its output must be the same with both
// libraries. Without Go it says so and passes.

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const std = path.dirname(here);
const own = ['internal/abi', 'internal/stdio', 'internal/reflectlite', 'fmt', 'reflect'];

const goFiles = (dir) =>
  fs.existsSync(dir)
    ? fs.readdirSync(dir).filter((f) => f.endsWith('.go') && !f.endsWith('_test.go'))
    : [];

const present = own.filter((p) => goFiles(path.join(std, p)).length > 0);

/** Makes the imports of packages in `present` those of module ilv, in the import section only. */
function rewriteImports(source) {
  const end = source.search(/^(func|type|var|const)\b/m);
  const head = end < 0 ? source : source.slice(0, end);
  const rewritten = head.replace(
    /^(\s*(?:import\s+)?(?:[\w.]+\s+)?)"([^"\n]+)"/gm,
    (all, pre, p) => (present.includes(p) ? `${pre}"ilv/${p}"` : all),
  );
  return rewritten + source.slice(head.length);
}

function write(file, text) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

function copyLibrary(root) {
  write(path.join(root, 'go.mod'), 'module ilv\n\ngo 1.26\n');
  for (const pkg of own) {
    const host = path.join(here, 'host', pkg);
    const replaced = goFiles(host);
    const files = [...new Set([...goFiles(path.join(std, pkg)), ...replaced])];
    const to = path.join(root, pkg);
    for (const old of goFiles(to)) if (!files.includes(old)) fs.rmSync(path.join(to, old));
    for (const f of files) {
      const from = path.join(replaced.includes(f) ? host : path.join(std, pkg), f);
      const text = fs.readFileSync(from, 'utf8');
      write(path.join(to, f), replaced.includes(f) ? text : rewriteImports(text));
    }
  }
}

function build(root, name, source) {
  const dir = path.join(root, 'zz', name);
  write(path.join(dir, 'main.go'), source);
  const exe = path.join(dir, 'prog');
  execFileSync('go', ['build', '-o', exe, './zz/' + name], { cwd: root, stdio: 'inherit' });
  return exe;
}

function run(exe) {
  const r = spawnSync(exe, [], { encoding: 'utf8', maxBuffer: 1 << 30, timeout: 600_000 });
  return r.stdout + r.stderr + (r.status === 0 ? '' : `exit ${r.status ?? r.signal}\n`);
}

function firstDifferences(real, ours) {
  const [a, b] = [real.split('\n'), ours.split('\n')];
  const out = [];
  for (let i = 0; i < Math.max(a.length, b.length) && out.length < 60; i++) {
    if (a[i] !== b[i]) out.push(`line ${i + 1}:`, `  real: ${a[i]}`, `  ours: ${b[i]}`);
  }
  return out.join('\n');
}

function main() {
  const named = process.argv.slice(2).filter((a) => !a.startsWith('-'));
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    console.log('skipped: no Go toolchain on this machine');
    return 0;
  }
  const root = path.join(os.tmpdir(), `ilv-hosttest-${os.userInfo().uid}`);
  copyLibrary(root);
  const tests = path.join(here, 'hosttests');
  let failed = 0;
  for (const name of named.length ? named : fs.readdirSync(tests)) {
    for (const f of goFiles(path.join(tests, name))) {
      const source = fs.readFileSync(path.join(tests, name, f), 'utf8');
      const label = `${name}/${f.replace(/\.go$/, '')}`;
      let problem;
      try {
        problem = source.includes('"ilv/')
          ? run(build(root, label, source))
          : firstDifferences(
              run(build(root, 'real/' + label, source)),
              run(build(root, 'ours/' + label, rewriteImports(source))),
            );
      } catch (e) {
        problem = String(e.message);
      }
      console.log(`${problem ? 'FAIL' : 'ok  '} ${label}`);
      if (problem) {
        failed++;
        console.log(problem.slice(0, 8000));
      }
    }
  }
  return failed ? 1 : 0;
}

process.exitCode = main();
