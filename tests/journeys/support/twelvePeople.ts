/** Six people who were never here, and like nobody who was, in six languages, with the letters that find theirs in the list of languages. */
export const NEW_PEOPLE = [
  { name: 'Semhar', letters: 't', says: 'Tigrinya' },
  { name: 'Jalal', letters: 'a', says: 'Arabisch' },
  { name: 'Nilufar', letters: 'd', says: 'Dari' },
  { name: 'Zlata', letters: 'o', says: 'Oekraïens' },
  { name: 'Sucaad', letters: 's', says: 'Somalisch' },
  { name: 'Defne', letters: 'tt', says: 'Turks' },
] as const

/** The second of them comes back to the line, says no to the first question, and is written down in another script. */
export const TWICE = { name: 'جلال', letters: 'a', says: 'Arabisch' } as const

/** The first of them is met in a talk instead of a form. */
export const [TALKS_WITH, ...BY_FORM] = NEW_PEOPLE
