// Links of format 1, which earlier versions made: the deflated JSON of the session. They are only read.

import { unpack } from './packing';
import { checkSession, type RawSession, type SharedSession } from './session';

/** Part of the format: links were packed with it, so it can never change. */
export const dictionary1 = new TextEncoder().encode(
  'package main\n\nimport "fmt"\nimport (\n\t"context"\n\t"errors"\n\t"fmt"\n\t"os"\n\t"sort"\n\t"strings"\n\t"sync"\n' +
    '\t"sync/atomic"\n\t"time"\n)\n\nfunc main() {\n\tvar wg sync.WaitGroup\n\tvar mu sync.Mutex\n\twg.Add(1)\n\tgo func() {\n' +
    '\t\tdefer wg.Done()\n\t\tmu.Lock()\n\t\tmu.Unlock()\n\tdefer close(\n\twg.Wait()\n\tselect {\n\tcase <-ctx.Done():\n\t' +
    'case <-time.After(\n\tdefault:\n\tfor i := range \n\tfor i := 0; i < n; i++ {\n\tif err != nil {\n\t\treturn err\n\t}\n' +
    ' := make(chan int)\n := make(chan struct{})\ntime.Sleep(10 * time.Millisecond)\nfmt.Println("fmt.Printf("%d\\n", ' +
    'func worker(id int, jobs <-chan int, results chan<- int) {\n\ttype struct {\n}\n[{"f":[["main.go","package main\\n\\nimport ' +
    '\\"fmt\\"\\n\\nfunc main() {\\n\\tgo func() {\\n\\t\\t","s":"","p":[0,0],"v":"lanes","o":{}}',
);

export function decode1(payload: string): SharedSession | string {
  const bytes = unpack(payload, dictionary1);
  if (typeof bytes === 'string') return bytes;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 'what it holds is not a session';
  }
  if (typeof data !== 'object' || data === null) return 'what it holds is not a session';
  const { f, s, p, v, o } = data as Record<string, unknown>;
  if (!Array.isArray(f)) return 'it has no program';
  const raw: RawSession = {
    files: (f as unknown[]).map((x) => (Array.isArray(x) ? { name: x[0] as unknown, text: x[1] as unknown } : x)),
    schedule: s,
    position: Array.isArray(p) ? { turn: p[0] as unknown, statement: p[1] as unknown } : p,
    view: v,
    options: o,
  };
  return checkSession(raw);
}
