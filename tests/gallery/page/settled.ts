const QUIET_MS = 120
const LONGEST_MS = 4000

/** When nothing has changed for a moment and the letters are there. */
export const settled = async (): Promise<void> => {
  const begun = performance.now()
  await new Promise<void>((resolve) => {
    const done = (): void => {
      watcher.disconnect()
      resolve()
    }
    let timer = setTimeout(done, QUIET_MS)
    const watcher = new MutationObserver(() => {
      clearTimeout(timer)
      if (performance.now() - begun > LONGEST_MS) done()
      else timer = setTimeout(done, QUIET_MS)
    })
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}
