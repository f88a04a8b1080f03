import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { TicketRow } from '#queries/ticketRows.ts'
import { useWhoOf } from '#app/balie/today/useWhoOf.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { Row } from '#app/ui/Row.tsx'

interface TogetherDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly waiting: readonly TicketRow[]
  readonly numbered: boolean
}

/** Two at a table is company; fewer is nobody. */
const FEWEST = 2

/** Chooses who go to a table together: all with one language or one question in one tap, or one by one. */
export const TogetherDialog = ({ open, onClose, waiting, numbered }: TogetherDialogProps) => {
  const { t } = useTranslation(['queue', 'vocabulary', 'today', 'common'])
  const format = useFormat()
  const told = useTold()
  const whoOf = useWhoOf(numbered)
  const sitTogether = useDeed('sitTogether')
  const sitApart = useDeed('sitApart')
  const [chosen, setChosen] = useState<readonly RecordId[]>([])
  // Somebody who was called meanwhile sits somewhere else by now.
  const sitting = chosen.filter((id) => waiting.some(({ ticketId }) => ticketId === id))

  const close = (): void => {
    setChosen([])
    onClose()
  }
  const seat = (): void => {
    close()
    void told(sitTogether({ ticketIds: sitting }), ({ before }) => ({
      text: t('told.together', { count: before.length }),
      undo: () => told(sitApart({ seats: before }), () => ({ text: t('told.undone') })),
    }))
  }

  const groups = [
    ...groupsOf(waiting, ({ language }) => (language === undefined ? undefined : format.language(language))),
    ...groupsOf(waiting, ({ reason }) => t(`vocabulary:visitReason.${reason}`)),
  ]

  return (
    <Dialog
      open={open}
      onClose={close}
      title={t('table.title')}
      actions={
        <>
          <Button onClick={close}>{t('common:cancel')}</Button>
          <Button look="primary" disabled={sitting.length < FEWEST} onClick={seat}>
            {sitting.length < FEWEST ? t('table.sitNobody') : t('table.sit', { count: sitting.length })}
          </Button>
        </>
      }
    >
      <p>{t('table.lead')}</p>
      {groups.length > 0 && (
        <Row gap={2}>
          {groups.map(({ word, ids }) => (
            <Button key={word} onClick={() => setChosen(ids)}>
              {t('table.group', { word, total: format.number(ids.length) })}
            </Button>
          ))}
        </Row>
      )}
      <ChoiceTiles
        kind="many"
        name="together"
        size="small"
        legend={t('table.who')}
        options={waiting.map((ticket) => ({
          value: ticket.ticketId,
          label: whoOf(ticket),
          hint: [
            numbered ? ticket.name : undefined,
            ticket.language === undefined ? undefined : format.language(ticket.language),
            t(`vocabulary:visitReason.${ticket.reason}`),
          ]
            .filter((word) => word !== undefined)
            .join(' · '),
        }))}
        value={sitting}
        onChange={setChosen}
      />
    </Dialog>
  )
}

/** Only what two or more share is worth a tap. */
const groupsOf = (rows: readonly TicketRow[], wordOf: (row: TicketRow) => string | undefined) => {
  const byWord = new Map<string, RecordId[]>()
  for (const row of rows) {
    const word = wordOf(row)
    if (word !== undefined) byWord.set(word, [...(byWord.get(word) ?? []), row.ticketId])
  }
  return [...byWord].filter(([, ids]) => ids.length >= FEWEST).map(([word, ids]) => ({ word, ids }))
}
