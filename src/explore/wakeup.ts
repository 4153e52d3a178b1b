// Wakeup trees: at each depth of the execution, the sequences of steps that must still be tried from
// there, as an ordered tree (Abdulla, Aronis, Jonsson, Sagonas: Optimal dynamic partial order
// reduction, POPL 2014). Nodes are columns of numbers with a free list.

import { grown32 } from './arrays';
import type { AccessSets } from './access-set';

const NONE = -1;

/** A sequence of steps with what each touches, to be inserted or compared. */
export class Sequence {
  length = 0;
  process = new Int32Array(256);
  choice = new Int32Array(256);
  partner = new Int32Array(256);
  partnerChoice = new Int32Array(256);
  /** What the step touches (access-set.ts), known in every execution with the same beginning. */
  set = new Int32Array(256);

  push(process: number, choice: number, partner: number, partnerChoice: number, set: number): void {
    const i = this.length++;
    if (i >= this.process.length) this.grow();
    this.process[i] = process;
    this.choice[i] = choice;
    this.partner[i] = partner;
    this.partnerChoice[i] = partnerChoice;
    this.set[i] = set;
  }

  remove(i: number): void {
    const n = this.length--;
    this.process.copyWithin(i, i + 1, n);
    this.choice.copyWithin(i, i + 1, n);
    this.partner.copyWithin(i, i + 1, n);
    this.partnerChoice.copyWithin(i, i + 1, n);
    this.set.copyWithin(i, i + 1, n);
  }

  private grow(): void {
    const n = 2 * this.process.length;
    this.process = grown32(this.process, n);
    this.choice = grown32(this.choice, n);
    this.partner = grown32(this.partner, n);
    this.partnerChoice = grown32(this.partnerChoice, n);
    this.set = grown32(this.set, n);
  }
}

/** What `initial` found: the step is not a weak initial of the sequence; or its index; or it is independent of all. */
export const NOT_INITIAL = -2;
export const INDEPENDENT = -1;

/**
 * Whether a step can come first: it is in the sequence with nothing before that it depends on (its
 * index), or it depends on nothing in the sequence (INDEPENDENT); otherwise NOT_INITIAL.
 */
export function initial(
  sets: AccessSets,
  v: Sequence,
  process: number,
  choice: number,
  partner: number,
  partnerChoice: number,
  set: number,
): number {
  for (let i = 0; i < v.length; i++) {
    const p = v.process[i];
    const q = v.partner[i];
    if (p === process || p === partner || (q >= 0 && (q === process || q === partner))) {
      const same =
        p === process && v.choice[i] === choice && q === partner && v.partnerChoice[i] === partnerChoice;
      return same ? i : NOT_INITIAL;
    }
    if (sets.dependent(v.set[i], set)) return NOT_INITIAL;
  }
  // After a crash the sequence cannot follow.
  return sets.crashes(set) ? NOT_INITIAL : INDEPENDENT;
}

export class WakeupTrees {
  process = new Int32Array(256);
  choice = new Int32Array(256);
  partner = new Int32Array(256);
  partnerChoice = new Int32Array(256);
  set = new Int32Array(256);
  child = new Int32Array(256);
  sibling = new Int32Array(256);
  /** By depth: the first of the steps to be tried there. */
  root = new Int32Array(256).fill(NONE);
  private free = NONE;
  private used = 0;
  /** Nodes in use. */
  size = 0;

  constructor(private readonly sets: AccessSets) {}

  /** Makes sure that there is a root for this depth. */
  ensureDepth(depth: number): void {
    if (depth < this.root.length) return;
    const n = this.root.length;
    const root = new Int32Array(2 * depth).fill(NONE);
    root.set(this.root.subarray(0, n));
    this.root = root;
  }

  /** Inserts a sequence at a depth, unless one that is there leads to executions that cover it. */
  insert(depth: number, v: Sequence): void {
    let list = this.root[depth];
    let parent = NONE;
    let last = NONE;
    while (list >= 0) {
      const n = list;
      const at = this.initial(n, v);
      if (at === NOT_INITIAL) {
        last = n;
        list = this.sibling[n];
        continue;
      }
      if (at >= 0) v.remove(at);
      if (this.child[n] < 0 || v.length === 0) return;
      parent = n;
      last = NONE;
      list = this.child[n];
    }
    this.append(depth, parent, last, v);
  }

  /** Inserts a sequence at a depth, unless one that is there begins with a step that can also begin it. */
  insertUnlessBegun(depth: number, v: Sequence): void {
    let last = NONE;
    for (let n = this.root[depth]; n >= 0; n = this.sibling[n]) {
      if (this.initial(n, v) >= 0) return;
      last = n;
    }
    this.append(depth, NONE, last, v);
  }

  private initial(n: number, v: Sequence): number {
    const { process, choice, partner, partnerChoice, set } = this;
    return initial(this.sets, v, process[n], choice[n], partner[n], partnerChoice[n], set[n]);
  }

  /** Puts a sequence behind the node `last`, or else below `parent`, or else at the root. */
  private append(depth: number, parent: number, last: number, v: Sequence): void {
    for (let i = 0; i < v.length; i++) {
      const n = this.take(v.process[i], v.choice[i], v.partner[i], v.partnerChoice[i], v.set[i]);
      if (i === 0 && last >= 0) this.sibling[last] = n;
      else if (parent >= 0) this.child[parent] = n;
      else this.root[depth] = n;
      parent = n;
    }
  }

  /** A new node without children. */
  take(process: number, choice: number, partner: number, partnerChoice: number, set: number): number {
    let n = this.free;
    if (n >= 0) this.free = this.sibling[n];
    else {
      n = this.used++;
      if (n >= this.process.length) this.grow();
    }
    this.size++;
    this.process[n] = process;
    this.choice[n] = choice;
    this.partner[n] = partner;
    this.partnerChoice[n] = partnerChoice;
    this.set[n] = set;
    this.child[n] = this.sibling[n] = NONE;
    return n;
  }

  /** Gives back one node. */
  drop(n: number): void {
    this.sibling[n] = this.free;
    this.free = n;
    this.size--;
  }

  /** Gives back a list of nodes with all below. */
  dropAll(n: number): void {
    while (n >= 0) {
      const next = this.sibling[n];
      this.dropAll(this.child[n]);
      this.drop(n);
      n = next;
    }
  }

  private grow(): void {
    const n = 2 * this.process.length;
    this.process = grown32(this.process, n);
    this.choice = grown32(this.choice, n);
    this.partner = grown32(this.partner, n);
    this.partnerChoice = grown32(this.partnerChoice, n);
    this.set = grown32(this.set, n);
    this.child = grown32(this.child, n);
    this.sibling = grown32(this.sibling, n);
  }
}
