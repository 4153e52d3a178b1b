// The state of lowering one function: where its variables are, what has been emitted, where
// branches go. The files beside this one are functions over it, one a chapter of the spec.

import type * as ast from '../../syntax/ast';
import type { ConstantValue, Info, Type, TypeParam, Var } from '../../types';
import type { Accessed, Data, Expr, FrameSlot, Func, Label, Reg, Stmt, ValueType } from '../ir';
import type { Facts, FuncNode } from './escape';
import { layoutOf, type Layout } from './layout';
import { i32, isSimple, loadPart, op, typeOfExpr, use, zeroOf } from './ops';
import type { CheckedPackage, ProgramBuilder } from './program';

/** A Go value: the expressions for its parts; a memory aggregate's one part is its address. */
export interface Value {
  readonly type: Type;
  readonly parts: readonly Expr[];
  /** Of a memory aggregate: where it is read. */
  readonly site?: Accessed;
  /** Set for constants: an untyped one takes the representation of what it is assigned to. */
  readonly constant?: ConstantValue;
}

/** Where a variable is kept. */
export type Place =
  | { readonly in: 'regs'; readonly regs: readonly Reg[] }
  | { readonly in: 'slot'; readonly slot: FrameSlot }
  | { readonly in: 'box'; readonly reg: Reg }
  | { readonly in: 'global'; readonly data: Data };

/** Type arguments of a generic function's instance. */
export interface TypeEnv {
  readonly params: readonly TypeParam[];
  readonly args: readonly Type[];
}

/** Where `break` and `continue` of an enclosing statement go. */
export interface Target {
  readonly break: Label | null;
  readonly continue: Label | null;
}

export class FuncBuilder {
  /** The statement list being filled. */
  out: Stmt[] = [];
  readonly places = new Map<Var, Place>();
  readonly targets = new Map<ast.Stmt, Target>();
  /** goto: label statement -> how to get there. */
  readonly gotos = new Map<ast.Stmt, { readonly state: Reg; readonly value: number; readonly loop: Label }>();
  results: { readonly type: Type; readonly place: Place }[] = [];
  /** Where `return` goes in a function with deferred calls: the epilogue. */
  epilogue: Label | null = null;
  /** Index of the current source position. */
  position = -1;
  /** Of accesses to memory, see site.ts. */
  site: Accessed = undefined;
  /** Registers known not to be nil here. */
  nonNil = new Set<Reg>();
  /** Whether first arrays are taken, by their key (see backing.ts). */
  readonly backingUsed = new Map<object, Reg>();
  /** Closures named so far. */
  private readonly closures = new Map<string, number>();
  /** What names of closures start with; null: the function's own name. */
  nameBase: string | null = null;
  namedResults = false;
  readonly info: Info;
  /** The body of a range-over-func loop: how to leave it; see rangefunc.ts. */
  rangeFunc: import('./rangefunc').RangeFuncBody | null = null;
  private nextLabel = 0;
  /** What variables of interface types hold, as far as that is known (see devirtualise.ts). */
  readonly dynamicTypes = new Map<Var, Type>();
  /** Not 0: calls come after the expression being evaluated (see order.ts). */
  callsFollow = 0;
  /** Calls that were made before the expression that they are part of is evaluated (tuple.ts). */
  readonly made = new Map<ast.CallExpr, readonly Value[]>();

  constructor(
    readonly prog: ProgramBuilder,
    readonly pkg: CheckedPackage,
    readonly func: Func,
    readonly env: TypeEnv | null,
    readonly facts: Facts,
    /** The function whose literal this is. */
    readonly parent: FuncBuilder | null,
  ) {
    this.info = pkg.info;
  }

  /**
   * The run time's own code. Its pointers, indices and divisors are of its own making, and the
   * scheduler and collector cannot panic, so none of the language's checks are made in it.
   */
  get trusted(): boolean {
    return this.pkg.pkg.path === 'runtime';
  }

