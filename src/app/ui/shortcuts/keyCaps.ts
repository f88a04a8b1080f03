import type { Key } from '#app/ui/shortcuts/shortcuts.ts'

const HELD = { ctrl: 'Ctrl', alt: 'Alt' } as const

/** What stands on the keys to press, one after another held down: `Ctrl`, `K`. */
export const keyCaps = (key: Key): readonly string[] =>
  'named' in key ? [key.named] : [...(key.with === undefined ? [] : [HELD[key.with]]), key.char.toUpperCase()]

/** The same for `aria-keyshortcuts`: `Control+K`. */
export const ariaKeys = (keys: readonly Key[]): string =>
  keys
    .map((key) =>
      keyCaps(key)
        .map((cap) => (cap === HELD.ctrl ? 'Control' : cap))
        .join('+'),
    )
    .join(' ')
