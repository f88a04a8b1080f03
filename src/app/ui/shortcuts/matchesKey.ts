import type { Key } from '#app/ui/shortcuts/shortcuts.ts'

/** What of a pressed key is looked at. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/**
 * Whether this key was pressed. The sign on the key counts, wherever it lies: `/` needs Shift on a German keyboard, `z` lies elsewhere on
 * a French one. Where the keyboard has another script (Arabic, Cyrillic) no key says that sign, and its place counts.
 */
export const matchesKey = (key: Key, pressed: PressedKey): boolean => {
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed
  if ('named' in key) return pressed.key === key.named && !ctrlKey && !metaKey && !altKey && !shiftKey
  // On a Mac the command key is what Ctrl is elsewhere.
  if ((key.with === 'ctrl') !== (ctrlKey || metaKey) || (key.with === 'alt') !== altKey) return false
  if (isLatinSign(pressed.key) && key.with !== 'alt') {
    // A letter with Shift is another key (Ctrl+Shift+Z does again); of a sign Shift may be a part.
    return pressed.key.toLowerCase() === key.char && !(isLetter(key.char) && shiftKey)
  }
  // With Alt some systems write another sign than the one on the key.
  return pressed.code === key.code && shiftKey === (key.shift ?? false)
}

/** Whether it is a sign and nothing else, so that whoever types or speaks may press it without meaning it. */
export const isSingle = (key: Key): boolean => !('named' in key) && key.with === undefined

const isLatinSign = (sign: string): boolean => /^[\u0021-\u007e]$/.test(sign)

const isLetter = (char: string): boolean => /^[a-z]$/.test(char)
