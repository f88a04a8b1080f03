import type { Language, PluralForm } from '#i18n/languages.ts'

/** The whole numbers that a plural form of a language stands for, by the rules of CLDR in Node: "1, 21, 31, 41 …". */
export const pluralNumbers = ({ cldr }: Language, form: PluralForm): string => {
  // eslint-disable-next-line no-restricted-syntax -- Node knows each of our languages, and this runs nowhere else
  const rules = new Intl.PluralRules(cldr)
  const found = TRIED.filter((number) => rules.select(number) === form)
  const ranges = found.reduce<readonly Range[]>(joined, [])
  const shown = ranges.slice(0, SHOWN).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
  return shown.join(', ') + (found.some((number) => number > 100) ? ' …' : '')
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Nothing at a counter is counted beyond this; a million is there for French, which has a form for it. */
const TRIED = [...Array.from({ length: 201 }, (_, number) => number), 1_000_000]
const SHOWN = 4

const joined = (ranges: readonly Range[], number: number): readonly Range[] => {
  const last = ranges.at(-1)
  return last?.to === number - 1 ? [...ranges.slice(0, -1), { from: last.from, to: number }] : [...ranges, { from: number, to: number }]
}
