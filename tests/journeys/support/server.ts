import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface RunningServer {
  readonly url: string
  /** What the terminal shows while no counter works with this server. */
  readonly setUpCode: string | undefined
  /** Ends the process; afterwards nothing listens on the port any more. */
  readonly stop: () => Promise<void>
}

const MAIN = fileURLToPath(new URL('../../../src/server/main.ts', import.meta.url))

export interface ServerOptions {
  /** Any free one without it. */
  readonly port?: number
  /** Where its database is; without it in a folder that nobody else uses. */
  readonly dataDir?: string
}

/** The product's own server, as `npm start` runs it. */
export const startServer = async ({ port = 0, dataDir }: ServerOptions = {}): Promise<RunningServer> => {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'meedoenbalie-server-')))
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = await welcomeOf(child)
  return {
    url: /https?:\/\/localhost:\d+/.exec(said)?.[0] ?? '',
    setUpCode: /Set-up code: (\S+)/.exec(said)?.[1],
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Everything that the terminal says until the server is ready. */
const welcomeOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes('Stop with Ctrl+C')) resolve(said)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => {
      reject(new Error(`The server did not start: ${said}`))
    })
  })
