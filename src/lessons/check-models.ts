// Holds models (the packages in a folder models/, of a track or beside all tracks) to their own tests, here and in
// real Go. A model may import another one from its own folder or from the one beside all tracks.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Compiler, formatDiagnostics, testProgram, type SourceText } from '../go/compile';
import { stdSource } from '../go/std';
import { runProgram } from '../machine/batch';

const goMod: SourceText = { name: 'go.mod', text: 'module lesson\n\ngo 1.26\n' };

/** What is wrong with the models in a folder, which may import those in `shared`; nothing if there are none. */
export async function checkModels(folder: string, shared: string, go: boolean): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const problems: string[] = [];
  const known = new Map([...packages(shared), ...packages(folder)]);
  for (const [name, files] of packages(folder)) {
    if (!files.some((f) => f.name.endsWith('_test.go'))) problems.push(`${name}: a model needs a test`);
    else problems.push(...(await ourTests(name, files, known)));
  }
  if (go) problems.push(...realTools(folder === shared ? [folder] : [shared, folder].filter((f) => existsSync(f))));
  return problems;
}

/** The packages in a folder, by name, each with its files. */
function packages(folder: string): Map<string, SourceText[]> {
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name) : [];
  return new Map(names.map((name) => [name, goFiles(join(folder, name))]));
}

function goFiles(folder: string): SourceText[] {
  return readdirSync(folder).filter((f) => f.endsWith('.go')).map((f) => ({ name: f, text: readFileSync(join(folder, f), 'utf8') }));
}

async function ourTests(name: string, files: readonly SourceText[], known: ReadonlyMap<string, SourceText[]>): Promise<string[]> {
  const imported = [...known].filter(([other]) => other !== name && files.some((f) => f.text.includes(`"lesson/${other}"`)));
  const beside = imported.flatMap(([other, of]) => of.filter((f) => !f.name.endsWith('_test.go')).map((f) => ({ ...f, name: `${other}/${f.name}` })));
  const program = testProgram([...files, ...beside, ...(beside.length > 0 ? [goMod] : [])]);
  if (program === null) return [`${name}: no test`];
  const result = await new Compiler(stdSource).compile(program);
  if (!result.ok) return [`${name}: ${formatDiagnostics(result.diagnostics).trim()}`];
  const run = await runProgram(result.compilation.module('blocking', 512, false), { pausing: false, seed: 1n, args: [name] });
  return run.exit === 0 ? [] : [`${name}: its tests fail here: ${run.stdout}${run.stderr}`];
}

/** gofmt, go vet and go test over the models of these folders, as one module. */
function realTools(folders: readonly string[]): string[] {
  const module = mkdtempSync(join(tmpdir(), 'models-'));
  for (const f of folders) cpSync(f, module, { recursive: true });
  writeFileSync(join(module, goMod.name), goMod.text);
  const run = (command: string, ...args: string[]): string => {
    const r = spawnSync(command, args, { cwd: module, encoding: 'utf8', timeout: 200_000, env: { ...process.env, GOTOOLCHAIN: 'local' } });
    return r.status === 0 && command !== 'gofmt' ? '' : r.stdout + r.stderr;
  };
  const said = [run('gofmt', '-l', '.'), run('go', 'vet', './...'), run('go', 'test', './...')].filter((s) => s !== '');
  rmSync(module, { recursive: true, force: true });
  return said;
}
