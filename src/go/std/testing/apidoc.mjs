// Writes docs/std.md: which packages of the library are whole, and what is missing by name.
//
//   npm run std:api              compares with the Go installed here and writes the page
//   npm run std:api -- --check   only says whether the page is still true (exit code 1 if not)
//
// It relies on difftest.mjs --api for the comparison of declarations, and records the names of the
// API in api.json, by which std.test.ts checks the library on machines without Go.

import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const page = path.join(here, '../../../../docs/std.md');
const record = path.join(here, 'api.json');

/** The packages in the order in which programs need them. */
const packages = `fmt errors strings bytes strconv unicode unicode/utf8 unicode/utf16 sort slices maps cmp iter math
  math/bits math/cmplx math/rand math/rand/v2 time sync sync/atomic context runtime runtime/debug os os/signal io
  io/fs bufio log log/slog flag testing testing/synctest testing/quick container/heap container/list
  container/ring hash hash/adler32 hash/crc32 hash/crc64 hash/fnv hash/maphash crypto/md5 crypto/sha1 crypto/sha256
  crypto/sha512 crypto/rand encoding encoding/json encoding/hex encoding/base32 encoding/base64 encoding/binary
  encoding/csv text/tabwriter text/template text/template/parse regexp regexp/syntax reflect unique weak path
  path/filepath embed expvar html net/url net net/http net/http/httptest`.split(/\s+/);

/** What differs, by package: names that are missing, and names declared otherwise. */
function compare() {
  const script = path.join(here, 'difftest.mjs');
  const r = spawnSync(process.execPath, [script, '--api', ...packages], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, CGO_ENABLED: '0' },
  });
  const found = new Map(packages.map((p) => [p, { missing: [], different: [] }]));
  for (const line of r.stdout.split('\n')) {
    const m = /^([\w/]+)\.([\w.]+) (is missing|differs|should not be there)/.exec(line);
    if (m === null) continue;
    const list = found.get(m[1]);
    if (list === undefined) continue;
    (m[3] === 'is missing' ? list.missing : list.different).push(m[2]);
  }
  return found;
}

/** Names without those of a type that is missing as a whole. */
function withoutMembers(names) {
  return names.filter((n) => !n.includes('.') || !names.includes(n.split('.')[0]));
}

const wrapped = (text) => text.replace(/(.{1,130})(\s|$)/g, '$1\n').trimEnd();

function text(found) {
  const whole = [...found].filter(([, f]) => f.missing.length + f.different.length === 0).map(([p]) => p);
  const lines = [
    '<!-- Written by `npm run std:api`; do not edit. -->',
    '# The standard library',
    '',
    'Every declaration that real Go 1.26 exports is compared with ours: constants with values, variables, functions, types with their',
    'fields, tags and methods. A name that is missing here is an error of the checker in a program that uses it.',
    '',
    `## Whole: ${whole.length} of ${found.size} packages`,
    wrapped(whole.map((p) => `\`${p}\``).join(', ')),
    '',
    '## What is missing',
  ];
  for (const [p, f] of found) {
    if (whole.includes(p)) continue;
    lines.push('', `### ${p}`);
    const missing = withoutMembers(f.missing);
    if (missing.length > 0) lines.push(wrapped(missing.map((n) => `\`${n}\``).join(', ')));
    if (f.different.length > 0) lines.push('', `Declared otherwise: ${wrapped(f.different.map((n) => `\`${n}\``).join(', '))}`);
  }
  lines.push(
    '',
    '## Others',
    'Also there: `golang.org/x/sync` (errgroup, semaphore, singleflight, syncmap), `golang.org/x/time/rate`, `golang.org/x/exp/constraints`.',
    'Not there: every other package of Go\'s library, among them `go/...`, `os/exec`, `database/sql`, `html/template`, `encoding/xml`, `encoding/gob`,',
    '`compress/...`, `archive/...`, `image/...`, `math/big`, `crypto/tls` and `net/netip`.',
    '',
  );
  return lines.join('\n');
}

function main() {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    console.log('skipped: no Go toolchain on this machine; std.test.ts compares with what was recorded');
    return 0;
  }
  const found = compare();
  const now = text(found);
  if (process.argv.includes('--check')) {
    const same = fs.existsSync(page) && fs.readFileSync(page, 'utf8') === now;
    console.log(same ? 'docs/std.md is up to date' : 'docs/std.md is out of date: npm run std:api');
    return same ? 0 : 1;
  }
  fs.writeFileSync(page, now);
  const names = {};
  for (const p of packages) {
    const list = execFileSync('go', ['doc', '-short', p], { encoding: 'utf8' })
      .split('\n')
      .flatMap((l) => /^\s*(?:func|type|var|const) ([A-Z]\w*)/.exec(l)?.[1] ?? []);
    const gone = new Set(withoutMembers(found.get(p).missing));
    names[p] = [...new Set(list)].filter((n) => !gone.has(n)).sort();
  }
  fs.writeFileSync(record, JSON.stringify(names, null, 1) + '\n');
  for (const [p, f] of found) if (f.missing.length + f.different.length > 0) console.log(`${p}: ${f.missing.length} missing, ${f.different.length} different`);
  return 0;
}

process.exitCode = main();
