import { useTranslation } from 'react-i18next'
import type { Reached } from '#domain/reporting/reachTable.ts'
import type { ReachPart } from '#queries/reachFigures.ts'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { useFormat } from '#app/session/WordsContext.ts'
import { Banner } from '#app/ui/Banner.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './Figures.module.css'

interface ReachTableOfProps<K extends string> {
  readonly part: ReachPart<K>
  readonly title: string
  readonly nameOf: (key: K) => string
}

/** Counts by language, gender or age, with what is too small added up in one row. */
export const ReachTableOf = <K extends string>({ part, title, nameOf }: ReachTableOfProps<K>) => {
  const { t } = useTranslation('reach')
  const format = useFormat()
  const { table, inNoRow, typedTooLow } = part
  if (table.kind === 'notTyped') return null
  const names = (keys: readonly K[]): string => format.list(keys.map(nameOf))
  const { together } = table.kind === 'shown' ? table : {}
  return (
    <Section title={title}>
      {table.kind === 'few' && <p>{t('few')}</p>}
      {table.kind === 'shown' && (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{t('column.live')}</th>
              <th scope="col">{t('column.came')}</th>
              <th scope="col">{t('column.notYet')}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Counts key={row.of} name={nameOf(row.of)} counts={row} />
            ))}
            {together !== undefined && <Counts name={t('together', { names: names(together.of) })} counts={together} />}
          </tbody>
          <tfoot>
            <Counts name={t('total')} counts={table.total} />
          </tfoot>
        </table>
      )}
      {inNoRow !== undefined && inNoRow > 0 && <p className={styles['quiet']}>{t('inNoRow', { count: inNoRow })}</p>}
      {typedTooLow.length > 0 && (
        <ScreenOnly>
          <Banner kind="info">{t('typedTooLow', { names: names(typedTooLow) })}</Banner>
        </ScreenOnly>
      )}
    </Section>
  )
}

const Counts = ({ name, counts }: { readonly name: string; readonly counts: Reached }) => {
  const format = useFormat()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{format.number(counts.live)}</td>
      <td>{format.number(counts.came)}</td>
      <td className={styles['strong']}>{format.number(counts.notYet)}</td>
    </tr>
  )
}
