import { courierWorkerUrl, engineWorkerUrl, keeperWorkerUrl, storyWorkerUrl } from 'virtual:worker-urls'

interface ScriptPolicy {
  readonly createScriptURL: (url: string) => unknown
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy
}

const SERVICE_WORKER_URL = '/serviceWorker.js'

const ALLOWED: readonly string[] = [courierWorkerUrl, engineWorkerUrl, keeperWorkerUrl, storyWorkerUrl, SERVICE_WORKER_URL]

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes

/** The only policy of the page: exactly these five scripts may be started, whatever text finds its way into the page. */
const policy = factory?.createPolicy('app', {
  createScriptURL: (url) => {
    if (!ALLOWED.includes(url)) throw new TypeError('Not one of our scripts')
    return url
  },
})

const trusted = (url: string): string => (policy === undefined ? url : (policy.createScriptURL(url) as string))

export const createEngineWorker = (): Worker => new Worker(trusted(engineWorkerUrl), { type: 'module' })

export const createKeeperWorker = (): Worker => new Worker(trusted(keeperWorkerUrl))

export const createStoryWorker = (): Worker => new Worker(trusted(storyWorkerUrl))

export const createCourierWorker = (): Worker => new Worker(trusted(courierWorkerUrl))

export const trustedServiceWorkerUrl = (): string => trusted(SERVICE_WORKER_URL)
