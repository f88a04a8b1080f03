import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import { listMark } from '#domain/participation/lineNumbers.ts'
import type { AttendanceSheet } from '#queries/attendanceSheet.ts'
import { timesText } from '#app/balie/offer/whenText.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './PaperList.module.css'

/** Lines for who came along unexpected. */
const EXTRA_LINES = [1, 2, 3, 4]

/** The list on paper, for where no laptop goes: call names and codes, and nothing else about anybody. */
export const PaperListScreen = () => {
  const sessionId = useSession((session) => session.selected.sessionId)
  if (sessionId === undefined) return <Redirect to={PATHS.attendance} replace />
  return <Answered sessionId={sessionId} />
}

const Answered = ({ sessionId }: { readonly sessionId: RecordId }) => {
  const sheet = useAnswer('attendanceSheet', { sessionId })
  if (sheet.state === 'loading') return <Skeleton lines={6} />
  if (sheet.state === 'failed') return <AnswerFailed />
  if (sheet.answer === undefined) return <Redirect to={PATHS.attendance} replace />
  return <Paper sheet={sheet.answer} />
}

const Paper = ({ sheet }: { readonly sheet: AttendanceSheet }) => {
  const { t } = useTranslation('sessions')
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const [, go] = useLocation()
  const { session, rows } = sheet
  const columns = [t('paper.there'), t('paper.late'), t('paper.not'), t('paper.sign')]
  const boxes = columns.map((column) => <td key={column} />)
  return (
    <div className={styles['screen']}>
      <div className={styles['aside']}>
        <ScreenTitle
          windowTitle={t('paper.title')}
          back={{ label: t('paper.back'), onBack: () => go(PATHS.attendanceSheet) }}
          action={
            <Button look="primary" icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
              {t('paper.print')}
            </Button>
          }
        >
          {t('paper.title')}
        </ScreenTitle>
      </div>
      <article className={styles['paper']} aria-label={t('paper.page')}>
        <div className={styles['top']}>
          <div>
            <p className={styles['title']}>
              <TypedText>{sheet.activityTitle}</TypedText>
            </p>
            <p>
              {session.day !== undefined && format.date(session.day, 'full')} {timesText(session, sayWhen, format)}
            </p>
          </div>
          <p className={styles['mark']}>{t('paper.mark', { mark: listMark(rows.map(({ personCode }) => personCode)) })}</p>
        </div>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{t('paper.name')}</th>
              <th scope="col">{t('paper.code')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles['box']}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ residentId, name, personCode }, index) => (
              <tr key={residentId}>
                <td>{format.number(index + 1)}</td>
                <th scope="row">
                  <PersonName>{name}</PersonName>
                </th>
                <td>
                  <bdi dir="ltr">{personCode}</bdi>
                </td>
                {boxes}
              </tr>
            ))}
            {EXTRA_LINES.map((line) => (
              <tr key={line}>
                <td>+</td>
                <td />
                <td />
                {boxes}
              </tr>
            ))}
          </tbody>
        </table>
        <p>{t('paper.extra')}</p>
        <p className={styles['sign']}>{t('paper.host')}</p>
      </article>
    </div>
  )
}
