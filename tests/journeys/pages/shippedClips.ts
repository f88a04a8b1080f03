import { createShippedClips } from '#app/offline/shippedClips.ts'

declare global {
  // What the test calls in the page.
  var shipped: {
    readonly keys: () => Promise<readonly string[]>
    readonly bytes: (key: string) => Promise<readonly number[] | undefined>
    readonly told: () => number
  }
}

let told = 0
const clips = createShippedClips(['ti'])
clips.onChange(() => (told += 1))

globalThis.shipped = {
  keys: async () => (await clips.clips('ti')).map(({ key }) => key),
  bytes: async (key) => {
    const clip = (await clips.clips('ti')).find((one) => one.key === key)
    const sound = clip && (await clips.load('ti', clip))
    return sound && [...sound]
  },
  told: () => told,
}
