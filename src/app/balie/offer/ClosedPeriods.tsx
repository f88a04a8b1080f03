import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '#kernel/CalendarDate.ts'
import { RESIDENT_NAMESPACES } from '#i18n/namespaces.ts'
import { CLOSED_FOR } from '#domain/offer/closedPeriod.ts'
import type { ClosedFor, ClosedPeriod } from '#domain/offer/closedPeriod.ts'
import { useClosedDeeds } from '#app/balie/offer/useClosedDeeds.ts'
import { periodText } from '#app/balie/offer/whenText.ts'
import { useFormat } from '#app/session/WordsContext.ts'
import { Button } from '#app/ui/Button.tsx'
import { ChoiceTiles } from '#app/ui/ChoiceTiles.tsx'
import { DateField } from '#app/ui/DateField.tsx'
import { Details } from '#app/ui/Details.tsx'
import { IconButton } from '#app/ui/IconButton.tsx'
import { Row } from '#app/ui/Row.tsx'
import { readDateText } from '#app/ui/dateText.ts'
import styles from './OfferLines.module.css'

/** School holidays and closings of the counter: known only where somebody entered them, and in sight for every activity. */
export const ClosedPeriods = ({ periods }: { readonly periods: readonly ClosedPeriod[] }) => {
  const { t } = useTranslation('sessions')
  const { t: sayWhen } = useTranslation(RESIDENT_NAMESPACES)
  const format = useFormat()
  const { add, remove } = useClosedDeeds()
  const [typed, setTyped] = useState({ why: 'schoolHoliday' as ClosedFor, from: '', until: '' })
  const [from, until] = [readDateText(typed.from), readDateText(typed.until)]
  const said = (period: { readonly why: ClosedFor; readonly from?: CalendarDate | undefined; readonly until?: CalendarDate | undefined }) =>
    t('closed.period', { why: t(`closed.${period.why}`), period: periodText(period, sayWhen, format) })
  return (
    <Details summary={t('closed.title')}>
      <p className={styles['fact']}>{t('closed.hint')}</p>
      {periods.length > 0 && (
        <ul role="list" className={styles['list']}>
          {periods.map((period) => (
            <li key={period.id} className={styles['line']}>
              <span className={styles['words']}>{said(period)}</span>
              <IconButton
                label={t('closed.remove', { period: said(period) })}
                icon={<Trash2 aria-hidden size={20} />}
                onClick={() => void remove(period)}
              />
            </li>
          ))}
        </ul>
      )}
      <ChoiceTiles
        kind="one"
        name="closedWhy"
        size="small"
        legend={t('closed.kind')}
        options={CLOSED_FOR.map((value) => ({ value, label: t(`closed.${value}`) }))}
        value={typed.why}
        onChange={(why) => setTyped({ ...typed, why: why ?? 'schoolHoliday' })}
      />
      <Row align="start" gap={4}>
        <DateField
          name="closedFrom"
          label={t('closed.from')}
          value={typed.from}
          inWords={(date) => format.date(date, 'full')}
          onChange={(text) => setTyped({ ...typed, from: text })}
        />
        <DateField
          name="closedUntil"
          label={t('closed.until')}
          value={typed.until}
          inWords={(date) => format.date(date, 'full')}
          onChange={(text) => setTyped({ ...typed, until: text })}
        />
      </Row>
      <span>
        <Button
          disabled={from === undefined || until === undefined}
          onClick={() => {
            if (from === undefined || until === undefined) return
            void add({ why: typed.why, from, until }).then((added) => {
              if (added) setTyped({ ...typed, from: '', until: '' })
            })
          }}
        >
          {t('closed.add')}
        </Button>
      </span>
    </Details>
  )
}
