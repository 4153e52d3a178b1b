// Holds the explorer against the naive one on one program.

import { End, Search } from '../dpor';
import { classKey, exploreNaively } from './naive';
import { Toy, type ToyProgram } from './toy';

export interface Comparison {
  /** What disagrees, '' if nothing does. */
  readonly complaint: string;
  readonly executions: number;
  readonly covered: number;
  readonly interleavings: number;
}

/** Null: the program has too many interleavings. `countCrashes`: classes are counted even when some crash. */
export function compare(program: ToyProgram, maxInterleavings: number): Comparison | null {
  const toy = new Toy(program);
  let anyCrash = false;
  const naive = exploreNaively(toy, {
    maxInterleavings,
    endState: (x, crashed) => {
      anyCrash ||= crashed;
      return toy.endState(x.exited >= 0);
    },
  });
  if (naive === null) return null;
  const toy2 = new Toy(program);
  const search = new Search(toy2, { maxSteps: 200, strict: true });
  const ends = new Set<string>();
  const keys = new Map<string, number>();
  let complaint = '';
  for (let end = search.next(); end !== null; end = search.next()) {
    if (end === End.restart) {
      ends.clear();
      keys.clear();
    }
    if (end !== End.complete) continue;
    ends.add(toy2.endState(search.execution.exited >= 0));
    const key = classKey(search.execution);
    keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  const missing = [...naive.ends].filter((e) => !ends.has(e));
  const extra = [...ends].filter((e) => !naive.ends.has(e));
  if (missing.length > 0) complaint += `end states missed: ${missing.join('\n  ')}\n`;
  if (extra.length > 0) complaint += `end states that cannot be: ${extra.join('\n  ')}\n`;
  for (const [key, n] of keys) if (n > 1) complaint += `class explored ${n} times: ${key}\n`;
  for (const [key, e] of naive.classes) {
    if (e.size > 1) complaint += `class with several ends: ${key}\n  ${[...e].join('\n  ')}\n`;
  }
  if (!anyCrash) {
    for (const key of naive.classes.keys()) if (!keys.has(key)) complaint += `class missed: ${key}\n`;
    for (const key of keys.keys()) if (!naive.classes.has(key)) complaint += `no such class: ${key}\n`;
  }
  return {
    complaint,
    executions: search.complete,
    covered: search.covered,
    interleavings: naive.interleavings,
  };
}
