// The back end: a program becomes a WebAssembly module and its debug information.

import type { Mode } from '../ir/analyse/fold';
import type { Data, Func, Program, Signature } from '../ir/ir';
import { CodeWriter } from './codegen';
import type { ModuleContext } from './context';
import { debugInfo, type DebugInfo } from './debug';
import { encodeModule, TypeTable } from './encode';
import { DataLayout, FIRST_ADDRESS, SYSTEM_STACK } from './layout';
import { planModule, type ModulePlan } from './plan';
import { STACK_SLACK } from './reserve';
import { Tables } from './tables';

export type { Mode } from '../ir/analyse/fold';
export type * from './debug';
export { variablesAt } from './debug';
export { STACK_SLACK } from './reserve';
export { POINT_SIZE } from './tables';

export interface GenerateOptions {
  /** How fine the module's safepoints are. */
  readonly mode: Mode;
  /** Upper limit of memory, in pages of 64 KiB. */
  readonly maxPages: number;
  /** Memory accesses are told to the race detector. */
  readonly race?: boolean;
}

export interface Generated {
  readonly bytes: Uint8Array;
  readonly debug: DebugInfo;
}

const PAGE = 65536;
/** Pages of heap that a module starts with. */
const INITIAL_HEAP = 4;

const THUNK_SIGNATURE: Signature = { params: ['i32'], results: [] };

class ModuleGenerator implements ModuleContext {
  readonly plan: ModulePlan;
  private readonly types = new TypeTable();
  private readonly layout = new DataLayout();
  private readonly tables: Tables;

  constructor(
    program: Program,
    private readonly options: GenerateOptions,
  ) {
    this.plan = planModule(program, options.mode, options.race ?? false);
    this.tables = new Tables(this.plan, this.layout);
    this.layout.placeReadOnly(this.plan.data);
    this.tables.place();
    this.layout.placeVariables(this.plan.data);
  }

  typeIndex(signature: Signature): number {
    return this.types.indexOf(signature);
  }

  addressOf(data: Data): number {
    return this.layout.addressOf(data);
  }

  backEndConstant(func: Func): number {
    const { name } = func.imported!;
    switch (name.slice(name.lastIndexOf('.') + 1)) {
      case 'resumeTable':
        return this.tables.resumeTable;
      case 'raceSites':
        return this.tables.raceTable;
      case 'resumePoints':
        return this.plan.pointCount;
      case 'globalRoots':
        return this.tables.globalRoots;
      case 'heapStart':
        return this.layout.heapStart;
      case 'returnArea':
        return this.layout.returnArea;
      default:
        throw new Error(`the back end makes no symbol ${name}`);
    }
  }

  generate(): Generated {
    const code = this.code();
    const bytes = this.encode(code);
    const debug = debugInfo(this.plan, (data) => this.addressOf(data), this.layout, this.tables);
    return { bytes, debug };
  }

  private code(): Uint8Array {
    const writer = new CodeWriter(this);
    for (const plan of this.plan.funcs) writer.func(plan);
    for (const thunk of this.plan.thunks.values()) writer.thunk(thunk, this.layout.returnArea);
    return writer.out.written();
  }

  private segment(): Uint8Array {
    const segment = this.layout.segment((func) => this.plan.of.get(func)!.tableIndex);
    this.tables.fill(segment, FIRST_ADDRESS);
    return segment;
  }

  private encode(code: Uint8Array): Uint8Array {
    const { imports, funcs, thunks, table } = this.plan;
    const { systemStack, heapStart } = this.layout;
    const pages = heapStart / PAGE + INITIAL_HEAP;
    const typeOf = (func: Func): number => this.typeIndex(func.signature);
    return encodeModule({
      types: this.types,
      imports: imports.map(({ facts: { func } }) => ({ ...func.imported!, type: typeOf(func) })),
      funcs: [
        ...funcs.map(({ facts }) => typeOf(facts.func)),
        ...[...thunks.values()].map(() => this.typeIndex(THUNK_SIGNATURE)),
      ],
      table: table.slice(1).map((entry) => entry!.index),
      memory: { pages, maxPages: Math.max(pages, this.options.maxPages) },
      initial: {
        sp: systemStack,
        stackbase: systemStack,
        splimit: systemStack + SYSTEM_STACK - STACK_SLACK,
      },
      exports: funcs
        .filter(({ facts }) => facts.func.exported !== null)
        .map(({ facts, index }) => ({ name: facts.func.exported!, index })),
      code,
      segment: { address: FIRST_ADDRESS, bytes: this.segment() },
      names: [
        ...[...imports, ...funcs].map(({ facts }) => facts.func.symbol),
        ...[...thunks.keys()].map((key) => `thunk(${key})`),
      ],
    });
  }
}

/** Makes the module of a program. The program is not changed and can be generated again. */
export function generate(program: Program, options: GenerateOptions): Generated {
  return new ModuleGenerator(program, options).generate();
}
