import { UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { PersonForPlace, PlacesToSort } from '#queries/placesToSort.ts'
import { usePlaceDeeds } from '#app/balie/match/usePlaceDeeds.ts'
import { PATHS } from '#app/balie/paths.ts'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { useTold } from '#app/parts/useTold.ts'
import { useNow } from '#app/session/ClockContext.ts'
import { useAnswer } from '#app/session/useAnswer.ts'
import { useDeed } from '#app/session/useDeed.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './PlacesToday.module.css'

/** Places that ask for a choice: one too many was given, or one came free and people wait. Nothing shows when there is none. */
export const PlacesToday = () => {
  const { t } = useTranslation('appointment')
  const asked = useAnswer('placesToSort', null)
  const all = asked.state === 'answered' ? asked.answer : []
  if (all.length === 0) return null
  return (
    <Section title={t('places.title')}>
      <KeepFocus>
        {all.map((row) => (
          <Places key={row.activityId} row={row} />
        ))}
      </KeepFocus>
    </Section>
  )
}

const Places = ({ row }: { readonly row: PlacesToSort }) => {
  const { t } = useTranslation('appointment')
  const { title, count, places, kind, people } = row
  return (
    <div className={styles['card']} data-kind={kind}>
      <h3 className={styles['title']}>
        <UsersRound aria-hidden size={22} />
        {t(`places.${kind}`, { title, count })}
      </h3>
      <p className={styles['hint']}>{kind === 'tooMany' ? t('places.tooManyHint', { places }) : t('places.freeHint')}</p>
      <ul role="list" className={styles['people']}>
        {people.map((person) => (
          <Person key={person.matchId} person={person} kind={kind} />
        ))}
      </ul>
    </div>
  )
}

const Person = ({ person, kind }: { readonly person: PersonForPlace; readonly kind: PlacesToSort['kind'] }) => {
  const { t } = useTranslation(['appointment', 'match'])
  const format = useFormat()
  const { today } = useNow()
  const [, go] = useLocation()
  const told = useTold()
  const select = useSession((session) => session.select)
  const places = usePlaceDeeds()
  const agreeMatch = useDeed('agreeMatch')
  const reopenMatch = useDeed('reopenMatch')
  const { matchId, residentId, name, since } = person
  const day = format.relativeDay(since, today)

  const give = (): void =>
    void told(agreeMatch({ matchId }), ({ before, after }) => ({
      text: t('match:told.agreed', { title: name }),
      ...(before && { undo: () => told(reopenMatch({ matchId, life: before, after })) }),
    }))

  return (
    <li className={styles['person']}>
      <span className={styles['words']}>
        <button
          type="button"
          className={styles['name']}
          onClick={() => {
            select({ residentId })
            go(PATHS.resident)
          }}
        >
          <PersonName>{name}</PersonName>
        </button>
        <span className={styles['fact']}>{kind === 'tooMany' ? t('places.agreedOn', { day }) : t('places.waitsSince', { day })}</span>
      </span>
      {kind === 'tooMany' ? (
        <Button look="plain" aria-label={t('places.toWaitOf', { name })} onClick={() => places.wait(matchId, name)}>
          {t('places.toWait')}
        </Button>
      ) : (
        <Button look="plain" aria-label={t('places.giveTo', { name })} onClick={give}>
          {t('places.give')}
        </Button>
      )}
    </li>
  )
}
