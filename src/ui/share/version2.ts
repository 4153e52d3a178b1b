// Links of format 2: a line of JSON for all that is not at its default, then the files' texts, one behind
// the other, as they are. The plainest session, a main.go that has not run, is an empty line and its text.
// There is one way to write a session, so the same session is the same link.
//
//   line = { f: [[name, length]…]       the files, unless it is main.go alone
//            s: schedule   p: turn or [turn, statement]   v: view   o: settings
//            b: [[label, schedule]…]    branches
//            m: [[caption, turn, statement?, view?, branch?]…] }   bookmarks

import type { Position, RunOptions } from '../../machine/protocol';
import { pack, unpack } from './packing';
import { checkSession, sharedOptions, type Bookmark, type SharedSession } from './session';

/**
 * What programs are made of, the likeliest last. Part of the format: links are packed with it, so it can
 * never change; a better one is a new format.
 */
export const dictionary2 = new TextEncoder().encode(
  '"view","board","memory","schedules","machine","plot","o":{"args":[],"stdin":"","procs":,"seed":,"policy":"round-robin""pct""random"},"b":[[","m":[["' +
    '}\n\nfunc (s *Server) Close() error {\n\treturn nil\n}\n\ntype Result struct {\n\tmu    sync.RWMutex\n\tonce  sync.Once\n\tcond  *sync.Cond\n\titems map[string]int\n}\n' +
    '\terrgroup.WithContext(ctx)\n\tatomic.AddInt64(&\n\tvar n atomic.Int64\n\tn.Add(1)\n\t.Load()\n\t.Store(\n\truntime.Gosched()\n\tstrings.Builder\n\terrors.New("\n\tfmt.Errorf("%w", err)\n\tlog.Fatal(err)\n' +
    '\tpanic("\n\tif r := recover(); r != nil {\n\tsort.Slice(\n\tos.Exit(1)\n\tdefer cancel()\n\tctx, cancel := context.WithTimeout(context.Background(), time.Second)\n\tcontext.WithCancel(context.Background())\n' +
    '\tticker := time.NewTicker(\n\ttimer := time.NewTimer(\n\tcase v, ok := <-ch:\n\t\tif !ok {\n\t\t\treturn\n\t\t}\n\tcase <-ctx.Done():\n\t\treturn ctx.Err()\n\tcase <-time.After(10 * time.Millisecond):\n\tdefault:\n' +
    '\tsem := make(chan struct{}, 1)\n\tsem <- struct{}{}\n\tdone := make(chan struct{})\n\tclose(done)\n\t<-done\n\terrs := make(chan error, 1)\n\tresults := make(chan int)\n\tjobs := make(chan int, 3)\n' +
    'func worker(id int, jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {\n\tdefer wg.Done()\n\tfor j := range jobs {\n\t\tresults <- j * 2\n\t}\n}\n' +
    '\tmu.Lock()\n\tdefer mu.Unlock()\n\tcount++\n\tmu.Unlock()\n\tvar mu sync.Mutex\n\tfor i := range 3 {\n\t\twg.Add(1)\n\t\tgo func() {\n\t\t\tdefer wg.Done()\n\t\t\tfor {\n\t\t\t\tselect {\n\t\t\t\tcase x := <-\n\t\t\t}\n\t\t}()\n\t}\n\twg.Go(func() {\n' +
    '\tgo func() {\n\t\twg.Wait()\n\t\tclose(ch)\n\t}()\n\tfor v := range ch {\n\t\tfmt.Println(v)\n\t}\n\tfmt.Printf("%d %s %v\\n", \n\tfor i := 0; i < n; i++ {\n\tif err != nil {\n\t\treturn err\n\t}\n' +
    'timer1=main/1,main/2,main/3=main/1.0,=main/1.1,=main,=main/1/1+main","p":[],"s":"go:1/2;random:1;","f":[["main.go",],["_test.go","go.mod","v":"' +
    '\n// \npackage main\n\nimport (\n\t"context"\n\t"errors"\n\t"fmt"\n\t"os"\n\t"strings"\n\t"sync"\n\t"sync/atomic"\n\t"time"\n)\n\nfunc main() {\n\tvar wg sync.WaitGroup\n\tch := make(chan int)\n' +
    '\npackage main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println(',
);

