// After `vite build`: moves the inline script that starts each page into a file, so that the policy
// `script-src 'self'` holds without exceptions, writes that policy into the page, lists the files for the
// service worker, and compresses what is worth it, so that a server only has to send it.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { policy } from './headers.mjs';
import { headersFile } from './hosting.mjs';
import { located } from './site.mjs';

const build = new URL('../build/', import.meta.url).pathname;
const starts = join(build, '_app/immutable/start');
mkdirSync(starts, { recursive: true });

function all(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    return e.isDirectory() ? all(path) : [path];
  });
}

const slashes = (path) => path.replaceAll('\\', '/');

let moved = 0;
const pages = all(build).filter((f) => f.endsWith('.html'));
for (const page of pages) {
  const html = readFileSync(page, 'utf8');
  const out = html
    .replace(/<script>([\s\S]*?)<\/script>/g, (_, code) => {
      // A file imports relative to itself, an inline script relative to its page.
      const own = code.replace(/import\("(?:\.\.?\/)+_app\/immutable\//g, 'import("../').trim() + '\n';
      const name = createHash('sha256').update(own).digest('hex').slice(0, 16) + '.js';
      writeFileSync(join(starts, name), own);
      moved++;
      // With `crossorigin` the imports are found also in a sandboxed frame, whose page has no origin.
      return `<script crossorigin src="${slashes(relative(dirname(page), join(starts, name)))}"></script>`;
    })
    .replace('<meta charset="utf-8" />', `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
  if (/<script>/.test(out)) throw new Error(`an inline script is left in ${page}`);
  writeFileSync(page, out);
}

if (process.env.SITE) {
  for (const file of all(build)) if (file.endsWith('oembed.json')) writeFileSync(file, located(readFileSync(file, 'utf8'), process.env.SITE));
}

// The form that several static hosts read.
writeFileSync(join(build, '_headers'), headersFile(pages.map((p) => '/' + slashes(relative(build, p)))));
// For the service worker: what the bundler does not tell it of.
const hashed = [...all(join(build, '_app/immutable')), ...all(join(build, 'embed')).filter((f) => f.endsWith('.js'))].map((f) => '/' + slashes(relative(build, f)));
writeFileSync(join(build, 'files.json'), JSON.stringify(hashed));

let compressed = 0;
for (const file of all(build)) {
  if (!/\.(html|js|css|json|svg|txt|webmanifest|ttf|wasm)$/.test(file)) continue;
  const bytes = readFileSync(file);
  if (bytes.length < 1024) continue;
  writeFileSync(file + '.gz', gzipSync(bytes, { level: 9 }));
  writeFileSync(file + '.br', brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
  compressed++;
}
console.log(`finished the build: ${moved} start scripts moved out of their pages, ${compressed} files compressed`);
