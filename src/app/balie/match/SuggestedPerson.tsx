import { HeartHandshake, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SuggestedResident } from '#queries/suggestResidents.ts'
import { LegalLightNote } from '#app/balie/match/LegalLightNote.tsx'
import { ReasonList } from '#app/balie/match/ReasonList.tsx'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import styles from './Suggestion.module.css'

interface SuggestedPersonProps {
  readonly person: SuggestedResident
  readonly look: 'primary' | 'quiet'
  readonly onPropose: () => void
  readonly onOpen: () => void
}

/** Somebody whom an activity may suit, with the reasons to talk about. */
export const SuggestedPerson = ({ person, look, onPropose, onOpen }: SuggestedPersonProps) => {
  const { t } = useTranslation('match')
  const { name, reasons, light, openMatches } = person
  return (
    <li className={styles['suggestion']}>
      <div className={styles['head']}>
        <div className={styles['words']}>
          <h2 className={styles['title']}>
            <PersonName>{name}</PersonName>
          </h2>
          {openMatches > 0 && <p className={styles['organisation']}>{t('who.goesOn', { count: openMatches })}</p>}
        </div>
        <Button look="plain" icon={<UserRound aria-hidden />} aria-label={t('who.openCardOf', { name })} onClick={onOpen}>
          {t('who.openCard')}
        </Button>
        <Button look={look} icon={<HeartHandshake aria-hidden />} aria-label={t('who.proposeTo', { name })} onClick={onPropose}>
          {t('fits.propose')}
        </Button>
      </div>
      <ReasonList reasons={reasons} />
      <LegalLightNote light={light} title={name} />
    </li>
  )
}
