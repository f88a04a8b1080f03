import { answerKeeperRequest } from '#engine/answerKeeperRequest.ts'
import { createKeeper, KEEP_FOR } from '#engine/keeper.ts'
import type { KeeperAnswer } from '#engine/keeperMessages.ts'
import { readKeeperRequest } from '#engine/keeperMessages.ts'
import { openUnderPin, wrapUnderPin } from '#vault/sessionPin.ts'

/** Milliseconds between two looks at whether the kept keyring has expired. */
const LOOK_EVERY = 30_000

const keeper = createKeeper({
  now: () => performance.now(),
  wallNow: () => Date.now(),
  wrap: wrapUnderPin,
  open: openUnderPin,
  keepFor: KEEP_FOR,
})

setInterval(keeper.expire, LOOK_EVERY)

self.onmessage = ({ data }: MessageEvent<unknown>) => {
  const request = readKeeperRequest(data)
  if (request === undefined) return
  void answerKeeperRequest(keeper, request).then((outcome) => {
    self.postMessage({ id: request.id, outcome } satisfies KeeperAnswer)
  })
}
