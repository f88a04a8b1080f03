import { ArrowDown, ArrowUp, Equal, Sparkle } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WeighedActivity, WeighingExample } from '#queries/weighing.ts'
import { Card } from '#app/ui/Card.tsx'
import { PersonName } from '#app/ui/PersonName.tsx'
import { TypedText } from '#app/ui/TypedText.tsx'
import { VisuallyHidden } from '#app/ui/VisuallyHidden.tsx'
import styles from './Weighing.module.css'

interface WeighingExamplesProps {
  readonly examples: readonly WeighingExample[]
  readonly trying: boolean
}

/** For a few people of this counter, what comes first as it is tried, and how far each moved. */
export const WeighingExamples = ({ examples, trying }: WeighingExamplesProps) => {
  const { t } = useTranslation('weighing')
  if (examples.length === 0) return <p>{t('examples.none')}</p>
  return examples.map((example) => (
    <Card key={example.residentId}>
      <h3 className={styles['name']}>
        <PersonName>{example.name}</PersonName>
      </h3>
      <ol className={styles['ranked']}>
        {(trying ? example.tried : example.now).map((activity, index) => (
          <li key={activity.activityId}>
            <TypedText>{activity.title}</TypedText>
            {trying && <Moved moved={movedOf(example.now, activity, index)} />}
          </li>
        ))}
      </ol>
    </Card>
  ))
}

type Move = 'same' | 'up' | 'down' | 'new'

const SIGNS: Readonly<Record<Move, LucideIcon>> = { same: Equal, up: ArrowUp, down: ArrowDown, new: Sparkle }

const movedOf = (now: readonly WeighedActivity[], { activityId }: WeighedActivity, index: number): Move => {
  const was = now.findIndex((one) => one.activityId === activityId)
  if (was < 0) return 'new'
  if (was === index) return 'same'
  return was > index ? 'up' : 'down'
}

const Moved = ({ moved }: { readonly moved: Move }) => {
  const { t } = useTranslation('weighing')
  const Sign = SIGNS[moved]
  return (
    <span className={styles['moved']} data-move={moved}>
      <Sign aria-hidden size={18} />
      <VisuallyHidden>{t(`moved.${moved}`)}</VisuallyHidden>
    </span>
  )
}
