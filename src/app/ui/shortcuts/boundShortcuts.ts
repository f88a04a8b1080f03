import { cardText } from '#domain/people/cardText.ts'
import { isSingle, matchesKey } from '#app/ui/shortcuts/matchesKey.ts'
import { createScannerBurst } from '#app/ui/shortcuts/scannerBurst.ts'
import { SHORTCUT_IDS, shortcutOf } from '#app/ui/shortcuts/shortcuts.ts'
import type { ShortcutId } from '#app/ui/shortcuts/shortcuts.ts'
import { singleKeys } from '#app/ui/shortcuts/singleKeys.ts'

type Run = () => void

/** What each shortcut does now; the screen that bound it last goes first. */
const bound = new Map<ShortcutId, readonly Run[]>()
const listeners = new Set<() => void>()
let ids: readonly ShortcutId[] = []

const scanner = createScannerBurst(cardText(''))
const readers = new Set<(text: string) => void>()

/** The one place that hears keys for the whole page. */
export const boundShortcuts = {
  bind: (id: ShortcutId, run: Run): (() => void) => {
    if (bound.size === 0) document.addEventListener('keydown', onKey)
    bound.set(id, [run, ...(bound.get(id) ?? [])])
    told()
    return () => {
      const rest = (bound.get(id) ?? []).filter((one) => one !== run)
      if (rest.length > 0) bound.set(id, rest)
      else bound.delete(id)
      if (bound.size === 0) document.removeEventListener('keydown', onKey)
      told()
    }
  },
  run: (id: ShortcutId): void => bound.get(id)?.[0]?.(),
  /** Told what a hand scanner reads while nothing is typed in. */
  onScanned: (reader: (text: string) => void): (() => void) => {
    readers.add(reader)
    return () => readers.delete(reader)
  },
  /** What can be done on this screen, in the order of the list. */
  now: (): readonly ShortcutId[] => ids,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

const told = (): void => {
  ids = SHORTCUT_IDS.filter((id) => bound.has(id))
  for (const listener of listeners) listener()
}

const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || event.repeat) return
  const scanned = scanner.hears(event) && !isTyping(event.target)
  const text = scanner.read()
  if (scanned && text !== undefined && readers.size > 0) {
    event.preventDefault()
    for (const reader of readers) reader(text)
    return
  }
  const id = ids.find((one) => isMeant(one, event, scanned))
  if (id === undefined) return
  event.preventDefault()
  boundShortcuts.run(id)
}

const isMeant = (id: ShortcutId, event: KeyboardEvent, scanned: boolean): boolean => {
  const { keys, overDialogs = false } = shortcutOf(id)
  const key = keys.find((one) => matchesKey(one, event))
  if (key === undefined) return false
  if (!overDialogs && document.querySelector('dialog[open]') !== null) return false
  // While one types a sign is a sign, and Ctrl+Z takes back what was typed.
  if (isTyping(event.target)) return !isSingle(key) && id !== 'undo'
  return !isSingle(key) || (singleKeys.now() && !scanned)
}

/** Where a sign is written or chooses by its first letter. Tiles are checkboxes and radios: there it is not. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]')
