// Random small programs for the toy machine.

import fc from 'fast-check';
import type { Instruction, Thing, ToyCase, ToyProgram } from './toy';

/** What the objects of a random program are, by index. */
const THINGS: readonly Thing[] = [
  { is: 'chan', capacity: 0 },
  { is: 'chan', capacity: 1 },
  { is: 'chan', capacity: 2 },
  { is: 'mutex' },
  { is: 'rwmutex' },
  { is: 'var' },
  { is: 'var' },
  { is: 'waitgroup' },
  { is: 'once' },
  { is: 'cond' },
];
const channel = fc.constantFrom(0, 0, 1, 2);
const variable = fc.constantFrom(5, 6);
const value = fc.integer({ min: 1, max: 3 });

const selectCase: fc.Arbitrary<ToyCase> = fc.oneof(
  fc.record({ object: channel }),
  fc.record({ object: channel, send: value }),
);

type Block = Instruction[];
const one = (i: fc.Arbitrary<Instruction>): fc.Arbitrary<Block> => i.map((x) => [x]);

/** Blocks of instructions that belong together, by kind. */
const BLOCKS = {
  send: one(fc.record({ op: fc.constant('send' as const), object: channel, v: value })),
  receive: one(fc.record({ op: fc.constant('receive' as const), object: channel })),
  select: one(
    fc.record({
      op: fc.constant('select' as const),
      cases: fc.array(selectCase, { minLength: 1, maxLength: 3 }),
      poll: fc.boolean(),
    }),
  ),
  close: one(fc.record({ op: fc.constant('close' as const), object: channel })),
  len: one(fc.record({ op: fc.constant('len' as const), object: fc.constantFrom(1, 2) })),
  lock: fc.constant<Block>([{ op: 'lock', object: 3 }, { op: 'unlock', object: 3 }]),
  lockOnly: fc.constant<Block>([{ op: 'lock', object: 3 }]),
  unlockOnly: fc.constant<Block>([{ op: 'unlock', object: 3 }]),
  tryLock: fc.constant<Block>([{ op: 'tryLock', object: 3, skip: 1 }, { op: 'unlock', object: 3 }]),
  rwLock: fc.constant<Block>([{ op: 'lock', object: 4 }, { op: 'rwWait', object: 4 }, { op: 'rwUnlock', object: 4 }]),
  rLock: fc.constant<Block>([{ op: 'rLock', object: 4 }, { op: 'rUnlock', object: 4 }]),
  tryRW: fc.constant<Block>([{ op: 'tryLock', object: 4, skip: 1 }, { op: 'rwUnlock', object: 4 }]),
  tryRLock: fc.constant<Block>([{ op: 'tryRLock', object: 4, skip: 1 }, { op: 'rUnlock', object: 4 }]),
  load: one(fc.record({ op: fc.constant('load' as const), object: variable })),
  store: one(fc.record({ op: fc.constant('store' as const), object: variable, v: value })),
  add: one(fc.record({ op: fc.constant('add' as const), object: variable, v: value })),
  cas: one(fc.record({ op: fc.constant('cas' as const), object: variable, old: fc.constantFrom(0, 1), v: value })),
  done: fc.constant<Block>([{ op: 'wgAdd', object: 7, v: -1 }]),
  addDone: fc.constant<Block>([{ op: 'wgAdd', object: 7, v: 1 }, { op: 'wgAdd', object: 7, v: -1 }]),
  wgWait: fc.constant<Block>([{ op: 'wgWait', object: 7 }]),
  once: fc.constant<Block>([{ op: 'once', object: 8, skip: 1 }, { op: 'onceDone', object: 8 }]),
  condWait: fc.constant<Block>([{ op: 'condAdd', object: 9 }, { op: 'condWait', object: 9 }]),
  signal: fc.constant<Block>([{ op: 'signal', object: 9 }]),
  broadcast: fc.constant<Block>([{ op: 'broadcast', object: 9 }]),
  choose: fc.constant<Block>([{ op: 'choose', n: 2 }]),
  sleep: one(fc.record({ op: fc.constant('sleep' as const), v: fc.constantFrom(1, 2) })),
  crashIf: fc.constant<Block>([{ op: 'unless', v: 1, skip: 1 }, { op: 'crash' }]),
  output: one(fc.record({ op: fc.constant('output' as const), v: value })),
  spawn: fc.constant<Block>([{ op: 'spawn', code: 1 }]),
  branch: one(fc.record({ op: fc.constant('if' as const), v: fc.constantFrom(0, 1), skip: fc.constantFrom(1, 2) })),
} satisfies Record<string, fc.Arbitrary<Block>>;

export type BlockName = keyof typeof BLOCKS;
export const ALL_BLOCKS = Object.keys(BLOCKS) as BlockName[];

/** Random programs of blocks of these kinds. */
export function programs(kinds: readonly BlockName[], mainExits: boolean): fc.Arbitrary<ToyProgram> {
  const block = fc.constantFrom(...kinds).chain((k): fc.Arbitrary<Block> => BLOCKS[k]);
  const code = fc.array(block, { minLength: 1, maxLength: 3 }).map((b) => b.flat());
  // Process 1 starts nobody, so that programs end.
  const leaf = code.map((c) => c.filter((i) => i.op !== 'spawn'));
  return fc
    .record({ main: code, leaf, others: fc.array(code, { minLength: 1, maxLength: 2 }) })
    .map(({ main, leaf: l, others }) => ({
      things: THINGS,
      codes: [
        [{ op: 'wgAdd', object: 7, v: 1 } as const, { op: 'spawn', code: 1 } as const, ...others.map((_, i) => ({ op: 'spawn', code: i + 2 }) as const), ...main],
        l,
        ...others.map((c) => c.filter((i) => i.op !== 'spawn')),
      ],
      mainExits,
    }));
}
