import { cacheNames, setCacheNameDetails } from 'workbox-core';
import { getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

/*
 * The name of the cache ends in the scope, so that two copies in different folders of one host stay apart.
 * workbox's `cleanupOutdatedCaches` is left out on purpose: it takes every cache whose name *contains* its scope,
 * so a copy at the root of a host would delete the cache of a copy in a folder.
 */
setCacheNameDetails({ prefix: 'kaarttafel' });

const precached = self.__WB_MANIFEST;

// Hash routes only: the one page answers at its own address, whatever is asked behind `?`. Other navigations
// in the scope (a copy in a subfolder, a file) go to the network.
precacheAndRoute(precached, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] });

/** Counts what is missing in the cache: only an empty list means "works without internet" (fault 13). */
async function countMissing(): Promise<number> {
  const cache = await caches.open(cacheNames.precache);
  const found = new Set((await cache.keys()).map((request) => request.url));
  return precached.filter((entry) => {
    const key = getCacheKeyForURL(typeof entry === 'string' ? entry : entry.url);
    return key === undefined || !found.has(key);
  }).length;
}

self.addEventListener('activate', (event) => {
  // The page of the very first visit gets its lazy parts from the cache too.
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const type: unknown = event.data?.type;
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (type === 'COUNT_MISSING') {
    const answer = countMissing().then((missing) => event.ports[0]?.postMessage({ missing }));
    event.waitUntil(answer);
  }
});
