// What is measured: the programs of testdata/bench, in the two groups that the targets speak of.

/** Programs whose time is spent computing: their geometric mean is one of the figures. */
export const compute: readonly string[] = [
  'binarytrees',
  'fannkuch',
  'fib',
  'jsontrip',
  'kmers',
  'mandelbrot',
  'maps',
  'matmul',
  'nbody',
  'regexps',
  'sieve',
  'sorting',
  'spectralnorm',
  'strings',
  'trees',
];

/** Programs whose time is spent scheduling, with the share of native's time that they may take. */
export const concurrent: ReadonlyMap<string, number | null> = new Map([
  ['pingpong', 0.25],
  ['select4', 0.25],
  ['mutex', 0.25],
  ['handoff', 0.25],
  ['contention', null],
  ['pipeline', null],
  ['timers', null],
  ['spawn', 1],
  ['parked', null],
  ['million', null],
]);
