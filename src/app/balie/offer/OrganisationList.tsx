import { Building2, MapPin, SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { OrganisationRow } from '#queries/organisationOverview.ts'
import { DeclarationBadge } from '#app/balie/offer/DeclarationBadge.tsx'
import { useOfferView } from '#app/balie/offer/offerView.ts'
import { useOpenOffer } from '#app/balie/offer/useOpenOffer.ts'
import { AnswerFailed } from '#app/parts/AnswerFailed.tsx'
import { useAnswer } from '#app/session/useAnswer.ts'
import { Badge } from '#app/ui/Badge.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { SearchField } from '#app/ui/SearchField.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import { classNames } from '#app/ui/classNames.ts'
import styles from './OfferLines.module.css'
import screen from './OfferScreen.module.css'

/** The partners of this counter, by name. */
export const OrganisationList = () => {
  const { t } = useTranslation('activities')
  const { openOrganisation } = useOpenOffer()
  const { text, show } = useOfferView()
  const found = useAnswer('organisationOverview', { text })
  const rows = found.state === 'answered' ? found.answer : []
  const searching = text.trim() !== ''
  return (
    <>
      <div className={screen['search']}>
        <SearchField
          slash
          label={t('organisations.search')}
          placeholder={t('organisations.placeholder')}
          value={text}
          onChange={(typed) => show({ text: typed })}
          onEnter={() => {
            const [first] = rows
            if (searching && first) openOrganisation(first.organisationId)
          }}
        />
      </div>
      {found.state === 'loading' && <Skeleton lines={6} />}
      {found.state === 'failed' && <AnswerFailed />}
      {rows.length > 0 && (
        <>
          <p className={screen['quiet']} role="status">
            {t('organisations.count', { count: rows.length })}
          </p>
          <ul role="list" data-list="offer" className={styles['list']}>
            {rows.map((row) => (
              <Line key={row.organisationId} row={row} onOpen={() => openOrganisation(row.organisationId)} />
            ))}
          </ul>
        </>
      )}
      {found.state === 'answered' && rows.length === 0 && (
        <EmptyState
          icon={searching ? <SearchX size={36} /> : <Building2 size={36} />}
          title={searching ? t('organisations.notFound') : t('organisations.empty')}
          text={searching ? t('organisations.notFoundHint') : t('organisations.emptyHint')}
        />
      )}
    </>
  )
}

const Line = ({ row, onOpen }: { readonly row: OrganisationRow; readonly onOpen: () => void }) => {
  const { t } = useTranslation('activities')
  return (
    <li>
      <button type="button" className={styles['press']} onClick={onOpen}>
        <span className={styles['words']}>
          <TypedText>{row.name}</TypedText>
          <span className={classNames(styles['fact'], styles['inlines'])}>
            {row.place !== '' && (
              <span className={styles['inline']}>
                <MapPin aria-hidden size={16} />
                <TypedText>{row.place}</TypedText>
              </span>
            )}
            <span>{row.activities === 0 ? t('organisations.noActivities') : t('organisations.activities', { count: row.activities })}</span>
          </span>
        </span>
        {row.ended ? <Badge>{t('organisations.ended')}</Badge> : <DeclarationBadge declaration={row.declaration} />}
      </button>
    </li>
  )
}
