import { Inbox, Trash2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { SelfFilledList } from '#queries/selfFilledList.ts'
import { OpenOne } from '#app/balie/selfFilled/OpenOne.tsx'
import { SelfFilledRows } from '#app/balie/selfFilled/SelfFilledRows.tsx'
import { UnreadableOnes } from '#app/balie/selfFilled/UnreadableOnes.tsx'
import { useSelfFilled } from '#app/balie/selfFilled/useSelfFilled.ts'
import { PATHS } from '#app/balie/paths.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { ForGoodButton } from '#app/parts/ForGoodButton.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { ScreenTitle } from '#app/ui/ScreenTitle.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** What people filled in by themselves and nobody has checked: looked at one by one, by a person. */
export const SelfFilledScreen = () => {
  const { t } = useTranslation('selfFilled')
  const [, go] = useLocation()
  const { today } = useNow()
  const found = useAnswer('selfFilledList', { day: today })
  return (
    <Stack gap={6}>
      <ScreenTitle windowTitle={t('title')} back={{ label: t('toToday'), onBack: () => go(PATHS.today) }} lead={t('lead')}>
        {t('title')}
      </ScreenTitle>
      <UnreadableOnes />
      {found.state === 'loading' && <Skeleton lines={4} />}
      {found.state === 'failed' && <AnswerFailed />}
      {found.state === 'answered' && (
        <KeepFocus>
          <Lists list={found.answer} />
        </KeepFocus>
      )}
    </Stack>
  )
}

const Lists = ({ list: { waiting, expired, aside } }: { readonly list: SelfFilledList }) => {
  const { t } = useTranslation('selfFilled')
  const { whoOf, back } = useSelfFilled()
  const told = useTold()
  const drop = useDeed('dropExpiredSubmissions')
  return (
    <Stack gap={6}>
      {waiting.length === 0 && <EmptyState icon={<Inbox size={40} />} title={t('empty')} text={t('emptyHint')} />}
      {waiting.length > 0 && <SelfFilledRows label={t('badge')} rows={waiting} buttons={(row) => <OpenOne row={row} />} />}
      {expired.length > 0 && (
        <Section
          title={t('expired.title')}
          action={
            <ForGoodButton
              look="danger"
              icon={<Trash2 aria-hidden />}
              onSure={(day) => void told(drop({ day }), ({ dropped }) => ({ text: t('told.dropped', { count: dropped }) }))}
            >
              {t('expired.drop')}
            </ForGoodButton>
          }
        >
          <Stack gap={3}>
            <p>{t('expired.text')}</p>
            <SelfFilledRows label={t('expired.title')} rows={expired} buttons={(row) => <OpenOne row={row} />} />
          </Stack>
        </Section>
      )}
      {aside.length > 0 && (
        <Section title={t('aside.title')}>
          <SelfFilledRows
            label={t('aside.title')}
            rows={aside}
            buttons={(row) => (
              <Button
                look="plain"
                icon={<Undo2 aria-hidden className="mirrored" />}
                aria-label={t('aside.backOf', { who: whoOf(row) })}
                onClick={() => void back(row)}
              >
                {t('aside.back')}
              </Button>
            )}
          />
        </Section>
      )}
    </Stack>
  )
}
