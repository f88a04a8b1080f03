import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useSession } from '#app/session/sessionStore.ts'
import type { FromTicket } from '#app/session/sessionStore.ts'
import { useDeed } from '#app/session/useDeed.ts'

interface TicketAtTable {
  readonly fromTicket: FromTicket | undefined
  /** It is this person's, with the way back. Without a ticket nothing happens. */
  readonly nameIt: (residentId: RecordId, name: string) => void
}

/** The ticket from which somebody came to this screen. It is taken along once: who is registered later did not come with it. */
export const useFromTicket = (): TicketAtTable => {
  const { t } = useTranslation('beenHere')
  const told = useTold()
  const nameTicket = useDeed('nameTicket')
  const unnameTicket = useDeed('unnameTicket')
  const select = useSession((session) => session.select)
  const [fromTicket] = useState(() => useSession.getState().selected.fromTicket)
  useEffect(() => select({ fromTicket: undefined }), [select])
  return {
    fromTicket,
    nameIt: (residentId, name) => {
      if (fromTicket === undefined) return
      const input = { ticketId: fromTicket.ticketId, residentId }
      void told(nameTicket(input), ({ isNew }) =>
        isNew ? { text: t('told', { name }), undo: () => told(unnameTicket(input), () => ({ text: t('untold') })) } : undefined,
      )
    },
  }
}
