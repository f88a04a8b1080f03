import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import { useTold } from '#app/parts/useTold.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { Button } from '#app/ui/Button.tsx'
import { Dialog } from '#app/ui/Dialog.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import styles from './FriendDialog.module.css'

interface FriendDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly residentId: RecordId
  readonly activityId: RecordId
}

const SHOWN = 5

/** With whom somebody wants to go: found by name, in any script, or by the code of the card. */
export const FriendDialog = ({ open, onClose, residentId, activityId }: FriendDialogProps) => {
  const { t } = useTranslation('appointment')
  const [text, setText] = useState('')
  const told = useTold()
  const proposeTogether = useDeed('proposeTogether')
  const withdrawProposal = useDeed('withdrawProposal')
  const goAlone = useDeed('goAlone')
  const found = useAnswer('findResidents', { text, limit: SHOWN + 1 })
  const rows =
    text.trim() === '' || found.state !== 'answered' ? [] : found.answer.rows.filter((row) => row.residentId !== residentId).slice(0, SHOWN)

  const choose = async (friendId: RecordId): Promise<void> => {
    onClose()
    setText('')
    await told(proposeTogether({ activityId, residentIds: [residentId, friendId] }), ({ madeIds, joined }) => ({
      text: t('told.together'),
      undo: async () => {
        for (const matchId of madeIds) await told(withdrawProposal({ matchId }))
        for (const before of joined) await told(goAlone(before))
      },
    }))
  }

  return (
    <Dialog open={open} onClose={onClose} title={t('friends.title')} actions={<Button onClick={onClose}>{t('friends.close')}</Button>}>
      <p>{t('friends.lead')}</p>
      <SearchField label={t('friends.search')} value={text} onChange={setText} />
      {rows.length > 0 && (
        <ul role="list" className={styles['found']}>
          {rows.map((row) => (
            <li key={row.residentId}>
              <Button wide onClick={() => void choose(row.residentId)}>
                {t('friends.choose', { name: row.name })} <bdi dir="ltr">{row.personCode}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {text.trim() !== '' && found.state === 'answered' && rows.length === 0 && <p>{t('friends.none')}</p>}
    </Dialog>
  )
}
