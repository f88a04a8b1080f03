import { useTranslation } from 'react-i18next'
import { BRING, TRAVEL_COSTS } from '#domain/words/activityWords.ts'
import { GOES_ALONG } from '#domain/words/goesAlong.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { StaffRow } from '#queries/staffOnHand.ts'
import type { SupporterRow } from '#queries/supporterFor.ts'
import type { AppointmentFormProps } from '#app/balie/appointment/appointmentForm.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Card } from '#app/ui/Card.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Details } from '#app/ui/Details.tsx'
import { NumberField } from '#app/ui/NumberField.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { TimeField } from '#app/ui/TimeField.tsx'
import styles from './Appointment.module.css'

interface FieldsProps extends AppointmentFormProps {
  /** Whom the person said yes to. */
  readonly supporter: SupporterRow | undefined
  readonly friends: readonly string[]
  readonly staff: readonly StaffRow[]
  /** Another day is a move: the paper that was handed out is then wrong. */
  readonly dayFixed: boolean
}

/** When and where first, then who goes along; what else stands on the paper is folded away, since it is filled in already. */
export const AppointmentFormFields = (props: FieldsProps) => {
  const { t } = useTranslation('appointment')
  const { form, onForm } = props
  return (
    <>
      <Card padding="roomy">
        {!props.dayFixed && <WhenFields form={form} onForm={onForm} />}
        <TextField name="place" label={t('make.place')} value={form.place} onChange={(place) => onForm({ ...form, place })} />
        <div className={styles['beside']}>
          <TextField
            name="contactName"
            label={t('make.contactName')}
            value={form.contactName}
            onChange={(contactName) => onForm({ ...form, contactName })}
          />
          <TextField
            name="contactPhone"
            kind="tel"
            reads="latin"
            label={t('make.contactPhone')}
            value={form.contactPhone}
            onChange={(contactPhone) => onForm({ ...form, contactPhone })}
          />
        </div>
      </Card>
      <AlongFields {...props} />
      <MoreFields form={form} onForm={onForm} />
    </>
  )
}

const WhenFields = ({ form, onForm }: AppointmentFormProps) => {
  const { t } = useTranslation('appointment')
  const format = useFormat()
  return (
    <div className={styles['beside']}>
      <DateField
        name="day"
        label={t('make.day')}
        value={form.day}
        inWords={(date) => format.date(date, 'full')}
        onChange={(day) => onForm({ ...form, day })}
      />
      <TimeField name="startsAt" label={t('make.startsAt')} value={form.startsAt} onChange={(startsAt) => onForm({ ...form, startsAt })} />
      <TimeField name="endsAt" label={t('make.endsAt')} value={form.endsAt} onChange={(endsAt) => onForm({ ...form, endsAt })} />
    </div>
  )
}

const AlongFields = ({ form, onForm, supporter, friends, staff }: FieldsProps) => {
  const { t } = useTranslation(['appointment', 'slip'])
  const format = useFormat()
  const offered = GOES_ALONG.filter((word) => word !== 'supporter' || supporter !== undefined)
  return (
    <Card padding="roomy">
      <ChoiceTiles
        kind="one"
        name="along"
        legend={t('make.along')}
        hint={t('make.alongHint')}
        options={offered.map((word) => ({
          value: word,
          label: t(wordKeys.goesAlong(word)),
          pictogram: pictogramOf.goesAlong(word),
          hint: word === 'supporter' ? supporter?.name : word === 'friend' && friends.length > 0 ? format.list(friends) : undefined,
        }))}
        value={form.along || undefined}
        clearable
        onChange={(along) => onForm({ ...form, along: along ?? '' })}
      />
      {supporter === undefined && <p className={styles['quiet']}>{t('make.supporterFirst')}</p>}
      {form.along === 'staff' && (
        <SelectField
          name="alongStaffId"
          label={t('make.alongStaff')}
          none={t('make.alongStaffNone')}
          width="medium"
          options={staff.map(({ staffMemberId, name }) => ({ value: staffMemberId, label: name }))}
          value={staff.find(({ staffMemberId }) => staffMemberId === form.alongStaffId)?.staffMemberId}
          onChange={(alongStaffId) => onForm({ ...form, alongStaffId: alongStaffId ?? '' })}
        />
      )}
    </Card>
  )
}

const MoreFields = ({ form, onForm }: AppointmentFormProps) => {
  const { t } = useTranslation(['appointment', 'careful', 'vocabulary'])
  return (
    <Details summary={t('make.more')} brief={t(wordKeys.travelCosts(form.travelCosts))}>
      <div className={styles['beside']}>
        <NumberField
          name="footMinutes"
          label={t('make.foot')}
          value={form.footMinutes}
          onChange={(footMinutes) => onForm({ ...form, footMinutes })}
        />
        <NumberField
          name="bikeMinutes"
          label={t('make.bike')}
          value={form.bikeMinutes}
          onChange={(bikeMinutes) => onForm({ ...form, bikeMinutes })}
        />
        <NumberField
          name="busMinutes"
          label={t('make.bus')}
          value={form.busMinutes}
          onChange={(busMinutes) => onForm({ ...form, busMinutes })}
        />
      </div>
      <ChoiceTiles
        kind="many"
        name="bring"
        legend={t('make.bring')}
        options={BRING.map((word) => ({ value: word, label: t(wordKeys.bring(word)), pictogram: pictogramOf.bring(word) }))}
        value={form.bring}
        onChange={(bring) => onForm({ ...form, bring })}
      />
      <ChoiceTiles
        kind="one"
        name="travelCosts"
        legend={t('make.travelCosts')}
        options={TRAVEL_COSTS.map((word) => ({ value: word, label: t(wordKeys.travelCosts(word)) }))}
        value={form.travelCosts}
        onChange={(travelCosts) => onForm({ ...form, travelCosts: travelCosts ?? 'askCounter' })}
      />
    </Details>
  )
}
