import { createCounterDice } from '#engine/counterDice.ts'
import type { StoryAnswer, StoryRequest } from '#engine/storyMessages.ts'
import { tellDemoYear } from '#demo/tellDemoYear.ts'
import { toSnapshotChunks } from '#sync/snapshot.ts'

/** One seed, so that everybody who practises meets the same people. */
const DEMO_SEED = 7

/**
 * Tells the invented year of the practice counter, and ends. It stands apart from the engine because it is needed once, and
 * the engine is loaded every morning. All in it is invented, so it may pass through the page in clear.
 */
self.addEventListener('message', (event: MessageEvent<StoryRequest>) => {
  void createCounterDice().then(({ deriveId }) => {
    // The ids of the counter: who practises on a told session changes its record instead of making a second one.
    const { state } = tellDemoYear({ seed: DEMO_SEED, today: event.data.today, deriveId })
    const answer: StoryAnswer = { chunks: [...toSnapshotChunks(state)].map(({ text }) => text) }
    self.postMessage(answer)
  })
})
