// Records what real Go does with every program under testdata: each X.go is built and run, and its
// stdout, normalised stderr (see normalize.mjs) and exit code are written to X.expect.json beside
// it. The inputs, `args` and `stdin`, are kept from the X.expect.json that is already there; a
// program without one gets none.
//
//   node testdata/record.mjs [--check[=RUNS]] [FILE|DIRECTORY...]
//
// --check writes nothing: it runs each program RUNS times (20) as it is, RUNS times with
// GOMAXPROCS=1 or 8, with inlining and, when it starts goroutines, under the race detector, and fails
// when a run differs from the recording. It also demands gofmt's form, and go vet's silence unless the
// file says `vet:` with a reason.
//
// Programs are built without inlining, because inlining changes the names of closures in a
// traceback. Without Go on the machine this says so and succeeds.

import { execFile, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve as absolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { normalizeStderr } from './normalize.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOTS = ['programs', 'lang'].map((name) => join(HERE, name));
const PARALLEL = 2;
const TIMEOUT_MS = 60_000;

const STARTS_GOROUTINES = /^\s*(defer )?go \w|\.Go\(|AfterFunc/m;
/** The race detector links cgo, and with cgo Go cannot see that all goroutines are asleep. */
const DEADLOCK = /^fatal error: (all goroutines are asleep|no goroutines)/m;

/** A recording is JSON text, so a program must not print invalid UTF-8: decoding it would throw. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const execFileAsync = promisify(execFile);

function programsUnder(path) {
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((child) => child.endsWith('.go') || statSync(child).isDirectory())
    .flatMap(programsUnder);
}

function expectationPath(program) {
  return program.replace(/\.go$/, '.expect.json');
}

function readExpectation(program) {
  const path = expectationPath(program);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

/** The environment of Go and its programs, without what changes scheduling, reports or language. */
function environment(changes) {
  const { GOMAXPROCS, GOTRACEBACK, GODEBUG, GORACE, GOFLAGS, GO111MODULE, ...rest } = process.env;
  return { ...rest, ...changes };
}

/** Runs the go command in a directory of its own: a go.mod above the program must not count. */
async function go(args, scratch) {
  await execFileAsync('go', args, { cwd: scratch, env: environment({}) });
}

/** Runs a built program; resolves to its stdout, normalised stderr and exit code. */
function run(binary, { args = [], stdin = '' }, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, args, { env: environment(env), timeout: TIMEOUT_MS });
    const stdout = [];
    const stderr = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (exit, signal) => {
      if (signal !== null) {
        reject(new Error(`${binary} ended by ${signal}`));
        return;
      }
      try {
        resolve({
          stdout: UTF8.decode(Buffer.concat(stdout)),
          stderr: normalizeStderr(UTF8.decode(Buffer.concat(stderr))),
          exit,
        });
      } catch (error) {
        reject(error);
      }
    });
  });
}

async function record(program, scratch) {
  const binary = join(scratch, `${basename(program, '.go')}-${process.hrtime.bigint()}`);
  await go(['build', '-gcflags=-l', '-o', binary, program], scratch);
  const { args = [], stdin = '' } = readExpectation(program);
  const result = await run(binary, { args, stdin });
  const text = JSON.stringify({ args, stdin, ...result }, null, 2) + '\n';
  rmSync(binary);
  const path = expectationPath(program);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) {
    return [];
  }
  writeFileSync(path, text);
  return [`recorded ${relative(HERE, program)} (exit ${result.exit})`];
}

async function check(program, scratch, runs) {
  const expected = readExpectation(program);
  const source = readFileSync(program, 'utf8');
  const problems = await inspect(program, source, scratch);
  const binary = join(scratch, `${basename(program, '.go')}-${process.hrtime.bigint()}`);
  const compare = async (label, env, withStderr) => {
    for (let i = 0; i < runs; i++) {
      const actual = await run(binary, expected, env);
      for (const key of withStderr ? ['stdout', 'stderr', 'exit'] : ['stdout', 'exit']) {
        if (actual[key] !== expected[key]) {
          problems.push(
            `${label}, run ${i + 1}: ${key} differs\n--- recorded\n${expected[key]}` +
              `\n--- now\n${actual[key]}`,
          );
          return;
        }
      }
    }
  };
  await go(['build', '-gcflags=-l', '-o', binary, program], scratch);
  await compare('plain', {}, true);
  await compare('GOMAXPROCS=1', { GOMAXPROCS: '1' }, true);
  await compare('GOMAXPROCS=8', { GOMAXPROCS: '8' }, true);
  await go(['build', '-o', binary, program], scratch);
  await compare('inlined', {}, false);
  if (STARTS_GOROUTINES.test(source) && !DEADLOCK.test(expected.stderr)) {
    await go(['build', '-race', '-o', binary, program], scratch);
    await compare('-race', {}, false);
  }
  rmSync(binary);
  return problems.map((problem) => `${relative(HERE, program)}: ${problem}`);
}

async function inspect(program, source, scratch) {
  const problems = [];
  const { stdout } = await execFileAsync('gofmt', ['-l', program]);
  if (stdout !== '') {
    problems.push('not in gofmt form');
  }
  if (!/\bvet: /.test(source)) {
    await go(['vet', program], scratch).catch((error) => problems.push(`go vet: ${error.stderr}`));
  }
  return problems;
}

async function main(argv) {
  if (spawnSync('go', ['version']).status !== 0) {
    console.log('record: there is no Go on this machine; nothing recorded');
    return 0;
  }
  const flag = argv.find((arg) => /^--check(=\d+)?$/.test(arg));
  const runs = Number(flag?.split('=')[1] ?? 20);
  const paths = argv.filter((arg) => arg !== flag);
  const roots = paths.length > 0 ? paths.map((path) => absolute(path)) : ROOTS.filter(existsSync);
  const programs = roots.flatMap(programsUnder);
  const scratch = mkdtempSync(join(tmpdir(), 'record-'));
  let failures = 0;
  const work = async () => {
    for (let program = programs.shift(); program !== undefined; program = programs.shift()) {
      try {
        const said = flag ? await check(program, scratch, runs) : await record(program, scratch);
        said.forEach((line) => console.log(line));
        failures += flag ? said.length : 0;
      } catch (error) {
        console.log(`${relative(HERE, program)}: ${error.stderr || error.message}`);
        failures++;
      }
    }
  };
  const total = programs.length;
  await Promise.all(Array.from({ length: PARALLEL }, work));
  rmSync(scratch, { recursive: true });
  console.log(`${total} programs ${flag ? 'checked' : 'up to date'}, ${failures} problems`);
  return failures > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
