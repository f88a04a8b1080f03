import { createEngine } from '#engine/createEngine.ts'
import type { EngineHello, EngineMessage, EngineRequest } from '#engine/engineMessages.ts'
import { createOpfsMirrorFiles } from '#storage/mirror/opfsMirrorFiles.ts'

/** The worker that holds the keys and all readable data. It is served with a policy that gives it no network. */
let handle: ReturnType<typeof createEngine> | undefined

const post = (message: EngineMessage): void => {
  const transfer = message.kind === 'answer' && message.answer instanceof Uint8Array ? [message.answer.buffer] : []
  self.postMessage(message, { transfer })
}

self.addEventListener('message', (event: MessageEvent<EngineHello | EngineRequest>) => {
  const message = event.data
  if ('kind' in message) {
    handle = createEngine({ writer: message.writer, post, mirrorFiles: createOpfsMirrorFiles(navigator.storage) })
    return
  }
  void handle?.(message)
})
