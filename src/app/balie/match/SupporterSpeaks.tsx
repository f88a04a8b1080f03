import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffRow } from '#queries/staffOnHand.ts'
import { SupporterLanguages } from '#app/balie/match/SupporterLanguages.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Details } from '#app/ui/Details.tsx'
import { Stack } from '#app/ui/Stack.tsx'

/** Which languages this supporter speaks, folded away: it is asked once. */
export const SupporterSpeaks = ({ supporter }: { readonly supporter: StaffRow }) => {
  const { t } = useTranslation('group')
  const told = useTold()
  const supporterSpeaks = useDeed('supporterSpeaks')
  const { staffMemberId, name, spoken: saw } = supporter
  const [spoken, setSpoken] = useState(saw)
  return (
    <Details summary={t('supporter.speaksOf', { name })}>
      <Stack gap={4}>
        <SupporterLanguages value={spoken} onChange={setSpoken} />
        <span>
          <Button onClick={() => void told(supporterSpeaks({ staffMemberId, spoken, saw }), () => ({ text: t('supporter.toldSpeaks') }))}>
            {t('supporter.keepSpeaks')}
          </Button>
        </span>
      </Stack>
    </Details>
  )
}
