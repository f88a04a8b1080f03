import { createServer } from 'node:http'

export interface CaptivePortal {
  readonly asked: () => number
  readonly close: () => Promise<void>
}

/** The Wi-Fi of somebody else: whatever is asked, it answers with its log-in page and says that all is fine. */
export const openCaptivePortal = async (port: number): Promise<CaptivePortal> => {
  let asked = 0
  const server = createServer((_, answer) => {
    asked++
    answer.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Welcome</title><form>Room and name</form>')
  })
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  return {
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
