import { useTranslation } from 'react-i18next'
import { WEEKDAYS } from '#kernel/CalendarDate.ts'
import { LANGUAGE_NEEDS, PROGRAMMES } from '#domain/words/activityWords.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import { ActivityFormMore } from '#app/balie/offer/ActivityFormMore.tsx'
import type { ActivityFormProps } from '#app/balie/offer/activityForm.ts'
import { InitiativeChoice } from '#app/balie/offer/InitiativeChoice.tsx'
import { InterestPicker } from '#app/balie/offer/InterestPicker.tsx'
import { OrganisationChoice } from '#app/balie/offer/OrganisationChoice.tsx'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Card } from '#app/ui/Card.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { NumberField } from '#app/ui/NumberField.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { TimeField } from '#app/ui/TimeField.tsx'
import styles from './FormScreen.module.css'

/** The essentials first; what can come later is folded away below. */
export const ActivityFormFields = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation(['activities', 'vocabulary'])
  const format = useFormat()
  return (
    <>
      <Card padding="roomy">
        <TextField
          name="title"
          label={t('form.title')}
          hint={t('form.titleHint')}
          value={form.title}
          onChange={(title) => onForm({ ...form, title })}
        />
        <InterestPicker interest={form.interest || undefined} onInterest={(interest) => onForm({ ...form, interest: interest ?? '' })} />
        <ChoiceTiles
          kind="one"
          name="programme"
          legend={t('form.programme')}
          options={PROGRAMMES.map((word) => ({ value: word, label: t(wordKeys.programme(word)), pictogram: pictogramOf.programme(word) }))}
          value={form.programme}
          onChange={(programme) => onForm({ ...form, programme: programme ?? 'volunteering' })}
        />
        {form.programme === 'ownInitiative' ? (
          <InitiativeChoice form={form} onForm={onForm} />
        ) : (
          <OrganisationChoice form={form} onForm={onForm} />
        )}
        <ChoiceTiles
          kind="many"
          name="weekdays"
          size="small"
          legend={t('form.weekdays')}
          options={WEEKDAYS.map((day) => ({ value: day, label: format.weekday(day, 'long') }))}
          value={form.weekdays}
          onChange={(weekdays) => onForm({ ...form, weekdays })}
        />
        <div className={styles['beside']}>
          <TimeField
            name="startsAt"
            label={t('form.startsAt')}
            value={form.startsAt}
            onChange={(startsAt) => onForm({ ...form, startsAt })}
          />
          <TimeField name="endsAt" label={t('form.endsAt')} value={form.endsAt} onChange={(endsAt) => onForm({ ...form, endsAt })} />
        </div>
        <NumberField
          name="placesMax"
          label={t('form.placesMax')}
          hint={t('form.placesMaxHint')}
          value={form.placesMax}
          onChange={(placesMax) => onForm({ ...form, placesMax })}
        />
        <ChoiceTiles
          kind="one"
          name="languageNeed"
          legend={t('form.languageNeed')}
          options={LANGUAGE_NEEDS.map((word) => ({ value: word, label: t(wordKeys.languageNeed(word)) }))}
          value={form.languageNeed}
          onChange={(languageNeed) => onForm({ ...form, languageNeed: languageNeed ?? 'none' })}
        />
      </Card>
      <ActivityFormMore form={form} onForm={onForm} />
    </>
  )
}
