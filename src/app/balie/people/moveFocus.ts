import type { KeyboardEvent } from 'react'

/**
 * Arrow down and up between a search field and the rows it found: from the field to the first row, from the first row back to the
 * field. The rows are buttons, so that Enter opens one by itself.
 */
export const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input[role="searchbox"], [data-row]')]
  const now = stops.findIndex((stop) => stop === document.activeElement)
  const next = now === -1 ? undefined : stops[now + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
