/** Six people who were never here, in six languages, with the letters that find theirs in the list of languages. */
export const NEW_PEOPLE = [
  { name: 'Semhar', letters: 't', says: 'Tigrinya' },
  { name: 'Basel', letters: 'a', says: 'Arabisch' },
  { name: 'Nilufar', letters: 'd', says: 'Dari' },
  { name: 'Oksana', letters: 'o', says: 'Oekraïens' },
  { name: 'Hodan', letters: 's', says: 'Somalisch' },
  { name: 'Emre', letters: 'tt', says: 'Turks' },
] as const
