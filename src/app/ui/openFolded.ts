/** Unfolds every Details around a place, so that it can be seen and take the focus. */
export const openFolded = (place: Element): void => {
  for (let folded = place.closest('details'); folded !== null; folded = folded.parentElement?.closest('details') ?? null) folded.open = true
}
