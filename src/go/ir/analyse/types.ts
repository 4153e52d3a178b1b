// Types of expressions, and the operand and result types of every opcode.
//
// Opcode signatures follow from Wasm's naming scheme, so they are derived from the names once
// and kept in a table.

import type { Expr, MachineRegister, MemoryAccess, Opcode, ValueType } from '../ir';

export interface OpcodeType {
  readonly operand: ValueType;
  readonly operands: 1 | 2;
  readonly result: ValueType;
}

const COMPARISONS = new Set(['eqz', 'eq', 'ne', 'lt', 'gt', 'le', 'ge']);
const UNARY = new Set([
  'eqz', 'clz', 'ctz', 'popcnt', 'abs', 'neg', 'ceil', 'floor', 'trunc', 'nearest', 'sqrt',
  'extend8', 'extend16', 'extend32',
]);

const opcodeTypes = new Map<Opcode, OpcodeType>();

function derive(code: Opcode): OpcodeType {
  const [type, operation] = code.split('.') as [ValueType, string];
  const conversion = /_(i32|i64|f32|f64)(_[su])?$/.exec(operation);
  if (conversion) return { operand: conversion[1] as ValueType, operands: 1, result: type };
  const base = operation.replace(/_[su]$/, '');
  return {
    operand: type,
    operands: UNARY.has(base) ? 1 : 2,
    result: COMPARISONS.has(base) ? 'i32' : type,
  };
}

/** Operand and result types of an opcode. */
export function opcodeType(code: Opcode): OpcodeType {
  let type = opcodeTypes.get(code);
  if (!type) opcodeTypes.set(code, (type = derive(code)));
  return type;
}

/** The type of the register that a load of this width fills. */
export function accessType(access: MemoryAccess): ValueType {
  switch (access) {
    case 'i32': case 'i64': case 'f32': case 'f64':
      return access;
    default:
      return 'i32';
  }
}

/** Every register of the machine, in the order of the module's globals. */
export const MACHINE_REGISTERS: readonly MachineRegister[] = [
  'status', 'sp', 'splimit', 'stackbase', 'top', 'resuming', 'budget', 'steps', 'closure', 'g',
];

/** The type of a machine register. */
export function machineType(register: MachineRegister): ValueType {
  return register === 'budget' || register === 'steps' ? 'i64' : 'i32';
}

/** The type of an expression's value. */
export function exprType(e: Expr): ValueType {
  switch (e.op) {
    case 'const':
      return e.type;
    case 'reg':
      return e.reg.type;
    case 'wasm':
      return opcodeType(e.code).result;
    case 'load':
      return accessType(e.access);
    case 'select':
      return exprType(e.then);
    case 'machine':
      return machineType(e.register);
    default:
      return 'i32';
  }
}
