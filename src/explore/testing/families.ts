// The programs of docs/explorer.md for the toy machine, with the number of inequivalent executions that
// each has. The same programs in Go are under testdata/explore.

import type { Instruction, Thing, ToyProgram } from './toy';

export interface Family {
  readonly name: string;
  readonly program: ToyProgram;
  readonly count: number;
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
export const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
const v: Thing = { is: 'var' };
const load = (object: number): Instruction => ({ op: 'load', object });
const store = (object: number, value = 1): Instruction => ({ op: 'store', object, v: value });
const add = (object: number): Instruction => ({ op: 'add', object, v: 1 });
const send = (object: number, value: number): Instruction => ({ op: 'send', object, v: value });
const receive = (object: number): Instruction => ({ op: 'receive', object });

/** A program whose main starts the given processes. */
export function processes(things: readonly Thing[], codes: readonly (readonly Instruction[])[]): ToyProgram {
  return { things, codes: [codes.map((_, i) => ({ op: 'spawn', code: i + 1 })), ...codes] };
}

export function readers(n: number): Family {
  return {
    name: `readers(${n})`,
    program: processes([v], [[store(0)], ...range(n).map(() => [load(0)])]),
    count: 2 ** n,
  };
}

/** Flanagan and Godefroid's: n threads, 32 inodes, 26 blocks. */
export function filesystem(n: number): Family {
  const inodes = 32;
  const blocks = 26;
  // Things: inode locks, block locks, inodes, busy.
  const li = (i: number): number => i;
  const lb = (b: number): number => inodes + b;
  const inode = (i: number): number => inodes + blocks + i;
  const busy = (b: number): number => 2 * inodes + blocks + b;
  const things: Thing[] = [
    ...range(inodes + blocks).map((): Thing => ({ is: 'mutex' })),
    ...range(inodes + blocks).map(() => v),
  ];
  const code = (t: number): Instruction[] => {
    const i = t % inodes;
    const body: Instruction[] = [{ op: 'lock', object: li(i) }, load(inode(i))];
    const inner: Instruction[] = [];
    let b = (i * 2) % blocks;
    for (let tries = 0; tries < 3; tries++) {
      const found: Instruction[] = [
        store(busy(b)), store(inode(i), b + 1), { op: 'unlock', object: lb(b) }, { op: 'unlock', object: li(i) },
        { op: 'if', v: 0, skip: 1000 },
      ];
      inner.push({ op: 'lock', object: lb(b) }, load(busy(b)), { op: 'unless', v: 0, skip: found.length }, ...found);
      inner.push({ op: 'unlock', object: lb(b) });
      b = (b + 1) % blocks;
    }
    body.push({ op: 'unless', v: 0, skip: inner.length }, ...inner, { op: 'unlock', object: li(i) });
    return body;
  };
  return {
    name: `filesystem(${n})`,
    program: processes(things, range(n).map(code)),
    count: n <= 13 ? 1 : 2 ** (n - 13),
  };
}

/** Each thread adds once to each of k variables. */
export function adders(n: number, k: number): Family {
  return {
    name: `adders(${n},${k})`,
    program: processes(range(k).map(() => v), range(n).map(() => range(k).map((o) => add(o)))),
    count: factorial(n) ** k,
  };
}

export function writers(n: number): Family {
  return {
    name: `writers(${n})`,
    program: processes([v], range(n).map((i) => [store(0, i)])),
    count: factorial(n),
  };
}

export function lockinc(n: number): Family {
  const code: Instruction[] = [{ op: 'lock', object: 0 }, add(1), { op: 'unlock', object: 0 }];
  return {
    name: `lockinc(${n})`,
    program: processes([{ is: 'mutex' }, v], range(n).map(() => code)),
    count: factorial(n),
  };
}

/** The unprotected increment, one load and one store a thread. */
export function inc(n: number): Family {
  return {
    name: `inc(${n})`,
    program: processes([v], range(n).map(() => [load(0), { op: 'storeLast', object: 0, plus: 1 }])),
    count: factorial(n) ** 2,
  };
}

export function cas(n: number): Family {
  return {
    name: `cas(${n})`,
    program: processes([v], range(n).map((i) => [{ op: 'cas', object: 0, old: 0, v: i + 1 }])),
    count: n,
  };
}

export function storeBuffering(): Family {
  return { name: 'SB', program: processes([v, v], [[store(0), load(1)], [store(1), load(0)]]), count: 3 };
}

export function loadBuffering(n: number): Family {
  return {
    name: `LB(${n})`,
    program: processes(range(n).map(() => v), range(n).map((i) => [load(i), store((i + 1) % n)])),
    count: 2 ** n - 1,
  };
}

export function messagePassing(): Family {
  return { name: 'MP', program: processes([v, v], [[store(0), store(1)], [load(1), load(0)]]), count: 3 };
}

export function twoPlusTwoWrites(): Family {
  return { name: '2+2W', program: processes([v, v], [[store(0), store(1, 2)], [store(1), store(0, 2)]]), count: 3 };
}

export function iriw(): Family {
  return {
    name: 'IRIW',
    program: processes([v, v], [[store(0)], [store(1)], [load(0), load(1)], [load(1), load(0)]]),
    count: 15,
  };
}

/** n senders on a channel of capacity n, one goroutine receives n. */
export function fanIn(n: number): Family {
  return {
    name: `fanIn(${n})`,
    program: processes(
      [{ is: 'chan', capacity: n }],
      [...range(n).map((i) => [send(0, i)]), range(n).map(() => receive(0))],
    ),
    count: factorial(n),
  };
}

/** n senders and n receivers. */
export function crowd(n: number, capacity: number): Family {
  return {
    name: `crowd(${n}, cap ${capacity})`,
    program: processes(
      [{ is: 'chan', capacity }],
      [...range(n).map((i) => [send(0, i)]), ...range(n).map(() => [receive(0)])],
    ),
    count: capacity === 0 ? factorial(n) : factorial(n) ** 2,
  };
}

export function pipeline(k: number, capacity: number): Family {
  return {
    name: `pipeline(${k}, cap ${capacity})`,
    program: processes(
      [{ is: 'chan', capacity }],
      [[...range(k).map((i) => send(0, i)), { op: 'close', object: 0 }], range(k + 1).map(() => receive(0))],
    ),
    count: 1,
  };
}

export function pollOnce(): Family {
  return {
    name: 'poll',
    program: processes(
      [{ is: 'chan', capacity: 1 }],
      [[send(0, 1)], [{ op: 'select', cases: [{ object: 0 }], poll: true }]],
    ),
    count: 2,
  };
}

export function lockLoops(n: number, m: number): Family {
  const once: Instruction[] = [{ op: 'lock', object: 0 }, { op: 'unlock', object: 0 }];
  return {
    name: `lockLoops(${n}x${m})`,
    program: processes([{ is: 'mutex' }], range(n).map(() => range(m).flatMap(() => once))),
    count: factorial(n * m) / factorial(m) ** n,
  };
}

export function lockForEver(n: number): Family {
  return {
    name: `lockForEver(${n})`,
    program: processes([{ is: 'mutex' }], range(n).map(() => [{ op: 'lock', object: 0 }])),
    count: n,
  };
}

/** One Lock and Unlock against n TryLocks, which unlock if they got it. */
export function tryLocks(n: number): Family {
  return {
    name: `tryLocks(${n})`,
    program: processes(
      [{ is: 'mutex' }],
      [
        [{ op: 'lock', object: 0 }, { op: 'unlock', object: 0 }],
        ...range(n).map((): Instruction[] => [{ op: 'tryLock', object: 0, skip: 1 }, { op: 'unlock', object: 0 }]),
      ],
    ),
    count: [1, 3, 15][n],
  };
}

export function done(n: number): Family {
  return {
    name: `done(${n})`,
    program: {
      things: [{ is: 'waitgroup' }],
      codes: [
        [
          { op: 'wgAdd', object: 0, v: n }, ...range(n).map(() => ({ op: 'spawn', code: 1 }) as const),
          { op: 'wgWait', object: 0 },
        ],
        [{ op: 'wgAdd', object: 0, v: -1 }],
      ],
    },
    count: 1,
  };
}

export function onceDo(n: number): Family {
  return {
    name: `once(${n})`,
    program: processes(
      [{ is: 'once' }],
      range(n).map((): Instruction[] => [{ op: 'once', object: 0, skip: 1 }, { op: 'onceDone', object: 0 }]),
    ),
    count: n,
  };
}

export function philosophers(n: number): Family {
  return {
    name: `philosophers(${n})`,
    program: processes(
      range(n).map((): Thing => ({ is: 'mutex' })),
      range(n).map((i): Instruction[] => [
        { op: 'lock', object: i }, { op: 'lock', object: (i + 1) % n }, { op: 'unlock', object: (i + 1) % n },
        { op: 'unlock', object: i },
      ]),
    ),
    count: 2 ** n - 1,
  };
}

/** Concuerror's: each of n threads writes its own, the last looks for the first zero from the right. */
export function lastZero(n: number): Family {
  const reader: Instruction[] = [];
  for (let i = n; i > 0; i--) reader.push(load(i), { op: 'if', v: 0, skip: 1000 });
  return {
    name: `lastZero(${n})`,
    program: processes(
      range(n + 1).map(() => v),
      [reader, ...range(n).map((i): Instruction[] => [load(i), { op: 'storeLast', object: i + 1, plus: 1 }])],
    ),
    count: n === 5 ? 64 : -1,
  };
}

/** Two threads add each other's variable k times; a third reads both. */
export function fib(k: number): Family {
  // Each thread: read the other, read its own, write the sum.
  const step = (mine: number, other: number): Instruction[] => [
    load(other), load(mine), { op: 'storeLast', object: mine, plus: 1 },
  ];
  return {
    name: `fib(${k})`,
    program: processes(
      [v, v],
      [range(k).flatMap(() => step(0, 1)), range(k).flatMap(() => step(1, 0)), [load(0), load(1)]],
    ),
    count: [1, 11, 140, -1, -1, 218243][k],
  };
}

/** W writers, and readers that read r times each. */
export function coherence(w: number, reads: readonly number[]): Family {
  const choose = (n: number, k: number): number => factorial(n) / factorial(k) / factorial(n - k);
  return {
    name: `coherence(${w}; ${reads.join()})`,
    program: processes([v], [
      ...range(w).map((i) => [store(0, i + 1)]),
      ...reads.map((r) => range(r).map(() => load(0))),
    ]),
    count: reads.reduce((n, r) => n * choose(w + r, r), factorial(w)),
  };
}

/** All families at sizes that take little time. */
export function families(): Family[] {
  return [
    readers(2), readers(8), filesystem(13), filesystem(14), filesystem(16), filesystem(19), fib(1), fib(2),
    ...range(6).map((i) => writers(i + 2)), ...range(5).map((i) => adders(i + 2, 1)), ...range(5).map((i) => lockinc(i + 2)),
    adders(2, 2), adders(3, 2), adders(4, 2), adders(2, 3), adders(3, 3), adders(4, 3), inc(2), inc(3), inc(4),
    coherence(2, [2, 2]), coherence(1, [2]), coherence(3, [1, 1]), cas(2), cas(3), cas(4), cas(5),
    storeBuffering(), loadBuffering(2), loadBuffering(3), messagePassing(), twoPlusTwoWrites(), iriw(),
    fanIn(2), fanIn(3), fanIn(4), crowd(2, 1), crowd(3, 1), crowd(3, 2), crowd(3, 3), crowd(2, 0), crowd(3, 0), crowd(4, 0),
    pipeline(1, 0), pipeline(4, 0), pipeline(4, 1), pipeline(4, 2), pipeline(4, 4), pollOnce(),
    lockLoops(2, 2), lockLoops(3, 2), lockLoops(2, 3), lockForEver(2), lockForEver(3), tryLocks(1), tryLocks(2),
    done(2), done(5), onceDo(2), onceDo(3), onceDo(5), philosophers(2), philosophers(3), philosophers(4), philosophers(5),
    lastZero(5),
  ];
}
