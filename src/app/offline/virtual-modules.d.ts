/** The addresses of the built workers; see src/tools/build/sealedWorkers.ts. */
declare module 'virtual:worker-urls' {
  export const engineWorkerUrl: string
  export const keeperWorkerUrl: string
  export const storyWorkerUrl: string
  export const courierWorkerUrl: string
}

/** The version shown to people, from package.json. */
declare const APP_VERSION: string
