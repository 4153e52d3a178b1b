// Holds the models of a track (the packages in its folder models/) to their own tests, here and in real Go.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Compiler, formatDiagnostics, testProgram, type SourceText } from '../go/compile';
import { stdSource } from '../go/std';
import { runProgram } from '../machine/batch';

/** What is wrong with the models in a folder; nothing if there are none. */
export async function checkModels(folder: string, go: boolean): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const problems: string[] = [];
  for (const e of readdirSync(folder, { withFileTypes: true })) {
    if (!e.isDirectory()) continue;
    const files = goFiles(join(folder, e.name));
    if (!files.some((f) => f.name.endsWith('_test.go'))) problems.push(`${e.name}: a model needs a test`);
    else problems.push(...(await ourTests(folder, e.name, files)));
  }
  if (go) problems.push(...realTools(folder));
  return problems;
}

function goFiles(folder: string): SourceText[] {
  return readdirSync(folder).filter((f) => f.endsWith('.go')).map((f) => ({ name: f, text: readFileSync(join(folder, f), 'utf8') }));
}

async function ourTests(folder: string, name: string, files: readonly SourceText[]): Promise<string[]> {
  // Other models that it imports lie beside it, as folders.
  const others = readdirSync(folder, { withFileTypes: true })
    .filter((e) => e.isDirectory() && e.name !== name && files.some((f) => f.text.includes(`"lesson/${e.name}"`)))
    .flatMap((e) => goFiles(join(folder, e.name)).filter((f) => !f.name.endsWith('_test.go')).map((f) => ({ ...f, name: `${e.name}/${f.name}` })));
  const program = testProgram([...files, ...others, ...(others.length > 0 ? [{ name: 'go.mod', text: 'module lesson\n\ngo 1.26\n' }] : [])]);
  if (program === null) return [`${name}: no test`];
  const result = await new Compiler(stdSource).compile(program);
  if (!result.ok) return [`${name}: ${formatDiagnostics(result.diagnostics).trim()}`];
  const run = await runProgram(result.compilation.module('blocking', 512, false), { pausing: false, seed: 1n, args: [name] });
  return run.exit === 0 ? [] : [`${name}: its tests fail here: ${run.stdout}${run.stderr}`];
}

function realTools(folder: string): string[] {
  const run = (command: string, ...args: string[]): string => {
    const r = spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 200_000, env: { ...process.env, GOTOOLCHAIN: 'local' } });
    return r.status === 0 && command !== 'gofmt' ? '' : r.stdout + r.stderr;
  };
  return [run('gofmt', '-l', '.'), run('go', 'vet', './...'), run('go', 'test', './...')].filter((s) => s !== '');
}
