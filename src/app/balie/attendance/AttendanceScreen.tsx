import { CalendarHeart, CircleCheck, ClipboardCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AttendanceToDo } from '#queries/attendanceToDo.ts'
import { SessionList } from '#app/balie/attendance/SessionList.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './Attendance.module.css'

/** Of which sessions it is still to be told who was there: today's, and those of the last two weeks. */
export const AttendanceScreen = () => {
  const { t } = useTranslation('attendance')
  const { today } = useNow()
  const todo = useAnswer('attendanceToDo', { day: today })
  return (
    <div className={styles['screen']}>
      <ScreenTitle windowTitle={t('title')} lead={t('lead')}>
        {t('title')}
      </ScreenTitle>
      {todo.state === 'loading' && <Skeleton lines={5} />}
      {todo.state === 'failed' && <AnswerFailed />}
      {todo.state === 'answered' && <ToDo todo={todo.answer} />}
    </div>
  )
}

const ToDo = ({ todo }: { readonly todo: AttendanceToDo }) => {
  const { t } = useTranslation('attendance')
  return (
    <>
      <Section title={t('today')}>
        {todo.today.length === 0 ? (
          <EmptyState
            icon={<CalendarHeart size={36} />}
            title={t('todayEmpty')}
            text={t('todayEmptyHint')}
            action={<ButtonLink to={PATHS.offer}>{t('toOffer')}</ButtonLink>}
          />
        ) : (
          <SessionList sessions={todo.today} />
        )}
      </Section>
      <Section
        title={t('missing')}
        beside={
          todo.missing.length > 0 && (
            <Badge tone="attention" icon={<ClipboardCheck aria-hidden />}>
              {t('missingCount', { count: todo.missing.length })}
            </Badge>
          )
        }
      >
        {todo.missing.length === 0 ? (
          <Card tone="good">
            <p className={styles['done']}>
              <CircleCheck aria-hidden size={22} />
              {t('allDone')}
            </p>
          </Card>
        ) : (
          <SessionList sessions={todo.missing} dated />
        )}
      </Section>
    </>
  )
}
