import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { DatabasePlace } from '#server/data/openDatabase.ts'

const SCRIPT = fileURLToPath(new URL('serverUnderLoad.ts', import.meta.url))

export interface RunningServer {
  readonly port: number
  /** The most memory that its process has had, in bytes. */
  readonly mostMemory: () => number
  readonly stop: () => Promise<void>
}

export const startServer = async (place: DatabasePlace): Promise<RunningServer> => {
  const child = fork(SCRIPT, [place.kind, place.kind === 'postgres' ? place.url : place.folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  let rss = 0
  const port = await new Promise<number>((resolve, reject) => {
    child.on('message', (told: { readonly port?: number; readonly rss?: number }) => {
      if (told.port !== undefined) resolve(told.port)
      if (told.rss !== undefined) ({ rss } = told as { readonly rss: number })
    })
    child.on('exit', () => reject(new Error('The server did not start')))
  })
  return {
    port,
    mostMemory: () => rss,
    stop: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
