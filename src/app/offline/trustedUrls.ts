import { courierWorkerUrl, engineWorkerUrl, keeperWorkerUrl, storyWorkerUrl } from 'virtual:worker-urls'
import { trustScripts } from '#app/offline/trustScripts.ts'

const SERVICE_WORKER_URL = '/serviceWorker.js'

const ALLOWED: readonly string[] = [courierWorkerUrl, engineWorkerUrl, keeperWorkerUrl, storyWorkerUrl, SERVICE_WORKER_URL]

/** The only policy of the page: exactly these five scripts may be started, whatever text finds its way into the page. */
const trusted = trustScripts(ALLOWED)

export const createEngineWorker = (): Worker => new Worker(trusted(engineWorkerUrl), { type: 'module' })

export const createKeeperWorker = (): Worker => new Worker(trusted(keeperWorkerUrl))

export const createStoryWorker = (): Worker => new Worker(trusted(storyWorkerUrl))

export const createCourierWorker = (): Worker => new Worker(trusted(courierWorkerUrl))

export const trustedServiceWorkerUrl = (): string => trusted(SERVICE_WORKER_URL)
