// Real Go. Building is what takes time, so many programs are built into one binary, each as a package of
// its own, and the binary is run once for each.

import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Behaviour } from './compare';

const run = promisify(execFile);
const TIMEOUT_MS = 20_000;

/** What real Go makes of programs (each without its package clause), with inlining as usual or without. */
export async function realBehaviours(programs: readonly string[], inlining = true): Promise<Behaviour[]> {
  const dir = mkdtempSync(join(tmpdir(), 'interleave-diff-'));
  try {
    const refused = await buildAll(dir, programs, inlining);
    const out: Behaviour[] = [];
    for (let i = 0; i < programs.length; i++) {
      const text = refused.get(i);
      out.push(text !== undefined ? { kind: 'refused', text } : await execute(join(dir, 'all'), i));
    }
    return out;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const packageName = (i: number): string => `diffprogram${i}`;

/** Builds all that can be built; gives what real Go says of the others. */
async function buildAll(dir: string, programs: readonly string[], inlining: boolean): Promise<Map<number, string>> {
  const refused = new Map<number, string>();
  const flags = inlining ? [] : ['-gcflags=diff/...=-l'];
  writeFileSync(join(dir, 'go.mod'), 'module diff\n\ngo 1.26\n');
  programs.forEach((text, i) => {
    mkdirSync(join(dir, packageName(i)));
    const exported = text.replace(/^func main\(\) \{/m, 'func Main() {');
    writeFileSync(join(dir, packageName(i), 'program.go'), `package ${packageName(i)}\n${exported}`);
  });
  for (;;) {
    writeFileSync(join(dir, 'main.go'), dispatcher(programs.map((_, i) => i).filter((i) => !refused.has(i))));
    try {
      await run('go', ['build', ...flags, '-o', 'all', '.'], { cwd: dir, maxBuffer: 64 << 20 });
      return refused;
    } catch (e) {
      const text = (e as { stderr?: string }).stderr ?? String(e);
      const before = refused.size;
      for (const [, i, what] of text.matchAll(/^diffprogram(\d+)\/program\.go:(.*)$/gm)) {
        if (!refused.has(Number(i))) refused.set(Number(i), what);
      }
      if (refused.size === before) throw new Error(`go build: ${text}`, { cause: e });
    }
  }
}

function dispatcher(list: readonly number[]): string {
  const imports = list.map((i) => `\t"diff/${packageName(i)}"`).join('\n');
  const cases = list.map((i) => `\tcase "${i}":\n\t\t${packageName(i)}.Main()`).join('\n');
  return `package main\n\nimport (\n\t"os"\n${imports}\n)\n\nfunc main() {\n\tswitch os.Args[1] {\n${cases}\n\t}\n}\n`;
}

function execute(binary: string, i: number): Promise<Behaviour> {
  return new Promise((resolve, reject) => {
    const child = spawn(binary, [String(i)], { timeout: TIMEOUT_MS, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (b: Buffer) => out.push(b));
    child.stderr.on('data', (b: Buffer) => err.push(b));
    child.on('error', reject);
    child.on('close', (code) => resolve({ kind: 'ran', stdout: text(out, i), stderr: text(err, i), exit: code ?? 124 }));
  });
}

/** Output with the package's name as it is for a program of its own. */
function text(pieces: readonly Buffer[], i: number): string {
  return Buffer.concat(pieces).toString('utf8').replaceAll(`diff/${packageName(i)}.`, 'main.').replaceAll(`${packageName(i)}.`, 'main.');
}
