/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { PICTOGRAM_PACK, isPictogram, pictogramFrom } from '#app/offline/pictogramFrom.ts'
import type { PictogramPack } from '#app/offline/pictogramFrom.ts'

declare const self: ServiceWorkerGlobalScope

/** Everything the app needs is stored at the first visit; from then on no screen asks the network for anything. */
precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()

/** Addresses that are files or services: they must fail rather than answer with a page. The kiosk is a document of its own. */
const NEVER_THE_APP = [/^\/api(\/|$)/, /^\/assets\//, /^\/workers\//, /^\/kiosk\.html/, /^\/k$/]

registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: NEVER_THE_APP }))

let pack: PictogramPack | undefined

/** An address that somebody opens is a page, never a drawing. */
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode !== 'navigate' && isPictogram(url.pathname),
  async ({ request, url }) => {
    pack ??= (await (await matchPrecache(PICTOGRAM_PACK))?.json()) as PictogramPack | undefined
    return pictogramFrom(pack ?? {}, url.pathname) ?? fetch(request)
  },
)

/** The first visit is served from the store too, without a reload. */
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

/** A new version waits until a person says so: it never takes over in the middle of a form. */
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const data: unknown = event.data
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING') void self.skipWaiting()
})
