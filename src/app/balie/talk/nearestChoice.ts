type Way = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** The choice that an arrow key leads to, as it stands on the screen; from outside the choices, the first of the resident's side. */
export const nearestChoice = (from: Element, way: Way): HTMLElement | undefined => {
  const pane = from.closest('[data-pane]')
  const all = [...(pane ?? from.closest('main') ?? document).querySelectorAll<HTMLElement>('[data-choice]')].filter(
    (choice) => choice.getClientRects().length > 0,
  )
  if (!from.matches('[data-choice]')) return all.find((choice) => choice.closest('[data-pane="own"]') !== null) ?? all[0]
  const start = middleOf(from)
  const [nearest] = all
    .filter((choice) => choice !== from)
    .map((choice) => ({ choice, ...distance(start, middleOf(choice), way) }))
    .filter(({ ahead }) => ahead > 4)
    .toSorted((a, b) => a.ahead + 3 * a.aside - (b.ahead + 3 * b.aside))
  return nearest?.choice
}

const middleOf = (element: Element): { readonly x: number; readonly y: number } => {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x: x + width / 2, y: y + height / 2 }
}

const distance = (a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }, way: Way) => {
  const right = b.x - a.x
  const down = b.y - a.y
  switch (way) {
    case 'ArrowUp':
      return { ahead: -down, aside: Math.abs(right) }
    case 'ArrowDown':
      return { ahead: down, aside: Math.abs(right) }
    case 'ArrowLeft':
      return { ahead: -right, aside: Math.abs(down) }
    case 'ArrowRight':
      return { ahead: right, aside: Math.abs(down) }
  }
}
