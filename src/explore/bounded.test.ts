// Bounded search: the published counts under a delay bound, and agreement with brute force on random programs.
// `EXPLORE_FUZZ=n` runs n programs instead of a sample, `EXPLORE_SEED` fixes the seed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AccessSets } from './access-set';
import { BoundedSearch } from './bounded';
import { Costs, type BoundKind } from './cost';
import { End, Search } from './dpor';
import { Execution } from './execution';
import { simplest } from './linearise';
import { Performed } from './model';
import { Moves } from './moves';
import { families, processes, readers } from './testing/families';
import { classKey } from './testing/naive';
import { ALL_BLOCKS, programs } from './testing/random';
import { Toy, type ToyProgram } from './testing/toy';

const runs = Number(process.env.EXPLORE_FUZZ ?? 30);
const seed = Number(process.env.EXPLORE_SEED ?? Math.floor(Math.random() * 1e6));

function bounded(program: ToyProgram, kind: BoundKind, most: number): { count: number; keys: Set<string>; leftOut: boolean } {
  const search = new BoundedSearch(new Toy(program), { kind, most, maxSteps: 300 });
  const keys = new Set<string>();
  for (let end = search.next(); end !== null; end = search.next()) if (end === End.complete && !search.crashed) keys.add(classKey(search.execution));
  expect(search.cut).toBe(0);
  return { count: search.complete, keys, leftOut: search.leftOut };
}

/** The least cost of each class that does not crash, by every interleaving, and whether some of them crash; null: there are too many. */
function cheapest(program: ToyProgram, kind: BoundKind, most: number): { least: Map<string, number>; crashes: boolean } | null {
  let crashes = false;
  const model = new Toy(program);
  const x = new Execution(model, new AccessSets());
  const least = new Map<string, number>();
  let n = 0;
  const finish = (cost: number): void => {
    n++;
    const key = classKey(x);
    least.set(key, Math.min(cost, least.get(key) ?? Infinity));
  };
  const visit = (cost: number): void => {
    if (n > most) return;
    const depth = x.length;
    const moves = new Moves(x);
    model.save(depth);
    if (moves.all() === 0) {
      if (x.exited < 0 && x.pushTime()) {
        visit(cost);
        x.pop();
        model.restore(depth);
      } else finish(cost);
      return;
    }
    const costs = new Costs(x, kind);
    costs.of(moves);
    // It is part of how delays are counted; for preemptions it makes no difference.
    const only = kind === 'delays' ? costs.startsOther(moves) : -1;
    let dead = true;
    for (let i = 0; i < moves.count; i++) {
      if (only >= 0 && i !== only) continue;
      const crashed = x.push(moves.process[i], moves.choice[i], moves.partner[i], moves.partnerChoice[i]) === Performed.crashed;
      crashes ||= crashed;
      if (!crashed || x.exited < 0) dead = false;
      if (!crashed) visit(cost + costs.cost[i]);
            x.pop();
      model.restore(depth);
    }
    if (dead) finish(cost);
  };
  if (x.start() === Performed.crashed) crashes = true;
  else visit(0);
  return n > most ? null : { least, crashes };
}

describe('counts under a delay bound, as Concuerror has them', () => {
  const writers = processes([{ is: 'var' }], Array.from({ length: 6 }, () => [{ op: 'store', object: 0, v: 1 } as const]));
  test.each([1, 6, 20, 49, 98, 169, 259, 360].map((count, most) => [most, count]))('six writers, %i delays', (most, count) => {
    expect(bounded(writers, 'delays', most).count).toBe(count);
  });
  // The readers come first, then the writer.
  const last = processes([{ is: 'var' }], [...Array.from({ length: 6 }, () => [{ op: 'load', object: 0 } as const]), [{ op: 'store', object: 0, v: 1 } as const]]);
  test.each([1, 7, 22, 42, 57, 63, 64].map((count, most) => [most, count]))('six readers, then a writer, %i delays', (most, count) => {
    expect(bounded(last, 'delays', most).count).toBe(count);
  });
});

test('without a bound that binds, all classes, and it is known that nothing is left out', () => {
  for (const f of families().filter((g) => g.count <= 130 && g.program.codes.length <= 5 && !g.name.startsWith('filesystem'))) {
    for (const kind of ['preemptions', 'delays'] as const) expect([f.name, bounded(f.program, kind, 1000)]).toMatchObject([f.name, { count: f.count, leftOut: false }]);
  }
});

test('under a bound it is known that something is left out', () => {
  expect(bounded(readers(3).program, 'delays', 0)).toMatchObject({ count: 1, leftOut: true });
});

test(`the simplest order of an execution has the fewest preemptions of all (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.boolean().chain((exits) => programs(ALL_BLOCKS, exits)), (p) => {
      const brute = cheapest(p, 'preemptions', 500);
      if (brute === null || brute.crashes) return;
      const search = new Search(new Toy(p), { maxSteps: 300, strict: true });
      for (let end = search.next(); end !== null; end = search.next()) {
        if (end !== End.complete) continue;
        const key = classKey(search.execution);
        const { preemptions, exact } = simplest(search.execution, search.crashed);
        if (exact) expect([key, preemptions]).toEqual([key, brute.least.get(key)]);
      }
    }),
    { numRuns: runs, seed },
  );
}, 3_600_000);

describe(`agreement with brute force (seed ${seed})`, () => {
  test.each([['preemptions'], ['delays']] as const)('%s', (kind) => {
    fc.assert(
      fc.property(fc.boolean().chain((exits) => programs(ALL_BLOCKS, exits)), (p) => {
        const brute = cheapest(p, kind, 500);
        if (brute === null) return;
        const { least, crashes } = brute;
        for (const most of [0, 1, 2, 1000]) {
          const expected = [...least].filter(([, cost]) => cost <= most).map(([key]) => key);
          const { keys, leftOut } = bounded(p, kind, most);
          // How far others come before a crash is left open where main has ended.
          if (crashes) expect(expected.filter((k) => !keys.has(k))).toEqual([]);
          else expect([...keys].sort()).toEqual(expected.sort());
          if (most === 1000) expect(leftOut).toBe(false);
          if (!leftOut && !crashes) expect(keys.size).toBe(least.size);
        }
      }),
      { numRuns: runs, seed },
    );
  }, 3_600_000);
});
