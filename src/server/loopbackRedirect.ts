/** 127.0.0.0/8 and ::1, as a URL writes them. */
const isLoopbackAddress = (hostname: string): boolean => /^127(\.\d{1,3}){3}$/.test(hostname) || hostname === '[::1]'

/**
 * A browser keeps one database per name: the same counter opened as 127.0.0.1 would look empty, and a passkey refuses a bare
 * address. So every other name of this computer leads to `localhost`, keeping the rest of the address and the method (308).
 */
export const loopbackRedirect = (url: URL): string | undefined => {
  if (!isLoopbackAddress(url.hostname)) return undefined
  const target = new URL(url)
  target.hostname = 'localhost'
  return target.href
}
