// What a generated program declares, and what is visible at a place in it.

import type { Random } from './random';
import type { Type } from './types';

export interface Variable {
  readonly name: string;
  readonly type: Type;
  /** Global variables may be changed by calls. */
  readonly global: boolean;
  /** May be assigned to (loop counters may not). */
  readonly assignable: boolean;
}

export interface Declared {
  readonly name: string;
  readonly params: readonly Type[];
  readonly result: Type;
  /** Neither prints nor changes anything that others can see. */
  readonly pure: boolean;
}

/** A type with a method `Area() int`, which the interface Shape asks for. */
export interface Implementer {
  /** The type of values in the interface: a defined type or a pointer to one. */
  readonly type: Type;
}

export interface World {
  readonly structs: Type[];
  readonly defined: Type[];
  readonly globals: Variable[];
  readonly funcs: Declared[];
  readonly implementers: Implementer[];
}

/** The state of generating one function's body. */
export class Context {
  readonly vars: Variable[] = [];
  private counter = 0;
  /** How deep statements are nested. */
  depth = 0;
  loops = 0;
  /** Labels of the loops around, innermost last. */
  labels: { readonly name: string; used: boolean }[] = [];

  constructor(
    readonly r: Random,
    readonly world: World,
    public result: Type | null,
    readonly pure: boolean,
    private readonly prefix = 'v',
  ) {}

  fresh(prefix = this.prefix): string {
    return `${prefix}${this.counter++}`;
  }

  /** Runs `fill` in a block: variables that it declares are gone afterwards. */
  block<T>(fill: () => T): T {
    const n = this.vars.length;
    this.depth++;
    try {
      return fill();
    } finally {
      this.depth--;
      this.vars.length = n;
    }
  }

  /** Runs `fill` in the body of a function literal without results: branches and returns stay inside. */
  literal<T>(fill: () => T): T {
    const { labels, loops, result } = this;
    this.labels = [];
    this.loops = 0;
    this.result = null;
    try {
      return this.block(fill);
    } finally {
      Object.assign(this, { labels, loops, result });
    }
  }

  declare(type: Type, assignable = true, name = this.fresh()): Variable {
    const v: Variable = { name, type, global: false, assignable };
    this.vars.push(v);
    return v;
  }

  /** Variables of a type that may be read. */
  readable(t: Type): Variable[] {
    return [...this.world.globals, ...this.vars].filter((v) => v.type.text === t.text);
  }

  /** Variables that may be assigned to. */
  writable(accept: (t: Type) => boolean): Variable[] {
    const all = this.pure ? this.vars : [...this.world.globals, ...this.vars];
    return all.filter((v) => v.assignable && accept(v.type));
  }
}
