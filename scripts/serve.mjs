// `npm start`: builds the site if it is missing or older than its sources, serves build/ with the headers
// of scripts/headers.mjs and prints the address. PORT or --port chooses the port, --base a folder to serve
// it under (as a host would), --no-build serves what is there. The same files also stand under
// /@VERSION/, the address that a release keeps for ever (scripts/release.mjs).

import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.mjs';
import { located } from './site.mjs';

const root = new URL('..', import.meta.url).pathname;
const build = join(root, 'build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function newest(path) {
  const s = statSync(path);
  if (!s.isDirectory()) return s.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((n) => newest(join(path, n))));
}

/** The built site, as a request handler. */
export function handler(base = '') {
  const files = sirv(build, { dotfiles: false, etag: true, gzip: true, brotli: true });
  const missing = readFileSync(join(build, '404.html'));
  const release = `/@${version}`;
  return (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    let path = pathname;
    const notFound = () => {
      response.writeHead(404, { ...headersOf('/404.html'), 'Content-Type': 'text/html; charset=utf-8' });
      response.end(missing);
    };
    if (!`${path}/`.startsWith(`${base}/`)) return notFound();
    path = path.slice(base.length);
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (path.startsWith(`${release}/`)) path = path.slice(release.length);
    // A folder's address ends in a slash: what stands in it is named relative to it.
    if (path === '' || (!path.endsWith('/') && !path.includes('..') && existsSync(join(build, decodeURI(path), 'index.html')))) {
      response.writeHead(301, { Location: `${pathname}/${search}` });
      return response.end();
    }
    // The documents that name the site by its whole address; here it is known.
    const document = join(build, path);
    if (path.endsWith('/oembed.json') && !path.includes('..') && existsSync(document)) {
      const site = `http://${request.headers.host ?? 'localhost'}${base}/`;
      response.setHeader('Content-Type', 'application/json');
      return response.end(located(readFileSync(document, 'utf8'), site));
    }
    // sirv reads `url` only.
    request.url = path + search;
    delete request._parsedUrl;
    files(request, response, notFound);
  };
}

function upToDate() {
  const index = join(build, 'index.html');
  if (!existsSync(index)) return false;
  const sources = ['src', 'workers', 'lessons', 'static', 'scripts', 'svelte.config.js', 'vite.config.ts', 'package.json'];
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
const base = (argument('--base') ?? '').replace(/\/+$/, '');
const server = createServer(handler(base));
server.once('error', (e) => {
  if (e.code !== 'EADDRINUSE') throw e;
  server.listen(0);
});
server.on('listening', () => console.log(`Interleave: http://localhost:${server.address().port}${base}/`));
server.listen(wanted);
