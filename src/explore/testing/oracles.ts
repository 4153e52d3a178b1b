// How many inequivalent schedules the programs of testdata/explore have: EXPLORER's table, and the same
// families at other sizes.

export interface Oracle {
  /** File under testdata/explore, without .go. */
  readonly program: string;
  /** Values of the program's constants. */
  readonly constants: Readonly<Record<string, number>>;
  readonly count: number;
  /** Where the number comes from. */
  readonly source: string;
  /** Takes seconds rather than moments: not in every test run. */
  readonly slow?: boolean;
  /** How many of the schedules fail, where it is not 0. */
  readonly failing?: number;
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
const choose = (n: number, k: number): number => Math.round(factorial(n) / factorial(k) / factorial(n - k));
const sizes = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const ofN = (program: string, list: readonly number[], count: (n: number) => number, source: string, more: Partial<Oracle> = {}): Oracle[] =>
  list.map((N) => ({ program, constants: { N }, count: count(N), source, ...more }));

/** The largest slow ones last. */
export const ORACLES: readonly Oracle[] = [
  ...ofN('readers', [2, 3, 5, 8], (n) => 2 ** n, 'GenMC: 2^N'),
  ...ofN('filesystem', sizes(13, 19), (n) => 2 ** (n - 13), 'Concuerror, POPL 2014: 2^(N-13)'),
  { program: 'fib_bench', constants: { N: 1 }, count: 11, source: 'Nidhugg' },
  { program: 'fib_bench', constants: { N: 2 }, count: 140, source: 'Nidhugg' },
  ...ofN('writers', sizes(2, 7), factorial, 'N!'),
  ...ofN('ainc', sizes(2, 7), factorial, 'Nidhugg, ainc: N!'),
  ...ofN('lockinc', sizes(2, 6), factorial, 'Nidhugg, lockinc: N!'),
  ...ofN('binc', sizes(2, 4), (n) => factorial(n) ** 2, 'Nidhugg, binc: N!^2'),
  ...ofN('cinc', sizes(2, 3), (n) => factorial(n) ** 3, 'Nidhugg, cinc: N!^3'),
  ...ofN('inc', sizes(2, 4), (n) => factorial(n) ** 2, 'Nidhugg, inc: N!^2'),
  ...ofN('corr', sizes(1, 3), (n) => factorial(n) * choose(n + 2, 2) ** 2, 'W!·∏C(W+r, r)'),
  ...ofN('corr1', sizes(1, 5), (n) => factorial(n) * (n + 1), 'W!·(W+1)'),
  ...ofN('cas', sizes(2, 6), (n) => n, 'GenMC, cas: N'),
  { program: 'sb', constants: {}, count: 3, source: 'GenMC' },
  { program: 'mp', constants: {}, count: 3, source: 'GenMC' },
  { program: '2+2w', constants: {}, count: 3, source: 'GenMC' },
  { program: 'iriw', constants: {}, count: 15, source: 'GenMC' },
  ...ofN('lb', sizes(2, 5), (n) => 2 ** n - 1, 'GenMC: LB 3, LB3 7; 2^N-1'),
  ...ofN('publish', [5, 41], (n) => n + 1, 'GenMC: 42 for 41 reads'),
  { program: 'last_zero', constants: { N: 5 }, count: 64, source: 'Concuerror, optimal' },
  ...ofN('fan_in', sizes(2, 5), factorial, 'derived: N!'),
  ...[1, 2, 3].flatMap((capacity) =>
    [2, 3].map((N) => ({ program: 'crowd', constants: { N, capacity }, count: factorial(N) ** 2, source: 'derived: N!^2' })),
  ),
  ...ofN('crowd_unbuffered', sizes(2, 5), factorial, 'derived: N!'),
  ...[0, 1, 3].flatMap((capacity) =>
    [1, 3, 6].map((N) => ({ program: 'pipeline', constants: { N, capacity }, count: 1, source: 'derived: 1' })),
  ),
  { program: 'poll', constants: {}, count: 2, source: 'derived' },
  ...[[2, 1], [2, 2], [3, 2], [2, 3], [3, 3]].map(([N, M]) => ({
    program: 'lock_loops', constants: { N, M }, count: factorial(N * M) / factorial(M) ** N, source: 'derived: (NM)!/(M!)^N',
  })),
  ...sizes(2, 5).map((N) => ({ program: 'lock_forever', constants: { N }, count: N, source: 'Nidhugg, mutex_deadlock: N', failing: N })),
  { program: 'trylock', constants: { N: 1 }, count: 3, source: 'derived' },
  { program: 'trylock', constants: { N: 2 }, count: 15, source: 'derived' },
  ...ofN('done', sizes(2, 6), () => 1, 'derived: 1'),
  ...ofN('once', sizes(2, 5), (n) => n, 'derived: N'),
  ...sizes(2, 6).map((N) => ({ program: 'philosophers', constants: { N }, count: 2 ** N - 1, source: 'derived: 2^N-1', failing: 1 })),
  ...ofN('readers', [13], (n) => 2 ** n, 'GenMC: 2^13', { slow: true }),
  ...ofN('cinc', [4], (n) => factorial(n) ** 3, 'Nidhugg, cinc: N!^3', { slow: true }),
  { program: 'fib_bench', constants: { N: 5 }, count: 218243, source: 'GenMC sc', slow: true },
];

/** The program's text with the constants set. */
export function withConstants(text: string, constants: Readonly<Record<string, number>>): string {
  return Object.entries(constants).reduce(
    (t, [name, value]) => t.replace(new RegExp(`^((?:const |\\t)${name}\\s*= )\\d+$`, 'm'), `$1${value}`),
    text,
  );
}
