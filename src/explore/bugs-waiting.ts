// Pairs of testdata/bugs that are not yet judged as wanted, and why. The test skips them; `npm run bugs`
// counts them as mismatches, so that none is forgotten.

const LIVELOCK = 'a schedule that repeats a state is cut at the limit of steps, not yet reported as a livelock';

export const WAITING: Readonly<Record<string, string>> = {
  closed_done_spin: LIVELOCK,
  livelock_polite: LIVELOCK,
  trylock_spin_holder: LIVELOCK,
};
