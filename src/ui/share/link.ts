// A session as the fragment of an address: `#1.` and the version's payload. Version 1 is base64url of
// three bytes of checksum and the deflated JSON of SharedSession, with a dictionary of what Go programs
// are made of. Decoding is total: whatever stands in the address, the answer is a session or a sentence
// that says what is wrong with it.

import { deflateSync, Inflate } from 'fflate';
import type { Position, RunOptions, SourceFile } from '../../machine/protocol';

export interface SharedSession {
  readonly files: readonly SourceFile[];
  readonly options: RunOptions;
  /** As the machine gives it; '' for the policy's own. */
  readonly schedule: string;
  /** Where the player stands; null: not run yet. */
  readonly position: Position | null;
  /** The view of the stage. */
  readonly view: string;
}

export type Decoded =
  | { readonly ok: true; readonly session: SharedSession }
  | { readonly ok: false; readonly problem: string };

/** What a session may be large at most, in bytes: a link that grows beyond it was not made here. */
const maxSize = 1 << 20;

const dictionary = new TextEncoder().encode(
  'package main\n\nimport "fmt"\nimport (\n\t"context"\n\t"errors"\n\t"fmt"\n\t"os"\n\t"sort"\n\t"strings"\n\t"sync"\n' +
    '\t"sync/atomic"\n\t"time"\n)\n\nfunc main() {\n\tvar wg sync.WaitGroup\n\tvar mu sync.Mutex\n\twg.Add(1)\n\tgo func() {\n' +
    '\t\tdefer wg.Done()\n\t\tmu.Lock()\n\t\tmu.Unlock()\n\tdefer close(\n\twg.Wait()\n\tselect {\n\tcase <-ctx.Done():\n\t' +
    'case <-time.After(\n\tdefault:\n\tfor i := range \n\tfor i := 0; i < n; i++ {\n\tif err != nil {\n\t\treturn err\n\t}\n' +
    ' := make(chan int)\n := make(chan struct{})\ntime.Sleep(10 * time.Millisecond)\nfmt.Println("fmt.Printf("%d\\n", ' +
    'func worker(id int, jobs <-chan int, results chan<- int) {\n\ttype struct {\n}\n[{"f":[["main.go","package main\\n\\nimport ' +
    '\\"fmt\\"\\n\\nfunc main() {\\n\\tgo func() {\\n\\t\\t","s":"","p":[0,0],"v":"lanes","o":{}}',
);

/** The fragment, with its `#`. */
export function encodeSession(s: SharedSession): string {
  const data = {
    f: s.files.map((f) => [f.name, f.text]),
    ...(s.schedule === '' ? {} : { s: s.schedule }),
    ...(s.position === null ? {} : { p: [s.position.turn, s.position.statement] }),
    ...(s.view === 'lanes' ? {} : { v: s.view }),
    ...(Object.keys(s.options).length === 0 ? {} : { o: s.options }),
  };
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(data)), { level: 9, dictionary });
  const bytes = new Uint8Array(packed.length + 3);
  const sum = checksum(packed);
  bytes.set([sum & 255, (sum >> 8) & 255, (sum >> 16) & 255]);
  bytes.set(packed, 3);
  return '#1.' + toBase64Url(bytes);
}

/** What an address's fragment means; null when it has none of ours. */
export function decodeSession(fragment: string): Decoded | null {
  const m = /^#?(\d+)\.(.*)$/s.exec(fragment);
  if (m === null) return null;
  if (m[1] !== '1') return broken(`it was made by a newer version of this page (format ${m[1]}); reload and try again`);
  const bytes = fromBase64Url(m[2]);
  if (typeof bytes === 'string') return broken(bytes);
  if (bytes.length < 4) return broken('it is cut off');
  const packed = bytes.subarray(3);
  const sum = bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
  if (sum !== checksum(packed)) return broken('it was changed or cut off on its way; ask for it again');
  const text = inflate(packed);
  if (text === null) return broken('what it holds cannot be unpacked');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return broken('what it holds is not a session');
  }
  const session = sessionOf(data);
  return typeof session === 'string' ? broken(session) : { ok: true, session };
}

