import { useTranslation } from 'react-i18next'
import styles from './JoiningWait.module.css'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

interface JoiningWaitProps {
  readonly windowTitle: string
  readonly heading: string
  readonly lead?: string
  readonly lineDown: boolean
  readonly onStop: () => void
}

/** Something goes on between the laptops, and nobody has to do anything here. */
export const JoiningWait = ({ windowTitle, heading, lead, lineDown, onStop }: JoiningWaitProps) => {
  const { t } = useTranslation(['joining', 'common'])
  return (
    <>
      <ScreenTitle key={heading} windowTitle={windowTitle} lead={lead}>
        {heading}
      </ScreenTitle>
      <LineOrWait lineDown={lineDown} wait={t('common:loading')} />
      <span>
        <Button onClick={onStop}>{t('stop')}</Button>
      </span>
    </>
  )
}

interface LineOrWaitProps {
  readonly lineDown: boolean
  readonly wait: string
}

/** What is waited for; or that the connection dropped in the middle, about which nothing has to be done. */
export const LineOrWait = ({ lineDown, wait }: LineOrWaitProps) => {
  const { t } = useTranslation('joining')
  return <div role="status">{lineDown ? <Banner kind="offline">{t('line')}</Banner> : <p className={styles['wait']}>{wait}</p>}</div>
}
