/** Which of these texts lie in the bytes in clear, in UTF-8 or UTF-16. One pass, however many texts. */
export const textsIn = (bytes: Uint8Array, texts: Iterable<string>): readonly string[] => {
  const byStart = new Map<number, { readonly text: string; readonly needle: Buffer }[]>()
  const mayStart = new Uint8Array(2 ** 16)
  for (const text of texts) {
    for (const needle of [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]) {
      if (needle.length < START_BYTES) throw new Error('Too short to search for: chance would find it')
      const start = needle.readUInt32BE(0)
      mayStart[start >>> 16] = 1
      byStart.set(start, [...(byStart.get(start) ?? []), { text, needle }])
    }
  }
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = new Set<string>()
  for (let at = 0; at + START_BYTES <= haystack.length; at++) {
    if (mayStart[(haystack[at]! << 8) | haystack[at + 1]!] === 0) continue
    for (const { text, needle } of byStart.get(haystack.readUInt32BE(at)) ?? []) {
      if (needle.equals(haystack.subarray(at, at + needle.length))) found.add(text)
    }
  }
  return [...found]
}

const START_BYTES = 4
