import { DoorOpen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { wasThere } from '#domain/participation/wasThere.ts'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import { DoorSays } from '#app/balie/attendance/DoorSays.tsx'
import { useCheckIn } from '#app/balie/attendance/useCheckIn.ts'
import { dayText } from '#app/balie/offer/whenText.ts'
import { PATHS } from '#app/balie/paths.ts'
import { ScanCard } from '#app/balie/today/ScanCard.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Form } from '#app/ui/Form.tsx'
import { Row } from '#app/ui/Row.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TextField } from '#app/ui/TextField.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Door.module.css'

/** A laptop at the door: whoever comes in holds their card before it. Of all who came, only the last is named. */
export const DoorScreen = () => {
  const sessionId = useSession((session) => session.selected.sessionId)
  if (sessionId === undefined) return <Redirect to={PATHS.attendance} replace />
  return <Answered key={sessionId} sessionId={sessionId} />
}

const Answered = ({ sessionId }: { readonly sessionId: RecordId }) => {
  const sheet = useAnswer('attendanceSheet', { sessionId })
  if (sheet.state === 'loading') return <Skeleton lines={4} />
  if (sheet.state === 'failed') return <AnswerFailed />
  if (sheet.answer === undefined) return <Redirect to={PATHS.attendance} replace />
  return <Door sheet={sheet.answer} />
}

const Door = ({ sheet }: { readonly sheet: AttendanceSheet }) => {
  const { t } = useTranslation(['sessions', 'sessionWords'])
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const { today } = useNow()
  const [, go] = useLocation()
  const { said, checkIn } = useCheckIn(sheet.session.id)
  const [typed, setTyped] = useState('')
  const { session, rows } = sheet
  const inside = rows.filter(({ presence }) => wasThere(presence)).length
  return (
    <div className={styles['screen']}>
      <ScreenTitle
        windowTitle={t('door.title')}
        back={{ label: t('door.back'), onBack: () => go(PATHS.attendanceSheet) }}
        lead={
          <>
            <TypedText>{sheet.activityTitle}</TypedText>
            {session.day !== undefined && <span> · {dayText({ ...session, day: session.day }, today, sayWhen, format)}</span>}
          </>
        }
      >
        {t('door.title')}
      </ScreenTitle>
      <Form
        label={t('door.title')}
        onSubmit={async () => {
          const problems = await checkIn(typed)
          // A scanner types the next code at once.
          if (problems.length === 0) setTyped('')
          return problems
        }}
      >
        <Row align="start" gap={4}>
          <TextField
            name="code"
            label={t('door.code')}
            hint={t('door.codeHint')}
            reads="latin"
            width="medium"
            autoFocus
            value={typed}
            onChange={setTyped}
          />
        </Row>
        <Row>
          <Button type="submit" look="primary" icon={<DoorOpen aria-hidden />}>
            {t('door.add')}
          </Button>
          <ScanCard onCode={(code) => void checkIn(code)} />
          <Badge tone="good">{t('door.inside', { count: inside })}</Badge>
        </Row>
      </Form>
      <div role="status" className={styles['says']}>
        {said ? <DoorSays said={said} /> : <p className={styles['name']}>{t('sessionWords:door.showCard')}</p>}
      </div>
    </div>
  )
}
