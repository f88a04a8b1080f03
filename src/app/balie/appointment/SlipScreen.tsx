import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { calendarQrText } from '#domain/participation/calendar/calendarFile.ts'
import { NOT_CHECKED } from '#i18n/generated/reviewState.ts'
import { RESIDENT_LANGUAGES, languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import type { AppointmentSheet } from '#queries/appointmentSheet.ts'
import { GoneNote } from '#app/balie/appointment/GoneNote.tsx'
import { SlipActions } from '#app/balie/appointment/SlipActions.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { AppointmentSlip } from '#app/documents/AppointmentSlip.tsx'
import { calendarEventOf } from '#app/documents/slipTexts.ts'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { useTwoLanguages } from '#app/documents/useTwoLanguages.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useLanguage } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { SelectField } from '#app/ui/SelectField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './SlipScreen.module.css'

/** The paper of a first meeting: looked over together, printed, put into a calendar, or scanned as a message. */
export const SlipScreen = () => {
  const appointmentId = useSession((session) => session.selected.appointmentId)
  return appointmentId === undefined ? (
    <Redirect to={PATHS.people} replace />
  ) : (
    <Answered key={appointmentId} appointmentId={appointmentId} />
  )
}

const Answered = ({ appointmentId }: { readonly appointmentId: RecordId }) => {
  const { t } = useTranslation('appointment')
  const sheet = useAnswer('appointmentSheet', { appointmentId })
  if (sheet.state === 'loading') return <Skeleton lines={8} />
  if (sheet.state === 'failed') return <AnswerFailed />
  if (sheet.answer === undefined) return <GoneNote title={t('slip.title')}>{t('slip.gone')}</GoneNote>
  return <Slip sheet={sheet.answer} />
}

/** A QR code of so many octets has about 80 squares in a row: on paper of 4 cm a camera still reads it. */
const QR_OCTETS = 450

const Slip = ({ sheet }: { readonly sheet: AppointmentSheet }) => {
  const { t } = useTranslation('appointment')
  const [, go] = useLocation()
  const { today, clockTime } = useNow()
  const staffLanguage = useLanguage()
  const [chosen, setChosen] = useState<ResidentLanguage | undefined>()
  const language = chosen ?? RESIDENT_LANGUAGES.find((id) => id === sheet.language) ?? staffLanguage
  const both = useTwoLanguages(language)
  const select = useSession((session) => session.select)
  const { life } = sheet.appointment
  const event = both && calendarEventOf(sheet, both.own, { day: today, time: clockTime })
  return (
    <div className={styles['screen']}>
      <ScreenOnly>
        <ScreenTitle
          windowTitle={t('slip.title')}
          lead={t('slip.lead')}
          back={{
            label: t('slip.back'),
            onBack: () => {
              select({ residentId: sheet.residentId })
              go(PATHS.resident)
            },
          }}
        >
          {t('slip.title')}
        </ScreenTitle>
        {life?.kind !== 'planned' && life !== undefined && (
          <Banner kind="attention">{t('slip.ended', { life: t(`life.${life.kind}`) })}</Banner>
        )}
        {both && event && <SlipActions sheet={sheet} words={both.own} event={event} />}
        <SelectField
          name="language"
          width="medium"
          label={t('slip.language')}
          hint={NOT_CHECKED[language] === '' ? undefined : t('slip.notChecked')}
          options={RESIDENT_LANGUAGES.map((id) => ({ value: id, label: languageOf(id).autonym }))}
          value={language}
          onChange={setChosen}
        />
      </ScreenOnly>
      {both && event ? (
        <AppointmentSlip
          {...both}
          sheet={sheet}
          label={t('slip.paper')}
          qr={{ text: calendarQrText(event, QR_OCTETS), label: t('slip.qrCalendar') }}
        />
      ) : (
        <Skeleton lines={8} />
      )}
    </div>
  )
}
