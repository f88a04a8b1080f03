import { CircleCheck, CloudUpload, HardDriveDownload, Hourglass, PartyPopper, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { LockButton } from '#app/balie/dayClose/LockButton.tsx'
import type { ClosingDay } from '#app/balie/dayClose/useClosing.ts'
import { useSaidClosing } from '#app/balie/dayClose/useSaidClosing.ts'
import type { ClosingLook } from '#app/balie/dayClose/useSaidClosing.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import styles from './ClosingCard.module.css'

const SIGNS: Readonly<Record<ClosingLook, LucideIcon>> = {
  server: CloudUpload,
  file: HardDriveDownload,
  busy: Hourglass,
  attention: TriangleAlert,
  practice: CircleCheck,
  safe: PartyPopper,
}

/** Whether everything is safe, in one sentence, and the one thing to do next. */
export const ClosingCard = ({ day }: { readonly day: ClosingDay }) => {
  const { t } = useTranslation('dayClose')
  return (
    <Section title={t('safety')}>
      {day.closing === 'loading' ? <Skeleton lines={3} /> : day.closing === 'failed' ? <AnswerFailed /> : <Known day={day} />}
    </Section>
  )
}

const Known = ({ day }: { readonly day: ClosingDay }) => {
  const said = useSaidClosing(day)
  const Sign = SIGNS[said.look]
  return (
    <div className={styles['card']} data-look={said.look}>
      <Sign aria-hidden size={40} className={styles['sign']} />
      {/* Read out when it changes: a sync may take a while and nobody keeps looking. */}
      <div role="status" className={styles['words']}>
        <p className={styles['title']}>{said.title}</p>
        {said.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {said.part !== undefined && (
        <progress className={styles['progress']} value={said.part.done} max={said.part.of} aria-label={said.title} />
      )}
      <div className={styles['actions']}>
        <Next day={day} />
      </div>
    </div>
  )
}

/** One primary button; where something is in the way, the lock stands quietly beside it. */
const Next = ({ day: { closing, busy, close } }: { readonly day: ClosingDay }): ReactNode => {
  const { t } = useTranslation('dayClose')
  const [, go] = useLocation()
  if (closing === 'loading' || closing === 'failed') return null
  const main = (word: string, onClick: () => void) => (
    <Button look="primary" size="big" busy={busy} onClick={onClick}>
      {word}
    </Button>
  )
  switch (closing.kind) {
    case 'notBegun':
      return main(t(`begin.${closing.by}.action`), close)
    case 'sending':
      return <LockButton look="quiet" word={t('lockAnyway')} />
    case 'stuck':
      return (
        <>
          {main(t('stuck.again'), close)}
          <LockButton look="quiet" word={t('lockAnyway')} />
        </>
      )
    case 'backupDue':
      return (
        <>
          {main(t('backup.due.action'), close)}
          <LockButton look="quiet" word={t('lockAnyway')} />
        </>
      )
    case 'aside':
      return (
        <>
          {main(t('aside.action'), () => go(PATHS.aside))}
          <LockButton look="quiet" word={t('lockAnyway')} />
        </>
      )
    case 'safe':
      return <LockButton look="primary" word={closing.by === 'practice' ? t('safe.stop') : t('safe.lock')} />
  }
}
