// How much stack a suspending function needs beyond its own frame.
//
// Functions that do not suspend have frames without checking for room: chains of them are
// bounded, so the suspending function that starts a chain checks for all of it. The run time
// keeps STACK_SLACK bytes between `splimit` and the physical end of every stack, so only what
// goes beyond the slack counts.

import type { Func } from '../ir/ir';
import type { FuncPlan } from './plan';

/** Bytes that are always free behind `splimit`. */
export const STACK_SLACK = 512;

/** Sets the `reserve` of every suspending function. */
export function planReserves(
  funcs: readonly FuncPlan[],
  of: ReadonlyMap<Func, FuncPlan>,
): void {
  const byTag = new Map<string, FuncPlan[]>();
  for (const plan of funcs) {
    for (const tag of plan.facts.func.tags) {
      const list = byTag.get(tag);
      if (list) list.push(plan);
      else byTag.set(tag, [plan]);
    }
  }
  const depths = new Map<FuncPlan, number>();
  const depth = (plan: FuncPlan): number => {
    const known = depths.get(plan);
    if (known !== undefined) return known;
    depths.set(plan, 0); // recursion among system functions: they run on a stack of their own
    const result = plan.frame.size + below(plan);
    depths.set(plan, result);
    return result;
  };
  const below = ({ facts }: FuncPlan): number => {
    let most = 0;
    const consider = (callee: FuncPlan | undefined): void => {
      if (callee && !callee.facts.suspends) most = Math.max(most, depth(callee));
    };
    for (const callee of facts.callees) consider(of.get(callee));
    for (const tag of facts.tags) byTag.get(tag)?.forEach(consider);
    return most;
  };
  for (const plan of funcs) {
    if (plan.facts.suspends) plan.reserve = Math.max(0, below(plan) - STACK_SLACK);
  }
}
