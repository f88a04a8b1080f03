import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** A module of the tests as one script for a browser, with all it imports. */
export const bundleForBrowser = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    publicDir: false,
    build: { write: false, target: 'es2023', rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } } },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []))
  const script = outputs.find((file) => file.type === 'chunk')
  if (script === undefined) throw new Error(`${entry} was not built`)
  return script.code
}

/** An empty page on this machine that can start the script at `/script.js`. */
export const servePage = async (script: string): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js'
    response.setHeader('Content-Type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`)
    response.end(isScript ? script : '<!doctype html><link rel="icon" href="data:,"><title>Empty</title>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
