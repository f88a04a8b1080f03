/**
 * Writes src/i18n/generated/cldr/<language>.json and src/tools/words/exemplarLetters.json from the Unicode CLDR packages.
 *
 * The packages are 200 MB, so they are no dependency. To regenerate, in a folder outside the repository:
 *   npm i --legacy-peer-deps cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 cldr-misc-full@48.2.0 cldr-numbers-full@48.2.0 \
 *     cldr-cal-persian-full@46.1.0 cldr-cal-ethiopic-full@46.1.0
 *   node src/tools/cldr.ts <that folder>
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { CldrData } from '#i18n/CldrData.ts'
import { LANGUAGES } from '#i18n/languages.ts'
import type { Language } from '#i18n/languages.ts'
import { CldrTree } from '#tools/cldr/CldrTree.ts'

const OUT = 'src/i18n/generated/cldr'
const LETTERS = 'src/tools/words/exemplarLetters.json'
const SUNDAY_FIRST = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** The product's ids that CLDR names otherwise. Plain `ku` is Kurmanji in CLDR, though it calls it "Kurdish": locales/<language>/languages.json says it better. */
const CLDR_ID: Partial<Record<SpokenLanguage, string>> = { prs: 'fa-AF', kmr: 'ku' }

interface Mend {
  readonly dates?: Partial<CldrData['dates']>
  readonly relativeDay?: CldrData['relativeDay']
  readonly list?: CldrData['list']
  readonly languages?: Readonly<Record<string, string>>
}

/** Where CLDR 48 is wrong or empty. Each of these wants the eye of a native speaker. */
const MENDED: Readonly<Record<string, Mend>> = {
  // CLDR mixes the English order into Dari's short dates, against its own full one.
  prs: { dates: { short: 'd MMM y', day: 'E d MMM' } },
  // CLDR has English words for the relative days, no "and", and the year first in the full date only.
  ckb: {
    dates: { full: 'EEEE، dی MMMMی y' },
    relativeDay: { yesterday: 'دوێنێ', today: 'ئەمڕۆ', tomorrow: 'سبەینێ' },
    list: { two: '{0} و {1}', start: '{0}، {1}', middle: '{0}، {1}', end: '{0} و {1}' },
    languages: { prs: 'دەری' },
  },
}

const main = (folder: string): void => {
  mkdirSync(OUT, { recursive: true })
  for (const language of LANGUAGES)
    writeFileSync(join(OUT, `${language.id}.json`), JSON.stringify(dataOf(folder, language), null, 1) + '\n')
  const letters = LANGUAGES.map(({ id, cldr }) => [id, exemplarLetters(readCldr(folder, 'misc', cldr, 'characters').at('characters'))])
  writeFileSync(LETTERS, JSON.stringify(Object.fromEntries(letters), null, 2) + '\n')
}

const readCldr = (folder: string, part: string, cldr: string, file: string): CldrTree => {
  const path = join(folder, 'node_modules', `cldr-${part}-full`, 'main', cldr, `${file}.json`)
  const tree: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return new CldrTree(tree).at('main', cldr)
}

/** The letters that a language writes, and those it borrows for names. Combinations of letters are made of letters that are there too. */
const exemplarLetters = (characters: CldrTree): string => {
  const sets = [characters.text('exemplarCharacters'), characters.maybe('auxiliary') ?? '']
  const letters = sets
    .flatMap((set) => Array.from(set.replace(/\{[^}]*\}|\\u[0-9A-F]{4}/gu, '')))
    .filter((character) => /\p{L}/u.test(character))
  return [...new Set(letters)].toSorted().join('')
}

/** The months of the calendar that people grew up with; the Gregorian ones are there already. */
const homeMonthsOf = (folder: string, { cldr, homeCalendar }: Language): readonly string[] | undefined => {
  if (homeCalendar === 'gregorian') return undefined
  const name = CALENDAR_NAME[homeCalendar]
  const months = readCldr(folder, `cal-${name}`, cldr, `ca-${name}`).at('dates', 'calendars', name, 'months', 'format', 'wide')
  return Array.from({ length: name === 'ethiopic' ? 13 : 12 }, (_, index) => months.text(String(index + 1)))
}

const CALENDAR_NAME = { solarHijri: 'persian', ethiopic: 'ethiopic' } as const

const dataOf = (folder: string, language: Language): CldrData => {
  const { id, cldr } = language
  const read = (part: string, file: string): CldrTree => readCldr(folder, part, cldr, file)
  const calendar = read('dates', 'ca-gregorian').at('dates', 'calendars', 'gregorian')
  const skeletons = calendar.at('dateTimeFormats', 'availableFormats')
  const day = read('dates', 'dateFields').at('dates', 'fields', 'day')
  const list = read('misc', 'listPatterns').at('listPatterns', 'listPattern-type-standard')
  const signs = read('numbers', 'numbers').at('numbers', 'symbols-numberSystem-latn')
  const names = read('localenames', 'languages').at('localeDisplayNames', 'languages')
  const mend = MENDED[id] ?? {}
  const homeMonths = homeMonthsOf(folder, language)
  return {
    months: { long: monthsOf(calendar, 'wide'), short: monthsOf(calendar, 'abbreviated') },
    ...(homeMonths && { homeMonths }),
    weekdays: {
      long: weekdaysOf(calendar.at('days', 'format', 'wide')),
      short: weekdaysOf(calendar.at('days', 'format', 'abbreviated')),
      alone: weekdaysOf(calendar.at('days', 'stand-alone', 'wide')),
      aloneShort: weekdaysOf(calendar.at('days', 'stand-alone', 'abbreviated')),
    },
    dates: {
      full: skeletons.maybe('yMMMMEEEEd') ?? calendar.text('dateFormats', 'full'),
      short: skeletons.text('yMMMd'),
      day: skeletons.text('MMMEd'),
      long: calendar.text('dateFormats', 'long'),
      ...mend.dates,
    },
    relativeDay: mend.relativeDay ?? {
      yesterday: day.text('relative-type--1'),
      today: day.text('relative-type-0'),
      tomorrow: day.text('relative-type-1'),
    },
    list: mend.list ?? { two: list.text('2'), start: list.text('start'), middle: list.text('middle'), end: list.text('end') },
    number: { group: signs.text('group'), decimal: signs.text('decimal') },
    languages: { ...namesOf(names), ...mend.languages },
  }
}

const monthsOf = (calendar: CldrTree, width: string): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => calendar.text('months', 'format', width, String(index + 1)))

const weekdaysOf = (days: CldrTree): readonly string[] => {
  const sundayFirst = SUNDAY_FIRST.map((day) => days.text(day))
  return [...sundayFirst.slice(1), ...sundayFirst.slice(0, 1)]
}

const namesOf = (names: CldrTree): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const id of SPOKEN_LANGUAGES) {
    const name = names.maybe(CLDR_ID[id] ?? id)
    if (name !== undefined) found[id] = name
  }
  return found
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('Say in which folder the CLDR packages are installed: node src/tools/cldr.ts <folder>')
main(folder)
