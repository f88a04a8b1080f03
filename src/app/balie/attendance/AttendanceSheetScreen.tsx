import { ClipboardX, Printer, ScanQrCode } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import { SheetForm } from '#app/balie/attendance/SheetForm.tsx'
import { dayText } from '#app/balie/offer/whenText.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Attendance.module.css'

/** Who was there at one session: a whole group on one screen. */
export const AttendanceSheetScreen = () => {
  const sessionId = useSession((session) => session.selected.sessionId)
  if (sessionId === undefined) return <Redirect to={PATHS.attendance} replace />
  return <Answered key={sessionId} sessionId={sessionId} />
}

const Answered = ({ sessionId }: { readonly sessionId: RecordId }) => {
  const { t } = useTranslation('attendance')
  const sheet = useAnswer('attendanceSheet', { sessionId })
  if (sheet.state === 'loading') return <Skeleton lines={6} />
  if (sheet.state === 'failed') return <AnswerFailed />
  if (sheet.answer === undefined)
    return (
      <EmptyState
        icon={<ClipboardX size={36} />}
        title={t('sheet.gone.title')}
        text={t('sheet.gone.text')}
        action={<ButtonLink to={PATHS.attendance}>{t('sheet.back')}</ButtonLink>}
      />
    )
  return <Sheet sheet={sheet.answer} />
}

const Sheet = ({ sheet }: { readonly sheet: AttendanceSheet }) => {
  const { t } = useTranslation(['attendance', 'sessions'])
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const { today } = useNow()
  const [, go] = useLocation()
  const { session, activityTitle, plannedMinutes } = sheet
  const when = session.day === undefined ? '' : dayText({ ...session, day: session.day }, today, sayWhen, format)
  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={t('sheet.title')}
        back={{ label: t('sheet.back'), onBack: () => go(PATHS.attendance) }}
        lead={
          <>
            <span>{when}</span>
            <br />
            <span>
              {plannedMinutes === undefined ? t('sheet.notPlanned') : t('sheet.planned', { duration: format.hours(plannedMinutes) })}
            </span>
          </>
        }
      >
        <TypedText>{activityTitle}</TypedText>
      </ScreenTitle>
      <Row>
        {session.day === today && !session.cancelled && (
          <ButtonLink to={PATHS.attendanceDoor} icon={<ScanQrCode aria-hidden />}>
            {t('sessions:sheet.door')}
          </ButtonLink>
        )}
        <ButtonLink to={PATHS.attendancePaper} icon={<Printer aria-hidden />}>
          {t('sessions:sheet.print')}
        </ButtonLink>
      </Row>
      {session.cancelled && <Banner kind="attention">{t('sheet.cancelled')}</Banner>}
      <SheetForm sheet={sheet} />
    </div>
  )
}
