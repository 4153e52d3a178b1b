// Type descriptors, interface tables and static closures: what package internal/abi describes,
// as static data.
//
// Which methods a descriptor lists is known at once; whether a method's function is needed depends
// on whether anything calls a method of that name through an interface. So every method slot waits
// until its tag is called (`callMethod`), and stays 0 if it never is.

import {
  BasicKind,
  lookupFieldOrMethod,
  methodSet,
  runtimeTypeString,
  typeKey,
  typeSetOf,
  typeString,
  unalias,
  underlying,
  type Func as FuncObject,
  type Named,
  type Signature,
  type Struct,
  type Type,
} from '../../types';
import { offsetsof } from '../../types';
import type { Data, Expr, Func } from '../ir';
import { isDirect, layoutOf, pointerBitmap } from './layout';
import { dataAddress } from './ops';
import { withoutReceiver, type ProgramBuilder } from './program';
import { reflectedMethodTag } from './reflection';
import { methodThroughInterface } from './wrappers';

const flag = { named: 1, direct: 2, comparable: 4, plain: 8, variadic: 16 };

/** A method slot to be filled when the tag is called. */
interface Pending {
  readonly data: Data;
  readonly offset: number;
  readonly type: Type;
  readonly method: FuncObject;
}

export class Descriptors {
  private readonly byKey = new Map<string, { data: Data; type: Type }>();
  private readonly itabs = new Map<string, Data>();
  private readonly pending = new Map<string, Pending[]>();
  private readonly called = new Set<string>();
  private readonly newlyCalled: string[] = [];
  private readonly bitmaps = new Map<string, Data>();
  private readonly closures = new Map<Func, Data>();
  private readonly inOrder: { data: Data; type: Type }[] = [];
  /** Slots of exported methods of types that are no interfaces, with those slots that are filled. */
  private readonly methodSlots: { pending: Pending; signature: Signature }[] = [];
  private readonly filled = new Set<Pending>();
  /** Reflection may call any exported method; it may need the type of pointers to any type that has methods. */
  private methodsKept = false;
  private pointersKept = false;
  private abiOffsets: Map<string, Map<string, number>> | null = null;

  constructor(private readonly prog: ProgramBuilder) {}

  address(t: Type): Expr {
    return dataAddress(this.descriptor(t));
  }

  list(): { data: Data; type: number }[] {
    return [...this.byKey.values()].map(({ data, type }) => ({ data, type: this.prog.debug.type(type) }));
  }

  /** All descriptors, in the order of their making. */
  all(): readonly { data: Data; type: Type }[] {
    return this.inOrder;
  }

  /** The descriptor of a type; identical types share one. */
  descriptor(t: Type): Data {
    const key = typeKey(t);
    const known = this.byKey.get(key);
    if (known !== undefined) return known.data;
    const size = this.sizeOf('Type');
    const data = this.prog.newData({
      symbol: `type:${reflectString(t)}`,
      size,
      align: 8,
      bytes: new Uint8Array(size),
      readOnly: true,
    });
    const made = { data, type: t };
    this.byKey.set(key, made);
    this.inOrder.push(made);
    this.fill(data, t, key);
    if (this.pointersKept) this.prog.later(() => this.keepPointer(t));
    return data;
  }

  /** Marks methods of this name and signature as called through an interface. */
  callMethod(tag: string): void {
    if (this.called.has(tag)) return;
    this.called.add(tag);
    this.newlyCalled.push(tag);
  }

  /** From now on every exported method of a described type can be reached: reflection calls methods. */
  keepMethods(): void {
    this.methodsKept = true;
    for (const slot of this.methodSlots) this.prog.later(() => this.keepMethod(slot.pending, slot.signature));
  }

  private keepMethod(p: Pending, sig: Signature): void {
    const f = this.fillMethod(p);
    f.tags.add(reflectedMethodTag(sig));
  }

  /** From now on *T is described for every T that is, if *T has methods: reflection makes pointers. */
  keepPointers(): void {
    this.pointersKept = true;
    for (const { type } of this.inOrder) this.prog.later(() => this.keepPointer(type));
  }

