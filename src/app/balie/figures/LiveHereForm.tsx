import { useTranslation } from 'react-i18next'
import { AGE_GROUPS, GENDERS } from '#domain/people/resident.ts'
import { NOTHING_TYPED } from '#domain/reporting/monthlyTotals.ts'
import type { LiveHere } from '#domain/reporting/monthlyTotals.ts'
import { SPOKEN_LANGUAGES } from '#domain/words/languages.ts'
import { RESIDENT_LANGUAGES, SOURCE_LANGUAGE } from '#i18n/languages.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ReachFigures } from '#queries/reachFigures.ts'
import { fieldName, languagesShown, liveHereOf, typedOf, unreadableFields } from '#app/balie/figures/liveHereForm.ts'
import type { TypedCounts } from '#app/balie/figures/liveHereForm.ts'
import { useFormProblems } from '#app/parts/useFormProblems.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useDraft } from '#app/session/useDraft.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Form } from '#app/ui/Form.tsx'
import type { FormProblem } from '#app/ui/formContext.ts'
import { NumberField } from '#app/ui/NumberField.tsx'
import { Section } from '#app/ui/Section.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { useToast } from '#app/ui/toastContext.ts'
import styles from './Figures.module.css'

/** What was typed, and what stood there before: what another laptop keeps meanwhile is asked about, not overwritten. */
type LiveHereDraft = { readonly typed: TypedCounts; readonly saw: TypedCounts }

const SCREEN_LANGUAGES = RESIDENT_LANGUAGES.filter((language) => language !== SOURCE_LANGUAGE)

/** The coordinator types over how many people live here, from a list that has no names. */
export const LiveHereForm = ({ figures: { month, typed: kept, earlier } }: { readonly figures: ReachFigures }) => {
  const { t } = useTranslation(['reach', 'vocabulary'])
  const format = useFormat()
  const noteMonthlyTotals = useDeed('noteMonthlyTotals')
  const problemsOf = useFormProblems()
  const show = useToast()
  const draftName = `figures.reach.${month}`
  const draft = useDraft<LiveHereDraft | null>(draftName, null)
  if (!draft.ready) return <Skeleton lines={8} />
  const before = typedOf(kept ?? NOTHING_TYPED)
  const { typed, saw } = draft.value ?? { typed: before, saw: before }

  const save = async (): Promise<readonly FormProblem[]> => {
    const unreadable = unreadableFields(typed)
    if (unreadable.length > 0) return unreadable.map((field) => ({ field, text: t('noNumber') }))
    const result = await noteMonthlyTotals({ month, live: liveHereOf(typed), saw: liveHereOf(saw) }, draftName)
    if (result.ok) {
      draft.discard()
      show({ text: t('kept', { month: format.month(month) }) })
    }
    return problemsOf(result)
  }
  const field = (part: keyof LiveHere, key: string, label: string) => {
    const name = fieldName(part, key)
    return (
      <NumberField
        key={name}
        name={name}
        label={label}
        value={typed[name] ?? ''}
        onChange={(text) => draft.change({ typed: { ...typed, [name]: text }, saw })}
      />
    )
  }
  const languages = languagesShown(typed, SCREEN_LANGUAGES)
  const others = SPOKEN_LANGUAGES.filter((language) => !languages.includes(language))

  return (
    <Section title={t('form.title', { month: format.month(month) })}>
      <Card>
        <p>{t('form.lead')}</p>
        {kept === undefined && earlier !== undefined && draft.value === null && (
          <span>
            <Button onClick={() => draft.change({ typed: typedOf(earlier.live), saw })}>
              {t('form.likeBefore', { month: format.month(earlier.month) })}
            </Button>
          </span>
        )}
        <Form onSubmit={save} label={t('form.title', { month: format.month(month) })}>
          <fieldset className={styles['counts']}>
            <legend>{t('languages')}</legend>
            {languages.map((language) => field('languages', language, format.language(language)))}
          </fieldset>
          <SelectField
            name="addLanguage"
            label={t('form.addLanguage')}
            none={t('form.noneAdded')}
            options={others.map((value) => ({ value, label: format.language(value) }))}
            value={undefined}
            width="medium"
            onChange={(language) =>
              language !== undefined && draft.change({ typed: { ...typed, [fieldName('languages', language)]: '' }, saw })
            }
          />
          <fieldset className={styles['counts']}>
            <legend>{t('genders')}</legend>
            {GENDERS.map((word) => field('genders', word, t(wordKeys.gender(word))))}
          </fieldset>
          <fieldset className={styles['counts']}>
            <legend>{t('ages')}</legend>
            {AGE_GROUPS.map((word) => field('ages', word, t(wordKeys.ageGroup(word))))}
          </fieldset>
          <span>
            <Button type="submit" look="primary">
              {t('form.keep')}
            </Button>
          </span>
        </Form>
      </Card>
    </Section>
  )
}
