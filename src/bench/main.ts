// `npm run bench`: the programs of testdata/bench, compiled and run by this project in Node and by real
// Go where it is installed (GOMAXPROCS=1), in one run. It prints ratios only: times depend on the machine.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Compiler, formatDiagnostics, type Compilation } from '../go/compile';
import { stdSource } from '../go/std';
import { BufferHost } from '../machine/batch';
import { Instance, RunStatus } from '../machine/instance';

const folder = join(process.cwd(), 'testdata/bench');
const compute = new Set(['fib', 'sieve', 'matmul', 'maps', 'strings', 'trees']);
const REPEAT = 3;
/** hello is about a compiler that has compiled before: a page's second Run, not its first. */
const REPEAT_WARM = 15;
/** What the design promises for hello, in milliseconds, from source to output in a warm worker. */
const HELLO_BUDGET = 150;
const PARKED_LIMIT = 512 << 20;

interface Row {
  readonly name: string;
  /** Milliseconds, best of REPEAT. */
  readonly compile: number;
  readonly ours: number;
  /** null: no Go here. */
  readonly native: number | null;
  readonly memory: number;
  readonly module: number;
}

function hasGo(): boolean {
  return spawnSync('go', ['version']).status === 0;
}

async function ours(compilation: Compilation): Promise<{ time: number; memory: number; output: string; bytes: number }> {
  const program = compilation.module('blocking', 3000);
  const module = await WebAssembly.compile(program.bytes as BufferSource);
  let best = Infinity;
  let memory = 0;
  let output = '';
  for (let i = 0; i < REPEAT; i++) {
    const host = new BufferHost('');
    const start = performance.now();
    const instance = await Instance.instantiate(module, program, host);
    instance.start({ policy: 'go', seed: 1n, procs: 1, maxMemory: 3000, pausing: false, realTime: false, args: ['bench'], env: [] });
    while (instance.run(50_000_000n) !== RunStatus.finished);
    best = Math.min(best, performance.now() - start);
    memory = instance.memory.bytes.length;
    output = host.text(1) + host.text(2);
  }
  return { time: best, memory, output, bytes: program.bytes.length };
}

function native(file: string, dir: string): { time: number; output: string } {
  const program = join(dir, basename(file, '.go'));
  execFileSync('go', ['build', '-o', program, file]);
  let best = Infinity;
  let output = '';
  for (let i = 0; i < REPEAT; i++) {
    const start = performance.now();
    const r = spawnSync(program, { env: { ...process.env, GOMAXPROCS: '1' }, encoding: 'utf8' });
    best = Math.min(best, performance.now() - start);
    output = r.stdout + r.stderr;
  }
  return { time: best, output };
}

const ratio = (a: number, b: number | null): string => (b === null ? '–' : (a / b).toFixed(2));

async function main(): Promise<void> {
  const go = hasGo();
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const compiler = new Compiler(stdSource);
  const rows: Row[] = [];
  try {
    for (const name of readdirSync(folder).filter((n) => n.endsWith('.go')).sort()) {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      let compile = Infinity;
      let compilation: Compilation | null = null;
      for (let i = 0; i < (name === 'hello.go' ? REPEAT_WARM : REPEAT); i++) {
        const start = performance.now();
        const result = await compiler.compile([{ name, text }]);
        if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics));
        result.compilation.module('blocking', 3000);
        compile = Math.min(compile, performance.now() - start);
        compilation = result.compilation;
      }
      const a = await ours(compilation!);
      const b = go ? native(file, dir) : null;
      if (b !== null && a.output !== b.output) throw new Error(`${name}: ours prints ${JSON.stringify(a.output)}, Go ${JSON.stringify(b.output)}`);
      rows.push({ name: basename(name, '.go'), compile, ours: a.time, native: b?.time ?? null, memory: a.memory, module: a.bytes });
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  print(rows, go);
}

function print(rows: readonly Row[], go: boolean): void {
  const hello = rows.find((r) => r.name === 'hello')!;
  const out: string[] = [];
  if (!go) out.push('Go is not installed: no ratios to native.', '');
  out.push('| program | run / native Go | compile / compile of hello | module, kB |', '|---|---|---|---|');
  for (const r of rows.filter((x) => x.name !== 'hello')) {
    out.push(`| ${r.name} | ${ratio(r.ours, r.native)} | ${ratio(r.compile, hello.compile)} | ${(r.module / 1000).toFixed(0)} |`);
  }
  const geometric = rows.filter((r) => compute.has(r.name) && r.native !== null).map((r) => Math.log(r.ours / r.native!));
  out.push('');
  if (geometric.length > 0) {
    out.push(`Compute, geometric mean: ${Math.exp(geometric.reduce((a, b) => a + b) / geometric.length).toFixed(2)} of native's time.`);
  }
  out.push(`hello, source to output, warm: ${((hello.compile + hello.ours) / HELLO_BUDGET).toFixed(2)} of the budget.`);
  const parked = rows.find((r) => r.name === 'parked')!;
  out.push(`100,000 parked goroutines: ${(parked.memory / PARKED_LIMIT).toFixed(2)} of 512 MiB.`);
  process.stdout.write(out.join('\n') + '\n');
}

await main();
