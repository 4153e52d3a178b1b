// The content security policy of the site, in one place: scripts/finish-build.mjs writes it into every
// page (for hosts that cannot set headers) and scripts/serve.mjs sends it.

const common = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // Monaco and Svelte's transitions set styles from script.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For a `<meta>` element, in which frame-ancestors is not allowed. */
export const metaPolicy = common.join('; ');

/** For the header: the embed page may be framed by anybody, the others by nobody. */
export function headerPolicy(path) {
  const embed = path === '/embed' || path === '/embed.html';
  return [...common, `frame-ancestors ${embed ? '*' : "'self'"}`].join('; ');
}
