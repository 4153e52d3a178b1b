// The nearest schedule that passes: it begins as a failing one does, for as long as possible; then one step is another. What
// differs from there on is what makes the failure.

import type { CompiledProgram } from '../go/compile';
import { AccessSets } from './access-set';
import { End, Search } from './dpor';
import { Execution } from './execution';
import { Findings, inOrder, named, type Rules } from './findings';
import { Op, Performed } from './model';
import { EXIT } from './moves';
import type { NamedEvent } from './replay';
import { SleepSets } from './sleep';
import { enterUnit, type Asleep, type UnitStep } from './unit';
import type { WasmModel } from './wasm-model';

export interface Nearest {
  readonly events: readonly NamedEvent[];
  /** So many events, at the beginning, are the failing schedule's. */
  readonly shared: number;
}

/** Steps after which looking is given up, for one failure. */
const MAX_STEPS = 20_000;
/** Executions that are tried for each place at which to leave the failing schedule. */
const TRIES = 20;

export function nearestPassing(debug: CompiledProgram['debug'], model: WasmModel, failing: readonly NamedEvent[], rules: Rules, maxSteps: number): Nearest | null {
  const steps = failing.map(stepOf);
  let left = MAX_STEPS;
  for (let shared = failing.length - 1; shared >= 0 && left > 0; shared--) {
    if (failing[shared].process === '' || failing[shared].kind === Op.exit) continue;
    const prefix = steps.slice(0, shared);
    const asleep = [asleepAfter(model, prefix, steps[shared])];
    const search = new Search(model, { maxSteps, saveEvery: 0, sourceSets: true, unit: { prefix, asleep } });
    for (let i = 0; i < TRIES && search.steps < left; i++) {
      const end = search.next();
      if (end === null) break;
      if (end !== End.complete) continue;
      const found = new Findings(debug, rules);
      found.note(search, model);
      if (found.failures.size === 0) return { events: named(search.execution, model, inOrder(search.execution)), shared };
    }
    left -= search.steps + shared;
  }
  return null;
}

function stepOf(e: NamedEvent): UnitStep {
  return { process: e.process, choice: e.kind === Op.exit ? EXIT : e.choice, partner: e.partner, partnerChoice: e.partnerChoice, target: e.target };
}

/** The step, asleep after the others. */
function asleepAfter(model: WasmModel, prefix: readonly UnitStep[], step: UnitStep): Asleep {
  const x = new Execution(model, new AccessSets());
  if (x.start() === Performed.crashed) return { step, accesses: null };
  model.save(0);
  enterUnit({ prefix: [...prefix, step], asleep: [] }, x, new SleepSets(x));
  return { step, accesses: [...x.sets.list(x.accesses[x.length - 1])] };
}
