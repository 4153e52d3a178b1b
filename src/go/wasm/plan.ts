// What the code generator has decided about each function before it emits any code: its class,
// points, frame, and its number among the module's functions, points and table entries. Code
// and tables of the module refer to these numbers, so all are fixed here.

import type { FuncFacts } from '../ir/analyse/facts';
import { classify } from '../ir/analyse/calls';
import type { Mode } from '../ir/analyse/fold';
import { computeLiveness, homedRegs } from '../ir/analyse/liveness';
import { CallClasses, collectPoints, type PointMap } from '../ir/analyse/points';
import { BACK_END_MODULE, reach, type Reached } from '../ir/analyse/reach';
import type { Data, Func, Program, Signature } from '../ir/ir';
import { RaceDetection, type RaceSite } from '../ir/optimise/race';
import { layOutFrame, type Frame } from './frame';
import { planReserves } from './reserve';

export interface FuncPlan {
  readonly facts: FuncFacts;
  /** Index in Wasm's function space. */
  index: number;
  /** Index in the table; 0 when its address is not needed. */
  tableIndex: number;
  readonly points: PointMap;
  /** Index of its first point in the resume table. */
  firstPoint: number;
  readonly frame: Frame;
  /** Stack beyond the frame and the slack that its callees without a check of their own need. */
  reserve: number;
}

/** A function that calls functions of one signature for the trampoline. */
export interface Thunk {
  readonly signature: Signature;
  index: number;
  tableIndex: number;
}

export interface ModulePlan {
  readonly program: Program;
  readonly mode: Mode;
  readonly classes: CallClasses;
  readonly imports: readonly FuncPlan[];
  readonly funcs: readonly FuncPlan[];
  readonly of: ReadonlyMap<Func, FuncPlan>;
  /** By signature key. */
  readonly thunks: ReadonlyMap<string, Thunk>;
  /** What each table index stands for; 0 is nothing. */
  readonly table: readonly (FuncPlan | Thunk | null)[];
  readonly pointCount: number;
  readonly data: readonly Data[];
  readonly helpers: RuntimeHelpers;
  /** Sites that instrumented code tells the race detector of; [] without race detection. */
  readonly raceSites: readonly (RaceSite | null)[];
}

/** The runtime functions that prologues and unwinding call. */
export interface RuntimeHelpers {
  readonly resumed: Func | null;
  readonly morestack: Func | null;
  readonly unwound: Func | null;
}

const NO_POINTS: PointMap = { points: [], of: new Map(), landing: null, carriers: new Map() };

/** Identifies a signature. */
export function signatureKey({ params, results }: Signature): string {
  return `${params.join(',')}:${results.join(',')}`;
}

function findHelpers(program: Program): RuntimeHelpers {
  const find = (name: string): Func | null =>
    program.funcs.find((func) => func.name === `runtime.${name}` && func.body) ?? null;
  return { resumed: find('resumed'), morestack: find('morestack'), unwound: find('unwound') };
}

/** Whether calls to the function are compiled as constants (see `tables.ts`). */
export function isBackEndSymbol(func: Func): boolean {
  return func.imported?.module === BACK_END_MODULE;
}

function planFunc(facts: FuncFacts, classes: CallClasses, program: Program): FuncPlan {
  let points = NO_POINTS;
  let homed: number[] = [];
  if (facts.body && (facts.suspends || facts.raises)) {
    points = collectPoints(facts, classes, program);
    if (facts.suspends) {
      computeLiveness(facts, points);
      homed = homedRegs(facts, points);
    }
  }
  const frame = layOutFrame(facts, homed);
  return { facts, index: 0, tableIndex: 0, points, firstPoint: 0, frame, reserve: 0 };
}

/** Analyses the program and fixes every number that code and tables refer to. */
export function planModule(program: Program, mode: Mode, race: boolean): ModulePlan {
  const helpers = findHelpers(program);
  const roots = Object.values(helpers).filter((func): func is Func => func !== null);
  if (race) program.addRaceDetection?.();
  const detection = race ? RaceDetection.of(program) : null;
  const reached = reach(program, mode, roots, detection);
  const classes = new CallClasses(reached.funcs, classify(reached));

  const of = new Map<Func, FuncPlan>();
  const imports: FuncPlan[] = [];
  const funcs: FuncPlan[] = [];
  for (const [func, facts] of reached.funcs) {
    if (isBackEndSymbol(func)) continue;
    const plan = planFunc(facts, classes, program);
    of.set(func, plan);
    (func.body ? funcs : imports).push(plan);
  }
  [...imports, ...funcs].forEach((plan, index) => (plan.index = index));
  planReserves(funcs, of);

  const { thunks, table } = planTable([...imports, ...funcs], reached);
  let pointCount = 0;
  for (const plan of funcs) {
    plan.firstPoint = pointCount;
    pointCount += plan.points.points.length;
  }
  const { data } = reached;
  return { program, mode, classes, imports, funcs, of, thunks, table, pointCount, data, helpers, raceSites: detection?.sites ?? [] };
}

function planTable(
  funcs: readonly FuncPlan[],
  reached: Reached,
): Pick<ModulePlan, 'thunks' | 'table'> {
  const table: (FuncPlan | Thunk | null)[] = [null];
  const thunks = new Map<string, Thunk>();
  for (const plan of funcs) {
    const { func, suspends } = plan.facts;
    if (!suspends && !reached.addressTaken.has(func)) continue;
    plan.tableIndex = table.push(plan) - 1;
    const key = signatureKey(func.signature);
    if (suspends && !thunks.has(key)) {
      thunks.set(key, { signature: func.signature, index: funcs.length + thunks.size, tableIndex: 0 });
    }
  }
  for (const thunk of thunks.values()) thunk.tableIndex = table.push(thunk) - 1;
  return { thunks, table };
}
