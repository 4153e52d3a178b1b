// The headers of scripts/headers.mjs in the words of other servers. `node scripts/hosting.mjs` writes
// hosting/ anew; src/hosting.test.ts holds the files there to it.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cacheForEver, everywhere, framedByAnybody, framePolicy } from './headers.mjs';

const lines = (form) => Object.entries(everywhere).map(([name, value]) => form(name, value));

/** `_headers`, as Netlify and Cloudflare Pages read it. Policies of several rules all hold. */
export function headersFile(pages) {
  const block = (path, headers) => `${path}\n${headers.map((h) => `  ${h}\n`).join('')}`;
  const framed = pages.map((p) => p.replace(/index\.html$/, '')).filter((p) => !framedByAnybody(p) && p.endsWith('/'));
  return (
    block('/*', [...lines((n, v) => `${n}: ${v}`), 'Cache-Control: no-cache']) +
    framed.map((p) => block(p, [`Content-Security-Policy: ${framePolicy}`])).join('') +
    block('/_app/immutable/*', [`Cache-Control: ${cacheForEver}`])
  );
}

export const nginx = `# Interleave under nginx: the folder build/ at /usr/share/nginx/html.
map $uri $interleave_frames {
  default                                "${framePolicy}";
  ~^(/@[^/]+)?/embed/(index\\.html)?$      "";
}
map $uri $interleave_cache {
  default                    "no-cache";
  ~^/(_app/immutable|@)      "${cacheForEver}";
}
server {
  listen 8080;
  root /usr/share/nginx/html;
  index index.html;
  error_page 404 /404.html;
  gzip_static on;
  absolute_redirect off;
${lines((n, v) => `  add_header ${n} "${v}" always;`).join('\n')}
  add_header Content-Security-Policy $interleave_frames always;
  add_header Cache-Control $interleave_cache always;
}
`;

export const caddy = `# Interleave under Caddy: the folder build/ at /srv.
:8080 {
	root * /srv
	file_server {
		precompressed br gzip
	}
	header {
${lines((n, v) => `\t\t${n} "${v}"`).join('\n')}
		Cache-Control "no-cache"
	}
	@framed not path_regexp ^(/@[^/]+)?/embed/(index\\.html)?$
	header @framed +Content-Security-Policy "${framePolicy}"
	@immutable path /_app/immutable/* /@*
	header @immutable Cache-Control "${cacheForEver}"
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;

/** A response headers policy of CloudFront, before a bucket of S3. */
export const cloudfront =
  JSON.stringify(
    {
      Name: 'interleave',
      CustomHeadersConfig: {
        Quantity: Object.keys(everywhere).length,
        Items: lines((Header, Value) => ({ Header, Value, Override: true })),
      },
    },
    null,
    2,
  ) + '\n';

export const container = `# The site behind nginx: \`podman build -f hosting/Containerfile -t interleave . && podman run -p 8080:8080 interleave\`
FROM docker.io/library/node:22-slim AS build
WORKDIR /src
COPY . .
RUN npm ci && npm run build

FROM docker.io/nginxinc/nginx-unprivileged:stable
COPY hosting/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /src/build /usr/share/nginx/html
EXPOSE 8080
`;

export const hosting = { 'nginx.conf': nginx, Caddyfile: caddy, 'cloudfront-headers.json': cloudfront, Containerfile: container };

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const dir = new URL('../hosting/', import.meta.url);
  mkdirSync(dir, { recursive: true });
  for (const [name, text] of Object.entries(hosting)) writeFileSync(new URL(name, dir), text);
}
