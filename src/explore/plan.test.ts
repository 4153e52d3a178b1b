// Taking the work apart: the units of a program are disjoint and together all its executions.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { End, Search } from './dpor';
import { exploreSmall, Planner } from './plan';
import { families } from './testing/families';
import { classKey } from './testing/naive';
import { ALL_BLOCKS, programs } from './testing/random';
import { Toy, type ToyProgram } from './testing/toy';
import { WHOLE, type Unit } from './unit';

const MAX_STEPS = 200;
const runs = Number(process.env.EXPLORE_FUZZ ?? 60);
const seed = Number(process.env.EXPLORE_SEED ?? Math.floor(Math.random() * 1e6));

/**
 * What tells an execution of others: its end and its class.
 */
function keyOf(search: Search, toy: Toy): string {
  return `${toy.endState(search.execution.exited >= 0)} # ${classKey(search.execution)}`;
}

/** Programs that can crash: how far others have come before it, or what remains undone after their end, is left open. */
let crashes = false;

/** The classes of a unit's executions, with how often each was run. False: more than `most`. */
function classes(program: ToyProgram, unit: Unit, most: number, into: Map<string, number>): boolean {
  const toy = new Toy(program);
  const search = new Search(toy, { maxSteps: MAX_STEPS, strict: true, unit });
  let mine = new Map<string, number>();
  for (let end = search.next(); end !== null; end = search.next()) {
    if (end === End.restart) mine = new Map();
    if (end !== End.complete) continue;
    const key = keyOf(search, toy);
    mine.set(key, (mine.get(key) ?? 0) + 1);
    if (search.complete > most) return false;
  }
  crashes ||= search.sawCrash;
  for (const [key, n] of mine) into.set(key, (into.get(key) ?? 0) + n);
  return true;
}

function inParts(program: ToyProgram, units: number): { all: Map<string, number>; units: readonly Unit[] } {
  const all = new Map<string, number>();
  const model = new Toy(program);
  const planner = new Planner(model, { units, maxSteps: MAX_STEPS, sourceSets: false }, (unit, most) => {
    let keys: string[] = [];
    const search = exploreSmall(model, unit, { maxSteps: MAX_STEPS, sourceSets: false }, most, (s) => keys.push(keyOf(s, model)), () => (keys = []));
    for (const key of keys) all.set(key, (all.get(key) ?? 0) + 1);
    return search !== null;
  });
  const plan = planner.plan();
  for (const unit of plan.units) classes(program, unit, Infinity, all);
  return { all, units: plan.units };
}

const ends = (keys: ReadonlyMap<string, number>): string[] => [...new Set([...keys.keys()].map((k) => k.replace(/ # .*/, '')))].sort();

describe('units are disjoint, and together complete', () => {
  test.each(families().map((f) => [f.name, f] as const))('%s', (_, f) => {
    const { all } = inParts(f.program, 24);
    expect([...all.values()].filter((n) => n !== 1)).toEqual([]);
    expect(all.size).toBe(f.count);
  });

  test.each([['everything', ALL_BLOCKS], ['rendezvous and select', ['select', 'send', 'receive', 'close'] as const]] as const)('random programs: %s', (_, kinds) => {
    fc.assert(
      fc.property(fc.boolean().chain((exits) => programs(kinds, exits)), fc.integer({ min: 2, max: 40 }), (program, units) => {
        const whole = new Map<string, number>();
        crashes = false;
        if (!classes(program, WHOLE, 3000, whole)) return;
        const parts = inParts(program, units).all;
        if (crashes) expect(ends(parts)).toEqual(ends(whole));
        else {
          expect([...parts.values()].filter((n) => n > 1)).toEqual([]);
          expect([...parts.keys()].sort()).toEqual([...whole.keys()].sort());
        }
      }),
      { numRuns: runs, seed },
    );
  }, 3_600_000);

  // Each Done is ordered after the Add that it needs, but there is one Add for two: the one that is asleep in the second unit
  // wakes up when the other is done, since it would crash then. Found by random programs.
  test('a step that would crash only now does not sleep on', () => {
    const group = 0;
    const program: ToyProgram = {
      things: [{ is: 'waitgroup' }, { is: 'mutex' }],
      codes: [
        [{ op: 'wgAdd', object: group, v: 1 }, { op: 'spawn', code: 1 }, { op: 'spawn', code: 2 }, { op: 'wgAdd', object: group, v: -1 }],
        [{ op: 'wgAdd', object: group, v: -1 }],
        [{ op: 'unlock', object: 1 }],
      ],
      mainExits: true,
    };
    const whole = new Map<string, number>();
    classes(program, WHOLE, Infinity, whole);
    expect(ends(whole)).toEqual(['crash ', 'exit ']);
    for (let units = 2; units <= 8; units++) expect(ends(inParts(program, units).all), `${units} units`).toEqual(ends(whole));
  });
});
