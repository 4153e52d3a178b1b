// Reading programs: Go files, folders, txtar archives, standard input.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { splitArchive, type SourceText } from '../go/compile';
import { UsageError } from './usage';

/** The files of a program named on the command line. */
export function readProgram(paths: readonly string[]): SourceText[] {
  if (paths.length === 0) throw new UsageError('no files: name a Go file, a folder, or - for standard input');
  return paths.flatMap(readOne);
}

function readOne(path: string): SourceText[] {
  if (path === '-') return splitArchive('main.go', readFileSync(0, 'utf8'));
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new UsageError(`cannot read ${path}`);
  }
  if (isFolder) return folder(path, '');
  const text = readFileSync(path, 'utf8');
  if (!path.endsWith('.go')) return splitArchive('main.go', text);
  const name = basename(path);
  return splitArchive(name, text).map((s) => (s.name === name ? { ...s, path } : s));
}

/** A folder's Go files and go.mod, those of folders in it too. */
function folder(root: string, inner: string): SourceText[] {
  return readdirSync(join(root, inner), { withFileTypes: true }).flatMap((e) => {
    const name = inner === '' ? e.name : `${inner}/${e.name}`;
    if (e.isDirectory()) return /^[._]|^testdata$|^node_modules$/.test(e.name) ? [] : folder(root, name);
    if (!e.name.endsWith('.go') && name !== 'go.mod') return [];
    return [{ name, path: join(root, name), text: readFileSync(join(root, name), 'utf8') }];
  });
}

/** All of standard input; '' when it is a terminal. */
export function standardInput(): string {
  return process.stdin.isTTY ? '' : readFileSync(0, 'utf8');
}

/** The Go files that a path names: itself, or all in a folder. */
export function goFiles(path: string): string[] {
  if (path === '-') return [path];
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch {
    throw new UsageError(`cannot read ${path}`);
  }
  return folder(path, '').flatMap((s) => (s.name.endsWith('.go') ? [s.path ?? s.name] : []));
}
