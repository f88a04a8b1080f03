import { ChevronRight, DoorOpen, FolderInput, Sprout, Table2, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocationCard } from '#engine/door.ts'
import { CreditsSection } from '#app/parts/CreditsSection.tsx'
import { useEngine } from '#app/session/EngineContext.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { StartChoice } from '#app/start/StartChoice.tsx'
import { useKnownLocations } from '#app/start/useKnownLocations.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import styles from './WelcomeScreen.module.css'

interface WelcomeScreenProps {
  readonly onSetUp: () => void
  readonly onJoin: () => void
  readonly onRestore: () => void
  readonly onUnlock: (card: LocationCard) => void
}

/** What somebody should know before anything is opened. */
const EMPTIED = ['emptied', 'putBack'] as const

/** The very first screen: practise, open a counter of this laptop, or begin one. */
export const WelcomeScreen = ({ onSetUp, onJoin, onRestore, onUnlock }: WelcomeScreenProps) => {
  const { t } = useTranslation(['start', 'offline'])
  const engine = useEngine()
  const { attention } = useEngineStatus()
  const known = useKnownLocations()?.filter(({ practice }) => !practice) ?? []
  const [starting, setStarting] = useState(false)
  const [failed, setFailed] = useState(false)

  const practise = async (): Promise<void> => {
    setStarting(true)
    setFailed(false)
    const result = await engine.startPractice()
    setStarting(false)
    setFailed(!result.ok)
  }

  const practice = (
    <div className={styles['practice']}>
      <Sprout aria-hidden size={32} />
      <div className={styles['words']}>
        <h2>{t('welcome.practice.title')}</h2>
        <p role="status">{starting ? t('welcome.practice.busy') : t('welcome.practice.text')}</p>
      </div>
      <Button look={known.length === 0 ? 'primary' : 'quiet'} size="big" busy={starting} onClick={() => void practise()}>
        {t('welcome.practice.action')}
      </Button>
    </div>
  )

  return (
    <>
      <ScreenTitle windowTitle={t('title')} lead={t('welcome.lead')}>
        {t('welcome.heading')}
      </ScreenTitle>
      {EMPTIED.filter((what) => attention.includes(what)).map((what) => (
        <Banner key={what} kind="attention">
          {t(`offline:attention.${what}.title`)}. {t(`offline:attention.${what}.text`)}
        </Banner>
      ))}
      {failed && <Banner kind="attention">{t('welcome.practiceFailed')}</Banner>}
      {known.length > 0 && (
        <ul role="list" className={styles['known']} aria-label={t('welcome.known')}>
          {known.map((card) => (
            <li key={card.location}>
              <button type="button" className={styles['counter']} onClick={() => onUnlock(card)}>
                <DoorOpen aria-hidden size={26} />
                <span className={styles['words']}>{t('welcome.openKnown', { name: card.label })}</span>
                <ChevronRight aria-hidden size={22} className="mirrored" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {practice}
      <ul role="list" className={styles['choices']}>
        <StartChoice
          icon={<Table2 aria-hidden size={24} />}
          title={t('welcome.setUp.title')}
          text={t('welcome.setUp.text')}
          onChoose={onSetUp}
        />
        <StartChoice
          icon={<UsersRound aria-hidden size={24} />}
          title={t('welcome.join.title')}
          text={t('welcome.join.text')}
          onChoose={onJoin}
        />
        <StartChoice
          icon={<FolderInput aria-hidden size={24} />}
          title={t('welcome.restore.title')}
          text={t('welcome.restore.text')}
          onChoose={onRestore}
        />
      </ul>
      <CreditsSection />
    </>
  )
}
