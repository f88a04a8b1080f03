import { Building2, CalendarHeart } from 'lucide-react'
import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferPart } from '#app/balie/offer/offerView.ts'
import styles from './OfferTabs.module.css'

const PARTS = [
  { part: 'activities', Icon: CalendarHeart },
  { part: 'organisations', Icon: Building2 },
] as const satisfies readonly { readonly part: OfferPart; readonly Icon: unknown }[]

interface OfferTabsProps {
  readonly part: OfferPart
  readonly onPart: (part: OfferPart) => void
  /** The element that shows the chosen part. */
  readonly panelId: string
}

/** Activities or the organisations behind them. Arrows move between the two. */
export const OfferTabs = ({ part, onPart, panelId }: OfferTabsProps) => {
  const { t } = useTranslation('activities')
  const list = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const other = PARTS.find((one) => one.part !== part)
    if (other === undefined) return
    onPart(other.part)
    list.current?.querySelector<HTMLElement>(`[data-part='${other.part}']`)?.focus()
  }

  return (
    <div ref={list} role="tablist" aria-label={t('tabs.label')} className={styles['tabs']} onKeyDown={onKeyDown}>
      {PARTS.map(({ part: one, Icon }) => (
        <button
          key={one}
          type="button"
          role="tab"
          data-part={one}
          aria-selected={one === part}
          aria-controls={panelId}
          tabIndex={one === part ? 0 : -1}
          className={styles['tab']}
          onClick={() => onPart(one)}
        >
          <Icon aria-hidden size={20} />
          {t(`tabs.${one}`)}
        </button>
      ))}
    </div>
  )
}
