import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session/sessionStore.ts'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { PinForm } from '#app/start/PinForm.tsx'
import { StartFrame } from '#app/start/StartFrame.tsx'
import { TalkWaits } from '#app/start/TalkWaits.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'

/** The counter waits behind its PIN. Nothing of anybody is on this screen; a talk that was open says to both that it goes on. */
export const LockScreen = () => {
  const { t } = useTranslation('start')
  const { locationName } = useEngineStatus()
  const talk = useSession((session) => session.talk)
  if (talk !== undefined) return <TalkWaits language={talk.language} />
  return (
    <StartFrame>
      <ScreenTitle windowTitle={t('title')} lead={locationName === '' ? t('locked.lead') : `${locationName}. ${t('locked.lead')}`}>
        {t('locked.heading')}
      </ScreenTitle>
      <PinForm />
    </StartFrame>
  )
}
