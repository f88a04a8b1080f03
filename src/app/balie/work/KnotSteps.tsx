import { Circle, CircleArrowRight, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WorkFacts } from '#domain/programmes/workFacts.ts'
import { Card } from '#app/ui/Card.tsx'
import { Section } from '#app/ui/Section.tsx'
import styles from './Work.module.css'

const STEPS = ['permit', 'route', 'number', 'bank', 'granted', 'start'] as const

/** In which order the number and the permit, which wait for each other, come loose: what is done, what is now, what comes after. */
export const KnotSteps = ({ facts }: { readonly facts: WorkFacts }) => {
  const { t } = useTranslation('rules')
  const done = doneOf(facts)
  // Before the paper is known nobody can say that it is their step now.
  const now = facts.paper === 'permitNeeded' ? STEPS.find((step) => !done[step]) : undefined
  return (
    <Section title={t('path.knot')}>
      <Card>
        <p>{t('path.knotText')}</p>
        <ol role="list" className={styles['knot']}>
          {STEPS.map((step) => {
            const state = done[step] ? 'done' : step === now ? 'next' : 'later'
            const Sign = SIGNS[state]
            return (
              <li key={step} className={styles['step']} data-state={state}>
                <Sign aria-hidden size={22} />
                <span>
                  {t(`path.step.${step}`)} <span className={styles['quiet']}>{t(`path.${state}`)}</span>
                </span>
              </li>
            )
          })}
        </ol>
      </Card>
    </Section>
  )
}

const SIGNS = { done: CircleCheck, next: CircleArrowRight, later: Circle } as const

const doneOf = ({ permit, citizenNumber, bankAccount }: WorkFacts): Readonly<Record<(typeof STEPS)[number], boolean>> => {
  const number = citizenNumber === 'yes'
  const granted = permit.kind === 'granted'
  const bank = bankAccount === 'yes'
  // Nobody asks whether COA asked: where the number is there, it did or need not.
  return { permit: granted || permit.kind === 'asked', route: number, number, bank, granted, start: false }
}
