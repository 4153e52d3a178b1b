// After `vite build`: moves the inline script that starts each page into a file, so that the policy
// `script-src 'self'` holds without exceptions, writes that policy into the page, and compresses what is
// worth it, so that the server only has to send it.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headerPolicy, metaPolicy } from './policy.mjs';

const build = new URL('../build/', import.meta.url).pathname;
const starts = join(build, '_app/immutable/start');
mkdirSync(starts, { recursive: true });

function all(dir) {
  return readdirSync(dir, { withFileTypes: true }).flatMap((e) => {
    const path = join(dir, e.name);
    return e.isDirectory() ? all(path) : [path];
  });
}

let moved = 0;
for (const page of all(build).filter((f) => f.endsWith('.html'))) {
  const html = readFileSync(page, 'utf8');
  const out = html
    .replace(/<script>([\s\S]*?)<\/script>/g, (_, code) => {
      const name = createHash('sha256').update(code).digest('hex').slice(0, 16) + '.js';
      writeFileSync(join(starts, name), code.trim() + '\n');
      moved++;
      return `<script src="/_app/immutable/start/${name}"></script>`;
    })
    .replace('<meta charset="utf-8" />', `$&\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`);
  writeFileSync(page, out);
}

// The form that several static hosts read.
const common = ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'];
const block = (path, headers) => `${path}\n${headers.map((h) => `  ${h}\n`).join('')}`;
writeFileSync(
  join(build, '_headers'),
  block('/*', [...common, `Content-Security-Policy: ${headerPolicy('/')}`]) +
    block('/embed', ['! Content-Security-Policy', `Content-Security-Policy: ${headerPolicy('/embed')}`]) +
    block('/_app/immutable/*', ['Cache-Control: public, max-age=31536000, immutable']),
);
// For the service worker: what has a hash in its name.
const hashed = all(join(build, '_app/immutable')).map((f) => '/' + relative(build, f).replaceAll('\\', '/'));
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
