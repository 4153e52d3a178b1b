// The search on the toy machine: exact counts of known programs, and agreement with the naive explorer
// on random ones. `EXPLORE_FUZZ=n` runs n programs of each profile instead of a sample, `EXPLORE_SEED` fixes the seed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Search } from './dpor';
import { compare } from './testing/compare';
import { crowd, families } from './testing/families';
import { ALL_BLOCKS, programs, type BlockName } from './testing/random';
import { Toy } from './testing/toy';

const FEW = 5;
const runs = Number(process.env.EXPLORE_FUZZ ?? FEW);
const seed = Number(process.env.EXPLORE_SEED ?? Math.floor(Math.random() * 1e6));

describe('known programs', () => {
  test.each([...families(), crowd(5, 0)].map((f) => [f.name, f] as const))('%s', (_, f) => {
    const search = new Search(new Toy(f.program), { maxSteps: 500, strict: true });
    while (search.next() !== null);
    expect(search.complete).toBe(f.count);
    expect(search.optimal).toBe(true);
    expect(search.covered).toBe(0);
  });
});

/** Kinds of operations that are tried together, and all of them. */
const GROUPS: readonly (readonly BlockName[])[] = [
  ['load', 'store', 'add', 'cas'],
  ['send', 'receive', 'close', 'len'],
  ['select', 'send', 'receive', 'close'],
  ['lock', 'lockOnly', 'unlockOnly', 'tryLock'],
  ['rwLock', 'rLock', 'tryRW', 'tryRLock'],
  ['wgWait', 'addDone', 'done'],
  ['once', 'load', 'store'],
  ['condWait', 'signal', 'broadcast'],
  ['choose', 'sleep', 'output', 'load', 'store'],
  ['load', 'store', 'spawn', 'branch', 'output'],
  ['select', 'sleep', 'send', 'receive'],
  ['select', 'sleep', 'send', 'receive', 'close'],
  ['sleep', 'crashIf', 'load', 'store', 'output'],
  ALL_BLOCKS,
];

describe(`agreement with the naive explorer (seed ${seed})`, () => {
  test.each(GROUPS.map((g) => [g === ALL_BLOCKS ? 'everything' : g.join(), g] as const))(
    '%s',
    (_, kinds) => {
      fc.assert(
        fc.property(
          fc.boolean().chain((exits) => programs(kinds, exits)),
          (p) => {
            const result = compare(p, 1000);
            if (result !== null) expect(result.complaint).toBe('');
          },
        ),
        { numRuns: runs, seed },
      );
    },
    3_600_000,
  );
});

// Programs of which schedules were missed once.
describe('agreement on programs that were hard', () => {
  const things = [{ is: 'chan', capacity: 0 }, { is: 'chan', capacity: 1 }, { is: 'chan', capacity: 2 }, { is: 'waitgroup' }] as const;

  test('a default that needs a send and a receive out of its way; a send behind the receive that made room', () => {
    const result = compare({
      things,
      codes: [
        [{ op: 'spawn', code: 1 }, { op: 'spawn', code: 2 }, { op: 'spawn', code: 3 }, { op: 'send', object: 2, v: 1 }],
        [{ op: 'select', cases: [{ object: 0, send: 1 }, { object: 0 }], poll: false }, { op: 'send', object: 1, v: 1 }],
        [{ op: 'select', cases: [{ object: 2 }, { object: 1, send: 1 }], poll: true }, { op: 'send', object: 0, v: 1 }],
        [{ op: 'receive', object: 0 }, { op: 'receive', object: 1 }],
      ],
    }, 1000);
    expect(result).toMatchObject({ complaint: '', executions: 8 });
  });

  test('a crash is no stand-in for a step that has nothing to do with it', () => {
    const result = compare({
      things,
      codes: [
        [
          { op: 'spawn', code: 1 }, { op: 'spawn', code: 2 }, { op: 'close', object: 0 },
          { op: 'select', cases: [{ object: 0, send: 1 }, { object: 2, send: 1 }], poll: false },
        ],
        [{ op: 'close', object: 1 }],
        [{ op: 'close', object: 0 }],
      ],
      mainExits: true,
    }, 1000);
    expect(result).toMatchObject({ complaint: '' });
  });

  test('an unlock that crashes before the lock of another, both left undone by the end of the program', () => {
    const result = compare({
      things: [{ is: 'mutex' }],
      codes: [[{ op: 'spawn', code: 1 }, { op: 'spawn', code: 2 }], [{ op: 'unlock', object: 0 }], [{ op: 'lock', object: 0 }]],
      mainExits: true,
    }, 1000);
    expect(result).toMatchObject({ complaint: '' });
  });

  test('Dones that have all Adds behind them, but are more than they add up to, do not commute', () => {
    const result = compare({
      things: [{ is: 'waitgroup' }],
      codes: [
        [
          { op: 'wgAdd', object: 0, v: 1 }, { op: 'spawn', code: 1 }, { op: 'spawn', code: 2 },
          { op: 'wgWait', object: 0 }, { op: 'wgAdd', object: 0, v: -1 },
        ],
        [{ op: 'wgAdd', object: 0, v: -1 }],
        [{ op: 'wgAdd', object: 0, v: -1 }, { op: 'wgAdd', object: 0, v: 1 }],
      ],
      mainExits: true,
    }, 1000);
    expect(result).toMatchObject({ complaint: '' });
  });

  test('a rendezvous is not put before what its receiver comes after', () => {
    const result = compare({
      things,
      codes: [
        [{ op: 'spawn', code: 1 }, { op: 'spawn', code: 2 }, { op: 'send', object: 0, v: 1 }, { op: 'receive', object: 0 }],
        [{ op: 'select', cases: [{ object: 0 }], poll: true }],
        [{ op: 'sleep', v: 1 }, { op: 'receive', object: 0 }],
      ],
    }, 1000);
    expect(result).toMatchObject({ complaint: '' });
  });

  test('a step that is possible where the program crashed, and has nothing to do with the crash', () => {
    const result = compare({
      things: [{ is: 'chan', capacity: 1 }, { is: 'chan', capacity: 1 }],
      codes: [
        [
          { op: 'spawn', code: 1 }, { op: 'spawn', code: 2 }, { op: 'spawn', code: 3 },
          { op: 'select', cases: [{ object: 1, send: 1 }, { object: 0 }], poll: false },
        ],
        [{ op: 'send', object: 0, v: 1 }],
        [{ op: 'send', object: 0, v: 1 }],
        [{ op: 'select', cases: [{ object: 1 }], poll: true }, { op: 'close', object: 0 }, { op: 'close', object: 1 }],
      ],
    }, 1000);
    expect(result).toMatchObject({ complaint: '' });
  });
});
