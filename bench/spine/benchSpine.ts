import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bundlePage } from '../browser/bundlePage.ts'
import { withBrowser } from '../browser/withBrowser.ts'
import type { Measured } from '../Measured.ts'

/** The figures of DESIGN §11 that one laptop can show without a server. */
export const benchSpine = async (): Promise<readonly Measured[]> => {
  const page = await serve(await bundlePage('bench/spine/spinePage.ts'))
  try {
    return await withBrowser(async (browser) => {
      const tab = await browser.newPage()
      await tab.goto(page.url)
      return tab.evaluate(() => window.benchSpine())
    })
  } finally {
    page.stop()
  }
}

const serve = async (script: string): Promise<{ readonly url: string; readonly stop: () => void }> => {
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js'
    response.setHeader('Content-Type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`)
    response.end(isScript ? script : '<!doctype html><script src="/bench.js"></script>')
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
