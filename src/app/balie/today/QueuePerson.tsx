import { UserRound, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ResidentRow } from '#queries/findResidents.ts'
import { PersonSearch } from '#app/balie/today/PersonSearch.tsx'
import { IconButton } from '#app/ui/IconButton.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import styles from './QueuePerson.module.css'

interface QueuePersonProps {
  readonly person: ResidentRow | undefined
  readonly onPerson: (person: ResidentRow | undefined) => void
}

/** Finds who it is, if they are known here already. It may stay empty: a ticket needs no name. */
export const QueuePerson = ({ person, onPerson }: QueuePersonProps) => {
  const { t } = useTranslation('today')
  if (person === undefined) {
    return (
      <PersonSearch firstFocus label={t('add.who')} placeholder={t('add.whoHint')} notFound={t('add.nobodyFound')} onPerson={onPerson} />
    )
  }
  return (
    <div className={styles['chosen']}>
      <UserRound aria-hidden size={22} />
      <span className={styles['name']}>
        <PersonName>{person.name}</PersonName>
      </span>
      <span dir="ltr">{person.personCode}</span>
      <IconButton label={t('add.otherPerson')} icon={<X aria-hidden size={20} />} onClick={() => onPerson(undefined)} />
    </div>
  )
}
