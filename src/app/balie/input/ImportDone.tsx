import { CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportedOffer } from '#actions/importOffer.ts'
import { PATHS } from '#app/balie/paths.ts'
import { useProblemText } from '#app/parts/useProblemText.ts'
import { Button } from '#app/ui/Button.tsx'
import { ButtonLink } from '#app/ui/ButtonLink.tsx'
import { Card } from '#app/ui/Card.tsx'
import { Row } from '#app/ui/Row.tsx'
import styles from './ImportDone.module.css'

interface ImportDoneProps {
  readonly imported: ImportedOffer
  readonly onAnother: () => void
}

/** What came of it. */
export const ImportDone = ({ imported, onAnother }: ImportDoneProps) => {
  const { t } = useTranslation('import')
  const problemText = useProblemText()
  const { organisations, activities, refused } = imported
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <Card tone="good" padding="roomy">
      <h2 ref={title} tabIndex={-1} className={styles['title']}>
        <CircleCheck aria-hidden size={28} />
        {t('done.title')}
      </h2>
      <ul className={styles['list']}>
        {organisations > 0 && <li>{t('done.organisations', { count: organisations })}</li>}
        {activities > 0 && <li>{t('done.activities', { count: activities })}</li>}
        {organisations + activities === 0 && <li>{t('done.nothing')}</li>}
        {[...new Set(refused.map(({ problem }) => problemText(problem)))].map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <Row>
        <ButtonLink to={PATHS.offer} look="primary">
          {t('done.toActivities')}
        </ButtonLink>
        <Button onClick={onAnother}>{t('done.another')}</Button>
      </Row>
    </Card>
  )
}
