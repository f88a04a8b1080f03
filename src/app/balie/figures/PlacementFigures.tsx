import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlacementStage } from '#domain/reporting/placementStage.ts'
import type { Placed } from '#domain/reporting/placementTable.ts'
import { SMALLEST_SHOWN } from '#domain/reporting/smallCell.ts'
import type { Cell } from '#domain/reporting/smallCell.ts'
import type { PlacementReport } from '#queries/placementReport.ts'
import { ScreenOnly } from '#app/documents/ScreenOnly.tsx'
import { useEngineStatus } from '#app/session/useEngineStatus.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { classNames } from '#app/ui/classNames.ts'
import { Section } from '#app/ui/Section.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import styles from './Figures.module.css'

/** The page that may be published: what it leaves out can not be worked out from what it shows. */
export const PlacementFigures = ({ report }: { readonly report: PlacementReport }) => {
  const { t } = useTranslation('placements')
  const format = useFormat()
  const { locationName } = useEngineStatus()
  const { period, couldWork, intakes, table, employers, permits } = report
  const [from, until] = [format.date(period.from, 'short'), format.date(period.until, 'short')]
  const said = (cell: Cell): string =>
    cell.kind === 'few' ? t('few', { bound: format.number(SMALLEST_SHOWN) }) : format.number(cell.count)
  const nameOf = (stages: readonly PlacementStage[]): string => {
    const names = format.list(stages.map((stage) => t(`stage.${stage}`)))
    return stages.length > 1 ? t('together', { names }) : names
  }
  return (
    <article className={styles['page']}>
      <p className={styles['printHead']}>
        <TypedText>{t('printHead', { from, until, location: locationName })}</TypedText>
      </p>
      <Section title={t('key')}>
        <table className={classNames(styles['table'], styles['roomy'])}>
          <thead>
            <tr>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('number')}</th>
            </tr>
          </thead>
          <tbody>
            {couldWork === undefined ? (
              <Line name={t('couldWorkNotTyped')} said={t('notTyped')} />
            ) : (
              <Line name={t('couldWork', { month: format.month(couldWork.month) })} said={said(couldWork.people)} />
            )}
            <Line name={t('intakes')} said={said(intakes)} />
            {employers !== undefined && <Line name={t('employers')} said={format.number(employers)} />}
            <Line name={t('permits')} said={said(permits)} />
          </tbody>
        </table>
      </Section>
      <Section title={t('stages')}>
        {table.kind !== 'shown' ? (
          <p>{t(table.kind === 'nobody' ? 'nobody' : 'tooFew')}</p>
        ) : (
          <table className={classNames(styles['table'], styles['roomy'])}>
            <thead>
              <tr>
                <th scope="col">{t('stages')}</th>
                <th scope="col">{t('placements')}</th>
                <th scope="col">{t('people')}</th>
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <PlacedLine key={row.of.join(' ')} name={nameOf(row.of)} placed={row} />
              ))}
            </tbody>
            <tfoot>
              <PlacedLine name={t('total')} placed={table.total} />
            </tfoot>
          </table>
        )}
      </Section>
      <p className={styles['quiet']}>{t('means')}</p>
      <p className={styles['quiet']}>{t('hidden')}</p>
      <ScreenOnly>
        <span>
          <Button icon={<Printer aria-hidden />} onClick={() => globalThis.print()}>
            {t('print')}
          </Button>
        </span>
      </ScreenOnly>
    </article>
  )
}

const Line = ({ name, said }: { readonly name: string; readonly said: string }) => (
  <tr>
    <th scope="row">{name}</th>
    <td className={styles['strong']}>{said}</td>
  </tr>
)

const PlacedLine = ({ name, placed: { placements, people } }: { readonly name: string; readonly placed: Placed }) => {
  const { t } = useTranslation('placements')
  const format = useFormat()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles['strong']}>{format.number(placements)}</td>
      <td>{people === undefined ? t('notShown') : format.number(people)}</td>
    </tr>
  )
}
