/** The 16 bytes that 22 characters of base64url stand for, or undefined when the last one carries bits of a 17th. */
export const idToBytes = (id: string): Uint8Array | undefined => {
  const bytes = new Uint8Array(ID_BYTES)
  let bits = 0
  let held = 0
  let at = 0
  for (const character of id) {
    const six = ALPHABET.indexOf(character)
    if (six < 0) return undefined
    bits = (bits << 6) | six
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[at++] = bits >> held
    bits &= (1 << held) - 1
  }
  return id.length === ID_CHARACTERS && bits === 0 ? bytes : undefined
}

export const idOfBytes = (bytes: Uint8Array): string => {
  let id = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    bits = (bits << 8) | byte
    held += 8
    while (held >= 6) {
      held -= 6
      id += ALPHABET.charAt((bits >> held) & 63)
    }
    bits &= (1 << held) - 1
  }
  return held > 0 ? id + ALPHABET.charAt((bits << (6 - held)) & 63) : id
}

export const ID_BYTES = 16

const ID_CHARACTERS = 22
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
