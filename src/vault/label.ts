/** UTF-16 units of a label at most. It is shown on the unlock screen, where more would not be read. */
export const LABEL_MOST = 200

/** A label that a header takes: cut at a whole character if it is too long. */
export const asLabel = (text: string): string => {
  let label = ''
  for (const character of text) {
    if (label.length + character.length > LABEL_MOST) break
    label += character
  }
  return label
}
