import type { KeyboardEvent } from 'react'
import type { Presence } from '#domain/participation/attendance.ts'

/** What one key does on a line of the list. */
export type SheetKey = { readonly does: 'mark'; readonly kind: Presence['kind'] } | { readonly does: 'why' }

/** The letters of this language, by what they do. Figures do the same on every keyboard: 1, 2, 3 and 0. */
export interface SheetLetters {
  readonly present: string
  readonly late: string
  readonly absent: string
  readonly notKnown: string
  readonly why: string
}

/**
 * Keys on the list, when one of its choices has the focus: up and down go to the line above and below, a letter or figure marks and goes
 * on to the next line. Left and right stay with the browser, which moves within the line.
 */
export const onSheetKey = (
  event: KeyboardEvent<HTMLElement>,
  letters: SheetLetters,
  act: (residentId: string, key: SheetKey) => void,
): void => {
  const { target, key, currentTarget } = event
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || event.ctrlKey || event.altKey || event.metaKey) return
  const line = target.closest<HTMLElement>('[data-line]')
  const residentId = line?.dataset['line']
  if (!line || residentId === undefined) return
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('[data-line]')]
  const goTo = (to: HTMLElement | undefined): void => to?.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus()
  const below = lines[lines.indexOf(line) + 1]
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault()
    goTo(key === 'ArrowDown' ? below : lines[lines.indexOf(line) - 1])
    return
  }
  const meant = sheetKeyOf(key, letters)
  if (!meant) return
  event.preventDefault()
  act(residentId, meant)
  if (meant.does === 'mark') goTo(below)
}

const FIGURES: Readonly<Record<string, Presence['kind']>> = { '1': 'present', '2': 'late', '3': 'absent', '0': 'notKnown' }

/** The meaning of a key; undefined when it has none here. */
const sheetKeyOf = (key: string, letters: SheetLetters): SheetKey | undefined => {
  const typed = key.toLowerCase()
  const figure = FIGURES[typed]
  if (figure !== undefined) return { does: 'mark', kind: figure }
  if (typed === letters.why) return { does: 'why' }
  const kind = (['present', 'late', 'absent', 'notKnown'] as const).find((one) => letters[one] === typed)
  return kind && { does: 'mark', kind }
}
