import type { Page } from 'playwright-core'
import type { RunningServer } from '#tests/journeys/support/server.ts'

/**
 * Makes the counter that was set up on this page the first one of the server, as far as the courier goes: its tokens lie on the disk. The
 * sync token is not sealed under the counter's key, so the laptop pushes and does not pull.
 */
export const connectCounter = async (page: Page, { url, setUpCode }: RunningServer): Promise<void> => {
  const [location, device] = await page.evaluate(async () => {
    const { name = '' } = (await indexedDB.databases()).find(({ name: one }) => one?.startsWith('meedoenbalie-journal-')) ?? {}
    const database = await opened(name)
    const row = await new Promise<{ value: string }>((resolve, reject) => {
      const asking = database.transaction('meta').objectStore('meta').get('device')
      asking.onsuccess = () => resolve(asking.result as { value: string })
      asking.onerror = () => reject(new Error('not read'))
    })
    database.close()
    return [name.slice('meedoenbalie-journal-'.length), row.value]

    function opened(of: string): Promise<IDBDatabase> {
      return new Promise((resolve, reject) => {
        const opening = indexedDB.open(of)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(new Error('not opened'))
      })
    }
  })
  const answer = await fetch(`${url}/api/v1/setup`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code: setUpCode, location, device }),
  })
  if (answer.status !== 201) throw new Error(`The server answered ${String(answer.status)}`)
  const { appendToken } = (await answer.json()) as { appendToken: string }
  await page.evaluate(
    ([of, token]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(`meedoenbalie-journal-${of ?? ''}`)
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite')
          const value = { appendToken: token, sealedSyncToken: new Uint8Array(40), epoch: { number: 1, keyId: '0'.repeat(16) } }
          writing.objectStore('meta').put({ key: 'serverTokens', value })
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          writing.onerror = () => reject(new Error('not written'))
        }
      }),
    [location, appendToken],
  )
}
