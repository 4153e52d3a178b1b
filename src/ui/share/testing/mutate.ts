// Hostile links and messages for the fuzzer: good ones that were damaged at every depth. Links are
// damaged as text, as bytes behind a checksum that is right again, and as sessions whose parts are wrong.

import { deflateSync } from 'fflate';
import { checksum, pack, toBase64Url } from '../packing';
import { dictionary1 } from '../version1';
import { dictionary2 } from '../version2';

/** Mulberry32: small, seeded, the same everywhere. */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(n: number): number {
    return Math.floor(this.next() * n);
  }
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }
}

const nasty: readonly unknown[] = [
  null, undefined, true, 0, -1, 0.5, NaN, Infinity, 1e308, 2 ** 53, '', 'x', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '../../etc/passwd',
  '__proto__', 'constructor', [], [[]], {}, { length: 3 }, '\u0000', '\ud800', '\u202e', 'a'.repeat(3000), Array.from({ length: 300 }, () => 0),
];

/** A value with one part of it replaced, added or taken away. */
export function wound(value: unknown, r: Random, depth = 0): unknown {
  if (depth > 5 || r.next() < 0.2) return r.of(nasty);
  if (Array.isArray(value)) {
    const copy = [...(value as unknown[])];
    const i = r.below(copy.length + 1);
    if (r.next() < 0.2) copy.splice(i, 1);
    else copy[i] = wound(copy[i], r, depth + 1);
    return copy;
  }
  if (typeof value === 'object' && value !== null) {
    const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
    const keys = Object.keys(copy);
    const key = keys.length === 0 || r.next() < 0.1 ? r.of(['__proto__', 'f', 'o', 'x', 'type']) : r.of(keys);
    if (r.next() < 0.15) delete copy[key];
    else Object.defineProperty(copy, key, { value: wound(copy[key], r, depth + 1), enumerable: true, writable: true, configurable: true });
    return copy;
  }
  if (typeof value === 'string' && value !== '') {
    const i = r.below(value.length);
    return value.slice(0, i) + r.of(['<', '"', '&', '\n', '\u0000', '💥', '=', ',', '9', '/']) + value.slice(i + r.below(3));
  }
  return typeof value === 'number' ? value + r.of([-1, 1, 1e9, 0.5]) : r.of(nasty);
}

/** A link that was damaged. `heads` are the JSON lines of good ones. */
export function hostileLink(r: Random, links: readonly string[], heads: readonly unknown[]): string {
  const link = r.of(links);
  switch (r.below(5)) {
    case 0: {
      // Characters.
      const i = r.below(link.length);
      return link.slice(0, i) + r.of(['A', '_', '%', '<', '#', '.', ' ', '\u2028']) + link.slice(i + r.below(4));
    }
    case 1:
      return link.slice(0, r.below(link.length));
    case 2: {
      // Deflated bytes, under a checksum that is right.
      const bytes = Buffer.from(link.slice(3), 'base64url');
      for (let n = 1 + r.below(4); n > 0; n--) bytes[3 + r.below(bytes.length - 3)] = r.below(256);
      const sum = checksum(bytes.subarray(3));
      bytes.set([sum & 255, (sum >> 8) & 255, (sum >> 16) & 255]);
      return link.slice(0, 3) + toBase64Url(bytes);
    }
    case 3: {
      // Another session.
      const text = JSON.stringify(wound(r.of(heads), r)) ?? '';
      return packed(r, text + (r.next() < 0.9 ? '\n' : '') + r.of(['', 'package main\n', '<script>alert(1)</script>', '\n\n']));
    }
    default:
      // Anything.
      return packed(r, Array.from({ length: r.below(60) }, () => String.fromCharCode(r.below(300))).join(''));
  }
}

function packed(r: Random, text: string): string {
  const data = new TextEncoder().encode(text);
  if (r.next() < 0.5) return '#2.' + quick(data, dictionary2);
  return r.next() < 0.05 ? '#1.' + pack(data, dictionary1) : '#1.' + quick(data, dictionary1);
}

/** As pack, but hardly compressed: a million of them are wanted. */
function quick(data: Uint8Array, dictionary: Uint8Array): string {
  const body = deflateSync(data, { level: 0, dictionary });
  const bytes = new Uint8Array(body.length + 3);
  const sum = checksum(body);
  bytes.set([sum & 255, (sum >> 8) & 255, (sum >> 16) & 255]);
  bytes.set(body, 3);
  return toBase64Url(bytes);
}

const base = { interleave: 1 };
const messages: readonly Record<string, unknown>[] = [
  { ...base, type: 'load', files: [{ name: 'main.go', text: 'package main' }], schedule: '1=main/1', step: 3, view: 'board', readOnly: true, hide: '1-4', focus: '5', panes: ['code'], theme: 'dark', options: { seed: 3, args: ['a'] } },
  { ...base, type: 'step', by: 1 },
  { ...base, type: 'goto', turn: 7 },
  { ...base, type: 'choose', goroutine: 'worker#2' },
  { ...base, type: 'theme', theme: 'light' },
  { ...base, type: 'run' },
];

/** A message that was damaged, twice now and then. */
export function hostileMessage(r: Random): unknown {
  const once = wound(r.of(messages), r);
  return r.next() < 0.3 ? wound(once, r) : once;
}
