// Holds the Go files of lessons to the real tools, where they are installed: gofmt, go vet, go run.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceText } from '../go/compile';

export interface GoRun {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whether there is a go command. */
export function goIsThere(): boolean {
  return spawnSync('go', ['version']).status === 0;
}

/** A copy of a program in a folder of its own, so that the other files of a lesson are not part of it. */
export class GoFolder {
  private readonly path = mkdtempSync(join(tmpdir(), 'lesson-'));

  /** `module` is the text of go.mod. */
  constructor(private readonly files: readonly SourceText[]) {
    for (const f of files) {
      mkdirSync(dirname(join(this.path, f.name)), { recursive: true });
      writeFileSync(join(this.path, f.name), f.text);
    }
    if (!files.some((f) => f.name === 'go.mod')) writeFileSync(join(this.path, 'go.mod'), 'module lesson\n\ngo 1.26\n');
    const needs = [...new Set(files.flatMap((f) => [...f.text.matchAll(/"golang\.org\/x\/(sync|time)\//g)].map((m) => m[1])))];
    if (needs.length > 0) {
      for (const n of needs) this.go('mod', 'edit', `-require=golang.org/x/${n}@${n === 'sync' ? 'v0.24.0' : 'v0.16.0'}`);
      this.go('mod', 'tidy');
    }
  }

  private go(...args: string[]): GoRun {
    const r = spawnSync('go', args, { cwd: this.path, encoding: 'utf8', timeout: 120_000, env: { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' } });
    return { exit: r.status ?? -1, stdout: r.stdout, stderr: r.stderr.replaceAll(this.path + '/', '') };
  }

  /** What gofmt would change, as a list of files. */
  unformatted(): string[] {
    const r = spawnSync('gofmt', ['-l', '.'], { cwd: this.path, encoding: 'utf8' });
    return (r.stdout + r.stderr).split('\n').filter((l) => l !== '');
  }

  vet(): string {
    const r = this.go('vet', './...');
    return r.exit === 0 ? '' : r.stderr.trim();
  }

  /** Builds and runs; with the race detector if asked. */
  run(race = false): GoRun {
    const built = this.go('build', ...(race ? ['-race'] : []), '-o', 'program', '.');
    if (built.exit !== 0) return built;
    const r = spawnSync(join(this.path, 'program'), { cwd: this.path, encoding: 'utf8', timeout: 30_000 });
    return { exit: r.status ?? -1, stdout: r.stdout, stderr: r.stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
