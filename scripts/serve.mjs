// `npm start`: builds the site if it is missing or older than its sources, serves build/ with the
// headers of scripts/policy.mjs and prints the address. PORT or --port chooses the port, --no-build
// serves what is there.

import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerPolicy } from './policy.mjs';

const root = new URL('..', import.meta.url).pathname;
const build = join(root, 'build');

function newest(path) {
  const s = statSync(path);
  if (!s.isDirectory()) return s.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((n) => newest(join(path, n))));
}

/** The built site, as a request handler. */
export function handler() {
  const files = sirv(build, {
    dotfiles: false,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      response.setHeader('Content-Security-Policy', headerPolicy(path));
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      // The loader and what it fetches are used by pages of other origins.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      const immutable = path.startsWith('/_app/immutable/');
      response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const missing = existsSync(join(build, '404.html')) ? readFileSync(join(build, '404.html')) : 'not found';
  return (request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': headerPolicy('/404') });
      response.end(missing);
    });
}

function upToDate() {
  const index = join(build, 'index.html');
  if (!existsSync(index)) return false;
  const sources = ['src', 'workers', 'lessons', 'static', 'svelte.config.js', 'vite.config.ts', 'package.json'];
  return statSync(index).mtimeMs > Math.max(...sources.map((s) => newest(join(root, s))));
}

const argument = (name) => {
  const i = process.argv.indexOf(name);
  return i < 0 ? undefined : process.argv[i + 1];
};

if (!process.argv.includes('--no-build') && !upToDate()) {
  execSync('npm run build', { cwd: root, stdio: 'inherit' });
}
const wanted = Number(argument('--port') ?? process.env.PORT ?? 4600);
const server = createServer(handler());
server.once('error', (e) => {
  if (e.code !== 'EADDRINUSE') throw e;
  server.listen(0);
});
server.on('listening', () => console.log(`Interleave: http://localhost:${server.address().port}/`));
server.listen(wanted);
