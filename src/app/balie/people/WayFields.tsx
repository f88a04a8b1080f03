import { useTranslation } from 'react-i18next'
import { COMPANY, HELP_NEEDED, TRAVEL_WAYS } from '#domain/words/interests.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { minutes } from '#kernel/Minutes.ts'
import type { FormPart } from '#app/balie/people/FormPart.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'

/** Minutes on the way that people name; another number that was kept before shows too. */
const MINUTES = ['10', '20', '30', '45', '60', '90'] as const

/** How somebody can come, how far, with whom, and what makes it possible. */
export const WayFields = ({ form, change }: FormPart) => {
  const { t } = useTranslation(['people', 'vocabulary'])
  const format = useFormat()
  const { reachMinutes } = form
  const lengths = reachMinutes === '' || MINUTES.some((each) => each === reachMinutes) ? MINUTES : [...MINUTES, reachMinutes]
  return (
    <>
      <ChoiceTiles
        kind="many"
        name="reach"
        legend={t('form.way.ways')}
        options={TRAVEL_WAYS.map((value) => ({ value, label: t(wordKeys.way(value)), pictogram: pictogramOf.way(value) }))}
        value={form.reach}
        onChange={(reach) => change({ reach })}
      />
      <ChoiceTiles
        kind="one"
        size="small"
        name="reachMinutes"
        clearable
        legend={t('form.way.minutes')}
        options={lengths.map((value: string) => ({ value, label: t('facts.upTo', { duration: format.hours(minutes(Number(value))) }) }))}
        value={reachMinutes || undefined}
        onChange={(length) => change({ reachMinutes: length ?? '' })}
      />
      <ChoiceTiles
        kind="many"
        name="company"
        legend={t('form.way.company')}
        options={COMPANY.map((value) => ({ value, label: t(wordKeys.company(value)), pictogram: pictogramOf.company(value) }))}
        value={form.company}
        onChange={(company) => change({ company })}
      />
      <ChoiceTiles
        kind="many"
        name="helpNeeded"
        legend={t('form.way.help')}
        options={HELP_NEEDED.map((value) => ({ value, label: t(wordKeys.help(value)), pictogram: pictogramOf.help(value) }))}
        value={form.helpNeeded}
        onChange={(helpNeeded) => change({ helpNeeded })}
      />
    </>
  )
}
