// Evaluates a Go expression on a machine that stands still, for watches and for the conditions of
// breakpoints. Nothing is executed: operands are read from memory, and what could have an effect (calls,
// receiving, making values) is refused. It relies on the layouts that values.ts reads.

import { FileSet, parseExpr, type BasicLit, type BinaryExpr, type CallExpr, type Expr, type IndexExpr, type SelectorExpr } from '../go/syntax';
import { decodeText, makeFromLiteral, toNumber } from '../go/types';
import type { DebugType } from '../go/ir/ir';
import type { MachineMemory } from './memory';
import type { Stored, Values } from './values';

/** Why an expression has no value here. */
export class EvaluationError extends Error {}

/** A value: in memory, or computed. Numbers carry the type that their results wrap to, -1 while untyped. */
export type Operand =
  | { readonly in: 'memory'; readonly stored: Stored }
  | { readonly in: 'int'; readonly value: bigint; readonly type: number }
  | { readonly in: 'float'; readonly value: number; readonly type: number }
  | { readonly in: 'bool'; readonly value: boolean }
  | { readonly in: 'string'; readonly value: string }
  | { readonly in: 'nil' };

/** Finds what a name stands for where the expression is evaluated; null: nothing. */
export type Scope = (name: string) => Stored | null;

const refuse = (message: string): never => {
  throw new EvaluationError(message);
};

const BASIC_INTEGERS: Readonly<Record<string, { readonly bits: number; readonly signed: boolean }>> = {
  int: { bits: 64, signed: true }, int8: { bits: 8, signed: true }, int16: { bits: 16, signed: true }, int32: { bits: 32, signed: true }, int64: { bits: 64, signed: true },
  uint: { bits: 64, signed: false }, uint8: { bits: 8, signed: false }, uint16: { bits: 16, signed: false }, uint32: { bits: 32, signed: false },
  uint64: { bits: 64, signed: false }, uintptr: { bits: 64, signed: false }, byte: { bits: 8, signed: false }, rune: { bits: 32, signed: true },
};

/** Parses an expression; throws EvaluationError with the parser's words. */
export function parseWatch(text: string): Expr {
  let problem = '';
  const x = parseExpr(new FileSet(), 'watch', text, (_, message) => (problem ||= message));
  if (problem !== '') refuse(problem.replace(/^syntax error: /, ''));
  return x;
}

export class Evaluator {
  constructor(
    private readonly memory: MachineMemory,
    private readonly values: Values,
  ) {}

  /** The value of an expression; throws EvaluationError. */
  evaluate(x: Expr, scope: Scope): Operand {
    switch (x.kind) {
      case 'ParenExpr':
        return this.evaluate(x.x, scope);
      case 'Ident':
        return this.name(x.name, scope);
      case 'BasicLit':
        return literal(x);
      case 'SelectorExpr':
        return this.selector(x, scope);
      case 'IndexExpr':
        return this.index(x, scope);
      case 'StarExpr': {
        const p = this.evaluate(x.x, scope);
        const t = this.typeOf(p);
        if (p.in !== 'memory' || t?.kind !== 'pointer') return refuse('invalid operation: cannot indirect what is no pointer');
        return this.pointee(p.stored, t);
      }
      case 'UnaryExpr':
        return this.unary(x.op, this.evaluate(x.x, scope));
      case 'BinaryExpr':
        return this.binary(x, scope);
      case 'CallExpr':
        return this.call(x, scope);
      default:
        return refuse('not supported in a watch: only names, fields, elements, operators, len, cap and conversions of numbers');
    }
  }

  /** As text, the way the inspector shows values. */
  text(v: Operand): string {
    const s = this.simple(v);
    switch (s.in) {
      case 'memory':
        return this.values.text(s.stored);
      case 'string':
        return JSON.stringify(s.value);
      case 'nil':
        return 'nil';
      default:
        return String(s.value);
    }
  }

  typeOf(v: Operand): DebugType | null {
    if (v.in === 'memory') return this.memory.type(v.stored.type);
    return (v.in === 'int' || v.in === 'float') && v.type >= 0 ? this.memory.type(v.type) : null;
  }

  // ---------------------------------------------------------------- operands

  private name(name: string, scope: Scope): Operand {
    const found = scope(name);
    if (found !== null) return { in: 'memory', stored: found };
    if (name === 'true' || name === 'false') return { in: 'bool', value: name === 'true' };
    return name === 'nil' ? { in: 'nil' } : refuse(`${name} is not known here`);
  }

