import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url))

export interface SpeakingServer {
  readonly origin: string
  /** All it said so far, on both roads. */
  readonly said: () => Buffer
  readonly stop: () => Promise<void>
}

/** The product's own server, as `npm start` runs it, with every word it says kept. */
export const startSpeaking = async (environment: Readonly<Record<string, string>>): Promise<SpeakingServer> => {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  const parts: Buffer[] = []
  const said = (): Buffer => Buffer.concat(parts)
  const ended = once(child, 'exit')
  const origin = await new Promise<string>((resolve, reject) => {
    const listen = (part: Buffer): void => {
      parts.push(part)
      const found = /https?:\/\/localhost:\d+/.exec(said().toString())
      if (found) resolve(found[0])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(() => {
      reject(new Error(`The server did not start: ${said().toString()}`))
    })
  })
  return {
    origin,
    said,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
