import { FIXED, NEWEST_POSTER } from '#domain/differences/notAsked.ts'

/** Of what is kept of the location as a whole. Of its monthly totals each number is asked by itself. */
export const LOCATION_SENSES = {
  monthlyTotals: {
    month: FIXED,
    languages: { kind: 'elements', of: { kind: 'language' }, level: 'count' },
    genders: { kind: 'elements', of: { kind: 'word', list: 'gender' }, level: 'count' },
    ages: { kind: 'elements', of: { kind: 'word', list: 'ageGroup' }, level: 'count' },
    couldWork: { kind: 'count' },
  },
  settings: {
    locationName: { kind: 'text' },
    counterName: { kind: 'text' },
    ticketsOff: { kind: 'yesNo' },
    poster: NEWEST_POSTER,
    ownPath: { kind: 'yesNo' },
    importance: { kind: 'elements', of: { kind: 'word', list: 'matchPart' }, level: 'importance' },
  },
} as const