export function encode2(s: SharedSession): string {
  const plain = s.files.length === 1 && s.files[0].name === 'main.go';
  const head = {
    ...(plain ? {} : { f: s.files.map((f) => [f.name, f.text.length]) }),
    ...(s.schedule === '' ? {} : { s: s.schedule }),
    ...(s.position === null ? {} : { p: packPosition(s.position) }),
    ...(s.view === 'lanes' ? {} : { v: s.view }),
    ...packOptions(s.options),
    ...(s.branches.length === 0 ? {} : { b: s.branches.map((b) => [b.label, b.schedule]) }),
    ...(s.bookmarks.length === 0 ? {} : { m: s.bookmarks.map(packBookmark) }),
  };
  const line = Object.keys(head).length === 0 ? '' : JSON.stringify(head);
  return pack(new TextEncoder().encode(line + '\n' + s.files.map((f) => f.text).join('')), dictionary2);
}

export function decode2(payload: string): SharedSession | string {
  const bytes = unpack(payload, dictionary2);
  if (typeof bytes === 'string') return bytes;
  let text: string;
  let head: unknown;
  let body: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const end = text.indexOf('\n');
    if (end < 0) return 'what it holds is not a session';
    head = end === 0 ? {} : JSON.parse(text.slice(0, end));
    body = text.slice(end + 1);
  } catch {
    return 'what it holds is not a session';
  }
  if (typeof head !== 'object' || head === null || Array.isArray(head)) return 'what it holds is not a session';
  const { f, s, p, v, o, b, m } = head as Record<string, unknown>;
  const files = f === undefined ? [{ name: 'main.go', text: body }] : cutFiles(f, body);
  if (typeof files === 'string') return files;
  return checkSession({
    files,
    schedule: s,
    position: p === undefined ? undefined : typeof p === 'number' ? { turn: p, statement: 0 } : asObject(p, ['turn', 'statement']),
    view: v,
    options: o,
    branches: Array.isArray(b) ? b.map((x) => asObject(x, ['label', 'schedule'])) : b,
    bookmarks: Array.isArray(m) ? m.map(unpackBookmark) : m,
  });
}

/** The files' texts, by their lengths. */
function cutFiles(list: unknown, body: string): unknown[] | string {
  if (!Array.isArray(list)) return 'its program is damaged';
  const files: unknown[] = [];
  let at = 0;
  for (const f of list as unknown[]) {
    if (!Array.isArray(f) || !Number.isSafeInteger(f[1]) || f[1] < 0 || at + f[1] > body.length) return 'its program is damaged';
    files.push({ name: f[0] as unknown, text: body.slice(at, at + f[1]) });
    at += f[1];
  }
  return at === body.length ? files : 'its program is damaged';
}

const packPosition = (p: Position): number | number[] => (p.statement === 0 ? p.turn : [p.turn, p.statement]);

/** In one order, so that the same settings are the same text. */
function packOptions(options: RunOptions): { o?: Record<string, unknown> } {
  const o: Record<string, unknown> = {};
  for (const name of sharedOptions) if (options[name] !== undefined && options[name] !== null) o[name] = options[name];
  return Object.keys(o).length === 0 ? {} : { o };
}

function packBookmark(b: Bookmark): unknown[] {
  const parts: unknown[] = [b.caption, b.position.turn, b.position.statement, b.view, b.branch];
  while (parts.length > 2 && (parts.at(-1) === 0 || parts.at(-1) === '')) parts.pop();
  return parts;
}

function unpackBookmark(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [caption, turn, statement, view, branch] = value as unknown[];
  return { caption, position: { turn, statement: statement ?? 0 }, view: view ?? '', branch: branch ?? 0 };
}

/** A list's elements by name; anything else as it is, to be refused. */
function asObject(value: unknown, names: readonly string[]): unknown {
  return Array.isArray(value) ? Object.fromEntries(names.map((n, i) => [n, value[i] as unknown])) : value;
}
