import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { VisitCompany, VisitReason } from '#domain/visit/ticket.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { ResidentRow } from '#queries/findResidents.ts'
import { PATHS } from '#app/balie/paths.ts'
import { QueueCompany } from '#app/balie/today/QueueCompany.tsx'
import { QueueLanguage } from '#app/balie/today/QueueLanguage.tsx'
import { QueuePerson } from '#app/balie/today/QueuePerson.tsx'
import { QueueReason } from '#app/balie/today/QueueReason.tsx'
import { useWhoOf } from '#app/balie/today/useWhoOf.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface AddToQueueProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly numbered: boolean
  /** Found already, by the search or the card: only the reason is asked. */
  readonly found: ResidentRow | undefined
}

/**
 * Gives somebody a place in the line. Somebody who was here before is found first, then it is one tap on the reason; somebody new is two:
 * language and reason. The tap on the reason gives out the place.
 */
export const AddToQueue = ({ open, onClose, numbered, found }: AddToQueueProps) => {
  const { t } = useTranslation(['today', 'queue'])
  const [, go] = useLocation()
  const told = useTold()
  const takeTicket = useDeed('takeTicket')
  const takeBackTicket = useDeed('takeBackTicket')
  const whoOf = useWhoOf(numbered)
  const [chosen, setChosen] = useState<ResidentRow | undefined>()
  const [language, setLanguage] = useState<SpokenLanguage | undefined>()
  const [company, setCompany] = useState<VisitCompany | undefined>()
  const person = chosen ?? found

  const close = (): void => {
    setChosen(undefined)
    setLanguage(undefined)
    setCompany(undefined)
    onClose()
  }

  const take = (reason: VisitReason): void => {
    const spoken = person?.language ?? language
    const input = {
      reason,
      ...(person && { residentId: person.residentId }),
      ...(spoken && { language: spoken }),
      ...(company && { company }),
    }
    close()
    void told(takeTicket(input), ({ ticketId, number, already }) => {
      const who = whoOf({ number, name: person?.name, language: spoken })
      if (already) return { text: t('queue:told.alreadyInLine', { who }) }
      return {
        text: t('told.inLine', { number: who }),
        undo: () => told(takeBackTicket({ ticketId }), () => ({ text: t('queue:told.undone') })),
      }
    })
  }

  return (
    <Dialog open={open} onClose={close} title={t('add.title')} size="wide">
      <QueuePerson person={person} onPerson={found === undefined ? setChosen : close} />
      {person === undefined && <QueueLanguage language={language} onLanguage={setLanguage} />}
      <QueueReason firstFocus={found !== undefined} onReason={take} />
      <QueueCompany company={company} onCompany={setCompany} />
      <span>
        <Button look="plain" icon={<UserPlus aria-hidden />} onClick={() => go(PATHS.newResident)}>
          {t('add.registerFirst')}
        </Button>
      </span>
    </Dialog>
  )
}
