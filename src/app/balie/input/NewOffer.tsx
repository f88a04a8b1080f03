import { useTranslation } from 'react-i18next'
import type { ImportPreview } from '#domain/offer/import/previewImport.ts'
import { Details } from '#app/ui/Details.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './NewOffer.module.css'

/** Enough to see whether the right column was taken for the name. */
const SHOWN = 50

/** What would come in by name, folded away. */
export const NewOffer = ({ preview: { organisations, activities, counts } }: { readonly preview: ImportPreview }) => {
  const { t } = useTranslation('import')
  return (
    <div className={styles['lists']}>
      {organisations.length > 0 && (
        <Details summary={t('preview.organisationsTitle')} brief={t('preview.organisations', { count: counts.organisations })}>
          <Names rows={organisations.map(({ name, place }) => ({ name, beside: place }))} />
        </Details>
      )}
      {activities.length > 0 && (
        <Details summary={t('preview.activitiesTitle')} brief={t('preview.activities', { count: counts.activities })}>
          <Names rows={activities.map(({ title, organisation }) => ({ name: title, beside: organisation }))} />
        </Details>
      )}
    </div>
  )
}

interface NamedRow {
  readonly name: string
  readonly beside: string | undefined
}

const Names = ({ rows }: { readonly rows: readonly NamedRow[] }) => {
  const { t } = useTranslation('import')
  return (
    <>
      <ul className={styles['names']}>
        {rows.slice(0, SHOWN).map(({ name, beside = '' }, index) => (
          // The same title on two days is two activities.
          <li key={index}>
            <TypedText>{name}</TypedText>
            {beside !== '' && (
              <span className={styles['beside']}>
                <TypedText>{beside}</TypedText>
              </span>
            )}
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p>{t('check.andMore', { count: rows.length - SHOWN })}</p>}
    </>
  )
}
