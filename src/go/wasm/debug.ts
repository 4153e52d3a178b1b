// Debug information: what a person inspecting a run needs to read memory with. Plain data, so it
// can be sent to another thread.

import type { Point } from '../ir/analyse/points';
import type { Mode } from '../ir/analyse/fold';
import type { Data, DebugType, DebugVariable, Reg, SourcePosition } from '../ir/ir';
import type { FuncPlan, ModulePlan } from './plan';

/** Where a variable is in a suspended frame. */
export type VariableHome =
  /** Parts in layout order: offset in the frame (-1: none) and width. */
  | { readonly in: 'parts'; readonly offsets: readonly number[]; readonly wide: readonly boolean[] }
  /** In the frame, laid out as in memory. */
  | { readonly in: 'frame'; readonly offset: number }
  /** In the heap; its address is in the frame at this offset (-1: nowhere). */
  | { readonly in: 'heap'; readonly offset: number };

export interface VariableInfo {
  readonly name: string;
  /** Index into DebugInfo.types. */
  readonly type: number;
  readonly home: VariableHome;
  /** Position of the declaration. */
  readonly declared: number;
  /** Lines on which the name is visible: [from, to). */
  readonly from: number;
  readonly to: number;
}

export interface FunctionInfo {
  readonly name: string;
  /** What a wrapper calls; '' when it is none. */
  readonly wraps: string;
  readonly symbol: string;
  readonly position: number;
  readonly wrapper: boolean;
  readonly library: boolean;
  readonly suspends: boolean;
  readonly frameSize: number;
  readonly variables: readonly VariableInfo[];
}

export interface PointInfo {
  /** Index into DebugInfo.functions. */
  readonly function: number;
  readonly kind: Point['kind'];
  readonly position: number;
  /** Which of the function's variables have a value in the frame here; the others are optimised out. */
  readonly available: readonly number[];
}

export interface GlobalInfo {
  readonly name: string;
  readonly type: number;
  readonly address: number;
}

export interface RaceSiteInfo {
  readonly position: number;
  /** The function's name as tracebacks print it. */
  readonly function: string;
  readonly library: boolean;
  /** The expression that is accessed; '' for calls and where the source has none. */
  readonly name: string;
}

export interface DebugInfo {
  readonly mode: Mode;
  readonly positions: readonly SourcePosition[];
  readonly functions: readonly FunctionInfo[];
  /** By index in the resume table. */
  readonly points: readonly PointInfo[];
  readonly types: readonly DebugType[];
  readonly globals: readonly GlobalInfo[];
  /** Address of a type descriptor -> index into types. */
  readonly descriptors: ReadonlyMap<number, number>;
  /** Table index -> index into functions. */
  readonly table: ReadonlyMap<number, number>;
  /** What the race detector tells accesses and calls by; [] in modules without race detection. */
  readonly raceSites: readonly (RaceSiteInfo | null)[];
  /** Below it nothing ever changes: read-only data and tables. */
  readonly variablesStart: number;
  /** From here to the heap there is space for results under way and the scheduler's first stack. */
  readonly returnArea: number;
  readonly heapStart: number;
  /** Addresses of the tables from which the collector starts: abi.ResumePoint by index, and the pointer words of package variables. */
  readonly resumeTable: number;
  readonly globalRoots: number;
}

/** A variable as it is visible at a point. */
export interface VisibleVariable extends VariableInfo {
  readonly optimisedOut: boolean;
}

/** The variables whose scope contains the point. */
export function variablesAt(debug: DebugInfo, index: number): VisibleVariable[] {
  const point = debug.points[index];
  const line = debug.positions[point.position]?.line ?? 0;
  const visible: VisibleVariable[] = [];
  debug.functions[point.function].variables.forEach((variable, i) => {
    if (line < variable.from || line >= variable.to) return;
    visible.push({ ...variable, optimisedOut: !point.available.includes(i) });
  });
  return visible;
}

const isWide = (reg: Reg): boolean => reg.type === 'i64' || reg.type === 'f64';

function registersOf({ place }: DebugVariable): readonly Reg[] {
  return place.in === 'regs' ? place.regs : place.in === 'box' ? [place.reg] : [];
}

function homeOf({ facts, frame }: FuncPlan, { place }: DebugVariable): VariableHome {
  const offset = (reg: Reg): number => {
    const index = facts.indexOf(reg);
    return index < 0 ? -1 : frame.homes[index];
  };
  switch (place.in) {
    case 'slot':
      return { in: 'frame', offset: frame.slots.get(place.slot) ?? -1 };
    case 'box':
      return { in: 'heap', offset: offset(place.reg) };
    case 'regs':
      return { in: 'parts', offsets: place.regs.map(offset), wide: place.regs.map(isWide) };
  }
}

/** Which variables have all their parts in the frame at the point. */
function availableAt(plan: FuncPlan, point: Point): number[] {
  const { facts, frame } = plan;
  if (!facts.suspends) return [];
  const live = new Set(point.live);
  const isAvailable = (reg: Reg): boolean => {
    const index = facts.indexOf(reg);
    return index >= 0 && (facts.mode === 'statement' ? frame.homes[index] >= 0 : live.has(index));
  };
  const available: number[] = [];
  facts.func.variables.forEach((variable, i) => {
    const inSlot = variable.place.in === 'slot' && point.kind !== 'entry';
    const inRegs = variable.place.in !== 'slot' && registersOf(variable).every(isAvailable);
    if (inSlot || inRegs) available.push(i);
  });
  return available;
}

/** Collects the debug information of a module whose data is placed. */
export function debugInfo(
  plan: ModulePlan,
  addressOf: (data: Data) => number,
  { variablesStart, returnArea, heapStart }: { variablesStart: number; returnArea: number; heapStart: number },
  { resumeTable, globalRoots }: { resumeTable: number; globalRoots: number },
): DebugInfo {
  const { program, mode } = plan;
  const functions: FunctionInfo[] = [];
  const points: PointInfo[] = [];
  const table = new Map<number, number>();
  for (const funcPlan of plan.funcs) {
    const { func, suspends } = funcPlan.facts;
    const index = functions.length;
    functions.push({
      name: func.name,
      wraps: func.wraps,
      symbol: func.symbol,
      position: func.position,
      wrapper: func.wrapper,
      library: func.library,
      suspends,
      frameSize: funcPlan.frame.size,
      variables: func.variables.map((variable) => ({
        name: variable.name,
        type: variable.type,
        home: homeOf(funcPlan, variable),
        declared: variable.declared,
        from: variable.scope.from,
        to: variable.scope.to,
      })),
    });
    if (funcPlan.tableIndex > 0) table.set(funcPlan.tableIndex, index);
    for (const point of funcPlan.points.points) {
      const { kind, position } = point;
      points.push({ function: index, kind, position, available: availableAt(funcPlan, point) });
    }
  }
  const placed = new Set(plan.data);
  const globals = program.globals
    .filter(({ data }) => placed.has(data))
    .map(({ name, type, data }) => ({ name, type, address: addressOf(data) }));
  const descriptors = new Map<number, number>();
  for (const { data, type } of program.descriptors) {
    if (placed.has(data)) descriptors.set(addressOf(data), type);
  }
  const { positions, debugTypes: types } = program;
  const raceSites = plan.raceSites.map(
    (s) => s && { position: s.position, function: s.func.name, library: s.func.library, name: s.name },
  );
  return {
    mode, positions, functions, points, types, globals, descriptors, table, raceSites, variablesStart, returnArea, heapStart, resumeTable,
    globalRoots,
  };
}
