import { useRef } from 'react'
import type { ReactNode } from 'react'
import { languageOf } from '#i18n/languages.ts'
import type { ResidentLanguage } from '#i18n/languages.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { AppointmentSheet } from '#queries/appointmentSheet.ts'
import { SlipBring } from '#app/documents/SlipBring.tsx'
import { SlipBoth } from '#app/documents/SlipBoth.tsx'
import { SlipCosts } from '#app/documents/SlipCosts.tsx'
import { SlipFact } from '#app/documents/SlipFact.tsx'
import { SlipWays } from '#app/documents/SlipWays.tsx'
import { useFitPage } from '#app/documents/useFitPage.ts'
import type { TwoLanguages } from '#app/documents/TwoLanguages.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { QrCode } from '#app/parts/QrCode.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Slip.module.css'

interface AppointmentSlipProps extends TwoLanguages {
  readonly sheet: AppointmentSheet
  /** The appointment for the calendar of a telephone, and what the code is called on the screen. */
  readonly qr: { readonly text: string; readonly label: string }
  /** What the paper is called for who does not see it. */
  readonly label: string
}

/**
 * The paper that a resident takes along: Dutch for whoever receives them, and their own language, each in its direction. It names no
 * resident and no centre. What is typed (a place, a name) stands once; a picture stands with everything.
 */
export const AppointmentSlip = ({ sheet, dutch, own, qr, label }: AppointmentSlipProps) => {
  const page = useRef<HTMLElement>(null)
  const both = { dutch, own }
  const { appointment, activityTitle, organisationName, interest, programme, alongName } = sheet
  const { day, startsAt, endsAt, place, contactName, contactPhone, along } = appointment
  useFitPage(page)
  return (
    <article ref={page} className={styles['sheet']} lang="nl" dir="ltr" aria-label={label}>
      <header className={styles['head']}>
        <PictogramImg src={interest === undefined ? pictogramOf.programme(programme) : pictogramOf.interest(interest)} size={56} />
        <div className={styles['grow']}>
          <SlipBoth {...both} look="title" say={({ t }) => t('slip:title')} />
          <p className={styles['activity']}>
            <TypedText>{activityTitle}</TypedText>
            {organisationName !== undefined && (
              <>
                {' · '}
                <TypedText>{organisationName}</TypedText>
              </>
            )}
          </p>
        </div>
      </header>
      <SlipFact {...both} part="when">
        {startsAt !== undefined && (
          <p className={styles['time']} dir="ltr">
            {endsAt === undefined ? startsAt : `${startsAt} – ${endsAt}`}
          </p>
        )}
        {day !== undefined && (
          <SlipBoth {...both} look="value" say={({ format }) => format.date(day, 'full')} more={({ format }) => format.homeDate(day)} />
        )}
      </SlipFact>
      {place !== '' && (
        <SlipFact {...both} part="where">
          <p className={styles['typed']}>
            <TypedText>{place}</TypedText>
          </p>
        </SlipFact>
      )}
      <SlipWays {...both} appointment={appointment} />
      {contactName + contactPhone !== '' && (
        <SlipFact {...both} part="contact">
          <p className={styles['typed']}>
            <TypedText>{contactName}</TypedText> <bdi dir="ltr">{contactPhone}</bdi>
          </p>
        </SlipFact>
      )}
      {along !== undefined && (
        <SlipFact {...both} part="along">
          <SlipBoth {...both} look="value" say={({ t }) => t(wordKeys.goesAlong(along))} />
          {alongName !== undefined && (
            <p className={styles['typed']}>
              <TypedText>{alongName}</TypedText>
            </p>
          )}
        </SlipFact>
      )}
      <SlipBring {...both} bring={appointment.bring} />
      <SlipCosts {...both} travelCosts={appointment.travelCosts} />
      <footer className={styles['foot']}>
        <div className={styles['grow']}>
          <SlipBoth {...both} look="small" say={({ t }) => t('slip:mayBring')} />
          <SlipBoth {...both} look="small" say={({ t }) => t('slip:cannotCome')} />
          <SlipBoth {...both} look="small" say={({ t }) => t('slip:show')} />
        </div>
        <figure className={styles['code']}>
          <QrCode text={qr.text} label={qr.label} />
          <figcaption>
            <InOwn language="nl">{dutch.t('slip:toCalendar')}</InOwn>
            {own.language !== 'nl' && <InOwn language={own.language}>{own.t('slip:toCalendar')}</InOwn>}
          </figcaption>
        </figure>
      </footer>
    </article>
  )
}

const InOwn = ({ language, children }: { readonly language: ResidentLanguage; readonly children: ReactNode }) => (
  <span lang={languageOf(language).htmlLang} dir={languageOf(language).dir}>
    {children}
  </span>
)
