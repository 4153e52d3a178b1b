// Imports point one way, down the pipeline; this test holds the folders to it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

const frontEnd = ['src/go/syntax', 'src/go/syntax/printer', 'src/go/types'];
const compiler = [...frontEnd, 'src/go/vet', 'src/go/ir', 'src/go/ir/build', 'src/go/wasm', 'src/go/std', 'src/go/compile'];
const engine = [...compiler, 'src/machine'];
const everythingBelow = [...engine, 'src/go/tools', 'src/explore', 'workers'];

/** What each room may import from, besides itself. */
const rooms: Record<string, readonly string[]> = {
  'src/go/syntax': [],
  'src/go/syntax/printer': ['src/go/syntax'],
  'src/go/types': ['src/go/syntax'],
  'src/go/vet': frontEnd,
  'src/go/ir/build': ['src/go/ir', ...frontEnd],
  'src/go/ir': [],
  'src/go/wasm': ['src/go/ir'],
  'src/go/std': [],
  'src/go/compile': compiler,
  'src/go/tools': [...frontEnd, 'src/go/vet', 'src/go/compile', 'src/go/std'],
  'src/machine': compiler,
  'src/explore': engine,
  // The program behind `npm run bugs`.
  'src/explore/bugs.ts': [...engine, 'src/explore'],
  workers: [...engine, 'src/go/tools', 'src/explore'],
  'src/ui/code/highlight.ts': [],
  'src/lessons': [...everythingBelow, 'src/ui/code/highlight.ts'],
  // Reads testdata while pages are prerendered.
  'src/ui/examples/catalogue.ts': [],
  'src/ui/examples/load.ts': ['src/ui/examples/catalogue.ts'],
  'src/ui': [...everythingBelow, 'src/ui/code/highlight.ts', 'src/lessons', 'src/embed', 'src/ui/examples/load.ts', 'src/ui/examples/catalogue.ts'],
  'src/routes': [...everythingBelow, 'src/lessons', 'src/ui', 'src/ui/code/highlight.ts', 'src/ui/examples/load.ts', 'src/ui/examples/catalogue.ts', 'src/embed'],
  'src/embed': [...everythingBelow, 'src/ui/code/highlight.ts'],
  'src/engine': everythingBelow,
  'src/cli': everythingBelow,
  'src/bench': everythingBelow,
  'src/conformance': everythingBelow,
};

/** Rooms that run in Node only; nothing else may use it. */
const nodeRooms = new Set(['src/ui/examples/load.ts', 'src/explore/bugs.ts', 'src/cli', 'src/bench', 'src/conformance', 'src/lessons', 'src/routes']);

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    if (e.isDirectory()) return sources(path);
    return /\.(ts|svelte)$/.test(e.name) && !/\.test\.ts$/.test(e.name) ? [path] : [];
  });
}

/** The innermost room that a file is in. */
function roomOf(file: string): string | null {
  const inside = Object.keys(rooms).filter((r) => file === r || file.startsWith(r + '/'));
  return inside.sort((a, b) => b.length - a.length)[0] ?? null;
}

describe('imports', () => {
  const files = [...sources(join(root, 'src')), ...sources(join(root, 'workers'))].filter((f) => !/\/(testing|testsupport|testdata)\//.test(f));
  test.each(Object.keys(rooms))('%s imports only from below', (room) => {
    const upward: string[] = [];
    for (const file of files.filter((f) => roomOf(relative(root, f)) === room)) {
      const text = readFileSync(file, 'utf8');
      for (const m of text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
        const path = join(dirname(file), m[1]);
        const target = relative(root, existsSync(path + '.ts') ? path + '.ts' : path);
        const to = roomOf(target);
        if (to !== room && to !== null && !rooms[room].includes(to)) upward.push(`${relative(root, file)} -> ${to}`);
      }
      for (const m of text.matchAll(/from '([^.'][^']*)'/g)) {
        if (m[1].startsWith('node:') && !nodeRooms.has(room)) upward.push(`${relative(root, file)} -> ${m[1]}`);
      }
    }
    expect(upward).toEqual([]);
  });
});
