// `npm run check:package`: packs the project, installs the package in an empty folder without a network,
// and uses it there: the five lines that the README shows, and the command line.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const dir = mkdtempSync(join(tmpdir(), 'interleave-package-'));
const sh = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  const [{ filename, size, files }] = JSON.parse(sh('npm', ['pack', '--json', '--silent', '--pack-destination', dir], root).replace(/^[^[]*/s, ''));
  writeFileSync(join(dir, 'package.json'), '{ "name": "somebody", "private": true, "type": "module" }\n');
  sh('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', join(dir, filename)], dir);

  const lines = /```js\n(import \{ explore[\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1];
  if (lines === undefined || lines.trim().split('\n').length > 5) throw new Error('the README does not show five lines with explore');
  writeFileSync(join(dir, 'main.go'), 'package main\n\nimport "sync"\n\nfunc main() {\n\tvar a, b sync.Mutex\n\tgo func() { a.Lock(); b.Lock(); b.Unlock(); a.Unlock() }()\n\tb.Lock()\n\ta.Lock()\n}\n');
  writeFileSync(join(dir, 'five.js'), lines);
  const said = sh('node', ['five.js'], dir);
  if (!/fails in \d+ of all \d+ schedules/.test(said)) throw new Error(`the five lines said: ${said}`);

  writeFileSync(join(dir, 'hello.go'), 'package main\n\nfunc main() { print("from the package\\n") }\n');
  execFileSync('npx', ['--offline', 'interleave', 'run', 'hello.go'], { cwd: dir, stdio: ['ignore', 'inherit', 'pipe'] });

  writeFileSync(join(dir, 'types.ts'), "import { explore, type Report } from 'interleave';\nexport const r: Promise<Report> = explore('');\nexport const n: number = (await r).schedules;\n");
  sh('node', [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'types.ts'], dir);
  console.log(`the package works: ${files.length} files, ${(size / 1e6).toFixed(2)} MB`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
