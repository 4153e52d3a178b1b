// The headers of the site, in one place: scripts/serve.mjs sends them, scripts/finish-build.mjs writes the
// policy into every page (for hosts that cannot set headers), and scripts/hosting.mjs writes them in the
// words of other servers.

/** Makers of markup that are trusted: what Svelte and Monaco name themselves, and our own `default` (static/theme.js). */
const trustedTypes = [
  'default', 'interleave-markup', 'svelte-trusted-html', 'sveltekit-trusted-url',
  'defaultWorkerFactory', 'diffEditorWidget', 'diffReview', 'domLineBreaksComputer', 'dompurify', 'domSanitize0', 'editorGhostText', 'editorViewLayer',
  'richScreenReaderContent', 'safeInnerHtml', 'standaloneColorizer', 'stickyScrollViewLayer', 'tokenizeToString',
  "'allow-duplicates'",
];

/** For a `<meta>` element, in which frame-ancestors is not allowed. */
export const policy = [
  "default-src 'none'",
  // The program that is compiled is WebAssembly; nothing is ever made from a string of script.
  "script-src 'self' 'wasm-unsafe-eval'",
  // Monaco and Svelte's transitions set styles from script.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  // Blobs: the embed in a frame without an origin starts its workers from them.
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypes.join(' ')}`,
].join('; ');

/** Only the embed may be framed by others; a policy of its own, so that hosts can add it by path. */
export const framePolicy = "frame-ancestors 'self'";

/** Whether a path of the site, from its folder on, may be framed by anybody. */
export const framedByAnybody = (path) => /^\/(@[^/]+\/)?embed\/(index\.html)?$/.test(path);

/** Whether a path's content never changes: its name has a hash or a version in it. */
export const immutable = (path) => path.startsWith('/_app/immutable/') || path.startsWith('/@');

export const cacheForEver = 'public, max-age=31536000, immutable';

/** What goes with every file. */
export const everywhere = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // Pages of other origins load the loader, and frame the embed, whatever isolation they ask for.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** All headers of a path of the site, from its folder on. */
export function headersOf(path) {
  return {
    ...everywhere,
    'Content-Security-Policy': framedByAnybody(path) ? policy : `${policy}; ${framePolicy}`,
    'Cache-Control': immutable(path) ? cacheForEver : 'no-cache',
  };
}