  private keepPointer(t: Type): void {
    const kind = unalias(t).kind;
    if ((kind === 'named' || kind === 'struct') && underlying(t).kind !== 'interface') {
      const pointer = this.prog.pointerTo(t);
      if (methodSet(pointer).length > 0) this.descriptor(pointer);
    }
  }

  /** Fills the slots of methods that have been called since the last time. */
  resolveMethods(): void {
    for (let tag = this.newlyCalled.pop(); tag !== undefined; tag = this.newlyCalled.pop()) {
      const list = this.pending.get(tag) ?? [];
      this.pending.delete(tag);
      for (const p of list) this.fillMethod(p).tags.add(tag);
    }
  }

  private want(tag: string, p: Pending): void {
    if (this.called.has(tag)) {
      this.prog.later(() => this.fillMethod(p).tags.add(tag));
      return;
    }
    const list = this.pending.get(tag);
    if (list === undefined) this.pending.set(tag, [p]);
    else list.push(p);
  }

  /** Puts the method into its slot, if it is not there yet. */
  private fillMethod(p: Pending): Func {
    const f = methodThroughInterface(this.prog, p.type, p.method.name, p.method.pkg);
    if (this.filled.has(p)) return f;
    this.filled.add(p);
    p.data.relocs.push({ offset: p.offset, target: f, addend: 0 });
    return f;
  }

  /** The interface table for a concrete type, as static data. */
  itab(inter: Type, t: Type): Data {
    const key = typeKey(inter) + '|' + typeKey(t);
    const known = this.itabs.get(key);
    if (known !== undefined) return known;
    const methods = typeSetOf(underlying(inter) as import('../../types').Interface).methods;
    const funcs = this.offset('Itab', 'Funcs');
    const size = funcs + 8 * Math.max(1, methods.length);
    const data = this.prog.newData({
      symbol: `itab:${reflectString(t)},${reflectString(inter)}`,
      size,
      align: 8,
      bytes: new Uint8Array(size),
      readOnly: true,
    });
    this.itabs.set(key, data);
    this.reloc(data, this.offset('Itab', 'Inter'), this.descriptor(inter));
    this.reloc(data, this.offset('Itab', 'Type'), this.descriptor(t));
    sortedMethods(methods).forEach((m, i) => {
      const r = lookupFieldOrMethod(t, true, m.pkg, m.name);
      if (r.obj?.kind !== 'func') throw new Error(`${typeString(t)} has no method ${m.name}`);
      this.want(methodTag(m.name, m.signature), { data, offset: funcs + 8 * i, type: t, method: r.obj });
    });
    return data;
  }

  /** Index of a method in an interface's table. */
  methodIndex(inter: Type, m: FuncObject): number {
    const methods = sortedMethods(typeSetOf(underlying(inter) as import('../../types').Interface).methods);
    return methods.findIndex((x) => x.name === m.name && x.id === m.id);
  }

  /** The closure of a function that captures nothing. */
  staticClosure(f: Func): Data {
    let d = this.closures.get(f);
    if (d === undefined) this.closures.set(f, (d = this.newClosure(f)));
    return d;
  }

  private newClosure(f: Func): Data {
    return this.prog.newData({
      symbol: `closure:${f.symbol}`,
      size: 8,
      align: 8,
      bytes: new Uint8Array(8),
      relocs: [{ offset: 0, target: f, addend: 0 }],
      readOnly: true,
    });
  }

  // ---------------------------------------------------------------- package abi's structs

  /** Offset of a field of one of package abi's structs. */
  offset(struct: string, field: string): number {
    const o = this.offsets(struct).get(field);
    if (o === undefined) throw new Error(`abi.${struct} has no field ${field}`);
    return o;
  }

  private offsets(struct: string): Map<string, number> {
    this.abiOffsets ??= new Map();
    let m = this.abiOffsets.get(struct);
    if (m === undefined) {
      const s = underlying(this.abiType(struct)) as Struct;
      const offsets = offsetsof(s.fields);
      m = new Map(s.fields.map((f, i) => [f.name, offsets[i]]));
      this.abiOffsets.set(struct, m);
    }
    return m;
  }

