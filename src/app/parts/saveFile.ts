/** Hands a file to the browser, which puts it where downloads go. Nothing of it leaves this laptop. */
export const saveFile = (name: string, content: Uint8Array | string, type: string): void => {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const address = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has its own hold on the content once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS)
}

const RELEASE_AFTER_MS = 10_000
