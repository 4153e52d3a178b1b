// Brings the README's table of conformance, and docs/conformance-run.md, up to date.
//
//   npm run conformance:readme -- DIR     DIR has gotest-errorcheck.txt and gotest-run.txt, lists of Go's tests
//
// It runs the harness once a mode; a mode that fails tests is what the table is for, not an error.

import { spawnSync } from 'node:child_process';
import path from 'node:path';

const [lists] = process.argv.slice(2);
if (lists === undefined) {
  console.error('usage: npm run conformance:readme -- DIR');
  process.exit(2);
}
const modes = [
  ['errorcheck', path.join(lists, 'gotest-errorcheck.txt')],
  ['types'],
  ['--page', 'docs/conformance-run.md', 'run', path.join(lists, 'gotest-run.txt')],
];
for (const args of modes) {
  const r = spawnSync(process.execPath, ['--stack-size=4000', 'dist/conformance.js', '--readme', 'README.md', ...args], { encoding: 'utf8' });
  console.log(r.stdout.trimEnd().split('\n').pop());
  if (r.status !== 0 && r.status !== 1) {
    console.error(r.stderr);
    process.exitCode = 1;
  }
}