  private abiType(name: string): Type {
    const o = this.prog.package('internal/abi').pkg.scope.lookup(name);
    if (o?.kind !== 'typename') throw new Error(`no type abi.${name}`);
    return o.type!;
  }

  private sizeOf(struct: string): number {
    return layoutOf(this.abiType(struct)).size;
  }

  private reloc(d: Data, offset: number, target: Data | Func): void {
    d.relocs.push({ offset, target, addend: 0 });
  }

  private string(d: Data, offset: number, s: string): void {
    if (s === '') return;
    const bytes = utf8(s);
    this.reloc(d, offset, this.prog.stringData(bytes));
    view(d).setBigInt64(offset + 8, BigInt(bytes.length), true);
  }

  /** A slice field: its backing data and length. */
  private slice(d: Data, offset: number, backing: Data, n: number): void {
    if (n === 0) return;
    this.reloc(d, offset, backing);
    view(d).setBigInt64(offset + 8, BigInt(n), true);
    view(d).setBigInt64(offset + 16, BigInt(n), true);
  }

  private array(symbol: string, size: number): Data {
    return this.prog.newData({ symbol, size: Math.max(size, 1), align: 8, bytes: new Uint8Array(Math.max(size, 1)), readOnly: true });
  }

  // ---------------------------------------------------------------- descriptors

  private fill(d: Data, t: Type, key: string): void {
    const at = (f: string): number => this.offset('Type', f);
    const u = underlying(t);
    const l = layoutOf(t);
    const v = view(d);
    v.setBigInt64(at('Size'), BigInt(l.size), true);
    v.setUint32(at('Hash'), hash(reflectString(t) + (key.startsWith('N') ? packagePath(t) : '')), true);
    v.setUint8(at('Kind'), kindOf(u));
    v.setUint8(at('Align'), l.align);
    let flags = isDirect(t) ? flag.direct : 0;
    const named = unalias(t);
    if (named.kind === 'named' || named.kind === 'basic') flags |= flag.named;
    if (isComparable(t)) flags |= flag.comparable;
    if (isPlain(t)) flags |= flag.plain;
    if (u.kind === 'signature' && u.variadic) flags |= flag.variadic;
    v.setUint8(at('Flags'), flags);
    const bitmap = pointerBitmap(l);
    if (bitmap.words > 0) {
      this.reloc(d, at('Pointers'), this.bitmap(bitmap.bytes));
      v.setBigInt64(at('PtrWords'), BigInt(bitmap.words), true);
    }
    this.string(d, at('String'), reflectString(t));
    if (named.kind === 'named') {
      this.string(d, at('Name'), shortName(named));
      this.string(d, at('PkgPath'), packagePath(t));
    } else if (named.kind === 'basic') this.string(d, at('Name'), named.name);
    this.fillStructure(d, u, at);
    if (u.kind === 'interface') this.fillInterface(d, u);
    else this.fillMethods(d, t);
    this.linkRelated(d, t, key);
  }

  /** A pointer bitmap; equal ones share their bytes. */
  bitmap(bytes: Uint8Array): Data {
    const key = bytes.join(',');
    let b = this.bitmaps.get(key);
    if (b === undefined) {
      b = this.prog.newData({ symbol: `pointers.${this.bitmaps.size}`, size: bytes.length, align: 1, bytes, readOnly: true });
      this.bitmaps.set(key, b);
    }
    return b;
  }

