import { Check, Compass, FileText, UserRoundSearch } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { RecordId } from '#kernel/RecordId.ts'
import { CV_QUESTIONS } from '#domain/visit/cvQuestions.ts'
import type { IntakeFile } from '#queries/intakeFile.ts'
import { PATHS } from '#app/balie/paths.ts'
import { TalkFits } from '#app/balie/talk/TalkFits.tsx'
import { TwoSaid } from '#app/balie/talk/TwoSaid.tsx'
import { useFocusAtStart } from '#app/balie/talk/useFocusAtStart.ts'
import type { Sides } from '#app/balie/talk/useSides.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { TalkStep } from '#app/session/sessionStore.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import styles from './TalkAfter.module.css'

interface TalkAfterProps {
  readonly file: IntakeFile
  readonly sides: Sides
  readonly ticketId: RecordId | undefined
  readonly onGo: (step: TalkStep) => void
}

/** Thanks, and what comes next. What needs other people's names is done after the screen was turned away and the talk closed. */
export const TalkAfter = ({ file, sides, ticketId, onGo }: TalkAfterProps) => {
  const { t } = useTranslation('talk')
  const [, go] = useLocation()
  const told = useTold()
  const ticketHelped = useDeed('ticketHelped')
  const select = useSession((session) => session.select)
  const closeTalk = useSession((session) => session.closeTalk)
  const { residentId } = file
  const [firstOfCv] = CV_QUESTIONS

  const leaveFor = (path: string): void => {
    select({ residentId })
    closeTalk()
    go(path)
  }

  const start = useFocusAtStart<HTMLElement>()
  return (
    <main tabIndex={-1} className={styles['main']} ref={start}>
      <div className={styles['thanks']}>
        <PictogramImg src={pictogramOf.goal('helpOthers')} size={72} />
        <TwoSaid sides={sides} word="thanks" as="h1" />
      </div>
      <TalkFits residentId={residentId} sides={sides} />
      <section className={styles['next']} aria-labelledby="talk-after">
        <h2 id="talk-after">{t('after.title')}</h2>
        <div className={styles['deeds']}>
          <Button look="primary" size="big" icon={<Compass aria-hidden />} onClick={() => leaveFor(PATHS.resident)}>
            {t('after.fits')}
          </Button>
          <Button size="big" icon={<FileText aria-hidden />} onClick={() => onGo({ kind: 'cv', question: firstOfCv.id })}>
            {t('after.cv')}
          </Button>
          {file.ticketId !== undefined && ticketId !== undefined && (
            <Button
              size="big"
              icon={<Check aria-hidden />}
              onClick={() => void told(ticketHelped({ ticketId }), () => ({ text: t('after.ticketDone') }))}
            >
              {t('after.ticket')}
            </Button>
          )}
        </div>
        <p className={styles['known']}>
          <UserRoundSearch aria-hidden size={22} />
          <span>
            {t('after.known')}{' '}
            <Button look="plain" onClick={() => leaveFor(PATHS.people)}>
              {t('after.knownLink')}
            </Button>
          </span>
        </p>
      </section>
    </main>
  )
}
