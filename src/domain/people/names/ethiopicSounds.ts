/**
 * Sounds of Ethiopic syllables, as in Tigrinya and Amharic. The block is regular: eight signs a consonant, one for each vowel, so the
 * consonants in the order of Unicode (from U+1200) are all there is to write down.
 */
export const ethiopicSound = (sign: string): string | undefined => {
  const place = (sign.codePointAt(0) ?? 0) - FIRST
  const consonant = place < 0 ? undefined : CONSONANTS[place >> 3]
  return consonant === undefined ? undefined : consonant + vowelOf(consonant, place & 7)
}

const FIRST = 0x1200

const CONSONANTS: readonly string[] = 'h,l,h,m,s,r,s,S,q,qu,q,qu,b,v,t,C,x,xu,n,n,,k,ku,x,xu,u,,z,Z,i,d,d,J,g,gu,n,t,C,p,s,s,f,p'.split(',')

/** The first vowel is said a after a guttural and e elsewhere; the sixth is hardly said at all. */
const vowelOf = (consonant: string, order: number): string => (order === 0 && isGuttural(consonant) ? 'a' : (VOWELS[order] ?? ''))

const isGuttural = (consonant: string): boolean => consonant === '' || consonant === 'h'

const VOWELS: readonly string[] = ['e', 'u', 'i', 'a', 'e', '', 'o', 'ua']
