// Which functions and data the module needs: all that can be reached from its exports and from
// the run time's functions that compiled code calls by itself.

import type { Data, Func, Program } from '../ir';
import { FuncFacts } from './facts';
import { Inliner } from '../optimise/inline';
import type { RaceDetection } from '../optimise/race';
import type { Mode } from './fold';

export interface Reached {
  readonly mode: Mode;
  /** Reached functions with their facts, in the program's order. */
  readonly funcs: ReadonlyMap<Func, FuncFacts>;
  /** Reached data, in the program's order. */
  readonly data: readonly Data[];
  /** Functions whose table index occurs in code or data. */
  readonly addressTaken: ReadonlySet<Func>;
}

/** The module name of functions that the back end turns into constants. */
export const BACK_END_MODULE = 'interleave';

/** Finds everything that `roots` and the exported functions need. */
export function reach(program: Program, mode: Mode, roots: readonly Func[], race: RaceDetection | null): Reached {
  const facts = new Map<Func, FuncFacts>();
  const data = new Set<Data>();
  const addressTaken = new Set<Func>();
  const work: Func[] = [];
  const inliner = new Inliner(mode, race);

  const needFunc = (func: Func): void => {
    if (facts.has(func)) return;
    facts.set(func, new FuncFacts(func, mode, inliner));
    work.push(func);
  };
  const needAddress = (func: Func): void => {
    addressTaken.add(func);
    needFunc(func);
  };
  const needData = (first: Data): void => {
    const stack = [first];
    for (let d = stack.pop(); d; d = stack.pop()) {
      if (data.has(d)) continue;
      data.add(d);
      for (const { target } of d.relocs) {
        if ('signature' in target) needAddress(target);
        else stack.push(target);
      }
    }
  };

  for (const func of program.funcs) if (func.exported !== null) needFunc(func);
  roots.forEach(needFunc);
  for (let func = work.pop(); func; func = work.pop()) {
    const f = facts.get(func)!;
    f.callees.forEach(needFunc);
    f.unchecked.forEach(needFunc);
    f.references.forEach(needAddress);
    f.data.forEach(needData);
  }

  const funcs = new Map<Func, FuncFacts>();
  for (const func of program.funcs) {
    const f = facts.get(func);
    if (f) funcs.set(func, f);
  }
  for (const [func, f] of facts) if (!funcs.has(func)) funcs.set(func, f);
  const listed = program.data.filter((d) => data.has(d));
  listed.forEach((d) => data.delete(d));
  return { mode, funcs, data: [...listed, ...data], addressTaken };
}
