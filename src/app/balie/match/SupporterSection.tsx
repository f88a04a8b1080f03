import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resident } from '#domain/people/resident.ts'
import { SupporterDialog } from '#app/balie/match/SupporterDialog.tsx'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'

/** What this person answered about a supporter, and the way to ask. */
export const SupporterSection = ({ resident }: { readonly resident: Resident }) => {
  const { t } = useTranslation('appointment')
  const [asking, setAsking] = useState(false)
  const staff = useAnswer('staffOnHand', null)
  if (staff.state !== 'answered') return null
  const { supporter } = resident
  const supporters = staff.answer.filter(({ role }) => role === 'supporter')
  const named = supporter.kind === 'yes' ? supporters.find(({ staffMemberId }) => staffMemberId === supporter.staffMemberId) : undefined
  return (
    <Section
      title={t('supporter.title')}
      action={
        <Button look="plain" onClick={() => setAsking(true)}>
          {supporter.kind === 'notAsked' ? t('supporter.ask') : t('supporter.askAgain')}
        </Button>
      }
    >
      <Card>
        <p>
          {supporter.kind !== 'yes'
            ? t(`supporter.${supporter.kind}`)
            : named === undefined
              ? t('supporter.gone')
              : t('supporter.named', { name: named.name })}
        </p>
      </Card>
      {asking && <SupporterDialog resident={resident} supporters={supporters} onClose={() => setAsking(false)} />}
    </Section>
  )
}