  private selector(x: SelectorExpr, scope: Scope): Operand {
    if (x.x.kind === 'Ident' && scope(x.x.name) === null) {
      const qualified = scope(`${x.x.name}.${x.sel.name}`);
      if (qualified !== null) return { in: 'memory', stored: qualified };
    }
    let v = this.evaluate(x.x, scope);
    if (v.in === 'memory') {
      const t = this.memory.type(v.stored.type);
      if (t.kind === 'interface') {
        const held = this.values.held(v.stored);
        if (held !== null) v = { in: 'memory', stored: held };
      }
    }
    if (v.in === 'memory') {
      const t = this.memory.type(v.stored.type);
      if (t.kind === 'pointer') v = this.pointee(v.stored, t);
    }
    const field = v.in === 'memory' ? this.field(v.stored, x.sel.name, 0) : null;
    return field === null ? refuse(`there is no field ${x.sel.name}`) : { in: 'memory', stored: field };
  }

  /** A field, also of embedded structs. */
  private field(s: Stored, name: string, depth: number): Stored | null {
    const t = this.memory.type(s.type);
    if (t.kind !== 'struct') return null;
    const own = t.fields!.find((f) => f.name === name);
    if (own !== undefined) return { address: s.address + own.offset, type: own.type };
    if (depth > 4) return null;
    for (const f of t.fields!) {
      const inner = this.memory.type(f.type);
      const embedded = inner.name.replace(/^\*/, '').replace(/^.*\./, '') === f.name;
      if (!embedded) continue;
      const at = { address: s.address + f.offset, type: f.type };
      const found = inner.kind === 'pointer' ? (this.memory.u32(at.address) === 0 ? null : this.field({ address: this.memory.u32(at.address), type: inner.elem! }, name, depth + 1)) : this.field(at, name, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }

  private pointee(p: Stored, t: DebugType): Operand {
    const address = this.memory.u32(p.address);
    if (address === 0) return refuse('nil pointer');
    return { in: 'memory', stored: { address, type: t.elem! } };
  }

  private index(x: IndexExpr, scope: Scope): Operand {
    const v = this.evaluate(x.x, scope);
    const i = this.simple(this.evaluate(x.indices[0], scope));
    if (v.in === 'memory') {
      const t = this.memory.type(v.stored.type);
      if (t.kind === 'map') {
        const wanted = this.text(i);
        const entry = this.values.entries(v.stored).find((e) => this.values.text(e.key) === wanted);
        return entry === undefined ? refuse(`the map has no ${wanted}`) : { in: 'memory', stored: entry.value };
      }
      if (i.in !== 'int') return refuse('an index must be a whole number');
      const at = Number(i.value);
      const list = this.list(v.stored, t);
      if (list !== null) {
        if (at < 0 || at >= list.length) return refuse(`index out of range [${at}] with length ${list.length}`);
        return { in: 'memory', stored: { address: list.data + at * this.memory.type(list.elem).size, type: list.elem } };
      }
    }
    const s = this.simple(v);
    if (s.in === 'string' && i.in === 'int') {
      const bytes = new TextEncoder().encode(s.value);
      const at = Number(i.value);
      if (at < 0 || at >= bytes.length) return refuse(`index out of range [${at}] with length ${bytes.length}`);
      return { in: 'int', value: BigInt(bytes[at]), type: -1 };
    }
    return refuse('cannot index this');
  }

  private list(s: Stored, t: DebugType): { data: number; length: number; elem: number } | null {
    const m = this.memory;
    if (t.kind === 'array') return { data: s.address, length: t.length!, elem: t.elem! };
    if (t.kind === 'slice') return { data: m.u32(s.address), length: m.int(s.address + 8), elem: t.elem! };
    if (t.kind !== 'pointer' || t.elem === undefined || m.u32(s.address) === 0) return null;
    const array = m.type(t.elem);
    return array.kind === 'array' ? this.list({ address: m.u32(s.address), type: t.elem }, array) : null;
  }

  /** Numbers, strings and booleans out of memory; everything else as it is. */
  private simple(v: Operand): Operand {
    if (v.in !== 'memory') return v;
    const { address, type } = v.stored;
    const t = this.memory.type(type);
    switch (t.kind) {
      case 'bool':
        return { in: 'bool', value: this.memory.u8(address) !== 0 };
      case 'int':
      case 'uint':
        return { in: 'int', value: BigInt(this.values.text(v.stored)), type };
      case 'float':
        return { in: 'float', value: t.size === 4 ? this.memory.view.getFloat32(address, true) : this.memory.view.getFloat64(address, true), type };
      case 'string':
        return { in: 'string', value: this.memory.string(address) };
      default:
        return v;
    }
  }

  // ---------------------------------------------------------------- operators

  private unary(op: string, v: Operand): Operand {
    const s = this.simple(v);
    if (op === '!' && s.in === 'bool') return { in: 'bool', value: !s.value };
    if (op === '-' && s.in === 'int') return this.wrapped(-s.value, s.type);
    if (op === '-' && s.in === 'float') return { ...s, value: -s.value };
    if (op === '+' && (s.in === 'int' || s.in === 'float')) return s;
    if (op === '^' && s.in === 'int') return this.wrapped(~s.value, s.type);
    return refuse(op === '<-' ? 'a receive would change the program' : `operator ${op} is not possible here`);
  }

  private binary(x: BinaryExpr, scope: Scope): Operand {
    const a = this.simple(this.evaluate(x.x, scope));
    if (x.op === '&&' || x.op === '||') {
      if (a.in !== 'bool') return refuse(`operator ${x.op} needs booleans`);
      if (a.value === (x.op === '||')) return a;
      const b = this.simple(this.evaluate(x.y, scope));
      return b.in === 'bool' ? b : refuse(`operator ${x.op} needs booleans`);
    }
    const b = this.simple(this.evaluate(x.y, scope));
    if (x.op === '==' || x.op === '!=') return { in: 'bool', value: this.equal(a, b) === (x.op === '==') };
    if (a.in === 'string' && b.in === 'string') {
      if (x.op === '+') return { in: 'string', value: a.value + b.value };
      return { in: 'bool', value: ordered(x.op, a.value < b.value, a.value === b.value) };
    }
    if (a.in === 'int' && b.in === 'int') return this.integers(x.op, a, b);
    if ((a.in === 'float' || a.in === 'int') && (b.in === 'float' || b.in === 'int')) return floats(x.op, Number(a.value), Number(b.value), a.type >= 0 ? a.type : b.type);
    return refuse(`operator ${x.op} is not possible here`);
  }

  private integers(op: string, a: Extract<Operand, { in: 'int' }>, b: Extract<Operand, { in: 'int' }>): Operand {
    const type = a.type >= 0 ? a.type : b.type;
    const [x, y] = [a.value, b.value];
    switch (op) {
      case '+':
        return this.wrapped(x + y, type);
      case '-':
        return this.wrapped(x - y, type);
      case '*':
        return this.wrapped(x * y, type);
      case '/':
      case '%':
        if (y === 0n) return refuse('integer divide by zero');
        return this.wrapped(op === '/' ? x / y : x % y, type);
      case '&':
        return this.wrapped(x & y, type);
      case '|':
        return this.wrapped(x | y, type);
      case '^':
        return this.wrapped(x ^ y, type);
      case '&^':
        return this.wrapped(x & ~y, type);
      case '<<':
      case '>>':
        if (y < 0n || y > 1000n) return refuse('shift count out of range');
        return this.wrapped(op === '<<' ? x << y : x >> y, a.type);
      default:
        return { in: 'bool', value: ordered(op, x < y, x === y) };
    }
  }

  /** An integer cut to the width of its type. */
  private wrapped(value: bigint, type: number): Operand {
    if (type < 0) return { in: 'int', value, type };
    const t = this.memory.type(type);
    const bits = t.size * 8;
    return { in: 'int', value: t.kind === 'int' ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value), type };
  }

  private equal(a: Operand, b: Operand): boolean {
    if (a.in === 'nil') return this.isNil(b);
    if (b.in === 'nil') return this.isNil(a);
    if (a.in === 'memory' && b.in === 'memory') {
      if (a.stored.type !== b.stored.type) return refuse('values of two types cannot be compared here');
      const t = this.memory.type(a.stored.type);
      if (t.kind === 'pointer' || t.kind === 'chan' || t.kind === 'unsafe.Pointer') return this.memory.u32(a.stored.address) === this.memory.u32(b.stored.address);
      if (t.kind === 'slice' || t.kind === 'map' || t.kind === 'func') return refuse(`a ${t.kind} can only be compared with nil`);
      return this.values.text(a.stored) === this.values.text(b.stored);
    }
    const [x, y] = [this.unwrapped(a), this.unwrapped(b)];
    if ((x.in === 'int' || x.in === 'float') && (y.in === 'int' || y.in === 'float')) return x.in === y.in ? x.value === y.value : Number(x.value) === Number(y.value);
    if (x.in === 'string' && y.in === 'string') return x.value === y.value;
    if (x.in === 'bool' && y.in === 'bool') return x.value === y.value;
    return refuse('these cannot be compared');
  }

  /** What an interface holds, for comparing it with something that is none. */
  private unwrapped(v: Operand): Operand {
    if (v.in !== 'memory' || this.memory.type(v.stored.type).kind !== 'interface') return v;
    const held = this.values.held(v.stored);
    return held === null ? { in: 'nil' } : this.simple({ in: 'memory', stored: held });
  }

  private isNil(v: Operand): boolean {
    if (v.in === 'nil') return true;
    if (v.in !== 'memory') return refuse('this cannot be nil');
    return this.memory.u32(v.stored.address) === 0;
  }

  // ---------------------------------------------------------------- calls that are none

  private call(x: CallExpr, scope: Scope): Operand {
    if (x.fun.kind !== 'Ident' || x.args.length !== 1 || scope(x.fun.name) !== null) return refuse('a call could change the program: only len, cap and conversions of numbers are possible');
    const name = x.fun.name;
    const v = this.evaluate(x.args[0], scope);
    if (name === 'len' || name === 'cap') return this.length(name, v);
    const s = this.simple(v);
    const width = BASIC_INTEGERS[name];
    if (width !== undefined && (s.in === 'int' || s.in === 'float')) {
      const whole = s.in === 'int' ? s.value : BigInt(Math.trunc(s.value));
      return { in: 'int', value: width.signed ? BigInt.asIntN(width.bits, whole) : BigInt.asUintN(width.bits, whole), type: -1 };
    }
    if ((name === 'float64' || name === 'float32') && (s.in === 'int' || s.in === 'float')) {
      const value = Number(s.value);
      return { in: 'float', value: name === 'float32' ? Math.fround(value) : value, type: -1 };
    }
    return name === 'string' && s.in === 'string' ? s : refuse(`${name} cannot be called here`);
  }

  private length(name: 'len' | 'cap', v: Operand): Operand {
    const s = this.simple(v);
    const int = (value: number): Operand => ({ in: 'int', value: BigInt(value), type: -1 });
    if (s.in === 'string' && name === 'len') return int(new TextEncoder().encode(s.value).length);
    if (s.in !== 'memory') return refuse(`${name} is not possible here`);
    const t = this.memory.type(s.stored.type);
    if (t.kind === 'map' && name === 'len') return int(this.values.entries(s.stored).length);
    if (t.kind === 'chan') {
      const c = this.memory.u32(s.stored.address);
      return int(c === 0 ? 0 : this.memory.int(c + this.memory.field(this.memory.runtimeType('c'), name === 'len' ? 'count' : 'size').offset));
    }
    if (t.kind === 'slice' && name === 'cap') return int(this.memory.int(s.stored.address + 16));
    const list = this.list(s.stored, t);
    return list === null ? refuse(`${name} is not possible here`) : int(list.length);
  }
}

function literal(x: BasicLit): Operand {
  const c = makeFromLiteral(x.value, x.litKind);
  if (c.kind === 'string') return { in: 'string', value: decodeText(c.bytes) };
  if (c.kind === 'int') return { in: 'int', value: c.value, type: -1 };
  return { in: 'float', value: toNumber(c), type: -1 };
}

function floats(op: string, a: number, b: number, type: number): Operand {
  switch (op) {
    case '+':
      return { in: 'float', value: a + b, type };
    case '-':
      return { in: 'float', value: a - b, type };
    case '*':
      return { in: 'float', value: a * b, type };
    case '/':
      return { in: 'float', value: a / b, type };
    default:
      return { in: 'bool', value: ordered(op, a < b, a === b) };
  }
}

function ordered(op: string, less: boolean, same: boolean): boolean {
  switch (op) {
    case '<':
      return less;
    case '<=':
      return less || same;
    case '>':
      return !less && !same;
    case '>=':
      return !less;
    default:
      return refuse(`operator ${op} is not possible here`);
  }
}
