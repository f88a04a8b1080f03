/** Sound as text, for a sealed draft: a third longer. */
export const textOfSound = (sound: Uint8Array): string => {
  let binary = ''
  // All at once would be more arguments than a call can have.
  for (let at = 0; at < sound.length; at += CHUNK) binary += String.fromCharCode(...sound.subarray(at, at + CHUNK))
  return btoa(binary)
}

export const soundOfText = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

const CHUNK = 0x8000
