import { useState } from 'react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Details } from '#app/ui/Details.tsx'

interface LaterPartProps {
  readonly title: string
  /** How many answers it holds. */
  readonly answers: number
  /** `count` says how many were chosen; `filled` only that there is something. */
  readonly says?: 'count' | 'filled'
  readonly children: ReactNode
}

/** A part of the form that may wait. It is open at first where something stands in it already. */
export const LaterPart = ({ title, answers, says = 'count', children }: LaterPartProps) => {
  const { t } = useTranslation('people')
  const [openAtFirst] = useState(answers > 0)
  const some = says === 'count' ? t('form.later.chosen', { count: answers }) : t('form.later.filled')
  return (
    <Details summary={title} brief={answers === 0 ? t('form.later.notYet') : some} openAtFirst={openAtFirst}>
      {children}
    </Details>
  )
}
