// What the emission of one function's code shares: the writer, the open labels, temporaries, and
// short forms of the instructions that everything uses.

import type { Data, Func, MachineRegister, Reg, Signature, ValueType } from '../ir/ir';
import { MACHINE_REGISTERS } from '../ir/analyse/types';
import { OP } from './opcodes';
import type { FuncPlan, ModulePlan } from './plan';
import { ByteWriter } from './writer';

/** What code needs to know about the module around it. */
export interface ModuleContext {
  readonly plan: ModulePlan;
  typeIndex(signature: Signature): number;
  addressOf(data: Data): number;
  /** The value of a call to a symbol that the back end makes: fixed once all is placed. */
  backEndConstant(func: Func): number;
}

const GLOBAL_INDEX = Object.fromEntries(
  MACHINE_REGISTERS.map((register, index) => [register, index]),
) as Record<MachineRegister, number>;

/** Temporaries that the code generator adds to a function's locals. */
export type Temporary = 'k' | 'fp' | 'count';

const TEMPORARY_TYPE: Record<Temporary, ValueType> = { k: 'i32', fp: 'i32', count: 'i64' };

/** Labels that no IR label stands for. */
export const SUSPEND = { name: 'suspend' };
export const PREEMPT = { name: 'preempt' };
export const PAUSE = { name: 'pause' };

export class FuncContext {
  readonly w: ByteWriter;
  /** Types of the locals behind `plan.facts.regs`. */
  readonly temporaries: ValueType[] = [];
  private readonly temporary = new Map<Temporary, number>();
  private readonly levels = new Map<object, number>();
  private depth = 0;
  /** Whether the function keeps `k`, the point being resumed (0: none). */
  readonly keepsK: boolean;

  constructor(
    readonly module: ModuleContext,
    readonly plan: FuncPlan,
    writer: ByteWriter,
  ) {
    this.w = writer;
    let loops = false;
    for (const s of plan.points.carriers.keys()) if (s.op === 'loop') loops = true;
    this.keepsK = loops;
  }

  // Control.

  /** Opens a block, loop or if; `key` names it as a branch target. */
  open(opcode: number, key: object | null, type = 0x40): void {
    this.w.byte(opcode);
    this.w.byte(type);
    if (key) this.levels.set(key, this.depth);
    this.depth++;
  }

  /** Ends the innermost open construct. */
  end(): void {
    this.w.byte(OP.end);
    this.depth--;
  }

  /** Whether the function has opened the label at all. */
  hasLabel(key: object): boolean {
    return this.levels.has(key);
  }

  /** The relative depth of an open label. */
  relative(key: object): number {
    const level = this.levels.get(key);
    if (level === undefined) throw new Error(`${this.plan.facts.func.symbol}: label not in scope`);
    return this.depth - 1 - level;
  }

  br(key: object): void {
    this.w.byte(OP.br);
    this.w.u32(this.relative(key));
  }

  brIf(key: object): void {
    this.w.byte(OP.brIf);
    this.w.u32(this.relative(key));
  }

  // Locals and globals.

  localOf(reg: Reg): number {
    return this.plan.facts.indexOf(reg);
  }

  local(temporary: Temporary): number {
    let index = this.temporary.get(temporary);
    if (index === undefined) {
      index = this.newLocal(TEMPORARY_TYPE[temporary]);
      this.temporary.set(temporary, index);
    }
    return index;
  }

  newLocal(type: ValueType): number {
    return this.plan.facts.regs.length + this.temporaries.push(type) - 1;
  }

  localGet(index: number): void {
    this.w.byte(OP.localGet);
    this.w.u32(index);
  }

  localSet(index: number): void {
    this.w.byte(OP.localSet);
    this.w.u32(index);
  }

  localTee(index: number): void {
    this.w.byte(OP.localTee);
    this.w.u32(index);
  }

  globalGet(register: MachineRegister): void {
    this.w.byte(OP.globalGet);
    this.w.byte(GLOBAL_INDEX[register]);
  }

  globalSet(register: MachineRegister): void {
    this.w.byte(OP.globalSet);
    this.w.byte(GLOBAL_INDEX[register]);
  }

  // Values.

  i32(value: number): void {
    this.w.byte(OP.i32Const);
    this.w.s32(value);
  }

  /** Adds a constant to the i32 on the stack. */
  addConst(value: number): void {
    if (value === 0) return;
    this.i32(value);
    this.w.byte(OP.i32Add);
  }

  /** Adds a constant to a machine register. */
  adjust(register: MachineRegister, by: number): void {
    if (by === 0) return;
    this.globalGet(register);
    this.addConst(by);
    this.globalSet(register);
  }

  call(func: Func | null, what: string): void {
    const plan = func && this.module.plan.of.get(func);
    if (!plan) throw new Error(`the program has no ${what}`);
    this.w.byte(OP.call);
    this.w.u32(plan.index);
  }

  /** Pushes the frame's start plus an offset. */
  frameAddress(offset: number): void {
    if (this.plan.facts.suspends) {
      this.globalGet('sp');
      this.addConst(offset - this.plan.frame.size);
    } else {
      this.localGet(this.local('fp'));
      this.addConst(offset);
    }
  }
}
