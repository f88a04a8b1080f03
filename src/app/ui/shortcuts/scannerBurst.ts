/** What of a key is heard here. */
type HeardKey = Pick<KeyboardEvent, 'key' | 'timeStamp'>

/** No hand presses two keys so close together; a hand scanner, which types what it reads, always does. */
const CLOSE_MS = 40

export interface ScannerBurst {
  /** Whether this key came from a scanner and not from a hand. */
  readonly hears: (event: HeardKey) => boolean
  /** What was read, at the Enter that a scanner ends with; undefined at any other key. */
  readonly read: () => string | undefined
}

/**
 * Tells a hand scanner from a hand: otherwise the letters of a card would do what those letters do. `start` is what every card says first;
 * other keys in quick succession are left alone.
 */
export const createScannerBurst = (start: string): ScannerBurst => {
  let text = ''
  let last = Number.NEGATIVE_INFINITY
  let done: string | undefined
  return {
    hears: ({ key, timeStamp }) => {
      // Shift is pressed between the signs, and is none.
      if (key === 'Shift') return false
      const close = timeStamp - last < CLOSE_MS
      last = timeStamp
      if (key.length > 1) {
        done = close && key === 'Enter' && text.startsWith(start) ? text : undefined
        text = ''
        return done !== undefined
      }
      done = undefined
      text = close ? text + key : key
      return text.length > 1 && (text.startsWith(start) || start.startsWith(text))
    },
    read: () => done,
  }
}
