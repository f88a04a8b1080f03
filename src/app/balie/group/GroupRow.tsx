import { CalendarClock, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProposedForGroup } from '#queries/groupProposal.ts'
import { ReasonList } from '#app/balie/match/ReasonList.tsx'
import { SupportNote } from '#app/balie/group/SupportNote.tsx'
import { Badge } from '#app/ui/Badge.tsx'
import { CheckField } from '#app/ui/CheckField.tsx'
import styles from './Group.module.css'

interface GroupRowProps {
  readonly person: ProposedForGroup
  readonly friendName: string | undefined
  readonly asked: boolean
  readonly onAsk: (asked: boolean) => void
}

/** One of the proposed, marked unless somebody takes the mark away, with what to say about it. */
export const GroupRow = ({ person, friendName, asked, onAsk }: GroupRowProps) => {
  const { t } = useTranslation('group')
  const { residentId, name, because, reasons, support, waitingDays } = person
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <CheckField name={residentId} label={name} checked={asked} onChange={onAsk} />
        {because === 'turn' && (
          <Badge tone="marigold" icon={<CalendarClock aria-hidden size={16} />}>
            {t('turn')}
          </Badge>
        )}
        {friendName !== undefined && (
          <Badge tone="info" icon={<Users aria-hidden size={16} />}>
            {t('together', { name: friendName })}
          </Badge>
        )}
        {waitingDays > 0 && <span className={styles['quiet']}>{t('waits', { count: waitingDays })}</span>}
      </div>
      <ReasonList reasons={reasons} />
      {support !== undefined && <SupportNote support={support} />}
    </li>
  )
}