  private fillStructure(d: Data, u: Type, at: (f: string) => number): void {
    const v = view(d);
    switch (u.kind) {
      case 'pointer':
      case 'slice':
        this.reloc(d, at('Elem'), this.descriptor(u.elem));
        return;
      case 'array':
        this.reloc(d, at('Elem'), this.descriptor(u.elem));
        v.setBigInt64(at('Len'), BigInt(u.len), true);
        return;
      case 'chan':
        this.reloc(d, at('Elem'), this.descriptor(u.elem));
        v.setBigInt64(at('Len'), u.dir === 'both' ? 3n : u.dir === 'send' ? 2n : 1n, true);
        return;
      case 'map':
        this.reloc(d, at('Key'), this.descriptor(u.key));
        this.reloc(d, at('Elem'), this.descriptor(u.elem));
        return;
      case 'struct':
        return this.fillFields(d, u, at('Fields'));
      case 'signature':
        this.typeList(d, at('In'), u.params.vars.map((x) => x.type!));
        this.typeList(d, at('Out'), u.results.vars.map((x) => x.type!));
        return;
    }
  }

  private typeList(d: Data, offset: number, types: Type[]): void {
    const backing = types.length > 0 ? this.array(`${d.symbol}.types`, 8 * types.length) : d;
    types.forEach((t, i) => this.reloc(backing, 8 * i, this.descriptor(t)));
    this.slice(d, offset, backing, types.length);
  }

  private fillFields(d: Data, s: Struct, offset: number): void {
    if (s.fields.length === 0) return;
    const size = this.sizeOf('Field');
    const at = (f: string): number => this.offset('Field', f);
    const backing = this.array(`${d.symbol}.fields`, size * s.fields.length);
    const offsets = offsetsof(s.fields);
    s.fields.forEach((f, i) => {
      const base = i * size;
      this.string(backing, base + at('Name'), f.name);
      if (!f.exported) this.string(backing, base + at('PkgPath'), f.pkg?.path ?? 'main');
      this.reloc(backing, base + at('Type'), this.descriptor(f.type!));
      this.string(backing, base + at('Tag'), latin1ToText(s.tags[i] ?? ''));
      view(backing).setBigInt64(base + at('Offset'), BigInt(offsets[i]), true);
      view(backing).setUint8(base + at('Embedded'), f.embedded ? 1 : 0);
    });
    this.slice(d, offset, backing, s.fields.length);
  }

  private fillInterface(d: Data, u: Type & { kind: 'interface' }): void {
    this.methodList(d, sortedMethods(typeSetOf(u).methods), null);
  }

  private fillMethods(d: Data, t: Type): void {
    if (unalias(t).kind === 'basic') return;
    const methods = methodSet(t).map((m) => m.func);
    this.methodList(d, sortedMethods(methods), t);
  }

  private methodList(d: Data, methods: FuncObject[], concrete: Type | null): void {
    if (methods.length === 0) return;
    const size = this.sizeOf('Method');
    const at = (f: string): number => this.offset('Method', f);
    const backing = this.array(`${d.symbol}.methods`, size * methods.length);
    methods.forEach((m, i) => {
      const base = i * size;
      this.string(backing, base + at('Name'), m.name);
      if (!m.exported) this.string(backing, base + at('PkgPath'), m.pkg?.path ?? 'main');
      this.prog.later(() => this.reloc(backing, base + at('Type'), this.descriptor(withoutReceiver(m.signature))));
      if (concrete !== null) {
        const pending: Pending = { data: backing, offset: base + at('Func'), type: concrete, method: m };
        this.want(methodTag(m.name, m.signature), pending);
        if (m.exported) this.methodSlot(pending, m.signature);
      }
    });
    this.slice(d, this.offset('Type', 'Methods'), backing, methods.length);
  }

  private methodSlot(pending: Pending, signature: Signature): void {
    this.methodSlots.push({ pending, signature });
    if (this.methodsKept) this.prog.later(() => this.keepMethod(pending, signature));
  }

  /** *T and []T point to each other when the program has both. */
  private linkRelated(d: Data, t: Type, key: string): void {
    const ptr = this.byKey.get('*' + key);
    if (ptr !== undefined) this.reloc(d, this.offset('Type', 'PtrTo'), ptr.data);
    const slice = this.byKey.get('[]' + key);
    if (slice !== undefined) this.reloc(d, this.offset('Type', 'SliceOf'), slice.data);
    const a = unalias(t);
    if (a.kind === 'pointer' || a.kind === 'slice') {
      const elem = this.byKey.get(typeKey(a.elem));
      const field = a.kind === 'pointer' ? 'PtrTo' : 'SliceOf';
      const offset = this.offset('Type', field);
      if (elem !== undefined && !elem.data.relocs.some((r) => r.offset === offset)) {
        this.reloc(elem.data, offset, d);
      }
    }
  }
}

