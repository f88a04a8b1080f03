import { partsOf } from '#kernel/CalendarDate.ts'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import type { RegisterResidentInput } from '#actions/registerResident.ts'
import { FREE_PARTS } from '#domain/words/availability.ts'
import type { FreePart } from '#domain/words/availability.ts'
import { GOALS, INTERESTS, SKILLS } from '#domain/words/interests.ts'
import type { Goal, Interest } from '#domain/words/interests.ts'
import type { LanguageLevel, SpokenLanguage } from '#domain/words/languages.ts'
import { DEMO_NAMES } from '#demo/demoNames.ts'
import type { SeededRandom } from '#demo/seededRandom.ts'

/** Roughly the mix of a Dutch centre: 40 % of the applicants of 2023 came from Syria, 8 % from Turkey, 6 % from Yemen, 5 % from Eritrea (004). */
const LANGUAGES = [
  ['ar', 34],
  ['ti', 10],
  ['tr', 9],
  ['prs', 7],
  ['uk', 6],
  ['so', 6],
  ['kmr', 6],
  ['fa', 5],
  ['ckb', 3],
  ['ps', 3],
  ['ru', 2],
  ['am', 2],
  ['fr', 2],
  ['en', 2],
  ['es', 1],
  ['az', 1],
  ['hy', 1],
  ['ka', 1],
  ['sq', 1],
  ['ha', 1],
  ['sw', 1],
  ['ur', 1],
] as const satisfies readonly (readonly [SpokenLanguage, number])[]

/** What people often speak besides their own. */
const BESIDES: Readonly<Partial<Record<SpokenLanguage, readonly SpokenLanguage[]>>> = {
  ar: ['en', 'en', 'tr', 'fr'],
  ti: ['ar', 'am', 'en'],
  kmr: ['ar', 'tr', 'tr'],
  ckb: ['ar', 'fa'],
  prs: ['ps', 'fa', 'en'],
  ps: ['prs', 'ur'],
  uk: ['ru', 'ru', 'en'],
  so: ['ar', 'en', 'sw'],
  fr: ['ff', 'wo', 'en'],
  az: ['ru', 'tr'],
  hy: ['ru'],
  ka: ['ru'],
}

const ENGLISH: readonly SpokenLanguage[] = ['en']

/** Wishes that come up at every counter, so that many ask for the same few things. */
const OFTEN_WISHED: readonly Interest[] = [
  'language',
  'sport',
  'football',
  'cooking',
  'meetingPeople',
  'children',
  'repair',
  'gardening',
  'music',
  'swimming',
]

const OFTEN_SOUGHT: readonly Goal[] = ['learnDutch', 'meetPeople', 'work']

/** Somebody invented. What people did not say at the counter is left out, as it is in real files. */
export const inventResident = (random: SeededRandom, today: CalendarDate): RegisterResidentInput => {
  const language = random.weighted(LANGUAGES)
  // A quarter women (004 annex); a file says so only where it was asked.
  const isWoman = random.chance(0.25)
  const names = DEMO_NAMES[language]
  const isMinor = random.chance(0.05)
  const dutchLevel = random.weighted([
    ['none', 38],
    ['fewWords', 34],
    ['simple', 21],
    ['good', 7],
  ])
  const talked = random.chance(0.88)
  return {
    callName: random.maybe((isWoman ? names?.women : names?.men) ?? []) ?? 'Sam',
    secondInitial: random.chance(0.7) ? 'ABDFGHKLMNRSTWYZ'.charAt(random.below(16)) : '',
    ageGroup: isMinor ? 'from16to17' : 'from18',
    interfaceLanguage: language,
    spoken: spokenBy(random, language),
    ...(random.chance(0.9) ? { dutchLevel } : {}),
    ...(random.chance(0.8)
      ? {
          readsOwnLanguage: random.weighted([
            ['yes', 78],
            ['little', 14],
            ['no', 8],
          ]),
        }
      : {}),
    ...(isMinor || random.chance(0.4) ? {} : { bornAbout: partsOf(today)[0] - random.between(19, 62) }),
    ...(random.chance(0.75)
      ? { gender: random.chance(0.04) ? { kind: 'declined' } : { kind: 'given', value: isWoman ? 'woman' : 'man' } }
      : {}),
    ...(talked ? whatWasTalkedAbout(random, isWoman) : {}),
    ...(random.chance(0.35) ? { phone: `06 00 ${twoDigits(random)} ${twoDigits(random)} ${twoDigits(random)}` } : {}),
    referredBy: random.weighted([
      ['friend', 34],
      ['self', 22],
      ['caseManager', 16],
      ['supporter', 10],
      ['event', 7],
      ['school', 5],
      ['poster', 4],
      ['other', 2],
    ]),
    hidePresence: random.chance(0.03),
    noticeShownOn: today,
  }
}

const spokenBy = (random: SeededRandom, own: SpokenLanguage): Partial<Record<SpokenLanguage, LanguageLevel>> => {
  const spoken: Partial<Record<SpokenLanguage, LanguageLevel>> = { [own]: 'mother' }
  const besides = random.chance(0.55) ? random.maybe(BESIDES[own] ?? ENGLISH) : undefined
  if (besides !== undefined)
    spoken[besides] = random.weighted([
      ['good', 4],
      ['simple', 4],
      ['fewWords', 2],
    ])
  return spoken
}

const whatWasTalkedAbout = (random: SeededRandom, isWoman: boolean): Partial<RegisterResidentInput> => {
  const wishes = new Set([...random.some(OFTEN_WISHED, random.between(1, 2)), ...random.some(INTERESTS, random.between(0, 2))])
  const goals = new Set([...random.some(OFTEN_SOUGHT, random.between(1, 2)), ...random.some(GOALS, random.between(0, 1))])
  const reach = random.weighted<readonly ('foot' | 'bike' | 'bus')[]>([
    [['foot'], 30],
    [['foot', 'bike'], 40],
    [['foot', 'bus'], 12],
    [['foot', 'bike', 'bus'], 18],
  ])
  return {
    wishes: [...wishes],
    skills: random.some(SKILLS, random.between(0, 3)),
    goals: [...goals],
    availability: freeParts(random),
    reach,
    reachMinutes: random.pick([15, 20, 30, 30, 45, 60]),
    company: random.weighted<readonly ('alone' | 'friend' | 'smallGroup' | 'womenGroup')[]>([
      [[], 45],
      [['friend'], 22],
      [['smallGroup'], 18],
      [['alone'], 8],
      [isWoman ? ['womenGroup'] : ['friend', 'smallGroup'], isWoman ? 40 : 7],
    ]),
    helpNeeded: random.weighted<readonly ('childcare' | 'lightWork' | 'someoneAlong' | 'travelMoney')[]>([
      [[], 62],
      [['travelMoney'], 14],
      [['someoneAlong'], 12],
      [['childcare'], isWoman ? 18 : 4],
      [['lightWork'], 5],
    ]),
  }
}

/** School takes mornings or afternoons for most; evenings and weekends are open for some. */
const freeParts = (random: SeededRandom): readonly FreePart[] => {
  const atSchool = random.weighted([
    ['morning', 40],
    ['afternoon', 25],
    ['none', 35],
  ] as const)
  const evenings = random.chance(0.6)
  const weekend = random.chance(0.55)
  return FREE_PARTS.filter((part) => {
    if (part.endsWith('evening') && !evenings) return false
    if (part.startsWith('sat') || part.startsWith('sun')) return weekend
    return !part.endsWith(atSchool) && random.chance(0.8)
  })
}

const twoDigits = (random: SeededRandom): string => String(random.between(10, 99))