  // ---------------------------------------------------------------- types

  /** A type as it is in this instance: type parameters replaced. */
  type(t: Type): Type {
    return this.env === null ? t : this.prog.substitute(t, this.env);
  }

  /** The type of an expression in this instance. */
  typeOf(e: ast.Expr): Type {
    const t = this.info.typeOf(e);
    if (t === null) throw this.bug(`no type for ${e.kind}`, e.pos);
    return this.type(t);
  }

  layout(t: Type): Layout {
    return layoutOf(t);
  }

  /** An error in the compiler itself, with the place in the program that showed it. */
  bug(message: string, pos?: number): Error {
    const where = pos === undefined ? '' : this.prog.fset.format(pos) + ': ';
    return new Error(`${where}internal compiler error: ${message} (in ${this.func.name})`);
  }

  /** The name of the next closure here, as Go numbers them: f.func1, and f.func1.1 inside it. */
  closureName(suffix = 'func'): string {
    const n = (this.closures.get(suffix) ?? 0) + 1;
    this.closures.set(suffix, n);
    const base = this.nameBase ?? this.func.name;
    return this.parent === null || suffix !== 'func' ? `${base}.${suffix}${n}` : `${base}.${n}`;
  }

  /** A symbol for something made in this function. */
  uniqueSymbol(what: string): string {
    return `${this.func.symbol}.${what}${this.prog.serial()}`;
  }

  /** Register parts of results: memory aggregates are copied to the heap. */
  returnParts(values: readonly Value[]): Expr[] {
    return values.flatMap((v) => (this.layout(v.type).memory ? [this.allocateBox(v)] : v.parts));
  }

  /** Labels of several builders of one function must differ. */
  skipLabels(first: number): void {
    this.nextLabel = first;
  }

  /** In a wrapper, just before the call it wraps: recover in the callee is as in the wrapper itself. */
  transparentToRecover(): void {
    this.prog.runtimeCall(this, 'wrapperframe', [{ op: 'frameid' }]);
  }

  // ---------------------------------------------------------------- registers, slots, labels

  reg(type: ValueType, pointer: boolean, name: string): Reg {
    const r: Reg = { id: this.func.regs.length, type, pointer, name };
    this.func.regs.push(r);
    return r;
  }

  regsFor(t: Type, name: string): Reg[] {
    return this.layout(t).parts.map((p) =>
      this.reg(p.type, p.pointer, p.name ? `${name}.${p.name}` : name),
    );
  }

  slot(size: number, align: number, pointers: readonly number[], name: string): FrameSlot {
    const s: FrameSlot = { id: this.func.slots.length, size, align, pointers, name };
    this.func.slots.push(s);
    return s;
  }

  slotFor(t: Type, name: string): FrameSlot {
    const l = this.layout(t);
    return this.slot(l.size, l.align, l.pointers, name);
  }

  label(name: string): Label {
    return { id: this.nextLabel++, name };
  }

  // ---------------------------------------------------------------- emitting

  emit(s: Stmt): void {
    this.out.push(s);
  }

  set(reg: Reg, value: Expr): void {
    this.nonNil.delete(reg);
    this.out.push({ op: 'set', reg, value });
  }

  /** Runs `fill` with a fresh statement list, and gives the list back. */
  collect(fill: () => void): Stmt[] {
    const saved = this.out;
    const known = this.nonNil;
    const list: Stmt[] = [];
    this.out = list;
    this.nonNil = new Set(known);
    try {
      fill();
    } finally {
      this.out = saved;
      this.nonNil = known;
    }
    return list;
  }

  if(condition: Expr, then: () => void, otherwise?: () => void): void {
    const a = this.collect(then);
    const b = otherwise ? this.collect(otherwise) : [];
    this.forgetAssigned(a, b);
    this.emit({ op: 'if', condition, then: a, else: b });
  }