/** The tag of calls of a method of this name and signature through any interface. */
export function methodTag(name: string, sig: Signature): string {
  return `.${name} ${typeKey(withoutReceiver(sig))}`;
}

/** Methods in the order of tables: by name. */
export function sortedMethods(methods: readonly FuncObject[]): FuncObject[] {
  return [...methods].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
}

/** A type as reflect and %T print it: packages by name, interface{} for any. */
export function reflectString(t: Type): string {
  return runtimeTypeString(t);
}

function shortName(n: Named): string {
  const s = reflectString(n);
  const bracket = s.indexOf('[');
  const dot = s.lastIndexOf('.', bracket < 0 ? undefined : bracket);
  return dot < 0 ? s : s.slice(dot + 1);
}

function packagePath(t: Type): string {
  const n = unalias(t);
  return n.kind === 'named' ? (n.obj.pkg?.path ?? '') : '';
}

function utf8(s: string): string {
  return unescapeLatin1(encodeURIComponent(s));
}

/** Percent-decodes to one byte a UTF-16 unit. */
function unescapeLatin1(s: string): string {
  return s.replace(/%([0-9A-F]{2})/g, (_, h: string) => String.fromCharCode(parseInt(h, 16)));
}

function latin1ToText(bytes: string): string {
  let escaped = '';
  for (let i = 0; i < bytes.length; i++) {
    escaped += '%' + bytes.charCodeAt(i).toString(16).padStart(2, '0');
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return bytes;
  }
}

function view(d: Data): DataView {
  return new DataView(d.bytes!.buffer, d.bytes!.byteOffset, d.bytes!.byteLength);
}

/** FNV-1a. */
function hash(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** reflect.Kind of an underlying type. */
export function kindOf(u: Type): number {
  switch (u.kind) {
    case 'basic':
      return basicKinds[u.basicKind] ?? 0;
    case 'array':
      return 17;
    case 'chan':
      return 18;
    case 'signature':
      return 19;
    case 'interface':
      return 20;
    case 'map':
      return 21;
    case 'pointer':
      return 22;
    case 'slice':
      return 23;
    case 'struct':
      return 25;
    default:
      throw new Error(`no kind for ${u.kind}`);
  }
}

/** BasicKind -> reflect.Kind: the same up to Complex128. */
const basicKinds: number[] = [];
for (let k = 0; k <= BasicKind.Complex128; k++) basicKinds[k] = k;
basicKinds[BasicKind.String] = 24;
basicKinds[BasicKind.UnsafePointer] = 26;

/** Whether == is defined on values of the type. */
export function isComparable(t: Type): boolean {
  const u = underlying(t);
  switch (u.kind) {
    case 'slice':
    case 'map':
    case 'signature':
      return false;
    case 'array':
      return isComparable(u.elem);
    case 'struct':
      return u.fields.every((f) => isComparable(f.type!));
    default:
      return true;
  }
}

/** Whether two values are equal exactly when their bytes are. */
export function isPlain(t: Type): boolean {
  const u = underlying(t);
  switch (u.kind) {
    case 'basic':
      return (
        (u.basicKind >= BasicKind.Bool && u.basicKind <= BasicKind.Uintptr) ||
        u.basicKind === BasicKind.UnsafePointer
      );
    case 'pointer':
    case 'chan':
      return true;
    case 'array':
      return isPlain(u.elem);
    case 'struct': {
      let end = 0;
      const offsets = offsetsof(u.fields);
      for (let i = 0; i < u.fields.length; i++) {
        const f = u.fields[i];
        if (f.name === '_' || offsets[i] !== end || !isPlain(f.type!)) return false;
        end += layoutOf(f.type!).size;
      }
      return end === layoutOf(t).size;
    }
    default:
      return false;
  }
}
