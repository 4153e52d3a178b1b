// The naive explorer, for tests: runs every interleaving, no reduction, and counts the Mazurkiewicz
// classes of complete executions by brute force: two executions are in one class if they have the same
// events in the same happens-before order.

import { AccessSets } from '../access-set';
import { Execution } from '../execution';
import { Op, Performed, type Model } from '../model';
import { Moves } from '../moves';

export interface NaiveResult {
  interleavings: number;
  /** Key of the class → the end states that its executions lead to (there must be one). */
  classes: Map<string, Set<string>>;
  ends: Set<string>;
}

/**
 * A text that two executions share exactly if they are in the same class; also executions of different models of one
 * program, which number their processes in orders of their own: it has names in place of numbers.
 */
export function classKey(x: Execution): string {
  const names = Array.from({ length: x.processes }, (_, p) => x.model.name(p));
  const byName = names.map((_, p) => p).sort((p, q) => (names[p] < names[q] ? -1 : 1));
  const nameOf = (p: number): string => (p < 0 ? String(p) : names[p]);
  const events: string[] = [];
  for (let e = 0; e < x.length; e++) {
    const process = x.process[e];
    const signals = process >= 0 && x.kind[x.standing[e]] === Op.signal;
    const choice = signals ? nameOf(x.choice[e]) : x.choice[e];
    let event = `${nameOf(process)}.${x.seq[e]}:${choice}/${nameOf(x.partner[e])}/${x.partnerChoice[e]}[`;
    for (const p of byName) {
      const clock = x.clocks[e * x.stride + p];
      if (clock !== 0) event += `${names[p]}=${clock},`;
    }
    events.push(event + ']');
  }
  return events.sort().join(' ');
}

export interface NaiveOptions {
  readonly maxInterleavings: number;
  readonly endState: (x: Execution, crashed: boolean) => string;
}

/** Null when there are more interleavings than allowed. */
export function exploreNaively(model: Model, options: NaiveOptions): NaiveResult | null {
  // Most of the time goes into what is kept of each: first they are only counted.
  return run(model, options, false) === null ? null : run(model, options, true);
}

function run(model: Model, options: NaiveOptions, keep: boolean): NaiveResult | null {
  const x = new Execution(model, new AccessSets());
  const result: NaiveResult = { interleavings: 0, classes: new Map(), ends: new Set() };
  const finish = (crashed: boolean): void => {
    result.interleavings++;
    if (!keep) return;
    const key = classKey(x);
    const end = options.endState(x, crashed);
    result.ends.add(end);
    const ends = result.classes.get(key);
    if (ends === undefined) result.classes.set(key, new Set([end]));
    else ends.add(end);
  };
  const movesAt: Moves[] = [];
  const visit = (depth: number): void => {
    if (result.interleavings > options.maxInterleavings) return;
    const moves = (movesAt[depth] ??= new Moves(x));
    const n = moves.all();
    if (n === 0) {
      if (x.exited < 0 && x.pushTime()) {
        visit(depth + 1);
        x.pop();
      } else finish(false);
      return;
    }
    if (n > 1 || x.exited >= 0) model.save(depth);
    let dead = true;
    for (let i = 0; i < n && result.interleavings <= options.maxInterleavings; i++) {
      // Who comes back here, or to a depth before, finds its state again by itself.
      if (i > 0) model.restore(depth);
      const status = x.push(moves.process[i], moves.choice[i], moves.partner[i], moves.partnerChoice[i]);
      if (status !== Performed.crashed) {
        dead = false;
        visit(depth + 1);
      } else if (x.exited < 0) {
        dead = false;
        finish(true);
      }
      x.pop();
    }
    // All that is left would crash a program that has ended.
    if (!dead) return;
    model.restore(depth);
    finish(false);
  };
  if (x.start() === Performed.crashed) finish(true);
  else visit(0);
  return result.interleavings > options.maxInterleavings ? null : result;
}
