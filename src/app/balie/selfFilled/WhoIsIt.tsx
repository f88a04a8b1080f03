import { UserCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RecordId } from '#kernel/RecordId.ts'
import type { SelfFilledFile } from '#queries/selfFilledFile.ts'
import { PersonSearch } from '#app/balie/today/PersonSearch.tsx'
import { Banner } from '#app/ui/Banner.tsx'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Section } from '#app/ui/Section.tsx'
import { Stack } from '#app/ui/Stack.tsx'
import styles from './SelfFilled.module.css'

export interface KnownPerson {
  readonly residentId: RecordId
  readonly name: string
}

interface WhoIsItProps {
  readonly file: SelfFilledFile
  readonly onPerson: (person: KnownPerson) => void
}

/** Somebody who may have a card already: by the code that was typed, by a name that is like it, or found by hand. A person says so. */
export const WhoIsIt = ({ file: { row, code, known, likely }, onPerson }: WhoIsItProps) => {
  const { t } = useTranslation(['selfFilled', 'people'])
  const people = [
    ...(known ? [{ residentId: known.residentId, name: known.callName, personCode: known.personCode }] : []),
    ...likely
      .filter(({ residentId }) => residentId !== known?.residentId)
      .map(({ residentId, callName, personCode }) => ({ residentId, name: callName, personCode })),
  ]
  const search = (
    <PersonSearch
      key={row.submissionId}
      label={t('one.search')}
      placeholder={t('one.searchHint')}
      notFound={t('people:list.notFound')}
      onPerson={onPerson}
    />
  )
  if (people.length === 0 && code === '') return search
  return (
    <Section title={known && likely.length === 0 ? t('one.codeOf') : t('one.likely')}>
      <Stack gap={3}>
        <Banner kind="info">{t('one.turnAway')}</Banner>
        {code !== '' && known === undefined && <p>{t('one.codeUnknown')}</p>}
        {people.length > 0 && (
          <ul role="list" className={styles['list']}>
            {people.map(({ residentId, name, personCode }) => (
              <li key={residentId} className={styles['row']}>
                <span className={styles['words']}>
                  <strong>
                    <PersonName>{name}</PersonName>
                  </strong>
                  <bdi dir="ltr" className={styles['fact']}>
                    {personCode}
                  </bdi>
                </span>
                <Button icon={<UserCheck aria-hidden />} onClick={() => onPerson({ residentId, name })}>
                  {t('one.isThis', { name })}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {search}
      </Stack>
    </Section>
  )
}
