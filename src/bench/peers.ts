// Other ways to run the same programs: native Go, Go's own js/wasm port in this V8, GopherJS and yaegi.
// Each is asked only where it is installed; GopherJS brings the Go it is made for by GOTOOLCHAIN.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Measured {
  /** Milliseconds, the best of the runs. */
  readonly time: number;
  readonly output: string;
}

export interface Peer {
  readonly name: string;
  /** Measures the program in `file`; `dir` is for what it makes. Throws where it cannot run it. */
  readonly measure: (file: string, dir: string, runs: number) => Measured;
}

const TIMEOUT_MS = 60_000;
/** Peers that are far slower than the rest are run once. */
const SLOW_RUNS = 1;

/** The peers that are installed here; `slow`: also those that take minutes. */
export function installedPeers(slow: boolean): Peer[] {
  const out: Peer[] = [];
  if (!answers('go', 'version')) return out;
  out.push({ name: 'native Go', measure: native });
  if (goRoot() !== null) out.push({ name: 'Go js/wasm', measure: jsWasm });
  if (slow && answers('gopherjs', 'version')) out.push({ name: 'GopherJS', measure: gopherjs });
  if (slow && answers('yaegi', 'version')) out.push({ name: 'yaegi', measure: yaegi });
  return out;
}

const answers = (command: string, argument: string): boolean => spawnSync(command, [argument]).error === undefined;

function bestOf(runs: number, once: () => Measured): Measured {
  let best = once();
  for (let i = 1; i < runs; i++) {
    const next = once();
    if (next.time < best.time) best = next;
  }
  return best;
}

/** One run of a process, by the clock on the wall. */
function timed(command: string, args: readonly string[], env: Record<string, string> = {}): Measured {
  const start = performance.now();
  const r = spawnSync(command, args, { env: { ...process.env, ...env }, encoding: 'utf8', timeout: TIMEOUT_MS });
  const time = performance.now() - start;
  if (r.error !== undefined) throw r.error;
  if (r.status !== 0) throw new Error(`exit ${r.status}: ${r.stderr.slice(0, 300)}`);
  return { time, output: r.stdout + r.stderr };
}

function native(file: string, dir: string, runs: number): Measured {
  const program = join(dir, basename(file, '.go'));
  execFileSync('go', ['build', '-o', program, file]);
  return bestOf(runs, () => timed(program, [], { GOMAXPROCS: '1' }));
}

function goRoot(): string | null {
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim();
  return existsSync(join(root, 'lib/wasm/wasm_exec.js')) ? root : null;
}

/** Runs a script in a Node of its own; its last line of output is the time that it measured. */
function selfTimed(script: string, args: readonly string[]): Measured {
  const { output } = timed(process.execPath, ['--stack-size=4000', script, ...args]);
  const lines = output.trimEnd().split('\n');
  const at = lines.findIndex((l) => l.startsWith('bench: '));
  const [time] = lines.splice(at, 1);
  return { time: Number(time.slice('bench: '.length)), output: lines.map((l) => l + '\n').join('') };
}

/** As this project's own runs are timed: from an already compiled module, in one process, the best of the runs. */
const wasmRunner = `
const { readFileSync } = require('node:fs');
const fs = require('node:fs'), path = require('node:path'), util = require('node:util');
globalThis.require = require;
globalThis.fs = fs;
globalThis.path = path;
globalThis.TextEncoder = util.TextEncoder;
globalThis.TextDecoder = util.TextDecoder;
const [exec, program, runs] = process.argv.slice(2);
require(exec);
(async () => {
  const module = await WebAssembly.compile(readFileSync(program));
  let best = Infinity;
  for (let i = 0; i < Number(runs); i++) {
    const go = new Go();
    go.exit = (code) => { if (code !== 0) process.exit(code); };
    const start = performance.now();
    await go.run(await WebAssembly.instantiate(module, go.importObject));
    best = Math.min(best, performance.now() - start);
  }
  console.log('bench: ' + best);
})();
`;

function jsWasm(file: string, dir: string, runs: number): Measured {
  const program = join(dir, basename(file, '.go') + '.wasm');
  execFileSync('go', ['build', '-o', program, file], { env: { ...process.env, GOOS: 'js', GOARCH: 'wasm' } });
  const script = join(dir, 'wasm-runner.cjs');
  writeFileSync(script, wasmRunner);
  const { time, output } = selfTimed(script, [join(goRoot()!, 'lib/wasm/wasm_exec.js'), program, String(runs)]);
  // Every run printed the same.
  return { time, output: output.slice(0, output.length / runs) };
}

/** The compiled program is one script; its goroutines may go on after it returns. */
const scriptRunner = `
const [program] = process.argv.slice(2);
const start = performance.now();
process.on('exit', () => console.log('bench: ' + (performance.now() - start)));
require(program);
`;

function gopherjs(file: string, dir: string): Measured {
  const program = join(dir, basename(file, '.go') + '.js');
  const version = /go1[.\d]+/.exec(execFileSync('gopherjs', ['version'], { encoding: 'utf8' }))![0];
  const env = { ...process.env, GOTOOLCHAIN: version };
  const root = execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', env }).trim();
  execFileSync('gopherjs', ['build', file, '-m', '-o', program], {
    stdio: 'pipe',
    env: { ...env, GOPHERJS_GOROOT: root, PATH: `${join(root, 'bin')}:${process.env.PATH}` },
  });
  const script = join(dir, 'script-runner.cjs');
  writeFileSync(script, scriptRunner);
  return bestOf(SLOW_RUNS, () => selfTimed(script, [program]));
}

function yaegi(file: string): Measured {
  return bestOf(SLOW_RUNS, () => timed('yaegi', ['run', file], { GOMAXPROCS: '1' }));
}
