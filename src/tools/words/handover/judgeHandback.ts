import type { Language } from '#i18n/languages.ts'
import type { Allowance } from '#tools/words/allowed.ts'
import { checkBundles } from '#tools/words/checkBundles.ts'
import { checkTerms } from '#tools/words/checkTerms.ts'
import { adviceFor } from '#tools/words/handover/adviceFor.ts'
import { handoverUnits } from '#tools/words/handover/handoverUnits.ts'
import type { HandoverSources } from '#tools/words/handover/handoverUnits.ts'
import type { HandoverUnit } from '#tools/words/handover/HandoverUnit.ts'
import type { ReturnedRow } from '#tools/words/handover/ReturnedRow.ts'
import { whyUnknown } from '#tools/words/handover/whyUnknown.ts'
import { withTexts } from '#tools/words/handover/withTexts.ts'

/** A row that is not taken, and what to do about it. */
export interface Refusal {
  readonly place: string
  readonly key: string
  readonly why: string
  readonly advice: string
}

export interface TakenText {
  readonly unit: HandoverUnit
  readonly text: string
  readonly isNew: boolean
  /** Written by this translator, or said to have been read. */
  readonly isRead: boolean
}

export interface Judgement {
  readonly taken: readonly TakenText[]
  readonly refused: readonly Refusal[]
}

export interface JudgeSources extends HandoverSources {
  readonly allowed: readonly Allowance[]
}

/** Row by row: what can be taken, and what not and why. Nothing is left out without being told. */
export const judgeHandback = (language: Language, rows: readonly ReturnedRow[], sources: JudgeSources): Judgement => {
  const units = new Map(handoverUnits(language, sources).map((unit) => [unit.key, unit]))
  const perKey = Map.groupBy(rows, ({ key }) => key)
  const refused: Refusal[] = []
  const fit = new Map<string, { readonly row: ReturnedRow; readonly unit: HandoverUnit }>()
  for (const row of rows) {
    const unit = units.get(row.key)
    const problem = unit === undefined ? whyUnknown(language, row.key, sources.bundles) : problemOf(row, unit, perKey.get(row.key) ?? [])
    if (problem !== undefined) refused.push({ place: row.place, key: row.key, ...problem })
    else if (unit !== undefined && !fit.has(row.key)) fit.set(row.key, { row, unit })
  }

  const faults = faultsWith(language, new Map([...fit].map(([key, { row }]) => [key, row.text])), sources)
  const taken: TakenText[] = []
  for (const [key, { row, unit }] of fit) {
    const own = faults.get(key) ?? []
    if (own.length === 0) taken.push({ unit, text: row.text, isNew: row.text !== unit.text, isRead: row.isRead || row.text !== unit.text })
    for (const { rule, what } of own) refused.push({ place: row.place, key, why: what, advice: adviceFor(rule) })
  }
  return { taken, refused }
}

/** What the check of all words says of the texts that would be taken, by key. */
const faultsWith = (language: Language, texts: ReadonlyMap<string, string>, { bundles, glossaries, allowed }: JudgeSources) => {
  const changed = withTexts(bundles, language.id, texts)
  const found = [
    ...checkBundles(changed, [language], allowed).faults.filter((fault) => fault.language === language.id),
    ...checkTerms(changed, { [language.id]: glossaries[language.id] ?? [] }),
  ]
  return Map.groupBy(found, ({ key }) => key)
}

type Problem = Pick<Refusal, 'why' | 'advice'>

const problemOf = (row: ReturnedRow, unit: HandoverUnit, namesakes: readonly ReturnedRow[]): Problem | undefined => {
  if (row.damage !== undefined) return { why: row.damage, advice: 'Write the text anew in this place.' }
  if (row.text === '')
    return {
      why: 'has no text',
      advice: unit.text === '' ? 'Translate it, or leave it for later.' : `The text stays as it was: "${unit.text}".`,
    }
  if (row.dutchHash !== unit.dutchHash)
    return { why: 'was made of another Dutch text', advice: `The Dutch is now "${unit.dutch}". Export again, and translate that.` }
  if (LOST_LETTERS.test(row.text))
    return { why: 'has question marks where letters were', advice: 'Save the file in UTF-8 and write the text anew.' }
  if (namesakes.some(({ text }) => text !== row.text))
    return {
      why: 'stands in the file more than once, each time otherwise',
      advice: `Keep one of ${namesakes.map(({ place }) => place).join(', ')}.`,
    }
  return undefined
}

/** What is left of letters that an old encoding does not know. */
const LOST_LETTERS = /\?{2}|^[\s?]+$/u
