import { useTranslation } from 'react-i18next'
import { BRING, DURATIONS, EFFORTS, GROUPS, LEADS_TO, TRAVEL_COSTS } from '#domain/words/activityWords.ts'
import { INTERESTS } from '#domain/words/interests.ts'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ActivityFormProps } from '#app/balie/offer/activityForm.ts'
import { ActivityTasksPart } from '#app/balie/offer/ActivityTasksPart.tsx'
import { periodText } from '#app/balie/offer/whenText.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { CheckField } from '#app/ui/CheckField.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Details } from '#app/ui/Details.tsx'
import { NumberField } from '#app/ui/NumberField.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import { TextArea } from '#app/ui/TextArea.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { readDateText } from '#app/ui/dateText.ts'
import { IMPORT_TEXT_MAX } from '#domain/offer/import/importLimits.ts'
import styles from './FormScreen.module.css'

/** What can come later, in parts that say what is in them. */
export const ActivityFormMore = (props: ActivityFormProps) => (
  <Stack gap={3}>
    <ActivityTasksPart {...props} />
    <WherePart {...props} />
    <WhoPart {...props} />
    <PracticalPart {...props} />
    <ContactPart {...props} />
    <PeriodPart {...props} />
    <MorePart {...props} />
  </Stack>
)

const WherePart = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation('activities')
  return (
    <Details summary={t('form.sectionPlace')} brief={form.address || undefined}>
      <TextField
        name="address"
        label={t('form.address')}
        hint={t('form.addressHint')}
        value={form.address}
        onChange={(address) => onForm({ ...form, address })}
      />
      <div className={styles['beside']}>
        <NumberField
          name="footMinutes"
          label={t('form.footMinutes')}
          value={form.footMinutes}
          onChange={(footMinutes) => onForm({ ...form, footMinutes })}
        />
        <NumberField
          name="bikeMinutes"
          label={t('form.bikeMinutes')}
          value={form.bikeMinutes}
          onChange={(bikeMinutes) => onForm({ ...form, bikeMinutes })}
        />
        <NumberField
          name="busMinutes"
          label={t('form.busMinutes')}
          value={form.busMinutes}
          onChange={(busMinutes) => onForm({ ...form, busMinutes })}
        />
      </div>
    </Details>
  )
}

const WhoPart = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation(['activities', 'vocabulary'])
  return (
    <Details summary={t('form.sectionWho')} brief={t(wordKeys.group(form.group))}>
      <ChoiceTiles
        kind="one"
        name="group"
        size="small"
        legend={t('form.group')}
        options={GROUPS.map((word) => ({ value: word, label: t(wordKeys.group(word)) }))}
        value={form.group}
        onChange={(group) => onForm({ ...form, group: group ?? 'everyone' })}
      />
      <ChoiceTiles
        kind="one"
        name="effort"
        size="small"
        legend={t('form.effort')}
        options={EFFORTS.map((word) => ({ value: word, label: t(wordKeys.effort(word)) }))}
        value={form.effort}
        onChange={(effort) => onForm({ ...form, effort: effort ?? 'normal' })}
      />
      <CheckField
        name="withDutchVolunteers"
        label={t('form.withDutchVolunteers')}
        checked={form.withDutchVolunteers}
        onChange={(withDutchVolunteers) => onForm({ ...form, withDutchVolunteers })}
      />
      <CheckField
        name="openToMinors"
        label={t('form.openToMinors')}
        checked={form.openToMinors}
        onChange={(openToMinors) => onForm({ ...form, openToMinors })}
      />
      <NumberField
        name="placesMin"
        label={t('form.placesMin')}
        hint={t('form.placesMinHint')}
        value={form.placesMin}
        onChange={(placesMin) => onForm({ ...form, placesMin })}
      />
    </Details>
  )
}

const PracticalPart = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation(['activities', 'careful', 'vocabulary'])
  return (
    <Details summary={t('form.sectionPractical')} brief={t(wordKeys.travelCosts(form.travelCosts))}>
      <ChoiceTiles
        kind="one"
        name="travelCosts"
        legend={t('form.travelCosts')}
        options={TRAVEL_COSTS.map((word) => ({ value: word, label: t(wordKeys.travelCosts(word)) }))}
        value={form.travelCosts}
        onChange={(travelCosts) => onForm({ ...form, travelCosts: travelCosts ?? 'askCounter' })}
      />
      <ChoiceTiles
        kind="many"
        name="bring"
        legend={t('form.bring')}
        options={BRING.map((word) => ({ value: word, label: t(wordKeys.bring(word)), pictogram: pictogramOf.bring(word) }))}
        value={form.bring}
        onChange={(bring) => onForm({ ...form, bring })}
      />
    </Details>
  )
}

const ContactPart = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation('activities')
  return (
    <Details summary={t('form.sectionContact')} brief={form.contactName || undefined}>
      <TextField
        name="contactName"
        label={t('form.contactName')}
        value={form.contactName}
        onChange={(contactName) => onForm({ ...form, contactName })}
      />
      <TextField
        name="contactPhone"
        kind="tel"
        reads="latin"
        width="medium"
        label={t('form.contactPhone')}
        value={form.contactPhone}
        onChange={(contactPhone) => onForm({ ...form, contactPhone })}
      />
    </Details>
  )
}

const PeriodPart = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation(['activities', 'vocabulary'])
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const period = periodText({ from: readDateText(form.from), until: readDateText(form.until) }, sayWhen, format)
  return (
    <Details summary={t('form.sectionPeriod')} brief={period === '' ? t(wordKeys.duration(form.duration)) : period}>
      <ChoiceTiles
        kind="one"
        name="duration"
        size="small"
        legend={t('form.duration')}
        options={DURATIONS.map((word) => ({ value: word, label: t(wordKeys.duration(word)) }))}
        value={form.duration}
        onChange={(duration) => onForm({ ...form, duration: duration ?? 'open' })}
      />
      <div className={styles['beside']}>
        <DateField
          name="from"
          label={t('form.from')}
          value={form.from}
          inWords={(date) => format.date(date, 'full')}
          onChange={(from) => onForm({ ...form, from })}
        />
        <DateField
          name="until"
          label={t('form.until')}
          value={form.until}
          inWords={(date) => format.date(date, 'full')}
          onChange={(until) => onForm({ ...form, until })}
        />
      </div>
    </Details>
  )
}

const MorePart = ({ form, onForm }: ActivityFormProps) => {
  const { t } = useTranslation(['activities', 'vocabulary'])
  return (
    <Details summary={t('form.sectionMore')}>
      <TextArea
        name="description"
        label={t('form.description')}
        hint={t('form.descriptionHint')}
        atMost={IMPORT_TEXT_MAX}
        value={form.description}
        onChange={(description) => onForm({ ...form, description })}
      />
      <ChoiceTiles
        kind="many"
        name="leadsTo"
        size="small"
        legend={t('form.leadsTo')}
        options={LEADS_TO.map((word) => ({ value: word, label: t(wordKeys.leadsTo(word)) }))}
        value={form.leadsTo}
        onChange={(leadsTo) => onForm({ ...form, leadsTo })}
      />
      <ChoiceTiles
        kind="many"
        name="alsoAbout"
        size="small"
        legend={t('form.alsoAbout')}
        options={INTERESTS.map((word) => ({ value: word, label: t(wordKeys.interest(word)) }))}
        value={form.alsoAbout}
        onChange={(alsoAbout) => onForm({ ...form, alsoAbout })}
      />
    </Details>
  )
}
