// Works offline after the first visit. Pages come from the network while there is one; files with a hash
// in their name come from the cache. A new version waits until no page of the old one is open or the
// reader asks for it (ui/site/UpdateNotice.svelte), so that the engine is never swapped under a program.

/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />

import { base, build, files, prerendered, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const cacheName = `interleave-${version}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(fill());
});

/** Fetches all of the site, so that what has been seen once works anywhere. A file that fails comes when it is used. */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  // scripts/finish-build.mjs lists what the bundler does not tell of: workers, and the scripts that start pages.
  const listed = (await fetch(`${base}/files.json`).then((r) => r.json(), () => [])) as string[];
  const all = new Set([...listed.map((f) => base + f), ...build, ...files, ...prerendered]);
  await Promise.allSettled([...all].map((f) => cache.add(f)));
}

// The reader has asked for the new version.
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(forget());
});

/** Drops the files of other versions, unless a page may be open that was made of them. */
async function forget(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 1) return;
  const names = await caches.keys();
  await Promise.all(names.filter((n) => n.startsWith('interleave-') && n !== cacheName).map((n) => caches.delete(n)));
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  event.respondWith(url.pathname.startsWith(`${base}/_app/immutable/`) ? cached(request) : fresh(request));
});

/** From the cache, else from the network into the cache. */
async function cached(request: Request): Promise<Response> {
  // Of whichever version: an open page of the one before still finds its files.
  const known = await caches.match(request);
  if (known !== undefined) return known;
  const cache = await caches.open(cacheName);
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** From the network, else from the cache. */
async function fresh(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (e) {
    const known = await cache.match(request, { ignoreSearch: true });
    if (known !== undefined) return known;
    // Without a server nobody says that a folder's address ends in a slash.
    const url = new URL(request.url);
    if (request.mode === 'navigate' && !url.pathname.endsWith('/') && (await cache.match(`${url.origin}${url.pathname}/`)) !== undefined) {
      return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
    }
    throw e;
  }
}
