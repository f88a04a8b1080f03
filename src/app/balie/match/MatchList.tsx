import { useTranslation } from 'react-i18next'
import { isOpenLife } from '#domain/participation/openMatch.ts'
import type { MatchInFile } from '#queries/residentFile.ts'
import { MatchLine } from '#app/balie/match/MatchLine.tsx'
import { KeepFocus } from '#app/parts/KeepFocus.tsx'
import { Details } from '#app/ui/Details.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './MatchLine.module.css'

interface MatchListProps {
  readonly matches: readonly MatchInFile[]
  readonly name: string
  /** Whether the first match has the main button of the screen. */
  readonly leads: boolean
}

/** What somebody takes part in or is about to, and folded below what is over. */
export const MatchList = ({ matches, name, leads }: MatchListProps) => {
  const { t } = useTranslation('match')
  const open = matches.filter(({ match }) => isOpenLife(match.life))
  const past = matches.filter(({ match }) => !isOpenLife(match.life))
  if (matches.length === 0) return null
  return (
    <Section title={t('matches.title')}>
      <KeepFocus>
        {open.length > 0 && (
          <ul role="list" className={styles['list']} aria-label={t('matches.title')}>
            {open.map((row, index) => (
              <MatchLine key={row.match.id} row={row} name={name} look={leads && index === 0 ? 'primary' : 'quiet'} />
            ))}
          </ul>
        )}
        {past.length > 0 && (
          <Details summary={t('matches.past', { count: past.length })}>
            <ul role="list" className={styles['past']}>
              {past.map((row) => (
                <MatchLine key={row.match.id} row={row} name={name} look="quiet" />
              ))}
            </ul>
          </Details>
        )}
      </KeepFocus>
    </Section>
  )
}
