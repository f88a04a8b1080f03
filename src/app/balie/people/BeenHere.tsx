import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { personCodeIn } from '#domain/people/cardText.ts'
import type { SpokenLanguage } from '#domain/words/languages.ts'
import type { ResidentRow } from '#queries/findResidents.ts'
import { TwoSaid } from '#app/balie/talk/TwoSaid.tsx'
import { useSides } from '#app/balie/talk/useSides.ts'
import { PersonSearch } from '#app/balie/today/PersonSearch.tsx'
import { Button } from '#app/ui/Button.tsx'
import { Card } from '#app/ui/Card.tsx'
import styles from './BeenHere.module.css'

interface BeenHereProps {
  /** What the person at the table speaks, where that is known: then they can read the question as well. */
  readonly language: SpokenLanguage | undefined
  readonly onPerson: (person: ResidentRow) => void
  /** Somebody new, with the name that was searched for. */
  readonly onNew: (name: string) => void
}

/** The first thing to ask before anybody is registered. Yes: by name, code or card they are found at once. No: one press. */
export const BeenHere = ({ language, onPerson, onNew }: BeenHereProps) => {
  const { t } = useTranslation(['beenHere', 'people', 'questions'])
  const sides = useSides(language)
  const [typed, setTyped] = useState('')
  const nameOf = (text: string): string => (personCodeIn(text) === undefined ? text.trim() : '')
  return (
    <Card tone="marigold" padding="roomy">
      <div className={styles['ask']}>
        {language !== undefined && sides !== undefined ? (
          <TwoSaid sides={sides} word="been.ask" as="h2" />
        ) : (
          <h2>{t('questions:been.ask')}</h2>
        )}
        <PersonSearch
          slash
          autoFocus
          label={t('beenHere:search')}
          placeholder={t('people:list.placeholder')}
          onPerson={onPerson}
          onTyped={setTyped}
          onNobody={(text) => onNew(nameOf(text))}
        />
        <div className={styles['new']}>
          <Button look="primary" size="big" icon={<UserRoundPlus aria-hidden />} onClick={() => onNew(nameOf(typed))}>
            {t('beenHere:isNew')}
          </Button>
          <p className={styles['key']}>{t('beenHere:isNewKey')}</p>
        </div>
      </div>
    </Card>
  )
}
