// A hash of the Mazurkiewicz class of the execution at hand: two executions of one search have the same exactly if
// they have the same events in the same happens-before order (but for a chance of about n² in 2^86 among n classes).
// Executions of one class end in the same state, so whoever searches states by their classes compares no memory.
//
// The hash is a sum over events, which has no order; what order there is, is in each event's vector clock.

import type { Execution } from './execution';

/** So many bits of the hash are the key; the others are compared. */
const LOW = 2 ** 21;

export class ClassHash {
  // Sums over the first so many events, in three lanes.
  private a = new Uint32Array(256);
  private b = new Uint32Array(256);
  private c = new Uint32Array(256);

  constructor(private readonly x: Execution) {}

  /** Takes in the execution's last event. */
  enter(): void {
    const { x } = this;
    const e = x.length - 1;
    if (e + 1 >= this.a.length) this.grow();
    let h = 0x811c9dc5;
    let k = 0x9e3779b9;
    const mix = (word: number): void => {
      h = Math.imul(h ^ word, 0x01000193);
      h ^= h >>> 15;
      k = Math.imul(k + word, 0x85ebca6b);
      k ^= k >>> 13;
    };
    mix(x.process[e]);
    mix(x.choice[e]);
    mix(x.partner[e]);
    mix(x.partnerChoice[e]);
    const row = e * x.stride;
    for (let p = 0; p < x.processes; p++) {
      const v = x.clocks[row + p];
      if (v !== 0) {
        mix(p);
        mix(v);
      }
    }
    this.a[e + 1] = this.a[e] + avalanche(h);
    this.b[e + 1] = this.b[e] + avalanche(k);
    this.c[e + 1] = this.c[e] + avalanche(h ^ Math.imul(k, 0xc2b2ae35));
  }

  /** 53 bits of the hash of the execution, and of the number `also`. */
  key(also = 0): number {
    const n = this.x.length;
    const salt = avalanche(also + 0x51ed270b);
    return ((this.a[n] ^ salt) >>> 0) * LOW + (((this.b[n] + salt) >>> 0) % LOW);
  }

  /** 32 bits more. */
  get check(): number {
    return this.c[this.x.length];
  }

  private grow(): void {
    const wider = (old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
      const to = new Uint32Array(2 * old.length);
      to.set(old);
      return to;
    };
    [this.a, this.b, this.c] = [wider(this.a), wider(this.b), wider(this.c)];
  }
}

function avalanche(x: number): number {
  let h = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97);
  return (h ^ (h >>> 15)) >>> 0;
}

/** A set of hashes, each with a number, of which the least given is kept. Bounded. */
export class HashMap {
  private readonly entries = new Map<number, number>();

  constructor(private readonly most: number) {}

  get full(): boolean {
    return this.entries.size >= this.most;
  }

  /** Whether the hash is new, or its number less than before; it is then noted. */
  lowers(key: number, check: number, value = 0): boolean {
    const known = this.entries.get(key);
    if (known !== undefined) {
      // Another class with the same key: looked at each time it comes.
      if (known % 2 ** 32 !== check) return true;
      if (Math.floor(known / 2 ** 32) <= value) return false;
    }
    this.entries.set(key, value * 2 ** 32 + check);
    return true;
  }

  has(key: number, check: number): boolean {
    const known = this.entries.get(key);
    return known !== undefined && known % 2 ** 32 === check;
  }
}
