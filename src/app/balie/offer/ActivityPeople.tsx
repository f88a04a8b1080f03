import { HeartHandshake } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { MatchLifeKind } from '#domain/participation/match.ts'
import { wordKeys } from '#i18n/wordKeys.ts'
import type { PersonOfActivity } from '#queries/activityFile.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useSession } from '#app/session/sessionStore.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { Details } from '#app/ui/Details.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './OfferLines.module.css'

const TONES = {
  proposed: 'plain',
  agreed: 'info',
  trial: 'marigold',
  active: 'good',
  completed: 'plain',
  stopped: 'plain',
} as const satisfies Readonly<Record<MatchLifeKind, string>>

/** Who takes part or is on the way; who did so before is folded away. */
export const ActivityPeople = ({ people }: { readonly people: readonly PersonOfActivity[] }) => {
  const { t } = useTranslation('activities')
  const now = people.filter(({ life }) => isOpenLife(life))
  const past = people.filter(({ life }) => !isOpenLife(life))
  return (
    <Section title={t('people.title')} beside={now.length > 0 && <Badge>{t('people.count', { count: now.length })}</Badge>}>
      {now.length === 0 ? (
        <EmptyState icon={<HeartHandshake size={36} />} title={t('people.empty')} text={t('people.emptyHint')} />
      ) : (
        <People people={now} />
      )}
      {past.length > 0 && (
        <Details summary={t('people.past', { count: past.length })}>
          <People people={past} />
        </Details>
      )}
    </Section>
  )
}

const People = ({ people }: { readonly people: readonly PersonOfActivity[] }) => {
  const { t } = useTranslation(['activities', 'vocabulary', 'staffVocabulary'])
  const [, go] = useLocation()
  const select = useSession((session) => session.select)
  return (
    <ul role="list" className={styles['list']}>
      {people.map(({ matchId, residentId, name, life }) => (
        <li key={matchId}>
          <button
            type="button"
            className={styles['press']}
            onClick={() => {
              select({ residentId })
              go(PATHS.resident)
            }}
          >
            <span className={styles['words']}>
              <PersonName>{name}</PersonName>
            </span>
            <Badge tone={TONES[life.kind]}>{t(wordKeys.matchLife(life.kind))}</Badge>
          </button>
        </li>
      ))}
    </ul>
  )
}
