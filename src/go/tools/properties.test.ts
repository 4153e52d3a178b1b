// What must hold at every place of every program: completion offers what is written there, renaming
// keeps the program's meaning, and no half-written text makes a service fail.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Library } from '../compile';
import { stdPackages, stdSource } from '../std';
import { randomFrom } from '../syntax/printer/testing/mangle';
import type { Ident } from '../syntax';
import { Analysis, rangeIn } from './analysis';
import { applyEdits } from './edits';
import { Workspace } from './index';
import { walk } from './walk';

const root = new URL('../../../testdata/', import.meta.url).pathname;

/** Programs of moderate size, those of the language tests among them. */
const programs = ['programs', 'lang'].flatMap((dir) =>
  readdirSync(root + dir)
    .filter((n) => n.endsWith('.go'))
    .sort()
    .map((n) => ({ name: `${dir}/${n}`, text: readFileSync(`${root}${dir}/${n}`, 'utf8') })),
);
/** How many places of each program are. */
const depth = Math.ceil(Number(process.env.TOOLS_EFFORT ?? 1) / 3);
const library = new Library(stdSource);

/** How much is tried; more with TOOLS_EFFORT=10 in the environment. */
const effort = Number(process.env.TOOLS_EFFORT ?? 1);

async function analyse(text: string): Promise<Analysis> {
  return Analysis.of(library, [{ name: 'main.go', text }]);
}

function open(text: string): Workspace {
  const w = new Workspace(library, stdPackages());
  w.setFile('main.go', text);
  return w;
}

function idents(a: Analysis): Ident[] {
  const list: Ident[] = [];
  walk(a.file('main.go')!.file, (n) => {
    if (n.kind === 'Ident' && n.end > n.pos) list.push(n);
  });
  return list.sort((x, y) => x.pos - y.pos);
}

/** For each name in order, the index of the one that declares what it means, or how else it is known. */
function bindings(a: Analysis): string[] {
  const { pkg } = a.file('main.go')!;
  const list = idents(a);
  const index = new Map(list.map((id, i) => [id.pos, i]));
  return list.map((id) => {
    const obj = pkg.info.objectOf(id);
    if (obj === null) return 'none';
    const origin = obj.kind === 'var' || obj.kind === 'func' ? obj.origin : obj;
    const i = index.get(origin.pos);
    return i === undefined || !a.isOwn(origin.pos) ? `${obj.kind} elsewhere` : `${i}`;
  });
}

const sample = (seed: number, n: number): typeof programs => {
  const random = randomFrom(seed);
  return programs
    .map((p) => ({ p, r: random() }))
    .sort((a, b) => a.r - b.r)
    .slice(0, n)
    .map((x) => x.p);
};

describe('renaming', () => {
  test('to any name: refused, or every name still means what it meant', async () => {
    const random = randomFrom(7);
    const wrong: string[] = [];
    let renamed = 0;
    let refused = 0;
    for (const { name, text } of sample(1, 12 * effort)) {
      const a = await analyse(text);
      if (a.errors.length > 0) continue;
      const w = open(text);
      const list = idents(a);
      const before = bindings(a);
      const { source } = a.file('main.go')!.file;
      for (let n = 0; n < 12 * depth; n++) {
        const id = list[Math.floor(random() * list.length)];
        // A fresh name, or one that is taken.
        const fresh = random() < 0.4;
        const newName = fresh
          ? /^\p{Lu}/u.test(id.name)
            ? 'Fresh'
            : 'fresh'
          : list[Math.floor(random() * list.length)].name;
        const r = rangeIn(source, id.pos, id.end);
        const at = { lineNumber: r.startLineNumber, column: r.startColumn };
        const result = await w.rename('main.go', at, newName);
        if (!result.ok) {
          refused++;
          continue;
        }
        if (result.edits.length === 0) continue;
        renamed++;
        const after = await analyse(applyEdits(text, result.edits));
        const what = `${name}:${at.lineNumber}:${at.column} ${id.name} to ${newName}`;
        if (after.errors.length > 0) wrong.push(`${what}: ${after.errors[0].msg}`);
        // An import that gets a name has one name more.
        else if (!result.edits.some((e) => e.newText.endsWith(' '))) {
          const i = bindings(after).findIndex((b, j) => b !== before[j]);
          if (i >= 0)
            wrong.push(
              `${what}: ${list[i].name} on line ${a.fset.position(list[i].pos).line} means something else`,
            );
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(renamed).toBeGreaterThan(30);
    expect(refused).toBeGreaterThan(10);
  }, 600_000);
});

describe('completion', () => {
  test('offers every name where it is written', async () => {
    const random = randomFrom(3);
    const missing: string[] = [];
    let asked = 0;
    for (const { name, text } of sample(2, 12 * effort)) {
      const a = await analyse(text);
      if (a.errors.length > 0) continue;
      const { file, pkg } = a.file('main.go')!;
      const w = open(text);
      // Between a receiver's brackets, type parameters are declared.
      const receivers = file.decls.map((d) => (d.kind === 'FuncDecl' ? d.recv : null));
      const used = idents(a).filter(
        (id) =>
          pkg.info.uses.has(id) &&
          !receivers.some((r) => r !== null && r.pos <= id.pos && id.pos < r.end),
      );
      for (let n = 0; n < 12 * depth; n++) {
        const id = used[Math.floor(random() * used.length)];
        const r = rangeIn(file.source, id.pos, id.end);
        const column = r.startColumn + Math.floor(random() * (id.name.length + 1));
        const { items } = await w.completion('main.go', { lineNumber: r.startLineNumber, column });
        asked++;
        if (!items.some((i) => i.label === id.name))
          missing.push(`${name}:${r.startLineNumber}:${column} ${id.name}`);
      }
    }
    expect(asked).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  }, 600_000);
});

describe('half-written source', () => {
  test('no service fails, wherever the text stops', async () => {
    const random = randomFrom(5);
    for (const { text } of sample(3, 10 * effort)) {
      for (let n = 0; n < 3; n++) {
        const cut = Math.floor(random() * text.length);
        const resume =
          random() < 0.5 ? text.length : Math.min(text.length, cut + Math.floor(random() * 40));
        const broken = text.slice(0, cut) + text.slice(resume);
        const w = open(broken);
        const before = broken.slice(0, cut).split('\n');
        const at = { lineNumber: before.length, column: before[before.length - 1].length + 1 };
        await w.problems();
        await w.completion('main.go', at);
        await w.signatureHelp('main.go', at);
        await w.hover('main.go', at);
        await w.definition('main.go', at);
        await w.references('main.go', at);
        await w.rename('main.go', at, 'other');
        await w.outline('main.go');
        await w.foldingRanges('main.go');
        await w.organizeImports('main.go');
        await w.quickFixes('main.go', {
          startLineNumber: 1,
          startColumn: 1,
          endLineNumber: 9999,
          endColumn: 1,
        });
        w.format('main.go');
      }
    }
  }, 600_000);
});
