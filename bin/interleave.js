#!/usr/bin/env node
// The command as npx finds it: starts what `npm run build:cli` has built (npm ci does so by itself).
import { existsSync } from 'node:fs';

const program = new URL('../dist/interleave.js', import.meta.url);
if (!existsSync(program)) {
  process.stderr.write('interleave is not built yet: run npm run build:cli\n');
  process.exit(2);
}
await import(program.href);
