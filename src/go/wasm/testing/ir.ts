// Short forms for writing IR by hand in tests.

import type {
  CallTarget,
  Data,
  Expr,
  FrameSlot,
  Func,
  Label,
  MachineRegister,
  MemoryAccess,
  Opcode,
  Program,
  Reg,
  Stmt,
  ValueType,
} from '../../ir/ir';

export const i32 = (value: number): Expr => ({ op: 'const', type: 'i32', value });
export const i64 = (value: number | bigint): Expr => ({ op: 'const', type: 'i64', value: BigInt(value) });
export const f64 = (value: number): Expr => ({ op: 'const', type: 'f64', value });
export const get = (reg: Reg): Expr => ({ op: 'reg', reg });
export const op = (code: Opcode, ...args: (Expr | Reg)[]): Expr => ({
  op: 'wasm',
  code,
  args: args.map(toExpr),
});
export const load = (access: MemoryAccess, address: Expr | Reg, offset = 0): Expr => ({
  op: 'load',
  access,
  address: toExpr(address),
  offset,
  pointer: false,
});
export const machine = (register: MachineRegister): Expr => ({ op: 'machine', register });

const toExpr = (e: Expr | Reg): Expr => ('op' in e ? e : get(e));

export const set = (reg: Reg, value: Expr | Reg): Stmt => ({ op: 'set', reg, value: toExpr(value) });
export const setMachine = (register: MachineRegister, value: Expr | Reg): Stmt => ({
  op: 'setmachine',
  register,
  value: toExpr(value),
});
export const store = (
  access: MemoryAccess,
  address: Expr | Reg,
  value: Expr | Reg,
  offset = 0,
): Stmt => ({ op: 'store', access, address: toExpr(address), offset, value: toExpr(value), pointer: false });
export const ret = (...values: (Expr | Reg)[]): Stmt => ({ op: 'return', values: values.map(toExpr) });
export const when = (condition: Expr | Reg, then: Stmt[], otherwise: Stmt[] = []): Stmt => ({
  op: 'if',
  condition: toExpr(condition),
  then,
  else: otherwise,
});
export const br = (label: Label): Stmt => ({ op: 'br', label });
export const brIf = (label: Label, condition: Expr | Reg): Stmt => ({
  op: 'brif',
  label,
  condition: toExpr(condition),
});
export const call = (
  callee: Func | CallTarget,
  args: (Expr | Reg)[] = [],
  results: (Reg | null)[] = [],
  check: 'checked' | 'unchecked' = 'checked',
): Stmt => ({
  op: 'call',
  target: 'kind' in callee ? callee : { kind: 'func', func: callee },
  args: args.map(toExpr),
  results,
  position: 0,
  check,
});
export const safepoint = (kind: 'preempt' | 'statement' = 'preempt'): Stmt => ({
  op: 'safepoint',
  kind,
  position: 0,
});
export const suspend = (status: number, position = 0): Stmt => ({
  op: 'suspend',
  status: i32(status),
  position,
});

export interface FuncOptions {
  readonly params?: ValueType[];
  readonly results?: ValueType[];
  readonly exported?: string;
  readonly system?: boolean;
  readonly noReturn?: boolean;
  readonly library?: boolean;
  readonly tags?: string[];
}

/** A function being written: makes its registers, slots and labels. */
export class FuncWriter {
  readonly func: Func;
  private ids = 0;

  constructor(name: string, options: FuncOptions = {}) {
    const { params = [], results = [] } = options;
    const regs: Reg[] = params.map((type, i) => ({
      id: this.ids++,
      type,
      pointer: false,
      name: `p${i}`,
    }));
    this.func = {
      name,
      symbol: name,
      signature: { params, results },
      params: regs.slice(),
      regs,
      slots: [],
      body: [],
      imported: null,
      exported: options.exported ?? null,
      tags: new Set(options.tags ?? []),
      noReturn: options.noReturn ?? false,
      system: options.system ?? false,
      wrapper: false,
      wraps: '',
      library: options.library ?? false,
      position: 0,
      variables: [],
      suspends: false,
      raises: false,
    };
  }

  param(index: number): Reg {
    return this.func.params[index];
  }

  reg(type: ValueType, name = 'r', pointer = false): Reg {
    const reg = { id: this.ids++, type, pointer, name };
    this.func.regs.push(reg);
    return reg;
  }

  slot(size: number, pointers: number[] = []): FrameSlot {
    const slot = { id: this.func.slots.length, size, align: 8, pointers, name: 'slot' };
    this.func.slots.push(slot);
    return slot;
  }

  label(name = 'l'): Label {
    return { id: this.ids++, name };
  }

  loop(body: (label: Label) => Stmt[]): Stmt {
    const label = this.label('loop');
    return { op: 'loop', label, body: body(label) };
  }

  block(body: (label: Label) => Stmt[]): Stmt {
    const label = this.label('block');
    return { op: 'block', label, body: body(label) };
  }

  body(...stmts: Stmt[]): Func {
    this.func.body = stmts;
    return this.func;
  }
}

/** A function of another module, or a symbol of the back end. */
export function imported(module: string, name: string, params: ValueType[], results: ValueType[]): Func {
  const { func } = new FuncWriter(`${module}.${name}`, { params, results });
  func.body = null;
  return { ...func, imported: { module, name } };
}

export function data(symbol: string, size: number, options: Partial<Data> = {}): Data {
  return { symbol, size, align: 8, bytes: null, relocs: [], pointers: [], readOnly: false, ...options };
}

export function program(funcs: Func[], parts: Partial<Program> = {}): Program {
  return {
    funcs,
    data: [],
    positions: [{ file: 'test.go', line: 1, column: 1 }],
    debugTypes: [],
    globals: [],
    descriptors: [],
    ...parts,
  };
}
