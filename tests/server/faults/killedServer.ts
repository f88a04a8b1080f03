import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { DatabasePlace } from '#server/data/openDatabase.ts'

const SCRIPT = fileURLToPath(new URL('serverToKill.ts', import.meta.url))

export interface KillableServer {
  readonly origin: string
  /** No warning, no chance to finish: as when somebody pulls the plug of the process. */
  readonly kill: () => Promise<void>
}

export const startKillable = async (place: DatabasePlace): Promise<KillableServer> => {
  const child = spawn(process.execPath, [SCRIPT, place.kind, place.kind === 'postgres' ? place.url : place.folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()))
  const ended = once(child, 'exit')
  const port = await Promise.race([
    once(child.stdout, 'data').then(([part]) => String(part).trim()),
    ended.then(() => Promise.reject(new Error(`The server did not start:\n${said.join('')}`))),
  ])
  return {
    origin: `http://127.0.0.1:${port}`,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
