import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { useOpenCard } from '#app/balie/people/useOpenCard.ts'
import { PairCard } from '#app/balie/samePeople/PairCard.tsx'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useSession } from '#app/session/sessionStore.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { PATHS } from '#app/balie/paths.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** After somebody was registered, and only where others are much alike: at most five, with the screen turned away. */
export const SameAsScreen = () => {
  const residentId = useSession((session) => session.selected.residentId)
  return residentId === undefined ? <Nobody /> : <Alike residentId={residentId} />
}

/** After a reload nobody is chosen any more; the pair waits among the others. */
const Nobody = () => {
  const { t } = useTranslation('samePeople')
  return (
    <Stack gap={4}>
      <ScreenTitle windowTitle={t('title')}>{t('title')}</ScreenTitle>
      <span>
        <ButtonLink to={PATHS.samePeople}>{t('lookAction')}</ButtonLink>
      </span>
    </Stack>
  )
}

const Alike = ({ residentId }: { readonly residentId: RecordId }) => {
  const { t } = useTranslation('samePeople')
  const openCard = useOpenCard()
  const found = useAnswer('likelySame', { residentId })
  return (
    <Stack gap={4}>
      <ScreenTitle windowTitle={t('fresh.title')} lead={t('fresh.lead')}>
        {t('fresh.title')}
      </ScreenTitle>
      <Banner kind="attention">{t('turnAway')}</Banner>
      {found.state === 'loading' && <Skeleton lines={4} />}
      {found.state === 'failed' && <AnswerFailed />}
      {found.state === 'answered' && (
        <KeepFocus>
          <Stack gap={4}>
            {found.answer.length === 0 && <p>{t('fresh.done')}</p>}
            {found.answer.map((pair) => (
              <PairCard key={pair.other.residentId} pair={pair} />
            ))}
            <span>
              <Button look="primary" onClick={() => openCard(residentId)}>
                {t('fresh.toCard')}
              </Button>
            </span>
          </Stack>
        </KeepFocus>
      )}
    </Stack>
  )
}
