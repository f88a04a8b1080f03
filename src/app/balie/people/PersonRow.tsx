import { HeartHandshake, Truck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { ResidentRow } from '#queries/findResidents.ts'
import { pictogramOf } from '#app/parts/pictogramOf.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { PictogramImg } from '#app/ui/PictogramImg.tsx'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './PersonRow.module.css'

interface PersonRowProps {
  readonly person: ResidentRow
  readonly onOpen: () => void
}

/** Pictures beside a name; more would turn a list of people into a list of pictures. */
const PICTURES = 5

/** Somebody in the list of people. The whole row opens the card. */
export const PersonRow = ({ person, onOpen }: PersonRowProps) => {
  const { t } = useTranslation(['people', 'vocabulary'])
  const format = useFormat()
  const { name, personCode, language, wishes, openMatches, life } = person
  const rest = wishes.length - PICTURES
  return (
    <li>
      <button type="button" data-row className={styles['row']} onClick={onOpen}>
        <span className={styles['who']}>
          <span className={styles['name']}>
            <PersonName>{name}</PersonName>
          </span>
          <span className={styles['facts']}>
            <bdi dir="ltr" className={styles['code']}>
              {personCode}
            </bdi>
            {language !== undefined && <span>{format.language(language)}</span>}
          </span>
        </span>
        <span className={styles['pictures']}>
          {wishes.slice(0, PICTURES).map((wish) => (
            <PictogramImg key={wish} src={pictogramOf.interest(wish)} />
          ))}
          {rest > 0 && (
            <span className={styles['rest']} aria-hidden dir="ltr">
              {'+'}
              {format.number(rest)}
            </span>
          )}
          {wishes.length > 0 && (
            <VisuallyHidden>{t('list.likes', { wishes: format.list(wishes.map((wish) => t(wordKeys.interest(wish)))) })}</VisuallyHidden>
          )}
        </span>
        <span className={styles['state']}>
          {openMatches > 0 && (
            <Badge tone="primary" icon={<HeartHandshake aria-hidden />}>
              {t('list.openMatches', { count: openMatches })}
            </Badge>
          )}
          {life.kind === 'left' && <Badge icon={<Truck aria-hidden className="mirrored" />}>{t('list.moved')}</Badge>}
        </span>
      </button>
    </li>
  )
}
