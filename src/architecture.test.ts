// Imports point one way, down the pipeline; this test holds the folders to it.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** What each room may import from, besides itself. */
const rooms: Record<string, readonly string[]> = {
  'src/go/syntax': [],
  'src/go/types': ['src/go/syntax'],
  'src/go/ir/build': ['src/go/ir', 'src/go/syntax', 'src/go/types'],
  'src/go/ir': [],
  'src/go/wasm': ['src/go/ir'],
  'src/go/std': [],
  'src/go/compile': ['src/go/syntax', 'src/go/types', 'src/go/ir', 'src/go/ir/build', 'src/go/wasm'],
};

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    if (e.isDirectory()) return sources(path);
    return /\.ts$/.test(e.name) && !/\.test\.ts$/.test(e.name) ? [path] : [];
  });
}

/** The innermost room that a file is in. */
function roomOf(file: string): string | null {
  const inside = Object.keys(rooms).filter((r) => file === r || file.startsWith(r + '/'));
  return inside.sort((a, b) => b.length - a.length)[0] ?? null;
}

describe('imports', () => {
  const files = sources(join(root, 'src/go'));
  test.each(Object.keys(rooms))('%s imports only from below', (room) => {
    const upward: string[] = [];
    for (const file of files.filter((f) => roomOf(relative(root, f)) === room)) {
      const text = readFileSync(file, 'utf8');
      for (const m of text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
        const target = relative(root, join(dirname(file), m[1]));
        const to = roomOf(target);
        if (to !== room && to !== null && !rooms[room].includes(to)) upward.push(`${relative(root, file)} -> ${to}`);
      }
      for (const m of text.matchAll(/from '([^.'][^']*)'/g)) {
        if (m[1].startsWith('node:')) upward.push(`${relative(root, file)} -> ${m[1]}`);
      }
    }
    expect(upward).toEqual([]);
  });
});
