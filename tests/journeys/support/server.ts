import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface RunningServer {
  readonly url: string
  /** Ends the process; afterwards nothing listens on the port any more. */
  readonly stop: () => Promise<void>
}

const MAIN = fileURLToPath(new URL('../../../src/server/main.ts', import.meta.url))

/** The product's own server on a free port, as `npm start` runs it. */
export const startServer = async (port = 0): Promise<RunningServer> => {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] })
  const url = await addressOf(child)
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve()
        })
        child.kill('SIGTERM')
      }),
  }
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /https?:\/\/localhost:\d+/.exec(said)
      if (found) resolve(found[0])
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => {
      reject(new Error(`The server did not start: ${said}`))
    })
  })
