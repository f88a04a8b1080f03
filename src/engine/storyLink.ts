import type { StoryAnswer, StoryRequest } from '#engine/storyMessages.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'

/** Has the invented year told by a worker of its own, which ends with it. */
export const tellStory = (createWorker: () => Worker, today: CalendarDate): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const worker = createWorker()
    worker.addEventListener('message', (event: MessageEvent<StoryAnswer>) => {
      worker.terminate()
      resolve(event.data.chunks)
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      reject(new Error('The practice year could not be told'))
    })
    const request: StoryRequest = { today }
    worker.postMessage(request)
  })
