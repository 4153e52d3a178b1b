// Holds the Go files of a lesson to the real tools, where they are installed: gofmt, go vet, go build. All
// programs of a lesson are put into one module, each in a folder of its own, and handled at once.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { SourceText } from '../go/compile';

export interface GoRun {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Versions of the modules that lessons may import. */
const modules: Readonly<Record<string, string>> = { 'golang.org/x/sync': 'v0.24.0', 'golang.org/x/time': 'v0.16.0' };

/** Whether there is a go command. */
export function goIsThere(): boolean {
  return spawnSync('go', ['version']).status === 0;
}

/** The programs of one lesson, and the packages they share, as a module in a folder of their own. */
export class GoModule {
  private readonly path = mkdtempSync(join(tmpdir(), 'lesson-'));
  private built: GoRun | null = null;

  constructor(programs: readonly SourceText[], packages: readonly SourceText[]) {
    const files = [...packages, ...programs.map((p) => ({ name: `programs/${basename(p.name, '.go')}/${p.name}`, text: p.text }))];
    if (!files.some((f) => f.name === 'go.mod')) files.push({ name: 'go.mod', text: 'module lesson\n\ngo 1.26\n' });
    for (const f of files) {
      mkdirSync(dirname(join(this.path, f.name)), { recursive: true });
      writeFileSync(join(this.path, f.name), f.text);
    }
    const needed = Object.keys(modules).filter((m) => files.some((f) => f.text.includes(`"${m}/`)));
    for (const m of needed) this.go('mod', 'edit', `-require=${m}@${modules[m]}`);
    if (needed.length > 0) this.go('mod', 'tidy');
  }

  private go(...args: string[]): GoRun {
    const r = spawnSync('go', args, { cwd: this.path, encoding: 'utf8', timeout: 200_000, env: { ...process.env, GOTOOLCHAIN: 'local' } });
    return { exit: r.status ?? -1, stdout: r.stdout, stderr: r.stderr.replaceAll('programs/', '') };
  }

  /** What gofmt would change, as a list of files. */
  unformatted(): string[] {
    const r = spawnSync('gofmt', ['-l', '.'], { cwd: this.path, encoding: 'utf8' });
    return (r.stdout + r.stderr).split('\n').filter((l) => l !== '').map((l) => basename(l));
  }

  /** What vet says, a line each. */
  vet(): string[] {
    const r = this.go('vet', './...');
    return r.exit === 0 ? [] : r.stderr.split('\n').filter((l) => l !== '' && !l.startsWith('#'));
  }

  /** Builds all programs (with the race detector if asked), and runs one. */
  run(program: string, race = false): GoRun {
    mkdirSync(join(this.path, 'bin'), { recursive: true });
    if (race) this.built = null;
    this.built ??= this.go('build', ...(race ? ['-race'] : []), '-o', 'bin/', './programs/...');
    if (this.built.exit !== 0) return this.built;
    const r = spawnSync(join(this.path, 'bin', basename(program, '.go')), { encoding: 'utf8', timeout: 30_000 });
    return { exit: r.status ?? -1, stdout: r.stdout, stderr: r.stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