  block(label: Label, fill: () => void): void {
    const body = this.collect(fill);
    this.forgetAssigned(body);
    this.emit({ op: 'block', label, body });
  }

  loop(label: Label, fill: () => void): void {
    const known = this.nonNil;
    this.nonNil = new Set();
    const body = this.collect(fill);
    this.nonNil = known;
    this.forgetAssigned(body);
    this.emit({ op: 'loop', label, body });
  }

  /** What was known about registers that these statements set is known no more. */
  private forgetAssigned(...lists: Stmt[][]): void {
    if (this.nonNil.size === 0) return;
    const visit = (list: readonly Stmt[]): void => {
      for (const s of list) {
        if (s.op === 'set') this.nonNil.delete(s.reg);
        else if (s.op === 'call') for (const r of s.results) r && this.nonNil.delete(r);
        else if (s.op === 'if') (visit(s.then), visit(s.else));
        else if (s.op === 'loop' || s.op === 'block') visit(s.body);
      }
    };
    lists.forEach(visit);
  }

  br(label: Label): void {
    this.emit({ op: 'br', label });
  }

  brif(condition: Expr, label: Label): void {
    this.emit({ op: 'brif', label, condition });
  }

  /** The expression's value in a register, computed now. */
  toReg(e: Expr, name = 't', pointer = false): Reg {
    if (e.op === 'reg' && e.reg.pointer === pointer) return e.reg;
    return this.fresh(e, name, pointer);
  }

  /** Notes that none of the arrays that slices of this function begin in is taken yet. */
  firstArraysOf(node: FuncNode): void {
    for (const key of this.facts.backings.keys.get(node) ?? []) this.backingUsed.set(key, this.fresh(i32(0), 'used'));
  }

  /** The expression's value in a register of its own, computed now. */
  fresh(e: Expr, name = 't', pointer = false): Reg {
    const r = this.reg(typeOfExpr(e), pointer, name);
    this.set(r, e);
    return r;
  }

  /** The same value, computed now and cheap to use many times (not safe from assignments to variables). */
  reuse(e: Expr, pointer = false, name = 't'): Expr {
    return isSimple(e) || e.op === 'reg' ? e : use(this.fresh(e, name, pointer));
  }

  /** A value whose parts are computed now and do not change when variables do. */
  snapshot(v: Value, name = 't'): Value {
    const l = this.layout(v.type);
    if (l.memory) return this.copyToSlot(v);
    return {
      type: v.type,
      parts: v.parts.map((p, i) =>
        p.op === 'const' || p.op === 'data' || p.op === 'func'
          ? p
          : use(this.fresh(p, name, l.parts[i].pointer)),
      ),
    };
  }

  /** A value whose parts may be used several times. */
  reusable(v: Value, name = 't'): Value {
    const l = this.layout(v.type);
    return { type: v.type, parts: v.parts.map((p, i) => this.reuse(p, l.parts[i].pointer, name)) };
  }

  /** A copy of a memory aggregate in a slot of this frame. */
  copyToSlot(v: Value): Value {
    const slot = this.slotFor(v.type, 'copy');
    const to: Expr = { op: 'frameaddr', slot, offset: 0 };
    this.emit({ op: 'memcopy', to, from: v.parts[0], size: i32(this.layout(v.type).size), site: v.site ?? this.site });
    return { type: v.type, parts: [to] };
  }

  // ---------------------------------------------------------------- memory

  /** Stores a value at address + offset. The address must be simple or a register. */
  storeValue(address: Expr, offset: number, v: Value): void {
    const l = this.layout(v.type);
    if (l.memory) {
      this.emit({ op: 'memcopy', to: this.plus(address, offset), from: v.parts[0], size: i32(l.size), site: this.site, fromSite: v.site });
      return;
    }
    l.parts.forEach((p, i) =>
      this.emit({
        op: 'store',
        access: p.access,
        address,
        offset: offset + p.offset,
        value: v.parts[i],
        pointer: p.pointer,
        site: this.site,
      }),
    );
  }

