// Sets of accesses, as numbers. What an operation touched must be remembered beyond the execution it
// happened in (sleep sets, wakeup trees), by the thousand, so each distinct set is kept once and named
// by a small number. Distinct sets are few: most operations touch one thing.

import { ACCESS_TYPES, Access, DEPENDENT } from './dependency';

/** The empty set. */
export const NO_ACCESS = 0;
/** Depends on every other but the empty set: it is not known what is touched. */
export const ANY_ACCESS = 1;

export class AccessSets {
  /** By number: type, object, type, object, … */
  private readonly sets: Int32Array[] = [new Int32Array(0), new Int32Array(0)];
  /** Of sets of one: the type and object. Type 0 for others. */
  private types = new Uint8Array(1024);
  private objects = new Int32Array(1024);
  private readonly single = new Map<number, number>();
  private readonly several = new Map<string, number>();
  private readonly crashing = new Set<number>();
  /** Set when `dependent` said yes only because it is not known what is touched. */
  guessed = false;

  private add(list: Int32Array): number {
    const id = this.sets.length;
    this.sets.push(list);
    for (let i = 0; i < list.length; i += 2) if (list[i] === Access.crash) this.crashing.add(id);
    if (id >= this.types.length) {
      const types = new Uint8Array(id * 2);
      types.set(this.types);
      this.types = types;
      const objects = new Int32Array(id * 2);
      objects.set(this.objects);
      this.objects = objects;
    }
    if (list.length === 2) {
      this.types[id] = list[0];
      this.objects[id] = list[1];
    }
    return id;
  }

  /** The set of one access. */
  one(type: Access, object: number): number {
    const key = object * 32 + type;
    let id = this.single.get(key);
    if (id === undefined) {
      id = this.add(Int32Array.of(type, object));
      this.single.set(key, id);
    }
    return id;
  }

  /** The set of `n` accesses given in pairs (type, object). */
  of(pairs: Int32Array, n: number): number {
    if (n === 0) return NO_ACCESS;
    if (n === 1) return this.one(pairs[0] as Access, pairs[1]);
    const list = pairs.slice(0, 2 * n);
    const key = list.join();
    let id = this.several.get(key);
    if (id === undefined) {
      id = this.add(list);
      this.several.set(key, id);
    }
    return id;
  }

  /** Whether the step crashes the program. */
  crashes(id: number): boolean {
    return this.crashing.has(id);
  }

  /** Pairs (type, object). */
  list(id: number): Int32Array {
    return this.sets[id];
  }

  /** Whether any access of a depends on any of b. */
  dependent(a: number, b: number): boolean {
    if (a === NO_ACCESS || b === NO_ACCESS) return false;
    if (a === ANY_ACCESS || b === ANY_ACCESS) {
      this.guessed = true;
      return true;
    }
    const ta = this.types[a];
    const tb = this.types[b];
    if (ta !== 0 && tb !== 0) {
      return this.objects[a] === this.objects[b] && DEPENDENT[ta * ACCESS_TYPES + tb] !== 0;
    }
    const x = this.sets[a];
    const y = this.sets[b];
    for (let i = 0; i < x.length; i += 2) {
      for (let j = 0; j < y.length; j += 2) {
        if (x[i + 1] === y[j + 1] && DEPENDENT[x[i] * ACCESS_TYPES + y[j]] !== 0) return true;
      }
    }
    return false;
  }
}
