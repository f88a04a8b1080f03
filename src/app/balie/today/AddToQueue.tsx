import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { VisitReason } from '#domain/visit/ticket.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { ResidentRow } from '#queries/findResidents.ts'
import { PATHS } from '#app/balie/paths.ts'
import { QueueLanguage } from '#app/balie/today/QueueLanguage.tsx'
import { QueuePerson } from '#app/balie/today/QueuePerson.tsx'
import { QueueReason } from '#app/balie/today/QueueReason.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'

interface AddToQueueProps {
  readonly open: boolean
  readonly onClose: () => void
}

/**
 * Gives somebody a place in the line in at most three taps: the language (or the person, found by name), then what for. The tap on
 * the reason gives out the number.
 */
export const AddToQueue = ({ open, onClose }: AddToQueueProps) => {
  const { t } = useTranslation('today')
  const [, go] = useLocation()
  const told = useTold()
  const takeTicket = useDeed('takeTicket')
  const ticketLeft = useDeed('ticketLeft')
  const [person, setPerson] = useState<ResidentRow | undefined>()
  const [language, setLanguage] = useState<SpokenLanguage | undefined>()

  const close = (): void => {
    setPerson(undefined)
    setLanguage(undefined)
    onClose()
  }

  const take = (reason: VisitReason): void => {
    const spoken = person?.language ?? language
    const input = { reason, ...(person && { residentId: person.residentId }), ...(spoken && { language: spoken }) }
    close()
    void told(takeTicket(input), ({ ticketId, number }) => ({
      text: t('told.inLine', { number }),
      undo: () => told(ticketLeft({ ticketId })),
    }))
  }

  return (
    <Dialog open={open} onClose={close} title={t('add.title')} size="wide">
      <QueuePerson person={person} onPerson={setPerson} />
      {person === undefined && <QueueLanguage language={language} onLanguage={setLanguage} />}
      <QueueReason onReason={take} />
      <span>
        <Button look="plain" icon={<UserPlus aria-hidden />} onClick={() => go(PATHS.newResident)}>
          {t('add.registerFirst')}
        </Button>
      </span>
    </Dialog>
  )
}
