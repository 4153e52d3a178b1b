// Limits how often something may happen: a bucket of tokens that fills at a steady rate.

export class RateLimiter {
  private tokens: number;
  private last: number | null = null;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
  ) {
    this.tokens = burst;
  }

  /** Whether it may happen once more, at a time in milliseconds. */
  take(now: number): boolean {
    if (this.last !== null) this.tokens = Math.min(this.burst, this.tokens + (Math.max(0, now - this.last) * this.perSecond) / 1000);
    this.last = now;
    if (this.tokens < 1) return false;
    this.tokens--;
    return true;
  }
}