function broken(why: string): Decoded {
  return { ok: false, problem: `This link does not work: ${why}.` };
}

function inflate(packed: Uint8Array): string | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const inflater = new Inflate({ dictionary }, (part) => {
      size += part.length;
      if (size > maxSize) throw new RangeError('too large');
      parts.push(part);
    });
    // In small pieces, so that a bomb is noticed before it goes off.
    for (let i = 0; i < packed.length; i += 1024) {
      inflater.push(packed.subarray(i, i + 1024), i + 1024 >= packed.length);
    }
    const all = new Uint8Array(size);
    let at = 0;
    for (const p of parts) {
      all.set(p, at);
      at += p.length;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(all);
  } catch {
    return null;
  }
}

/** Checks every part; a string says what is wrong. */
function sessionOf(data: unknown): SharedSession | string {
  if (typeof data !== 'object' || data === null) return 'what it holds is not a session';
  const d = data as Record<string, unknown>;
  if (!Array.isArray(d.f) || d.f.length === 0 || d.f.length > 100) return 'it has no program';
  const files: SourceFile[] = [];
  for (const f of d.f as unknown[]) {
    if (!Array.isArray(f) || typeof f[0] !== 'string' || typeof f[1] !== 'string') return 'its program is damaged';
    if (!/^[\w.][\w./-]{0,99}$/.test(f[0]) || f[0].includes('..')) return 'a file in it has an impossible name';
    files.push({ name: f[0], text: f[1] });
  }
  const schedule = d.s ?? '';
  if (typeof schedule !== 'string') return 'its schedule is damaged';
  const position = positionOf(d.p);
  if (position === undefined) return 'its position is damaged';
  const options = optionsOf(d.o);
  if (options === undefined) return 'its settings are damaged';
  const view = d.v ?? 'lanes';
  if (typeof view !== 'string' || !/^[a-z]{1,20}$/.test(view)) return 'its view is damaged';
  return { files, schedule, position, options, view };
}

function positionOf(p: unknown): Position | null | undefined {
  if (p === undefined) return null;
  const count = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
  if (!Array.isArray(p) || !count(p[0]) || !count(p[1])) return undefined;
  return { turn: p[0], statement: p[1] };
}

/** Only settings that we know, each of the right kind and within reason. */
function optionsOf(o: unknown): RunOptions | undefined {
  if (o === undefined) return {};
  if (typeof o !== 'object' || o === null) return undefined;
  const d = o as Record<string, unknown>;
  const whole = (n: unknown, lo: number, hi: number): boolean => Number.isSafeInteger(n) && (n as number) >= lo && (n as number) <= hi;
  const texts = (a: unknown): boolean => Array.isArray(a) && a.length <= 1000 && a.every((x) => typeof x === 'string');
  const checks: Record<string, (v: unknown) => boolean> = {
    policy: (v) => ['go', 'round-robin', 'random', 'pct'].includes(v as string),
    seed: (v) => whole(v, 0, Number.MAX_SAFE_INTEGER),
    procs: (v) => whole(v, 1, 256),
    stdin: (v) => typeof v === 'string',
    args: texts,
    env: texts,
    maxMemory: (v) => whole(v, 1, 512),
  };
  for (const [name, value] of Object.entries(d)) {
    if (checks[name]?.(value) !== true) return undefined;
  }
  return d;
}

/** FNV-1a, 24 bits of it: against damage, not against malice. */
function checksum(bytes: Uint8Array): number {
  let h = 0x811c9dc5;
  for (const b of bytes) h = Math.imul(h ^ b, 0x01000193);
  return (h ^ (h >>> 24)) & 0xffffff;
}

function toBase64Url(bytes: Uint8Array): string {
  let s = '';
  for (let i = 0; i < bytes.length; i += 0x8000) s += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(s).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array | string {
  const bad = /[^\w-]/.exec(text);
  if (bad !== null) return `there is a character in it that no link has (${JSON.stringify(bad[0])} at ${bad.index + 1})`;
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  } catch {
    return 'it is cut off';
  }
}
