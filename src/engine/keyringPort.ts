/** Milliseconds after which the other end of a port counts as gone. */
const DEADLINE = 20_000

/** Sends a keyring's bytes to whoever holds the other end (engine or keeper) and keeps no copy. */
export const sendKeyring = (port: MessagePort, keyring: Uint8Array): void => {
  // Copied into a buffer of its own, since the whole buffer is what is transferred.
  const bytes = new Uint8Array(keyring)
  port.postMessage({ kind: 'keyring', keyring: bytes }, [bytes.buffer])
  keyring.fill(0)
}

/** Waits for a keyring over a port, then closes it. Undefined: none came in time, or it was something else. */
export const receiveKeyring = (port: MessagePort, deadline = DEADLINE): Promise<Uint8Array | undefined> =>
  new Promise((resolve) => {
    const finish = (keyring: Uint8Array | undefined): void => {
      clearTimeout(timer)
      port.onmessage = null
      port.close()
      resolve(keyring)
    }
    const timer = setTimeout(() => {
      finish(undefined)
    }, deadline)
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      finish(keyringIn(data))
    }
  })

const keyringIn = (data: unknown): Uint8Array | undefined =>
  typeof data === 'object' && data !== null && 'keyring' in data && data.keyring instanceof Uint8Array ? data.keyring : undefined