  /** The value at address + offset; a memory aggregate is not copied. */
  loadValue(type: Type, address: Expr, offset: number): Value {
    const l = this.layout(type);
    const { site } = this;
    if (l.memory) return { type, parts: [this.plus(address, offset)], site };
    return { type, parts: l.parts.map((p) => loadPart(p, address, offset, site)) };
  }

  /** What is called next accesses `size` bytes at the address; for race detection. */
  access(write: boolean, address: Expr, size: Expr): void {
    if (!this.trusted && this.site !== null) this.emit({ op: 'access', write, address, size, site: this.site });
  }

  /** The value is read, though nothing uses it; for race detection. */
  observe(v: Value): void {
    if (this.trusted) return;
    const { memory, size } = this.layout(v.type);
    if (memory) {
      if (v.site !== null) this.emit({ op: 'access', write: false, address: v.parts[0], size: i32(size), site: v.site ?? this.site });
      return;
    }
    for (const value of v.parts) if (readsMemory(value)) this.emit({ op: 'observe', value });
  }

  plus(address: Expr, offset: number): Expr {
    if (offset === 0) return address;
    if (address.op === 'frameaddr') return { ...address, offset: address.offset + offset };
    if (address.op === 'data') return { ...address, offset: address.offset + offset };
    return op('i32.add', address, i32(offset));
  }

  zero(type: Type): Value {
    const l = this.layout(type);
    if (l.memory) {
      const slot = this.slotFor(type, 'zero');
      const to: Expr = { op: 'frameaddr', slot, offset: 0 };
      this.emit({ op: 'memzero', to, size: i32(l.size) });
      return { type, parts: [to] };
    }
    return { type, parts: l.parts.map((p) => zeroOf(p.type)) };
  }

  /** A heap variable with this value; gives its address. */
  allocateBox(v: Value): Expr {
    const l = this.layout(v.type);
    if (l.size === 0) return { op: 'data', data: this.prog.zeroSized(), offset: 0 };
    const value = l.memory ? v : this.reusable(v);
    const box = this.fresh(use(this.prog.runtimeCall1(this, 'newobject', [this.prog.descriptors.address(v.type)])), 'box', true);
    this.storeValue(use(box), 0, value);
    this.nonNil.add(box);
    return use(box);
  }

  /** The address of a copy of a value in this frame. */
  copyToMemory(v: Value): Expr {
    if (this.layout(v.type).memory) return v.parts[0];
    const to: Expr = { op: 'frameaddr', slot: this.slotFor(v.type, 'copy'), offset: 0 };
    this.storeValue(to, 0, v);
    return to;
  }

  // ---------------------------------------------------------------- variables

  /** Decides where a variable lives, makes room for it, and gives it its zero value. */
  declare(v: Var, type: Type, initial: Value | null): Place {
    const place = this.allocate(v.name, type, this.facts.boxed.has(v));
    this.places.set(v, place);
    this.initialise(place, type, initial);
    this.prog.debug.variable(this, v, type, place);
    return place;
  }

  allocate(name: string, type: Type, boxed: boolean): Place {
    const l = this.layout(type);
    if (boxed || (l.memory && l.size > maxSlot)) {
      const reg = this.reg('i32', true, '&' + name);
      return { in: 'box', reg };
    }
    if (l.memory) return { in: 'slot', slot: this.slotFor(type, name) };
    return { in: 'regs', regs: this.regsFor(type, name) };
  }

