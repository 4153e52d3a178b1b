// Pairs of testdata/bugs that are not yet judged as wanted, and why. The test skips them; `npm run bugs`
// counts them as mismatches, so that none is forgotten.

export const WAITING: Readonly<Record<string, string>> = {
};
