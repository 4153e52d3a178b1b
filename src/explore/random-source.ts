// A deterministic stream of random numbers for sampling: the same seed gives the same walks everywhere.
// The generator is splitmix32 (a Weyl sequence through a mixing function).

export class RandomSource {
  private state: number;

  /** Streams of different seeds, or of one seed and different numbers, have nothing to do with each other. */
  constructor(seed: number, stream = 0) {
    this.state = mix(mix(seed >>> 0) ^ mix(stream + 0x51ed270b)) ^ mix(Math.floor(seed / 2 ** 32) + 0x2545f491);
  }

  /** 32 random bits, as a number from 0. */
  next(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    return mix(this.state);
  }

  /** One of n numbers from 0, each as likely. */
  below(n: number): number {
    return Math.floor((this.next() / 2 ** 32) * n);
  }
}

function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}