  /** Gives a place its first value; a box is allocated anew. */
  initialise(place: Place, type: Type, initial: Value | null): void {
    const l = this.layout(type);
    switch (place.in) {
      case 'regs':
        place.regs.forEach((r, i) => this.set(r, initial === null ? zeroOf(r.type) : initial.parts[i]));
        return;
      case 'slot': {
        const to: Expr = { op: 'frameaddr', slot: place.slot, offset: 0 };
        if (initial === null) this.emit({ op: 'memzero', to, size: i32(l.size) });
        else this.storeValue(to, 0, { type, parts: initial.parts });
        return;
      }
      case 'box': {
        if (initial !== null) this.set(place.reg, this.allocateBox({ type, parts: initial.parts }));
        else this.set(place.reg, use(this.prog.runtimeCall1(this, 'newobject', [this.prog.descriptors.address(type)])));
        this.nonNil.add(place.reg);
        return;
      }
      case 'global':
        throw this.bug('a local in static data');
    }
  }

  /** The value kept in a place; a memory aggregate is not copied. */
  read(place: Place, type: Type): Value {
    switch (place.in) {
      case 'regs':
        return { type, parts: place.regs.map(use) };
      case 'slot':
        return this.loadValue(type, { op: 'frameaddr', slot: place.slot, offset: 0 }, 0);
      case 'box':
        return this.loadValue(type, use(place.reg), 0);
      case 'global':
        return this.loadValue(type, { op: 'data', data: place.data, offset: 0 }, 0);
    }
  }

  /** Assigns a value of just the place's type. */
  assignPlace(place: Place, v: Value): void {
    switch (place.in) {
      case 'regs':
        place.regs.forEach((r, i) => this.set(r, v.parts[i]));
        return;
      case 'slot':
        return this.storeValue({ op: 'frameaddr', slot: place.slot, offset: 0 }, 0, v);
      case 'box':
        return this.storeValue(use(place.reg), 0, this.layout(v.type).memory ? v : this.reusable(v));
      case 'global':
        return this.storeValue({ op: 'data', data: place.data, offset: 0 }, 0, v);
    }
  }

  /** The place of a variable visible here: local, captured or package-level. */
  placeOf(v: Var): Place {
    const p = this.places.get(v);
    if (p !== undefined) return p;
    if (v.isPackageLevel) return { in: 'global', data: this.prog.global(v) };
    throw this.bug(`variable ${v.name} has no place`, v.pos);
  }

  // ---------------------------------------------------------------- checks

  /** Panics as a nil dereference does when the address is nil. Gives the address, reusable. */
  nonNilAddress(e: Expr): Expr {
    if (this.trusted) return this.reuse(e, true, 'p');
    if (isSimple(e)) return e.op === 'const' ? this.checkedNil(use(this.fresh(e, 'p', true))) : e;
    return this.checkedNil(e.op === 'reg' ? e : use(this.fresh(e, 'p', true)));
  }

  private checkedNil(e: Expr & { op: 'reg' } | Expr): Expr {
    if (e.op !== 'reg') return e;
    if (this.nonNil.has(e.reg)) return e;
    this.if(op('i32.eqz', e), () => this.prog.panicCall(this, 'panicnil', []));
    this.nonNil.add(e.reg);
    return e;
  }

  /** Panics unless 0 <= index < length (both i64; the index signed unless said otherwise). */
  checkIndex(index: Expr, length: Expr, unsigned = false): void {
    if (this.trusted) return;
    if (index.op === 'const' && length.op === 'const') {
      const i = BigInt(index.value);
      if (i >= 0n && i < BigInt(length.value)) return;
    }
    this.if(op('i64.ge_u', index, length), () =>
      this.prog.panicCall(this, unsigned ? 'panicindexU' : 'panicindex', [index, length]),
    );
  }

  /** Marks the source position that what follows belongs to. */
  at(pos: number): void {
    if (pos !== 0) this.position = this.prog.position(pos);
  }
}

function readsMemory(e: Expr): boolean {
  switch (e.op) {
    case 'load':
      return true;
    case 'wasm':
      return e.args.some(readsMemory);
    case 'select':
      return readsMemory(e.condition) || readsMemory(e.then) || readsMemory(e.else);
    default:
      return false;
  }
}

/** Memory aggregates larger than this are allocated on the heap even when nothing points to them. */
const maxSlot = 16 * 1024;

