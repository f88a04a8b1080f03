import { useTranslation } from 'react-i18next'
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
  const { t } = useTranslation('joining')
  return (
    <>
      <ScreenTitle key={heading} windowTitle={windowTitle} lead={lead}>
        {heading}
      </ScreenTitle>
      <LineDown lineDown={lineDown} />
      <span>
        <Button onClick={onStop}>{t('stop')}</Button>
      </span>
    </>
  )
}

/** The connection dropped in the middle; nothing has to be done about it. */
export const LineDown = ({ lineDown }: Pick<JoiningWaitProps, 'lineDown'>) => {
  const { t } = useTranslation('joining')
  return <div role="status">{lineDown && <Banner kind="offline">{t('line')}</Banner>}</div>
}
