// A unit: a part of a program's executions that one search can run without knowing of the others. It is
// all executions that begin with a given sequence of steps and in which none of some other steps,
// which are asleep after that sequence, could have come next.
//
// Whoever takes a unit (E, S) apart by a step p gets (E p, what of S does not depend on p) and (E, S and p):
// disjoint, and together the same. Why each can be explored on its own: a step that is asleep is
// one that is not enabled until something happens that it depends on. With this as the rule of
// which steps are enabled, the search finds all executions of the unit, and no others. Those that end with everything asleep
// are not executions of the program; they count as redundant.
//
// Units are plain data: names of processes in place of numbers, since each worker numbers them in its own order.

import { ANY_ACCESS } from './access-set';
import type { Execution } from './execution';
import { Op } from './model';
import type { SleepSets } from './sleep';

/** A step in terms that hold in all models of a program. */
export interface UnitStep {
  /** '': time passes. */
  readonly process: string;
  readonly choice: number;
  /** The receiver of a rendezvous, or '' when there is none. */
  readonly partner: string;
  readonly partnerChoice: number;
  /** Who gets a signal, or ''. */
  readonly target: string;
}

export interface Asleep {
  readonly step: UnitStep;
  /** Pairs (type, object); null: not known, depends on everything. */
  readonly accesses: readonly number[] | null;
}

export interface Unit {
  readonly prefix: readonly UnitStep[];
  readonly asleep: readonly Asleep[];
}

/** All executions of a program. */
export const WHOLE: Unit = { prefix: [], asleep: [] };

/** The step of a process from the state at hand. */
export function unitStep(x: Execution, process: number, choice: number, partner: number, partnerChoice: number): UnitStep {
  const { model } = x;
  if (process < 0) return { process: '', choice: -1, partner: '', partnerChoice: -1, target: '' };
  const signals = x.kind[x.current[process]] === Op.signal && choice >= 0;
  return {
    process: model.name(process),
    choice: signals ? -1 : choice,
    partner: partner >= 0 ? model.name(partner) : '',
    partnerChoice,
    target: signals ? model.name(choice) : '',
  };
}

/** Brings a program that has just started to where the unit begins. */
export function enterUnit(unit: Unit, x: Execution, sleep: SleepSets): void {
  const { model } = x;
  for (const s of unit.prefix) {
    const depth = x.length;
    if (s.process === '') {
      x.pushTime();
      sleep.enter(depth, -1, -1, ANY_ACCESS);
      continue;
    }
    const process = model.named(s.process);
    const partner = s.partner === '' ? -1 : model.named(s.partner);
    x.push(process, s.target === '' ? s.choice : model.named(s.target), partner, s.partnerChoice);
    sleep.enter(depth, process, partner, x.accesses[depth]);
  }
  for (const { step: s, accesses } of unit.asleep) {
    sleep.push(
      model.named(s.process), s.target === '' ? s.choice : model.named(s.target), s.partner === '' ? -1 : model.named(s.partner), s.partnerChoice,
      accesses === null ? ANY_ACCESS : x.sets.of(Int32Array.from(accesses), accesses.length / 2), 1,
    );
  }
}
